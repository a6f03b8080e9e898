"""Keyboard input as the whole application sees it: its keymap, early keys, and the time of the last key."""

from __future__ import annotations

import os
from collections.abc import Mapping
from time import monotonic

from textual import events, on
from textual.await_complete import AwaitComplete
from textual.dom import DOMNode
from textual.driver import Driver
from textual.widgets import Input

from reader.ui.keys import bindings_of, first_shown, live_keys
from reader.ui.terminal.echo import Attributes
from reader.ui.toasts import SayingApp


class KeyedApp(SayingApp):
    """An application whose keys the user may change: ``keymap`` gives the keys of changed commands by id.

    After ``keep_keys``, typed keys wait until ``take_keys`` is called; only the key that quits at once does not wait.
    """

    keymap: Mapping[str, str] = {}
    touched = 0.0
    """When a key was pressed or the mouse moved last, on the clock of ``monotonic``."""
    attributes_before: Attributes | None = None
    """The attributes of the terminal before its echo was switched off; None if it has none."""

    _early: list[events.Event] | None = None  # None when keys do not wait

    def keep_keys(self) -> None:
        """Make keys wait from now on."""
        self._early = []

    def take_keys(self) -> None:
        """Act on the keys that were typed early, in order and before any later ones."""
        self.call_next(_act_on_early, self)

    async def on_event(self, event: events.Event) -> None:
        """Record the time of input, and keep keys that are typed too early."""
        if isinstance(event, events.InputEvent):
            self.touched = monotonic()
        if self._early is None and isinstance(event, events.Key | events.Paste | events.AppFocus):
            _give_focus_back(self)  # before that, the screen gives it itself
        if self._early is not None and isinstance(event, events.Key | events.Paste) and not _leaves(self, event):
            self._early.append(event)
        else:
            await super().on_event(event)

    def pop_screen(self) -> AwaitComplete:
        """Cancel the workers of a screen before it is removed: Textual does so only after removing its contents."""
        for node in self.screen.walk_children(with_self=True):
            self.workers.cancel_node(node)
        return super().pop_screen()

    def action_help_quit(self) -> None:
        """Notify the user how to quit, after the key that ends other programs."""
        keys = first_shown(map(type, self.screen.ancestors_with_self), self.keymap)
        sentence = f"{keys['reader.quit-at-once']} leaves the reader at once."
        self.notify(
            f"{keys['reader.quit']} leaves step by step, {sentence}" if "reader.quit" in keys else sentence, timeout=3
        )

    def action_suspend_process(self) -> None:
        """Suspend the process, unless there is no shell to resume it, as in a terminal opened for the reader alone.

        A shell that can resume programs gives each of them a process group of its own.
        """
        if os.name == "posix" and os.getpgrp() != os.getsid(0):
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

    def on_key(self, event: events.Key) -> None:
        """Pass keys that were typed ahead to the focused input; other keys for it do not reach the application."""
        if isinstance(self.focused, Input) and event.is_printable:
            event.prevent_default()
            self.focused.post_message(events.Key(event.key, event.character))


async def _act_on_early(app: KeyedApp) -> None:
    early, app._early = app._early or [], None
    for event in early:
        await app.on_event(event)


def _give_focus_back(app: KeyedApp) -> None:
    """Give the focus back as what is typed into has it, whatever its terminal said; to another widget if need be."""
    app.app_focus = True
    if app.screen_stack and app.screen.focused is None:  # there is no screen while the reader closes
        app.screen.focus_next()


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
