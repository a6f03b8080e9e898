"""Stories: copies and versions of one article, found by their sketches and folded behind the one that leads them.

A story has the number of its first article, and every hash of its members once, so that its fortieth copy adds hardly a
row. An article that stands alone has no story; its hashes carry its own number.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from reader.library.failures import UnreadableError, made_of_stored
from reader.library.stories import fingerprints
from reader.library.texts import paragraphs
from reader.model import Article, Kin, Membership

#: A hash of more stories than this belongs to a form or a formula and tells nothing.
_COMMONPLACE = 24
#: This many stories are compared word by word, the nearest first; twice as many when they share a third hash.
_COMPARED = 4
#: Fewer hashes in common are chance.
_LEAST_SHARED, _WELL_SHARED = 2, 3
#: Of a story the newest member and the longest of the newest ones are compared.
_LONGEST, _NEWEST, _AMONG = 2, 1, 64
#: So many articles are checked at once: their hashes, in order, lie near each other even in a library of a million.
_CHECKED = 20_000

_BY_LENGTH = """SELECT text.id FROM json_each(?) AS given CROSS JOIN text ON text.id = given.value
    ORDER BY length(lede) + length(body) DESC, given.key LIMIT ?"""
_CROWDED = """SELECT 1 FROM article WHERE story_id IS NOT NULL OR lead_id IS NOT NULL
    GROUP BY coalesce(story_id, id) HAVING sum(lead_id IS NULL) <> 1 OR count(DISTINCT lead_id) > 1 LIMIT 1"""
_BEHIND_OTHERS = """SELECT 1 FROM article AS folded LEFT JOIN article AS leading ON leading.id = folded.lead_id
    WHERE folded.lead_id IS NOT NULL
    AND (leading.lead_id IS NOT NULL OR leading.story_id IS NOT folded.story_id) LIMIT 1"""
_WITHOUT_FINDINGS = """SELECT title, published, lede, body, paragraphs FROM article JOIN text ON text.id = article.id
    WHERE article.id = ?"""


def kin(database: sqlite3.Connection, sketch: Sequence[int], apart_from: int | None) -> tuple[Kin, ...]:
    """Return the stories that share hashes with a sketch, nearest first, leaving out the article ``apart_from``."""
    shared: Counter[int] = Counter()
    for value in sketch:
        bearing = fingerprints.stories(database, value, _COMMONPLACE + 1)
        if len(bearing) <= _COMMONPLACE:
            shared.update(bearing)
    near = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[: 2 * _COMPARED]
    found = []
    for place, (story, count) in enumerate(near):
        others = [member for member in members(database, story, _AMONG + 1) if member != apart_from]
        if others and count >= (_LEAST_SHARED if place < _COMPARED else _WELL_SHARED):
            found.append(Kin(others[0], tuple(_compared(database, others))))
    return tuple(one for one in found if one.members)


def join(database: sqlite3.Connection, article_id: int, sketch: Sequence[int], membership: Membership) -> int | None:
    """Put an article without a story into those it belongs to, which are merged, and return the number of the story."""
    database.execute("INSERT INTO sketch VALUES (?, ?)", (article_id, array("q", sketch).tobytes()))
    numbers = [_number_borne(database, member) for member in membership.ids if member != article_id]
    present = [story for story in dict.fromkeys(numbers) if story is not None]
    first = min([article_id, *present])
    fingerprints.add(database, sketch, first)
    if not present:
        return None
    leading = _leader_of_story(database, present[0])
    if membership.is_news and _moment(database, article_id) >= _moment(database, leading):
        leading = article_id
    for story in present:
        _move(database, story, first)
    _renumber(database, [article_id], first)
    others_stay = len(present) == 1 and leading != article_id
    _fold(database, [article_id] if others_stay else members(database, first), leading)
    return first


def leave(database: sqlite3.Connection, article_id: int) -> None:
    """Take an article and its hashes out of its story; the rest go on under the number of their first."""
    story = _number_borne(database, article_id)
    if story is None:
        return
    rest = [member for member in members(database, story) if member != article_id]
    fingerprints.remove(database, _its_own(database, article_id, rest), story)
    led = leader(database, article_id) == article_id
    database.execute("DELETE FROM sketch WHERE article = ?", (article_id,))
    database.execute("UPDATE article SET story_id = NULL, lead_id = NULL WHERE id = ?", (article_id,))
    if rest and story == article_id:
        _unindex(database, rest, story)
        _index(database, rest, min(rest))
    if len(rest) == 1 or story == article_id:
        _renumber(database, rest, min(rest) if len(rest) > 1 else None)
    if rest and led:
        _fold(database, rest, rest[0])


def come_back(
    database: sqlite3.Connection, article_id: int, sketch: Sequence[int], others: Sequence[int], led: bool | None
) -> None:
    """Put an article back beside those of its story that are there: in front if it ``led`` them, not if it was folded.

    One that stood alone meanwhile (None) leads if it is the newest.
    """
    joined = join(database, article_id, sketch, Membership(tuple(others), is_news=led is None or led))
    if led and joined is not None:
        _fold(database, members(database, joined), article_id)


def rejoin(database: sqlite3.Connection, article_id: int, sketch: Sequence[int], membership: Membership) -> None:
    """Put an article that was analysed again into these stories; in its own it keeps its place.

    If it led the story, it leads those that came with it again: a copy of what was read must not come up as unread.
    """
    story = _number_borne(database, article_id)
    if story is None:
        return
    others = [member for member in members(database, story) if member != article_id]
    numbers = {_number_borne(database, member) for member in membership.ids} - {None}
    if numbers == ({story} if others else set()):
        _sketch_anew(database, article_id, sketch, story, others)
        return
    led = leader(database, article_id) == article_id
    leave(database, article_id)
    joined = join(database, article_id, sketch, membership)
    if led and joined is not None and joined in {number(database, other) for other in others}:
        _fold(database, members(database, joined), article_id)


def number(database: sqlite3.Connection, article_id: int) -> int | None:
    """Return the number of an article's story, or None when it stands alone."""
    row = database.execute("SELECT story_id FROM article WHERE id = ?", (article_id,)).fetchone()
    return row[0] if row else None


