"""What stands above a headline is no title: the paper, its menu, a section, a label; the paper is the source."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier after the storm"
LEDE = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
BODY = (
    LEDE,
    "“It will stand for fifty years,” said Orla Finch, who leads the harbour board and has a boat of her own.",
)


def _laid_out(*lines: str) -> tuple[str, str | None, list[str]]:
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join(lines), b""))
    return article.title, article.source, [one.text for one in article.paragraphs if one.hidden is None]


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (("North Skerry Examiner", "LIVE", TITLE, "By Tom Vane"), "North Skerry Examiner"),
        (("North Skerry Examiner", TITLE, "By Tom Vane", "3 March 2021"), "North Skerry Examiner"),
        (
            ("Skerry Rails International", "Home › Boats › News", TITLE, "By Tom Vane", "3 March 2021"),
            "Skerry Rails International",
        ),
        (("Carrow Times > News > Boats", TITLE, "Tom Vane", "3 March 2021"), "Carrow Times"),
        (("The Skerry Despatch", TITLE, "Tom Vane", "3 March 2021"), "The Skerry Despatch"),
        (("Elbe Rundschau", TITLE, "By Tom Vane", "3 March 2021"), "Elbe Rundschau"),
        (("Home Latest News " + TITLE, TITLE, "By Tom Vane", "3 March 2021"), None),
        (("The Sunday Gull", "Life & Style", TITLE, "Tom Vane", "3 March 2021"), "The Sunday Gull"),
        (
            ("Skerry Fields", "HENS | SHEEP & GOATS | BEES | TOOLS | WEATHER", "Bees", TITLE, "3 Mar 2021"),
            "Skerry Fields",
        ),
        (
            ("THE SKERRY GOWN | Your student newspaper since 1988", "News Sport Satire Features", TITLE),
            "The Skerry Gown",
        ),
        (("The Skerry Gazette - Serving the islands since 1911", TITLE, "By Tom Vane"), "The Skerry Gazette"),
        (
            ("SKERRY JOURNAL ‑ The islands’ independent voice", "Home > Sea", TITLE, "Tom Vane", "3 March 2021"),
            "Skerry Journal",
        ),
        (("THE SKERRY LAMP", "Free and independent since 1991", "3 March 2021", TITLE, "Tom Vane"), "The Skerry Lamp"),
        (
            (
                "The Skerry Lamp",
                "The independent student paper of Skerry, in English since 2009",
                "NEWS / BOATS",
                TITLE,
            ),
            "The Skerry Lamp",
        ),
        (("The Slipway", "Notes from the boatyard, every Thursday", TITLE, "Tom Vane", "3 March 2021"), "The Slipway"),
        (("Moorings", "by Tom Vane", "Home | Archive | About", TITLE, "Tom Vane", "3 March 2021"), "Moorings"),
        (("Skerry Daily › Crew & Boats", TITLE, "3 March 2021 | Staff reporter"), "Skerry Daily"),
        (("SKERRY HARBOURS WATCH (SHW)", "PRESS RELEASE", TITLE), "Skerry Harbours Watch"),
        (("March 3, 2021 - Skerry Lamp", TITLE, "Tom Vane"), "Skerry Lamp"),
        (("SKERRY VOICE OF THE ISLES", "Boats", "3 March 2021", TITLE, "By Tom Vane"), "Skerry Voice of the Isles"),
        (("Skerry Star", "SUNDAY FEATURE", TITLE, "By Tom Vane", "3 May 2021"), "Skerry Star"),
        (("Crime Watch", "Skerry", TITLE, "By Tom Vane", "3 May 2021"), None),
        ((TITLE, "By TOM VANE FOR SKERRYONLINE", "3 May 2021"), "SkerryOnline"),
        (("SKN NEWS", "Boats", TITLE, "By Tom Vane"), "SKN News"),
        (("THE SKERRY LAMP", "Boats ▾ Bees ▾ Crofts ▾ Opinion ▾", "Harbours", TITLE, "By Tom Vane"), "The Skerry Lamp"),
        (("SKERRY HARBOURS", "Press Release", "PRESS RELEASES | BOATS", TITLE, "3 March 2021"), "Skerry Harbours"),
        (("Ministry of Piers, Media Division", TITLE.upper()), "Ministry of Piers, Media Division"),
        (("Home / Columns / " + TITLE, "The Skerry Observer-Gazette", "COLUMNS", TITLE), "The Skerry Observer-Gazette"),
        (("The Skerry Wire", "PRO Policy Newsletters Podcasts Log in", "NEWS • FISHING", TITLE), "The Skerry Wire"),
        (("Harbour Notes", "ABOUT ISSUES INTERVIEWS SUBMIT SHOP", "INTERVIEWS", TITLE), "Harbour Notes"),
        (("Skerry Broadcasting Corporation", "LIVE", "News", TITLE, "By Tom Vane"), "Skerry Broadcasting Corporation"),
        (("The Skerry Lamp", "Home", "News", "Sport", "Culture", TITLE, "By Tom Vane"), "The Skerry Lamp"),
        (("Skerry Review of Books", "Essay", TITLE, "By Tom Vane"), "Skerry Review of Books"),
        (("News Sport Weather Business Bees", TITLE, "3 March 2021"), None),
        (("News Politics Sports Metro E-Paper", "Metro", TITLE, "By Tom Vane"), None),
        (("BREAKING NEWS", TITLE), None),
        (("World News", TITLE), None),
        (("PRESS RELEASE", TITLE), None),
    ],
)
def test_what_stands_above_a_headline_is_no_title(head: tuple[str, ...], source: str | None) -> None:
    title, named, shown = _laid_out(*head, *BODY)
    assert (title.casefold(), named) == (TITLE.casefold(), source)
    assert shown == list(BODY)


@pytest.mark.parametrize(
    "line", ["THE SKERRY LAMP | Friday 5 March 2021", "To 900 homes in Skerry • Friday, 5 March 2021"]
)
def test_a_line_above_a_headline_says_when_it_was_printed(line: str) -> None:
    text = "\n\n".join((line, "OBITUARIES", TITLE, "By Tom Vane", *BODY))
    article = lay_out(Draft("story.txt", "story.txt", text, b""))
    assert (article.title, article.published) == (TITLE, "2021-03-05")
    assert article.source == ("The Skerry Lamp" if "LAMP" in line else None)


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ((f"{TITLE} - The Skerry Lamp",), "The Skerry Lamp"),
        ((f"{TITLE} – skerrylamp.example",), "skerrylamp.example"),
        ((f"{TITLE} · Skerry Lamp",), "Skerry Lamp"),
        ((f"{TITLE} - Skerry Herald - The islands' daily", TITLE), "Skerry Herald"),
        ((f"Skerry Herald - {TITLE}",), "Skerry Herald"),
        ((f"Skerry Herald | {TITLE}", TITLE), "Skerry Herald"),
    ],
)
def test_a_paper_beside_a_headline_is_the_source(head: tuple[str, ...], source: str) -> None:
    assert _laid_out(*head, "By Tom Vane", "3 March 2021", *BODY) == (TITLE, source, list(BODY))


@pytest.mark.parametrize(
    "line", [f"Boats - {TITLE}", f"{TITLE} - and nobody paid", f"{TITLE.title()} - The Inside Story"]
)
def test_a_headline_of_two_parts_stays_whole(line: str) -> None:
    assert _laid_out(line, "By Tom Vane", "3 March 2021", *BODY) == (line, None, list(BODY))


@pytest.mark.parametrize(
    "title",
    [
        "Ada Brenn obituary",
        "Obituary: Ada Brenn",
        "Profile: Ada Brenn",
        "The Long Ferry",
        "Quiet Ferry Review",
        "A post in the sea",
    ],
)
def test_a_short_headline_above_a_standfirst_is_the_title(title: str) -> None:
    standfirst = "Keeper of the light who counted the gulls on the outer islands for forty years"
    told = "Ada Brenn, the keeper of the light, counted the gulls on the outer islands for forty years before she died."
    found, source, shown = _laid_out(title, standfirst, "Tom Vane", "3 March 2021", told)
    assert source is None
    if "Brenn" in title:
        assert (found, shown) == (title, [standfirst, told])


def test_a_standfirst_that_opens_the_text_is_no_headline() -> None:
    opening = "Owners of small boats are leaving the harbour faster than the council can mend the pier, skippers say"
    head = ("Skerry Post", "West Skerry / Harbour", TITLE, opening, "By Tom Vane", "3 March 2021")
    title, source, _ = _laid_out(*head, f"{opening}.", *BODY)
    assert (title, source) == (TITLE, "Skerry Post")


@pytest.mark.parametrize(
    "between",
    [
        ("Menu", "Home / News / Harbour"),
        ("NEWS SPORT WEATHER BUSINESS", "Skerry"),
        ("News | Sport | Bees | Boats",),
    ],
)
def test_the_headline_below_the_menu_of_a_page_is_no_text(between: tuple[str, ...]) -> None:
    page = f"{TITLE} - Skerry Post"
    title, source, shown = _laid_out(page, *between, TITLE, "Tom Vane", "PORT SKERRY, 3 March 2021", *BODY)
    assert (title, source) == (TITLE, "Skerry Post")
    assert shown == list(BODY)


def test_verse_between_two_prints_of_its_title_is_text() -> None:
    verse = ("The tide came in,", "The tide went out,", "We had no bread;", "We had no doubt,")
    title, _, shown = _laid_out("Council votes to rebuild the pier", *verse, "Council votes to rebuild the pier", *BODY)
    assert title == "Council votes to rebuild the pier"
    assert set(verse) < set(shown)


def test_the_date_at_the_end_of_a_title_is_that_of_a_text_without_another() -> None:
    article = lay_out(Draft("a", "a", "\n\n".join((f"{TITLE}, Port Skerry, 3 March 2021", *BODY)), b""))
    assert article.published == "2021-03-03"


def test_a_page_with_a_menu_has_its_paper_above() -> None:
    menu = ("North Skerry Examiner", *("News", "Sport", "Weather", "Boats", "Video", "Login") * 3)
    title, source, shown = _laid_out(*menu, TITLE, "By Tom Vane", *BODY, *BODY[::-1])
    assert (title, source) == (TITLE, "North Skerry Examiner")
    assert shown[:2] == list(BODY)


@pytest.mark.parametrize("label", ["Exclusive", "OPINION", "News", "World news", "Arts & Books", "Long read"])
@pytest.mark.parametrize("above", ["By Tom Vane", "3 March 2021"])
def test_a_label_below_the_title_is_neither_text_nor_a_paper(label: str, above: str) -> None:
    assert _laid_out(TITLE, above, label, *BODY) == (TITLE, None, list(BODY))


def test_a_headline_above_a_longer_standfirst_is_the_title() -> None:
    standfirst = "The harbour board may stand for fifty years on what the council will begin to rebuild in spring"
    head = "Long naps on the quay are good for skippers"
    body = (f"{standfirst}, it was said on Monday after a long night at the town hall of Carrow.", *BODY)
    title, _, shown = _laid_out(head, standfirst, "Orla Finch · Posted: Oct 30, 2023 6:00 AM", *body)
    assert (title, shown) == (head, list(body))


@pytest.mark.parametrize("bar", ["Trending: ferries bridges tides", "Hot topics | piers, nets"])
def test_what_is_read_most_stands_below_a_menu(bar: str) -> None:
    assert _laid_out(TITLE + " | Skerry Packet", bar, TITLE, *BODY) == (TITLE, "Skerry Packet", list(BODY))


def test_buttons_and_dates_may_stand_between_a_section_and_the_headline() -> None:
    shared = ("Share this", "Share on Facebook", "Share via email")
    assert _laid_out("Pacific / Outer Skerry", "5:42 pm on 3 March 2022", *shared, TITLE, *BODY) == (
        TITLE,
        None,
        list(BODY),
    )


@pytest.mark.parametrize("section", ["Metro", "Nation", "World news"])
def test_a_section_above_a_date_is_no_paper(section: str) -> None:
    assert _laid_out(section, "3 March 2021", TITLE, "By Tom Vane", *BODY) == (TITLE, None, list(BODY))


def test_a_menu_may_hold_the_name_of_the_paper() -> None:
    menu = ("Menu", "Search", "Skerry Business Daily", "Markets | Companies | Tech | Opinion")
    assert _laid_out(*menu, TITLE, "By Tom Vane", *BODY) == (TITLE, "Skerry Business Daily", list(BODY))


@pytest.mark.parametrize(
    "standfirst", ["Worst damage to the harbour since 1953", "The news from the islands that nobody wanted"]
)
def test_a_short_headline_above_what_may_be_a_slogan_is_the_title(standfirst: str) -> None:
    title, source, shown = _laid_out("Storm Takes Skerry Pier", standfirst, "By Tom Vane", "3 March 2021", *BODY)
    assert (title, source, shown) == ("Storm Takes Skerry Pier", None, [standfirst, *BODY])


@pytest.mark.parametrize("label", ["KEY POINTS", "Synopsis", "Summary", "In brief", "Main findings"])
def test_what_heads_the_points_that_sum_an_article_up_is_no_part_of_it(label: str) -> None:
    _, _, shown = _laid_out(TITLE, "By Tom Vane", label, "• The piles come first", *BODY)
    assert shown == ["• The piles come first", *BODY]


@pytest.mark.parametrize("line", ["Updated about 9 hours ago", "Posted over a week ago", "Last updated: 3h ago"])
def test_how_long_ago_it_was_updated_is_no_part_of_it(line: str) -> None:
    assert _laid_out(TITLE, "By Tom Vane", line, *BODY) == (TITLE, None, [*BODY])
