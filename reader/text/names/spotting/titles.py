"""Titles: trimmed from names of people, and evidence that a name is a person's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import EntityKind, Place
from reader.text.names.forms.parting import OWNED, follows_envoy
from reader.text.names.forms.shapes import is_name
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import country_name, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import (
    AREAS,
    HONORIFICS,
    NAMES_TOO,
    PRIVATE,
    RANKS,
    TITLES_OF_PEOPLE,
    bare,
    is_address,
    is_calling,
    is_description,
    is_title,
)
from reader.text.names.mentions import NO_NAMES, PARTICLES, PREPOSITIONS, Mention
from reader.text.names.signs.surroundings import SAYS
from reader.text.names.spotting.completion import AGED, completed, given_name_before
from reader.text.names.spotting.particles import ELIDED
from reader.text.spelling import fold, is_capitalised, remembered, word_set

# The end of a picture credit that the model included in the name after it.
_CREDIT_BEFORE = re.compile(
    r"(?:(?:(?:Getty|AP|PA|EPA|AFP|File) )?(?:Images?|Photos?)|(?:The )?(?:Canadian|Associated) Press|Reuters|AFP)"
    r"\s(?=[A-Z])"
)
# The style of the Saudi king, and of players.
_STYLE_BEFORE = re.compile(r"(?:.*\s)?(?:Two Holy Mosques,?|Hall of Famer)\s(?=[A-Z])")
_INNER_TITLE = re.compile(
    r"\s(?:CEO|CFO|COO|CTO|MP|MLA|MCA|Minister|President|Senator|Sen\.|Rep\.|Gov\.|Mayor|Coach|Captain)\s"
)
# "a Velm man (Ada Brenn)"
_TOWNSMAN_BEFORE = re.compile(r"[A-Z][\w’'-]+\s(?:native|man|woman|resident|teenager|pensioner)\s$")
_LONGEST_TOWNSMAN = 40
_NEXT_WORD = re.compile(r"\s[A-Z][a-z’'-]+")
_CALLING_AND_NAME = 3
# "The Polish Jew (Ada Brenn)"
_BELIEVERS = word_set("Jew Muslim Catholic Protestant Hindu Sikh Buddhist Methodist Quaker Mormon")
# "Nurse Brenn", whose given name is not told
_TITLES_ALONE = frozenset({"Nurse", "Patrolman", "Patrolwoman", "Garda"})
# Titles that are given names before an initial: "Sultan A. Brenn".
_NAMES_BEFORE_INITIALS, _INITIAL = frozenset({"sultan", "king", "prince", "duke"}), re.compile(r"[A-Z]\.\s")
# "Ó (hEalba)", "Nic an (tSaor)"
_IRISH = re.compile(r"[bdghmnt]{1,2}-?[A-ZÁÉÍÓÚ][\w’'-]+")
# "(Haji) ad-Brenn" is completed.
_ARABIC_AFTER = re.compile(r"\s[a-z]{2,3}[-‑][A-Z]")
_FIRST_WORD = re.compile(r"\S+\s+")
_LAST_WORD, _LONGEST_OFFICE = re.compile(r"(\S+)\s$"), 40
_TOWN_BEHIND_OFFICE = re.compile(r"([A-Z][\w-]+)\s(?=([A-Z][\w’'-]+)\s[A-Z])")
# "row (F. A minute later Lee)": a span over the end of a sentence.
_TORN = re.compile(rf".*\s(?!(?:{'|'.join(sorted(PARTICLES))})\s)[a-z]{{4,}}\s(?=[A-Z])")


def as_person(mention: Mention, text: str) -> Mention:
    """Return a mention that turned out to be a person without titles and descriptions, and complete."""
    start, end = mention.place.start, mention.place.end
    if owner := OWNED.match(text, start, end):
        start = owner.end()
    start, end = without_title(text, start, end)
    start, end = completed(text, start, end)
    name = text[start:end]
    if not is_name(name, "person"):
        return mention
    # "French said", but "the French" and "the French army".
    speaks = SAYS.match(text, end) is not None and not text.endswith(("the ", "The "), 0, start)
    kind: EntityKind = "group" if known_kind(name) == "group" and not speaks else "person"
    return Mention(Place(mention.place.paragraph, start, end), name, kind, mention.rule)


def kind_beside_titles(text: str, start: int, end: int, kind: EntityKind) -> EntityKind:
    """Return the kind of a name; titles and ages show people: "Gen Prayut", "Ilva Brenn, 80"."""
    name = text[start:end]
    first, _, rest = name.partition(" ")
    # "(Winger Ada) Brenn"
    is_cut = rest.isalpha() and bare(first) in PRIVATE and _NEXT_WORD.match(text, end) is not None
    if kind in ("organisation", "place", "product", "work") and (is_cut or _is_addressed_person(name)):
        return "person"
    if kind != "organisation":
        return kind
    if " " in name and _TOWNSMAN_BEFORE.search(text, max(0, start - _LONGEST_TOWNSMAN), start):
        return "person"
    is_aged = given_name_before(text, start, end) and AGED.match(text, end)
    return "person" if is_aged or follows_envoy(text, start) else kind


def is_all_honour(name: str) -> bool:
    """Whether a name is made of forms of address alone: "Datin Paduka"."""
    return all(bare(word) in HONORIFICS for word in name.split())


def is_mere_title(text: str, start: int, end: int, people: frozenset[str]) -> bool:
    """Whether the span is only a title: "Seri (Ada Brenn)", "Thank you, (Datuk Seri)", but no surname of ``people``."""
    words = f"{text[start:end]}{'.' * text.startswith('.', end)}".split()
    is_honorific = is_all_honour(text[start:end])
    if _ARABIC_AFTER.match(text, end):
        return False
    if not words or (is_honorific and text[start:end].split()[-1] not in people):
        return bool(words)
    is_before_name = _NEXT_WORD.match(text, end + text.startswith(".", end)) is not None
    return is_before_name and (is_honorific or (len(words) > 1 and all(map(is_title, words))))


def without_title(text: str, start: int, end: int) -> tuple[int, int]:
    """Trim titles in front, and words behind that are no name: "President Park", "Kim told"."""
    if text[start:end].isalpha() or known_kind(text[start:end]):
        return start, end
    before, is_inner = _title_before(text[start:end])
    start += before
    if (town := _TOWN_BEHIND_OFFICE.match(text, start, end)) and _is_of_office(text, start, *town.groups()):
        start = town.end()
    if is_inner:
        end = following.end() if (following := _NEXT_WORD.match(text, end)) else end
    words = text[start:end].split()
    while len(words) > 1 and (not _is_part(words[-1]) or bare(words[-1]) in NO_NAMES or _is_of_next(text, end, words)):
        end = start + text[start:end].rfind(words.pop())
        end = start + len(text[start:end].rstrip())
    return start, end


def _is_of_office(text: str, start: int, place: str, given_name: str) -> bool:
    """Whether an office is before its town: "Deputy Commissioner (Lahore) Ada Brenn", in South Asia."""
    office = _LAST_WORD.search(text, max(0, start - _LONGEST_OFFICE), start)
    is_town = is_known_place(place) and not is_given_name(fold(place)) and is_given_name(fold(given_name))
    return is_town and office is not None and is_calling(office[1]) and is_capitalised(office[1])


def _is_of_next(text: str, end: int, words: Sequence[str]) -> bool:
    """Whether the last word is the title of the next name: "(Velm Mayor) Ada Brenn"."""
    return bool(_INNER_TITLE.match(text, end - len(words[-1]) - 1) and _NEXT_WORD.match(text, end))


def _is_part(word: str) -> bool:
    return is_capitalised(word) or bool(_IRISH.fullmatch(word) or ELIDED.fullmatch(word))


def _is_addressed_person(name: str) -> bool:
    """Whether the name begins with a title that no body has ("Gen Prayut"), or a calling ("Soprano Ada Brenn")."""
    if _STYLE_BEFORE.match(name):
        return True
    words = name.split()
    # "Lawyers Ada Brenn and Otto Lee"
    if len(words) == _CALLING_AND_NAME and is_given_name(fold(words[1])) and _is_of_many(words[0]):
        return not kind_by_head(fold(name).split())
    is_named = len(words) == _CALLING_AND_NAME and (is_given_name(fold(words[1])) or bare(words[0]) in PRIVATE)
    if is_named and is_calling(words[0]):
        return not kind_by_head(fold(name).split())
    addressed = 1 < len(words) < 5 and is_address(words[0]) and is_capitalised(words[1])
    if not addressed or known_kind(name) or (is_title(words[1]) and len(words) == 2):
        return False
    return not kind_by_head(["", *fold(name).split()[1:]])


@remembered
def _title_before(name: str) -> tuple[int, bool]:
    """Return the number of letters that are title, and whether the title is between two names."""
    start = 0
    for before in (_CREDIT_BEFORE, _STYLE_BEFORE, _TORN):
        if found := before.match(name, start):
            start = found.end()
    while match := _FIRST_WORD.match(name, start):
        if not _belongs_to_title(match.group(), name[match.end() :]):
            break
        start = match.end()
    inner = _INNER_TITLE.search(name, start)
    return (inner.end(), True) if inner else (start, False)


def _is_of_many(word: str) -> bool:
    """Whether a word is a calling of several people: "Lawyers"."""
    return bare(word).endswith("s") and is_calling(bare(word).removesuffix("s"))


def _leads_on(word: str) -> bool:
    """Whether a word may belong to a title that began before it: "District (Collector)", "Deputy (General) Manager"."""
    return is_title(word) or bare(word) in RANKS or is_calling(word)


def _belongs_to_title(word: str, rest: str) -> bool:
    if bare(word) in PREPOSITIONS:
        return True
    is_titled = word.strip() in TITLES_OF_PEOPLE or is_description(word)
    if word.strip() in _TITLES_ALONE or (is_titled and len(rest.split()) > 1):
        return True
    if bare(word) in NAMES_TOO and len(rest.split()) == 1:
        return False
    if bare(word) in _NAMES_BEFORE_INITIALS and _INITIAL.match(rest):
        return False
    # Ranks of police in India and Nigeria, but two initials in "SP Brenn"; lawyers in French.
    if word.strip() in ("CP", "SP", "Eng", "Engr", "Me") and len(rest.split()) > 1:
        return True
    # A plural title: "Brothers Ivo and Ada Brenn".
    if is_title(word) or is_title(bare(word).removesuffix("s")):
        return True
    if (is_calling(word) or _is_of_many(word) or is_demonym(word.strip()) or word.strip() in _BELIEVERS) and len(
        rest.split()
    ) > 1:
        return True
    following = rest.split(maxsplit=1)
    leads_on = bool(following) and len(following) > 1 and _leads_on(following[0])
    return leads_on and (
        bare(word) in RANKS or bare(word) in AREAS or is_demonym(bare(word)) or country_name(bare(word)) is not None
    )
