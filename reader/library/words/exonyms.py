"""What countries are called in other languages, by the Unicode CLDR in the package ``babel`` (BSD)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from reader.library.words.folding import fold

# Languages in whose articles places are found, beside English.
_LANGUAGES = frozenset({"da", "de", "es", "fr", "it", "nl", "no", "pt", "ro", "sv", "tr"})
# The CLDR writes Norwegian as Bokmål.
_LOCALES = {"no": "nb"}

# The names in newspapers of countries that the CLDR calls by fuller or newer ones.
_COMMON = {
    "US": ("USA", "US", "EE.UU.", "EUA"),
    "GB": ("UK", "Britain", "Great Britain", "Großbritannien", "Grande-Bretagne", "Gran Bretaña", "Gran Bretagna",
           "Grã-Bretanha", "Groot-Brittannië", "Storbritannien", "Storbritannia"),
    "BA": ("Bosnia and Herzegovina", "Bosnia"),
    "CD": ("Democratic Republic of the Congo", "DR Congo"),
    "CG": ("Republic of the Congo",),
    "CI": ("Ivory Coast", "Elfenbeinküste", "Costa de Marfil"),
    "CZ": ("Czech Republic",),
    "HK": ("Hong Kong", "Hongkong"),
    "MM": ("Myanmar", "Burma"),
    "MO": ("Macau", "Macao"),
    "NL": ("Holland",),
    "PS": ("Palestine", "Palästina", "Palestina", "Palæstina"),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
}  # fmt: skip


def exonyms(name: str, languages: Iterable[str]) -> list[str]:
    """Return what the country with a folded name is called in English and the given languages, but for that name.

    Nothing if none of them has a country of this name. Languages are ISO 639-1 codes.
    """
    spoken = ("en", *sorted(_LANGUAGES.intersection(languages)))
    codes = {_codes(language).get(name) for language in spoken} - {None}
    found = (other for code in sorted(filter(None, codes)) for other in _called(code, spoken))
    return [other for other in dict.fromkeys(found) if fold(other) != name]


def _called(code: str, languages: Iterable[str]) -> Iterator[str]:
    yield from (name for language in languages if (name := _names(language).get(code)))
    yield from _COMMON.get(code, ())


@lru_cache(maxsize=64)
def _codes(language: str) -> Mapping[str, str]:
    codes = {fold(name): code for code, name in _names(language).items()}
    return codes | {fold(name): code for code, names in _COMMON.items() for name in names}


@lru_cache(maxsize=64)
def _names(language: str) -> Mapping[str, str]:
    """Return the names of countries in a language by ISO 3166-1 code."""
    from babel import Locale

    territories = Locale.parse(_LOCALES.get(language, language)).territories
    return {code: name.replace("&", "and") for code, name in territories.items() if len(code) == 2}
