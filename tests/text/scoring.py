"""Compare what ``analyse`` says of an article with what a reader marked in it (gold/README.md describes the marks)."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.model import Article, Quote

Marks = Mapping[str, Any]

# Kinds that the marks judge; the others are neither right nor wrong.
JUDGED_KINDS = ("person", "organisation", "place")

_LEVEL = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›", "'"))


@dataclass(frozen=True, slots=True)
class Score:
    """How many things were marked and said, how many agree, and a line for every one that does not."""

    right: int = 0
    marked: int = 0
    said: int = 0
    faults: tuple[str, ...] = field(default=(), compare=False)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right, self.marked + other.marked, self.said + other.said, self.faults + other.faults
        )

    @property
    def precision(self) -> float:
        """The share of what was said that is right, in percent; 100 when nothing was said."""
        return 100 * self.right / self.said if self.said else 100.0

    @property
    def recall(self) -> float:
        """The share of what was marked that was said, in percent; 100 when nothing was marked."""
        return 100 * self.right / self.marked if self.marked else 100.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * self.right / (self.marked + self.said) if self.marked + self.said else 100.0


def level(text: str) -> str:
    """Make texts comparable: white space, case and the shape of quotation marks do not count."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_LEVEL)).split()).casefold()


def score(article: Article, marks: Marks) -> dict[str, Score]:
    """Score one article in every respect that its marks judge."""
    scores = dict(_headers(article, marks))
    scores["repeats"] = _repeats(article, marks)
    scores["hidden"] = _hidden(article, marks)
    scores |= _quotes(article, marks)
    if marks["entities"] is not None:
        scores |= _entities(article, marks)
    return scores


def _headers(article: Article, marks: Marks) -> Iterator[tuple[str, Score]]:
    stated = None if article.title_inferred else article.title
    yield "titles", _agree("title", marks["title"], stated, marks)
    yield "sources", _agree("source", marks["source"], article.source, marks)
    day = article.published[:10] if article.published else None
    yield "dates", _agree("published", marks["published"], day, marks)
    yield "authors", _match(marks, "author", [(name, {level(name)}) for name in marks["authors"]], article.authors)


def _agree(what: str, wanted: str | list[str] | None, got: str | None, marks: Marks) -> Score:
    accepted = [(str(wanted), {level(name) for name in _several(wanted)})] if wanted else []
    return _match(marks, what, accepted, [got] if got else [])


def _match(marks: Marks, what: str, wanted: Sequence[tuple[str, set[str]]], got: Iterable[str]) -> Score:
    """Pair what is wanted, each under any of its accepted spellings, with what was got."""
    left = {level(name): name for name in got}
    said, faults, right = len(left), [], 0
    for shown, accepted in wanted:
        if found := next((name for name in left if name in accepted), None):
            right += 1
            del left[found]
        else:
            faults.append(_fault(marks, f"{what} missing: {shown}"))
    faults += [_fault(marks, f"{what} too many: {name}") for name in left.values()]
    return Score(right, len(wanted), said, tuple(faults))


def _repeats(article: Article, marks: Marks) -> Score:
    said = {index: p.repeat_of for index, p in enumerate(article.paragraphs) if p.hidden == "repeat"}
    faults, right, marked = [], 0, 0
    for pair in marks["repeats"]:
        index, kept = find_paragraph(article, pair["repeat"]), pair["of"]
        if kept is None and index is not None and article.paragraphs[index].hidden in ("header", "furniture"):
            continue
        marked += 1
        if index in said and (kept is None or said[index] == find_paragraph(article, kept)):
            right += 1
        else:
            faults.append(_fault(marks, f"repeat missing: {pair['repeat']['text']}"))
    wanted = {find_paragraph(article, pair["repeat"]) for pair in marks["repeats"]} | _unjudged(article, marks)
    faults += [_fault(marks, f"repeat too many: {article.paragraphs[i].text[:80]}") for i in said if i not in wanted]
    return Score(right, marked, len(said), tuple(faults))


