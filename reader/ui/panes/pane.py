"""The base of all panes: queries to the library in a thread, and messages that several panes post."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from textual import getters
from textual.containers import Container
from textual.message import Message

from reader.errors import UNEXPECTED_VALUE, NoSuchArticleError, ReaderError, SupersededError
from reader.model import Place
from reader.ui.commands import first_keys
from reader.ui.keyed_app import KeyedApp
from reader.ui.lines.counting_list import MarkableList
from reader.ui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from reader.library import Library  # imported with the library itself, after the first paint
    from reader.ui.panes.search_kinds import SearchKind

T = TypeVar("T")

# What calls a function in a thread and returns its result.
InThread = Callable[[Callable[[], T]], Awaitable[T]]

_LOG = logging.getLogger(__name__)


@dataclass
class ArticleWanted(Message):
    """An article is to be shown; ``opened`` if it is to be read, not only looked at.

    The matches of ``query`` are highlighted, or the places ``lit`` instead. ``end`` says where the text begins: at the
    first (1) or the last (-1) of them, or where the article was left (0).
    """

    article_id: int
    opened: bool = False
    query: str = ""
    end: int = 1
    lit: tuple[Place, ...] = ()


class PageWanted(Message):
    """The reader wants the next page of the text while a list has the focus."""


@dataclass
class DossierWanted(Message):
    """The dossier of a name is to be opened."""

    identity: int


@dataclass
class SearchWanted(Message):
    """What a query finds of one ``kind`` of thing is to be listed."""

    kind: SearchKind
    query: str


class Reply(NamedTuple, Generic[T]):
    """An answer of the library that may itself be None, unlike the None of a question that failed."""

    value: T


class Pane(Container):
    """A region of the screen that asks the library, which may not be open yet."""

    app = getters.app(KeyedApp)

    # Its children cover it, so Textual need not draw the lines of the pane itself at each key.
    BLANK = True

    async def put(self, question: Callable[[Library], T], in_thread: InThread[T] = asyncio.to_thread) -> T:
        """Put a question to the library in a thread.

        Raises ReaderError as the library does, and CancelledError if the reader is left meanwhile, as the receiver of
        the answer may already be gone.
        """
        library = await asyncio.shield(self.app.opening)  # which others await, too, when this is cancelled
        try:
            answer = await in_thread(partial(question, library))
        except SupersededError:  # by a cancelled question that came late: only the latest one is awaited
            return await self.put(question, in_thread)
        except UNEXPECTED_VALUE:
            await asyncio.to_thread(library.require_sound_values)
            raise
        if not (self.is_attached and self.app.is_running):
            raise asyncio.CancelledError
        return answer

    async def ask(self, question: Callable[[Library], T], in_thread: InThread[T] = asyncio.to_thread) -> T | None:
        """Put a question to the library as ``put`` does; an error is shown to the reader and gives None."""
        try:
            return await self.put(question, in_thread)
        except NoSuchArticleError:
            self.complain("That article was removed meanwhile.")
            return None
        except ReaderError as error:
            self.complain(str(error))
            return None

    async def make(self, change: Callable[[Library], T]) -> T | None:
        """Change the library, after all changes before; an error is shown to the reader and gives None."""
        return await self.ask(change, self.app.changes.make)

    @property
    def marked(self) -> Collection[int]:
        """The ids of the marked articles while their list has the focus: elsewhere one looks at others."""
        focused = self.screen.focused
        return focused.marked_articles if isinstance(focused, MarkableList) else ()

    def say_none_shown(self) -> None:
        """Say that no article is shown to act on, and how some come into a library without any."""
        is_empty = any(greeting.display for greeting in self.screen.query(Welcome))
        more = f": {first_keys(self)['reader.import']} imports some" if is_empty else ""
        self.notify(f"No article is shown{more}.", timeout=3)

    def complain(self, said: str) -> None:
        """Show the reader what went wrong, and log it."""
        _LOG.error("%s", said)
        self.notify(said, severity="error")


class UnseenPane(Pane):
    """A pane that owns commands and asks the library, but has nothing to show itself."""
