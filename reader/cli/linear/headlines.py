"""The list that a conversation is about: a shelf, or what a search found, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.cli.linear.narration import found, headline
from reader.cli.terminal import unbroken
from reader.model import Answer, Shelf
from reader.wording.phrases import counted, proposal

if TYPE_CHECKING:
    from reader.library import Library

# As many as are remembered while the last of them is read aloud.
PAGE = 10
# More hits than anybody pages through by ear.
HITS = 200

SHELVES: dict[Shelf, str] = {"all": "All articles", "unread": "Unread articles", "starred": "Starred articles"}


class Headlines:
    """Numbered headlines; a number stands for the article printed under it, whatever comes in meanwhile."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._shelf: Shelf = "all"
        self._answer: Answer | None = None
        self._printed: list[int] = []

    def turn(self, shelf: Shelf | None = None) -> Iterator[str]:
        """Begin another shelf, or the same one again."""
        self._shelf, self._answer, self._printed = shelf or self._shelf, None, []
        yield f"{SHELVES[self._shelf]}: {self._library.counts().on(self._shelf):,}."
        yield from self.page()

    def search(self, query: str) -> Iterator[str]:
        """Find articles; a query that cannot be used leaves the list as it was."""
        answer = self._library.search(query, HITS, thorough=True)
        if answer.complaint:
            yield unbroken(answer.complaint)
        if answer.hits or not answer.complaint:
            self._answer, self._printed = answer, []
            total = f"{counted(answer.total, 'article')}{'' if answer.total_is_exact else ' or more'}"
            yield f"{total} found for {unbroken(answer.understood)}."
            yield from self.page() if answer.hits else self._nothing(query)

    def _nothing(self, query: str) -> Iterator[str]:
        """Say why nothing was found."""
        explanation = self._library.suggestions.explain(query)
        if explanation.reason:
            yield unbroken(explanation.reason)
        if explanation.did_you_mean:
            yield proposal(f"/{unbroken(explanation.did_you_mean)}")

    def page(self) -> Iterator[str]:
        """Yield the next headlines, or say that there are no more."""
        lines = list(self._hits() if self._answer is not None else self._listings())
        yield from lines or ["That is the end of the list."]

    def again(self) -> Iterator[str]:
        """Yield the headlines printed last once more."""
        del self._printed[(len(self._printed) - 1) // PAGE * PAGE :]
        yield from self.page()

    def _hits(self) -> Iterator[str]:
        start = len(self._printed)
        for hit in self._answer.hits[start : start + PAGE] if self._answer else ():
            self._printed.append(hit.listing.id)
            yield found(len(self._printed), hit)

    def _listings(self) -> Iterator[str]:
        for listing in self._library.page(self._shelf, self._reached(), PAGE):
            self._printed.append(listing.id)
            yield headline(len(self._printed), listing)

    def _reached(self) -> int:
        """Return the position after the last printed article that is still on the shelf; others come and go."""
        ranks = (self._library.rank(self._shelf, article_id) for article_id in reversed(self._printed))
        return next((rank + 1 for rank in ranks if rank is not None), 0)

    def numbered(self, number: str) -> int | None:
        """Return the article that was printed under a number."""
        place = int(number) - 1 if number.isdecimal() and len(number) < 10 else -1
        return self._printed[place] if 0 <= place < len(self._printed) else None

    @property
    def last(self) -> int:
        """The highest number so far."""
        return len(self._printed)

    def after(self, article_id: int) -> int | None:
        """Return the next hit of a search, or the next unread article of a shelf, or None."""
        if self._answer is not None:
            ids = [hit.listing.id for hit in self._answer.hits]
            following = ids[ids.index(article_id) + 1 :] if article_id in ids else ids
            return following[0] if following else None
        found = self._library.next_unread(self._shelf, article_id, 1)
        return found[1].id if found else None
