"""Speed of the analysis: the time that each of its steps takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import process_time

from reader.intake import Work
from reader.model import Draft
from reader.text.analyse import Reading, steps
from reader.text.language import LanguageModel
from reader.text.pipelines import load_model

# The smallest share of a step whose words per second mean anything; less is shown as 0.0 %.
_LEAST_SHARE = 0.0005


@dataclass(frozen=True, slots=True)
class StepTime:
    """The processor seconds of one step, its share of the analysis (0 to 1), and its words per second.

    Share and speed are None where they mean nothing: for work done only once, or in almost no time.
    """

    step: str
    seconds: float
    share: float | None = None
    words_per_second: float | None = None


@dataclass(frozen=True, slots=True)
class StepTimes:
    """The times of the analysis of ``articles`` articles with ``words`` words, as separated by white space.

    ``loading`` is the time for loading the language model, 0 if it was loaded before or is not used. ``total`` is the
    sum of ``steps`` and does not include it.
    """

    articles: int
    words: int
    loading: StepTime
    steps: tuple[StepTime, ...]
    total: StepTime


def time_steps(drafts: Sequence[Draft], language_model: str | None, runs: int) -> StepTimes:
    """Analyse ``drafts`` ``runs`` times with the named language model, and return the times of the fastest run.

    Other load only ever slows a run down, so the fastest one says most about the program.
    """
    started = process_time()
    model = load_model(language_model) if language_model else None
    loading = process_time() - started
    quickest = min((_time_run(drafts, model) for _ in range(runs)), key=lambda times: sum(times.values()))
    words = sum(len(draft.text.split()) for draft in drafts)
    total = sum(quickest.values())
    times = tuple(_measured(step, seconds, total, words) for step, seconds in quickest.items())
    return StepTimes(
        len(drafts), words, StepTime("load model", loading), times, _measured("analysis", total, total, words)
    )


def _measured(step: str, seconds: float, total: float, words: int) -> StepTime:
    share = seconds / total if total else None
    return StepTime(step, seconds, share, words / seconds if share and share >= _LEAST_SHARE else None)


def _time_run(drafts: Sequence[Draft], model: LanguageModel | None) -> dict[str, float]:
    """Analyse drafts in batches, as an import does; return the seconds of each step."""
    times = dict.fromkeys(steps(), 0.0)
    most = Work(model=model.name if model else None).most
    for first in range(0, len(drafts), most):
        readings: Sequence[Reading] = [Reading(draft, model) for draft in drafts[first : first + most]]
        for name, step in steps().items():
            started = process_time()
            readings = step(readings)
            times[name] += process_time() - started
    return times
