"""Texts of nothing but marks and signs are read in time proportional to their length."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from reader.model import Draft, Entity, Paragraph, Place, Span
from reader.text.analyse import analyse
from reader.text.layout.bylines import read_people
from reader.text.layout.ownpapers import find_own_paper
from reader.text.layout.paragraphs import find_blocks
from reader.text.names.foreign.entities import find_foreign_entities
from reader.text.names.forms.acronyms import explained_acronyms
from reader.text.names.mentions import Mention
from reader.text.names.resolution.gender import gender_of
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.pronouns import resolve_pronoun
from reader.text.speech.reporting.marks import find_quotations
from reader.text.speech.reporting.passages import Passage
from tests.growth import outgrows


def draft_of(text: str) -> Draft:
    return Draft("a.txt", "a.txt", text, text.encode())


def find_in_one_paragraph(text: str) -> object:
    """Find the acronyms behind all that is found as an organisation in a text of one paragraph."""
    found = re.finditer("Harbour Service", text)
    mentions = [Mention(Place(0, *one.span()), one.group(), "organisation", "model") for one in found]
    return explained_acronyms(mentions, {0: text})


def people_of(text: str) -> tuple[list[Entity], list[Paragraph]]:
    """Make a person of the first word of each line of ``text``, and a paragraph of each line."""
    lines = text.splitlines()
    names = [line.split()[0] for line in lines]
    people = [Entity(name, "person", mentions=(Place(index, 0, len(name)),)) for index, name in enumerate(names)]
    return people, [Paragraph(line, Span(0, 0)) for line in lines]


def resolve_pronouns(text: str) -> object:
    """Resolve the pronoun at the end of each line, all lines of which begin with a person."""
    people, paragraphs = people_of(text)
    passages = [Passage(index, paragraph.text, ()) for index, paragraph in enumerate(paragraphs)]
    cast = Cast(people, paragraphs, passages)
    return [
        resolve_pronoun("she", Place(one.index, len(one.text) - 4, len(one.text) - 1), cast, []) for one in passages
    ]


def find_foreign(text: str) -> object:
    return find_foreign_entities([Paragraph(text, Span(0, len(text)))], "de")


def find_declined(text: str) -> object:
    return find_foreign_entities([Paragraph(text, Span(0, len(text)))], "ru")


def find_genders(text: str) -> object:
    people, paragraphs = people_of(text)
    return [gender_of(person, paragraphs) for person in people]


def find_korean(text: str) -> object:
    return find_foreign_entities([Paragraph(text, Span(0, len(text)))], "ko")


# What reads a text, the text of so many units, and how many of them.
READ: dict[str, tuple[Callable[[str], object], Callable[[int], str], int]] = {
    "single marks that may be apostrophes": (
        lambda text: find_quotations([text]),
        lambda count: "‘a bcd efg hij klm nop qrs tuv wxy " * count,
        300,
    ),
    "marks behind a name": (
        lambda text: analyse(draft_of(text), None),
        lambda count: "Ferry" + "'" * count + "x",
        3000,
    ),
    "marks of two kinds": (lambda text: find_quotations([text]), lambda count: "»a ”b „c «d ” " * count, 300),
    "quotations in another language": (
        lambda text: analyse(draft_of(text), None),
        lambda count: (
            "Ute Brandt sei da. „Wir warten noch auf den Frost.“ Den „alten Frost“ gebe es nicht, so Heide. " * count
        ),
        60,
    ),
    "people before quotations in another language": (
        lambda text: analyse(draft_of(text), None),
        lambda count: "Ute Brandt und Otto Heide sind nicht von hier. „Wir warten noch auf den Frost.“ " * count,
        60,
    ),
    "announced quotations in another language": (
        lambda text: analyse(draft_of(text), None),
        lambda count: "Ute Brandt und das Dorf sagten dazu am Abend noch:\n\n„Wir warten auf den Frost.“\n\n" * count,
        60,
    ),
    "acronyms behind names": (find_in_one_paragraph, lambda count: "the Harbour Service (HRS) met " * count, 500),
    "people before a pronoun": (
        resolve_pronouns,
        lambda count: "".join(map("Ada{} came. She\n".format, range(count))),
        100,
    ),
    "people of an article": (find_genders, lambda count: "".join(map("Ada{} came.\n".format, range(count))), 400),
    "given names in a row": (find_foreign, lambda count: "Ana " * count + "straße", 2500),
    "people of one name": (
        find_foreign,
        lambda count: "".join(map("Ana B{0}x und Ana C{0}x B{0}x. ".format, range(count))),
        300,
    ),
    "a name and its particles": (find_foreign, lambda count: "Ana " + "de " * count, 5000),
    "bodies in a row": (find_foreign, lambda count: "Universität Ulm " * count, 1000),
    "people of one name in a language with cases": (
        find_declined,
        lambda count: "".join(
            f"Б. {chr(1040 + one % 32)}. Ровкин, А{'б' * (one % 7)} Ровкин, " for one in range(count)
        ),
        300,
    ),
    "bodies and names within marks": (find_declined, lambda count: "Верховный «Спартак» суд " * count, 400),
    "patronymics and offices in a row": (find_declined, lambda count: "глава Иван Иванович " * count, 400),
    "digits in a row in Korean": (find_korean, lambda count: "1" * count, 1000),
    "a word that may begin an address": (read_people, lambda count: "漢" * count, 4000),
    "signs of rights below a name that may be a paper": (
        lambda text: find_own_paper(["Skerry Lamp"], [text]),
        lambda count: "© " * count,
        500,
    ),
    "signs in a broken line": (find_blocks, lambda count: f"The ferry sails at night,\n{'a@' * count} b", 2500),
}


@pytest.mark.parametrize(("reads", "made", "size"), READ.values(), ids=READ)
def test_a_text_takes_no_longer_than_its_length(
    reads: Callable[[str], object], made: Callable[[int], str], size: int
) -> None:
    assert not outgrows(reads, made, size)
