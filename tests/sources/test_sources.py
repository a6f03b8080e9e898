"""Files become drafts; what cannot be read is refused in one sentence, and the rest goes on."""

from __future__ import annotations

import io
import json
import os
import random
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

import pytest

from reader.model import Draft
from reader.sources import Item, Refusal, count_articles, families, read_again, read_bytes, read_drafts, read_pipe
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import Origin
from reader.sources.plaintext.plain import PlainText


def drafts(path: Path) -> list[Draft]:
    return [item for item in read_drafts(path) if isinstance(item, Draft)]


def refusals(path: Path) -> list[str]:
    return [item.reason for item in read_drafts(path) if isinstance(item, Refusal)]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Zürich – “so”".encode(), "Zürich – “so”"),
        ("Zürich".encode("utf-8-sig"), "Zürich"),
        ("Zürich – “so”".encode("cp1252"), "Zürich – “so”"),
        ("서울".encode("utf-16"), "서울"),
        (b"\xfe\xff" + "서울".encode("utf-16-be"), "서울"),
        ("서울".encode("utf-32"), "서울"),
        ("The ferry – “so”".encode("utf-16-le"), "The ferry – “so”"),
        ("Паром ушёл в шесть утра".encode("utf-16-be"), "Паром ушёл в шесть утра"),
        (b"caf\xe9 \x81 \x9d", "café \x81 \x9d"),
        (b"a\r\nb\rc", "a\r\nb\rc"),
        (b"", ""),
    ],
)
def test_bytes_are_decoded_without_loss(raw: bytes, text: str) -> None:
    assert decode(raw) == text


@pytest.mark.parametrize(
    "declared", ["undefined", "punycode", "idna", "unicode_escape", "raw-unicode-escape", "hex", "utf\0-8", "é"]
)
def test_what_is_no_encoding_of_texts_is_never_declared(declared: str) -> None:
    assert decode(b"The ferry-b0a \\u0041 sailed.", declared) == "The ferry-b0a \\u0041 sailed."


RUSSIAN = "Паром отплыл во вторник в полдень, на борту было двести пассажиров, сообщили в управлении порта."
UKRAINIAN = "Пором відплив у вівторок опівдні, на борту було двісті пасажирів, повідомив порт. Їхній капітан мовчав."
JAPANESE = "火曜日の正午、フェリーが乗客二百人を乗せて出港した、と港湾局は発表した。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((RUSSIAN, encoding) for encoding in ("cp866", "koi8-r", "cp1251")),
        *((UKRAINIAN, encoding) for encoding in ("koi8-u", "cp1251")),
        *((JAPANESE, encoding) for encoding in ("shift_jis", "euc_jp", "iso2022_jp")),
        ("渡轮星期二中午载着二百名乘客出发，港务局表示。", "gb18030"),
    ],
)
def test_text_from_before_unicode_is_read_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("head", "binary"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01", True),
        (b"PK\x03\x04\x14\x00\x00\x00\x08\x00", True),
        (b"A story with one stray \x00 byte and an \x1b[31mescape\x1b[0m", False),
        (b"A short line with its bell\x07" + b"\x07" * 9, False),
        (b"Z\xfcrich with one stray \x00 byte among many others of windows-1252", False),
        (random.Random(5).randbytes(4096), True),
        (zlib.compress(bytes(random.Random(5).choices(b"news ", k=40_000))), True),
        ("서울".encode("utf-16"), False),
        ("The ferry sailed.\r\n".encode("utf-16-le"), False),
        (struct.pack("<200H", *range(200)), True),
        ("서울".encode()[:-1], False),
        (random.Random(5).randbytes(4096).decode("utf-8", "replace").encode(), True),
        (random.Random(5).randbytes(4096).translate(None, bytes(range(32))).decode("utf-8", "replace").encode(), True),
        ("T\ufffdet\ufffd \ufffdk\ufffdda v p\ufffd\ufffdstavu, uvedl kapit\ufffdn trajektu".encode(), False),
        (b"", False),
    ],
)
def test_binary_files_are_told_from_text(head: bytes, binary: bool) -> None:
    assert looks_binary(head) is binary


