"""The work to find what is alike is bounded: it is counted in alignments, never in seconds."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

import pytest

from reader.model import Paragraph, Span
from reader.text.repeats import alignment, likeness
from reader.text.repeats.difference import Difference, compare
from reader.text.repeats.folding import fold_repeats
from reader.text.repeats.wording import Wording


def paragraphs(texts: Sequence[str]) -> list[Paragraph]:
    return [Paragraph(text, Span(0, len(text))) for text in texts]


def counting(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the words of every alignment from now on."""
    sizes: list[int] = []

    def counted(shorter: Wording, longer: Wording) -> Difference | None:
        sizes.append(len(shorter.words) + len(longer.words))
        return compare(shorter, longer)

    monkeypatch.setattr(likeness, "compare", counted)
    return sizes


def test_a_clean_article_is_not_aligned_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = counting(monkeypatch)
    rows = [" ".join(f"w{at}x{word}" for word in range(30)) for at in range(50)]
    assert fold_repeats(paragraphs(rows), None) == tuple(paragraphs(rows))
    assert sizes == []


@pytest.mark.parametrize("kind", ["pasted twice", "a form", "families", "one paragraph", "near copies"])
def test_the_work_grows_with_the_length(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    count = 2_000
    rows = {
        "pasted twice": [" ".join(f"w{at % (count // 2)}x{word}" for word in range(30)) for at in range(count)],
        "a form": [
            f"In county {at} the measure passed by {at * 7} votes, according to the clerk." for at in range(count)
        ],
        "families": [" ".join(f"w{at // 20}x{word}" for word in range(20)) + f" {at}" for at in range(count)],
    }
    rows["one paragraph"] = rows["pasted twice"][:1] * count
    rows["near copies"] = [
        " ".join(f"w{at // 2}x{word}" for word in range(30)) + (" the" if at % 2 else " of") for at in range(count)
    ]
    hidden = {"pasted twice": count // 2, "one paragraph": count - 1, "near copies": count // 2}
    sizes = counting(monkeypatch)
    folded = fold_repeats(paragraphs(rows[kind]), None)
    assert len(sizes) <= 4 * count
    assert sum(own.hidden is not None for own in folded) == hidden.get(kind, 0)


def test_a_long_paragraph_is_aligned_in_short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    cells: list[int] = []

    class Counted(SequenceMatcher[str]):
        def __init__(self, junk: None, ours: Sequence[str], theirs: Sequence[str], autojunk: bool) -> None:
            cells.append(len(ours) * len(theirs))
            super().__init__(junk, ours, theirs, autojunk)

    monkeypatch.setattr(alignment, "SequenceMatcher", Counted)
    words = [f"w{place}x" for place in range(50_000)]
    changed = [("other" if place % 100 == 50 else word) for place, word in enumerate(words)]
    fold_repeats(paragraphs([" ".join(words), " ".join(changed)]), None)
    assert sum(cells) <= len(words)
