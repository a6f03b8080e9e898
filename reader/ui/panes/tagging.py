"""Tagging: tags given to the marked articles or the shown one, and changes to all that a query finds."""

from __future__ import annotations

from collections.abc import Sequence

from textual import work

from reader.model import Choice
from reader.ui.panes.history import Step
from reader.ui.panes.marking import MarkingPane
from reader.ui.views.tags import TagLine
from reader.ui.views.wording import counted, one_line


class TaggingPane(MarkingPane):
    """A pane whose articles bear tags."""

    @work(exclusive=True, group="tags")
    async def action_tag(self) -> None:
        """Ask for tags, and give them to the marked articles or to the one that is shown."""
        ids = tuple(self.targets)
        if not ids:
            return
        known = await self.ask(lambda library: library.tags.known())
        borne = await self.ask(lambda library: library.article(ids[0]).tags) if len(ids) == 1 else ()
        if known is None or borne is None:
            return
        from reader.ui.screens.tag_dialog import TagDialog  # seldom needed

        there = " ".join(f"#{one_line(tag)}" for tag in borne) or "No tags yet."

        def asked(line: TagLine | None) -> None:
            if line:
                self.tag(ids, line)

        window = TagDialog(there if len(ids) == 1 else f"{counted(len(ids), 'article')}:", known)
        self.app.push_screen(window, asked)

    @work(group="change")
    async def tag(self, ids: Sequence[int], line: TagLine) -> None:
        """Give tags and take tags away, and tell it."""
        changed = await self.ask(lambda library: library.tags.change(ids, line.given, line.taken))
        if changed:
            said = f"{counted(len({tagging.article for tagging in changed}), 'article')} tagged {line}"
            self.done(Step(said, lambda library: library.tags.put_back(changed)), loudly=True)
        elif changed is not None:
            self.notify("No tag changed: they are so already.", timeout=2)

    @work(exclusive=True, group="tags")
    async def ask_bulk(self, query: str) -> None:
        """Ask what to do to all articles that a query finds, beginning with this one."""
        known = await self.ask(lambda library: library.tags.known())
        if known is None:
            return
        from reader.ui.screens.bulk import Bulk, BulkDialog  # seldom needed

        async def choose(query: str) -> Choice | None:
            return await self.ask(lambda library: library.choices.found(query))

        def asked(bulk: Bulk | None) -> None:
            if bulk and bulk.deed.mark:
                self.change(bulk.deed.mark, bulk.ids, bulk.deed.value)
            elif bulk:
                self.tag(bulk.ids, bulk.deed.tags)

        self.app.push_screen(BulkDialog(query, known, choose), asked)