def copies(database: sqlite3.Connection, article_id: int, most: int | None = None) -> list[int]:
    """Return the other articles of an article's story, newest first: all of them, or up to ``most``."""
    story = number(database, article_id)
    found = members(database, story, None if most is None else most + 1) if story is not None else []
    return [member for member in found if member != article_id][:most]


def members(database: sqlite3.Connection, story: int, most: int | None = None) -> list[int]:
    """Return the articles of a story, or ``most`` of them, newest first; the article itself if it is in none."""
    ordered = "SELECT id FROM article WHERE story_id = ? ORDER BY moment DESC, id DESC LIMIT ?"
    rows = database.execute(ordered, (story, -1 if most is None else most)).fetchall()
    if not rows:
        rows = database.execute("SELECT id FROM article WHERE id = ? AND story_id IS NULL", (story,)).fetchall()
    return [article_id for (article_id,) in rows]


def leader(database: sqlite3.Connection, article_id: int) -> int:
    """Return the article that another is folded behind, or itself."""
    row = database.execute("SELECT coalesce(lead_id, id) FROM article WHERE id = ?", (article_id,)).fetchone()
    return article_id if row is None else int(row[0])


def sketch_of(database: sqlite3.Connection, article_id: int) -> tuple[int, ...]:
    """Return the hashes of an article, or none if they are damaged."""
    row = database.execute("SELECT hashes FROM sketch WHERE article = ?", (article_id,)).fetchone()
    return _hashes(row[0]) if row else ()


def _hashes(stored: bytes) -> tuple[int, ...]:
    """Return the hashes of a sketch, or none if they are damaged."""
    try:
        return tuple(array("q", stored))
    except (TypeError, ValueError):
        return ()


def rebuild(database: sqlite3.Connection) -> None:
    """Rebuild the hashes of the stories and the folding, from the articles."""
    fingerprints.clear(database)
    for article_id, story in database.execute("SELECT id, story_id FROM article").fetchall():
        _index(database, [article_id], story or article_id)
    database.execute("UPDATE article SET lead_id = NULL WHERE story_id IS NULL AND lead_id IS NOT NULL")
    for (story,) in database.execute("SELECT DISTINCT story_id FROM article WHERE story_id IS NOT NULL").fetchall():
        _fold(database, members(database, story), _first_unfolded(database, story))


def differs(database: sqlite3.Connection) -> bool:
    """Whether a story does not have exactly one leading article that all others lie behind, or lacks hashes."""
    astray = any(database.execute(sql).fetchone() for sql in (_CROWDED, _BEHIND_OTHERS))
    return astray or any(fingerprints.lack(database, borne) for borne in _borne(database))


