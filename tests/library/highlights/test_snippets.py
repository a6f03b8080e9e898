"""The words that show why an article was found."""

import pytest

from reader.library.highlights.snippets import snippet
from reader.model import Span


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The port is full.\n\nThe cranes stand still.", "The port is full. The cranes stand still."),
        ("The port is full.\n\n\n\n \tThe cranes\nstand still.", "The port is full. The cranes stand still."),
        ("Words before it. " * 30 + "\n\nThe cranes\n\nstand still.", "…it. Words before it. The cranes stand still."),
    ],
)
def test_paragraphs_stand_on_one_line_with_one_blank_between_them(text: str, shown: str) -> None:
    start = text.index("cranes")
    told, spans = snippet(text, [Span(start, start + 6)])
    assert told == shown
    assert [told[first:last] for first, last in spans] == ["cranes"]
