"""One article ready for display: blocks of text with marks, repeats and furniture folded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from typing import Literal

from reader.model import Article, Paragraph, Place, Quote, ShelvedArticle
from reader.ui.views.lengths import number_of_words
from reader.ui.views.news import NO_NEWS, News
from reader.wording.languages import foreign_language
from reader.wording.phrases import counted, dated, in_minutes, joined, listed, one_line
from reader.wording.quotes import is_assumed
from reader.wording.tags import some_tags

__all__ = ["Block", "BodyView", "Mark", "Place", "body_view", "reason"]

BlockKind = Literal["title", "meta", "text", "heading", "caption", "code", "fold", "label", "hidden", "note"]
MarkKind = Literal["quote", "weak", "indirect", "name"]

# A usual reader's pace (Brysbaert 2019, non-fiction, silent reading).
WORDS_A_MINUTE = 238

# Letters of the authors, and of the tags, so that a text begins in sight on 24 lines however many there are: some ten
# authors, and the keywords that fill a line or two, of which many pages have more.
_ROOM_FOR_AUTHORS, _ROOM_FOR_TAGS = 160, 50
# Letters of the other papers that tell the same.
_ROOM_FOR_PAPERS = 60

# What a hidden paragraph belongs to.
_PARTS = {"header": "head of the article", "furniture": "page furniture"}

# Control characters take no column of their own, but must not shift the offsets of the marks behind them.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked half-open span of a block; ``index`` is that of the quotation or entity."""

    start: int
    end: int
    kind: MarkKind
    index: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or a generated line if ``paragraph`` is None.

    ``credit`` names who speaks in it, at the end of its last line or below it; ``tight`` blocks follow the block
    before without a blank line.
    """

    text: str
    kind: BlockKind
    paragraph: int | None = None
    marks: tuple[Mark, ...] = ()
    credit: str = ""
    tight: bool = False


UNANALYSED = "Quotes and names of this article have not been looked for yet."


@dataclass(frozen=True, slots=True)
class BodyView:
    """Everything the body shows of one article."""

    title: str
    blocks: tuple[Block, ...]
    numbers: dict[int, int] = field(default_factory=dict)
    """The block of each paragraph, of a folded one the line that stands for it."""
    analysed: bool = True
    """Whether quotes and names were looked for."""


def body_view(
    shelved: ShelvedArticle,
    hidden: bool = False,
    indirect: bool = False,
    news: News = NO_NEWS,
    fetch_key: str = "",
) -> BodyView:
    """Make the view of an article; ``hidden`` shows repeats and furniture in place.

    Paragraphs that are not new by the ``news`` are folded. ``fetch_key`` fetches the page of an article, as one without
    a text says.
    """
    article = shelved.article
    marks, notes = _marks(article, indirect), _notes(shelved)
    blocks = [*_head(shelved, news.said)]
    if not article.paragraphs:
        fetching = f": {fetch_key} fetches it from the article’s page" if article.link and fetch_key else ""
        blocks.append(Block(f"There is no text{fetching}.", "meta"))
    for folds, run in groupby(enumerate(article.paragraphs), key=partial(_run_key, news.elsewhere)):
        paragraphs = list(run)
        if folds is None:
            for index, paragraph in paragraphs:
                blocks += [_block(article, index, paragraph, marks), *notes.get(index, ())]
            continue
        blocks += _unfolded(paragraphs, marks) if hidden and folds[0] != "told" else [_folded(paragraphs, folds)]
        blocks += [note for index, _ in paragraphs for note in notes.get(index, ())]
    title, numbers = one_line(article.title) or "Untitled", _numbers(blocks, len(article.paragraphs))
    return BodyView(title, tuple(_in_rows(blocks)), numbers, article.analysed > 0)


def _numbers(blocks: Iterable[Block], paragraphs: int) -> dict[int, int]:
    """Return the block of each paragraph; one that is folded with those before it shares their block."""
    numbers = {block.paragraph: number for number, block in enumerate(blocks) if block.paragraph is not None}
    for index in range(1, paragraphs):
        numbers.setdefault(index, numbers[index - 1])
    return numbers


def _in_rows(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, those of code and those that fold something tight below others of their kind."""
    former = ""
    for block in blocks:
        yield replace(block, tight=True) if block.kind == former and block.kind in ("code", "fold") else block
        former = block.kind


def _notes(shelved: ShelvedArticle) -> dict[int, list[Block]]:
    """Return the note blocks of each paragraph, to be shown right below it."""
    notes: dict[int, list[Block]] = {}
    for note in shelved.notes:
        block = Block(f"✎ {_visible(note.text)}", "note", tight=True)
        notes.setdefault(note.place.paragraph, []).append(block)
    return notes


def _head(shelved: ShelvedArticle, news: str) -> Iterator[Block]:
    """Yield the headline and the line about the article."""
    article = shelved.article
    words = sum(number_of_words(paragraph.text) for _, paragraph in article.visible())
    time = _unbroken(in_minutes(words / WORDS_A_MINUTE)) if article.paragraphs else ""
    tags = some_tags(shelved.tags, _ROOM_FOR_TAGS)
    own = " ".join(filter(None, ("★" if shelved.starred else "", tags)))
    authors = listed([*map(one_line, article.credited)], _ROOM_FOR_AUTHORS)
    yield Block(one_line(article.title) or "Untitled", "title")
    language = foreign_language(article.language)
    date = _unbroken(dated(article.published, shelved.imported))
    papers = listed([*map(one_line, shelved.also_in)], _ROOM_FOR_PAPERS) if shelved.also_in else ""
    also = f"also in {papers}" if papers else ""
    about = joined(authors, one_line(article.source), date, time, language, also, own, news)
    yield Block(about.replace(" · ", "\xa0· "), "meta", tight=True)


