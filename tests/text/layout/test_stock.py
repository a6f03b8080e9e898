"""Which lines of an article are its source's furniture if other articles of the source have them, too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Article, Paragraph, Span
from reader.text.layout.stock import stock_lines

LEDE = "The harbour council voted on Tuesday to keep the night ferry for another year."
SECOND = "Residents of the north shore had asked for later sailings."
CLOSING = "The Packet is printed on paper from the mill at Skerry."


def _article(*texts: str, source: str | None = "Skerry Packet") -> Article:
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in texts)
    return Article("a.txt", "Night ferry stays", source=source, paragraphs=paragraphs)


def test_a_closing_line_is_known_again() -> None:
    (line,) = stock_lines(_article(LEDE, SECOND, CLOSING))
    assert line.paragraph == 2
    (again,) = stock_lines(_article("Other news.", "More of it.", CLOSING.upper().rstrip(".")))
    assert again.key == line.key
    assert 0 <= line.key < 2**63


@pytest.mark.parametrize("source", ["Carrow Courier", None, ""])
def test_another_source_has_lines_of_its_own(source: str | None) -> None:
    own = {line.key for line in stock_lines(_article(LEDE, SECOND, CLOSING))}
    assert own.isdisjoint(line.key for line in stock_lines(_article(LEDE, SECOND, CLOSING, source=source)))


@pytest.mark.parametrize(
    "text",
    [
        " ".join(["boat"] * 26),
        "“We heard everybody.”",
        'She called it "a start".',
        "Er nannte es „einen Anfang“.",
        "She called it ‘a start’.",
        "The mayor said so.",
        "According to the clerk, none.",
        "* * *",
    ],
)
def test_what_is_long_or_tells_or_says_nothing_is_no_such_line(text: str) -> None:
    assert stock_lines(_article(LEDE, SECOND, text)) == ()


def test_the_first_two_paragraphs_and_what_is_hidden_or_no_text_are_left_out() -> None:
    assert stock_lines(_article(LEDE, SECOND)) == ()
    article = _article("Skerry Packet", LEDE, SECOND, "What now", "Page 2 of 5", CLOSING)
    marks = {0: {"hidden": "header", "kind": "source"}, 3: {"kind": "heading"}, 4: {"hidden": "furniture"}}
    paragraphs = tuple(
        replace(paragraph, **marks.get(index, {}))  # type: ignore[arg-type]
        for index, paragraph in enumerate(article.paragraphs)
    )
    assert [line.paragraph for line in stock_lines(replace(article, paragraphs=paragraphs))] == [5]


def test_of_many_lines_those_at_the_ends_are_kept() -> None:
    rows = [f"Ash {row}, Elm 0" for row in range(100)]
    assert [line.paragraph for line in stock_lines(_article(LEDE, SECOND, *rows))] == [*range(2, 6), *range(94, 102)]
