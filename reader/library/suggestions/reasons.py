"""Why a query finds nothing, so that no empty list goes unexplained."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reader.library.plans.conditions import Translation
from reader.library.query.periods import Period, period
from reader.library.query.query import NOTHING, parse
from reader.library.query.saved import nodes, read
from reader.library.query.syntax import All, Either, Field, Near, Node, Not, Words
from reader.library.ranking.ranking import Ranking
from reader.library.search.unanalysed import asks_for_findings, with_backlog
from reader.library.suggestions.completion import quoted
from reader.library.suggestions.corrections import Corrector
from reader.library.suggestions.fieldnames import language_code, unknown_field
from reader.model import Explanation, Span

# Of a longer query only this many parts are looked at, and of those that find nothing this many are corrected.
_MOST_PARTS = 12
_MOST_CORRECTED = 2
# Fewer words are not enough to search for what is remembered only in part.
_LEAST_REMEMBERED = 2

# What would be found without one part is counted, and the nearest day looked for, up to here.
_MOST_COUNTED = 1000

# "16 April 2015".
_MOST_WORDS_OF_A_DATE = 3

_DAY = "substr(article.published, 1, 10)"

_NOBODY = {
    "title": "No title has “{}”.",
    "said": "Nobody is quoted with “{}”.",
    "source": "No source is called “{}”.",
    "by": "No author is called “{}”.",
    "person": "No person is called “{}”.",
    "place": "No place is called “{}”.",
    "org": "No organisation is called “{}”.",
    "speaker": "Nobody called “{}” is quoted.",
    "tag": "Nothing has the tag “{}”.",
    "note": "No note has “{}”.",
    "feed": "Nothing came from a feed “{}”.",
    "is": "No article is {}.",
    "has": "No article has a {}.",
}  # fmt: skip


def explain(database: sqlite3.Connection, text: str, today: date) -> Explanation:
    """Say why a query finds nothing, and what was probably meant; both are empty if its complaint says it."""
    query = read(database, text, today)
    if query.is_empty:
        return Explanation("" if query.complaint else NOTHING)
    if database.execute("SELECT 1 FROM article LIMIT 1").fetchone() is None:
        return Explanation("The library is empty.")
    explanation = explained(Study(database, Translation(database, today), today), text, query.tree)
    return with_backlog(database, explanation) if asks_for_findings(query.tree) else explanation


def explained(study: Study, text: str, tree: Node) -> Explanation:
    """Say which part of a query finds nothing, or that they are found only separately; ``text`` is as typed."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    missing = list(study.missing(part for part in parts[:_MOST_PARTS] if not isinstance(part, Not)))
    typed = set(nodes(parse(text, study.today).tree))
    if dated := study.dated(text, [part for part in parts if part in typed], parts):
        return Explanation(study.none(missing[0]) if missing else study.apart(parts), dated, not missing)
    if not missing:
        return Explanation(study.apart(parts), _loosened(text, study.loose(parts), parts, typed, study.today), True)
    own = [leaf for leaf in missing if leaf in typed and not _is_value(leaf, missing)]
    meant = _corrected(text, own, study.correct)
    # Each part may be found, and yet no article have all of them.
    if not meant:
        meant = _remembered(text, [part for part in parts if part in missing and part in typed], parts, study.today)
    is_found = bool(meant) and study.finds(read(study.database, meant, study.today).tree)
    return Explanation(study.none(missing[0]), meant if is_found else "")


def _rows(text: str, parts: Sequence[Node]) -> Iterator[tuple[Words, ...]]:
    """Yield the words that stand in a row in a query, the longest rows first."""
    words = [part if isinstance(part, Words) and part.manner in ("plain", "prefix") else None for part in parts]
    for length in range(_MOST_WORDS_OF_A_DATE, 0, -1):
        for start in range(len(words) - length + 1):
            row = tuple(filter(None, words[start : start + length]))
            between = (text[one.span.end : other.span.start] for one, other in itertools.pairwise(row))
            if len(row) == length and all(map(str.isspace, between)):
                yield row


def _corrected(text: str, missing: Sequence[Node], correct: Callable[[Node], str | None]) -> str:
    """Return the query with its missing parts corrected, or nothing if that cannot be done for all of them."""
    for leaf in sorted(missing, key=lambda leaf: leaf.span, reverse=True):
        better = correct(leaf) if len(missing) <= _MOST_CORRECTED else None
        if better is None:
            return ""
        text = text[: leaf.span.start] + better + text[leaf.span.end :]
    return text.strip() if missing else ""


