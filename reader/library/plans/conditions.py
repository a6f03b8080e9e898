"""Turns a syntax tree into what SQLite understands: full-text expressions and conditions on articles."""

from __future__ import annotations

import itertools
import math
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from reader.library.plans import fields, utterances
from reader.library.plans.costs import seeking
from reader.library.plans.feeds import brought_by
from reader.library.plans.lookups import there_is
from reader.library.plans.plans import Condition, Members, Plan, Rows, combined
from reader.library.query.periods import period
from reader.library.query.syntax import KINDS, All, Either, Field, Near, Node, Not, Words
from reader.library.query.wordforms import WordForms
from reader.library.words.strokes import beginnings

# NEAR takes no alternatives, so that every combination of forms is spelt out. So many are enough for four English words
# or two Russian ones; looking for them takes some tenths of a second at worst.
_MOST_COMBINATIONS = 512


@dataclass
class Translation:
    """Translates the trees of one search; ``forms`` are those of the words in them.

    An ``entire`` one includes every word that begins as typed, however many there are and however long it takes.
    """

    database: sqlite3.Connection
    today: date
    entire: bool = False
    forms: WordForms = field(init=False)
    _leaves_out: bool = field(init=False, default=False)
    _fields: dict[Field, Condition] = field(init=False, default_factory=dict)
    _identities: dict[Field, list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.forms = WordForms(self.database, self.entire)

    @property
    def abridged(self) -> bool:
        """Whether there are more forms of the words asked for than are looked for."""
        return self.forms.abridged or self._leaves_out

    def plan(self, tree: Node) -> Plan:
        """Let the full-text index do all it can, and conditions the rest."""
        parts = tree.parts if isinstance(tree, All) else (tree,)
        textual = [part for part in parts if _is_text(part, self)]
        # Beside other words, the index of titles finds titles faster than all places of their words do.
        elsewhere = [part for part in textual if not _is_of_title(part)]
        match = self.expression(All(tuple(elsewhere)))
        if match is None:
            elsewhere, match = textual, self.expression(All(tuple(textual)))
        rest = [part for part in parts if part not in elsewhere] if match else parts
        titled = self.expression(All(tuple(filter(_is_of_title, rest))))
        return Plan(match, self._condition(All(tuple(rest))) if rest else None, titled)

    def expression(self, node: Node) -> str | None:
        """Return the full-text expression for a tree, or None if it asks for more than words."""
        if isinstance(node, Words):
            return self.alternatives(node)
        if isinstance(node, Near):
            return self._near(node)
        if isinstance(node, Field):
            return f"({{title}} : {self.alternatives(node.value)})" if node.name == "title" else None
        if isinstance(node, Either):
            return _joined(" OR ", [self.expression(part) for part in node.parts])
        return self._conjunction(node) if isinstance(node, All) else None

    def found(self, expression: str, index: str = "words") -> Condition:
        """Ask for articles that a full-text expression finds, only in titles with the index "titles"."""
        listed = Rows(f"SELECT rowid FROM {index} WHERE {index} MATCH ?", (expression,))
        test = there_is(f"{index} WHERE {index} MATCH ? AND {index}.rowid = article.id")
        of_titles = index == "titles"
        members = Members(listed, listed, once=True, in_order=of_titles, newest="ORDER BY rowid DESC" * of_titles)
        return Condition(
            f"article.id IN ({listed.sql})", listed.values, test, (members,), cost=seeking(expression), by_id=True
        )

    def identities(self, wanted: Field) -> list[int]:
        """Return whom a field asks for by name: a person, place or organisation."""
        if wanted not in self._identities:
            self._identities[wanted] = fields.identities(self.database, wanted.name, wanted.value)
        return self._identities[wanted]

    def _conjunction(self, node: All) -> str | None:
        wanted = _joined(" AND ", [self.expression(part) for part in node.parts if not isinstance(part, Not)])
        unwanted = [self._outright.expression(part.part) for part in node.parts if isinstance(part, Not)]
        if wanted is None or not unwanted:
            return wanted
        excluded = _joined(" OR ", unwanted)
        return f"({wanted} NOT {excluded})" if excluded else None

    def alternatives(self, words: Words) -> str:
        """Return the full-text expression that finds a word in any of its forms."""
        return f"({' OR '.join(self._phrases(words))})"

    def _phrases(self, words: Words) -> list[str]:
        """Return the full-text phrases for a word."""
        tokens, is_begun = words.tokens, words.manner == "prefix" or words.is_open
        forms = self.forms.of(words)
        if self.entire and is_begun and len(tokens) == 1:
            begun = tuple(beginnings(tokens[0]))
            others = (form for form in forms if not form.startswith(begun))
            return [*(f'"{beginning}" *' for beginning in begun), *(f'"{form}"' for form in others)]
        # A beginning without known words may be that of words that are not indexed, such as very long ones.
        goes_on = is_begun and (len(tokens) > 1 or forms == tokens)
        return [f'"{form}"{" *" if goes_on else ""}' for form in forms]

    def _near(self, near: Near) -> str:
        forms = [self._phrases(part) for part in near.parts]
        while math.prod(map(len, forms)) > _MOST_COMBINATIONS:
            max(forms, key=len).pop()  # the typed form comes first
            self._leaves_out = True
        return f"({' OR '.join(_near(parts, near.distance) for parts in itertools.product(*forms))})"

    def _condition(self, node: Node) -> Condition:
        expression = self.expression(node)
        if expression is not None:
            return self.found(expression, "titles" if _is_of_title(node) else "words")
        if isinstance(node, Not):
            return self._excluded(node.part)
        if isinstance(node, All):
            spoken = [part for part in node.parts if isinstance(part, Field) and part.name in ("speaker", "said")]
            others = [self._condition(part) for part in node.parts if part not in spoken]
            return combined(" AND ", [*others, self._spoken(spoken)] if spoken else others)
        if isinstance(node, Either):
            return combined(" OR ", [self._condition(part) for part in node.parts])
        return self._field(node) if isinstance(node, Field) else Condition("1")

    def _excluded(self, node: Node) -> Condition:
        """Ask for all articles except those that meet a condition."""
        if isinstance(node, Field) and node.name in ("is", "lang", "source"):
            return self._asked(node, outside=True)
        if isinstance(node, Field) and node.name == "date":
            return fields.not_dated(period(node.value.text, self.today))
        inner = self._outright._condition(node)
        # An unknown field, such as a missing source, does not meet the excluded condition.
        test = f"({inner.check}) IS NOT TRUE"
        return Condition(f"({inner.sql}) IS NOT TRUE", inner.values, test, cost=inner.cost, by_id=inner.by_id)

    @cached_property
    def _outright(self) -> Translation:
        """The translation of an excluded part: a word left out of it would let excluded articles through."""
        return self if self.entire else replace(self, entire=True)

    def _field(self, wanted: Field) -> Condition:
        if wanted not in self._fields:
            self._fields[wanted] = self._asked(wanted)
        return self._fields[wanted]

    def _asked(self, wanted: Field, outside: bool = False) -> Condition:
        name, value = wanted.name, wanted.value
        if name in ("speaker", "said"):
            return self._spoken([wanted])
        if name == "is":
            return fields.in_state(value.text, outside)
        if name == "has":
            return fields.having(self.database, value.text)
        if name == "note":
            return fields.noted(self.alternatives(value), value.text)
        if name == "lang":
            return fields.in_language(value.text, outside)
        if name == "date":
            return fields.dated(period(value.text, self.today))
        if name == "feed":
            return brought_by(self.database, value)
        if name == "source":
            return fields.published_by(self.database, value, outside)
        if name in KINDS:
            return fields.naming(self.identities(wanted))
        return fields.bearing(self.database, name, value)

    def _spoken(self, wanted: Sequence[Field]) -> Condition:
        """Ask for one quotation that meets all conditions."""
        speakers = [part.value for part in wanted if part.name == "speaker"]
        said = [self.alternatives(part.value) for part in wanted if part.name == "said"]
        return utterances.spoken(self.database, speakers, said)


def _is_text(node: Node, translation: Translation) -> bool:
    """Whether the full-text index alone can answer a part."""
    if isinstance(node, Not):
        return translation._outright.expression(node.part) is not None
    return translation.expression(node) is not None


def _is_of_title(node: Node) -> bool:
    """Whether a tree asks only for words of the title."""
    if isinstance(node, All | Either):
        return all(map(_is_of_title, node.parts))
    return isinstance(node, Field) and node.name == "title"


def _near(parts: Iterable[str], distance: int) -> str:
    return f"NEAR({' '.join(parts)}, {distance})"


def _joined(operator: str, expressions: Sequence[str | None]) -> str | None:
    known = [expression for expression in expressions if expression is not None]
    if not known or len(known) < len(expressions):
        return None
    return known[0] if len(known) == 1 else f"({operator.join(known)})"
