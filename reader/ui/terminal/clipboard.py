"""Copying: to the terminal, which may be far away, and to the clipboard of the desktop where there is one."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from typing import Any

from textual.app import App

from reader.controls import without_controls

# Programs that put their input on a desktop's clipboard, and the variable without which they find no desktop.
_PROGRAMS = (
    (("wl-copy",), "WAYLAND_DISPLAY"),
    (("xclip", "-selection", "clipboard"), "DISPLAY"),
    (("xsel", "--clipboard", "--input"), "DISPLAY"),
    (("pbcopy",), ""),
    (("clip.exe",), ""),
)

# Long enough for a desktop that is busy; one that is gone must not keep a thread.
_SECONDS = 3.0


def copy(app: App[Any], text: str, what: str, cited: bool = False) -> None:
    """Copy ``text``, harmless and as it is, and say so: ``what`` reads like "quotation" or "2 quotations".

    OSC 52 carries it to the terminal in which the reader is seen, over ssh too, where that terminal allows it.
    """
    safe = without_controls(text)
    app.copy_to_clipboard(safe)
    if not app.is_headless:
        app.run_worker(asyncio.to_thread(give_to_desktop, safe), group="clipboard", exclusive=True)
    source = " with their sources" if what.endswith("s") else " with its source"
    app.notify(f"Copied the {what}{source if cited else ''}.", timeout=2)


def give_to_desktop(text: str) -> bool:
    """Put ``text`` on the desktop's clipboard and tell whether a program took it; blocks until it did."""
    program = find_program()
    if program is None:
        return False
    encoded = text.encode("utf-16-le" if program[0].endswith("clip.exe") else "utf-8")
    try:
        # What stays behind to serve the clipboard inherits no pipe, which would be waited for.
        run = subprocess.run(
            program, input=encoded, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0


def find_program() -> tuple[str, ...] | None:
    """Return the command of the first clipboard program that is installed and has a desktop, None without one."""
    for (name, *options), variable in _PROGRAMS:
        path = shutil.which(name) if not variable or os.environ.get(variable) else None
        if path:
            return path, *options
    return None
