"""Feeds that may be asked for in the user's own network."""

STATEMENTS = (
    # A JSON list of the origins, each a scheme, a host and a port, that were allowed when the feed was added.
    "ALTER TABLE subscription ADD COLUMN private TEXT NOT NULL DEFAULT '[]'",
)
