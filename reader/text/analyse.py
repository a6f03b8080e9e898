"""One article through the thinking room: the order of the steps. Newcomers read this first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.model import Article, Draft, Paragraph
from reader.text.language import LanguageModel, NameSpan
from reader.text.layout.drafts import lay_out
from reader.text.layout.stock import stock_lines
from reader.text.names.entities import find_entities
from reader.text.speech.cast import Cast
from reader.text.speech.passages import Passage, can_hold_speech, find_passages
from reader.text.speech.repeated import with_repeated
from reader.text.speech.speakers import Attributor
from reader.text.stories.sketches import sketch

# The rules and the model know English; "und" is text too short to tell.
_ENGLISH = frozenset(("en", "und"))

# Raised by two whenever an analysis finds other quotes or names in the same words, so that what is in a library can
# catch up. It stands for an analysis with a language model, the number below it for one without.
_ANALYSIS = 3

_UNREAD = Article("", "")


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the reading of a draft has come; each step takes one and gives the next.

    ``model`` is None where no language model can be used. ``names`` are those that it saw in each paragraph,
    ``passages`` the visible paragraphs with what stands between quotation marks.
    """

    draft: Draft
    model: LanguageModel | None
    article: Article = _UNREAD
    names: Sequence[Sequence[NameSpan]] = ()
    passages: Sequence[Passage] = ()


Step = Callable[[Reading], Reading]


def steps() -> dict[str, Step]:
    """Give the steps of an analysis by name, in their order."""
    return {
        "layout and repeats": _lay_out,
        "sketch": _sketch,
        "names: model": _see_names,
        "names: rules": _gather_names,
        "speech: marks": _find_marks,
        "speech: parse": _parse,
        "speech: rules": _name_speakers,
    }


def analyse(draft: Draft, language_model: LanguageModel | None) -> Article:
    """Give the article in ``draft``: laid out, its names gathered and its quotations with their speakers.

    Without a language model, and in other languages than English, there are no names and only what stands between
    quotation marks is found, with a speaker where the words beside it say so in a regular way.
    """
    reading = Reading(draft, language_model)
    for step in steps().values():
        reading = step(reading)
    return replace(reading.article, analysed=number(language_model is not None))


def number(with_model: bool) -> int:
    """Give the number of today's analysis; one that finds more has a higher number."""
    return _ANALYSIS if with_model else _ANALYSIS - 1


def outline(draft: Draft) -> Article:
    """Give the article in ``draft`` laid out and ready to meet its copies; quotes and names are not looked for."""
    return _sketch(_lay_out(Reading(draft, None))).article


def _lay_out(reading: Reading) -> Reading:
    article = lay_out(reading.draft)
    return replace(reading, article=article, model=reading.model if article.language in _ENGLISH else None)


def _sketch(reading: Reading) -> Reading:
    article = reading.article
    return replace(reading, article=replace(article, sketch=sketch(article), lines=stock_lines(article)))


def _see_names(reading: Reading) -> Reading:
    if reading.model is None:
        return reading
    paragraphs = reading.article.paragraphs
    texts = [paragraph.text if _is_read(paragraph) else "" for paragraph in paragraphs]
    return replace(reading, names=reading.model.find_names(texts))


def _is_read(paragraph: Paragraph) -> bool:
    return paragraph.hidden in (None, "repeat") and paragraph.kind != "title"


def _gather_names(reading: Reading) -> Reading:
    if reading.model is None:
        return reading
    article = reading.article
    entities = find_entities(article.paragraphs, reading.names, article.authors, article.source)
    return replace(reading, article=replace(article, entities=entities))


def _find_marks(reading: Reading) -> Reading:
    return replace(reading, passages=find_passages(reading.article.paragraphs))


def _parse(reading: Reading) -> Reading:
    """Parse the passages in which somebody may speak; the others need no parse."""
    if reading.model is None:
        return reading
    speaking = [passage for passage in reading.passages if can_hold_speech(passage)]
    tokens = reading.model.parse([passage.text for passage in speaking])
    parsed = {passage.index: replace(passage, tokens=parse) for passage, parse in zip(speaking, tokens, strict=True)}
    return replace(reading, passages=[parsed.get(passage.index, passage) for passage in reading.passages])


def _name_speakers(reading: Reading) -> Reading:
    article = reading.article
    cast = Cast(article.entities, article.paragraphs, reading.passages)
    quotes = Attributor(reading.passages, cast, english=article.language in _ENGLISH).attribute()
    quotes = with_repeated(quotes, article.paragraphs)
    return replace(reading, article=replace(article, quotes=quotes))
