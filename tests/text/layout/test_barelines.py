"""A bare line below the title is that of its authors, or of the town where it was written."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier"
LEDE = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."


def _laid_out(*lines: str) -> tuple[tuple[str, ...], str | None, str]:
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, *lines, LEDE)), b""))
    visible = "\n\n".join(one.text for one in article.paragraphs if one.hidden is None)
    return article.authors, article.dateline, visible


@pytest.mark.parametrize("town", ["New York", "Cape Town", "Port Louis", "Los Angeles", "Silver Springs"])
@pytest.mark.parametrize("below", [(), ("3 March 2021",)])
def test_a_town_alone_is_no_author(town: str, below: tuple[str, ...]) -> None:
    assert _laid_out(town, *below) == ((), town, LEDE)


def test_several_names_above_a_date_are_those_of_the_authors() -> None:
    assert _laid_out("Orla Finch and Tom Vane", "3 March 2021") == (("Orla Finch", "Tom Vane"), None, LEDE)


def test_names_on_lines_of_their_own_above_a_date_are_those_of_the_authors() -> None:
    said = _laid_out("Orla Finch", "Tom Vane", "Cullen / Skerry - 3 MAR 2021 - 06:00 CET")
    assert said == (("Orla Finch", "Tom Vane"), None, LEDE)


@pytest.mark.parametrize(
    "line",
    [
        "Orla Finch and Tom Vane",
        "Orla Finch & Tom Vane",
        "Orla Finch, Cullen, and Tom Vane, Skerry",
        "Orla Finch | Tom Vane",
    ],
)
def test_several_names_right_above_the_text_are_those_of_the_authors(line: str) -> None:
    assert _laid_out(line) == (("Orla Finch", "Tom Vane"), None, LEDE)


def test_several_names_of_whom_the_text_tells_are_no_authors() -> None:
    body = ("Orla Finch and Tom Vane", f"{LEDE} Tom Vane will pay for the planks, and wants his name on one of them.")
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, *body)), b""))
    assert article.authors == ()


def test_the_name_of_a_known_author_is_not_part_of_the_text() -> None:
    article = lay_out(Draft("a", "a", "\n\n".join(("By Orla Finch", TITLE, "Storm took it", "Orla Finch", LEDE)), b""))
    assert [one.text for one in article.paragraphs if one.hidden is None] == ["Storm took it", LEDE]


def test_a_name_stands_above_a_short_sentence_with_which_a_text_begins() -> None:
    opening = "For a pier, it has had a busy winter."
    article = lay_out(Draft("a", "a", "\n\n".join((TITLE, "Orla Finch", opening, LEDE)), b""))
    assert article.authors == ("Orla Finch",)


def test_a_name_that_stands_twice_above_its_date_is_the_authors() -> None:
    said = _laid_out("Orla Finch", "Orla Finch", "·", "Follow", "4 min read", "3 March 2021")
    assert said == (("Orla Finch",), None, LEDE)


@pytest.mark.parametrize("line", ["Fire and Water", "Finch, Vane and Mar", "Orla Finch, The Skerry Packet"])
def test_other_lines_above_a_date_name_no_authors(line: str) -> None:
    authors, _, _ = _laid_out(line, "3 March 2021")
    assert authors in ((), ("Orla Finch",))


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("Orla Finch", "The Skerry Packet", "3 March 2021"), ("Orla Finch",)),
        (("Orla Finch", "Skerry Times"), ("Orla Finch",)),
        (("Orla Finch | Tom Vane", "3 March 2021"), ("Orla Finch", "Tom Vane")),
        (("Orla Finch", "in Hong Kong", "+ FOLLOW", "3 March 2021"), ("Orla Finch",)),
        (("3 March 2021", "Orla Finch", "Share", "Save"), ("Orla Finch",)),
        (("A story of mud, and of those who move it.", "3 March 2021", "Orla Finch", "Print"), ("Orla Finch",)),
        (("Interviewed by Orla Finch",), ("Orla Finch",)),
        (("Words: Orla Finch",), ("Orla Finch",)),
        (("By Orla Finch, North Skerry Ledger",), ("Orla Finch",)),
        (("By Orla Finch", "Packet Carrow Bureau"), ("Orla Finch",)),
        (("By Orla Finch", "Harbour reporter", "@orla_finch"), ("Orla Finch",)),
        (("Portrait of Orla Finch", "Orla Finch", "Skerry Citizen Ledger", "3 March 2021"), ("Orla Finch",)),
        (("The Sunday Herald · 15 Apr 2018 · 7 · By Orla Finch",), ("Orla Finch",)),
        (("From ORLA FINCH", "CARROW, Monday"), ("Orla Finch",)),
        (("by Orla Finch January 17, 2023 3:15 pm January 18, 2023 6:02 pm",), ("Orla Finch",)),
        (("June 12, 2022 09:12 pm | Updated June 13, 2022 01:04 am IST - CARROW", "The Packet Bureau"), ()),
        (("By Orla Finch", "3 March 2021", "4:15 PM MYT"), ("Orla Finch",)),
        (("ORLA FINCH", "LONDON"), ("Orla Finch",)),
        (("By Orla Finch", "Johannesburg"), ("Orla Finch",)),
        (("(FROM OUR OWN CORRESPONDENT.)", "CARROW, May 3"), ()),
        (("Staff Reporter", "3 March 2021"), ()),
        (("From Our Agricultural Correspondent", "CARROW, Monday"), ()),
        (("Web Desk", "3 March 2021"), ()),
        (("TNN / Updated: Nov 9, 2022, 08:14 IST",), ()),
        (("Orla Finch, Carrow", "Publish : 3 March 2021, 00:00"), ("Orla Finch",)),
        (("Orla Finch", "Skerry Telegraph", "Friday, April 27, 2012, p. A1"), ("Orla Finch",)),
        (("ORLA FINCH", "orla.finch@skerry.example"), ("Orla Finch",)),
        (("3 March 2021", "ORLA FINCH"), ("Orla Finch",)),
        (("O. R. FINCH",), ("O. R. Finch",)),
        (("By Orla Finch", "and Tom Vane"), ("Orla Finch", "Tom Vane")),
        (("Orla Finch", "Carrow News Service", "3 March 2021"), ("Orla Finch",)),
        (("Orla Finch, The Skerry Packet", "3 March 2021"), ("Orla Finch",)),
        (("Portrait of Orla Finch Orla Finch", "Skerry Herald", "3 March 2021"), ("Orla Finch",)),
        (("Orla Finch", ", Harbour Presenter"), ("Orla Finch",)),
        (("Orla Finch and Tom Vane", "Skerryfront Standard", "3 March 2021"), ("Orla Finch", "Tom Vane")),
        (("By Orla Finch, Parliament House", "The Skerry Packet", "3 March 2021"), ("Orla Finch",)),
        (("Orla Finch in Carrow",), ("Orla Finch",)),
        (("TSP | Carrow", "The Skerry Tribune", "3 March 2021"), ()),
        (("What you need to know:", "- The pier was old.", "- So is the mayor.", "By Orla Finch"), ("Orla Finch",)),
    ],
)
def test_a_name_beside_other_lines_of_a_head_is_the_author(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    found, _, visible = _laid_out(*lines)
    points = [line for line in lines if line.endswith((":", "."))]
    assert (found, visible) == (authors, "\n\n".join((*points, LEDE)))


@pytest.mark.parametrize("name", ["Royal Navy Division", "Skerry Town Council", "Harbour Board"])
def test_a_body_above_a_date_is_no_author(name: str) -> None:
    assert _laid_out(name, "3 March 2021")[0] == ()


@pytest.mark.parametrize("line", ["WORLD NEWS", "LIVE MUSIC", "THE PIER"])
def test_other_words_in_capitals_are_nobody(line: str) -> None:
    assert _laid_out(line)[0] == ()


def test_a_number_of_words_is_a_field() -> None:
    assert _laid_out("Words: 1,200") == ((), None, LEDE)


def test_a_name_in_capitals_with_which_a_note_begins_is_the_author() -> None:
    note = "Orla Finch covers boats and harbours."
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, "ORLA FINCH", LEDE, note)), b""))
    assert article.authors == ("Orla Finch",)
    assert [one.text for one in article.paragraphs if one.hidden is None] == [LEDE]


def test_a_line_between_a_name_and_the_date_is_the_town() -> None:
    assert _laid_out("Orla Finch", "Cullen", "Wednesday, 3 March 2021, 13:22") == (("Orla Finch",), "Cullen", LEDE)
    assert _laid_out("CULLEN", "March 3 2021 10:14:00") == ((), "CULLEN", LEDE)


def test_each_of_several_bylines_names_an_author() -> None:
    assert _laid_out("By Orla Finch", "By Tom Vane", "3 March 2021") == (("Orla Finch", "Tom Vane"), None, LEDE)


def test_a_name_above_how_long_ago_it_was_written_is_the_authors() -> None:
    assert _laid_out("Orla Finch", "9 Hrs Ago") == (("Orla Finch",), None, LEDE)


def test_a_number_below_the_date_is_how_many_read_it() -> None:
    assert _laid_out("By Orla Finch", "3 March 2021", "0") == (("Orla Finch",), None, LEDE)


@pytest.mark.parametrize("town", ["Carrow", "Carrow / Skerry", "Carrow and Skerry", "New Delhi", "Carrow/New Skerry"])
@pytest.mark.parametrize("date", ["3 March 2021", "March 3, 2021"])
def test_towns_with_the_date_below_the_title_are_where_it_was_written(town: str, date: str) -> None:
    assert _laid_out(f"{town}, {date}") == ((), town, LEDE)


def test_a_weekday_in_hebrew_is_no_town() -> None:
    assert _laid_out("יום רביעי, 3 במרץ 2021") == ((), None, LEDE)


@pytest.mark.parametrize("line", ["Orla Finch, 3 March 2021", "The pier at Carrow, 3 March 2021", "Carrow, 40 metres"])
def test_other_lines_with_a_comma_are_no_towns(line: str) -> None:
    _, dateline, visible = _laid_out(line)
    assert (dateline, line in visible) == (None, True)


@pytest.mark.parametrize("paper", ["The Lamp", "Skerry Morning Post", "The Skerry Lamp", "Skerry News"])
def test_a_paper_with_the_date_is_no_town(paper: str) -> None:
    assert _laid_out("Orla Finch", f"{paper}, 3 March 2021") == (("Orla Finch",), None, LEDE)


@pytest.mark.parametrize("line", ["Orla Finch reports", "ORLA FINCH reports from Carrow", "Orla Finch from Carrow"])
def test_who_reports_is_the_author(line: str) -> None:
    assert _laid_out(line) == (("Orla Finch",), None, LEDE)


def test_a_name_above_its_own_byline_is_no_part_of_the_text() -> None:
    assert _laid_out("Orla Finch", "By Orla Finch", "3 March 2021") == (("Orla Finch",), None, LEDE)


@pytest.mark.parametrize(
    ("head", "author", "town"),
    [
        (("AFP | Orla Finch", "3 March 2021"), ("Orla Finch",), None),
        (("PTI", "Carrow", "3 March 2021"), (), "Carrow"),
        (("SKN | Carrow", "3 March 2021"), (), "Carrow"),
    ],
)
def test_an_agency_stands_beside_its_author_or_above_its_town(
    head: tuple[str, ...], author: tuple[str, ...], town: str | None
) -> None:
    assert _laid_out(*head) == (author, town, LEDE)


@pytest.mark.parametrize("paper", ["Skerry Lantern", "SKN Skerry", "Skerry Bee"])
@pytest.mark.parametrize("below", [(), ("3 March 2021",)])
def test_a_paper_below_the_author_is_not_another_one(paper: str, below: tuple[str, ...]) -> None:
    article = lay_out(Draft("a", "a", "\n\n".join((TITLE, "By Orla Finch", paper, *below, LEDE)), b""))
    assert (article.authors, article.source) == (("Orla Finch",), paper)


def test_an_author_stands_below_the_button_of_another_one() -> None:
    said = _laid_out("By Orla Finch", "More by this author", "By Tom Vane", "More by this author", "3 March 2021")
    assert said == (("Orla Finch", "Tom Vane"), None, LEDE)


def test_the_author_may_be_named_behind_the_standfirst() -> None:
    standfirst = "The piles come first, and then the planks. By Orla Finch"
    assert _laid_out(standfirst) == (("Orla Finch",), None, f"{standfirst}\n\n{LEDE}")


@pytest.mark.parametrize("line", ["in News, Top Stories", "in Sports", "Posted in Local News, Featured"])
def test_where_an_article_is_filed_is_no_part_of_the_text(line: str) -> None:
    assert _laid_out("3 March 2021", line) == ((), None, LEDE)


def test_a_name_between_a_standfirst_and_the_text_is_the_authors() -> None:
    standfirst = "Skippers want to wait ‘until the ice is gone’, says the board"
    assert _laid_out(standfirst, "Orla Finch") == (("Orla Finch",), None, f"{standfirst}\n\n{LEDE}")


def test_a_name_in_capitals_stands_above_the_town() -> None:
    assert _laid_out("ORLA FINCH", "SKERRYMORE") == (("Orla Finch",), "SKERRYMORE", LEDE)


def test_two_towns_below_the_author_are_where_it_was_written() -> None:
    assert _laid_out("By Orla Finch", "Skerrymore/Elmby") == (("Orla Finch",), "Skerrymore/Elmby", LEDE)


@pytest.mark.parametrize("line", ["It took two winters.", "Storm took it"])
def test_a_name_of_whom_the_text_tells_below_a_standfirst_is_no_author(line: str) -> None:
    lede = f"{LEDE} Mrs Finch will pay for the planks, and wants her name on one of them before the summer."
    article = lay_out(Draft("a", "a", "\n\n".join((TITLE, line, "Orla Finch", lede)), b""))
    assert article.authors == ()
