"""The script that a name is written in."""

from __future__ import annotations

import unicodedata


def script_of(name: str) -> str:
    """Return the script of the first letter of a name, as Unicode calls it: "LATIN", "CJK"; empty without a letter."""
    first = next(filter(str.isalpha, name), "\0")
    return unicodedata.name(first, "").partition(" ")[0]
