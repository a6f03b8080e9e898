"""The form of an article, line by line: a headline, and text below it that ends with a sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

_SENTENCE_END = re.compile(r"""[.!?…。！？؟।۔]\s?["'“”‘’«»›)\]」』）]*(?:\s?\[?\d{1,2}\]?)?$""")
_STOPPED = re.compile(r"""[.,;:。、，…]["'”’»)\]]*$""")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SECTION = re.compile(
    r"(?:part|chapter|section|step|act|scene|page|teil|kapitel|partie|chapitre)\s+(?:\w{1,5}|three|seven|eight)\b"
    r"|\(?\d{1,3}(?:[.)]+|[.:h]\d\d)\s|[ivx]{1,5}[.)]\s",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?i:by|von|par|por|door|av|written by|story by)\b:?\s+[^\W\d_a-z]|[가-힣]{2,4} 기자")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Lines that may follow the last sentence of an article.
_FOOT = re.compile(
    r"""[\W_]*(?:30|ends?|eom|fin|reuters?|end\ of\ story)[\W_]*$|[\W_]+$
    |(?:©|\(c\)|copyright\b).*|(?:tags|topics|filed\ under)\s*:.*
    |\(.{2,200}\)$|\[.{2,80}\]$|[—–-]+\s*[^\W\d_a-z].{2,60}$|\S[^\s@]*@\S+$|https?://\S+$|(?:by|source)\b:?\s.{2,60}$""",
    re.IGNORECASE | re.VERBOSE,
)
_PRESS = re.compile(
    r"\b(?:news|times|post|press|herald|weekly|daily|journal|tribune|gazette|chronicle|guardian|telegraph|mail|globe"
    r"|observer|review|magazine|courier|examiner|sentinel|dispatch|bulletin|monitor|express|mirror|advertiser|argus|echo"
    r"|ledger|mercury|inquirer|record|standard|independent|broadcasting|wire|media)\b|\.(?:com|org|net)$",
    re.IGNORECASE,
)
_NO_PAPER = re.compile(
    r"(?i)(?:more|latest|top|related|breaking|local|world|other|recent|today|most|good|bad|fake|sports?|our|your|in|on"
    r"|about|from|by|read|see)\b"
)
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w.&'’-]*")
# A word within a sentence that begins with a capital.
_NAME = re.compile(r"(?:(?<=[^\W\d_A-Z] )|(?<=[,;] ))[^\W\d_a-z][\w'’-]+")
_SMALL_WORDS = frozenset(("of", "the", "and", "&"))

# The fewest words of a headline (headings inside an article have fewer), the fewest with a byline or a date below it,
# and the most words and characters; below the name of a paper, fewer words are enough.
_LEAST_WORDS, _LEAST_WORDS_ABOVE_HEAD, _MOST_WORDS, _LONGEST_TITLE = 5, 2, 22, 160
_LEAST_LETTERS_OF_CJK = 6
_LEAST_WORDS_BELOW_PAPER = 4
# A sentence of an article's text has at least this many characters, and the name of a paper alone on a line at most
# this many words.
_SENTENCE, _MOST_NAME_WORDS = 40, 4
# An article without a headline among others has at least so many characters and names; neighbours have this share of
# names in common at most. In 118 news articles, halves of one shared 0.31 of them, two articles 0.01 (medians); at this
# limit one of them, a page of offers, would be torn into thirds, and half of the texts of three or six would be split.
_LEAST_LENGTH, _LEAST_NAMES, _MOST_SHARED = 600, 5, 0.06
# A byline or a date is among this many lines at the beginning.
_FIRST_LINES = 4
# A byline or a date is never longer; the lines of a wrapped paragraph are between the two widths.
_LONGEST_HEAD = 90
_NARROWEST, _WIDEST = 45, 100
# At the foot there are at most this many lines, each of at most this many characters.
_MOST_FOOT_LINES, _LONGEST_FOOT = 4, 60
# Between headline and text there are at most this many lines.
_MOST_HEAD_LINES = 4


