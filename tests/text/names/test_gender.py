import re

import pytest

from reader.model import Entity, Paragraph, Place, Span
from reader.text.names.resolution.gender import gender_of


@pytest.mark.parametrize(
    ("name", "text", "gender"),
    [
        ("Ada Brenn", "Ada Brenn left.", "f"),
        ("Otto Falk", "Otto Falk left.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr left.", None),
        ("Ilvo Tarr", "Mrs. Ilvo Tarr left.", "f"),
        ("Ilvo Tarr", "The harbour spokesman Ilvo Tarr left.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr, a spokeswoman for the port, left.", "f"),
        ("Ilvo Tarr", "Ilvo Tarr, 41, the actress, left.", "f"),
        ("Ilvo Tarr", "Ilvo Tarr, a stepsister of the coach, left.", "f"),
        ("Ilvo Tarr", "Ilvo Tarr said she would go.", "f"),
        ("Ilvo Tarr", "Ilvo Tarr rose. He left.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr rose. “She is late,” people said.", None),
        ("Ilvo Tarr", "Ilvo Tarr asked her.", None),
        ("Ilvo Tarr", "Ilvo Tarr accused her of sleeping.", None),
        ("Ilvo Tarr", "Ilvo Tarr’s coach, Otto Brenn, said he was late.", None),
        ("Ilvo Tarr", "Ilvo Tarr, 80, and her husband left.", "f"),
        ("Ilvo Tarr", "The coach was seen with Ilvo Tarr and said he was late.", None),
        ("Ilvo Tarr", "The board trusts Ilvo Tarr. He left.", None),
        ("Ilvo Tarr", "It is hard on the warden, Ilvo Tarr. He left.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr, who chose her on sight, left.", None),
        ("Robin Tarr", "Robin Tarr lost hıs boat.", None),
        ("Robin Brenn", "Mr Robin Brenn and her son met.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr told the court that two of the three boats were registered in her name.", None),
        ("Ilvo Tarr", "Ilvo Tarr, who lives with his mother, left.", "m"),
        ("Ilvo Tarr", "Ilvo Tarr, whose husband is a pilot, left.", None),
        ("Ilvo Tarr", "Ilvo Tarr, a friend of the widow, left.", None),
        ("Tarr Otto", "Tarr Otto left.", "m"),
        ("Chen Yu-tarr", "Chen Yu-tarr left.", None),
        ("Ilva Otto", "Ilva Otto said she would go. Later Ilva Otto said she would stay.", "f"),
    ],
)
def test_gender_is_told_by_address_calling_name_and_pronoun(name: str, text: str, gender: str | None) -> None:
    places = tuple(Place(0, match.start(), match.end()) for match in re.finditer(re.escape(name), text))
    entity = Entity(name, "person", mentions=places)
    assert gender_of(entity, [Paragraph(text, Span(0, len(text)))]) == gender


def test_only_people_have_a_gender() -> None:
    assert gender_of(Entity("Charlotte", "place"), []) is None
