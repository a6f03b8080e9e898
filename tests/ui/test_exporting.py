"""The list that is shown is written to a file."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from reader.export import Value, Written, write
from reader.library import Library
from reader.model import Appearance, Article, Dossier, Identity, Listing, Paragraph, Place, Quotation, Quote, Span
from reader.ui.panes.dossier_extracts import extract_of
from reader.ui.panes.dossier_lists import DossierLists
from reader.ui.screens.export_dialog import ExportDialog
from tests.ui.conftest import Open, Press, Read, Told, store, until


async def name(pilot: Pilot[None], press: Press, path: Path) -> None:
    """Type a path into the window and press enter."""
    assert isinstance(pilot.app.screen, ExportDialog)
    pilot.app.screen.query_one(Input).value = str(path)
    await press(pilot, "enter")


def lines(path: Path) -> list[dict[str, object]]:
    return list(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize(
    ("keys", "count", "noun"),
    [
        ((), 12, "articles"),
        (("3",), 1, "article"),
        (("slash", *"crane", "enter", "escape"), 12, "articles"),
        (("slash", *"title:3", "enter", "escape"), 1, "article"),
        (("Q", "enter", "escape"), 3, "quotations"),
    ],
)
async def test_all_of_the_list_is_written_and_counted(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, told: Told,
    keys: tuple[str, ...], count: int, noun: str,
) -> None:  # fmt: skip
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", *keys, "E")
        assert pilot.app.screen.query_one(Input).placeholder == f"such as ~/{noun.removesuffix('s')}s.csv"
        await name(pilot, press, tmp_path / "list.json")
        assert told(pilot)[-1] == f"{count} {noun} written to {tmp_path}/list.json."
        assert len(lines(tmp_path / "list.json")) == count


async def test_marked_articles_are_written_instead_of_the_list(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "v", "j", "v", "g", "E")
        assert "2 marked articles to a file that ends in" in screen_text(pilot)
        await name(pilot, press, tmp_path / "list.json")
        assert told(pilot)[-1] == f"2 articles written to {tmp_path}/list.json."
        assert [one["title"] for one in lines(tmp_path / "list.json")] == ["Talks, day 1", "Talks, day 3"]
        await press(pilot, "escape", "E")
        assert "All articles to a file that ends in" in screen_text(pilot)


async def test_marked_quotations_are_written_instead_of_all(
    path: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    with closing(Library.open(path)) as library:
        for number, word in enumerate(("cranes", "ferries", "trams")):
            said = f"“The {word} stand still,” Mira Okafor said. “They wait.”"
            quotes = tuple(
                Quote(0, Span(*found.span()), "direct", speaker="Mira Okafor", basis="stated")
                for found in re.finditer("“[^”]*”", said)
            )
            paragraphs = (Paragraph(said, Span(0, len(said))),)
            store(library, Article(f"{number}", word, language="en", paragraphs=paragraphs, quotes=quotes))
    async with open_reader(path) as pilot:
        await press(pilot, "Q", "enter", "escape")
        await press(pilot, "v", "v", "j", "v", "E")
        assert "3 marked · " in screen_text(pilot)
        assert "3 marked quotations to a file" in screen_text(pilot)
        await name(pilot, press, tmp_path / "list.json")
        assert told(pilot)[-1] == f"3 quotations written to {tmp_path}/list.json."
        await press(pilot, "Y")
        assert told(pilot)[-1] == "Copied the 3 quotations with their sources."
        assert pilot.app.clipboard.count("— Mira Okafor") == 3
        words = [str(one["words"]) for one in lines(tmp_path / "list.json")]
        assert words == ["“The trams stand still,”", "“They wait.”", "“The cranes stand still,”"]
        await press(pilot, "s", "v", "v", "V", "escape", "E")
        assert "Quotations found to a file" in screen_text(pilot)


async def test_marks_that_are_not_looked_at_leave_the_list_to_be_written(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "enter", "E")
        assert "All articles to a file that ends in" in screen_text(pilot)


async def test_a_query_that_is_not_understood_as_a_whole_is_not_written(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"talks is:strared", "enter", "escape", "E")
        await name(pilot, press, tmp_path / "list.json")
        assert "is: knows unread, read and starred, not “strared”; did you" in screen_text(pilot)
        assert not (tmp_path / "list.json").exists()


async def test_a_file_that_is_there_is_replaced_only_by_a_second_enter(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")
    async with open_reader(shelf) as pilot:
        await press(pilot, "E")
        await name(pilot, press, path)
        assert "list.csv already exists: enter again replaces it." in screen_text(pilot)
        assert path.read_text() == "before"
        await press(pilot, "enter")
        assert told(pilot)[-1].startswith("12 articles written")
        assert path.read_text("utf-8").startswith("id,title,authors,source,published")


async def test_each_file_that_is_there_is_asked_for(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")
    async with open_reader(shelf) as pilot:
        await press(pilot, "E")
        await name(pilot, press, path)
        await press(pilot, "backspace", "v", "enter")
        assert "list.csv already exists: enter again replaces it." in screen_text(pilot)
    assert path.read_text() == "before"


async def test_other_endings_and_folders_that_are_not_there_are_refused(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "E", "enter")
        await name(pilot, press, tmp_path / "list.txt")
        assert "Name a file that ends in .json, .jsonl, .csv, .md, .html." in screen_text(pilot)
        pilot.app.screen.query_one(Input).value = "file:///%00.md"
        await press(pilot, "enter")
        assert "A file cannot have such a name" in screen_text(pilot)
        await name(pilot, press, tmp_path / "nowhere" / "list.md")
        said = str(pilot.app.screen.query_one(".hint", Static).content)
        assert "the file cannot be written (No such file or directory)" in said
        await name(pilot, press, tmp_path / "list.md")
        assert not pilot.app.screen.is_modal
        assert told(pilot)[-1].startswith("12 articles written")


@pytest.mark.parametrize("linked", [False, True])
async def test_the_library_itself_is_not_written_over(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, linked: bool
) -> None:
    library = shelf.rename(tmp_path / "news.json")
    target = tmp_path / "list.json" if linked else library
    if linked:
        target.symlink_to(library)
    async with open_reader(library) as pilot:
        await press(pilot, "E")
        for _ in range(2):
            await name(pilot, press, target)
            said = str(pilot.app.screen.query_one(".hint", Static).content)
            assert "this is the library itself, which was left as it is" in said
    assert library.read_bytes().startswith(b"SQLite format 3")


async def test_esc_writes_nothing(shelf: Path, tmp_path: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        before = set(tmp_path.iterdir())
        await press(pilot, "E", *"a.md", "escape")
        assert not pilot.app.screen.is_modal
        assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("key", ["escape", "ctrl+q"])
async def test_a_window_that_is_closed_while_a_file_is_written_stops_nothing(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def late(path: Path, values: Iterable[Value]) -> Written:
        begun.set()
        gate.wait(10)
        return write(path, values)

    monkeypatch.setattr("reader.export.write", late)
    path = tmp_path / "list.json"
    async with open_reader(shelf) as pilot:
        await press(pilot, "E")
        pilot.app.screen.query_one(Input).value = str(path)
        await pilot.press("enter")
        await until(pilot, begun.is_set)
        await pilot.press(key)
        gate.set()
        await until(pilot, path.exists)
        await press(pilot)
    assert pilot.app.return_code in (None, 0)


@pytest.mark.parametrize(
    ("keys", "said", "count", "first"),
    [
        ((), "The 12 articles with Mira Okafor to a file", "12 articles", {"title": "Talks, day 0"}),
        (("tab",), "quotations by Mira Okafor to a file", "quotations", {"speaker": "Mira Okafor"}),
        (
            ("tab", "tab", "tab"),
            "beside Mira Okafor to a file",
            "names",
            {"kind": "organisation", "name": "Port Council"},
        ),
    ],
)
async def test_a_dossier_writes_the_list_that_has_the_focus(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read, told: Told,
    keys: tuple[str, ...], said: str, count: str, first: dict[str, str],
) -> None:  # fmt: skip
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", *keys)
        rows = len(pilot.app.screen.query_one(DossierLists).current.rows)
        await press(pilot, "E")
        assert said in " ".join(screen_text(pilot).split())
        await name(pilot, press, tmp_path / "list.json")
        assert f"{count} written to {tmp_path}/list.json." in told(pilot)[-1]
        written = lines(tmp_path / "list.json")
        assert len(written) == rows
        assert {key: written[0][key] for key in first} == first


async def test_an_empty_list_of_a_dossier_is_not_written(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j", "j", "enter", "tab", "E")
        assert told(pilot)[-1] == "There is nothing in the list to write."


def test_what_is_only_a_part_of_what_there_is_says_so() -> None:
    ana = Identity(1, "Ana Ruiz", "person", (), 1200)
    listing = Listing(1, "Talks", None, None, False, False)
    said = Quotation(listing, Place(0, 0, 3), "No.", "Ana Ruiz")
    dossier = Dossier(
        ana, appearances=(Appearance(listing, 1, ()),) * 2, quotes_by=(said,) * 2, companions=(ana,) * 2, limit=2
    )
    extracts = [extract_of(dossier, section) for section in range(4)]
    assert [extract and extract.what for extract in extracts] == [
        "The newest 2 of 1,200 articles with Ana Ruiz",
        "The newest 2 quotations by Ana Ruiz",
        None,
        "The 2 names most often beside Ana Ruiz",
    ]
