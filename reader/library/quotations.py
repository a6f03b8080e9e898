"""Searches the quotations of all articles: who said these words, and who else printed them.

The same words in several articles are one quotation. They are met by the index of quotations: whatever holds the
rarest words and is as long may be the same.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter
from typing import NamedTuple

from reader.library import bigrams, furniture, paragraphs, shelves, vocabulary
from reader.library.conditions import Translation, spoken_by
from reader.library.highlights import Highlighter
from reader.library.plans import Condition, Plan
from reader.library.saved import read
from reader.library.syntax import All, Field, Node, Words, wanted_words
from reader.library.turns import Turns
from reader.library.vocabulary import WORD, fold
from reader.model import Place, Quotation, Quoted

# BM25 costs about 2 µs a match; of more than these the newest are given.
MOST_SCORED = 3000

# Words by which the same quotation is looked for in other articles, the rarest of it: fewer are in too many others.
_RAREST = 3

# The most articles with the same words that are counted: a single word in quotation marks is in very many.
_MOST_ARTICLES = 1000

_QUOTE = """SELECT quote.article, quote.paragraph, quote.start, quote.stop, quote.basis, speaker.text, known.text,
        entity.role, json_extract(text.details, '$.link'), text.lede, text.body, text.paragraphs
    FROM quote JOIN text ON text.id = quote.article
    LEFT JOIN name AS speaker ON speaker.id = quote.speaker
    LEFT JOIN entity ON entity.article = quote.article AND entity.name = quote.speaker
    LEFT JOIN identity AS held ON held.id = entity.identity
    LEFT JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    LEFT JOIN name AS known ON known.id = leading.name
    WHERE quote.id = ? LIMIT 1"""

_TWINS = """SELECT quote.id, quote.article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
    CROSS JOIN quoted_docsize AS size ON size.id = quoted.rowid
    WHERE quoted MATCH ? AND size.sz = (SELECT sz FROM quoted_docsize WHERE id = ?) LIMIT ?"""


# Of the quotations of a JSON list, what puts the newest first.
_OF_THESE = """SELECT -article.moment, -article.id, quote.position, quote.id FROM json_each(?) AS wanted
    CROSS JOIN quote ON quote.id = wanted.value CROSS JOIN article ON article.id = quote.article
    WHERE quote.kind <> 'indirect' AND {}"""

# SQLite merges 500 lists at most; of a speaker with more names all quotations are sorted.
_MOST_MERGED = 100

_WORDS = """SELECT quote.paragraph, quote.start, quote.stop, text.lede, text.body, text.paragraphs
    FROM quote JOIN text ON text.id = quote.article WHERE quote.id = ?"""


class _Spoken(Translation):
    """Translates a query that asks for quotations: its words must stand in them, its fields hold of their articles."""

    def expression(self, node: Node) -> str | None:
        if isinstance(node, Field):
            return self._alternatives(node.value) if node.name == "said" else None
        return super().expression(node)

    def _found(self, expression: str) -> Condition:
        return Condition("quote.id IN (SELECT rowid FROM quoted WHERE quoted MATCH ?)", (expression,))

    def _field(self, wanted: Field) -> Condition:
        if wanted.name == "speaker":
            return spoken_by(wanted.value)
        if wanted.name == "title":
            return super()._found(super().expression(wanted) or "")
        return super()._field(wanted)

    def _spoken(self, wanted: Sequence[Field]) -> Condition:
        conditions = [self._condition(part) for part in wanted]
        values = tuple(value for condition in conditions for value in condition.values)
        return Condition(f"({' AND '.join(condition.sql for condition in conditions)})", values)


class _Found(NamedTuple):
    """Quotations by their ids, best first, and how many match."""

    ids: list[int]
    total: int
    is_exact: bool


@dataclass(frozen=True, eq=False, slots=True)
class Quotations:
    """The quotations of all articles; ``turns`` lets a newer search stop the one that is running."""

    _turns: Turns

    def find(self, query: str, limit: int = 50) -> Quoted:
        """Find quotations, best first, or the newest for an empty query; those of the same words are one.

        Words must stand in the quotation, ``speaker:`` must have said it, and all other fields hold of its article.
        Raises SupersededError when a newer search is asked for.
        """
        began = perf_counter()
        today = date.today()
        with self._turns.newest() as (database, go_on):
            asked = read(database, query, today)
            translation = _Spoken(database, today)
            found = _find(database, translation, asked.tree, limit)
            quotations = tuple(itertools.islice(_different(database, found.ids, asked.tree, go_on), limit))
        return Quoted(
            quotations,
            found.total,
            found.is_exact and not translation.forms.abridged,
            (perf_counter() - began) * 1000,
            str(asked),
            asked.complaint,
            asked.amiss,
        )


def quotations_of(database: sqlite3.Connection, query: str, most: int) -> Iterator[Quotation]:
    """Give what ``Quotations.find`` finds one by one, looking at up to ``most``."""
    today = date.today()
    tree = read(database, query, today).tree
    found = _find(database, _Spoken(database, today), tree, most)
    return _different(database, found.ids, tree, lambda: None)


def _speaker(tree: Node) -> Words | None:
    """Give the speaker with whom a query is best begun, who has few of all quotations."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    return next((part.value for part in parts if isinstance(part, Field) and part.name == "speaker"), None)


def _is_title(node: Node) -> bool:
    return isinstance(node, Field) and node.name == "title"


