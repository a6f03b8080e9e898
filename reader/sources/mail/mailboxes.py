"""The state of letters in mailboxes: whether they were read, starred or deleted."""

from __future__ import annotations

import re
from email.message import Message

from reader.model import Kept

# Apple Mail stores a letter between its length in bytes and a property list.
_APPLE = re.compile(rb"\s*(?P<length>\d{1,9})[ \t]*\r?\n")
_APPLE_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(?P<flags>\d{1,19})</integer>")
# The end of the file name of a letter in a Maildir, https://cr.yp.to/proto/maildir.html
_MAILDIR = re.compile(r"[:;!]2,(?P<flags>[A-Za-z]*)$")
# The bit of letters that were read, and in either program the bit of letters that were marked.
_READ, _MARKED_IN_APPLE, _MARKED_IN_MOZILLA = 1 << 0, 1 << 4, 1 << 2
# A deleted letter stays in its mailbox until Thunderbird compacts the mailbox.
_DELETED = re.compile(rb"(?m)^X-Mozilla-Status: [0-9A-Fa-f]{3}[89A-Fa-f]\r?$")
_END_OF_HEAD = re.compile(rb"\n\r?\n")
_HEXADECIMAL, _UNIX = re.compile(r"[0-9A-Fa-f]{4}"), re.compile(r"[ORDN]{1,3}")


def head_of(raw: bytes) -> bytes:
    """Return the headers of a letter."""
    return _END_OF_HEAD.split(raw, 1)[0]


def letter_in(raw: bytes) -> bytes:
    """Return a letter without the length and the property list of Apple Mail."""
    beginning = _APPLE.match(raw)
    return raw[beginning.end() : beginning.end() + int(beginning["length"])] if beginning else raw


def is_deleted(raw: bytes) -> bool:
    """Whether a letter in a mailbox was deleted."""
    return _DELETED.search(head_of(raw)) is not None


def state_of(letter: Message, raw: bytes, path: str) -> Kept | None:
    """Return the state of a letter by its file name, property list or headers; None if they do not state it."""
    if maildir := _MAILDIR.search(path):
        return Kept("S" in maildir["flags"], "F" in maildir["flags"])
    if _APPLE.match(raw):
        below = _APPLE_FLAGS.search(raw[len(letter_in(raw)) :])
        return _by_bits(int(below["flags"]), _MARKED_IN_APPLE) if below else None
    mozilla, unix = (str(letter.get(name) or "").strip() for name in ("X-Mozilla-Status", "Status"))
    if _HEXADECIMAL.fullmatch(mozilla):
        return _by_bits(int(mozilla, 16), _MARKED_IN_MOZILLA)
    return Kept("R" in unix, "F" in str(letter.get("X-Status") or "")) if _UNIX.fullmatch(unix) else None


def _by_bits(flags: int, marked: int) -> Kept:
    return Kept(bool(flags & _READ), bool(flags & marked))
