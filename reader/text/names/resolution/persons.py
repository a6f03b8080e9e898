"""Resolves the names of people in an article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reader.model import Place, is_pet_name
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES, is_given_name
from reader.text.names.lexicon.offices import HONORIFICS, bare, is_title
from reader.text.names.mentions import GENERATIONS, PARTICLES, Mention
from reader.text.names.resolution.register import Person, Register, gender_of_title
from reader.text.names.resolution.relatives import comes_as_relative
from reader.text.names.resolution.spellings import SHORTEST_PET_NAME, same_person
from reader.text.spelling import fold, remembered

_WITHOUT_SURNAME = frozenset({"king", "queen", "prince", "princess", "pope", "emperor", "sultan", "emir"})
_SON_OF = frozenset({"bin", "ibn", "bint"})

# "Otto Lau Chi-wing" has two given names of its own beside another.
_ENGLISH_AND_CHINESE = 4


def group_persons(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Person]:
    """Group the mentions of people by person, in the order of the first full mention."""
    register = Register()
    named = [(mention, name_words(mention.text)) for mention in sorted(mentions, key=lambda mention: mention.place)]
    joined = _joined_names([mention for mention, _ in named], texts)
    before: Person | None = None
    for mention, words in named:
        if before and _is_alias(before, mention, texts[mention.place.paragraph]):
            register.name(before, words)
            before.take(mention, "")
        elif len(words) > 1 or mention in joined:
            full = name_words(joined.get(mention, mention.text))
            title = _title(mention, texts)
            person = _matching(register, full, title)
            _note_relative(register, person, mention, texts)
            register.name(person, full)
            person.take(mention, title)
            person.joined = person.joined or joined.get(mention, "")
            before = person
    taken = {place for person in register.persons for place in person.places}
    for mention, words in named:
        if len(words) <= 1 and mention not in joined and mention.place not in taken:
            title = _title(mention, texts)
            person = (
                _of_the_family(register, mention, title)
                or _relative(register, mention, texts)
                or _person_of_word(register, mention, title)
            )
            _note_relative(register, person, mention, texts)
            register.name(person, words)
            person.take(mention, title)
    return register.persons


def _note_relative(register: Register, person: Person, mention: Mention, texts: Mapping[int, str]) -> None:
    """Note that ``person``, who is first named by ``mention``, comes as a relative of another."""
    place = mention.place
    is_first = not person.mentions or place < person.places[0]
    if is_first and comes_as_relative(texts[place.paragraph], place.start, place.end):
        register.relate(person)


def _of_the_family(register: Register, mention: Mention, title: str) -> Person | None:
    """Return the only relative with a given name alone whom a form of address fits: "her son, Ivo", then "Mr Brenn".

    The form of address must fit nobody who is known by the surname.
    """
    address = gender_of_title(title)
    bearers = [person for person in register.bearers(name_words(mention.text)) if person.full_forms]
    if title not in HONORIFICS or address is None or not bearers or any(_fits(one, address) for one in bearers):
        return None
    names = MALE_NAMES if address == "m" else FEMALE_NAMES
    relatives = [
        person
        for person in register.relatives
        if not person.full_forms and all(form[0] in names for form in person.forms)
    ]
    if len(relatives) != 1:
        return None
    relatives[0].joined = f"{relatives[0].name} {mention.text}"
    return relatives[0]


def _relative(register: Register, mention: Mention, texts: Mapping[int, str]) -> Person | None:
    """Return the relative of somebody who is called by a first name that a stranger has, too: "Brenn’s father, Ivo,".

    A stranger is nobody's relative, shares the surname with nobody, and was not named just before.
    """
    words, place = name_words(mention.text), mention.place
    known = next((one for one in register.relatives if not one.full_forms and words in one.forms), None)
    if known or not comes_as_relative(texts[place.paragraph], place.start, place.end) or not is_given_name(words[0]):
        return known
    called = [one for one in register.bearers(words) if any(form[0] == words[0] for form in one.full_forms)]
    is_near = any(last.paragraph in (place.paragraph - 1, place.paragraph) for one in called for last in one.places)
    has_kin = any(one.is_relative or len(register.bearers(one.full_forms[0][-1:])) > 1 for one in called)
    return register.add() if called and not (is_near or has_kin) else None


def _fits(person: Person, address: str) -> bool:
    return address in person.addresses or (not person.addresses and _may_be(person, address))


def _is_alias(person: Person, mention: Mention, text: str) -> bool:
    """Whether a mention is another name of the person named right before: "Lim Velm @ Lim Osk"."""
    last = person.mentions[-1].place
    return last.paragraph == mention.place.paragraph and text[last.end : mention.place.start] == " @ "


def _joined_names(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, str]:
    """Return the full name for each given name that shares its surname with the next one: "Ivo and Ada Brenn".

    Not for a prince, who has no surname, nor at the end of a list: "Otto, Ivo and Ada Brenn".
    """
    surnames = {mention.text.split()[-1] for mention in mentions if " " in mention.text}
    ends = {(mention.place.paragraph, mention.place.end) for mention in mentions}
    found = {}
    for one, other in pairwise(mentions):
        text = texts[one.place.paragraph]
        between = text[one.place.end : other.place.start]
        joined = one.place.paragraph == other.place.paragraph and between in (" and ", " & ")
        is_listed = (
            text.endswith(", ", 0, one.place.start) and (one.place.paragraph, one.place.start - len(", ")) in ends
        )
        apart = is_listed or _title(one, texts) in _WITHOUT_SURNAME
        word = fold(one.text)
        if joined and not apart and " " in other.text and is_given_name(word) and one.text not in surnames:
            found[one] = f"{one.text} {other.text.split()[-1]}"
    return found


@remembered
def name_words(name: str) -> tuple[str, ...]:
    """Split a name for comparison: folded words without titles and suffixes, and the parts of hyphenated names."""
    words = [bare(word) for word in re.split(r"[\s‑-]+", fold(name)) if word]
    kept = tuple(word for word in words if word and word not in GENERATIONS)
    while len(kept) > 1 and is_title(kept[0]):
        kept = kept[1:]
    return kept


def _matching(register: Register, words: tuple[str, ...], title: str) -> Person:
    bearers = register.bearers((*words, "".join(words)))
    found = [person for person in bearers if any(same_person(words, form) for form in person.full_forms)]
    closest = [person for person in found if any(form[-len(words) :] == words for form in person.full_forms)]
    return _of_title(closest or found, title)[0] if found else register.add()


def _person_of_word(register: Register, mention: Mention, title: str) -> Person:
    """Find the person for a single word: by surname, else by first word (family or given name), else by any word."""
    word = "".join(name_words(mention.text))
    bearers = [person for person in register.bearers((word,)) if not _is_spouse(person, title)]
    for fits in (_by_last, _by_first, _by_any):
        if found := [one for one in bearers if any(fits(word, form) for form in _own_forms(one, word, title))]:
            called = _so_called(_often_named(_of_title(found, title), word), word)
            return _nearest([one for one in called if not one.is_relative] or called, mention.place)
    named = next((person for person in bearers if (word,) in person.forms), None)
    short = None if title else _called_for_short(register, word)
    return named or short or _misspelt(register, word, title) or register.add()


def _misspelt(register: Register, word: str, title: str) -> Person | None:
    """Return the only person whose surname a word is but for a slip, and whom the title fits."""
    found = [] if is_given_name(word) else register.misspelt(word)
    return found[0] if len(found) == 1 and not _is_spouse(found[0], title) else None


def _called_for_short(register: Register, word: str) -> Person | None:
    """Return the only person whose given name a word shortens: "Gav" for "Gavin Brenn", "Tom" for "Thomas Brenn"."""
    found = [one for one in register.alike(word) if any(_shortens(word, form[0]) for form in one.full_forms)]
    return found[0] if len(found) == 1 else None


def _shortens(word: str, given: str) -> bool:
    if len(word) >= len(given) and not is_pet_name(word, given):
        return False
    is_beginning = not is_given_name(word) and is_given_name(given) and given.startswith(word)
    return (is_beginning and len(word) >= SHORTEST_PET_NAME) or is_pet_name(word, given)


def _own_forms(person: Person, word: str, title: str) -> list[tuple[str, ...]]:
    """Return the full names of a person in which a word is not part of another name."""
    return [form for form in person.full_forms if not _is_son(form, word, title)]


def _is_son(form: Sequence[str], word: str, title: str) -> bool:
    """Whether a ruler with a single name is only the father in ``form``: "King Ilvo" and "Ada bin Ilvo"."""
    return title in _WITHOUT_SURNAME and form[-1] == word and form[-2] in _SON_OF


def _often_named(persons: list[Person], word: str) -> list[Person]:
    """Leave out others than those called by ``word`` alone: relatives named once in passing, and who keeps a full name.

    The latter is somebody who came when another was called by the surname, and who is named in full again.
    """
    called = [person for person in persons if (word,) in person.forms]
    if not called:
        return persons
    others = (person for person in persons if (word,) not in person.forms and len(person.mentions) > 1)
    return called + [one for one in others if not any(_came_late(one, other) for other in called)]


def _came_late(person: Person, called: Person) -> bool:
    """Whether ``person`` was first named when ``called`` had been called by one word already."""
    short = (mention.place for mention in called.mentions if " " not in mention.text)
    return min(short, default=person.places[0]) < person.places[0]


def _so_called(persons: list[Person], word: str) -> list[Person]:
    """Keep the people with no other surname joined to this one: "Mr Brenn" is Ivo Brenn, not Ada Osk-Brenn."""
    return [person for person in persons if not _is_second_surname(word, fold(person.name.split()[-1]))] or persons


def _is_second_surname(word: str, last: str) -> bool:
    """Match "brenn" in "osk-brenn", but not in "al-brenn"."""
    before, hyphen, _ = last.replace("‑", "-").removesuffix(word).rpartition("-")
    return bool(hyphen) and last.endswith(word) and before not in PARTICLES


def _by_last(word: str, form: tuple[str, ...]) -> bool:
    is_before_given = len(form) == _ENGLISH_AND_CHINESE and is_given_name(form[0]) and form[1] == word
    return form[-1] == word or is_before_given or (form[-2] in PARTICLES and form[-2] + form[-1] == word)


def _by_first(word: str, form: tuple[str, ...]) -> bool:
    return form[0] == word


def _by_any(word: str, form: tuple[str, ...]) -> bool:
    return word in form and word not in PARTICLES and len(word) > 1


def _of_title(persons: list[Person], title: str) -> list[Person]:
    """Keep the people of a family with the same title: Mr Lee is not Ms Lee, Ada Lee or Professor Lee."""
    if len(persons) == 1 or not title:
        return persons
    address = gender_of_title(title)
    if address is None:
        return [person for person in persons if title in person.titles] or persons
    met = [person for person in persons if address in person.addresses]
    others = [person for person in persons if not person.addresses]
    return met or [person for person in others if _may_be(person, address)] or others or persons


def _is_spouse(person: Person, title: str) -> bool:
    """Whether a form of address is for another person of the family: "Lady Brenn" beside Sir Otto Brenn."""
    address = gender_of_title(title)
    if title not in HONORIFICS or address is None:
        return False
    return bool(person.addresses) and address not in person.addresses


def _may_be(person: Person, address: str) -> bool:
    """Whether no given name of ``person`` contradicts the gender of ``address``."""
    other_names = FEMALE_NAMES if address == "m" else MALE_NAMES
    return not any(form[0] in other_names for form in person.full_forms)


def _title(mention: Mention, texts: Mapping[int, str]) -> str:
    before = texts[mention.place.paragraph][max(0, mention.place.start - 20) : mention.place.start].split()
    return bare(before[-1]) if before and is_title(before[-1]) else ""


def _nearest(persons: Sequence[Person], place: Place) -> Person:
    """Return the person named last before ``place``, else the one named first after it."""
    before = [person for person in persons if person.places[0] < place]
    if before:
        return max(before, key=lambda person: person.places[bisect_left(person.places, place) - 1])
    return min(persons, key=lambda person: person.places[0])