def _loosened(text: str, loose: Sequence[Node], parts: Sequence[Node], typed: Container[Node], today: date) -> str:
    """Return the query with any one of its loose parts, or without the last if no part is firm."""
    if not loose or not all(part in typed for part in loose):
        return ""
    if len(loose) == len(parts):
        loose = loose[:1]
    rest = _without(text, loose, parts, today)
    either = " OR ".join(text[slice(*part.span)] for part in sorted(loose, key=lambda part: part.span))
    return f"{rest} ({either})" if rest and len(loose) > 1 else rest


def _remembered(text: str, missing: Sequence[Node], parts: Sequence[Node], today: date) -> str:
    """Return the query without words that no article has, if several others are left."""
    words = [part for part in parts if isinstance(part, Words)]
    lost = [part for part in missing if isinstance(part, Words) and not part.text.isdigit()]
    is_enough = lost and len(lost) == len(missing) and len(words) >= len(lost) + _LEAST_REMEMBERED
    return _without(text, lost, parts, today) if is_enough else ""


def _without(text: str, gone: Sequence[Node], parts: Sequence[Node], today: date) -> str:
    """Return the query without some of its parts, or nothing if what joined them is left."""
    rest = text
    for part in sorted(gone, key=lambda part: part.span, reverse=True):
        rest = rest[: part.span.start] + rest[part.span.end :]
    rest = " ".join(rest.split())
    tree = parse(rest, today).tree
    kept = [part for part in parts if part not in gone]
    return rest if [*(tree.parts if isinstance(tree, All) else (tree,))] == kept else ""


@dataclass(frozen=True, slots=True)
class Study:
    """Looks for the articles that match the parts of one query, each by itself and all but one."""

    database: sqlite3.Connection
    translation: Translation
    today: date

    def finds(self, node: Node) -> bool:
        """Whether any article matches."""
        return self._count([node], 1) > 0

    def correct(self, leaf: Node) -> str | None:
        """Return what should take the place of a part that finds nothing, or None."""
        return Corrector(self.database, self.finds).correct(leaf)

    def missing(self, parts: Iterable[Node]) -> Iterator[Node]:
        """Yield the parts that no article matches; of alternatives, each one if none is found."""
        for part in parts:
            if not self.finds(part):
                inner = [one for one in nodes(part) if isinstance(one, Words | Near | Field)]
                lost: list[Node] = [one for one in inner if isinstance(part, All | Either) and not self.finds(one)]
                yield from lost or (part,)

    def dated(self, text: str, typed: Sequence[Node], parts: Sequence[Node]) -> str:
        """Return the query with words that name a day, month or year as a date, if that finds anything."""
        for words in _rows(text, typed):
            span = Span(words[0].span.start, words[-1].span.end)
            days = " ".join(word.text for word in words)
            others = [part for part in parts if part not in words]
            if period(days, self.today) and self._count([*others, Field("date", Words(days))], 1):
                return f"{text[: span.start]}date:{quoted(days)}{text[span.end :]}"
        return ""

    def none(self, part: Node) -> str:
        """Say that there is no such thing."""
        if isinstance(part, Field):
            return self._no_value(part)
        if isinstance(part, Words) and part.manner == "prefix":
            return f"No word begins with “{part.text}”."
        if isinstance(part, Words):
            return _no_words(part)
        return f"No article has {part}."

    def _no_value(self, part: Field) -> str:
        """Say that no article has a value in a field."""
        value = part.value.text
        if part.name == "date" and _is_turned(period(value, self.today)):
            return f"{value} ends before it begins."
        if part.name == "date":
            meant = _meant(value, period(value, self.today))
            return f"Nothing is dated {_days(part)}{meant}{self._nearest(part, ())}."
        if part.name == "lang":
            code = language_code(value)
            return f"No article is in the language “{value}”{f'; it is written lang:{code}' if code else ''}."
        return _NOBODY[part.name].format(value)

    def loose(self, parts: Sequence[Node]) -> list[Node]:
        """Return the parts without which something is found, the one typed last first; dates are explained instead."""
        wanted = [part for part in parts if not isinstance(part, Not)]
        if self._count(wanted, 1) or any(map(_is_date, parts)):
            return []
        latest = sorted(wanted[:_MOST_PARTS], key=lambda part: part.span, reverse=True)
        return [part for part in latest if self._count([other for other in parts if other is not part], 1)]

    def apart(self, parts: Sequence[Node]) -> str:
        """Say why no article matches all parts though each part is found."""
        wanted = [part for part in parts if not isinstance(part, Not)]
        if self._count(wanted, 1):
            if len(wanted) == len(parts):
                return "It has come in just now: search again."
            ruled_out = " ".join(str(part) for part in parts if isinstance(part, Not))
            return f"{ruled_out} rules out all that would be found."
        # What narrows from outside is most easily let go, then what was typed last.
        for part in sorted(wanted[:_MOST_PARTS], key=lambda part: (not _is_date(part), -part.span.start)):
            others = [other for other in parts if other is not part]
            found = self._count(others, _MOST_COUNTED)
            if found and isinstance(part, Field) and _is_date(part):
                return f"Nothing of it is dated {_days(part)}{self._nearest(part, others)}."
            if found:
                return f"Found only separately: without {part} {_counted(found)}."
        return "Found only separately: no article has all of it."

    def _count(self, parts: Sequence[Node], most: int) -> int:
        return Ranking(self.database, self.translation, most).count(All(tuple(parts)))

    def _nearest(self, wanted: Field, others: Sequence[Node]) -> str:
        """Name the day with an article that is nearest to a period without one."""
        days = period(wanted.value.text, self.today)
        if days is None:
            return ""
        bounds = ((days.first, "<", "max"), (days.last, ">", "min"))
        found = [(bound, self._beside(others, bound, *rest)) for bound, *rest in bounds if bound]
        gaps = [(abs((date.fromisoformat(day) - bound).days), day) for bound, day in found if day]
        return f"; nearest: {min(gaps)[1]}" if gaps else ""

    def _beside(self, others: Sequence[Node], bound: date, sign: str, which: str) -> str | None:
        """Return the last day with an article before a bound, or the first after it."""
        plan = self.translation.plan(All(tuple(others)))
        order = "words.rowid DESC"
        if plan.match is None:  # the articles are walked from the bound on, by the index of their moments
            plan = self.translation.plan(All((*others, Field("date", Words(f"{sign}{bound.isoformat()}")))))
            order = f"article.moment {'DESC' if sign == '<' else 'ASC'}"
        sql, values = plan.articles
        within = f"SELECT {_DAY} AS day {sql} ORDER BY {order} LIMIT {_MOST_COUNTED}"
        stated = f"SELECT {which}(day) FROM ({within}) WHERE day {sign} ? AND length(day) = 10"
        day: str | None = self.database.execute(stated, (*values, bound.isoformat())).fetchone()[0]
        return day


