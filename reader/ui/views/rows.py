"""Rows of the article list and of the search results."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rich.cells import cell_len, set_cell_size

from reader.model import Hit, Listing, Place
from reader.wording.phrases import dated, day, joined, one_line
from reader.wording.tags import tags_line

_TO_BLANKS = str.maketrans("\t\n\r", "   ")
# What parts the fields of a line.
_PART = " · "
# Fewer columns of a source, or of a tag that is cut, say nothing.
_LEAST = 6


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in the list: title, details with the ``date``, and its state.

    An undated article has the day of its import as ``added`` instead.
    """

    id: int
    title: str
    about: str
    unread: bool
    starred: bool
    copies: int = 0
    date: str = ""
    added: str = ""

    @property
    def key(self) -> tuple[int, ...]:
        """What tells a row from all others of its list, the same after it changed."""
        return (self.id,)


@dataclass(frozen=True, slots=True)
class HitRow(ArticleRow):
    """One found article or quotation; ``matches`` are half-open spans of the ``snippet``, None until it is known.

    ``titled`` are those of the title. A quotation of a ``speaker`` stands at ``place``; its ``words`` are copied, cited
    with ``who`` said them and their ``origin``.
    """

    snippet: str | None = None
    matches: tuple[tuple[int, int], ...] = ()
    place: Place | None = None
    speaker: str = ""
    words: str = ""
    who: str = ""
    origin: str = ""
    titled: tuple[tuple[int, int], ...] = ()

    @property
    def key(self) -> tuple[int, ...]:
        """The article and, of a quotation, its place."""
        return (self.id, *(self.place or ()))


def article_row(listing: Listing) -> ArticleRow:
    """Make the row of one listing."""
    tags, date = tags_line(listing.tags), day(listing.published)
    added = "" if date else dated(None, listing.imported)
    return ArticleRow(
        id=listing.id,
        title=one_line(listing.title) or "Untitled",
        about=joined(one_line(listing.source), date or added, "updated" if listing.updated else "", tags),
        unread=not listing.read,
        starred=listing.starred,
        copies=listing.copies,
        date=date,
        added=added,
    )


def about_in(row: ArticleRow, width: int) -> str:
    """Return the details of an article for ``width`` columns, shortened before the date so that the date is whole.

    The day of the import is dropped first. The result may still be too long and is then cut by the caller.
    """
    if row.added and cell_len(row.about) > width:
        before, _, behind = row.about.partition(row.added)
        return joined(before.removesuffix(_PART), behind.removeprefix(_PART))
    before, date, _ = row.about.partition(row.date) if row.date else (row.about, "", "")
    taken = cell_len(before + date)
    if not date or cell_len(row.about) <= width:
        return row.about
    if taken <= width:
        return before + date + _cut(row.about[len(before + date) :], width - taken)
    room = width - cell_len(date) - cell_len(_PART)
    source = set_cell_size(before.removesuffix(_PART), max(0, room - 1)).rstrip()
    return f"{source}…{_PART}{date}" if room >= _LEAST else row.about


def _cut(behind: str, room: int) -> str:
    """Return as many tags, and of the last as much, as fit into ``room`` columns with "…", if they say anything."""
    seen = set_cell_size(behind, max(0, room - 1)).rstrip(" ,")
    before, sign, last = seen.rpartition("#")
    is_whole = behind[len(seen) : len(seen) + 1] == ","
    if not is_whole and cell_len(sign + last) < _LEAST:
        seen = before.rstrip(" ,")
    return f"{seen}…" if "#" in seen else ""


def ends_of(row: ArticleRow, sign: str = "▸") -> str:
    """Return the end of a row: story sign, number of copies, and star."""
    copies = f" {sign}{row.copies}" if sign and row.copies else ""
    return f"{copies}{' ★' if row.starred else ''} "


def article_rows(listings: Iterable[Listing]) -> tuple[ArticleRow, ...]:
    """Make the rows of several listings."""
    return tuple(map(article_row, listings))


def hit_row(hit: Hit, has_snippet: bool = True) -> HitRow:
    """Make the row of one search result."""
    row = article_row(hit.listing)
    snippet = on_one_line(hit.snippet) if has_snippet else None
    return HitRow(
        row.id,
        row.title,
        _about_hit(hit.listing),
        row.unread,
        row.starred,
        snippet=snippet,
        matches=tuple(hit.matches),
        date=row.date,
        added=row.added,
        # A title that is shown in another way than it is stored has its words elsewhere.
        titled=tuple(hit.titled) if row.title == hit.listing.title else (),
    )


def on_one_line(words: str) -> str:
    """Replace line ends and tabs by blanks, keeping all offsets."""
    return words.translate(_TO_BLANKS)


def hit_row_now(row: HitRow, listing: Listing) -> HitRow:
    """Rebuild the row of a hit after its article changed; a quotation shows only the star."""
    now = article_row(listing)
    if row.place:
        return replace(row, starred=now.starred)
    return replace(row, about=_about_hit(listing), unread=now.unread, starred=now.starred)


def _about_hit(listing: Listing) -> str:
    """Return the details of a found article, marked if another one leads its story."""
    return joined(article_row(listing).about, "copy" if listing.lead else "")
