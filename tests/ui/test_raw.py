"""The imported text is beside the cleaned one, both in step, with a reason for everything that is not shown."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.library import Library
from reader.linebreaks import Line, wrap
from reader.model import Draft, Original
from reader.sources import read_bytes
from reader.text.outlines import outline
from reader.ui.lines.pager import Pager
from reader.ui.panes import provenance
from reader.ui.panes.provenance import read_side_of, trace
from reader.ui.screens.raw import RawScreen
from reader.ui.views.parallel import Side, SideStretch
from reader.ui.widgets import parallel_text
from reader.ui.widgets.article_body import ArticleBody
from tests.sources.office.test_documents import docx, p
from tests.ui.conftest import Open, Press, Read, Told, until

LEDE = "Ferries stood still in Sohail on Monday after the pilots of the harbour laid down their work."
NUMBERED = [f"Pier {n} was closed at {n} in the morning, said the keeper of pier number {n}." for n in range(1, 40)]
TALK = [LEDE, "The pilots want more rest between two watches.", LEDE, "Nobody knows when the ferries sail again."]
TEXT = "\r\n\r\n".join(["Ferries stand still", "By Ana Lind", *TALK, *NUMBERED]) + "\r\n"


def import_bytes(path: Path, name: str, raw: bytes) -> None:
    library = Library.open(path)
    for draft in read_bytes(name, raw):
        assert isinstance(draft, Draft)
        library.add(replace(draft, key=name), outline(draft))
    library.close()


@pytest.fixture
def ferries(file: Path) -> Path:
    """A library of one long article with a byline and a paragraph that is printed twice."""
    import_bytes(file, "ferries.txt", TEXT.encode())
    return file


def window(pilot: Pilot[None]) -> RawScreen:
    assert isinstance(pilot.app.screen, RawScreen)
    return pilot.app.screen


async def test_every_removed_paragraph_says_why(
    ferries: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(ferries, size=(140, 30)) as pilot:
        await press(pilot, "enter", "r", "n", "N", "N")
        shown = screen_text(pilot)
        assert "removed" in shown
        assert "head of the article" in shown
        assert shown.count("By Ana Lind") == 2


async def test_the_sides_scroll_together(ferries: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(ferries, size=(140, 30)) as pilot:
        await press(pilot, "enter", "r", *["j"] * 25)
        raw = window(pilot)
        assert raw.imported.scroll_offset.y == 25
        assert raw.imported.lit == raw.read.lit
        left, right = screen_text(pilot).splitlines()[3].split("││")
        assert left.strip("│ ") == right.strip("│ ") != ""
        await press(pilot, "tab", "G", "k")
        assert raw.read.has_focus
        assert raw.imported.lit == raw.read.lit
        assert raw.imported.scroll_offset.y > 25


async def test_removed_paragraphs_are_walked_to_on_both_sides(
    ferries: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(ferries, size=(140, 24)) as pilot:
        await press(pilot, "enter", "r")
        raw = window(pilot)
        walked = []
        for _ in range(5):
            walked.append(raw.read.lit)
            await press(pilot, "n")
        assert raw.read.lit == raw.imported.lit == 4
        assert "repeats an earlier paragraph" in screen_text(pilot)
        assert told(pilot) == ["Nothing more was removed that way."]
        await press(pilot, "N")
        assert raw.read.lit == walked[1]


@pytest.mark.parametrize("key", ["escape", "q", "r"])
async def test_the_window_opens_and_closes_where_one_reads(
    ferries: Path, open_reader: Open, press: Press, key: str
) -> None:
    async with open_reader(ferries, size=(140, 30)) as pilot:
        await press(pilot, "enter", "space")
        body = pilot.app.screen.query_one(ArticleBody)
        place, y = body.top_place, body.scroll_offset.y
        assert place
        assert y > 0
        await press(pilot, "r")
        assert window(pilot).read.lit == place.paragraph
        await press(pilot, "j", "j", key)
        assert not pilot.app.screen.is_modal
        assert body.scroll_offset.y == y


async def test_a_record_shows_its_text_and_on_demand_its_bytes(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    record = {"title": "Ferries stand still", "text": TEXT, "url": "https://example.org/ferries"}
    import_bytes(path, "ferries.jsonl", json.dumps(record).encode())
    async with open_reader(path) as pilot:
        await press(pilot, "enter", "r")
        assert '"url"' not in screen_text(pilot)
        assert screen_text(pilot).count("Ferries stood still in Sohail") == 4
        await press(pilot, "w", "G")
        assert '"url"' in screen_text(pilot)
        await press(pilot, "w", "g")
        assert '"url"' not in screen_text(pilot)


async def test_a_record_that_is_left_before_it_is_wrapped_is_not_shown(
    path: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrapped = threading.Event()

    def wait(text: str, width: int) -> list[Line]:
        assert threading.current_thread() is threading.main_thread() or wrapped.wait(10)
        return wrap(text, width)

    record = json.dumps({"title": "Ferries stand still", "text": TEXT, "more": "ship " * 900}).encode()
    import_bytes(path, "ferries.jsonl", record)
    monkeypatch.setattr(parallel_text, "wrap", wait)
    monkeypatch.setattr(parallel_text, "_LONG", len(record) - 100)
    async with open_reader(path) as pilot:
        await press(pilot, "enter", "r")
        lines = window(pilot).imported.virtual_size.height
        await pilot.press("w", "w")
        wrapped.set()
        await press(pilot)
        assert window(pilot).imported.virtual_size.height == lines


@pytest.mark.parametrize("size", [(20, 5), (59, 12), (80, 24), (300, 100)])
async def test_one_side_or_both_at_any_size(
    ferries: Path, open_reader: Open, press: Press, size: tuple[int, int]
) -> None:
    async with open_reader(ferries, size=size) as pilot:
        await press(pilot, "enter", "r")
        raw = window(pilot)
        for _ in range(3):
            shown = [side for side in (raw.imported, raw.read) if side.is_on_screen and side.region.area]
            assert len(shown) == (2 if size[0] >= 60 else 1)
            assert any(side.has_focus for side in shown)
            await press(pilot, "tab")


async def test_a_window_of_another_width_begins_with_the_same_words(
    ferries: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(ferries, size=(70, 12)) as pilot:
        await press(pilot, "enter", "r", *["j"] * 9)
        raw = window(pilot)
        before = (raw.imported.scroll_offset, raw.read.scroll_offset)
        assert before[0].y == 9
        for size in ((120, 12), (64, 12), (70, 12)):
            await pilot.resize_terminal(*size)
            await press(pilot)
        assert (raw.imported.scroll_offset, raw.read.scroll_offset) == before


def test_hostile_bytes_are_pictured_in_their_place() -> None:
    raw = "Ferries\x1b]0;owned\x07 stand\tstill\r\n\r\nAt \u202epier\u202c one, nobody was seen at all.\r\n".encode()
    draft = next(iter(read_bytes("a.txt", raw)))
    assert isinstance(draft, Draft)
    found = trace(raw, outline(draft))
    assert found.imported.text.startswith("Ferries␛]0;owned␇ stand still \n \nAt �pier� one")
    assert len(found.imported.text) == len(raw.decode())


def test_a_document_is_shown_by_its_text_and_never_by_its_bytes() -> None:
    raw = docx(p("Ferries stand still"), p("At pier one, nobody was seen at all."))
    draft = next(iter(read_bytes("a.docx", raw)))
    assert isinstance(draft, Draft)
    found = trace(raw, outline(draft))
    assert "At pier one" in found.imported.text
    assert found.record is None


def test_a_text_that_is_no_longer_read_alike_has_no_stretches_beyond_its_end(
    make_talks: Callable[..., object],
) -> None:
    found = trace(b"short", make_talks("a.txt", "Talks", "2026-03-01"))  # type: ignore[arg-type]
    assert all(stretch.end <= len("short") for stretch in found.imported.stretches)
    assert len(found.read.stretches) > 7


@pytest.mark.parametrize("width", [80, 140])
async def test_earlier_versions_are_shown_beside_the_present_one(
    width: int, path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    for said in ("The ferries stand still.", "The ferries sail again.", "The ferries sail twice a day."):
        import_bytes(path, "ferries.txt", f"Ferries\n\n{said} {LEDE}\n\nTags: ferries\n".encode())
    async with open_reader(path, size=(width, 30)) as pilot:
        await press(pilot, "r")
        assert "As imported · e 2 earlier ─" in screen_text(pilot)
        await press(pilot, "e")
        assert "Version 2 of 3 · " in screen_text(pilot)
        assert "sail again" in screen_text(pilot)
        assert screen_text(pilot).count("Tags: ferries") == 1
        await press(pilot, "e")
        assert "Version 1 of 3 · " in screen_text(pilot)
        assert "stand still" in screen_text(pilot)
        assert "sail twice" in screen_text(pilot)
        await press(pilot, "e")
        assert screen_text(pilot).count("sail twice") == 2
        assert not told(pilot)


async def test_an_earlier_version_that_comes_late_does_not_take_the_place_of_the_record(
    path: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    for said in ("The ferries stand still.", "The ferries sail again."):
        record = json.dumps({"id": 1, "title": "Ferries", "text": f"{said} {LEDE}", "more": said})
        import_bytes(path, "ferries.jsonl", record.encode())
    asked, free = threading.Event(), threading.Event()

    def late(original: Original, raw: bytes) -> Side:
        asked.set()
        free.wait(60)
        return read_side_of(original, raw)

    monkeypatch.setattr(provenance, "read_side_of", late)
    async with open_reader(path) as pilot:
        await press(pilot, "r")
        await pilot.press("e")
        await until(pilot, asked.is_set)
        await pilot.press("w")
        free.set()
        await press(pilot)
        assert "The record" in screen_text(pilot)
        assert "Version 1" not in screen_text(pilot)


async def test_what_came_once_has_no_earlier_version(
    ferries: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(ferries) as pilot:
        await press(pilot, "r", "e")
        assert told(pilot) == ["It came only once: there is no earlier version."]


def test_bytes_that_are_no_longer_read_as_an_article_are_shown_as_they_are() -> None:
    original = Original(1, "Ferries", None, "a.json", "a.json", b"{}")
    assert read_side_of(original, b'{"a":\x1b 1}').text == '{"a":\N{SYMBOL FOR ESCAPE} 1}'


SIDE = Side(
    "one two three",
    (SideStretch(0, 3, 0, "kept"), SideStretch(4, 7, 2, "removed"), SideStretch(8, 13, 1, "kept")),
)


@pytest.mark.parametrize(("offset", "paragraph"), [(0, 0), (2, 0), (3, 2), (7, 1), (12, 1), (13, None), (99, None)])
def test_the_paragraph_at_an_offset_or_after_it(offset: int, paragraph: int | None) -> None:
    assert SIDE.paragraph_at(offset) == paragraph


def test_what_a_line_touches() -> None:
    assert [stretch.paragraph for stretch in SIDE.between(2, 5)] == [0, 2]
    assert SIDE.between(3, 4) == []
    assert SIDE.extent(1) == (8, 13)
    assert SIDE.extent(9) is None


@pytest.mark.parametrize("key", ["r", "question_mark", "f2"])
async def test_a_blank_stands_between_a_text_and_its_scroll_bar(
    ferries: Path, open_reader: Open, press: Press, key: str
) -> None:
    async with open_reader(ferries, size=(97, 30)) as pilot:
        await press(pilot, key)
        texts = pilot.app.screen.query("ParallelText, PlainText").results(Pager)
        lines = [text.render_line(y).text for text in texts for y in range(text.size.height)]
        assert {line[-1:] for line in lines} == {" "}


@pytest.mark.parametrize("width", [80, 100, 160])
async def test_the_borders_name_all_keys(
    width: int, path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    said = "The ferries to both islands stand still since Monday, and nobody was seen at pier one."
    record = {"title": "Ferries", "text": f"{said}\n\nThe crews wait for an answer from the harbour.\n\n{said}"}
    import_bytes(path, "a.json", json.dumps(record).encode())
    async with open_reader(path, size=(width, 24)) as pilot:
        await press(pilot, "r")
        shown = screen_text(pilot)
        for keys in ("esc closes", "tab other side", "n N removed", "w whole record"):
            assert keys in shown
