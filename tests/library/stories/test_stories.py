"""Stories: what is folded behind what, whatever comes in, is replaced or joins two of them, and in whatever order."""

from __future__ import annotations

import itertools
import random
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.doctor import examine
from reader.library.stories import stories
from reader.model import Article, Draft, Kin, Membership
from tests.library.conftest import steps_of, writing_connection

Composed = Callable[..., tuple[Draft, Article]]

FIRST, SECOND, JOINING = (1, 2, 3, 4), (11, 12, 13, 14), (1, 2, 3, 11, 12, 13)


@pytest.fixture
def tell(library: Library, composed: Composed) -> Callable[..., int]:
    """Return a function that stores an article with a sketch, which joins all stories it shares hashes with."""

    def store(key: str, sketch: Sequence[int], published: str = "2020-01-01", news: bool = True, raw: str = "") -> int:
        draft, article = composed(
            key, key, "words", sketch=tuple(sketch), published=published, raw=(raw or key).encode()
        )
        outcome = library.add(draft, article, lambda _, kin: Membership(tuple(one.id for one in kin), news))
        assert outcome.id is not None
        assert outcome.story == library.article(outcome.id).story
        return outcome.id

    return store


def is_sound(library: Library) -> bool:
    with library._access.reader.reading() as database:
        return not stories.differs(database)


def test_an_article_alone_has_no_story(library: Library, tell: Callable[..., int]) -> None:
    lone = tell("a", FIRST)
    assert library.article(lone).story is None
    assert library.article(lone).article.sketch == FIRST
    assert library.copies(lone) == ()
    assert is_sound(library)


def test_the_newest_news_leads_its_story(library: Library, tell: Callable[..., int]) -> None:
    first, copy, update = tell("a", FIRST), tell("b", FIRST, news=False), tell("c", FIRST)
    assert {library.article(one).story for one in (first, copy, update)} == {first}
    (row,) = library.page("all", 0, 9)
    assert (row.id, row.copies, row.story) == (update, 2, first)
    assert [listing.id for listing in library.copies(update)] == [copy, first]
    assert [library.rank("all", one) for one in (first, copy, update)] == [0, 0, 0]
    counts = library.counts()
    assert (counts.articles, counts.on("all"), counts.unread, counts.folded) == (3, 1, 1, 2)
    choice = library.choices.found("")
    assert (len(choice.ids), choice.unread) == (3, 1)


def test_what_is_folded_behind_another_article_is_found_but_not_as_unread(
    library: Library, tell: Callable[..., int]
) -> None:
    first, update, lone = tell("a", FIRST), tell("b", FIRST), tell("c", SECOND)
    for query, found in (
        ("words", {first, update, lone}),
        ("is:unread", {update, lone}),
        ("words is:unread", {update, lone}),
        ("-is:unread", {first}),
        ("is:read", set()),
    ):
        assert {hit.listing.id for hit in library.search(query, 9).hits} == found, query
    library.mark([update, lone], "read", True)
    assert library.search("is:unread", 9).total == library.counts().unread == 0


def test_an_older_version_that_comes_late_does_not_lead(library: Library, tell: Callable[..., int]) -> None:
    newer, _ = tell("a", FIRST, "2020-01-03"), tell("b", FIRST, "2020-01-02")
    assert [listing.id for listing in library.page("all", 0, 9)] == [newer]


def test_what_brings_nothing_new_stays_behind_what_was_read(library: Library, tell: Callable[..., int]) -> None:
    first = tell("a", FIRST)
    library.mark([first], "read", True)
    tell("b", FIRST, news=False)
    assert library.counts().unread == 0
    assert library.page("unread", 0, 9) == ()
    update = tell("c", FIRST)
    assert [listing.id for listing in library.page("unread", 0, 9)] == [update]


def test_a_starred_copy_stands_among_the_starred(library: Library, tell: Callable[..., int]) -> None:
    first, _ = tell("a", FIRST), tell("b", FIRST)
    library.mark([first], "starred", True)
    assert [listing.id for listing in library.page("starred", 0, 9)] == [first]
    assert library.rank("starred", first) == 0


@pytest.mark.parametrize("order", list(itertools.permutations((FIRST, SECOND, JOINING))))
def test_an_article_that_joins_two_stories_makes_them_one(
    library: Library, tell: Callable[..., int], order: Sequence[tuple[int, ...]]
) -> None:
    ids = [tell(str(sketch), sketch) for sketch in order]
    assert {library.article(one).story for one in ids} == {1}
    assert library.counts().on("all") == 1
    assert is_sound(library)


def test_a_changed_article_leaves_its_story(library: Library, tell: Callable[..., int]) -> None:
    first, second, third = tell("a", FIRST), tell("b", FIRST), tell("c", FIRST)
    assert tell("a", SECOND, raw="other bytes") == first
    assert library.article(first).story is None
    assert library.article(second).story == library.article(third).story == second
    assert tell("c", SECOND, raw="others again") == third
    assert library.article(second).story is None
    assert library.article(first).story == library.article(third).story == first
    assert [library.counts().on("all"), library.counts().folded] == [2, 1]
    assert is_sound(library)


