"""A zip is read whole only as far as honest ones are, and a name that cannot be read costs no other file."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from reader.model import Draft
from reader.sources import Refusal, count_articles, read_drafts
from tests.sources.archives.test_archives import zipped
from tests.sources.archives.test_books import FILES, ONE
from tests.sources.conftest import Read

# Some bytes of memory that the reading of an honest zip may take.
_LITTLE = 8 * 1024 * 1024


def _directory(entry: bytes, count: int, head: bytes = b"PK\x03\x04".ljust(64, b"\0")) -> bytes:
    """Return a zip of nothing but entries of its directory, in the form for more than 65,535 of them."""
    start, size = len(head), len(entry) * count
    end = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, start + size, 1)
    last = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return head + entry * count + end + locator + last


def _entry(comment: bytes = b"") -> bytes:
    name = b"x"
    lengths = (len(name), 0, len(comment), 0, 0)
    return struct.pack(zipfile.structCentralDir, b"PK\x01\x02", *([0] * 11), *lengths, 0, 0) + name + comment  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_directory(_entry(b"!" * 60_000), 1_000), "its directory is longer than 32 MB; the rest was left"),
        (_directory(_entry(), 300_000), "its directory names more than 250,000 files; the rest was left"),
    ],
    ids=["long", "many"],
)
@pytest.mark.parametrize("name", ["all.zip", "book.epub"])
def test_a_directory_longer_than_any_is_refused_before_it_fills_the_memory(
    content: bytes, reason: str, name: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    tracemalloc.start()
    count_articles(tmp_path / name)
    refused = [item.reason for item in read_drafts(tmp_path / name) if isinstance(item, Refusal)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused == [reason]
    assert peak < len(_entry()) * 300_000 * 2 + _LITTLE


def _misnamed(content: bytes, name: str, bytes_of_it: bytes) -> bytes:
    """Return a zip with another name for a file that is said to be in UTF-8."""
    assert len(name.encode()) == len(bytes_of_it)
    return content.replace(name.encode(), bytes_of_it)


def test_a_name_that_is_not_in_utf_8_costs_neither_its_file_nor_another(tmp_path: Path) -> None:
    files = {"a.txt": "A story.", "Lübeck.txt": "Another story.", "Tübing.txt": "A third.", "z.txt": "A last one."}
    content = _misnamed(zipped(files), "Lübeck.txt", b"L\xfcbecke.txt")
    (tmp_path / "all.zip").write_bytes(_misnamed(content, "Tübing.txt", b"T\xfcbinge.txt"))
    drafts = [item for item in read_drafts(tmp_path / "all.zip") if isinstance(item, Draft)]
    assert [draft.text for draft in drafts] == list(files.values())
    assert [Path(draft.path).name for draft in drafts] == ["a.txt", "L\ufffdbecke.txt", "T\ufffdbinge.txt", "z.txt"]
    assert drafts[1].key.endswith("/L\\xfcbecke.txt")


def test_a_chapter_of_a_book_is_found_beside_a_name_that_cannot_be_read(read: Read) -> None:
    files = {**FILES, "book/one.xhtml": ONE, "Lübeck.txt": "Nothing."}
    drafts, refused = read("book.epub", _misnamed(zipped(files), "Lübeck.txt", b"L\xfcbecke.txt"))
    assert [draft.title for draft in drafts] == ["The ferry"]
    assert not any("locked" in reason for reason in refused)
