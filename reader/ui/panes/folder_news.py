"""What is new in the folders, for the top line while their list is out of sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from reader.ui.panes.pane import UnseenPane
from reader.ui.views.folders import news_line

if TYPE_CHECKING:
    from reader.library import Library


class FolderNewsPane(UnseenPane):
    """Counts what came into the folders since each was last visited."""

    @dataclass
    class Told(Message):
        """This is to be said; nothing while the list of the folders says it."""

        said: str

    def __init__(self) -> None:
        super().__init__(id="folder-news")
        self._articles = 0  # as many as there were when it was counted

    @work(exclusive=True, group="news")
    async def tell(self, hidden: bool, anew: bool = True) -> None:
        """Say what is new while the folders are ``hidden``; not ``anew`` only if articles came or went."""
        if not hidden:
            self.post_message(self.Told(""))
            return
        articles = await self.ask(lambda library: library.counts().articles)
        if articles is None or (articles == self._articles and not anew):
            return
        news = await self.ask(_news)
        if news is not None:
            self._articles = articles
            self.post_message(self.Told(news_line(news)))


def _news(library: Library) -> dict[str, int]:
    """Count what is new in each folder."""
    return {folder.name or folder.query: library.folders.news(folder) for folder in library.folders.all()}
