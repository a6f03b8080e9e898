"""Corrections of names by the user: merging, splitting, dropping, changing the kind, renaming."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import work

from reader.model import Correction, EntityKind, Parted
from reader.ui.article_actions import on_words
from reader.ui.keys import key
from reader.ui.panes.history import offer_undo, step_of
from reader.ui.panes.namesakes import told_apart
from reader.ui.panes.pane import Pane
from reader.ui.views.entries import HERE, EntryRow, here_row, identity_row, kind_at, kind_rows, rows_with
from reader.wording.names import KINDS
from reader.wording.phrases import one_line

if TYPE_CHECKING:
    from reader.library import Library

NO_NAME = "There is no name under the cursor."
_GONE = "The article no longer has this name."


@dataclass(frozen=True, slots=True)
class Subject:
    """The name to be corrected; ``article`` is the one in which the user came across it, if any.

    ``is_beside`` tells that the article is at hand: shown beside the name, or under the cursor in its dossier.
    """

    identity: int
    name: str
    kind: EntityKind
    article: int | None = None
    dropped: bool = False
    is_beside: bool = False


class CorrectingPane(Pane):
    """A pane with a name as its ``subject``, which the user may correct in the whole library, and undo that."""

    BINDINGS = [
        key("names.merge", "m", "merge", "Merge", "Say that the name means the same as another", footer=True),
        key("names.split", "M", "split", "Split",
            "Take out again what was merged into the name or renamed like it, or the name in this article"),
        key("names.drop", "x", "drop", "Not a name", "Say that it is not a name, or take that back", footer=True),
        key("names.kind", "c", "kind", "Kind", "Say whether it is a person, a place, an organisation …"),
        key("names.rename", "R", "rename", "Rename", "Spell the name differently", footer=True),
    ]  # fmt: skip

    def __init__(self, subject: Callable[[], Subject | None]) -> None:
        super().__init__(id="correcting")
        self._subject = subject

    def _named(self) -> Subject | None:
        """Return the name to be corrected; if there is none, say so."""
        subject = self._subject()
        if subject is None:
            self.notify(NO_NAME, timeout=2)
        return subject

    @on_words
    def action_merge(self) -> None:
        """Ask for the name that means the same, and merge this one into it."""
        if (subject := self._named()) is None:
            return
        one = subject.identity

        async def candidates(typed: str) -> tuple[EntryRow, ...]:
            def find(library: Library) -> tuple[EntryRow, ...]:
                directory = library.directory
                return told_apart(directory, directory.candidates(one, typed, subject.article))

            return await self.ask(find) or ()

        def chosen(other: EntryRow | None) -> None:
            if other:
                said = f"{subject.name} merged into {other.words}"
                self._correct(said, lambda library: library.directory.merge([one], other.id))

        from reader.ui.screens.choosing import ChoiceScreen  # seldom needed

        window = ChoiceScreen(f"Merge {subject.name} into", "The other name", candidates, "No other name is known yet.")
        self.app.push_screen(window, chosen)

    @on_words
    def action_split(self) -> None:
        """Ask which is another after all: the name in this article, or one of those that were merged into it."""
        if (subject := self._named()) is None:
            return

        async def joined(typed: str) -> tuple[EntryRow, ...]:
            return rows_with(typed, await self.ask(lambda library: _joined(library, subject)) or ())

        def chosen(other: EntryRow | None) -> None:
            if other and other.id == HERE:
                self._part(f"{other.words} is another one", subject)
            elif other:
                said = f"{other.words} taken out of {subject.name}"
                self._correct(said, lambda library: library.directory.restore([other.id]))

        from reader.ui.screens.choosing import ChoiceScreen  # seldom needed

        without = f"Nothing was merged into {subject.name}."
        self.app.push_screen(ChoiceScreen(f"Take out of {subject.name}", "The other name", joined, without), chosen)

    @on_words
    def action_drop(self) -> None:
        """Say that it is not a name, or take that back."""
        if (subject := self._named()) is None:
            return
        one = subject.identity
        if subject.dropped:
            self._correct(f"{subject.name} is a name again", lambda library: library.directory.restore([one]))
        else:
            self._correct(f"{subject.name} is not a name", lambda library: library.directory.drop([one]))

    @on_words
    def action_kind(self) -> None:
        """Ask what it is."""
        if (subject := self._named()) is None:
            return

        async def kinds(typed: str) -> tuple[EntryRow, ...]:
            return rows_with(typed, kind_rows())

        def chosen(row: EntryRow | None) -> None:
            if row and (kind := kind_at(row.id)) != subject.kind:
                self._rename(subject, subject.name, kind, f"{subject.name} is now {_with_article(row.words)}")

        from reader.ui.screens.choosing import ChoiceScreen  # seldom needed

        place = tuple(KINDS).index(subject.kind)
        window = ChoiceScreen(f"{subject.name} is a", KINDS[subject.kind], kinds, cursor=place, bare=True)
        self.app.push_screen(window, chosen)

    @on_words
    def action_rename(self) -> None:
        """Ask how it is spelt."""
        if (subject := self._named()) is None:
            return

        def named(typed: str | None) -> None:
            if (name := one_line(typed)) and name != subject.name:
                self._rename(subject, name, subject.kind, f"{subject.name} renamed {name}")

        from reader.ui.screens.name_dialog import NameDialog  # seldom needed

        about = "Everywhere in the library, and in what is imported later:"
        self.app.push_screen(NameDialog("Rename", about, subject.name), named)

    def _rename(self, subject: Subject, name: str, kind: EntityKind, said: str) -> None:
        one = subject.identity
        self._correct(said, lambda library: library.directory.rename([one], name, kind), one)

    @work(group="change")
    async def _correct(self, said: str, change: Callable[[Library], Correction], renamed: int | None = None) -> None:
        """Make a correction, say so, also if who is ``renamed`` is one with somebody now, and make it undoable."""
        correction = await self.make(change)
        if correction is not None and renamed is not None and correction.joins(renamed):
            said = f"{said} and merged with the one known already"
        if correction is not None:
            offer_undo(self, step_of(said, change, lambda library, done: library.directory.take_back(done), correction))

    @work(group="change")
    async def _part(self, said: str, subject: Subject) -> None:
        """Part the name in its article from the same name elsewhere, say so, and make it undoable."""
        article, one = subject.article or 0, subject.identity

        def part(library: Library, again: Sequence[int] = ()) -> Parted:
            return library.partings.part(article, one, again)

        done = await self.make(part)
        if done and done.made:
            redo = partial(part, again=done.made)
            offer_undo(self, step_of(said, redo, lambda library, done: library.partings.take_back(done), done))
        elif done:
            self.notify(_GONE, timeout=3)


def _joined(library: Library, subject: Subject) -> tuple[EntryRow, ...]:
    """Return what may be taken out of a name."""
    article = subject.article if subject.is_beside else None
    here = library.partings.possible(article, subject.identity) if article else None
    merged = map(identity_row, library.directory.merged(subject.identity))
    return (here_row(here), *merged) if here else tuple(merged)


def _with_article(noun: str) -> str:
    """Put "a" or "an" before an English noun."""
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"