def test_a_text_file_is_one_draft_with_its_own_bytes(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("\ufeffA story.\r\nIt ends.\r\n".encode())
    (draft,) = drafts(path)
    assert draft.text == "A story.\r\nIt ends.\r\n"
    assert draft.raw == path.read_bytes()
    assert draft.key == str(path)


def test_json_lines_give_a_draft_a_line_and_name_the_broken_ones(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    good = {
        "title": "Ferry sails again",
        "text": "The ferry sailed.",
        "source": "Harbour Post",
        "authors": ["Ana Ruiz", "Tom Lee"],
        "published": "2024-05-01",
        "tags": ["sea"],
        "section": "local",
        "url": "https://example.org/ferry",
    }
    lines = [json.dumps(good), "{broken", "[1]", '{"title": "no text"}', "", '{"text": "Only text.", "authors": "One"}']
    path.write_text("\n".join(lines), "utf-8")
    first, second = drafts(path)
    assert (first.title, first.source, first.authors) == ("Ferry sails again", "Harbour Post", ("Ana Ruiz", "Tom Lee"))
    assert (first.published, first.tags, first.section) == ("2024-05-01", ("sea",), "local")
    assert first.link == "https://example.org/ferry"
    assert first.raw.decode() == lines[0]
    assert (second.title, second.authors) == (None, ("One",))
    assert [item.path for item in read_drafts(path) if isinstance(item, Refusal)] == [f"{path}:{n}" for n in (2, 3, 4)]
    assert count_articles(path) == 5


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "\\ud800 \\u001b]0;x\\u0007"}',
        '{"text": "x", "id": ' + "9" * 5000 + "}",
        "[" * 100_000,
        '{"text": NaN}',
    ],
)
def test_odd_json_is_read_or_refused(line: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text('{"text": "Before."}\n' + line + '\n{"text": "After."}\n', "utf-8")
    texts = [draft.text for draft in drafts(path)]
    assert (texts[0], texts[-1]) == ("Before.", "After.")
    assert len(texts) + len(refusals(path)) == 3


def test_a_record_keeps_its_key_when_its_file_changes_around_it(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text('{"title": "One", "text": "First."}\n', "utf-8")
    (before,) = drafts(path)
    path.write_text('{"title": "Zero", "text": "New."}\n{"title": "One", "text": "First, mended."}\n', "utf-8")
    assert [draft.key == before.key for draft in drafts(path)] == [False, True]


def test_records_that_name_themselves_alike_stay_apart_and_keep_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    lines = ['{"id": 7, "text": "One."}', '{"id": 7, "text": "Two."}', '{"title": "Letters", "text": "Three."}']
    path.write_text("\n".join([*lines, '{"title": "Letters", "text": "Four."}']), "utf-8")
    keys = [draft.key for draft in drafts(path)]
    assert len(set(keys)) == 4
    assert [draft.key for draft in drafts(path)] == keys


def test_a_record_with_its_own_id_may_change_everything_else(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    keys = []
    for title in ("Ferry sails", "Ferry sinks"):
        path.write_text(json.dumps({"id": "a1", "title": title, "text": f"{title}."}), "utf-8")
        keys += [draft.key for draft in drafts(path)]
    assert keys[0] == keys[1]


WRONG_VALUES: tuple[object, ...] = (
    0,
    -1,
    1.5,
    True,
    None,
    [],
    {},
    "",
    " ",
    [1, None, {}, ["x"]],
    {"name": None},
    "\ud800",
    ["\udfff"],
)
FIELDS = ("title", "text", "source", "authors", "published", "section", "tags", "link", "url", "id")


@pytest.mark.parametrize("value", WRONG_VALUES, ids=repr)
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_the_wrong_kind_costs_no_more_than_itself(field: str, value: object, tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps({"title": "T", "body": "Words.", field: value}), "utf-8")
    (draft,) = drafts(path)
    assert draft.text in ("Words.", value)
    draft.key.encode()


def test_a_field_under_another_name_is_found_behind_one_of_the_wrong_kind(tmp_path: Path) -> None:
    record = {
        "text": ["no text"],
        "articleBody": "Words.",
        "title": {},
        "headline": "Ferry sails",
        "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Tom Lee"}],
        "publisher": {"@type": "Organization", "name": "Harbour Post"},
    }
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps(record), "utf-8")
    (draft,) = drafts(path)
    assert (draft.text, draft.title, draft.source) == ("Words.", "Ferry sails", "Harbour Post")
    assert draft.authors == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\t\n", "it holds no text"),
        (b"\x00\x01\x02\x03" * 50, "it is not text, nor any kind of file that kreader reads"),
    ],
)
def test_what_is_no_article_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    assert refusals(path) == [reason]


