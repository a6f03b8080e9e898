"""The languages of the articles in the library."""

from __future__ import annotations

import sqlite3

# Each by one step in the index.
_LANGUAGES = """WITH RECURSIVE spoken (code) AS (SELECT min(language) FROM article
    UNION ALL SELECT (SELECT min(language) FROM article WHERE language > code) FROM spoken WHERE code IS NOT NULL)
    SELECT code FROM spoken WHERE code IS NOT NULL"""


def languages(database: sqlite3.Connection) -> list[str]:
    """Return the ISO 639-1 codes of the languages in which there are articles; "und" is any that is not known."""
    return [code for (code,) in database.execute(_LANGUAGES).fetchall()]
