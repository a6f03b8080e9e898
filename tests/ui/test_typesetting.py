"""An article flows into a column, and each of its places is found on its line."""

from __future__ import annotations

import pytest

from reader.ui.lines.strips import fit
from reader.ui.lines.typesetting import Flow
from reader.ui.views.body import Block, BodyView, Place


def test_a_place_is_found_on_its_line_and_back() -> None:
    blocks = (Block("T", "title"), Block("one two three four", "text", 0), Block("five", "text", 1))
    flow = Flow(BodyView("T", blocks, {0: 1, 1: 2}), 9)
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
    flow = Flow(BodyView("T", blocks, {}), 4)
    found = [flow.paragraph_from(y) for y in range(flow.height)]
    numbers = [place.paragraph if place else None for place in found]
    assert numbers == [1, 1, 1, 1, 1, 1, 2, 2, None, None, None]
    assert found[0] == Place(1, 0, 7)


def test_long_texts_are_laid_out_whole() -> None:
    text = "word " * 200_000
    blocks = (Block(text, "text", 0), *(Block("short", "text", number) for number in range(1, 20_000)))
    flow = Flow(BodyView("T", blocks), 72)
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
    flow = Flow(BodyView("T", (Block(text, "text", 0, credit=credit),), {0: 0}), 40)
    assert flow.credited_below == [below]
    assert flow.height == height


def test_what_is_cut_off_ends_with_one_ellipsis() -> None:
    assert fit("A title that goes on… · The Post", 22) == "A title that goes on…"
    assert fit("A title that goes on… · The Post", 24) == "A title that goes on…"
    assert fit("A title · The Post", 10) == "A title…"
    assert fit("A title", 7) == "A title"
