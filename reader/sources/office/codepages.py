"""Code pages: the encodings of bytes in documents, as Windows numbers them."""

from __future__ import annotations

import codecs

from reader.sources.decoding import decode

USUAL = "cp1252"
# Those that Python calls by other names, or for which it has a superset.
_NAMES = {0: USUAL, 708: "iso8859-6", 936: "gb18030", 950: "big5hkscs", 1361: "johab", 10000: "mac_roman",
          10007: "mac_cyrillic", 20127: USUAL, 28591: USUAL, 54936: "gb18030", 65001: "utf-8"}  # fmt: skip
# The code pages of fonts by their character set; other fonts use that of the document.
_CHARSETS = {77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255,
             178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850}  # fmt: skip


def named(number: int) -> str:
    """Return Python's name for a code page; the usual one for an unknown number."""
    name = _NAMES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return USUAL
    return name


def of_charset(number: int) -> str | None:
    """Return the encoding of a font's letters; None if its character set does not say."""
    page = _CHARSETS.get(number)
    return named(page) if page else None


def read_bytes(raw: bytes, page: str, *, is_escaped: bool) -> str:
    """Return the text of bytes; those that should have been escaped but were not are mostly UTF-8."""
    for name in (page,) if is_escaped else ("utf-8", page):
        try:
            return raw.decode(name)
        except UnicodeDecodeError:
            continue
    return decode(raw)
