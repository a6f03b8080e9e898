"""A sentence that the page repeats in large type is read once, where it was said."""

from __future__ import annotations

import pytest

from reader.sources.markup import Part, parse_markup
from reader.sources.pages.pullquotes import without_pullquotes
from tests.growth import outgrows

SAID = "The ferry is older than whoever sails on it"
LINES = ["The island has one ferry.", f"“{SAID},” said Ada Brenn of the harbour board.", "It sails at noon."]


@pytest.mark.parametrize(
    ("quotation", "shown"),
    [
        (f"<blockquote>“{SAID}”</blockquote>", [f"“{SAID}”"]),
        (f"<blockquote><p>{SAID}.</p><p>Ada Brenn</p></blockquote>", [f"{SAID}.", "Ada Brenn"]),
        (f"<blockquote class=pull><div>{SAID}</div></blockquote>", [SAID]),
    ],
)
def test_a_quotation_that_repeats_words_of_a_paragraph_is_left_out(quotation: str, shown: list[str]) -> None:
    tree = parse_markup(f"<body><p>{LINES[0]}</p>{quotation}<p>{LINES[1]}<p>{LINES[2]}</body>")
    assert tree is not None
    parts = [*map(Part, LINES)]
    assert without_pullquotes([parts[0], *map(Part, shown), *parts[1:]], tree) == parts


@pytest.mark.parametrize(("second", "is_left_out"), [("The bridge is not.", True), ("The road is not.", False)])
def test_a_quotation_whose_sentences_are_said_one_by_one_is_left_out_with_who_said_them(
    second: str, is_left_out: bool
) -> None:
    lines = [f"“{SAID},” said Ada Brenn.", "“The bridge is not,” she added.", "It sails at noon."]
    inner = f"<div><div>{SAID}. {second}</div><div><div>Ada Brenn</div><div>Harbour board</div></div></div>"
    tree = parse_markup(f"<body><p>{lines[0]}</p><p>{lines[1]}</p><blockquote>{inner}</blockquote><p>{lines[2]}</body>")
    assert tree is not None
    parts = [*map(Part, lines[:2]), Part(f"{SAID}. {second}Ada BrennHarbour board"), Part(lines[2])]
    assert (without_pullquotes(parts, tree) == [*map(Part, lines)]) is is_left_out


@pytest.mark.parametrize(
    ("quotation", "shown"),
    [
        ("<blockquote>Nobody wants the bridge, and nobody wants the ferry.</blockquote>", None),
        (f"<p>{SAID}</p>", SAID),
        ("<blockquote>The ferry is older</blockquote>", "The ferry is older"),
        (f"<blockquote>{LINES[1]}</blockquote>", LINES[1]),
        (f"<blockquote>{SAID}<p>{'It sails on Mondays. ' * 20}</p></blockquote>", SAID),
    ],
)
def test_other_lines_stay(quotation: str, shown: str | None) -> None:
    tree = parse_markup(f"<body><p>{LINES[0]}</p>{quotation}<p>{LINES[1]}<p>{LINES[2]}</body>")
    assert tree is not None
    shown = shown or "Nobody wants the bridge, and nobody wants the ferry."
    parts = [Part(LINES[0]), Part(shown), Part(LINES[1]), Part(LINES[2])]
    assert without_pullquotes(parts, tree) == parts


def test_many_quotations_are_compared_in_time_that_grows_with_the_text() -> None:
    def work(size: int) -> None:
        lines = [f"On day {n} the ferry is older than whoever sails on it." for n in range(size)]
        tree = parse_markup("".join(f"<blockquote>{line}</blockquote>" for line in lines))
        assert tree is not None
        without_pullquotes([*map(Part, lines)], tree)

    assert not outgrows(work, int, 1000)
