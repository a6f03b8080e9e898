"""The command line lists what the library knows across its articles."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft, Entity, Membership, Paragraph, Quote, Span
from tests.cli.conftest import Kreader


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    path = tmp_path / "names.db"
    library = Library.open(path)
    for number, role in enumerate(("harbour pilot", "pilot", None)):
        entities = (Entity("Ana Ruiz", "person", role), Entity("Sohail", "place"))
        article = Article("", f"Day {number}", entities=entities)
        library.add(Draft(f"{number}", f"{number}", "", b"%d" % number), article)
    library.add(Draft("x", "x", "", b"x"), Article("", "Novels", entities=(Entity("Ida Lund", "person", "novelist"),)))
    library.close()
    return path


def test_entities_lists_everybody_once(kreader: Kreader, library_file: Path) -> None:
    listed = kreader("--library", library_file, "entities")
    assert listed.out.splitlines() == [
        "3  person        Ana Ruiz (harbour pilot; pilot)",
        "3  place         Sohail",
        "1  person        Ida Lund (novelist)",
    ]
    records = kreader("--library", library_file, "entities", "--kind", "place", "--json").records
    assert [{**record, "id": 0} for record in records] == [
        {"id": 0, "name": "Sohail", "kind": "place", "roles": [], "articles": 3}
    ]


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_list_that_ends_early_says_so(kreader: Kreader, library_file: Path, options: list[str]) -> None:
    for query in ([], ["day"]):
        whole, part = (kreader("--library", library_file, "entities", *query, *options, *more)
                       for more in ([], ["--limit", 1]))  # fmt: skip
        assert (part.out, whole.err) == (whole.out.splitlines(keepends=True)[0], "")
        assert part.err == "kreader: The list ends after 1: --limit lists more.\n"


def test_entities_of_a_query_are_counted_in_what_it_finds(kreader: Kreader, library_file: Path) -> None:
    records = kreader("--library", library_file, "entities", "--json", "novels").records
    assert [(record["name"], record["articles"]) for record in records] == [("Ida Lund", 1)]
    nobody = kreader("--library", library_file, "entities", "xylophone")
    assert (nobody.out, nobody.err, nobody.code) == ("", "kreader: No article has “xylophone”.\n", 0)
    nameless = kreader("--library", library_file, "entities", "--kind", "law", "novels")
    assert (nameless.out, nameless.err, nameless.code) == ("", "kreader: No names.\n", 0)


SAID = "“The cranes came,” said Ana Ruiz."


@pytest.fixture(scope="module")
def told_twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stories") / "library.db"
    library = Library.open(path)
    quotes = (Quote(0, Span(0, 18), "direct", speaker="Ana Ruiz"),)
    for day, raw in enumerate((b"a", b"b"), 1):
        article = Article(
            "a",
            f"Day {day}",
            published=f"2026-03-0{day}T08:30Z",
            paragraphs=(Paragraph(SAID, Span(0, 1)),),
            quotes=quotes,
            entities=(Entity("Ana Ruiz", "person", "pilot"),),
            language="en",
        )
        library.add(Draft("a", f"{day}", "", raw), article, lambda article, kin: Membership((1,)))
    library.close()
    return path


def test_quotes_lists_the_same_words_once(kreader: Kreader, told_twice: Path) -> None:
    listed = kreader("--library", told_twice, "quotes", "cranes")
    assert listed.out == "     1  Day 1 · 2026-03-01 ×2\n        “The cranes came,” — Ana Ruiz, pilot\n"
    assert listed.err == "1 of 1 · cranes\n"
    found = kreader("--library", told_twice, "quotes", "--json", "speaker:ruiz", "--limit", 1)
    (record,) = found.records
    assert found.err == ""
    assert (record["speaker"], record["words"], record["articles"]) == ("Ana Ruiz", "“The cranes came,”", 2)
    assert kreader("--library", told_twice, "quotes", "--json", "xylophone").records == []


def test_stories_lists_who_leads_and_the_copies(kreader: Kreader, told_twice: Path, library_file: Path) -> None:
    listed = kreader("--library", told_twice, "stories")
    assert listed.out == "     2  Day 2 · 2026-03-02\n     1      Day 1 · 2026-03-01\n"
    (record,) = kreader("--library", told_twice, "stories", "--json").records
    assert (record["story"], [one["id"] for one in record["articles"]]) == (1, [2, 1])
    none = kreader("--library", library_file, "stories")
    assert (none.out, none.err) == ("", "kreader: No story was told more than once.\n")


def test_a_found_copy_says_whose_it_is(kreader: Kreader, told_twice: Path) -> None:
    found = kreader("--library", told_twice, "search", "cranes", "--json").records[:-1]
    assert {one["id"]: one["copy_of"] for one in found} == {2: None, 1: 2}
    heads = [line for line in kreader("--library", told_twice, "search", "cranes").out.splitlines() if "Day" in line]
    assert sorted(heads) == ["     1  Day 1 · 2026-03-01 · copy of 2", "     2  Day 2 · 2026-03-02"]


def test_stats_counts_all_that_there_is(kreader: Kreader, told_twice: Path, tmp_path: Path) -> None:
    (record,) = kreader("--library", told_twice, "stats", "--json").records
    assert record.pop("bytes") > 0
    assert record == {
        "articles": 2, "unread": 1, "starred": 0, "folded": 1, "stories": 1, "analysed": 2, "sources": 0, "quotes": 2,
        "names": 1, "tags": 0, "notes": 0, "folders": 0, "feeds": 0, "removed": 0, "versions": 2,
        "oldest": "2026-03-01T08:30Z", "newest": "2026-03-02T08:30Z", "languages": {"en": 2},
    }  # fmt: skip
    table = kreader("--library", told_twice, "stats").out
    assert table.splitlines()[0].split() == ["articles", "2"]
    assert "quotations" in table
    assert "2026-03-02" in table
    Library.open(tmp_path / "empty.db").close()
    assert "published from" not in kreader("--library", tmp_path / "empty.db", "stats").out


def test_a_backup_is_brought_back(kreader: Kreader, told_twice: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    made = kreader("--library", told_twice, "backup", copy)
    assert (made.code, made.out) == (0, f"2 articles copied to {copy}; the copy was checked and is intact.\n")
    assert kreader("--library", told_twice, "backup", copy).code == 2
    brought_back = kreader("--library", tmp_path / "new.db", "restore", copy)
    assert (brought_back.code, brought_back.out) == (0, f"2 articles restored from {copy}.\n")
    refused = kreader("--library", tmp_path / "new.db", "restore", copy)
    assert (refused.code, refused.err.count("\n")) == (2, 1)


def test_quotes_that_are_not_found_are_explained(kreader: Kreader, told_twice: Path) -> None:
    for options in ((), ("--json",)):
        nobody = kreader("--library", told_twice, "quotes", "ruiz", *options)
        assert nobody.code == 0
        assert nobody.err.splitlines()[-2:] == [
            "kreader: Nobody is quoted with “ruiz”.",
            "kreader: Did you mean “speaker:ruiz”?",
        ]
    assert "Nobody" not in kreader("--library", told_twice, "quotes", "cranes").err


def test_a_list_that_may_lack_what_awaits_analysis_says_so(kreader: Kreader, told_twice: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(told_twice, tmp_path / "library.db"))
    asked = [("search", "speaker:ruiz"), ("search", "--json", "has:quote"), ("quotes",), ("quotes", "--json", "cranes")]
    assert not any("later" in kreader("--library", path, *words).err for words in (*asked, ("search", "cranes")))
    with closing(Library.open(path)) as library:
        library.add(Draft("new", "new", "", b"new"), Article("new", "New cranes", analysed=0))
    for words in asked:
        said = kreader("--library", path, *words).err.splitlines()[-1]
        assert said == "kreader: More may be found later: 1 not analysed yet."
    assert "later" not in kreader("--library", path, "search", "cranes").err


def test_a_wrong_value_is_explained_in_one_sentence(kreader: Kreader, library_file: Path) -> None:
    with closing(sqlite3.connect(library_file)) as database, database:
        database.execute("UPDATE tally SET articles = x'00'")
    asked = kreader("--library", library_file, "stats")
    assert (asked.code, asked.err.count("\n")) == (4, 1)
    assert "the library is damaged" in asked.err
