"""Names of countries, continents and cities in the Unicode CLDR, from the package ``babel`` (BSD)."""

from __future__ import annotations

from collections.abc import Iterator

# It writes Norwegian as Bokmål, and Chinese in two scripts.
_LOCALES = {"no": ("nb",), "zh": ("zh_Hans", "zh_Hant", "zh_Hant_HK")}
# Of the regions of the world, by the codes of UN M49: Africa, Oceania, Europe, Asia.
_CONTINENTS = frozenset({"002", "009", "150", "142"})
# Codes of unions and of no country.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
# Time zones of no city, and of stations that are called like people: "Дейвис".
_NO_CITIES = ("Etc/", "Antarctica/")
# It says by it where some names may be broken.
_SOFT_HYPHEN = "\u00ad"


def names_in_cldr(language: str) -> Iterator[str]:
    """Yield the names of countries, continents and cities in a language; a city is called so by a time zone."""
    from babel import Locale

    for code in _LOCALES.get(language, (language,)):
        locale = Locale.parse(code)
        for land, name in locale.territories.items():
            if (len(land) == 2 and land not in _NO_COUNTRIES) or land in _CONTINENTS:
                yield from _plain(name)
        for zone, forms in locale.time_zones.items():
            if not zone.startswith(_NO_CITIES):
                yield from _plain(forms.get("city", ""))


def _plain(name: str) -> Iterator[str]:
    """Yield a name that newspapers may use: "Hongkong", but not "Myanmar (Birma)"."""
    if name and not any(mark in name for mark in "（(,"):
        yield name.replace(_SOFT_HYPHEN, "")
