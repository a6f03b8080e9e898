"""What languages are called, for articles that are not in English."""

from __future__ import annotations

from reader.model import LANGUAGES


def foreign_language(code: str) -> str:
    """Name a language; nothing for English, and for text that is too short to tell."""
    return "" if code in ("en", "und") else LANGUAGES.get(code, code)
