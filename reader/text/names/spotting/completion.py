"""Completes names of people: given names in front, particles and hyphenated parts behind."""

from __future__ import annotations

import re

from reader.text.names.forms.trimming import ADDRESS_AFTER, DESCRIBED_TAIL, trimmed
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import NAMES_TOO, RANKS, bare, is_address, is_calling, is_title
from reader.text.names.mentions import COMMON_WORDS, PARTICLES
from reader.text.names.signs.descriptions import is_described
from reader.text.names.spotting.particles import end_behind_particles, with_particles
from reader.text.spelling import fold, word_set

_HYPHENATED_REST = re.compile(rf"(?!{ADDRESS_AFTER}|{DESCRIBED_TAIL})[-‑]\w+")
_PARTICLES = sorted(PARTICLES - {"y", "e"})
_PARTICLE = f"(?:{'|'.join(_PARTICLES)})"
_AFTER_PARTICLE = tuple(f"{particle} " for particle in _PARTICLES)
# A quick test that rules out the next four patterns after most names.
_MORE_AFTER = re.compile(
    rf"\s(?:[A-Z“\"‘'(]|{_PARTICLE}\s|[a-z]{{2,3}}[-‑][A-Z]|[a-z]{{1,4}}[’'][A-Z]|[’'‘]t\s)|[’']\s[A-Z]"
)
_PARTICLE_AFTER = re.compile(rf"(?:\s{_PARTICLE})+\s[A-Z][\w’'-]+")
# "Ilva (al-Brenn)"; the article takes the sound of what follows.
_JOINED_AFTER = re.compile(r"\s(?:al|el|ad|ar|as|at|az|an|ash|ud|ul|ur)[-‑][A-Z][\w’'-]+")
# "the Brenn Archive", "Falk-style"
_ARTICLES = ("the ", "The ", " a ", " an ")
_NO_GIVEN_NAME = re.compile(r"-[a-z]+$")
# With a capitalised particle, as in Dutch: "(Ilvo) Ten Hagen"; Luo names may end in an apostrophe: "(Ochieng)' Brenn".
_SURNAME_AFTER = re.compile(
    r"(?:(?<=ng)[’'])?(?:\s(?:Van|Von|De|Den|Ten|Ter|Al|El))?\s([A-Z][\w’'-]*[^\W\dA-Z_])(?=\s[a-z(]|[,.;:)?!]|$)"
)
# "(Rep. Ada Osk) Brenn, D-Calif."
_SURNAME_BEFORE_PARTY = re.compile(r"\s[A-Z][\w’'-]+(?=,\s[DRI]-[A-Z])")
_CALLED = r"[^\W\d_][\w-]+(?:\s[\w-]+){0,2}"
# "Ji-woo (Park)": a Korean given name, then a family name that is a word for a place or a month, too.
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
_KOREAN_FAMILY = re.compile(
    r"\s(?:Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Yoo|Hong|Moon|Son|Bae)(?![\w’'-]|\s[A-Z])"
)
# "Ivo ‘the Post’ (Brenn)"; what is said has these marks, too, but seldom capitals in all words.
_NICKNAME = r"(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?"
#: A nickname between a given name and a surname.
NICKNAMED = rf"\s(?:“{_CALLED}”|\"{_CALLED}\"|[‘']{_NICKNAME}[’'])\s"
_NICKNAME_AFTER = re.compile(rf"{NICKNAMED}(?:(?:van|von|de|da|del)\s)*([A-Z][\w’'-]+)")
# "Ivo (Fiddler) Brenn"
_NICKNAME_IN_BRACKETS = re.compile(r"\s\([A-Z][a-z]+\)\s([A-Z][\w’'-]+)(?=[,.;:]|\s[a-z(]|$)")
# "Theresa May"; a month is a name only after a title or a given name.
_MONTHS = r"(?:March|April|May|June|August)"
_MONTH_AFTER = re.compile(rf"\s{_MONTHS}\b(?!\s\d)")
_MONTH = re.compile(_MONTHS)
_PARTICLE_BEFORE = re.compile(rf"[A-Z][\w’'-]+\s(?:{_PARTICLE}\s)+$")
_GIVEN_NAME_BEFORE = re.compile(r"(?<![\w’'.&-])([^\W\d_a-z][^\W\d_A-Z]+|(?<!\w\s)(?<![^\w\s]\s)[A-Z]{3,})\s$")
# "(Leland) R. Brenn", "(Winnie) Tse Kwok-ying"
_SHORTENED = re.compile(r"[A-Z]\.\s[A-Z][\w’'-]+|[A-Z][a-z]+\s[A-Z][a-z]+-[a-z]+")
# "Ma(. Ilva Brenn)", "Wm(. Brenn)": given names that are abbreviated.
_SHORT_NAMES = word_set("Ma Wm Jos Chas Geo Thos Jas Jno Edw Robt Danl Saml Mohd Muhd Md Abd Chr Benj Fredk")
_SPELT_BEHIND = re.compile(r"\.\s([A-Z][\w’'-]+)(?:\s[A-Z][\w’'-]+){0,2}")
# "D K (Brenn)", as in India: several letters, or one that ends nothing else ("Plan B").
_LETTERS_BEFORE = re.compile(r"(?<![\w.’'-])(?:(?<![A-Z][a-z] )(?<![a-z]{2} )(?![AIX]\s)[A-Z]\s|(?:[A-Z]\s){2,3})$")
_ENDINGS_OF_GIVEN_NAMES, _SHORTEST_UNLISTED = ("a", "i", "o"), 3
_ACTS = re.compile(r"\s(?:said|says|told|tells|asked|can|could|is|was|has|had)\b")
AGED = re.compile(r",\s(?:who|whose|\d{1,2})\b")


