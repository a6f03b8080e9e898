"""Page heads and feet: what runs along the edges of printed pages, beside the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.sources.links import is_of_web
from reader.sources.office.prints.rows import Row, Sheet

# Within this share of the height from an edge stands what runs along it: browsers print it within a thirtieth, papers
# and word processors within a tenth.
_EDGE = 0.1
# What runs along an edge stands on so many pages, and on this share of them: left and right pages may differ.
_FEWEST, _SHARE = 2, 0.3
# Lines whose baselines are this near, in points, stand beside each other.
_BESIDE = 2.0
_NUMBER = re.compile(r"\d+")
_ADDRESS = re.compile(r"https?://\S+|file:///\S*")
# What a browser or a press prints at the edge of a page: the number, when it was printed, its address.
_STAMP = re.compile(
    rf"\W*(?:(?:page|seite|página|pagina|p\.|s\.)\s*)?\d{{1,4}}(?:\s*(?:of|von|de|di|sur|van|av|z|из|/)\s*\d{{1,4}})?\W*"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}},?\s+\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?"
    rf"|{_ADDRESS.pattern}",
    re.IGNORECASE,
)


class Running(NamedTuple):
    """The lines of print of each page without its heads and feet, and the address that these give."""

    pages: Sequence[Sequence[Row]]
    link: str | None


def without_running(sheets: Sequence[Sheet]) -> Running:
    """Tell the text of pages from what runs along their edges.

    That is what repeats there from page to page but for its numbers, and the outermost lines that hold the number of
    the page, the moment of printing or the address of what was printed, with all beside these.
    """
    edges = [_edges(sheet) for sheet in sheets]
    counts = Counter(key for edge in edges for key in {_key(row) for row in edge})
    fewest = max(_FEWEST, _SHARE * len(sheets))
    pages: list[Sequence[Row]] = []
    links: list[str] = []
    for sheet, edge in zip(sheets, edges, strict=True):
        running = {row for row in edge if counts[_key(row)] >= fewest}
        running |= set(_stamped(sheet.rows, running, min)) | set(_stamped(sheet.rows, running, max))
        links += (row.text for row in running if is_of_web(row.text) and _ADDRESS.fullmatch(row.text))
        pages.append([row for row in sheet.rows if row not in running])
    return Running(pages, links[0] if links else None)


def _edges(sheet: Sheet) -> list[Row]:
    low, high = _EDGE * sheet.height, (1 - _EDGE) * sheet.height
    return [row for row in sheet.rows if not low < row.base < high]


def _key(row: Row) -> str:
    return _NUMBER.sub("0", row.text.casefold())


def _stamped(rows: Iterable[Row], running: set[Row], outermost: Callable[..., float]) -> Iterator[Row]:
    """Yield the rows on the outermost baseline that is not yet known as running, if one of them is a stamp."""
    left = [row for row in rows if row not in running]
    if not left:
        return
    edge = outermost(row.base for row in left)
    found = [row for row in left if abs(row.base - edge) <= _BESIDE]
    if any(_STAMP.fullmatch(row.text) for row in found):
        yield from found