def _no_words(words: Words) -> str:
    """Say that no article has some words, and that they are not a field if they look like one."""
    unknown = unknown_field(words.text) if words.manner == "plain" else None
    if unknown and unknown.meant:
        return f"{unknown.name}: is not a field, but {unknown.meant}: is."
    row = " one after the other" if len(words.tokens) > 1 else ""
    if unknown:
        return f"{unknown.name}: is not a field, nor has any article “{words.text}”."
    return f"No article has {'the words ' if row else ''}“{words.text}”{row}."


def _is_value(leaf: Node, missing: Iterable[Node]) -> bool:
    """Whether a phrase directly follows a word that may be a field: author:"Mira Okafor"."""
    return any(
        isinstance(other, Words) and other.span.end == leaf.span.start and unknown_field(other.text)
        for other in missing
    )


def _days(part: Field) -> str:
    """Word a period as it was typed: "before 2015"."""
    name, _, days = str(part).partition(":")
    return days if name == "date" else f"{name} {days}"


def _meant(value: str, days: Period | None) -> str:
    """Return in brackets the days meant by a period in words: "may" is of this year."""
    if days is None or not any(map(str.isalpha, value)):
        return ""
    if days.first == days.last:
        return f" ({days.first})"
    if days.first and days.last:
        return f" ({days.first} to {days.last})"
    return f" (from {days.first} on)" if days.first else f" (until {days.last})"


def _is_turned(days: Period | None) -> bool:
    return bool(days and days.first and days.last and days.first > days.last)


def _is_date(part: Node) -> bool:
    return isinstance(part, Field) and part.name == "date"


def _counted(found: int) -> str:
    if found == 1:
        return "there is one"
    return f"there are {found:,}{'+' if found == _MOST_COUNTED else ''}"
