"""The history of actions, which can be undone and redone step by step."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from textual import work
from textual.message import Message

from reader.ui.commands import first_keys
from reader.ui.panes.pane import Pane, UnseenPane

if TYPE_CHECKING:
    from reader.library import Library

Done = TypeVar("Done")

# The most steps that are kept: more than anybody remembers. Each holds a few numbers.
STEPS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """Something the reader did: ``what`` says it ("3 articles starred"), ``take_back`` undoes it in the library.

    ``do_again`` does it once more after that; what it gives is the step from then on, if it is another one.
    """

    what: str
    take_back: Callable[[Library], object]
    do_again: Callable[[Library], object]

    @property
    def said(self) -> str:
        """What was done, as the beginning of a sentence."""
        return f"{self.what[0].upper()}{self.what[1:]}"


def step_of(
    what: str, change: Callable[[Library], Done], take_back: Callable[[Library, Done], object], done: Done
) -> Step:
    """Make the step of a ``change`` that tells what it has ``done``, which is what is to be taken back."""
    return Step(
        what,
        lambda library: take_back(library, done),
        lambda library: step_of(what, change, take_back, change(library)),
    )


class Undoable(Message):
    """Something was done that can be undone."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step


def offer_undo(pane: Pane, step: Step) -> None:
    """Say what was done in a pane and which key undoes it, and make it undoable."""
    say_undoable(pane, step)
    pane.post_message(Undoable(step))


def say_undoable(pane: Pane, step: Step) -> None:
    """Say what was done and which key undoes it."""
    pane.notify(f"{step.said}; {first_keys(pane)['reader.undo']} undoes it.", timeout=4, markup=False)


class HistoryPane(UnseenPane):
    """Keeps the last ``steps`` and those ``undone`` since, the latest of each at the end."""

    class Undone(Message):
        """A step was undone, or done again."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="history")
        self.steps: deque[Step] = deque(maxlen=STEPS)
        self.undone: list[Step] = []

    def remember(self, step: Step) -> None:
        """Keep a step; beyond the last ``STEPS`` the oldest is forgotten. What was undone before it stays undone."""
        self.steps.append(step)
        self.undone.clear()

    @work(group="change")
    async def action_undo(self) -> None:
        """Undo the last step; if that fails, it is reported and the step stays the last."""
        if not self.steps:
            self.notify("Nothing to undo.", timeout=2)
            return
        step = self.steps.pop()
        if await self.ask(lambda library: (step.take_back(library),)) is None:
            self.steps.append(step)
            return
        self.undone.append(step)
        self.notify(f"Undone: {step.what}.", timeout=2, markup=False)
        self.post_message(self.Undone())

    @work(group="change")
    async def action_redo(self) -> None:
        """Do again what was undone last; if that fails, it is reported and stays undone."""
        if not self.undone:
            self.notify("Nothing was undone that could be done again.", timeout=2)
            return
        step = self.undone.pop()
        answer = await self.ask(lambda library: (step.do_again(library),))
        if answer is None:
            self.undone.append(step)
            return
        self.steps.append(answer[0] if isinstance(answer[0], Step) else step)
        self.notify(f"Done again: {step.what}.", timeout=2, markup=False)
        self.post_message(self.Undone())
