"""How a query may continue: names of fields, and after the colon the values that the library knows."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from reader.errors import alike
from reader.library.names.aliases import CALLED_SO
from reader.library.names.finding import HELD_IN
from reader.library.query.periods import DATE_WORDS, normal
from reader.library.query.query import parse
from reader.library.query.syntax import KINDS
from reader.library.query.tokens import CHOICES, DATE_FIELDS, FIELDS, Token, tokens, unquoted
from reader.library.words.folding import fold
from reader.library.words.vocabulary import WORD
from reader.model import Completion, Completions

# Fewer letters are mostly a word of their own, as are or, so, la and un, which tab must not turn into a field.
_SHORTEST_FIELD = 3

# What is in most articles is nearly always in one of the newest: names are looked for in this many of these first.
_NEWEST = 2000
# For fewer letters than three the people, places and organisations in most articles are looked through: 20 ms.
_MOST_IDENTITIES = 2000
_SELECTIVE = 3
# This many of them are put in order by counting, those that are most common in the newest articles.
_MOST_RANKED = 50
# Besides, this many names that begin as typed are looked up one by one.
_MOST_NAMES = 400
_SHORTEST_NAME = 2
# Articles of one value are counted up to here: enough to put values in order, at a few µs for a hundred.
_MOST_COUNTED = 1000

# What stands behind these is words of a text, as anywhere.
_WORDS_BEHIND = ("title", "said", "note")

_LAST = f"(SELECT coalesce(max(id), 0) - {_NEWEST} FROM article)"
# For each field the names in the newest articles, and the articles of one name, by an index.
_HELD = {
    "source": (f"SELECT source FROM article WHERE id > {_LAST}", "1 FROM article WHERE source = ?"),
    "by": (f"SELECT name FROM byline WHERE article > {_LAST}", "DISTINCT article FROM byline WHERE name = ?"),
    "tag": (f"SELECT name FROM held_tag WHERE article > {_LAST}", "1 FROM held_tag WHERE name = ?"),
    "speaker": (f"SELECT speaker FROM quote WHERE article > {_LAST}", "DISTINCT article FROM quote WHERE speaker = ?"),
}
_LANGUAGES = f"SELECT language, count(*) FROM article WHERE id > {_LAST} GROUP BY language ORDER BY 2 DESC"
_IDENTITIES = """SELECT name.text, identity.articles FROM identity JOIN name ON name.id = identity.name
    WHERE identity.kind = ? AND identity.known_as IS NULL AND identity.dropped = 0 AND identity.articles > 0
    ORDER BY identity.articles DESC LIMIT ?"""
_NAMED = "SELECT rowid, text FROM names WHERE names MATCH ? LIMIT ?"
# Who of a kind goes by a name, went by it or is also called so in an article: the name and the articles, with those
# merged into them, of whoever has most.
_OF_KIND = f"""WITH stated (name) AS (SELECT ?1)
    SELECT name.text, {HELD_IN.format(dropped=0)} AS articles
    FROM identity AS leading JOIN name ON name.id = leading.name
    WHERE leading.id IN (SELECT coalesce(known_as, id) FROM identity
        WHERE name = ?1 OR id IN (SELECT entity.identity FROM {CALLED_SO}))
    AND kind = ?2 AND dropped = 0 ORDER BY articles DESC LIMIT 1"""

Begins = Callable[[str], bool]


def begun_field(text: str) -> Token | None:
    """Return the field at the end of a query if its value may continue."""
    last = _open_token(text)
    return last if last and last.kind == "field" and last.name not in _WORDS_BEHIND else None


def complete_name(text: str) -> Completions:
    """Return the fields whose name the last word of a query may begin."""
    last = _open_token(text)
    begun = last.text.lower() if last and last.kind == "word" else ""
    if last is None or len(begun) < _SHORTEST_FIELD:
        return Completions()
    names = [name for name in FIELDS if name.startswith(begun) and name != begun]
    return Completions(last.span.start, last.text, tuple(Completion(f"{name}:", f"{name}:") for name in names))


def _open_token(text: str) -> Token | None:
    """Return the last token of a query if what is typed next belongs to it."""
    last = next(iter([*tokens(text)][-1:]), None)
    return last if last and last.span.end == len(text) and not last.closed else None


def complete_value(database: sqlite3.Connection, text: str, field: Token, limit: int) -> Completions:
    """Return up to ``limit`` values for the field at the end of a query, the most frequent first."""
    if field.name in DATE_FIELDS:
        return _days(field, limit)
    begun = fold(" ".join(field.text.split()))
    found: dict[str, int] = {}
    begins = _beginning(begun)
    for name, articles in _known(database, field.name, begun, limit):
        if begins(name):
            found.setdefault(unquoted(name), articles)
    if field.name in CHOICES and not found:
        found = dict.fromkeys(_meant(field.name, begun, CHOICES[field.name]), 0)
    others = [(name, articles) for name, articles in found.items() if fold(name) != begun]
    best = sorted(others, key=lambda other: -other[1])[:limit]  # of equals the one that was found first
    written = text[field.span.start : field.span.end].partition(":")[0]
    choices = tuple(Completion(name, f"{written}:{quoted(name)}", articles) for name, articles in best)
    return Completions(field.span.start, field.text, choices, is_value=len(others) == len(found))


def _days(field: Token, limit: int) -> Completions:
    """Complete the last word of a period, also after ``..`` or ``<``."""
    bound = re.match(r".*(?:\.\.|[<>]=?)", field.text, re.DOTALL)
    before = bound[0] if bound else ""
    begun = normal(field.text.removeprefix(before))
    choices = [word for word in DATE_WORDS if word.startswith(begun) and word != begun]
    choices = choices or _meant(field.name, begun, DATE_WORDS)
    texts = tuple(Completion(word, f"{field.name}:{before}{word}") for word in choices[:limit])
    return Completions(field.span.start, begun, texts, is_value=begun not in DATE_WORDS)


def _meant(field: str, value: str, known: Iterable[str]) -> list[str]:
    """Return which of the values of a field was probably meant by one that it cannot have, however it goes on."""
    query = parse(f"{field}:{value}", date.today())
    return alike(value, known) if query.complaints and not query.is_unfinished else []


def quoted(value: str) -> str:
    """Write a value as it stands after a field, between quotation marks if it is more than a word."""
    plain = unquoted(value)
    return plain if re.fullmatch(r"[^\W_]+(?:-[^\W_]+)*", plain) else f'"{plain}"'


def _known(database: sqlite3.Connection, field: str, begun: str, limit: int) -> Iterator[tuple[str, int]]:
    """Yield values of a field that may continue ``begun``, with the number of their articles; some may come twice."""
    if field in CHOICES:
        yield from ((choice, 0) for choice in CHOICES[field])
    elif field == "query":
        rows = database.execute("SELECT name FROM folder ORDER BY position, id").fetchall()
        yield from ((name, 0) for (name,) in rows)
    elif field == "feed":
        rows = database.execute("SELECT iif(title = '', address, title) FROM subscription ORDER BY 1").fetchall()
        yield from ((name, 0) for (name,) in rows)
    elif field == "lang":
        yield from database.execute(_LANGUAGES).fetchall()
    elif field in KINDS:
        yield from _identities(database, KINDS[field], begun, limit)
    else:
        yield from _held(database, *_HELD[field], begun)


def _identities(database: sqlite3.Connection, kind: str, begun: str, limit: int) -> Iterator[tuple[str, int]]:
    found, begins = 0, _beginning(begun)
    most = _MOST_IDENTITIES if len(begun) < _SELECTIVE else 0
    for name, articles in database.execute(_IDENTITIES, (kind, most)):
        if begins(name):
            found += 1
            yield name, articles
        if found == limit:
            return

    def articles_of(name: int) -> int:
        leader, articles = database.execute(_OF_KIND, (name, kind)).fetchone() or ("", 0)
        other = _text(database, name)
        # One name of somebody is enough to choose from, but what is typed whole is a value.
        is_offered = leader != other and begins(leader) and fold(unquoted(other)) != begun
        return 0 if is_offered else articles or 0

    yield from _spelt_so(database, begun, articles_of)


def _held(database: sqlite3.Connection, newest: str, of_name: str, begun: str) -> Iterator[tuple[str, int]]:
    def articles_of(name: int) -> int:
        sql = f"SELECT count(*) FROM (SELECT {of_name} LIMIT {_MOST_COUNTED})"
        return int(database.execute(sql, (name,)).fetchone()[0])

    names = Counter(name for (name,) in database.execute(newest) if name is not None)
    texts = {name: _text(database, name) for name in names}
    begins = _beginning(begun)
    begin = [name for name, _ in names.most_common() if begins(texts[name])]
    yield from ((texts[name], articles_of(name)) for name in begin[:_MOST_RANKED])
    yield from _spelt_so(database, begun, articles_of)


def _spelt_so(database: sqlite3.Connection, begun: str, articles_of: Callable[[int], int]) -> Iterator[tuple[str, int]]:
    """Yield the names that some article has and whose words begin as typed."""
    words = WORD.findall(begun)
    if sum(map(len, words)) < _SHORTEST_NAME:
        return
    for name, text in database.execute(_NAMED, (f'"{" ".join(words)}" *', _MOST_NAMES)).fetchall():
        if articles := articles_of(name):
            yield text, articles


def _text(database: sqlite3.Connection, name: int) -> str:
    text: str = database.execute("SELECT text FROM name WHERE id = ?", (name,)).fetchone()[0]
    return text


def _beginning(begun: str) -> Begins:
    """Return what says whether a name, from one of its words on, begins as typed."""
    pattern = re.compile(rf"(?<![^\W_]){re.escape(begun)}")
    return lambda name: pattern.search(fold(unquoted(name))) is not None
