"""Openers: words with a capital because they open a sentence or are in capitals, which are no names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from reader.model import EntityKind
from reader.text.names.lexicon.gazetteer import is_capital, is_province
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import DATELINE, Mention
from reader.text.spelling import fold, words_in

_LOWER_CASE_WORD = re.compile(r"(?<![\w’'@#.-])[a-zß-öø-ÿ][^\W\d_]+")
# The paragraphs of an article.
_TEXTS_KEPT = 64
_BETWEEN_SENTENCES = (*'.!?:;…*•|>–—"“‘«„', "")
# The words of a headline: longer than prepositions.
_LONGER_WORD = re.compile(r"(?<![\w-])[^\W\d_]{5,}")
_ENDS_SENTENCE = (*'.!?…:;,”"', "")
_LEAST_HEADLINE, _MOST_HEADLINE = 4, 20
# The most characters of a headline, so that a long paragraph is not searched for each name in it.
_LONGEST_HEADLINE = 500
_SPEAKER, _LEAST_TURNS = re.compile(r"([A-Z]{2,4}):\s"), 2
# The fewest letters of a word in capitals that may be a common word; initials are shorter.
_SHORTEST_SHOUTED = 3


def without_openers(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> list[Mention]:
    """Return ``mentions`` without common words that the model took for names: "People ask ...", "FISH".

    A word is common if the article has it in lower case elsewhere, or if it only opens sentences and nothing else shows
    that it is a name. Nor are the initials of those who speak in an interview.
    """
    mentions = _without_speakers(mentions, texts)
    common = CommonWords(texts.values())
    inside = {mention.key for mention in mentions if not _opens(mention, texts)}
    known = _parts_of_names(mentions)
    seen: dict[str, int] = {}
    for mention in mentions:
        seen[mention.key] = seen.get(mention.key, 0) + 1
    return [
        mention
        for mention in mentions
        if mention.key in known
        or not (
            _is_shouted(mention, common)
            or (" " in mention.key and _is_of_headline(mention, texts[mention.place.paragraph], common))
            or (mention.key not in inside and " " not in mention.key and _is_common(mention.text.casefold(), common))
            or (mention.key not in inside and seen[mention.key] == 1 and _is_unfounded(mention, signs))
        )
    ]


def _without_speakers(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Leave out initials that open several paragraphs with a colon: "AB: Why?"."""
    spoken = Counter(opening[1] for text in texts.values() if (opening := _SPEAKER.match(text)))
    return [mention for mention in mentions if mention.place.start or spoken[mention.text] < _LEAST_TURNS]


class CommonWords:
    """The words that an article has in lower case; each word is only searched if it occurs."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts
        self._counts: dict[str, int] = {}

    def __contains__(self, word: str) -> bool:
        return self.count(word) > 0

    def count(self, word: str) -> int:
        """Return the number of paragraphs that have ``word`` in lower case."""
        if word not in self._counts:
            self._counts[word] = sum(word in _small_words(text) for text in self._standing.get(word, ()))
        return self._counts[word]

    @cached_property
    def _standing(self) -> Mapping[str, Sequence[str]]:
        """The texts in which each word stands, however it is written."""
        standing: defaultdict[str, list[str]] = defaultdict(list)
        for text in self._texts:
            for word in words_in(text):
                standing[word].append(text)
        return standing


@lru_cache(maxsize=_TEXTS_KEPT)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(_LOWER_CASE_WORD.findall(text))


def _parts_of_names(mentions: Iterable[Mention]) -> frozenset[str]:
    """Return the words of longer names: "Brown" is no colour beside "Ada Brown"."""
    longer = (mention.key.split() for mention in mentions if " " in mention.key and not mention.text.isupper())
    return frozenset(word for words in longer for word in words)


def _opens(mention: Mention, texts: Mapping[int, str]) -> bool:
    before = texts[mention.place.paragraph][max(0, mention.place.start - 4) : mention.place.start]
    return before.rstrip()[-1:] in _BETWEEN_SENTENCES


def _is_shouted(mention: Mention, common: CommonWords) -> bool:
    if mention.kind == "place" and (mention.place.start == 0 or mention.rule == DATELINE):
        return False
    words = mention.text.split()
    return mention.text.isupper() and any(
        len(word) >= _SHORTEST_SHOUTED and word.casefold() in common for word in words
    )


def _is_of_headline(mention: Mention, text: str, common: CommonWords) -> bool:
    """Whether the mention is in a line in title case and contains common words."""
    if len(text) > _LONGEST_HEADLINE or text[-1:] in _ENDS_SENTENCE:
        return False
    words = _LONGER_WORD.findall(text)
    if not _LEAST_HEADLINE <= len(words) <= _MOST_HEADLINE or not all(word[0].isupper() for word in words):
        return False
    return any(word in common for word in _LONGER_WORD.findall(mention.text.casefold()))


def _is_common(word: str, common: CommonWords) -> bool:
    return any(form in common for form in (word, word.removesuffix("s"), f"{word}s", word.removesuffix("es")))


def _is_unfounded(mention: Mention, signs: Mapping[Mention, Mapping[EntityKind, int]]) -> bool:
    if mention.kind not in ("person", "organisation") or " " in mention.key or signs.get(mention):
        return False
    if known_kind(mention.text) or is_capital(mention.text) or is_province(mention.text) or mention.key in RENOWNED:
        return False
    return not (mention.text.isupper() or is_given_name(fold(mention.text)) or "-" in mention.key)
