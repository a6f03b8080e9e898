"""An article that is analysed again keeps its id, its original and everything the reader did to it."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.accessions.accessions import FindStories
from reader.library.articles.records import prepare
from reader.library.doctor import examine
from reader.model import Article, Draft, Entity, Membership, Original, Paragraph, Place, Quote, Span

Composed = Callable[..., tuple[Draft, Article]]
Add = Callable[..., int]

BODY = "The cranes stood still.\n\n“We will wait,” said Ana Ruiz. The pilots went home.\n\nRain fell on the quay."


def telling(ids: tuple[int, ...]) -> FindStories:
    return lambda article, kin: Membership(ids, is_news=False)


def put(library: Library, draft: Draft, article: Article, told: tuple[int, ...] = ()) -> int:
    article_id = library.add(draft, article, telling(told)).id
    assert article_id is not None
    return article_id


def renew(library: Library, article_id: int, draft: Draft, article: Article, told: tuple[int, ...] = ()) -> str:
    return library.backlog.renew(article_id, prepare(draft, article), telling(told)).kind


def with_names(article: Article) -> Article:
    return replace(
        article,
        analysed=3,
        quotes=(Quote(1, Span(0, 15), "direct", speaker="Ana Ruiz", basis="stated"),),
        entities=(Entity("Ana Ruiz", "person", "pilot", mentions=(Place(1, 21, 29),)),),
    )


def cut_anew(article: Article) -> Article:
    """Return the article with its second paragraph in two, and an additional line at the top."""
    texts = [
        "The Post",
        "The cranes stood still.",
        "“We will wait,” said Ana Ruiz.",
        "The pilots went home.",
        "Rain fell.",
    ]
    starts = [0, 0, 25, 56, 79]
    cut = tuple(Paragraph(text, Span(at, at + len(text))) for text, at in zip(texts, starts, strict=True))
    return replace(article, paragraphs=cut, analysed=3, title="Cranes and pilots")


def test_the_backlog_is_what_an_older_analysis_or_none_looked_through_newest_first(library: Library, add: Add) -> None:
    old = add("Old", analysed=0, published="2026-01-01")
    new = add("New", analysed=0, published="2026-03-01")
    earlier = add("Earlier", analysed=2, published="2026-02-01")
    add("Done", analysed=3)
    assert library.backlog.behind(3) == (new, earlier, old)
    assert library.backlog.behind(2) == (new, old)
    assert library.backlog.behind(3, among=(old, earlier, 99)) == (earlier, old)
    assert len(library.backlog.behind(None)) == 4
    assert library.backlog.untouched() == 2
    assert library.backlog.untouched((old, earlier, 99)) == 1
    assert library.backlog.next((), ()) == new
    assert library.backlog.next((earlier, 99, old), ()) == old
    assert library.backlog.next((), {new}) == old
    assert library.backlog.next((old,), {new, old}) is None


def test_names_come_without_a_touch_of_anything_else(library: Library, path: Path, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", BODY, analysed=0, tags=("harbour",))
    article_id = put(library, draft, article)
    library.mark([article_id], "read", True)
    library.mark([article_id], "starred", True)
    library.sessions.keep_place(article_id, 1, 16)
    library.tags.change([article_id], ("later",), ())
    library.notes.write(article_id, Place(2, 0, 4), "Rain", "look this up")
    before = library.article(article_id)
    assert renew(library, article_id, draft, with_names(article)) == "updated"
    after = library.article(article_id)
    assert after.article == with_names(article)
    assert replace(after, article=before.article, identities=()) == before
    assert [hit.listing.id for hit in library.search('said:wait speaker:"ana ruiz"').hits] == [article_id]
    assert library.backlog.behind(3) == ()
    assert versions(path) == [(1, draft.raw)]
    assert all(finding.healthy for finding in examine(path))


def versions(path: Path) -> list[tuple[int, bytes]]:
    with sqlite3.connect(path) as database:
        return [
            (version, zlib.decompress(raw)) for version, raw in database.execute("SELECT version, raw FROM original")
        ]


def test_notes_and_the_place_go_with_their_words(library: Library, path: Path, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", BODY)
    article = replace(article, paragraphs=placed(article))
    article_id = put(library, draft, article)
    library.sessions.keep_place(article_id, 1, 31)
    library.notes.write(article_id, Place(1, 31, 41), "The pilots", "who?")
    library.notes.write(article_id, Place(2, 0, 0), "", "the whole paragraph")
    renew(library, article_id, draft, cut_anew(article))
    shelved = library.article(article_id)
    assert shelved.article.title == "Cranes and pilots"
    assert (shelved.reached, shelved.reached_at) == (3, 0)
    assert [(note.text, note.place) for note in shelved.notes] == [
        ("who?", Place(3, 0, 10)),
        ("the whole paragraph", Place(4, 0, 0)),
    ]
    assert [hit.listing.id for hit in library.search("title:pilots").hits] == [article_id]
    assert library.search("quay").hits == ()
    assert versions(path) == [(1, draft.raw)]
    assert all(finding.healthy for finding in examine(path))


def placed(article: Article) -> tuple[Paragraph, ...]:
    starts = [0, 25, 79]
    both = zip(article.paragraphs, starts, strict=True)
    return tuple(replace(one, source_span=Span(at, at + len(one.text))) for one, at in both)


def test_a_correction_of_a_name_holds_for_what_is_found_anew(library: Library, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", BODY)
    article_id = put(library, draft, with_names(article))
    (identity,) = library.article(article_id).identities
    library.directory.rename([identity], "Ana María Ruiz", "person")
    renew(library, article_id, draft, with_names(article))
    shelved = library.article(article_id)
    assert [entity.name for entity in shelved.article.entities] == ["Ana María Ruiz"]
    assert [quote.speaker for quote in shelved.article.quotes] == ["Ana María Ruiz"]


@pytest.mark.usefixtures("common")
def test_somebody_stays_the_same_though_a_namesake_came_meanwhile(library: Library, composed: Composed) -> None:
    def named(key: str, role: str | None) -> tuple[Draft, Article]:
        draft, article = composed(key, key, BODY)
        return draft, replace(article, entities=(Entity("Ana Ruiz", "person", role, mentions=(Place(1, 21, 29),)),))

    first, second, third = named("a", "pilot"), named("b", None), named("c", "footballer")
    for one in (first, second, third):
        library.add(*one)
    before = [library.article(number).identities for number in (2, 3, 4)]
    assert before[0] == before[1] != before[2]
    for number, (draft, article) in enumerate((first, second, third), 2):
        renew(library, number, draft, article)
    assert [library.article(number).identities for number in (2, 3, 4)] == before


def test_who_led_a_story_goes_on_to_lead_it(library: Library, composed: Composed) -> None:
    pieces = [composed(key, key, BODY, published="2026-03-01", sketch=(1, 2, 3), analysed=0) for key in "abc"]
    for draft, article in pieces:
        put(library, draft, article, told=(1,))
    library.mark([1], "read", True)
    for number, (draft, article) in enumerate(pieces, 1):
        renew(library, number, draft, replace(article, analysed=3, sketch=(2, 3, 4)), told=(1 if number > 1 else 2,))
    assert [row.id for row in library.page("all", 0, 9)] == [1]
    assert library.page("unread", 0, 9) == ()
    assert {one.id for one in library.copies(1)} == {2, 3}


def test_an_article_leaves_a_story_that_it_does_not_tell_and_leads_those_that_come_with_it(
    library: Library, path: Path, add: Add, composed: Composed
) -> None:
    draft, article = composed("a.txt", "a", BODY, sketch=(1, 2, 3))
    library.add(draft, article)
    put(library, *composed("b.txt", "b", BODY, sketch=(1, 2, 3)), told=(1,))
    put(library, *composed("c.txt", "c", BODY, sketch=(1, 2, 3)), told=(1,))
    put(library, *composed("d.txt", "d", BODY, sketch=(1, 2, 3)))
    renew(library, 1, draft, article, told=(2, 4))
    assert {one.id for one in library.copies(1)} == {2, 3, 4}
    assert [row.id for row in library.page("all", 0, 9)] == [1]
    renew(library, 1, draft, article)
    assert library.article(1).story is None
    assert {one.id for one in library.copies(2)} == {3, 4}
    assert all(finding.healthy for finding in examine(path))


def test_an_article_that_got_another_version_meanwhile_is_left_alone(library: Library, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", BODY, analysed=0)
    library.add(draft, article)
    library.add(*composed("a.txt", "Port strike ends", BODY, analysed=0))
    assert renew(library, 1, draft, with_names(article)) == "unchanged"
    assert library.article(1).article.title == "Port strike ends"
    assert renew(library, 99, draft, with_names(article)) == "unchanged"


@pytest.mark.parametrize("damage", ["raw = x'00'", "raw = substr(raw, 1, 9)"])
def test_a_damaged_original_is_none(library: Library, path: Path, composed: Composed, damage: str) -> None:
    draft, article = composed("a.txt", "Port strike", BODY)
    library.add(draft, article)
    assert library.backlog.original(1) == Original(1, "Port strike", None, "a.txt", "a.txt", draft.raw)
    assert library.backlog.original(99) is None
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE original SET {damage}")
    assert library.backlog.original(1) is None
