"""Articles that no analysis has looked through yet."""

STATEMENTS = (
    # The backlog, newest first: empty where all are analysed, so that it costs an import nothing.
    "CREATE INDEX unanalysed_by_moment ON article (moment, id) WHERE analysed = 0",
)
