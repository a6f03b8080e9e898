"""What a query finds in articles: its words, who is named as asked, and what was said or noted as asked."""

from __future__ import annotations

import json
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import accumulate
from typing import NamedTuple

from reader.library.failures import UnreadableError, made_of_stored
from reader.library.highlights.highlights import Highlighter, Range, apart
from reader.library.highlights.occurrences import Texts
from reader.library.plans.conditions import Translation
from reader.library.plans.fields import notes
from reader.library.plans.plans import TRUE, Rows, combined
from reader.library.plans.utterances import spoken_by
from reader.library.query.syntax import KINDS, Field, Node, wanted_names, wanted_notes, wanted_words
from reader.library.texts.paragraphs import Words, visible_starts
from reader.model import Place, Span

_MENTIONED = """SELECT entity.article, paragraph, start, stop FROM json_each(?) AS given
    CROSS JOIN entity ON entity.article = given.value CROSS JOIN mention ON mention.entity = entity.id WHERE {}"""
_QUOTED = """SELECT quote.article, paragraph, start, stop FROM json_each(?) AS given
    CROSS JOIN quote ON quote.article = given.value WHERE {}"""
_NOTED = """SELECT note.article, paragraph, start, stop FROM json_each(?) AS given
    CROSS JOIN note ON note.article = given.value WHERE start < stop AND {}"""
_STRUCTURES = "SELECT text.id, paragraphs FROM json_each(?) AS given CROSS JOIN text ON text.id = given.value"

_BREAK = "\n"


class Whereabouts(NamedTuple):
    """Where an article mentions those whom a query asks for or has a note, and its quotations that may be asked for."""

    mentions: Sequence[Range] = ()
    quotations: Sequence[Range] = ()


class Findings:
    """Finds what a query asks for in texts and titles; made once for a query, used in one transaction."""

    def __init__(self, translation: Translation, tree: Node) -> None:
        self._database, forms = translation.database, translation.forms
        leaves, names = [*wanted_words(tree)], [*wanted_names(tree)]
        said = [leaf for leaf in leaves if isinstance(leaf, Field) and leaf.name == "said"]
        self._words = Highlighter((leaf for leaf in leaves if not isinstance(leaf, Field)), forms)
        self._said = Highlighter(said, forms) if said else None
        self._titled = Highlighter((leaf for leaf in leaves if leaf not in said), forms)
        known = [one for name in names if name.name in KINDS for one in translation.identities(name)]
        self._mentioned = _among("entity.identity", known) if known else None
        called = [name.value for name in names if name.name == "speaker"]
        noted = [*wanted_notes(tree)]
        self._has_notes = bool(noted)
        asked = [field.value for field in noted if field.name == "note"]
        written = [one for words in asked for one in notes(self._database, translation.alternatives(words), words.text)]
        self._noted = _among("note.id", written) if len(asked) == len(noted) else TRUE
        by = combined(" OR ", [spoken_by(self._database, name) for name in called]) if called else None
        self._speaking = Rows(by.check, by.values) if by else None

    def whereabouts(self, articles: Iterable[int]) -> dict[int, Whereabouts]:
        """Return where these articles mention, quote and are noted as asked; nothing of those that do not."""
        given = json.dumps([*articles])
        mentions = self._places(_MENTIONED, given, self._mentioned) if self._mentioned else {}
        for one, places in self._places(_NOTED, given, self._noted).items() if self._has_notes else ():
            mentions[one] = [*mentions.get(one, ()), *places]
        asks = self._said is not None or self._speaking is not None
        quotations = self._places(_QUOTED, given, self._speaking or TRUE) if asks else {}
        known = json.dumps([*(mentions.keys() | quotations.keys())])
        rows = self._database.execute(_STRUCTURES, (known,)).fetchall() if mentions or quotations else ()
        found: dict[int, Whereabouts] = {}
        for one, structure in rows:
            with suppress(UnreadableError):  # a damaged article is found as well, and says so once it is opened
                found[one] = _whereabouts(structure, mentions.get(one, ()), quotations.get(one, ()))
        return found

    def places(self, texts: Texts, where: Whereabouts, most: int | None = None) -> list[Range]:
        """Return what is found in lede and body, from left to right: about ``most`` places of words, and all others."""
        text, plain = texts.text, texts.plain_text
        words, said = self._words.places(text, most, plain), where.quotations
        if self._said:
            said = list(_inside(self._said.places(text, None, plain), where.quotations))
        return apart([*words, *where.mentions, *said]) if where.mentions or said else words

    def titled(self, titles: Sequence[str]) -> list[list[Span]]:
        """Return the words that are found in each of some titles; all at once take a tenth of the time."""
        ends = [*accumulate(len(title) + len(_BREAK) for title in titles)]
        found: list[list[Span]] = [[] for _ in titles]
        for first, last in self._titled.places(_BREAK.join(titles)):
            number = bisect(ends, first)
            start = ends[number] - len(_BREAK) - len(titles[number])
            if last - start <= len(titles[number]):  # and not in a row with the next title
                found[number].append(Span(first - start, last - start))
        return found

    def _places(self, sql: str, articles: str, wanted: Rows) -> dict[int, list[Place]]:
        found: dict[int, list[Place]] = {}
        for article, *place in self._database.execute(sql.format(wanted.sql), (articles, *wanted.values)).fetchall():
            found.setdefault(article, []).append(Place(*place))
        return found


def _among(column: str, numbers: Sequence[int]) -> Rows:
    """Ask for one of some numbers; the plus keeps SQLite from going through everything that has one of them."""
    return Rows(f"+{column} IN (SELECT value FROM json_each(?))", (json.dumps(numbers),))


@made_of_stored()
def _whereabouts(structure: str, mentions: Iterable[Place], quotations: Iterable[Place]) -> Whereabouts:
    """Turn places in visible paragraphs into those in the words of all of them; others are left out."""
    ranges = {paragraph: (start, end) for paragraph, start, end in visible_starts(Words("", "", structure))}
    return Whereabouts(_in_words(mentions, ranges), _in_words(quotations, ranges))


def _in_words(places: Iterable[Place], ranges: Mapping[int, Range]) -> list[Range]:
    """Turn places into those in the words of all paragraphs; a note whose words are gone may lie beyond its own."""
    shown = ((*ranges[place.paragraph], place) for place in places if place.paragraph in ranges)
    return [(start + place.start, start + place.end) for start, end, place in shown if start + place.end <= end]


def _inside(places: Iterable[Range], others: Iterable[Range]) -> Iterator[Range]:
    """Yield the places that lie in one of the others; both may be thousands."""
    ordered = sorted(others)
    starts, farthest = [start for start, _ in ordered], [*accumulate((end for _, end in ordered), max)]
    for first, last in places:
        begun = bisect(starts, first)
        if begun and last <= farthest[begun - 1]:
            yield first, last
