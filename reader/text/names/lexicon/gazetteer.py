"""Countries with their capitals, variants and demonyms.

The names come from the ``countryinfo`` package (MIT); the tables here have only what it lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.model import EntityKind
from reader.text.names.lexicon.provinces import STATES
from reader.text.spelling import fold, remembered, word_set

# Variants in English newspapers beside those in the package. Abbreviations have no full stops: "U.S." and "US" are
# looked up alike.
_VARIANTS = {
    "United States": ("US", "USA", "America", "United States of America"),
    "United Kingdom": ("UK", "Britain", "Great Britain"),
    "United Arab Emirates": ("UAE", "Emirates"),
    "North Korea": ("DPRK", "N Korea", "Democratic People's Republic of Korea"),
    "South Korea": ("ROK", "S Korea", "Republic of Korea"),
    "China": ("PRC", "People's Republic of China"),
    "Democratic Republic of the Congo": ("DRC", "DR Congo", "Democratic Republic of Congo"),
    "Bosnia and Herzegovina": ("Bosnia",),
    "Myanmar": ("Burma",),
    "Turkey": ("Türkiye",),
    "Netherlands": ("Holland",),
    "East Timor": ("Timor-Leste",),
    "Ivory Coast": ("Cote d'Ivoire",),
    "Czech Republic": ("Czechia",),
    "Saudi Arabia": ("KSA",),
    "New Zealand": ("NZ", "Aotearoa"),
    "Vatican City": ("Vatican", "Holy See"),
    "Republic of the Congo": ("Republic of Congo", "Congo-Brazzaville"),
    "Saint Kitts and Nevis": ("St Kitts and Nevis",),
    "Saint Lucia": ("St Lucia",),
    "Saint Vincent and the Grenadines": ("St Vincent and the Grenadines",),
    "Federated States of Micronesia": ("Micronesia",),
    "Turks and Caicos Islands": ("Turks and Caicos",),
    "Macau": ("Macao",),
    # Countries that the package lacks, or has under another name only.
    "Kosovo": (),
    "Saint Martin": ("St Martin",),
    "Sint Maarten": (),
    "Svalbard": (),
    # Countries of which newspapers still write.
    "Soviet Union": ("USSR",),
    "Yugoslavia": (),
    "Czechoslovakia": (),
    "East Germany": (),
    "West Germany": (),
}

# Outdated names in the package, with the present ones.
_RENAMED = {
    "Republic of Macedonia": "North Macedonia",
    "Swaziland": "Eswatini",
    "Palestine, State of": "Palestine",
    "The Gambia": "Gambia",
    "The Bahamas": "Bahamas",
    "Vatican City State": "Vatican City",
    "Holy See (Vatican City State)": "Vatican City",
    "Virgin Islands, U.S.": "U.S. Virgin Islands",
    "Virgin Islands, British": "British Virgin Islands",
    "Burma": "Myanmar",
}

# Intergovernmental bodies that newspapers mostly abbreviate.
_BODIES = {
    "United Nations": ("UN", "United Nations Organization"),
    "European Union": ("EU",),
    "African Union": ("AU",),
    "World Health Organization": ("WHO",),
    "North Atlantic Treaty Organization": ("NATO",),
    "International Monetary Fund": ("IMF",),
    "World Trade Organization": ("WTO",),
    "World Food Programme": ("WFP",),
    "United Nations Development Programme": ("UNDP", "UN Development Programme"),
    "United Nations Environment Programme": ("UNEP", "UN Environment Programme"),
    "Association of Southeast Asian Nations": ("ASEAN",),
}

# Demonyms beside those in the package, and those of wider regions.
_DEMONYMS = word_set(
    """
    English Scot Scottish Scots Welsh Briton Britons Brit Brits Irish Korean Arab Arabs Arabian Saudi Saudis European
    African Asian Swede Swedes Dane Danes Finn Finns Pole Poles Turk Turks Spaniard Spaniards Serb Serbs Croat
    Croats Slovak Slovene Kazakh Kazakhs Uzbek Uzbeks Tajik Tajiks Kyrgyz Afghans Argentine Argentinian
    Argentines Filipina Filipinos Icelandic Kurd Kurds Kurdish Palestinian Israeli Israelis Iraqis Pakistanis
    Nepali Nepalis Bengali Rohingya Tibetan Uyghur Taiwanese Ivorian Motswana Basotho Swazi Surinamese
    Luxembourgish Cypriots Montenegrin Kosovar Kosovan Trinidadian Soviet Scandinavian Nordic Baltic Balkan
    Catalan Basque Flemish Walloon Hispanic Latino Latina Maori Māori Inuit Cree Metis Métis Sami Sámi Roma Berber
    Berbers Amazigh Hausa Yoruba Igbo Fulani Tutsi Tutsis Hutu Hutus Zulu Zulus Xhosa Tamil Tamils Sinhalese Punjabi
    Gujarati Pashtun Pashtuns Hazara Hazaras Druze Yazidi Yazidis Tatar Tatars Chechen Chechens Navajo Cherokee
    Mapuche Quechua Aymara Ecuadorian Ecuadorians Hmong Malay Malays Ottoman Ottomans Californian Californians
    Floridian Floridians Hawaiian Hawaiians Iowan Iowans Minnesotan Minnesotans Montanan Montanans Alaskan Alaskans
    Coloradan Coloradans Kentuckian Kentuckians Michigander Michiganders Missourian Missourians Nebraskan Nebraskans
    Nevadan Nevadans Pennsylvanian Pennsylvanians Texan Texans Vermonter Vermonters Virginians Albertan Albertans
    Ontarian Ontarians Quebecer Quebecers Londoners Parisians Berliners
    """
)

# Countries of demonyms that the package spells otherwise.
_COUNTRIES = {
    "Saudi": "Saudi Arabia", "Argentine": "Argentina", "Argentinian": "Argentina", "Kazakh": "Kazakhstan",
    "Uzbek": "Uzbekistan", "Tajik": "Tajikistan", "Kyrgyz": "Kyrgyzstan", "Nepali": "Nepal", "Basotho": "Lesotho",
    "Ecuadorian": "Ecuador", "Serb": "Serbia", "Croat": "Croatia", "Icelandic": "Iceland", "Kosovar": "Kosovo",
}  # fmt: skip

# Countries whose names have other common meanings; they are only found by the model.
_AMBIGUOUS = word_set("chad georgia jordan guinea jersey turkey dominica emirates")

_SHORTEST_SPELLED_OUT = 4


# The rule for each kind of name found here.
RULES_OF_LISTS: Mapping[EntityKind, str] = {
    "place": "list of countries",
    "group": "list of peoples",
    "organisation": "list of well-known bodies",
}


_INITIALS = frozenset({"U.S.", "U.S.A.", "U.K.", "U.A.E.", "UAE", "USA", "UK", "US"})
_CAPITALISED = re.compile(r"[^\W\d_a-z]\w*")
_GOES_BEFORE = re.compile(r"[\w@#.-]")
# Followed by these, a name is no country ("US dollars", "US $5").
_OF_SUM = r"\s?\$|\s[Dd]ollar"
_GOES_AFTER, _SUM_AFTER = re.compile(rf"[\w@]|{_OF_SUM}"), re.compile(_OF_SUM)


class Gazetteer(NamedTuple):
    """``countries`` and ``bodies`` map folded variants to the usual name; the sets hold folded names.

    ``demonyms`` map folded names to countries; those of wider regions have none.
    """

    countries: dict[str, str]
    bodies: dict[str, str]
    demonyms: dict[str, str | None]
    capitals: frozenset[str]
    provinces: frozenset[str]


@remembered
def country_name(name: str) -> str | None:
    """Return the usual name of the country ``name``: "United States" for "U.S."."""
    return gazetteer().countries.get(_key(name))


@remembered
def is_personal_too(name: str) -> bool:
    """Whether a country shares its name with people: Jordan, Chad, Georgia."""
    return _key(name) in _AMBIGUOUS


@remembered
def is_country(name: str) -> bool:
    """Whether ``name`` refers to a country; "Korea" without North or South does, too."""
    return country_name(name) is not None or _key(name) == "korea"


@remembered
def body_name(name: str) -> str | None:
    """Return the usual name of the intergovernmental body ``name``: "European Union" for "EU"."""
    return gazetteer().bodies.get(_key(name))


@remembered
def is_demonym(name: str) -> bool:
    """Whether ``name`` refers to the people of a country or region: "South Korean", "Danes"."""
    key = fold(name)
    return key in gazetteer().demonyms or key.removesuffix("s") in gazetteer().demonyms


@remembered
def is_capital(name: str) -> bool:
    """Whether ``name`` is the capital of a country."""
    return fold(name) in gazetteer().capitals


@remembered
def country_of(name: str) -> str | None:
    """Return the country that ``name`` refers to, or the people of which: "France" for "French"."""
    key, people = fold(name), gazetteer().demonyms
    return country_name(name) or people.get(key) or people.get(key.removesuffix("s"))


@remembered
def is_province(name: str) -> bool:
    """Whether ``name`` is a first-level division of a country (many are common words, too)."""
    return fold(name) in gazetteer().provinces


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Read the tables, once in a process (some 60 ms)."""
    from countryinfo import all_countries

    countries: dict[str, str] = {}
    demonyms: dict[str, str | None] = dict.fromkeys(map(fold, _DEMONYMS))
    capitals: set[str] = set()
    provinces = {fold(name) for name in (*STATES, "Yukon", "Nunavut")}
    # Of several countries with one demonym, the largest is meant: "American" is not of the Marianas.
    for country in sorted(all_countries(), key=lambda country: country.population() or 0, reverse=True):
        name = _RENAMED.get(country.name(), country.name())
        for variant in (name, *_spelled_out(country.alt_spellings())):
            countries.setdefault(_key(variant), name)
        for word in filter(None, re.split(r"[,/]", country.demonym() or "")):
            demonyms[fold(word)] = demonyms.get(fold(word)) or name
        capitals.update(fold(city) for city in _listed(country.capital()) if city)
        provinces.update(fold(province) for province in country.provinces() or ())
    return Gazetteer(
        countries | _by_variant(_VARIANTS),
        _by_variant(_BODIES),
        demonyms | {fold(word): country for word, country in _COUNTRIES.items()},
        frozenset(capitals),
        frozenset(provinces),
    )


