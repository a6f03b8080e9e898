"""Paragraphs are what the writer meant, and together they cover every character of the input."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.layout import lines, paragraphs
from reader.text.layout.lines import find_lines
from reader.text.layout.paragraphs import find_blocks

_ONE = "The harbour council voted on Tuesday to keep the night ferry for another year after a hearing in the old mill."
_TWO = (
    "Residents of the north shore had asked for later sailings, because the last boat leaves before the kitchens close."
)

_LAYOUTS = (
    ("blank lines", f"{_ONE}\n\n{_TWO}\n", [_ONE, _TWO]),
    ("one a line", f"{_ONE}\n{_TWO}", [_ONE, _TWO]),
    ("carriage returns", f"{_ONE}\r\r{_TWO}\r", [_ONE, _TWO]),
    ("windows line ends", f"{_ONE}\r\n\r\n{_TWO}\r\n", [_ONE, _TWO]),
    ("form feed", f"{_ONE}\f{_TWO}", [_ONE, _TWO]),
    ("unicode line ends", f"{_ONE}\u2028{_TWO}\u2029{_ONE}\x85{_TWO}", [_ONE, _TWO, _ONE, _TWO]),
    ("many blanks", f"\n \t\n{_ONE}\n\n \n\n{_TWO}\n\n", [_ONE, _TWO]),
    ("tabs", f"\t{_ONE}\n\t{_TWO}", [_ONE, _TWO]),
    ("html", f"<p>{_ONE}</p><p>{_TWO}</p>", [_ONE, _TWO]),
    ("breaks", f"{_ONE}<br/><br>{_TWO}", [_ONE, _TWO]),
    (
        "one broken line",
        f"{_ONE} {_TWO[:-16]}\nkitchens close.\n\n{_ONE}",
        [f"{_ONE} {_TWO[:-16]} kitchens close.", _ONE],
    ),
    ("quoted mail", f"> {_ONE}\n>\n> {_TWO}", [_ONE, _TWO]),
)

_WRAPPED = """\
The harbour council voted on Tuesday to keep the night ferry for
another year after a hearing in the old mill.

Residents of the north shore had asked for later sailings, because the
last boat leaves before the kitchens close.
"""
_INDENTED = """\
    The harbour council voted on Tuesday to keep the night ferry for
another year after a hearing in the old mill.
    Residents of the north shore had asked for later sailings, because
