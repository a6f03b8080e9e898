"""The words, names and figures of an article, by which two articles are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from reader.model import Article
from reader.text.commonwords import NUMBERS
from reader.text.repeats.wording import Wording, read_wording

#: Words in a window. Four are shared by chance among a million articles; six miss a reworded copy.
WIDTH = 5

_FACT = re.compile(r"\d[\d.,:/-]*\d|\d|[^\W\d_][\w'’-]*")
# Marks that are never part of a name or a number word.
_EDGES = '.,;:!?()[]/&%$"“”‘—…'
_NUMBER_WORDS = frozenset(NUMBERS) - {"one"}
#: Shorter capitalised words are mostly not names (“I”, “Mr”, “No”).
_SHORTEST_NAME = 3
_SENTENCE_ENDS = ".!?:“”\"'‘"

#: At most this many characters of an article are compared with others: only books have more.
_LONGEST = 1_000_000

# The paragraphs of a story are read again with each of its copies; longer ones are not worth keeping.
_KEPT, _LONGEST_KEPT = 1024, 4_000

#: The first paragraph with at least the first number of characters says whom the article is about, in the second;
#: shorter ones are labels.
_SHORTEST_LEDE, _LEDE_LENGTH = 40, 160
_SUBJECT_WORDS = 2
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w.&'’-]*")
# Capitalised words at the beginning of a lede that are no names.
_NO_SUBJECT = frozenset(["the", "for", "from", "with", "after", "before", "but", "and", "she", "they", "this", "these"])
_AGENCIES = frozenset(["reuters", "afp", "upi"])
_NO_NAMES = _NO_SUBJECT | _AGENCIES


# "Morning briefing", "World news round-up: …", "In brief".
_ROUND_UP = re.compile(
    r"(?:[\w'’]+ ){0,3}(?:briefing|digest|round-?up|in brief|at a glance|what (?:you need )?to know)(?: ?[:|–—,-].*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph: its number of words, the names inside its sentences, and its figures."""

    length: int
    names: frozenset[str]
    figures: frozenset[str]


@dataclass(frozen=True, slots=True)
class Telling:
    """The ``words`` of all visible paragraphs, their ``parts`` in the same order, and the ``day`` of publication.

    ``subject`` contains the first names in the first paragraph. ``is_round_up`` says that its title calls it one.
    """

    words: tuple[str, ...]
    parts: tuple[Part, ...]
    subject: tuple[str, ...]
    day: date | None
    is_round_up: bool = False


def read_telling(article: Article) -> Telling:
    """Return what an article tells in its visible paragraphs."""
    texts = [paragraph.text for _, paragraph in article.visible()]
    wordings = read_wordings(article)
    return Telling(
        words=tuple(chain.from_iterable(wording.words for wording in wordings)),
        parts=tuple(_part(wording.raw, len(wording.words)) for wording in wordings),
        subject=next((_subject(text) for text in texts if len(text) >= _SHORTEST_LEDE), ()),
        day=_day(article.published),
        is_round_up=_ROUND_UP.fullmatch(article.title) is not None,
    )


def read_wordings(article: Article) -> list[Wording]:
    """Return the wordings of the visible paragraphs; of a book, only its beginning."""
    left, wordings = _LONGEST, []
    for _, paragraph in article.visible():
        if left <= 0:
            break
        wordings.append(read_wording(paragraph.text[:left]))
        left -= len(paragraph.text)
    return wordings


def _part(text: str, length: int) -> Part:
    return _part_before(text, length) if len(text) <= _LONGEST_KEPT else read_part(text, length)


@lru_cache(maxsize=_KEPT)
def _part_before(text: str, length: int) -> Part:
    return read_part(text, length)


def read_part(text: str, length: int) -> Part:
    """Read the names and figures of a paragraph of ``length`` words."""
    names: set[str] = set()
    figures: set[str] = set()
    at = 0
    for piece in text.split():  # no name and no figure contains a space
        bare = piece.strip(_EDGES)
        if _is_small(bare):
            if bare in _NUMBER_WORDS:
                figures.add(bare)
            continue
        at = text.index(piece, at)
        for found in _FACT.finditer(piece):
            word = found.group()
            if word[0].isdigit() or word.casefold() in _NUMBER_WORDS:
                figures.add(word.casefold())
            elif word[0].isupper() and len(word) >= _SHORTEST_NAME and _inside_sentence(text, at + found.start()):
                names.add(word.casefold())
        at += len(piece)
    return Part(length, frozenset(names), frozenset(figures))


def _is_small(word: str) -> bool:
    """Whether a word consists of small ASCII letters, and so is neither a name nor a figure in digits."""
    return word.isascii() and word.isalpha() and word.islower()


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return bool(before) and before[-1] not in _SENTENCE_ENDS


def _subject(text: str) -> tuple[str, ...]:
    return tuple(_first_names(text[:_LEDE_LENGTH]))[:_SUBJECT_WORDS]


def _first_names(text: str) -> Iterator[str]:
    for word in _CAPITALISED.findall(text):
        name = word.casefold()
        if word[0].isupper() and name not in _NO_NAMES and len(word) >= _SHORTEST_NAME:
            yield name.removesuffix("'s").removesuffix("’s").rstrip(".")


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
