"""The same person in many articles is one, and the user's corrections of names."""

STATEMENTS = (
    # Who is who across the articles. The user's corrections: `known_as` another identity, or `dropped` as no name.
    """CREATE TABLE identity (
        id INTEGER PRIMARY KEY,
        name INTEGER NOT NULL REFERENCES name (id),
        kind TEXT NOT NULL,
        roles TEXT NOT NULL,
        articles INTEGER NOT NULL DEFAULT 0,
        known_as INTEGER REFERENCES identity (id),
        dropped INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX identity_by_name ON identity (name, kind)",
    "CREATE INDEX identity_by_articles ON identity (articles)",
    "CREATE INDEX identity_by_known_as ON identity (known_as) WHERE known_as IS NOT NULL",
    "ALTER TABLE entity ADD COLUMN identity INTEGER REFERENCES identity (id)",
    """INSERT INTO identity (name, kind, roles, articles)
        SELECT name, kind, json_group_array(DISTINCT role) FILTER (WHERE role IS NOT NULL), count(*) FROM entity
        GROUP BY name, kind""",
    """UPDATE entity SET identity =
        (SELECT id FROM identity WHERE identity.name = entity.name AND identity.kind = entity.kind)""",
    "CREATE INDEX entity_by_identity ON entity (identity)",
    """CREATE TRIGGER entity_added AFTER INSERT ON entity BEGIN
        UPDATE identity SET articles = articles + 1 WHERE id = new.identity;
    END""",
    """CREATE TRIGGER entity_removed AFTER DELETE ON entity BEGIN
        UPDATE identity SET articles = articles - 1 WHERE id = old.identity;
    END""",
)
