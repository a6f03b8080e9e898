"""The title of a page is its heading, not the name of the site or of the path to the article."""

from __future__ import annotations

import pytest

from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, linked, page

TITLE, SEARCHED = "Ferry sails again today", "Skerry ferry: timetable, prices and news"
SEARCH = f"<title>{SEARCHED} | Harbour Post</title><meta property=og:title content='{SEARCHED}'>"


@pytest.mark.parametrize(
    "trail",
    [
        f"<nav><h1>{SEARCHED}</h1></nav>",
        f"<ul><li><a href=/>Home</a><li><h1>{SEARCHED}</h1></ul>",
        f"<div class=page-breadcrumbs><span><h1>{SEARCHED}</h1></span></div>",
        f"<div><a href=/>Home</a><a href=/sea>Sea</a><h1>{SEARCHED}</h1></div>",
    ],
)
def test_a_heading_at_the_end_of_the_way_to_the_article_is_not_its_title(trail: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(SEARCH + linked(), f"{trail}<hgroup><h2>{TITLE}</h2></hgroup>{STORY}"))
    assert draft.title == TITLE


def test_a_heading_of_the_way_is_the_title_where_no_other_says_one(read: Read) -> None:
    (draft,), _ = read("page.html", page(SEARCH, f"<ul><li><h1>{SEARCHED}</h1></ul><h2>More at sea</h2>{STORY}"))
    assert draft.title == SEARCHED


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<meta property=og:title content='{}'>", "<span>At the pier</span><span>{}</span>", TITLE),
        ("<meta property=og:title content='Sea: {}'>", "<span>At the pier</span> - <span>{}</span>", TITLE),
        ("<meta property=og:title content='At the pier: {}'>", "<span>At the pier</span><b>{}</b>",
         f"At the pier: {TITLE}"),
        ("<meta property=og:title content='{}'>", "Why the {}", f"Why the {TITLE}"),
        ("<meta property=og:title content='{}...'>", "{}", TITLE),
    ],
)  # fmt: skip
def test_a_kicker_in_a_heading_is_no_part_of_the_title_unless_the_page_says_so(
    head: str, heading: str, title: str, read: Read
) -> None:
    (draft,), _ = read("page.html", page(head.format(TITLE), f"<h1>{heading.format(TITLE)}</h1>{STORY}"))
    assert draft.title == title


def test_the_name_of_a_log_above_its_entries_is_not_their_title(read: Read) -> None:
    head = f"<title>Skerry Ferry Log: {TITLE}</title><meta property=og:title content='{TITLE}'>"
    (draft,), _ = read("page.html", page(head, f"<h1>Skerry Ferry Log</h1><h3>{TITLE}</h3>{STORY}"))
    assert draft.title == TITLE


@pytest.mark.parametrize(
    ("heading", "is_told"), [("Ferry sails again today, but only twice", True), ("The ferry sails today again", False)]
)
def test_the_heading_that_says_the_title_in_other_words_is_told_for_those_that_stand_nowhere_else(
    heading: str, is_told: bool, read: Read
) -> None:
    head = linked() + f"<meta property=og:title content='{TITLE}'>"
    (draft,), _ = read("page.html", page(head, f"<h1>{heading}</h1>{STORY}"))
    assert draft.title == TITLE
    assert (heading in draft.text) == is_told


@pytest.mark.parametrize("level", [2, 3])
def test_the_title_of_the_window_may_begin_with_the_name_of_the_site(level: int, read: Read) -> None:
    teaser = f"<a href=/other><h{level}>Log: {TITLE}</h{level}></a>"
    body = f"<h1><a href=/>Skerry Ferry Log</a></h1>{teaser}<h{level}>{TITLE}</h{level}><p>By Ana Ruiz</p>{STORY}"
    (draft,), _ = read("page.html", page(f"<title>Skerry Ferry Log: {TITLE}</title>", body))
    assert (draft.title, draft.source, draft.authors) == (TITLE, "Skerry Ferry Log", ("Ana Ruiz",))


