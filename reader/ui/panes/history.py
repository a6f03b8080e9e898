"""The history of actions, which can be undone and redone step by step."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from textual import work
from textual.message import Message

from reader.ui.commands import first_keys
from reader.ui.panes.pane import Pane, Reply, UnseenPane

if TYPE_CHECKING:
    from reader.library import Library

Done = TypeVar("Done")

# Another program, or the reader in another window, did what makes a step impossible; it is forgotten.
_MEANWHILE = ", and that was changed elsewhere meanwhile."

# The most steps that are kept, more than anybody remembers; a step takes little memory.
STEPS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """An action of the user: ``what`` names it ("3 articles starred"), and ``take_back`` undoes it in the library.

    ``do_again`` repeats it after that; if it returns another step, that step takes the place of this one. Either
    returns an empty tuple if there was nothing left to change. Undoing it brings an ``article`` back into the list, if
    one is given.
    """

    what: str
    take_back: Callable[[Library], object]
    do_again: Callable[[Library], object]
    article: int = 0

    @property
    def said(self) -> str:
        """The name of the action as the beginning of a sentence."""
        return f"{self.what[0].upper()}{self.what[1:]}"


def step_of(
    what: str,
    change: Callable[[Library], Done],
    take_back: Callable[[Library, Done], object],
    done: Done,
    article: int = 0,
) -> Step:
    """Return the step of a ``change`` whose result ``done`` is what ``take_back`` needs."""

    def do_again(library: Library) -> Step | tuple[()]:
        done = change(library)
        return () if done == () else step_of(what, change, take_back, done, article)

    return Step(what, lambda library: take_back(library, done), do_again, article)


@dataclass
class Undoable(Message):
    """An action was done that can be undone."""

    step: Step


def offer_undo(pane: Pane, step: Step, quietly: bool = False) -> None:
    """Post a step to the history, and notify the user of it and of the key that undoes it, unless ``quietly``."""
    if not quietly:
        undo = next(key for id, key in first_keys(pane).items() if id.endswith(".undo"))
        pane.notify(f"{step.said}; {undo} undoes it.", timeout=4)
    pane.post_message(Undoable(step))


@dataclass
class UndoWanted(Message):
    """The last step is to be undone, or the one undone last ``again`` to be done."""

    again: bool = False


class HistoryPane(UnseenPane):
    """Keeps the last ``steps`` and the ``undone`` ones that can be redone, the latest of each at the end."""

    @dataclass
    class Undone(Message):
        """A step was undone, or done again; ``article`` has come back into the list by it."""

        article: int = 0

    def __init__(self) -> None:
        super().__init__(id="history")
        self.steps: deque[Step] = deque(maxlen=STEPS)
        self.undone: list[Step] = []

    def remember(self, step: Step) -> None:
        """Keep a step; the oldest of more than ``STEPS`` is dropped, and undone steps can no longer be redone."""
        self.steps.append(step)
        self.undone.clear()

    @work(group="change")
    async def action_undo(self) -> None:
        """Undo the last step; if that fails, it is reported and the step stays the last."""
        if not self.steps:
            unread = first_keys(self)["article.read"]
            self.notify(f"Nothing to undo; {unread} marks what was opened as unread.", timeout=3)
            return
        step = self.steps.pop()
        reply = await self.make(lambda library: Reply(step.take_back(library)))
        if reply is None:
            self.steps.append(step)
            return
        if reply.value == ():
            self.notify(f"Not undone: {step.what}{_MEANWHILE}", timeout=4)
            return
        self.undone.append(step)
        self.notify(f"Undone: {step.what}.", timeout=2)
        self.post_message(self.Undone(step.article))

    @work(group="change")
    async def action_redo(self) -> None:
        """Redo the step that was undone last; if that fails, it is reported and the step stays undone."""
        if not self.undone:
            self.notify("Nothing was undone that could be done again.", timeout=2)
            return
        step = self.undone.pop()
        reply = await self.make(lambda library: Reply(step.do_again(library)))
        if reply is None:
            self.undone.append(step)
            return
        if reply.value == ():
            self.notify(f"Not done again: {step.what}{_MEANWHILE}", timeout=4)
            return
        self.steps.append(reply.value if isinstance(reply.value, Step) else step)
        self.notify(f"Done again: {step.what}.", timeout=2)
        self.post_message(self.Undone())
