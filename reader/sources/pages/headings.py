"""The heading with the title of an article on its page, and the elements below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING

from reader.sources.markup import text_of
from reader.sources.pages import jsonld
from reader.sources.pages.sites import letters
from reader.sources.pages.statements import Heading, Statements
from reader.sources.pages.titles import ends_behind_kicker, likeness, stated_titles

if TYPE_CHECKING:
    from lxml.etree import _Element

# The most headings of a page; one with more is a book, in which none is looked for.
_MOST = 50
# Breadcrumbs end in the title, which some pages mark as a first-level heading.
_IN_TRAIL = (
    "boolean(ancestor::nav | ancestor::li | preceding-sibling::*[1][self::a]"
    " | ancestor-or-self::*[position() <= 4][@*[contains(., 'readcrumb')]])"
)
_ELSEWHERE = "boolean(ancestor::nav | ancestor::li | ancestor::aside | ancestor::footer)"
_SILENT = ("script", "style")
# The fewest words of a title that may occur within another one.
_FEWEST = 3
_DOTS = " .…"
# The most characters of a heading; a longer one was never closed.
_LONGEST = 1000


def with_heading(page: Statements) -> Statements:
    """Return a page with its heading found, so that it is looked for only once."""
    return page._replace(heading=_heading_of(page))


def _heading_of(page: Statements) -> Heading | None:
    """Return the heading most like the stated titles, else the first one; None if there is none.

    A second-level heading is chosen if the others resemble no title or end a breadcrumb trail.
    """
    titles = stated_titles(page)
    first = [*islice(page.tree.iter("h1"), _MOST)]
    trails = [one for one in first if one.xpath(_IN_TRAIL)]
    ranks = ([one for one in first if one not in trails], _saying(titles, page.tree), trails)
    best = (max((_read(one, titles) for one in rank), key=lambda one: one.likeness, default=None) for rank in ranks)
    return next((one for one in best if one and one.likeness), _read(first[0], titles) if first else None)


def words_of(heading: _Element) -> str:
    """Return the words of a heading, with spaces between its lines and blocks."""
    copied = deepcopy(heading)
    copied.tail = None
    return jsonld.words(text_of(copied).text)


def below_heading(page: Statements, most: int) -> Iterator[_Element]:
    """Return the first ``most`` elements that begin below the heading of a page, in order."""
    return islice((one for one in _below_heading(page) if isinstance(one.tag, str) and one.tag not in _SILENT), most)


def _below_heading(page: Statements) -> Iterator[_Element]:
    """Yield the elements below the heading one by one, because pages are long and what is sought is near."""
    if found := page.heading:
        for element in (found.element, *found.element.iterancestors()):
            for sibling in element.itersiblings():
                yield from sibling.iter()


def _saying(titles: Sequence[str], tree: _Element) -> list[_Element]:
    """Return the second-level headings that are exactly a title, maybe behind a kicker."""
    sought = tuple(letters(title) for title in titles if len(title.split()) >= _FEWEST)
    found = (one for one in islice(tree.iter("h2"), _MOST) if not one.xpath(_ELSEWHERE))
    return [one for one in found if letters(words_of(one)).endswith(sought)]


def _read(heading: _Element, titles: Sequence[str]) -> Heading:
    words = words_of(heading)
    return Heading(heading, _same(words, titles) or _headline_in(heading, words, titles), likeness(words, titles))


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
