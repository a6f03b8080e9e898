"""How much the differences between two wordings matter."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.repeats.alignment import MATRIX_LIMIT, align, longest_lead
from reader.text.repeats.difference import compare, misspelling
from reader.text.repeats.wording import read_wording


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("islands", "islnads", "clear"),
        ("ferry", "fery", "doubtful"),
        ("colour", "color", "doubtful"),
        ("lifeboat", "life boat", "clear"),
        ("programme", "program", "clear"),
        ("safe", "unsafe", None),
        ("legal", "illegal", None),
        ("three", "there", None),
        ("dialogue", "dialog", "clear"),
        ("employer", "employee", None),
        ("minister", "ministry", None),
        ("country", "county", None),
        ("boats", "boat", None),
        ("will", "wil", "doubtful"),
        ("form", "fomr", "doubtful"),
        ("first", "fifth", None),
        ("14", "15", None),
        ("now", "not", None),
        ("never", "neevr", "doubtful"),
        ("without", "wihtout", "clear"),
        ("nothing", "noting", None),
        ("never", "newer", None),
        ("denied", "defied", None),
        ("never", "neither", None),
        ("harbour", "ministry", None),
        ("서울은", "서울이", None),
    ],
)
def test_misspelling(ours: str, theirs: str, expected: str | None) -> None:
    assert misspelling(ours.split(), theirs.split()) == expected


@pytest.mark.parametrize(
    ("shorter", "longer", "missing", "figures", "negated"),
    [
        ("the boat that left the quay", "the boat left the quay", (), False, False),
        ("the boat sailed to the quay", "the boat sailed from the quay", ("to",), False, False),
        ("the red boat left the quay", "the old boat left the quay", ("red",), False, False),
        ("seven boats left the quay", "eight boats left the quay", ("7",), True, False),
        ("the boats will leave the quay", "the boats will not leave the quay", (), False, True),
        ("the boats will leave the quay", "the 12 boats will leave the quay", (), True, False),
        (
            "the boats will leave. the quay will close",
            "the boats will leave. no date has been given yet. the quay will close",
            (),
            False,
            False,
        ),
        ("die Boote fahren heute wieder", "die Boote fahren heute nicht wieder", (), False, True),
    ],
)
def test_compare(shorter: str, longer: str, missing: tuple[str, ...], figures: bool, negated: bool) -> None:
    difference = compare(read_wording(shorter), read_wording(longer))
    assert difference is not None
    assert (difference.missing, difference.figures, difference.negated) == (missing, figures, negated)


def test_nothing_in_common() -> None:
    assert compare(read_wording("the boat"), read_wording("a quay")) is None


def test_longest_lead() -> None:
    assert longest_lead(["we", "have", "no", "boat", "Lind"], ["now", "we", "have", "no", "boat", "at", "all"]) == 4


def test_long_wordings_are_aligned_by_anchors() -> None:
    words = [f"w{place}x" for place in range(MATRIX_LIMIT // 50)]
    changed = [("other" if place % 100 == 50 else word) for place, word in enumerate(words)]
    same = sum(i2 - i1 for tag, i1, i2, _, _ in align(words, changed) if tag == "equal")
    assert same == sum(one == other for one, other in zip(words, changed, strict=True))


WORDS = st.lists(st.sampled_from(["the", "boat", "left", "a", "quay", "in", "fog"]), min_size=1, max_size=300)


@given(WORDS, WORDS)
def test_operations_lead_from_one_to_the_other(ours: list[str], theirs: list[str]) -> None:
    assert is_led_to(ours, theirs)


@pytest.mark.parametrize("seed", range(4))
def test_operations_lead_from_one_long_wording_to_the_other(seed: int) -> None:
    chance = random.Random(seed)
    ours = [f"w{chance.randrange(400)}x" for _ in range(MATRIX_LIMIT // 80)]
    theirs = [*ours]
    for edit in ([], ["new"], ["one", "other"]) * 8:
        place = chance.randrange(len(theirs))
        theirs[place : place + chance.randrange(3)] = edit
    assert is_led_to(ours, theirs)


def is_led_to(ours: list[str], theirs: list[str]) -> bool:
    """Whether the operations cover both wordings in order, with nothing kept but what is the same."""
    operations = align(ours, theirs)
    ends = [(0, 0), *((i2, j2) for _, _, i2, _, j2 in operations)]
    starts = [*((i1, j1) for _, i1, _, j1, _ in operations), (len(ours), len(theirs))]
    kept = [(ours[i1:i2], theirs[j1:j2]) for tag, i1, i2, j1, j2 in operations if tag == "equal"]
    tags = [tag for tag, *_ in operations]
    are_whole = all(tag != following for tag, following in pairwise(tags))
    return starts == ends and all(one == other for one, other in kept) and are_whole


def test_words_between_two_anchors_are_aligned_one_by_one() -> None:
    words = [f"w{place}x" for place in range(MATRIX_LIMIT // 50)]
    others = {9, *range(301, 400, 3), *range(450, 700), len(words) - 9}
    changed = [("other" if place in others else word) for place, word in enumerate(words)]
    assert [tag for tag, *_ in align(words, changed)] == ["equal", *["replace", "equal"] * 36]


def test_words_repeated_in_one_piece_are_found_in_one_piece() -> None:
    words = ["the", "boat", "left", "the", "quay", "in", "the", "fog"]
    assert align(words, [*words[:7], "rain", *words]) == [("insert", 0, 0, 0, 8), ("equal", 0, 8, 8, 16)]
