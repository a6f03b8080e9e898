"""Echoes: further occurrences of known names that the model missed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from reader.model import EntityKind, Place
from reader.text.names.forms.openers import CommonWords
from reader.text.names.forms.short_names import FORMS_OF_COMPANY, called_by_field
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import is_known_otherwise
from reader.text.names.lexicon.offices import CHURCH_RANKS, bare, is_address, is_calling, is_title
from reader.text.names.lexicon.renowned import RULE_OF_RENOWNED
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, GENERATIONS, Mention, covering, without_overlaps
from reader.text.names.spotting.completion import given_name_before, may_be_given_name
from reader.text.spelling import fold, is_capitalised, word_set

_SHORTEST_NAME = 3
_LONGEST_GIVEN_NAME = 20
# Behind these comes only the name of the father.
_OF_FATHERS = word_set("d/o s/o w/o a/l a/p bin binti binte bint bt bte")
# "Rosa Velm Osk"
_TWO_SURNAMES = 3
# The most letters of a name; the longest of bodies have about a hundred.
_LONGEST_NAME = 150
# The words of a company called by its first word, unless that is a common one.
_FIRST_AND_FORM = 2
# Before the further ones, a name that the model found may as well be somebody's: "Brenn Capital".
_COMPANIES = FORMS_OF_COMPANY | word_set(
    "partners energy marine mining capital securities foods brewery shipping estates properties chemical electronics "
    "therapeutics robotics software labs media"
)
_PLAIN_FIRST_WORDS = word_set(
    """
    global advanced applied united general national international american royal first great western northern southern
    eastern central digital green blue black white golden silver pacific atlantic capital public private social
    civil human natural modern future smart open free city state federal world universal standard premier prime elite
    allied associated consolidated continental imperial independent industrial integrated mutual popular quality
    strategic total union urban vital power water solar wind energy health medical home family food auto data cloud
    media news network security financial investment investors business trade management research design sport sports
    """
)
_RULE = "as elsewhere in the article"
# "The King" is an office, "King" after "Ada King" a surname.
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "our", "its", "former", "new"})
_FIRST_WORD = re.compile(r"\w+")
# A name, or "Brenn" in "anti-Brenn".
_BEGINS = r"(?:(?<![\w@#’'-])|(?<=\banti-)|(?<=\bpro-)|(?<=\bpost-)|(?<=\bpre-))"
_WORD = re.compile(rf"{_BEGINS}\w+")
# If all names begin with ASCII capitals, only a tenth of the words need to be looked up.
_CAPITALISED_WORD = re.compile(rf"{_BEGINS}[A-Z]\w*")
_GOES_ON = re.compile(r"[\w@-]")
_GIVEN_NAME_BEFORE = re.compile(r"(?<![\w’'.&-])([A-Z]\w+)\s$")
# "the Revd Ilvo (Osk Brenn)"
_TITLED_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][a-z]+\.?)\s([A-Z][a-z’'-]+)\s$")
_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")
_WORD_BEFORE = re.compile(r"([\w’'.-]+)\s$")
_WORD_AFTER = re.compile(r"\s([A-Z][\w’'-]+)")


def find_echoes(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with those that the model missed, sorted by place."""
    kinds = dict(_known_names(mentions))
    lengths = _lengths(kinds)
    common = CommonWords(texts.values())
    borne = {_words(mention)[-1] for mention in mentions if mention.kind == "person" and " " in mention.text}
    words = _CAPITALISED_WORD if all("A" <= first[0] <= "Z" for first in lengths) else _WORD
    ends: dict[int, set[int]] = {}
    for mention in mentions:
        ends.setdefault(mention.place.paragraph, set()).add(mention.place.end)
    echoes = [
        Mention(Place(paragraph, start, end), text[start:end], kinds.get(text[start:end], "person"), _RULE)
        for paragraph, text in texts.items()
        for start, end in _places(
            words.finditer(text), lengths, kinds, borne, common, text, ends.get(paragraph, frozenset())
        )
    ]
    return without_overlaps([*covering(echoes, mentions), *mentions, *echoes])


def _lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """Return the lengths of the names with each first word, longest first.

    There are few lengths even in a book, where thousands of names may begin with the same word.
    """
    by_first_word: dict[str, set[int]] = {}
    for name in names:
        if (first := _FIRST_WORD.match(name)) and len(name) <= _LONGEST_NAME:
            by_first_word.setdefault(first.group(), set()).add(len(name))
    return {first: sorted(lengths, reverse=True) for first, lengths in by_first_word.items()}


def _places(
    words: Iterable[re.Match[str]],
    lengths: Mapping[str, Sequence[int]],
    kinds: Mapping[str, EntityKind],
    borne: Set[str],
    common: CommonWords,
    text: str,
    seen: Set[int],
) -> Iterator[tuple[int, int]]:
    """Find known names in a text; ``seen`` are the ends of those that are already mentions.

    ``borne`` are surnames of people with full names, ``common`` the words that occur in lower case.
    """
    for word in words:
        for length in lengths.get(word.group(), ()):
            start, end = word.start(), word.start() + length
            name = text[start:end]
            if end > len(text) or name not in kinds or _GOES_ON.match(text, end):
                continue
            if end in seen or _is_government(name, kinds[name], text, start):
                break
            is_surname = kinds[name] == "person" and " " not in name
            is_usual = name in borne or start - 1 in seen or is_given_name(fold(name))
            given = _given_name(text, start, end, is_usual) if is_surname else None
            if given and (is_usual or given.group(1).casefold() not in common):
                yield start - len(given.group()), end
            elif " " in name or _stands_alone(text, start, end):
                titled = _TITLED_BEFORE.search(text, max(0, start - _LONGEST_GIVEN_NAME), start)
                is_given = titled and kinds[name] == "person" and _is_addressed(titled[1]) and not is_title(titled[2])
                yield (titled.start(2) if titled and is_given else start), end
            break


