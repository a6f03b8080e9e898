"""Marked articles are found beside their marks or among the samples, and judged as an import would read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.errors import MarksError
from reader.trials.accuracy import judge_articles, read_marked

TIDE = "Tide mill turns again\n\nBy Ada Brenn\n\n“It never forgot,” said Jon Tuck, a miller, on the wet wharf.\n"
MARKS = {"authors": ["Ada Brenn"], "quotes": [{"text": "“It never forgot,”", "kind": "direct", "speaker": "Jon Tuck"}]}


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(record) for record in records), "utf-8")
    return path


def test_an_article_beside_its_marks_goes_before_a_sample(tmp_path: Path) -> None:
    sample = write(tmp_path / "marks.json", MARKS | {"article": "bee-ban.txt"})
    assert [Path(one.draft.path).parent.name for one in read_marked([sample])] == ["sample_articles"]
    (tmp_path / "bee-ban.txt").write_text(TIDE, "utf-8")
    assert [one.draft.text for one in read_marked([sample])] == [TIDE]


def test_marks_may_hold_their_article_and_folders_stand_for_their_files(tmp_path: Path) -> None:
    write(tmp_path / "many.jsonl", MARKS | {"text": TIDE}, MARKS | {"text": TIDE, "authors": ["Ben Rho"]})
    write(tmp_path / "a.json", MARKS | {"article": "tide.txt"})
    (tmp_path / "tide.txt").write_text(TIDE, "utf-8")
    scores = list(judge_articles(read_marked([tmp_path]), None))
    assert [one["authors"].right for one in scores] == [1, 1, 0]
    assert [one["speakers"].f1 for one in scores] == [100, 100, 100]
    assert scores[2]["authors"].faults[0] == f"{tmp_path / 'many.jsonl'}:2: author missing: Ben Rho"


def test_a_record_of_a_collection_is_counted_from_one(tmp_path: Path) -> None:
    write(tmp_path / "wire.jsonl", {"text": "One mill."}, {"text": "Two mills."}, {"no": "text"})
    texts = [one.draft.text for n in (1, 2) for one in read_marked([write(tmp_path / "m", record("wire.jsonl", n))])]
    assert texts == ["One mill.", "Two mills."]


def record(article: str, number: int) -> dict[str, Any]:
    return MARKS | {"article": article, "record": number}


@pytest.mark.parametrize(
    ("marks", "sentence"),
    [
        (record("none.txt", 1), "the article none.txt is neither beside it nor among the sample articles."),
        (record("a" * 300, 1), "is neither beside it nor among the sample articles."),
        (record("bee-ban.txt", 2), "has no article number 2."),
        (record("bee-ban.txt", 10**30), f"has no article number {10**30}."),
        (record("wire.jsonl", 1), "cannot be used: the record has no text."),
    ],
)
def test_an_article_that_cannot_be_used_is_named(marks: dict[str, Any], sentence: str, tmp_path: Path) -> None:
    write(tmp_path / "wire.jsonl", {"no": "text"})
    with pytest.raises(MarksError, match=sentence):
        read_marked([write(tmp_path / "m.json", marks)])


def test_files_that_hold_no_marks_are_named(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'{"text": "caf\xe9"}')
    (tmp_path / "empty").mkdir()
    for name, sentence in (
        ("none.json", "cannot be read"),
        ("latin.json", "not UTF-8"),
        ("empty", "the folder holds no file of marks"),
    ):
        with pytest.raises(MarksError, match=sentence):
            read_marked([tmp_path / name])
