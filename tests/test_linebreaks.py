"""Lines break where they should, measured in columns, whatever the text consists of."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from reader.linebreaks import wrap


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "broken"),
    [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 13, ["one two three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
        ("a\nb\n\nc", 9, ["a", "b", "", "c"]),
        ("日本語の文章", 4, ["日本", "語の", "文章"]),
        ("日本語", 1, ["日", "本", "語"]),
        ("a 日本語 b", 5, ["a 日", "本語", "b"]),
        ("항만 장관은 “서명”하지 않겠다고 말했다", 12, ["항만 장관은", "“서명”하지", "않겠다고", "말했다"]),
        ("않겠다고말했다", 6, ["않겠다", "고말했", "다"]),
        ("港は、今日「静か」です。", 6, ["港は、", "今日", "「静", "か」で", "す。"]),
        ("#日本, #東京 (日本)", 8, ["#日本,", "#東京", "(日本)"]),
        ("cafe\u0301 au lait", 7, ["cafe\u0301 au", "lait"]),
        ("dit « la porte » hier", 14, ["dit « la", "porte » hier"]),
        ("dit-il : « Non »", 8, ["dit-il :", "« Non »"]),
        ("Pourquoi ? Oui", 8, ["Pourquoi", "? Oui"]),
        ("dit 日 « la porte »", 10, ["dit 日", "« la", "porte »"]),
        ("“Curly” quotes — and dashes…", 14, ["“Curly” quotes", "— and dashes…"]),
        ("👩\u200d👩\u200d👧 one 👩\u200d👩\u200d👧", 6, ["👩\u200d👩\u200d👧 one", "👩\u200d👩\u200d👧"]),
    ],
)
def test_lines_break_at_spaces_and_between_wide_characters(text: str, width: int, broken: list[str]) -> None:
    assert lines(text, width) == broken


@pytest.mark.parametrize("width", range(1, 30))
@pytest.mark.parametrize(
    "text",
    [
        "The port of Sohail — “it feeds” us.",
        "日本と韓国の外務次官は木曜日、",
        "a\u0301b\u200bc 日 d" * 5,
        "قال وزير الميناء «لن نوقع» اليوم",
        "שר הנמל אמר „לא נחתום” היום",
        "항만 장관은 “서명하지 않겠다”고 말했다",
        "รัฐมนตรีกล่าวว่า “เราจะไม่ลงนาม” ที่ท่าเรือ",
        "👍🏽 and 🇰🇷 and 👩\u200d👩\u200d👧 and ❤\ufe0f",
    ],
)
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int) -> None:
    broken = lines(text, width)
    assert all(cell_len(line) <= max(width, 2) for line in broken)
    assert "".join("".join(broken).split()) == "".join(text.split())
