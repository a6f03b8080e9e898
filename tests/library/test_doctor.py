"""The doctor finds every kind of damage, rebuilds what is derived, and raises no false alarm."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from reader.errors import LibraryError, NoSuchArticleError
from reader.library import Library, connection, doctor, opening
from reader.library.articles.records import prepare
from reader.library.checks import Derived
from reader.library.doctor import examine
from reader.library.names import identities
from reader.model import Article, Draft, Entity, Finding, Membership, Outline, Place, Quote, Span

Composed = Callable[..., tuple[Draft, Article]]

SUBJECTS = [
    "version",
    "file",
    "references",
    "articles",
    "scripts",
    "text index",
    "vocabulary",
    "quote index",
    "name index",
    "note index",
    "stories",
    "identities",
    "chronicles",
    "tags",
    "counts",
    "bin",
    "feeds",
    "folders",
    "watched",
    "values",
]


def _article(composed: Composed, number: int) -> tuple[Draft, Article]:
    return composed(
        f"{number}.txt",
        f"Port {number}",
        "“Cranes stood still,” said Okafor.",
        quotes=(Quote(0, Span(0, 21), "direct", speaker="Okafor"),),
        entities=(Entity("Okafor", "person", mentions=(Place(0, 27, 33),)),),
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> bytes:
    """The bytes of a library of six articles."""
    path = tmp_path_factory.mktemp("whole") / "library.db"
    library = Library.open(path)
    for number in range(6):
        library.add(*_article(composed, number))
    library.tags.change([1, 2], ["later"], [])
    library.notes.write(1, Place(0, 0, 7), "“Cranes", "Ask the harbour office.")
    library.subscriptions.add([Outline("https://example.org/feed", tags=("ports",))])
    library.close()
    return path.read_bytes()


@pytest.fixture
def filled(path: Path, whole: bytes) -> Path:
    path.write_bytes(whole)
    return path


def _break(path: Path, *statements: str) -> None:
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def _of(findings: Iterable[Finding], subject: str) -> Finding:
    (found,) = [finding for finding in findings if finding.subject == subject]
    return found


def test_a_healthy_library_is_called_healthy(filled: Path) -> None:
    findings = [*examine(filled)]
    assert [finding.subject for finding in findings] == SUBJECTS
    assert all(finding.healthy and not finding.repaired for finding in findings)


def test_a_library_that_may_only_be_read_is_not_called_damaged(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_writable", lambda path: False)
    findings = [*examine(filled)]
    assert all(finding.healthy for finding in findings)
    assert "not checked, as the library is read-only" in _of(findings, "text index").message


def test_an_index_that_another_program_keeps_busy_is_not_called_damaged(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0)
    database = sqlite3.connect(filled, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    found = _of(examine(filled, repair=False), "quote index")
    database.close()
    assert "another program is writing to the library" in found.message


DERIVED = {
    "text index": "DELETE FROM words_data WHERE id > 10",
    "vocabulary": "DELETE FROM word WHERE text = 'cranes'",
    "name index": "DELETE FROM names_data WHERE id > 10",
    "tags": "UPDATE held_tag SET position = position + 1",
    "note index": "DELETE FROM noted_data WHERE id > 10",
    "quote index": "DELETE FROM quoted_data WHERE id > 10",
    "identities": "UPDATE identity SET articles = articles + 1",
    "chronicles": "INSERT INTO identity_month SELECT id, 24288, 1 FROM identity",
    "counts": "UPDATE tally SET articles = articles + 1",
}


def test_stretches_of_time_are_counted_anew(filled: Path) -> None:
    _break(filled, "UPDATE stretch SET articles = articles + 1 WHERE shelf = 'unread' AND bits = 12")
    assert _of(examine(filled), "counts").repaired
    assert not _of(examine(filled), "counts").repaired


@pytest.mark.parametrize("behind", ["1", "id", "99"])
def test_copies_that_lie_behind_anything_else_are_laid_behind_the_article_that_leads_them(
    path: Path, composed: Composed, behind: str
) -> None:
    library = Library.open(path)
    for key in "abcd":
        library.add(*composed(key, f"Ferry {key}", "It sails."), lambda article, _: _beside(article.title))
    _break(path, f"UPDATE article SET lead_id = {behind} WHERE lead_id IS NOT NULL")
    assert not _of(examine(path, repair=False), "stories").healthy
    assert _of(examine(path), "stories").repaired
    assert not _of(examine(path), "stories").repaired
    assert [one.lead for one in library.copies(2)] == [2, 2]
    library.close()


def _beside(title: str) -> Membership:
    """Put the last two of four articles into the story of the second, which goes on to lead it."""
    return Membership((2,) if title in ("Ferry c", "Ferry d") else (), is_news=False)


def test_the_words_of_titles_are_a_part_of_the_text_index(filled: Path) -> None:
    _break(filled, "DELETE FROM titles_data WHERE id > 10")
    assert _of(examine(filled), "text index").repaired
    assert all(finding.healthy and not finding.repaired for finding in examine(filled))


@pytest.mark.parametrize("subject", DERIVED)
def test_what_is_derived_is_rebuilt(filled: Path, subject: str) -> None:
    _break(filled, DERIVED[subject])
    seen = _of(examine(filled, repair=False), subject)
    assert (seen.healthy, seen.repaired) == (False, False)
    mended = _of(examine(filled), subject)
    assert (mended.healthy, mended.repaired) == (True, True)
    assert all(finding.healthy and not finding.repaired for finding in examine(filled))
    library = Library.open(filled)
    assert library.counts().articles == 6
    for query in ("cranes", "crane", "cran*", "said:cranes", "speaker:okafor"):
        assert library.search(query).total == 6
    library.close()


def test_what_is_as_wrong_as_before_is_not_called_rebuilt(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _break(filled, "UPDATE identity SET articles = articles + 1")
    useless = Derived(identities.differs, lambda database: None, sound="Right.", amiss="Some are wrong").check
    monkeypatch.setitem(doctor._CHECKS, "identities", useless)
    found = _of(examine(filled), "identities")
    assert (found.healthy, found.repaired) == (False, False)
    assert found.message == "Some are wrong; they could not be rebuilt."


def test_a_missing_quote_is_noticed(filled: Path) -> None:
    _break(filled, "DELETE FROM quoted_docsize WHERE id = 3")
    assert _of(examine(filled), "quote index").repaired


DAMAGED = {
    "a changed letter": "UPDATE text SET lede = replace(lede, 'Cranes', 'Crates') WHERE id = 3",
    "a changed title": "UPDATE article SET title = 'Fort 2' WHERE id = 3",
    "a changed date": "UPDATE article SET published = '2015-04-16' WHERE id = 3",
    "a changed place in the file": "UPDATE text SET paragraphs = replace(paragraphs, '0', '1') WHERE id = 3",
    "a lost text": "DELETE FROM text WHERE id = 3",
    "broken structure": "UPDATE text SET paragraphs = '[[' WHERE id = 3",
    "an unknown field": """UPDATE text SET details = '{"nonsense": 1}' WHERE id = 3""",
    "a broken original": "UPDATE original SET raw = x'00' WHERE article = 3",
    "a lost original": "DELETE FROM original WHERE article = 3",
    "the original of another": """UPDATE original SET (digest, raw) =
        (SELECT digest, raw FROM original WHERE article = 2) WHERE article = 3""",
    "a quote outside the text": "UPDATE quote SET stop = 999 WHERE article = 3",
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_article_is_named_and_taken_in_again(filled: Path, composed: Composed, damage: str) -> None:
    _break(filled, DAMAGED[damage])
    found = _of(examine(filled), "articles")
    assert not found.healthy
    assert re.search(r"article 3\b", found.message)
    assert not re.search(r"article 2\b", found.message)
    library = Library.open(filled)
    assert library.add(*_article(composed, 2)).kind == "updated"
    library.close()
    assert all(finding.healthy and not finding.repaired for finding in examine(filled))


ORIGINALS = [name for name in DAMAGED if "original" in name]


@pytest.mark.parametrize("damage", ORIGINALS)
def test_an_article_whose_original_is_lost_keeps_all_that_was_found_in_it(
    filled: Path, tmp_path: Path, damage: str
) -> None:
    with closing(Library.open(filled)) as library:
        before = library.article(3)
    _break(filled, DAMAGED[damage])
    assert "imported bytes" in _of(examine(filled), "articles").message
    with closing(Library.open(filled)) as library:
        assert library.article(3).article == replace(before.article, analysed=0)
        assert library.backlog.original(3) is None


@pytest.mark.parametrize("damage", [name for name in DAMAGED if name not in ORIGINALS])
def test_a_damaged_article_is_made_anew_from_its_original(filled: Path, composed: Composed, damage: str) -> None:
    _break(filled, DAMAGED[damage])
    assert "kreader reanalyse --all" in _of(examine(filled), "articles").message
    library = Library.open(filled)
    draft, article = _article(composed, 2)
    assert library.backlog.original(3) is not None
    assert library.backlog.renew(3, prepare(draft, article)).kind == "updated"
    assert library.article(3).article == article
    library.close()
    assert all(finding.healthy and not finding.repaired for finding in examine(filled))


def test_an_article_that_cannot_be_read_is_told_in_one_sentence(filled: Path) -> None:
    _break(filled, DAMAGED["broken structure"], DAMAGED["a broken original"])
    library = Library.open(filled)
    for ask in (library.article, library.original):
        with pytest.raises(LibraryError, match="damaged; what can still be read is kept"):
            ask(3)
    assert library.article(2).article.title == "Port 1"
    library.close()


@pytest.mark.parametrize("damage", ["an unknown field", "a quote outside the text"])
def test_an_article_that_does_not_hold_together_is_told_in_one_sentence(filled: Path, damage: str) -> None:
    _break(filled, DAMAGED[damage])
    with closing(Library.open(filled)) as library, pytest.raises(LibraryError, match="kreader doctor"):
        library.article(3)


@pytest.mark.parametrize("query", ["cranes", "cranes sort:date"])
def test_an_index_that_knows_of_more_than_there_is_is_told_in_one_sentence(filled: Path, query: str) -> None:
    _break(filled, "PRAGMA foreign_keys = OFF", "DELETE FROM text WHERE id = 3", "DELETE FROM article WHERE id = 3")
    with closing(Library.open(filled)) as library, pytest.raises(LibraryError, match="kreader doctor"):
        library.search(query)


def test_rows_without_an_article_are_noticed(filled: Path) -> None:
    _break(filled, "PRAGMA foreign_keys = OFF", "INSERT INTO tag VALUES (99, 0, 1)")
    assert not _of(examine(filled), "references").healthy


def test_a_damaged_file_is_told_in_one_sentence(filled: Path) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[:100] + b"\xff" * 5000 + whole[5100:])
    findings = [*examine(filled)]
    assert [finding.healthy for finding in findings] == [False]
    assert str(filled) in findings[0].message
    assert "doctor" not in findings[0].message.replace(str(filled), "")


@pytest.mark.parametrize("seed", range(12))
def test_wherever_a_file_is_damaged_everything_is_told_in_sentences(path: Path, whole: bytes, seed: int) -> None:
    chance, changed = random.Random(seed), bytearray(whole)
    for _ in range(90):
        changed[chance.randrange(100, len(changed))] ^= 0xFF
    path.write_bytes(changed)
    assert not all(finding.healthy for finding in examine(path, repair=False))
    with suppress(LibraryError), closing(Library.open(path)) as library:
        asked: list[Callable[[], object]] = [
            library.counts,
            partial(library.search, "cranes"),
            partial(library.quotations.find, "", 50),
            partial(library.directory.known, None, 50),
            *(partial(library.article, number) for number in range(1, 7)),
        ]
        for ask in asked:
            with suppress(LibraryError, NoSuchArticleError):
                ask()


def test_where_no_library_is_none_is_made(path: Path) -> None:
    assert [finding.healthy for finding in examine(path)] == [False]
    assert not path.exists()
    path.touch()
    assert [finding.healthy for finding in examine(path)] == [False]
    assert path.read_bytes() == b""


@pytest.mark.parametrize(
    "damage",
    [
        "article SET moment = 'seven'",
        "text SET body = x'00'",
        "quote SET start = 1.5",
        "tally SET articles = 'x'",
        "tally SET shelf = 'x' WHERE shelf = 'all'",
        "entity SET aliases = '7'",
        "identity SET roles = '[[0]]'",
        "identity SET roles = '{'",
        "subscription SET tags = '[7]'",
        "subscription SET private = 'NaN'",
        "held_tag SET name = 99",
        "text SET id = 99 WHERE id = 1",
    ],
)
def test_values_of_another_type_are_named_in_one_sentence(filled: Path, damage: str) -> None:
    with closing(sqlite3.connect(filled)) as database, database:
        database.execute(f"UPDATE {damage}")
    with closing(Library.open(filled)) as library:
        for act in (
            lambda: library.search("cranes"),
            lambda: library.page("all", 0, 9),
            lambda: library.article(2),
            lambda: library.suggestions.complete("tag:"),
            lambda: library.directory.dossier(1),
            library.statistics.figures,
            library.directory.known,
            library.subscriptions.all,
        ):
            try:
                act()
            except LibraryError as error:
                assert "damaged" in str(error)
    found = _of(examine(filled, repair=False), "values")
    assert not found.healthy
    assert damage.split()[0] in found.message


def test_what_is_no_list_of_texts_is_not_taken_for_one(filled: Path) -> None:
    _break(filled, "UPDATE subscription SET tags = '[7]'")
    with closing(Library.open(filled)) as library, pytest.raises(LibraryError, match="damaged"):
        library.subscriptions.all()


def test_an_error_of_the_program_is_no_damage(filled: Path) -> None:
    with closing(Library.open(filled)) as library, pytest.raises(TypeError), library._access.reading():
        raise TypeError


def test_articles_whose_words_are_gone_are_found_without_an_error(filled: Path) -> None:
    _break(filled, "UPDATE article SET title = ''", "UPDATE text SET lede = '', body = ''")
    with closing(Library.open(filled)) as library:
        assert library.search("cranes").total == 6
