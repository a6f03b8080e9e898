"""The words of a text are counted, and estimated in scripts without spaces."""

from __future__ import annotations

import pytest

from reader.ui.views.lengths import number_of_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Nobody in Sohail slept.", 4),
        ("Żaden żuraw — ani jeden.", 5),
        ("항구 협상이 사흘째 이어졌다.", 4),
        ("港の交渉は三日目に入った。", 6),
        ("「クレーンは安全ではない」と Mira Okafor は言った。", 10),
        ("การเจรจาดำเนินต่อไป", 5),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert number_of_words(text) == words
