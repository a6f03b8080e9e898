"""Below an article, lines that lead away from it are furniture; the same words elsewhere are text."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.tailpieces import is_tailpiece

STORY = """\
Council votes to rebuild the old pier

By Ada Brenn

The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring.

Those who fish from the quay welcomed it, though some doubted that the money would be there in time.
"""


def _hidden_below(*lines: str) -> list[bool]:
    text = "\n".join((STORY, *lines))
    article = lay_out(Draft("story.txt", "story.txt", text, b""))
    return [one.hidden is not None for one in article.paragraphs[-len(lines) :]]


@pytest.mark.parametrize(
    "line",
    [
        "Previous: Seven Poems by Orla Finch",
        "Next: On Not Finishing the Bridge",
        "« Previous: The ferry",
        "The Skerry Packet Podcast",
        "Interviews and news from the team. Listen here.",
        "More island football: www.packet.example/football",
        "AP football: https://packet.example/football",
        "On the Net: http://packet.example",
        "Read the full report here.",
        "Letters, page 15",
        "555-555-0142",
        "Tel: 020 7946 0958",
        "Location : Carrow",
        "Sources:",
    ],
)
def test_lines_that_lead_away_from_an_article_are_hidden_below_it(line: str) -> None:
    assert _hidden_below(line) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "Tickets: www.pier.example",
        "Next week the council meets again.",
        "Next: Wales at home.",
        "“Listen now,” he said. “Listen here.”",
        "At the Old Pier until 10 November.",
        "The trial continues.",
        "Then she said what nobody on the quay had thought:",
        "He paused. “Watch now.”",
        "58-57",
        "07 11 23 34 40",
    ],
)
def test_last_sentences_stay(line: str) -> None:
    assert not is_tailpiece(line)


@pytest.mark.parametrize(
    "lines",
    [
        ("Related Tags", "pier harbour council"),
        ("Topics:", "Harbours, Carrow, Fishing"),
        ("Other stories", "Primate of Elmby to retire", "Choir school reprieved", "The Packet Podcast"),
        ("MORE FROM … ADA BRENN", "Elmby gets one more year", "Who is afraid of the eel?"),
        ("About Ada Brenn",),
        ("More by Ada",),
        ("More by Orla Finch",),
        ("Ada Brenn's most recent book is “Rails”.", "Subscribe to the Packet and save."),
        ("Ada Brenn", "Ada covers harbours for the Packet.", "More by Ada Brenn"),
        ("Ada Brenn", "Senior writer, Boats", "Brenn has written about the sea since she could swim."),
        ("ABOUT THE AUTHOR", "Ada Brenn covers harbours. She lives in Carrow with two cats.", "Conversation (22)"),
    ],
)
def test_a_list_below_its_heading_and_what_leads_to_the_author_are_hidden(lines: tuple[str, ...]) -> None:
    assert all(_hidden_below(*lines))


def test_all_numbers_beside_a_button_are_counts() -> None:
    text = STORY.replace("By Ada Brenn\n", "By Ada Brenn\n\n0\n\n0\n\nSHARES\n")
    article = lay_out(Draft("story.txt", "story.txt", text, b""))
    assert [one.text for one in article.paragraphs if one.hidden is None] == STORY.strip().split("\n\n")[2:]
