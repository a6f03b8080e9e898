"""Searches the quotations of all articles: who said these words, and who else printed them.

The same words in several articles are one quotation. They are met by the index of quotations: whatever holds the
first words as a phrase and is as long may be the same.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter
from typing import NamedTuple

from reader.library import bigrams, furniture, paragraphs, shelves
from reader.library.conditions import Translation, spoken_by
from reader.library.highlights import Highlighter
from reader.library.plans import Condition, Plan
from reader.library.saved import read
from reader.library.syntax import All, Field, Node, wanted_words
from reader.library.turns import Turns
from reader.library.vocabulary import WORD, fold
from reader.model import Place, Quotation, Quoted

# BM25 costs about 2 µs a match; of more than these the newest are given.
MOST_SCORED = 3000

# Words by which the same quotation is looked for in other articles: each more costs a quarter of a millisecond, and
# fewer are in too many others.
_MOST_WORDS = 8

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
            found = _find(database, translation.plan(asked.tree), _has_speaker(asked.tree), limit)
            highlighter = Highlighter(leaf for leaf in wanted_words(asked.tree) if not _is_title(leaf))
            quotations = tuple(itertools.islice(_different(database, found.ids, highlighter, go_on), limit))
        return Quoted(
            quotations,
            found.total,
            found.is_exact and not translation.abridged,
            (perf_counter() - began) * 1000,
            str(asked),
            asked.complaint,
            asked.amiss,
        )


def _has_speaker(tree: Node) -> bool:
    """Say whether a query is best begun at the speaker, who has few of all quotations."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    return any(isinstance(part, Field) and part.name == "speaker" for part in parts)


def _is_title(node: Node) -> bool:
    return isinstance(node, Field) and node.name == "title"


def _find(database: sqlite3.Connection, plan: Plan, has_speaker: bool, limit: int) -> _Found:
    most = max(MOST_SCORED, limit)
    sql, values = _source(plan, has_speaker)
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


def _source(plan: Plan, has_speaker: bool) -> tuple[str, tuple[str | int, ...]]:
    """Give the rest of a query over the quotations of a plan, which says where SQLite shall begin."""
    if plan.match:
        tables = "quoted CROSS JOIN quote ON quote.id = quoted.rowid CROSS JOIN article ON article.id = quote.article"
    elif has_speaker:
        tables = "quote CROSS JOIN article ON article.id = quote.article"
    else:
        tables = "article CROSS JOIN quote ON quote.article = article.id"
    condition = plan.condition or Condition("1")
    matching = "quoted MATCH ? AND" if plan.match else ""
    sql = f"FROM {tables} WHERE {matching} quote.kind <> 'indirect' AND {condition.sql}"
    return sql, (*([plan.match] if plan.match else []), *condition.values)


def _different(
    database: sqlite3.Connection, ids: Sequence[int], highlighter: Highlighter, go_on: Callable[[], None]
) -> Iterator[Quotation]:
    """Give each quotation once, in the place where it stands first, and none from a paragraph that is hidden."""
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
    begun = bigrams.cut(words).split()
    phrase = " ".join(begun[:_MOST_WORDS]).replace('"', '""')
    found = dict(database.execute(_TWINS, (f'"{phrase}"', quote_id, _MOST_ARTICLES)).fetchall())
    if len(begun) <= _MOST_WORDS:
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
