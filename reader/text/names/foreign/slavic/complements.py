"""What completes the head of a body: fields of the state, words with capitals, towns, and nouns in the genitive."""

from __future__ import annotations

from reader.text.names.foreign.slavic.cases import cases_of, plain
from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.slavic.wording import FIELDS, LOCAL_HEADS
from reader.text.names.foreign.words import Words, is_capital
from reader.text.spelling import word_set

_LONGEST, _SHORTEST_NOUN = 7, 3
# "Ministerstwo Rodziny i Polityki Społecznej", "Rada do spraw Cyfryzacji".
_LINKS = word_set("i ds do spraw oraz na rzecz im imienia имени імені та и а")
# Behind these, a body has the name of a person; and what is written with a full stop.
_NAMED_AFTER, _SHORTENED = word_set("im imienia имени імені"), word_set("im ds św")
_IN = word_set("w we v ve vo")
# The endings of adjectives and nouns in the genitive, behind a head.
_GENITIVE_ADJECTIVES = ("ých", "ích", "ního", "ного", "ской", "ських", "ских", "них", "ных", "ной", "ної")
_GENITIVE_NOUNS = ("ů", "ов", "ев", "елей", "ств", "ів", "їв")


class Complements:
    """Tells in one language where a body ends; in Polish all its words have capitals, elsewhere the first alone."""

    def __init__(self, language: str, heads: Nouns) -> None:
        self._cases, self._given, self._places = cases_of(language), given_names(language), places_of(language)
        self._heads = heads
        self._has_capitals = language == "pl"
        fields = (row.split() for row in FIELDS[language].split("|"))
        self._fields = sorted((field for field in fields if field), key=len, reverse=True)

    def end_of_field(self, words: Words, first: int) -> int:
        """Return the end of the field of an office of the state, 0 if none is there: "внутренних дел"."""
        for field in self._fields:
            stop = first + len(field)
            if stop <= len(words) and [plain(words[at]) for at in range(first, stop)] == field:
                return stop if all(words.is_joined(at) for at in range(first, stop)) else 0
        return 0

    def end_of_capitals(self, words: Words, number: int) -> int:
        """Return the end of the words with capitals that complete the head before, with those that link them."""
        end, head = number, words[number - 1]
        for at in range(number, min(number + _LONGEST, len(words))):
            is_shortened = at > number and words[at - 1] in _SHORTENED and words.gap(at) == ". "
            if not (words.is_joined(at) or is_shortened) or self._is_somebody(words, at):
                break
            if at > number and words[at - 1][0].isupper() and self._places.is_place(words, at):
                break  # "Ministerstwo Obrony Rumunii"
            if words[at][0].isupper() and (is_capital(words[at]) or words[at].isupper()):
                end = at + 1
            elif self._is_in_town(words, at, head):
                return self._end_of_town(words, at + 1)
            elif words[at] not in _LINKS or at == number:
                break
        return end

    def end_of_genitive(self, words: Words, number: int) -> int:
        """Return the end of a noun in the genitive plural, or of an adjective and its noun; 0 if there is none."""
        if self._has_capitals or not _is_small(words, number):
            return 0
        if words[number].endswith(_GENITIVE_ADJECTIVES) and _is_small(words, number + 1):
            return number + 2
        return number + 1 if words[number].endswith(_GENITIVE_NOUNS) else 0

    def end_behind_adjectives(self, words: Words, head: int) -> int:
        """Return the end of what completes a head behind an adjective, 0 if it is only a noun: "Nowy bank"."""
        if self._has_capitals:
            return self.end_of_capitals(words, head + 1) if words[head][0].isupper() else 0
        is_in_town = head + 1 < len(words) and self._is_in_town(words, head + 1, words[head])
        return self._end_of_town(words, head + 2) if is_in_town else head + 1

    def _is_in_town(self, words: Words, at: int, head: str) -> bool:
        """Whether the town of a body follows a preposition: "w Krakowie"."""
        is_local = any(noun.nominative in LOCAL_HEADS for noun in self._heads.readings(head))
        goes_on = words[at] in _IN and words.is_joined(at) and words.is_joined(at + 1)
        return is_local and goes_on and words.is_capital(at + 1)

    def _end_of_town(self, words: Words, number: int) -> int:
        """Return the end of the name of a town, also of two words: "w Siemianowicach Śląskich"."""
        stop, name = self._places.listed.at(words, number)
        is_longer = not name and words.is_joined(stop) and words.is_capital(stop)
        return stop + (is_longer and self._cases.is_adjectival(words[stop]))

    def _is_somebody(self, words: Words, number: int) -> bool:
        """Whether a full name follows that is no part of the body: "Sądu Najwyższego Jan Nowak"."""
        if not self._given.meanings(words[number]) or not words.is_joined(number + 1):
            return False
        return words.is_capital(number + 1) and words[number - 1] not in _NAMED_AFTER


def _is_small(words: Words, number: int) -> bool:
    """Whether a word in small letters that may be a noun follows the one before."""
    is_word = words.is_joined(number) and words[number].islower() and len(words[number]) >= _SHORTEST_NOUN
    return is_word and words[number] not in NO_COMPLEMENT
