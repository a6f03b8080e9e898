"""Figures as tables for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.cli.plaintext import iso_day
from reader.cli.terminal import unbroken
from reader.model import Figures, Identity
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.evaluation.scores import Score, Scores
    from reader.trials.measures import Latency, Measure
    from reader.trials.overhead import Overhead
    from reader.trials.relevance import Relevance
    from reader.trials.speed import StepTime, StepTimes


def score_table(scores: Scores) -> Iterator[str]:
    """Return a row for each respect in which articles were judged, in percent."""
    head = ["", "marked", "said", "right", "precision", "recall", "F1"]
    return _rows(head, [[respect, *_score_cells(score)] for respect, score in scores.items()])


def evaluation_line(scores: Scores, articles: int, language_model: str | None, seconds: float) -> str:
    """Return the line that says what an evaluation was based on."""
    faults = sum(len(score.faults) for score in scores.values())
    model = language_model or "no language model"
    return unbroken(f"{counted(articles, 'article')} · {counted(faults, 'fault')} · {model} · {seconds:.1f} s")


def fault_lines(scores: Scores) -> Iterator[str]:
    """Yield a line for every mistake, by respect."""
    for respect, score in scores.items():
        if score.faults:
            yield ""
            yield respect
            yield from (unbroken(f"  {fault}") for fault in score.faults)


def identity_table(identities: Sequence[Identity]) -> Iterator[str]:
    """Yield a row for each name: the number of its articles, its kind and its roles."""
    width = max(len(f"{identity.articles:,}") for identity in identities)
    for identity in identities:
        roles = f" ({'; '.join(identity.roles)})" if identity.roles else ""
        yield unbroken(f"{identity.articles:>{width},}  {identity.kind:<12}  {identity.name}{roles}")


def figures_table(figures: Figures) -> Iterator[str]:
    """Return a row for each number."""
    counts = figures.counts
    numbers = {
        "articles": counts.articles, "unread": counts.unread, "starred": counts.starred,
        "copies behind others": counts.folded, "stories with copies": figures.stories,
        "versions": figures.versions, "analysed": figures.analysed, "quotations": figures.quotes,
        "names": figures.names, "sources": figures.sources, "tags": figures.tags, "notes": figures.notes,
        "saved searches": figures.folders, "feeds": figures.feeds, "in the bin": figures.removed,
        "megabytes": round(figures.bytes / 1e6),
    }  # fmt: skip
    rows = [[name, f"{number:,}"] for name, number in numbers.items()]
    rows += [[f"in {language}", f"{number:,}"] for language, number in figures.languages]
    if figures.oldest:
        rows += [["published from", iso_day(figures.oldest)], ["to", iso_day(figures.newest)]]
    _, *lines = _rows(["", ""], rows)
    return map(unbroken, lines)


def time_table(times: StepTimes) -> Iterator[str]:
    """Return a row for the loading of the language model, for each step of the analysis, and for the whole of it."""
    head = ["", "seconds", "share", "words/s"]
    return _rows(head, [_time_cells(one) for one in (times.loading, *times.steps, times.total)])


def timing_line(times: StepTimes, language_model: str | None, runs: int) -> str:
    """Return the line that says what was timed, and how."""
    model = language_model or "no language model"
    made = f"{counted(times.articles, 'article')} · {counted(times.words, 'word')} · {model}"
    return unbroken(f"{made} · processor time of the quickest of {counted(runs, 'run')}")


def overhead_table(overhead: Overhead) -> Iterator[str]:
    """Return rows for the bare language model, spaCy's pipe and the import, and how the import compares to both."""
    whole = overhead.whole
    runs = {
        "language model alone": whole.alone,
        "spaCy’s pipe of the same texts": whole.piped,
        "import with analysis": whole.imported,
    }
    rows = [
        [done, f"{run.articles / run.seconds:.1f}", f"{run.processor / run.articles * 1e3:.1f}"]
        for done, run in runs.items()
    ]
    reached = ["the import reaches of the model", f"{whole.reached_by_the_clock:.0%}", f"{whole.reached:.0%}"]
    of_the_pipe = ["and of the pipe", f"{whole.of_the_pipe_by_the_clock:.0%}", f"{whole.of_the_pipe:.0%}"]
    return _rows(["", "articles/s", "ms of a processor each"], [*rows, reached, of_the_pipe])


def overhead_line(overhead: Overhead, jobs: int) -> str:
    """Return the line that says what the figures mean, and how far they can be trusted."""
    whole, shares = overhead.whole, [one.reached for one in overhead.rounds]
    model, other = (seconds / whole.alone.articles * 1e3 for seconds in (whole.alone.processor, whole.beside))
    return (
        f"Of the time of a processor that an article takes, {model:.1f} ms are the language model’s and {other:.1f} ms "
        f"all the rest · {counted(len(shares), 'round')} of all by turns, {min(shares):.0%} to {max(shares):.0%} · "
        f"{counted(jobs, 'worker')}, whose start is left out"
    )


def latency_table(latencies: Sequence[Latency]) -> Iterator[str]:
    """Return a row for each kind of question, in milliseconds: elapsed, and of processor time."""
    head = ["milliseconds", "n", "median", "99 %", "most", "busy median", "busy 99 %"]
    body = []
    for one in latencies:
        times = (one.median, one.p99, one.longest, one.busy_median, one.busy_p99)
        body.append([one.kind, f"{one.questions:,}", *(f"{value:.1f}" for value in times)])
    return _rows(head, body)


def measure_table(measures: Sequence[Measure]) -> Iterator[str]:
    """Return a row for each figure."""
    return _rows(["", "", ""], [[one.name, _figure(one.value), f"{one.unit:<10}"] for one in measures])


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.2f}"


def relevance_table(found: Mapping[str, Sequence[Relevance]]) -> Iterator[str]:
    """Return rows for each engine: how high it ranked what was wanted, and how much of that in the first ten."""
    body = [
        [f"{engine}: {one.memory}", f"{one.queries:,}", f"{one.reciprocal_rank:.3f}", f"{one.on_first_page:.1%}"]
        for engine, relevances in found.items()
        for one in relevances
    ]
    return _rows(["", "queries", "reciprocal rank", "in first ten"], body)


def _time_cells(time: StepTime) -> tuple[str, ...]:
    return (
        time.step,
        f"{time.seconds:.3f}",
        "–" if time.share is None else f"{time.share:.1%}",
        "–" if time.words_per_second is None else f"{time.words_per_second:,.0f}",
    )


def _score_cells(score: Score) -> tuple[str, ...]:
    """Return the figures of a score in percent; a share of nothing is a dash."""
    return (
        *(f"{number:,}" for number in (score.marked, score.said, score.right)),
        f"{score.precision:.1f}" if score.said else "–",
        f"{score.recall:.1f}" if score.marked else "–",
        f"{score.f1:.1f}" if score.marked or score.said else "–",
    )


def _rows(head: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[str]:
    """Align cells in columns: the first to the left, the figures after it to the right."""
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    for first, *figures in (head, *body):
        cells = (f"{cell:>{width}}" for cell, width in zip(figures, widths[1:], strict=True))
        yield "   ".join((f"{first:<{widths[0]}}", *cells))
