"""The gender of a person in an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from reader.model import Entity, Paragraph, Place
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.names.lexicon.offices import FEMALE_TITLES, KIN, MALE_TITLES, bare
from reader.text.names.mentions import is_readable
from reader.text.names.resolution.persons import name_words
from reader.text.spelling import word_set

# Weights. A form of address settles it; a pronoun nearby may be another person's, so it takes several to outweigh a
# name. A given name at the end is as often a family name: Ariane Curtis.
_ADDRESS, _WORD, _NAME, _PRONOUN, _LAST_NAME = 6, 4, 3, 1, 1

_PRONOUNS: Mapping[str, Gender] = {**dict.fromkeys(HE, "m"), **dict.fromkeys(SHE, "f")}
_NOUNS: Mapping[str, Gender | None] = {**KIN, "man": "m", "boy": "m", "woman": "f", "girl": "f"}
# Sons and daughters of whoever is named next: "Velma bint Osk".
_DESCENT: Mapping[str, Gender] = {
    "bin": "m", "ibn": "m", "a/l": "m", "bint": "f", "binti": "f", "binte": "f", "bte": "f", "a/p": "f",
}  # fmt: skip

# "Chen Yu-ting", "Kim Min-ho"
_FAMILY_FIRST = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")

# The first pronoun in the rest of the sentence, unless a quotation or another sentence comes first.
_PRONOUN_AFTER = re.compile(rf"[^.!?“”\"]{{0,80}}?\b(?ai:({'|'.join(sorted(_PRONOUNS))}))\b")
# The most characters before "his" and "her"; further away they are often of another person.
_FARTHEST_HIS = 50
# The most characters and words before a name that may be its title, and the most words of an apposition that are read.
_FARTHEST_TITLE, _MOST_IN_TITLE, _MOST_IN_APPOSITION = 40, 3, 5
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "their"})
# "He sat with Lee and said he": behind these, a fifth of the pronouns are another person's, of the others a tenth.
_BESIDE = word_set("about against at between by for from in of on over than to with")
# "Lee asked her," and "Lee, who cast her on sight," show nothing about Lee.
_ANOTHER_AFTER = re.compile(
    r"(?:,?\swho)?\s[a-z]+\s(?:him|her)(?=[.,;:!?”\"]|\s(?:that|to|if|whether|about|why|how|what|when|where|of|for|as|on|over|with|after|before)\b)"
)
# "The board trusts Lee. He …" is more often about the subject of the first sentence.
_ENDS_SENTENCE = re.compile(r"[.!?]\s")
# "It is hard on the warden, Ada Lee. She …" goes on with the person introduced.
_INTRODUCED = re.compile(r"\b(?:an?|her|his|its|our|the|their)\s[a-z][\w’' -]{2,36},\s\Z")
_PRONOUN_NEXT = re.compile(r"[^.!?“”\"]{0,300}[.!?]\s+(He|She|His|Her)\b")
# ", the club’s chairwoman"; in ", who lives with his mother" and ", a friend of his wife" somebody else is a woman.
_APPOSITION = re.compile(
    r"(?:,\s[\d]{1,3})?,\s(?!(?:and|or|who|whom|whose|which)\b)(?:the|a|an|his|her|their)?\s?"
    r"([^,.;“”\"]{3,60}?)(?=[,.;“”\"]|$|\s(?:of|for|to|with|at|from|by|in|on|who|whose)\s)"
)


def gender_of_word(word: str) -> Gender | None:
    """Return the gender of a noun or form of address (lower case): "husband", "spokeswoman"."""
    if word in FEMALE_TITLES:
        return "f"
    return "m" if word in MALE_TITLES else _NOUNS.get(word)


def introduces(text: str, start: int) -> bool:
    """Whether a description opens right before a name at ``start``: "the warden, Ada Lee"."""
    return _INTRODUCED.search(text, max(0, start - _FARTHEST_TITLE), start) is not None


def gender_of(entity: Entity, paragraphs: Sequence[Paragraph]) -> Gender | None:
    """Return the gender of a person by the article or the given name; None if neither shows it.

    Forms of address count most ("Mrs"), then nouns for the person ("spokeswoman", "his wife"), the given name, and
    pronouns that follow.
    """
    votes = _votes(entity, paragraphs)
    if votes["m"] == votes["f"]:
        return None
    return "m" if votes["m"] > votes["f"] else "f"


def is_certain(entity: Entity, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether more than a pronoun or two, which may be another person's, shows the gender of a person."""
    votes = _votes(entity, paragraphs)
    return abs(votes["m"] - votes["f"]) >= _NAME


