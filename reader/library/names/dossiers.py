"""The dossier of a name: its articles, the quotations by and about it, and other names beside it.

A name may be in every article of the library, so only its newest articles are read, and what can only be told from all
of them is kept up as counts, or sampled for names that are not counted yet.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.library.failures import made_of_stored, sound
from reader.library.names import finding
from reader.library.names.chronicles import MONTH
from reader.library.shelves import shelves
from reader.library.shelves.latecomers import PASSED_SOONER, Standing, latecomers
from reader.library.texts import furniture, paragraphs
from reader.library.words.vocabulary import folded_words
from reader.model import Appearance, Basis, Dossier, Identity, Listing, Month, Place, Post, Quotation

# Quotations are looked for and companions counted in so many of the newest articles of a name: 40 ms for all of it.
_LOOKED_AT = 300
# They are found among so many of its most recently imported ones, a few of which may have old dates, and among the
# latecomers, imported earlier but with later dates.
_LAST = _LOOKED_AT + 100
# Months and roles are counted in every article of a name with fewer than this, in every second, third … of others: in
# about 15 ms.
_SAMPLE = 1000
# More names given beside one are slips of the pen.
_MOST_ALIASES = 4

# Each `:sampled`-th article, in no order that an import may have, either (Knuth's multiplicative hashing).
_SAMPLED = "(entity.article * 40503 & 65535) * :sampled < 65536"

# The identities that go by one name.
_HELD = "(SELECT id FROM identity WHERE (id = :one OR known_as = :one) AND dropped = :dropped)"

_IDENTITY = f"""SELECT leading.id, name.text, leading.kind, {finding.ROLES.format(dropped="asked.dropped")},
        {finding.HELD_IN.format(dropped="asked.dropped")}, asked.dropped
    FROM identity AS asked JOIN identity AS leading ON leading.id = coalesce(asked.known_as, asked.id)
    JOIN name ON name.id = leading.name WHERE asked.id = ? AND asked.known_as IS NOT asked.id"""

_NAMESAKES = """SELECT EXISTS (SELECT 1 FROM identity AS one JOIN identity AS other
    ON other.name = one.name AND other.kind = one.kind AND other.id <> one.id
    WHERE one.id = ? AND other.known_as IS NULL AND other.dropped = 0 AND other.articles > 0)"""

_FROM_NAME = f"""SELECT entity.id, article.id, entity.name FROM entity CROSS JOIN article ON article.id = entity.article
    WHERE entity.identity IN {_HELD} ORDER BY moment DESC, article.id DESC LIMIT :most"""
_FROM_NEWEST = f"""SELECT entity.id, article.id, entity.name FROM article INDEXED BY article_by_moment
    CROSS JOIN entity INDEXED BY entity_by_identity ON entity.article = article.id AND entity.identity IN {_HELD}
    ORDER BY moment DESC, article.id DESC LIMIT :most"""

_FROM_LAST = f"""SELECT moment, article.id, entity.id, entity.name
    FROM (SELECT id, article, name FROM entity INDEXED BY entity_by_identity WHERE identity IN {_HELD}
        ORDER BY article DESC LIMIT :most) AS entity CROSS JOIN article ON article.id = entity.article"""
_OF_LATE = f"""SELECT moment, article.id, entity.id, entity.name FROM json_each(:late) AS late
    CROSS JOIN article ON article.id = late.value
    CROSS JOIN entity INDEXED BY entity_by_identity ON entity.article = article.id AND entity.identity IN {_HELD}"""

# Month by month from January of the year 0, and role by role: as they are kept, or counted in a sample.
_KEPT_MONTHS = f"""SELECT month, sum(mentions) AS mentions FROM identity_month WHERE identity IN {_HELD}
    GROUP BY month HAVING mentions > 0 ORDER BY month"""
_KEPT_POSTS = f"""SELECT role, sum(articles) AS articles FROM identity_role WHERE identity IN {_HELD}
    GROUP BY role HAVING articles > 0 ORDER BY articles DESC, role LIMIT :most"""
_MONTHS = f"""SELECT {MONTH} AS month,
    sum((SELECT count(*) FROM mention WHERE mention.entity = entity.id)) AS mentions
    FROM entity CROSS JOIN article ON article.id = entity.article
    WHERE entity.identity IN {_HELD} AND {_SAMPLED} AND published IS NOT NULL
    GROUP BY month HAVING mentions > 0 ORDER BY month"""
_POSTS = f"""SELECT role, count(DISTINCT article) AS articles FROM entity
    WHERE identity IN {_HELD} AND {_SAMPLED} AND role IS NOT NULL
    GROUP BY role ORDER BY articles DESC, role LIMIT :most"""
_IS_KEPT = "SELECT min(chronicled) FROM identity WHERE (id = :one OR known_as = :one) AND dropped = :dropped"

# Of each entity in the JSON list, as [entity, article, name]: CROSS JOIN keeps SQLite from beginning with all quotes.
_QUOTE = """SELECT quote.article, quote.paragraph, quote.start, quote.stop, quote.speaker, speaker.text,
    (SELECT role FROM entity AS told WHERE told.article = quote.article AND told.name = quote.speaker LIMIT 1),
    quote.basis, json_extract(details, '$.link')
    FROM ({}) AS found JOIN quote ON quote.id = found.id JOIN text ON text.id = quote.article
    LEFT JOIN name AS speaker ON speaker.id = quote.speaker ORDER BY found.number, quote.position"""
_BY = """SELECT quote.id, wanted.key AS number FROM json_each(:wanted) AS wanted
    CROSS JOIN quote ON quote.article = json_extract(wanted.value, '$[1]')
    AND +quote.speaker = json_extract(wanted.value, '$[2]') WHERE quote.kind <> 'indirect' LIMIT :most"""
# Mentions are met by their paragraph: an article may have thousands of them, and of quotations.
_ABOUT = """WITH named AS MATERIALIZED (SELECT wanted.key AS number, mention.paragraph, mention.start, mention.stop
        FROM json_each(:wanted) AS wanted CROSS JOIN mention ON mention.entity = json_extract(wanted.value, '$[0]'))
    SELECT DISTINCT quote.id, wanted.key AS number FROM json_each(:wanted) AS wanted
    CROSS JOIN quote ON quote.article = json_extract(wanted.value, '$[1]')
    CROSS JOIN named ON named.number = wanted.key AND named.paragraph = quote.paragraph
    AND quote.start <= named.start AND named.stop <= quote.stop
    WHERE quote.kind <> 'indirect' AND quote.speaker IS NOT json_extract(wanted.value, '$[2]') LIMIT :most"""

# A quotation: its article, paragraph, start and end, the number of its speaker, and what else is stated of it.
_Row = tuple[int, int, int, int, int | None, str | None, str | None, Basis, str | None]


class _Occurrence(NamedTuple):
    """An entity, in an article, that is the name of the dossier."""

    entity: int
    article: int
    name: int


def dossier(database: sqlite3.Connection, one: int, limit: int) -> Dossier | None:
    """Return everything about an identity, or the one it is known as, each list up to ``limit`` long."""
    found = _identity(database, one)
    if found is None:
        return None
    who, dropped = found
    scope = {"one": who.id, "dropped": dropped}
    occurrences = _newest(database, who, scope)
    sampled = _sampling(database, who, scope)
    articles = list(dict.fromkeys(one.article for one in occurrences))
    beside = finding.together(database, articles, None, limit + 1)
    return Dossier(
        identity=who,
        dropped=dropped,
        has_namesakes=bool(database.execute(_NAMESAKES, (who.id,)).fetchone()[0]),
        sampled=max(1, sampled),
        months=_months(database, scope, sampled),
        posts=_posts(database, scope, sampled, limit),
        others=_other_names(database, who, occurrences),
        appearances=_appearances(database, shelves.listings(database, articles[:limit]), occurrences),
        quotes_by=_quotations(database, _BY, occurrences, limit),
        quotes_about=_quotations(database, _ABOUT, occurrences, limit, {one[1:] for one in occurrences}),
        companions=tuple(other for other in beside if other.id != who.id)[:limit],
        accompanied=len(articles),
        limit=limit,
    )


def _identity(database: sqlite3.Connection, one: int) -> tuple[Identity, bool] | None:
    """Return the identity that another is known as, with the number of its articles, and whether it was dropped."""
    row = database.execute(_IDENTITY, (one,)).fetchone()
    return None if row is None else (finding.identity(row[:-1]), bool(row[-1]))


def _newest(database: sqlite3.Connection, who: Identity, scope: dict[str, int]) -> list[_Occurrence]:
    """Look up the articles of the name, or find the newest by walking back from the newest of all."""
    (articles,) = database.execute("SELECT articles FROM tally WHERE shelf = 'all'").fetchone()
    # Walking back takes as long as sorting those of the name if it passes as many until enough of its own are met.
    met_sooner = _LOOKED_AT * articles < who.articles * who.articles
    if not met_sooner and (last := _last(database, scope, who.articles)):
        return last
    sql = _FROM_NEWEST if met_sooner else _FROM_NAME
    return [_Occurrence(*row) for row in database.execute(sql, {**scope, "most": _LOOKED_AT}).fetchall()]


def _last(database: sqlite3.Connection, scope: dict[str, int], articles: int) -> list[_Occurrence]:
    """Return the newest of those that came in last and of latecomers; nothing if all ``articles`` are sooner found."""
    rows = database.execute(_FROM_LAST, {**scope, "most": _LAST}).fetchall()
    newest = heapq.nlargest(_LOOKED_AT, rows)
    if len(rows) == _LAST:
        moment, article, *_ = newest[-1]
        first = min(one for _, one, *_ in rows)
        late = latecomers(database, Standing(moment, article), first, PASSED_SOONER * articles, articles)
        if late is None:
            return []
        late_rows = database.execute(_OF_LATE, {**scope, "late": json.dumps(late)}).fetchall()
        newest = heapq.nlargest(_LOOKED_AT, [*newest, *late_rows])
    return [_Occurrence(entity, article, name) for _, article, entity, name in newest]


def _sampling(database: sqlite3.Connection, who: Identity, scope: dict[str, int]) -> int:
    """Whether months and roles are counted (0), or in every how many-th article they are sampled."""
    kept = database.execute(_IS_KEPT, scope).fetchone()[0]
    return 0 if kept else max(1, -(-who.articles // _SAMPLE))


def _months(database: sqlite3.Connection, scope: dict[str, int], sampled: int) -> tuple[Month, ...]:
    rows = database.execute(_MONTHS if sampled else _KEPT_MONTHS, {**scope, "sampled": sampled}).fetchall()
    return tuple(Month(month // 12, month % 12 + 1, mentions) for month, mentions in rows)


def _posts(database: sqlite3.Connection, scope: dict[str, int], sampled: int, limit: int) -> tuple[Post, ...]:
    sql = _POSTS if sampled else _KEPT_POSTS
    rows = database.execute(sql, {**scope, "sampled": sampled, "most": limit}).fetchall()
    return tuple(sound(Post(*row)) for row in rows)


def _other_names(database: sqlite3.Connection, who: Identity, occurrences: Sequence[_Occurrence]) -> tuple[str, ...]:
    """Return all other names, each once: those of whom the user said that they are the same, and those in articles."""
    found = (*_merged(database, who), *_spellings(database, occurrences), *_aliases(database, occurrences))
    return tuple(name for name in dict.fromkeys(found) if name != who.name)


def _merged(database: sqlite3.Connection, who: Identity) -> tuple[str, ...]:
    """Return the other names of any articles that the user said mean the same."""
    rows = database.execute(
        """SELECT DISTINCT name.text FROM identity JOIN name ON name.id = identity.name
           WHERE known_as = ? AND dropped = 0 AND articles > 0 ORDER BY articles DESC""",
        (who.id,),
    )
    return tuple(name for (name,) in rows.fetchall())


def _spellings(database: sqlite3.Connection, occurrences: Sequence[_Occurrence]) -> tuple[str, ...]:
    """Return the names as articles have them, the most frequent first."""
    names = json.dumps([name for name, _ in Counter(one.name for one in occurrences).most_common()])
    rows = database.execute(
        "SELECT text FROM json_each(?) AS wanted JOIN name ON name.id = wanted.value ORDER BY wanted.key", (names,)
    )
    return tuple(name for (name,) in rows.fetchall())


def _aliases(database: sqlite3.Connection, occurrences: Sequence[_Occurrence]) -> tuple[str, ...]:
    """Return the names that articles give beside the name, as those in other scripts, the most frequent first."""
    rows = database.execute(
        """SELECT name.text FROM json_each(?) AS wanted
           CROSS JOIN alias ON alias.entity = json_extract(wanted.value, '$[0]') JOIN name ON name.id = alias.name
           GROUP BY alias.name ORDER BY count(*) DESC, min(wanted.key) LIMIT ?""",
        (json.dumps(occurrences), _MOST_ALIASES),
    )
    return tuple(name for (name,) in rows.fetchall())


def _appearances(
    database: sqlite3.Connection, listings: Sequence[Listing], occurrences: Iterable[_Occurrence]
) -> tuple[Appearance, ...]:
    places: dict[int, list[Place]] = {listing.id: [] for listing in listings}
    for one in occurrences:
        if one.article in places:
            rows = database.execute("SELECT paragraph, start, stop FROM mention WHERE entity = ?", (one.entity,))
            places[one.article] += [Place(*row) for row in rows.fetchall()]
    return tuple(
        Appearance(listing, len(places[listing.id]), _visible(database, listing.id, places[listing.id]))
        for listing in listings
    )


def _visible(database: sqlite3.Connection, article: int, places: Iterable[Place]) -> tuple[Place, ...]:
    """Return the places in visible paragraphs, in reading order."""
    (structure,) = database.execute("SELECT paragraphs FROM text WHERE id = ?", (article,)).fetchone()
    visible = {number for number, _, _ in paragraphs.visible_starts(paragraphs.Words("", "", structure))}
    return tuple(sorted(place for place in places if place.paragraph in visible))


def _quotations(
    database: sqlite3.Connection,
    sql: str,
    occurrences: Sequence[_Occurrence],
    limit: int,
    unwanted: Container[tuple[int, int | None]] = (),
) -> tuple[Quotation, ...]:
    """Return quotations without those by ``unwanted``: pairs of article and speaker name.

    Identical ones are one: the newest whose speaker is not only assumed, if there is such a one.
    """
    found: dict[str, Quotation] = {}
    met: set[tuple[str, int]] = set()
    values = {"wanted": json.dumps(occurrences), "most": 3 * limit}
    rows = database.execute(_QUOTE.format(sql), values).fetchall()
    for quotation in _read(database, [row for row in rows if (row[0], row[4]) not in unwanted]):
        said = " ".join(folded_words(quotation.words)) or quotation.words
        held = found.setdefault(said, replace(quotation, articles=0))
        leads = held.basis in ("carried", "none") and quotation.basis in ("stated", "pronoun", "corrected")
        articles = held.articles + ((said, quotation.listing.id) not in met)
        found[said] = replace(quotation if leads else held, articles=articles)
        met.add((said, quotation.listing.id))
    return tuple(found.values())[:limit]


def _read(database: sqlite3.Connection, rows: Sequence[_Row]) -> Iterator[Quotation]:
    """Cut the words of quotations out of their articles, leaving out those in hidden paragraphs."""
    listings = {one.id: one for one in shelves.listings(database, list(dict.fromkeys(row[0] for row in rows)))}
    shown: dict[int, dict[int, str]] = {}
    for article, paragraph, start, stop, _, speaker, role, basis, link in rows:
        if article not in shown:
            shown[article] = _shown(database, article)
        text = shown[article].get(paragraph)
        if text is not None:
            place, said = Place(paragraph, start, stop), text[start:stop]
            yield sound(Quotation(listings[article], place, said, speaker, role, basis, link))


@made_of_stored()
def _shown(database: sqlite3.Connection, article: int) -> dict[int, str]:
    """Return the words of the visible paragraphs of an article by number."""
    stored = database.execute("SELECT lede, body, paragraphs FROM text WHERE id = ?", (article,)).fetchone()
    words = paragraphs.Words(*stored)
    visible, learned = words.lede + words.body, furniture.learned(database, article)
    starts = paragraphs.visible_starts(words)
    return {number: visible[start:end] for number, start, end in starts if number not in learned}
