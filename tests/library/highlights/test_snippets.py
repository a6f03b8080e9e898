"""Snippets show the words that explain why an article was found."""

import re

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


def test_without_a_match_the_beginning_is_shown() -> None:
    assert snippet("The port is full.", []) == ("The port is full.", ())
    assert snippet("The port is full. " * 20, []) == ("The port is full. " * 8 + "The port is…", ())


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("one " * 12, "one " * 12),  # near the beginning, which is shown
        ("one " * 13, "…" + "one " * 7),
        ("one " * 19 + "five ", "…" + "one " * 6 + "five "),  # no word is cut in the middle
        ("one " * 20 + "x" * 40, "…" + "x" * 30),  # unless it is longer than that
    ],
)
def test_the_words_before_a_match_are_shown_up_to_thirty_columns(before: str, shown: str) -> None:
    told, (span,) = snippet(f"{before}crane{' and ship' * 30}", [Span(len(before), len(before) + 5)])
    assert told[: span.start] == shown
    assert told[span.start : span.end] == "crane"


def test_the_window_with_the_most_matches_is_shown() -> None:
    text = f"{'one ' * 20}crane {'one ' * 60}crane and crane{' two' * 60}"
    told, spans = snippet(text, [Span(*found.span()) for found in re.finditer("crane", text)])
    assert len(spans) == 2
    assert "crane and crane" in told


def test_characters_of_two_columns_have_half_the_room_where_they_match() -> None:
    text = "Latin words. " * 10 + "港湾罷業続行" * 30
    start = text.index("罷業")
    told, (span, *_) = snippet(text, [Span(start, start + 2)])
    assert (told[: span.start], len(told)) == ("…Latin words. 港湾", 1 + 80 + 1)
    assert told[span.start : span.end] == "罷業"


def test_of_equal_windows_the_first_is_shown() -> None:
    text = f"{'one ' * 20}a crane {'two ' * 60}the crane {'two ' * 60}"
    assert "a crane" in snippet(text, [Span(*found.span()) for found in re.finditer("crane", text)])[0]
