"""What stands below a text is hidden: headlines, credits, rules for comments, rights; the last paragraph is not."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier after the storm"
FIRST = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
LAST = "Those who fish from the quay welcomed it, though some doubted that the money would be there in time."
HEAD = (TITLE, "By Tom Vane", "3 March 2021")


def _laid_out(*lines: str, head: tuple[str, ...] = HEAD) -> Article:
    return lay_out(Draft("story.txt", "story.txt", "\n\n".join((*head, FIRST, *lines)), b""))


def _shown(article: Article) -> list[str]:
    return [one.text for one in article.paragraphs if one.hidden is None]


@pytest.mark.parametrize(
    "foot",
    [
        ("Articles by Tom Vane", "Ferry fares to rise in January", "Cannery 'hires again'", "The long way to the quay"),
        ("Related", "Housing: 14 skippers still on boats", "“May I board?” Ferry officer resigns", "Leave a comment"),
        ("IN THIS SECTION", "How to wear oilskins", "Sponsored: Summer starts in Skerry"),
        ("Previous Post", "Harbour hours at the feast", "Next Post", "Skerry man charged after boat theft", "Comments"),
        ("HOUSE RULES", "1. We welcome reader comments on the top stories of the day."),
        ("Tom Vane covers the harbour.", "Additional reporting by Orla Finch", "Select Voice Select Speed 1.00x"),
        ("(ANI)", "Post navigation", "Ferry fares to rise in January", "Cannery hires again after two lean years"),
        ("(SKN)", "BRN/NLD"),
        ("(with SKN and ELB)", "Tags: pier | harbour"),
        ("(Skerry Sport/dpa)", "Tags: pier | harbour"),
        ("Tom Vane Follow", "Tags: pier | harbour"),
        ("(With PTI inputs)", "Tags: pier | harbour"),
        ("ENDS", "For press enquiries please contact: Orla Finch (orla@skerry.example)"),
        ("(END)", "Transcribed by: Harbour Press Unit", "Page 1 of 1"),
        ("Tom Vane", "Special to the Skerry Packet"),
        ("TV", "Tom Vane", "Journalist", "Tom covers the harbour."),
        ("Council, pier, storm, Skerry Sound", "Related Topics: boats"),
        ("Follow us on Facebook", "The Skerry Morning Letter", "Comments: 0"),
        ("(Skerry 24 with AFP)", "Take the news with you! Download the Skerry 24 app"),
        ("Donate to SKR. Your donation keeps us independent.",),
        ("More: Boats | Carrow Sound | Letters",),
        ("Copyright Skerry Sentinel.", "All rights reserved.", "Contact: editor@skerry.example"),
    ],
)  # fmt: skip
def test_what_stands_below_a_text_is_hidden(foot: tuple[str, ...]) -> None:
    assert _shown(_laid_out(LAST, *foot)) == [FIRST, LAST]


def test_the_foot_is_read_with_the_authors_named_below_a_standfirst() -> None:
    standfirst = "Skippers say that the council has begun too late, and that the money will not be there in time"
    head = (TITLE, standfirst, "Tom Vane and Orla Finch", "3 March 2021")
    article = _laid_out(LAST, "Additional reporting by Ada Lind", "Tom Vane", head=head)
    assert article.authors == ("Tom Vane", "Orla Finch")
    assert _shown(article) == [standfirst, FIRST, LAST]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Copyright Skerry Sentinel.", "Skerry Sentinel"),
        ("© 2021 The Skerry Packet. All rights reserved.", "The Skerry Packet"),
        ("Published in The Skerry Packet, April 9th, 2021", "The Skerry Packet"),
        ("Copyright 2021 Harbour Boats Ltd", None),
        ("© Reuters", None),
    ],
)
def test_whoever_reserves_the_rights_is_the_paper(line: str, source: str | None) -> None:
    article = _laid_out(LAST, line)
    assert (article.source, _shown(article)) == (source, [FIRST, LAST])


def test_those_who_signed_for_the_agency_of_the_dateline_are_no_text() -> None:
    article = _laid_out(LAST, "SKNA/Orla Finch/ Tom Vane", head=(TITLE, "PORT SKERRY, 3rd March, 2021 (SKNA) --"))
    assert (article.agency, article.published, _shown(article)) == ("SKNA", "2021-03-03", [FIRST, LAST])


def test_the_known_author_of_an_entry_of_a_live_report_is_no_text() -> None:
    article = _laid_out("4.41pm", "By Tom Vane", LAST, "2.58pm", "By Noon Tide Books", LAST.upper())
    assert "By Tom Vane" not in _shown(article)


@pytest.mark.parametrize(
    "lines",
    [
        ("ENDS meet only in summer, they say.", LAST),
        ("Next post", "The next post on the pier is for the light, and it will be painted red."),
        ("House rules", "The house rules of the inn forbid boots."),
        ("Articles by Orla Finch", "Ferry fares to rise in January"),
        ("Tom Vane covers his ears. He is a skipper.", LAST),
    ],
)
def test_other_last_paragraphs_stay(lines: tuple[str, ...]) -> None:
    assert lines[-1] in _shown(_laid_out(*lines))


def test_those_who_reported_are_known_above_what_is_said_about_them() -> None:
    lines = (
        "The ferry line said on Monday that it would buy two boats, and one after them if the harbour was dredged.",
        "Nobody on the quay believed it.",
        "Its chairman would not say who would pay for the dredging.",
        "The islands have waited for nine years.",
        "Reporting by Orla Finch in Carrow and Tom Vane in Elmby; Editing by Ada Brenn",
        "Orla Finch",
        "Orla Finch reports on the sea from Carrow. She has worked in Elmby.",
        "Read Next",
        "Two boats for Elmby at last",
    )
    article = lay_out(Draft("a.txt", "a.txt", "\n\n".join(lines), b""))
    assert article.authors == ("Orla Finch", "Tom Vane")
    assert [one.text for one in article.paragraphs if one.hidden is None] == list(lines[:4])


def test_who_helped_is_no_author_beside_those_of_the_byline() -> None:
    head = ("Council votes to rebuild the old pier", "* Work to begin in spring", "By Orla Finch and Tom Vane")
    foot = "(Reporting by Orla Finch and Tom Vane; Additional reporting by Ada Lind; Editing by Li Wen)"
    text = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((*head, text, LAST, foot)), b""))
    assert article.authors == ("Orla Finch", "Tom Vane")
