"""Words of the scripts that a word index cannot cut: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese.

Most of them set no blanks between words, and Korean hangs its particles onto them. So a run of such characters goes
into the indexes as its overlapping pairs and its last character: 한국은 as 한국, 국은 and 은. Two characters and more
are then found as a phrase of pairs wherever they stand, and one as the beginning of a pair.

Forms that Unicode calls compatible are one: full and half width, Hangul typed letter by letter, radicals and doubled
ideographs, ㈜ and (주).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from operator import add
from typing import NamedTuple

from reader.model import Span

_LETTERS = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59"  # Thai
    "\u0e81-\u0edf"  # Lao
    "\u1000-\u1049\u1050-\u109d\ua9e0-\ua9fe\uaa60-\uaa76\uaa7a-\uaa7f"  # Burmese
    "\u1780-\u17d3\u17d7\u17dc\u17dd\u17e0-\u17e9"  # Khmer
    "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb"  # Hangul
    "\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"  # kana
    "\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"  # Bopomofo, small kana
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003fffd"  # ideographs
)
_COMPATIBLE = (
    "\u0e33\u0eb3\u0edc\u0edd\u2e80-\u2fd5\u3200-\u33ff\uf900-\ufaff"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U0002f800-\U0002fa1f"
)
_VOWELS_AND_ENDINGS = "\u1161-\u1175\u11a8-\u11c2"
# Invisible marks that say where a line may be broken.
_JOINERS = "\u200b-\u200d\u2060\ufeff"

# SQLite's tokenizer ends a word at vowel signs and tone marks. They are indexed as letters of private use, which are
# letters to it; no two of one script fall on the same one.
_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u109d\u17b4-\u17d3\u17dd"
    "\u3099\u309a\ua9e5\uaa7b-\uaa7d"
)

# First bytes of all these characters in UTF-8, and of some others: what is none of them needs no closer look.
_SUSPECT = re.compile(rb"[\xe0\xe1\xe3-\xf0]|\xe2[\xba-\xbf]")
_ASCII = bytes(range(128))


class Piece(NamedTuple):
    """A part of a text: a run of characters to be cut into pairs, or anything else."""

    text: str
    is_run: bool


def needed(text: str) -> bool:
    """Whether a text contains anything to be cut."""
    if text.isascii():
        return False
    foreign = text.encode("utf-8", "ignore").translate(None, _ASCII)
    return _SUSPECT.search(foreign) is not None and _patterns().needy.search(foreign.decode()) is not None


def cut(text: str) -> str:
    """Return a text as the full-text indexes get it: the pairs of its runs, and the rest as it is."""
    if not needed(text):
        return text
    return _lettered(_patterns().run.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", _compatible(text)))


def is_single(word: str) -> bool:
    """Whether a word of an index is a single character of a run, and so may begin pairs."""
    return len(word) == 1 and (needed(word) or "\ue000" <= word <= "\uf8ff")


def words_of(cut_text: str) -> Iterable[str]:
    """Return the distinct words that an index finds in a cut text, in order."""
    return dict.fromkeys(_patterns().word.findall(cut_text))


def pieces(text: str) -> Iterator[Piece]:
    """Yield the runs of a text and what lies between them, in Unicode's compatible form."""
    compatible, start = _compatible(text), 0
    for run in runs(compatible):
        if run.start > start:
            yield Piece(compatible[start : run.start], False)
        yield Piece(compatible[run.start : run.end], True)
        start = run.end
    if start < len(compatible):
        yield Piece(compatible[start:], False)


def runs(compatible: str) -> Iterator[Span]:
    """Return the places of the runs in a text in compatible form."""
    return (Span(*run.span()) for run in _patterns().run.finditer(compatible))


def pairs(run: str) -> list[str]:
    """Return the words under which a run is indexed: its pairs, and its last character."""
    return _pairs(_lettered(run))


def melted(text: str) -> Iterator[tuple[Span, str]]:
    """Yield what is not in Unicode's compatible form, and that form; joiners inside a run vanish."""
    patterns = _patterns()
    if patterns.suspect.search(text):
        for loose in patterns.loose.finditer(text):
            form = unicodedata.normalize("NFKC", patterns.joiner.sub("", loose[0]))
            if form != loose[0]:
                yield Span(*loose.span()), form


def _compatible(text: str) -> str:
    parts, end = [], 0
    for span, form in melted(text):
        parts += [text[end : span.start], form]
        end = span.end
    return "".join(parts) + text[end:]


def _pairs(run: str) -> list[str]:
    return [*map(add, run, run[1:]), run[-1]]


def _lettered(text: str) -> str:
    mark = _patterns().mark
    return mark.sub(lambda found: chr(0xE000 + (ord(found[0]) & 0x1FFF)), text) if mark.search(text) else text


class _Patterns(NamedTuple):
    needy: re.Pattern[str]
    run: re.Pattern[str]
    suspect: re.Pattern[str]
    loose: re.Pattern[str]
    joiner: re.Pattern[str]
    mark: re.Pattern[str]
    word: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compile the expressions when a text first needs them: that takes some milliseconds, too long for a start."""
    return _Patterns(
        needy=re.compile(f"[{_LETTERS}{_COMPATIBLE}]"),
        run=re.compile(f"[{_LETTERS}]+"),
        suspect=re.compile(f"[{_VOWELS_AND_ENDINGS}\u102e\u3099\u309a{_JOINERS}{_COMPATIBLE}]"),
        # What can melt, with what it melts into.
        loose=re.compile(
            "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]"
            "|[\uff66-\uff9d][\uff9e\uff9f]?|[\u3041-\u30ff][\u3099\u309a]|\u1025\u102e"
            f"|[{_COMPATIBLE}]|[{_JOINERS}]+(?=[{_LETTERS}])"
        ),
        joiner=re.compile(f"[{_JOINERS}]"),
        mark=re.compile(f"[{_MARKS}]"),
        word=re.compile("(?:[^\\W_]|[\ue000-\uf8ff])+"),
    )
