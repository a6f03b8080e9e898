"""Bytes to text, without ever failing and without losing a letter.

The order is that of the WHATWG Encoding Standard: a byte order mark is believed, then strict UTF-8, then
windows-1252, which every undeclared western file of the web is read as.
"""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Where more of the bytes are control bytes it is no text. Compressed and random bytes hold a tenth (27 of 256) and
# are never valid UTF-8; programs and databases are mostly NUL; the worst terminal captures stay below a quarter.
_CONTROL_SHARE = 0.04
_CONTROL_SHARE_OF_UTF8 = 0.3
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})


def decode(raw: bytes) -> str:
    """Give the text of ``raw``, its line ends untouched and a byte order mark left out."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_windows(raw)


def looks_binary(head: bytes) -> bool:
    """Tell whether the first bytes of a file are something else than text."""
    if any(head.startswith(mark) for mark, _ in _MARKS) or not head:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > len(head) * (_CONTROL_SHARE_OF_UTF8 if _is_utf8(head) else _CONTROL_SHARE)


def _is_utf8(head: bytes) -> bool:
    """Tell whether bytes are UTF-8; the last letter may be cut."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _decode_windows(raw: bytes) -> str:
    """Decode as windows-1252; its five unassigned bytes keep their value and are cleaned away later."""
    return "".join(chunk if isinstance(chunk, str) else chunk.decode("latin-1") for chunk in _windows_chunks(raw))


def _windows_chunks(raw: bytes) -> list[str | bytes]:
    chunks: list[str | bytes] = []
    start = 0
    while start < len(raw):
        try:
            chunks.append(raw[start:].decode("cp1252"))
            break
        except UnicodeDecodeError as error:
            chunks.append(raw[start : start + error.start].decode("cp1252"))
            chunks.append(raw[start + error.start : start + error.end])
            start += error.end
    return chunks
