"""The links of one article, each with the letters that open it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from reader.model import Article, Place
from reader.ui.barrier import is_safe_link

# The letters of the home row.
_LETTERS = "asdfghjkl"
# Three letters give so many hints; an article with more links is a list of links.
MOST = len(_LETTERS) ** 3

_ADDRESS = re.compile(r"https?://[\x21-\x7e]+", re.IGNORECASE)
_SENTENCE_ENDS = ".,;:!?'\"*_>"
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Hint:
    """A link and its letters. ``places`` are where its address stands in the text: none for the article's own page."""

    letters: str
    link: str
    places: tuple[Place, ...] = ()


def hints_of(article: Article, shown: Iterable[int]) -> tuple[Hint, ...]:
    """Give a hint for every http and https link: the article's page, then the addresses in the shown paragraphs."""
    found: dict[str, list[Place]] = {}
    if article.link and is_safe_link(article.link):
        found[article.link] = []
    for paragraph in shown:
        for start, link in _addresses(article.paragraphs[paragraph].text):
            found.setdefault(link, []).append(Place(paragraph, start, start + len(link)))
    links = list(found)[:MOST]
    return tuple(
        Hint(letters, link, tuple(found[link])) for letters, link in zip(_letters(len(links)), links, strict=False)
    )


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    for hit in _ADDRESS.finditer(text):
        link = _trimmed(hit[0])
        if is_safe_link(link):
            yield hit.start(), link


def _trimmed(address: str) -> str:
    """Cut off what belongs to the sentence around an address: its full stop, or the bracket it stands in."""
    while address[-1] in _SENTENCE_ENDS or _closes_nothing(address):
        address = address[:-1]
    return address


def _closes_nothing(address: str) -> bool:
    opening = _PAIRS.get(address[-1])
    return opening is not None and address.count(address[-1]) > address.count(opening)


def _letters(number: int) -> Iterator[str]:
    """Give hints of the same length, so that none begins like another."""
    length = next(length for length in (1, 2, 3) if len(_LETTERS) ** length >= number)
    return map("".join, product(_LETTERS, repeat=length))
