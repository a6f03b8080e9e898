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
        "Next article Ferry dues to rise in May",
        "PREVIOUS POST How to mend a net",
        "T. Vane et al. Piers and storms. Journal of Harbours. March 3, 2021.",
        "Journal reference: O. Finch-Brenn et al., Harbour Science (2024), DOI: 10.1000/xyz",
        "Reference: Vane T, Finch O, et al. “Piers and storms,” Harbour Science 2021",
        "This story was supported by a grant from the Skerry Foundation.",
        "Reporting for this story was supported by the Carrow Center for Journalism.",
        "This series was produced with support from the Island Fellowship.",
        "Enjoyed this? Get the Packet delivered for £1.20 a week.",
        "Subscribe to the Packet: 52 issues, $40.",
        "If you value local journalism, join us for $1 a week.",
        "Short link: https://skerry.example/p/12",
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
        "Next story Tuesday.",
        "Next article of the bill to be read is the fourth.",
        "T. Vane et al. found that the piers had moved in 2021.",
        "The study by Vane et al. was printed in 2021.",
        "The work was supported by the council and by a fund for the old.",
        "This investigation was supported by the police, and it has ended.",
        "Get in for $5 at the gate on Saturday.",
        "Support for the plan has grown by £3 a month since the year began.",
        "Join the club at the quay on Monday, for £5.",
        "Members pay $40 a year.",
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


def test_the_sender_of_a_letter_stands_above_the_way_out_of_it() -> None:
    lines = ("Skerry Packet | 3 Quay St., Carrow, ME 04099", "Unsubscribe | Manage preferences | Privacy")
    assert _hidden_below(*lines) == [True, True]


def test_the_heading_of_a_reference_is_hidden_with_it() -> None:
    reference = "T. Vane et al. Piers and storms. Journal of Harbours. March 3, 2021."
    assert _hidden_below("CITATIONS", reference) == [True, True]
    assert _hidden_below("CITATIONS", "The piers had moved, the study found.") == [False, False]


def test_what_a_paper_says_of_itself_below_an_article_is_hidden() -> None:
    text = f"The Skerry Packet\nMarch 3, 2021\n\n{STORY}\n"
    lines = (
        "The Skerry Packet is printed in Carrow on Fridays. Subscriptions: 555-0100.",
        "The Mail is printed there.",
    )
    assert lay_out(Draft("a", "a", text + lines[0], b"")).paragraphs[-1].hidden is not None
    assert lay_out(Draft("a", "a", text + lines[1], b"")).paragraphs[-1].hidden is None
