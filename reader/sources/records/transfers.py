"""Articles as one library of kreader hands them to another in a file: records of everything known about them.

Such an article is read again from its own bytes, as it was before; what the record says about its text is used only if
they can no longer be read.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar, get_args

from reader.model import (
    MOST_STATED,
    Article,
    Attribution,
    Basis,
    Draft,
    Entity,
    EntityKind,
    History,
    Naming,
    Note,
    Paragraph,
    ParagraphKind,
    Parcel,
    Parting,
    Place,
    Quote,
    QuoteKind,
    Span,
    Transfer,
    Version,
)
from reader.sources.formats import Refusal
from reader.sources.records.names import Record
from reader.sources.streams import LARGEST_ARTICLE

#: The field by which such a record is recognised, and the number of its current form.
MARK, FORM = "kreader", 1
#: The beginning of the line of such a record.
BEGINNING = b'{"kreader": '

_KINDS = frozenset(get_args(ParagraphKind))
_ENTITY_KINDS = frozenset(get_args(EntityKind))
_QUOTE_KINDS = frozenset(get_args(QuoteKind))
_BASES = frozenset(get_args(Basis))

_SURROGATE = re.compile("[\ud800-\udfff]")

# The largest number that SQLite stores.
_LARGEST = 2**63 - 1

T = TypeVar("T", bound=str)


def is_transfer(record: object) -> bool:
    """Whether a record was handed over by a library."""
    return isinstance(record, Mapping) and MARK in record and "original" in record


def parcel_of(record: Record, path: str) -> Parcel | Refusal:
    """Return the article of a record, or a refusal with the reason."""
    if record[MARK] != FORM:
        return Refusal(path, "it was exported by a newer kreader, which is needed to read it")
    try:
        transfer = _transfer(record)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return Refusal(path, "the record is not as kreader exports them")
    if len(transfer.raw) > LARGEST_ARTICLE:
        return Refusal(path, "its original is too long for an article")
    return Parcel(transfer.article.path, transfer.key, transfer.raw or _bytes_of(transfer.article), transfer)


def drafted(transfer: Transfer, found: Draft | Refusal) -> Draft:
    """Return the draft of an article handed over, as ``found`` in its bytes, or else as the record describes it."""
    article = transfer.article
    if isinstance(found, Refusal) or not transfer.raw:
        return Draft(
            path=article.path,
            key=transfer.key,
            text=_text(article),
            raw=transfer.raw or _bytes_of(article),
            title=None if article.title_inferred else article.title,
            authors=article.authors,
            source=article.source,
            published=article.published,
            section=article.section,
            tags=article.tags,
            link=article.link,
            updated=article.updated,
            language=article.language,
            transfer=transfer,
        )
    return replace(found, state=None, transfer=transfer)


def _text(article: Article) -> str:
    return "\n\n".join(paragraph.text for paragraph in article.paragraphs)


def _bytes_of(article: Article) -> bytes:
    """Return a substitute for the lost bytes of an article."""
    return _text(article).encode("utf-8", "replace")


def _transfer(record: Record) -> Transfer:
    return Transfer(
        _number(record.get("id") or 0),
        _optional_number(record.get("story")),
        _string(record["key"]),
        _bytes(record["original"]),
        _article(record),
        _history(record),
    )


def _article(record: Record) -> Article:
    return Article(
        path=_string(record["path"]),
        title=_string(record["title"]),
        title_inferred=record["title_inferred"] is True,
        authors=_strings(record["authors"]),
        source=_line(record["source"]),
        section=_line(record["section"]),
        published=_line(record["published"]),
        updated=_line(record["updated"]),
        tags=_strings(record["stated_tags"]),
        link=_line(record["link"]),
        language=_string(record["language"]),
        paragraphs=tuple(map(_paragraph, record["paragraphs"])),
        quotes=tuple(map(_quote, record["quotes"])),
        entities=tuple(map(_entity, record["entities"])),
        analysed=_number(record["analysed"]),
    )


def _paragraph(record: Record) -> Paragraph:
    start, end = map(_number, record["source_span"])
    return Paragraph(_string(record["text"]), Span(start, end), _one_of(_KINDS, record["kind"]))


def _quote(record: Record) -> Quote:
    start, end = map(_number, record["span"])
    attribution = record.get("attribution")
    found = attribution["found"] if attribution else record.get("speaker_found") or record["speaker"]
    return Quote(
        _number(record["paragraph"]),
        Span(start, end),
        _one_of(_QUOTE_KINDS, record["kind"]),
        _optional_number(record["continues"]),
        _line(found),
        _place(record["speaker_span"]),
        _place(record["cue_span"]),
        _one_of(_BASES, (attribution or record)["basis"]),
        _string(record["rule"]),
    )


def _entity(record: Record) -> Entity:
    found = record.get("correction") or record
    mentions = (_place(mention) for mention in record["mentions"])
    return Entity(
        _string(found["name"]),
        _one_of(_ENTITY_KINDS, found["kind"]),
        _line(record["role"]),
        _strings(record["aliases"]),
        tuple(place for place in mentions if place),
    )


def _history(record: Record) -> History:
    state = record["history"]
    reached, reached_at = map(_number, state["reached"])
    return History(
        _moment(state["imported"]),
        _moment(state["renewed"]),
        record["read"] is True,
        record["starred"] is True,
        _strings(state["given"]),
        _strings(state["taken"]),
        reached,
        reached_at,
        tuple(map(_note, state["notes"])),
        tuple(Version(_moment(one["imported"]), _bytes(one["original"])) for one in state["versions"]),
        tuple(_naming(entity) for entity in record["entities"] if entity.get("correction")),
        tuple(_attribution(quote) for quote in record["quotes"] if quote.get("attribution")),
        tuple(_parting(entity) for entity in record["entities"] if entity.get("parting")),
    )


def _note(record: Record) -> Note:
    place = _place(record["place"]) or Place(0, 0, 0)
    return Note(0, 0, place, _string(record["words"]), _string(record["text"]), _moment(record["written"]))


def _attribution(record: Record) -> Attribution:
    start, end = map(_number, record["span"])
    place = Place(_number(record["paragraph"]), start, end)
    return Attribution(place, _string(record["text"]), _line(record["attribution"]["speaker"]))


def _naming(record: Record) -> Naming:
    correction = record["correction"]
    return Naming(
        _string(correction["name"]),
        _one_of(_ENTITY_KINDS, correction["kind"]),
        _string(record["name"]),
        _one_of(_ENTITY_KINDS, record["kind"]),
        _strings(correction["roles"]),
        correction["dropped"] is True,
    )


def _parting(record: Record) -> Parting:
    found, parting = record.get("correction") or record, record["parting"]
    return Parting(
        _string(found["name"]),
        _one_of(_ENTITY_KINDS, found["kind"]),
        _string(parting["key"]),
        _string(parting["name"]),
        parting["here"] is True,
    )


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)


def _line(value: Any) -> str | None:
    return None if value is None else _string(value)


def _strings(values: Any) -> tuple[str, ...]:
    return tuple(map(_string, islice(values, MOST_STATED)))


def _number(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise ValueError(value)
    return int(value)


def _optional_number(value: Any) -> int | None:
    return None if value is None else _number(value)


def _place(value: Sequence[int] | None) -> Place | None:
    return None if value is None else Place(*map(_number, value))


def _one_of(known: frozenset[T], value: Any) -> T:
    """Return one of the known words; raises KeyError for others."""
    if value not in known:
        raise KeyError(value)
    word: T = value
    return word


def _moment(value: Any) -> str:
    """Return a moment as a library writes it, in UTC."""
    return datetime.fromisoformat(_string(value)).astimezone(UTC).isoformat(timespec="seconds")


def _bytes(record: Record | None) -> bytes:
    if record is None:
        return b""
    if "text" in record:
        return _string(record["text"]).encode()
    return base64.b64decode(_string(record["base64"]), validate=True)
