"""How much the differences between two wordings matter.

A difference is either cosmetic (a small word more or less, a misspelling) or content; figures and negations weigh most.
The word classes are English. In other languages, every differing word that is not a misspelling is content, and a few
inserted words may be a negation, so less is folded. In scripts without spaces, every character counts as a word.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal, NamedTuple

from reader.text.commonwords import DAYS, MONTHS
from reader.text.repeats.alignment import Words, align, common_head
from reader.text.repeats.wording import Wording
from reader.text.repeats.words import CHARACTERS_PER_WORD
from reader.text.spelling import word_set

Slip = Literal["clear", "doubtful"]

#: Words that can be added or left out without a change of meaning.
SMALL_WORDS = frozenset(
    {"the", "a", "an", "that", "has", "had", "have", "also", "just", "very", "then", "and", "of", "to", "in", "on"}
    | {"at", "by", "for", "with", "is", "was", "as", "it", "its", "percent", "so", "but", "or"}
)
_NEGATIONS = frozenset(
    {"not", "no", "never", "nor", "neither", "without", "none", "nobody", "nothing", "cannot", "false"}
    | {"can't", "won't", "don't", "didn't", "doesn't", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't"}
    | {"hadn't", "wouldn't", "couldn't", "shouldn't", "deny", "denies", "denied"}
    | {"if", "unless", "except", "only", "hardly", "barely", "scarcely", "rarely", "seldom", "against", "instead"}
    | {"refuse", "refused", "refuses", "fail", "failed", "fails", "former", "alleged", "allegedly", "reportedly"}
)
#: Negations that hardly any other word is a misprint of, so that a word like them was meant as one.
_UNMISTAKABLE = frozenset(
    {"never", "nothing", "without", "nobody", "neither", "cannot", "against", "unless", "instead", "hardly", "scarcely"}
)
#: Words that state a fact as figures do: numbers that wordings do not have in digits, days, months, directions, and
#: pronouns that tell people apart.
_FIGURE_WORDS = (DAYS | MONTHS) | word_set(
    """
    one half dozen hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth tenth
    last next today yesterday tomorrow he she his her him
    north south east west northern southern eastern western
    left right up down upper lower inner outer above below before after
    """
)
#: Pairs of everyday words that look like misprints of each other but differ in meaning.
_CONFUSABLE = frozenset(
    frozenset(pair.split("/"))
    for pair in word_set(
        """
        county/country statue/statute council/counsel martial/marital trial/trail casual/causal reserve/reverse
        border/boarder desert/dessert mayor/major principal/principle complement/compliment prosecute/persecute
        conservation/conversation expand/expend adopt/adapt cause/clause immoral/immortal formal/former angle/angel
        nothing/noting never/newer cannot/cannon hardly/hardy through/though bought/brought there/three
        winter/winner united/untied
        """
    )
)
#: Endings that only one spelling of a word has ("programme", "dialogue").
_SILENT_ENDINGS = frozenset(("me", "ue"))
_ARTICLES = frozenset({"the", "a", "an"})

#: The most inserted words that can change the meaning of those around them ("did not", "only 3"); more words are a
#: separate statement.
_ALTERING_WORDS = 4
#: The smallest share of small words in an English text; about a quarter is usual.
_ENGLISH_SHARE = 0.1
#: The smallest share of common letters in two spellings of a word, and in two that consist of the same letters.
_ALIKE, _ALIKE_ANAGRAM = 0.8, 0.7
#: The most letters that a misspelling adds; more make another word ("safe", "unsafe").
_UNEQUAL_LETTERS = 2
#: The fewest letters of a word in which one wrong letter is surely a misprint; "form" and "from" are both words.
_CLEAR_LETTERS = 6


# An age that a shortened report leaves out.
_AGED = re.compile(r"[^\W\d_a-z][\w'’-]+, (?P<age>\d\d?),(?= (?:an?|the|who|whose|from|of)\b)")


class Difference(NamedTuple):
    """A shorter wording aligned with a longer one.

    ``matched`` counts the words that agree, in ``pieces`` stretches; ``missing`` are the content words that only the
    shorter one has, ``added`` those that the longer one inserts. ``start`` and ``end`` delimit the match in the words
    of the longer one, half open.
    """

    matched: int
    pieces: int
    missing: tuple[str, ...]
    added: tuple[str, ...]
    figures: bool
    negated: bool
    doubtful_slips: int
    start: int
    end: int


def compare(shorter: Wording, longer: Wording) -> Difference | None:
    """Return how ``shorter`` differs from ``longer``, or None if they have no word in common."""
    operations = align(shorter.words, longer.words)
    equal = [operation for operation in operations if operation[0] == "equal"]
    if not equal:
        return None
    tally = _Tally(shorter, longer, equal[0][3], equal[-1][4])
    for tag, *bounds in operations:
        if tag != "equal":
            tally.weigh(*bounds)
    matched = sum(i2 - i1 for _, i1, i2, _, _ in equal)
    return tally.difference(matched, len(equal))


class _Tally:
    """Sums up the differences of an alignment."""

    def __init__(self, shorter: Wording, longer: Wording, start: int, end: int) -> None:
        self._shorter, self._longer, self._start, self._end = shorter, longer, start, end
        self._missing: list[str] = []
        self._added: list[str] = []
        self._figures = self._negated = False
        self._slipped = self._doubtful = 0
        self._altering = _ALTERING_WORDS * (1 if longer.spaced else CHARACTERS_PER_WORD)
        self._english = is_english(longer)

    def weigh(self, i1: int, i2: int, j1: int, j2: int) -> None:
        """Weigh one stretch of words that differs."""
        ours, theirs = self._shorter.words[i1:i2], self._longer.words[j1:j2]
        if self._is_broken_off(i1, i2, j1) or (not ours and self._is_age(theirs)):
            return
        slip = self._slip(ours, theirs)
        if slip:
            self._slipped += min(len(ours), len(theirs))
            self._doubtful += slip == "doubtful"
            self._start, self._end = min(self._start, j1), max(self._end, j2)
            return
        inside = self._start <= j1 and j2 <= self._end
        between = theirs if inside else ()
        self._missing += _content(ours, between)
        self._added += [word for word in between if word not in SMALL_WORDS]
        self._negated |= self._negates(ours, between)
        altering = between if ours or len(between) <= self._altering else ()
        self._figures |= any(map(is_figure, (*ours, *altering)))

    def difference(self, matched: int, pieces: int) -> Difference:
        """Return the result."""
        missing, added = tuple(self._missing), tuple(self._added)
        weights = (self._figures, self._negated, self._doubtful)
        return Difference(matched + self._slipped, pieces, missing, added, *weights, self._start, self._end)

    def _negates(self, ours: Words, between: Words) -> bool:
        if not ours and len(between) > self._altering:
            return False
        foreign = bool(between) and not ours and not self._english
        return foreign or not _NEGATIONS.isdisjoint((*ours, *between))

    def _is_broken_off(self, i1: int, i2: int, j1: int) -> bool:
        """Whether the difference is the last word of a text that was cut in the middle of that word ("govern…")."""
        if not (self._shorter.cut and i2 - i1 == 1 and i2 == len(self._shorter.words)):
            return False
        word, rest = self._shorter.words[i1], self._longer.words[j1 : j1 + 1]
        return bool(rest) and rest[0].startswith(word)

    def _is_age(self, theirs: Words) -> bool:
        """Whether only the longer text says how old somebody is, between commas behind the name: "Orla Finch, 46,"."""
        if len(theirs) != 1 or not theirs[0].isdecimal():
            return False
        return any(found["age"] == theirs[0] for found in _AGED.finditer(self._longer.text))

    def _slip(self, ours: Words, theirs: Words) -> Slip | None:
        if not ours or not theirs:
            return None
        slip = misspelling(ours, theirs)
        named = slip and len(ours) == len(theirs) == 1 and self._are_names(ours[0], theirs[0])
        return None if named else slip

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """The words that occur without a capital somewhere in either text."""
        return frozenset(
            word for own in (self._shorter, self._longer) for word in own.as_written() if not word[0].isupper()
        )

    def _are_names(self, ours: str, theirs: str) -> bool:
        """Whether neither word occurs without a capital: Iran and Iraq differ in only one letter."""
        small = self._small_words
        return ours not in small and theirs not in small


def is_english(own: Wording) -> bool:
    """Whether enough of the words are small English words for the English word classes to apply."""
    return sum(word in SMALL_WORDS for word in own.words) >= _ENGLISH_SHARE * len(own.words)


def is_weighty(word: str) -> bool:
    """Whether inserting the word changes the statement: a figure or a negation."""
    return is_figure(word) or word in _NEGATIONS


def is_figure(word: str) -> bool:
    """Whether the word is a number, its sign or currency, a day, a direction or a pronoun that tells people apart."""
    return not word[0].isalpha() or word in _FIGURE_WORDS


def misspelling(ours: Words, theirs: Words) -> Slip | None:
    """Say how sure it is that two groups of words differ only by a misspelling or a hyphen; None if they do not.

    In scripts without capitals, where names look like other words, nothing is taken for a misprint.
    """
    both = (*ours, *theirs)
    if any(word.upper() == word for word in both) or _negates_one(both):
        return None
    if _are_forms("".join(ours), "".join(theirs)) or frozenset(both) in _CONFUSABLE:
        return None
    if len(both) == 2 and _one_slip(*both):
        return "clear" if min(map(len, both)) >= _CLEAR_LETTERS else "doubtful"
    if any(word in _FIGURE_WORDS for word in both) or max(len(ours), len(theirs)) > 3:
        return None
    return "clear" if _look_alike("".join(ours), "".join(theirs)) else None


def _negates_one(words: Words) -> bool:
    """Whether there is a negation that another word, which is none, is no misprint of."""
    negations = _NEGATIONS.intersection(words)
    return bool(negations) and not (len(words) == 2 and len(negations) == 1 and negations <= _UNMISTAKABLE)


def _are_forms(ours: str, theirs: str) -> bool:
    """Whether two words differ only in their endings, as in "employer" and "employee", "minister" and "ministry"."""
    same = common_head(ours, theirs)
    rest, other = ours[same:], theirs[same:]
    if max(len(rest), len(other)) > _UNEQUAL_LETTERS or rest[-1:] == other[-1:] or rest == other[::-1]:
        return False
    added = rest + other
    return bool(rest and other) or (added not in _SILENT_ENDINGS and added != ours[same - 1 : same])


def _one_slip(ours: str, theirs: str) -> bool:
    """Whether one letter, not the first, was left out, inserted, replaced or swapped with the next."""
    if min(len(ours), len(theirs)) < 3 or abs(len(ours) - len(theirs)) > 1 or ours[0] != theirs[0]:
        return False
    if ours in _FIGURE_WORDS and theirs in _FIGURE_WORDS:
        return False
    same = common_head(ours, theirs)
    rest, other = ours[same:], theirs[same:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    return rest[1:] == other or rest == other[1:]


def _look_alike(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    if min(len(ours), len(theirs)) < 4 or ours[0] != theirs[0] or abs(len(ours) - len(theirs)) > _UNEQUAL_LETTERS:
        return False
    ratio = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    return ratio >= _ALIKE or (ratio >= _ALIKE_ANAGRAM and sorted(ours) == sorted(theirs))


def _content(ours: Words, theirs: Words) -> list[str]:
    """Return the content words of ``ours``; a small word that replaces another one counts ("to" for "from").

    One article for another does not count, but "a" for another word does, as in "a.m." for "p.m.".
    """
    articles = _ARTICLES.issuperset(ours) and SMALL_WORDS.issuperset(theirs)
    if theirs and SMALL_WORDS.issuperset(ours) and not articles:
        return list(ours)
    return [word for word in ours if word not in SMALL_WORDS]
