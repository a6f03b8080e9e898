"""Writes compound files of Windows, as Office kept its documents in until 2007."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass

# Streams with their contents, and storages with what they hold.
Folder = Mapping[str, "bytes | Folder"]

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# From this size on, streams have sectors of their own.
LARGE = 4096
SECTOR, MINI, TABLE, END, FREE = 512, 64, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF
STREAM, STORAGE, ROOT = 2, 1, 5


def compound(files: Folder) -> bytes:
    """Write a compound file whose table of sectors fits into one, so of up to 60 KB.

    https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
    """
    entries = [Entry("Root Entry", ROOT)]
    enter(files, entries, entries[0])
    contents, chains = b"", list[int]()
    for one in entries:
        if (count := -(-len(one.content) // MINI)) and len(one.content) < LARGE:
            one.first = len(chains)
            contents += one.content.ljust(count * MINI, b"\x00")
            chains += [*range(one.first + 1, one.first + count), END]
    entries[0].content = contents
    sectors, written = [TABLE], b""
    minis = Entry("", STREAM, padded(numbers(*chains), b"\xff"))
    for one in (entries[0], minis, *(one for one in entries[1:] if len(one.content) >= LARGE)):
        one.first = place(padded(one.content), sectors)
        written += padded(one.content)
    directory = padded(b"".join(one.written() for one in entries))
    first = place(directory, sectors)
    head = struct.pack("<8s16x5H6x", SIGNATURE, 62, 3, 0xFFFE, 9, 6)
    places = numbers(0, 1, first, 0, LARGE, minis.first, len(minis.content) // SECTOR, END, 0, 0, *[FREE] * 108)
    return head + places + numbers(*sectors, *[FREE] * (128 - len(sectors))) + written + directory


def place(raw: bytes, sectors: list[int]) -> int:
    """Chain sectors for so many bytes behind the others, and return the number of the first one."""
    first = len(sectors)
    sectors += [*range(first + 1, first + len(raw) // SECTOR), END] if raw else []
    return first


@dataclass
class Entry:
    """An entry of the directory: its name and kind, its content, and the numbers of others and of its first sector."""

    name: str
    kind: int
    content: bytes = b""
    sibling: int = FREE
    child: int = FREE
    first: int = END

    def written(self) -> bytes:
        name = wide(self.name)
        linked = (len(name) + 2, self.kind, 1, FREE, self.sibling, self.child, self.first, len(self.content))
        return struct.pack("<64sHBBIII36xIQ", name, *linked)


def enter(files: Folder, entries: list[Entry], parent: Entry) -> None:
    """Add files to the entries of a directory: the first is the child of its parent, each of the others a sibling."""
    last: Entry | None = None
    for name, content in files.items():
        one = Entry(name, STREAM, content) if isinstance(content, bytes) else Entry(name, STORAGE)
        if last is None:
            parent.child = len(entries)
        else:
            last.sibling = len(entries)
        entries.append(one)
        last = one
        if not isinstance(content, bytes):
            enter(content, entries, one)


def numbers(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def padded(raw: bytes, filler: bytes = b"\x00") -> bytes:
    return raw.ljust(-(-len(raw) // SECTOR) * SECTOR, filler)


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")
