"""What the programs that keep letters write beside them: whether they were read and starred."""

from __future__ import annotations

import re
from email.message import Message

from reader.model import Kept

# How Apple Mail keeps a letter: below its length in bytes, and above a list of properties.
_APPLE = re.compile(rb"\s*(?P<length>\d{1,9})[ \t]*\r?\n")
_APPLE_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(?P<flags>\d{1,19})</integer>")
# The end of the name of a letter in a Maildir, https://cr.yp.to/proto/maildir.html
_MAILDIR = re.compile(r"[:;!]2,(?P<flags>[A-Za-z]*)$")
# The bits and letters for what was read, and for what was marked.
_APPLE_READ, _APPLE_MARKED = 1 << 0, 1 << 4
_MOZILLA_READ, _MOZILLA_MARKED = 0x0001, 0x0004
# A letter that was deleted stays in its mailbox until Thunderbird writes that anew.
_DELETED = re.compile(rb"(?m)^X-Mozilla-Status: [0-9A-Fa-f]{3}[89A-Fa-f]\r?$")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_HEXADECIMAL, _UNIX = re.compile(r"[0-9A-Fa-f]{4}"), re.compile(r"[ORDN]{1,3}")


def is_of_apple(head: bytes) -> bool:
    """Whether a letter begins with its length, as Apple Mail keeps it."""
    return _APPLE.match(head) is not None


def letter_in(raw: bytes) -> bytes:
    """Return a letter without what Apple Mail writes around it."""
    told = _APPLE.match(raw)
    return raw[told.end() : told.end() + int(told["length"])] if told else raw


def is_deleted(raw: bytes) -> bool:
    """Whether a letter in a mailbox was deleted."""
    return _DELETED.search(_END_OF_HEAD.split(raw, 1)[0]) is not None


def state_of(letter: Message, raw: bytes, path: str) -> Kept | None:
    """Return what was done to a letter as its name, its headers or the list below it say; None if they say nothing."""
    if told := _MAILDIR.search(path):
        return Kept("S" in told["flags"], "F" in told["flags"])
    if is_of_apple(raw):
        below = _APPLE_FLAGS.search(raw[len(letter_in(raw)) :])
        return _by_bits(int(below["flags"]), _APPLE_READ, _APPLE_MARKED) if below else None
    mozilla, unix = (str(letter.get(name) or "").strip() for name in ("X-Mozilla-Status", "Status"))
    if _HEXADECIMAL.fullmatch(mozilla):
        return _by_bits(int(mozilla, 16), _MOZILLA_READ, _MOZILLA_MARKED)
    return Kept("R" in unix, "F" in str(letter.get("X-Status") or "")) if _UNIX.fullmatch(unix) else None


def _by_bits(flags: int, read: int, marked: int) -> Kept:
    return Kept(bool(flags & read), bool(flags & marked))
