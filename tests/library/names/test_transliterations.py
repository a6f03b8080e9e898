"""Names from other scripts, which every language and paper spells in its own way, are one name."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.names.transliterations import spelling
from reader.model import Article, Draft, Entity, Paragraph, Place, Quote, Span
from tests.library.conftest import Add


@pytest.mark.parametrize(
    "spellings",
    [
        "Volodymyr Zahorsky, Volodymyr Zahorskyy, Volodymyr Zahorskyi, Wolodymyr Sahorskyj, Volodymyr Zahorskiy",
        "Vladimir Rasputin, Wladimir Rasputin, Vladimir Raspoutine, Vladímir Rasputin",
        "Sergei Lastrov, Sergey Lastrov, Sergej Lastrow, Sergueï Lastrov, Sergey Lastroff",
        "Yulia Navelnaya, Julia Nawelnaja, Yuliya Navelnaya, Julija Nawelnaja",
        "Alexander Bukashenko, Alexander Bukaschenko",
        "Ali Mokhamenei, Ali Mochamenei",
        "Benjamin Tenanyahu, Benjamin Tenanjahu, Benyamin Tenanyahou",
        "Mohammed Kassemi, Mohamed Kasemi",
        "Ilham Ariyev, Ilham Arijew",
        "Володимир Загорський, Volodymyr Zahorskyi, Wolodymyr Sahorskyj",
        "Владимир Распутин, Vladimir Rasputin, Wladimir Rasputin",
        "Сергей Ластров, Sergei Lastrov, Sergej Lastrow",
        "Юлия Навельная, Yulia Navelnaya, Julija Nawelnaja",
        "Bashar al-Hassad, Baschar al-Hassad, Bachar el-Hassad, Bashar Hassad",
        "Mohammed bin Zahman, Muhammad bin Zahman, Mohamed bin Zahman, Mohammad Bin Zahman",
        "Abdel Fattah el-Tisi, Abdul Fattah al-Tisi, Abdel-Fattah el-Tisi, Abdal Fattah Tisi",
        "Moammar Gaddafi, Muammar Qaddafi, Mouammar Kadhafi, Muammar Gadhafi",
        "Hussein Yousefi, Hossein Yousefi, Husayn Yousefi, Hussain Yousefi",
        "Yusuf Ahmedani, Youssef Ahmedani, Yousef Ahmedani",
        "Ismail Baniyeh, Ismael Baniya, Ismaïl Baniyah",
        "Khaled Mashali, Khalid Mashali, Chaled Maschali",
        "Yevgeny Prigoshin, Evgeny Prigoshin, Jewgeni Prigoschin, Евгений Пригошин",
        "Benjamin Tenanyahu, Binyamin Tenanyahu",
        "Viktor Gorban, Victor Gorban",
        "Alexander Lukasov, Aleksandr Lukasov",
    ],
)
def test_spellings_of_one_name(spellings: str) -> None:
    first, *others = spellings.split(", ")
    assert spelling(first) is not None
    assert [one for one in others if spelling(one) != spelling(first)] == []


@pytest.mark.parametrize(
    "names",
    [
        "Ann Anderson, Anne Anderson",
        "Michael Schuster, Michael Huster",
        "Maria Petersen, Marie Petersen",
        "Johan Petersen, Johan Peterson",
        "Wang Jianguo, Wang Yanguo",
        "Daniel Richter, Daniel Rechter",
        "Mohammed Kassemi, Mahmoud Kassemi",
        "Ahmed Hassani, Hamed Hassani",
        "Omar Hassani, Amir Hassani",
    ],
)
def test_names_that_sound_otherwise(names: str) -> None:
    one, other = names.split(", ")
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize("name", ["Zahorsky", "Ann Moor", "Li Wei", "V. Zahorsky", "조태용", "", "Ada M. Brenn"])
def test_what_is_too_short_to_tell(name: str) -> None:
    assert spelling(name) is None


def meet(library: Library, who: str, role: str | None = None, language: str = "en", *others: str) -> int:
    """Store an article in which somebody speaks, in a role, and others are named; return its id."""
    key, text = f"{library.counts().articles}", f"{who} spoke. “It is late.”"
    said = Span(text.index("“"), len(text))
    named = (Entity(who, "person", role, (), (Place(0, 0, len(who)),)), *(Entity(one, "person") for one in others))
    quotes = (Quote(0, said, "direct", speaker=who),)
    paragraphs = (Paragraph(text, said),)
    article = Article(key, key, language=language, paragraphs=paragraphs, quotes=quotes, entities=named)
    return library.add(Draft(key, key, text, f"{key}{text}".encode()), article).id or 0


def known(library: Library) -> dict[str, int]:
    return {one.name: one.articles for one in library.directory.known()}


ZAHORSKY, SAHORSKYJ = "Volodymyr Zahorsky", "Wolodymyr Sahorskyj"


@pytest.mark.parametrize(
    ("role", "again", "language"),
    [
        pytest.param("President", "Ukrainian President", "en", id="the role agrees"),
        pytest.param("President", "ukrainischer Präsident", "de", id="the role agrees in another language"),
        pytest.param("President", None, "de", id="another language"),
        pytest.param(None, None, "de", id="another language, no roles"),
    ],
)
def test_another_spelling_is_the_same_person(
    library: Library, role: str | None, again: str | None, language: str
) -> None:
    first, second = meet(library, ZAHORSKY, role), meet(library, SAHORSKYJ, again, language)
    assert known(library) == {ZAHORSKY: 2}
    meet(library, "Ana Zahorova", "baker")
    for query in ("person:zahorsky", "person:sahorskyj", "speaker:zahorsky", "speaker:sahorskyj"):
        assert {hit.listing.id for hit in library.search(query).hits} == {first, second}, query
    dossier = library.directory.dossier(library.directory.known()[0].id)
    assert dossier is not None
    assert dossier.others == (SAHORSKYJ,)


def test_who_speaks_is_found_by_any_spelling(library: Library) -> None:
    spellings = (ZAHORSKY, SAHORSKYJ, "Volodymyr Zahorskyy")
    meeting = {meet(library, one, "President") for one in spellings}
    for one in spellings:
        assert {hit.listing.id for hit in library.search(f'speaker:"{one}"').hits} == meeting


def test_another_spelling_in_the_same_company_is_the_same_person(library: Library) -> None:
    for who in (ZAHORSKY, "Volodymyr Zahorskyy"):
        meet(library, who, None, "en", "Ana Ruiz")
    assert known(library) == {ZAHORSKY: 2, "Ana Ruiz": 2}


@pytest.mark.parametrize(
    ("role", "again", "language"),
    [
        pytest.param(None, None, "en", id="nothing but the sound"),
        pytest.param("President", "baker", "de", id="another role"),
        pytest.param("President", None, "und", id="an unknown language"),
    ],
)
def test_another_spelling_may_be_another_person(
    library: Library, role: str | None, again: str | None, language: str
) -> None:
    meet(library, ZAHORSKY, role), meet(library, SAHORSKYJ, again, language)
    assert known(library) == {ZAHORSKY: 1, SAHORSKYJ: 1}


def test_two_people_of_other_spellings_are_not_guessed(library: Library) -> None:
    meet(library, ZAHORSKY, "President"), meet(library, "Volodymyr Zahorskyy", "baker")
    meet(library, SAHORSKYJ, None, "de")
    assert len(known(library)) == 3


def test_spellings_that_an_article_tells_apart_are_two_people(library: Library) -> None:
    meet(library, ZAHORSKY, "President")
    meet(library, SAHORSKYJ, "Präsident", "de", ZAHORSKY)
    assert known(library) == {ZAHORSKY: 2, SAHORSKYJ: 1}


def test_who_was_apart_goes_by_the_better_known_spelling(library: Library) -> None:
    other = "Volodymyr Zahorskyy"
    meet(library, other)
    for _ in range(3):
        meet(library, ZAHORSKY, "President")
    assert known(library) == {ZAHORSKY: 3, other: 1}
    meet(library, other, "President")
    assert known(library) == {ZAHORSKY: 4, other: 1}


def test_somebody_put_apart_by_hand_stays_apart(library: Library, add: Add) -> None:
    meet(library, ZAHORSKY, "President")
    (one,) = library.directory.known()
    library.directory.drop([one.id])
    meet(library, SAHORSKYJ, "President", "de")
    assert known(library) == {}  # who is no name is none in another spelling
