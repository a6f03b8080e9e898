"""Articles that come in many at a time cost little more each than the writing of their words.

The work of former triggers on each new article is done once for all articles of a transaction.
"""

_INDEXES = ("words", "titles", "quoted", "names")

STATEMENTS = (
    # The hashes of the newest stories. They fall anywhere: among those of all articles each would cost a page of its
    # own, so they wait here and go there many at a time.
    """CREATE TABLE fresh_fingerprint (
        hash INTEGER NOT NULL,
        story INTEGER NOT NULL,
        PRIMARY KEY (hash, story)
    ) WITHOUT ROWID""",
    # Whoever adds articles and their tags counts and shows them, too.
    "DROP TRIGGER article_added",
    *(f"DROP TRIGGER stretch_{shelf}_added" for shelf in ("all", "unread", "starred")),
    "DROP TRIGGER tag_changed_0",
    # Pieces of the indexes are merged as soon as there are two of a size, in idle time; while articles come in only
    # when there are sixteen, a little with each transaction, and never all at once.
    *(
        f"INSERT INTO {index} ({index}, rank) VALUES ('{setting}', {value})"
        for index in _INDEXES
        for setting, value in (("usermerge", 2), ("automerge", 16), ("crisismerge", 64))
    ),
)
