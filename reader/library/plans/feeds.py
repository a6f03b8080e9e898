"""The articles that a feed brought."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence

from reader.library.articles.versions import ENTRY
from reader.library.plans.plans import Condition, Members, Rows
from reader.library.query.syntax import Words
from reader.library.query.tokens import unquoted
from reader.library.words.folding import fold
from reader.urls import canonical

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)

# The entries of some feeds, by the beginnings of their keys.
_BROUGHT = f"""SELECT article.id FROM json_each(?) AS feed CROSS JOIN article
    ON article.key >= feed.value || '{ENTRY}' AND article.key < feed.value || '{chr(ord(ENTRY) + 1)}'"""


def brought_by(database: sqlite3.Connection, feed: Words) -> Condition:
    """Ask for articles that came from the feed at an address, or else from those with these words in their title."""
    feeds = database.execute("SELECT address, key, title FROM subscription").fetchall()
    named = fold(unquoted(feed.text))
    keys = _at(feed.text, feeds) or [key for address, key, title in feeds if named in fold(unquoted(title or address))]
    pages = dict.fromkeys(key.partition(ENTRY)[0] for key in keys)  # no record is named by a place in a page
    listed = Rows(_BROUGHT, (json.dumps([*pages]),))
    return Condition(
        f"article.id IN ({listed.sql})", listed.values, lists=(Members(listed, listed, once=True),), by_id=True
    )


def _at(address: str, feeds: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return the keys of the feeds at an address, or else at another spelling of it."""
    exact = [key for own, key, _ in feeds if address in (own, key)]
    if exact or not _ADDRESS.match(address):
        return exact
    meant = canonical(address)
    return [key for own, key, _ in feeds if meant in (canonical(own), canonical(key))]
