"""The reader names another speaker for a quotation: shown at once, kept, and undone like everything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Entity, Quote, Span
from reader.ui.screens.choosing import ChoiceScreen
from reader.ui.views.speakers import AS_FOUND, NOBODY, TYPED, possible_speakers, speaker_rows
from tests.ui.conftest import Open, Press, Read, Told, main


async def test_another_speaker_is_named_and_that_undone(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "c")
        assert isinstance(pilot.app.screen, ChoiceScreen)
        await press(pilot, *"rey", "enter")
        assert told(pilot)[-1] == "Tomas Rey named as the speaker; u undoes it."
        assert "Tomas Rey" in _row(screen_text(pilot), "We will not sign before")
        await press(pilot, "u")
        assert "Mira Okafor" in _row(screen_text(pilot), "We will not sign before")
        await press(pilot, "U")
        assert "Tomas Rey" in _row(screen_text(pilot), "We will not sign before")


async def test_the_quotation_that_is_gone_to_in_the_text_is_corrected(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "c")
        assert told(pilot)[-1] == "No quotation is highlighted: ] q goes to the next one."
        await press(pilot, "right_square_bracket", "q", "right_square_bracket", "q", "c", *"Zoe", "enter")
        assert told(pilot)[-1] == "Zoe named as the speaker; u undoes it."
    library = Library.open(shelf)
    assert [quote.speaker for quote in library.article(1).article.quotes[:2]] == ["Mira Okafor", "Zoe"]
    library.close()


async def test_the_quotation_around_the_words_that_were_found_is_corrected(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"cranes", "enter", "c", *"rey", "enter")
        assert told(pilot)[-1] == "Tomas Rey named as the speaker; u undoes it."


def _row(screen: str, words: str) -> str:
    """Return the row of the list of quotations with some words, below those of the text."""
    return [line for line in screen.splitlines() if words in line][-1]


@pytest.mark.parametrize(
    ("keys", "said", "speaker"),
    [
        ([*"Zoë Lund"], "Zoë Lund named as the speaker; u undoes it.", "Zoë Lund"),
        (["pagedown"], "Nobody named as the speaker; u undoes it.", None),
    ],
)
async def test_somebody_else_or_nobody_is_named(
    keys: list[str], said: str, speaker: str | None, shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "c", *keys, "enter")
        assert told(pilot)[-1] == said
    library = Library.open(shelf)
    assert library.article(1).article.quotes[0].speaker == speaker
    library.close()


async def test_a_correction_is_taken_back_later(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "c", *"rey", "enter")
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "c", "pagedown")
        assert "Take the correction back" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Mira Okafor" in _row(screen_text(pilot), "We will not sign before")


async def test_a_quotation_of_an_earlier_analysis_is_not_taken_for_another(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "j")
        attributing = main(pilot).desk.sheet.attributing
        shelved = attributing.shelved
        assert shelved is not None
        attributing.shelved = replace(shelved, article=replace(shelved.article, quotes=shelved.article.quotes[:1]))
        await press(pilot, "c")
        assert told(pilot)[-1] == "The article no longer has these words."


async def test_there_is_nothing_to_correct_without_quotations(
    path: Path,
    open_reader: Open,
    press: Press,
    told: Told,
    make_talks: Callable[..., Article],
    shelve: Callable[..., int],
) -> None:
    library = Library.open(path)
    shelve(library, replace(make_talks("a.txt", "Talks", "2026-03-28"), quotes=(), entities=()))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "quotation_mark", "c")
        assert told(pilot)[-1] == "There is no quotation under the cursor."


OKAFOR = Entity("Mira Okafor", "person", "crane\ndriver")
PORT = Entity("Port Union", "organisation")
SAID = Quote(0, Span(0, 5), "direct", speaker="Mira Okafor", basis="stated")
ASIDE = Quote(0, Span(6, 9), "direct", speaker="a sailor", basis="stated")
TALKS = Article("a", "Talks", entities=(PORT, Entity("Accord", "law"), OKAFOR), quotes=(SAID, ASIDE))


def test_people_come_first_and_at_last_those_without_a_name() -> None:
    assert possible_speakers(TALKS) == ("Mira Okafor", "Port Union", "a sailor")


@pytest.mark.parametrize(
    ("quote", "typed", "expected"),
    [
        (SAID, "", [(0, "person · crane driver"), (1, "organisation"), (2, "speaks in the article"), (NOBODY, None)]),
        (SAID, "okáfor", [(0, "person · crane driver"), (TYPED, None)]),
        (SAID, "Port Union", [(1, "organisation")]),
        (SAID, "Zoë\tLund", [(TYPED, None)]),
        (replace(SAID, basis="corrected"), "", [(1, None), (2, None), (NOBODY, None), (AS_FOUND, None)]),
    ],
)
def test_those_who_may_have_said_it_are_offered(
    quote: Quote, typed: str, expected: list[tuple[int, str | None]]
) -> None:
    rows = speaker_rows(TALKS, quote, typed)
    assert [row.id for row in rows] == [number for number, _ in expected]
    assert all(row.about == about for row, (_, about) in zip(rows, expected, strict=True) if about is not None)
