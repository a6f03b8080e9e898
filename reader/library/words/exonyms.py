"""What places and international bodies are called in other languages; places by the Unicode CLDR in ``babel`` (BSD)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.library.words.folding import fold

# Languages in whose articles places are found, beside English.
_LANGUAGES = frozenset({
    "cs", "da", "de", "es", "fr", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "uk", "zh",
})  # fmt: skip
# The CLDR writes Norwegian as Bokmål, and Chinese in both scripts.
_LOCALES = {"no": ("nb",), "zh": ("zh_Hans", "zh_Hant")}

# The names in newspapers of countries and unions that the CLDR calls by fuller or newer ones.
_COUNTRIES = {
    "US": ("USA", "US", "EE.UU.", "EUA", "США", "米国", "アメリカ"),
    "GB": ("UK", "Britain", "Great Britain", "Großbritannien", "Grande-Bretagne", "Gran Bretaña", "Gran Bretagna",
           "Grã-Bretanha", "Groot-Brittannië", "Storbritannien", "Storbritannia", "Velká Británie",
           "Veľká Británia", "英国", "英國"),
    "BA": ("Bosnia and Herzegovina", "Bosnia"),
    "CD": ("Democratic Republic of the Congo", "DR Congo"),
    "CG": ("Republic of the Congo",),
    "CI": ("Ivory Coast", "Elfenbeinküste", "Costa de Marfil"),
    "CZ": ("Czech Republic",),
    "EU": ("EU", "E.U.", "UE", "Union Européenne", "Unione europea", "Unione Europea", "欧州連合", "유럽연합"),
    "HK": ("Hong Kong", "Hongkong"),
    "KR": ("한국", "韓国", "韩国", "南韓", "韓國"),
    "MM": ("Myanmar", "Burma"),
    "MO": ("Macau", "Macao"),
    "NL": ("Holland",),
    "PS": ("Palestine", "Palästina", "Palestina", "Palæstina"),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
    "UN": ("UN", "U.N.", "UNO", "ONU", "Nations Unies", "Nazioni Unite", "Verenigde Naties", "Förenta nationerna",
           "国連", "유엔"),
}  # fmt: skip

# Cities and regions that are in no list of the CLDR, one in each line, by its names in English and other languages, but
# for those that are more often another place's: Colonia, Nice.
_ELSEWHERE = """
    Beijing, Peking, Pékin, Pekín, Pechino, Pequim, Pekin, Пекин, Пекін, 北京, 베이징
    Washington, ワシントン, 워싱턴, 华盛顿, 華盛頓
    New Delhi, Neu-Delhi, Nueva Delhi, Nuova Delhi, Nova Délhi
    Kyiv, Kiev, Kiew, Kyjiw, Kyïv, Kyjev
    Kharkiv, Charkiw, Járkov, Charkiv, Charkov, Charków, Харьков, Харків
    Odesa, Odessa, Oděsa, Одесса, Одеса
    Lviv, Lwiw, Leópolis, Lwów, Lvov, Ľvov, Львов, Львів
    St. Petersburg, Saint Petersburg, Sankt Petersburg, Saint-Pétersbourg, San Petersburgo, San Pietroburgo
    Krakow, Kraków, Krakau, Cracovie, Cracovia, Krakov, Краков, Краків
    Gdansk, Gdańsk, Danzig, Гданьск, Гданськ
    Wroclaw, Wrocław, Breslau, Vratislav, Вроцлав
    Gothenburg, Göteborg, Gotemburgo
    Munich, München, Múnich, Munique, Monaco di Baviera, Monachium, Mnichov, Mníchov, Мюнхен
    Cologne, Köln, Keulen
    Nuremberg, Nürnberg, Núremberg, Norimberga, Neurenberg
    Hamburg, Hambourg, Hamburgo, Amburgo, Hamburk, Гамбург
    Frankfurt, Francfort, Fráncfort, Francoforte
    Leipzig, Lipsia
    Dresden, Dresde, Dresda
    Basel, Bâle, Basilea
    Bern, Berne, Berna
    Geneva, Genf, Genève, Ginevra, Ginebra, Genebra, Genewa, Ženeva, Женева
    Lucerne, Luzern, Lucerna
    The Hague, Den Haag, La Haye, La Haya, L’Aia, Haia, Haga, Haag, Гаага
    Antwerp, Antwerpen, Anvers, Anversa, Amberes, Antuérpia
    Bruges, Brugge, Brügge, Brujas
    Ghent, Gent, Gand, Gante
    Liège, Lüttich, Luik, Lieja
    Strasbourg, Straßburg, Strasburgo, Estrasburgo, Straatsburg, Strasburg, Štrasburk, Štrasburg, Страсбург
    Marseille, Marsella, Marsiglia, Marselha
    Seville, Sevilla, Séville, Siviglia, Sevilha
    Barcelona, Barcelone, Barcellona
    Porto, Oporto
    Milan, Milano, Mailand, Milán, Milaan, Milão, Mediolan, Miláno, Милан, Мілан
    Venice, Venezia, Venedig, Venise, Venecia, Venetië, Veneza
    Florence, Firenze, Florenz, Florencia, Florença
    Naples, Napoli, Neapel, Nápoles, Napels
    Turin, Torino, Turín, Turijn
    Genoa, Genova, Genua, Gênes, Génova
    Aleppo, Alep, Alepo
    Philadelphia, Philadelphie, Filadelfia, Filadélfia
    New York, Nueva York, Nova York, Nova Iorque, Nowy Jork, Нью-Йорк, ニューヨーク, 뉴욕, 纽约, 紐約
    California, Kalifornien, Californie, Californië, Califórnia
    Florida, Floride, Flórida
    Bavaria, Bayern, Bavière, Baviera, Beieren
    Saxony, Sachsen, Sassonia
    Lower Saxony, Niedersachsen, Basse-Saxe
    Tuscany, Toscana, Toskana, Toscane
    Lombardy, Lombardia, Lombardei, Lombardie
    Sicily, Sicilia, Sizilien, Sicile
    Sardinia, Sardegna, Sardinien, Sardaigne
    Corsica, Korsika, Corse, Córcega
    Brittany, Bretagne, Bretaña
    Normandy, Normandie, Normandía, Normandia
    Catalonia, Cataluña, Katalonien, Catalogne, Catalogna, Catalonië, Catalunha
    Andalusia, Andalucía, Andalusien, Andalousie
    England, Angleterre, Inglaterra, Inghilterra, Engeland, Anglia, Anglie, Anglicko, Англия, Англія
    Scotland, Schottland, Écosse, Ecosse, Escocia, Scozia, Escócia, Schotland, Skottland, Skotland
    Wales, Pays de Galles, Galles, Gales
    Northern Ireland, Nordirland, Irlande du Nord, Irlanda del Norte, Irlanda del Nord, Irlanda do Norte, Noord-Ierland
    Crimea, Krim, Crimée, Crimeia, Krym, Крым, Крим
    Gaza Strip, Gazastreifen, bande de Gaza, Franja de Gaza, Striscia di Gaza, Faixa de Gaza, Gazastrook
    West Bank, Westjordanland, Cisjordanie, Cisjordania, Cisgiordania, Cisjordânia, Westelijke Jordaanoever
    Middle East, Naher Osten, Nahost, Moyen-Orient, Proche-Orient, Oriente Medio, Medio Oriente, Oriente Médio
    Latin America, Lateinamerika, Amérique latine, América Latina, Latinoamérica, America Latina, Latijns-Amerika
