"""Keyboard input as the whole application sees it: its keymap, early keys, and the time of the last key."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any

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
from reader.ui.keys import actions_of, first_shown
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

    opening: asyncio.Future[Library]
    """The library, once it is open."""

    def __init__(self, config: Config, **settings: Any) -> None:
        super().__init__(**settings)
        self.config = config
        self.keymap = config.keys
        self.set_keymap(config.keys)
        self.changes = Changes(self)
        """The changes of the library that the user asks for."""
        self.attributes_before: Attributes | None = None
        """The attributes of the terminal before its echo was switched off; None if it has none."""
        self.typeahead = Typeahead(self, self._act, self._stays, lambda: self.is_going)
        """The keys that were typed and not yet acted on."""
        self._touched = 0.0  # when a key was pressed or the mouse moved last, on the clock of ``monotonic``
        self._strays = StrayClicks(self.CLICK_CHAIN_TIME_THRESHOLD)

    def on_load(self) -> None:
        """Promise the library, before there are panes, which await it."""
        self.opening = asyncio.get_running_loop().create_future()

    @property
    def is_going(self) -> bool:
        """Whether something else is on its way than what a key would act on now."""
        return False

    @property
    def quiet_seconds(self) -> float:
        """For how many seconds no key was pressed and no mouse moved."""
        return monotonic() - self._touched

    async def on_event(self, event: events.Event) -> None:
        """Record the time of input, and act on one key after the other."""
        if isinstance(event, events.InputEvent):
            self._touched = monotonic()
        if not self.typeahead.held and isinstance(event, events.Key | events.Paste | events.AppFocus):
            self._give_focus_back()  # before that, the screen gives it itself
        if isinstance(event, events.MouseDown | events.MouseUp) and self._strays.has(event, self.screen):
            return
        leaves = isinstance(event, events.Key) and "quit" in actions_of(type(self), event.key, self.keymap)
        if isinstance(event, events.Key | events.Paste) and not (event.is_forwarded or leaves):
            await self.typeahead.add(event)
        else:
            await super().on_event(event)

    def _give_focus_back(self) -> None:
        """Give the focus back as what is typed into has it, whatever its terminal said; if need be elsewhere."""
        self.app_focus = True
        if self.screen_stack and self.screen.focused is None:  # there is no screen while the reader closes
            self.screen.focus_next()

    async def _act(self, event: events.Event) -> None:
        """Act on a key or a paste, and leave what is typed to what it is typed into, whichever command has that key."""
        if isinstance(event, events.Key) and self.focused and types_into(self.focused, event.key):
            self.focused._forward_event(event)
        else:
            await super().on_event(event)

    def _stays(self, event: events.Event) -> bool:
        """Whether a key only moves or writes in the widget that has the focus."""
        focused = self.focused
        if focused is None or not isinstance(event, events.Key):
            return False
        moves = _MOVES & actions_of(type(focused), event.key, self.keymap)
        return bool(moves) or focused.check_consume_key(event.key, event.character)

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


def types_into(widget: Widget | None, key: str) -> bool:
    """Whether a key, or the first one of several, types a character into a widget."""
    first = key.split()[0]
    return widget is not None and widget.check_consume_key(first, key_to_character(first))


def keymap_of(node: DOMNode) -> Mapping[str, str]:
    """Return the keys of changed commands by id, in the application of a widget."""
    return node.app.keymap if isinstance(node.app, KeyedApp) else {}
