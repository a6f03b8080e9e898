"""Splits a file that contains many articles.

Only what is evident is split: two articles left together are a blemish, one torn apart is a loss. So for every way of
joining articles, the whole file is checked from its first line to its last.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, Protocol

from reader.model import Span
from reader.sources.plaintext import factiva
from reader.sources.plaintext.heads import (
    begins_front,
    begins_letter,
    begins_title,
    by_addresses,
    by_crawled,
    by_fronts,
    by_headers,
    by_labels,
    by_titles,
)
from reader.sources.plaintext.looks import (
    are_alike,
    are_of_others,
    goes_on,
    is_article,
    is_paper,
    is_untitled,
    lines_of,
    may_be_article,
    may_be_untitled,
    title_of,
)
from reader.sources.plaintext.segments import FAR, RULES, Alone, Joint, Seam, between, opens_with, trimmed
from reader.sources.plaintext.services import ONLINE_END

Kind = Literal["text", "eml", "markdown"]


class Way(Joint, Protocol):
    """One way in which the articles of a text may be joined."""

    def parts(self, text: str, whole: bool) -> list[Span]:
        """Return the articles of a text, or of the beginning of a longer one; none if it is not joined this way."""


class Cut(NamedTuple):
    """The articles of a text in order, the family that reads each, and what joins them."""

    kind: Kind
    parts: list[Span]
    joint: Joint


_RULE = {mark: re.compile(rule if mark == "\f" else rf"(?m)^[ \t]*{rule}[ \t]*\r?$") for mark, rule in RULES.items()}
# Longer numbers count only if shorter ones led up to them: by themselves they are those of a catalogue.
_NUMBER, _LONGER_NUMBER = (
    re.compile(rf"(?mi)^[ \t]*(?:article|story|item)[ \t]+(?:#|no\.?[ \t]*)?(?P<number>\d{{1,{most}}})[.:]?[ \t]*\r?$")
    for most in (4, 7)
)

_END = re.compile(f"(?m)^{ONLINE_END}|{factiva.END}")
_SHORT_LINE = re.compile(r"\n[ \t]*[A-Z][^\n]{2,40}(?=\n)")
# Fields in the first lines that may identify an article, the most certain first.
_IDENTITIES = (r"message-id\s*:", r"(?:(?:url|link|permalink)\s*:\s*)?https?://", r"(?:title|headline|subject)\s*:")
# The lines of an article in which they stand, and the characters that identify one without any of them. The keys in
# every library depend on both.
_IDENTIFYING_LINES, _FIRST_CHARACTERS = 12, 200
# This share of the parts may look less like articles; those that cannot be articles stay with the one before them.
_ODD_SHARE = 0.25
# Articles without headlines are split at lines that stand between pages or sections the least, if there are so many.
_DRAWN, _LEAST_UNTITLED = ("====", "----", "____", "~~~~"), 3


def find_articles(text: str, *, whole: bool = True) -> Cut:
    """Return the articles in a text; if it is only the beginning (not ``whole``), the last may be cut off."""
    kind = _kind_of(text)
    for way in itertools.chain.from_iterable(ways(text) for ways in _WAYS[kind]):
        parts = way.parts(text, whole)
        if len(parts) > 1:
            return Cut(kind, parts, way)
    return Cut(kind, [Span(0, len(text))], Alone())


def identity(part: str) -> str:
    """Return the permanent identity of an article: its own number, its address, its title or its first words."""
    head = "\n".join(lines_of(part)[:_IDENTIFYING_LINES])
    stated = (re.search(rf"(?mi)^(?:-- )?(?:{name}).*", head) for name in _IDENTITIES)
    named = next(filter(None, stated), None)
    return named[0] if named else title_of(lines_of(part)) or part[:_FIRST_CHARACTERS]


def _kind_of(text: str) -> Kind:
    if begins_front(text) or begins_title(text):
        return "markdown"
    return "eml" if begins_letter(text) else "text"


@dataclass(frozen=True, slots=True)
class _Ruled:
    """Articles between drawn lines, all of one kind, if what is between them reads like articles.

    They have headlines, or are all ``untitled``.
    """

    rule: re.Pattern[str]
    untitled: bool = False

    def seams(self, text: str) -> list[Seam]:
        return [Seam(rule.start(), rule.end(), rule.end()) for rule in self.rule.finditer(text)]

    def begins(self, stretch: str) -> bool:
        start, end = trimmed(stretch, 0, len(stretch))
        return (may_be_untitled if self.untitled else may_be_article)(stretch[start:end])

    def parts(self, text: str, whole: bool) -> list[Span]:
        seams = self.seams(text)
        found = (trimmed(text, start, end) for start, end in between(text, seams)) if seams else ()
        parts = [part for part in found if part.start < part.end]
        return (_untitled if self.untitled else _articles)(text, parts, whole)


@dataclass(frozen=True, slots=True)
class _Numbered(_Ruled):
    """Articles below lines with consecutive numbers."""

    def seams(self, text: str) -> list[Seam]:
        """Return the seams at numbers that follow one another; a number is found again from its own beginning."""
        found: list[re.Match[str]] = []
        for number in self.rule.finditer(text):
            if not found or int(number["number"]) == int(found[-1]["number"]) + 1:
                found.append(number)
        return [Seam(number.start(), number.end(), number.start()) for number in found]


@dataclass(frozen=True, slots=True)
class _Ended(_Ruled):
    """Articles that end with a line printed by a database, and copied along by hand."""

    def seams(self, text: str) -> list[Seam]:
        return [Seam(end.end(), end.end(), end.end()) for end in self.rule.finditer(text)]

    def parts(self, text: str, whole: bool) -> list[Span]:
        found = (trimmed(text, start, end) for start, end in between(text, self.seams(text)))
        parts = [part for part in found if part.start < part.end]
        articles = [text[part.start : part.end] for part in (parts if whole else parts[:-1])]
        return parts if articles and all(map(may_be_article, articles)) else []


class _Papers:
    """Articles as on a page that scrolls on to the next one: below the name of the paper, which stands alone."""

    def seams(self, text: str) -> list[Seam]:
        found = (line for line in _SHORT_LINE.finditer(text) if is_paper(line[0].strip()))
        return [Seam(line.end(), line.end(), line.end()) for line in found if _is_between(text, line)]

    def begins(self, stretch: str) -> bool:
        above, _, last = stretch.rpartition("\n")
        return may_be_article(above if is_paper(last.strip()) else stretch)

    def parts(self, text: str, whole: bool) -> list[Span]:
        *named, last = between(text, self.seams(text))
        if not named or not may_be_article(text[last.start : last.end]):
            return []
        if not all(self.begins(text[start:end]) for start, end in named):
            return []
        return [trimmed(text, start, end) for start, end in (*named, last)]


def _by_rules(text: str) -> Iterator[Way]:
    return (_Ruled(rule) for mark, rule in _RULE.items() if mark in text)


def _by_numbers(text: str) -> Iterator[_Ruled]:
    """Split at ``Article 1``, ``Article 2`` and so on, each alone on its line, the first above everything else."""
    following = _Numbered(_NUMBER).seams(text) if opens_with(text, _NUMBER) else []
    if len(following) == sum(1 for _ in _NUMBER.finditer(text)) > 1:
        yield _Numbered(_LONGER_NUMBER)


def _by_names(text: str) -> Iterator[Way]:
    """Split as by rules or numbers where no article has a headline, if each is about others; not at page breaks."""
    ways = itertools.chain(_by_numbers(text), (_Ruled(_RULE[mark]) for mark in _DRAWN if mark in text))
    return (replace(way, untitled=True) for way in ways)


def _by_ends(text: str) -> Iterator[Way]:
    if _END.search(text):
        yield _Ended(_END)


def _by_papers(text: str) -> Iterator[Way]:
    yield _Papers()


def _is_between(text: str, line: re.Match[str]) -> bool:
    return goes_on(text[max(0, line.start() - FAR) : line.start()], text[line.end() : line.end() + FAR])


_WAYS: dict[Kind, tuple[Callable[[str], Iterator[Way]], ...]] = {
    "eml": (by_headers,),
    "markdown": (by_fronts, by_titles),
    "text": (by_crawled, by_labels, by_addresses, _by_numbers, _by_rules, _by_ends, _by_papers, _by_names),
}


def _articles(text: str, parts: list[Span], whole: bool) -> list[Span]:
    """Return the parts if they read like articles, with the few that do not joined to those before them."""
    parts = parts if whole else parts[:-1]
    texts = [text[part.start : part.end] for part in parts]
    if len(parts) < 2 or not are_alike(texts) or not _are_most(is_article, texts):
        return []
    found: list[Span] = []
    for part, article in zip(parts, texts, strict=True):
        if may_be_article(article) or not found:
            found.append(part)
        else:
            found[-1] = found[-1]._replace(end=part.end)
    return found


def _untitled(text: str, parts: list[Span], whole: bool) -> list[Span]:
    """Return at least three parts, each of which may be an article without a headline and names others."""
    parts = parts if whole else parts[:-1]
    texts = [text[part.start : part.end] for part in parts]
    are_untitled = all(map(may_be_untitled, texts)) and _are_most(is_untitled, texts)
    return parts if len(parts) >= _LEAST_UNTITLED and are_untitled and are_of_others(texts) else []


def _are_most(like: Callable[[str], bool], parts: list[str]) -> bool:
    return sum(map(like, parts)) >= (1 - _ODD_SHARE) * len(parts)
