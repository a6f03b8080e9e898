"""What a full name in some case is in the nominative: given names, what stands between them, and the family name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.text.names.foreign.slavic.cases import MEN, WOMEN, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.context import OBLIQUE, follows_noun
from reader.text.names.foreign.slavic.families import families_of
from reader.text.names.foreign.slavic.given_names import Given, given_names
from reader.text.names.foreign.words import Words, is_initial

#: What a name may be in the nominative, with the family name and the gender.
Option = tuple[str, str, str]

# The endings of patronymics in the nominative.
_PATRONYMICS = {MEN: ("ович", "евич", "ьич", "йович"), WOMEN: ("овна", "евна", "ична", "івна", "ївна")}


class DeclinedNames:
    """Reads the full names of one language."""

    def __init__(self, language: str) -> None:
        self._cases, self._given, self._families = cases_of(language), given_names(language), families_of(language)

    def options(
        self, words: Words, first: int, family: int, meanings: Sequence[Given], possible: frozenset[str]
    ) -> list[Option]:
        """Return what a name may be in the nominative; behind a noun in another case, if it may be."""
        options: dict[str, Option] = {}
        for cases in (
            (possible & OBLIQUE, possible) if self._families.is_cyrillic and follows_noun(words, first) else (possible,)
        ):
            found = [*self._read(words, first, family, meanings, cases)]
            for _, option in sorted(found, key=lambda one: one[0]):
                options.setdefault(option[0], option)
            if options:
                break
        return [*options.values()]

    def with_second(self, words: Words, family: int, stop: int, option: Option) -> Option:
        """Return what a name with a family name of several words may be, all of them in the same case."""
        name, called, gender = option
        rest = words.all[family + 1 : stop]
        if called != words[family]:
            readings = [self._families.readings(word, gender, OBLIQUE)[:1] for word in rest]
            rest = [
                with_capital(read[0].nominative, word) if read else word
                for read, word in zip(readings, rest, strict=True)
            ]
        return " ".join([name, *rest]), rest[-1], gender

    def _read(
        self, words: Words, first: int, family: int, meanings: Sequence[Given], possible: frozenset[str]
    ) -> Iterator[tuple[bool, Option]]:
        for given in meanings:
            cases = given.cases & possible
            middle = [self.middle(words[at], given.gender, cases) for at in range(first + 1, family)]
            for one in self._families.readings(words[family], given.gender, cases) if cases else ():
                last = with_capital(one.nominative, words[family])
                name = " ".join([with_capital(given.nominative, words[first]), *middle, last])
                yield self._is_doubtful(one.nominative, given.gender), (name, last, given.gender)

    def middle(self, word: str, gender: str, cases: frozenset[str]) -> str:
        """Return a second given name, a patronymic, an initial or a particle in the nominative."""
        if is_initial(word) or word.islower():
            return word
        known = [one.nominative for one in self._given.meanings(word) if one.gender == gender and one.cases & cases]
        readings = [one.nominative for one in self._cases.readings(plain(word), gender, cases)]
        patronymics = [one for one in readings if one.endswith(_PATRONYMICS[gender])]
        named = known or patronymics or readings
        return with_capital(named[0], word) if named else word

    def _is_doubtful(self, family: str, gender: str) -> bool:
        """Whether a woman's family name looks like the genitive of a man's: "Jana Nováka"."""
        if gender != WOMEN or self._families.is_cyrillic:
            return False
        return family.endswith(tuple("aeiouy")) and not family.endswith(("ska", "cka", "zka", "ko"))

    def is_patronymic(self, word: str) -> bool:
        """Whether a word has the ending of a patronymic, in any case."""
        return self._families.is_cyrillic and any(
            one.nominative.endswith(endings)
            for gender, endings in _PATRONYMICS.items()
            for one in self._cases.readings(plain(word), gender)
        )
