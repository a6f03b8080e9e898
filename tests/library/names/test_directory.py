"""Who is who across the articles, and corrections that later articles follow and that can be undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.doctor import examine
from reader.library.names.offices import role_words
from reader.model import Article, Draft, Entity, EntityKind, Paragraph, Place, Quote, Span
from tests.library.conftest import named

Composed = Callable[..., tuple[Draft, Article]]
Meet = Callable[..., int]


@pytest.fixture
def meet(library: Library) -> Meet:
    """Return a function that stores an article with one entity, who says something if it is a person."""
    count = iter(range(1000))

    def store(name: str, role: str | None = None, kind: EntityKind = "person", key: str = "") -> int:
        key = key or f"{next(count)}"
        text = f"{name} spoke. “It is late.”"
        entity = Entity(name, kind, role, (), (Place(0, 0, len(name)),))
        said = Span(text.index("“"), len(text))
        quotes = (Quote(0, said, "direct", speaker=name),) if kind == "person" else ()
        article = Article(key, key, paragraphs=(Paragraph(text, said),), quotes=quotes, entities=(entity,))
        return library.add(Draft(key, key, text, f"{key}{role}{text}".encode()), article).id or 0

    return store


def known(library: Library) -> list[tuple[str, int]]:
    return [(one.name, one.articles) for one in library.directory.known()]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        pytest.param([("Ana Ruiz", "harbour pilot"), ("Ana Ruiz", "pilot of the port")], [2], id="the role agrees"),
        pytest.param([("Ana Ruiz", "head of Nordlund"), ("Ana Ruiz", "Nordlund director")], [2], id="the company"),
        pytest.param([("Ana Ruiz", "harbour pilot"), ("Ana Ruiz", "novelist")], [1, 1], id="other roles"),
        pytest.param([("Ana Ruiz", "Sen."), ("Ana Ruiz", "Velm senator")], [2], id="the office is abbreviated"),
        pytest.param([("Ana Ruiz", "pilot"), ("Ana Ruiz", None)], [2], id="one is silent"),
        pytest.param([("Ana Ruiz", None), ("Ana Ruiz", "pilot")], [2], id="the first is silent"),
        pytest.param([("Ana Ruiz", None), ("Ana Ruiz", None)], [2], id="both are silent"),
        pytest.param([("Ruiz", None), ("Ruiz", None)], [1, 1], id="a surname alone"),
        pytest.param([("Ruiz", "pilot"), ("Ana Ruiz", "pilot")], [1, 1], id="a surname and a full name"),
        pytest.param([("Ana Ruiz", "pilot"), ("Ruiz", "pilot")], [1, 1], id="a full name and a surname"),
        pytest.param([("Ana Ruiz", "president"), ("Ruiz", "Velmian President")], [2], id="an office and a surname"),
        pytest.param([("Park Ana", "prime minister"), ("Park", "Prime Minister")], [2], id="the surname comes first"),
        pytest.param(
            [("Ana Ruiz", "president"), ("Otto Ruiz", "president"), ("Ruiz", "President")],
            [1, 1, 1],
            id="two in office",
        ),
        pytest.param(
            [
                *[("Ana Ruiz", "president")] * 3,
                *[("Otto Ruiz", "pilot")] * 5,
                ("Otto Ruiz", "pilot, president"),
                ("Ruiz", "President"),
            ],
            [6, 4],
            id="one in office once",
        ),
        pytest.param([("Ana Ruiz", "foreign minister"), ("Ruiz", "Prime Minister")], [1, 1], id="another office"),
        pytest.param([("Ana Ruiz Falk", "president"), ("Ruiz", "President")], [1, 1], id="a name within"),
        pytest.param([*[("Ana Ruiz", None)] * 10, ("Ruiz", None)], [11], id="a surname that everybody knows"),
        pytest.param([("Ruiz", None), *[("Ana Ruiz", None)] * 10, ("Ruiz", None)], [12], id="and was named before"),
        pytest.param([("Ruiz", "pilot"), *[("Ana Ruiz", None)] * 10], [10, 1], id="before, in a role"),
        pytest.param([*[("Ana Ruiz", None)] * 9, ("Ruiz", None)], [9, 1], id="a surname that not everybody knows"),
        pytest.param([*[("Ana Ruiz", None)] * 10, ("Ana", None)], [10, 1], id="a given name"),
        pytest.param(
            [*[("Ana Ruiz", None)] * 10, *[("Otto Ruiz", "pilot")] * 4, ("Ruiz", None)],
            [10, 4, 1],
            id="a surname that two people are known by",
        ),
        pytest.param(
            [("Ana Ruiz", "Staatspräsidentin"), ("Ana Ruiz", "Velmian president")], [2], id="in two languages"
        ),
        pytest.param(
            [("Ana Ruiz", "prime minister"), ("Ruiz", "Première ministre")], [2], id="a prime minister in two languages"
        ),
        pytest.param(
            [("Ana Ruiz", "primera ministra"), ("Ruiz", "primeira-ministra")], [2], id="a prime minister in two others"
        ),
        pytest.param([("Pelé", "footballer"), ("Pelé", "retired footballer")], [2], id="one name and the role"),
        pytest.param([("조태용", None), ("조태용", None)], [2], id="a full name without a space"),
        pytest.param([("조태용", "장관"), ("조태용", "가수")], [1, 1], id="a name without a space in other roles"),
        pytest.param([("Ana ★", "pilot"), ("Ana ★", "novelist")], [1, 1], id="a name of one word and a sign"),
        pytest.param([("Müller", None), ("Müller", None)], [1, 1], id="a surname with an accent alone"),
        pytest.param([("Ana Núñez", "presidenta"), ("Núñez", "presidenta")], [2], id="an office and an accent"),
        pytest.param([("Олена Коваль", "президент"), ("Коваль", None)], [1, 1], id="a surname in another script"),
    ],
)
def test_who_is_the_same(
    library: Library, meet: Meet, people: list[tuple[str, str | None]], expected: list[int]
) -> None:
    for name, role in people:
        meet(name, role)
    assert [one.articles for one in library.directory.known()] == expected


@pytest.mark.parametrize(("names", "expected"), [(50, [1, 1]), (100, [2])])
def test_nobody_else_is_called_so_if_no_other_of_many_names_has_its_words(
    library: Library, meet: Meet, composed: Composed, names: int, expected: list[int]
) -> None:
    others = tuple(Entity(f"Ida{number} Rey{number}", "person") for number in range(names))
    library.add(*composed("names", "Names", "words", entities=others))
    meet("Ana Ruiz", "harbour pilot"), meet("Ana Ruiz", "novelist")
    assert [one.articles for one in named(library, "Ana Ruiz")] == expected
    for _ in range(9):
        meet("Ana Ruiz", "pilot")
    assert [one.articles for one in named(library, "Ana Ruiz")] == [11], "once she is known to all"


def test_who_is_known_to_all_by_now_is_meant_in_earlier_articles_but_not_beside_another(
    library: Library, meet: Meet, composed: Composed, path: Path
) -> None:
    early = meet("Ruiz")
    both = tuple(Entity(name, "person", mentions=(Place(0, 0, 4),)) for name in ("Ruiz", "Ana Ruiz"))
    beside = library.add(*composed("both", "Both", "Ruiz met Ana Ruiz.", entities=both)).id or 0
    for _ in range(9):
        meet("Ana Ruiz")
    article, other = library.article(early).article, library.article(beside).article
    assert (article.quotes[0].speaker, article.entities[0].aliases) == ("Ana Ruiz", ("Ruiz",))
    assert article.entities[0].mentions == (Place(0, 0, 4),)
    assert [one.name for one in other.entities] == ["Ruiz", "Ana Ruiz"]
    assert known(library) == [("Ana Ruiz", 11), ("Ruiz", 1)]
    (ana,) = named(library, "Ana Ruiz")
    dossier = library.directory.dossier(ana.id)
    assert dossier is not None
    assert (len(dossier.appearances), dossier.identity.articles) == (11, 11)
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


@pytest.mark.usefixtures("common")
@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        pytest.param(["harbour pilot", "novelist"], [1, 1], id="the roles differ"),
        pytest.param(["former head", "acting head"], [1, 1], id="no word tells them apart"),
        pytest.param(["pilot", "novelist", None], [1, 1, 1], id="one of two namesakes"),
        pytest.param(["ministre", "pilote"], [1, 1], id="other offices abroad"),
        pytest.param(["harbour pilot", "pilot of the port"], [2], id="the role agrees"),
        pytest.param([*["harbour pilot"] * 199, "novelist"], [200], id="one is far better known than all others"),
    ],
)
def test_who_has_a_common_name_is_told_by_the_role(
    library: Library, meet: Meet, roles: list[str | None], expected: list[int]
) -> None:
    for role in roles:
        meet("Ana Ruiz", role)
    assert [one.articles for one in named(library, "Ana Ruiz")] == expected


@pytest.mark.usefixtures("common")
@pytest.mark.parametrize(("role", "expected"), [(None, [2, 1]), ("pilot", [2, 1]), ("baker", [1, 1, 1])])
def test_a_new_version_names_the_same_unless_its_role_speaks_against_it(
    library: Library, meet: Meet, role: str | None, expected: list[int]
) -> None:
    meet("Ana Ruiz", "harbour pilot")
    meet("Ana Ruiz", "pilot of the port", key="changed")
    meet("Ana Ruiz", "novelist")
    meet("Ana Ruiz", role, key="changed")
    assert [one.articles for one in named(library, "Ana Ruiz")] == expected


def test_places_and_organisations_are_the_same_by_name_and_kind(library: Library, meet: Meet) -> None:
    meet("Sohail", kind="place"), meet("Sohail", kind="place"), meet("Sohail", kind="organisation")
    assert known(library) == [("Sohail", 2), ("Sohail", 1)]
    assert [one.name for one in library.directory.known("organisation")] == ["Sohail"]


@pytest.mark.parametrize(
    ("countries", "expected"),
    [
        pytest.param(["South Korea", "South Korea"], [2], id="one country"),
        pytest.param(["South Korea", "North Korea"], [1, 1], id="two countries"),
        pytest.param([None, None], [2], id="none is known"),
        pytest.param([None, "Velm"], [1, 1], id="the first is not known"),
        pytest.param(["Velm", None, None], [3], id="the only one known"),
        pytest.param([None, "Velm", None], [2, 1], id="the only one known by now"),
        pytest.param(["Velm", "Osk", None, None], [2, 1, 1], id="one of two"),
    ],
)
def test_national_bodies_are_told_apart_by_their_country(
    library: Library, meet: Meet, countries: list[str | None], expected: list[int]
) -> None:
    for country in countries:
        meet("Parliament", country, "organisation")
    assert [one.articles for one in library.directory.known()] == expected


def test_a_country_that_only_one_of_several_articles_states_is_not_shown(library: Library, meet: Meet) -> None:
    shown = []
    for country in ("Velm", None, None, "Velm"):
        meet("Parliament", country, "organisation")
        (parliament,) = library.directory.known()
        shown.append((parliament.articles, *parliament.roles))
        assert library.search('org:"Parliament (Velm)"').total == (parliament.articles if parliament.roles else 0)
    assert shown == [(1, "Velm"), (2, "Velm"), (3,), (4, "Velm")]


def test_a_new_version_may_tell_the_country_of_a_body(library: Library, meet: Meet) -> None:
    meet("Parliament", None, "organisation")
    meet("Parliament", None, "organisation", key="changed")
    meet("Parliament", "Velm", "organisation", key="changed")
    assert [(one.roles, one.articles) for one in library.directory.known()] == [((), 1), (("Velm",), 1)]


def test_a_national_body_follows_a_correction(library: Library, meet: Meet) -> None:
    meet("Parliament", None, "organisation")
    (one,) = library.directory.known()
    library.directory.rename([one.id], "Storting", "organisation")
    meet("Parliament", "Norway", "organisation")
    assert known(library) == [("Storting", 2)]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        pytest.param(["product", "organisation"], "organisation", id="the newer of as many"),
        pytest.param(["organisation", "organisation", "product"], "organisation", id="a company"),
        pytest.param(["organisation", "product", "product"], "product", id="a product"),
    ],
)
def test_a_company_and_its_product_of_one_name_are_one_of_the_kind_that_most_articles_state(
    library: Library, meet: Meet, kinds: list[EntityKind], expected: str
) -> None:
    articles = {meet("Velmo", kind=kind) for kind in kinds}
    assert [(one.kind, one.articles) for one in library.directory.known()] == [(expected, len(kinds))]
    assert {library.article(one).article.entities[0].kind for one in articles} == {expected}
    if expected == "organisation":
        assert {hit.listing.id for hit in library.search("org:velmo").hits} == articles


def test_a_product_that_the_user_corrected_is_no_company(library: Library, meet: Meet) -> None:
    meet("Velmo", kind="product")
    library.directory.drop([named(library, "Velmo")[0].id])
    meet("Velmo", kind="organisation")
    assert known(library) == [("Velmo", 1)]


def test_all_roles_of_a_career_are_kept(library: Library, meet: Meet) -> None:
    for role in ("mayor of Tarn", "mayor of Tarn and minister", "minister of ports"):
        meet("Ana Ruiz", role)
    (ana,) = named(library, "Ana Ruiz")
    assert ana.roles == ("mayor of Tarn", "mayor of Tarn and minister", "minister of ports")


def test_the_roles_that_most_articles_state_come_first_and_are_not_forgotten(library: Library, meet: Meet) -> None:
    guests = [f"pilot of {place}{number}" for number in range(10) for place in ("Tarn", "Velm")]
    articles = [meet("Ana Ruiz", role) for role in ("mayor", "mayor", "Mayor", "mayor and pilot", *guests, "mayor")]
    (ana,) = named(library, "Ana Ruiz")
    assert (ana.articles, ana.roles[0], len(ana.roles)) == (len(articles), "mayor", 12)
    assert "Mayor" not in ana.roles, "once, in whatever case"
    assert ana in library.directory.in_articles(articles)


def test_merged_people_go_by_one_name_everywhere(library: Library, meet: Meet) -> None:
    short, full = meet("Ruiz"), meet("Ana Ruiz")
    (ruiz,), (ana,) = named(library, "Ruiz"), named(library, "Ana Ruiz")
    library.directory.merge([ruiz.id], ana.id)
    assert known(library) == [("Ana Ruiz", 2)]
    article = library.article(short).article
    assert article.entities[0].name == article.quotes[0].speaker == "Ana Ruiz"
    assert article.entities[0].aliases == ("Ruiz",)
    for query in ('person:"ana ruiz"', 'speaker:"ana ruiz"'):
        assert {hit.listing.id for hit in library.search(query).hits} == {short, full}, query
    library.directory.restore([ruiz.id])
    assert library.article(short).article.entities[0].name == "Ruiz"
    assert [hit.listing.id for hit in library.search('person:"ana ruiz"').hits] == [full]


def test_a_former_name_finds_who_goes_by_another_now(library: Library, meet: Meet) -> None:
    articles = {meet("Tran Van Luk"), meet("Osk Luc"), meet("Harald Tran")}
    luk, luc, harald = (named(library, name)[0].id for name in ("Tran Van Luk", "Osk Luc", "Harald Tran"))
    library.directory.rename([luk], "Tran Van Luc", "organisation")
    library.directory.merge([luc], luk)
    library.directory.merge([harald], luk)
    for query in ("org:luk", 'org:"osk luc"', "org:harald", 'org:"van luc"'):
        assert {hit.listing.id for hit in library.search(query).hits} == articles, query
        assert library.search(query.replace("org", "person")).total == 0, query
    library.directory.drop([luk])
    assert library.search("org:luk").total == 0


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('place:"port vale"', ["Port Vale", "Port Vale", "Port Vale City"]),
        ('place:="port vale"', ["Port Vale", "Port Vale"]),
        ('place:="port vale city"', ["Port Vale City"]),
        ("place:=vale", ["Port Vale", "Port Vale", "Port Vale City"]),
        ('place:(="port vale" OR osk)', ["Osk", "Port Vale", "Port Vale"]),
        ('org:"Senate (New Velm)"', ["New Velm"]),
        ('org:="senate (new velm)"', ["New Velm"]),
        ('org:"Senate (Velm)"', []),
        ('org:"Senate (Osk)"', ["Osk"]),
        ('person:"Ana Ruiz (pilot)"', ["harbour pilot", "pilot"]),
        ('person:"Ana Ruiz (harbour pilot; pilot)"', ["harbour pilot", "pilot"]),
        ('person:"Ana Ruiz (pilot; baker)"', []),
    ],
)
def test_a_name_is_asked_for_exactly_or_with_its_roles(
    library: Library, meet: Meet, query: str, expected: list[str]
) -> None:
    told: list[tuple[str, str | None, EntityKind]] = [
        *((name, None, "place") for name in ("Port Vale", "Port Vale", "Port Vale City", "Osk")),
        *(("Senate", country, "organisation") for country in ("New Velm", "Osk")),
        *(("Ana Ruiz", role, "person") for role in ("harbour pilot", "pilot")),
    ]
    stored = {meet(name, role, kind): role or name for name, role, kind in told}
    assert sorted(stored[hit.listing.id] for hit in library.search(query).hits) == expected


def test_what_was_merged_or_renamed_long_ago_can_be_taken_apart(library: Library, meet: Meet) -> None:
    for name in ("Ruiz", "Ana Ruiz", "Tomas Rey"):
        meet(name)
    ruiz, ana, rey = (named(library, name)[0].id for name in ("Ruiz", "Ana Ruiz", "Tomas Rey"))
    assert library.directory.merged(ana) == ()
    library.directory.merge([ruiz, rey], ana)
    assert [one.name for one in library.directory.merged(ana)] == ["Ruiz", "Tomas Rey"]
    assert [one.name for one in library.directory.merged(rey)] == ["Ruiz", "Tomas Rey"], "by any of its names"
    correction = library.directory.restore([rey])
    assert sorted(known(library)) == [("Ana Ruiz", 2), ("Tomas Rey", 1)]
    library.directory.take_back(correction)
    assert known(library) == [("Ana Ruiz", 3)]
    library.directory.restore([ruiz, rey])
    library.directory.rename([ana], "Ana Ruiz Soto", "person")
    (soto,) = named(library, "Ana Ruiz Soto")
    assert [one.name for one in library.directory.merged(soto.id)] == ["Ana Ruiz"]
    library.directory.restore([ana])
    assert sorted(known(library)) == [("Ana Ruiz", 1), ("Ruiz", 1), ("Tomas Rey", 1)]


@pytest.mark.parametrize("names", [("Okada", "Tran"), ("Tran", "Okada")])
def test_two_merged_names_of_one_article_are_one_entity(
    library: Library, composed: Composed, names: tuple[str, str]
) -> None:
    entities = tuple(Entity(name, "person", f"pilot {name}", (), (Place(0, 0, 5),)) for name in names)
    number = library.add(*composed("a", "Talks", "Okada met Tran.", entities=entities)).id or 0
    (okada,), (tran,) = named(library, "Okada"), named(library, "Tran")
    library.directory.merge([tran.id], okada.id)
    (entity,) = library.article(number).article.entities
    assert (entity.name, len(entity.mentions)) == ("Okada", 2)
    dossier = library.directory.dossier(okada.id)
    assert dossier is not None
    assert [dossier.identity] == [*library.directory.known()] == [*library.directory.like("tran")]
    assert (dossier.identity.articles, {*dossier.identity.roles}) == (1, {"pilot Tran", "pilot Okada"})
    assert [one.articles for one in library.suggestions.complete("person:tra").choices] == [1]


def test_later_articles_follow_a_correction(library: Library, meet: Meet) -> None:
    meet("Silver Darling")
    (boat,) = named(library, "Silver Darling")
    library.directory.drop([boat.id])
    assert library.article(meet("Silver Darling", "herring boat")).article.entities == ()
    assert known(library) == []
    assert library.search("person:darling").total == 0
    library.directory.restore([boat.id])
    assert known(library) == [("Silver Darling", 2)]


def test_names_and_kinds_are_corrected(library: Library, meet: Meet) -> None:
    meet("Carrick"), meet("Tran Van Luk")
    (carrick,), (tran,) = named(library, "Carrick"), named(library, "Tran Van Luk")
    library.directory.rename([carrick.id], "Carrick", "place")
    library.directory.rename([tran.id], "Tran Van Luc", "person")
    later = meet("Carrick")
    assert [(one.name, one.kind) for one in library.article(later).article.entities] == [("Carrick", "place")]
    assert {(one.name, one.kind) for one in library.directory.known()} == {
        ("Carrick", "place"), ("Tran Van Luc", "person"),
    }  # fmt: skip
    assert library.search("place:carrick").total == 2
    assert library.search("person:carrick").total == 0


def test_merging_what_was_merged_follows_to_the_end(library: Library, meet: Meet) -> None:
    for name in ("A. Ruiz", "Ana Ruiz", "Ana Ruiz Soto"):
        meet(name)
    one, two, three = (named(library, name)[0].id for name in ("A. Ruiz", "Ana Ruiz", "Ana Ruiz Soto"))
    library.directory.merge([one], two)
    library.directory.merge([two], three)
    assert known(library) == [("Ana Ruiz Soto", 3)]
    library.directory.merge([three], one)
    assert known(library) == [("Ana Ruiz Soto", 3)]


def test_two_names_of_one_article_that_are_the_same_become_one(library: Library) -> None:
    text = "Ana Ruiz came. So did Ruiz-Soto."
    entities = (
        Entity("Ana Ruiz", "person", None, ("Ruiz",), (Place(0, 0, 8),)),
        Entity("Ruiz-Soto", "person", "pilot", (), (Place(0, 22, 31),)),
    )
    article = Article("a", "A", paragraphs=(Paragraph(text, Span(0, len(text))),), entities=entities)
    stored = library.add(Draft("a", "a", text, b"a"), article).id or 0
    (ana,), (soto,) = named(library, "Ana Ruiz"), named(library, "Ruiz-Soto")
    library.directory.merge([soto.id], ana.id)
    (one,) = library.article(stored).article.entities
    assert (one.name, one.role, one.aliases) == ("Ana Ruiz", "pilot", ("Ruiz", "Ruiz-Soto"))
    assert one.mentions == (Place(0, 0, 8), Place(0, 22, 31))


def test_counts_follow_articles_that_change(library: Library, composed: Composed) -> None:
    def store(raw: str, *names: str) -> int:
        entities = tuple(Entity(name, "person") for name in names)
        return library.add(*composed("key", "T", "words", raw=raw.encode(), entities=entities)).id or 0

    first = store("1", "Ana Ruiz", "Tom Rey")
    store("2", "Ana Ruiz")
    assert known(library) == [("Ana Ruiz", 1)]
    assert [one.name for one in library.directory.in_articles([first])] == ["Ana Ruiz"]


def test_a_library_of_the_second_version_gets_its_identities(path: Path) -> None:
    from sqlite_utils import Database

    from reader.library import migrations
    from reader.library.opening import APPLICATION_ID

    database = sqlite3.connect(path)
    migrations.library_migrations.apply(Database(database), stop_before="m003_identities")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 2")
    database.execute("INSERT INTO name VALUES (1, 'Ana Ruiz')")
    database.executemany(
        """INSERT INTO article (id, moment, title, analysed, language, imported, digest, key)
           VALUES (?1, 5, 'T', 1, 'en', '2020-01-01T00:00:00+00:00', ?1, ?1)""",
        [(1,), (2,)],
    )
    database.executemany(
        "INSERT INTO entity (article, position, name, kind, role, aliases) VALUES (?, 0, 1, 'person', ?, '[]')",
        [(1, "pilot"), (2, None)],
    )
    database.commit()
    database.close()
    library = Library.open(path)
    (ana,) = library.directory.known()
    assert (ana.name, ana.roles, ana.articles) == ("Ana Ruiz", ("pilot",), 2)
    library.close()


def test_words_that_tell_roles_apart() -> None:
    assert role_words("the former deputy head of Halvorsen Marine’s ports") == {"halvorsen", "marine", "ports"}
    assert role_words("") == frozenset()


def test_who_comes_meanwhile_is_not_taken_for_who_was_made_by_a_correction(library: Library, meet: Meet) -> None:
    meet("Bob Smyth")
    (bob,) = library.directory.known()
    renamed = library.directory.rename([bob.id], "Robert Smith", "person")
    (robert,) = library.directory.known()
    dropped = library.directory.drop([robert.id])
    for correction in (dropped, renamed):
        library.directory.take_back(correction)
    assert known(library) == [("Bob Smyth", 1)]
    assert library.directory.dossier(robert.id) is None
    meet("Lady Gaga")
    renamed = library.directory.rename([bob.id], "Robert Smith", "person")
    assert [one.id for one in library.directory.known() if one.name == "Robert Smith"] == [robert.id]
    assert not renamed.joins(bob.id)
    library.directory.drop([robert.id])
    assert known(library) == [("Lady Gaga", 1)]


def test_who_was_made_by_a_correction_that_is_undone_is_met_by_no_article(
    library: Library, meet: Meet, path: Path
) -> None:
    meet("Nordlund", kind="product")
    (one,) = library.directory.known()
    library.directory.take_back(library.directory.rename([one.id], "Nordlund", "organisation"))
    meet("Nordlund", kind="organisation")
    assert known(library) == [("Nordlund", 2)]
    assert [one.message for one in examine(path, repair=False) if not one.healthy] == []
