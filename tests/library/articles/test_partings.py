"""Whom the reader parts from a namesake in one article stays somebody else, and takes nobody's articles over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import NoSuchArticleError
from reader.library import Library
from reader.library.doctor import examine
from reader.library.otherlibraries import transfers
from reader.model import Article, Damaged, Draft, Entity, EntityKind, Paragraph, Parted, Place, Quote, Span
from tests.library.conftest import named

Composed = Callable[..., tuple[Draft, Article]]
Role = str | None

# With so many other names in the library hardly anybody else is called like somebody of these tests.
OTHERS = 200


@pytest.fixture(autouse=True)
def rare(library: Library, composed: Composed) -> None:
    """Make every name of these tests a rare one."""
    names = tuple(Entity(f"Ida{number} Rey{number}", "person") for number in range(OTHERS))
    library.add(*composed("names", "Names", "words", entities=names))


def told(
    key: str, name: str, role: Role = None, kind: EntityKind = "person", beside: tuple[str, ...] = (), words: str = ""
) -> tuple[Draft, Article]:
    """Make an article about somebody, who says something."""
    text = f"{name} spoke. “It is late{words}.”"
    said = Span(text.index("“"), len(text))
    entities = (Entity(name, kind, role, (), (Place(0, 0, len(name)),)), *(Entity(one, "person") for one in beside))
    article = Article(
        key, key, paragraphs=(Paragraph(text, said),), quotes=(Quote(0, said, "direct", speaker=name),),
        entities=entities, language="en", published="2026-03-04", analysed=1,
    )  # fmt: skip
    return Draft(key, key, text, f"{key}{role}{text}".encode()), article


def meet(library: Library, key: str, *about: str | None, **more: object) -> int:
    outcome = library.add(*told(key, *about, **more))  # type: ignore[arg-type]
    assert outcome.id
    return outcome.id


def who(library: Library, article: int) -> int:
    return library.article(article).identities[0]


def part(library: Library, article: int) -> Parted:
    done = library.partings.part(article, who(library, article))
    assert done.made
    return done


def sizes(library: Library, name: str = "Ana Ruiz") -> list[int]:
    return [one.articles for one in named(library, name)]


def assert_sound(path: Path) -> None:
    assert [one.message for one in examine(path, repair=False) if not one.healthy] == []


@pytest.fixture
def joined(library: Library) -> tuple[int, ...]:
    """Articles that the library takes to be about one person, as hardly anybody else has the name."""
    roles = ("pilot", "harbour pilot", "baker", None, "pilot")
    return tuple(meet(library, f"{number}", "Ana Ruiz", role) for number, role in enumerate(roles))


BAKER = 2


def test_a_name_is_parted_in_one_article(library: Library, joined: tuple[int, ...], path: Path) -> None:
    before = library.article(joined[BAKER])
    assert sizes(library) == [5]
    part(library, joined[BAKER])
    assert sizes(library) == [4, 1]
    pilot, baker = named(library, "Ana Ruiz")
    assert ({*pilot.roles}, baker.roles) == ({"pilot", "harbour pilot"}, ("baker",))
    after = library.article(joined[BAKER])
    assert (after.article, after.identities) == (before.article, (baker.id,))
    assert {who(library, one) for one in joined if one != joined[BAKER]} == {pilot.id}
    assert_sound(path)


def test_dossiers_searches_and_quotations_follow(library: Library, joined: tuple[int, ...]) -> None:
    late = meet(library, "late", "Ana Ruiz", "baker", beside=("Jon Tuck",), words=" indeed")
    part(library, late)
    pilot, baker = named(library, "Ana Ruiz")
    (jon,) = named(library, "Jon Tuck")
    own, other = library.directory.dossier(baker.id), library.directory.dossier(pilot.id)
    assert own and other
    assert [one.listing.id for one in own.appearances] == [late]
    assert {one.listing.id for one in other.appearances} == set(joined)
    assert ([one.words for one in own.quotes_by], [one.words for one in other.quotes_by]) == (
        ["“It is late indeed.”"], ["“It is late.”"],
    )  # fmt: skip
    assert ([one.id for one in own.companions], other.companions) == ([jon.id], ())
    assert (own.months[0].mentions, other.months[0].mentions) == (1, 5)
    assert {hit.listing.id for hit in library.search('person:"Ana Ruiz"').hits} == {*joined, late}
    assert {hit.listing.id for hit in library.search('person:"Ana Ruiz (harbour pilot; pilot)"').hits} <= set(joined)
    part(library, joined[BAKER])
    assert {hit.listing.id for hit in library.search('person:"Ana Ruiz (baker)"').hits} == {late, joined[BAKER]}


@pytest.mark.parametrize("again", [False, True])
def test_it_is_taken_back_and_done_again(library: Library, joined: tuple[int, ...], path: Path, again: bool) -> None:
    before = [library.article(one) for one in joined], library.directory.known()
    done = part(library, joined[BAKER])
    library.partings.take_back(done)
    if again:
        library.partings.take_back(part(library, joined[BAKER]))
    assert ([library.article(one) for one in joined], library.directory.known()) == before
    assert_sound(path)
    meet(library, "later", "Ana Ruiz", "novelist")
    assert sizes(library) == [6], "hardly anybody else is called so"


def test_who_is_parted_again_is_who_it_was_before(library: Library, joined: tuple[int, ...], path: Path) -> None:
    done = part(library, joined[BAKER])
    library.partings.take_back(done)
    meet(library, "gaga", "Lady Gaga")
    (gaga,) = named(library, "Lady Gaga")
    assert gaga.id not in done.made
    again = library.partings.part(joined[BAKER], who(library, joined[BAKER]), done.made)
    assert again == done
    assert sizes(library) == [4, 1]
    library.partings.take_back(again)
    assert sizes(library) == [5]
    assert_sound(path)


def test_what_came_in_between_is_taken_back_with_it(library: Library, joined: tuple[int, ...], path: Path) -> None:
    done = part(library, joined[BAKER])
    meet(library, "later", "Ana Ruiz", "head baker")
    assert sizes(library) == [4, 2]
    library.partings.take_back(done)
    assert sizes(library) == [6]
    assert_sound(path)
    meet(library, "novel", "Ana Ruiz", "novelist")
    assert sizes(library) == [7]


@pytest.mark.parametrize(
    ("role", "beside", "expected"),
    [
        pytest.param("pilot of Velm", (), [5, 1], id="a role of the one"),
        pytest.param("head baker", (), [4, 2], id="the role of the other"),
        pytest.param(None, (), [5, 1], id="nothing is told"),
        pytest.param(None, ("Jon Tuck",), [4, 2], id="the company of the other"),
        pytest.param("novelist", (), [4, 1, 1], id="another role"),
    ],
)
def test_later_articles_are_told_by_role_and_company(
    library: Library, joined: tuple[int, ...], role: Role, beside: tuple[str, ...], expected: list[int]
) -> None:
    meet(library, "2", "Ana Ruiz", "baker", beside=("Jon Tuck",), words=" again")
    part(library, joined[BAKER])
    meet(library, "later", "Ana Ruiz", role, beside=beside)
    assert sizes(library) == expected


@pytest.mark.parametrize(
    ("others", "role", "later", "expected"),
    [
        pytest.param([None], None, [None] * 5, [6, 1], id="nobody tells anything"),
        pytest.param([None], "baker", [None] * 5, [6, 1], id="the parted has a role"),
        pytest.param(["pilot"], None, [None] * 5, [6, 1], id="the parted has none"),
        pytest.param([None], None, ["pilot", "pilot"], [3, 1], id="a role that contradicts nothing"),
        pytest.param(["pilot"], None, ["baker"], [1, 1, 1], id="a role of neither"),
        pytest.param([None], "baker", ["baker"] * 3 + [None], [5, 1], id="the parted is the better known by now"),
    ],
)
def test_the_parted_swallows_nobody(
    library: Library, others: list[Role], role: Role, later: list[Role], expected: list[int]
) -> None:
    for number, one in enumerate(others):
        meet(library, f"{number}", "Ana Ruiz", one)
    article = meet(library, "parted", "Ana Ruiz", role)
    first = who(library, 2)
    part(library, article)
    for number, one in enumerate(later):
        meet(library, f"later {number}", "Ana Ruiz", one)
    assert sizes(library) == expected
    assert who(library, 2) == first


@pytest.mark.parametrize("kind", ["place", "organisation", "product", "event"])
def test_what_is_no_person_is_parted_too(library: Library, kind: EntityKind, path: Path) -> None:
    *_, article = (meet(library, f"{number}", "Carrick", kind=kind) for number in range(3))
    part(library, article)
    assert sizes(library, "Carrick") == [2, 1]
    meet(library, "later", "Carrick", kind=kind)
    library.add(*told("2", "Carrick", kind=kind, words=" again"))
    assert sizes(library, "Carrick") == [3, 1]
    assert_sound(path)


@pytest.mark.parametrize(
    ("countries", "later", "expected"),
    [
        pytest.param([None, None, None], [None, None], [4, 1], id="none is known"),
        pytest.param([None, "Velm", "Velm"], ["Velm", None], [3, 1, 1], id="the country of both"),
        pytest.param(["Velm", None, None], ["Velm", None], [4, 1], id="the country of the other"),
    ],
)
def test_bodies_are_told_apart_by_their_country(
    library: Library, countries: list[Role], later: list[Role], expected: list[int]
) -> None:
    parliaments = [meet(library, f"{n}", "Parliament", one, "organisation") for n, one in enumerate(countries)]
    part(library, parliaments[-1])
    for number, country in enumerate(later):
        meet(library, f"later {number}", "Parliament", country, "organisation")
    assert sizes(library, "Parliament") == expected


@pytest.mark.parametrize("role", ["baker", "pilot", "novelist", None])
@pytest.mark.parametrize("analysed", [1, 2])
def test_it_stays_whatever_a_new_version_or_analysis_tells(
    library: Library, joined: tuple[int, ...], path: Path, role: Role, analysed: int
) -> None:
    done = part(library, joined[BAKER])
    draft, article = told("2", "Ana Ruiz", role, words=" again")
    library.add(*told("2", "Nobody Else"))
    assert sizes(library) == [4]
    library.add(draft, article)
    assert sizes(library) == [4, 1]
    assert who(library, joined[BAKER]) == named(library, "Ana Ruiz")[1].id
    if role == "novelist":
        meet(library, "later", "Ana Ruiz", "famous novelist")
        assert sizes(library) == [4, 2]
    library.partings.take_back(done)
    assert len(sizes(library)) == 1
    assert_sound(path)


def test_those_in_other_articles_stay_where_they_were(library: Library) -> None:
    articles = [meet(library, f"{number}", "Ana Ruiz", role) for number, role in enumerate(["pilot", "baker", "baker"])]
    part(library, articles[2])
    library.add(*told("1", "Ana Ruiz", "baker", words=" again"))
    assert sizes(library) == [2, 1]
    assert who(library, articles[0]) == who(library, articles[1]) != who(library, articles[2])


def test_the_bin_gives_it_back(library: Library, joined: tuple[int, ...], path: Path) -> None:
    done = part(library, joined[BAKER])
    library.bin.remove([joined[BAKER]])
    meet(library, "later", "Ana Ruiz", "novelist")
    assert sizes(library) == [4, 1], "there are two of the name all the same"
    library.bin.put_back([joined[BAKER]])
    assert sizes(library) == [4, 1, 1]
    library.add(*told("2", "Ana Ruiz", "pilot", words=" again"))
    assert sizes(library) == [4, 1, 1]
    library.partings.take_back(done)
    assert sizes(library) == [5, 1]
    assert_sound(path)


def test_what_is_taken_back_while_it_is_in_the_bin_comes_back_as_one(
    library: Library, joined: tuple[int, ...], path: Path
) -> None:
    done = part(library, joined[BAKER])
    library.bin.remove([joined[BAKER]])
    library.partings.take_back(done)
    library.bin.put_back([joined[BAKER]])
    assert sizes(library) == [5]
    (one,) = {who(library, article) for article in joined}
    assert library.directory.merged(one) == ()
    part(library, joined[BAKER])
    assert sizes(library) == [4, 1]
    assert_sound(path)


def test_of_two_partings_the_first_stays_where_the_second_is_taken_back_in_the_bin(
    library: Library, joined: tuple[int, ...], path: Path
) -> None:
    part(library, joined[BAKER])
    meet(library, "later", "Ana Ruiz", "head baker")
    done = part(library, joined[BAKER])
    library.bin.remove([joined[BAKER]])
    library.partings.take_back(done)
    library.bin.put_back([joined[BAKER]])
    assert sizes(library) == [4, 2]
    library.add(*told("2", "Ana Ruiz", "pilot", words=" again"))
    assert sizes(library) == [4, 2]
    assert_sound(path)


@pytest.mark.parametrize("backwards", [False, True])
def test_the_two_are_merged_again_and_parted_again(
    library: Library, joined: tuple[int, ...], path: Path, backwards: bool
) -> None:
    part(library, joined[BAKER])
    pilot, baker = (one.id for one in named(library, "Ana Ruiz"))
    one, other = (pilot, baker) if backwards else (baker, pilot)
    merging = library.directory.merge([one], other)
    assert sizes(library) == [5]
    assert {who(library, article) for article in joined} == {other}
    for number, role in enumerate(("novelist", "head baker", None)):
        meet(library, f"later {number}", "Ana Ruiz", role)
    assert sizes(library) == [8]
    assert_sound(path)
    library.directory.take_back(merging)
    assert len(sizes(library)) == 2
    assert_sound(path)


def test_merging_can_be_taken_apart_by_the_list_of_those_merged(library: Library, joined: tuple[int, ...]) -> None:
    part(library, joined[BAKER])
    pilot, baker = (one.id for one in named(library, "Ana Ruiz"))
    library.directory.merge([baker], pilot)
    assert library.partings.possible(joined[BAKER], pilot) is None
    assert [one.id for one in library.directory.merged(pilot)] == [baker]
    library.directory.restore([baker])
    assert sizes(library) == [4, 1]


def test_the_parted_is_corrected_alone(library: Library, joined: tuple[int, ...]) -> None:
    part(library, joined[BAKER])
    (_, baker) = named(library, "Ana Ruiz")
    library.directory.drop([baker.id])
    assert library.article(joined[BAKER]).article.entities == ()
    meet(library, "later", "Ana Ruiz")
    assert sizes(library) == [5]
    library.directory.restore([baker.id])
    library.directory.rename([baker.id], "Ana Rey", "person")
    meet(library, "last", "Ana Ruiz")
    assert (sizes(library), sizes(library, "Ana Rey")) == ([6], [1])


def test_another_spelling_that_is_parted_does_not_take_the_spelling_over(library: Library, path: Path) -> None:
    for number in range(3):
        meet(library, f"{number}", "Tomás Núñez", "minister")
    articles = [meet(library, f"plain {number}", "Tomas Nunez", "minister") for number in range(2)]
    (tomas,) = named(library, "Tomás Núñez")
    assert tomas.articles == 5
    library.partings.part(articles[0], tomas.id)
    assert (sizes(library, "Tomás Núñez"), sizes(library, "Tomas Nunez")) == ([4], [1])
    meet(library, "later", "Tomas Nunez")
    assert (sizes(library, "Tomás Núñez"), sizes(library, "Tomas Nunez")) == ([5], [1])
    assert_sound(path)


def test_a_surname_is_parted_under_its_own_name(library: Library) -> None:
    for number in range(3):
        meet(library, f"{number}", "Ana Ruiz", "president")
    article = meet(library, "short", "Ruiz", "president")
    assert sizes(library) == [4]
    part(library, article)
    assert (sizes(library), sizes(library, "Ruiz")) == ([3], [1])
    meet(library, "later", "Ruiz")
    assert sizes(library, "Ruiz") == [1, 1]


def test_names_that_were_merged_are_parted_together(library: Library, path: Path) -> None:
    meet(library, "one", "Ana Ruiz", "pilot")
    meet(library, "other", "Ada Marsh", "baker")
    both = meet(library, "both", "Ana Ruiz", "pilot", beside=("Ada Marsh",))
    (ana,), (ada,) = named(library, "Ana Ruiz"), named(library, "Ada Marsh")
    library.directory.merge([ada.id], ana.id)
    before = library.article(both)
    done = part(library, both)
    assert sizes(library) == [2, 1]
    (one,) = library.article(both).article.entities
    assert (one.name, one.aliases) == ("Ana Ruiz", ("Ada Marsh",))
    assert_sound(path)
    library.partings.take_back(done)
    assert library.article(both) == before


def test_who_is_parted_may_be_parted_from_others_again(library: Library, joined: tuple[int, ...], path: Path) -> None:
    part(library, joined[BAKER])
    later = meet(library, "later", "Ana Ruiz", "head baker")
    assert sizes(library) == [4, 2]
    done = part(library, later)
    assert sizes(library) == [4, 1, 1]
    library.partings.take_back(done)
    assert sizes(library) == [4, 2]
    done = part(library, joined[BAKER])
    assert sizes(library) == [4, 1, 1]
    library.partings.take_back(done)
    assert sizes(library) == [4, 2]
    library.add(*told("2", "Ana Ruiz", "pilot", words=" again"))
    assert sizes(library) == [4, 2]
    assert_sound(path)


def test_only_who_is_in_other_articles_can_be_parted(library: Library, joined: tuple[int, ...]) -> None:
    possible = library.partings.possible(joined[BAKER], who(library, joined[BAKER]))
    assert possible
    assert (possible.name, possible.kind, possible.roles, possible.articles) == ("Ana Ruiz", "person", ("baker",), 1)
    alone = meet(library, "alone", "Jon Tuck")
    assert library.partings.possible(alone, who(library, alone)) is None
    assert library.partings.possible(alone, who(library, joined[0])) is None
    assert library.partings.part(alone, who(library, joined[0])) == Parted(alone)
    library.partings.take_back(Parted(alone))
    library.bin.remove([alone])
    with pytest.raises(NoSuchArticleError):
        library.partings.part(alone, 1)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("are_merged", [False, True])
def test_another_library_takes_it_over_with_whoever_else_is_the_same(
    library: Library, joined: tuple[int, ...], path: Path, tmp_path: Path, order: int, are_merged: bool
) -> None:
    part(library, joined[BAKER])
    last = meet(library, "last", "Ana Ruiz", "baker")
    pilot, baker = (one.id for one in named(library, "Ana Ruiz"))
    if are_merged:
        library.directory.merge([baker], pilot)
    names, *told_of = (one for one in transfers(path) if not isinstance(one, Damaged))
    handed = [names, *told_of[::order]]
    with closing(Library.open(tmp_path / "other.db")) as other:
        for one in handed:
            draft = Draft(one.key, one.key, "", one.raw, transfer=one)
            other.add(draft, one.article)
        other.accessions.settle()
        assert sizes(other) == ([6] if are_merged else [4, 2])
        again = {one.key: other_id for one, other_id in zip(handed, range(1, 99), strict=False)}
        own = {key: who(other, again[key]) for key in ("0", "2", "last")}
        assert (own["2"] == own["last"]) and (own["0"] == own["2"]) is are_merged
        assert who(library, last) == who(library, joined[BAKER])
        assert_sound(tmp_path / "other.db")
        for one in handed:
            draft = Draft(one.key, one.key, "", one.raw, transfer=one)
            assert other.add(draft, one.article).kind == "unchanged"
        other.accessions.settle()
        assert sizes(other) == ([6] if are_merged else [4, 2])
        assert_sound(tmp_path / "other.db")
        given = {
            one.key: one.history.partings for one in transfers(tmp_path / "other.db") if not isinstance(one, Damaged)
        }
        assert given == {one.key: one.history.partings for one in handed}


def test_what_was_corrected_in_the_other_library_stays(
    library: Library, joined: tuple[int, ...], path: Path, tmp_path: Path
) -> None:
    part(library, joined[BAKER])
    handed = [one for one in transfers(path) if not isinstance(one, Damaged)]
    with closing(Library.open(tmp_path / "other.db")) as other:
        for one in handed:
            other.add(Draft(one.key, one.key, "", one.raw), one.article)
        (ana,) = named(other, "Ana Ruiz")
        other.directory.rename([ana.id], "Ana Rey", "person")
        for one in handed:
            other.add(Draft(one.key, one.key, "", one.raw, transfer=one), one.article)
        other.accessions.settle()
        assert (sizes(other), sizes(other, "Ana Rey")) == ([], [5])
