"""The last barrier before the terminal: nothing that an article says reaches it as a command.

Text is cleaned on import, but titles of an older library, file names, error messages and links do not pass
there. Every line of every widget passes here.
"""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

# What a terminal may act on or turn around: C0 and C1 controls, DEL, line and paragraph separators, bidi
# overrides and isolates (CVE-2021-42574), interlinear annotations, tags, and lone surrogates.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)
_SAFE_LINK = re.compile(r"https?://[\x21-\x7e]+\Z", re.IGNORECASE)


class TerminalBarrier(LineFilter):
    """Drops control characters from every line on its way to the terminal, and links to anything but pages."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give ``segments`` without what a terminal could act on; the very same list when there is nothing."""
        if all(map(_is_harmless, segments)):
            return segments
        return [_disarmed(segment) for segment in segments]


def without_controls(text: str) -> str:
    """Give ``text`` without the characters that a terminal could act on; line ends and tabs stay."""
    return _UNSAFE.sub(lambda found: found[0] if found[0] in "\n\t" else "", text)


def is_safe_link(link: str) -> bool:
    """Tell whether ``link`` is a plain http or https address."""
    return _SAFE_LINK.match(link) is not None


def _is_harmless(segment: Segment) -> bool:
    style = segment.style
    unlinked = style is None or not style.link or is_safe_link(style.link)
    return unlinked and _UNSAFE.search(segment.text) is None


def _disarmed(segment: Segment) -> Segment:
    style = segment.style
    if style is not None and style.link and not is_safe_link(style.link):
        style = style.update_link(None)
    return Segment(_UNSAFE.sub("", segment.text), style)
