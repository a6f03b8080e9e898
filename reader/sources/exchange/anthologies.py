"""Anthologies: pages that consist of several articles, each with its own heading, as kreader and others export them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode_page
from reader.sources.exchange.bylines import read_byline
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.pages.pages import Page
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.streams import read_short

# The beginning of an article, with nothing above its heading, and what may be between two articles.
_OPENING = r"<article\b[^<>]*>\s*(?:<header\b[^<>]*>\s*)?<h1\b"
_NOTHING = r"\s*(?:<hr\b[^<>]*>\s*)?"
_FIRST = re.compile(rf"<body\b[^<>]*>\s*{_OPENING}".encode(), re.IGNORECASE)
_NEXT = re.compile(rf"</article\s*>{_NOTHING}{_OPENING}".encode(), re.IGNORECASE)
_BETWEEN, _BEGINS = re.compile(_NOTHING, re.IGNORECASE), re.compile(_OPENING, re.IGNORECASE)
_TAG = re.compile(r"<(/?)article\b[^<>]*>", re.IGNORECASE)
_HEADINGS = re.compile(r"<h1\b", re.IGNORECASE)
_TITLE = re.compile(r"<h1\b[^<>]*>([^<>]*(?:<(?!/h1\b)[^<>]*>[^<>]*)*)</h1\s*>", re.IGNORECASE)
_MARKUP = re.compile(r"<[^<>]*>")
# A page that kreader wrote consists of articles, even of one.
_EXPORTED = b"<title>kreader</title>"
# The address of the article below it, and the notes of a reader.
_ADDRESS = re.compile(
    r"<footer\b[^<>]*>\s*<a\b[^<>]*\bhref=\"(https?://[^\"<>]+)\"[^<>]*>[^<>]*</a>\s*</footer>", re.IGNORECASE
)
# The line below its headline.
_BYLINE = re.compile(r"<header\b[^<>]*>([^<>]*)</header\s*>", re.IGNORECASE)
_NOTE = re.compile(r"<aside\b[^<>]*>[^<>]*</aside>", re.IGNORECASE)


class Anthology:
    """The format of pages with nothing but several articles, or exported ones; other pages are left to theirs."""

    name = "anthology"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the page begins with an article that another one follows, or was exported."""
        return bool(_FIRST.search(head) and (_NEXT.search(head) or _EXPORTED in head))

    def count(self, stream: BinaryIO) -> int:
        """Return the number of articles."""
        raw, _ = read_short(stream)
        return len(_articles(raw)) or 1 if raw else 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the articles in order; a page with anything else between them is read as one."""
        raw, whole = read_short(stream)
        articles = _articles(raw) if raw else []
        if raw is None or not articles:
            yield from (Page().given(raw, origin),) if raw else Page().read(whole, origin)
            return
        namesakes = Namesakes(origin, self.name)
        for article in articles:
            key = namesakes.key(fields.digest(_address(article) or _title(article)))
            yield self.read_again(article.encode("utf-8", "replace"), Origin(origin.path, key))

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return an article, or that of a whole page."""
        text = decode_page(raw)
        if not _BEGINS.match(text):
            return Page().read_again(raw, article)
        told = _NOTE.sub("", _ADDRESS.sub("", _TITLE.sub("", text, count=1)))
        byline = _BYLINE.search(told)
        said = read_byline(html.unescape(byline[1])) if byline else {}
        if byline and said:
            told = told[: byline.start()] + told[byline.end() :]
        record = {**said, "title": _title(text), "link": _address(text), "text": told}
        return fields.drafted(record, raw, article.path, article.key)


def _articles(raw: bytes) -> list[str]:
    """Return the articles of a page that consists of them, with their tags; none of another page."""
    text = decode_page(raw)
    tags = list(_TAG.finditer(text))
    starts, ends = tags[::2], tags[1::2]
    if len(ends) < (1 if _EXPORTED in raw else 2) or len(starts) != len(ends):
        return []
    if any(tag[1] for tag in starts) or not all(tag[1] for tag in ends):
        return []
    gaps = (text[end.end() : start.start()] for end, start in zip(ends, starts[1:], strict=False))
    found = [text[start.start() : end.end()] for start, end in zip(starts, ends, strict=True)]
    are_apart = all(map(_BETWEEN.fullmatch, gaps))
    return found if are_apart and all(_BEGINS.match(one) and len(_HEADINGS.findall(one)) == 1 for one in found) else []


def _title(article: str) -> str:
    found = _TITLE.search(article)
    return " ".join(html.unescape(_MARKUP.sub("", found[1])).split()) if found else ""


def _address(article: str) -> str:
    found = _ADDRESS.search(article)
    return html.unescape(found[1]) if found else ""
