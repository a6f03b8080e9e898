"""Full names: a usual given name with a family name, or two words with capitals behind an office."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from reader.text.names.foreign.given_names import is_common_word, is_given
from reader.text.names.foreign.offices import office_before
from reader.text.names.foreign.places import gazetteer
from reader.text.names.foreign.reigning import end_of_reigning
from reader.text.names.foreign.wording import Wording, is_named_after
from reader.text.names.foreign.words import Words, is_capital, is_initial
from reader.text.names.lexicon.cities import is_city, is_known_place
from reader.text.spelling import fold

# Before a name, these credit a picture to it.
_CREDIT = re.compile(
    r"(?:\b(?:Fotos?|Photos?|Bild(?:er)?|Imagen|Quelle|Crédits?|Grafik|Video)\s?(?:von|de|di|:)|©|/|\|)\s*$"
)
_CREDIT_LENGTH = 20
# The most words in the name of a speaker, of given names, and of particles before a family name.
_MOST_WORDS = 4
_LEAST_WORDS = 2
_GERMAN_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzäöüßé")
# Particles that join two people as often as two family names.
_AND = frozenset({"y", "e"})
# How many words before a name its head may be: "aeropuerto internacional de".
_FARTHEST_HEAD = 3


class FullNames:
    """Tells full names in the paragraphs of one article."""

    def __init__(self, paragraphs: Sequence[Words], wording: Wording, speakers: Iterable[str]) -> None:
        self._wording = wording
        named = _behind_given_names(paragraphs)
        self._speakers = {name for speaker in speakers if (name := self._of_speaker(speaker, named))}
        self._lower = {word for words in paragraphs for word in words.all if word.islower()}
        needs_pairs = wording.nouns_have_capitals or wording.has_names_abreast
        self._pairs = _steady_pairs(paragraphs) if needs_pairs else frozenset()

    def end(self, words: Words, first: int) -> int:
        """Return the number of the word behind a full name that begins at ``first``; ``first`` if none does."""
        if not words.is_capital(first) or is_initial(words[first]):
            return first
        for stop in range(min(first + _MOST_WORDS, len(words)), first + 1, -1):
            if words.cut(first, stop) in self._speakers:
                return stop
        if (stop := end_of_reigning(words, first)) > first:
            return first if _is_in_a_name(words, first, stop) else stop
        if not self._opens(words, first):
            return first
        family = self._family(words, first)
        if family == first or self._goes_on_before(words, first):
            return first
        stop = self._end_of_family(words, family)
        return first if _is_credited(words, first, stop) or _is_in_a_name(words, first, stop) else stop

    def _of_speaker(self, speaker: str, named: Collection[str]) -> str:
        """Return the full name of who speaks, without the office before it; "" if it is none: "der Trainer".

        ``named`` are the words behind given names: "Nachbarin Brenn" is Ada Brenn, if somebody is called so. "Van der
        Meer" is a family name.
        """
        parts = speaker.split()
        while parts and self._goes_before_a_name(parts):
            noun, *parts = parts
            if is_capital(noun) and parts and parts[0].islower() and fold(parts[0]) not in self._wording.particles:
                return ""  # "das Institut für Städtische Gärten"
        is_name = all(is_capital(part) or fold(part) in self._wording.particles for part in parts)
        if not is_name or not 1 < len(parts) <= _MOST_WORDS or not is_capital(parts[0]):
            return ""
        if is_named_after(parts[0]):  # "die Gewerkschaft Nahverkehr"
            return ""
        may_be_given = "-" not in parts[0] and fold(parts[0]) not in self._wording.particles
        if is_common_word(parts[0], self._wording.language):  # "según Ruiz"
            return ""
        is_given_name = is_given(parts[0]) or (may_be_given and parts[-1] not in named)
        return " ".join(parts) if is_given_name else ""

    def _goes_before_a_name(self, parts: Sequence[str]) -> bool:
        """Whether the first word is no part of a name: an office, or any German noun before two words."""
        if self._wording.is_office(parts[0]) or self._wording.is_address(parts[0]):
            return True
        return self._wording.nouns_have_capitals and len(parts) > _LEAST_WORDS and not is_given(parts[0])

    def is_titled(self, words: Words, first: int) -> bool:
        """Whether a form of address or an office stands right before a word, or one that small letters complete."""
        if not words.is_joined(first) or fold(words[first - 1]) in self._wording.particles:
            return False
        before = words[first - 1]
        if self._wording.is_address(before) or self._wording.is_office(before):
            return True
        return before.islower() and office_before(words, first, self._wording) is not None

    def goes_on(self, words: Words, number: int) -> bool:
        """Whether a word with a capital follows the one before without a mark."""
        return words.is_joined(number) and words.is_capital(number)

    def _goes_on_before(self, words: Words, first: int) -> bool:
        """Whether the word before belongs to the name, which is then another one: "Tor Bella Monaca"."""
        before = first - 1
        if self._wording.nouns_have_capitals or not words.is_joined(first) or words.opens_sentence(before):
            return False
        if not words.is_capital(before) or self._wording.is_address(words[before]):
            return False
        if self._wording.is_adjective(words[before]):
            return False
        is_place = words[before] in gazetteer(self._wording.language) or is_known_place(words[before])
        return not is_place and office_before(words, first, self._wording) is None

    def _opens(self, words: Words, first: int) -> bool:
        """Whether a word is a given name here, or an unknown one behind an office."""
        word = words[first]
        if is_given(word):
            is_plain = is_common_word(word, self._wording.language) or word.lower() in self._lower
            return not is_plain or self.is_titled(words, first)
        if not self._wording.may_be_alone(word) or is_city(word):
            return False
        if self.is_titled(words, first):
            return not self._wording.nouns_have_capitals or _is_pair(words, first)
        return self._is_introduced(words, first)

    def _is_introduced(self, words: Words, first: int) -> bool:
        """Whether two words with capitals are told apart by the office behind them: "Mwai Kaluka, Vorsitzender"."""
        office = first + 2
        if not _is_pair(words, first) or office >= len(words) or words.behind(first + 1) != ",":
            return False
        is_noun = self._wording.nouns_have_capitals and words.is_joined(first) and words.is_capital(first - 1)
        return self._wording.is_office(words[office]) and not is_noun

    def _family(self, words: Words, first: int) -> int:
        """Return the number of the family name behind given names, initials and particles; ``first`` if none is."""
        last = first
        while last < first + _MOST_WORDS and self.goes_on(words, last + 1) and self.goes_on(words, last + 2):
            if not _is_middle(words[last + 1]):
                break
            last += 1
        family = _behind_particles(words, last + 1, self._wording.particles)
        return family if self._is_family(words, family) else first

    def _end_of_family(self, words: Words, family: int) -> int:
        """Return the end of one or two family names, and of one more behind a particle.

        In German a second one may be a noun that follows, unless it is written as in no German word: "García Márquez";
        in Turkish it may be another name: "Macron Berlin’de".
        """
        stop = family + 1
        if self._is_family(words, stop) and fold(words[stop]) not in self._wording.joining:
            is_noun = self._wording.nouns_have_capitals and not _is_written_abroad(words[stop])
            may_be_another = is_noun or self._wording.has_names_abreast
            stop += not may_be_another or (words[family], words[stop]) in self._pairs
        more = _behind_particles(words, stop, self._wording.joining)
        joins = more > stop and self._is_family(words, more) and not self._is_apart(words[more - 1], words[more])
        return more + 1 if joins else stop

    def _is_apart(self, particle: str, word: str) -> bool:
        """Whether a word behind a particle is no family name: "Carlos Gómez y Tomás", "Ana Ruiz de Angola"."""
        is_another = particle in _AND and (is_given(word) or self._wording.is_address(word))
        return is_another or word in gazetteer(self._wording.language)

    def _is_family(self, words: Words, number: int) -> bool:
        if not self.goes_on(words, number) or len(words[number]) == 1 or words.behind(number) == "-":
            return False
        return self._wording.may_be_family(words[number])


def _is_written_abroad(word: str) -> bool:
    """Whether a word has letters that German nouns lack, and is no given name of somebody else."""
    return not is_given(word) and any(letter not in _GERMAN_LETTERS for letter in word.lower() if letter.isalpha())


def _is_pair(words: Words, first: int) -> bool:
    """Whether exactly two words with capitals stand there, as a given and a family name do behind an office."""
    follow = [words.is_joined(number) and words.is_capital(number) for number in (first + 1, first + 2)]
    return follow == [True, False]


def _is_middle(word: str) -> bool:
    return is_initial(word) or is_given(word)


def _behind_particles(words: Words, number: int, particles: Collection[str]) -> int:
    most = number + _MOST_WORDS
    while number < most and words.is_joined(number) and fold(words[number]) in particles:
        number += 1
    return number


def _is_credited(words: Words, first: int, stop: int) -> bool:
    """Whether a picture is credited to the name: "Foto: Ana Ruiz", "Ana Ruiz/dpa"."""
    start = words.place(first, stop).start
    return (
        words.behind(stop - 1) == "/" or _CREDIT.search(words.text[max(0, start - _CREDIT_LENGTH) : start]) is not None
    )


def _is_in_a_name(words: Words, first: int, stop: int) -> bool:
    """Whether the name is part of that of a street, a school or a prize."""
    if words.is_joined(stop) and is_named_after(words[stop]):
        return True
    before = first
    while before > 0 and first - before < _FARTHEST_HEAD and not words.opens_sentence(before):
        before -= 1
        if is_named_after(words[before]):
            return True
        if not words[before].islower():
            break
    return False


def _behind_given_names(paragraphs: Sequence[Words]) -> set[str]:
    return {
        words[number]
        for words in paragraphs
        for number in range(1, len(words))
        if words.is_joined(number) and is_given(words[number - 1])
    }


def _steady_pairs(paragraphs: Sequence[Words]) -> frozenset[tuple[str, str]]:
    """Return the words with capitals that follow each other more than once, the first of them by no other such word.

    So a family name of two words is told from a family name and a German noun behind it.
    """
    behind: dict[str, list[str]] = {}
    for words in paragraphs:
        for number, word in enumerate(words.all):
            if is_capital(word) and words.is_joined(number + 1) and words.is_capital(number + 1):
                behind.setdefault(word, []).append(words[number + 1])
    return frozenset(
        (word, following[0]) for word, following in behind.items() if len(following) > 1 and len(set(following)) == 1
    )
