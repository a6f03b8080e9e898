"""Keyboard input as the whole application sees it: its keymap, early keys, and the time of the last key."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING

from textual import events, on
from textual.actions import SkipAction
from textual.await_complete import AwaitComplete
from textual.dom import DOMNode
from textual.driver import Driver
from textual.keys import key_to_character
from textual.widget import Widget

from reader.config import Config
from reader.ui.changes import Changes
from reader.ui.clicks import StrayClicks
from reader.ui.keys import bindings_of, first_shown, live_keys
from reader.ui.terminal.echo import Attributes
from reader.ui.toasts import SayingApp
from reader.ui.typeahead import Passed, Typeahead

if TYPE_CHECKING:
    from reader.library import Library

# Actions that only move in the list or the text that has the focus.
_MOVES = {"move", "page", "edge", "scroll_by", "top", "bottom"}


class KeyedApp(SayingApp):
    """An application over a library, whose keys the user may change: ``keymap`` gives those of changed commands by id.

    Typed keys wait for those before them; only the key that quits at once does not.
    """

    config: Config
    changes: Changes
    """The changes of the library that the user asks for."""
    opening: asyncio.Future[Library]
    """The library, once it is open."""
    keymap: Mapping[str, str] = {}
    touched = 0.0
    """When a key was pressed or the mouse moved last, on the clock of ``monotonic``."""
    attributes_before: Attributes | None = None
    """The attributes of the terminal before its echo was switched off; None if it has none."""

    strays: StrayClicks
    """The clicks that are not acted on."""

    @cached_property
    def typeahead(self) -> Typeahead:
        """The keys that were typed and not yet acted on."""
        return Typeahead(self, partial(_act, self, super().on_event), partial(_stays, self), lambda: self.is_going)

    @property
    def is_going(self) -> bool:
        """Whether something else is on its way than what a key would act on now."""
        return False

    def take_keys(self) -> None:
        """Act on the keys that were held until now, in order and before any later ones."""
        self.typeahead.held = False
        self.call_next(self.typeahead.go_on)

    async def on_event(self, event: events.Event) -> None:
        """Record the time of input, and act on one key after the other."""
        if isinstance(event, events.InputEvent):
            self.touched = monotonic()
        if not self.typeahead.held and isinstance(event, events.Key | events.Paste | events.AppFocus):
            _give_focus_back(self)  # before that, the screen gives it itself
        if isinstance(event, events.MouseDown | events.MouseUp) and self.strays.has(event, self.screen):
            return
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded and not _leaves(self, event):
            await self.typeahead.add(event)
        else:
            await super().on_event(event)

    async def on_passed(self, passed: Passed) -> None:
        """Act on the next key once the last one has had its effect."""
        await self.typeahead.passed(passed)

    def pop_screen(self) -> AwaitComplete:
        """Cancel the workers of a screen before it is removed: Textual does so only after removing its contents."""
        for node in self.screen.walk_children(with_self=True):
            self.workers.cancel_node(node)
        popped = super().pop_screen()
        self.typeahead.follow()  # what followed the last key may be lost with the screen
        return popped

    def action_help_quit(self) -> None:
        """Notify the user how to quit, after the key that ends other programs."""
        keys = first_shown(map(type, self.screen.ancestors_with_self), self.keymap)
        sentence = f"{keys['reader.quit-at-once']} leaves the reader at once."
        self.notify(
            f"{keys['reader.quit']} leaves step by step, {sentence}" if "reader.quit" in keys else sentence, timeout=3
        )

    def action_suspend_process(self) -> None:
        """Suspend the process, unless there is no shell to resume it, as in a terminal opened for the reader alone.

        A shell that can resume programs gives each of them a process group of its own. Where a text of several lines
        is typed, the key undoes that.
        """
        if hasattr(self.focused, "undo"):
            raise SkipAction
        if sys.platform != "win32" and os.getpgrp() != os.getsid(0):
            super().action_suspend_process()
        else:
            self.notify("There is no shell that could resume the reader.", timeout=3)

    @on(Driver.SignalResume)
    def action_redraw(self) -> None:
        """Draw the whole screen, including the parts that have not changed."""
        self.refresh(layout=True)

    def on_paste(self) -> None:
        """Notify the user where to paste; pastes into an input are handled there and do not reach the application."""
        keys = first_shown(map(type, self.screen.ancestors_with_self), self.keymap)
        if "reader.import" in keys:
            self.notify(
                f"Nothing is typed here; {keys['reader.import']} imports the text that is pasted there.", timeout=4
            )


async def _act(app: KeyedApp, act: Callable[[events.Event], Awaitable[None]], event: events.Event) -> None:
    """Act on a key or a paste, and leave what is typed to what it is typed into, whichever command has that key."""
    if isinstance(event, events.Key) and app.focused and types_into(app.focused, event.key):
        app.focused._forward_event(event)
    else:
        await act(event)


def types_into(widget: Widget | None, key: str) -> bool:
    """Whether a key, or the first one of several, types a character into a widget."""
    first = key.split()[0]
    return widget is not None and widget.check_consume_key(first, key_to_character(first))


def _give_focus_back(app: KeyedApp) -> None:
    """Give the focus back as what is typed into has it, whatever its terminal said; to another widget if need be."""
    app.app_focus = True
    if app.screen_stack and app.screen.focused is None:  # there is no screen while the reader closes
        app.screen.focus_next()


def _stays(app: KeyedApp, event: events.Event) -> bool:
    """Whether a key only moves or writes in the widget that has the focus."""
    focused = app.focused
    if focused is None or not isinstance(event, events.Key):
        return False
    own = (binding for binding in bindings_of([type(focused)]) if event.key in live_keys(binding, app.keymap))
    moves = any(binding.action.partition("(")[0] in _MOVES for binding in own)
    return moves or focused.check_consume_key(event.key, event.character)


def _leaves(app: KeyedApp, event: events.Event) -> bool:
    """Whether a key quits at once."""
    leaving = (binding for binding in bindings_of([type(app)]) if binding.action == "quit")
    return isinstance(event, events.Key) and any(event.key in live_keys(key, app.keymap) for key in leaving)


def keymap_of(node: DOMNode) -> Mapping[str, str]:
    """Return the keys of changed commands by id, in the application of a widget."""
    return node.app.keymap if isinstance(node.app, KeyedApp) else {}


def quiet_seconds(node: DOMNode) -> float:
    """Return for how many seconds no key was pressed and no mouse moved in the application of a widget."""
    return monotonic() - (node.app.touched if isinstance(node.app, KeyedApp) else 0.0)
