"""Papers of other languages are known by the first word of their names, and stand where papers do."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.analyse import analyse
from reader.text.layout.foreignpapers import begins_like_paper

BODIES = {
    "de": "Die Stadt Lunen will die alte Brücke über die Aa im kommenden Jahr abreißen. Das teilte die Verwaltung am"
    " Montag mit. Die Anwohner sind nicht begeistert, weil sie dann einen langen Umweg fahren müssen.",
    "fr": "La ville de Lunel veut démolir le vieux pont sur le Vidourle l’année prochaine. C’est ce qu’a annoncé la"
    " mairie lundi. Les riverains ne sont pas ravis, car ils devront faire un long détour.",
    "es": "La ciudad de Lunar quiere derribar el viejo puente sobre el río el próximo año. Así lo anunció el"
    " ayuntamiento el lunes. Los vecinos no están contentos, porque tendrán que dar un largo rodeo.",
    "it": "La città di Lunate vuole demolire il vecchio ponte sul fiume il prossimo anno. Lo ha annunciato il comune"
    " lunedì. I residenti non sono contenti, perché dovranno fare un lungo giro.",
}


@pytest.mark.parametrize(
    "name",
    [
        "Le Courrier de Lunel", "L’Écho du Vidourle", "La Voix de l’Île", "La Dépêche", "El Faro de Lunar",
        "La Voz de Los Pinos", "Diario Lunar", "LA VOZ DE LUNAR", "Il Corriere di Lunate", "Gazzetta dello Sport",
        "Jornal da Lua", "Gazeta Lunicka", "Kurier Lunicki",
    ],
)  # fmt: skip
def test_a_paper_begins_like_one(name: str) -> None:
    assert begins_like_paper(name)


@pytest.mark.parametrize("name", ["Diario", "El diario de Ana", "La Voz", "Le Pont de Lunel", "Journal", "Marta Soler"])
def test_others_do_not(name: str) -> None:
    assert not begins_like_paper(name)


@pytest.mark.parametrize(
    ("language", "head", "title", "source", "authors"),
    [
        ("de", ("Lunener Tageblatt", "Brücke wird abgerissen", "Von Ute Brandt"), "Brücke wird abgerissen",
         "Lunener Tageblatt", ("Ute Brandt",)),
        ("de", ("Lunener Tageblatt", "Brücke wird abgerissen"), "Brücke wird abgerissen", "Lunener Tageblatt", ()),
        ("fr", ("Le Courrier de Lunel", "Le vieux pont sera démoli", "Par Jean Lunel"), "Le vieux pont sera démoli",
         "Le Courrier de Lunel", ("Jean Lunel",)),
        ("fr", ("Le vieux pont sera démoli", "L’Écho du Vidourle – mardi 14 mars 2023, p. 4"),
         "Le vieux pont sera démoli", "L’Écho du Vidourle", ()),
        ("es", ("El Faro de Lunar", "El viejo puente será derribado", "Marta Soler"), "El viejo puente será derribado",
         "El Faro de Lunar", ("Marta Soler",)),
        ("es", ("El viejo puente será derribado", "Marta Soler / El Diario de Lunar"),
         "El viejo puente será derribado", "El Diario de Lunar", ("Marta Soler",)),
        ("it", ("Il Corriere di Lunate", "Il vecchio ponte sarà demolito", "di Paolo Rossini"),
         "Il vecchio ponte sarà demolito", "Il Corriere di Lunate", ("Paolo Rossini",)),
        ("it", ("Il vecchio ponte sarà demolito", "Gazzetta di Lunate, 14 marzo 2023"),
         "Il vecchio ponte sarà demolito", "Gazzetta di Lunate", ()),
    ],
)  # fmt: skip
def test_the_head_names_it(
    language: str, head: tuple[str, ...], title: str, source: str, authors: tuple[str, ...]
) -> None:
    text = "\n\n".join([*head, BODIES[language]])
    article = analyse(Draft("a", "a", text, text.encode()), None)
    assert (article.title, article.source, article.authors) == (title, source, authors)


@pytest.mark.parametrize(
    ("language", "line", "source"),
    [
        ("de", "© 2023 Lunener Rundschau. Alle Rechte vorbehalten.", "Lunener Rundschau"),
        ("fr", "© Le Courrier de Lunel", "Le Courrier de Lunel"),
        ("es", "© El Faro de Lunar, S.L.", "El Faro de Lunar"),
    ],
)
def test_whose_rights_are_reserved_publishes(language: str, line: str, source: str) -> None:
    text = f"Die Brücke / Le pont / El puente\n\n{BODIES[language]}\n\n{line}"
    assert analyse(Draft("a", "a", text, text.encode()), None).source == source


@pytest.mark.parametrize("section", ["POLITIK", "Lokales", "Local News"])
def test_a_headline_of_three_words_stands_below_its_section(section: str) -> None:
    text = f"{section}\n\nBrücke wird abgerissen\n\nVon Ute Brandt\n\n{BODIES['de']}"
    assert analyse(Draft("a", "a", text, text.encode()), None).title == "Brücke wird abgerissen"
