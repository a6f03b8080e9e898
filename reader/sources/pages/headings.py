"""The heading with the title of an article on its page, and the elements below it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.sources.markup import text_of
from reader.sources.pages import jsonld
from reader.sources.pages.sites import letters, names_of
from reader.sources.pages.statements import Heading, Statements
from reader.sources.pages.titles import ends_behind_kicker, likeness, stated_titles
from reader.sources.pages.wording import copied, is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# The most headings of a page; one with more is a book, in which none is looked for.
_MOST = 50
# Breadcrumbs end in the title, which some pages mark as a first-level heading.
_IN_TRAIL = (
    "boolean(ancestor::nav | ancestor::li | preceding-sibling::*[1][self::a]"
    " | ancestor-or-self::*[position() <= 4][@*[contains(., 'readcrumb')]])"
)
_ELSEWHERE = "boolean(ancestor::nav | ancestor::li | ancestor::aside | ancestor::footer | ancestor::a)"
_SILENT = ("script", "style")
# What systems call the heading with the title, and its likeness if the page states only the name of its site as title.
_CALLED = re.compile(r"(?:^|[\s_-])(?:entry|post|article|story|node)[_-]?(?:title|headline)(?:\s|$)", re.IGNORECASE)
_UNLIKE = 0.01
# The fewest words of a title that may occur within another one.
_FEWEST = 3
# The fewest letters of a stated title that is more than the name of a site, though of few words.
_LONG = 20
# The fewest words of a heading that no title states, and of those that it has in common with one if it stands
# somewhere; as the first words of the article, it needs none.
_FEWEST_ALONE, _FEWEST_SHARED, _WORD = 4, 2, re.compile(r"\w{4,}")
# What networks are told the title is.
_TOLD = ("og:title", "twitter:title")
# The fewest characters of a sentence that is text of the article.
_TEXT = 60
_IN_ARTICLE = "boolean(ancestor::article | ancestor::main | ancestor::header)"
_DOTS = " .…"
# The most characters of a heading; a longer one was never closed.
_LONGEST = 1000


def with_heading(page: Statements) -> Statements:
    """Return a page with its heading found, so that it is looked for only once."""
    return page._replace(heading=_heading_of(page))


def _heading_of(page: Statements) -> Heading | None:
    """Return the heading most like the stated titles, else the first one; None if there is none.

    A lower heading is chosen if the others resemble no title, end a breadcrumb trail, or name the site before it.
    """
    titles = stated_titles(page)
    first = [*islice(page.tree.iter("h1"), _MOST)]
    trails = [one for one in first if one.xpath(_IN_TRAIL)]
    names = {letters(words_of(one)): one for one in first if one.find(".//a") is not None}
    lower = _saying(titles, names, page.tree)
    above = [one for name, one in names.items() if any(_is_behind(name, words_of(low), titles) for low in lower)]
    ranks = ([one for one in first if one not in trails and one not in above], lower, trails)
    best = (max((_read(one, titles) for one in rank), key=lambda one: one.likeness, default=None) for rank in ranks)
    found = next((one for one in best if one and one.likeness), None)
    return found or _only(page, first, titles) or (_read(first[0], titles) if first else None)


def _only(page: Statements, first: Sequence[_Element], titles: Sequence[str]) -> Heading | None:
    """Return the only first-level heading of the article.

    It must share some words with what networks are told, or stand above the text and not be the name of the site; then
    networks are told nothing, or something else than the title of the window.
    """
    within = [one for one in first if one.xpath(_IN_ARTICLE) and not one.xpath(_ELSEWHERE)]
    words = words_of(within[0]) if len(within) == 1 else ""
    if len(words.split()) < _FEWEST_ALONE or len(words) > _LONGEST:
        return None
    shared = {*_WORD.findall(words.lower())} & {word for title in titles for word in _WORD.findall(title.lower())}
    is_agreed = len(titles) == 1 and any(name in page.head for name in _TOLD)
    is_sure = len(shared) >= _FEWEST_SHARED or (not is_agreed and _opens(page, within[0], words))
    return Heading(within[0], words, _UNLIKE) if is_sure else None


def opens_article(page: Statements, heading: Heading) -> bool:
    """Whether a first-level heading is the first thing to read in the article, though no title states it."""
    is_own = heading.element.tag == "h1" and not heading.element.xpath(_ELSEWHERE)
    return is_own and 0 < len(heading.words) <= _LONGEST and _opens(page, heading.element, heading.words)


def _opens(page: Statements, heading: _Element, words: str) -> bool:
    """Whether a heading stands above the text of the box of its article, and is not the name of the site."""
    article = next(heading.iterancestors("article", "main"), None)
    if article is None or letters(words) in map(letters, names_of(page)):
        return False
    above = itertools.takewhile(lambda one: one is not heading, article.iter("p", "h1"))
    return not any(len(said := words_in(one)) >= _TEXT and is_sentence(said) for one in above)


def _is_behind(name: str, heading: str, titles: Sequence[str]) -> bool:
    """Whether a heading is a title without the ``name`` before it, which a linked heading has: that of the site."""
    return len(heading.split()) >= _FEWEST and any(letters(one) == name + letters(heading) for one in titles)


def words_of(heading: _Element) -> str:
    """Return the words of a heading, with spaces between its lines and blocks."""
    return jsonld.words(text_of(copied(heading)).text)


def below_heading(page: Statements, most: int) -> Iterator[_Element]:
    """Return the first ``most`` elements that begin below the heading of a page, in order."""
    return islice((one for one in _below_heading(page) if one.tag not in _SILENT), most)


def _below_heading(page: Statements) -> Iterator[_Element]:
    """Yield the elements below the heading one by one, because pages are long and what is sought is near."""
    if found := page.heading:
        for element in (found.element, *found.element.iterancestors()):
            for sibling in element.itersiblings():
                yield from sibling.iter()


def _saying(titles: Sequence[str], names: Iterable[str], tree: _Element) -> list[_Element]:
    """Return the lower headings that are a title, maybe behind a kicker, or that with one of ``names`` before it."""
    sought = tuple(letters(title) for title in titles if len(title.split()) >= _FEWEST)
    # The words are only taken apart where the letters agree: that takes a hundred times as long.
    found = (one for one in islice(tree.iter("h2", "h3"), _MOST) if _has_letters(one, sought, names, titles))
    return [one for one in found if not one.xpath(_ELSEWHERE)]


def _has_letters(heading: _Element, sought: tuple[str, ...], names: Iterable[str], titles: Sequence[str]) -> bool:
    said = letters("".join(heading.itertext()))
    return said.endswith(sought) or any(
        any(letters(one) == name + said for one in titles) and _is_behind(name, words_of(heading), titles)
        for name in names
    )


def _read(heading: _Element, titles: Sequence[str]) -> Heading:
    words = words_of(heading)
    alike = likeness(words, titles) or (_UNLIKE if _is_called_title(heading) and not _has_headline(titles) else 0)
    return Heading(heading, _same(words, titles) or _headline_in(heading, words, titles), alike)


def _has_headline(titles: Sequence[str]) -> bool:
    return any(len(title.split()) >= _FEWEST or len(letters(title)) >= _LONG for title in titles)


def _is_called_title(heading: _Element) -> bool:
    """Whether a page marks a first-level heading as that of its article."""
    return heading.tag == "h1" and (
        heading.get("itemprop") == "headline" or _CALLED.search(heading.get("class") or "") is not None
    )


def _same(heading: str, titles: Sequence[str]) -> str:
    """Return the title that a heading repeats, with its spaces: a page may separate words by style only."""
    same = [one for one in titles if letters(one) == letters(heading)]
    return next((one for one in same if len(one.rstrip(_DOTS)) > len(heading)), heading if same else "")


def _headline_in(element: _Element, heading: str, titles: Sequence[str]) -> str:
    """Return the words of an element in a heading that are a title behind a kicker, or else the whole heading."""
    if len(heading) > _LONGEST:
        return heading
    inner = (jsonld.words("".join(one.itertext())) for one in element.iterdescendants("*"))
    long = (one for one in inner if len(one.split()) >= _FEWEST and heading.endswith(one))
    said = (one for one in long if any(one == title or ends_behind_kicker(title, one) for title in titles))
    return next(said, heading)
