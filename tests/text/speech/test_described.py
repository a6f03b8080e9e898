"""Roles that phrases for speakers tell, with the real model."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_speakers import article_of


@pytest.mark.parametrize(
    ("before", "phrase", "role"),
    [
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the senator", "senator"),
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the former mayor", "former mayor"),
        ("Ada Lindqvist, a potter, spoke to a full hall in Brackwater.", "the former mayor", "potter"),
        ("Ada Lindqvist, who follows shares in Skerry, cut her rating.", "the analyst", "analyst"),
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "she", None),
        ("Ada Lindqvist spoke to a full hall in Brackwater on Monday.", "the coroner", None),
    ],
)
def test_whoever_is_called_a_potter_is_one(
    language_model: LanguageModel, before: str, phrase: str, role: str | None
) -> None:
    after = f"“It was a long day and a good one for all of us,” {phrase} said."
    people = {one.name: one.role for one in article_of(language_model, before, after).entities if one.kind == "person"}
    assert people["Ada Lindqvist"] == role
