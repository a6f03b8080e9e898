"""Countries, regions and cities under their names in an East Asian language.

The names of countries and many cities come from the Unicode CLDR, in the package ``babel`` (BSD); the table has what it
lacks, and what newspapers call otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from reader.text.names.foreign.eastern.lexicon import Lexicon
from reader.text.names.foreign.eastern.place_names import COMMON, VARIANTS
from reader.text.names.foreign.variants import read_rows

#: The rules behind a place.
LISTED, ENDED = "list of countries and cities in the language", "ending of a town, district or province"

_LOCALES = {"zh": ("zh_Hans", "zh_Hant", "zh_Hant_HK")}
# Of the regions of the world, by the codes of UN M49: Africa, Oceania, Europe, Asia.
_CONTINENTS = frozenset({"002", "009", "150", "142"})
# Codes of unions and of no country.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})


def same(text: str) -> str:
    """Return a text as it is."""
    return text


@lru_cache(maxsize=4)
def gazetteer(language: str, written: Callable[[str], str] = same) -> Lexicon:
    """Read the names of places in a language, once in a process (some 10 ms); ``written`` unifies their letters."""
    rows = {written(name): written(usual) for name, usual in read_rows(VARIANTS[language]).items()}
    names = {written(name): written(name) for name in _names_in_cldr(language)} | rows
    return Lexicon({name: usual for name, usual in names.items() if name not in COMMON[language]})


def _names_in_cldr(language: str) -> Iterator[str]:
    from babel import Locale

    for code in _LOCALES.get(language, (language,)):
        locale = Locale.parse(code)
        for land, name in locale.territories.items():
            if (len(land) == 2 and land not in _NO_COUNTRIES) or land in _CONTINENTS:
                yield from _plain(name)
        for zone, forms in locale.time_zones.items():
            if not zone.startswith(("Etc/", "Antarctica/")):
                yield from _plain(forms.get("city", ""))


def _plain(name: str) -> Iterator[str]:
    if name and not any(mark in name for mark in "（(,州"):
        yield name
