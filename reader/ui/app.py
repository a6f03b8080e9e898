"""The application: opens the library, knows the themes and the first screen, and ends in good order."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.filter import LineFilter
from textual.worker import WorkerFailed

from reader.columns import count_vowel_signs, cut_between_letters
from reader.config import Config
from reader.errors import ReaderError
from reader.model import Session
from reader.resources import resource_dir
from reader.ui.changes import SOON
from reader.ui.commands import Command, live_commands, sections_around
from reader.ui.fitting import LOW
from reader.ui.keyed_app import KeyedApp
from reader.ui.keys import key
from reader.ui.lines.scroller import Scroller
from reader.ui.screens.main import MainScreen
from reader.ui.terminal.barrier import TerminalBarrier
from reader.ui.terminal.clipboard import copy
from reader.ui.terminal.nearest_colours import NearestColours
from reader.ui.terminal.signals import leave_at_signals
from reader.ui.themes import THEMES, unknown_theme
from reader.ui.upkeep import Upkeep
from reader.ui.workers import came_through

if TYPE_CHECKING:
    from textual.actions import ActionParseResult
    from textual.command import Provider
    from textual.dom import DOMNode
    from textual.driver import Driver

    from reader.library import Library

_LOG = logging.getLogger(__name__)


class ReaderApp(KeyedApp):
    """The reader of one library; ``inputs`` are imported as soon as it is open.

    A ``library`` that is already open is used as it is, with its last ``session``; otherwise the configured one is
    opened.
    """

    TITLE = "kreader"
    HELD = "Your last changes are being saved: many at once, or another program at the library, take a while …"
    # Windows leave their margins to what they show where there are few lines.
    VERTICAL_BREAKPOINTS = [(0, "-low"), (LOW, "-high")]
    COMMANDS = {lambda: _command_provider()}
    BINDINGS = [
        key("reader.quit-at-once", "ctrl+q", "quit", "Quit at once", "Leave the reader from anywhere", priority=True),
        key("reader.commands", "ctrl+p", "command_palette", "Commands",
            "Find and run any command", footer=True, priority=True),
        key("reader.help", "question_mark", "help", "Help", "Show all keys", footer=True),
        key("reader.tour", "f1", "tour", "Tour",
            "Show the panes and the keys that matter in one picture", priority=True),
        key("reader.theme", "T", "change_theme", "Theme", "Change the colours, with a preview"),
        key("reader.suspend", "ctrl+z", "suspend_process", "Suspend",
            "Suspend the reader and return to the shell; fg there resumes it", priority=True),
        key("reader.redraw", "ctrl+l", "redraw", "Redraw", "Redraw the screen, if another program wrote over it",
            priority=True),
    ]  # fmt: skip

    def __init__(
        self, config: Config, inputs: Sequence[str] = (), library: Library | None = None, session: Session | None = None
    ) -> None:
        count_vowel_signs()
        cut_between_letters()
        styles = resource_dir("styles")
        # Without colours there are no shades either, whatever the theme: the stylesheet's rules for that hold.
        no_shades = "NO_COLOR" in os.environ or None
        super().__init__(
            config,
            driver_class=_driver_class(),
            css_path=[styles / "app.tcss", styles / "panes.tcss"],
            ansi_color=no_shades,
        )
        self.inputs = inputs
        self.library = library
        self._session = session
        self._is_leaving = False
        self.failure: Exception | None = None
        """The error that ended the reader; it is for whoever runs it to raise."""
        self._barrier = TerminalBarrier()
        self._nearest_colours = NearestColours()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = config.theme if config.theme in self.available_themes else THEMES[0].name

    def get_default_screen(self) -> MainScreen:
        """Begin with the main screen."""
        return MainScreen()

    @property
    def main(self) -> MainScreen:
        """The screen below all windows."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    @property
    def is_going(self) -> bool:
        """Whether the reader is on the way to another article; there is no screen any more while it closes."""
        return bool(self.screen_stack) and self.main.desk.is_going

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Put the barrier after all other filters, so that nothing gets past it."""
        few = [self._nearest_colours] if self.console.color_system == "256" else []
        return [*super().get_line_filters(), *few, self._barrier]

    def on_mount(self) -> None:
        """Open the library while the screen comes up."""
        if not self.is_headless:
            leave_at_signals(self.leave)
        self._open()

    @work(exclusive=True, group="open")
    async def _open(self) -> None:
        library, session = self.library, self._session
        try:
            if library is None:
                library = await asyncio.to_thread(_open_library, self.config.library)
            if session is None:
                session = await asyncio.to_thread(library.sessions.last)
        except ReaderError as error:
            self.failure = error
            self.leave(error.exit_code)
            return
        self.library = library
        self.opening.set_result(library)
        # The main screen may not have its panes yet.
        self.main.call_later(self.main.bookmark.resume, session, self.typeahead.release)
        if self.inputs:
            self.main.call_later(self.main.work.importing.start, self.inputs)
        for said in self.amiss:
            self.notify(f"{self.config.file.name}: {said}", severity="warning", timeout=10)
        Upkeep(self, library, self.main.work.is_busy).begin()

    def _handle_exception(self, error: Exception) -> None:
        """Leave for an error that nobody expected: a wrong value in the library may explain it once the screen is back.

        Textual would print it, with the words of articles in it.
        """
        self.failure = self.failure or _reason(error)
        if self.is_headless:
            super()._handle_exception(error)  # which makes it fail a test
        else:
            self.exit(return_code=1)

    @on(Scroller.CopyWanted)
    def _copy_wanted(self, wanted: Scroller.CopyWanted) -> None:
        copy(self, wanted.text, wanted.what, wanted.cited)

    @property
    def commands(self) -> list[Command]:
        """Every command of every screen under its live key, those of all of them last."""
        from reader.ui.owners import COMMAND_OWNERS  # needed when the help opens

        return live_commands([*COMMAND_OWNERS, type(self)], self.keymap)

    @property
    def amiss(self) -> list[str]:
        """The mistakes in the configuration, a sentence each."""
        said = unknown_theme(self.config.theme, self.available_themes)
        if self.keymap:
            from reader.ui.keymaps import complaints  # seldom needed

            said += complaints(self.commands, self.keymap)
        return said

    def action_command_palette(self) -> None:
        """Show all commands, or go back to them from a window that lies over them: there can be no second list."""
        from reader.ui.palette import Palette  # seldom needed

        if any(isinstance(below, Palette) for below in self.screen_stack[:-1]):
            self.screen.dismiss()
        elif not isinstance(self.screen, Palette):
            self.push_screen(Palette())

    def action_help(self) -> None:
        """Show all keys, those of the focused pane first."""
        from reader.ui.screens.help import HelpScreen  # seldom needed

        self.push_screen(HelpScreen(self.commands, sections_around(self.focused)))

    def action_tour(self) -> None:
        """Show the reader in one picture, or close it."""
        from reader.ui.screens.tour import TourScreen  # seldom needed

        if isinstance(self.screen, TourScreen):
            self.screen.dismiss()
            return
        self.push_screen(TourScreen({command.id: command.shown_keys.split("  ")[0] for command in self.commands}))

    def action_change_theme(self) -> None:
        """Choose another theme."""
        from reader.ui.screens.themes import ThemeScreen  # seldom needed

        self.push_screen(ThemeScreen())

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Run an action, unless it waits for its article, and log it if there is a log."""
        if self.main.desk.waits(default_namespace, str(action)):
            self.notify("The article is still being loaded.", timeout=2)
            return True
        _LOG.info("%s on %s", action, type(default_namespace).__name__)
        return await super().run_action(action, default_namespace, namespaces)

    async def action_quit(self) -> None:
        """Leave."""
        self.leave()

    @work(group="leave")
    async def leave(self, return_code: int = 0) -> None:
        """End the reader and keep the place; a running import is given up, what it stored is kept.

        Keys that were typed before have their effect. Closing a terminal may send more than one signal: the first one
        ends the reader.
        """
        if self._is_leaving:
            return
        self._is_leaving = True
        self.changes.is_told = True  # here, in other words
        self.set_timer(SOON, lambda: self.notify(self.HELD, timeout=60))
        await self.typeahead.drain()
        self.main.work.end()
        for kept in self.main.keep_all():
            await came_through(kept)
        # As soon as the screen is up: Textual would take away panes that others look for while they come up.
        self.main.call_later(self.exit, None, return_code)


def _reason(error: Exception) -> Exception:
    """Return the error for which work failed, if that is what happened."""
    while isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
        error = error.error
    return error


def _driver_class() -> type[Driver] | None:
    """Return the driver that tells pastes from keys; on Windows the terminal does that."""
    if sys.platform == "win32":
        return None
    from reader.ui.terminal.keyboard import TerminalDriver  # there is none on Windows

    return TerminalDriver


def _open_library(path: Path) -> Library:
    """Load what the library needs and open it, in a thread, while the screen comes up."""
    from reader.library import Library

    return Library.open(path)


def _command_provider() -> type[Provider]:
    from reader.ui.palette import CommandProvider  # needed when the palette opens

    return CommandProvider