def lines_of(text: str) -> list[str]:
    """Return the lines that are not blank, stripped."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def are_alike(parts: Sequence[str]) -> bool:
    """Whether parts of one text, with a drawn line or a number between them, may each be an article.

    Only their first lines are considered, and three things speak against it: a part other than the first is headed like
    a section ("Chapter 2", "3)"); fewer than half of the headlines differ, as on the pages of one text; the first part
    has a byline or a date below its headline, but no more than half of all parts do.
    """
    beginnings = [lines_of(part)[:_FIRST_LINES] for part in parts]
    titles = [title_of(lines) for lines in beginnings]
    are_sections = any(map(_SECTION.match, titles[1:]))
    are_pages = 2 * len(set(titles)) < len(parts)
    lack_heads = _has_head(beginnings[0]) and 2 * sum(map(_has_head, beginnings)) <= len(parts)
    return not (are_sections or are_pages or lack_heads)


def is_article(part: str) -> bool:
    """Whether a text is a headline with text below it that ends with a sentence."""
    lines = lines_of(part)
    least = _LEAST_WORDS_ABOVE_HEAD if _has_head(lines) else _LEAST_WORDS
    return _is_headed(part, lines, least) and _is_at_end(lines[1:])


def may_be_article(part: str) -> bool:
    """Whether a text may be an article among others: a short line with text below it."""
    return _is_headed(part, lines_of(part), 1)


def is_untitled(part: str) -> bool:
    """Whether a text is like an article without its headline: it begins with a paragraph and ends with a sentence."""
    return may_be_untitled(part) and _is_at_end(lines_of(part))


def may_be_untitled(part: str) -> bool:
    """Whether a text may be an article without its headline among others: a long text that begins with a paragraph."""
    first = next(iter(lines_of(part)), "")
    is_lead = len(first) > _LONGEST_TITLE or (is_sentence(first) and ends_sentence(first))
    return len(part) >= _LEAST_LENGTH and is_lead and not first[0].islower()


def are_of_others(parts: Sequence[str]) -> bool:
    """Whether texts one after the other name so few of the same that they are no parts of one text."""
    names = [set(_NAME.findall(part)) for part in parts]
    if min(map(len, names)) < _LEAST_NAMES:
        return False
    shares = [len(one & other) / min(len(one), len(other)) for one, other in itertools.pairwise(names)]
    return sum(shares) / len(shares) <= _MOST_SHARED


def _is_headed(part: str, lines: list[str], least: int) -> bool:
    """Whether a headline of at least this many words is above sentences."""
    has_title = len(lines) > 1 and _is_title(title_of(lines), least) and not _is_wrapped(part)
    return has_title and any(is_sentence(line) for line in lines[1:])


def _is_wrapped(part: str) -> bool:
    """Whether the first line of a text continues in the next one, as in a wrapped paragraph."""
    first, _, rest = part.lstrip().partition("\n")
    following = rest.partition("\n")[0].strip()
    return len(first) >= _NARROWEST and 0 < len(following) <= _WIDEST and not _is_head(following)


def _is_at_end(lines: list[str]) -> bool:
    """Whether a text ends with a sentence, followed by a few short lines of the foot at most."""
    for line in reversed(lines[-_MOST_FOOT_LINES:]):
        if ends_sentence(line):
            return True
        if len(line) > _LONGEST_FOOT and not _FOOT.match(line):
            return False
    return False


def _has_head(lines: list[str]) -> bool:
    """Whether a byline or a date is below the first line."""
    return any(map(_is_head, lines[1:_FIRST_LINES]))


def _is_head(line: str) -> bool:
    is_dated = _YEAR.search(line) is not None and not ends_sentence(line)
    return len(line) <= _LONGEST_HEAD and (is_dated or _BYLINE.match(line) is not None)


def title_of(lines: list[str]) -> str:
    """Return the first line, or the one below a section's name in capitals."""
    first = next(iter(lines), "")
    is_kicker = len(lines) > 2 and first.isupper() and len(first.split()) <= 3
    return lines[1] if is_kicker else first


def _is_title(line: str, least: int) -> bool:
    words = line.split()
    enough = len(words) >= least or len(_CJK.findall(line)) >= _LEAST_LETTERS_OF_CJK
    first = next(filter(str.isalnum, line), "")
    return (
        enough
        and len(words) <= _MOST_WORDS
        and len(line) <= _LONGEST_TITLE
        and not first.islower()
        and not _STOPPED.search(line)
        and not _BYLINE.match(line)
    )


def is_sentence(line: str) -> bool:
    """Whether a line is as long as a sentence of an article's text."""
    return len(line) >= (_SENTENCE if not _CJK.search(line) else _SENTENCE // 2)


def is_paper(line: str) -> bool:
    """Whether a line consists of the name of a paper."""
    words = line.split()
    return (
        1 <= len(words) <= _MOST_NAME_WORDS
        and all(_NAME_WORD.fullmatch(word) or word in _SMALL_WORDS for word in words)
        and _names_press(line)
        and not _NO_PAPER.match(line)
    )


def goes_on(above: str, below: str) -> bool:
    """Whether a text ends above a line and an article begins below it."""
    last, lines = next(reversed(lines_of(above)), ""), lines_of(below)[: 2 + _MOST_HEAD_LINES]
    return len(last) >= _SENTENCE and ends_sentence(last) and _is_headed(below, lines, _LEAST_WORDS_BELOW_PAPER)


def _names_press(line: str) -> bool:
    """Whether a line contains a word typical of papers' names."""
    return _PRESS.search(line) is not None


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a full stop, a question or an exclamation mark."""
    return _SENTENCE_END.search(line) is not None
