"""What an article says of itself."""

from __future__ import annotations

import pytest

from reader.model import Article


@pytest.mark.parametrize(
    ("authors", "source", "credited"),
    [
        (("Ana Lind",), "The Post", ("Ana Lind",)),
        (("Harbour Weekly",), "Harbour Weekly", ()),
        (("Ana Lind", "harbour weekly"), "Harbour Weekly", ("Ana Lind",)),
        (("Harbour Weekly",), None, ("Harbour Weekly",)),
    ],
)
def test_a_paper_is_not_named_twice(authors: tuple[str, ...], source: str | None, credited: tuple[str, ...]) -> None:
    assert Article("a", "Cranes", authors=authors, source=source).credited == credited
