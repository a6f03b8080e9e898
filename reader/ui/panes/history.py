"""The history of actions, which can be undone step by step."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from reader.ui.commands import first_keys
from reader.ui.panes.pane import Pane, UnseenPane

if TYPE_CHECKING:
    from reader.library import Library

# The most steps that are kept: more than anybody remembers. Each holds a few numbers.
STEPS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """Something the reader did: ``what`` says it ("3 articles starred"), ``take_back`` undoes it in the library."""

    what: str
    take_back: Callable[[Library], object]

    @property
    def said(self) -> str:
        """What was done, as the beginning of a sentence."""
        return f"{self.what[0].upper()}{self.what[1:]}"


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
    """Keeps the last ``steps``, the latest at the end."""

    class Undone(Message):
        """A step was undone."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="history")
        self.steps: deque[Step] = deque(maxlen=STEPS)

    def remember(self, step: Step) -> None:
        """Keep a step; beyond the last ``STEPS`` the oldest is forgotten."""
        self.steps.append(step)

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
        self.notify(f"Undone: {step.what}.", timeout=2, markup=False)
        self.post_message(self.Undone())