def _hidden(article: Article, marks: Marks) -> Score:
    headlines = {find_paragraph(article, pair["repeat"]) for pair in marks["repeats"] if pair["of"] is None}
    ignored = headlines | _unjudged(article, marks)
    said = {i for i, p in enumerate(article.paragraphs) if p.hidden in ("header", "furniture")} - ignored
    found = [(reference["text"], find_paragraph(article, reference)) for reference in marks["hidden"]]
    wanted = {index for _, index in found if index is not None}
    faults = [_fault(marks, f"not hidden: {text}") for text, index in found if index not in said]
    faults += [_fault(marks, f"wrongly hidden: {article.paragraphs[i].text[:80]}") for i in sorted(said - wanted)]
    lost = sum(index is None for _, index in found)
    return Score(len(wanted & said), len(wanted) + lost, len(said), tuple(faults))


def _unjudged(article: Article, marks: Marks) -> set[int | None]:
    return {find_paragraph(article, reference) for reference in marks.get("unjudged", ())}


def find_paragraph(article: Article, reference: Marks) -> int | None:
    """Give the index of the paragraph that a reference of the marks names, or None when there is none."""
    wanted = level(reference["text"])
    texts = [level(paragraph.text) for paragraph in article.paragraphs]
    places = [i for i, text in enumerate(texts) if text == wanted]
    places = places or [i for i, text in enumerate(texts) if wanted in text]
    nth = reference.get("nth", 1)
    return places[nth - 1] if nth <= len(places) else None


def _quotes(article: Article, marks: Marks) -> dict[str, Score]:
    said = [quote for quote in article.quotes if article.paragraphs[quote.paragraph].hidden is None]
    marked = [mark for mark in marks["quotes"] if mark["kind"] != "indirect"]
    indirect = [mark for mark in marks["quotes"] if mark["kind"] == "indirect"]
    spoken = [quote for quote in said if quote.kind != "indirect"]
    pairs, missing, extra = _pair(article, [m for m in marked if "optional" not in m], spoken)
    free = Counter(level(mark["text"]) for mark in marked if "optional" in mark)
    extra = [quote for quote in extra if not free[level(article.quoted(quote))]]
    faults = [_fault(marks, f"quote missing: {mark['text'][:80]}") for mark in missing]
    faults += [_fault(marks, f"quote too many: {article.quoted(quote)[:80]}") for quote in extra]
    spans = Score(len(pairs), len(pairs) + len(missing), len(pairs) + len(extra), tuple(faults))
    return {
        "quotes": spans,
        "quote kinds": _kinds(pairs, marks),
        "speakers": _speakers(pairs, missing, extra, marks),
        "indirect speech": _indirect(article, indirect, [q for q in said if q.kind == "indirect"], marks),
    }


Pairs = list[tuple[Marks, Quote]]


def _pair(article: Article, marked: Sequence[Marks], said: Sequence[Quote]) -> tuple[Pairs, list[Marks], list[Quote]]:
    """Pair marked quotations with said ones of the very same words, in order; give the two rests as well."""
    left, pairs, missing = list(said), Pairs(), []
    for mark in marked:
        same = next((quote for quote in left if level(article.quoted(quote)) == level(mark["text"])), None)
        if same is None:
            missing.append(mark)
        else:
            left.remove(same)
            pairs.append((mark, same))
    return pairs, missing, left


def _kinds(pairs: Pairs, marks: Marks) -> Score:
    wrong = [(mark, quote) for mark, quote in pairs if mark["kind"] != quote.kind]
    faults = [_fault(marks, f"{mark['kind']} was taken as {quote.kind}: {mark['text'][:80]}") for mark, quote in wrong]
    return Score(len(pairs) - len(faults), len(pairs), len(pairs), tuple(faults))


