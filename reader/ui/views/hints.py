"""The links of one article, each with the letters that open it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from reader.model import Article, Link, Place
from reader.ui.terminal.barrier import is_safe_link

# The letters of the home row.
_LETTERS = "asdfghjkl"
# Three letters give this many hints; an article with more links is a list of links.
MOST = len(_LETTERS) ** 3

_ADDRESS = re.compile(r"https?://[\x21-\x7e]+", re.IGNORECASE)
_SENTENCE_ENDS = ".,;:!?'\"*_>"
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Hint:
    """A link and its letters. ``places`` are where it stands in the text: none for the article's own page."""

    letters: str
    link: str
    places: tuple[Place, ...] = ()


def hints_of(article: Article, shown: Iterable[int], links: Sequence[Link] = ()) -> tuple[Hint, ...]:
    """Return a hint for every http and https link.

    First comes the article's page, then, paragraph by paragraph as they are shown, the ``links`` that the article came
    with and the addresses in its text.
    """
    found: dict[str, list[Place]] = {}
    if article.link and is_safe_link(article.link):
        found[article.link] = []
    stated: dict[int, list[Link]] = {}
    for link in links:
        if is_safe_link(link.address):
            stated.setdefault(link.place.paragraph, []).append(link)
    for paragraph in shown:
        written = _written(paragraph, article.paragraphs[paragraph].text)
        for place, address in sorted({*stated.get(paragraph, ()), *written}):
            found.setdefault(address, []).append(place)
    addresses = list(found)[:MOST]
    return tuple(
        Hint(letters, address, tuple(found[address]))
        for letters, address in zip(_letters(len(addresses)), addresses, strict=False)
    )


def _written(paragraph: int, text: str) -> Iterator[Link]:
    """Yield the addresses written out in a paragraph."""
    for hit in _ADDRESS.finditer(text):
        address = _trimmed(hit[0])
        if is_safe_link(address):
            yield Link(Place(paragraph, hit.start(), hit.start() + len(address)), address)


def _trimmed(address: str) -> str:
    """Strip the punctuation of the sentence around an address: a full stop or closing bracket."""
    while address[-1] in _SENTENCE_ENDS or _closes_nothing(address):
        address = address[:-1]
    return address


def _closes_nothing(address: str) -> bool:
    opening = _PAIRS.get(address[-1])
    return opening is not None and address.count(address[-1]) > address.count(opening)


def _letters(number: int) -> Iterator[str]:
    """Yield letters of equal length, so that none is a prefix of another."""
    length = next(length for length in (1, 2, 3) if len(_LETTERS) ** length >= number)
    return map("".join, product(_LETTERS, repeat=length))
