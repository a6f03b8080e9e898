"""The dossier of a name, who may be the same as whom, and corrections that are undone exactly."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.names import chronicles, dossiers
from reader.model import Article, Dossier, Draft, Entity, Line, Month, Paragraph, Place, Post, Quote, Span
from tests.library.conftest import Add, named

Write = Callable[..., int]


@pytest.fixture
def write(library: Library) -> Write:
    """Return a function that stores an article of paragraphs such as "Ana Ruiz: “It is late.”"."""
    count = iter(range(1000))

    def store(*texts: str, published: str | None = None, lines: tuple[Line, ...] = (), **people: str | None) -> int:
        key = f"{next(count)}"
        paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in texts)
        names = {name.replace("_", " "): role for name, role in people.items()}
        entities = tuple(
            Entity(name, "place" if name.isupper() else "person", role, (), _mentions(texts, name))
            for name, role in names.items()
        )
        quotes = tuple(
            Quote(number, Span(*said.span()), "direct", speaker=text.partition(":")[0], basis="stated")
            for number, text in enumerate(texts)
            if (said := re.search("“[^”]*”", text))
        )
        article = Article(
            key, f"Article {key}", paragraphs=paragraphs, quotes=quotes, entities=entities, published=published,
            source="The Example Post", lines=lines,
        )  # fmt: skip
        return library.add(Draft(key, key, "", f"{key}{texts}".encode()), article).id or 0

    return store


def _mentions(texts: tuple[str, ...], name: str) -> tuple[Place, ...]:
    return tuple(
        Place(number, *found.span())
        for number, text in enumerate(texts)
        for found in re.finditer(re.escape(name), text)
    )


def number(library: Library, name: str) -> int:
    return named(library, name)[0].id


def dossier(library: Library, name: str, limit: int = 200) -> Dossier:
    found = library.directory.dossier(number(library, name), limit)
    assert found is not None
    return found


def rulings(path: Path) -> list[tuple[int, int | None, int]]:
    database = sqlite3.connect(path)
    rows = database.execute(
        "SELECT id, known_as, dropped FROM identity WHERE known_as IS NOT id ORDER BY id"
    ).fetchall()
    database.close()
    return rows


def test_a_dossier_tells_all_about_a_name(library: Library, write: Write) -> None:
    old = write("TARN waits.", "Ana Ruiz: “It is late.”", published="2024-01-05", Ana_Ruiz="pilot", TARN=None)
    new = write(
        "Ana Ruiz: “It is late”", "Tom Rey: “Ana Ruiz is right. So is Ana Ruiz.”", "Ana Ruiz: “I know, Ana Ruiz.”",
        published="2024-03-01", Ana_Ruiz="harbour pilot", Tom_Rey=None,
    )  # fmt: skip
    write("Tom Rey: “Nothing.”", published="2024-02-01", Tom_Rey=None)
    ana = dossier(library, "Ana Ruiz")
    assert (ana.identity.name, ana.identity.articles, ana.sampled) == ("Ana Ruiz", 2, 1)
    assert ana.months == (Month(2024, 1, 1), Month(2024, 3, 5))
    assert ana.posts == (Post("harbour pilot", 1), Post("pilot", 1))
    assert [(one.listing.id, one.mentions, one.places) for one in ana.appearances] == [
        (new, 5, (Place(0, 0, 8), Place(1, 10, 18), Place(1, 35, 43), Place(2, 0, 8), Place(2, 19, 27))),
        (old, 1, (Place(1, 0, 8),)),
    ]  # fmt: skip
    assert [(one.words, one.listing.id, one.articles) for one in ana.quotes_by] == [
        ("“It is late”", new, 2), ("“I know, Ana Ruiz.”", new, 1),
    ]  # fmt: skip
    assert (ana.quotes_by[0].role, ana.quotes_by[0].basis) == ("harbour pilot", "stated")
    listing = ana.quotes_by[0].listing
    assert (listing.source, listing.published, listing.title) == ("The Example Post", "2024-03-01", "Article 1")
    assert [(one.words, one.speaker) for one in ana.quotes_about] == [
        ("“Ana Ruiz is right. So is Ana Ruiz.”", "Tom Rey")
    ]
    assert [(one.name, one.articles) for one in ana.companions] == [("TARN", 1), ("Tom Rey", 1)]


def test_quotations_are_identical_if_their_words_are_and_none_stands_in_furniture(
    library: Library, write: Write
) -> None:
    for day, said in enumerate(("“It is late…”", "“It is láte.”", "“IT — is late!”")):
        write(f"Ana Ruiz: {said}", published=f"2024-01-{day + 1:02}", Ana_Ruiz=None)
    furniture = "Ana Ruiz: “Read the Post.”"
    for _ in range(5):
        write(furniture, Ana_Ruiz=None, lines=(Line(0, 7),))
    assert [(one.words, one.articles) for one in dossier(library, "Ana Ruiz").quotes_by] == [("“IT — is late!”", 3)]


def test_no_more_companions_are_named_than_asked_for(library: Library, write: Write) -> None:
    write("Ana Ruiz met Tom Rey and Ida Lind", Ana_Ruiz=None, Tom_Rey=None, Ida_Lind=None)
    ana = number(library, "Ana Ruiz")
    for _ in range(2):
        found = library.directory.dossier(ana, limit=1)
        assert found is not None
        assert len(found.companions) == 1
        library.directory.drop([ana])


def test_identical_quotations_are_shown_where_the_speaker_is_stated(library: Library, write: Write) -> None:
    texts = ("Ana Ruiz: “It is late.”", "Ana Ruiz: “Go home.”")
    write(*texts, published="2024-01-05", Ana_Ruiz=None)
    stated = write(*texts, published="2024-02-05", Ana_Ruiz=None)
    newest = write(*texts, published="2024-03-05", Ana_Ruiz=None)
    with library._access.writing() as database:
        database.execute("UPDATE quote SET basis = 'carried' WHERE article = ? AND paragraph = 0", (newest,))
    assert [(one.listing.id, one.basis, one.articles) for one in dossier(library, "Ana Ruiz").quotes_by] == [
        (stated, "stated", 3), (newest, "stated", 3),
    ]  # fmt: skip


def test_an_article_of_many_quotations_takes_as_much_longer_as_it_is_longer(library: Library, write: Write) -> None:
    def steps(name: str, count: int) -> int:
        write(*[f"{name}: “It is day {day}.” So said {name}." for day in range(count)], **{name: None})
        one, passed = number(library, name), []
        with library._access.studying() as database:
            database.set_progress_handler(lambda: passed.append(1), 100)
            found = dossiers.dossier(database, one, 10)
            database.set_progress_handler(None, 0)
        assert found is not None
        assert (len(found.quotes_by), len(found.quotes_about)) == (10, 0)
        return len(passed)

    assert steps("Lind", 800) < 3 * steps("Ruiz", 400)


def test_a_dossier_is_that_of_all_who_were_merged(library: Library, write: Write) -> None:
    write("Ruiz: “One.”", "Tom Rey: “Ruiz left.”", Ruiz=None, Tom_Rey=None)
    write("Ana Ruiz: “Two.”", "Ruiz-Soto: “Ana Ruiz lied.”", Ana_Ruiz=None, **{"Ruiz-Soto": None})
    ruiz, soto, ana = (number(library, name) for name in ("Ruiz", "Ruiz-Soto", "Ana Ruiz"))
    library.directory.merge([ruiz, soto], ana)
    for asked in (ruiz, ana):
        found = library.directory.dossier(asked)
        assert found is not None
        assert found.identity.id == ana
        assert set(found.others) == {"Ruiz", "Ruiz-Soto"}
        assert sorted(one.words for one in found.quotes_by) == ["“Ana Ruiz lied.”", "“One.”", "“Two.”"]
        assert [one.words for one in found.quotes_about] == ["“Ruiz left.”"]
        assert [one.name for one in found.companions] == ["Tom Rey"]


def test_a_name_in_its_own_script_is_told(library: Library, composed: Callable[..., tuple[Draft, Article]]) -> None:
    for key, aliases in (("a", ("Cho", "조태용")), ("b", ("趙太庸", "조태용"))):
        entity = Entity("Cho Tae-yong", "person", None, aliases)
        library.add(*composed(key, key, "Cho Tae-yong", entities=(entity,)))
    assert dossier(library, "Cho Tae-yong").others == ("조태용", "趙太庸")


def test_names_that_were_dropped_keep_a_dossier_but_are_nobodys_company(library: Library, write: Write) -> None:
    write("Silver Darling met Tom Rey", Silver_Darling=None, Tom_Rey=None)
    boat = number(library, "Silver Darling")
    library.directory.drop([boat])
    found = library.directory.dossier(boat)
    assert found is not None
    assert (found.dropped, len(found.appearances)) == (True, 1)
    assert dossier(library, "Tom Rey").companions == ()
    assert library.directory.dossier(4711) is None


def forget(path: Path) -> None:
    """Leave the names uncounted, as in a library made before they were counted."""
    database = sqlite3.connect(path)
    for change in ("DELETE FROM identity_month", "DELETE FROM identity_role", "UPDATE identity SET chronicled = 0"):
        database.execute(change)
    database.commit()
    database.close()


def test_a_frequent_name_is_found_from_the_newest_back(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(1, 29):
        write(f"Ana Ruiz: “No. {day}.”", published=f"2024-01-{day:02}", Ana_Ruiz="pilot")
    write("Ana Ruiz: “Late.”", published="2024-01-27", Ana_Ruiz="pilot")
    exact = dossier(library, "Ana Ruiz")
    monkeypatch.setattr(dossiers, "_LOOKED_AT", 4)
    newest = dossier(library, "Ana Ruiz")
    assert newest.appearances == exact.appearances[:4]
    with library._access.writing() as database:
        database.execute("UPDATE tally SET articles = 1000 WHERE shelf = 'all'")
    assert dossier(library, "Ana Ruiz") == newest
    for limit, value in (("_LAST", 4), ("_LAST", 6), ("PASSED_SOONER", 0)):
        monkeypatch.setattr(dossiers, limit, value)
        assert dossier(library, "Ana Ruiz") == newest
    monkeypatch.undo()
    few = dossier(library, "Ana Ruiz", limit=3)
    assert [len(one) for one in (few.appearances, few.quotes_by)] == [3, 3]
    assert few.quotes_by[0].words == "“No. 28.”"


def test_a_frequent_name_of_an_older_library_is_counted_in_a_sample_until_it_is_counted_out(
    library: Library, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(1, 29):
        write(f"Ana Ruiz: “No. {day}.”", published=f"2024-01-{day:02}", Ana_Ruiz="pilot")
    exact = dossier(library, "Ana Ruiz")
    forget(path)
    assert dossier(library, "Ana Ruiz") == exact
    monkeypatch.setattr(dossiers, "_SAMPLE", 14)
    sampled = dossier(library, "Ana Ruiz")
    assert sampled.sampled == 2
    assert 0 < sum(month.mentions for month in sampled.months) < 28
    assert library.directory.chronicle(exact.identity.id)
    assert dossier(library, "Ana Ruiz") == exact
    write("Ana Ruiz leaves.", published="2024-02-01", Ana_Ruiz="chief pilot")
    assert dossier(library, "Ana Ruiz").months == (*exact.months, Month(2024, 2, 1))
    assert dossier(library, "Ana Ruiz").posts == (Post("pilot", 28), Post("chief pilot", 1))


def test_counting_out_is_given_up_or_left_when_articles_come_in_between(
    library: Library, path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(1, 7):
        write(f"Ana Ruiz: “No. {day}.”", published=f"2024-01-{day:02}", Ana_Ruiz="pilot")
    exact = dossier(library, "Ana Ruiz")
    forget(path)
    monkeypatch.setattr(chronicles, "_COUNTED", 2)
    monkeypatch.setattr(dossiers, "_SAMPLE", 3)
    asked = iter([False, False, True])
    assert not library.directory.chronicle(exact.identity.id, lambda: next(asked))

    def goes_on_writing() -> bool:
        return not write("Ana Ruiz.", published="2024-02-01", Ana_Ruiz="pilot")

    assert not library.directory.chronicle(exact.identity.id, goes_on_writing)
    assert dossier(library, "Ana Ruiz").sampled == 3
    assert library.directory.chronicle(exact.identity.id)
    assert dossier(library, "Ana Ruiz").months == (*exact.months, Month(2024, 2, 3))


def test_what_is_kept_of_names_is_what_their_articles_say(library: Library, path: Path, add: Add) -> None:
    def told(key: str, published: str | None, **people: str | None) -> None:
        names = {name.replace("_", " "): role for name, role in people.items()}
        text = " met ".join(names)
        entities = tuple(Entity(name, "person", role, (), _mentions((text,), name)) for name, role in names.items())
        add(key, text, key=key, published=published, entities=entities)

    told("a", "2024-01-31T23:30:00-05:00", Ana_Ruiz="pilot", Ruiz=None)
    told("b", "2024-03", Ana_Ruiz="pilot", Tom_Rey="mayor")
    told("c", None, Tom_Rey="mayor")
    told("b", "2024-04-02", Ana_Ruiz="chief pilot")
    ana, ruiz = (number(library, name) for name in ("Ana Ruiz", "Ruiz"))
    merged = library.directory.merge([ruiz], ana)
    together = dossier(library, "Ana Ruiz")
    assert together.months == (Month(2024, 2, 3), Month(2024, 4, 1))
    library.directory.take_back(merged)
    kept = [dossier(library, name) for name in ("Ana Ruiz", "Ruiz", "Tom Rey")]
    assert [one.months for one in kept] == [(Month(2024, 2, 1), Month(2024, 4, 1)), (Month(2024, 2, 2),), ()]
    assert [one.posts for one in kept] == [(Post("chief pilot", 1), Post("pilot", 1)), (), (Post("mayor", 1),)]
    forget(path)
    assert [dossier(library, name) for name in ("Ana Ruiz", "Ruiz", "Tom Rey")] == kept
    library.directory.merge([ruiz], ana)
    assert dossier(library, "Ana Ruiz") == together
    library.directory.chronicle(ruiz)
    assert dossier(library, "Ana Ruiz") == together


def test_the_mentions_of_an_appearance_are_those_in_sight(library: Library) -> None:
    texts = ("Ana Ruiz in the headline", "So says Ana Ruiz")
    head, text = (Paragraph(words, Span(0, len(words))) for words in texts)
    entity = Entity("Ana Ruiz", "person", None, (), _mentions(texts, "Ana Ruiz"))
    article = Article("a", "A", paragraphs=(replace(head, hidden="header"), text), entities=(entity,))
    library.add(Draft("a", "a", "", b"a"), article)
    (appearance,) = dossier(library, "Ana Ruiz").appearances
    assert (appearance.mentions, appearance.places) == (2, (Place(1, 8, 16),))


def test_an_article_says_who_its_names_are(library: Library, write: Write) -> None:
    stored = write("Ana Ruiz met Ruiz and Tom Rey", Ana_Ruiz=None, Ruiz=None, Tom_Rey=None)
    ana, ruiz, tom = (number(library, name) for name in ("Ana Ruiz", "Ruiz", "Tom Rey"))
    assert library.article(stored).identities == (ana, ruiz, tom)
    library.directory.merge([ruiz], ana)
    assert library.article(stored).identities == (ana, tom)


@pytest.mark.parametrize("what", ["merge", "rename", "rename to one who is known", "rename back", "drop", "restore"])
def test_a_correction_is_taken_back_exactly(library: Library, path: Path, write: Write, what: str) -> None:
    stored = write("Ana Ruiz met Ruiz and A. Ruiz", **{"Ana Ruiz": None, "Ruiz": None, "A. Ruiz": None})
    ana, ruiz, short = (number(library, name) for name in ("Ana Ruiz", "Ruiz", "A. Ruiz"))
    directory = library.directory
    directory.merge([short], ruiz)
    if what == "restore":
        directory.drop([ruiz])
    before, article = rulings(path), library.article(stored)
    correction = {
        "merge": lambda: directory.merge([ruiz], ana),
        "rename": lambda: directory.rename([ruiz], "Eva Ruiz", "person"),
        "rename to one who is known": lambda: directory.rename([ruiz], "Ana Ruiz", "person"),
        "rename back": lambda: directory.rename([ruiz], "A. Ruiz", "person"),
        "drop": lambda: directory.drop([ruiz]),
        "restore": lambda: directory.restore([ruiz]),
    }[what]()
    assert library.article(stored) != article
    assert correction.joins(ruiz) == (what in ("merge", "rename to one who is known"))
    directory.take_back(correction)
    assert library.article(stored) == article
    assert rulings(path) == before


def test_a_name_made_for_a_correction_stays_when_an_article_bears_it(library: Library, write: Write) -> None:
    write("Ruiz came", Ruiz=None)
    correction = library.directory.rename([number(library, "Ruiz")], "Eva Ruiz", "person")
    later = write("Eva Ruiz came", Eva_Ruiz=None)
    library.directory.take_back(correction)
    assert [entity.name for entity in library.article(later).article.entities] == ["Eva Ruiz"]
    assert {one.name for one in library.directory.known()} == {"Ruiz", "Eva Ruiz"}


def test_a_name_that_was_only_given_by_mistake_is_no_other_name(library: Library, write: Write) -> None:
    write("Ruiz came", Ruiz=None)
    for name in ("Ana Riuz", "Ana Ruiz"):
        library.directory.rename([library.directory.known()[0].id], name, "person")
    (ana,) = library.directory.known()
    dossier = library.directory.dossier(ana.id)
    assert dossier
    assert (ana.name, dossier.others) == ("Ana Ruiz", ("Ruiz",))
    assert [one.name for one in library.directory.merged(ana.id)] == ["Ruiz"]


def test_dropping_a_name_drops_all_who_go_by_it(library: Library, write: Write) -> None:
    stored = write("Ana Ruiz met Ruiz", Ana_Ruiz=None, Ruiz=None)
    ana, ruiz = number(library, "Ana Ruiz"), number(library, "Ruiz")
    library.directory.merge([ruiz], ana)
    library.directory.drop([ana])
    assert library.article(stored).article.entities == ()
    library.directory.restore([ana])
    assert [entity.name for entity in library.article(stored).article.entities] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ru an", ["Ana Ruiz"]),
        ("RUÍZ", ["Ana Ruiz"]),
        ("Ana Riuz", ["Ana Ruiz"]),
        ("t", ["TARN", "Tom Rey"]),
        ("ruíz-soto", ["Ana Ruiz"]),
        ("zzz", []),
        ("", []),
    ],
)
def test_names_are_found_by_what_is_typed(library: Library, write: Write, typed: str, expected: list[str]) -> None:
    write("Ana Ruiz, Ruiz-Soto, Tom Rey", Ana_Ruiz=None, Tom_Rey=None, TARN=None, **{"Ruiz-Soto": None})
    library.directory.merge([number(library, "Ruiz-Soto")], number(library, "Ana Ruiz"))
    assert sorted(one.name for one in library.directory.like(typed)) == expected


def test_those_of_the_kind_of_like_name_and_of_the_article_are_the_first_candidates(
    library: Library, write: Write
) -> None:
    write("x", RUIZ=None, Ruiz_Senior=None)
    stored = write("x", Ruiz=None, Tom_Rey=None, Ana_Ruiz=None, TARN=None)
    ruiz = number(library, "Ruiz")
    names = [one.name for one in library.directory.candidates(ruiz, "", stored)]
    assert names == ["Ana Ruiz", "Ruiz Senior", "Tom Rey", "RUIZ", "TARN"]
    assert [one.name for one in library.directory.candidates(ruiz, "ruiz", stored)] == [
        "Ana Ruiz",
        "Ruiz Senior",
        "RUIZ",
    ]
    assert library.directory.candidates(4711, "") == ()


def test_candidates_beside_a_name_are_counted_in_the_whole_library(library: Library, write: Write) -> None:
    write("x", Tom_Rey=None)
    write("x", Tom_Rey=None, Ruiz_Senior=None)
    stored = write("x", Ruiz=None, Ana_Ruiz=None, Tom_Rey=None)
    found = library.directory.candidates(number(library, "Ruiz"), "", stored)
    assert [(one.name, one.articles) for one in found] == [("Ana Ruiz", 1), ("Ruiz Senior", 1), ("Tom Rey", 3)]


def test_a_name_that_has_nothing_in_common_with_others_may_be_one_of_those_in_most_articles(
    library: Library, write: Write
) -> None:
    write("x", TARN=None)
    write("x", Tom_Rey=None)
    write("x", Tom_Rey=None, Ana_Ruiz=None, TARN=None, TARN_PORT=None)
    alone = write("x", Mira_Okafor=None)
    harbour = write("x", KALE=None)

    def names(name: str, article: int) -> list[str]:
        return [one.name for one in library.directory.candidates(number(library, name), "", article)]

    assert names("Mira Okafor", alone) == ["Tom Rey", "Ana Ruiz", "TARN", "KALE", "TARN PORT"]
    assert names("KALE", harbour) == ["TARN", "TARN PORT", "Tom Rey", "Ana Ruiz", "Mira Okafor"]
    assert library.directory.candidates(number(library, "KALE"), "zzz", harbour) == ()