def _unbroken(words: str) -> str:
    """Keep ``words`` on one line."""
    return words.replace(" ", "\xa0")


def _run_key(elsewhere: Mapping[int, str], numbered: tuple[int, Paragraph]) -> tuple[str, str] | None:
    """Return a key equal for paragraphs that fold together: sure repeats, furniture, or what one article told.

    An unsure repeat stands alone.
    """
    index, paragraph = numbered
    if paragraph.hidden is None:
        return ("told", elsewhere[index]) if index in elsewhere else None
    return paragraph.hidden, str(index) if paragraph.hidden == "repeat" and not paragraph.sure else ""


def _folded(run: list[tuple[int, Paragraph]], folds: tuple[str, str]) -> Block:
    """Return the line that stands for paragraphs that fold together, by their key."""
    why, teller = folds
    line = f"⋯ {counted(len(run), 'paragraph')} told in {teller}" if why == "told" else _fold_line(run)
    return Block(line, "fold", run[0][0])


def _fold_line(run: list[tuple[int, Paragraph]]) -> str:
    index, paragraph = run[0]
    if paragraph.hidden == "header":
        return "⋯ headline, byline and date as printed"
    if paragraph.hidden == "furniture":
        return f"⋯ {counted(len(run), 'line')} of page furniture"
    if paragraph.sure:
        return f"⋯ {counted(len(run), 'repeated paragraph')}"
    return f"⋯ {_repeats(index, paragraph)} · {counted(number_of_words(paragraph.text), 'word')}"


def reason(index: int, paragraph: Paragraph) -> str:
    """Return why a paragraph is hidden, and the rule behind it: "repeats an earlier paragraph · contained"."""
    if paragraph.hidden == "repeat":
        rule = "" if paragraph.repeat_of is None else one_line(paragraph.rule)  # of the headline it says no more
        return joined(_repeats(index, paragraph), rule)
    rule = one_line(paragraph.rule).removeprefix("furniture-").replace("-", " ")
    what = _PARTS.get(paragraph.hidden or "", "")
    kind = "" if paragraph.kind in (paragraph.hidden, "text") or paragraph.kind in rule else paragraph.kind
    return joined(": ".join(filter(None, (what, kind))), rule)


def _repeats(index: int, paragraph: Paragraph) -> str:
    if paragraph.repeat_of is None:
        original = "the headline"
    else:
        original = "an earlier paragraph" if paragraph.repeat_of < index else "a later paragraph"
    return f"{'' if paragraph.sure else 'probably '}repeats {original}"


def _unfolded(run: list[tuple[int, Paragraph]], marks: dict[int, list[Mark]]) -> Iterator[Block]:
    """Yield hidden paragraphs under the reason, which those in a row that have the same one share."""
    former = ""
    for index, paragraph in run:
        if (why := reason(index, paragraph)) != former or paragraph.hidden == "repeat":
            yield Block(why, "label")
        former = why
        names = tuple(mark for mark in marks.get(index, ()) if mark.kind == "name")
        yield Block(_visible(paragraph.text), "hidden", index, names, tight=True)


def _block(article: Article, index: int, paragraph: Paragraph, marks: dict[int, list[Mark]]) -> Block:
    own = tuple(sorted(marks.get(index, ()), key=lambda mark: mark.start))
    speech = [article.quotes[mark.index] for mark in own if mark.kind != "name"]
    kind: BlockKind = paragraph.kind if paragraph.kind in ("heading", "caption", "code") else "text"
    return Block(_visible(paragraph.text), kind, index, own, _credit(speech))


def _visible(text: str) -> str:
    return _CONTROL.sub(" ", text)


def _credit(speech: list[Quote]) -> str:
    """Name the speakers of one paragraph once each; one who was only carried over bears a question mark."""
    speakers: dict[str, str] = {}
    for quote in speech:
        if quote.speaker:
            name = one_line(quote.speaker)
            speakers.setdefault(name, f"{name} ?" if is_assumed(quote.basis) else name)
    return f"— {'; '.join(speakers.values())}" if speakers else ""


def _marks(article: Article, indirect: bool) -> dict[int, list[Mark]]:
    """Collect the marks of each paragraph: speech first, names on top."""
    marks: dict[int, list[Mark]] = {}
    for index, quote in enumerate(article.quotes):
        if quote.kind == "indirect" and not indirect:
            continue
        kind: MarkKind = "indirect" if quote.kind == "indirect" else "weak" if is_assumed(quote.basis) else "quote"
        marks.setdefault(quote.paragraph, []).append(Mark(*quote.span, kind, index))
    for index, entity in enumerate(article.entities):
        for place in entity.mentions:
            marks.setdefault(place.paragraph, []).append(Mark(place.start, place.end, "name", index))
    return marks
