"""Many articles are indexed at once."""

STATEMENTS = (
    # What one transaction indexes is written as one piece: 16 MB hold the words of ten thousand articles.
    *(
        f"INSERT INTO {index} ({index}, rank) VALUES ('hashsize', {16 * 1024 * 1024})"
        for index in ("words", "quoted", "names")
    ),
    # Pieces are merged when there are eight of a size: half the work, and hardly more to look through.
    "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
)
