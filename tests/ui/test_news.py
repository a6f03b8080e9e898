"""On demand, only what an article adds to its story is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft, Membership, Paragraph, Quote, Span
from tests.ui.conftest import Open, Press, Read, Told

TEXTS = [
    "The ferry to Sohail stood still on Monday after its pilots laid down their work at dawn.",
    "Harbour minister Tomas Rey offered the pilots a day of rest after every third watch.",
    "Nobody in the harbour could say in the evening when the boats would sail again.",
    "“We want to sleep like all other people do,” the pilots wrote on a sheet at the pier.",
]
# What each article has of the text, oldest first.
VERSIONS = {"Harbour Post": (0, 1), "Evening Echo": (0, 1, 2), "Island News": (0, 1, 2, 3)}


@pytest.fixture
def story(file: Path) -> Path:
    """A library of one story of three articles, each with a paragraph more than the one before it."""
    library = Library.open(file)
    for day, (source, numbers) in enumerate(VERSIONS.items(), 1):
        paragraphs = tuple(Paragraph(TEXTS[number], Span(0, len(TEXTS[number]))) for number in numbers)
        quotes = (Quote(0, Span(0, 9), "direct"),)
        article = Article(
            source, f"Pilots strike, {source}", source=source, published=f"2026-03-0{day}", paragraphs=paragraphs,
            quotes=quotes,
        )  # fmt: skip
        leading = [listing.id for listing in library.page("all", 0, 1)]
        library.add(Draft(source, source, "", source.encode()), article, lambda *_, ids=leading: Membership(tuple(ids)))
    library.close()
    return file


async def test_the_text_names_the_other_papers_of_its_story(
    story: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(story, size=(170, 30)) as pilot:
        await press(pilot, "enter")
        assert "· 1 min · also in Harbour Post, Evening" in screen_text(pilot).replace("\xa0", " ")


async def test_what_is_compared_is_also_measured(
    story: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(story, size=(200, 30)) as pilot:
        await press(pilot, "enter", "escape", "right", "j", "enter", "v")
        assert "new here: 0 of 3 paragraphs; Island News is longer by 18 words" in screen_text(pilot)


async def test_what_the_read_articles_told_is_folded(
    story: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(story, size=(170, 30)) as pilot:
        await press(pilot, "right", "j", "enter", "escape", "k", "enter")
        before = screen_text(pilot)
        assert TEXTS[3][:40] in before
        await press(pilot, "v")
        shown = screen_text(pilot)
        assert "new here: 1 of 4 paragraphs" in shown
        assert "⋯ 3 paragraphs told in Evening Echo" in shown
        assert TEXTS[0][:40] not in shown
        assert TEXTS[3][:40] in shown
        await press(pilot, "d")
        assert "⋯ 3 paragraphs told in Evening Echo" in screen_text(pilot)
        await press(pilot, "d", "v")
        assert screen_text(pilot) == before


async def test_nothing_is_folded_that_was_never_read(
    story: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(story) as pilot:
        await press(pilot, "enter", "v")
        assert told(pilot) == ["None of its copies is read; the longest of 3."]
        assert "told in" not in screen_text(pilot)


async def test_an_article_alone_says_so(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "v")
        assert told(pilot) == ["No other article tells this story."]


async def test_another_article_is_shown_whole(story: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(story) as pilot:
        await press(pilot, "right", "j", "enter", "escape", "k", "enter", "v")
        assert "told in" in screen_text(pilot)
        await press(pilot, "escape", "j")
        assert "told in" not in screen_text(pilot)


async def test_a_quotation_in_what_is_folded_leads_to_its_line(
    story: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(story, size=(120, 20)) as pilot:
        await press(pilot, "right", "j", "enter", "escape", "k", "enter", "v", "quotation_mark", "enter")
        assert "told in" in screen_text(pilot)
