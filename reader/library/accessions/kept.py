"""What was done to articles in the program that they were exported from: it holds here, too, and takes nothing back."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from reader.library.names.names import Numbers
from reader.model import Kept


def apply(database: sqlite3.Connection, kept: Mapping[int, Kept], numbers: Numbers) -> None:
    """Let articles be read, starred and tagged as they were elsewhere, by their ids; the shelves must have them."""
    states = [(one.read, one.starred, article_id) for article_id, one in kept.items() if one.read or one.starred]
    database.executemany("UPDATE article SET read = max(read, ?), starred = max(starred, ?) WHERE id = ?", states)
    tags = [(article_id, numbers[tag]) for article_id, one in kept.items() for tag in one.tags]
    database.executemany("INSERT INTO own_tag (article, name, held) VALUES (?, ?, 1) ON CONFLICT DO NOTHING", tags)