@pytest.mark.parametrize(
    ("window", "heading", "title"),
    [
        ("Packet", f"<h1 itemprop=headline>{TITLE}</h1>", TITLE),
        ("Packet", f"<h1 class='entry-title'>{TITLE}</h1>", TITLE),
        (SEARCHED, f"<h1 class='entry-title'>{TITLE}</h1>", TITLE),
    ],
)
def test_a_heading_called_the_title_is_one_where_only_the_window_has_a_title(
    window: str, heading: str, title: str, read: Read
) -> None:
    (draft,), _ = read("page.html", page(f"<title>{window}</title>", f"{heading}{STORY}"))
    assert draft.title == title


def test_what_the_title_of_the_window_adds_behind_a_bar_is_the_name_of_the_site(read: Read) -> None:
    (draft,), _ = read("page.html", page(f"<title>{TITLE} | Skerry Town</title>", f"<h1>{TITLE}</h1>{STORY}"))
    assert draft.source == "Skerry Town"


@pytest.mark.parametrize(("stated", "title"), [(f"{TITLE} | Opinion", TITLE), (f"{TITLE} | Sea and Land", None)])
def test_the_kind_of_article_behind_a_bar_is_no_part_of_the_title(stated: str, title: str | None, read: Read) -> None:
    head = linked(headline=stated) + "<meta property=og:site_name content='Skerry Packet'>"
    (draft,), _ = read("page.html", page(head, f"<h1>{stated}</h1>{STORY}"))
    assert draft.title == (title or stated)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<h1>Why our ferry has a new timetable</h1>", "Why our ferry has a new timetable"),
        ("<h1>Why the crew waved at us</h1>", SEARCHED),
        ("<h1>Ferry timetable</h1>", SEARCHED),
        ("<h1>Why our ferry has a new timetable</h1><h1>What the timetable of the ferry says</h1>", SEARCHED),
    ],
)
def test_the_only_heading_of_the_article_is_its_title_if_it_is_on_the_same_thing(
    heading: str, title: str, read: Read
) -> None:
    (draft,), _ = read("page.html", page(SEARCH, heading + STORY))
    assert draft.title == title


OTHER = "What the keeper saw from the tower"


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("<title>Packet</title>", None),
        ("<title>Lights at sea | Packet</title>", "Packet"),
        ("<title>Lights at sea | Packet</title><meta property=og:title content='Towers'>", "Packet"),
    ],
)
def test_the_headline_above_the_text_is_the_title_also_if_it_is_like_none_that_is_stated(
    head: str, source: str | None, read: Read
) -> None:
    (draft,), _ = read("page.html", page(head, f"<h1>{OTHER}</h1>{STORY}"))
    assert (draft.title, draft.source) == (OTHER, source)


@pytest.mark.parametrize("heading", ["<nav><h1>{}</h1></nav>", "<aside><h1>{}</h1></aside>", STORY + "<h1>{}</h1>"])
def test_a_heading_beside_or_below_the_text_is_not_its_headline(heading: str, read: Read) -> None:
    (draft,), _ = read("page.html", page("<title>Lights at sea</title>", f"{heading.format(OTHER)}{STORY}"))
    assert draft.title == "Lights at sea"


@pytest.mark.parametrize("heading", [OTHER, "Keepers of the lights at sea"])
def test_a_headline_in_other_words_than_the_title_stays_in_the_text(heading: str, read: Read) -> None:
    head = linked(headline="Lights at sea tonight") + "<meta property=og:title content='Lights at sea tonight'>"
    (draft,), _ = read("page.html", page(head, f"<h1>{heading}</h1>{STORY}"))
    assert draft.title == "Lights at sea tonight"
    assert draft.text.count(heading) == 1


def test_the_name_of_the_site_or_an_author_above_the_text_is_no_headline(read: Read) -> None:
    head = "<title>Lights at sea | The Packet of Skerry Island</title><meta name=author content='Ana Ruiz'>"
    for heading in ("Packet of Skerry Island", "Ana Ruiz"):
        site = "<meta property=og:site_name content='Packet of Skerry Island'>"
        (draft,), _ = read("page.html", page(head + site, f"<h1>{heading}</h1>{STORY}"))
        assert draft.title == "Lights at sea"
        assert heading not in draft.text
