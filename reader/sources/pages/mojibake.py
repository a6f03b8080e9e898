"""Reads pages again that were stored as if their UTF-8 were windows-1252 or Latin-1.

The cleaning of a text does the same for each of its paragraphs. But the spaces in a page are normalised before that,
and with them goes the second half of a no-break space.
"""

from __future__ import annotations

import re

# How an apostrophe, a quotation mark or a dash looks then. In a text, no such letter is followed by these signs.
_SIGN = re.compile("â(?:\x80[\x90-\xbf]|€[™œ“”˜¦])")
_TRAIL = "\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ•–—˜™š›œžŸ€‘’“”"
_RUN = re.compile(f"[Â-É][{_TRAIL}]|â[{_TRAIL}]{{2}}")
# Latin letters, punctuation and signs. Other characters are rather two real letters and marks: "Spaß“", "à\xa0«".
_LIKELY = re.compile("[\xa0-\u024f\u2000-\u22ff]")
# The fewest signs in a page that was read wrongly; an article about the error may quote a few.
_FEWEST = 3


def without_mojibake(markup: str) -> str:
    """Return the markup of a page with the wrong decoding undone, if there was one."""
    is_wrong = "â" in markup and len(_SIGN.findall(markup)) >= _FEWEST
    return _RUN.sub(_read_again, markup) if is_wrong else markup


def _read_again(run: re.Match[str]) -> str:
    """Return the character whose bytes were read one by one; the letters as they are if there is no likely one."""
    try:
        read = b"".join(map(_byte, run[0])).decode()
    except UnicodeError:
        return run[0]
    return read if _LIKELY.fullmatch(read) else run[0]


def _byte(letter: str) -> bytes:
    return bytes([ord(letter)]) if ord(letter) < 0x100 else letter.encode("cp1252")
