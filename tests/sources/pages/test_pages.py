"""Web pages become drafts: the article, and what the page says about it."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from trafilatura.settings import Document

from reader.sources import read_again
from reader.sources.markup import Part, parse_markup, read_markup, slimmed
from reader.sources.pages.blocks import with_blocks
from reader.sources.pages.siblings import with_siblings
from reader.sources.pages.statements import read_statements
from reader.text.layout.drafts import lay_out
from tests.sources.conftest import Read

STORY = "".join(
    f"<p>The ferry left the harbour at {hour} in the morning, and the crew of it waved to the people on the pier.</p>"
    for hour in ("six", "seven", "eight", "nine", "ten")
)


def page(head: str = "", body: str = f"<h1>Ferry sails again today</h1>{STORY}") -> str:
    menu = "<nav><ul><li><a href=/>Home</a><li><a href=/sea>Sea</a></ul></nav>"
    foot = "<footer><p>All rights reserved by nobody in particular.</p></footer>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{menu}<article>{body}</article>{foot}</body></html>"


def linked(**said: object) -> str:
    import json

    thing = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry sails again today", **said}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_the_article_is_found_among_all_else(read: Read) -> None:
    (draft,), refused = read("page.html", page())
    assert draft.text.startswith("The ferry left the harbour at six") or "Ferry sails" in draft.text[:30]
    assert draft.text.count("The ferry left the harbour") == 5
    assert "Home" not in draft.text
    assert "rights reserved" not in draft.text
    assert draft.title == "Ferry sails again today"
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_the_language_is_that_of_the_page(read: Read) -> None:
    (draft,), _ = read("page.html", page().replace("<html>", "<html lang=en-GB>"))
    assert draft.language == "en-GB"
    assert read("page.html", page())[0][0].language is None


@pytest.mark.parametrize("lacking", ["", "author", "datePublished", "publisher", "address"])
def test_metadata_are_only_searched_where_a_page_does_not_state_them(
    lacking: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Mock(return_value=Document())
    monkeypatch.setattr("trafilatura.core.extract_metadata", search)
    said = {
        "author": {"@type": "Person", "name": "Ana Reyes"}, "datePublished": "2024-05-02T08:00:00Z",
        "publisher": {"@type": "Organization", "name": "The Skerry Packet"},
    }  # fmt: skip
    head = linked(**{field: value for field, value in said.items() if field != lacking})
    head += "" if lacking == "address" else "<link rel='canonical' href='https://packet.example/ferry'>"
    (draft,), _ = read("page.html", page(head))
    assert draft.text.count("The ferry left the harbour") == 5
    assert search.called is bool(lacking)


def test_a_tag_with_a_thousand_attributes_keeps_only_its_name() -> None:
    laden = " ".join(f"a{n}='>'" for n in range(2000))
    assert slimmed(f"<p {laden}>Ferry</p><p id='x'>sails</p>") == "<p>Ferry</p><p id='x'>sails</p>"
    assert slimmed(f"{'<!--' * 1000}Ferry") == "Ferry"
    whole = f"<p title='{'a < b ' * 1000}'>Ferry</p><!-- sea -->"
    assert slimmed(whole) == whole


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("said that <q cite='/log'>it sails</q> again", "said that “it sails” again"),
        ("港の<ruby><rb>桟橋</rb><rp>（</rp><rt>さんばし</rt><rp>）</rp></ruby>から", "港の桟橋（さんばし）から"),
        ("港の<ruby>桟<rt>さん<rb>橋<rt>ばし</ruby>から", "港の桟橋から"),
    ],
)
def test_a_quotation_and_the_pronunciation_of_a_word_do_not_part_a_paragraph(said: str, shown: str, read: Read) -> None:
    line = "The harbour master {} and that the crew of it was glad to be on board."
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}<p>{line.format(said)}</p>"))
    assert draft.text.endswith(f"pier.\n\n{line.format(shown)}")
    assert read_markup(f"<p>{line.format(said)}</p>").text == line.format(shown)


def test_references_to_control_characters_are_read_as_what_they_are(read: Read) -> None:
    (draft,), refused = read("page.html", page(body=f"<h1>Ferry</h1>{STORY}<p>&#27;[2J sails<br>&#x1b;c again</p>"))
    assert "\x1b[2J sails\n\x1bc again" in draft.text
    assert refused == []


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        (linked(author={"@type": "Person", "name": "Ana Ruiz"}), "authors", ("Ana Ruiz",)),
        ("<meta name=author content='Words and photographs by Ana Ruiz'>", "authors", ("Ana Ruiz",)),
        (linked(author=[{"name": "Ana Ruiz"}, {"name": "Tom Lee"}]), "authors", ("Ana Ruiz", "Tom Lee")),
        ("<meta name=author content='By Ana Ruiz and Tom Lee'>", "authors", ("Ana Ruiz", "Tom Lee")),
        ("<meta name=author content='All posts by Ana Ruiz'>", "authors", ("Ana Ruiz",)),
        ("<meta name=author content='This was written by Ana Ruiz'>", "authors", ("Ana Ruiz",)),
        (linked(author="admin") + "<meta name=author content='Ana Ruiz'>", "authors", ("Ana Ruiz",)),
        (linked(datePublished="2024-05-01T10:00:00+02:00"), "published", "2024-05-01T10:00:00+02:00"),
        ("<meta property=article:published_time content=2024-05-01>", "published", "2024-05-01"),
        (linked(dateModified="2024-05-02"), "updated", "2024-05-02"),
        ("<meta property=og:site_name content='Harbour Post'>", "source", "Harbour Post"),
        ("<meta property=og:site_name content='海港新聞網版權所有'>", "source", "海港新聞網"),
        ("<meta property=og:site_name content='© 2024 Harbour Post. All rights reserved.'>", "source", "Harbour Post"),
        (
            "<meta property=og:site_name content=harbourpost><title>Ferry sails | Harbour Post</title>",
            "source",
            "Harbour Post",
        ),
        (
            "<meta property=og:site_name content=harbourpost><title>Harbour posts | Velm</title>",
            "source",
            "harbourpost",
        ),
        (
            "<link rel=canonical href=https://www.harbourpost.example/1><title>Ferry sails - Harbour Post</title>",
            "source",
            "Harbour Post",
        ),
        ("<title>Ferry sails | ★</title>", "source", None),
        (
            "<link rel=canonical href=https://www.harbourpost.example/1>"
            "<meta property=og:site_name content='News, Tides &amp; Weather - “Harbour Post”'>",
            "source",
            "Harbour Post",
        ),
        (
            "<link rel=canonical href=https://hp.example/1>"
            "<meta property=og:site_name content='Harbour Post - News of Velm'>",
            "source",
            "Harbour Post - News of Velm",
        ),
        (
            "<meta property=og:site_name content=https://chirp.example/harbour>"
            + linked(publisher={"@type": "Organization", "name": "Harbour Post"}),
            "source",
            "Harbour Post",
        ),
        (linked(publisher={"@type": "Organization", "name": "Harbour Post"}), "source", "Harbour Post"),
        ("<link rel=canonical href=https://example.org/ferry>", "link", "https://example.org/ferry"),
        ("<meta name=keywords content='sea, ships'>", "tags", ("sea", "ships")),
        ("<meta property=article:section content=Local>", "section", "Local"),
    ],
)
def test_what_a_page_says_of_its_article(head: str, field: str, value: object, read: Read) -> None:
    (draft,), _ = read("page.html", page(head))
    assert getattr(draft, field) == value


BELOW = "<p class=day>{}</p>"
ADDRESS = "<link rel=canonical href=https://example.org/{}/ferry>"


@pytest.mark.parametrize(
    ("head", "day", "published"),
    [
        (linked(datePublished="Jun 24, 2025"), BELOW.format("August 25, 2024"), "August 25, 2024"),
        (linked(datePublished="Jun 24, 2025"), "", "Jun 24, 2025"),
        (linked(datePublished="2024-05-01"), BELOW.format("Updated May 9, 2024"), "2024-05-01"),
        (linked(**{"@type": "WebPage", "datePublished": "2024-05-01"}), BELOW.format("9. Mai 2024"), "9. Mai 2024"),
        (linked(**{"@type": "WebPage", "datePublished": "2024-05-01"}), BELOW.format("25 ships of 2025"), "2024-05-01"),
        (ADDRESS.format("2025/12/18") + linked(datePublished="2025-12-19T02:41:41Z"), "", "2025-12-18"),
        (ADDRESS.format("2025/12/18") + linked(datePublished="2025-12-19T02:41:41-05:00"), "",
         "2025-12-19T02:41:41-05:00"),
        (ADDRESS.format("2025/12/08") + linked(datePublished="2025-12-19T02:41:41Z"), "", "2025-12-19T02:41:41Z"),
        ("<title>Ferry sails again | Harbour Post | 28.04.2023</title>", "", "2023-04-28"),
        ("", BELOW.format("06.01.2026"), "06.01.2026"),
    ],
)  # fmt: skip
def test_the_day_is_the_one_that_means_the_article(head: str, day: str, published: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(head, f"<h1>Ferry sails again today</h1>{day}{STORY}"))
    assert draft.published == published


@pytest.mark.parametrize(("said", "day"), [("Fri, 05/03/2024 - 08:00", "2024-05-03"), ("Fri, 3/5/2024", "2024-05-03")])
def test_a_day_in_figures_is_the_one_with_its_weekday(said: str, day: str, read: Read) -> None:
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1><p>{said}</p>{STORY}"))
    assert (lay_out(draft).published or "").startswith(day)


def test_a_day_stands_just_above_the_heading_but_a_year_is_none(read: Read) -> None:
    heading = f"<h5>January 23, 2025</h5><h1>Ferry sails again today</h1>{STORY}"
    drafts = [read("page.html", page("", body + "<p>© 2020 Harbour Post</p>"))[0][0] for body in (heading, STORY)]
    assert [draft.published for draft in drafts] == ["January 23, 2025", None]


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ferry sails again today | Harbour Post</title><meta property=og:site_name content='Harbour Post'>",
         STORY, "Ferry sails again today"),
        ("<meta property=og:title content='Ferry sails again'>", f"<h1>Ferry sails again today</h1>{STORY}",
         "Ferry sails again today"),
        ("<meta property=og:title content='Ferry sails again'>", f"<h1>Harbour Post</h1>{STORY}", "Ferry sails again"),
        (linked(headline="Ferry &amp; crew sail") + "<meta property=og:title content='Ferry & crew sail'>",
         f"<h1>Live: Ferry and crew sail</h1>{STORY}", "Ferry & crew sail"),
        ("<meta property=og:title content='Ferry sails again today'>",
         f"<h1>At the pier: Ferry sails again today</h1>{STORY}", "Ferry sails again today"),
        (linked() + "<meta property=og:title content='Ferry sails again today-SeaㅣHarbour Post'>"
         "<meta property=og:site_name content='Harbour Post'>", STORY, "Ferry sails again today"),
        ("<title>Ferry sails again today｜Harbour Post</title><meta property=og:site_name content='Harbour Post'>",
         STORY, "Ferry sails again today"),
        ("<title>Ferry sails again todayㅣHarbour Post</title><meta property=og:site_name content='Harbour Post'>",
         STORY, "Ferry sails again today"),
        ("<title>Sea：Ferry sails again today</title><meta property=og:site_name content='Harbour Post'>",
         STORY, "Sea：Ferry sails again today"),
        ("<title>渡輪今天再次出航-海港新聞網</title>", f"<h1>渡輪今天再次出航</h1>{STORY}", "渡輪今天再次出航"),
        ("<title>渡輪今天再次出航_海港新聞網</title><meta property=og:site_name content='海港新聞網'>", STORY,
         "渡輪今天再次出航"),
        ("<title>Ferries - Harbour Post</title><meta property=og:site_name content='Harbour Post'>",
         f"<h1>Ferries</h1>{STORY}", "Ferries"),
        ("<title>Sail, Repair, and Sail Again - The Harbour Post</title>",
         f"<h1>The Sea Post</h1><h1>Sail, Repair, and Sail Again</h1>{STORY}", "Sail, Repair, and Sail Again"),
        ("<title>Ferry sails again today | Sea Log</title>", STORY, "Ferry sails again today"),
        ("<title>Ferry sails again today | news.example</title><link rel=canonical href=https://news.example/ferry>"
         "<meta property=og:site_name content=NE>", STORY, "Ferry sails again today"),
    ],
)  # fmt: skip
def test_the_title_is_the_one_that_people_read(head: str, body: str, title: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(head, body))
    assert draft.title == title


def test_the_heading_of_the_text_says_the_title_without_its_kicker(read: Read) -> None:
    head = (
        "<meta property=og:title content='Ferry sails again today'><title>At the pier: Ferry sails again today</title>"
    )
    heading = "<h1><span>At the pier:</span> <span>Ferry sails again today</span></h1>"
    (draft,), _ = read("page.html", page(head, f"{heading}{STORY}"))
    assert draft.title == "Ferry sails again today"
    assert "At the pier" not in draft.text


def captions_of(body: str, read: Read) -> list[str]:
    """Return the captions in the article of a page."""
    (draft,), _ = read("page.html", page("", body))
    return [draft.text[span.start : span.end] for span, kind in draft.marked if kind == "caption"]


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<p>By <a href=/people/ana>Ana Ruiz</a></p>", ("Ana Ruiz",)),
        ("<p>von <a href=/autoren/ana>Dr. Ana de la Ruiz</a> am Hafen</p>", ("Dr. Ana de la Ruiz",)),
        ("<div class=article-byline><span>By</span><b>Ana Ruiz</b></div>", ("Ana Ruiz",)),
        ("<span class=author-name>Ana Ruiz</span>", ("Ana Ruiz",)),
        ("<div class=byline><a href=/@ana>Ana Ruiz</a><div>Jun 01, 2025</div></div>", ("Ana Ruiz",)),
        ("<p>By <a href=/1>Ana Ruiz</a>, <a href=/2>Tom LEE</a> | May 3</p>", ("Ana Ruiz", "Tom LEE")),
        ("<p>By <a href=/1>Ana Ruiz</a>, <a href=/2>nordhafen</a></p>", ("Ana Ruiz",)),
        (f"<ul>{' ' * 200}<li>von</li>{' ' * 200}<li>Ana Ruiz</li></ul>", ("Ana Ruiz",)),
        ("<p class=author>von Ana Ruiz, Nordhafen</p>", ("Ana Ruiz",)),
        ("<p>By Ana Ruiz, Tom Lee and Kim Orla in Skerry</p>", ("Ana Ruiz", "Tom Lee", "Kim Orla")),
        ("<p>May 3, 2024 by Ana Ruiz | 3 comments</p>", ("Ana Ruiz",)),
        ("<p>Dec. 19, 2025 by Ana Ruiz</p>", ("Ana Ruiz",)),
        ("<div class=date-author>Dec. 19, 2025 &middot; Ana Ruiz</div>", ("Ana Ruiz",)),
        ("<div class=date-author>19 May 2025 - Ana Ruiz and Tom Lee</div>", ("Ana Ruiz", "Tom Lee")),
        ("<div class=author><!-- her --><b>Ana Ruiz</b> <i>Published</i></div>", ("Ana Ruiz",)),
        ("<p>by <a href=https://example.org/author/ana/>Ana</a> at noon</p>", ("Ana",)),
        ("<p>by <a href=https://example.org/author/ana/>More</a></p>", ()),
        ("<p>Submitted by <b>Ana Ruiz</b> on Fri, 05/03/2024 - 08:00</p>", ("Ana Ruiz",)),
        (
            "<ul><li><i class='fa fa-user-o'></i> Ana Ruiz</li><li><i class='fa fa-eye'></i> Deep Sea</li></ul>",
            ("Ana Ruiz",),
        ),
        ("<p>Publicado por Ana Ruiz</p>", ("Ana Ruiz",)),
        ("<span>作者：王小海</span>", ("王小海",)),
        ("<div class='credits reader-credits'>Ana Ruiz</div>", ("Ana Ruiz",)),
        ("<p>By the sea</p>", ()),
        ("<p class=kicker>Harbour Board</p>", ()),
    ],
)
def test_a_byline_below_the_heading_names_the_author(byline: str, authors: tuple[str, ...], read: Read) -> None:
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{byline}{STORY}"))
    assert draft.authors == authors


def test_a_byline_right_above_the_heading_names_the_author_if_it_says_so(read: Read) -> None:
    above = "<p class=author>Tom Lee</p><div><span>May 3, 2024</span> <span>by Ana Ruiz</span></div>"
    (draft,), _ = read("page.html", page("", f"{above}<h1>Ferry sails again today</h1>{STORY}"))
    assert draft.authors == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("guessed", "authors"),
    [
        ("Ana Ruiz; Tom Lee", ("Ana Ruiz", "Tom Lee")),
        ("Ana Ruiz; Head; Community Development", ("Ana Ruiz",)),
        ("Ana Ruiz; Co-Founder", ("Ana Ruiz",)),
        ("Ana Ruiz; Tom Lee; Managing Director", ("Ana Ruiz", "Tom Lee")),
        ("Dec", ()),
        ("Kim", ("Kim",)),
        ("Ana May", ("Ana May",)),
    ],
)
def test_no_guessed_author_is_an_office_or_a_date(
    guessed: str, authors: tuple[str, ...], read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Document()
    found.author = guessed
    monkeypatch.setattr("trafilatura.core.extract_metadata", Mock(return_value=found))
    (draft,), _ = read("page.html", page())
    assert draft.authors == authors


LEFT_OUT = "<h3>What the captain says</h3><ul><li>The sea is calm.<li>The engine is old but it runs.</ul>"


@pytest.mark.parametrize("called", ["w-embed", "w-embed w-script", "align-left embedded-entity"])
def test_what_authors_put_into_a_box_of_their_system_is_text(called: str, read: Read) -> None:
    table = "<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Night ferry</td><td>80</td></tr></table>"
    answer = "<details><summary>Does it sail in winter?</summary><p>It sails all year, but not in storms.</p></details>"
    box = f'<div class="{called}"><style>td {{ color: red }}</style><div>{table}{answer}</div></div>'
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}{box}{STORY}"))
    assert "Night ferry · 80\n\nDoes it sail in winter?\n\nIt sails all year, but not in storms." in draft.text


@pytest.mark.parametrize("level", [2, 3, 4, 5, 6])
def test_a_heading_between_paragraphs_comes_along_whatever_its_level(level: int) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    heading = f"<h{level}>What the captain says</h{level}>"
    tree = parse_markup(f"<div><p>{lines[0]}<p>{lines[1]}{heading}<p>{lines[2]}</div>")
    assert tree is not None
    told = with_siblings([*map(Part, lines)], tree)
    assert told[2] == Part("What the captain says", "heading") and len(told) == 4


def test_headings_and_lists_between_paragraphs_come_along() -> None:
    lines = [
        f"The ferry left the harbour at {hour} in the morning and sailed to the islands."
        for hour in ("six", "seven", "eight", "nine")
    ]
    links = "<ul><li><a href=/a>Ships of the north in pictures</a></ul>"
    script = "<p>The <script>let ferry = 1</script>pilot came aboard at noon with his dog.</p>"
    body = f"<div class=text><p>{lines[0]}<p>{lines[1]}{links}{LEFT_OUT}<p>{lines[2]}</div>{script}"
    again = f"<p>{lines[2]} It came back to the pier at night, when the lamps were lit.</p>"
    tree = parse_markup(f"{body}<div class=text>{script}{again}<p>{lines[3]}{LEFT_OUT.replace('calm', 'rough')}</div>")
    assert tree is not None
    assert [part.text for part in with_siblings([*map(Part, lines)], tree)] == [
        *lines[:2],
        "What the captain says",
        "- The sea is calm.\n- The engine is old but it runs.",
        lines[2],
        "The pilot came aboard at noon with his dog.",
        lines[3],
    ]


STEPS = [f"On day {day} the crew is paid at the pier." for day in ("one", "two", "three", "four")]


@pytest.mark.parametrize(
    ("between", "parts"),
    [
        (f"<ol><li>{'<li>'.join(STEPS)}</ol>", ["\n".join(f"{n}. {one}" for n, one in enumerate(STEPS, 1))]),
        (f"</div><div class=steps><p>{'<p>'.join(STEPS)}</div><div class=text>", STEPS),
    ],
)
def test_a_heading_comes_below_all_that_was_found_above_it(between: str, parts: list[str]) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight", "nine")]
    heading = "<h3>What the captain says</h3>"
    tree = parse_markup(f"<div class=text><p>{'<p>'.join(lines[:3])}{between}{heading}<p>{lines[3]}</div>")
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, [*lines[:3], *parts, lines[3]])], tree)]
    assert told == [*lines[:3], *parts, "What the captain says", lines[3]]


def test_a_sentence_between_paragraphs_belongs_to_them_also_where_most_of_it_is_a_link() -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    linked_line = "<p>It <a href=/oil>carried oil for the lighthouse</a>."
    label = "<p><a href=/sea>All about the sea and its ferries</a>"
    tree = parse_markup("".join((f"<p>{lines[0]}", linked_line, f"<p>{lines[1]}", label, f"<p>{lines[2]}")))
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, lines)], tree)]
    assert told == [lines[0], "It carried oil for the lighthouse.", *lines[1:]]


BOXED = "The board says that the sound is too shallow for the new ferry and its bridge."


@pytest.mark.parametrize(
    ("box", "is_told"),
    [
        (f"<div class=callout>{BOXED}</div>", True),
        (f"<div class=callout><em>{BOXED}</em></div>", True),
        (f"<div class=blog-cta>{BOXED}</div>", False),
        (f"<div>{BOXED[:40]}</div>", False),
        ("<div>It sails at noon.</div>", False),
        (f"<div class=teaser><div>{BOXED}</div></div>", False),
    ],
)
def test_a_box_between_paragraphs_that_is_no_more_than_one_is_one_of_them(box: str, is_told: bool) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    tree = parse_markup(f"<div class=text><p>{lines[0]}<p>{lines[1]}</p>{box}<p>{lines[2]}</div>")
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, lines)], tree)]
    assert told == [*lines[:2], *[BOXED][:is_told], lines[2]]


def test_a_short_sentence_that_is_a_link_belongs_to_the_paragraphs_in_boxes_around_it() -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    short = "The board has not paid yet."
    boxes = [*lines[:2], f"<a href=/board><span>{short[:-1]}</span></a><span>.</span>", lines[2]]
    tree = parse_markup("".join(f"<div class=block><div>{one}</div></div>" for one in boxes))
    assert tree is not None
    assert [part.text for part in with_siblings([*map(Part, lines)], tree)] == [*lines[:2], short, lines[2]]


@pytest.mark.parametrize(
    ("name", "is_told"), [("KeyPoints-list", True), ("key-takeaways", True), ("highlights", True), ("menu", False)]
)
def test_the_points_that_sum_an_article_up_in_a_box_above_it_belong_to_it(name: str, is_told: bool) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    points = "<ul><li>The ferry sails at six or later.</li><li>Its crew is paid by the island.</li></ul>"
    text = f"<div class=text><p>{'</p><p>'.join(lines)}</p></div>"
    tree = parse_markup(f"<h1>Ferry</h1><div class='{name}'><b>In short</b><div>{points}</div></div>{text}")
    assert tree is not None
    told = [part.text for part in with_siblings([Part("Ferry", "heading"), *map(Part, lines)], tree)]
    summed_up = "- The ferry sails at six or later.\n- Its crew is paid by the island."
    assert told == ["Ferry", *[summed_up][:is_told], *lines]


@pytest.mark.parametrize("wrapped", ["<p>{}</p>", "<div class=block><div><p>{}</p></div></div>"])
def test_an_article_begins_with_the_sentence_whose_links_spoke_against_it(wrapped: str) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    lede = (
        "The <a href=/board>harbour board</a> lets the <a href=/ferry>night ferry of Skerry</a> sail again from Friday."
    )
    label = "All of the news from the sound and from the towns on its banks"
    tree = parse_markup("<main>" + "".join(map(wrapped.format, (label, lede, *lines))) + "</main>")
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, lines)], tree)]
    assert told == ["The harbour board lets the night ferry of Skerry sail again from Friday.", *lines]


@pytest.mark.parametrize(("more", "goes_on"), [(3, True), (2, False)])
def test_an_article_goes_on_behind_a_box_if_it_is_much(more: int, goes_on: bool) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight")]
    following = [f"On day {day} {'the crew was paid and the pier was swept, ' * 4}and so on." for day in range(more)]
    tree = parse_markup("".join(f"<p>{line}" for line in (*lines, *following, "Sign up for our letter from the sea.")))
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, lines)], tree)]
    assert told == [*lines, *(" ".join(one.split()) for one in following if goes_on)]


def test_whoever_wrote_it_goes_before_the_organisation_that_did(read: Read) -> None:
    desk = {"@id": "desk", "@type": "NewsMediaOrganization", "name": "Sea Desk"}
    for byline, authors in (("<p>By Ana Ruiz</p>", ("Ana Ruiz",)), ("", ("Sea Desk",))):
        body = f"<h1>Ferry sails again today</h1>{byline}{STORY}"
        (draft,), _ = read("page.html", page(linked(author=desk) + "<meta name=author content='Sea Desk'>", body))
        assert draft.authors == authors


@pytest.mark.parametrize(
    ("poster", "byline", "authors"),
    [
        ("webdesk", "By Ana Ruiz", ("Ana Ruiz",)),
        ("Harbour Web Desk", "By Ana Ruiz", ("Ana Ruiz",)),
        ("Ana", "By Ana Ruiz Solano", ("Ana Ruiz Solano",)),
        ("AFP", "By Ana Ruiz", ("AFP",)),
        ("webdesk", "By the sea", ("webdesk",)),
        ("Tom Lee", "By Ana Ruiz", ("Tom Lee",)),
        ("李明", "By Ana Ruiz", ("李明",)),
    ],
)
def test_whoever_wrote_it_goes_before_the_desk_or_user_that_posted_it(
    poster: str, byline: str, authors: tuple[str, ...], read: Read
) -> None:
    body = f"<h1>Ferry sails again today</h1><p>{byline}</p>{STORY}"
    (draft,), _ = read("page.html", page(linked(author={"@type": "Person", "name": poster}), body))
    assert draft.authors == authors


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("", "Ferry sails<br>again today", "Ferry sails again today"),
        ("", "<div>Skerry</div><div>Ferry sails</div> again<svg><title>icon</title></svg>", "Skerry Ferry sails again"),
        ("", "<span>F</span>erry sails again today", "Ferry sails again today"),
        ("<title>Skerry / Ferry sails again | Post</title>", "<b>Skerry</b><span>Ferry sails again</span>",
         "Skerry / Ferry sails again"),
    ],
)  # fmt: skip
def test_the_lines_of_a_heading_are_not_run_together(head: str, heading: str, title: str, read: Read) -> None:
    site = "<meta property=og:site_name content=Post>"
    (draft,), _ = read("page.html", page(head + site, f"<h1>{heading}</h1>{STORY}"))
    assert draft.title == title


BOX = (
    "<div class=box><script>let a = 1</script><h2>At the pier</h2><p>The ferry is late.</p><p>The crew waits.<br>So do "
    "we.</p><aside>Read on</aside>{}</div>"
)


def test_a_box_that_was_taken_in_one_is_parted_as_its_page_does() -> None:
    told = "The lamps are lit, and whoever has a thermos hands it round. " * 4
    tree = parse_markup(f"<p>The ferry left.</p>{BOX.format(f'<div>{told}</div>')}<p>{told * 2}</p>")
    assert tree is not None
    whole = f"At the pier The ferry is late. The crew waits. So do we. {told}".strip()
    found = [Part("The ferry left."), Part(whole), Part(f"{told * 2}".strip()), Part(f"{told}{told}{told}")]
    assert with_blocks(found, read_statements(tree, "")) == [
        found[0],
        Part("At the pier", "heading"),
        Part("The ferry is late."),
        Part("The crew waits.\nSo do we."),
        Part(told.strip()),
        *found[2:],
    ]


@pytest.mark.parametrize("tags", [("<p>", "</p>"), ("", "\n"), ("", "\n\n")])
def test_the_text_in_linked_data_keeps_its_paragraphs(tags: tuple[str, str], read: Read) -> None:
    told = [line.removeprefix("<p>") for line in STORY.split("</p>") if line]
    body = "".join(f"{tags[0]}{line}{tags[1]}" for line in told)
    (draft,), _ = read(
        "page.html", f"<!DOCTYPE html><html><head>{linked(articleBody=body)}</head><div id=root></div></html>"
    )
    assert draft.text.split("\n\n") == told


STANDFIRST = (
    "After three weeks at the pier she takes people to the island again, but not all of them, and not before the "
    "mayor has had his say."
)


@pytest.mark.parametrize(
    ("described", "below", "is_told"),
    [
        (STANDFIRST, f"<div class=x><span>{STANDFIRST}</span></div>", True),
        (f"{STANDFIRST[:-20]}…", f"<h2>{STANDFIRST}</h2>", True),
        ("Ferries and their timetables, day by day and port by port.", f"<h2>{STANDFIRST}</h2>", False),
        (STANDFIRST, f"<figure><img src=a.jpg><p>{STANDFIRST}</p></figure>", False),
        (STANDFIRST, "", False),
    ],
)
def test_the_standfirst_is_what_the_page_is_described_by(described: str, below: str, is_told: bool, read: Read) -> None:
    head = f'<head><meta property="og:description" content="{described}"></head>'
    above = f"<div class=top><h1>Ferry sails again today</h1>{below}</div>"
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html>{head}<body>{above}<article>{STORY}</article></body></html>")
    assert draft.text.startswith(STANDFIRST) == is_told
    assert draft.text.count(STANDFIRST) == is_told


NEWS, BLOG = linked(), linked().replace("NewsArticle", "BlogPosting")
AD = "Get a ferry ticket of your own, and the sea for nothing."


@pytest.mark.parametrize(
    ("head", "below", "is_told"),
    [
        (NEWS, "<div>{}</div>", True),
        (BLOG, "<div>{}</div>", False),
        (BLOG, "<p>{}</p>", True),
        (BLOG, "<div class=dek>{}</div>", True),
        (BLOG, "<div>Monday at noon</div><p>{}</p>", False),
        (BLOG, "<div>Monday at noon</div><div class=dek>{}</div>", False),
        (NEWS, "<div>Monday at noon</div><div>{}</div>", False),
        (NEWS, f"<form><p>{AD}</p></form><div>{{}}</div>", False),
        (NEWS, "<div>Monday at noon</div><div class=article__standfirst><p>{}</p></div>", True),
        (NEWS, "<div>Monday at noon</div><h2 class=post-excerpt>{}</h2>", True),
        (NEWS, "<div>Monday at noon</div><section class=excerpt><div>{}</div></section>", True),
        (NEWS, "<div>Monday at noon</div><div class=standfirst><figure><p>{}</p></figure></div>", False),
    ],
)
def test_the_standfirst_of_news_is_right_below_the_heading_or_called_one(
    head: str, below: str, is_told: bool, read: Read
) -> None:
    above = f"<div class=top><h1>Ferry sails again today</h1>{below.format(STANDFIRST)}</div>"
    body = f"{above}<article>{STORY}</article>"
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    assert draft.text.count(STANDFIRST) == is_told
    assert AD not in draft.text


@pytest.mark.parametrize(("head", "is_told"), [(NEWS, True), (BLOG, False)])
def test_a_long_heading_right_below_that_of_news_is_its_standfirst_also_without_a_full_stop(
    head: str, is_told: bool, read: Read
) -> None:
    headline = "ISLANDS CUT OFF: The council said that the night ferry is to sail again from Friday, for a year only"
    above = f"<div class=top><h1>Ferry sails again today</h1><h2>{headline}</h2></div><div>Skerry</div>"
    body = f"{above}<article>{STORY}</article>"
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    assert draft.text.startswith(headline) == is_told


SECOND = "Whoever lives on the island pays less for the crossing than the people of the town."


@pytest.mark.parametrize(
    "below",
    [
        f"<div class=article__preamble><p>{STANDFIRST}</p><p>{SECOND}</p></div>",
        f"<p class=lead>{STANDFIRST}</p><p class=lead><em>{SECOND}</em></p>",
    ],
)
def test_a_standfirst_of_several_paragraphs_is_told_whole_and_once(below: str, read: Read) -> None:
    body = f"<div class=top><h1>Ferry sails again today</h1>{below}</div><article>{STORY}</article>"
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html><head>{NEWS}</head><body>{body}</body></html>")
    assert draft.text.startswith(f"{STANDFIRST}\n\n{SECOND}\n\nThe ferry left")


def test_a_standfirst_that_is_the_description_may_stand_further_below_and_keeps_its_lines_apart(read: Read) -> None:
    head = f'{NEWS}<meta property="og:description" content="{STANDFIRST}">'
    player = f"<div>{'<button><i></i></button>' * 40}</div>"
    words = STANDFIRST.replace("again, but", "again,<br>but")
    below = f"<div class=top><h1>Ferry sails again today</h1>{player}<div>{words}</div></div>"
    body = f"{below}<article>{STORY}</article>"
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    assert draft.text.startswith(STANDFIRST)
    far = below.replace(player, player * 2)
    (draft,), _ = read("page.html", f"<!DOCTYPE html><html><head>{head}</head><body>{far}{STORY}</body></html>")
    assert STANDFIRST not in draft.text


POINTS = (
    "<ol><li>The crew comes aboard first.<li>Then come the cars, by size:<ul><li>lorries</li><li>vans</li></ul>"
    "<li><p>People come last.</p><p>Nobody runs.</p></ol>"
)


@pytest.mark.parametrize("attributes", ["", " start=4", " reversed start=4"])
def test_the_points_of_a_list_keep_their_numbers_and_those_of_a_list_in_it_are_told_once(
    attributes: str, read: Read
) -> None:
    (draft,), _ = read("page.html", page("", BETWEEN.format(POINTS.replace("<ol", f"<ol{attributes}"))))
    first, second, third = (4, 3, 2) if "reversed" in attributes else (4, 5, 6) if attributes else (1, 2, 3)
    assert (
        f"\n\n{first}. The crew comes aboard first.\n{second}. Then come the cars, by size:\n- lorries\n- vans\n"
        f"{third}. People come last.\nNobody runs.\n\n"
    ) in draft.text


TOLD = "<blockquote><p>The chains come first.</p><p>Then the<br>light.</p>Ana Ruiz</blockquote>"
BERTHS = "<table><tr><th>Boat<th>Berth<tr><td><p>Cutter</p><p>Old</p><td>Four</table>"


def test_paragraphs_in_a_quotation_or_a_cell_are_not_run_together(read: Read) -> None:
    (draft,), _ = read("page.html", page("", BETWEEN.format(TOLD + BERTHS)))
    assert "\n\nThe chains come first.\n\nThen the\nlight.\n\nAna Ruiz\n\n" in draft.text
    assert "\n\nBoat · Berth\n\nCutter Old · Four\n\n" in draft.text


CODE = "<pre><code>if tide:\n    sail()\n}</code></pre>"


def test_code_keeps_its_lines_and_how_far_they_are_set_in(read: Read) -> None:
    (draft,), _ = read("page.html", page("", BETWEEN.format(CODE)))
    article = lay_out(draft)
    assert draft.from_page
    assert [one.text for one in article.paragraphs if one.kind == "code"] == ["if tide:", "    sail()", "}"]
    assert all(one.hidden is None for one in article.paragraphs if one.kind == "code")


FIGURE = "<figure><img src=a.jpg>{}</figure>"
FIRST, *REST = STORY.split("</p>")[:-1]
BETWEEN = f"<h1>Ferry sails again today</h1>{FIRST}</p>{{}}{'</p>'.join(REST)}</p>"


@pytest.mark.parametrize(
    "figure",
    [
        FIGURE.format("<figcaption>The <b>ferry</b> at its<span> pier.</span></figcaption>"),
        "<div class='wp-caption'><img src=a.jpg><p class=wp-caption-text>The ferry at its pier.</p></div>",
        "<div><picture><img src=a.jpg></picture><div class='image__caption'>The ferry at its pier.</div></div>",
        FIGURE.format("<span itemprop=caption>The ferry at its pier.</span>"),
        FIGURE.format("<figcaption>The ferry at its pier.<i class=e-caption__credit>Orla Finch/AP</i></figcaption>"),
        FIGURE.format("<figcaption><p>The ferry at its pier.</p><b class=image-source>Orla Finch</b></figcaption>"),
        "<div><img src=a.jpg><div class='gallery__caption__1UdH8'>The ferry at its pier.</div></div>",
        "<p><img src=a.jpg><br><em>The ferry at its pier.</em></p>",
        "<div class=post-img><img src=a.jpg><p class=img-description>The ferry at its pier.</p></div>",
        "<div class=top><img src=a.jpg><div class='js-ImageDescription x'><p>The ferry at its pier.</p></div></div>",
        "<div class=absatzbild><img src=a.jpg><p class=absatzbild__info__text>The ferry at its pier.</p></div>",
        FIGURE.format("<figcaption>The ferry at its pier.</figcaption>") * 2,
    ],
)
def test_a_caption_stays_one_where_its_picture_stood(figure: str, read: Read) -> None:
    (draft,), _ = read("page.html", page("", BETWEEN.format(figure)))
    above, caption = draft.text.partition("at seven")[0].split("\n\n")[-3:-1]
    assert ("at six" in above, caption) == (True, "The ferry at its pier.")
    assert captions_of(BETWEEN.format(figure), read) == [caption]


def test_the_picture_above_the_text_has_its_caption_and_those_of_other_articles_do_not(read: Read) -> None:
    def caption(words: str) -> str:
        return FIGURE.format(f"<figcaption>{words}</figcaption>")

    around = caption("A bus in town."), f"<aside>{caption('A tram in town.')}</aside>"
    body = f"{caption('The ferry.')}<h1>Ferry sails again today</h1>{caption('The pier.')}{around[1]}{STORY}{around[0]}"
    assert captions_of(body, read) == ["The ferry.", "The pier."]


@pytest.mark.parametrize(
    "script",
    [
        "{broken",
        "[" * 5000,
        '{"@type": "NewsArticle", "headline": 7, "author": {"@id": "#a"}, "datePublished": []}',
        "null",
    ],
)
def test_odd_linked_data_does_no_harm(script: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(f"<script type=application/ld+json>{script}</script>"))
    assert draft.title == "Ferry sails again today"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "datePublished": "2024-05-03",}',
        '{"@type": ["NewsArticle",], "datePublished": "2024-05-03"}',
    ],
)
def test_loose_commas_in_linked_data_do_no_harm(script: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(f"<script type=application/ld+json>{script}</script>"))
    assert draft.published == "2024-05-03"


def test_a_page_says_what_it_is_written_in(read: Read) -> None:
    raw = page("<meta charset=windows-1251>", f"<h1>Паром снова в море</h1>{STORY}").encode("cp1251")
    (draft,), _ = read("page.html", raw)
    assert draft.title == "Паром снова в море"


def test_a_page_nested_too_deeply_is_refused(read: Read) -> None:
    assert read("page.html", "<html><body>" + "<div><b>" * 50_000) == ([], ["its elements are nested too deeply"])


def test_an_empty_page_is_refused(read: Read) -> None:
    assert read("page.html", "<html><body><script>x()</script></body></html>") == ([], ["the page holds no article"])


@pytest.mark.parametrize("ends", ["</body></html>", "</BODY>\n</HTML >", "</html>", "</body>"])
def test_an_end_of_the_page_above_the_text_ends_nothing(ends: str, read: Read) -> None:
    (draft,), _ = read("page.html", page("", f"<header>Skerry Packet</header>{ends}<h1>Ferry sails again</h1>{STORY}"))
    assert draft.text.count("The ferry left the harbour") == 5
    assert read_markup(f"<html><body><p>It rains.{ends}<p>It snows all day.").text == "It rains.\n\nIt snows all day."


def test_a_text_without_an_element_of_its_own_is_read(read: Read) -> None:
    loose = "The captain of the ferry has not said when it will sail to the islands again."
    short = f"<div>{STORY}{loose}<h2>What comes next</h2>\n{loose}<br><br>{loose}<h2>Who waits</h2>{loose}</div>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{short}"))
    assert draft.text.endswith(f"{loose}\n\nWhat comes next\n\n{loose}\n{loose}\n\nWho waits\n\n{loose}")


def test_a_paragraph_goes_on_behind_the_advertisement_in_it(read: Read) -> None:
    more = "The captain of the ferry, who is from the islands, has not said when it will sail again."
    advert = "<p>The sea was calm.<div class=advert><div id=slot7></div></div>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}{advert} {more}{STORY}"))
    assert f"The sea was calm.\n\n{more}\n\n" in draft.text


@pytest.mark.parametrize("teasers", [0, 3])
def test_headings_in_boxes_of_their_own_come_along_unless_most_of_them_stand_elsewhere(teasers: int) -> None:
    lines = [f"The ferry left the harbour at {hour} in the morning." for hour in ("six", "seven", "eight", "nine")]
    boxes = "".join(
        f"<article><div class=top><h3>The ferry of {number}</h3></div><div class=text><p>{line}</div></article>"
        for number, line in enumerate(lines)
    )
    tree = parse_markup(boxes + "<div class=top><h3>Another ship</h3></div><p>It is red.</p>" * teasers)
    assert tree is not None
    told = [part.text for part in with_siblings([*map(Part, lines)], tree) if part.kind == "heading"]
    assert told == ([] if teasers else ["The ferry of 1", "The ferry of 2", "The ferry of 3"])


def test_lines_that_only_breaks_set_apart_are_all_read_however_short_their_script_is(read: Read) -> None:
    lines = [
        "오를라 핀치 위원장은 “아무도 그곳을 걷게 할 수 없다”고 말했다.",
        "마을은 그 절반만 가지고 있고 나머지는 국가 보조금을 기다린다.",
    ]
    text = f"{lines[0]} {lines[0]}<br><br><span>마을은 </span>기다린다. {lines[1]}<br><br>{lines[1]}<br><br>편집부"
    head = "<div class=head><h2><span>스케리 부두 폐쇄</span></h2><span>2025.03.04. 오전 8:00</span><em>기자</em></div>"
    foot = "<div class=foot>Copyright ⓒ 항구일보. All rights reserved.</div>"
    whole = f"<!DOCTYPE html><html lang=ko><body>{head}<article>{text}</article>{foot}</body></html>"
    (draft,), _ = read("page.html", whole)
    assert f"{lines[0]} {lines[0]}\n\n마을은 기다린다. {lines[1]}\n\n{lines[1]}" in draft.text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_a_page_in_two_bytes_a_letter_is_one(encoding: str, read: Read) -> None:
    text = page("<title>Ferry sails again today</title>")
    (draft,), _ = read("page.html", (text if encoding == "utf-16" else f"\ufeff{text}").encode(encoding))
    assert (draft.title, draft.text.count("The ferry left")) == ("Ferry sails again today", 5)


@pytest.mark.parametrize(
    ("kind", "heading", "title"),
    [
        (
            "BlogPosting",
            "Skerry ferry sails once more: our guide for today",
            "Skerry ferry sails once more: our guide for today",
        ),
        ("NewsArticle", "Skerry ferry sails once more: our guide for today", "Ferry sails again today from Skerry"),
        ("BlogPosting", "Island: Ferry sails again today from Skerry", "Ferry sails again today from Skerry"),
        ("BlogPosting", "Ferry sails again today from Skerry | Opinion", "Ferry sails again today from Skerry"),
        ("BlogPosting", "All posts about boats", "Ferry sails again today from Skerry"),
    ],
)
def test_readers_see_the_heading_of_a_page_that_states_another_title_to_search_engines(
    kind: str, heading: str, title: str, read: Read
) -> None:
    stated = "Ferry sails again today from Skerry"
    head = f"<meta property=og:title content='{stated}'>" + linked(**{"@type": kind, "headline": stated})
    (draft,), _ = read("page.html", page(head, f"<h1>{heading}</h1>{STORY}"))
    assert draft.title == title


@pytest.mark.parametrize("ornament", ["⋆", "|", "–"])
def test_a_title_ends_in_no_ornament(ornament: str, read: Read) -> None:
    (draft,), _ = read("page.html", page(f"<title>Ferry sails again today {ornament}</title>", STORY))
    assert draft.title == "Ferry sails again today"


def test_a_publisher_in_chinese_characters_goes_by_the_name_in_the_window_if_that_is_the_address(read: Read) -> None:
    head = linked(
        publisher={"@type": "Organization", "name": "海峽時報"}, author={"@type": "Organization", "name": "海峽時報"}
    )
    head += "<title>Ferry sails again today - Strait Post</title>"
    for host, source in (("straitpost", "Strait Post"), ("packet", "海峽時報")):
        (draft,), _ = read("page.html", page(f"{head}<link rel=canonical href='https://www.{host}.example/ferry'>"))
        assert draft.source == source
