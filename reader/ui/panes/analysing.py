"""Analyses imported articles while no key is pressed, those on the screen first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.timer import Timer

from reader.config import Config
from reader.errors import ReaderError
from reader.ui.commands import first_keys
from reader.ui.panes.pane import UnseenPane
from reader.ui.workers import under_way

if TYPE_CHECKING:
    from reader.ui.analysis_process import AnalysisProcess

# The delay before the first analysis: the start is over, and a short look into the reader, too.
_FIRST_SECONDS = 3.0
# The time since the last key or mouse event after which work is not noticed.
_QUIET_SECONDS = 1.0
# The longest time without an analysis, even while keys are pressed all the time, as when one is held down.
_LONGEST_PAUSE_SECONDS = 5.0
# The interval of checks for a quiet moment; and, if nothing is left, of checks for new articles.
_LOOK_SECONDS, _LOOK_AGAIN_SECONDS = 0.5, 60.0
# What is left is counted again after this time, as others import and analyse, too: 100,000 articles take 10 ms.
_COUNT_SECONDS = 5.0


class AnalysisPane(UnseenPane):
    """Analyses the backlog, one article after the other.

    ``in_sight`` gives the articles on the screen, the most important first, or None while there is no time.
    """

    @dataclass
    class Advanced(Message):
        """An article was analysed; ``shifted`` if lists show it differently now."""

        article: int
        shifted: bool

    @dataclass
    class Reported(Message):
        """The progress, in a few words; empty if there is nothing to say."""

        words: str

    def __init__(self, in_sight: Callable[[], Sequence[int] | None]) -> None:
        super().__init__(id="analysing")
        self._in_sight = in_sight
        self._process: AnalysisProcess | None = None
        self._timer: Timer | None = None
        self._paused = False
        self._left = 0
        self._worked = self._counted = monotonic()
        self._failed: set[int] = set()

    @property
    def is_at_work(self) -> bool:
        """Whether the process is there that writes into the library what it finds."""
        return self._process is not None

    def on_mount(self) -> None:
        """Begin to look for work once the reader is up."""
        self._paused = not self.app.config.background_analysis
        if not self._paused:
            self._look_every(_FIRST_SECONDS)

    def action_pause(self) -> None:
        """Pause for as long as this reader is open, or resume."""
        self._paused = not self._paused
        keys = first_keys(self)["reader.analysis"]
        if self._paused:
            self.stop()
            self._say()
            said = f"The search for quotes and names in the background is paused; {keys} resumes it."
        else:
            self._begin(asked=True)
            said = f"Quotes and names are looked for while nobody presses a key; {keys} pauses that."
        self.notify(said, timeout=3)

    def stop(self) -> None:
        """Begin no further article, and end the process; the one in hand is stored or not."""
        self.workers.cancel_group(self, "analysis")
        self._end()

    def hurry(self) -> None:
        """Look for work soon, as articles came."""
        if not self._paused:
            self._look_every(_LOOK_SECONDS)

    def _end(self) -> None:
        if self._timer:
            self._timer.stop()
        if self._process:
            self._process.end()
            self._process = None

    def _look_every(self, seconds: float) -> None:
        if self._timer:
            self._timer.stop()
        self._timer = self.set_interval(seconds, self._look)

    def _look(self) -> None:
        if not under_way(self, "analysis") and self._wanted() is not None:
            self._begin()

    def _wanted(self) -> Sequence[int] | None:
        """Return the articles in sight if the machine is idle, or the last analysis was long ago; None if it closes."""
        has_waited = monotonic() - self._worked > _LONGEST_PAUSE_SECONDS
        is_time = has_waited or self.app.quiet_seconds > _QUIET_SECONDS
        return self._in_sight() if is_time and not self._paused and self.app.is_running else None

    @work(exclusive=True, group="analysis")
    async def _begin(self, asked: bool = False) -> None:
        """Analyse one article after the other, until none is left or a key is pressed."""
        if self._left <= 0:
            await self._count()
        if self._left > 0 and self._process is None and not await self._make_ready(asked):
            return
        self._look_every(_LOOK_SECONDS)
        self._say()
        while self._process and self._left > 0 and (wanted := self._wanted()) is not None:
            await self._look_through(self._process, wanted)
            if monotonic() - self._counted > _COUNT_SECONDS:
                await self._count()
            self._say()
        if self._left <= 0 and not self._paused:
            await self._count()  # others may have come meanwhile
        if self._left <= 0 and not self._paused:
            self._end()
            self._look_every(_LOOK_AGAIN_SECONDS)

    async def _count(self) -> None:
        """Count the articles that are not analysed and can be."""
        self._left = await self.ask(lambda library: library.backlog.untouched(tuple(self._failed))) or 0
        self._counted = monotonic()

    async def _make_ready(self, asked: bool) -> bool:
        """Start the process if there is a language model; notify that there is none only if the user ``asked``."""
        self._process = await asyncio.to_thread(_make_process, self.app.config)
        if self._process is None:
            self._paused, self._left = True, 0
            self._end()
            if asked:
                self.notify("There is no language model, so names cannot be found.", timeout=4)
        return self._process is not None

    async def _look_through(self, process: AnalysisProcess, wanted: Sequence[int]) -> None:
        """Analyse one article."""
        try:
            future = await asyncio.to_thread(process.look_through, wanted, tuple(self._failed))
            looked = await asyncio.wrap_future(future)
        except (ReaderError, BrokenExecutor) as error:
            self._give_up(str(error) if isinstance(error, ReaderError) else "Its process was killed.")
            return
        self._worked = monotonic()
        self._left = self._left - 1 if looked else 0
        if looked and looked.outcome.id is not None:
            if looked.outcome.kind == "failed":
                self._failed.add(looked.outcome.id)
            self.post_message(self.Advanced(looked.outcome.id, looked.shifted))

    def _give_up(self, reason: str) -> None:
        """Stop the analysis until the user asks for it again, and notify why."""
        self._paused = True
        self._end()
        said = f"Quotes and names are no longer looked for in the background. {reason}"
        self.notify(said, severity="warning")

    def _say(self) -> None:
        doing = "analysis paused," if self._paused else "analysing"
        self.post_message(self.Reported(f"{doing} {self._left:,} left" if self._left > 0 else ""))


def _make_process(config: Config) -> AnalysisProcess | None:
    """Load what is needed, in a thread; None if there is no language model."""
    from reader.text.pipelines import choose_model

    if choose_model(config.language_model) is None:
        return None
    from reader.ui.analysis_process import AnalysisProcess

    return AnalysisProcess(config.library, config.language_model)
