"""One article through the thinking room: the order of the steps. Newcomers read this first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model import Article, Draft, Entity, Quote
from reader.text.language import LanguageModel
from reader.text.layout.drafts import lay_out
from reader.text.names.entities import find_entities
from reader.text.speech.cast import Cast
from reader.text.speech.passages import Passage, can_hold_speech, find_passages
from reader.text.speech.repeated import with_repeated
from reader.text.speech.speakers import Attributor
from reader.text.stories.sketches import sketch

# The rules and the model know English; "und" is text too short to tell.
_ENGLISH = frozenset(("en", "und"))


def analyse(draft: Draft, language_model: LanguageModel | None) -> Article:
    """Give the article in ``draft``: laid out, its names gathered and its quotations with their speakers.

    Without a language model, and in other languages than English, there are no names and only what stands between
    quotation marks is found, with a speaker where the words beside it say so in a regular way.
    """
    article = outline(draft)
    model = language_model if article.language in _ENGLISH else None
    entities = _entities(article, model)
    quotes = with_repeated(_quotes(article, entities, model), article.paragraphs)
    return replace(article, quotes=quotes, entities=entities, analysed=True)


def outline(draft: Draft) -> Article:
    """Give the article in ``draft`` laid out and ready to meet its copies; quotes and names are not looked for."""
    article = lay_out(draft)
    return replace(article, sketch=sketch(article))


def _entities(article: Article, model: LanguageModel | None) -> tuple[Entity, ...]:
    if model is None:
        return ()
    texts = [paragraph.text if paragraph.hidden in (None, "repeat") else "" for paragraph in article.paragraphs]
    return find_entities(article.paragraphs, model.find_names(texts), article.authors, article.source)


def _quotes(article: Article, entities: Sequence[Entity], model: LanguageModel | None) -> tuple[Quote, ...]:
    passages = find_passages(article.paragraphs)
    if model is not None:
        passages = _parsed(passages, model)
    cast = Cast(entities, article.paragraphs, passages)
    return Attributor(passages, cast, english=article.language in _ENGLISH).attribute()


def _parsed(passages: Sequence[Passage], model: LanguageModel) -> list[Passage]:
    """Parse the passages in which somebody may speak; the others need no parse."""
    speaking = [passage for passage in passages if can_hold_speech(passage)]
    tokens = model.parse([passage.text for passage in speaking])
    parsed = {passage.index: replace(passage, tokens=parse) for passage, parse in zip(speaking, tokens, strict=True)}
    return [parsed.get(passage.index, passage) for passage in passages]