"""

# The same of bodies, without acronyms that stand for something else in another language: FN, CPI, ECB.
_BODIES = """
    European Commission, EU Commission, Europäische Kommission, EU-Kommission, Commission européenne, Comisión Europea
    European Parliament, Europaparlament, Europäisches Parlament, EU-Parlament, Parlement européen, Parlamento Europeo
    European Central Bank, Europäische Zentralbank, EZB, Banque centrale européenne, Banco Central Europeo
    European Court of Human Rights, Europäischer Gerichtshof für Menschenrechte, EGMR, CEDH
    Council of Europe, Europarat, Conseil de l’Europe, Consejo de Europa, Consiglio d’Europa, Raad van Europa
    North Atlantic Treaty Organization, NATO, Nato, OTAN, Otan, НАТО, 北大西洋条約機構, 나토, 北约, 北約
    World Bank, Weltbank, Banque mondiale, Banco Mundial, Banca mondiale, Banca Mondiale, Wereldbank, Världsbanken
    International Monetary Fund, IMF, Internationaler Währungsfonds, Fonds monétaire international, FMI, 国際通貨基金
    World Health Organization, World Health Organisation, Weltgesundheitsorganisation, OMS, 世界保健機関
    World Trade Organization, WTO, Welthandelsorganisation, Organisation mondiale du commerce
    International Atomic Energy Agency, IAEA, Internationale Atomenergiebehörde, IAEO, AIEA, OIEA
    International Criminal Court, Internationaler Strafgerichtshof, Cour pénale internationale
    International Court of Justice, Internationaler Gerichtshof, Cour internationale de justice
    UN Security Council, U.N. Security Council, UN-Sicherheitsrat, Weltsicherheitsrat, Conseil de sécurité de l’ONU
    Red Cross, Rotes Kreuz, Croix-Rouge, Cruz Roja, Croce Rossa, Cruz Vermelha, Rode Kruis, Röda korset, Røde Kors
    Doctors Without Borders, Médecins Sans Frontières, Médecins sans frontières, Ärzte ohne Grenzen
    Reporters Without Borders, Reporters sans frontières, Reporter ohne Grenzen, Reporteros Sin Fronteras
    White House, Weißes Haus, Maison Blanche, Maison-Blanche, Casa Blanca, Casa Bianca, Witte Huis, Vita huset, 白宫
    Kremlin, Kreml, Cremlino, Kremeľ, Кремль
    African Union, Afrikanische Union, Union africaine, Unión Africana, Unione africana, União Africana
    Arab League, Arabische Liga, Ligue arabe, Liga Árabe, Lega araba
    Hezbollah, Hizbollah, Hizbullah, Hisbollah, Hezbolá
    Taliban, Talibans, Talibán, Talebani
    Islamic State, Islamischer Staat, État islamique, Etat islamique, Estado Islámico, Stato islamico
    OECD, OCDE, OCSE
    OPEC, OPEP, Opep, Opec
