"""Findings and notes from another library, which are only used as far as they fit the text and are clean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.controls import UNSAFE, without_controls
from reader.model import Article, Entity, History, Place, Quote


def found_already(article: Article, other: Article) -> Article | None:
    """Return ``article`` with the quotes and names that another library found in the same text.

    None if the texts differ, a place is outside the text, or a name contains what cleaning would remove.
    """
    if [one.text for one in article.paragraphs] != [one.text for one in other.paragraphs]:
        return None
    lengths = [len(paragraph.text) for paragraph in article.paragraphs]
    sound = all(_fits(place, lengths) for place in _places(other)) and all(map(_is_clean, _strings(other)))
    if not sound or any(not 0 <= (quote.continues or 0) < len(other.quotes) for quote in other.quotes):
        return None
    return replace(article, quotes=other.quotes, entities=other.entities, analysed=other.analysed)


def cleaned(history: History) -> History:
    """Return a history with its tags and notes cleaned of control characters, and without names that hold any."""
    return replace(
        history,
        given=_tags(history.given),
        taken=_tags(history.taken),
        notes=tuple(note for one in history.notes if (note := replace(one, text=_tidy(one.text))).text),
        namings=tuple(one for one in history.namings if all(map(_is_clean, (one.name, one.known_as, *one.roles)))),
        attributions=tuple(one for one in history.attributions if _is_clean(one.speaker or "")),
    )


def _places(article: Article) -> Iterator[Place]:
    for quote in article.quotes:
        yield from _places_of(quote)
    for entity in article.entities:
        yield from entity.mentions


def _places_of(quote: Quote) -> Iterator[Place]:
    yield quote.place
    yield from (place for place in (quote.speaker_place, quote.cue) if place)


def _fits(place: Place, lengths: list[int]) -> bool:
    return 0 <= place.paragraph < len(lengths) and 0 <= place.start <= place.end <= lengths[place.paragraph]


def _strings(article: Article) -> Iterator[str]:
    for quote in article.quotes:
        yield from filter(None, (quote.speaker, quote.rule))
    for entity in article.entities:
        yield from _names_of(entity)


def _names_of(entity: Entity) -> Iterator[str]:
    yield from (entity.name, *filter(None, (entity.role,)), *entity.aliases)


def _is_clean(text: str) -> bool:
    return UNSAFE.search(text) is None


def _tidy(text: str) -> str:
    """Clean a note, as the reader does when it is typed."""
    return without_controls(text).strip()


def _tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for one in tags if (tag := UNSAFE.sub("", one).strip())))
