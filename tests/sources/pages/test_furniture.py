"""What stands in the text of a page but is not of its article, and what only looks so."""

from __future__ import annotations

import pytest

from reader.sources.markup import Part, parse_markup
from reader.sources.pages.furniture import without_bylines, without_furniture
from reader.sources.pages.hints import without_hints
from reader.text.layout.drafts import lay_out
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page

LINE = "Ilse Marrow writes about ferries, bridges and whoever pays for either of them."


@pytest.mark.parametrize(
    "name",
    ["visually-hidden", "sr-only", "author-bio", "post__author-content", "authorBio", "about-the-author", "disclaimer",
     "related-articles", "newsletter-box", "article__newsletter", "read-more", "toast-popup", "breadcrumbs",
     "affiliate-disclosure", "comment-policy", "modal", "ArticleFeedback_feedback__x1", "bio-tooltip", "blog-cta",
     "author", "contact-form", "text-sm line-clamp-2"],
)  # fmt: skip
@pytest.mark.parametrize("attribute", ["class", "id", "aria-label"])
def test_what_stands_in_a_box_that_is_named_as_something_else_is_left_out(attribute: str, name: str) -> None:
    tree = parse_markup(f"<body><h1>Ferry</h1><div>{STORY}</div><div {attribute}='{name}'><p>{LINE}</p></div></body>")
    assert tree is not None
    found = [Part(line.removeprefix("<p>")) for line in STORY.split("</p>") if line]
    assert without_furniture([*found, Part(LINE)], tree) == found
    assert without_furniture([*found, Part(f"- {LINE}")], tree) == found


@pytest.mark.parametrize(("address", "is_left"), [("/newsletters/sea", False), ("/sea", True)])
def test_a_box_with_a_list_of_links_to_what_the_site_offers_is_left_out(address: str, is_left: bool) -> None:
    points = f"<li>News: <a href=/live>Follow the ferry</a>.<li>Letters: <a href={address}>Sign up for the sea.</a>"
    box = f"<div class=Infobox><p><b>What to know of the ferry</b></p><ul>{points}</ul></div>"
    tree = parse_markup(f"<body><h1>Ferry</h1><div>{STORY}{box}{STORY}</div></body>")
    assert tree is not None
    found = [Part(line.removeprefix("<p>")) for line in STORY.split("</p>") if line]
    offer = [Part("What to know of the ferry"), Part("- News: Follow the ferry.\n- Letters: Sign up for the sea.")]
    assert without_furniture([*found, *offer, *found], tree) == [*found, *(offer if is_left else ()), *found]


def test_the_heading_of_such_a_box_in_a_table_of_contents_makes_it_no_text() -> None:
    contents = "<nav><ul><li><a href=#sell>Would you sell a ferry?</a></ul></nav>"
    box = "<div class='inline-cta'><h3>Would you sell a ferry?</h3><p>Ask us.</p></div>"
    tree = parse_markup(f"<body><h1>Ferry</h1>{contents}<div>{STORY}{box}</div></body>")
    assert tree is not None
    found = [Part(line.removeprefix("<p>")) for line in STORY.split("</p>") if line]
    assert without_furniture([*found, Part("Would you sell a ferry?", "heading")], tree) == found


def test_a_line_break_in_such_a_box_makes_it_no_text() -> None:
    tree = parse_markup(f"<body><h1>Ferry</h1><div>{STORY}</div><div class=disclaimer><p>{LINE}<br>Subscribe</p></div>")
    assert tree is not None
    found = [Part(line.removeprefix("<p>")) for line in STORY.split("</p>") if line]
    assert without_furniture([*found, Part(f"{LINE}\nSubscribe")], tree) == found


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Ferry</h1>{STORY}<div class=biology><p>{LINE}</p></div>",
        f"<h1>Ferry</h1>{STORY}<div class=no-modals><p>{LINE}</p></div>",
        f"<h1>Ferry</h1>{STORY}<p>{LINE}</p><p class=sr-only>{LINE}</p>",
        f"<div class=modal><h1>Ferry</h1>{STORY}<p>{LINE}</p></div>",
        f"<h1>Ferry</h1><div class='text disclaimer'>{STORY}<p>{LINE}</p></div>",
    ],
)
def test_what_also_stands_elsewhere_or_is_the_article_stays(body: str) -> None:
    tree = parse_markup(f"<body>{body}</body>")
    assert tree is not None
    found = [Part(line.removeprefix("<p>")) for line in STORY.split("</p>") if line]
    assert without_furniture([*found, Part(LINE)], tree) == [*found, Part(LINE)]


