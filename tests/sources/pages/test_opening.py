"""Lines above the text of a page are left out: its title in other words, kickers, and lists with reading times."""

from __future__ import annotations

import pytest

from reader.text.layout.drafts import lay_out
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, linked, page

TITLE = "Ferry sails again today"
LINES = [line.removeprefix("<p>") for line in STORY.split("</p>") if line]


def _shown(read: Read, head: str, body: str) -> list[str]:
    (draft,), _ = read("page.html", page(head, body))
    return [one.text for one in lay_out(draft).paragraphs if one.hidden is None]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (f"Skerry Sound: {TITLE}", f"<h1>Skerry Sound: {TITLE}</h1><div><h2>{TITLE}</h2>{STORY}</div>"),
        ("Again, the ferry sails today", f"<h1>{TITLE}</h1>{STORY}"),
        (TITLE, f"<div><p>SKERRY SOUND</p><h1>{TITLE}</h1>{STORY}</div>"),
        (TITLE, f"<div><h4>SKERRY SOUND</h4><h1>{TITLE}</h1>{STORY}</div>"),
        (TITLE, f"<h1>{TITLE}</h1><ul><li>Ilse</li><li>Jan 23</li><li>11 min read</li></ul>{STORY}"),
        (TITLE, f"<h1>{TITLE}</h1><div><p>120</p></div>{STORY}"),
        (TITLE, f"<h1>{TITLE}</h1><ul><li>3 Minuten Lesezeit</li><li>Von: Ilse Marrow</li></ul>{STORY}"),
    ],
)
def test_what_only_leads_up_to_the_text_is_no_text(read: Read, title: str, body: str) -> None:
    head = f"<title>{title}</title><meta property=og:title content='{title}'>{linked(headline=title)}"
    assert _shown(read, head, body) == LINES


@pytest.mark.parametrize(
    "first",
    ["<h2>Why the ferry sails</h2>", "<h2>Again today</h2>", "<ul><li>10 minutes of sun</li><li>3 cars</li></ul>",
     "<p>Dear reader,</p>"],
)  # fmt: skip
def test_what_begins_the_text_stays(read: Read, first: str) -> None:
    shown = _shown(read, linked(), f"<h1>{TITLE}</h1>{first}{STORY}")
    assert shown[-len(LINES) :] == LINES and len(shown) > len(LINES)


def test_a_heading_below_text_that_says_the_title_without_its_kicker_is_of_the_text(read: Read) -> None:
    title, text = f"Skerry Sound: {TITLE}", "Most people on the island wait for the ferry."
    assert TITLE in _shown(read, linked(headline=title), f"<h1>{title}</h1><p>{text}</p><h2>{TITLE}</h2>{STORY}")
