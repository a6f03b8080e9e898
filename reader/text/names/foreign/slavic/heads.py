"""Bodies by their head: "Sąd Okręgowy w Krakowie", "Министерство обороны", "Státní zdravotní ústav"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.names.foreign.slavic.cases import ADJECTIVES, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.complements import Complements
from reader.text.names.foreign.slavic.nouns import Noun, Nouns
from reader.text.names.foreign.slavic.wording import HEADS, SMALL_HEADS
from reader.text.names.foreign.words import Words

_MOST_ADJECTIVES = 3


class Heads:
    """The bodies of one language that a head tells."""

    def __init__(self, language: str) -> None:
        self._cases = cases_of(language)
        self._heads, self._small = Nouns(language, HEADS[language]), Nouns(language, SMALL_HEADS[language])
        self._complements = Complements(language, self._heads)
        self._may_open_sentence = language == "pl"

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
        if stop := self._complements.end_of_field(words, first + 1):
            return stop, f"{with_capital(heads[0].nominative, words[first])} {words.cut(first + 1, stop)}"
        is_part = words.is_joined(first) and words[first - 1].isupper()
        is_plain = not self._may_open_sentence and words.opens_sentence(first)
        if words[first].islower() or is_part or is_plain:
            return first, ""
        stop = self._complements.end_of_capitals(words, first + 1)
        if stop == first + 1:
            stop = self._complements.end_of_genitive(words, first + 1)
        return (stop, self._called(heads, words, first, stop)) if stop else (first, "")

    def _called(self, heads: Sequence[Noun], words: Words, first: int, stop: int) -> str:
        """Return a head in the nominative, with the adjectives that agree with it, and what else completes it."""
        agreeing, head = self._agreeing(heads, words, first + 1)
        agreeing = min(agreeing, stop)
        adjectives = [self._adjective(words[at], head) for at in range(first + 1, agreeing)]
        rest = [words.cut(agreeing, stop)] if stop > agreeing else []
        return " ".join([with_capital(head.nominative, words[first]), *adjectives, *rest])

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
                    return self._behind(words, first, number, adjectives, head)
            if words[number][0].isupper() and not self._cases.is_adjectival(words[number]):
                break
        return first, ""

    def _behind(self, words: Words, first: int, number: int, adjectives: list[str], head: Noun) -> tuple[int, str]:
        """Return the end and the name of a body with adjectives before its head and what completes it."""
        ends = self._complements
        stop = ends.end_of_field(words, number + 1) or ends.end_behind_adjectives(words, number)
        called = self._called([head], words, number, stop) if stop else ""
        return (stop, " ".join([*adjectives, called])) if stop else (first, "")