def _speakers(pairs: Pairs, missing: Sequence[Marks], extra: Sequence[Quote], marks: Marks) -> Score:
    pairs = [(mark, quote) for mark, quote in pairs if "speaker" in mark]
    right = sum(mark["speaker"] is not None and _speaks(quote, mark, marks) for mark, quote in pairs)
    faults = [
        _fault(marks, f"speaker should be {mark['speaker']}, is {quote.speaker} [{quote.basis}]: {mark['text'][:60]}")
        for mark, quote in pairs
        if not _speaks(quote, mark, marks)
    ]
    marked = sum(mark.get("speaker") is not None for mark in (*(m for m, _ in pairs), *missing))
    said = sum(quote.speaker is not None for quote in (*(q for _, q in pairs), *extra))
    return Score(right, marked, said, tuple(faults))


def _speaks(quote: Quote, mark: Marks, marks: Marks) -> bool:
    """Tell whether a quotation has the speaker that its mark names, under any of the names that are equally right."""
    if mark["speaker"] is None or quote.speaker is None:
        return mark["speaker"] is quote.speaker
    names = {_role(name) for name in _several(mark["speaker"])}
    for entity in marks["entities"] or ():
        spellings = {_role(name) for name in (entity["name"], *entity.get("or", ()))}
        names |= spellings if spellings & names else set()
    return _role(quote.speaker) in names


def _indirect(article: Article, marked: Sequence[Marks], said: Sequence[Quote], marks: Marks) -> Score:
    faults, right = [], 0
    for mark in marked:
        words = level(mark["text"])
        texts = ((quote, level(article.quoted(quote))) for quote in said)
        if any((words in text or text in words) and _speaks(quote, mark, marks) for quote, text in texts):
            right += 1
        else:
            faults.append(_fault(marks, f"indirect missing: {mark['speaker']}: {mark['text'][:80]}"))
    return Score(right, len(marked), right, tuple(faults))


def _entities(article: Article, marks: Marks) -> dict[str, Score]:
    free = {level(name) for mark in marks["entities"] if "optional" in mark for name in _names(mark)}
    marked = [mark for mark in marks["entities"] if "optional" not in mark]
    scores = {}
    for kind in JUDGED_KINDS:
        wanted = [(mark["name"], {level(name) for name in _names(mark)}) for mark in marked if mark["kind"] == kind]
        said = [entity.name for entity in article.entities if entity.kind == kind and level(entity.name) not in free]
        scores[kind] = _match(marks, kind, wanted, said)
    return scores | {"roles": _roles(article, marked, marks)}


def _roles(article: Article, marked: Sequence[Marks], marks: Marks) -> Score:
    """Score the roles of the people who were found; one that holds the words of the other agrees with it."""
    said = {level(entity.name): entity.role for entity in article.entities if entity.kind == "person"}
    faults, right, wanted, given = [], 0, 0, 0
    for mark in (mark for mark in marked if mark["kind"] == "person" and "role" in mark):
        role = next((said[level(name)] for name in _names(mark) if level(name) in said), None)
        wanted, given = wanted + 1, given + (role is not None)
        one, other = set(_role(mark["role"]).split()), set(_role(role or "").split())
        if role and (one <= other or other <= one):
            right += 1
        else:
            faults.append(_fault(marks, f"role of {mark['name']} should be {mark['role']}, is {role}"))
    return Score(right, wanted, given, tuple(faults))


def _names(mark: Marks) -> tuple[str, ...]:
    return (mark["name"], *mark.get("or", ()))


def _several(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _role(text: str) -> str:
    """Level a name or role phrase; its article does not count."""
    first, _, rest = level(text).partition(" ")
    return rest if first in ("the", "a", "an") and rest else level(text)


def _fault(marks: Marks, what: str) -> str:
    record = f" {marks['record']}" if "record" in marks else ""
    return f"{marks['article']}{record}: {what}"
