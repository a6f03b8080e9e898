"""Turns a syntax tree into what SQLite understands: full-text expressions and conditions on articles."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from reader.library.beside import index_for
from reader.library.periods import Period, period
from reader.library.plans import Condition, Members, Plan, combined
from reader.library.syntax import All, Either, Field, Near, Node, Not, Words
from reader.library.wordforms import WordForms

# NEAR takes no alternatives, so that every combination of forms is spelt out.
_MOST_COMBINATIONS = 64

_END_OF_TIME = 2**62

# Sources of similar names whose articles are listed one source after the other, each from its newest article.
_MOST_SOURCES = 8
_LATEST_FIRST = "ORDER BY moment DESC, id DESC LIMIT 10000"

_KINDS = {"person": "person", "place": "place", "org": "organisation"}
_STATES = {"unread": "article.read = 0", "read": "article.read = 1", "starred": "article.starred = 1"}
_NAMED = "IN (SELECT rowid FROM {names} WHERE {names} MATCH ?)"

# Everybody of a kind and name, and everybody whom the user said to be one of them.
_IDENTITIES = f"""SELECT id FROM identity WHERE kind = ? AND name {_NAMED} AND known_as IS NULL AND dropped = 0
    UNION SELECT other.id FROM identity JOIN identity AS other ON other.known_as = identity.id
    WHERE identity.kind = ? AND identity.name {_NAMED} AND other.dropped = 0"""
_SPEAKERS = f"""SELECT rowid FROM {{names}} WHERE {{names}} MATCH ?
    UNION SELECT other.name FROM identity JOIN identity AS other ON other.known_as = identity.id
    WHERE identity.name {_NAMED}"""

# The same of those whom an article also calls so in another script.
_ALSO_CALLED = f"""UNION SELECT other.id FROM alias JOIN entity ON entity.id = alias.entity
    JOIN identity ON identity.id = entity.identity JOIN identity AS other
    ON other.id = coalesce(identity.known_as, identity.id) OR other.known_as = coalesce(identity.known_as, identity.id)
    WHERE identity.kind = ? AND alias.name {_NAMED} AND identity.dropped = 0 AND other.dropped = 0"""
_ALSO_SPEAKING = f"""UNION SELECT entity.name FROM alias JOIN entity ON entity.id = alias.entity
    WHERE alias.name {_NAMED}"""


@dataclass(slots=True)
class Translation:
    """Translates the trees of one search; ``forms`` are those of the words in them."""

    database: sqlite3.Connection
    today: date
    forms: WordForms = field(init=False)

    def __post_init__(self) -> None:
        self.forms = WordForms(self.database)

    def plan(self, tree: Node) -> Plan:
        """Let the full-text index do all it can, and conditions the rest."""
        parts = tree.parts if isinstance(tree, All) else (tree,)
        textual = [part for part in parts if self._is_text(part)]
        match = self.expression(All(tuple(textual)))
        rest = [part for part in parts if part not in textual] if match else parts
        return Plan(match, self._condition(All(tuple(rest))) if rest else None)

    def expression(self, node: Node) -> str | None:
        """Give the full-text expression for a tree, or None when it asks for more than words."""
        if isinstance(node, Words):
            return self._alternatives(node)
        if isinstance(node, Near):
            return self._near(node)
        if isinstance(node, Field):
            return f"({{title}} : {self._alternatives(node.value)})" if node.name == "title" else None
        if isinstance(node, Either):
            return _joined(" OR ", [self.expression(part) for part in node.parts])
        return self._conjunction(node) if isinstance(node, All) else None

    def _conjunction(self, node: All) -> str | None:
        wanted = _joined(" AND ", [self.expression(part) for part in node.parts if not isinstance(part, Not)])
        unwanted = [self.expression(part.part) for part in node.parts if isinstance(part, Not)]
        if wanted is None or not unwanted:
            return wanted
        excluded = _joined(" OR ", unwanted)
        return f"({wanted} NOT {excluded})" if excluded else None

    def _is_text(self, node: Node) -> bool:
        return self.expression(node.part if isinstance(node, Not) else node) is not None

    def _alternatives(self, words: Words) -> str:
        return f"({' OR '.join(self._phrases(words))})"

    def _phrases(self, words: Words) -> list[str]:
        """Give the full-text phrases that a word stands for."""
        goes_on = len(words.tokens) > 1 and (words.manner == "prefix" or words.is_open)
        return [f'"{form}"{" *" if goes_on else ""}' for form in self.forms.of(words)]

    def _near(self, near: Near) -> str:
        choices = itertools.product(*(self._phrases(part) for part in near.parts))
        spelt_out = itertools.islice(choices, _MOST_COMBINATIONS)
        return f"({' OR '.join(_near(parts, near.distance) for parts in spelt_out)})"

    def _condition(self, node: Node) -> Condition:
        expression = self.expression(node)
        if expression is not None:
            return self._found(expression)
        if isinstance(node, Not):
            inner = self._condition(node.part)
            # What is not known, as the source of many articles, is not what it must not be.
            return Condition(f"({inner.sql}) IS NOT TRUE", inner.values, f"({inner.check}) IS NOT TRUE")
        if isinstance(node, All):
            spoken = [part for part in node.parts if isinstance(part, Field) and part.name in ("speaker", "said")]
            others = [self._condition(part) for part in node.parts if part not in spoken]
            return combined(" AND ", [*others, self._spoken(spoken)] if spoken else others)
        if isinstance(node, Either):
            return combined(" OR ", [self._condition(part) for part in node.parts])
        return self._field(node) if isinstance(node, Field) else Condition("1")

    def _found(self, expression: str) -> Condition:
        listed = Members("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", (expression,))
        return Condition("article.id IN (SELECT rowid FROM words WHERE words MATCH ?)", listed.values, lists=(listed,))

    def _field(self, wanted: Field) -> Condition:
        name, value = wanted.name, wanted.value.text
        if name in ("speaker", "said"):
            return self._spoken([wanted])
        if name == "is":
            return Condition(_STATES[value])
        if name == "has":
            return Condition(f"EXISTS (SELECT 1 FROM {value} WHERE {value}.article = article.id)")
        if name == "note":
            noted = index_for("noted", value)
            inner = f"SELECT article FROM note WHERE id IN (SELECT rowid FROM {noted} WHERE {noted} MATCH ?)"
            return _among(inner, (self._alternatives(wanted.value),))
        if name == "lang":
            return Condition("article.language = ?", (value.lower(),))
        if name == "date":
            return self._dated(value)
        return self._published_by(wanted.value) if name == "source" else _named(name, wanted.value)

    def _published_by(self, source: Words) -> Condition:
        """List the articles of each source by the index that has them in the order of their dates."""
        names, expression = index_for("names", source.text), _name_expression(source)
        named = _NAMED.format(names=names)
        sql = f"SELECT rowid FROM {names} WHERE {names} MATCH ? LIMIT {_MOST_SOURCES + 1}"
        known = [one for (one,) in self.database.execute(sql, (expression,)).fetchall()]
        listed = Members(f"SELECT id FROM article WHERE source {named}", (expression,))
        if 0 < len(known) <= _MOST_SOURCES:
            each = f"SELECT * FROM (SELECT id FROM article WHERE source = ? {_LATEST_FIRST})"
            listed = Members(" UNION ALL ".join([each] * len(known)), tuple(known), latest_first=True)
        return Condition(f"article.source {named}", (expression,), lists=(listed,))

    def _spoken(self, wanted: Sequence[Field]) -> Condition:
        """Ask for one quotation of which everything holds."""
        conditions = [
            spoken_by(part.value)
            if part.name == "speaker"
            else Condition("id IN (SELECT rowid FROM quoted WHERE quoted MATCH ?)", (self._alternatives(part.value),))
            for part in wanted
        ]
        spoken = combined(" AND ", conditions)
        test = f"EXISTS (SELECT 1 FROM quote WHERE quote.article = article.id AND {spoken.sql})"
        condition = _among(f"SELECT article FROM quote WHERE {spoken.sql}", spoken.values, test)
        if [part.name for part in wanted] == ["said"]:
            said = "SELECT article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid WHERE quoted MATCH ?"
            listed = Members(f"{said} ORDER BY quoted.rowid DESC", spoken.values, latest_first=True)
            condition = condition._replace(lists=(listed,))
        return condition

    def _dated(self, text: str) -> Condition:
        """Compare the day as the article states it; an undated article has the day of its import."""
        days = period(text, self.today)
        conditions = []
        if days and days.first:
            conditions.append(_from(days.first))
        if days and days.last:
            conditions.append(_to(days.last))
        return combined(" AND ", conditions)._replace(lists=(_shelved_between(days),))


def spoken_by(name: Words) -> Condition:
    """Ask of a quotation who said it, by any name that the user said is theirs."""
    names = index_for("names", name.text)
    speakers = (_SPEAKERS if names == "names" else f"{_SPEAKERS} {_ALSO_SPEAKING}").format(names=names)
    return Condition(f"quote.speaker IN ({speakers})", (_name_expression(name),) * speakers.count("?"))


def _shelved_between(days: Period | None) -> Members:
    """List what the index of moments knows of some days and of those beside them, the latest first."""
    first = _second(days.first) - 24 * 3600 if days and days.first else 0
    last = _second(days.last) + 48 * 3600 if days and days.last else _END_OF_TIME
    listed = "SELECT id FROM article WHERE moment >= ? AND moment < ? ORDER BY moment DESC, id DESC"
    return Members(listed, (first, last), latest_first=True, is_exact=False)


def _from(day: date) -> Condition:
    # No clock is more than 14 hours from UTC: a day of margin lets the index of moments narrow the search.
    sql = "(article.moment >= ? AND coalesce(article.published, article.imported) >= ?)"
    return Condition(sql, (_second(day) - 24 * 3600, day.isoformat()))


def _to(day: date) -> Condition:
    sql = "(article.moment < ? AND substr(coalesce(article.published, article.imported), 1, 10) <= ?)"
    return Condition(sql, (_second(day) + 48 * 3600, day.isoformat()))


def _second(day: date) -> int:
    return int((datetime.combine(day, time(), UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1))


def _named(name: str, value: Words) -> Condition:
    names, expression = index_for("names", value.text), _name_expression(value)
    if name in _KINDS:
        identities = (_IDENTITIES if names == "names" else f"{_IDENTITIES} {_ALSO_CALLED}").format(names=names)
        values = (_KINDS[name], expression) * (identities.count("?") // 2)
        return _held("entity", f"identity IN ({identities})", values)
    return _held({"by": "byline", "tag": "held_tag"}[name], f"name {_NAMED.format(names=names)}", (expression,))


def _held(table: str, sql: str, values: tuple[str, ...]) -> Condition:
    """Ask for articles with a row of a table that has an index of its own for what is asked."""
    # The plus keeps SQLite from that index where the few rows of one article are looked at.
    test = f"EXISTS (SELECT 1 FROM {table} WHERE {table}.article = article.id AND +{sql})"
    return _among(f"SELECT article FROM {table} WHERE {sql}", values, test)


def _among(inner: str, values: tuple[str | int, ...], test: str = "") -> Condition:
    return Condition(f"article.id IN ({inner})", values, test, (Members(inner, values),))


def _name_expression(value: Words) -> str:
    return _phrase(value.tokens) + (" *" if value.manner == "prefix" or value.is_open else "")


def _phrase(tokens: Iterable[str]) -> str:
    """Quote words for FTS5; tokens are letters and digits only, so nothing in them needs escaping."""
    return f'"{" ".join(tokens)}"'


def _near(parts: Iterable[str], distance: int) -> str:
    return f"NEAR({' '.join(parts)}, {distance})"


def _joined(operator: str, expressions: Sequence[str | None]) -> str | None:
    known = [expression for expression in expressions if expression is not None]
    if not known or len(known) < len(expressions):
        return None
    return known[0] if len(known) == 1 else f"({operator.join(known)})"