def completed(text: str, start: int, end: int) -> tuple[int, int]:
    """Add the parts of a name that the model cut off: "-yong", "bin Salman", "Mohammed bin"."""
    name = _SPELT_BEHIND.match(text, end) if text[start:end] in _SHORT_NAMES else None
    if name and fold(name[1]) not in COMMON_WORDS:
        end = name.end()
    if rest := _HYPHENATED_REST.match(text, end):
        end = rest.end()
    start, end = with_particles(text, start, end)
    if _MORE_AFTER.match(text, end):
        end = end_behind_particles(text, start, _with_rest(text, start, end))
    if given := given_name_before(text, start, end):
        start -= len(given.group())
    if letters := _LETTERS_BEFORE.search(text, max(0, start - 8), start):
        start = letters.start()
    before = text[max(0, start - 40) : start]
    preceding = _PARTICLE_BEFORE.search(before) if before.endswith(_AFTER_PARTICLE) else None
    if preceding and not is_title(preceding.group().split()[0]):
        start -= len(preceding.group())
    return start, end


def _with_rest(text: str, start: int, end: int) -> int:
    """Return the end of the name with the parts behind a space."""
    if _KOREAN_GIVEN.fullmatch(text, start, end) and (family := _KOREAN_FAMILY.match(text, end)):
        return family.end()
    if (behind := end_behind_particles(text, start, end)) > end:
        return behind
    if following := _PARTICLE_AFTER.match(text, end) or _JOINED_AFTER.match(text, end):
        return trimmed(text, start, following.end())[1]
    if more := _SURNAME_BEFORE_PARTY.match(text, end):
        return more.end()
    is_given = is_given_name(fold(text[start:end]))
    nickname = _NICKNAME_AFTER.match(text, end) or (_NICKNAME_IN_BRACKETS.match(text, end) if is_given else None)
    if nickname and _may_be_part(nickname[1]):
        return nickname.end()
    month = _MONTH_AFTER.match(text, end) if is_given else None
    if month:
        return month.end()
    surname = (
        None
        if _NO_GIVEN_NAME.search(text, start, end) or text.endswith(_ARTICLES, 0, start)
        else (_SURNAME_AFTER.match(text, end))
    )
    return trimmed(text, start, surname.end())[1] if surname and _may_be_part(surname.group(1)) else end


def _may_be_part(word: str) -> bool:
    """Whether a capitalised word right beside a name belongs to it: no common word, office or people."""
    key = bare(word)
    if key in COMMON_WORDS or key in RANKS or is_title(word) or is_calling(word):
        return False
    return not (is_demonym(word) or is_country(word) or kind_by_head([key] * 2))


def given_name_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the given name that the model left out before a surname, an initial or a Chinese name."""
    is_short = " " not in text[start:end] or _SHORTENED.fullmatch(text, start, end)
    given = None if not is_short else _GIVEN_NAME_BEFORE.search(text[max(0, start - 24) : start])
    return given if given and _is_given_name_here(given, text, start, end) else None


def _is_given_name_here(given: re.Match[str], text: str, start: int, end: int) -> bool:
    """Whether the capitalised word in front belongs to the name; one that opens a sentence may be any word."""
    word = given.group(1)
    # As in the first words of an article: "REBECCA (Brenn)".
    if word.isupper():
        return is_given_name(fold(word))
    if bare(word) in NAMES_TOO:
        return True
    if is_title(word.removesuffix("s")) or not _may_be_part(word):
        return False
    before = text[max(0, start - len(given.group()) - 8) : start - len(given.group())].rstrip()
    is_address_before = before.endswith(".") and is_title(before.split()[-1])
    opens = before[-1:] in (*'.!?:;“"‘«—–', "") and not is_address_before
    return may_be_given_name(word, text, end) or not opens or is_described(text, end) or bool(AGED.match(text, end))


def may_be_given_name(word: str, text: str, end: int) -> bool:
    """Whether a word before a surname that ends at ``end`` is a given name, if it opens the sentence, too.

    An unlisted one ends as few other words do that open sentences, and its bearer does something: "Velmia Brenn said".
    """
    is_alike = len(word) > _SHORTEST_UNLISTED and word.endswith(_ENDINGS_OF_GIVEN_NAMES) and _ACTS.match(text, end)
    return is_given_name(fold(word)) or bool(is_alike and _may_be_part(word) and not is_known_place(word))


def is_month_for_a_surname(text: str, start: int, end: int) -> bool:
    """Whether a month follows a form of address: "Mrs May"."""
    before = text[max(0, start - 12) : start].split()
    return _MONTH.fullmatch(text, start, end) is not None and bool(before) and is_address(before[-1])
