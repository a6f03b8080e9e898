"""The quotations of an article with some words can be listed alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import Open, Press, Read, main


@pytest.mark.parametrize("size", [(160, 45), (120, 30), (80, 24), (50, 20), (40, 12)])
async def test_the_quotations_with_the_typed_words_are_listed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        quotes = main(pilot).desk.sheet.quotes
        await press(pilot, "quotation_mark")
        rows = list(quotes.rows)
        assert len(rows) > 1
        last = rows[-1]
        word = max(last.line.split(), key=len)
        await press(pilot, "f", *word)
        assert [row.index for row in quotes.rows] == [row.index for row in rows if word in row.line]
        assert f"Quotes {len(quotes.rows)} of {len(rows)}" in screen_text(pilot)
        await press(pilot, "enter")
        assert quotes.has_focus
        assert main(pilot).desk.spread.current == "quotes"
        await press(pilot, "enter")
        assert main(pilot).desk.sheet.text.walking.last == quotes.rows[0].place
        if main(pilot).desk.spread.current != "quotes":
            await press(pilot, "quotation_mark")
        await press(pilot, "escape")
        assert ([*quotes.rows], quotes.current, quotes.has_focus) == (rows, rows[quotes.cursor], True)


async def test_the_speaker_is_looked_for_too_and_nothing_found_is_said(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        quotes = main(pilot).desk.sheet.quotes
        await press(pilot, "quotation_mark", "f", *"OKAFOR")
        assert {row.speaker for row in quotes.rows} == {"Mira Okafor"}
        await press(pilot, *"zzz")
        assert (quotes.rows, "No quotation has these words." in screen_text(pilot)) == ([], True)
        await press(pilot, "escape", "j")
        assert quotes.cursor == 1


async def test_another_article_comes_with_all_of_its_quotations(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        quotes = main(pilot).desk.sheet.quotes
        await press(pilot, "quotation_mark", "f", *"sign", "enter", "s")
        narrow = len(quotes.rows)
        await press(pilot, "escape")
        assert len(quotes.rows) > narrow
        await press(pilot, "f", *"sign", "enter", "tab", "tab", "j")
        assert len(quotes.rows) > narrow
