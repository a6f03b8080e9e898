"""The heading of an article on its page, which shows people its title, and what stands below it."""

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

# Pages have few headings; books have hundreds, of which none is looked for.
_MOST = 50
# The way from the front page to an article ends in its title, which some mark as a heading of the first order.
_IN_TRAIL = (
    "boolean(ancestor::nav | ancestor::li | preceding-sibling::*[1][self::a]"
    " | ancestor-or-self::*[position() <= 4][@*[contains(., 'readcrumb')]])"
)
_ELSEWHERE = "boolean(ancestor::nav | ancestor::li | ancestor::aside | ancestor::footer)"
_SILENT = ("script", "style")
# A title of fewer words may stand in another one.
_FEWEST = 3
_DOTS = " .…"
# What is longer is a page whose heading never ends.
_LONGEST = 1000


def with_heading(page: Statements) -> Statements:
    """Give a page with the heading that shows its title, which several look for."""
    return page._replace(heading=_heading_of(page))


def _heading_of(page: Statements) -> Heading | None:
    """Give the heading that shows the title: the one most like what the page states, else the first; None without any.

    One of the second order shows it where the others are like no title or end the way to the article.
    """
    titles = stated_titles(page)
    first = [*islice(page.tree.iter("h1"), _MOST)]
    trails = [one for one in first if one.xpath(_IN_TRAIL)]
    ranks = ([one for one in first if one not in trails], _saying(titles, page.tree), trails)
    best = (max((_read(one, titles) for one in rank), key=lambda one: one.likeness, default=None) for rank in ranks)
    return next((one for one in best if one and one.likeness), _read(first[0], titles) if first else None)


def words_of(heading: _Element) -> str:
    """Give the words of a heading, those of its lines and blocks apart."""
    copied = deepcopy(heading)
    copied.tail = None
    return jsonld.words(text_of(copied).text)


def below_heading(page: Statements, most: int) -> Iterator[_Element]:
    """Give the first elements that begin below the heading of a page, in the order in which they stand."""
    return islice((one for one in _below_heading(page) if isinstance(one.tag, str) and one.tag not in _SILENT), most)


def _below_heading(page: Statements) -> Iterator[_Element]:
    """Step from one to the next: pages are long, and what is looked for is near."""
    if found := page.heading:
        for element in (found.element, *found.element.iterancestors()):
            for sibling in element.itersiblings():
                yield from sibling.iter()


def _saying(titles: Sequence[str], tree: _Element) -> list[_Element]:
    """Give the headings of the second order that say a title word for word, maybe behind a kicker."""
    sought = tuple(letters(title) for title in titles if len(title.split()) >= _FEWEST)
    found = (one for one in islice(tree.iter("h2"), _MOST) if not one.xpath(_ELSEWHERE))
    return [one for one in found if letters(words_of(one)).endswith(sought)]


def _read(heading: _Element, titles: Sequence[str]) -> Heading:
    words = words_of(heading)
    return Heading(heading, _same(words, titles) or _headline_in(heading, words, titles), likeness(words, titles))


def _same(heading: str, titles: Sequence[str]) -> str:
    """Give a heading that is a title as that has it, where it parts what style alone parts; nothing if it is none."""
    same = [one for one in titles if letters(one) == letters(heading)]
    return next((one for one in same if len(one.rstrip(_DOTS)) > len(heading)), heading if same else "")


def _headline_in(element: _Element, heading: str, titles: Sequence[str]) -> str:
    """Give what an element in a heading holds behind a kicker, and titles too; or the whole heading."""
    if len(heading) > _LONGEST:
        return heading
    inner = (jsonld.words("".join(one.itertext())) for one in element.iterdescendants("*"))
    long = (one for one in inner if len(one.split()) >= _FEWEST and heading.endswith(one))
    said = (one for one in long if any(one == title or ends_behind_kicker(title, one) for title in titles))
    return next(said, heading)
