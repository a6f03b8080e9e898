"""Lists in a file: as JSON Lines, CSV or Markdown, whole or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.export import Record, hit_record, quotation_record, write
from reader.model import Hit, Listing, Place, Quotation, Span

HITS = (
    Hit(Listing(1, "=Cranes, “still”", "The *Post*", "2026-03-01", True, False), 1.5, "The\ncranes", (Span(4, 10),)),
    Hit(Listing(2, "", None, None, False, True, story=1), 0.0, ""),
)
RECORDS = [hit_record(hit) for hit in HITS]


def test_json_lines_have_a_line_for_each_as_a_search_prints_it(tmp_path: Path) -> None:
    assert write(tmp_path / "a.jsonl", RECORDS) == 2
    lines = (tmp_path / "a.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == RECORDS


@pytest.mark.parametrize("records", [RECORDS, RECORDS[:1], []])
def test_json_is_a_list_of_the_same(tmp_path: Path, records: list[dict[str, object]]) -> None:
    assert write(tmp_path / "a.json", records) == len(records)
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == records
    assert RECORDS[0]["matches"] == [[4, 10]]


def test_csv_has_a_header_and_nothing_that_a_spreadsheet_would_run(tmp_path: Path) -> None:
    assert write(tmp_path / "a.csv", RECORDS) == 2
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0] == {
        "id": "1", "title": "'=Cranes, “still”", "source": "The *Post*", "published": "2026-03-01",
        "snippet": "The\ncranes", "story": "", "read": "True", "starred": "False",
    }  # fmt: skip
    assert (rows[1]["title"], rows[1]["source"], rows[1]["story"]) == ("", "", "1")


def test_markdown_shows_text_as_text(tmp_path: Path) -> None:
    assert write(tmp_path / "a.MD", RECORDS) == 2
    assert (tmp_path / "a.MD").read_text("utf-8") == (
        "- **=Cranes, “still”** (The \\*Post\\*, 2026-03-01)\n  > The cranes\n- **Untitled**\n"
    )


def test_a_quotation_is_written_with_its_speaker(tmp_path: Path) -> None:
    quotation = Quotation(HITS[0].listing, Place(0, 0, 5), "“No.”", "Mira Okafor", "union leader", articles=4)
    assert write(tmp_path / "a.md", [quotation_record(quotation)]) == 1
    assert "> “No.” — Mira Okafor\n" in (tmp_path / "a.md").read_text("utf-8")
    assert quotation_record(quotation)["articles"] == 4


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.md"])
def test_an_empty_list_is_an_empty_file(tmp_path: Path, name: str) -> None:
    assert write(tmp_path / name, []) == 0
    assert (tmp_path / name).read_text("utf-8") == ""


def broken() -> Iterator[Record]:
    yield RECORDS[0]
    raise ExportError("The list broke off.")


def test_a_list_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("before")
    with pytest.raises(ExportError, match="broke off"):
        write(path, broken())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a.txt", "a", "no/such/folder/a.json", "\0.json"])
def test_what_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match="nothing was"):
        write(tmp_path / name, RECORDS)
    assert list(tmp_path.iterdir()) == []
