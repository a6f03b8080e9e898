"""Common nouns that the model took for names because they have capitals: "Digital Marketing", "the Search", "SEO"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

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
# The most words of a name of which the ends are compared.
_MOST_WORDS = 12


def without_common_nouns(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> list[Mention]:
    """Return ``mentions`` without common nouns, which the article has in lower case as well, and their abbreviations.

    Several words are common if they occur together in lower case, a single one if it is in lower case in more
    paragraphs than it has mentions. What is shown to be a name by the words around it, or is a part of one, stays.
    """
    common = CommonWords(texts.values())
    signed = {mention.key for mention in mentions if max(signs.get(mention, {}).values(), default=0) >= _LEAST_SIGN}
    short = _abbreviations(texts.values(), common)
    ends = {end for key in {mention.key for mention in mentions} for end in _shorter_ends(key)}
    named = [
        mention
        for mention in mentions
        if mention.key in signed
        or (mention.text.removesuffix("s") not in short and (mention.key in ends or not _is_phrase(mention, common)))
    ]
    counts = Counter(mention.key for mention in named)
    parts = {word for key in counts if " " in key for word in key.split()} | signed
    return [one for one in named if one.key in parts or not _is_mostly_common(one, counts[one.key], common)]


def _shorter_ends(key: str) -> Sequence[str]:
    """Return the ends of a longer name: "land stewards" of "velm land stewards"."""
    words = key.split()[-_MOST_WORDS:]
    return [" ".join(words[first:]) for first in range(1, len(words))]


def _is_phrase(mention: Mention, common: CommonWords) -> bool:
    return " " in mention.key and _may_be_common(mention) and common.has_phrase(mention.text.lower())


def _is_mostly_common(mention: Mention, count: int, common: CommonWords) -> bool:
    if " " in mention.key or mention.text.isupper() or not _may_be_common(mention):
        return False
    return mention.key not in ORGANISATION_HEADS and common.count(mention.key) > count


def _may_be_common(mention: Mention) -> bool:
    """Whether the name itself does not show that it is one."""
    if mention.kind not in _KINDS or known_kind(mention.text) or is_known_place(mention.text):
        return False
    return mention.key not in RENOWNED and kind_by_head(mention.key.split()) is None


def _abbreviations(texts: Iterable[str], common: CommonWords) -> frozenset[str]:
    """Return the acronyms that the article explains by common nouns: "voice-over (VO)"."""
    return frozenset(
        match[1]
        for text in texts
        for match in _IN_BRACKETS.finditer(text)
        if _stands_for_common_nouns(match[1], text[max(0, match.start() - _LONGEST_EXPANSION) : match.start()], common)
    )


def _stands_for_common_nouns(short: str, before: str, common: CommonWords) -> bool:
    """Whether the words ``before`` a bracket that ``short`` stands for are common nouns, and name no body."""
    words = before.split()
    ends = (" ".join(words[first:]) for first in reversed(range(len(words))))
    meant = next((end.lower() for end in ends if short.lower() in initials(end)), None)
    if meant is None or known_kind(short) or kind_by_head(meant.split()):
        return False
    return common.has_phrase(meant)
