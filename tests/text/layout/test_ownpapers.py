"""An article says itself which line above it is the paper."""

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.ownpapers import find_own_paper, paper_of_captions, paper_of_page, paper_that_found_out
from reader.text.layout.publishers import is_like_paper


@pytest.mark.parametrize(
    "text",
    [
        "“It leaks,” Finch told the Skerry Line on Monday.",
        "Orla Finch is a senior reporter for Skerry Line.",
        "Tom Vane covers boats and the harbour board for the Skerry Line.",
        "Papers seen by the Skerry Line show that it leaks.",
        "© 2026 Skerry Line Media Ltd.",
        "Sign up for the Skerry Line newsletter",
        "Photo: Tom Vane / Skerry Line",
        "The Skerry Line has learned that it leaks.",
        "Tom Vane has covered boats for the Skerry Line since 2008.",
        "Skerry Line's reporting is free because readers pay for it.",
        "Skerry Line is now on WhatsApp Channels.",
        "Copyright © 2026, Skerry Line",
        "Tom Vane / Line",
        "Write to letters@skerryline.example.",
        "© 2026 dailyskerryline.example",
    ],
)
def test_the_paper_that_somebody_spoke_to_is_its_own(text: str) -> None:
    assert find_own_paper(["Boats and Harbours", "Skerry Line"], ["It leaks.", text]) == "Skerry Line"


@pytest.mark.parametrize(
    "text",
    [
        "The boats of the Skerry Line are late.",
        "Vane joined the Skerry Line in May, and supports the Skerry Line.",
        "He was approached by the Skerry Line.",
        "Finch told the Skerry Lineman.",
        "Skerry Line",
        "Tickets: sales@skerry.example",
    ],
)
def test_what_else_is_done_with_a_name_makes_no_paper(text: str) -> None:
    assert find_own_paper(["Skerry Line"], ["It leaks.", text]) is None


def test_a_paper_may_be_called_by_its_last_word_with_an_article() -> None:
    assert find_own_paper(["The Skerry Line"], ["Finch told The Line so."]) == "The Skerry Line"
    assert find_own_paper(["The Skerry Line"], ["Finch told Line so."]) is None


def test_a_paper_of_one_word_is_told_by_its_capitals() -> None:
    assert find_own_paper(["THE LANTERN"], ["Vane has covered boats for The Lantern since 2008."]) == "THE LANTERN"
    assert find_own_paper(["THE LANTERN"], ["Vane has worked for the lantern since 2008."]) is None
    assert find_own_paper(["Skerry Beacon"], ["Finch told the Beacon so."]) == "Skerry Beacon"
    assert find_own_paper(["High Court"], ["Finch told the Court so."]) is None


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("For all latest news, follow The Daily Skerry Lamp's Google News channel.", "The Daily Skerry Lamp"),
        ("For all latest news, follow The Skerry Times on Google News.", "The Skerry Times"),
        ("Sign up for The Skerry Courier newsletter >>", "The Skerry Courier"),
        ("Sign up for The Morning Briefing newsletter >>", None),
        ("Interested in supporting the Skerry Examiner?", "the Skerry Examiner"),
        ("© Harbour Press Bhd. The Skerry Lamp", "The Skerry Lamp"),
        ("Download the Skerry Herald app", "the Skerry Herald"),
        ("Follow Tom Vane's WhatsApp channel", None),
        ("Support the Harbour Hospital", None),
        ("Herald Puzzles app", None),
    ],
)
def test_lines_of_a_page_name_its_paper(line: str, paper: str | None) -> None:
    assert paper_of_page([line]) == paper


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Its letters, seen by the Clarion, show that it leaks.", "The Clarion"),
        ("Papers obtained by the Guardian show that it leaks.", "The Guardian"),
        ("Papers obtained by the Guardian and seen by the Observer, too", None),
        ("Papers seen by the Court show that it leaks.", None),
        ("Finch told the Guardian so.", None),
    ],
)
def test_the_paper_whose_people_saw_letters_is_the_own(text: str, paper: str | None) -> None:
    assert paper_that_found_out([text]) == paper


