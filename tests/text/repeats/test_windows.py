"""Hashes of runs of words never change: they are stored."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.repeats.windows import number_words, repeated, window_hashes
from reader.text.repeats.wording import Wording, read_wording


@given(st.lists(st.sampled_from("abc"), max_size=30))
def test_runs_are_equal_where_their_numbers_are(words: list[str]) -> None:
    runs = [tuple(words[start : start + 4]) for start in range(len(words) - 3)]
    hashes = window_hashes([number_words(words[:3]), number_words(words[3:])], 4)
    numbers = hashes.tolist()
    assert [runs.index(run) for run in runs] == [numbers.index(number) for number in numbers]
    places = [[place for place, other in enumerate(numbers) if other == number] for number in dict.fromkeys(numbers)]
    assert repeated(hashes) == [found for found in places if len(found) > 1]


def test_the_numbers_stay_what_they_were() -> None:
    paragraphs = [("the", "harbour", "opened"), ("again", "on", "monday")]
    assert window_hashes(map(number_words, paragraphs), 5).tolist() == [
        7005614868951931083,
        7022425115787866989,
    ]


def words(text: str) -> tuple[str, ...]:
    wording: Wording = read_wording(text)
    return wording.words


def test_a_word_keeps_its_inner_apostrophes_alone() -> None:
    assert words("'tis the pilots' 'own' harbour, isn't it? rock 'n' roll '") == (
        *("tis", "the", "pilots", "own", "harbour", "isn't", "it", "rock", "n", "roll"),
    )
