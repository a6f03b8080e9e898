"""What ``analyse --explain`` says decided a paragraph or a name, on the sample articles."""

from __future__ import annotations

from functools import cache

import pytest

from reader.model import Article, Draft
from reader.resources import resource_dir
from reader.sources import read_drafts
from reader.text.analyse import analyse
from reader.text.language import LanguageModel
from reader.text.layout.drafts import lay_out

PARAGRAPHS = [
    ("bee-ban.txt", "breadcrumb-line", "Home > News > Styria"),
    ("cable-island.txt", "source-name", "The Minch Review"),
    ("cable-island.txt", "heading-line", "The first evening"),
    ("lake-core.txt", "kicker-line", "SCIENCE"),
]
NAMES = [
    ("cable-island.txt", "list of well-known bodies", "Coastguard"),
    ("cable-island.txt", "as elsewhere in the article", "Ullapool"),
    ("cafe-crossing.txt", "list of cities and provinces", "Bern"),
    ("film-festival.txt", "title in quotation marks", "Eleven Umbrellas"),
    ("night-train-wire.txt", "list of waters", "Adriatic"),
]


@cache
def draft(file: str) -> Draft:
    (found,) = read_drafts(resource_dir("sample_articles") / file)
    assert isinstance(found, Draft)
    return found


@cache
def analysed(file: str, language_model: LanguageModel) -> Article:
    return analyse(draft(file), language_model)


@pytest.mark.parametrize(("file", "rule", "words"), PARAGRAPHS)
def test_a_paragraph_names_the_rule_that_made_it_what_it_is(file: str, rule: str, words: str) -> None:
    assert rule in {one.rule for one in lay_out(draft(file)).paragraphs if one.text == words}


@pytest.mark.parametrize(("file", "rule", "name"), NAMES)
def test_a_name_names_the_rule_that_decided_it(file: str, rule: str, name: str, language_model: LanguageModel) -> None:
    assert {entity.name: entity.rule for entity in analysed(file, language_model).entities}.get(name) == rule
