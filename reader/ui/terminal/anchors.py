"""Everything in its column, even behind text that the terminal draws wider or narrower than it was measured.

Terminals disagree about vowel signs of India, emoji of several parts and rare signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

# Scripts with vowel signs beside the letters, Korean in single letters, invisible signs, and what is no older than
# emoji.
_UNSURE = re.compile(
    "[\xad\u0900-\u0dff\u0f00-\u11ff\u1700-\u1cff\u200b-\u200f\u2060-\u206f"
    "\ua800-\uabff\ud7b0-\ud7ff\ufe00-\ufe0f\U00010000-\U000e0fff]"
)
# Where the next pane begins.
_FRAME = re.compile("[\u2500-\u257f]")
# A place of the cursor, a text or a part of a frame with its style, another command, or a single sign.
_STYLE, _RESET = r"(?:\x1b\[[\d;:]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\))*", r"(?:\x1b\[0m|\x1b\]8;;(?:\x07|\x1b\\))*"
_TEXT = r"[\u2500-\u257f]+|[^\x1b\n\u2500-\u257f]+"
_TOKEN = re.compile(
    rf"\x1b\[\d+;(?P<column>\d+)H|(?P<begin>{_STYLE})(?P<text>{_TEXT})(?P<end>{_RESET})|\x1b\[[^@-~]*[@-~]|(?s:.)"
)
# What stands in columns has this much between them, the words of a sentence have less.
_GAP = "  "


def anchored(drawn: str) -> str:
    """Return what is ``drawn`` on the terminal, with the cursor put where it should be behind each doubtful text.

    That is before the next frame or behind the next gap: words that are wider than they were measured move those
    behind them and cover none. Only text behind a place of the cursor is understood; the rest stays as it is.
    """
    if not _UNSURE.search(drawn):
        return drawn
    return "".join(_pieces(drawn))


def _pieces(drawn: str) -> Iterator[str]:
    """Yield what is drawn, with doubtful text and all that follows it up to a gap or a frame in its place."""
    column = 0  # of the next sign, from one; zero where it is not known
    flow: list[re.Match[str]] = []
    for token in _TOKEN.finditer(drawn):
        text = token["text"] or ""
        if flow and (not text or _FRAME.match(text)):
            yield _placed(flow, column)
            flow = []
        if token["column"]:
            column = int(token["column"])
        elif token[0] == "\n":
            column = 0
        elif column:
            column += cell_len(text)
        if column and text and (flow or _UNSURE.search(text)):
            flow.append(token)
        else:
            yield token[0]
        if flow and text.endswith(_GAP):
            yield _placed(flow, column)
            flow = []
    if flow:
        yield _placed(flow, column)


def _placed(flow: list[re.Match[str]], end: int) -> str:
    """Return texts that end before the column ``end``, drawn over blanks and without those that they end with.

    The blanks are for a terminal where the texts are narrower, which would leave what was there.
    """
    widths = [cell_len(token["text"]) for token in flow]
    blank = "".join(f"{token['begin']}{' ' * width}{token['end']}" for token, width in zip(flow, widths, strict=True))
    while flow and not flow[-1]["text"].rstrip(" "):
        flow = flow[:-1]
    *before, last = flow
    words = "".join(token[0] for token in before) + f"{last['begin']}{last['text'].rstrip(' ')}{last['end']}"
    return f"{blank}\x1b[{end - sum(widths)}G{words}\x1b[{end}G"
