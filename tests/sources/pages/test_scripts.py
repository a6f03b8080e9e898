"""Pages that are empty until a script draws their article from its data become drafts."""

from __future__ import annotations

import json
import time

import pytest

from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY

LINES = [line.removeprefix("<p>") for line in STORY.split("</p>") if line]
TITLE = "Ferry sails again today"
HEAD = f"<html><head><title>{TITLE}</title><meta property=og:title content='{TITLE}'></head>"
SPINNER = "<div id=app><svg></svg></div>"

ARC = [
    {"type": "text", "content": LINES[0]},
    {"type": "image", "content": "A ferry from afar"},
    {"type": "header", "content": "The crossing"},
    *({"type": "text", "content": line} for line in LINES[1:]),
]
PROSE = {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": one}]} for one in LINES]}
EDITOR = {"blocks": [{"type": "paragraph", "data": {"text": one}} for one in LINES]}
PORTABLE = [{"_type": "block", "children": [{"_type": "span", "text": one}]} for one in LINES]


def _state(body: object, title: str = TITLE) -> str:
    other = {"title": "Bridge to close", "contentHtml": "<p>Cars wait at the bridge all day.</p>" * 90}
    return json.dumps({"page": {"article": {"headline": title, "body": body}, "related": [other]}})


@pytest.mark.parametrize("body", [STORY, {"rendered": STORY}, ARC, PROSE, EDITOR, PORTABLE])
@pytest.mark.parametrize(
    "script",
    [
        "<script id=__NEXT_DATA__ type=application/json>{}</script>",
        "<script>(window.q = window.q || []).push({});</script>",
        "<script>function f(a) {{ return {{'a': [1, a]}}; }} window.__STATE__ = {};f([])</script>",
    ],
)
def test_an_article_that_only_scripts_hold_is_read(read: Read, body: object, script: str) -> None:
    (draft,), _ = read("page.html", f"{HEAD}<body>{SPINNER}{script.format(_state(body))}</body></html>")
    assert [one for one in draft.text.split("\n\n") if one != "The crossing"] == LINES


def test_a_number_that_is_too_long_costs_no_more_than_its_script(read: Read) -> None:
    scripts = f'<script>x={{"a": {"9" * 5000}}}</script><script>x={_state(STORY)}</script>'
    (draft,), _ = read("page.html", f"{HEAD}<body>{SPINNER}{scripts}</body></html>")
    assert draft.text.split("\n\n") == LINES


def test_headings_lists_and_captions_keep_their_kind(read: Read) -> None:
    body = [*ARC, {"type": "list", "items": [{"type": "text", "content": "A ferry"}, {"content": "A bridge"}]}]
    (draft,), _ = read("page.html", f"{HEAD}<body>{SPINNER}<script>x={_state(body)}</script></body></html>")
    assert "The crossing" in [draft.text[one.span.start : one.span.end] for one in draft.marked]
    assert "- A ferry" in draft.text and "afar" not in draft.text
    shown = f"<figure><img src=a.png><figcaption>A ferry from afar</figcaption></figure>$$ADVERT$${STORY}"
    (draft,), _ = read("page.html", f"{HEAD}<body>{SPINNER}<script>x={_state(shown)}</script></body></html>")
    assert [draft.text[one.span.start : one.span.end] for one in draft.marked] == ["A ferry from afar"]
    assert "$" not in draft.text


def test_a_beginning_that_is_shown_is_completed_only_by_what_stands_by_the_title(read: Read) -> None:
    page = HEAD + f"<body><article><h1>{TITLE}</h1><p>{LINES[0]}</p></article><script>x={{}}</script></body></html>"
    (draft,), _ = read("page.html", page.format(_state(STORY)))
    assert LINES[-1] in draft.text
    (draft,), _ = read("page.html", page.format(_state(STORY, "Something else")))
    assert LINES[-1] not in draft.text and LINES[0] in draft.text
    assert "bridge all day" not in draft.text


def test_what_is_shown_whole_is_read_from_the_page(read: Read) -> None:
    body = [{"type": "text", "content": f"{line} And more."} for line in LINES]
    page = f"{HEAD}<body><article><h1>{TITLE}</h1>{STORY}</article><script>x={_state(body)}</script></body></html>"
    (draft,), _ = read("page.html", page)
    assert "And more" not in draft.text


@pytest.mark.parametrize("script", ['{"a":"' * 40000, '[["' * 60000, '{"a":' * 40000, '{"a":[{"' * 200 + "}" * 90000])
def test_scripts_that_only_look_like_json_cost_no_time(read: Read, script: str) -> None:
    started = time.process_time()
    read("page.html", f"{HEAD}<body>{SPINNER}<script>{script}</script></body></html>")
    assert time.process_time() - started < 5


def _pieces(data: str, length: int = 97) -> str:
    """Stream data to a page in pieces of so many characters."""
    pieces = [data[start : start + length] for start in range(0, len(data), length)]
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(piece)}])</script>" for piece in pieces)


@pytest.mark.parametrize("is_apart", [False, True])
def test_an_article_that_is_streamed_in_pieces_is_found(is_apart: bool, read: Read) -> None:
    story = f"{STORY}<p>“Überfahrt” is what they call it.</p>"
    rows = '1:HL["/ferry.css","style"]\n'
    rows += f"1a:T{len(story.encode()):x},{story}" if is_apart else ""
    rows += f"2:{json.dumps({'article': {'title': TITLE, 'body': '$1a' if is_apart else story}})}\n3:null\n"
    (draft,), _ = read("page.html", f"{HEAD}<body><h1>{TITLE}</h1>{SPINNER}{_pieces(rows)}</body></html>")
    assert draft.text.split("\n\n") == [*LINES, "“Überfahrt” is what they call it."]


def test_data_that_refer_to_one_text_a_thousand_times_are_read_at_once(read: Read) -> None:
    rows = f"1:T{900_000:x},{'x' * 900_000}2:{json.dumps(['$1'] * 5000)}\n"
    started = time.thread_time()
    read("page.html", f"{HEAD}<body><h1>{TITLE}</h1><p>Wait.</p>{_pieces(rows, 50_000)}</body></html>")
    assert time.thread_time() - started < 2


@pytest.mark.parametrize("body", ["\n\n".join(LINES), STORY])
def test_linked_data_have_what_the_page_holds_back(body: str, read: Read) -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": body}
    head = HEAD.replace("</head>", f"<script type=application/ld+json>{json.dumps(data)}</script></head>")
    more = "<p>This is the first of many pieces about the ferry, its crew and the people of the islands.</p>" * 2
    wall = f"{more}<div><h2>Read on</h2><p>Buy our paper for a crown.</p></div>"
    (draft,), _ = read("page.html", f"{head}<body><article><h1>{TITLE}</h1><p>{LINES[0]}</p>{wall}</article></body>")
    assert draft.text.split("\n\n") == LINES