def _votes(entity: Entity, paragraphs: Sequence[Paragraph]) -> Counter[Gender]:
    votes: Counter[Gender] = Counter()
    if entity.kind != "person":
        return votes
    for place in entity.mentions:
        if is_readable(paragraph := paragraphs[place.paragraph]):
            for gender, weight in _signs(paragraph.text, place):
                votes[gender] += weight
    if named := _sign_of_name(entity.name):
        votes[named[0]] += named[1]
    return votes


def _signs(text: str, place: Place) -> Iterator[tuple[Gender, int]]:
    """Yield what the words around a mention say, with the weight of each."""
    before = text[max(0, place.start - _FARTHEST_TITLE) : place.start].split()
    yield from _signs_before(before)
    yield from _signs_in_apposition(text, place)
    if not before or before[-1].lower() not in _BESIDE:
        pronouns = (_pronoun_after(text, place), _pronoun_next(text, place))
        yield from ((_PRONOUNS[found.group(1).lower()], _PRONOUN) for found in pronouns if found)


def _signs_before(words: Sequence[str]) -> Iterator[tuple[Gender, int]]:
    """Yield the form of address or the noun before a name: "Mrs", "spokeswoman"."""
    for distance, word in enumerate(reversed(words[-_MOST_IN_TITLE:])):
        if gender := gender_of_word(bare(word)):
            yield gender, _ADDRESS if distance == 0 else _WORD
        if gender or word.endswith((",", ";", ":")) or word.islower():
            return


def _signs_in_apposition(text: str, place: Place) -> Iterator[tuple[Gender, int]]:
    """Yield the first noun of what follows a name: ", the club’s chairwoman"; ", 29, held a son" is none."""
    apposition = _APPOSITION.match(text, place.end)
    words = apposition.group(1).split()[:_MOST_IN_APPOSITION] if apposition else []
    for word in takewhile(lambda word: word not in _DETERMINERS, words):
        if gender := gender_of_word(bare(word)):
            yield gender, _WORD
            return


def _pronoun_after(text: str, place: Place) -> re.Match[str] | None:
    """Return the first pronoun in the rest of the sentence if it may refer to the person named at ``place``."""
    found = None if _ANOTHER_AFTER.match(text, place.end) else _PRONOUN_AFTER.match(text, place.end)
    is_other = found and (_names_another(text, place, found.start(1)) or _is_far_his(found, place))
    return None if is_other else found


def _pronoun_next(text: str, place: Place) -> re.Match[str] | None:
    """Return the pronoun that opens the next sentence if it may refer to that person."""
    if _ENDS_SENTENCE.match(text, place.end) and not introduces(text, place.start):
        return None
    found = _PRONOUN_NEXT.match(text, place.end)
    return None if found and _names_another(text, place, found.start(1)) else found


def _names_another(text: str, place: Place, pronoun: int) -> bool:
    """Match "Lee’s coach, Otto Brenn, said he", where the pronoun refers to the person named behind the owner."""
    owns = text[place.end : place.end + 2] in ("’s", "'s")
    return owns and any(word[0].isupper() for word in text[place.end + 2 : pronoun].split())


def _is_far_his(pronoun: re.Match[str], place: Place) -> bool:
    is_subject = pronoun.group(1).lower() in ("he", "she")
    return not is_subject and pronoun.start(1) - place.end > _FARTHEST_HIS


def _sign_of_name(name: str) -> tuple[Gender, int] | None:
    """Return the gender that a name shows, and its weight: son or daughter, or the first word that is a given name.

    East Asian family names come first.
    """
    words = name_words(name)[1 if _FAMILY_FIRST.fullmatch(name) else 0 :]
    if descent := next((word for word in words[1:] if word in _DESCENT), None):
        return _DESCENT[descent], _WORD
    for word in words if len(words) > 1 else ():
        weight = _LAST_NAME if word == words[-1] else _NAME
        if word in MALE_NAMES:
            return "m", weight
        if word in FEMALE_NAMES:
            return "f", weight
    return None