def _find(database: sqlite3.Connection, translation: _Spoken, tree: Node, limit: int) -> _Found:
    most = max(MOST_SCORED, limit)
    plan = translation.plan(tree)
    speaker = None if plan.match else _speaker(tree)
    if speaker:
        return _said_by(database, speaker, plan.condition or Condition("1"), most)
    sql, values = _source(plan)
    newest = "quoted.rowid DESC" if plan.match else "article.moment DESC, article.id DESC, quote.position"
    rows = database.execute(f"SELECT quote.id {sql} ORDER BY {newest} LIMIT ?", (*values, most + 1)).fetchall()
    ids = [row[0] for row in rows[:most]]
    if plan.match and len(rows) <= most:
        # Of equals the one that was printed first.
        best = database.execute(
            f"SELECT quote.id {sql} ORDER BY bm25(quoted), article.moment, quoted.rowid", values
        ).fetchall()
        ids = [row[0] for row in best]
    return _Found(ids, len(ids), len(rows) <= most)


def _said_by(database: sqlite3.Connection, speaker: Words, condition: Condition, most: int) -> _Found:
    """Find what somebody said that a condition holds of, newest first; of more than ``most`` what came in last."""
    spoken = spoken_by(speaker)
    by, values = spoken.sql, spoken.values
    names = database.execute(f"SELECT DISTINCT speaker FROM quote WHERE {by}", values).fetchall()
    # The quotations of one name lie in the order in which they came; those of several are merged without sorting.
    each = " UNION ALL ".join(f"SELECT id FROM quote WHERE speaker = {name}" for (name,) in names[:_MOST_MERGED])
    said = f"SELECT id FROM quote WHERE {by}" if len(names) > _MOST_MERGED else each or "SELECT id FROM quote WHERE 0"
    listed = database.execute(f"{said} ORDER BY id DESC", values if len(names) > _MOST_MERGED else ()).fetchmany
    found: list[tuple[int, int, int, int]] = []
    while len(found) <= most and (portion := listed(most + 1)):
        wanted = json.dumps([quote_id for (quote_id,) in portion])
        found += database.execute(_OF_THESE.format(condition.sql), (wanted, *condition.values)).fetchall()
    ids = [quote_id for *_, quote_id in sorted(found[:most])]
    return _Found(ids, len(ids), len(found) <= most)


def _source(plan: Plan) -> tuple[str, tuple[str | int, ...]]:
    """Give the rest of a query over the quotations of a plan, which says where SQLite shall begin."""
    if plan.match:
        tables = "quoted CROSS JOIN quote ON quote.id = quoted.rowid CROSS JOIN article ON article.id = quote.article"
    else:
        tables = "article CROSS JOIN quote ON quote.article = article.id"
    condition = plan.condition or Condition("1")
    matching = "quoted MATCH ? AND" if plan.match else ""
    sql = f"FROM {tables} WHERE {matching} quote.kind <> 'indirect' AND {condition.sql}"
    return sql, (*([plan.match] if plan.match else []), *condition.values)


def _different(
    database: sqlite3.Connection, ids: Sequence[int], tree: Node, go_on: Callable[[], None]
) -> Iterator[Quotation]:
    """Give each quotation once, in the place where it stands first, and none from a paragraph that is hidden."""
    highlighter = Highlighter(leaf for leaf in wanted_words(tree) if not _is_title(leaf))
    met: set[int] = set()
    for quote_id in ids:
        go_on()
        if quote_id in met:
            continue
        quotation = _read(database, quote_id)
        if quotation:
            twins = _twins(database, quote_id, quotation.words)
            met.update(twins)
            matches = tuple(highlighter.spans(quotation.words))
            yield replace(quotation, matches=matches, articles=max(1, len(set(twins.values()))))


def _read(database: sqlite3.Connection, quote_id: int) -> Quotation | None:
    row = database.execute(_QUOTE, (quote_id,)).fetchone()
    article, paragraph, start, stop, basis, speaker, known, role, link, *words = row
    held = paragraphs.unpack(paragraphs.Words(*words))[paragraph]
    if held.hidden or paragraph in furniture.learned(database, article):
        return None
    (listing,) = shelves.listings(database, [article])
    place = Place(paragraph, start, stop)
    return Quotation(listing, place, held.text[start:stop], known or speaker, role, basis, link)


def _twins(database: sqlite3.Connection, quote_id: int, words: str) -> dict[int, int]:
    """Give every quotation of the same words, case, accents and punctuation aside, with its article."""
    indexed = _folded(bigrams.cut(words))
    wanted = [" ".join(indexed)] if len(indexed) <= _RAREST else vocabulary.rarest(database, indexed, _RAREST)
    expression = " ".join(f'"{one}"' for one in wanted)
    found = dict(database.execute(_TWINS, (expression, quote_id, _MOST_ARTICLES)).fetchall())
    if len(indexed) <= _RAREST:
        return found
    same = _folded(words)
    return {twin: article for twin, article in found.items() if _folded(_words(database, twin)) == same}


def _words(database: sqlite3.Connection, quote_id: int) -> str:
    row = database.execute(_WORDS, (quote_id,)).fetchone()
    paragraph, start, stop, *words = row
    said: str = paragraphs.unpack(paragraphs.Words(*words))[paragraph].text[start:stop]
    return said


def _folded(words: str) -> list[str]:
    return WORD.findall(fold(words))
