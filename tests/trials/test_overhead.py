"""What a language model alone is given is what the analysis gives it; how long it takes is not for a test to say."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.trials import overhead
from reader.trials.overhead import Overhead, Run, measure_overhead

PLAIN = "The mill of Velm turns again after nine weeks, and the whole town came to the river to see it turn."
SPOKEN = "“We are glad that the wheel turns again,” said Ana Ruiz, who has mended it all through the spring."
GERMAN = "Die Mühle an der Velm dreht sich wieder, und die ganze Stadt ist an den Fluss gekommen, um sie zu sehen."


def test_shares_are_those_without_the_start() -> None:
    start, alone, imported = Run("start", 0, 2.0, 3.0), Run("alone", 9, 8.0, 12.0), Run("import", 9, 10.0, 18.0)
    compared = Overhead(alone.without(start), imported.without(start))
    assert (compared.reached, compared.reached_by_the_clock) == (9 / 15, 6 / 8)
    assert start.without(alone).seconds > 0


def test_the_model_alone_gets_the_texts_of_the_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(overhead, "_run", lambda task, fed, jobs: given.append(fed))
    monkeypatch.setattr(overhead, "_import", lambda inputs, model, jobs: given.append(inputs))
    texts = (f"{PLAIN}\n\n{SPOKEN}\n", f"{GERMAN}\n", f"{PLAIN}\n")
    drafts = [Draft(f"{n}", f"{n}", text, text.encode()) for n, text in enumerate(texts)]
    measure_overhead(drafts, ["mill.jsonl"], "en_any", 2)
    ((to_name, to_parse),), inputs, nothing, drafts_each = given
    assert nothing == [([], [])] * 2
    assert [len(drafts) for drafts in drafts_each] == [1, 1]
    assert [text for text in to_name if text] == [PLAIN, SPOKEN, PLAIN]
    assert to_parse == [SPOKEN]
    assert inputs == ["mill.jsonl"]
