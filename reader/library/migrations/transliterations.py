"""How people are spelt, so that the transliterations of a name are found."""

STATEMENTS = (
    "ALTER TABLE identity ADD COLUMN spelling TEXT",
    "CREATE INDEX identity_by_spelling ON identity (spelling) WHERE spelling IS NOT NULL",
)
