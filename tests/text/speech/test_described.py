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


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Her Skerry counterpart said on Monday that the fees were against the law.", "Skerry counterpart"),
        ("A union leader was less careful.", "union leader"),
        ("One teacher saw it in another way.", "teacher"),
        ("A teacher was killed.", None),
        ("A police spokesman said on Monday that the road was closed.", None),
        ("It rained. The teacher came in May.", None),
    ],
)
def test_whoever_is_announced_and_then_named_is_one_person(
    language_model: LanguageModel, before: str, role: str | None
) -> None:
    paragraph = f"{before} “It was a long day and a good one for all of us,” Ada Lindqvist told reporters."
    article = article_of(language_model, paragraph)
    assert [one.role for one in article.entities if one.name == "Ada Lindqvist"] == [role]
    is_told = role is not None and " that " in before
    assert (article.quotes[0].speaker == "Ada Lindqvist") is (is_told or article.quotes[0].kind == "direct")
