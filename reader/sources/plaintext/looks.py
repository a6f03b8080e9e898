"""What an article looks like, line by line: a headline above, text below it that ends where a sentence does."""

from __future__ import annotations

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
# What may stand below the last sentence of an article.
_FOOT = re.compile(
    r"""[\W_]*(?:30|ends?|eom|fin|reuters?|end\ of\ story)[\W_]*$|[\W_]+$
    |(?:©|\(c\)|copyright\b).*|(?:tags|topics|filed\ under)\s*:.*
    |\(.{2,200}\)$|\[.{2,80}\]$|[—–-]+\s*[^\W\d_a-z].{2,60}$|\S+@\S+$|https?://\S+$|(?:by|source)\b:?\s.{2,60}$""",
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
_SMALL_WORDS = frozenset(("of", "the", "and", "&"))

# A headline has this many words (headings inside of an article have fewer), this many where a byline or a date stands
# below it, and at most this many words and characters; below the name of a paper this many are enough.
_LEAST_WORDS, _LEAST_WORDS_ABOVE_HEAD, _MOST_WORDS, _LONGEST_TITLE = 5, 2, 22, 160
_LEAST_LETTERS_OF_CJK = 6
_LEAST_WORDS_BELOW_PAPER = 4
# A sentence of an article's text has at least this many characters, and a lone name of a paper at most this many words.
_SENTENCE, _MOST_NAME_WORDS = 40, 4
# A byline or a date stands in this many lines at the beginning.
_FIRST_LINES = 4
# A byline or a date is never longer, and the lines of a paragraph of many are this long.
_LONGEST_HEAD = 90
_NARROWEST, _WIDEST = 45, 100
# At the foot there are at most this many lines, each of at most this many characters.
_MOST_FOOT_LINES, _LONGEST_FOOT = 4, 60
# Below a headline there are at most this many lines before the text begins.
_MOST_HEAD_LINES = 4


def lines_of(text: str) -> list[str]:
    """Give the lines that are not blank, bare of what is blank around them."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def are_alike(parts: Sequence[str]) -> bool:
    """Tell whether stretches of one text, a drawn line or a number between them, may each be an article.

    Only their first lines are asked, and they speak against it in three cases: one but the first is headed like a
    section ("Chapter 2", "3)"); fewer than half of the headlines differ, as over the pages of one text; the first
    stretch has a byline or a date below its headline, and no more than half of all have one.
    """
    told = [lines_of(part)[:_FIRST_LINES] for part in parts]
    titles = [title_of(lines) for lines in told]
    are_sections = any(map(_SECTION.match, titles[1:]))
    are_pages = 2 * len(set(titles)) < len(parts)
    lack_heads = _has_head(told[0]) and 2 * sum(map(_has_head, told)) <= len(parts)
    return not (are_sections or are_pages or lack_heads)


def is_article(part: str) -> bool:
    """Tell whether a text is a headline with text below it that ends where a sentence does."""
    lines = lines_of(part)
    least = _LEAST_WORDS_ABOVE_HEAD if _has_head(lines) else _LEAST_WORDS
    return _is_told(part, lines, least) and _is_at_end(lines[1:])


def may_be_article(part: str) -> bool:
    """Tell whether a text may be an article among others that are: a short line with text below it."""
    return _is_told(part, lines_of(part), 1)


def _is_told(part: str, lines: list[str], least: int) -> bool:
    """Tell whether a headline of so many words stands above sentences."""
    is_headed = len(lines) > 1 and _is_title(title_of(lines), least) and not _is_wrapped(part)
    return is_headed and any(is_sentence(line) for line in lines[1:])


def _is_wrapped(part: str) -> bool:
    """Tell whether the first line of a text goes on in the next one, as in a paragraph of many lines."""
    first, _, rest = part.lstrip().partition("\n")
    following = rest.partition("\n")[0].strip()
    return len(first) >= _NARROWEST and 0 < len(following) <= _WIDEST and not _is_head(following)


def _is_at_end(lines: list[str]) -> bool:
    """Tell whether a text ends with a sentence, above a few short lines at most that are printed at its foot."""
    for line in reversed(lines[-_MOST_FOOT_LINES:]):
        if ends_sentence(line):
            return True
        if len(line) > _LONGEST_FOOT and not _FOOT.match(line):
            return False
    return False


def _has_head(lines: list[str]) -> bool:
    """Tell whether a byline or a date stands below the first line."""
    return any(map(_is_head, lines[1:_FIRST_LINES]))


def _is_head(line: str) -> bool:
    is_dated = _YEAR.search(line) is not None and not ends_sentence(line)
    return len(line) <= _LONGEST_HEAD and (is_dated or _BYLINE.match(line) is not None)


def title_of(lines: list[str]) -> str:
    """Give the first line, or the one below a section's name in capitals."""
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
    """Tell whether a line is as long as sentences of an article's text are."""
    return len(line) >= (_SENTENCE if not _CJK.search(line) else _SENTENCE // 2)


def is_paper(line: str) -> bool:
    """Tell whether a line is the name of a paper and nothing else."""
    words = line.split()
    return (
        1 <= len(words) <= _MOST_NAME_WORDS
        and all(_NAME_WORD.fullmatch(word) or word in _SMALL_WORDS for word in words)
        and names_press(line)
        and not _NO_PAPER.match(line)
    )


def goes_on(above: str, below: str) -> bool:
    """Tell whether a text ends above a line and an article begins below it."""
    last, lines = next(reversed(lines_of(above)), ""), lines_of(below)[: 2 + _MOST_HEAD_LINES]
    return len(last) >= _SENTENCE and ends_sentence(last) and _is_told(below, lines, _LEAST_WORDS_BELOW_PAPER)


def names_press(line: str) -> bool:
    """Tell whether a word of papers' names is in a line."""
    return _PRESS.search(line) is not None


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends with a full stop, a question or an exclamation mark."""
    return _SENTENCE_END.search(line) is not None
