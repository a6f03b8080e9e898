"""The reader as a conversation: a line is typed, lines are printed, and nothing is ever drawn over.

It is for screen readers, braille displays, slow lines and pipes: no other screen, no colours, no moving cursor.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from typing import TYPE_CHECKING

from reader.cli.linear.headlines import Headlines
from reader.cli.linear.narration import Narration, names, quotations
from reader.cli.opening import opened
from reader.cli.plaintext import tally_page
from reader.cli.progress import bring_in, usual_jobs
from reader.cli.terminal import emit, unbroken
from reader.config import Config
from reader.errors import ReaderError
from reader.model import Article, Mark, Shelf
from reader.wording.phrases import counts_line

if TYPE_CHECKING:
    from reader.library import Library

HELP = """A number reads that article. Enter goes on: to the next paragraph, or the next headlines.
/ and words search the library, in the same language as in the reader.
n: the next headlines; while reading, the next unread article or the next one that was found.
p: the paragraph before. rest: the article to its end. b: back to the list, from found articles to all.
quotes: who says what in the article. names: who and what it is about.
s: star or unstar. m: mark as read or unread. With a number, that article of the list.
all, unread, starred: another list. q: quit."""


_NOTHING_OPEN = "No article is open: type its number."


class Conversation:
    """The list and the article being read, and the answer to each line."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._list = Headlines(library)
        self._narration: Narration | None = None
        self._acts: dict[str, Callable[[str], Iterable[str]]] = {
            "": lambda _: self._narration.go_on() if self._narration else self._list.page(),
            "n": lambda _: self._following(self._narration.shelved.id) if self._narration else self._list.page(),
            "p": lambda _: self._narration.back() if self._narration else [_NOTHING_OPEN],
            "rest": lambda _: self._narration.rest() if self._narration else [_NOTHING_OPEN],
            "b": lambda _: self._back(),
            "quotes": lambda _: self._about(quotations),
            "names": lambda _: self._about(names),
            "s": lambda number: self._mark("starred", number),
            "m": lambda number: self._mark("read", number),
            "?": lambda _: HELP.splitlines(),
            "all": lambda _: self._turn("all"),
            "unread": lambda _: self._turn("unread"),
            "starred": lambda _: self._turn("starred"),
        }

    def greet(self) -> Iterator[str]:
        """Yield the first lines."""
        counts = self._library.counts()
        yield f"kreader: {counts_line(counts).replace(' · ', ', ')}. Type ? to hear what can be typed."
        if counts.articles:
            yield from self._list.turn()
        else:
            yield "There is nothing to read yet: kreader import PATH brings articles in."

    def answer(self, line: str) -> Iterator[str]:
        """Yield the lines that answer one line; an error is one of them."""
        typed = line.strip()
        word, _, rest = typed.partition(" ")
        act = self._acts.get(word.casefold())
        try:
            if typed.startswith("/"):
                yield from self._search(typed[1:].strip())
            elif typed.isdecimal():
                yield from self._numbered(typed)
            elif act is not None:
                yield from act(rest.strip())
            else:
                yield f"“{unbroken(word[:40])}” cannot be typed here; ? says what can."
        except ReaderError as error:
            yield unbroken(str(error))

    def _search(self, query: str) -> Iterator[str]:
        self.leave()
        yield from self._list.search(query) if query else ["Type the words to look for after the /."]

    def _turn(self, shelf: Shelf) -> Iterator[str]:
        self.leave()
        yield from self._list.turn(shelf)

    def _back(self) -> Iterator[str]:
        """Go from an article to its list, and from what was found to the shelf."""
        reading = self._narration is not None
        self.leave()
        yield from self._list.again() if reading else self._list.turn()

    def _numbered(self, number: str) -> Iterator[str]:
        article_id = self._list.numbered(number)
        if article_id is None and not self._list.last:
            yield "The list has no numbers yet."
        elif article_id is None:
            yield f"The list has no such number; it goes to {self._list.last} so far."
        else:
            yield from self._open(article_id)

    def _open(self, article_id: int) -> Iterator[str]:
        """Begin an article, which marks it read."""
        self.leave()
        self._narration = Narration(self._library.article(article_id))
        self._library.sessions.note_opened(article_id)
        yield from self._narration.begin()

    def _following(self, article_id: int) -> Iterator[str]:
        following = self._list.after(article_id)
        yield from self._open(following) if following is not None else ["No more articles that way; b goes back."]

    def _about(self, lines_of: Callable[[Article], Iterable[str]]) -> Iterator[str]:
        yield from lines_of(self._narration.shelved.article) if self._narration else [_NOTHING_OPEN]

    def _mark(self, mark: Mark, number: str) -> Iterator[str]:
        """Star or mark the numbered article, or the open one; doing it again undoes it."""
        open_now = self._narration.shelved.id if self._narration else None
        article_id = self._list.numbered(number) if number else open_now
        if article_id is None:
            yield "Say which: type the number of an article after it."
            return
        shelved = self._library.article(article_id)
        value = not (shelved.starred if mark == "starred" else shelved.read)
        self._library.mark([article_id], mark, value)
        yield f"{mark.capitalize() if value else f'No longer {mark}'}: {unbroken(shelved.article.title)}"

    def leave(self) -> None:
        """Close the article and remember where it was left."""
        if self._narration is not None:
            self._library.sessions.keep_place(self._narration.shelved.id, self._narration.reached)
        self._narration = None


def read_linearly(config: Config, inputs: tuple[str, ...]) -> None:
    """Import the inputs without a bar, then answer what is typed, or comes through a pipe."""
    from reader.intake import Options

    with opened(config, making=True) as library:
        if inputs:
            started = time.monotonic()
            emit("Importing …")
            options = Options(jobs=usual_jobs(inputs), language_model=config.language_model)
            tally = bring_in(library, inputs, options, spoken=True)
            emit(tally_page(tally, time.monotonic() - started))
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")  # a key of another encoding is no reason to end
        converse(library, sys.stdin, sys.stdin.isatty())


def converse(library: Library, typed: Iterable[str], is_terminal: bool) -> None:
    """Answer line after line until ``q`` or the end of the input."""
    conversation = Conversation(library)
    try:
        _say(conversation.greet(), is_terminal)
        for line in typed:
            if line.strip().casefold() == "q":
                break
            _say(conversation.answer(line), is_terminal)
    finally:
        conversation.leave()


def _say(lines: Iterable[str], is_terminal: bool) -> None:
    """Print an answer, and a prompt if somebody is typing."""
    for line in lines:
        emit(line)
    if is_terminal:
        sys.stdout.write("> ")
    sys.stdout.flush()
