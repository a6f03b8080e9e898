"""``analyse --explain`` names what decided a paragraph or a name, on the sample articles."""

from __future__ import annotations

from functools import cache

import pytest

from reader.model import Article, Draft, EntityKind, Place
from reader.resources import resource_dir
from reader.sources import read_drafts
from reader.text.analyse import analyse
from reader.text.language import LanguageModel
from reader.text.layout.drafts import lay_out
from reader.text.names.forms.acronyms import explained_acronyms, find_acronyms
from reader.text.names.forms.forms import kind_of_form
from reader.text.names.kinds import settle_kinds
from reader.text.names.mentions import Mention
from reader.text.names.resolution.fullnames import find_full_names
from reader.text.names.spotting.places import known_places

PARAGRAPHS = [
    ("bee-ban.txt", "breadcrumb-line", "Home > News > Styria"),
    ("bee-ban.txt", "furniture-skip-link", "Skip to main content"),
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


BODY = """The harbour of Sohail opened again on Monday after nine weeks, and the first ferry left at noon.

Nobody had expected the cranes to be mended before the winter, least of all those who mended them.
"""
PHOTO = "A crane in the harbour on Monday. (Photo: Ana Ruiz)"
LAYOUT = [
    ("title-line", "Harbour opens again\n\nBy Ana Ruiz\n\n" + BODY, "Harbour opens again"),
    ("byline-name", "Harbour opens again\n\nAna Ruiz\n\n16 April 2015\n\n" + BODY, "Ana Ruiz"),
    ("date-line", "Harbour opens again\n\nBy Ana Ruiz\n\n16 April 2015\n\n" + BODY, "16 April 2015"),
    ("date-label", "Harbour opens again\n\nBy Ana Ruiz\n\nPublished: 2 May 2015\n\n" + BODY, "Published: 2 May 2015"),
    ("source-line", BODY + "\nBy Ana Ruiz\n\nArticles by Sohail Post\n", "Articles by Sohail Post"),
    ("end-mark", BODY + "\n###\n", "###"),
    ("separator-line", BODY.replace("\n\n", "\n\n* * *\n\n"), "* * *"),
    ("caption-line", BODY.replace("\n\n", f"\n\n{PHOTO}\n\n"), PHOTO),
    ("byline-line", "Harbour opens again\n\nBy Ana Ruiz\n\n" + BODY, "By Ana Ruiz"),
    ("byline-role", "Harbour opens again\n\nBy Ana Ruiz\n\nStaff Writer\n\n" + BODY, "Staff Writer"),
    ("byline-signature", "Harbour opens again\n\nAna Ruiz, Staff Writer\n\n" + BODY, "Ana Ruiz, Staff Writer"),
    ("byline-label", "Headline: Harbour opens again\n\nByline: Ana Ruiz\n\n" + BODY, "Byline: Ana Ruiz"),
    ("title-label", "Headline: Harbour opens again\n\n" + BODY, "Headline: Harbour opens again"),
    ("section-label", "Headline: Harbour opens again\n\nSection: Ports\n\n" + BODY, "Section: Ports"),
    ("dateline-line", "Harbour opens again\n\nSOHAIL, Spain (AP)\n\n" + BODY, "SOHAIL, Spain (AP)"),
    ("email-line", "Harbour opens again\n\nBy Ana Ruiz\n\nana.ruiz@example.org\n\n" + BODY, "ana.ruiz@example.org"),
    ("link-line", "Harbour opens again\n\nhttps://example.org/harbour\n\n" + BODY, "https://example.org/harbour"),
    ("nothing-left", "\u200b\u200b", ""),
]
FORMS: list[tuple[str, str, EntityKind, EntityKind]] = [
    ("no name for a person", "Brenn and Sons", "person", "organisation"),
    ("written like an acronym", "ZQRA", "person", "organisation"),
    ("written like a part of a law", "Section 40", "place", "law"),
    ("words written in one", "RowerFact", "person", "organisation"),
    ("written like a branch", "IIT-Delhi", "place", "organisation"),
    ("written like a model", "MQ-9", "organisation", "product"),
    ("written like a doctrine", "Zanthology", "person", "organisation"),
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


@pytest.mark.parametrize(("rule", "text", "words"), LAYOUT)
def test_a_line_of_the_layout_names_its_rule(rule: str, text: str, words: str) -> None:
    paragraphs = lay_out(Draft("a.txt", "a.txt", text, text.encode())).paragraphs
    assert [one.rule for one in paragraphs if one.text == words] == [rule]


def test_a_title_that_was_given_names_its_rule_where_the_text_prints_it_again() -> None:
    text = "Harbour opens again\n\n" + BODY
    paragraphs = lay_out(Draft("a.txt", "a.txt", text, text.encode(), title="Harbour opens again")).paragraphs
    assert (paragraphs[0].text, paragraphs[0].rule) == ("Harbour opens again", "title-again")


@pytest.mark.parametrize(("rule", "name", "usual", "kind"), FORMS)
def test_a_name_of_another_form_names_its_rule(rule: str, name: str, usual: EntityKind, kind: EntityKind) -> None:
    assert kind_of_form(Mention(Place(0, 0, len(name)), name, usual), usual) == (kind, rule)


def test_a_platform_names_its_rule(language_model: LanguageModel) -> None:
    text = f"The mayor wrote on Twitter that it was over.\n\n{BODY}"
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), language_model)
    assert [one.rule for one in article.entities if one.name == "Twitter"] == ["platform on which something is said"]


def test_an_acronym_names_its_rule() -> None:
    text = "The Assembly of Coastal Towns (ACT) met. The ACT went home."
    body = Mention(Place(0, 4, 29), text[4:29], "organisation")
    acronyms = explained_acronyms([body], {0: text})
    found = [mention.rule for mention in find_acronyms([body], {0: text}, acronyms) if mention.text == "ACT"]
    assert found == ["acronym with its expansion"] * 2


def test_the_seat_of_a_body_names_its_rule() -> None:
    (_, likely) = known_places(0, "The Sohail-based line has nine ferries.")
    assert [(mention.text, mention.rule) for mention in likely] == [("Sohail", "seat of a body")]


def test_an_abbreviated_province_names_its_rule() -> None:
    (certain, _) = known_places(0, "She was born in Velm, Calif., in May.")
    assert [(mention.text, mention.rule) for mention in certain] == [("Calif.", "abbreviated province")]


def test_a_surname_of_somebody_named_in_full_names_its_rule() -> None:
    full, surname = Mention(Place(0, 0, 9), "Ada Brenn", "person"), Mention(Place(1, 0, 5), "Brenn", "place")
    settled = settle_kinds([full, surname], {0: "Ada Brenn left.", 1: "Brenn came back."}, {})
    assert [(one.kind, one.rule) for one in settled] == [
        ("person", "name of a person in full"),
        ("person", "part of a fuller name"),
    ]


def test_a_full_name_that_was_taken_for_a_place_names_its_rule() -> None:
    surname = Mention(Place(0, 0, 5), "Brenn", "person")
    taken = Mention(Place(1, 0, 9), "Ada Brenn", "place")
    (_, found) = find_full_names([surname, taken], {0: "Brenn left.", 1: "Ada Brenn came."})
    assert (found.kind, found.rule) == ("person", "full name of somebody called by the surname")
