"""Mail: one letter a file, or many in a mailbox one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from reader.model import Draft, Parcel
from reader.sources.decoding import decode_page, looks_binary
from reader.sources.formats import Item, Origin, Refusal, WholeFile, refused_as_too_long
from reader.sources.mail import letters, mailboxes
from reader.sources.pages.pages import read_page
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.streams import LARGEST_ARTICLE, lines

_HEADER = re.compile(
    rb"(?i)(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|x-[\w-]+"
    rb"|reply-to|list-[\w-]+|sender|dkim-signature|envelope-to|cc)[ \t]*:"
)
_ANY_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:|[ \t]+\S")
# The line before each letter in a mailbox, https://www.rfc-editor.org/rfc/rfc4155
_FROM = re.compile(rb"From \S++.*\d\d:\d\d")
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")
_LEAST_HEADERS = 2


class Letter(WholeFile):
    """A letter, or a page that a browser saved in the form of one."""

    name = "eml"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept files that begin with at least two known headers, or with one if they have the name of a letter."""
        if looks_binary(head):
            return False
        named = path.lower().endswith((".eml", ".mht", ".mhtml"))
        if path.lower().endswith(".emlx"):
            head = mailboxes.letter_in(head)
        return _headers(head) >= (1 if named else _LEAST_HEADERS)

    def given(self, raw: bytes, origin: Origin) -> Item:
        """Return the article, or a saved page wrapped up to be read later."""
        return Parcel(origin.path, origin.key, raw) if letters.is_saved_page(raw) else self.read_again(raw, origin)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of a letter, or of a page that a browser saved as one; or a refusal with the reason."""
        return _read_saved_page(raw, article) if letters.is_saved_page(raw) else letters.read_letter(raw, article)

    def markup(self, raw: bytes) -> str:
        """Return the HTML parts of a letter, or the page that was saved as one."""
        page = letters.page_in(raw) if letters.is_saved_page(raw) else None
        return decode_page(page.raw) if page else letters.markup_in(raw)


class Mailbox:
    """A mailbox, each letter an article."""

    name = "mbox"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept files that begin with the separator line of a mailbox and a known header below it."""
        first, _, rest = head.partition(b"\n")
        return _FROM.match(first) is not None and _headers(rest) >= 1

    def count(self, stream: BinaryIO) -> int:
        """Return the number of lines that begin a letter."""
        return max(1, sum(1 for line in lines(stream) if _FROM.match(line)))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every letter that was not deleted; memory holds one of them at a time."""
        namesakes = Namesakes(origin, self.name)
        for number, raw in enumerate(_split(stream), 1):
            if mailboxes.is_deleted(raw):
                continue
            path = f"{origin.path}:{number}"
            found = refused_as_too_long(raw, path) or letters.read_letter(raw, origin)
            if isinstance(found, Refusal):
                yield replace(found, path=path)
            else:
                name = fields.digest(letters.identity(raw) or raw.decode("latin-1"))
                yield replace(found, key=namesakes.key(name))

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of one letter, whose bytes were kept without the line before it."""
        return letters.read_letter(raw, article)

    def markup(self, raw: bytes) -> str:
        """Return the HTML parts of a letter."""
        return letters.markup_in(raw)


def _read_saved_page(raw: bytes, article: Origin) -> Draft | Refusal:
    """Return the article of a page that a browser saved as a letter, or a refusal with the reason."""
    page = letters.page_in(raw)
    if page is None:
        return Refusal(article.path, "there is no page in it")
    found = read_page(page.raw, article, page.address)
    return replace(found, raw=raw) if isinstance(found, Draft) else found


def _headers(head: bytes) -> int:
    """Count the known headers at the beginning; 0 if anything else is among them."""
    known = 0
    for line in head.splitlines():
        if not line.strip():
            return known
        if not _ANY_HEADER.match(line):
            return 0
        known += _HEADER.match(line) is not None
    return known


def _split(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the letters, each without the line before it."""
    letter: list[bytes] = []
    length, is_after_blank = 0, True
    for line in lines(stream):
        if is_after_blank and _FROM.match(line):
            if letter:
                yield _QUOTED_FROM.sub(rb"\1", b"".join(letter))
            letter, length = [], 0
        elif length <= LARGEST_ARTICLE:
            letter.append(line)
            length += len(line)
        is_after_blank = not line.strip()
    if letter:
        yield _QUOTED_FROM.sub(rb"\1", b"".join(letter))
