"""Every command runs the same action on the same pane by its key and by the palette.

The commands come from the live keymap; only the way to their owners is written down here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.command import DiscoveryHit, Hit
from textual.dom import DOMNode
from textual.pilot import Pilot

from reader.model import Tally
from reader.ui.app import ReaderApp
from reader.ui.keys import bindings_of, live_keys
from reader.ui.owners import COMMAND_OWNERS
from reader.ui.palette import CommandProvider
from reader.ui.screens.report import ReportScreen
from reader.ui.widgets.welcome import Welcome
from tests.ui.conftest import Open, Press, main

# The keys that lead from the list of articles to each owner of keys.
WAYS: dict[str, tuple[str, ...]] = {
    "ReaderApp": (),
    "MainScreen": (),
    "ShelfPane": (),
    "ArticleMarkingPane": (),
    "ArticleList": (),
    "Welcome": (),
    "SearchPane": ("slash", *"harbour"),
    "TextPane": ("enter",),
    "ArticleBody": ("enter",),
    "FindBar": ("enter", "f"),
    "QuoteList": ("quotation_mark",),
    "QuotesPane": ("quotation_mark",),
    "HelpScreen": ("question_mark",),
    "ImportDialog": ("i",),
    "RawScreen": ("r",),
    "ReportScreen": (),
    "ThemeScreen": ("T",),
    "TourScreen": ("f1",),
    "TagDialog": ("t",),
    "BinScreen": ("x", "X"),
    "BulkDialog": ("B",),
    "NoteDialog": ("a",),
    "HitList": ("slash", *"harbour", "enter", "escape"),
    "ResultsPane": ("slash", *"harbour", "enter", "escape"),
    "HitMarkingPane": ("slash", *"harbour", "enter", "escape"),
    "NamesPane": ("e",),
    "NameList": ("e",),
    "CorrectingPane": ("e",),
    "DossierPane": ("e", "enter"),
    "DossierLists": ("e", "enter"),
    "DossierScreen": ("e", "enter"),
    "ChoiceScreen": ("P",),
    "NameDialog": ("e", "R"),
    "FacetList": ("F",),
    "FolderList": ("slash", *"crane", "enter", "escape", "S", "enter", "4", "G"),
    "ExportDialog": ("E",),
    "PipeScreen": ("vertical_line",),
    "LanguageScreen": ("f2",),
    "LinkScreen": ("semicolon",),
    "FeedsScreen": ("5",),
    "FeedList": ("5",),
    "NotesScreen": ("a", *"well", "escape", "ctrl+n"),
    "NoteList": ("a", *"well", "escape", "ctrl+n"),
}

Ran = list[tuple[str, DOMNode | None]]

OWNERS: list[type[DOMNode]] = [ReaderApp, *COMMAND_OWNERS]


async def go(owner: type[DOMNode], pilot: Pilot[None], press: Press) -> None:
    """Go from the list of articles to ``owner``; also to a report, which otherwise only follows an import."""
    name = owner.__name__
    assert name in WAYS, f"{name} has keys: add to WAYS the keys with which a reader comes to it."
    if name == "ReportScreen":
        pilot.app.push_screen(ReportScreen(Tally()))
    await press(pilot, *WAYS[name])


async def come_back(pilot: Pilot[None], press: Press) -> None:
    """Come back to the list of articles from wherever a way led."""
    while len(pilot.app.screen_stack) > 1:
        pilot.app.screen.dismiss()
        await press(pilot)
    await press(pilot, *["escape"] * 4)
    assert main(pilot).desk.spread.current == "articles"
    assert not main(pilot).desk.search.display


@contextmanager
def recorded(app: ReaderApp) -> Iterator[Ran]:
    """Record what actions are run, and on what, instead of running them.

    A scroll action of Textual with nothing to scroll passes the key on, as it does in the reader.
    """
    ran: Ran = []

    async def note(action: str, default_namespace: DOMNode | None = None, *_: object) -> bool:
        scrolling = re.fullmatch(r"(scroll|page)_(up|down|left|right|home|end)", action)
        if not scrolling:
            ran.append((action, default_namespace))
        return scrolling is None

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "run_action", note)
        yield ran


def every_action_is_known(app: ReaderApp) -> None:
    """Check that the owner of every active key has the action of its command."""
    for active in app.screen.active_bindings.values():
        node, name, parameters = app._parse_action(active.binding.action, active.node)
        if name == "at":
            node, name = app.screen.query_one(str(parameters[0])), str(parameters[1]).partition("(")[0]
        assert hasattr(node, f"action_{name}"), f"{active.binding.id}: {node} has no action “{name}”"


async def offers(app: ReaderApp, words: str) -> list[Hit | DiscoveryHit]:
    """Return what the palette offers for ``words``, the best first; everything for none."""
    provider = CommandProvider(app.screen)
    found = [hit async for hit in (provider.search(words) if words else provider.discover())]
    hits = [hit for hit in found if isinstance(hit, Hit | DiscoveryHit)]
    return sorted(hits, key=lambda hit: hit.score, reverse=True)


def stay(app: ReaderApp, return_code: int = 0) -> None:
    """Stay in the reader, whatever would leave it."""


async def keys_and_palette_agree(owner: type[DOMNode], app: ReaderApp, pilot: Pilot[None], press: Press) -> None:
    """Run every command of ``owner``, which is in focus, by its keys and by the palette."""
    every_action_is_known(app)
    with recorded(app) as ran:
        for binding in bindings_of([owner]):
            for keys in live_keys(binding, {}):
                await press(pilot, *keys.split())
                (by_key,) = ran or [("nothing", None)]
                assert by_key[0] == binding.action, f"{keys} runs {by_key}, not {binding.id}"
                assert isinstance(by_key[1], owner), f"{keys} reaches {by_key[1]}, not {owner.__name__}"
                ran.clear()
            if binding.action == "command_palette":
                continue  # which need not offer itself
            chosen = [hit for hit in await offers(app, binding.description) if hit.help == binding.tooltip]
            assert len(chosen) == 1, f"the palette offers {binding.id} {len(chosen)} times"
            await chosen[0].command()
            assert ran == [by_key], f"the palette runs {ran} for {binding.id}, its key {by_key}"
            ran.clear()


@pytest.mark.parametrize("empty", [False, True])
async def test_a_key_and_the_palette_do_the_same(empty: bool, shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf.with_name("empty.db") if empty else shelf) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        for owner in OWNERS:
            if (owner is Welcome) == empty:  # an empty library shows the welcome
                await go(owner, pilot, press)
                await keys_and_palette_agree(owner, app, pilot, press)
                await come_back(pilot, press)


async def test_the_palette_offers_nothing_that_breaks_where_nothing_is_open(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        monkeypatch.setattr("webbrowser.open", lambda _: True)
        for name in ("import_all", "subscribe", "refresh", "complete"):
            monkeypatch.setattr(f"reader.intake.{name}", lambda *_: iter(()))
        monkeypatch.setattr(ReaderApp, "leave", stay)
        chosen = [hit.help for hit in await offers(app, "")]
        assert len(chosen) > 50
        for help in reversed(chosen):  # the innermost first, before others opened what they need
            if "any command" in (help or ""):
                continue
            for hit in await offers(app, ""):
                if hit.help == help:  # of two that look alike, one may have come nearer meanwhile
                    await hit.command()
            await press(pilot)
            while len(app.screen_stack) > 1:
                app.pop_screen()
                await press(pilot)
        assert app.is_running


def test_the_ways_lead_to_owners_only() -> None:
    assert sorted(WAYS) == sorted(owner.__name__ for owner in OWNERS)
