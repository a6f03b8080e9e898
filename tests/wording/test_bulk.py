"""What is typed to change many articles at once is understood."""

from __future__ import annotations

import pytest

from reader.model import Choice
from reader.wording.bulk import Deed, choice_line, complete_deed, read_deed
from reader.wording.tags import TagLine


@pytest.mark.parametrize(
    ("line", "deed"),
    [
        ("read", Deed("read", "read", True)),
        (" unstar ", Deed("unstar", "starred", False)),
        ("tag sea -later", Deed("tag #sea, untag #later", tags=TagLine(("sea",), ("later",)))),
        ("untag SEA, later", Deed("untag #sea, #later", tags=TagLine((), ("sea", "later")))),
        ("tag", None),
        ("read all", None),
        ("delete", None),
        ("", None),
    ],
)
def test_what_shall_be_done(line: str, deed: Deed | None) -> None:
    assert read_deed(line, ("sea",)) == deed


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("", None), ("r", "read"), ("un", "unread"), ("uns", "unstar"), ("tag la", "tag later"), ("read la", None),
        ("untag x, la", "untag x, later"), ("zz", None), ("tag zz", None),
    ],
)  # fmt: skip
def test_what_is_typed_is_completed(line: str, completed: str | None) -> None:
    assert complete_deed(line, ("later",)) == completed


def test_the_count_names_the_unread_and_what_is_amiss() -> None:
    assert choice_line(Choice(tuple(range(1204)), 87)) == "1,204 articles, 87 of them unread"
    assert choice_line(Choice(complaint="No date.")) == "0 articles · No date."
    assert choice_line(Choice((7,), 1)) == "1 article, unread"
    assert choice_line(Choice((7,), 0)) == "1 article, read"
