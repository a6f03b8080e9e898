"""In whole articles invented to mislead, deliberate repetition stays and what was pasted twice folds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.text.repeats.folding import find_repeats

ARTICLES = [
    json.loads(line) for line in (Path(__file__).parent / "articles.jsonl").read_text(encoding="utf-8").splitlines()
]


def place(paragraphs: list[str], mark: dict[str, Any]) -> int:
    """Return the paragraph that a mark names, in the form of the marked articles."""
    places = [index for index, text in enumerate(paragraphs) if text == mark["text"]]
    nth: int = mark.get("nth", 1)
    return places[nth - 1]


@pytest.mark.parametrize("article", ARTICLES, ids=[article["name"] for article in ARTICLES])
def test_folds_what_was_pasted_and_nothing_else(article: dict[str, Any]) -> None:
    _, *paragraphs = article["text"].split("\n\n")
    folded = {index: verdict.repeat_of for index, verdict in find_repeats(paragraphs, article["title"]).items()}
    assert folded == {place(paragraphs, row["repeat"]): place(paragraphs, row["of"]) for row in article["repeats"]}