def test_a_story_keeps_its_leader_when_another_article_leaves(library: Library, tell: Callable[..., int]) -> None:
    first, second, third = tell("a", FIRST), tell("b", FIRST, news=False), tell("c", FIRST, news=False)
    assert tell("b", SECOND, raw="other bytes") == second
    assert [(row.id, row.copies) for row in library.page("all", 0, 9)] == [(second, 0), (first, 1)]
    assert [listing.id for listing in library.copies(first)] == [third]


def test_one_article_leads_two_stories_that_a_copy_joins(library: Library, tell: Callable[..., int]) -> None:
    tell("a", FIRST), tell("b", FIRST), tell("c", SECOND), tell("d", SECOND)
    tell("e", JOINING, news=False)
    assert [row.copies for row in library.page("all", 0, 9)] == [4]
    assert is_sound(library)


def test_a_changed_article_does_not_meet_its_older_version(library: Library, tell: Callable[..., int]) -> None:
    first = tell("a", FIRST)
    tell("a", FIRST, raw="other bytes")
    assert library.article(first).story is None
    assert library.counts().on("all") == 1


def test_stories_hold_together_in_any_order_of_changes(library: Library, tell: Callable[..., int]) -> None:
    chance = random.Random(11)
    for turn in range(120):
        start = chance.choice((0, 2, 10, 12, 20))
        tell(f"{chance.randint(1, 30)}", range(start, start + 6), news=chance.random() < 0.5, raw=f"{turn}")
        assert is_sound(library)
    counts = library.counts()
    assert len(library.page("all", 0, 99)) == counts.on("all")
    assert counts.folded == sum(listing.copies for listing in library.page("all", 0, 99))


def test_hashes_that_are_everywhere_name_no_story(library: Library, composed: Composed) -> None:
    met: list[tuple[Kin, ...]] = []

    def alone(article: Article, kin: Sequence[Kin]) -> Membership:
        met.append(tuple(kin))
        return Membership()

    for number in range(40):
        library.add(*composed(f"{number}", "Form", "words", sketch=(1, 2, 3)), alone)
    assert met[1] and not met[39]


def test_the_doctor_makes_stories_anew(library: Library, tell: Callable[..., int], path: Path) -> None:
    tell("a", FIRST), tell("b", FIRST), tell("c", SECOND)
    library.close()
    database = sqlite3.connect(path)
    database.execute("UPDATE article SET lead_id = NULL")
    database.execute("DELETE FROM fingerprint WHERE hash = 2")
    database.commit()
    database.close()
    seen = next(finding for finding in examine(path, repair=False) if finding.subject == "stories")
    assert not seen.healthy
    assert next(finding for finding in examine(path) if finding.subject == "stories").repaired
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_a_library_of_the_first_version_keeps_its_articles(path: Path, composed: Composed) -> None:
    from sqlite_utils import Database

    from reader.library import migrations
    from reader.library.opening import APPLICATION_ID

    database = sqlite3.connect(path)
    migrations.library_migrations.apply(Database(database), stop_before="m002_stories")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 1")
    database.execute(
        """INSERT INTO article (moment, title, analysed, language, imported, digest, key)
           VALUES (5, 'Kept', 1, 'en', '2020-01-01T00:00:00+00:00', x'00', 'a')"""
    )
    database.execute("INSERT INTO text VALUES (1, 'Words.', '', '[]', '{}', x'00')")
    database.commit()
    database.close()
    library = Library.open(path)
    assert [listing.title for listing in library.page("all", 0, 9)] == ["Kept"]
    library.mark([1], "read", True)
    assert (library.counts().articles, library.counts().unread, library.counts().folded) == (1, 0, 0)
    library.add(*composed("b", "New", "words", sketch=FIRST))
    assert library.counts().on("all") == 2
    library.close()


def test_an_article_in_a_crowd_takes_as_long_as_one_among_few(
    library: Library, tell: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories, "_AMONG", 4)
    copy, database = partial(tell, sketch=FIRST, news=False), writing_connection(library)
    came = [steps_of(database, partial(copy, str(number)), 100) for number in range(150)]
    changed = [steps_of(database, partial(copy, str(number), raw=f"{number}!"), 100) for number in range(20, 40)]
    gone = [steps_of(database, partial(library.bin.remove, [one]), 100) for one in range(150, 20, -1)]

    assert min(came[-20:]) < 1.5 * min(came[20:40])
    assert min(changed) < 3 * min(came[-20:])
    assert min(gone[:20]) < 3 * min(gone[-20:])
    assert is_sound(library)


def test_the_copy_of_many_costs_no_more_statements_than_that_of_few(
    library: Library, tell: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories, "_AMONG", 4)
    statements: list[str] = []
    counts = []
    for number in range(12):
        writing_connection(library).set_trace_callback(statements.append)
        tell(f"{number}", FIRST, news=False)
        writing_connection(library).set_trace_callback(None)
        counts.append(len(statements))
        statements.clear()
    assert counts[6] == counts[11]
    assert is_sound(library)
