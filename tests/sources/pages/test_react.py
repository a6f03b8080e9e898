"""What React sends behind a page is read where the page shows it."""

from __future__ import annotations

import pytest

from reader.sources.markup import parse_markup
from reader.sources.pages.react import with_boxes
from tests.growth import outgrows
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page

LINES = [line.removeprefix("<p>") for line in STORY.split("</p>") if line]
NAMES = "".join(f"<li>Passenger number {n} of the ferry, who sat on its deck.</li>" for n in range(3))


@pytest.mark.parametrize("kind", ["B", "P"])
def test_a_box_is_read_at_its_place(kind: str, read: Read) -> None:
    place = f'<!--$?--><template id="{kind}:1f"></template><!--/$-->'
    box = f'<div hidden id="S:1f"><p>{LINES[1]}</p><ul>{NAMES}</ul></div><script>$RC("B:1f","S:1f")</script>'
    paragraphs = "".join(f"<p>{line}</p>" for line in LINES[2:])
    body = f"<h1>Ferry sails again today</h1><p>{LINES[0]}</p>{place}{paragraphs}"
    (draft,), _ = read("page.html", page("", body).replace("</body>", f"{box}</body>"))
    told = draft.text.removeprefix("Ferry sails again today\n\n").split("\n\n")
    assert [one for one in told if one in LINES] == LINES
    assert told[2].startswith("- Passenger number 0")


@pytest.mark.parametrize(
    "markup",
    [
        '<p>Ferry</p><div hidden id="S:1"><p>It sails.</p></div>',
        '<p>Ferry</p><div hidden id="S:1"><template id="B:1"></template><p>It sails.</p></div>',
        "<p>Ferry</p>",
    ],
)
def test_a_box_without_a_place_stays(markup: str) -> None:
    tree = parse_markup(f"<body>{markup}</body>")
    assert tree is not None
    assert not with_boxes(tree, markup)
    assert "".join(tree.itertext()) == "".join(parse_markup(f"<body>{markup}</body>").itertext())  # type: ignore[union-attr]


def test_many_boxes_are_moved_in_time_that_grows_with_their_number() -> None:
    def made(size: int) -> str:
        places = "".join(f'<template id="B:{n:x}"></template>' for n in range(size))
        return f"<body>{places}" + "".join(f'<div hidden id="S:{n:x}"><p>{n}</p></div>' for n in range(size))

    def work(markup: str) -> None:
        tree = parse_markup(markup)
        assert tree is not None and with_boxes(tree, markup)

    assert not outgrows(work, made, 500)


def test_boxes_are_not_put_one_into_the_other_without_end() -> None:
    def made(size: int) -> str:
        boxes = (f'<div hidden id="S:{n}"><p>{n}</p><template id="B:{n - 1}"></template></div>' for n in range(size))
        return f'<body><template id="B:{size - 1}"></template>{"".join(boxes)}'

    def work(markup: str) -> None:
        tree = parse_markup(markup)
        assert tree is not None and with_boxes(tree, markup)
        assert max(sum(1 for _ in box.iterancestors()) for box in tree.iter("div")) <= 502

    assert not outgrows(work, made, 1000)
