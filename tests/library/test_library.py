"""What is put into the library comes out the same, complete, and with what the reader did to it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import LibraryError, NoSuchArticleError
from reader.library import Library
from reader.library.doctor import examine
from reader.model import Article, Draft, Entity, EntityKind, Hidden, Line, Paragraph, ParagraphKind, Place, Quote, Span

Composed = Callable[..., tuple[Draft, Article]]

_texts = st.text(max_size=30)
_maybe = st.none() | _texts
_numbers = st.integers(0, 10_000)


@st.composite
def _paragraphs(draw: st.DrawFn) -> Paragraph:
    hidden = draw(st.sampled_from((None, *get_args(Hidden))))
    return Paragraph(
        draw(_texts),
        Span(draw(_numbers), draw(_numbers)),
        draw(st.sampled_from(get_args(ParagraphKind))),
        hidden,
        draw(st.none() | _numbers),
        draw(st.booleans()),
        draw(_texts),
    )


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    paragraphs = draw(st.lists(_paragraphs(), min_size=1, max_size=5))
    shortest = min(len(paragraph.text) for paragraph in paragraphs)
    first, last = st.integers(0, shortest // 2), st.integers(shortest // 2, shortest)
    places = st.builds(Place, st.integers(0, len(paragraphs) - 1), first, last)
    spans = st.builds(Span, first, last)
    quotes = st.builds(
        Quote,
        st.integers(0, len(paragraphs) - 1),
        spans,
        st.sampled_from(("direct", "partial", "indirect")),
        st.none() | _numbers,
        _maybe,
        st.none() | places,
        st.none() | places,
        st.sampled_from(("stated", "pronoun", "carried", "none")),
        _texts,
    )
    few = st.lists(_texts, max_size=3).map(tuple)
    kinds = st.sampled_from(get_args(EntityKind))
    entities = st.builds(Entity, _texts, kinds, _maybe, few, st.lists(places, max_size=4).map(tuple))
    return draw(
        st.builds(
            Article,
            path=_texts,
            title=_texts,
            title_inferred=st.booleans(),
            authors=few,
            source=_maybe,
            dateline=_maybe.filter(lambda text: text != ""),
            agency=_maybe.filter(lambda text: text != ""),
            section=_maybe.filter(lambda text: text != ""),
            email=_maybe.filter(lambda text: text != ""),
            published=st.sampled_from((None, "2015", "2015-04", "2015-04-16", "2015-04-16T10:00:00+09:00", "soon")),
            updated=st.none() | st.just("2015-04-17"),
            tags=few,
            link=_maybe.filter(lambda text: text != ""),
            language=st.sampled_from(("en", "und")),
            paragraphs=st.just(tuple(paragraphs)),
            quotes=st.lists(quotes, max_size=3).map(tuple),
            entities=st.lists(entities, max_size=3).map(tuple),
            analysed=st.booleans(),
            lines=st.sets(st.integers(0, 9)).map(
                lambda found: tuple(Line(paragraph, 0) for paragraph in sorted(found))
            ),
        )
    )


def _of_its_own(article: Article, number: int) -> Article:
    """Give an article lines and names that no other has: many share what is furniture, and Velm may be written Vélm."""
    lines = tuple(Line(line.paragraph, 10 * number + line.paragraph) for line in article.lines)
    entities = tuple(replace(entity, name=f"{number} {entity.name}") for entity in article.entities)
    return replace(article, lines=lines, entities=entities)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("shared") / "library.db"
    library = Library.open(path)
    yield library
    library.close()
    assert [finding.subject for finding in examine(path, repair=False) if not finding.healthy] == []


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(article=_articles(), raw=st.binary(max_size=50), again=_articles())
def test_an_article_comes_back_exactly(shared: Library, article: Article, raw: bytes, again: Article) -> None:
    number = shared.counts().articles
    article, again = _of_its_own(article, 2 * number), _of_its_own(again, 2 * number + 1)
    draft = Draft("p", f"key {number}", "", b"%d " % number + raw)
    outcome = shared.add(draft, article)
    assert outcome.kind == "imported"
    assert outcome.id is not None
    assert shared.article(outcome.id).article == article
    assert shared.original(outcome.id) == draft.raw
    updated = shared.add(replace(draft, raw=b"new " + draft.raw), again)
    assert (updated.kind, updated.id) == ("updated", outcome.id)
    assert shared.article(outcome.id).article == again


def test_the_same_bytes_change_nothing(library: Library, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", "Cranes stood still.")
    assert library.accessions.known([draft]) == [None]
    first = library.add(draft, article)
    copy = replace(draft, path="copy.txt", key="copy.txt")
    (held,) = library.accessions.known([copy])
    assert held == library.add(copy, article)
    assert held is not None
    assert (held.kind, held.id, held.path) == ("unchanged", first.id, "copy.txt")
    assert library.counts().articles == 1


def test_other_bytes_update_in_place_and_keep_what_the_reader_did(library: Library, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", "Cranes stood still.")
    number = library.add(draft, article).id
    assert number is not None
    library.mark([number], "read", True)
    library.mark([number], "starred", True)
    library.sessions.keep_place(number, 3)
    before = library.article(number)
    changed, rewritten = composed("a.txt", "Port strike ends", "Cranes move again.")
    outcome = library.add(changed, rewritten)
    after = library.article(number)
    assert (outcome.kind, outcome.id) == ("updated", number)
    assert after == replace(before, article=rewritten)
    assert library.original(number) == changed.raw
    assert library.search("still").total == 0
    assert library.search("again").total == 1


def test_going_back_to_older_bytes_is_an_update_too(library: Library, composed: Composed) -> None:
    old = composed("a.txt", "Old", "old words")
    new = composed("a.txt", "New", "new words")
    kinds = [library.add(*version).kind for version in (old, new, old, old)]
    assert kinds == ["imported", "updated", "updated", "unchanged"]
    assert library.article(1).article.title == "Old"


def test_analysis_that_comes_later_is_taken_up(library: Library, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", "Cranes stood still.", analysed=False)
    analysed = replace(article, analysed=True, entities=(Entity("Cranes", "organisation", mentions=(Place(0, 0, 6),)),))
    assert library.add(draft, article).kind == "imported"
    assert library.accessions.known([draft]) == [None]
    assert library.add(draft, article).kind == "unchanged"
    assert library.add(draft, analysed).kind == "updated"
    assert library.add(draft, article).kind == "unchanged"
    assert library.article(1).article == analysed


def test_an_unknown_article_is_named(library: Library) -> None:
    for ask in (library.article, library.original):
        with pytest.raises(NoSuchArticleError, match="holds no article 7"):
            ask(7)
    assert library.matches(7, "port") == ()
    assert library.rank("all", 7) is None
    for impossible in (0, -1, 10**30, -(10**30)):
        with pytest.raises(NoSuchArticleError):
            library.article(impossible)


def test_a_failed_article_leaves_nothing_behind(library: Library, path: Path, composed: Composed) -> None:
    draft, article = composed("a.txt", "Port strike", "Cranes stood still.")
    broken = replace(article, quotes=(Quote(0, Span(0, 6), "direct", basis=None),))  # type: ignore[arg-type]
    with pytest.raises(LibraryError):
        library.add(draft, broken)
    assert library.counts().articles == 0
    assert library.search("cranes").total == 0
    assert library.add(draft, article).kind == "imported"
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_threads_share_one_library(library: Library, composed: Composed) -> None:
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(15):
                outcome = library.add(*composed(f"{name}{number}", f"Title {name}{number}", "Some words."))
                assert outcome.id is not None
                library.mark([outcome.id], "read", True)
                assert library.article(outcome.id).read
                library.page("all", 0, 5)
                library.counts()
        except BaseException as failure:
            failures.append(failure)
            raise

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert library.counts().articles == 60
    assert library.counts().unread == 0


_IMPORTER = """
import sys
from pathlib import Path
from reader.library import Library
from reader.model import Article, Draft, Paragraph, Span
library = Library.open(Path(sys.argv[1]))
for number in range(40):
    own = number if number % 2 else f"{number} {sys.argv[2]}"
    text = f"words of {own}"
    draft = Draft(text, text, text, text.encode())
    library.add(draft, Article(text, text, paragraphs=(Paragraph(text, Span(0, len(text))),)))
