"""Countries, regions and cities under their names in an East Asian language.

The names of countries and many cities come from the Unicode CLDR; the table has what it lacks, and what newspapers call
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from reader.text.names.foreign.cldr import names_in_cldr
from reader.text.names.foreign.eastern.lexicon import Lexicon
from reader.text.names.foreign.eastern.place_names import COMMON, VARIANTS
from reader.text.names.foreign.variants import read_rows

#: The rules behind a place.
LISTED, ENDED = "list of countries and cities in the language", "ending of a town, district or province"

# Of the cities, those of some states are told apart so: "ノースダコタ州ビューラー".
_STATE = "州"


def same(text: str) -> str:
    """Return a text as it is."""
    return text


@lru_cache(maxsize=4)
def gazetteer(language: str, written: Callable[[str], str] = same) -> Lexicon:
    """Read the names of places in a language, once in a process (some 10 ms); ``written`` unifies their letters."""
    rows = {written(name): written(usual) for name, usual in read_rows(VARIANTS[language]).items()}
    names = {written(name): written(name) for name in names_in_cldr(language) if _STATE not in name} | rows
    return Lexicon({name: usual for name, usual in names.items() if name not in COMMON[language]})
