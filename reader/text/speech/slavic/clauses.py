"""The tokens of a clause, and what a subject may begin with in it: a name, an office, a body or a pronoun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from reader.model import Span
from reader.text.names.foreign.slavic.cases import plain
from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.names.foreign.slavic.nouns import Noun
from reader.text.names.foreign.slavic.wording import PREPOSITIONS
from reader.text.speech.reporting.slavic.verbs import Agreement
from reader.text.speech.reporting.slavic.wording import ADVERBS, AND, MORE_PREPOSITIONS, NARRATORS, NO_ADVERBS, PRONOUNS
from reader.text.speech.slavic.people import People
from reader.text.speech.slavic.scanning import Token, behind

# The most words of the complement of an office.
_LONGEST_COMPLEMENT = 5
# The endings of nouns in cases that no subject is in: "powiedział Onetowi", "řekl Deníku", "рассказал Газете".
_NO_SUBJECT = (
    *("owi", "ovi", "ého", "iho", "ego", "ému", "emu", "ovým", "ů", "ów", "ám", "om", "ům"),
    *("ого", "его", "ому", "ему", "ові", "еві", "ової", "ам", "ям"),
)
_NO_MAN = (*_NO_SUBJECT, "u", "у", "ю", "ě", "e", "е", "і", "i", "ą", "ę")
_NO_WOMAN = (*_NO_SUBJECT, "ou", "ej", "ą", "ę", "ой", "ою", "ій", "ую")

Kind = Literal["person", "name", "office", "body", "pronoun"]


class Subject(NamedTuple):
    """The subject of a verb: the name, phrase or pronoun, and where it is; of an office, what it is and of what."""

    kind: Kind
    text: str
    span: Span
    noun: str = ""
    complement: str = ""


class Clause:
    """The ``tokens`` of a part of a paragraph with the ``text``, read with the ``people`` of the article."""

    def __init__(self, people: People, text: str, tokens: Sequence[Token]) -> None:
        self.people, self.text, self.tokens = people, text, [*tokens]

    def word(self, number: int) -> str:
        """Return a word in small letters; nothing behind the end."""
        return self.tokens[number].text.lower() if 0 <= number < len(self.tokens) else ""

    def is_preposition(self, number: int) -> bool:
        """Whether a token is a preposition."""
        return self.word(number) in PREPOSITIONS[self.people.language] | MORE_PREPOSITIONS

    def is_adverb(self, number: int) -> bool:
        """Whether a token may be an adverb."""
        word = self.word(number)
        is_like_one = word.endswith(ADVERBS) and not word.endswith(NO_ADVERBS)
        return is_like_one and (number == 0 or self.tokens[number].text.islower())

    def is_verb(self, number: int) -> bool:
        """Whether a token may be a verb."""
        verbs, word = self.people.verbs, self.word(number)
        known = verbs.agreement(word) is not None or verbs.judgement(word) is not None
        return known or verbs.guessed(word) in ("m", "f")

    def person_at(self, number: int, agreement: Agreement) -> Subject | None:
        """Return somebody who is named in the nominative from a token on, of the gender of a verb."""
        named = self.tokens[number].named if number < len(self.tokens) else None
        if named is None or not named.is_person or not named.is_nominative or agreement in ("n", "p"):
            return None
        gender = self.people.gender(named.name)
        if agreement and gender and agreement != gender:
            return None
        return Subject("person", named.name, Span(named.place.start, named.place.end))

    def pronoun_at(self, number: int, agreement: Agreement) -> Subject | None:
        """Return "he" or "she"."""
        word = self.word(number)
        if word not in PRONOUNS or agreement not in ("", PRONOUNS[word]):
            return None
        return Subject("pronoun", word, self.tokens[number].span)

    def body_at(self, number: int, agreement: Agreement) -> Subject | None:
        """Return a body right behind a verb, but not the agency to which somebody has spoken."""
        named = self.tokens[number].named
        if named is None or named.is_person or not named.is_nominative:
            return None
        if agreement not in ("", "n") and self.tokens[number].text.isupper():
            return None
        return Subject("body", named.name, Span(named.place.start, named.place.end))

    def noun_of(self, word: str, agreement: Agreement) -> Noun | None:
        """Return the office or other noun for a person that a word is in the nominative, of the gender of a verb."""
        if agreement in ("n", "p") or plain(word) in NO_COMPLEMENT:
            return None
        for one in self.people.callings.nouns(word):
            # "Министр сказала": offices of men are those of women, too.
            is_of = agreement != "m" or one.gender == "m"
            if "N" in one.cases and plain(word) == one.nominative and is_of:
                return one
        return None

    def office_at(self, number: int, noun: str) -> Subject:
        """Return a noun for a person with its complement."""
        token, last = self.tokens[number], self.tokens[self._end_of_complement(number + 1) - 1]
        complement = self.text[token.end : last.end].strip()
        return Subject("office", self.text[token.start : last.end], Span(token.start, last.end), noun, complement)

    def _end_of_complement(self, number: int) -> int:
        """Return the number of the token behind the complement of an office: "mluvčí krajské policie"."""
        first = number
        while number < min(len(self.tokens), first + _LONGEST_COMPLEMENT):
            token, word = self.tokens[number], self.word(number)
            is_over = not token.is_word or self.is_preposition(number) or word in NO_COMPLEMENT or word in AND
            is_name = token.named is not None and token.named.is_person
            if is_over or is_name or self.is_verb(number):
                break
            number = behind(self.tokens, number)
        return number

    def unknown_at(self, number: int, agreement: Agreement, is_near: bool) -> Subject | None:
        """Return words with capitals that may be somebody’s name: several, or one that ``is_near`` a verb or office."""
        if not self._is_name(number) or agreement in ("n", "p") or self._is_name(number - 1):
            return None
        last = number
        while self._is_name(last + 1) and self.tokens[last + 1].start <= self.tokens[last].end + 1:
            last += 1
        endings = {"f": _NO_WOMAN, "m": _NO_MAN}.get(agreement, _NO_SUBJECT)
        if self.word(last).endswith(endings) or (last > number and self.word(number).endswith(_NO_SUBJECT)):
            return None
        goes_on = last + 1 < len(self.tokens) and self.tokens[last + 1].text[:1].isupper()
        if last == number and (goes_on or not is_near):
            return None
        span = Span(self.tokens[number].start, self.tokens[last].end)
        return Subject("name", " ".join(self.text[slice(*span)].split()), span)

    def _is_name(self, number: int) -> bool:
        if not 0 <= number < len(self.tokens):
            return False
        token = self.tokens[number]
        is_capital = token.is_word and token.text[0].isupper() and (len(token.text) == 1 or not token.text.isupper())
        return is_capital and token.named is None and self.word(number) not in NARRATORS and token.text[-1] != "."
