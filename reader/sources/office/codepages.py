"""Code pages: what the bytes of documents are written in, as Windows numbers it."""

from __future__ import annotations

import codecs

from reader.sources.decoding import decode

USUAL = "cp1252"
# Those that Python knows by other names, or of which it knows a larger one.
_NAMES = {0: USUAL, 708: "iso8859-6", 936: "gb18030", 950: "big5hkscs", 1361: "johab", 10000: "mac_roman",
          10007: "mac_cyrillic", 20127: USUAL, 28591: USUAL, 54936: "gb18030", 65001: "utf-8"}  # fmt: skip
# What the fonts of such character sets are written in; the others are as all of the document.
_CHARSETS = {77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255,
             178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850}  # fmt: skip


def named(number: int) -> str:
    """Give the name of a code page; the usual one where there is none of this number."""
    name = _NAMES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return USUAL
    return name


def of_charset(number: int) -> str | None:
    """Give what the letters of a font are written in; None where its character set does not say."""
    page = _CHARSETS.get(number)
    return named(page) if page else None


def read_bytes(raw: bytes, page: str, *, is_escaped: bool) -> str:
    """Give the text of bytes; such as should have been ``escaped`` and were not are mostly UTF-8."""
    for name in (page,) if is_escaped else ("utf-8", page):
        try:
            return raw.decode(name)
        except UnicodeDecodeError:
            continue
    return decode(raw)