def test_an_address_is_a_paper_and_a_menu_is_none() -> None:
    assert find_own_paper(["Home", "skerryline.example"], []) == "skerryline.example"
    assert find_own_paper(["SkerryNow.example"], []) == "SkerryNow.example"
    assert find_own_paper(["Sport News"], ["Finch told Sport News so."]) is None


def test_a_paper_beside_its_author_is_none_itself() -> None:
    head = ("Boats are late again in the harbour", "Tom Vane, Skerry Line", "March 3, 2021")
    text = "\n\n".join((*head, "The boats are late again.", "Tom Vane covers boats for the Skerry Line."))
    article = lay_out(Draft("", "", text, b""))
    assert (article.authors, article.source) == (("Tom Vane",), "Skerry Line")


@pytest.mark.parametrize(
    ("text", "is_paper"),
    [
        ("The Skerry Sentinel-Record", True),
        ("SKERRY MORNING LEADER", True),
        ("Skerry Daily Briefing", False),
        ("The Long-Read", False),
        ("Sunday Service", False),
    ],
)
def test_two_papers_that_became_one_and_papers_of_the_morning_are_papers(text: str, is_paper: bool) -> None:
    assert is_like_paper(text) is is_paper


@pytest.mark.parametrize(
    ("above", "below", "source"),
    [
        ("(Adds skipper, background)", "It leaks.", "Harborwire"),
        ("By Orla Finch", "(c) Copyright Harborwire 2021. Click For Restrictions", "Harborwire"),
        ("By Orla Finch", "Harborwire/Nils Lind", "Harborwire"),
        ("By Orla Finch", "It leaks.", None),
    ],
)
def test_wire_copy_with_its_own_small_print_is_from_its_agency(above: str, below: str, source: str | None) -> None:
    text = (
        f"Ferry fares to rise in the islands\n\n{above}\n\nCARROW, March 3 (Harborwire) - Ferry fares will rise by a"
        f" tenth, the council said on Wednesday.\n\nSkippers said that they would keep to the old ones.\n\n{below}"
    )
    assert lay_out(Draft("story.txt", "story.txt", text, b"")).source == source


@pytest.mark.parametrize(
    "line",
    [
        "Follow The Skerry Express channel on WhatsApp",
        "Join The Skerry Express's WhatsApp Channel and get the latest news.",
        "The Skerry Express. All rights reserved.",
        "Note: This article was first published in the print edition of The Skerry Express.",
        "The Skerry Express Newsletter. Stay up to date. Subscribe Now",
    ],
)
def test_lines_that_offer_something_name_the_paper(line: str) -> None:
    assert paper_of_page([line]) == "The Skerry Express"


def test_a_paper_called_like_a_role_is_the_one_for_which_the_author_writes() -> None:
    head = ("Council votes to rebuild the old pier", "By ORLA FINCH", "Skerry Sound Reporter", "March 3, 2021")
    text = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
    foot = "Orla Finch covers boats for the Skerry Sound Reporter. Reach her at 555-0134."
    assert lay_out(Draft("a", "a", "\n\n".join((*head, text, foot)), b"")).source == "Skerry Sound Reporter"
    assert lay_out(Draft("a", "a", "\n\n".join((*head, text)), b"")).source is None


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry leaves the quay (Image: Skerry Gazette)",
        "The ferry leaves the quay on Monday. (Skerry Gazette photo by Tom Vane)",
        "The ferry leaves the quay. Photo: Tom Vane/Skerry Gazette",
        "The ferry leaves the quay. (Tom Vane/Skerry Gazette)",
    ],
)
def test_the_paper_whose_pictures_an_article_has_is_its_own(caption: str) -> None:
    assert paper_of_captions(["It leaks.", caption]) == "Skerry Gazette"
    assert paper_of_captions([caption, "The pier. (Ada Lind/Carrow Herald)"]) is None


@pytest.mark.parametrize(
    "caption", ["The quay. Photo: Tom Vane/AFP", "The quay. (Supplied: Harbour Board)", "By Tom Vane"]
)
def test_who_else_took_a_picture_is_no_paper(caption: str) -> None:
    assert paper_of_captions(["It leaks.", caption]) is None
