"""Where one article ends and the next begins in a file that holds many.

Only what shows by itself is cut: two articles left together are a blemish, one torn apart is a loss. So every way of
joining articles is asked whether the whole file was joined so, from its first line to its last.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from reader.sources.looks import (
    are_alike,
    ends_sentence,
    goes_on,
    is_article,
    is_paper,
    is_sentence,
    lines_of,
    may_be_article,
    title_of,
)

Kind = Literal["text", "eml", "markdown"]


class Part(NamedTuple):
    """The half-open span of one article in a text, without the rule that parts it from the next."""

    start: int
    end: int


class Cut(NamedTuple):
    """The articles of a text in order, and the family that reads each; a text that is one article has one."""

    kind: Kind
    parts: list[Part]


# The lines that are drawn between articles, by what must be in a text before it is worth looking for them.
_RULES = {
    "====": "={4,}",
    "----": "-{4,}",
    "____": "_{4,}",
    "~~~~": "~{4,}",
    "####": "#{4,}",
    "*": r"\*(?:[ \t]*\*){4,}",
    "<<<>>>": "<<<>>>",
    "\f": "\f",
}
_RULE = {mark: re.compile(rule if mark == "\f" else rf"(?m)^[ \t]*{rule}[ \t]*\r?$") for mark, rule in _RULES.items()}
_ANY_RULE = re.compile(rf"[ \t]*(?:{'|'.join(_RULES.values())})[ \t]*")
_NOTHING = re.compile(rf"(?:{_ANY_RULE.pattern}\r?\n|\s*\n)*")
_NUMBER = re.compile(r"(?mi)^[ \t]*(?:article|story|item)[ \t]+(?:#|no\.?[ \t]*)?(?P<number>\d{1,4})[.:]?[ \t]*\r?$")
_LABELS = re.compile(r"(?m)(?:^[A-Z][A-Za-z]+(?: [A-Za-z]+){0,2}[ \t]*:.*\n)+")
_TITLE_LABEL = re.compile(r"(?mi)^(?:title|headline)[ \t]*:[ \t]*\S(?:.*[^.,;\s])?[ \t]*\r?$")
_HEADERS = re.compile(r"(?m)(?:^[A-Z][A-Za-z-]+: .*\n(?:[ \t]+\S.*\n)*){2,}")
_OF_LETTERS, _LEAST_SHARED = frozenset(("From", "Subject")), 3
_HEADER_NAME = re.compile(r"(?m)^([A-Z][A-Za-z-]+):")
_FRONT = re.compile(r"(?m)^---[ \t]*\r?\n(?:[\w-]+:.*\n|[ \t]+\S.*\n|- .*\n)+---[ \t]*\r?$")
_FRONT_TITLE = re.compile(r"(?m)^title:[ \t]*\S")
_CRAWLED = re.compile(r"(?m)(?:^-- \S.*\n){3,6}")
_ADDRESSED = re.compile(r"(?m)^https?://\S+[ \t]*\r?\n\d{4}-\d\d-\d\d[T \d:.+Z-]*\r?\n(?=\S)")
_DATED_OR_LINKED = re.compile(r"https?://|\b(?:19|20)\d\d\b")
_FORWARDED = re.compile(r"(?i)(?:original|forwarded|weitergeleitete)\b.{0,40}$|\bwrote:\s*$")

_SHORT_LINE = re.compile(r"\n[ \t]*[A-Z][^\n]{2,40}(?=\n)")
# What may name an article in its first lines, the surest first.
_IDENTITIES = (r"message-id\s*:", r"(?:(?:url|link|permalink)\s*:\s*)?https?://", r"(?:title|headline|subject)\s*:")
# A text is looked at so far above a block to see what stands there.
_NEAR = 160
# So much of an article shows how it begins or ends.
_FAR = 1000
# So small a share of the parts may look less like articles; those that cannot be any stay with the one before them.
_ODD_SHARE = 0.25


def find_articles(text: str, *, whole: bool = True) -> Cut:
    """Give the articles that a text holds; of the beginning of a longer text (not ``whole``) the last may be cut."""
    kind = _kind_of(text)
    found = (way(text, whole) for way in _WAYS[kind])
    parts = next((parts for parts in found if len(parts) > 1), [Part(0, len(text))])
    return Cut(kind, parts)


def identity(part: str) -> str:
    """Give what names an article for all time: its own number, its address, its title or its first words."""
    head = "\n".join(lines_of(part)[:12])
    stated = (re.search(rf"(?mi)^(?:-- )?(?:{name}).*", head) for name in _IDENTITIES)
    named = next(filter(None, stated), None)
    return named[0] if named else title_of(lines_of(part)) or part[:200]


def _kind_of(text: str) -> Kind:
    if _begins(text, _FRONT):
        return "markdown"
    return "eml" if set(_names(_HEADERS.match(text))) >= _OF_LETTERS else "text"


def _by_rules(text: str, whole: bool) -> list[Part]:
    """Cut at lines that are drawn, if they are all of one kind and what lies between them reads like articles."""
    for mark, rule in _RULE.items():
        seams = list(rule.finditer(text)) if mark in text else []
        if seams and (parts := _articles(text, _between(text, seams), whole)):
            return parts
    return []


def _by_numbers(text: str, whole: bool) -> list[Part]:
    """Cut at ``Article 1``, ``Article 2`` and so on, each alone on its line, the first above everything else."""
    seams = list(_NUMBER.finditer(text)) if _begins(text, _NUMBER) else []
    numbers = [int(seam["number"]) for seam in seams]
    if len(seams) < 2 or numbers != list(range(numbers[0], numbers[-1] + 1)):
        return []
    return _articles(text, _between(text, seams), whole)


def _by_labels(text: str, whole: bool) -> list[Part]:
    """Cut above blocks of labels that name a title, where each begins with the same label as the first."""
    if not _begins(text, _LABELS):
        return []
    blocks = [
        block for block in _LABELS.finditer(text) if _TITLE_LABEL.search(block[0]) and _is_after_text(text, block)
    ]
    firsts = {block[0].partition(":")[0].strip().casefold() for block in blocks}
    return _from_heads(text, blocks, whole) if len(firsts) == 1 else []


def _by_headers(text: str, whole: bool) -> list[Part]:
    """Cut above the heads of letters that are all alike; a letter that was passed on stays in the one around it."""
    names = _names(_HEADERS.match(text))
    heads = (head for head in _HEADERS.finditer(text) if _is_apart(text, head) and not _is_passed_on(text, head))
    return _from_heads(text, [head for head in heads if _are_heads_alike(_names(head), names)], whole)


def _names(head: re.Match[str] | None) -> list[str]:
    return _HEADER_NAME.findall(head[0]) if head else []


def _are_heads_alike(names: list[str], others: list[str]) -> bool:
    shared = len(set(names) & set(others))
    return names[:2] == others[:2] and set(names) >= _OF_LETTERS and shared >= min(_LEAST_SHARED, len(others))


def _is_passed_on(text: str, head: re.Match[str]) -> bool:
    return _FORWARDED.search(text[max(0, head.start() - _NEAR) : head.start()].rstrip()) is not None


def _by_fronts(text: str, whole: bool) -> list[Part]:
    """Cut above front matter that states a title."""
    return _from_heads(text, [front for front in _FRONT.finditer(text) if _FRONT_TITLE.search(front[0])], whole)


def _by_crawled(text: str, whole: bool) -> list[Part]:
    """Cut above blocks of lines that begin with two dashes: headline, byline, date and address."""
    if not _begins(text, _CRAWLED):
        return []
    heads = [head for head in _CRAWLED.finditer(text) if _DATED_OR_LINKED.search(head[0]) and _is_apart(text, head)]
    return _from_heads(text, heads, whole)


def _by_addresses(text: str, whole: bool) -> list[Part]:
    """Cut above an address and a date that stand alone on their lines."""
    return _from_heads(text, list(_ADDRESSED.finditer(text)) if _begins(text, _ADDRESSED) else [], whole)


def _by_papers(text: str, whole: bool) -> list[Part]:
    """Cut where a page went on to its next article: below the name of the paper that stands alone."""
    seams = [line for line in _SHORT_LINE.finditer(text) if is_paper(line[0].strip())]
    seams = [line for line in seams if _is_between(text, line)]
    if not seams:
        return []
    starts = [0, *(line.end() for line in seams)]
    bodies = [
        text[start:end] for start, end in zip(starts, [*(line.start() for line in seams), len(text)], strict=True)
    ]
    if not all(map(may_be_article, bodies)):
        return []
    return [_trimmed(text, start, end) for start, end in itertools.pairwise((*starts, len(text)))]


def _is_between(text: str, line: re.Match[str]) -> bool:
    above, below = text[max(0, line.start() - _FAR) : line.start()], text[line.end() : line.end() + _FAR]
    return goes_on(above, below)


_WAYS: dict[Kind, tuple[Callable[[str, bool], list[Part]], ...]] = {
    "eml": (_by_headers,),
    "markdown": (_by_fronts,),
    "text": (_by_crawled, _by_labels, _by_addresses, _by_numbers, _by_rules, _by_papers),
}


def _between(text: str, seams: list[re.Match[str]]) -> list[Part]:
    edges = [0, *itertools.chain.from_iterable(seam.span() for seam in seams), len(text)]
    parts = (_trimmed(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [part for part in parts if part.start < part.end]


def _begins(text: str, head: re.Pattern[str]) -> bool:
    """Tell whether a text begins with such a head, as it must if all of its articles have one."""
    lead = _NOTHING.match(text)
    return head.match(text, lead.end() if lead else 0) is not None


def _from_heads(text: str, heads: list[re.Match[str]], whole: bool) -> list[Part]:
    """Give the articles that begin with the heads; none where the first is not the beginning or one has no text."""
    if not heads or not _is_blank(text[: heads[0].start()]):
        return []
    ends = [*(head.start() for head in heads[1:]), len(text)]
    told = [any(map(is_sentence, lines_of(text[head.end() : end]))) for head, end in zip(heads, ends, strict=True)]
    if not all(told if whole else told[:-1]):
        return []
    return [_trimmed(text, head.start(), end) for head, end in zip(heads, ends, strict=True)]


def _articles(text: str, parts: list[Part], whole: bool) -> list[Part]:
    """Give the parts if they read like articles, the few that do not joined to those before them."""
    parts = parts if whole else parts[:-1]
    told = [text[part.start : part.end] for part in parts]
    if len(parts) < 2 or not are_alike(told) or not _are_most_articles(told):
        return []
    found: list[Part] = []
    for part, said in zip(parts, told, strict=True):
        if may_be_article(said) or not found:
            found.append(part)
        else:
            found[-1] = found[-1]._replace(end=part.end)
    return found


def _are_most_articles(parts: list[str]) -> bool:
    return sum(map(is_article, parts)) >= (1 - _ODD_SHARE) * len(parts)


def _is_apart(text: str, block: re.Match[str]) -> bool:
    """Tell whether a blank line, a rule or nothing stands above a block."""
    above = text[max(0, block.start() - _NEAR) : block.start()].splitlines()
    return not above or _is_blank(above[-1])


def _is_after_text(text: str, block: re.Match[str]) -> bool:
    """Tell whether what stands above a block is at an end there."""
    return _is_apart(text, block) or ends_sentence(text[max(0, block.start() - _NEAR) : block.start()].rstrip())


def _is_blank(text: str) -> bool:
    return all(not line or _is_nothing(line) for line in text.splitlines())


def _trimmed(text: str, start: int, end: int) -> Part:
    """Take blank lines and rules off both ends of a stretch, and what is blank behind its last word."""
    while start < end and _is_nothing(text[start : (stop := _line_end(text, start, end))]):
        start = stop
    while start < end and _is_nothing(text[(stop := _line_start(text, start, end)) : end]):
        end = stop
    return Part(start, start + len(text[start:end].rstrip()))


def _is_nothing(line: str) -> bool:
    return line.isspace() or _ANY_RULE.fullmatch(line.rstrip("\r\n")) is not None


def _line_end(text: str, start: int, end: int) -> int:
    found = text.find("\n", start, end)
    return found + 1 if found >= 0 else end


def _line_start(text: str, start: int, end: int) -> int:
    return text.rfind("\n", start, end - 1) + 1 or start
