"""The analysis of an article: its steps, in order. Read this first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple, TypeVar

from reader.model import Article, Draft, Entity, Paragraph
from reader.text.language import LanguageModel, NameSpan
from reader.text.layout.drafts import lay_out
from reader.text.layout.languages import may_be_english
from reader.text.names.entities import find_entities
from reader.text.names.foreign.eastern.entities import EASTERN
from reader.text.names.foreign.entities import find_foreign_entities
from reader.text.names.foreign.slavic.wording import DECLINED
from reader.text.names.foreign.wording import Wording, wording_of
from reader.text.outlines import sketched
from reader.text.speech.cast.cast import Cast
from reader.text.speech.described import with_roles
from reader.text.speech.foreign import stated_names
from reader.text.speech.repeated import with_repeated
from reader.text.speech.reporting.passages import Passage, can_hold_speech, find_passages
from reader.text.speech.slavic.attribution import stated_in_cases
from reader.text.speech.speakers import attribute
from reader.text.spelling import fold
from reader.text.versions import number

T = TypeVar("T")

_UNREAD = Article("", "")


class _Foreign(NamedTuple):
    """The names of an article in another language than English, and the speakers by whom they were found."""

    entities: tuple[Entity, ...]
    speakers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """The state of the analysis of one draft; a step takes the states of a batch and gives the next ones.

    ``model`` is None if no language model can be used. ``names`` are those it found in each paragraph, ``passages`` the
    visible paragraphs with the spans of what is between quotation marks, and ``foreign`` the names that the rules of
    other languages find.
    """

    draft: Draft
    model: LanguageModel | None
    article: Article = _UNREAD
    names: Sequence[Sequence[NameSpan]] = ()
    passages: Sequence[Passage] = ()
    foreign: _Foreign | None = None


#: A step from the readings of a batch to the next ones, in the same order. Articles do not depend on each other.
Step = Callable[[Sequence[Reading]], Sequence[Reading]]


def steps() -> dict[str, Step]:
    """Return the steps of an analysis by name, in order."""
    return {
        "layout and repeats": _each(_lay_out),
        "sketch": _each(_sketch),
        "names: model": _see_names,
        "names: rules": _each(_gather_names),
        "speech: marks": _each(_find_marks),
        "speech: parse": _parse,
        "speech: rules": _each(_name_speakers),
        "names: other languages": _each(_gather_foreign_names),
    }


def analyse(draft: Draft, language_model: LanguageModel | None) -> Article:
    """Return the article in ``draft``: laid out, with its names and its quotations and their speakers.

    Without a language model there are no names in English. In other languages names are found by wording alone, in some
    of them none. There, and without a model, what is between quotation marks is found, or behind a dash that opens
    speech in some of these languages, with a speaker if the words around it name one in a regular way; and without
    marks what a verb of saying or a source states in a regular way, in Germanic, Romance and Slavic languages.
    """
    return analyse_batch([draft], language_model)[0]


def analyse_batch(drafts: Sequence[Draft], language_model: LanguageModel | None) -> list[Article]:
    """Return the article in each draft as ``analyse`` does; the language model is faster with many at once."""
    readings: Sequence[Reading] = [Reading(draft, language_model) for draft in drafts]
    for step in steps().values():
        readings = step(readings)
    analysed = number(language_model is not None)
    return [replace(reading.article, analysed=analysed) for reading in readings]


def _each(work: Callable[[Reading], Reading]) -> Step:
    """Make a step of a function for one article."""
    return lambda readings: [work(reading) for reading in readings]


def _lay_out(reading: Reading) -> Reading:
    article = lay_out(reading.draft)
    return replace(reading, article=article, model=reading.model if _is_english(article) else None)


def _is_english(article: Article) -> bool:
    """Whether an article is, or may be, in English, the language of the rules and the model."""
    if article.language != "und":
        return article.language == "en"
    return may_be_english(" ".join(paragraph.text for paragraph in article.paragraphs if _is_read(paragraph)))


def _sketch(reading: Reading) -> Reading:
    return replace(reading, article=sketched(reading.article))


def _see_names(readings: Sequence[Reading]) -> list[Reading]:
    texts = [
        [paragraph.text if _is_read(paragraph) else "" for paragraph in one.article.paragraphs] for one in readings
    ]
    seen = _ask(readings, texts, lambda model, asked: model.find_names(asked))
    return [replace(reading, names=names) for reading, names in zip(readings, seen, strict=True)]


def _is_read(paragraph: Paragraph) -> bool:
    return paragraph.hidden in (None, "repeat") and paragraph.kind not in ("title", "code")


def _gather_names(reading: Reading) -> Reading:
    if reading.model is None:
        return reading
    article = reading.article
    entities = find_entities(article.paragraphs, reading.names, article.authors, article.source)
    return replace(reading, article=replace(article, entities=entities))


def _find_marks(reading: Reading) -> Reading:
    article = reading.article
    return replace(
        reading, passages=find_passages(article.paragraphs, not _is_english(article), article.title, article.language)
    )


def _parse(readings: Sequence[Reading]) -> list[Reading]:
    """Parse only the passages in which somebody may speak."""
    speaking = [[passage for passage in reading.passages if can_hold_speech(passage)] for reading in readings]
    texts = [[passage.text for passage in passages] for passages in speaking]
    parses = _ask(readings, texts, lambda model, asked: model.parse(asked))
    parsed = []
    for reading, passages, tokens in zip(readings, speaking, parses, strict=True):
        by_index = {one.index: replace(one, tokens=parse) for one, parse in zip(passages, tokens, strict=False)}
        parsed.append(replace(reading, passages=[by_index.get(one.index, one) for one in reading.passages]))
    return parsed


def _ask(
    readings: Sequence[Reading],
    texts: Sequence[Sequence[str]],
    question: Callable[[LanguageModel, Sequence[str]], Sequence[T]],
) -> Iterator[list[T]]:
    """Ask the language model once about the texts of all articles, and return the answers for each article."""
    asked = [own if reading.model else () for reading, own in zip(readings, texts, strict=True)]
    model = next((reading.model for reading in readings if reading.model), None)
    answers = iter(question(model, [text for own in asked for text in own]) if model else ())
    return (list(islice(answers, len(own))) for own in asked)


def _name_speakers(reading: Reading) -> Reading:
    article = reading.article
    cast = Cast(article.entities, article.paragraphs, reading.passages)
    is_english = _is_english(article)
    foreign = None if is_english else _find_foreign(article, _stated_names(reading))
    named, stated = (foreign.entities, sorted(foreign.speakers)) if foreign else ((), [])
    quotes = attribute(reading.passages, cast, is_english, named, article.language, stated)
    quotes = with_repeated(quotes, article.paragraphs)
    entities = tuple(with_roles(article.entities, quotes, article.paragraphs))
    return replace(reading, article=replace(article, entities=entities, quotes=quotes), foreign=foreign)


def _stated_names(reading: Reading) -> Iterator[str]:
    language = reading.article.language
    return stated_in_cases(reading.passages, language) if language in DECLINED else stated_names(reading.passages)


def _find_foreign(article: Article, speakers: Iterable[str]) -> _Foreign:
    known = frozenset(speakers)
    entities = find_foreign_entities(
        article.paragraphs, article.language, article.authors, article.source, sorted(known)
    )
    return _Foreign(entities, known)


def _gather_foreign_names(reading: Reading) -> Reading:
    """Find the names of an article that the model did not read; who speaks in it is evidence, and gets a full name."""
    if reading.model is not None:
        return reading
    article = reading.article
    speakers = [quote.speaker for quote in article.quotes if quote.speaker and quote.kind != "indirect"]
    foreign = reading.foreign
    if foreign is None or not (article.language in EASTERN or foreign.speakers.issuperset(speakers)):
        foreign = _find_foreign(article, speakers)
    people = {
        fold(form).rstrip("."): one.name
        for one in foreign.entities
        if one.kind == "person"
        for form in (one.name, *one.aliases, *_forms(one, article))
    }
    wording = wording_of(article.language)
    quotes = tuple(replace(quote, speaker=_in_full(quote.speaker, people, wording)) for quote in article.quotes)
    return replace(reading, article=replace(article, entities=foreign.entities, quotes=quotes))


def _forms(entity: Entity, article: Article) -> Iterator[str]:
    """Yield the mentions of somebody, also those in other cases than the name and its aliases."""
    for place in entity.mentions:
        yield article.paragraphs[place.paragraph].text[place.start : place.end]


def _in_full(speaker: str | None, people: Mapping[str, str], wording: Wording | None) -> str | None:
    """Return the full name of a speaker by the folded forms of names: for "Kroll" or "Ministerin Annalena Kroll".

    "Ministerin Kroll" is she, too, but "Frau Kroll" may be somebody else of the family.
    """
    parts = fold(speaker or "").split()
    while wording and len(parts) > 1 and wording.is_office(parts[0]):
        parts = parts[1:]
    endings = (" ".join(parts[first:]) for first in range(max(1, len(parts) - 1)))
    return next((people[ending] for ending in endings if ending in people), speaker)
