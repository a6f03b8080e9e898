"""The command line removes articles after the user agrees, lists them, brings them back and forgets them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft
from tests.cli.conftest import Kreader, Result

Do = Callable[..., Result]


@pytest.fixture
def do(kreader: Kreader, tmp_path: Path, blank: Path) -> Do:
    path = shutil.copyfile(blank, tmp_path / "library.db")
    library = Library.open(path)
    for number in range(3):
        library.add(Draft(f"{number}", f"{number}", "", b"%d" % number), Article("", f"Day {number}"))
    library.close()
    return lambda *words: kreader("--library", path, *words)


def test_what_a_query_finds_is_removed_listed_and_put_back(do: Do) -> None:
    removed = do("remove", "--yes", "--", "day", "-2")
    assert removed.out == "2 articles removed; “kreader bin” lists them, and with --put-back-all puts all back.\n"
    assert [record["title"] for record in do("export").records] == ["Day 2"]
    assert [line.split("  ")[-1] for line in do("bin").out.splitlines()] == ["Day 1", "Day 0"]
    assert [(one["id"], one["title"]) for one in do("bin", "--json").records] == [(2, "Day 1"), (1, "Day 0")]

    assert do("bin", "--put-back", "1", "--put-back", "2").out == "2 articles put back.\n"
    assert [record["title"] for record in do("export").records] == ["Day 0", "Day 1", "Day 2"]
    assert (do("bin").out, do("bin").err) == ("", "kreader: The bin is empty.\n")
    assert do("bin", "--json").err == ""


def test_all_articles_are_put_back_at_once(do: Do) -> None:
    assert do("remove", "--yes", "--", "day 2").out == "1 article removed; “kreader bin --put-back 3” puts it back.\n"
    do("remove", "--yes", "--", "day")
    assert do("bin", "--put-back-all").out == "3 articles put back.\n"
    assert len(do("export").records) == 3
    assert do("bin", "--put-back-all", "--json").records == [{"articles": 0, "changed": 0}]
    assert (do("bin", "--put-back-all").err, do("bin", "--put-back-all").code) == ("kreader: The bin is empty.\n", 0)


def test_an_import_says_how_many_are_in_the_bin(do: Do, tmp_path: Path) -> None:
    path = tmp_path / "tram.txt"
    path.write_text("Tram\n\nThe tram runs again, and nobody has to walk to the harbour any more.\n", "utf-8")
    do("import", "--no-analysis", path)
    do("remove", "--yes", "tram")
    again = do("import", "--no-analysis", path)
    assert again.out.startswith("1 unchanged · 1 of them in the bin in ")
    told, summary = do("import", "--no-analysis", "--json", path).records
    assert (told["outcome"], told["id"], told["reason"]) == (
        "unchanged", None, "it was removed: “kreader bin” can put it back",
    )  # fmt: skip
    assert summary["summary"]["unchanged"] == 1


def test_an_import_says_what_stays_away_after_the_bin_was_emptied(do: Do, tmp_path: Path) -> None:
    table = tmp_path / "news.csv"
    table.write_text("title,text\nFerry,The ferry sailed at noon.\nCranes,They stood still.\n", "utf-8")
    do("import", "--no-analysis", table)
    do("remove", "--yes", "ferry")
    do("bin", "--empty", "--yes")
    again = do("import", "--no-analysis", table)
    assert again.out.startswith("2 unchanged · 1 of them removed for good in ")


def test_an_emptied_bin_has_nothing_to_put_back(do: Do) -> None:
    do("remove", "--yes", "day 1")
    assert do("bin", "--empty", "--yes", "--json").records == [{"articles": 1, "changed": 1}]
    assert do("bin", "--empty").out == "0 articles forgotten.\n"
    assert (do("bin").out, do("bin", "--put-back", "2").code) == ("", 3)


def test_what_cannot_be_put_back_is_named_and_the_rest_comes_back(do: Do) -> None:
    do("remove", "--yes", "day 1")
    some, none = (do("bin", "--put-back", "2", "--put-back", "9") for _ in range(2))
    named = "kreader: Not in the bin, or in the library again: {}.\n"
    assert (some.out, some.err, some.code) == ("1 article put back.\n", named.format("9"), 1)
    assert (none.out, none.err, none.code) == ("", named.format("2, 9"), 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["remove", "day 1"], "remove: 1 article, unread. Nothing was changed: --yes does it."),
        (["remove", "--yes"], "Say which articles, by a query after --."),
        (["bin", "--put-back", "1", "--empty"], "Put articles back first, then empty the bin."),
        (["bin", "--put-back-all", "--empty"], "Put articles back first, then empty the bin."),
        (["bin", "--empty"], "empty the bin: 1 article, for good. Nothing was changed: --yes does it."),
    ],
)
def test_what_is_not_clear_or_not_agreed_to_changes_nothing(do: Do, words: list[str], said: str) -> None:
    do("remove", "--yes", "day 0")
    refused = do(*words)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert len(do("bin", "--json").records) == 1
    assert len(do("export").records) == 2
