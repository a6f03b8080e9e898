"""How many articles of each shelf belong to each stretch of time: a place on a shelf is found by adding these up."""

_SHELVES = {
    "all": "{row}.lead_id IS NULL",
    "unread": "{row}.read = 0 AND {row}.lead_id IS NULL",
    "starred": "{row}.starred = 1",
}
# Bits of a moment that tell a short and a long stretch: an hour and 8 minutes, 12 days.
_BITS = (12, 20)
_CHANGED = "UPDATE OF moment, read, starred, lead_id"


def _filled(shelf: str) -> tuple[str, ...]:
    short, long = _BITS
    standing = _SHELVES[shelf].format(row="article")
    return (
        f"""INSERT INTO stretch SELECT '{shelf}', {short}, moment >> {short}, count(*) FROM article
            WHERE {standing} GROUP BY moment >> {short}""",
        f"""INSERT INTO stretch SELECT shelf, {long}, number >> {long - short}, sum(articles) FROM stretch
            WHERE shelf = '{shelf}' AND bits = {short} GROUP BY number >> {long - short}""",
    )


def _counted(shelf: str, row: str, sign: int) -> str:
    """Return what counts a row of the shelf in, or out of, its stretches."""
    return " ".join(
        f"""INSERT INTO stretch SELECT '{shelf}', {bits}, {row}.moment >> {bits}, {sign}
            WHERE {_SHELVES[shelf].format(row=row)}
            ON CONFLICT (shelf, bits, number) DO UPDATE SET articles = articles + excluded.articles;"""
        for bits in _BITS
    )


def _kept_up(shelf: str) -> tuple[str, ...]:
    before, now = (_SHELVES[shelf].format(row=row) for row in ("old", "new"))
    counted_in, counted_out = _counted(shelf, "new", 1), _counted(shelf, "old", -1)
    return (
        f"CREATE TRIGGER stretch_{shelf}_added AFTER INSERT ON article BEGIN {counted_in} END",
        f"CREATE TRIGGER stretch_{shelf}_removed AFTER DELETE ON article BEGIN {counted_out} END",
        f"""CREATE TRIGGER stretch_{shelf}_changed AFTER {_CHANGED} ON article
            WHEN new.moment <> old.moment OR ({now}) <> ({before}) BEGIN {counted_out} {counted_in} END""",
    )


STATEMENTS = (
    # Stretch `number` holds the moments that begin with it when their last `bits` bits are cut off.
    """CREATE TABLE stretch (
        shelf TEXT NOT NULL,
        bits INTEGER NOT NULL,
        number INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        PRIMARY KEY (shelf, bits, number)
    ) WITHOUT ROWID""",
    *(statement for shelf in _SHELVES for statement in (*_filled(shelf), *_kept_up(shelf))),
)