library.close()
"""


def test_two_processes_make_and_fill_one_library_at_once(path: Path) -> None:
    importers = [
        subprocess.Popen(
            [sys.executable, "-c", _IMPORTER, str(path), name],
            cwd=Path(__file__).parents[2],
            stderr=subprocess.PIPE,
        )
        for name in ("first", "second")
    ]
    for importer in importers:
        _, errors = importer.communicate(timeout=60)
        assert (importer.returncode, errors) == (0, b"")
    library = Library.open(path)
    assert library.counts().articles == 20 + 2 * 20
    library.close()
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_reading_does_not_wait_for_an_import(library: Library, path: Path, composed: Composed) -> None:
    library.add(*composed("a", "Port strike", "Cranes."))
    writer = Library.open(path)
    with writer._access.writer.writing():  # type: ignore[union-attr]
        assert library.page("all", 0, 1)[0].title == "Port strike"
        assert library.article(1).article.title == "Port strike"
        assert library.search("cranes").total == 1
    writer.close()


def test_a_closed_library_says_so_in_a_sentence(path: Path) -> None:
    library = Library.open(path)
    library.close()
    with pytest.raises(LibraryError, match=r"library\.db"):
        library.counts()


def test_changes_by_another_process_are_noticed_and_own_ones_are_not(library: Library, path: Path) -> None:
    before = library.upkeep.foreign_changes()
    library.folders.save("Mine", "harbour")
    assert library.upkeep.foreign_changes() == before
    other = Library.open(path)
    other.folders.save("Theirs", "port")
    other.close()
    assert library.upkeep.foreign_changes() != before


def test_a_file_that_is_no_longer_the_library_is_noticed(library: Library, path: Path) -> None:
    library.upkeep.foreign_changes()
    path.rename(path.with_name("elsewhere.db"))
    for content in (None, b"another file"):
        if content:
            path.write_bytes(content)
        with pytest.raises(LibraryError, match="moved, deleted or replaced"):
            library.upkeep.foreign_changes()
    path.with_name("elsewhere.db").replace(path)
    library.upkeep.foreign_changes()
    folder = path.parent.rename(path.parent.with_name("elsewhere"))
    path.parent.write_bytes(b"a file")
    with pytest.raises(LibraryError, match="moved, deleted or replaced"):
        library.upkeep.foreign_changes()
    path.parent.unlink()
    folder.rename(path.parent)
    library.upkeep.foreign_changes()
