"""The last barrier before the terminal: nothing that an article says reaches it as a command.

Text is cleaned on import, but titles of an older library, file names, error messages and links do not pass
there. Every line of every widget passes here.
"""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from reader.controls import UNSAFE

_SAFE_LINK = re.compile(r"https?://[\x21-\x7e]+\Z", re.IGNORECASE)


class TerminalBarrier(LineFilter):
    """Drops control characters from every line on its way to the terminal, and links to anything but pages."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return ``segments`` without what a terminal could act on; the very same list when there is nothing."""
        if all(map(_is_harmless, segments)):
            return segments
        return [_disarmed(segment) for segment in segments]


def is_safe_link(link: str) -> bool:
    """Whether ``link`` is a plain http or https address."""
    return _SAFE_LINK.match(link) is not None


def _is_harmless(segment: Segment) -> bool:
    style = segment.style
    unlinked = style is None or not style.link or is_safe_link(style.link)
    return unlinked and UNSAFE.search(segment.text) is None


def _disarmed(segment: Segment) -> Segment:
    style = segment.style
    if style is not None and style.link and not is_safe_link(style.link):
        style = style.update_link(None)
    return Segment(UNSAFE.sub("", segment.text), style)
