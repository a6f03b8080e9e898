"""What the list of articles holds: a shelf, with what was read since it was listed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from reader.model import Counts, Listing, Shelf

if TYPE_CHECKING:
    from reader.library import Library

Step = Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Contents:
    """A ``shelf``, and the articles that are ``kept`` in its list although they left it, until it is listed anew."""

    shelf: Shelf = "all"
    kept: tuple[int, ...] = ()

    def keeping(self, article: int) -> Contents:
        """Keep an article that is being read, if it was listed as an unread one."""
        return replace(self, kept=(*self.kept, article)) if self.shelf == "unread" else self

    def without(self, articles: Collection[int]) -> Contents:
        """Keep articles no longer."""
        return replace(self, kept=tuple(one for one in self.kept if one not in articles))

    def count(self, library: Library) -> tuple[Counts, int]:
        """Count the articles of the library, and the rows of the list."""
        counts = library.counts()
        return counts, counts.on(self.shelf) + len(library.choices.left(self.shelf, self.kept))

    def page(self, library: Library, start: int, count: int) -> tuple[Listing, ...]:
        """Return rows of the list."""
        return library.page(self.shelf, start, count, self.kept)

    def ids(self, library: Library, start: int, count: int) -> tuple[int, ...]:
        """Return the articles of rows of the list."""
        return library.choices.on_shelf(self.shelf, start, count, self.kept)

    def rank(self, library: Library, article: int) -> int | None:
        """Return the place of an article in the list; None if it is not there."""
        return library.rank(self.shelf, article, self.kept)

    def next_unread(self, library: Library, article: int | None, step: Step) -> tuple[int, Listing] | None:
        """Return the nearest unread article after (1) or before (-1) another one, with its place in the list."""
        return library.next_unread(self.shelf, article, step, self.kept)
