"""Tagging: tags for the marked articles or the shown one, and changes to everything that a query finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import work

from reader.model import Choice, Tagging
from reader.ui.article_actions import on_article
from reader.ui.panes.history import step_of
from reader.ui.panes.marking import MarkingPane
from reader.ui.panes.pane import UnseenPane
from reader.ui.panes.removing import RemovingPane
from reader.wording.phrases import counted
from reader.wording.tags import TagLine

if TYPE_CHECKING:
    from reader.library import Library


class TaggingPane(UnseenPane):
    """Asks for tags for the targets of ``marking``, and for changes of many articles.

    Those are removed by ``removing``.
    """

    def __init__(self, marking: MarkingPane, removing: RemovingPane) -> None:
        super().__init__(id="tagging")
        self._marking = marking
        self._removing = removing

    @on_article
    def action_tag(self) -> None:
        """Ask for tags, and change those of the marked articles or the one that is shown."""
        ids = tuple(self._marking.targets)
        if not ids:
            self.say_none_shown()
            return
        from reader.ui.screens.tag_dialog import TagDialog  # seldom needed

        def borne(library: Library) -> Sequence[str]:
            return library.article(ids[0]).tags if len(ids) == 1 else ()

        async def look_up() -> tuple[Sequence[str], Sequence[str]] | None:
            return await self.ask(lambda library: (borne(library), library.tags.known()))

        def asked(line: TagLine | None) -> None:
            if line:
                self._tag(ids, line)

        self.app.push_screen(TagDialog(len(ids), look_up), asked)

    @work(group="change")
    async def _tag(self, ids: Sequence[int], line: TagLine) -> None:
        """Add and remove tags, and report it."""

        def change(library: Library) -> tuple[Tagging, ...]:
            return library.tags.change(ids, line.given, line.taken)

        changed = await self.make(change)
        if changed:
            number = len({tagging.article for tagging in changed})
            done = line.among({tagging.tag for tagging in changed})
            said = f"{counted(number, 'article')} {done.worded('tagged', 'untagged')}"
            step = step_of(said, change, lambda library, done: library.tags.put_back(done), changed)
            self._marking.done(step, ids)
        elif changed is not None:
            there = await self.ask(lambda library: library.choices.listings(ids))
            gone = f"Nothing to tag: the {'article was' if len(ids) == 1 else 'articles were'} removed meanwhile."
            self.notify("No tags to change." if there else gone, timeout=3)

    def ask_bulk(self, query: str) -> None:
        """Ask what to do to all articles that a query, initially this one, finds."""
        from reader.ui.screens.bulk import Bulk, BulkDialog  # seldom needed

        async def look_up() -> Sequence[str] | None:
            return await self.ask(lambda library: library.tags.known())

        async def choose(query: str) -> Choice | None:
            return await self.ask(lambda library: library.choices.found(query))

        def asked(bulk: Bulk | None) -> None:
            if bulk and bulk.deed.mark:
                self._marking.change(bulk.deed.mark, bulk.ids, bulk.deed.value)
            elif bulk and bulk.deed.removes:
                self._removing.remove_articles(bulk.ids)
            elif bulk:
                self._tag(bulk.ids, bulk.deed.tags)

        self.app.push_screen(BulkDialog(query, look_up, choose), asked)
