"""Documents of Word 97 to 2003 become drafts."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import pytest

from reader.sources import read_again
from reader.sources.anchors import read_links
from tests.sources.compounds import compound, numbers, wide
from tests.sources.conftest import Read

# The numbers that styles have in every document, in the order in which the documents here keep them; the last one is
# the author's own, based on the heading.
STYLES = (0, 62, 1, 34, 0xFFE)
TITLE, HEADING, CAPTION, OWN = range(1, 5)
DELETED, HIDDEN, ON_NEW_PAGE, IN_TABLE, ENDS_ROW = 0x0800, 0x083C, 0x2407, 0x2416, 0x2417
TEXT, PAGE = 1024, 512


class Run(NamedTuple):
    """Characters in a row; the style and properties of the paragraph that they end, and properties of their own."""

    text: str
    style: int = 0
    paragraph: tuple[int, ...] = ()
    own: tuple[int, ...] = ()


def word(*runs: Run, notes: str = "", flags: int = 0x0200, version: int = 0xC1, narrow: bool = False) -> bytes:
    """Write a document whose text is in one piece, of one byte a character or two; notes follow its body."""
    body = "".join(run.text for run in runs)
    written = (body + notes).encode("cp1252") if narrow else wide(body + notes)
    ends = [TEXT + (1 if narrow else 2) * end for end in accumulate(len(run.text) for run in runs)]
    first = -(-(TEXT + len(written)) // PAGE)
    pages = page([TEXT, *ends], [characters(run) for run in runs], 1)
    pages += page([TEXT, *ends], [paragraphs(run) for run in runs], 13)
    place = 2 * TEXT | 1 << 30 if narrow else TEXT
    parts = [
        struct.pack("<5H", 8, len(STYLES), 10, 0, 0)
        + b"".join(struct.pack("<3H", 4, sti, HEADING << 4) for sti in STYLES),
        numbers(TEXT, ends[-1], first),
        numbers(TEXT, ends[-1], first + 1),
        b"\x01" + struct.pack("<H", 3) + b"abc\x02" + numbers(16, 0, len(body + notes)) + struct.pack("<2xI2x", place),
    ]
    head = bytearray(TEXT)
    struct.pack_into("<HH", head, 0, 0xA5EC, version)
    struct.pack_into("<H", head, 0x0A, flags)
    struct.pack_into("<I", head, 0x4C, len(body))
    for (begin, end), at in zip(
        pairwise(accumulate(map(len, parts), initial=0)), (0xA2, 0xFA, 0x102, 0x1A2), strict=True
    ):
        struct.pack_into("<II", head, at, begin, end - begin)
    return compound(
        {"WordDocument": (bytes(head) + written).ljust(first * PAGE, b"\x00") + pages, "1Table": b"".join(parts)}
    )


def characters(run: Run) -> bytes:
    properties = b"".join(struct.pack("<HB", name, 1) for name in run.own)
    return bytes([len(properties)]) + properties


def paragraphs(run: Run) -> bytes:
    # A property of any length stands before the others.
    properties = (
        struct.pack("<H", run.style)
        + b"\x0d\xc6\x02ab"
        + b"".join(struct.pack("<HB", name, 1) for name in run.paragraph)
    )
    return bytes([0, (len(properties) + 1) // 2]) + properties


def page(bounds: Sequence[int], contents: Sequence[bytes], size: int) -> bytes:
    """Write a page about runs: their bounds, a row for each with half of the place of its content, and the contents."""
    rows, rest = b"", b""
    for content in contents:
        rest = content.ljust(-(-len(content) // 2) * 2, b"\x00") + rest
        rows += bytes([(PAGE - 2 - len(rest)) // 2]).ljust(size, b"\x00")
    written = (numbers(*bounds) + rows).ljust(PAGE - 2 - len(rest), b"\x00") + rest
    return written.ljust(PAGE - 1, b"\x00") + bytes([len(contents)])


STORY = word(
    Run("Ferry sails again\r", TITLE),
    Run("By Ana Ruiz\r"),
    Run("The ferry sailed at noon with 212 passengers on board, the port said.\r"),
    Run("What came before\r", HEADING),
    Run("It had been in the yard for a year.\r"),
    Run("The Marie in the yard\r", CAPTION),
    Run("What comes now\r", OWN),
    Run("She sails daily.\r"),
)


@pytest.mark.parametrize("name", ["ferry.doc", "-"])
def test_a_document_is_an_article(name: str, read: Read) -> None:
    (draft,), refused = read(name, STORY)
    assert (draft.title, refused) == ("Ferry sails again", [])
    assert draft.text.startswith("Ferry sails again\nBy Ana Ruiz\nThe ferry sailed")
    assert [(draft.text[slice(*span)], kind) for span, kind in draft.marked] == [
        ("Ferry sails again", "heading"),
        ("What came before", "heading"),
        ("The Marie in the yard", "caption"),
        ("What comes now", "heading"),
    ]
    assert read_again(draft.path, draft.key, draft.raw) == draft


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([Run("It "), Run("never ", own=(DELETED,)), Run("sailed.\r")], "It sailed."),
        ([Run("It "), Run("secretly ", own=(HIDDEN,)), Run("sailed.\r")], "It sailed."),
        ([Run("It sailed"), Run(".\r", own=(DELETED,)), Run(" again.\r")], "It sailed again."),
        ([Run("It sailed.\x0bAgain.\r")], "It sailed.\nAgain."),
        ([Run("A well\x1eknown fer\x1fry.\x05\x01\x08\r")], "A well-known ferry."),
        ([Run("Über “Marie” – 5 €.\r")], "Über “Marie” – 5 €."),
        ([Run("\x13 TOC \\o \x14Ferry 1\r"), Run("Port 2\r"), Run("\x15It sailed.\r")], "It sailed."),
        ([Run("On \x13 DATE \x14Monday\x15 it sailed.\r")], "On Monday it sailed."),
        ([Run("It sailed.")], "It sailed."),
    ],
)
@pytest.mark.parametrize("narrow", [False, True])
def test_a_document_reads_as_it_is_printed(runs: list[Run], text: str, narrow: bool, read: Read) -> None:
    (draft,), _ = read("ferry.doc", word(*runs, notes="A note.\r", narrow=narrow))
    assert "\n".join(line for line in draft.text.split("\n") if line) == text


def test_rows_of_tables_are_lines(read: Read) -> None:
    cells = [Run(f"{text}\x07", paragraph=(IN_TABLE,)) for text in ("Marie", "212")]
    row = [*cells, Run("\x07", paragraph=(IN_TABLE, ENDS_ROW))]
    (draft,), _ = read("ferry.doc", word(Run("Ferries:\r"), *row, *row, Run("It sailed.\r")))
    assert draft.text == "Ferries:\nMarie · 212\nMarie · 212\nIt sailed."


def test_links_have_their_addresses(read: Read) -> None:
    field = '\x13 HYPERLINK "https://example.org/port" \x01\x14the port\x15'
    (draft,), _ = read("ferry.doc", word(Run(f"It left {field} at noon.\r")))
    assert draft.text == "It left the port at noon."
    ((place, address),) = read_links(draft.path, draft.key, draft.raw, [draft.text], "")
    assert (draft.text[place.start : place.end], address) == ("the port", "https://example.org/port")


@pytest.mark.parametrize("is_mark", [False, True])
def test_articles_on_pages_of_their_own_are_told_apart(is_mark: bool, read: Read) -> None:
    story = "The ferry sailed at noon with 212 passengers on board, the port said in the evening.\r"
    runs = [
        [
            Run(f"Ferry sails on day {day}\r", TITLE, () if is_mark else (ON_NEW_PAGE,)),
            Run("By Ana Ruiz\r"),
            Run(story * 3 + ("\x0c" if is_mark else "")),
        ]
        for day in range(3)
    ]
    drafts, _ = read("ferry.doc", word(*(run for article in runs for run in article)))
    assert [draft.title for draft in drafts] == [f"Ferry sails on day {day}" for day in range(3)]
    for draft in drafts:
        assert read_again(draft.path, draft.key, draft.raw) == draft


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (word(Run("It sailed.\r"), flags=0x0300), "the document cannot be read: a password is needed to read it"),
        (word(Run("It sailed.\r"), version=104), "the document cannot be read: Word wrote it before 1997"),
        (word(Run("It sailed.\r"), flags=0), "the document cannot be read: it is damaged"),
        (STORY[:2000], "the document cannot be read: it is damaged"),
        (word(Run("\r")), "the document holds no text"),
    ],
    ids=["locked", "old", "without its table", "cut", "empty"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(raw: bytes, reason: str, read: Read) -> None:
    assert read("ferry.doc", raw) == ([], [reason])
