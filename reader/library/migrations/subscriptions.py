"""Feeds that the reader subscribed to, and those of them that may be in the user's own network."""

STATEMENTS = (
    # `key` names the feed in the keys of its articles, for all time; `tags` is a JSON list; `seen` holds the first 16
    # bytes of the digest of each entry that was in the feed when it was looked at last.
    """CREATE TABLE subscription (
        id INTEGER PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,
        key TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        tags TEXT NOT NULL DEFAULT '[]',
        etag TEXT NOT NULL DEFAULT '',
        modified TEXT NOT NULL DEFAULT '',
        looked TEXT NOT NULL DEFAULT '',
        failure TEXT NOT NULL DEFAULT '',
        new INTEGER NOT NULL DEFAULT 0,
        seen BLOB NOT NULL DEFAULT x''
    )""",
)

PERMISSIONS = (
    # A JSON list of the origins, each a scheme, a host and a port, that were allowed when the feed was added.
    "ALTER TABLE subscription ADD COLUMN private TEXT NOT NULL DEFAULT '[]'",
)
