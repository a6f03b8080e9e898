"""Links to other articles that stand among the paragraphs of an article, and say no more than what those are called.

Papers put them between the paragraphs of what is news to lead on. Elsewhere, and where they lead to another site, such
lines are as often what the text is about: a list of shops, a table of contents, a source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.sources.links import host_of, joined
from reader.sources.markup import BLOCKS, Part
from reader.sources.pages import jsonld
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.lists import without_mark
from reader.sources.pages.statements import Statements
from reader.sources.pages.wording import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# A headline has at least so many words, or so many letters in scripts that do not part words. It ends in no full stop.
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 12
_FULL_STOP = re.compile(r"""[.。।]["'”’»›)\]]*$""")
# What stands before a link in its line and is no part of a sentence: a sign, a number or a label with a colon.
_LABEL = re.compile(r"[\W\d_]*|[^.!?:]{1,40}:\s*")
_LINES = ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "td")


def without_related(parts: Sequence[Part], page: Statements) -> list[Part]:
    """Give the paragraphs of an article of news without the links to others of its site.

    A heading that is a link may be one of many under which the article says something of each; it goes only where it
    stands beside another link.
    """
    if not jsonld.is_news(page.linked.article):
        return list(parts)
    linked = _linked_lines(page)
    links = {n for n, part in enumerate(parts) if linked.issuperset(map(_bare, part.text.split("\n")))}
    alone = {n for n in links if parts[n].kind == "heading" and links.isdisjoint((n - 1, n + 1))}
    return [part for n, part in enumerate(parts) if n not in links or n in alone]


def _bare(line: str) -> str:
    return squeeze(without_mark(line))


def _linked_lines(page: Statements) -> set[str]:
    """Give the lines of a page that are links to other pages of its site and nothing else, wherever they stand."""
    linked, others = set[str](), set[str]()
    for line in page.tree.iter(*_LINES):
        if next(line.iterdescendants(*BLOCKS), None) is None and (words := words_in(line)):
            (linked if _is_link(line, words, page) else others).add(squeeze(words))
    return linked - others


def _is_link(line: _Element, words: str, page: Statements) -> bool:
    """Tell whether a line stands in a link to another page of the site, or is one behind a mere label."""
    around = next(line.iterancestors("a"), None)
    if around is not None:
        return _leads_on(around, page)
    link = next(line.iterdescendants("a"), None)
    if link is None or not _leads_on(link, page) or _FULL_STOP.search(words):
        return False
    said = words_in(link)
    label = words.removesuffix(said)
    return words.endswith(said) and _is_headline(said) and _LABEL.fullmatch(label) is not None


def _is_headline(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS or (" " not in words and len(words) >= _FEWEST_LETTERS)


def _leads_on(link: _Element, page: Statements) -> bool:
    """Tell whether a link leads to another page of the same site."""
    address = joined(page.address, link.get("href") or "#").partition("#")[0]
    is_same = not address or address == page.address.partition("#")[0]
    return not is_same and host_of(address).removeprefix("www.") == host_of(page.address).removeprefix("www.")
