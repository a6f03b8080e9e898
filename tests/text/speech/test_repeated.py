"""A folded paragraph says what its copy says, by the same speaker."""

from __future__ import annotations

from reader.model import Paragraph, Place, Quote, Span
from reader.text.speech.repeated import with_repeated

KEPT = "“We stay,” said Ana Ruiz. “All of us.”"


def paragraph(text: str, repeat_of: int | None = None) -> Paragraph:
    return Paragraph(text, Span(0, len(text)), hidden=None if repeat_of is None else "repeat", repeat_of=repeat_of)


def quote(words: str, text: str = KEPT, index: int = 0, continues: int | None = None) -> Quote:
    start = text.index(words)
    cue, name = Place(index, text.index("said"), text.index("said") + 4), text.index("Ana Ruiz")
    speaker, span = Place(index, name, name + 8), Span(start, start + len(words))
    return Quote(index, span, "direct", continues, "Ana Ruiz", speaker, cue, "stated")


def test_an_exact_copy_has_the_same_quotations_in_its_own_places() -> None:
    quotes = [quote("“We stay,”"), quote("“All of us.”")]
    paragraphs = [paragraph(KEPT), paragraph("Rain fell."), paragraph(KEPT, repeat_of=0)]
    merged = with_repeated(quotes, paragraphs)
    assert merged == (*quotes, quote("“We stay,”", index=2), quote("“All of us.”", index=2))


def test_a_near_copy_has_what_it_holds_letter_for_letter() -> None:
    copy = f"Update: {KEPT[:-4]} now.”"
    quotes = [quote("“We stay,”"), quote("“All of us.”")]
    merged = with_repeated(quotes, [paragraph(KEPT), paragraph(copy, repeat_of=0)])
    assert merged[2:] == (quote("“We stay,”", copy, 1),)


def test_what_continues_still_points_to_its_beginning() -> None:
    """The folded first paragraph comes before the one that is kept."""
    paragraphs = [paragraph(KEPT, repeat_of=1), paragraph(KEPT), paragraph(KEPT.replace("stay", "go"))]
    first, second = quote("“We stay,”", index=1), quote("“We go,”", paragraphs[2].text, 2, continues=0)
    merged = with_repeated([first, second], paragraphs)
    assert [item.continues for item in merged] == [None, None, 1]
    assert [item.paragraph for item in merged] == [0, 1, 2]
