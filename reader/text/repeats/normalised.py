"""Normalised text: the same characters whatever the typography and the encoding."""

from __future__ import annotations

import html
import unicodedata

_USUAL_TYPOGRAPHY = {"’": "'", "‘": "'", "“": '"', "”": '"', "—": " - ", "–": "-", "…": "..."}
_RARE_TYPOGRAPHY = {"ʼ": "'", "`": "'", "„": '"', "«": '"', "»": '"', "\u00a0": " "}
_RARE_TYPOGRAPHY |= dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
_OPEN_BYTES = "\x81\x8d\x8f\x90\x9d"
_MISDECODED = ("â€", "Ã")


def normalise(text: str) -> str:
    """Return the text with plain quotation marks, dashes and spaces, and misread UTF-8 read again."""
    if "&" in text:
        text = html.unescape(text)
    if text.isascii():
        return text
    if any(sign in text for sign in _MISDECODED):
        text = _decode_again(text)
    # Looking for one mark after the other is faster than a translation, which stops at every character.
    for typography in (_USUAL_TYPOGRAPHY, _RARE_TYPOGRAPHY):
        for mark, plain in typography.items():
            text = text.replace(mark, plain)
        if text.isascii():
            return text
    return unicodedata.normalize("NFKC", text)


def _decode_again(text: str) -> str:
    """Decode text that is UTF-8 read as Windows-1252; any other text is given back as it is."""
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return text


def _byte(character: str) -> bytes:
    """Return the Windows-1252 byte of a character; most decoders keep the five bytes that it leaves undefined."""
    return character.encode("latin-1" if character in _OPEN_BYTES else "cp1252")
