"""What comparison sees in a paragraph, and what it ignores."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text.repeats.wording import read_wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s late,” she said — again…", '"It\'s late," she said -- again...'),
        ("The ferry  stops\u00a0here", "THE FERRY STOPS HERE"),
        ("The fer\u00adry stops\u200b here", "The ferry stops here"),
        ("Fish &amp; chips at Lind&#8217;s", "Fish & chips at Lind’s"),
        ("The cafe\u0301 on the quay", "The café on the quay"),
        ("Lindâ€™s boat is late", "Lind’s boat is late"),
        ("â€œNo boats,â€\x9d she said", "“No boats,” she said"),
        ("The boat is late... Read more", "The boat is late…"),
        ("UPDATED: The boat is late", "The boat is late"),
    ],
    ids=["quotes", "spaces", "invisible", "entities", "composed", "misdecoded", "open byte", "read more", "update"],
)
def test_the_same_words(one: str, other: str) -> None:
    assert read_wording(one).key == read_wording(other).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It cost $40", "It cost €40"),
        ("It fell by 3.5", "It fell by 35"),
        ("At 9:10 it left", "At 9:40 it left"),
        ("The change was -4", "The change was 4"),
        ("कि वह आया", "का वह आया"),
        ("ไม้", "ไม"),
        ("***", "---"),
    ],
    ids=["currency", "decimal", "time", "sign", "vowel sign", "tone mark", "stars"],
)
def test_other_words(one: str, other: str) -> None:
    assert read_wording(one).key != read_wording(other).key


@pytest.mark.parametrize(
    ("text", "length", "spaced"),
    [
        ("Two boats, 1,200 people", 4, True),
        ("两艘船昨天晚上到了", 4, False),
        ("배 두 척이 도착했다", 4, True),
        ("", 0, True),
    ],
)
def test_length_counts_words(text: str, length: int, spaced: bool) -> None:
    wording = read_wording(text)
    assert (wording.length, wording.spaced) == (length, spaced)


@pytest.mark.parametrize(
    ("text", "cut", "updates", "ends", "quoted"),
    [
        ("The boat is late and…", True, False, True, False),
        ("The boat is late [...] (more)", True, False, False, False),
        ("Update: the boat is here.", False, True, True, False),
        ("Updates will follow.", False, False, True, False),
        ("“The boat is here.”", False, False, True, True),
        ("The boat is here", False, False, False, False),
        ("船来了。", False, False, True, False),
    ],
)
def test_marks(text: str, cut: bool, updates: bool, ends: bool, quoted: bool) -> None:
    own = read_wording(text)
    assert (own.cut, own.updates, own.ends_sentence, own.opens_quoted) == (cut, updates, ends, quoted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The boat is here.”", True),
        ("“The boat is here,” she said. “Come.”", False),
        ("“The boat is here,” she said.", False),
        ("「船が来た。」", True),
        ("The boat is “here”", False),
        ("“", False),
    ],
)
def test_is_quotation(text: str, expected: bool) -> None:
    assert read_wording(text).is_quotation is expected


@example("a- \na")
@given(st.text(st.sampled_from("abyz 0'-.,\n\"$_&éñ×£«€한日"), max_size=30))
def test_words_are_the_same_in_prose_and_between_figures(text: str) -> None:
    beside = read_wording(f"{text} 7")
    assert read_wording(text).words == beside.words[:-1]
    text = re.sub(r"-\s*\n", "- ", text)  # a word broken at the end of a line is one
    pieces = (read_wording(piece).words for piece in text.split())
    assert read_wording(text).words == tuple(word for words in pieces for word in words)
