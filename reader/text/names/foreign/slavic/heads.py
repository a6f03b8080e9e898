"""Bodies by their head: "Sąd Okręgowy w Krakowie", "Министерство обороны", "Státní zdravotní ústav"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.names.foreign.slavic.cases import ADJECTIVES, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.nouns import Noun, Nouns
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.slavic.wording import FIELDS, HEADS, LOCAL_HEADS, SMALL_HEADS
from reader.text.names.foreign.words import Words, is_capital
from reader.text.spelling import word_set

_LONGEST, _MOST_ADJECTIVES = 7, 3
# "Ministerstwo Rodziny i Polityki Społecznej", "Rada do spraw Cyfryzacji".
_LINKS = word_set("i ds. ds do spraw oraz na rzecz im imienia имени імені та и а")
# Behind these, a body has the name of a person.
_NAMED_AFTER = word_set("im imienia имени імені")
_IN = word_set("w we v ve vo")


class Heads:
    """The bodies of one language that a head tells."""

    def __init__(self, language: str) -> None:
        self._cases, self._given, self._places = cases_of(language), given_names(language), places_of(language)
        self._heads, self._small = Nouns(language, HEADS[language]), Nouns(language, SMALL_HEADS[language])
        fields = (row.split() for row in FIELDS[language].split("|"))
        self._fields = sorted((field for field in fields if field), key=len, reverse=True)
        # In Polish all words of a body have capitals, in the other languages the first.
        self._has_capitals = language == "pl"

    def __contains__(self, word: str) -> bool:
        return word in self._heads

    def may_begin(self, word: str) -> bool:
        """Whether the name of a body may begin with a word."""
        return word[0].isupper() or word in self._small

    def at(self, words: Words, first: int) -> tuple[int, str]:
        """Return the number of the word behind a body that begins here, and what it is called; none is ""."""
        stop, name = self._headed(words, first)
        return (stop, name) if name else self._behind_adjectives(words, first)

    def _headed(self, words: Words, first: int) -> tuple[int, str]:
        """Read a head with what completes it: "Sądu Okręgowego w Krakowie", "министерства обороны"."""
        heads = self._heads.readings(words[first])
        if not heads:
            return first, ""
        if stop := self._end_of_field(words, first + 1):
            return stop, f"{with_capital(heads[0].nominative, words[first])} {words.cut(first + 1, stop)}"
        is_part = words.is_joined(first) and words[first - 1].isupper()
        if words[first].islower() or is_part or (not self._has_capitals and words.opens_sentence(first)):
            return first, ""
        stop = self._end_of_capitals(words, first + 1)
        agreeing, head = self._agreeing(heads, words, first + 1)
        adjectives = [self._adjective(words[at], head) for at in range(first + 1, min(agreeing, stop))]
        rest = [words.cut(agreeing, stop)] if stop > agreeing else []
        name = " ".join([with_capital(head.nominative, words[first]), *adjectives, *rest])
        return (stop, name) if stop > first + 1 else (first, "")

    def _agreeing(self, heads: Sequence[Noun], words: Words, number: int) -> tuple[int, Noun]:
        """Return the end of the adjectives with a capital that agree with a head, and what the head then is."""
        for head in heads:
            stop = number
            while words.is_joined(stop) and words[stop][0].isupper() and self._adjective(words[stop], head):
                stop += 1
            if stop > number:
                return stop, head
        return number, heads[0]

    def _adjective(self, word: str, head: Noun) -> str:
        readings = self._cases.readings(plain(word), ADJECTIVES[head.gender], head.cases)
        return with_capital(readings[0].nominative, word) if readings else ""

    def _end_of_capitals(self, words: Words, number: int) -> int:
        """Return the end of the words with capitals that complete a head, with those that link them."""
        end, head = number, words[number - 1]
        for at in range(number, min(number + _LONGEST, len(words))):
            if not words.is_joined(at) or self._is_somebody(words, at):
                break
            if words[at][0].isupper() and (is_capital(words[at]) or words[at].isupper()):
                end = at + 1
            elif self._is_in_town(words, at, head):
                return self._end_of_town(words, at + 1)
            elif words[at] not in _LINKS or at == number:
                break
        return end

    def _is_in_town(self, words: Words, at: int, head: str) -> bool:
        """Whether the town of a body follows a preposition: "w Krakowie"."""
        is_local = any(noun.nominative in LOCAL_HEADS for noun in self._heads.readings(head))
        goes_on = words[at] in _IN and words.is_joined(at) and words.is_joined(at + 1)
        return is_local and goes_on and words.is_capital(at + 1)

    def _end_of_town(self, words: Words, number: int) -> int:
        """Return the end of the name of a town, also of two words: "w Siemianowicach Śląskich"."""
        stop, name = self._places.listed.at(words, number)
        is_longer = (
            not name and words.is_joined(stop) and words.is_capital(stop) and self._cases.is_adjectival(words[stop])
        )
        return stop + is_longer

    def _is_somebody(self, words: Words, number: int) -> bool:
        """Whether a full name follows that is no part of the body: "Sądu Najwyższego Jan Nowak"."""
        if not self._given.meanings(words[number]) or not words.is_joined(number + 1):
            return False
        return words.is_capital(number + 1) and words[number - 1] not in _NAMED_AFTER

    def _end_of_field(self, words: Words, first: int) -> int:
        """Return the end of the field of an office of the state, 0 if none is there: "внутренних дел"."""
        for field in self._fields:
            stop = first + len(field)
            if stop <= len(words) and [plain(words[at]) for at in range(first, stop)] == field:
                return stop if all(words.is_joined(at) for at in range(first, stop)) else 0
        return 0

    def _behind_adjectives(self, words: Words, first: int) -> tuple[int, str]:
        """Read an adjective with a capital, others, and the head that they belong to: "Státního zdravotního ústavu"."""
        if not words.is_capital(first) or len(words[first]) == 1:
            return first, ""
        for number in range(first + 1, min(first + 1 + _MOST_ADJECTIVES, len(words))):
            if not words.is_joined(number):
                break
            for head in self._heads.readings(words[number]):
                adjectives = [self._adjective(words[at], head) for at in range(first, number)]
                if all(adjectives):
                    called = [*adjectives, with_capital(head.nominative, words[number])]
                    return self._behind(words, first, number, called)
            if words[number][0].isupper() and not self._cases.is_adjectival(words[number]):
                break
        return first, ""

    def _behind(self, words: Words, first: int, head: int, called: list[str]) -> tuple[int, str]:
        """Return the end and the name of a body with adjectives and what completes its head."""
        stop = self._end_of_field(words, head + 1) or self._end_behind_head(words, head)
        rest = [words.cut(head + 1, stop)] if stop > head + 1 else []
        return (stop, " ".join([*called, *rest])) if stop else (first, "")

    def _end_behind_head(self, words: Words, head: int) -> int:
        """Return the end of what completes a head behind an adjective, 0 if it is only a noun: "Nowy bank"."""
        if self._has_capitals:
            return self._end_of_capitals(words, head + 1) if words[head][0].isupper() else 0
        is_in_town = head + 1 < len(words) and self._is_in_town(words, head + 1, words[head])
        return self._end_of_town(words, head + 2) if is_in_town else head + 1