the last boat leaves before the kitchens close.
"""
_LIST = """\
The council has listed three ways out of the trouble, all of them dear
and none of them loved by the people of the two towns on the bay, says
the mayor:
- keep the boat and pay for it
- replace the boat with a bus that goes round the bay and takes a good
hour
- end the service
The vote is on Friday, and most of the members say that they will stay
at home.
"""


@pytest.mark.parametrize(("text", "paragraphs"), [case[1:] for case in _LAYOUTS], ids=[case[0] for case in _LAYOUTS])
def test_paragraphs_are_found_in_any_layout(text: str, paragraphs: list[str]) -> None:
    assert [block.text for block in find_blocks(text)] == paragraphs


@pytest.mark.parametrize("text", [_WRAPPED, _INDENTED], ids=["blank lines", "indents"])
def test_wrapped_lines_are_joined(text: str) -> None:
    assert [block.text for block in find_blocks(text)] == [_ONE, _TWO]


_THREE = (
    "“Nobody in this town,” said the mayor, who had walked the eleven miles of the bay twice in one week — once for a "
    "bet and once for the council — “has ever asked me for a bus. They ask for the boat. They will go on asking.”"
)


@pytest.mark.parametrize("width", [24, 30, 36, 42, 50, 66, 80, 96])
def test_a_column_of_any_width_is_joined(width: int) -> None:
    given = [_ONE, _TWO, _THREE, _TWO, _ONE]
    wrapped = "\n\n".join(textwrap.fill(one, width, break_on_hyphens=False) for one in given)
    assert [block.text for block in find_blocks(wrapped)] == given


def test_a_brief_in_a_column_is_joined() -> None:
    brief = f"{_ONE} {_TWO}"
    assert [block.text for block in find_blocks(textwrap.fill(brief, 30))] == [brief]


def test_a_short_last_line_ends_a_paragraph_where_lines_are_full() -> None:
    given = [f"{_ONE} Nobody spoke.", f"{_TWO} Nobody spoke against it, and nobody was asked to.", _THREE] * 2
    wrapped = "\n".join(textwrap.fill(one, 60, break_on_hyphens=False) for one in given)
    assert [block.text for block in find_blocks(wrapped)] == given


def test_lines_with_a_blank_one_below_each_are_joined() -> None:
    lines = textwrap.wrap(_ONE, 64) + textwrap.wrap(_THREE, 64) + textwrap.wrap(_TWO, 64)
    assert [block.text for block in find_blocks("\n\n".join(lines))] == [_ONE, _THREE, _TWO]
    apart = "\n\n\n\n".join("\n\n".join(textwrap.wrap(one, 64)) for one in (_ONE, _TWO, _ONE, _TWO))
    assert [block.text for block in find_blocks(apart)] == [_ONE, _TWO, _ONE, _TWO]
    headlines = [line.rstrip(".") for line in (_ONE, _TWO, _THREE) * 3]
    assert [block.text for block in find_blocks("\n\n".join(headlines))] == headlines


def test_what_somebody_says_behind_the_name_goes_on_in_the_next_line() -> None:
    text = "MS BRENN: The harbour will not close while I am in office, and we will\nspend what it takes.\nMR ORR: Good."
    assert [block.text for block in find_blocks(text)] == [
        "MS BRENN: The harbour will not close while I am in office, and we will spend what it takes.",
        "MR ORR: Good.",
    ]


def test_lists_keep_their_lines() -> None:
    assert [block.text for block in find_blocks(_LIST)] == [
        "The council has listed three ways out of the trouble, all of them dear and none of them loved by the "
        "people of the two towns on the bay, says the mayor:",
        "- keep the boat and pay for it",
        "- replace the boat with a bus that goes round the bay and takes a good hour",
        "- end the service",
        "The vote is on Friday, and most of the members say that they will stay at home.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The boat goes out,\nthe boat comes in,\nthe sea goes on\nwithout a sound.",
        "Q: Will fares rise?\nA: Not before spring.\nQ: Why not?",
        "CHAIR: Order, please.\nMEMBER: No.\nCHAIR: Order!",
        "1. Keep the boat.\n2. Replace it.\n3. End the service.",
        "At nine the board said: “The night ferry to the islands will sail, aides say”\n"
        "At ten the board said: “The night ferry to the islands will not sail, aides say”\n"
        "At noon the board said: “The night ferry to the islands will sail, aides say”",
        "Soup of the day with bread\nsmoked eel on rye toast\nroast carrots and whipped curd\n"
        "braised ox cheek with barley\nplaice on the bone, brown butter\nrhubarb and custard tart\n"
        "cheese from the island farm\n"
        "coffee and a small biscuit\nwine by the glass from five\nwater from the tap is free",
        "They took the road above the mill\nwhen all the lamps were low,\nand no one at the window saw\n"
        "which way the boys would go.\nThe miller's wife had baked a loaf\nand wrapped it in a shawl,\n"
        "she laid it by the garden gate\nand did not speak at all.",
        f"{_ONE}\nFor those who waited at the gate,\nwe remember them.\nFor those who came,\nwe remember them.\n{_TWO}",
    ],
    ids=["verse", "questions", "transcript", "numbers", "headlines", "menu", "ballad", "liturgy"],
)
def test_lines_that_stand_alone_stay_apart(text: str) -> None:
    assert [block.text for block in find_blocks(text)] == text.split("\n")


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (
            "The council voted on Tuesday to ex-\ntend the night ferry.",
            "The council voted on Tuesday to extend the night ferry.",
        ),
        ("It was re-\njected by the north-\nern voters.", "It was rejected by the northern voters."),
        (
            "The mayor was re-\nelected in mid-\nweek by the pre-\ntax crowd.",
            "The mayor was re-elected in mid-week by the pre-tax crowd.",
        ),
        ("It was an of\u00ad\nfi\u00adcial visit.", "It was an official visit."),
        ("The council wants a self-\nsupporting night ferry.", "The council wants a self-supporting night ferry."),
        (
            "It was a harbour-side inn.\nThe council met at the harbour-\nside inn.",
            "It was a harbour-side inn. The council met at the harbour-side inn.",
        ),
        ("Der Rat sieht Vor-\nund Nachteile der Fähre.", "Der Rat sieht Vor- und Nachteile der Fähre."),
        (
            f"{'The ferry sails at night. ' * 5}The council met in the har-\nbour.",
            f"{'The ferry sails at night. ' * 5}The council met in the harbour.",
        ),
    ],
)
def test_a_word_split_at_the_line_end_is_made_whole(text: str, joined: str) -> None:
    assert " ".join(block.text for block in find_blocks(text)) == joined


def test_text_without_a_letter_left_is_covered_all_the_same() -> None:
    assert [(block.text, block.start, block.end) for block in find_blocks(" \x00\x1b \n")] == [("", 1, 3)]
    assert find_blocks(" \n\t") == []


_PIECES = st.sampled_from(
    [
        "\n",
        "\r\n",
        "\n\n",
        "\x0c",
        "\u2028",
        "\ufeff",
        "\x00",
        "\x1b[31m",
        "\u200b",
        "<p>",
        "</p>",
        "<br>",
        "&amp;",
        "- ",
        "> ",
        "The ferry sails at night",
        "council.",
        "By Orla Finch",
        "“No,” she said.",
        "ex-",
        "tend",
        "漢字。",
        "    ",
        "A" * 70,
        "***",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=30).map("".join)))
def test_every_character_lies_in_exactly_one_paragraph(text: str) -> None:
    blocks = find_blocks(text)
    covered = [0] * len(text)
    reached = 0
    for block in blocks:
        assert reached <= block.start < block.end <= len(text)
        reached = block.end
        covered[block.start : block.end] = [1] * (block.end - block.start)
    assert all(covered[place] for place, character in enumerate(text) if not character.isspace())


@given(st.text(st.sampled_from("aB. \n\r\f\x85\u2028<p>"), max_size=40))
def test_rare_line_ends_make_no_difference_where_there_are_none(text: str) -> None:
    found = find_lines(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "_RARE_BREAKS", "")
        patch.setattr(lines, "_USUAL_BREAK", lines._BREAK)
        assert find_lines(text) == found


def test_a_text_of_too_many_lines_is_cut_into_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paragraphs, "_MOST_BREAKS", 100)
    text = "Title\n\n" + "a line\r\n" * 1000 + "\n\n" + "more " * 2000 + "the end"
    blocks = paragraphs.find_blocks(text)
    assert 3 < len(blocks) < 30
    assert " ".join(text[block.start : block.end] for block in blocks).split() == text.split()
    assert " ".join(block.text for block in blocks).split() == text.split()
