"""The heads of articles: labels, headers of letters, front matter, and lines by crawlers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reader.model import Span
from reader.sources.plaintext.looks import ends_sentence, is_sentence, lines_of
from reader.sources.plaintext.segments import Seam, is_blank, opens_with, trimmed

_LABELS = re.compile(r"(?m)(?:^[A-Z][A-Za-z]+(?: [A-Za-z]+){0,2}[ \t]*:.*\n)+")
_TITLE_LABEL = re.compile(r"(?mi)^(?:title|headline)[ \t]*:[ \t]*\S(?:.*[^.,;\s])?[ \t]*\r?$")
_HEADERS = re.compile(r"(?m)(?:^[A-Z][A-Za-z-]+: .*\n(?:[ \t]+\S.*\n)*){2,}")
_OF_LETTERS, _LEAST_SHARED = frozenset(("From", "Subject")), 3
_HEADER_NAME = re.compile(r"(?m)^([A-Z][A-Za-z-]+):")
_FRONT = re.compile(r"(?m)^---[ \t]*\r?\n(?:[\w-]+:.*\n|[ \t]+\S.*\n|- .*\n)+---[ \t]*\r?$")
_FRONT_TITLE = re.compile(r"(?m)^title:[ \t]*\S")
# The headings of whole texts in Markdown, and what may be above one: a rule, or nothing.
_TITLE = re.compile(r"(?m)^# \S.*$")
_BELOW_RULE = re.compile(r"(?:\A|\n[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t\r]*\n)\s*\Z")
# The lines below such a heading that state the date, the address, or the author and paper of the text, as our exports
# do; chapters have none.
_ABOUT = re.compile(r"\s*((?:[^\n#][^\n]{0,300}\n?){1,6})")
_ORIGIN = re.compile(
    r"https?://|\b(?:19|20)\d\d-\d\d-\d\d(?!\d)|\A\*(?:(?:By |[^\n]+ · )[^\n]+|\d{4}(?:-\d\d)?|undated)\*\s*\Z"
)
_CRAWLED = re.compile(r"(?m)(?:^-- \S.*\n){3,6}")
_ADDRESSED = re.compile(r"(?m)^https?://\S+[ \t]*\r?\n\d{4}-\d\d-\d\d[T \d:.+Z-]*\r?\n(?=\S)")
_DATED_OR_LINKED = re.compile(r"https?://|\b(?:19|20)\d\d\b")
_FORWARDED = re.compile(r"(?i)(?:original|forwarded|weitergeleitete)\b.{0,40}$|\bwrote:\s*$")

# Among whole texts, whose titles tell them apart, half may be a line or a caption.
_NOTICES = 0.5

# This many characters above a block are looked at.
_NEAR = 160

Heads = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Headed:
    """Articles that begin with heads, which ``find`` gives in part of their text; each of them matches ``head``.

    This share of them may be mere notices, without a sentence below the head.
    """

    head: re.Pattern[str]
    find: Callable[[str], Heads]
    notices: float = 0.0

    def seams(self, text: str) -> list[Seam]:
        """Return the seams at the beginnings of heads."""
        return [Seam(head.start(), head.start(), head.start()) for head in self.find(text)]

    def begins(self, stretch: str) -> bool:
        """Whether there is a head, with a sentence below it unless it may be that of a notice."""
        head = self.head.match(stretch)
        return head is not None and (self.notices > 0 or _has_sentence(stretch[head.end() :]))

    def parts(self, text: str, whole: bool) -> list[Span]:
        """Return the articles; none if the first head is not at the beginning, or too many articles have no text."""
        return self._parts(text, self.find(text), whole)

    def _parts(self, text: str, heads: Heads, whole: bool) -> list[Span]:
        if not heads or not is_blank(text[: heads[0].start()]):
            return []
        ends = [*(head.start() for head in heads[1:]), len(text)]
        have_text = [_has_sentence(text[head.end() : end]) for head, end in zip(heads, ends, strict=True)]
        known = have_text if whole else have_text[:-1]
        if known.count(False) > self.notices * len(known):
            return []
        return [trimmed(text, head.start(), end) for head, end in zip(heads, ends, strict=True)]


class _Labelled(Headed):
    """Articles that begin with blocks of labels, whose first label is always the same."""

    def parts(self, text: str, whole: bool) -> list[Span]:
        blocks = list(_titled(text))
        return self._parts(text, blocks, whole) if len(set(map(_first_label, blocks))) == 1 else []


def begins_letter(text: str) -> bool:
    """Whether a text begins with the headers of a letter."""
    return set(_names(_HEADERS.match(text))) >= _OF_LETTERS


def begins_front(text: str) -> bool:
    """Whether a text begins with front matter."""
    return opens_with(text, _FRONT)


def by_labels(text: str) -> Iterator[Headed]:
    """Split above blocks of labels that include a title, if each begins with the same label as the first."""
    first = next(_titled(text), None) if opens_with(text, _LABELS) else None
    if first:
        yield _Labelled(_LABELS, partial(_labelled, label=_first_label(first)))


def by_headers(text: str) -> Iterator[Headed]:
    """Split above similar headers of letters; a forwarded letter stays in the one around it."""
    yield Headed(_HEADERS, partial(_of_letters, names=_names(_HEADERS.match(text))))


def by_fronts(text: str) -> Iterator[Headed]:
    """Split above front matter that states a title."""
    yield Headed(_FRONT, _fronts)


def begins_title(text: str) -> bool:
    """Whether a text begins with a heading of Markdown that has the origin of an article below it."""
    heading = _TITLE.search(text) if opens_with(text, _TITLE) else None
    return heading is not None and _states_origin(text, heading)


def by_titles(text: str) -> Iterator[Headed]:
    """Split above the highest headings of Markdown, if each is below a rule or above the origin of an article."""
    if begins_title(text):
        yield Headed(_TITLE, _titles, _NOTICES)


def by_crawled(text: str) -> Iterator[Headed]:
    """Split above blocks of lines that begin with two dashes: headline, byline, date and address."""
    if opens_with(text, _CRAWLED):
        yield Headed(_CRAWLED, _crawled)


def by_addresses(text: str) -> Iterator[Headed]:
    """Split above an address and a date, each alone on its line."""
    if opens_with(text, _ADDRESSED):
        yield Headed(_ADDRESSED, _addressed)


def _titled(text: str) -> Iterator[re.Match[str]]:
    blocks = _LABELS.finditer(text)
    return (block for block in blocks if _TITLE_LABEL.search(block[0]) and _is_after_text(text, block))


def _labelled(text: str, label: str) -> Heads:
    return [block for block in _titled(text) if _first_label(block) == label]


def _first_label(block: re.Match[str]) -> str:
    return block[0].partition(":")[0].strip().casefold()


def _of_letters(text: str, names: Sequence[str]) -> Heads:
    heads = (head for head in _HEADERS.finditer(text) if _is_apart(text, head) and not _is_passed_on(text, head))
    return [head for head in heads if _are_alike(_names(head), names)]


def _fronts(text: str) -> Heads:
    return [front for front in _FRONT.finditer(text) if _FRONT_TITLE.search(front[0])]


def _titles(text: str) -> Heads:
    """Return the headings of whole texts; none if one of them may be that of a chapter."""
    headings = list(_TITLE.finditer(text))
    stated = [_states_origin(text, one) for one in headings]
    below = (_BELOW_RULE.search(text[max(0, one.start() - _NEAR) : one.start()]) for one in headings)
    are_whole = all(is_stated or rule for is_stated, rule in zip(stated, below, strict=True))
    return headings if are_whole and sum(stated) > len(stated) / 2 else []


def _states_origin(text: str, heading: re.Match[str]) -> bool:
    about = _ABOUT.match(text, heading.end())
    return about is not None and _ORIGIN.search(about[1]) is not None


def _crawled(text: str) -> Heads:
    return [head for head in _CRAWLED.finditer(text) if _DATED_OR_LINKED.search(head[0]) and _is_apart(text, head)]


def _addressed(text: str) -> Heads:
    return list(_ADDRESSED.finditer(text))


def _names(head: re.Match[str] | None) -> list[str]:
    return _HEADER_NAME.findall(head[0]) if head else []


def _are_alike(names: Sequence[str], others: Sequence[str]) -> bool:
    shared = len(set(names) & set(others))
    return names[:2] == others[:2] and set(names) >= _OF_LETTERS and shared >= min(_LEAST_SHARED, len(others))


def _is_passed_on(text: str, head: re.Match[str]) -> bool:
    return _FORWARDED.search(text[max(0, head.start() - _NEAR) : head.start()].rstrip()) is not None


def _has_sentence(below: str) -> bool:
    return any(map(is_sentence, lines_of(below)))


def _is_apart(text: str, block: re.Match[str]) -> bool:
    """Whether a blank line, a rule or nothing is above a block."""
    above = text[max(0, block.start() - _NEAR) : block.start()].splitlines()
    return not above or is_blank(above[-1])


def _is_after_text(text: str, block: re.Match[str]) -> bool:
    """Whether the text above a block ends there."""
    return _is_apart(text, block) or ends_sentence(text[max(0, block.start() - _NEAR) : block.start()].rstrip())