def test_a_text_that_is_named_like_an_archive_or_a_book_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Odd.EPUB"
    path.write_text("404 Not Found", "utf-8")
    assert refusals(path) == ["it is not a .epub file, despite its name"]


def test_pipes_folders_and_missing_files_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert refusals(tmp_path / "pipe") == ["it is not a regular file"]
    assert refusals(tmp_path) == ["it is not a regular file"]
    assert refusals(tmp_path / "dangling") == ["there is no such file"]
    assert count_articles(tmp_path / "pipe") == 1


def test_file_names_that_are_not_unicode_can_be_shown_and_kept(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("A story.", "utf-8")
    (draft,) = drafts(path)
    assert draft.path.endswith("caf\ufffd.txt")
    assert draft.key.endswith("caf\\xe9.txt")


def test_no_whole_file_has_the_mark_of_a_record_in_its_key(tmp_path: Path) -> None:
    folder = tmp_path / "C#"
    folder.mkdir()
    (folder / "#1.txt").write_text("A story.", "utf-8")
    (draft,) = drafts(folder / "#1.txt")
    assert (draft.path, draft.key) == (f"{folder}/#1.txt", f"{tmp_path}/C\\x23/\\x231.txt")
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.writestr("F#/a.txt", "Another story.")
    (inside,) = drafts(folder / "all.zip")
    (piped,) = read_bytes("-", b"A story.")
    (line,) = read_bytes("-", b'{"text": "A story."}\n')
    assert [one.key.count("#") for one in (draft, inside, piped, line) if isinstance(one, Draft)] == [0, 0, 0, 1]


@pytest.mark.parametrize("name", ["no\x00where", "no\ud800where", "no\udce9where", "x" * 5000])
def test_names_that_no_file_can_have_are_refused(name: str) -> None:
    (refusal,) = read_drafts(Path(name))
    assert isinstance(refusal, Refusal)
    refusal.path.encode()
    assert count_articles(Path(name)) == 1


def test_a_file_has_one_key_however_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    path = tmp_path / "news" / "story.txt"
    path.write_text("A story.", "utf-8")
    (tmp_path / "link.txt").symlink_to(path)
    names = (path, tmp_path / "news" / ".." / "news" / "story.txt", tmp_path / "link.txt")
    assert len({draft.key for name in names for draft in drafts(name)}) == 1


def test_bytes_from_standard_input_are_read_like_a_file_and_never_take_the_place_of_others() -> None:
    first, again, other = (draft for raw in (b"A story.", b"A story.", b"Another.") for draft in read_bytes("-", raw))
    assert isinstance(first, Draft)
    assert isinstance(other, Draft)
    assert first.path == "-"
    assert first == again
    assert first.key != other.key


LONG = json.dumps({"id": 7, "text": "A long record. " * 6000})

FILES: dict[str, bytes] = {
    "plain.txt": "Zürich\n\nThe “ferry” sailed.\r\n".encode(),
    "western.txt": "Zürich – so\n\nThe ferry sailed.".encode("cp1252"),
    "wide.txt": "서울\n\n배가 떠났다.".encode("utf-16"),
    "marked.txt": "Zürich\n\nThe ferry sailed.".encode("utf-8-sig"),
    "named #0123456789abcdef0123456789abcdef": b"The ferry sailed.",
    "Report #Tech: what now.txt": b"The ferry sailed.",
    "long-object.txt": LONG.encode(),
    "records.jsonl": b'\xef\xbb\xbf{"title": "One", "text": "A."}\r\n\n not JSON\n{"title": "One", "text": "B."}\r\n',
    "records-named-otherwise": f'{{"text": "First."}}\n{LONG}\n{{"link": "https://a.example/1", "text": "x"}}'.encode(),
    "western.jsonl": '{"text": "Zürich.", "tags": ["a", "b"], "author": "Ana", "source": "Post"}'.encode("cp1252"),
}


@pytest.mark.parametrize("name", FILES)
def test_the_kept_bytes_of_an_article_give_the_same_draft_again(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    read = drafts(path)
    assert read
    assert [read_again(draft.path, draft.key, draft.raw) for draft in read] == read


@pytest.mark.parametrize("name", FILES)
def test_bytes_without_a_file_give_the_same_draft_again(name: str) -> None:
    read = [item for item in read_bytes("-", FILES[name]) if isinstance(item, Draft)]
    assert read
    assert [read_again(draft.path, draft.key, draft.raw) for draft in read] == read


def test_bytes_that_are_no_article_any_more_are_refused() -> None:
    assert read_again("a.txt", "/a.txt", b" \n") == Refusal("a.txt", "it holds no text")


class Telegrams:
    """A family as another package adds it: STOP ends a sentence."""

    name = "telegrams"

    def recognises(self, path: str, head: bytes) -> bool:
        return head.endswith(b" STOP")

    def count(self, stream: BinaryIO) -> int:
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        yield self.read_again(stream.read(), origin)

    def read_again(self, raw: bytes, article: Origin) -> Draft:
        return Draft(article.path, article.key, raw.decode().replace(" STOP", "."), raw)


class Entry(NamedTuple):
    """An entry point of an installed package."""

    name: str
    load: Callable[[], type]


class Pitfalls(Telegrams):
    """A family that fails wherever it can."""

    name = "pitfalls"

    def recognises(self, path: str, head: bytes) -> bool:
        return super().recognises(path, head) if head else bool([][0])

    def count(self, stream: BinaryIO) -> int:
        raise KeyError(1)

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        yield Draft(origin.path, origin.key, "Ferry sails.", b"Ferry sails STOP")
        raise KeyError(2)

    def read_again(self, raw: bytes, article: Origin) -> Draft:
        raise KeyError(3)


def test_what_fails_as_nobody_foresaw_costs_no_more_than_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(families, "known", lambda: (Pitfalls(), PlainText()))
    caplog.set_level("INFO", "reader")
    path, empty = tmp_path / "telegram.txt", tmp_path / "empty.txt"
    path.write_text("Ferry sails STOP", "utf-8")
    empty.touch()
    assert [type(item) for item in read_drafts(path)] == [Draft, Refusal]
    failed = Refusal("a.txt", "it cannot be read (KeyError)")
    assert refusals(path) == [failed.reason]
    assert (count_articles(path), count_articles(empty)) == (None, 1)
    assert read_again("a.txt", "/a.txt", b"Ferry sails STOP") == failed
    assert read_again("a.txt", "/a.txt#pitfalls:1", b"") == failed
    assert "KeyError: 2" in caplog.text
    monkeypatch.setenv("KREADER_DEBUG", "1")
    with pytest.raises(KeyError):
        list(read_drafts(path))


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    refused = read_again("page.html", "/page.html", b"<!DOCTYPE html><title>Ferry sails</title><p>It left at noon.")
    reason = "kreader is not completely installed: install it again (import of trafilatura halted; None in sys.modules)"
    assert refused == Refusal("page.html", reason)


def test_another_package_adds_a_family(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> type:
        raise ImportError("no such package")

    entries = [Entry("broken", broken), Entry("telegrams", lambda: Telegrams)]
    monkeypatch.setattr(families, "entry_points", lambda group: entries if group == "kreader.formats" else [])
    families.known.cache_clear()
    path = tmp_path / "telegram.txt"
    path.write_text("Ferry sails STOP", "utf-8")
    (draft,) = drafts(path)
    families.known.cache_clear()
    assert draft.text == "Ferry sails."


class Pipe(io.RawIOBase):
    """A number of lines that are made one by one and not kept; then perhaps an error."""

    def __init__(self, count: int, error: OSError | None = None) -> None:
        self._lines, self._error, self.longest = iter(range(count)), error, 0

    def read(self, size: int = -1) -> bytes:
        self.longest = max(self.longest, size if size >= 0 else 1 << 62)
        for number in self._lines:
            return json.dumps({"title": f"Ferry {number}", "text": "It sailed. " * 1000}).encode() + b"\n"
        if self._error:
            raise self._error
        return b""


def test_a_pipe_is_read_in_portions_and_not_kept_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("reader.sources.LARGEST_ARTICLE", 100_000)
    pipe = Pipe(50)
    found = read_pipe("-", cast("BinaryIO", pipe))
    titles = [item.title for item in found if isinstance(item, Draft)]
    assert titles == [f"Ferry {number}" for number in range(50)]
    assert pipe.longest < 10_000_000
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_that_breaks_is_refused() -> None:
    (refused,) = read_pipe("-", cast("BinaryIO", Pipe(3, OSError(5, "Input/output error"))))
    assert refused == Refusal("-", "it cannot be read (Input/output error)")
