"""The articles that a feed brought."""

from __future__ import annotations

import json
import sqlite3

from reader.library.articles.bin import ENTRY
from reader.library.plans.plans import Condition, Members, Rows
from reader.library.query.syntax import Words
from reader.library.query.tokens import unquoted
from reader.library.words.folding import fold

# The entries of some feeds, by the beginnings of their keys.
_BROUGHT = f"""SELECT article.id FROM json_each(?) AS feed CROSS JOIN article
    ON article.key >= feed.value || '{ENTRY}' AND article.key < feed.value || '{chr(ord(ENTRY) + 1)}'"""


def brought_by(database: sqlite3.Connection, feed: Words) -> Condition:
    """Ask for articles that came from the feed at an address, or else from those with these words in their title."""
    feeds = database.execute("SELECT address, key, title FROM subscription").fetchall()
    named = fold(unquoted(feed.text))
    keys = [key for address, key, _ in feeds if feed.text in (address, key)] or [
        key for address, key, title in feeds if named in fold(unquoted(title or address))
    ]
    pages = dict.fromkeys(key.partition(ENTRY)[0] for key in keys)  # no record is named by a place in a page
    listed = Rows(_BROUGHT, (json.dumps([*pages]),))
    return Condition(
        f"article.id IN ({listed.sql})", listed.values, lists=(Members(listed, listed, once=True),), by_id=True
    )
