"""Common nouns that the model took for names because they have capitals: "Digital Marketing", "the Search", "SEO"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from reader.model import EntityKind
from reader.text.names.forms.acronyms import initials
from reader.text.names.forms.openers import CommonWords
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention

# Peoples, events and laws are written with capitals or without.
_KINDS: frozenset[EntityKind] = frozenset({"person", "organisation", "place", "product", "work"})
# The least weight of a sign that a name is one, whatever its words.
_LEAST_SIGN = 2
# "voice-over (VO)", and the most characters before the bracket that are read.
_IN_BRACKETS = re.compile(r"\s\(([A-Z]{2,6})s?\)")
_LONGEST_EXPANSION = 80
# The most words of a name that is compared.
_MOST_WORDS = 12
_LENGTHS = frozenset(range(1, _MOST_WORDS + 1))
# The marks around words; what has others is an address or a part of a word.
_MARKS = "“”‘’\"'()[].,;:!?…–—-"


def without_common_nouns(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> list[Mention]:
    """Return ``mentions`` without common nouns, which the article has in lower case as well, and their abbreviations.

    Several words are common if they occur together in lower case, a single one if it is in lower case in more
    paragraphs than it has mentions. What is shown to be a name by the words around it, or is a part of one, stays.
    """
    signed = {mention.key for mention in mentions if max(signs.get(mention, {}).values(), default=0) >= _LEAST_SIGN}
    phrases = {mention.text.lower() for mention in mentions if " " in mention.key and _may_be_common(mention)}
    explained = dict(_explained_acronyms(texts.values()))
    in_lower_case = _in_lower_case({*phrases, *explained.values()}, texts.values())
    short = {acronym for acronym, meant in explained.items() if meant in in_lower_case}
    ends = {end for key in {mention.key for mention in mentions} for end in _shorter_ends(key)}
    common_phrases = (phrases & in_lower_case) - ends
    named = [
        mention
        for mention in mentions
        if mention.key in signed or not (mention.text.removesuffix("s") in short or _is_phrase(mention, common_phrases))
    ]
    counts = Counter(mention.key for mention in named)
    parts = {word for key in counts if " " in key for word in key.split()} | signed
    common = CommonWords(texts.values())
    return [one for one in named if one.key in parts or not _is_mostly_common(one, counts[one.key], common)]


def _shorter_ends(key: str) -> Sequence[str]:
    """Return the ends of a longer name: "land stewards" of "velm land stewards"."""
    words = key.split()[-_MOST_WORDS:]
    return [" ".join(words[first:]) for first in range(1, len(words))]


def _is_phrase(mention: Mention, common_phrases: Set[str]) -> bool:
    return mention.text.lower() in common_phrases and _may_be_common(mention)


def _is_mostly_common(mention: Mention, count: int, common: CommonWords) -> bool:
    if " " in mention.key or mention.text.isupper() or not _may_be_common(mention):
        return False
    return mention.key not in ORGANISATION_HEADS and common.count(mention.text.casefold()) > count


def _may_be_common(mention: Mention) -> bool:
    """Whether the name itself does not show that it is one."""
    if mention.kind not in _KINDS or known_kind(mention.text) or is_known_place(mention.text):
        return False
    return mention.key not in RENOWNED and kind_by_head(mention.key.split()) is None


def _explained_acronyms(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the acronyms in brackets, with the words before that they stand for, in lower case; not those of bodies."""
    for text in texts:
        for bracket in _IN_BRACKETS.finditer(text) if "(" in text else ():
            before = text[max(0, bracket.start() - _LONGEST_EXPANSION) : bracket.start()]
            meant = _expansion(bracket[1], before.lower().split())
            if meant and not known_kind(bracket[1]) and kind_by_head(meant.split()) is None:
                yield bracket[1], meant


def _expansion(acronym: str, before: Sequence[str]) -> str | None:
    """Return the shortest end of the words ``before`` an acronym that it stands for."""
    ends = (" ".join(before[first:]) for first in reversed(range(len(before))))
    return next((end for end in ends if acronym.lower() in initials(end)), None)


def _in_lower_case(phrases: Set[str], texts: Iterable[str]) -> frozenset[str]:
    """Return those of ``phrases`` that occur in lower case, in the singular or plural."""
    firsts = frozenset(phrase.split()[0] for phrase in phrases)
    lengths = sorted({phrase.count(" ") + 1 for phrase in phrases} & _LENGTHS)
    return frozenset(
        phrase
        for text in (texts if phrases else ())
        for said in _stretches(text.split(), firsts, lengths)
        for phrase in (said, said.removesuffix("s"))
        if phrase in phrases
    )


def _stretches(words: Sequence[str], firsts: Set[str], lengths: Sequence[int]) -> Iterator[str]:
    """Yield what begins with one of ``firsts`` and has one of ``lengths`` in words, without the marks around it."""
    for index, word in enumerate(words):
        if word.strip(_MARKS) in firsts:
            yield from (" ".join(words[index : index + length]).strip(_MARKS) for length in lengths)
