"""Names and figures are read from the only words that may be some; all others are skipped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Paragraph, Span
from reader.text.stories import tellings
from reader.text.stories.coverage import compare, longest_run, unite
from reader.text.stories.tellings import WIDTH, Part, Telling, read_telling

_PIECES = (
    "Two",
    "two",
    "six'",
    "May",
    "the",
    "network",
    "covid-19",
    "3rd",
    "1,200",
    "O’Neil",
    "—",
    ",",
    "“We",
    "said.”",
)
_TEXTS = st.lists(st.sampled_from(_PIECES)).map(" ".join)
_WORDS = st.lists(st.sampled_from("abc"), max_size=24)


def part(text: str) -> Part:
    (found,) = read_telling(Article("", "", paragraphs=(Paragraph(text, Span(0, len(text))),))).parts
    return found


@given(_TEXTS)
def test_small_words_are_passed_over_and_nothing_else(text: str) -> None:
    tellings._part_before.cache_clear()
    found = part(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tellings, "_is_small", lambda word: False)
        tellings._part_before.cache_clear()
        assert part(text) == found


def test_names_stand_inside_of_sentences_and_figures_anywhere() -> None:
    found = part("Two boats met the Kestrel off Tarnholm. Seven pilots, among them O’Neil, saw six of 1,200 gulls.")
    assert found.names == {"kestrel", "tarnholm", "o’neil"}
    assert found.figures == {"two", "seven", "six", "1,200"}


@given(_WORDS, _WORDS)
def test_a_word_is_covered_where_it_stands_in_a_window_of_both(one: list[str], other: list[str]) -> None:
    windows = {tuple(other[start : start + WIDTH]) for start in range(len(other) - WIDTH + 1)}
    shared = [start for start in range(len(one) - WIDTH + 1) if tuple(one[start : start + WIDTH]) in windows]
    covered = bytes(any(start <= place < start + WIDTH for start in shared) for place in range(len(one)))
    assert compare(Telling(tuple(one), (), (), None), Telling(tuple(other), (), (), None)).mask == covered


def test_masks_are_united_and_their_runs_measured() -> None:
    united = unite([b"\1\1\0\0\0\0", b"\0\1\1\0\0\1"])
    assert united == b"\1\1\1\0\0\1"
    assert (longest_run(united), longest_run(b"\0\0"), longest_run(b"")) == (3, 0, 0)


def test_the_subject_is_named_in_any_letters() -> None:
    lede = "Ömer Öztürk and Şükrü Çelik met Ada Brenn at the café of the harbour on Monday."
    assert read_telling(Article("", "", paragraphs=(Paragraph(lede, Span(0, len(lede))),))).subject == (
        "ömer",
        "öztürk",
    )
