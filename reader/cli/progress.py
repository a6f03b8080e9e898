"""Work on articles that takes a while, shown by a bar or line by line, as suits those who wait for it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

import click

from reader.cli import plaintext, records
from reader.cli.terminal import complain, emit, emit_json
from reader.model import Outcome, Tally
from reader.paths import is_file
from reader.processes import collect_seldom
from reader.wording.phrases import pace_line

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from reader.intake import Options, Progress
    from reader.library import Library

# Often enough to be heard as work that goes on, seldom enough to be listened to.
_SPEAKING_SECONDS = 5.0
_DRAWING_SECONDS = 0.1
# Beside it the pace must have room in a line of 80.
_BAR_WIDTH = 20

NOTHING = Tally()


_FINISHING = "Finishing the articles in hand; ctrl+c again stops at once."


@dataclass(slots=True)
class Interrupt:
    """Whether the user has asked to stop: the work in hand is finished, unless asked twice.

    ``at_rest`` says that there is none.
    """

    asked: bool = False
    at_rest: bool = False

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Handle SIGINT: the first asks to stop, the second ends all workers and raises KeyboardInterrupt.

        Workers store nothing, so they may be ended at any point. They are killed: one that was stopped from outside
        would not end before it goes on.
        """
        if self.asked:
            for process in multiprocessing.active_children():
                process.kill()
            raise KeyboardInterrupt
        self.asked = True
        begin = "\n" if sys.stderr.isatty() else ""  # behind a bar, and the ^C of the terminal
        said = "" if self.at_rest else f"{_FINISHING}\n"
        # Past the buffer: the signal may have come while something was written to it.
        with suppress(OSError, ValueError):
            os.write(sys.stderr.fileno(), f"{begin}{said}".encode())


@contextmanager
def interruptible() -> Iterator[Interrupt]:
    """Note the first ctrl+c in the block instead of raising; the second raises KeyboardInterrupt."""
    interrupt = Interrupt()
    before = signal.signal(signal.SIGINT, interrupt.ask)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)


def bring_in(
    library: Library,
    inputs: tuple[str, ...],
    options: Options,
    *,
    as_json: bool = False,
    spoken: bool = False,
) -> Tally:
    """Import ``inputs``, reporting each that is refused.

    ``spoken`` reports progress now and then in a line, instead of a bar.
    """
    from reader.intake import import_all

    work = import_all(library, inputs, options)
    return follow(work, "Importing", as_json=as_json, spoken=spoken)


def follow(
    work: Generator[Progress, None, None],
    label: str,
    *,
    as_json: bool = False,
    spoken: bool = False,
    tally: Tally = NOTHING,
) -> Tally:
    """Show how far the work is, report the outcome of each article, and add it to the ``tally``."""
    collect_seldom()
    with _shown(label, spoken=spoken) as (show, aside), closing(work):
        for progress in work:
            tally = tally.plus(progress.outcome)
            show(progress)
            is_seen = sys.stdout.isatty() if as_json else _is_amiss(progress.outcome)
            with aside() if is_seen else nullcontext():
                tell(progress.outcome, as_json=as_json)
    return tally


def _is_amiss(outcome: Outcome) -> bool:
    return bool(outcome.reason) and outcome.kind != "unchanged"


def tell(outcome: Outcome, *, as_json: bool) -> None:
    """Report the outcome of an article as JSON, or otherwise only what went wrong."""
    if as_json:
        emit_json(records.outcome_record(outcome))
    elif _is_amiss(outcome):
        complain(f"{outcome.path}: {outcome.reason}.")


def tell_tally(tally: Tally, seconds: float, *, as_json: bool, dry_run: bool = False) -> None:
    """Report the outcomes of all articles, and how long it took."""
    if as_json:
        emit_json(records.tally_record(tally, seconds))
    else:
        emit(plaintext.tally_page(tally, seconds, dry_run))


@contextmanager
def _shown(
    label: str, *, spoken: bool
) -> Iterator[tuple[Callable[[Progress], None], Callable[[], AbstractContextManager[None]]]]:
    """Give a function that takes each step and now and then prints or draws the progress, and one to speak beside it.

    What is printed within the context that the second one gives has lines of its own.
    """
    if spoken:
        yield _seldom(_say, _SPEAKING_SECONDS), nullcontext
    elif sys.stderr.isatty():  # somebody watches; results go to standard output, progress to standard error
        bar = click.progressbar(
            length=1, label=label, file=sys.stderr, show_eta=False, item_show_func=_pace, width=_BAR_WIDTH
        )
        with bar:
            yield _seldom(partial(_draw, bar), _DRAWING_SECONDS, at_the_end=True), partial(_aside, bar)
    else:
        yield lambda progress: None, nullcontext


@contextmanager
def _aside(bar: ProgressBar[Progress | None]) -> Iterator[None]:
    """Take the bar away from its line for what is printed there, and draw it again below."""
    click.echo(f"\r{' ' * (bar.max_width or 0)}\r", sys.stderr, nl=False)
    yield
    sys.stdout.flush()
    click.echo(bar.format_progress_line(), sys.stderr, nl=False)


def _seldom(
    show: Callable[[Progress], None], seconds: float, *, at_the_end: bool = False
) -> Callable[[Progress], None]:
    """Limit ``show`` to one call in so many ``seconds``, and one more when all is done if ``at_the_end``."""
    shown = time.monotonic()

    def take(progress: Progress) -> None:
        nonlocal shown
        now = time.monotonic()
        if now - shown > seconds or (at_the_end and progress.done == progress.total):
            shown = now
            show(progress)

    return take


def _say(progress: Progress) -> None:
    total = f" of {progress.total:,}" if progress.total else ""
    emit(f"{progress.done:,}{total} so far.")


def _draw(bar: ProgressBar[Progress | None], progress: Progress) -> None:
    bar.length = progress.total or progress.done + 1
    bar.update(progress.done - bar.pos, progress)


def _pace(progress: Progress | None) -> str:
    return pace_line(progress.rate, progress.seconds_left) if progress else ""


def tell_of_missing_model(options: Options) -> None:
    """Say that names will not be found if there is no language model."""
    from reader.intake import choose_model

    if options.analysis and choose_model(options.language_model) is None:
        complain("No language model is used: quotes are found by rules, names are not looked for.")


def usual_jobs(inputs: tuple[str, ...], *, analysis: bool = True) -> int:
    """Return the number of worker processes: none for a single file or page, which is done before one has started.

    Without ``analysis``, storing takes as long as all other work, and so keeps a processor of its own.
    """
    from reader.sources.links import is_address

    name = inputs[0] if len(inputs) == 1 else ""
    if is_address(name) or (is_file(name) and not name.lower().endswith((".jsonl", ".ndjson", ".db"))):
        return 0
    processors = os.cpu_count() or 1
    return processors if analysis else processors - 1
