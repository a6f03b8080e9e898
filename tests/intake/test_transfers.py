"""Articles go from one library to another, through a file or directly, and nothing about them is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from reader.export import FORMS, article_record, pieces, write
from reader.export.forms import Written
from reader.intake import Options, import_all
from reader.library import Library
from reader.library.doctor import examine
from reader.library.migrations import library_migrations
from reader.library.opening import APPLICATION_ID, SCHEMA_VERSION
from reader.model import MOST_STATED, Attribution, Draft, Entity, Outcome, Place, ShelvedArticle, Transfer
from reader.sources import read_again
from reader.sources.records import jsonlines
from reader.text.analyse import analyse
from reader.text.stories.kinship import find_stories
from reader.text.versions import number as analysis_number
from tests.library.conftest import named

PLAIN = Options(language_model="none")

STORY = """Harbour opens again

By Ana Ruiz

SOHAIL, March 3 (Wire) - The harbour opened again on Monday after eleven weeks of repairs to its northern quay.

“We are glad,” said Ruiz, the pilot, who had waited for the first of the ferries since the early morning hours.

“We are glad,” said Ruiz, the pilot, who had waited for the first of the ferries since the early morning hours.

Mira Okafor said the cranes would follow in May, and that all of the forty dockers would be asked to come back.
"""

RECORD = {
    "id": 7, "headline": "Cranes follow", "byline": "Jon Tuck", "url": "https://example.org/cranes",
    "date": "2026-03-04T08:30:00+09:00", "updated": "2026-03-05", "section": "Trade", "site": "The Tide",
    "tags": ["ports", "cranes"], "starred": True, "text": "The cranes came. They were tested at once, in the rain.",
}  # fmt: skip


def copied(library: Path, target: Path) -> Path:
    """Copy a library that may be in use."""
    with closing(sqlite3.connect(library)) as database:
        database.execute("VACUUM INTO ?", (str(target),))
    return target


def add(library: Library, key: str, raw: bytes, entities: tuple[Entity, ...] = ()) -> int:
    """Store an article as an import does, with names that a language model would have found."""
    draft = read_again(key.partition("#")[0], key, raw)
    assert isinstance(draft, Draft)
    article = replace(analyse(draft, None), entities=entities, analysed=analysis_number(with_model=True))
    outcome = library.add(draft, article, find_stories)
    assert outcome.id
    return outcome.id


@pytest.fixture(scope="module")
def first_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("first") / "library.db"


@pytest.fixture(scope="module")
def first(first_file: Path) -> Iterator[Library]:
    """A library with every kind of state."""
    library = Library.open(first_file)
    ruiz = Entity("Ruiz", "person", "pilot", ("Ana Ruiz",), (Place(3, 19, 23),))
    okafor = Entity("Mira Okafor", "person", mentions=(Place(5, 0, 11),))
    story = add(library, "/news/harbour.txt", STORY.encode(), (ruiz, okafor, Entity("Monday", "place")))
    add(library, "/news/copy.txt", STORY.replace("Monday", "Tuesday").encode(), (ruiz,))
    cranes = add(library, "/news/list.json#json:7", json.dumps(RECORD).encode())
    old = add(library, "/news/old.txt", "Un café à la gare, et rien de plus pour ce soir.".encode("latin-1"))
    add(library, "/news/old.txt", b"The station has coffee, and nothing else this evening.")
    add(library, "/news/alone.txt", "레인 항구가 다시 열렸다.\n\n두 번째 문단.".encode(), (Entity("레인", "place"),))
    library.mark([cranes, story], "read", True)
    library.mark([story, old], "starred", True)
    library.mark([cranes], "starred", False)
    library.tags.change([cranes, story], ["zinc", "later"], ["ports"])
    library.sessions.keep_place(story, 5, 4)
    library.notes.write(story, Place(2, 4, 11), "harbour", "Ask about\nthe &amp; quay.")
    (glad, *_) = library.article(story).article.quotes
    said = library.article(story).article.quoted(glad)
    library.attributions.correct(story, Attribution(Place(glad.paragraph, *glad.span), said, "Mira Okafor"))
    (one,) = named(library, "Ruiz", "person")
    library.directory.rename([one.id], "Ana Ruiz", "person")
    library.directory.drop([one.id for one in named(library, "Monday")])
    yield library
    library.close()


@pytest.fixture
def second(tmp_path: Path, blank: Path) -> Iterator[Library]:
    library = Library.open(shutil.copyfile(blank, tmp_path / "second.db"))
    yield library
    library.close()


def whole(library: Library) -> list[ShelvedArticle]:
    """Return everything that a library knows about its articles, except for arbitrary numbers and order."""
    articles = [library.article(one.id) for one in library.page("all", 0, 99)]
    articles += [library.article(one.id) for article in tuple(articles) for one in library.copies(article.id)]
    return [
        replace(
            one,
            identities=(),
            tags=tuple(sorted(one.tags)),
            notes=tuple(replace(note, id=0) for note in one.notes),
        )
        for one in sorted(articles, key=lambda one: one.id)
    ]


def text_of(library: Library) -> str:
    return "".join(pieces(FORMS["jsonl"], library.extracts.of_library(), Written()))


def handed_over(library: Library) -> list[Transfer]:
    return [one for one in library.extracts.of_library() if isinstance(one, Transfer)]


def brought(library: Library, *paths: Path, options: Options = PLAIN) -> list[Outcome]:
    return [progress.outcome for progress in import_all(library, [str(path) for path in paths], options)]


@pytest.mark.parametrize("form", ["jsonl", "json"])
def test_a_library_comes_back_from_its_export_whole(first: Library, second: Library, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"export.{form}"
    assert write(path, first.extracts.of_library()) == Written(values=5, copies=1)
    assert [outcome.kind for outcome in brought(second, path)] == ["imported"] * 5
    assert whole(second) == whole(first)
    for number in range(1, 6):
        assert second.original(number) == first.original(number)
    assert text_of(second) == text_of(first)
    assert [finding.message for finding in examine(tmp_path / "second.db") if not finding.healthy] == []


def test_a_correction_of_a_name_holds_for_what_comes_later(first: Library, second: Library, tmp_path: Path) -> None:
    write(tmp_path / "export.jsonl", first.extracts.of_library())
    brought(second, tmp_path / "export.jsonl", options=Options(analysis=False))
    (known,) = named(second, "Ana Ruiz", "person")
    assert known.articles == 2
    one = add(second, "/news/later.txt", b"The quay, said Ruiz, is wet.", (Entity("Ruiz", "person", "pilot"),))
    assert [entity.name for entity in second.article(one).article.entities] == ["Ana Ruiz"]


@pytest.mark.parametrize("order", [1, -1])
def test_what_goes_by_the_name_of_what_is_no_name_is_none_elsewhere_either(
    second: Library, tmp_path: Path, order: int
) -> None:
    entities = (Entity("Hallum Bank", "organisation"), Entity("Hallum", "place"))[::order]
    with closing(Library.open(tmp_path / "third.db")) as third:
        one = add(third, "/news/bank.txt", b"Hallum Bank has left Hallum.", entities)
        (bank,), (town,) = named(third, "Hallum Bank"), named(third, "Hallum", "place")
        third.directory.merge([town.id], bank.id)
        third.directory.drop([bank.id])
        assert third.article(one).article.entities == ()
        assert third.directory.known() == ()
    brought(second, tmp_path / "third.db")
    assert second.directory.known() == ()


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Library]:
    """A library in which the fourth article is about a namesake, as its reader said, and the fifth by the role."""
    with closing(Library.open(tmp_path / "parted.db")) as library:
        for number in range(3):
            add(library, f"/news/{number}.txt", f"Ana Ruiz came {number}.".encode(), (Entity("Ana Ruiz", "person"),))
        raw = b"Ana Ruiz, the baker, came."
        add(library, "/news/baker.txt", raw, (Entity("Ana Ruiz", "person", "baker"),))
        (ana,) = named(library, "Ana Ruiz")
        library.partings.part(4, ana.id)
        add(library, "/news/bread.txt", b"Bread of Ana Ruiz.", (Entity("Ana Ruiz", "person", "head baker"),))
        yield library


@pytest.mark.parametrize("form", ["jsonl", "json", "db"])
def test_who_was_parted_in_an_article_is_parted_elsewhere_with_all_that_is_the_same(
    parted: Library, second: Library, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"parted.{form}"
    if form != "db":
        write(path, parted.extracts.of_library())
    for kinds in ("imported", "unchanged"):
        assert [outcome.kind for outcome in brought(second, path)] == [kinds] * 5
        assert [(one.articles, one.roles) for one in named(second, "Ana Ruiz")] == [
            (3, ()), (2, ("baker", "head baker")),
        ]  # fmt: skip
        assert text_of(second) == text_of(parted)
    assert [finding.message for finding in examine(tmp_path / "second.db") if not finding.healthy] == []
    add(second, "/news/later.txt", b"Ana Ruiz again.", (Entity("Ana Ruiz", "person"),))
    assert [one.articles for one in named(second, "Ana Ruiz")] == [4, 2]


def test_an_article_that_is_taken_over_alone_has_its_own(parted: Library, second: Library, tmp_path: Path) -> None:
    (*_, baker, _) = handed_over(parted)
    write(tmp_path / "baker.jsonl", iter([baker]))
    brought(second, tmp_path / "baker.jsonl")
    for number in range(3):
        add(
            second, f"/news/{number}.txt", f"Ana Ruiz came {number}.".encode(), (Entity("Ana Ruiz", "person", "pilot"),)
        )
    assert sorted(one.articles for one in named(second, "Ana Ruiz")) == [1, 3]


@pytest.mark.parametrize("parting", [{}, {"key": 1, "name": "Ana Ruiz", "here": True}, {"key": "a", "name": None}, 7])
def test_a_parting_that_is_none_is_refused(parted: Library, second: Library, tmp_path: Path, parting: object) -> None:
    record = json.loads(text_of(parted).splitlines()[3])
    record["entities"][0]["parting"] = parting
    (tmp_path / "strange.jsonl").write_text(json.dumps(record), "utf-8")
    (outcome,) = brought(second, tmp_path / "strange.jsonl")
    assert outcome.kind == ("failed" if parting else "imported")


def test_what_is_here_is_unchanged_and_takes_back_nothing(first: Library, second: Library, tmp_path: Path) -> None:
    """In whatever file it comes, what is read or starred in either library stays so, and tags and notes are merged."""
    path = tmp_path / "export.jsonl"
    write(path, first.extracts.of_library())
    (tmp_path / "harbour.txt").write_text(STORY, "utf-8")
    brought(second, tmp_path / "harbour.txt")
    second.tags.change([1], ["mine"], ())
    second.notes.write(1, Place(2, 4, 11), "harbour", "My own.")
    assert [outcome.kind for outcome in brought(second, path)] == ["unchanged", *["imported"] * 4]
    shelved = second.article(1)
    assert (shelved.read, shelved.starred, shelved.reached) == (True, True, 5)
    assert set(shelved.tags) == {"zinc", "later", "mine"}
    assert {note.text for note in shelved.notes} == {"My own.", "Ask about\nthe &amp; quay."}
    before = text_of(second)
    second.mark([4, 5], "read", True)
    second.tags.change([1], (), ["zinc"])
    assert [outcome.kind for outcome in brought(second, path)] == ["unchanged"] * 5
    assert [second.article(one).read for one in (4, 5)] == [True, True]
    assert "zinc" not in second.article(1).tags
    assert len(second.article(1).notes) == 2
    assert [finding.message for finding in examine(tmp_path / "second.db") if not finding.healthy] == []
    second.mark([4, 5], "read", False)
    second.tags.change([1], ["zinc"], ())
    assert text_of(second) == before


def test_notes_that_say_the_same_of_the_same_words_are_all_taken_over_once(second: Library, tmp_path: Path) -> None:
    first = Library.open(tmp_path / "first.db")
    add(first, "/news/harbour.txt", STORY.encode())
    for start in (26, 56):
        first.notes.write(1, Place(3, start, start + 3), "the", "?")
    write(tmp_path / "export.jsonl", first.extracts.of_library())
    first.close()
    (tmp_path / "harbour.txt").write_text(STORY, "utf-8")
    brought(second, tmp_path / "harbour.txt")
    second.notes.write(1, Place(3, 56, 59), "the", "?")

    for file in ("export.jsonl", "first.db", "export.jsonl"):
        brought(second, tmp_path / file)
        notes = [note for article in whole(second) for note in article.notes]
        assert sorted(note.place.start for note in notes) == [26, 56], file


def test_an_older_version_never_replaces_a_newer_one(first: Library, second: Library, tmp_path: Path) -> None:
    path = tmp_path / "export.jsonl"
    write(path, first.extracts.of_library())
    add(second, "/news/alone.txt", b"The harbour is closed once more, until the ice is gone.")
    expected = [outcome.kind for outcome in brought(second, path, options=replace(PLAIN, dry_run=True))]
    assert [outcome.kind for outcome in brought(second, path)] == expected
    assert expected.count("unchanged") == 1
    assert b"closed once more" in second.original(1)
    (article,) = handed_over(second)[:1]
    assert [version.raw.decode() for version in article.history.versions] == [
        "레인 항구가 다시 열렸다.\n\n두 번째 문단."
    ]
    assert [outcome.kind for outcome in brought(second, path)] == ["unchanged"] * 5


def test_articles_whose_bytes_are_lost_take_those_of_another_library(
    first_file: Path, first: Library, second: Library, tmp_path: Path
) -> None:
    old = add(second, "/news/old.txt", b"The station has coffee, and nothing else this evening.")
    alone = add(second, "/news/alone.txt", b"The harbour is closed once more, until the ice is gone.")
    with closing(sqlite3.connect(tmp_path / "second.db")) as database, database:
        database.execute("DELETE FROM original")
    assert [outcome.kind for outcome in brought(second, first_file)].count("updated") == 1
    assert second.original(alone) == first.original(5)
    with closing(sqlite3.connect(tmp_path / "second.db")) as database:
        (kept,) = database.execute("SELECT raw FROM original WHERE article = ?", (old,)).fetchall()
    assert "café" in zlib.decompress(kept[0]).decode("latin-1")


def told(number: int) -> list[dict[str, Any]]:
    """Return the paragraphs of the story on another day."""
    article = analyse(Draft("", "", STORY.replace("Monday", f"day {number}"), b""), None)
    return list(article_record(article)["paragraphs"])


def changed(first: Library, **fields: Any) -> bytes:
    """Return the record of the first article with other fields; two underscores lead to those of its history."""
    record = json.loads(text_of(first).splitlines()[0])
    for name, value in fields.items():
        place, _, inner = name.partition("__")
        if inner:
            record[place][inner] = value
        else:
            record[place] = value
    return json.dumps(record).encode()


NO_RECORDS: tuple[dict[str, Any], ...] = (
    {"title": 5}, {"paragraphs": [{}]}, {"history": None}, {"history__imported": "yesterday"}, {"story": 2**70},
    {"original": {"base64": "%"}}, {"history__reached": [-1, 0]}, {"entities": [{"name": "Ruiz", "kind": "ghost"}]},
)  # fmt: skip


def test_a_record_that_is_none_is_refused_in_a_sentence(first: Library, second: Library, tmp_path: Path) -> None:
    records = [changed(first, **fields) for fields in ({"kreader": 2}, *NO_RECORDS)]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(records))
    newer, *others = brought(second, tmp_path / "a.jsonl")
    assert newer.reason == "it was exported by a newer kreader, which is needed to read it"
    assert [outcome.reason for outcome in others] == ["the record is not as kreader exports them"] * len(NO_RECORDS)
    assert others[-1].path == f"{tmp_path / 'a.jsonl'}:9"


QUOTE = {"paragraph": 3, "span": [0, 9999], "kind": "direct", "continues": None, "speaker": "Ruiz",
         "speaker_span": None, "cue_span": None, "basis": "none", "rule": ""}  # fmt: skip
NAME: dict[str, Any] = {"name": "Ruiz", "kind": "person", "role": None, "aliases": [], "mentions": []}
AMISS: tuple[dict[str, Any], ...] = (
    {"quotes": [QUOTE]}, {"quotes": [{**QUOTE, "span": [0, 9], "continues": 1}]}, {"paragraphs": []},
    {"entities": [{**NAME, "name": "R\x1b[31mz"}]}, {"entities": [{**NAME, "mentions": [[9, 0, 1]]}]},
)  # fmt: skip


def test_what_does_not_hold_of_the_text_is_found_anew(first: Library, second: Library, tmp_path: Path) -> None:
    texts = [{"text": STORY.replace("Monday", f"day {number}")} for number in range(len(AMISS))]
    records = [
        changed(first, key=f"{n}", original=texts[n], **{"paragraphs": told(n), **fields})
        for n, fields in enumerate(AMISS)
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(records))
    assert [outcome.kind for outcome in brought(second, tmp_path / "a.jsonl")] == ["imported"] * len(AMISS)
    for one in whole(second):
        assert (len(one.article.paragraphs), len(one.article.quotes)) == (6, 2)
        assert {entity.name for entity in one.article.entities} <= {"Mira Okafor"}, "whom the reader named as a speaker"


def test_tags_and_notes_bring_nothing_to_the_terminal(first: Library, second: Library, tmp_path: Path) -> None:
    note = {"place": [2, 0, 3], "words": "SOH", "text": "red \x1b[31m", "written": "2026-03-01T00:00:00+00:00"}
    fields = {"history__given": ["a\x1b]0;b", "\x07", "a\u202eb"], "history__notes": [note]}
    (tmp_path / "a.jsonl").write_bytes(changed(first, **fields))
    brought(second, tmp_path / "a.jsonl")
    shelved = second.article(1)
    assert set(shelved.tags) == {"a]0;b", "ab"}
    assert [note.text for note in shelved.notes] == ["red [31m"]


def test_of_endless_tags_given_elsewhere_the_first_are_kept(first: Library, second: Library, tmp_path: Path) -> None:
    tags = [f"port {number}" for number in range(MOST_STATED + 9)]
    (tmp_path / "a.jsonl").write_bytes(changed(first, history__given=tags, history__taken=[]))
    brought(second, tmp_path / "a.jsonl")
    assert set(tags[:MOST_STATED]) <= set(second.article(1).tags)
    assert tags[-1] not in second.article(1).tags


def test_what_cannot_be_read_from_its_bytes_is_told_as_it_was(first: Library, second: Library, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(
        changed(first, original={"base64": "AAECAwQ="}) + b"\n" + changed(first, original=None, key="b")
    )
    assert [outcome.kind for outcome in brought(second, tmp_path / "a.jsonl")] == ["imported"] * 2
    assert [second.article(one).article.title for one in (1, 2)] == ["Harbour opens again"] * 2


def test_another_library_is_taken_over_whole_and_left_as_it_is(
    first: Library, first_file: Path, second: Library, tmp_path: Path
) -> None:
    """This works while it is in use, too, and with a copy that nobody uses, beside which nothing is left."""
    folder = tmp_path / "idle"
    folder.mkdir()
    idle = copied(first_file, folder / "copy.db")
    before = idle.read_bytes()
    assert [outcome.kind for outcome in brought(second, idle)] == ["imported"] * 5
    assert whole(second) == whole(first)
    assert text_of(second) == text_of(first)
    assert (list(folder.iterdir()), idle.read_bytes()) == ([idle], before)
    assert [outcome.kind for outcome in brought(second, first_file.parent)] == ["unchanged"] * 5
    first.mark([4], "read", True)
    brought(second, first_file)
    assert second.article(4).read
    first.mark([4], "read", False)


@pytest.mark.parametrize(
    "before",
    ["m002_stories", "m003_identities", "m004_furniture", "m005_additions", "m022_attributions", "m023_partings"],
)
def test_a_library_of_any_older_version_is_read_as_it_is(
    first: Library, first_file: Path, second: Library, tmp_path: Path, before: str
) -> None:
    old = tmp_path / "old" / "library.db"
    old.parent.mkdir()
    make_old(old, first_file, before)
    is_whole = old.read_bytes()
    progress = list(import_all(second, [str(old)], PLAIN))
    assert [(one.outcome.kind, one.total) for one in progress] == [("imported", 5)] * 5
    assert (list(old.parent.iterdir()), old.read_bytes()) == ([old], is_whole)
    assert (second.article(1).read, second.original(4)[:11]) == (True, b"The station")
    assert {entity.name for entity in second.article(1).article.entities} >= {"Mira Okafor"}


def test_a_name_is_parted_in_a_library_that_was_made_before_that_could_be(
    first: Library, first_file: Path, tmp_path: Path
) -> None:
    old = tmp_path / "library.db"
    make_old(old, first_file, "m023_partings")
    for _ in range(2):  # so that it indexes and counts what was put into its tables
        list(examine(old))
    with closing(Library.open(old)) as library:
        (ruiz,) = named(library, "Ruiz")
        before = library.article(1), library.article(2), library.directory.known()
        assert ruiz.articles == 2
        done = library.partings.part(2, ruiz.id)
        assert [one.articles for one in named(library, "Ruiz")] == [1, 1]
        assert ruiz.id in library.article(1).identities
        assert ruiz.id not in library.article(2).identities
        assert [finding for finding in examine(old, repair=False) if not finding.healthy] == []
        library.partings.take_back(done)
        assert (library.article(1), library.article(2), library.directory.known()) == before


def make_old(old: Path, new: Path, before: str) -> None:
    """Make a library as it was before a step of the migrations, from what it has in common with a new one."""
    with closing(sqlite3.connect(old)) as database:
        library_migrations.apply(Database(database), stop_before=before)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {int(before[1:4]) - 1}")
        database.execute("ATTACH ? AS new", (str(new),))
        for table in ("name", "article", "text", "byline", "tag", "quote", "entity", "mention", "original"):
            kept = [row[1] for row in database.execute(f"PRAGMA new.table_info({table})")]
            names = [row[1] for row in database.execute(f"PRAGMA main.table_info({table})") if row[1] in kept]
            columns = ", ".join(name for name in names if name != "identity")
            database.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        if int(before[1:4]) > 3:
            database.execute("INSERT INTO identity (name, kind, roles) SELECT DISTINCT name, kind, '[]' FROM entity")
            database.execute("UPDATE entity SET identity = (SELECT id FROM identity WHERE name = entity.name LIMIT 1)")
        database.commit()


def test_what_is_no_library_to_be_read_is_refused_in_a_sentence(second: Library, tmp_path: Path) -> None:
    newer, torn, empty, odd, endless = (
        tmp_path / f"{name}.db" for name in ("newer", "torn", "empty", "odd", "endless")
    )
    for path in (newer, torn, empty, odd, endless):
        Library.open(path).close()
    with closing(sqlite3.connect(newer)) as database:
        database.execute("PRAGMA user_version = 99")
    torn.write_bytes(torn.read_bytes()[:100] + b"\xff" * 4000)
    with closing(sqlite3.connect(odd)) as database, database:
        database.execute("DROP TABLE mention")
    with closing(sqlite3.connect(endless)) as database, database:
        database.execute("DROP TABLE note")
        database.execute(
            "CREATE VIEW note AS WITH RECURSIVE one (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one) SELECT n FROM one"
        )
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(empty)
    assert [outcome.reason for outcome in brought(second, newer, torn, empty, odd, endless, packed)] == [
        "the library was made by a newer kreader (its version is 99, this one knows "
        f"{SCHEMA_VERSION}); it was left as it is: install the newer kreader",
        "the library is damaged; what can still be read is kept: run “kreader doctor”",
        "the library is damaged: tables of it are missing",
        "the library cannot be read: its view note is not as kreader makes it",
        "it is a database; a kreader library is read only from a file of its own",
    ]


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("view LINE", "CREATE VIEW LINE AS SELECT * FROM own"),
        (
            "table line",
            """CREATE VIRTUAL TABLE line USING fts5
                (article, paragraph, key, content = own, content_rowid = article)""",
        ),
    ],
)
def test_rows_without_an_end_are_refused_whatever_makes_them(
    second: Library, tmp_path: Path, name: str, instead: str
) -> None:
    endless = tmp_path / "endless.db"
    Library.open(endless).close()
    with closing(sqlite3.connect(endless)) as database, database:
        database.execute("DROP TABLE line")
        database.execute(
            """CREATE VIEW own AS WITH RECURSIVE one (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one)
                SELECT n AS article, 0 AS paragraph, 0 AS key FROM one"""
        )
        database.execute(instead)
    (outcome,) = brought(second, endless)
    assert outcome.reason == f"the library cannot be read: its {name} is not as kreader makes it"


def test_what_is_damaged_in_another_library_is_left_out_and_the_rest_is_taken_over(
    first: Library, first_file: Path, second: Library, tmp_path: Path
) -> None:
    path = copied(first_file, tmp_path / "copy.db")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE text SET paragraphs = '[' WHERE id = 1")
        database.execute("UPDATE quote SET stop = 9999 WHERE article = 2")
        database.execute("UPDATE article SET title = x'00' WHERE id = 3")
        database.execute("UPDATE original SET imported = 'x' WHERE article = 4")
    outcomes = brought(second, path)
    assert [outcome.kind for outcome in outcomes] == ["failed"] * 4 + ["imported"]
    assert [outcome.path for outcome in outcomes[:4]] == [f"{path}, article {number}" for number in range(1, 5)]
    assert {outcome.reason for outcome in outcomes[:4]} == {"it is damaged there and was left out"}


def test_an_article_in_the_place_of_whose_original_another_stands_is_taken_over_as_it_is_told(
    first: Library, first_file: Path, second: Library, tmp_path: Path
) -> None:
    path = copied(first_file, tmp_path / "copy.db")
    with closing(sqlite3.connect(path)) as database, database:
        other = "SELECT digest, raw FROM original WHERE article = 1"
        database.execute(f"UPDATE original SET (digest, raw) = ({other}) WHERE article = 2")
    outcomes = brought(second, path)
    assert {outcome.kind for outcome in outcomes} == {"imported"}
    told = [[one.title for one in library.page("all", 0, 99)] for library in (first, second)]
    assert told[0] == told[1]


def test_a_record_may_be_longer_than_a_line_of_others(
    first: Library, second: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonlines, "LARGEST_ARTICLE", 1000)
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        changed(first) + b"\n" + json.dumps({"text": "x" * 2000}).encode() + b"\n" + changed(first, key="b")
    )
    monkeypatch.setattr(jsonlines, "_LONGEST_TRANSFER", len(changed(first, key="b")) + 9)
    outcomes = brought(second, path)
    assert [outcome.reason for outcome in outcomes] == ["the line is too long for an article"] * 2 + [None]


def test_quotes_and_names_found_by_the_same_analysis_are_taken_over_without_another(
    tmp_path: Path, second: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "harbour.txt"
    told.write_text(STORY)
    with closing(Library.open(tmp_path / "first.db")) as first:
        brought(first, told)
        found = whole(first)
    with monkeypatch.context() as patched:
        patched.setattr("reader.text.analyse.analyse_batch", lambda drafts, model: pytest.fail("analysed again"))
        assert [outcome.kind for outcome in brought(second, tmp_path / "first.db")] == ["imported"]
    assert whole(second) == found


@pytest.mark.parametrize("through", ["library", "file"])
def test_what_was_removed_here_stays_away_though_another_library_has_a_later_version(
    library: Library, path: Path, tmp_path: Path, through: str
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    (came,) = import_all(library, [str(story)], PLAIN)
    gone = came.outcome.id or 0
    given = copied(path, tmp_path / "other.db")
    story.write_text(f"{STORY}\nTrains ran too.\n", "utf-8")
    with closing(Library.open(given)) as other:
        assert [one.outcome.kind for one in import_all(other, [str(story)], PLAIN)] == ["updated"]
        if through == "file":
            given = tmp_path / "other.jsonl"
            write(given, other.extracts.of_library())
    library.bin.remove([gone])

    (told,) = import_all(library, [str(given)], PLAIN)

    assert (told.outcome.kind, told.outcome.binned) == ("unchanged", True)
    assert library.counts().articles == 0
    assert library.bin.put_back([gone]) == (gone,)