def _borne(database: sqlite3.Connection) -> Iterator[list[tuple[int, int]]]:
    """Yield the hashes of all articles with the numbers of their stories, those of some thousand articles at a time."""
    rows = database.execute("SELECT coalesce(story_id, id), hashes FROM sketch JOIN article ON id = article")
    while portion := rows.fetchmany(_CHECKED):
        yield [(value, story) for story, stored in portion for value in _hashes(stored)]


def _sketch_anew(
    database: sqlite3.Connection, article_id: int, sketch: Sequence[int], story: int, others: Sequence[int]
) -> None:
    """Give an article other hashes; those it shared are still found through the others."""
    fingerprints.remove(database, _its_own(database, article_id, others), story)
    database.execute("UPDATE sketch SET hashes = ? WHERE article = ?", (array("q", sketch).tobytes(), article_id))
    fingerprints.add(database, sketch, story)


def _its_own(database: sqlite3.Connection, article_id: int, others: Iterable[int]) -> list[int]:
    """Return the hashes of an article that none of the others has; most of them have the same."""
    own = set(sketch_of(database, article_id))
    for other in others:
        if not own:
            break
        own.difference_update(sketch_of(database, other))
    return sorted(own)


def _number_borne(database: sqlite3.Connection, article_id: int) -> int | None:
    """Return the number of an article's hashes: that of its story, or its own if it is in none; None without one."""
    row = database.execute("SELECT coalesce(story_id, id) FROM article WHERE id = ?", (article_id,)).fetchone()
    return None if row is None else int(row[0])


def _compared(database: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Article]:
    """Yield the articles that an article is compared with, without damaged ones."""
    longest = database.execute(_BY_LENGTH, (json.dumps([*ids[:_AMONG]]), _LONGEST)).fetchall()
    for article_id in dict.fromkeys([*(one for (one,) in longest), *ids[:_NEWEST]]):
        row = database.execute(_WITHOUT_FINDINGS, (article_id,)).fetchone()
        if row:
            with suppress(UnreadableError):
                yield _without_findings(*row)


@made_of_stored()
def _without_findings(title: str, published: str | None, *stored: str) -> Article:
    """Return an article without its quotes and names; raises UnreadableError."""
    restored = paragraphs.unpack(paragraphs.Words(*stored))
    return Article("", title, published=published, paragraphs=restored)


def _leader_of_story(database: sqlite3.Connection, story: int) -> int:
    """Return the member that leads a story, which any of them tells; the article itself if it stands alone."""
    row = database.execute("SELECT coalesce(lead_id, id) FROM article WHERE story_id = ? LIMIT 1", (story,)).fetchone()
    return int(row[0]) if row else story


def _first_unfolded(database: sqlite3.Connection, story: int) -> int:
    """Return the newest member of a story that is not folded, however many these are; the newest if all are."""
    unfolded_first = "WHERE story_id = ? ORDER BY lead_id IS NOT NULL, moment DESC, id DESC LIMIT 1"
    row = database.execute(f"SELECT id FROM article {unfolded_first}", (story,)).fetchone()
    return int(row[0]) if row else story


def _moment(database: sqlite3.Connection, article_id: int) -> int:
    (moment,) = database.execute("SELECT moment FROM article WHERE id = ?", (article_id,)).fetchone()
    return int(moment)


def _fold(database: sqlite3.Connection, ids: Iterable[int], leading: int) -> None:
    """Fold articles behind one of them; those already folded there are left alone."""
    database.execute(
        """UPDATE article SET lead_id = nullif(?1, id)
           WHERE id IN (SELECT value FROM json_each(?2)) AND lead_id IS NOT nullif(?1, id)""",
        (leading, json.dumps([*ids])),
    )


def _move(database: sqlite3.Connection, story: int, other: int) -> None:
    """Give the members of a story another number; those that already have it are left alone."""
    ids = members(database, story) if story != other else [story]
    _renumber(database, ids, other)
    if story != other:
        _unindex(database, ids, story)
        _index(database, ids, other)


def _renumber(database: sqlite3.Connection, ids: Sequence[int], number: int | None) -> None:
    database.executemany("UPDATE article SET story_id = ? WHERE id = ?", [(number, article_id) for article_id in ids])


def _index(database: sqlite3.Connection, ids: Iterable[int], story: int) -> None:
    for article_id in ids:
        fingerprints.add(database, sketch_of(database, article_id), story)


def _unindex(database: sqlite3.Connection, ids: Iterable[int], story: int) -> None:
    fingerprints.remove(database, [value for article_id in ids for value in sketch_of(database, article_id)], story)
