"""Nouns and adjectives are found in all their forms in the languages of the library."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.declensions import DECLINED, declined
from reader.library.words.folding import fold
from tests.library.conftest import Add

FAMILIES = [
    ("de", "wahl wahlen"),
    ("de", "Präsident Präsidenten"),
    ("de", "Ministerin Ministerinnen"),
    ("de", "Lehrer Lehrern Lehrers"),
    ("de", "politisch politische politischer politischen"),
    ("de", "Zentrum Zentren"),
    ("de", "Bundesland Bundesländer Bundesländern"),
    ("de", "Haus Hauses Häuser Häusern"),
    ("de", "Kind Kinder Kindern Kindes"),
    ("de", "Rathaus Rathäuser Rathäusern"),
    ("de", "Irrtum Irrtümer"),
    *(("de", pair) for pair in ("Bild Bilder", "Volk Völker", "Feld Felder", "Wald Wälder", "Gesicht Gesichter")),
    ("fr", "élection élections"),
    ("fr", "journal journaux"),
    ("fr", "président présidente présidents"),
    ("fr", "directeur directeurs"),
    ("fr", "acteur actrice"),
    ("es", "elección elecciones"),
    ("es", "ministro ministra ministros"),
    ("es", "luz luces"),
    ("it", "governo governi"),
    ("it", "banca banche"),
    ("it", "politico politici politica politiche"),
    ("pt", "eleição eleições"),
    ("pt", "jornal jornais"),
    ("pt", "homem homens"),
    ("nl", "staat staten"),
    ("nl", "bank banken"),
    ("nl", "bom bommen"),
    ("nl", "stad steden"),
    ("nl", "hoofdstad hoofdsteden"),
    ("nl", "kind kinderen"),
    *(("nl", pair) for pair in ("week weken", "school scholen", "brug bruggen", "baas bazen", "groot grote")),
    ("sv", "bok böcker"),
    ("da", "barn børn børnene"),
    ("no", "hånd hender"),
    ("it", "uomo uomini"),
    ("ru", "президент президента президентом президенты"),
    ("ru", "война войны войну войной"),
    ("ru", "новый новая нового новые"),
    ("uk", "президент президента президентом президенти"),
    ("uk", "війна війни війну війною"),
    ("uk", "рішення рішенню рішень"),
    ("uk", "українець українця українців"),
    ("uk", "Харків Харкова Харкові"),
    ("uk", "новий нова нового нові"),
    ("sv", "regering regeringen regeringens regeringar"),
    ("sv", "flicka flickan flickor flickorna"),
    ("sv", "minister ministern ministrar ministrarna"),
    ("sv", "hus huset husen"),
    ("sv", "politisk politiskt politiska"),
    ("da", "valg valget valgene"),
    ("da", "minister ministeren ministre ministrene"),
    ("da", "lærer læreren lærere lærerne"),
    ("da", "kommune kommunen kommuner kommunerne"),
    ("no", "avis avisa avisen aviser avisene"),
    ("no", "minister ministeren ministre ministrene"),
    ("no", "politisk politiske"),
    ("pl", "prezydent prezydenta prezydentem prezydenci"),
    ("pl", "rząd rządu rządowi rządzie"),
    ("pl", "kobieta kobiety kobiecie kobietę kobiet"),
    ("pl", "komisja komisji komisję"),
    ("pl", "spotkanie spotkania spotkań"),
    ("pl", "polski polska polskiego polskimi"),
    ("pl", "nowy nowa nowego nowych"),
    ("cs", "prezident prezidenta prezidentovi prezidentem"),
    ("cs", "vláda vlády vládu vládou vlád"),
    ("cs", "město města městem městech"),
    ("cs", "volič voliče voličem voličů"),
    ("cs", "společnost společnosti společnostem"),
    ("cs", "český česká českého českými"),
]


@pytest.mark.parametrize(("language", "family"), FAMILIES)
def test_every_form_gives_the_others(language: str, family: str) -> None:
    forms = {fold(form) for form in family.split()}
    for form in forms:
        assert forms <= set(declined(form, [language])), form


@pytest.mark.parametrize(
    ("language", "word", "stranger"),
    [
        ("de", "arbeit", "arbeiter"),
        ("de", "ministerin", "ministerien"),
        ("de", "ei", "eis"),
        ("fr", "ministere", "ministre"),
        ("fr", "port", "porte"),
        ("es", "puerto", "puerta"),
        ("it", "porto", "porta"),
        ("ru", "мир", "мирный"),
        ("da", "den", "der"),
        ("sv", "bil", "bila"),
        ("pl", "nie", "now"),
        ("cs", "rada", "radnice"),
    ],
)
def test_another_word_is_no_form(language: str, word: str, stranger: str) -> None:
    assert stranger not in declined(word, [language])
    assert word not in declined(stranger, [language])


@pytest.mark.parametrize("language", DECLINED)
def test_the_typed_word_comes_first(language: str) -> None:
    assert declined("xyz", [language])[0] == "xyz"
    assert declined("xyz", []) == ["xyz"]


@pytest.fixture
def news(library: Library, add: Add) -> Library:
    add("Wahl", "Der Präsident sprach vor der Wahl über den Port.", language="de")
    add("Wahlen", "Die Präsidenten sprachen nach den Wahlen über Porte.", language="de")
    add("Election", "The president said the port was full.", language="en")
    add("Port", "The port was full of ships.", language="en")
    return library


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("Präsidenten", "Wahl Wahlen"),
        ("präsident", "Wahl Wahlen"),
        ("wahl", "Wahl Wahlen"),
        ("=wahl", "Wahl"),
        ("port", "Election Port Wahl Wahlen"),  # in a third of the articles that have it
        ("president", "Election"),
    ],
)
def test_forms_are_those_of_the_languages_in_which_a_word_is_found(news: Library, query: str, titles: str) -> None:
    assert sorted(hit.listing.title for hit in news.search(query).hits) == titles.split()


def test_a_word_has_no_forms_of_languages_in_which_it_is_rare(news: Library, add: Add) -> None:
    for number in range(3):
        add(f"Port {number}", "The port was full of ships.", language="en")
    assert "Wahlen" not in [hit.listing.title for hit in news.search("port").hits]
