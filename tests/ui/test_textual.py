"""What the reader uses of Textual and Rich without a promise: a release that lacks any of it fails here first."""

from __future__ import annotations

import inspect

import pytest
from rich import cells
from textual import _parser, _xterm_parser, command
from textual.app import App
from textual.css.stylesheet import Stylesheet
from textual.drivers.linux_driver import LinuxDriver
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, ProgressBar

USED = [
    (Timer, "self._skip", "a timer that fires once must not skip that"),
    (App, "self._notifications", "the newest passing message replaces the one before it"),
    (App, "def _unnotify", "the same"),
    (App, "def _handle_exception", "an error that a damaged library explains is told in a sentence"),
    (ScrollView, "def _size_updated", "a layout that gives a list the same place does not draw its bar again"),
    (Widget, "def _scroll_update", "the bar follows what is scrolled, without a layout of the screen"),
    (Widget, "def _on_focus", "of a list only what the focus changes is drawn"),
    (Widget, "def _on_blur", "the same"),
    (Stylesheet, "node._get_component_classes()", "the focus computes no styles of components"),
    (Screen, "self.stack_updates += 1", "a screen is not styled again when it first comes"),
    (Screen, "if event.refresh_styles:", "the same"),
    (Input, "self._suggestion", "a suggestion is shown in the same frame as what was found"),
    (LinuxDriver, "self._file", "drawing on a closed terminal does not wait for ever"),
    (LinuxDriver, "def write(self, data: str)", "everything is drawn in its column"),
    (cells, "load_cell_table(unicode_version).widths", "vowel signs are given columns in the tables of Rich"),
    (LinuxDriver, "self._app", "the application knows how the terminal took keys before"),
    (LinuxDriver, "self.attrs_before", "that is how the terminal takes them at the end"),
    (LinuxDriver, "def run_input_thread(self)", "a copy of ours reads pastes from their first letter to their last"),
    (_xterm_parser, "BRACKETED_PASTE_START", "the same"),
    (_parser, "def tick(self)", "the same"),
    (command, 'id="--input"', "the frame of the palette in the stylesheet"),
    (command, '"--list-visible"', "the same"),
    (command, "class CommandInput", "the same"),
    (command, "class SearchIcon", "the same"),
    (ProgressBar, "Bar(", "the width of the bar of an import in the stylesheet"),
]


@pytest.mark.parametrize(("owner", "written", "why"), USED, ids=[written for _, written, _ in USED])
def test_textual_still_has_what_is_not_promised(owner: object, written: str, why: str) -> None:
    assert written in inspect.getsource(owner), f"Without it: {why}."  # type: ignore[arg-type]
