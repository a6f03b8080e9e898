"""What is in the library is analysed again from the bytes that were kept."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.intake import Options, behind, import_all, look_through, reanalyse
from reader.library import Library
from reader.library.doctor import examine
from reader.resources import resource_dir

PLAIN = Options(language_model="none")
UNANALYSED = Options(analysis=False, language_model="none")


@pytest.fixture
def news(tmp_path: Path) -> list[str]:
    """The sample articles, and some records."""
    records = [{"title": f"Ferry {n}", "text": f"“Boat {n} is late,” said Ana Ruiz.", "id": n % 2} for n in range(4)]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, records)), "utf-8")
    return [str(resource_dir("sample_articles")), str(tmp_path / "news.jsonl")]


def everything(library: Library) -> list[object]:
    """Return everything that the library knows about its articles."""
    shelves = (library.counts(), library.page("all", 0, 99), library.page("unread", 0, 99))
    ids = sorted(library.backlog.behind(None))
    return [*shelves, *((library.article(one), library.copies(one), library.original(one)) for one in ids)]


def test_analysing_later_stores_what_analysing_at_once_does(library: Library, path: Path, news: list[str]) -> None:
    ids = [progress.outcome.id for progress in import_all(library, news, UNANALYSED)]
    todo = behind(library, PLAIN)
    assert sorted(todo) == ids
    done = list(reanalyse(library, todo, PLAIN))
    assert [progress.outcome.kind for progress in done] == ["updated"] * len(ids)
    assert [progress.outcome.id for progress in done] == list(todo)
    assert (done[0].done, done[0].total) == (1, len(ids))
    assert behind(library, PLAIN) == ()
    at_once = path.with_name("at-once.db")
    other = Library.open(at_once)
    list(import_all(other, news, PLAIN))
    assert [library.article(one or 0).article for one in ids] == [other.article(one or 0).article for one in ids]
    assert [library.article(one or 0).story for one in ids] == [other.article(one or 0).story for one in ids]
    assert library.counts() == other.counts()
    other.close()
    assert all(finding.healthy for finding in examine(path))


def test_analysing_again_changes_nothing(library: Library, path: Path, news: list[str]) -> None:
    ids = [progress.outcome.id or 0 for progress in import_all(library, news, PLAIN)]
    library.mark(ids[::2], "read", True)
    before = everything(library)
    list(reanalyse(library, library.backlog.behind(None), PLAIN))
    assert everything(library) == before
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT max(version) FROM original").fetchone() == (1,)


def test_who_was_parted_in_an_article_stays_parted(library: Library, path: Path, tmp_path: Path) -> None:
    said = "„Das Boot ist zu spät“, sagte Anna Müller am Montag in Hamburg."
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Fähre {number}\n\n{said}", "utf-8")
    ids = [one.outcome.id or 0 for one in import_all(library, [str(file) for file in tmp_path.glob("*.txt")], PLAIN)]
    (anna,) = (one for one in library.directory.known() if one.name == "Anna Müller")
    library.partings.part(ids[1], anna.id)
    before = everything(library), library.directory.known()
    list(reanalyse(library, library.backlog.behind(None), PLAIN))
    assert (everything(library), library.directory.known()) == before
    assert [one.articles for one in library.directory.known() if one.name == "Anna Müller"] == [3, 1]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_an_article_is_shown_anew_where_its_title_changed(library: Library, path: Path, news: list[str]) -> None:
    list(import_all(library, news[1:], UNANALYSED))
    with sqlite3.connect(path) as database:
        database.execute("UPDATE article SET title = 'Boat' WHERE id = 2")
        database.execute("UPDATE original SET raw = x'00' WHERE article = 3")
    looks = [look_through(library, PLAIN, [article_id], ()) for article_id in (1, 2, 3)]
    assert [look and (look.outcome.kind, look.shifted) for look in looks] == [
        ("updated", False), ("updated", True), ("failed", False),
    ]  # fmt: skip


def test_a_stopped_run_is_gone_on_with(library: Library, news: list[str]) -> None:
    list(import_all(library, news, UNANALYSED))
    todo = behind(library, PLAIN)
    progress = reanalyse(library, todo, PLAIN)
    for _ in range(5):
        next(progress)
    progress.close()
    assert behind(library, PLAIN) == todo[5:]


def test_an_original_that_cannot_be_read_is_told_and_left_as_it_is(
    library: Library, path: Path, news: list[str]
) -> None:
    list(import_all(library, news, UNANALYSED))
    with sqlite3.connect(path) as database:
        database.execute("UPDATE original SET raw = x'00' WHERE article = 2")
    before = library.article(2)
    outcomes = [progress.outcome for progress in reanalyse(library, (1, 2, 3), PLAIN)]
    assert [outcome.kind for outcome in outcomes] == ["updated", "failed", "updated"]
    assert (outcomes[1].id, outcomes[1].reason) == (2, "its original is gone or damaged")
    assert library.article(2) == before
    assert 2 in behind(library, PLAIN)


def test_what_is_removed_meanwhile_is_no_failure(library: Library, news: list[str]) -> None:
    list(import_all(library, news, UNANALYSED))
    todo = behind(library, PLAIN)
    progress = reanalyse(library, todo, PLAIN)
    next(progress)
    library.bin.remove(todo[1:])
    outcomes = [one.outcome for one in progress]
    assert {(one.kind, one.id in todo) for one in outcomes} == {("unchanged", True)}
    assert outcomes[-1].reason == "it was removed meanwhile"


def test_an_analysis_with_a_language_model_is_newer_than_one_without(
    library: Library, news: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    list(import_all(library, news[1:], PLAIN))
    assert behind(library, PLAIN) == ()
    monkeypatch.setattr("reader.text.pipelines.choose_model", lambda wanted: wanted)
    assert len(behind(library, Options(language_model="en_any"))) == 4
    monkeypatch.setattr("reader.text.pipelines.choose_model", lambda wanted: None)
    with pytest.raises(ReaderError, match="not installed"):
        behind(library, Options(language_model="en_any"))


def test_a_killed_run_leaves_whole_articles(library: Library, path: Path, news: list[str]) -> None:
    list(import_all(library, news, UNANALYSED))
    count = len(behind(library, PLAIN))
    nobody = path.with_name("none.toml")
    nobody.write_text('language_model = "none"\n', "utf-8")
    command = [sys.executable, "-m", "reader", "--config", str(nobody), "--library", str(path), "reanalyse", "--jobs=0"]
    process = subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate()
    assert len(behind(library, PLAIN)) < count
    assert all(finding.healthy for finding in examine(path))
