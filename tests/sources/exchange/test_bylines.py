"""What kreader writes for people to read says who wrote it, where and when, also to whoever imports it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.export import write
from reader.model import Article, History, Paragraph, Span, Transfer
from reader.sources.exchange.bylines import read_byline
from tests.sources.conftest import Read

MOMENT = "2026-03-02T00:00:00+00:00"
WORDS = "The ferry left the harbour at six in the morning, and the crew waved to the people on the pier."


@pytest.mark.parametrize(
    ("line", "record"),
    [
        (
            "By Ana Ruiz, Jon Tuck · The Post · 2026-03-01 · ★",
            {"authors": ["Ana Ruiz", "Jon Tuck"], "source": "The Post", "published": "2026-03-01", "starred": True},
        ),
        ("The Post · 2026-03-01T06:30:00+02:00", {"source": "The Post", "published": "2026-03-01T06:30:00+02:00"}),
        ("By Ana Ruiz", {"authors": ["Ana Ruiz"]}),
        ("2026-03", {"published": "2026-03"}),
        ("The Post · ★", {"source": "The Post", "starred": True}),
        ("The Post · undated", {"source": "The Post", "published": None}),
        ("The Post", {}),
        ("The harbour · The town", {}),
        ("Ana Ruiz · The Post · 2026-03-01", {}),
        ("By the sea · Part one · A story", {}),
        ("", {}),
    ],
)
def test_a_byline_states_what_each_part_is(line: str, record: dict[str, Any]) -> None:
    assert read_byline(line) == record


STATED: tuple[dict[str, Any], ...] = (
    {"authors": ("Ana Ruiz", "Jon Tuck"), "source": "The *Skerry* Post", "published": "2026-03-01"},
    {"authors": ("Ana Ruiz",), "link": "https://example.org/ferry"},
    {"source": "Skerry_Packet & Co.", "published": "2026-03-01T06:30:00+02:00", "link": "https://example.org/?a=1&b=2"},
    {"published": "2026"},
    {"source": "Skerry Mail"},
    {},
)


@pytest.mark.parametrize("first", range(len(STATED)))
@pytest.mark.parametrize("form", ["md", "html"])
def test_what_was_exported_comes_back_with_authors_paper_date_and_address(
    form: str, first: int, read: Read, tmp_path: Path
) -> None:
    exported = [*STATED[first:], *STATED[:first]]
    transfers = [
        Transfer(number, None, "a", b"", _article(number, **stated), History(MOMENT, MOMENT, starred=number == 1))
        for number, stated in enumerate(exported)
    ]
    write(tmp_path / f"all.{form}", transfers)
    drafts, refused = read(f"back.{form}", (tmp_path / f"all.{form}").read_bytes())
    assert refused == []
    assert [
        {"authors": one.authors, "source": one.source, "published": one.published, "link": one.link} for one in drafts
    ] == [{"authors": (), "source": None, "published": None, "link": None} | stated for stated in exported]
    assert [bool(one.state and one.state.starred) for one in drafts] == [number == 1 for number in range(len(exported))]
    assert [one.text.count(WORDS) for one in drafts] == [1] * len(exported)
    assert not any("·" in one.text or "★" in one.text for one in drafts)


@pytest.mark.parametrize("many", [2, 400])
@pytest.mark.parametrize("form", ["md", "html"])
def test_an_article_of_a_few_words_among_others_is_one_of_its_own(
    form: str, many: int, read: Read, tmp_path: Path
) -> None:
    articles = [_article(number, authors=("Ana Ruiz",), published="2026-03-01") for number in range(many)]
    brief = (Paragraph("The pier is closed.", Span(0, 1)),)
    articles[many // 2] = replace(articles[many // 2], paragraphs=brief)
    transfers = [
        Transfer(number, None, "a", b"", article, History(MOMENT, MOMENT)) for number, article in enumerate(articles)
    ]
    write(tmp_path / f"all.{form}", transfers)
    drafts, refused = read(f"back.{form}", (tmp_path / f"all.{form}").read_bytes())
    assert (len(drafts), refused) == (many, [])
    assert [number for number, one in enumerate(drafts) if WORDS not in one.text] == [many // 2]
    assert "The pier is closed." in drafts[many // 2].text


def _article(number: int, **stated: Any) -> Article:
    paragraphs = tuple(Paragraph(text, Span(0, 1)) for text in (f"{WORDS} It was trip {number}.", "Nobody was late."))
    return Article("a", f"Ferry sails {number}", paragraphs=paragraphs, **stated)
