"""Exported articles, quotations and names: as JSON, on which scripts rely, and as cells of a table."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import Any

from reader.model import (
    Article,
    Attribution,
    Entity,
    EntityKind,
    Hit,
    Identity,
    Naming,
    Note,
    Paragraph,
    Parting,
    Quotation,
    Quote,
    ShelvedArticle,
    Transfer,
)

Record = dict[str, Any]

#: The values that can be exported.
Value = Transfer | Quotation | Identity

# The version of the form in which articles are handed over to another library.
_FORM = 1

# Text that JSON writes in about as many bytes: other bytes are shorter in base64.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")

#: The columns of a table, by what stands in it.
COLUMNS: dict[type[Value], tuple[str, ...]] = {
    Transfer: ("id", "title", "authors", "source", "published", "updated", "section", "tags", "link", "language",
               "story", "read", "starred", "notes", "body"),
    Quotation: ("id", "title", "source", "published", "speaker", "role", "basis", "words", "articles", "also_in",
                "link"),
    Identity: ("id", "name", "kind", "roles", "articles"),
}  # fmt: skip


def record_of(value: Value) -> Record:
    """Return everything that is exported of a value."""
    if isinstance(value, Transfer):
        return transfer_record(value)
    return quotation_record(value) if isinstance(value, Quotation) else identity_record(value)


def row_of(value: Value) -> Record:
    """Return the cells of a value in a table, by column."""
    record = record_of(value)
    if isinstance(value, Transfer):
        record["notes"] = [f"{note.words} — {note.text}" for note in value.history.notes]
        record["body"] = value.article.body  # with the captions, which a table has nowhere else
    return {name: record[name] for name in COLUMNS[type(value)]}


def article_record(article: Article, shelved: ShelvedArticle | None = None, explained: bool = False) -> Record:
    """Return the whole of an article, as ``analyse`` and ``show`` print it.

    ``body`` is everything visible except captions, which are among the paragraphs where their pictures were. If
    ``explained``, every paragraph, quote and entity names the rule that decided it.
    """
    return {
        "id": shelved.id if shelved else None,
        "path": article.path,
        "title": article.title,
        "title_inferred": article.title_inferred,
        "authors": list(article.authors),
        "source": article.source,
        "dateline": article.dateline,
        "agency": article.agency,
        "section": article.section,
        "email": article.email,
        "updated": article.updated,
        "tags": list(shelved.tags if shelved else article.tags),
        "published": article.published,
        "link": article.link,
        "language": article.language,
        "body": article.running_text,
        "paragraphs": [_paragraph(one) | _reason(one, explained) for one in article.paragraphs],
        "quotes": [_quote(article, one) | _reason(one, explained) for one in article.quotes],
        "entities": [_entity(one) | _reason(one, explained) for one in article.entities],
        "story": shelved.story if shelved else None,
        "read": shelved.read if shelved else False,
        "starred": shelved.starred if shelved else False,
    }


def tags_of(transfer: Transfer) -> list[str]:
    """Return the tags of an article: those that it states, without what the user took off, and those given to it."""
    stated = [tag for tag in transfer.article.tags if tag not in transfer.history.taken]
    return [*stated, *(tag for tag in transfer.history.given if tag not in stated)]


def transfer_record(transfer: Transfer) -> Record:
    """Return an article as ``kreader show --json`` prints it, with everything another library needs to take it over."""
    article, history = transfer.article, transfer.history
    bare = replace(article, quotes=(), entities=())  # those are written with what the library knows of them
    corrected = {(naming.name, naming.kind): naming for naming in history.namings}
    known = {naming.name: naming.known_as for naming in history.namings if not naming.dropped}
    parted = {(parting.name, parting.kind): parting for parting in history.partings}
    attributed = {(one.place.paragraph, one.place.start): one for one in history.attributions}
    return {
        "kreader": _FORM,
        **article_record(bare, explained=True),
        "id": transfer.id,
        "story": transfer.story,
        "key": transfer.key,
        "tags": tags_of(transfer),
        "stated_tags": list(article.tags),
        "quotes": [
            _quote(article, one) | _reason(one, True) | _speaker(one, known) | _attribution(one, attributed, known)
            for one in article.quotes
        ],
        "entities": [_entity(one) | _correction(one, corrected) | _parting(one, parted) for one in article.entities],
        "read": history.read,
        "starred": history.starred,
        "analysed": article.analysed,
        "history": {
            "imported": history.imported,
            "renewed": history.renewed,
            "given": list(history.given),
            "taken": list(history.taken),
            "reached": [history.reached, history.reached_at],
            "notes": [_note(note) for note in history.notes],
            "versions": [{"imported": one.imported, "original": _bytes(one.raw)} for one in history.versions],
        },
        "original": _bytes(transfer.raw) if transfer.raw else None,
    }


def hit_record(hit: Hit) -> Record:
    """Return one found article, as ``kreader search --json`` prints it."""
    listing = hit.listing
    return {
        "id": listing.id,
        "title": listing.title,
        "source": listing.source,
        "published": listing.published,
        "score": hit.score,
        "snippet": hit.snippet,
        "matches": [list(span) for span in hit.matches],
        "story": listing.story,
        "read": listing.read,
        "starred": listing.starred,
        "copy_of": listing.lead,
    }


def quotation_record(quotation: Quotation) -> Record:
    """Return one quotation with its article, by id."""
    listing = quotation.listing
    return {
        "id": listing.id,
        "title": listing.title,
        "source": listing.source,
        "published": listing.published,
        "speaker": quotation.speaker,
        "role": quotation.role,
        "basis": quotation.basis,
        "words": quotation.words,
        "articles": quotation.articles,
        "also_in": list(quotation.also_in),
        "link": quotation.link,
    }


def identity_record(identity: Identity) -> Record:
    """Return one name that the library knows."""
    return {
        "id": identity.id,
        "name": identity.name,
        "kind": identity.kind,
        "roles": list(identity.roles),
        "articles": identity.articles,
    }


def _paragraph(paragraph: Paragraph) -> Record:
    return {
        "text": paragraph.text,
        "kind": paragraph.kind,
        "hidden": paragraph.hidden,
        "repeat_of": paragraph.repeat_of,
        "sure": paragraph.sure,
        "source_span": list(paragraph.source_span),
    }


def _quote(article: Article, quote: Quote) -> Record:
    return {
        "paragraph": quote.paragraph,
        "span": list(quote.span),
        "text": article.quoted(quote),
        "kind": quote.kind,
        "continues": quote.continues,
        "speaker": quote.speaker,
        "speaker_text": article.words(quote.speaker_place) if quote.speaker_place else None,
        "speaker_span": list(quote.speaker_place) if quote.speaker_place else None,
        "cue": article.words(quote.cue) if quote.cue else None,
        "cue_span": list(quote.cue) if quote.cue else None,
        "basis": quote.basis,
    }


def _entity(entity: Entity) -> Record:
    return {
        "name": entity.name,
        "kind": entity.kind,
        "role": entity.role,
        "aliases": list(entity.aliases),
        "mentions": [list(place) for place in entity.mentions],
    }


def _reason(decided: Paragraph | Quote | Entity, explained: bool) -> Record:
    return {"rule": decided.rule} if explained else {}


def _speaker(quote: Quote, known: dict[str, str]) -> Record:
    """Return the speaker as the library knows them, and as the analysis does if that is another name."""
    name = quote.speaker
    return {"speaker": known[name], "speaker_found": name} if name and known.get(name, name) != name else {}


def _attribution(quote: Quote, attributed: dict[tuple[int, int], Attribution], known: dict[str, str]) -> Record:
    """Return whom the reader named as the speaker, by the name in the article, and whom the analysis named."""
    given = attributed.get((quote.paragraph, quote.span.start))
    if given is None:
        return {}
    attribution = {"speaker": given.speaker, "found": quote.speaker, "basis": quote.basis}
    speaker = known.get(given.speaker or "", given.speaker)
    return {"speaker": speaker, "basis": "corrected", "attribution": attribution}


def _correction(entity: Entity, corrected: dict[tuple[str, EntityKind], Naming]) -> Record:
    """Return the name by which the library knows an entity, and the one under which it was found."""
    naming = corrected.get((entity.name, entity.kind))
    if naming is None:
        return {}
    found = {"name": naming.name, "kind": naming.kind, "roles": list(naming.roles), "dropped": naming.dropped}
    return {"name": naming.known_as, "kind": naming.known_kind, "correction": found}


def _parting(entity: Entity, parted: dict[tuple[str, EntityKind], Parting]) -> Record:
    """Return in which article, by its key and the name there, the reader parted somebody from a namesake."""
    parting = parted.get((entity.name, entity.kind))
    if parting is None:
        return {}
    return {"parting": {"key": parting.key, "name": parting.own_name, "here": parting.is_here}}


def _note(note: Note) -> Record:
    return {"place": list(note.place), "words": note.words, "text": note.text, "written": note.written}


def _bytes(raw: bytes) -> Record:
    """Return bytes as text if they are UTF-8, else in base64."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "\x00"
    if _CONTROLS.search(text):
        return {"base64": base64.b64encode(raw).decode("ascii")}
    return {"text": text}
