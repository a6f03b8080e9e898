"""Popes, kings and queens: they are called by a given name, many with a number: "Leo XIV.", "le roi Charles"."""

from __future__ import annotations

import re

from reader.text.names.foreign.given_names import is_given
from reader.text.names.foreign.words import Words
from reader.text.spelling import fold, word_set

# The most given names before a number: "Johannes Paul II.", "Carl XVI Gustaf".
_MOST_NAMES = 3
_NUMBER = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")
# A single letter is a number only behind an office: "Malcolm X", "Karl V."
_SHORTEST_ALONE = 2

# Offices of those who are called by their given names, folded.
_REIGNS = word_set(
    """
    konig konigin papst kaiser kaiserin zar zarin prinz prinzessin kronprinz kronprinzessin
    roi reine pape empereur imperatrice tsar prince princesse
    rey reina papa emperador emperatriz zar principe princesa
    re regina imperatore imperatrice zar principe principessa
    rei rainha imperador imperatriz
    koning koningin paus keizer keizerin prins prinses kroonprins kroonprinses tsaar
    kung kungen drottning drottningen pave paven kejsare prins prinsen prinsessa prinsessan kronprins kronprinsessa
    kong kongen dronning dronningen pave paven kejser keiser prins prinsen prinsesse prinsessen kronprins kronprinsen
    kronprinsesse kronprinsessen
    regele regelui regina reginei papei printul printesa
    kral kralı kralice kralicesi prens prenses
    """
)

# Names of popes and kings that few others have.
_NAMES = word_set(
    """
    franziskus benedikt johannes paul pius leo clemens innozenz karl heinrich ludwig friedrich katharina
    francois benoit jean-paul leon pie louis charles
    francisco benedicto juan pablo pio carlos felipe
    francesco benedetto giovanni paolo leone carlo
    bento leao joao paulo
    franciscus benedictus johannes paulus
    franciskus frans benedikt carl haakon harald frederik margrethe
    francisc benedict ioan paul leon carol mihai franciscus leo elizabeth
    charles elizabeth william harry kate diana camilla
    """
)

# Languages that write a number with a full stop.
_WITH_STOP = frozenset({"de"})


def end_of_reigning(words: Words, first: int) -> int:
    """Return the number of the word behind a given name with the number of who bears it; ``first`` if none is there."""
    number = first
    while number < min(first + _MOST_NAMES, len(words)) and is_name_of_reigning(words[number]):
        if number > first and not words.is_joined(number):
            return first
        number += 1
    if number == first or not words.is_joined(number) or not is_number(words[number]):
        return first
    if len(words[number]) < _SHORTEST_ALONE and not reigns_before(words, first):
        return first
    more = number + 1
    is_longer = words.is_joined(more) and words.is_capital(more) and is_given(words[more])
    return more + 1 if is_longer and reigns_before(words, first) else more


def is_number(word: str) -> bool:
    """Whether a word is a Roman number up to XXIX."""
    return bool(word) and _NUMBER.fullmatch(word) is not None


def is_name_of_reigning(word: str) -> bool:
    """Whether a pope or king may be called by this word."""
    return word[:1].isupper() and (fold(word) in _NAMES or is_given(word))


def reigns_before(words: Words, first: int) -> bool:
    """Whether the office of a pope, king or prince is right before a word."""
    return first > 0 and words.is_joined(first) and fold(words[first - 1]) in _REIGNS


def ends_with_stop(words: Words, stop: int, language: str) -> bool:
    """Whether a name ends before the word ``stop`` with a number and the full stop that is written with it."""
    return language in _WITH_STOP and is_number(words[stop - 1]) and words.behind(stop - 1) == "."