def test_a_page_that_is_nothing_but_such_boxes_is_read_at_once_and_whole() -> None:
    lines = [f"Ferry number {n} sails at noon, whatever the weather." for n in range(1000)]
    tree = parse_markup(f"<body>{''.join(f'<p class=sr-only>{line}</p>' for line in lines)}</body>")
    assert tree is not None
    assert len(without_furniture([Part(f"{line}\n{line}") for line in lines], tree)) > len(lines) / 2
    assert without_furniture([Part("\n".join(lines))], tree) == [Part("\n".join(lines))]


def test_who_wrote_an_article_is_not_said_once_more_in_its_text(read: Read) -> None:
    by = "<meta name=author content='Ilse Marrow'>"
    (draft,), _ = read("page.html", page(by, f"<h1>Ferry sails again today</h1>{STORY}<p><b>Ilse Marrow</b></p>"))
    assert draft.authors == ("Ilse Marrow",)
    assert "Ilse" not in draft.text


def test_a_name_between_paragraphs_is_who_speaks_and_that_of_somebody_else_is_text() -> None:
    said = [Part(f"She sails at {hour}.") for hour in ("six", "seven", "eight")]
    within = [*said, Part("Ilse Marrow"), *said]
    assert without_bylines(within, ["Ilse Marrow"]) == within
    assert without_bylines([Part("- Ilse Marrow and Jan Orr"), *said], ["Jan Orr", "ILSE MARROW"]) == said
    assert without_bylines([*said, Part("Ilse Marrow and Jan Orr")], ["Jan Orr"]) == [
        *said, Part("Ilse Marrow and Jan Orr"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "hint",
    [
        "<span class=go-vh>(öffnet im neuen Fenster)</span>",
        "<small>(opens in a new tab)</small>",
        "<span class='link__hint sr-only'>, external site</span>",
        "<span class=visually-hidden> leads elsewhere</span>",
        " (s’ouvre dans un nouvel onglet)",
    ],
)
def test_what_tells_only_screen_readers_where_a_link_opens_is_left_out(read: Read, hint: str) -> None:
    line = f"<p>Most people take the <a href=https://boats.example>night boat{hint}</a>, which is slower.</p>"
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}{line}"))
    assert "Most people take the night boat, which is slower." in draft.text


def test_a_word_in_brackets_that_says_what_opens_stays(read: Read) -> None:
    line = "The museum (opens in a new wing) and the bar (opens in May) are on the pier, not "
    line += "<span class=a title='a sr-only'>sr-only</span>."
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}<p>{line}</p>"))
    assert "(opens in a new wing) and the bar (opens in May) are on the pier, not sr-only." in draft.text


def test_a_colon_that_is_hidden_still_parts_a_title_from_its_kicker(read: Read) -> None:
    heading = "<h1>Skerry Sound<span class=visually-hidden>: </span>Ferry sails again today</h1>"
    (draft,), _ = read("page.html", page("", heading + STORY))
    assert draft.title == "Skerry Sound: Ferry sails again today"
    assert without_hints(heading) == "<h1>Skerry Sound: Ferry sails again today</h1>"


def test_a_post_of_a_network_is_shown_without_its_addresses_and_who_signed_it_stands_below(read: Read) -> None:
    post = (
        "<blockquote class='twitter-tweet'><p>The night ferry is back at the north quay, and so is its"
        " crew<a href='https://t.co/Ab1'>https://t.co/Ab1</a> <a href='https://t.co/Cd2'>pic.twitter.com/Cd2</a></p>"
        "&mdash; Carrow Ferries (@carrowferries) <a href='https://x.example/1'>March 3, 2024</a></blockquote>"
    )
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}{post}{STORY}"))
    lines = draft.text.split("\n\n")
    signed = lines.index("— Carrow Ferries (@carrowferries) March 3, 2024")
    assert lines[signed - 1] == "The night ferry is back at the north quay, and so is its crew"
    assert lay_out(draft).paragraphs[signed].kind == "caption"
