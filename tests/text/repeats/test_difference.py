"""How much the differences between two wordings matter."""

from __future__ import annotations

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
        ("seven boats left the quay", "eight boats left the quay", ("seven",), True, False),
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
    built: list[str] = []
    reached = 0
    for tag, i1, i2, j1, j2 in align(ours, theirs):
        assert i1 == reached
        assert (ours[i1:i2] == theirs[j1:j2]) or tag != "equal"
        built += theirs[j1:j2]
        reached = i2
    assert built == theirs
    assert reached == len(ours)
