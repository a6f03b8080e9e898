"""What the reader uses of Textual and Rich without a promise: a release that lacks any of it fails here first."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich import _unicode_data, cells
from rich.segment import Segment
from textual import _parser, _xterm_parser, command
from textual.app import App
from textual.css.stylesheet import Stylesheet
from textual.drivers.linux_driver import LinuxDriver
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, ProgressBar, _toast

import reader

USED = [
    (Timer, "self._skip", "a timer that fires once must not skip that"),
    (App, "self._notifications", "the newest passing message replaces the one before it"),
    (App, "def _unnotify", "the same"),
    (_toast, '"--textual-toast-{notification.identity}"', "the same below a window"),
    (App, "def _handle_exception", "an error that a damaged library explains is told in a sentence"),
    (ScrollView, "def _size_updated", "a layout that gives a list the same place does not draw its bar again"),
    (Widget, "def _scroll_update", "the bar follows what is scrolled, without a layout of the screen"),
    (Widget, "def _on_focus", "of a list only what the focus changes is drawn"),
    (Widget, "def _on_blur", "the same"),
    (Stylesheet, "node._get_component_classes()", "the focus computes no styles of components"),
    (Screen, "self.stack_updates += 1", "a screen is not styled again when it first comes"),
    (Screen, "if event.refresh_styles:", "the same"),
    (Widget, "def _forward_event", "what is typed goes to what it is typed into, whichever command has that key"),
    (Input, "def _position_to_cell", "what is around the cursor of a long line is in sight"),
    (Input, "self._suggestion", "a suggestion is shown in the same frame as what was found"),
    (LinuxDriver, "self._file", "drawing on a closed terminal does not wait for ever"),
    (LinuxDriver, "def write(self, data: str)", "everything is drawn in its column"),
    (cells, "load_cell_table(unicode_version).widths", "vowel signs are given columns in the tables of Rich"),
    (_unicode_data, "def load", "the same"),
    (Segment, "def _split_cells", "a line is cut between letters, never between a letter and its vowel sign"),
    (LinuxDriver, "self._app", "the application knows how the terminal took keys before"),
    (LinuxDriver, "self.attrs_before", "that is how the terminal takes them at the end"),
    (LinuxDriver, "def run_input_thread(self)", "a copy of ours reads pastes from their first letter to their last"),
    (_xterm_parser, "BRACKETED_PASTE_START", "the same"),
    (_parser, "def tick(self)", "the same"),
    (command, "def _action_command_list", "the list of commands is not paged while it has no line in sight"),
    (command, 'id="--input"', "the frame of the palette in the stylesheet"),
    (command, '"--list-visible"', "the same"),
    (command, "class CommandInput", "the same"),
    (command, "class SearchIcon", "the same"),
    (ProgressBar, "Bar(", "the width of the bar of an import in the stylesheet"),
]


@pytest.mark.parametrize(("owner", "written", "why"), USED, ids=[written for _, written, _ in USED])
def test_textual_still_has_what_is_not_promised(owner: object, written: str, why: str) -> None:
    assert written in inspect.getsource(owner), f"Without it: {why}."  # type: ignore[arg-type]


def test_nothing_else_is_used_that_is_not_promised() -> None:
    texts = [path.read_text("utf-8") for path in Path(inspect.getfile(reader)).parent.rglob("*.py")]
    sources = [text for text in texts if "from textual" in text or "from rich" in text]
    ours = {name for source in sources for name in defined_in(source)}
    written = " ".join(f"{owner} {written}" for owner, written, _ in USED)
    assert {name for source in sources for name in borrowed_in(source, ours) if name not in written} == set()


def defined_in(source: str) -> Iterator[str]:
    """Yield the names of functions, and of what is assigned by itself or to the object whose method does so."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield ast.unparse(node).removeprefix("self.")


def borrowed_in(source: str, ours: set[str]) -> Iterator[str]:
    """Yield private names of others that are used, also those of which ours takes the place, and private modules."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            is_other = node.attr not in ours or ast.unparse(node.value) == "super()"
            names = [node.attr] if is_other and node.attr not in ("_replace", "_asdict") else []
        else:
            names = f"{node.module}".split(".") if isinstance(node, ast.ImportFrom) else []
        yield from (name for name in names if name.startswith("_") and not name.startswith("__"))


def test_the_guard_of_what_is_used_bites() -> None:
    ours = "class A(B):\n    def _f(self):\n        self._x = 1\n        super()._f()\n        timer._y = self._x\n"
    source = f"from textual._z import Z\n{ours}"
    assert [*borrowed_in(source, {*defined_in(source)})] == ["_z", "_y", "_f"]
