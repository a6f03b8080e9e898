"""A paper that names itself with its town, its country, its slogan or its address is known by its name alone."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.nameplates import is_slogan, read_nameplate

TITLE = "Council votes to rebuild the old pier after the storm"
BODY = (
    "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring.",
    "“It will stand for fifty years,” said Orla Finch, who leads the harbour board and has a boat of her own.",
)


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("North Skerry Examiner (Carrow, Maine)", "North Skerry Examiner"),
        ("Skerry Beacon, Carrow", "Skerry Beacon"),
        ("Skerry Line Homepage", "Skerry Line"),
        ("Skerry Line logo", "Skerry Line"),
        ("Morgenlinie in English", "Morgenlinie in English"),
        ("The Skerry Mail, New Carrow", "The Skerry Mail"),
        ("Archipelago Post/Carrow", "Archipelago Post"),
        ("KXQS 8 News | Carrow, Maine", "KXQS 8 News"),
        ("WXQS 7 | Carrow", "WXQS 7"),
        ("FOX 13 News, Carrow", "FOX 13 News"),
        ("The Harbour Nation Nigeria", "The Harbour Nation"),
        ("Daily Courier Ghana", "Daily Courier"),
        ("SKERRY HERALDER | The islands' own paper", "SKERRY HERALDER"),
        ("The Skerry Gazette - Serving the islands since 1911", "The Skerry Gazette"),
        ("eng.skr.example - Skerry Public Radio", "Skerry Public Radio"),
        ("Skerry Echo FREE", "Skerry Echo"),
        ("Ada Brenn, Carrow", None),
        ("World News, Carrow", None),
        ("Breaking News | Carrow", None),
        ("Press Conference, Carrow", None),
        ("Media Release, Carrow", None),
        ("The Post Office, Carrow", None),
        ("Film Review: Mirror, Mirror", None),
        ("Live TV | Watch", None),
        ("Latest News Nigeria", None),
        ("Weather - your local forecast", None),
        ("Obituaries | Serving families since 1911", None),
        ("Harbour Council, Carrow", None),
    ],
)
def test_a_paper_is_read_without_what_stands_beside_it(line: str, paper: str | None) -> None:
    assert read_nameplate(line) == paper


@pytest.mark.parametrize(
    ("head", "paper"),
    [
        (("KXQS 8 News | Carrow, Maine", "Watch Live Weather Traffic Contests", TITLE, "By Tom Vane"), "KXQS 8 News"),
        (("The Harbour Nation Nigeria", TITLE, "By Tom Vane", "3rd March 2021"), "The Harbour Nation"),
        (("SKERRY HERALDER | The islands' own paper", "Menu Search Sign in", TITLE), "Skerry Heralder"),
        (("eng.skr.example - Skerry Public Radio", "Society | Environment", TITLE), "Skerry Public Radio"),
        ((TITLE, "By Tom Vane", "Skerry Beacon, Carrow", "Mar 3, 2021"), "Skerry Beacon"),
        ((TITLE, "Tom Vane", "Skerry Beacon, Carrow", "Mar 3, 2021"), "Skerry Beacon"),
        ((TITLE, "From our sister paper, The Skerry Lamp", "TOM VANE", "Mar 3, 2021"), "Skerry Lamp"),
    ],
)
def test_it_is_the_paper_of_an_article_and_no_title(head: tuple[str, ...], paper: str) -> None:
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((*head, *BODY)), b""))
    assert (article.title, article.source) == (TITLE, paper)
    assert [one.text for one in article.paragraphs if one.hidden is None] == list(BODY)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("The islands’ paper since 1978", True),
        ("Your local news source since 1980", True),
        ("Serving Skerry since 1911", True),
        ("Carrow, Nebraska * Published every Thursday since 1887", True),
        ("The worst flood since 1978", False),
        ("The best weekly wage since 2008", False),
        ("The worst news for skippers since 1978", False),
        ("Report published on Monday finds old piles in the pier", False),
    ],
)
def test_what_a_paper_says_of_itself_is_no_headline(line: str, is_one: bool) -> None:
    assert is_slogan(line) == is_one
