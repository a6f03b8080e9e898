"""The command line changes many articles at once, but only after the user agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft
from tests.cli.conftest import Kreader, Result

Do = Callable[..., Result]


@pytest.fixture(scope="module")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("deeds") / "library.db"
    library = Library.open(path)
    for number in range(3):
        library.add(Draft(f"{number}", f"{number}", "", b"%d" % number), Article("", f"Day {number}", tags=("sea",)))
    library.close()
    return path


@pytest.fixture
def do(kreader: Kreader, library_file: Path) -> Do:
    return lambda *words: kreader("--library", library_file, *words)


def test_tags_are_given_and_taken_and_only_changes_are_counted(do: Do) -> None:
    told = do("tag", "+later", "-sea", "--yes", "--", "day", "-2").out
    assert told == "tag #later, untag #sea: 2 of 2 articles changed.\n"
    assert do("tag", "+New York, port", "--yes", "--json", "day").records == [{"articles": 3, "changed": 3}]
    assert do("tag", "-new york", "--yes", "day").out == "untag #New York: 3 of 3 articles changed.\n"
    assert do("tag", "+later", "--yes", "--json", "day").records == [{"articles": 3, "changed": 1}]
    assert [record["tags"] for record in do("export", "title:2").records] == [["sea", "later", "port"]]


def test_the_sign_of_a_word_holds_for_all_tags_in_it(do: Do) -> None:
    assert (
        do("tag", "+#north", "+a -port", "--yes", "day").out
        == "tag #north, #a, untag #port: 3 of 3 articles changed.\n"
    )
    assert do("tag", "-a, #north", "--yes", "day").out == "untag #a, #north: 3 of 3 articles changed.\n"
    assert do("tag", '-"a, north"', "--yes", "day").out == 'untag #"a, north": 0 of 3 articles changed.\n'
    assert [record["tags"] for record in do("export", "title:2").records] == [["sea", "later"]]


def test_marks_are_set_and_taken_away(do: Do) -> None:
    assert do("read", "--yes", "day 1").out == "read: 1 of 1 article changed.\n"
    assert do("star", "--yes", "--", "is:read").out == "star: 1 of 1 article changed.\n"
    assert do("star", "--off", "--yes", "is:starred").out == "unstar: 1 of 1 article changed.\n"
    assert do("read", "--off", "--yes", "day").out == "unread: 1 of 3 articles changed.\n"


def test_a_change_of_nothing_says_why(do: Do) -> None:
    changed = do("read", "--yes", "xylophone")
    assert (changed.code, changed.out) == (0, "read: 0 of 0 articles changed.\n")
    assert changed.err == "kreader: No article has “xylophone”.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["read", "day"], "read: 3 articles, 3 of them unread. Nothing was changed: --yes does it."),
        (["read", "--yes"], "Say which articles, by a query after --."),
        (["star", "--yes", "day is:blue"], "Nothing was changed."),
        (["tag", "--yes", "day"], "Say which tags: +tag adds one, -tag removes one."),
        (["tag", "+", "--yes", "day"], "A tag needs at least one letter."),
        (["tag", "+Sea", "-sea", "--yes", "day"], "#Sea cannot be both added and removed."),
        (["tag", "+later, sea", "-#SEA", "--yes", "day"], "#sea cannot be both added and removed."),
        (
            ["star", "--", "day", "--yes"],
            "--yes stands after -- and so belongs to the query: put it before --. Nothing was",
        ),
        (["star", "--yes", "--", "day", "--off"], "--off stands after -- and so belongs to the query"),
    ],
)
def test_what_is_not_clear_or_not_agreed_to_changes_nothing(do: Do, words: list[str], said: str) -> None:
    refused = do(*words)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert do("search", "is:starred", "--json").records[-1]["summary"]["total"] == 0


def test_the_help_of_tag_is_no_tag(do: Do) -> None:
    assert "-tag removes one" in do("tag", "-h").out
