"""Lines break where they should, in columns, whatever the text is made of."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from reader.ui.typesetting import Flow, wrap
from reader.ui.views.body import Block, BodyView, Place


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


def test_a_place_is_found_on_its_line_and_back() -> None:
    blocks = (Block("T", "title"), Block("one two three four", "text", 0), Block("five", "text", 1))
    flow = Flow(BodyView(1, "T", blocks, {0: 1, 1: 2}), 9)
    assert flow.height == 2 + 4 + 2
    assert [flow.line_of(Place(0, start, start)) for start in (0, 4, 8, 14)] == [2, 2, 3, 4]
    assert flow.line_of(Place(1, 0, 4)) == 6
    assert flow.line_of(Place(7, 0, 1)) is None
    assert flow.place_at(0) == Place(0, 0, 0)
    assert flow.place_at(3) == Place(0, 8, 8)
    assert flow.place_at(5) == Place(0, 14, 14)


def test_the_first_paragraph_with_words_on_the_screen() -> None:
    blocks = (
        Block("T", "title"), Block("⋯", "fold", 0), Block("one two", "text", 1), Block("six", "text", 2),
        Block("⋯", "fold", 3),
    )  # fmt: skip
    flow = Flow(BodyView(1, "T", blocks, {}), 4)
    found = [flow.paragraph_from(y) for y in range(flow.height)]
    numbers = [place.paragraph if place else None for place in found]
    assert numbers == [1, 1, 1, 1, 1, 1, 2, 2, None, None, None]
    assert found[0] == Place(1, 0, 7)


def test_long_texts_are_laid_out_whole() -> None:
    text = "word " * 200_000
    blocks = (Block(text, "text", 0), *(Block("short", "text", number) for number in range(1, 20_000)))
    flow = Flow(BodyView(1, "T", blocks), 72)
    assert flow.height == len(flow.lines[0]) + 1 + 19_999 * 2
    assert max(end - start for start, end in flow.lines[0]) <= 72


@pytest.mark.parametrize(
    ("text", "credit", "below", "height"),
    [
        ("“We sign,” she said.", "", False, 2),
        ("“We sign,” she said.", "— Mira Okafor", False, 2),
        ("“We will not sign,” she said.", "— Mira Okafor", True, 3),
        ("“We will not sign before noon,” she told us all.", "— Mira Okafor", False, 3),
    ],
)
def test_a_credit_stands_behind_the_last_line_or_has_one_of_its_own(
    text: str, credit: str, below: bool, height: int
) -> None:
    flow = Flow(BodyView(1, "T", (Block(text, "text", 0, credit=credit),), {0: 0}), 40)
    assert flow.credited_below == [below]
    assert flow.height == height
