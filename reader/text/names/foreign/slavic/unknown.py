"""People whose given name no list has: two words with capitals behind an office, or that agree in case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.text.names.foreign.slavic.cases import MEN, WOMEN, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.context import OBLIQUE, follows_noun
from reader.text.names.foreign.slavic.families import families_of
from reader.text.names.foreign.slavic.offices import Office, offices_of
from reader.text.names.foreign.slavic.places import in_marks
from reader.text.names.foreign.slavic.readings import Option
from reader.text.names.foreign.words import Words
from reader.text.spelling import word_set

_SHORTEST = 3
# The endings of no given name that is told only by another case.
_NEVER_GIVEN = ("y", "é", "ý", "ы", "и", "і", "о", "у", "ю", "э", "ой", "ый", "е")
# The endings of few given names in the nominative.
_NOT_NOMINATIVE = ("у", "ю", "ом", "ем", "ой", "ою", "ею")
# The last letters of other cases of most family names.
_LAST_OF_CASES = "аяуюемойиіы"
# The endings of adjectives, and adjectives whose ending tells nothing: names of places and bodies begin with them.
_OF_ADJECTIVES = (
    *("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "ых", "ую"),
    *("ої", "ою"),
)
_ADJECTIVES = word_set(
    """
    нова нове нової новій нову новою велика велике великої великій мала стара біла чорна червона північна південна
    східна західна верхня нижня свята золота вища перша друга головна державна національна українська київська nowa
    nowe nowy nowej stara stary wielka wielki mała dolna górna biała czarna czerwona złota polska polski święta nová
    nové nový stará starý velká velký malá černá bílá červená zlatá česká český svatá slovenská
    """
)
# The endings of abstract nouns: "Революция Достоинства".
_ABSTRACT = (
    "ции",
    "ция",
    "цию",
    "ство",
    "ства",
    "ости",
    "ость",
    "ние",
    "ния",
    "изм",
    "ції",
    "ція",
    "ння",
    "ття",
    "ості",
)


class Unknown:
    """Tells people without a usual given name in one article; ``lower`` are its words in small letters."""

    def __init__(self, paragraphs: Sequence[Words], language: str) -> None:
        self._cases, self._families, self._offices = cases_of(language), families_of(language), offices_of(language)
        self.lower = {plain(word) for words in paragraphs for word in words.all if word.islower()}
        self._alone = Counter(
            plain(word)
            for words in paragraphs
            for number, word in enumerate(words.all)
            if words.is_capital(number) and not _is_beside_capital(words, number)
        )

    def behind_office(self, words: Words, first: int, office: Office) -> list[Option]:
        """Return what two words behind an office may be called: "премьер-министра Анвара Ибрагима"; none is empty."""
        stop = first + 2
        if stop > len(words) or not words.is_joined(first + 1) or not self._families.may_be(words, first + 1):
            return []
        if self._families.is_known_otherwise(words, first) or words[first] in self._offices:
            return []
        if words.is_joined(stop) and words[stop][0].isupper():
            return []
        return self._options(words, first, self._families.possible(words, first, office))

    def agreeing(self, words: Words, first: int) -> list[Option]:
        """Return what two words with capitals that agree in case may be called, if there is more evidence.

        The second stands alone, too, or looks like a family name. In Russian and Ukrainian the second word of a body
        has a small letter, so that only names of people are left.
        """
        if first + 2 > len(words) or not words.is_joined(first + 1) or not self._may_be(words, first):
            return []
        possible = self._families.possible(words, first, None)
        options = self._options(words, first, possible & OBLIQUE) if self._follows_noun(words, first) else []
        options = options or self._options(words, first, possible)
        return options if options and self._is_told(words, first, options) else []

    def _follows_noun(self, words: Words, first: int) -> bool:
        """Whether a noun stands before, and the family name is in another case: "дело Квинси Промта"."""
        is_nominative = plain(words[first + 1])[-1:] not in _LAST_OF_CASES
        return self._families.is_cyrillic and not is_nominative and follows_noun(words, first)

    def _options(self, words: Words, first: int, possible: frozenset[str]) -> list[Option]:
        """Return what two words may be in the nominative, as they are written first."""
        found = []
        for gender in (MEN, WOMEN):
            for given in self._cases.readings(plain(words[first]), gender, possible):
                if given.nominative.endswith(_NEVER_GIVEN) and given.nominative != plain(words[first]):
                    continue
                for family in self._families.readings(words[first + 1], gender, possible & given.cases):
                    last = with_capital(family.nominative, words[first + 1])
                    found.append((f"{with_capital(given.nominative, words[first])} {last}", last, gender))
        written = words.cut(first, first + 2)
        return sorted(found, key=lambda one: "N" in possible and one[0] != written)

    def _may_be(self, words: Words, first: int) -> bool:
        given, family = plain(words[first]), plain(words[first + 1])
        if len(given) < _SHORTEST or self._is_in_a_row(words, first) or not self._families.may_be(words, first + 1):
            return False
        if given.endswith(_ABSTRACT) or family.endswith(_ABSTRACT):
            return False
        if given in self.lower or given.endswith(_OF_ADJECTIVES) or given in _ADJECTIVES:
            return False
        if in_marks(words, first, first + 2) or self._families.is_in_a_name(words, first):
            return False
        is_thing = self._families.is_named_after(words[first]) or self._families.is_known_otherwise(words, first)
        return words.is_capital(first) and not is_thing

    def _is_in_a_row(self, words: Words, first: int) -> bool:
        """Whether another word with a capital goes before or behind, unless it is plain and opens the sentence."""
        if words.is_joined(first + 2) and words[first + 2][:1].isupper():
            return True
        if not words.is_joined(first) or not words[first - 1][:1].isupper():
            return False
        return not words.opens_sentence(first - 1) or plain(words[first - 1]).endswith(_OF_ADJECTIVES)

    def _is_told(self, words: Words, first: int, options: Sequence[Option]) -> bool:
        given, family = plain(words[first]), words[first + 1]
        seen = self._times_alone(options)
        if self._alone[given] > seen or (given.endswith(_NOT_NOMINATIVE) and not seen):
            return False
        is_foreign = words[first].isascii() or family.isascii()
        if words.opens_sentence(first):
            is_name = self._families.looks_so(family) or self._families.is_cyrillic
            return is_name and seen > 0 and words.cut(first, first + 2) == options[0][0]
        return seen > 0 or family.endswith("ová") or (self._families.is_cyrillic and not is_foreign)

    def _times_alone(self, options: Sequence[Option]) -> int:
        """Return how often a family name stands alone, in any case."""
        forms = {form for _, name, gender in options for form in self._families.forms(name, gender)}
        return sum(self._alone[form] for form in forms)


def _is_beside_capital(words: Words, number: int) -> bool:
    before = words.is_joined(number) and words.is_capital(number - 1)
    return before or (words.is_joined(number + 1) and words.is_capital(number + 1))