def find_countries(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of capitalised countries and nationalities that are certain without a model."""
    spelled_out = _by_first_word()
    for word in _CAPITALISED.finditer(text):
        start = word.start()
        if (names := spelled_out.get(word.group())) and not _GOES_BEFORE.match(text, max(0, start - 1), start):
            name = next((name for name in names if text.startswith(name, start)), "")
            if name and not _GOES_AFTER.match(text, start + len(name)):
                yield start, start + len(name)


def is_of_sum(text: str, end: int) -> bool:
    """Whether a name that ends at ``end`` only says whose dollars: "US $5"."""
    return _SUM_AFTER.match(text, end) is not None


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, list[str]]:
    """Return the names to be found, longest first, by the letters before the first space or mark."""
    table = gazetteer()
    names = [*table.countries.values(), *(name for variants in _VARIANTS.values() for name in variants)]
    names += ["Korea", *_DEMONYMS, *(demonym.title() for demonym in table.demonyms)]
    wanted = {name for name in names if len(name) >= _SHORTEST_SPELLED_OUT and fold(name) not in _AMBIGUOUS}
    by_first_word: dict[str, list[str]] = {}
    for name in sorted(wanted | _INITIALS, key=lambda name: (-len(name), name)):
        if first := _CAPITALISED.match(name):
            by_first_word.setdefault(first.group(), []).append(name)
    return by_first_word


def _by_variant(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {_key(variant): name for name, variants in table.items() for variant in (name, *variants)}


def _key(name: str) -> str:
    return fold(name).replace(".", "").removeprefix("the ")


def _spelled_out(variants: Iterable[str]) -> list[str]:
    """Keep the variants of several words: codes and native names may be common words ("IS", "Island")."""
    return [variant for variant in variants if " " in variant.strip() and variant.isascii()]


def _listed(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value or "")]
