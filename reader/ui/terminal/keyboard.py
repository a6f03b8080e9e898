"""What comes from the keyboard: a paste is text from its first letter to its last, whatever stands in it.

Textual takes an escape sequence in a paste for one that was typed, so that what comes after it presses keys. Not every
terminal says where a paste begins and ends; there, a long text that comes at once is taken for one.
"""

from __future__ import annotations

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from reader.streams import muted
from reader.ui.keyed_app import KeyedApp
from reader.ui.terminal.anchors import anchored
from reader.ui.terminal.signals import tell_that_terminal_is_closed

if TYPE_CHECKING:
    from textual.app import App

_ESCAPE = "\x1b"
# Often enough for the escape key to be told from the beginning of a sequence.
_TICK_SECONDS = 0.1
_READ_BYTES = 4096
# Nobody types so much while a line is held up for some seconds, and a key that is held down is one character.
_PASTED_CHARACTERS = 100
_DIFFERENT_CHARACTERS = 10


def _is_pasted(data: str) -> bool:
    """Whether what came at once is a text that was pasted, not keys."""
    is_text = all(character.isprintable() or character in "\r\n\t" for character in data)
    return is_text and len(data) >= _PASTED_CHARACTERS and len(set(data)) >= _DIFFERENT_CHARACTERS


class PasteParser(XTermParser):
    """Reads keys as Textual does; from a paste it is given no escape sign but that of its end."""

    def __init__(self) -> None:
        super().__init__()
        self._pasting = False
        self._tail = ""  # of a paste what may begin the sign of its end; else what was passed on last
        self._unsigned = ""  # what came of a paste without signs

    def feed(self, data: str) -> Iterable[Message]:
        """Yield the keys, the mouse and the pastes in ``data``, which may end anywhere; empty is the end of all."""
        if not self._pasting and data and _ESCAPE not in data and (self._unsigned or _is_pasted(data)):
            self._unsigned += data
            return
        yield from self.rest()
        harmless = "".join(self._disarmed(data))
        yield from super().feed(harmless) if harmless or not data else ()

    def rest(self) -> Iterable[Message]:
        """Yield the paste without signs that ends where nothing comes for a moment, if there is one."""
        pasted, self._unsigned = self._unsigned, ""
        if pasted:
            yield events.Paste(pasted)

    def _disarmed(self, data: str) -> Iterable[str]:
        stream, passed = self._tail + data, 0 if self._pasting else len(self._tail)
        while True:
            sign = BRACKETED_PASTE_END if self._pasting else BRACKETED_PASTE_START
            before, found, after = stream.partition(sign)
            if not found:
                break
            yield before.replace(_ESCAPE, "") + sign if self._pasting else (before + sign)[passed:]
            self._pasting, stream, passed = not self._pasting, after, 0
        begun = next(n for n in range(len(sign) - 1, -1, -1) if stream.endswith(sign[:n]))
        self._tail = stream[len(stream) - begun :]
        yield stream.removesuffix(self._tail).replace(_ESCAPE, "") if self._pasting else stream[passed:]


class TerminalDriver(LinuxDriver):
    """Textual's driver for terminals, with the parser that knows where a paste ends, and no fear of a closed one.

    What is drawn on a terminal that was closed is lost, as nobody sees it: Textual would wait for ever to draw it.
    """

    def __init__(self, app: App[Any], **settings: Any) -> None:
        super().__init__(app, **settings)
        if self._file is not None:
            self._file = muted(self._file)  # type: ignore[assignment]  # which any stream of text would do for

    def start_application_mode(self) -> None:
        """Take the keys; at the end the terminal takes them as it did before its echo was off."""
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if isinstance(self._app, KeyedApp) and self._app.attributes_before:
            self.attrs_before = self._app.attributes_before

    def write(self, data: str) -> None:
        """Draw, with everything in its column."""
        super().write(anchored(data))

    def run_input_thread(self) -> None:
        """Pass on what comes from the terminal until the application ends; what is not UTF-8 is a replacement sign.

        The end of a terminal is a signal to whoever opened it, which need not be this program: it is told here.
        """
        parser, decode = PasteParser(), getincrementaldecoder("utf-8")("replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_TICK_SECONDS):
                    if not (typed := self._typed()):
                        tell_that_terminal_is_closed()
                        break
                    for message in parser.feed(text) if (text := decode(typed)) else ():
                        self.process_message(message)
                else:
                    for message in parser.rest():
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _typed(self) -> bytes:
        """Return what was typed; nothing when the terminal was closed."""
        try:
            return os.read(self.fileno, _READ_BYTES)
        except OSError:  # how some systems say so
            return b""