"""

# The same in languages with cases, in the nominative.
_SLAVIC_BODIES = """
    European Commission, Komisja Europejska, Evropská komise, Európska komisia, Европейская комиссия
    European Commission, Європейська комісія
    European Parliament, Parlament Europejski, Evropský parlament, Európsky parlament, Европейский парламент
    European Central Bank, Europejski Bank Centralny, Evropská centrální banka, Европейский центральный банк
    Council of Europe, Rada Europy, Rada Evropy, Rada Európy, Совет Европы, Рада Європи
    World Bank, Bank Światowy, Světová banka, Svetová banka, Всемирный банк, Світовий банк
    International Monetary Fund, Międzynarodowy Fundusz Walutowy, Mezinárodní měnový fond, Международный валютный фонд
    World Health Organization, Światowa Organizacja Zdrowia, Světová zdravotnická organizace
    World Health Organization, Всемирная организация здравоохранения, Всесвітня організація охорони здоров’я
    International Criminal Court, Międzynarodowy Trybunał Karny, Mezinárodní trestní soud, Международный уголовный суд
    Red Cross, Czerwony Krzyż, Červený kříž, Červený kríž, Красный Крест, Червоний Хрест
    White House, Biały Dom, Bílý dům, Biely dom, Белый дом, Білий дім
