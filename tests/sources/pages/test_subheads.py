"""Lines that a page shows as headings are headings, by whatever element."""

from __future__ import annotations

import pytest

from reader.sources.markup import Part, parse_markup
from reader.sources.pages.subheads import with_subheads

TEXT = "The ferry is older than whoever sails on it, and it is slower than any other boat."


@pytest.mark.parametrize(
    ("line", "words", "is_heading"),
    [
        ("<h2>1. The pier</h2>", "1. The pier", True),
        ("<h3>Who pays for the pier?</h3>", "Who pays for the pier?", True),
        ("<p><strong>1. Mind the pier</strong></p>", "1. Mind the pier", True),
        ("<p><b>“Fees” for skippers</b></p>", "“Fees” for skippers", True),
        ("<p><b>Step 1: </b><b>Mind the pier</b></p>", "Step 1: Mind the pier", True),
        ("<p><b>The pier</b> is old</p>", "The pier is old", False),
        ("<p>Mind the pier</p>", "Mind the pier", False),
        ("<p><b>Ada Brenn</b></p>", "Ada Brenn", False),
        ("<p><b>Ada Brenn/Nils Orr</b></p>", "Ada Brenn/Nils Orr", False),
        ("<p><b>Who pays for the pier?</b></p>", "Who pays for the pier?", False),
        ("<p><b>The pier is closed.</b></p>", "The pier is closed.", False),
        ("<p><b>What it costs:</b></p>", "What it costs:", False),
        ("<p><b>Base price: $31,495</b></p>", "Base price: $31,495", False),
        ("<p><b><a href=/pier>Pier to be closed again</a></b></p>", "Pier to be closed again", False),
    ],
)
def test_what_a_page_shows_as_a_heading_is_one(line: str, words: str, is_heading: bool) -> None:
    tree = parse_markup(f"<body><p>{TEXT}</p>{line}<p>{TEXT}</p></body>")
    assert tree is not None
    marked = with_subheads([Part(TEXT), Part(words), Part(TEXT)], tree)
    assert [part.kind for part in marked] == ["text", "heading" if is_heading else "text", "text"]


def test_no_text_follows_what_is_no_heading() -> None:
    tree = parse_markup(f"<body><p>{TEXT}</p><p><b>Mind the pier</b></p></body>")
    assert tree is not None
    parts = [Part(TEXT), Part("Mind the pier")]
    assert with_subheads(parts, tree) == parts
    assert with_subheads([*parts, Part("It is old.")], tree) == [*parts, Part("It is old.")]
