"""Names in languages that the language model does not know are found by wording and word lists."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.model import Draft, Entity, Paragraph, Span
from reader.text.analyse import analyse
from reader.text.names.foreign.cldr import names_in_cldr
from reader.text.names.foreign.eastern.place_names import VARIANTS as EASTERN
from reader.text.names.foreign.entities import find_foreign_entities
from reader.text.names.foreign.exonyms import VARIANTS
from reader.text.names.foreign.institutions import institutions
from reader.text.names.foreign.people import SPEAKING
from reader.text.names.foreign.places import gazetteer
from reader.text.names.foreign.slavic.exonyms import PLACE_NAMES
from reader.text.names.foreign.words import Words


def entities(language: str, *texts: str) -> tuple[Entity, ...]:
    return find_foreign_entities([Paragraph(text, Span(0, len(text))) for text in texts], language)


def names(found: Sequence[Entity], kind: str) -> list[str]:
    return [entity.name for entity in found if entity.kind == kind]


ARTICLES = {
    "de": (
        "Außenministerin Annalena Kroll reist am Montag nach Kopenhagen. Die Bundesregierung hofft auf die Zusage der "
        "Vereinten Nationen. Kroll traf dort den Chef der Fähren-Reederei Nordlicht GmbH, Jens Wolter."
        "\nWolters Schiffe fahren seit Januar nach Norwegen, teilte die Universität Rostock mit.",
        {"Annalena Kroll": 2, "Jens Wolter": 2},
        ["Bundesregierung", "Vereinte Nationen", "Fähren-Reederei Nordlicht GmbH", "Universität Rostock"],
        ["Kopenhagen", "Norwegen"],
    ),
    "fr": (
        "La ministre de la Mer Élodie Marchetti s’est rendue à Marseille avec Jean-Luc Perrin. Selon Mme Marchetti, "
        "l’Union européenne paiera. Le ministère de la Santé se tait, l’Italie aussi.",
        {"Élodie Marchetti": 2, "Jean-Luc Perrin": 1},
        ["Union européenne", "ministère de la Santé"],
        ["Marseille", "Italie"],
    ),
    "es": (
        "El alcalde de Vigo, Álvaro Núñez Roca, habló con la ministra Inés Calvo sobre el puerto. Núñez Roca pidió "
        "ayuda al Ministerio de Fomento y a la Comisión Europea. Calvo viajará a Alemania.",
        {"Álvaro Núñez Roca": 2, "Inés Calvo": 2},
        ["Ministerio de Fomento", "Comisión Europea"],
        ["Vigo", "Alemania"],
    ),
    "it": (
        "Il presidente del porto Marcello Ricci ha incontrato a Genova la sindaca Chiara Bonelli. Per Ricci la Banca "
        "d’Italia e il Ministero dei Trasporti tacciono. Bonelli partirà per la Francia.",
        {"Marcello Ricci": 2, "Chiara Bonelli": 2},
        ["Banca d’Italia", "Ministero dei Trasporti"],
        ["Genova", "Francia"],
    ),
    "pt": (
        "O prefeito João Tavares esteve em Lisboa com a ministra Beatriz Moura. Tavares pediu apoio ao Banco Central e "
        "à Universidade de Coimbra. Moura viaja para a Espanha.",
        {"João Tavares": 2, "Beatriz Moura": 2},
        ["Banco Central", "Universidade de Coimbra"],
        ["Lisboa", "Espanha"],
    ),
    "nl": (
        "Burgemeester Femke de Wit sprak in Rotterdam met Joost van der Meer. De Wit wil geld van de Europese Unie en "
        "de Tweede Kamer. Van der Meer reist naar Duitsland.",
        {"Femke de Wit": 2, "Joost van der Meer": 2},
        ["Europese Unie", "Tweede Kamer"],
        ["Rotterdam", "Duitsland"],
    ),
    "sv": (
        "Statsminister Håkan Lindvall reste till Göteborg med Åsa Bergkvist. Lindvall väntar på Riksbanken och EU. "
        "Bergkvist bor i Norge.",
        {"Håkan Lindvall": 2, "Åsa Bergkvist": 2},
        ["Riksbanken", "EU"],
        ["Göteborg", "Norge"],
    ),
    "da": (
        "Borgmester Søren Kvist mødte Pernille Holt i Aarhus. Kvist venter på Folketinget og Nato. Holt bor "
        "i Tyskland.",
        {"Søren Kvist": 2, "Pernille Holt": 2},
        ["Folketinget", "Nato"],
        ["Aarhus", "Tyskland"],
    ),
    "no": (
        "Statsråd og partileder Øystein Haug møtte Ragnhild Moe i Tromsø. Haug venter på Stortinget og NATO. Moe bor i "
        "Sverige.",
        {"Øystein Haug": 2, "Ragnhild Moe": 2},
        ["Stortinget", "Nato"],
        ["Tromsø", "Sverige"],
    ),
    "ro": (
        "Ministrul de Externe Oana Țurcan a vorbit la Brașov cu Sorin Vlaicu. Ministerul Sănătății și Uniunea "
        "Europeană tac, spune Țurcan. Vlaicu pleacă în Italia.",
        {"Oana Țurcan": 2, "Sorin Vlaicu": 2},
        ["Ministerul Sănătății", "Uniunea Europeană"],
        ["Brașov", "Italia"],
    ),
    "tr": (
        "Ulaştırma ve Altyapı Bakanı Hulusi Kargın, Ankara'da Ömer Yalınız'la görüştü. Dışişleri Bakanlığı'nın "
        "kararını Kargın'a Avrupa Birliği de bildirdi. Yalınız'ın Almanya'ya dönüşü ertelendi.",
        {"Hulusi Kargın": 2, "Ömer Yalınız": 2},
        ["Dışişleri Bakanlığı", "AB"],
        ["Ankara", "Almanya"],
    ),
}


@pytest.mark.parametrize("language", ARTICLES)
def test_people_bodies_and_places_of_an_article(language: str) -> None:
    text, people, bodies, places = ARTICLES[language]
    found = entities(language, *text.split("\n"))
    assert {one.name: len(one.mentions) for one in found if one.kind == "person"} == people
    assert names(found, "organisation") == bodies
    assert names(found, "place") == places


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("de", "EU-Kommissionspräsidentin Ursula Brandt reist.", "EU-Kommissionspräsidentin"),
        ("de", "Gestern kam Ursula Brandt.", None),
        ("fr", "Le président français Émile Roux arrive.", "président français"),
        ("fr", "Le ministre de l’Intérieur Émile Roux arrive.", "ministre de l’Intérieur"),
        ("fr", "Le ministre a rencontré Émile Roux.", None),
        ("es", "Llega la ministra Carmen Vidal.", "ministra"),
        ("sv", "I går kom försvarsminister Lars Ek.", "försvarsminister"),
        ("de", "Er traf Ministerpräsidenten Anna-Lena Kroll.", "Ministerpräsident"),
        ("de", "Die Kritik des Experten Jens Ahlers blieb aus.", "Experte"),
        ("de", "Sie sprach mit Ministerin Anna Kroll.", "Ministerin"),
        ("sv", "I går kom statsministern Erik Lund.", "statsminister"),
        ("da", "I går kom statsministeren Erik Lund.", "statsminister"),
        ("fr", "Le Premier ministre britannique Jean Roux arrive.", "Premier ministre britannique"),
        ("it", "Parla il primo ministro Mario Bruni.", "primo ministro"),
        ("ro", "Au venit ministrul de Externe Oana Rusu.", "ministru de Externe"),
        ("ro", "A venit președintele Sorin Rusu.", "președinte"),
        ("ro", "A venit fostul premier Sorin Rusu.", "fost premier"),
        ("ro", "Casa premierului Sorin Rusu arde.", "premier"),
        ("tr", "O gün Ulaştırma ve Altyapı Bakanı Hulusi Kargın geldi.", "Ulaştırma ve Altyapı Bakanı"),
        ("tr", "Yalınız ve Şişli Belediye Başkanı Hulusi Kargın geldi.", "Şişli Belediye Başkanı"),
        ("tr", "Kargın A.Ş. Genel Müdürü Hulusi Kargın geldi.", "Genel Müdürü"),
        ("tr", "O gün Başkan Hulusi Kargın geldi.", "Başkan"),
        ("fr", "L’avocat de Jean Roux se tait.", None),
        ("it", "Parlano il ministro e Carlo Neri.", None),
        (
            "de",
            "Auch Mwai Kaluka, Vorsitzender der Gewerkschaft in Lunel, war da.",
            "Vorsitzender der Gewerkschaft in Lunel",
        ),
        ("de", "Auch Ada Brenn, Sprecherin für Häfen gegenüber der Zeitung, war da.", "Sprecherin für Häfen"),
        ("fr", "Hier Amadou Diallo, ministre de la Mer, a parlé.", "ministre de la Mer"),
        ("es", "Ayer habló Yaiza Brenes, portavoz de los vecinos.", "portavoz de los vecinos"),
        ("de", "Der Generalsekretär Djibril Sarau kam.", "Generalsekretär"),
        ("de", "Die Kriminologin Sunniva Brenn kam.", "Kriminologin"),
    ],
)
def test_the_office_right_before_a_name_is_the_role(language: str, text: str, role: str | None) -> None:
    (person,) = (one for one in entities(language, text) if one.kind == "person")
    assert person.role == role


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Die Konrad Brenner Stiftung zahlt.", id="foundation"),
        pytest.param("de", "In der Konrad Brenner Straße brennt es.", id="street"),
        pytest.param("fr", "Un feu rue Victor Hugo et place Charles de Gaulle.", id="street before"),
        pytest.param("es", "Murió en el hospital Carlos Haya.", id="hospital"),
        pytest.param("es", "Hay drones en el aeropuerto israelí de Carlos Haya.", id="airport with an adjective"),
        pytest.param("de", "Foto: Anna Brenner", id="credit"),
        pytest.param("de", "Ein Bild © AP/dpa | Anna Brenner", id="credit behind a bar"),
        pytest.param("de", "Anna Brenner/dpa", id="credit with the agency"),
        pytest.param(
            "de", "Der Roman Winterreise ist kurz, solange Deutschland schläft.", id="given names that are words"
        ),
        pytest.param("fr", "La pierre roule. Pierre Roulante dort.", id="word in small letters elsewhere"),
        pytest.param("de", "Trainer Manchester City gewinnt.", id="club"),
    ],
)
def test_what_has_the_name_of_a_person_is_none(language: str, text: str) -> None:
    assert names(entities(language, text), "person") == []


def test_a_family_name_alone_means_who_was_named_in_full() -> None:
    found = entities("de", "Anna Richter klagt. Der kluge Richter schweigt. Richter klagt. Richters Anwalt auch.")
    (person,) = (one for one in found if one.kind == "person")
    assert [place.start for place in person.mentions] == [0, 48, 63]


def test_who_is_called_like_a_paper_is_no_paper() -> None:
    found = entities("de", "Ministerin Anne Spiegel trat zurück. Spiegel schwieg, schreibt die Süddeutsche Zeitung.")
    assert [(one.name, len(one.mentions)) for one in found] == [("Anne Spiegel", 2), ("Süddeutsche Zeitung", 1)]


def test_a_family_name_of_two_people_means_nobody_alone() -> None:
    found = entities("es", "Ana Ruiz y Juan Ruiz llegaron. Ruiz habló.")
    assert [(one.name, len(one.mentions)) for one in found] == [("Ana Ruiz", 1), ("Juan Ruiz", 1)]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "it",
            "Parla il ministro degli interni Velmo Bruni, poi il presidente del Consiglio Carla Neri.",
            "Velmo Bruni, Carla Neri",
        ),
        ("it", "È il ministro del Lavoro. A Tor Bella Monaca piove.", ""),
        (
            "nl",
            "Burgemeester Femke Wit van Rotterdam kwam met minister Joost Kuyper van Binnenlandse Zaken.",
            "Femke Wit, Joost Kuyper",
        ),
        (
            "pt",
            "O presidente Luiz Inácio Prado da Silva recebeu João Vidal de Angola.",
            "Luiz Inácio Prado da Silva, João Vidal",
        ),
        ("es", "El ministro de Asuntos Exteriores y la presidenta de la Comisión Europea callan.", ""),
        (
            "es",
            "Carlos Vidal y Tomás Roca hablaron con Hassan Majdi Abu Selim.",
            "Carlos Vidal, Tomás Roca, Hassan Majdi Abu Selim",
        ),
        ("fr", "La candidate LaVEM parle, la candidate LaVEM chante.", ""),
        ("pt", "Sarah Oliveira canta. Vanderlan de Oliveira escreve.", "Sarah Oliveira"),
        ("fr", "Selon Mme Élodie Marchetti et M. Jean Perrin, le port ferme.", "Élodie Marchetti, Jean Perrin"),
        ("es", "Ayer el Sr. Juan Vidal y Doña Ana Ruiz hablaron.", "Juan Vidal, Ana Ruiz"),
        ("pt", "Ontem a Sra. Ana Vidal falou.", "Ana Vidal"),
        ("fr", "Hier Marine Lebrun a parlé.", "Marine Lebrun"),
        ("nl", "Volgens Mark Rottier is het goed.", "Mark Rottier"),
        ("ro", "A venit ministrul Muncii Simona Rusu cu primarul Capitalei.", "Simona Rusu"),
        ("ro", "Ana la Paris și Sorin la Roma tac.", ""),
        ("tr", "O gün Hulusi de Bursa da sustu. Ben Kadıköy'e gittim.", ""),
        ("tr", "O gün Murat Yalınız Berlin'de Ömer Kargın Yavuz'u aradı.", "Murat Yalınız, Ömer Kargın"),
        ("tr", "Kaleci Murat Yalınız Fenerbahçeli Ömer Kargın'a baktı.", "Murat Yalınız, Ömer Kargın"),
        ("it", "Romano Neri parla con Franco Bruni.", "Romano Neri, Franco Bruni"),
        ("no", "I går kom Tone Moe med Odd Haug.", "Tone Moe, Odd Haug"),
    ],
)
def test_where_the_name_of_a_person_begins_and_ends(language: str, text: str, people: str) -> None:
    assert ", ".join(names(entities(language, text), "person")) == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("de", "Papst Leo XIV. reist. Dort betet Papst Leo, Leo XIV. singt.", {"Leo XIV.": 3}),
        ("de", "König Charles III. und Papst Franziskus warten.", {"Charles III.": 1, "Franziskus": 1}),
        ("de", "Johannes Paul II. starb. Die Konrad II Straße blieb.", {"Johannes Paul II.": 1}),
        ("fr", "La place Charles III et le lycée Jean-Paul II ferment. L’année II commence.", {}),
        ("fr", "Le pape François attend le roi Charles III. François prie.", {"François": 2, "Charles III": 1}),
        ("es", "El papa León XIV y el rey Felipe VI callan.", {"León XIV": 1, "Felipe VI": 1}),
        ("it", "Papa Leone XIV e re Carlo III tacciono.", {"Leone XIV": 1, "Carlo III": 1}),
        ("pt", "O papa Francisco espera. João Paulo II também.", {"Francisco": 1, "João Paulo II": 1}),
        ("nl", "Koning Willem-Alexander wacht op paus Franciscus.", {"Willem-Alexander": 1, "Franciscus": 1}),
        ("sv", "Kung Carl XVI Gustaf väntar.", {"Carl XVI Gustaf": 1}),
        ("da", "Kong Frederik X venter.", {"Frederik X": 1}),
        ("ro", "Papa Francisc și Regele Charles al III-lea tac.", {"Francisc": 1, "Charles al III-lea": 1}),
        ("no", "Kong Harald V og kronprins Haakon venter.", {"Harald V": 1, "Haakon": 1}),
    ],
)
def test_popes_and_kings_are_called_by_a_given_name_and_a_number(
    language: str, text: str, people: dict[str, int]
) -> None:
    found = [one for one in entities(language, text) if one.kind == "person"]
    assert {one.name: len(one.mentions) for one in found} == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Keller Prado kam. Prado schwieg, Keller Prado ging. Keller blieb.", "Anna Keller Prado"),
        ("Gestern las Anna Ruíz Gómez Zeitung.", "Anna Ruíz Gómez"),
        ("Übersetzt von Anna Keller Zoë Brandt.", "Anna Keller, Zoë Brandt"),
    ],
)
def test_a_family_name_of_two_words_is_told_from_a_german_noun_behind_it(text: str, people: str) -> None:
    assert ", ".join(names(entities("de", text), "person")) == people


def test_a_form_of_address_tells_two_of_one_family_apart() -> None:
    found = entities("de", "Otto Brandt kam. Frau Brandt ging. Herr Brandt blieb.")
    assert [(one.name, len(one.mentions)) for one in found] == [("Otto Brandt", 2)]


@pytest.mark.parametrize(
    ("language", "text", "mentioned"),
    [
        pytest.param("es", "Yolanda Vidal habló. Según Vidal, no.", ["Yolanda Vidal", "Vidal"], id="behind “según”"),
        pytest.param(
            "de",
            "Jens Kroll kam. Die Rede von Kroll war gut. Ein Brief ging zu Kroll.",
            ["Jens Kroll", "Kroll", "Kroll"],
            id="behind a noun",
        ),
        pytest.param("pt", "António Costa foi à Costa do Marfim.", ["António Costa"], id="in a country"),
    ],
)
def test_where_a_family_name_alone_is_somebody(language: str, text: str, mentioned: list[str]) -> None:
    (person,) = (one for one in entities(language, text) if one.kind == "person")
    assert [text[place.start : place.end] for place in person.mentions] == mentioned


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Das sagte Russlands Präsident.", "Russland"),
        ("de", "Das Ende des Statistischen Bundesamtes kam.", "Statistisches Bundesamt"),
        ("sv", "Det är Socialdemokraternas ledare.", "Socialdemokraterna"),
        ("da", "Det er Københavns havn.", "København"),
        ("no", "Det er Norges beste by.", "Norge"),
        ("es", "El alcalde de Madrid calla.", "Madrid"),
        ("es", "El piloto cayó detrás de Hamilton y gritó a Hamilton.", None),
        ("pt", "O livro fala de Lima e mais nada.", None),
        ("de", "Er flog nach Washington, D.C.", "Washington"),
        ("ro", "Guvernul Italiei tace.", "Italia"),
        ("ro", "Trenul spre Braşov a plecat.", "Brașov"),
        ("tr", "O gün İstanbul Cumhuriyet Başsavcılığı'na gitti.", "İstanbul Cumhuriyet Başsavcılığı"),
        ("tr", "O gün Münih'e gitti.", "Münih"),
    ],
)
def test_places_and_bodies_are_found_as_the_language_joins_them(language: str, text: str, name: str | None) -> None:
    assert [one.name for one in entities(language, text)] == ([name] if name else [])


def test_a_name_behind_an_office_is_found_without_it_too() -> None:
    found = entities("nl", "Gisteren sprak premier Rottier. Rottier zwijgt nu, maar de minister van Rottier niet.")
    assert [(one.name, len(one.mentions)) for one in found] == [("Rottier", 3)]


def test_a_shorter_name_is_the_same_person() -> None:
    (person,) = entities("es", "Ana María Ruiz Vela llegó. Ana Ruiz habló. Después Ruiz Vela se fue.")
    assert (person.name, len(person.mentions)) == ("Ana María Ruiz Vela", 3)


def test_a_german_noun_behind_a_name_is_no_part_of_it() -> None:
    found = entities("de", "Wie Anna Brenner Reportern sagte, kommt Mario Vela Prado. Mario Vela Prado schweigt.")
    assert names(found, "person") == ["Anna Brenner", "Mario Vela Prado"]


def test_a_name_behind_an_office_needs_no_usual_given_name_and_a_single_one_must_come_again() -> None:
    found = entities(
        "de", "Minister Tjorven Plate kam. Frau Ottinger ging, Frau Ottinger kam wieder. Herr Lessner blieb."
    )
    assert names(found, "person") == ["Tjorven Plate", "Ottinger"]


def test_a_genitive_is_no_other_name() -> None:
    found = entities("de", "Anna Kroll reist mit Krolls Sohn zu Kroll. Die EU und der Rat des Bundestags schweigen.")
    found = (*found, *entities("no", "EUs ledere kom til Russlands grense. EU venter. Erik Lund kom med Lunds sønn."))
    aliases = {one.name: one.aliases for one in found}
    assert aliases == {
        "Anna Kroll": ("Kroll",), "Europäische Union": ("EU",), "Bundestag": (), "EU": (), "Russland": (),
        "Erik Lund": (),
    }  # fmt: skip


def test_a_genitive_behind_an_office_is_nobody_else() -> None:
    found = entities(
        "de", "Ada Brenn kam. Ein Berater Brenns ging. Der Berater Brenns kam wieder. Ein Sprecher Trumps auch."
    )
    assert names(found, "person") == ["Ada Brenn"]


def test_abbreviations_that_come_again_are_bodies() -> None:
    found = entities(
        "de",
        "Der Verband klagt seit gestern gegen die STB.",
        "Am Ende siegt der VKLM vor Gericht, und im TV jubelt dann der VKLM laut, sagt das TV.",
        "STB UND STB",
    )
    assert names(found, "organisation") == ["VKLM"]


@pytest.mark.parametrize(
    ("language", "text", "name", "mentioned"),
    [
        ("fr", "Le président arrive en Côte d’Ivoire avec elle.", "Côte d’Ivoire", "Côte d’Ivoire"),
        ("de", "Er reiste an die Côte d'Ivoire und blieb.", "Côte d’Ivoire", "Côte d'Ivoire"),
        ("it", "Il leader di Fratelli d'Italia tace.", "Fratelli d’Italia", "Fratelli d'Italia"),
        ("it", "Vince il Movimento 5 Stelle.", "Movimento 5 Stelle", "Movimento 5 Stelle"),
        ("es", "El Gobierno de EE. UU. calla.", "Estados Unidos", "EE. UU"),
        ("es", "El Gobierno de EE.UU. calla.", "Estados Unidos", "EE.UU"),
        ("de", "Ein Zug fährt nach St. Gallen und zurück.", "St. Gallen", "St. Gallen"),
        ("de", "Das will Bündnis 90/Die Grünen.", "Bündnis 90/Die Grünen", "Bündnis 90/Die Grünen"),
        ("de", "Er flog nach Reykjavík.", "Reykjavík", "Reykjavík"),
        ("sv", "Där byggde H&M ett hus.", "H&M", "H&M"),
        ("da", "Det siger han til TV 2 i går.", "TV 2", "TV 2"),
        ("no", "Det vant Bodø/Glimt i går.", "Bodø/Glimt", "Bodø/Glimt"),
    ],
)
def test_a_listed_name_is_found_whole_with_the_marks_in_it(language: str, text: str, name: str, mentioned: str) -> None:
    (one,) = entities(language, text)
    (place,) = one.mentions
    assert (one.name, text[place.start : place.end]) == (name, mentioned)


@pytest.mark.parametrize("language", ARTICLES)
def test_every_listed_body_and_place_is_found(language: str) -> None:
    for known in (institutions(language), gazetteer(language)):
        missed = {name for name in known if known.at(words := Words(0, f"x {name} y"), 1)[0] != len(words) - 1}
        assert missed == set()


def test_a_credited_agency_is_no_body_of_the_article() -> None:
    found = entities("de", "Berlin (dpa) - Es regnet. Die dpa meldet das.")
    assert [len(one.mentions) for one in found if one.name == "dpa"] == [1]


def test_languages_without_a_wording_have_no_names() -> None:
    assert entities("fi", "Anna Virtanen asuu Suomessa.") == ()


@pytest.mark.parametrize("speaker", ["Kroll", "Hafenbesucherin Annalena Kroll", "Ministerin Kroll"])
def test_who_speaks_by_another_name_is_who_was_named_in_full(speaker: str) -> None:
    text = (
        "Fähre gesunken\n\nDie Ministerin Annalena Kroll kam am Morgen nach Kiel und sprach mit den Leuten.\n\n"
        f"„Das ist das Ende der Fähre und des Ortes“, sagte {speaker} am Dienstag.\n"
    )
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), None)
    assert [quote.speaker for quote in article.quotes] == ["Annalena Kroll"]


def test_who_speaks_behind_a_form_of_address_may_be_another_of_the_family() -> None:
    text = (
        "Fähre gesunken\n\nDer Minister Otto Kroll kam am Morgen nach Kiel und sprach mit den Leuten.\n\n"
        "„Das ist das Ende der Fähre und des Ortes“, sagte Frau Kroll am Dienstag.\n"
    )
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), None)
    assert [quote.speaker for quote in article.quotes] == ["Frau Kroll"]


def test_who_speaks_by_a_family_name_of_several_words_is_who_was_named_in_full() -> None:
    text = (
        "Haven\n\nDe minister heeft in Den Haag met Joost van der Meer gesproken over de haven en het geld.\n\n"
        "“We gaan gewoon door met dit werk”, zei Van der Meer.\n"
    )
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), None)
    assert [quote.speaker for quote in article.quotes] == ["Joost van der Meer"]
    assert names(article.entities, "person") == ["Joost van der Meer"]


def test_a_preposition_that_is_also_a_given_name_is_nobody_who_speaks() -> None:
    text = "El juez Ángel Vidal habló ayer en el puerto. Según Vidal, no. Lo dice Vidal."
    found = find_foreign_entities([Paragraph(text, Span(0, len(text)))], "es", speakers=["Según Vidal"])
    assert [(one.name, len(one.mentions)) for one in found if one.kind == "person"] == [("Ángel Vidal", 3)]


def test_a_body_with_a_complement_that_speaks_is_nobody() -> None:
    text = "Das Institut für Städtische Gärten in Lunel warnt vor dem Frost und vor dem Schnee auf dem Fluss."
    speakers = ["Das Institut für Städtische Gärten"]
    found = find_foreign_entities([Paragraph(text, Span(0, len(text)))], "de", speakers=speakers)
    assert names(found, "person") == []


def test_who_speaks_is_a_person_even_with_an_unusual_given_name() -> None:
    text = (
        "Brücke gesperrt\n\n„Das ist das Ende der Brücke und des Ortes“, sagte Anwohnerin Heiderose Kaltwasser am "
        "Dienstag.\n"
    )
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), None)
    assert [(one.name, one.rule) for one in article.entities] == [("Heiderose Kaltwasser", SPEAKING)]


@pytest.mark.parametrize("language", [*VARIANTS, *PLACE_NAMES, *EASTERN])
def test_no_table_repeats_what_the_cldr_has(language: str) -> None:
    table = next(one[language] for one in (VARIANTS, PLACE_NAMES, EASTERN) if language in one)
    assert set(names_in_cldr(language)).isdisjoint(" ".join(row.split()) for row in table.split("|"))


def test_a_station_called_like_somebody_is_no_place() -> None:
    assert {"Дейвис", "Палмер"}.isdisjoint(names_in_cldr("ru"))
