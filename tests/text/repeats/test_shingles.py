"""What shares too few runs of words is dismissed without comparison, and would not fold if it were compared."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.text.repeats import comparison
from reader.text.repeats.folding import find_repeats
from reader.text.repeats.shingles import FEW, Overlaps, may_be_alike
from reader.text.repeats.wording import read_wording

_STRETCHES = (
    *("The harbour opened again", "on Monday morning", "after the storm had passed", "said the pilots", "and 40 boats"),
    *("“Nobody was hurt”", "in the old port", "when the ferry came in.", "Mina Torvald", "she said.", "No one saw it"),
)
# Six words that contain three shingles, and runs of eight that occur nowhere else.
_SHARED = "after the storm had passed by"
_OTHERS = [" ".join(f"{letter}{place}" for place in "abcdefgh") for letter in "klmnpqrstuvwxyz"]
_TEXTS = st.lists(st.sampled_from(_STRETCHES), min_size=1, max_size=6).map(" ".join)


@example(["a a a a a a a a", "b c d e a a a a f g h"])
@example(["a b c d e", "f a b c", "d e g h"])
@given(
    st.lists(st.lists(st.sampled_from([*"abc", "a a a a", _SHARED, *_OTHERS]), max_size=6).map(" ".join), max_size=5)
)
def test_what_may_be_alike_is_told_by_hashes(texts: list[str]) -> None:
    wordings = list({wording.key: wording for wording in map(read_wording, texts)}.values())
    overlaps = Overlaps(wordings)
    share_few = any(len(one & other) >= FEW for one, other in combinations(overlaps.sets, 2))
    assert may_be_alike(wordings) == (share_few or any(overlaps.candidates()))


@settings(max_examples=50)
@given(st.lists(_TEXTS, max_size=6), _TEXTS)
def test_what_is_not_compared_does_not_fold(texts: list[str], title: str) -> None:
    found = find_repeats(texts, title)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparison, "may_be_alike", lambda wordings: True)
        assert found == find_repeats(texts, title)
