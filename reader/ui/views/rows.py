"""Rows of the article list and of the search results."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rich.cells import cell_len, set_cell_size

from reader.model import Hit, Listing, Place
from reader.wording.phrases import dated, joined, one_line
from reader.wording.tags import tags_line

_TO_BLANKS = str.maketrans("\t\n\r", "   ")
# What parts the fields of a line.
_PART = " · "
# Fewer columns of a source, or of a tag that is cut, say nothing.
_LEAST = 6


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in the list: title, details, and its state.

    Among the details are the ``date``, of an undated article the day of its import, and ``signs`` behind it.
    """

    id: int
    title: str
    about: str
    unread: bool
    starred: bool
    copies: int = 0
    date: str = ""
    signs: str = ""

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


def article_row(listing: Listing, is_copy: bool = False) -> ArticleRow:
    """Make the row of one listing, marked as a copy if ``is_copy``."""
    date = dated(listing.published, listing.imported)
    signs = joined("updated" if listing.updated else "", "copy" if is_copy else "")
    return ArticleRow(
        id=listing.id,
        title=one_line(listing.title) or "Untitled",
        about=joined(one_line(listing.source), date, signs, tags_line(listing.tags)),
        unread=not listing.read,
        starred=listing.starred,
        copies=listing.copies,
        date=date,
        signs=signs,
    )


def about_in(row: ArticleRow, width: int) -> str:
    """Return the details of an article for ``width`` columns, with the date and the signs whole if some source is left.

    Where there is no room for both, the date is; where there is none for it, the source alone is left. The result may
    still be too long and is then cut by the caller.
    """
    if cell_len(row.about) <= width:
        return row.about
    for kept in (joined(row.date, row.signs), row.date):
        before, _, behind = row.about.partition(kept) if kept else (row.about, "", "")
        source, room = before.removesuffix(_PART), width - cell_len(kept)
        if cell_len(before) <= room:
            return before + kept + _cut(behind, room - cell_len(before))
        if kept and room >= _LEAST + cell_len(_PART):
            cut = set_cell_size(source, room - cell_len(_PART) - 1).rstrip()
            return f"{cut}…{_PART}{kept}"
    return source or row.about


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
    row = _found_row(hit.listing)
    snippet = on_one_line(hit.snippet) if has_snippet else None
    return HitRow(
        row.id,
        row.title,
        row.about,
        row.unread,
        row.starred,
        snippet=snippet,
        matches=tuple(hit.matches),
        date=row.date,
        signs=row.signs,
        # A title that is shown in another way than it is stored has its words elsewhere.
        titled=tuple(hit.titled) if row.title == hit.listing.title else (),
    )


def on_one_line(words: str) -> str:
    """Replace line ends and tabs by blanks, keeping all offsets."""
    return words.translate(_TO_BLANKS)


def hit_row_now(row: HitRow, listing: Listing) -> HitRow:
    """Rebuild the row of a hit after its article changed; a quotation shows only the star."""
    now = _found_row(listing)
    if row.place:
        return replace(row, starred=now.starred)
    return replace(row, about=now.about, date=now.date, signs=now.signs, unread=now.unread, starred=now.starred)


def _found_row(listing: Listing) -> ArticleRow:
    """Make the row of a found article, marked if another one leads its story."""
    return article_row(listing, is_copy=bool(listing.lead))
