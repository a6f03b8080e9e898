"""How well the paragraphs were classified: repeats, head and furniture, body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.evaluation.marks import Marks, ParagraphMark
from reader.evaluation.scores import Score, Scores, level, shorten
from reader.model import Article


def judge_paragraphs(article: Article, marks: Marks) -> Scores:
    """Score the folded repeats, and the paragraphs of head and furniture that are hidden."""
    texts = level_paragraphs(article)
    scores = {}
    if marks.repeats is not None:
        scores["repeats"] = _repeats(article, texts, marks)
    if marks.hidden is not None:
        scores["hidden"] = _hidden(article, texts, marks, marks.hidden)
    return scores


def level_paragraphs(article: Article) -> list[str]:
    """Return the text of every paragraph, made comparable."""
    return [level(paragraph.text) for paragraph in article.paragraphs]


def find_paragraph(texts: Sequence[str], mark: ParagraphMark) -> int | None:
    """Return the index of the paragraph that a mark names among levelled ``texts``, or None if there is none.

    One that consists of the words takes precedence over one that only contains them.
    """
    wanted = level(mark.text)
    places = [index for index, text in enumerate(texts) if text == wanted]
    places = places or [index for index, text in enumerate(texts) if wanted in text]
    return places[mark.nth - 1] if mark.nth <= len(places) else None


def _repeats(article: Article, texts: Sequence[str], marks: Marks) -> Score:
    folded = {index: p.repeat_of for index, p in enumerate(article.paragraphs) if p.hidden == "repeat"}
    faults, right, marked = [], 0, set()
    lost = 0
    for pair in marks.repeats or ():
        index = find_paragraph(texts, pair.repeat)
        if pair.of is None and index is not None and article.paragraphs[index].hidden in ("header", "furniture"):
            continue
        lost += index is None
        marked |= _known([index])
        if index in folded and (pair.of is None or folded[index] == find_paragraph(texts, pair.of)):
            right += 1
        else:
            faults.append(f"repeat missing: {shorten(pair.repeat.text)}")
    said = folded.keys() - (_find(texts, marks.unjudged) - marked)
    faults += [f"repeat too many: {shorten(article.paragraphs[index].text)}" for index in sorted(said - marked)]
    return Score(right, len(marked) + lost, len(said), tuple(faults))


def _hidden(article: Article, texts: Sequence[str], marks: Marks, hidden: Sequence[ParagraphMark]) -> Score:
    headlines = _find(texts, (pair.repeat for pair in marks.repeats or () if pair.of is None))
    ignored = headlines | _find(texts, marks.unjudged)
    said = {index for index, p in enumerate(article.paragraphs) if p.hidden in ("header", "furniture")} - ignored
    found = [(mark.text, find_paragraph(texts, mark)) for mark in hidden]
    marked = _known(index for _, index in found)
    faults = [f"not hidden: {shorten(text)}" for text, index in found if index not in said]
    faults += [f"wrongly hidden: {shorten(article.paragraphs[index].text)}" for index in sorted(said - marked)]
    lost = sum(index is None for _, index in found)
    return Score(len(marked & said), len(marked) + lost, len(said), tuple(faults))


def _find(texts: Sequence[str], marks: Iterable[ParagraphMark]) -> set[int]:
    return _known(find_paragraph(texts, mark) for mark in marks)


def _known(indices: Iterable[int | None]) -> set[int]:
    return {index for index in indices if index is not None}
