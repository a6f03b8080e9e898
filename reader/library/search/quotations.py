"""Searches the quotations of all articles: who said these words, and who else printed them.

Identical words in several articles are one quotation. They are found through the index of quotations: candidates have
the same rarest words and the same length.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter
from typing import NamedTuple

from reader.library.connection import Connection
from reader.library.failures import made_of_stored, sound
from reader.library.highlights.highlights import Highlighter
from reader.library.highlights.matches import speech_highlighter
from reader.library.query.saved import read, read_whole
from reader.library.search.speech import Speech, Spoken
from reader.library.search.supersession import Turns
from reader.library.search.unanalysed import waiting
from reader.library.shelves import shelves
from reader.library.texts import furniture, paragraphs
from reader.library.words import bigrams, vocabulary
from reader.library.words.vocabulary import folded_words
from reader.model import Place, Quotation, Quoted

# Words by which the same quotation is looked for in other articles, the rarest of it: fewer are in too many others.
_RAREST = 3

# The most articles with the same words that are counted: a single word in quotation marks is in very many.
_MOST_ARTICLES = 1000

# Quotations read from one state of the library, some tenths of a second, while all that are found are written out.
_PORTION = 200

_SPEAKER = """LEFT JOIN name AS speaker ON speaker.id = quote.speaker
    LEFT JOIN entity ON entity.article = quote.article AND entity.name = quote.speaker
    LEFT JOIN identity AS held ON held.id = entity.identity
    LEFT JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    LEFT JOIN name AS known ON known.id = leading.name"""

_QUOTE = f"""SELECT quote.article, quote.paragraph, quote.start, quote.stop, quote.basis, speaker.text, known.text,
        entity.role, json_extract(text.details, '$.link'), text.lede, text.body, text.paragraphs
    FROM quote JOIN text ON text.id = quote.article {_SPEAKER}
    WHERE quote.id = ? LIMIT 1"""

_TWINS = """SELECT quote.article, quote.id, quote.paragraph, quote.start, quote.stop
    FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
    CROSS JOIN quoted_docsize AS size ON size.id = quoted.rowid
    WHERE quoted MATCH ? AND size.sz = (SELECT sz FROM quoted_docsize WHERE id = ?) LIMIT ?"""

_TOLD = f"""SELECT quote.id, quote.article, coalesce(known.text, speaker.text), source.text
    FROM json_each(?) AS twin CROSS JOIN quote ON quote.id = twin.value JOIN article ON article.id = quote.article
    LEFT JOIN name AS source ON source.id = article.source {_SPEAKER}"""

_SAYING = f"""SELECT coalesce(known.text, speaker.text) FROM quote {_SPEAKER}
    WHERE quote.article = ? AND quote.paragraph = ? AND quote.start = ? AND quote.stop = ? LIMIT 1"""

_AT = "SELECT id FROM quote WHERE article = ? AND paragraph = ? AND start = ? AND stop = ? LIMIT 1"

_TEXT = "SELECT lede, body, paragraphs FROM text WHERE id = ?"


class _Twin(NamedTuple):
    """A quotation of the same words as another: its number, that of its article, who said it, and the paper."""

    quote: int
    article: int
    speaker: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class _Met:
    """The quotations that came before, and all of a few words by these words, as many people may say them."""

    quotes: set[int] = field(default_factory=set)
    short: dict[str, list[_Twin]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Quotations:
    """The quotations of all articles; ``turns`` lets a newer search stop the running one."""

    _turns: Turns

    def find(self, query: str, limit: int = 50) -> Quoted:
        """Find quotations, best first, or the newest for an empty query; identical ones are one.

        Words must occur in the quotation, ``speaker:`` must have said it, and all other fields must hold for its
        article. A query of which nothing can be used finds none. Raises SupersededError when a newer search begins.
        """
        began = perf_counter()
        today = date.today()
        with self._turns.newest() as (database, go_on):
            asked = read(database, query, today)
            answer = Quoted(
                understood=str(asked), complaint=asked.complaint, amiss=asked.amiss, is_unfinished=asked.is_unfinished
            )
            if asked.is_empty and asked.complaint:
                return answer
            translation = Spoken(database, today)
            found = Speech(database, translation, go_on).find(asked.tree, limit)
            if translation.forms.soon_entire and not found.ids:
                translation = Spoken(database, today, entire=True)
                found = Speech(database, translation, go_on).find(asked.tree, limit)
            is_exact = found.is_exact and not translation.abridged
            lit = speech_highlighter(asked.tree, translation.forms)
            quotations = tuple(itertools.islice(_different(database, found.ids, _Met(), lit, go_on), limit))
            unanalysed = waiting(database)
        are_all = is_exact and len(quotations) < limit
        return replace(
            answer,
            quotations=quotations,
            total=len(quotations) if are_all else found.total,
            total_is_exact=is_exact,
            milliseconds=(perf_counter() - began) * 1000,
            unanalysed=unanalysed,
        )


def quotations_of(connection: Connection, query: str, most: int) -> Iterator[Quotation]:
    """Yield what ``Quotations.find`` finds, looking at up to ``most``, each quotation as it is when its turn comes.

    Those deleted by then are left out. No old state of the file is kept for whoever takes them. Raises QueryError if a
    part of the query cannot be used.
    """
    today = date.today()
    with connection.reading() as database:
        tree = read_whole(database, query, today).tree
        translation = Spoken(database, today, entire=True)
        ids = Speech(database, translation, _never).find(tree, most).ids[:most]
    yield from _each(connection, ids, speech_highlighter(tree, translation.forms))


def quotations_at(connection: Connection, passages: Sequence[tuple[int, Place]]) -> Iterator[Quotation]:
    """Yield the quotations at some places in articles as ``quotations_of`` does, with nothing highlighted."""
    with connection.reading() as database:
        found = [database.execute(_AT, (article, *place)).fetchall() for article, place in passages]
    yield from _each(connection, [one for rows in found for (one,) in rows], Highlighter(()))


def speakers_at(database: sqlite3.Connection, passages: Sequence[tuple[int, Place]]) -> tuple[str | None, ...]:
    """Return under which name it is known who says what stands at each place; None if unknown or gone."""
    found = [database.execute(_SAYING, (article, *place)).fetchone() for article, place in passages]
    return tuple(row[0] if row else None for row in found)


def _each(connection: Connection, ids: Sequence[int], highlighter: Highlighter) -> Iterator[Quotation]:
    """Yield each quotation once, as it is when its turn comes."""
    met = _Met()
    for start in range(0, len(ids), _PORTION):
        with connection.reading() as database:
            portion = list(_different(database, ids[start : start + _PORTION], met, highlighter, _never))
        yield from portion


def _never() -> None:
    """Go on: there is no newer search."""


def _different(
    database: sqlite3.Connection, ids: Sequence[int], met: _Met, highlighter: Highlighter, go_on: Callable[[], None]
) -> Iterator[Quotation]:
    """Yield each quotation once, where it comes first, leaving out those in hidden paragraphs.

    A few words are the same quotation only if nobody else said them. What is met here is added to ``met``.
    """
    for quote_id in ids:
        go_on()
        if quote_id in met.quotes:
            continue
        quotation = _read(database, quote_id)
        if quotation:
            words = folded_words(bigrams.cut(quotation.words))
            told = _told(database, quote_id, quotation.words, words, met, go_on)
            twins = [twin for twin in told if twin.quote not in met.quotes]
            if len(words) <= _RAREST:
                twins = [twin for twin in twins if twin.speaker in (None, quotation.speaker)]
            met.quotes.update(twin.quote for twin in twins)
            united = _united(quotation, twins)
            yield replace(united, matches=tuple(highlighter.spans(quotation.words)))


def _united(quotation: Quotation, twins: Sequence[_Twin]) -> Quotation:
    """Return a quotation with the number of articles that print it, and the other papers, but for other speakers."""
    said = [twin for twin in twins if quotation.speaker is None or twin.speaker in (None, quotation.speaker)]
    sources = dict.fromkeys(twin.source for twin in said if twin.source not in (None, quotation.listing.source))
    articles = max(1, len({twin.article for twin in twins}))
    return replace(quotation, articles=articles, also_in=tuple(filter(None, sources)))


@made_of_stored()
def _read(database: sqlite3.Connection, quote_id: int) -> Quotation | None:
    """Return a quotation, or None if it is hidden or gone."""
    row = database.execute(_QUOTE, (quote_id,)).fetchone()
    if row is None:
        return None
    article, paragraph, start, stop, basis, speaker, known, role, link, *words = row
    text, is_hidden = paragraphs.one(paragraphs.Words(*words), paragraph)
    if is_hidden or paragraph in furniture.learned(database, article):
        return None
    (listing,) = shelves.listings(database, [article])
    place = Place(paragraph, start, stop)
    return sound(Quotation(listing, place, text[start:stop], known or speaker, role, basis, link))


def _told(
    database: sqlite3.Connection, quote_id: int, text: str, words: list[str], met: _Met, go_on: Callable[[], None]
) -> list[_Twin]:
    """Return every quotation of the same words; those of a few words are looked for once."""
    key = " ".join(words)
    if key in met.short:
        return met.short[key]
    quotes = _twins(database, quote_id, text, words, go_on)
    rows = database.execute(_TOLD, (json.dumps(quotes),)).fetchall()
    twins = [*{twin.quote: twin for twin in itertools.starmap(_Twin, rows)}.values()]
    if len(words) <= _RAREST:
        met.short[key] = twins
    return twins


def _twins(
    database: sqlite3.Connection, quote_id: int, text: str, words: list[str], go_on: Callable[[], None]
) -> list[int]:
    """Return the numbers of the quotations of the same ``words``, ignoring case, accents and punctuation."""
    wanted = [" ".join(words)] if len(words) <= _RAREST else vocabulary.rarest(database, words, _RAREST)
    expression = " ".join(f'"{one}"' for one in wanted)
    found: dict[int, dict[int, Place]] = {}
    for article, quote, *place in database.execute(_TWINS, (expression, quote_id, _MOST_ARTICLES)):
        found.setdefault(article, {})[quote] = Place(*place)
    if len(words) > _RAREST:
        same = folded_words(text)
        for article, places in found.items():
            go_on()
            found[article] = {quote: places[quote] for quote in _printing(database, article, places, same)}
    return [quote for places in found.values() for quote in places]


@made_of_stored()
def _printing(database: sqlite3.Connection, article: int, places: Mapping[int, Place], same: list[str]) -> list[int]:
    """Return the quotations of an article that have the ``same`` words; its text is read once for all of them."""
    texts = paragraphs.texts(paragraphs.Words(*database.execute(_TEXT, (article,)).fetchone()))
    words = {quote: texts[place.paragraph][place.start : place.end] for quote, place in places.items()}
    return [quote for quote, said in words.items() if folded_words(said) == same]
