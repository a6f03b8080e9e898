"""Dumps of text as people keep them: the layouts and exports there are, and what only looks like one.

Each case is invented: the text of a file and the articles in it, with every field that the text states.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader.model import Article, Draft
from reader.sources import Refusal, read_again, read_bytes, unpack
from reader.text.outlines import outline

Case = dict[str, Any]

CASES: dict[str, Case] = {
    name: case
    for path in sorted(Path(__file__).parent.glob("*.json"))
    for name, case in json.loads(path.read_text("utf-8")).items()
}
MANY = {name: case for name, case in CASES.items() if len(case["articles"]) > 1}


@cache
def drafts(text: str) -> list[Draft]:
    found = [unpack(item) for item in read_bytes("dump.txt", text.encode()) if not isinstance(item, Refusal)]
    return [draft for draft in found if isinstance(draft, Draft)]


@cache
def outlines(text: str) -> list[Article]:
    return [outline(draft) for draft in drafts(text)]


def told(article: Article) -> Case:
    """Return an article in the words of the cases."""
    body = [paragraph.text for _, paragraph in article.visible() if paragraph.kind != "title"]
    return {
        "title": None if article.title_inferred else article.title,
        "body": body,
        "author": list(article.authors),
        "date": article.published,
        "dateline": article.dateline,
        "agency": article.agency,
        "sitename": article.source,
        "section": article.section,
        "email": article.email,
        "url": article.link,
    }


@pytest.mark.parametrize("name", CASES)
def test_a_dump_is_read_as_its_articles(name: str) -> None:
    read = [told(article) for article in outlines(CASES[name]["text"])]
    expected = CASES[name]["articles"]
    assert [
        {field: article[field] for field in stated} for article, stated in zip(read, expected, strict=True)
    ] == expected


@pytest.mark.parametrize("name", CASES)
def test_every_word_of_a_draft_lies_in_a_paragraph(name: str) -> None:
    text = CASES[name]["text"]
    for draft, article in zip(drafts(text), outlines(text), strict=True):
        bare = [" "] * len(draft.text)
        for index in set(range(len(draft.text))).difference(*(range(*span) for span in spans(article))):
            bare[index] = draft.text[index]
        assert "".join(bare).strip() == ""


def spans(article: Article) -> list[tuple[int, int]]:
    return [paragraph.source_span for paragraph in article.paragraphs]


@pytest.mark.parametrize("name", MANY)
def test_each_article_is_read_again_from_its_own_bytes(name: str) -> None:
    found = drafts(MANY[name]["text"])
    assert [read_again(draft.path, draft.key, draft.raw) for draft in found] == found
    assert len({draft.key for draft in found}) == len(found)


@pytest.mark.parametrize("name", [name for name in CASES if name not in MANY])
def test_a_file_of_one_article_keeps_its_own_name_and_bytes(name: str) -> None:
    text = CASES[name]["text"]
    (draft,) = drafts(text)
    assert draft.raw == text.encode()
    assert re.fullmatch("dump.txt/[0-9a-f]{32}", draft.key)
