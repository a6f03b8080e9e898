"""Inserts the captions of pictures at their places among the paragraphs of an article.

The article is extracted without them, because trafilatura takes them for page furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.sources.markup import Part, text_of
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.wording import copied, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements with captions: HTML's own, and those with the class names of common systems.
# XPath cannot ignore case: "escription" is in ImageDescription and image-description, "ild" in Bildtext and bildtext.
_STEMS = ("caption", "cutline", "desc", "escription", "ild")
_CAPTIONS = (
    f"//figcaption | //*[{' or '.join(f'contains(@class, {stem!r})' for stem in _STEMS)} or @itemprop = 'caption']"
    " | //p[.//img]/em"
)
# Prompts and advertisements have captions, too, and some systems call small print so.
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(?<!cta[_-])(?<!\bad[_-])(?<!text-)(?<!typography-)caption|cutline|(?:ima?ge?|photo|picture)[_-]*desc(?:ription)?|[a-z]*bild[_-]*(?:text|info|unterschrift))"
    r"(?:[_-]+(?:text|content|wrap(?:per)?|inner))?(?:\s|$)"
    r"|(?:gallery|image|photo|picture|figure)__caption__",
    re.IGNORECASE,
)
# What pages call the part of a caption that says who took the picture. No blank need part it from the rest.
_CREDIT = re.compile(
    r"credits?(?![a-z])|copyright|(?:caption|image|media|photo|picture|bild|foto)[a-z]*[_-]+(?:author|byline|source)"
    r"|bildautor",
    re.IGNORECASE,
)
_PICTURE = "ancestor::*[position() <= 3][.//img or .//picture or .//amp-img or .//svg]"
# A figure with only a block quotation has the speaker in its caption.
_NO_QUOTE = "self::*[not(ancestor::figure[1][.//blockquote and not(.//img or .//picture)])]"
# What stands between a caption and the credit.
_SEPARATORS = " -–—|/"
# The places of pictures that belong to other articles or to none, and what is below the picture of a film.
_ELSEWHERE = (
    "ancestor::nav | ancestor::aside | ancestor::footer | ancestor::form | ancestor::button | ancestor::a"
    " | descendant::a[ancestor::h2 or ancestor::h3 or ancestor::h4 or ancestor::h5]"
)
_TOLD = ("p", "li", "h1", "h2", "h3", "h4", "blockquote", "pre", "td")
# The most and the fewest characters of a caption: a longer text is a story of its own, a shorter one says nothing.
_LONGEST, _SHORTEST = 1000, 8
# The most elements that are examined, ten times those of usual pages: searching their pictures takes quadratic time.
_MOST = 2000


def with_captions(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Return the paragraphs of an article with the captions of its page between them.

    A caption that is already among the paragraphs is marked as one. Captions above the heading and below the last
    paragraph belong to other articles.
    """
    captions = {element: words for element in _captions(tree) if (words := _words(element))}
    if not captions:
        return list(parts)
    known = {squeeze(_whole(one)): words for one, words in captions.items()}
    marked = [Part(said, "caption") if (said := known.get(squeeze(part.text))) else part for part in parts]
    placed: dict[int, list[Part]] = {}
    for number, words in _placed(marked, tree, captions):
        placed.setdefault(number, []).append(Part(words, "caption"))
    return [one for number, part in enumerate(marked) for one in (*placed.get(number, ()), part)]


def _captions(tree: _Element) -> Iterator[_Element]:
    taken: set[_Element] = set()
    for one in tree.xpath(_CAPTIONS)[:_MOST]:
        if not _is_one(one) or taken.intersection(one.iterancestors()) or one.xpath(_ELSEWHERE):
            continue
        if one.xpath(_PICTURE if one.tag != "figcaption" else _NO_QUOTE):
            taken.add(one)
            yield one


def _is_one(element: _Element) -> bool:
    """Whether the page calls an element a caption, or it holds all words of a paragraph with a picture, in italics."""
    if element.tag == "figcaption" or element.get("itemprop") == "caption" or _CLASS.search(element.get("class") or ""):
        return True
    around = element.getparent() if element.tag == "em" else None
    return around is not None and around.tag == "p" and words_in(element) == words_in(around)


def _words(caption: _Element) -> str:
    """Return the words of a caption without the credit, unless it is nothing else; none if too long or too short."""
    own = copied(caption)
    for one in own.iterdescendants("*"):
        if _CREDIT.search(f"{one.get('class')} {one.get('itemprop')}"):
            one.tag = "template"
    words = " ".join(text_of(own).text.split()).rstrip(_SEPARATORS)
    words = words if len(words) >= _SHORTEST and words[0] not in _SEPARATORS else _whole(caption)
    return words if _SHORTEST <= len(words) <= _LONGEST else ""


def _whole(caption: _Element) -> str:
    return " ".join(text_of(copied(caption)).text.split())


def _placed(parts: Sequence[Part], tree: _Element, captions: dict[_Element, str]) -> Iterator[tuple[int, str]]:
    """Yield each caption that is not among the paragraphs, with the number of the paragraph below it."""
    where = Alignment([part.text for part in parts])
    known = {squeeze(part.text) for part in parts}
    waiting: list[_Element] = []
    for element in tree.iter(*_TOLD, *{one.tag for one in captions}):
        if element in captions:
            waiting.append(element)
        elif element.tag == "h1":
            waiting = [one for one in waiting if _is_of_one_article(one, element)]
        elif waiting and (start := where.find("".join(element.itertext()))) is not None:
            for words in (captions[one] for one in waiting if squeeze(captions[one]) not in known):
                known.add(squeeze(words))
                yield where.paragraph(start), words
            waiting.clear()


def _is_of_one_article(caption: _Element, heading: _Element) -> bool:
    article = next(heading.iterancestors("article"), None)
    return article is not None and article in caption.iterancestors()