def _is_addressed(title: str) -> bool:
    return is_address(title) or bare(title) in CHURCH_RANKS


def _is_government(name: str, kind: EntityKind, text: str, start: int) -> bool:
    """Whether a town stands for its government: "pro-Velm"."""
    return kind == "place" and text.endswith("-", 0, start) and not is_country(name)


def _given_name(text: str, start: int, end: int, usual: bool) -> re.Match[str] | None:
    """Find the given name before a surname: a ``usual`` one, or any if no full name has this surname."""
    return _given_name_before(text, start, end) if usual else given_name_before(text, start, end)


def _given_name_before(text: str, start: int, end: int) -> re.Match[str] | None:
    given = _GIVEN_NAME_BEFORE.search(text, max(0, start - _LONGEST_GIVEN_NAME), start)
    return given if given and may_be_given_name(given[1], text, end) else None


def _known_names(mentions: Iterable[Mention]) -> Iterator[tuple[str, EntityKind]]:
    for mention in mentions:
        if mention.kind == "event" and (" " in mention.text or mention.rule == RULE_OF_RENOWNED):
            yield mention.text, mention.kind
        if mention.kind not in ("person", "organisation", "place"):
            continue
        words = _words(mention)
        if len(mention.text) >= _SHORTEST_NAME and _may_echo(mention.text):
            yield mention.text, mention.kind
        for short in _short_names(mention) if mention.kind == "organisation" else ():
            yield short, mention.kind
        if mention.kind == "person" and len(words) == _TWO_SURNAMES and _is_first_surname(words[1]):
            yield words[1], mention.kind
        called = (_after_initials(words) or _before_father(words)) if mention.kind == "person" else None
        if called and _may_echo(called):
            yield called, mention.kind
        surname = words[-1] if mention.kind == "person" and 1 < len(words) < 5 else ""
        if len(surname) >= _SHORTEST_NAME and (_may_echo(surname) or is_title(surname)):
            yield surname, mention.kind


def _words(mention: Mention) -> list[str]:
    """Return the words of a name, without "Jr." behind that of a person."""
    words = mention.text.split()
    return words[:-1] if mention.kind == "person" and len(words) > 1 and bare(words[-1]) in GENERATIONS else words


def _is_first_surname(word: str) -> bool:
    """Whether the second of three names may be the surname that newspapers use, as in Spanish."""
    return len(word) > _SHORTEST_NAME and "." not in word and not is_known_otherwise(word) and _may_echo(word)


def _after_initials(words: Sequence[str]) -> str | None:
    """Return the other name by which a person with initials may be called: "Ilvo" for "K.T. Ilvo Osk Brenn"."""
    first = next((index for index, word in enumerate(words) if not _INITIALS.fullmatch(word)), 0)
    return words[first] if 0 < first < len(words) - 1 and len(words[first]) > _SHORTEST_NAME else None


def _before_father(words: Sequence[str]) -> str | None:
    """Return the own name of a person who is called by that: "Ilva" for "Ilva d/o Brenn"."""
    link = next((index for index, word in enumerate(words) if word in _OF_FATHERS), 0)
    own = " ".join(words[:link])
    return own if len(own) > _SHORTEST_NAME else None


def _short_names(mention: Mention) -> Iterator[str]:
    """Yield the short names of a body: "State Department" for that of the US, "Velm" for the Church of Velm."""
    first, _, rest = mention.text.partition(" ")
    if " " in rest and (is_country(first) or is_demonym(first)) and kind_by_head(rest.casefold().split()):
        yield rest
    if _is_called_by_first(mention.text):
        yield first
    if called_by_field(mention.text):
        yield mention.text.split()[-1]


def _is_called_by_first(name: str) -> bool:
    """Whether a company is called by the first of its two words: "Velm" for "Velm Partners"."""
    words = name.casefold().split()
    if len(words) != _FIRST_AND_FORM or words[1] not in _COMPANIES or len(words[0]) <= _SHORTEST_NAME:
        return False
    return words[0] not in _PLAIN_FIRST_WORDS and words[0].isalpha() and not is_known_otherwise(words[0])


def _may_echo(name: str) -> bool:
    key = name.casefold()
    return is_capitalised(name) and key not in CALENDAR and key not in COMMON_OPENERS and not is_title(name)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a single word is not part of a longer, unknown name."""
    after = _WORD_AFTER.match(text, end)
    if after and after.group(1).casefold() not in COMMON_OPENERS and not is_title(after.group(1)):
        return False
    before = _WORD_BEFORE.search(text[max(0, start - 30) : start])
    if is_title(text[start:end]) and before and before.group(1).casefold() in _DETERMINERS:
        return False
    if before is None or not is_capitalised(before.group(1)):
        return True
    word = before.group(1)
    word_start = start - len(before.group())
    opens = text[max(0, word_start - 4) : word_start].rstrip()[-1:] in (*'.!?”"“', "")
    return (
        is_title(word)
        or is_calling(word)
        or word.endswith(".")
        or opens
        or word.casefold() in CALENDAR
        or word.casefold() in COMMON_OPENERS
    )
