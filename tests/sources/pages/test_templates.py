"""Of pages in the templates of common systems, exactly the article is read, in order."""

from __future__ import annotations

import pytest

from reader.text.layout.drafts import lay_out
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, linked, page

TITLE = "Ferry sails again today"
LINES = [line.removeprefix("<p>") for line in STORY.split("</p>") if line]
STANDFIRST = "The boat is back after repairs that took all of the winter."
CAPTION = "The ferry at the pier, as seen from the lighthouse"


def _shown(read: Read, content: str) -> list[tuple[str, str]]:
    (draft,), _ = read("page.html", content)
    return [(one.kind, one.text) for one in lay_out(draft).paragraphs if one.hidden is None]


def test_a_table_that_lays_out_a_page_is_read_by_its_paragraphs(read: Read) -> None:
    menu = "<td><a href=/>Home</a><br><a href=/sea>Sea</a></td>"
    body = f"<table><tr>{menu}<td><b>{TITLE}</b><br><br>{'<br><br>'.join(LINES)}</td></tr></table>"
    shown = _shown(read, f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>")
    assert shown == [("text", line) for line in LINES]


def test_a_table_of_figures_keeps_its_rows(read: Read) -> None:
    table = "<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Night ferry</td><td>80</td></tr></table>"
    shown = _shown(read, page(linked(), f"<h1>{TITLE}</h1>{STORY}{table}<p>That is all.</p>"))
    assert [words for _, words in shown[-3:]] == ["Boat · Seats", "Night ferry · 80", "That is all."]


def test_a_standfirst_stands_above_the_first_entry_of_a_live_page(read: Read) -> None:
    entry = f"<article><header><h2>At {{}}</h2></header><div class=text>{STORY}</div></article>"
    entries = "".join(entry.format(n).replace("left", f"left {n} times") for n in range(3))
    head = linked(description=STANDFIRST)
    shown = _shown(read, page(head, f"<h1>{TITLE}</h1><p class=standfirst>{STANDFIRST}</p><div>{entries}</div>"))
    assert shown[:3] == [("text", STANDFIRST), ("heading", "At 0"), ("text", LINES[0].replace("left", "left 0 times"))]


@pytest.mark.parametrize("called", ["cta-caption", "top-ad-caption", "text-caption", "MuiTypography-caption"])
def test_a_prompt_to_subscribe_or_small_print_is_no_caption(called: str, read: Read) -> None:
    prompt = f"<div><div><p class={called}>The Packet is a reader-supported publication.</p></div></div>"
    picture = f"<figure><img src=a.png><figcaption class=image-caption>{CAPTION}</figcaption></figure>"
    shown = _shown(read, page(linked(), f"<h1>{TITLE}</h1><div>{prompt}{picture}{STORY}</div>"))
    assert [words for kind, words in shown if kind == "caption"] == [CAPTION]


def test_who_is_quoted_below_a_quotation_set_apart_is_no_caption(read: Read) -> None:
    quotation = (
        "<figure><blockquote>It sails.</blockquote><figcaption>— Ilse Marrow, harbour master</figcaption></figure>"
    )
    shown = _shown(read, page(linked(), f"<h1>{TITLE}</h1>{LINES[0]}{quotation}{STORY}"))
    assert not any(kind == "caption" for kind, _ in shown)


def test_a_correction_that_says_what_was_wrong_is_shown(read: Read) -> None:
    correction = "This story has been corrected: the ferry has 80 seats, not 800."
    notes = f"<p>{correction}</p><p>This story has been corrected.</p><p>This story has been updated with a map.</p>"
    shown = _shown(read, page(linked(), f"<h1>{TITLE}</h1>{STORY}{notes}"))
    assert [words for _, words in shown[len(LINES) :]] == [correction]


def test_a_reporter_is_known_by_what_the_page_calls_him_and_without_his_role(read: Read) -> None:
    body = f"<h1>여객선 오늘 다시 운항</h1><div><em class=journalist_name>한솔 기자</em></div>{STORY}"
    (draft,), _ = read("page.html", page("<title>여객선 오늘 다시 운항</title>", body))
    assert draft.authors == ("한솔",)