"""

# Countries and regions of the CLDR whose names are more often those of other places or of people in some language, as
# Granada is in Spanish, or mean the world or a country.
_NO_LANDS = frozenset({"BL", "GD", "GP", "IM", "LC", "NF", "SH", "001", "003", "009", "019", "021"})
# The same of time zones, and those that are called after no city.
_NO_CITIES = frozenset({
    "America/Grenada", "America/Guadeloupe", "America/St_Barthelemy", "America/St_Lucia", "Atlantic/St_Helena",
    "Europe/Isle_of_Man", "Indian/Christmas", "Pacific/Easter", "Pacific/Norfolk",
})  # fmt: skip
_NO_AREAS = ("Antarctica/", "Etc/")
_SOFT_HYPHEN = "\u00ad"


def exonyms(name: str, languages: Iterable[str], told: str | None = None) -> list[str]:
    """Return what the place or body with a folded name is called in English and the given languages, but for that name.

    Nothing if it is none that is known in the language in which it is ``told``, or else in English, or if no language
    is told in any of these. Names that mean something else in English are left out, as the French Mexico is for Mexico
    City. Languages are ISO 639-1 codes.
    """
    spoken = ("en", *sorted(_LANGUAGES.intersection(languages)))
    meant = {_meant(name, told)} if told else {_places(language).get(name) for language in spoken}
    found = (other for one in sorted(filter(None, meant)) for other in _called(one, spoken))
    return [other for other in dict.fromkeys(found) if fold(other) != name]


def is_known_abroad(name: str, told: str) -> bool:
    """Whether a folded name, told in a language, is that of a place or body that other languages may call otherwise."""
    return _meant(name, told) is not None


def _meant(name: str, told: str) -> str | None:
    known = _places(told).get(name) if told in _LANGUAGES else None
    return known or _places("en").get(name)


def _called(place: str, languages: Sequence[str]) -> Iterator[str]:
    names = (name for one in languages for locale in _locales(one) if (name := _names(locale).get(place)))
    for name in (*names, *_common().get(place, ())):
        if _places("en").get(fold(name), place) == place:
            yield name


@lru_cache(maxsize=64)
def _places(language: str) -> Mapping[str, str]:
    """Return the places by their folded names in a language; of a city and its country, the country."""
    named = [one for locale in _locales(language) for one in _names(locale).items()]
    places = {fold(name): place for place, name in reversed(named)}
    return places | {fold(name): place for place, names in _common().items() for name in names}


def _locales(language: str) -> Sequence[str]:
    return _LOCALES.get(language, (language,))


@lru_cache(maxsize=1)
def _common() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in filter(None, f"{_ELSEWHERE}{_BODIES}{_SLAVIC_BODIES}".splitlines()):
        names = tuple(row.strip().split(", "))
        found[names[0]] = (*found.get(names[0], ()), *names)
    return _COUNTRIES | found


@lru_cache(maxsize=64)
def _names(language: str) -> Mapping[str, str]:
    """Return the names in a locale of countries by ISO 3166-1 code, of regions by UN M49 code and of cities by zone.

    The countries come first.
    """
    from babel import Locale

    locale = Locale.parse(language)
    lands = sorted(locale.territories.items(), key=lambda land: len(land[0]))
    names = {code: name.replace("&", "and") for code, name in lands if code not in _NO_LANDS}
    cities = {zone: locale.time_zones.get(zone, {}).get("city") or _english(zone) for zone in _zones()}
    return names | {zone: city.replace(_SOFT_HYPHEN, "") for zone, city in cities.items()}


def _english(zone: str) -> str:
    """Return the city that a time zone is called after: "Mexico City" for "America/Mexico_City"."""
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=1)
def _zones() -> tuple[str, ...]:
    """Return the time zones that are called after a city."""
    from babel.core import get_global

    zones = get_global("zone_territories")
    return tuple(
        zone
        for zone in sorted(zones)
        if zone.count("/") == 1 and zone not in _NO_CITIES and not zone.startswith(_NO_AREAS)
    )
