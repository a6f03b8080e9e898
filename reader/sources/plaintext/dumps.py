"""Texts of many articles one after the other, each of which becomes an article identified by its content."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.decoding import as_text, decode, decode_head, looks_binary
from reader.sources.formats import Item, Origin, Refusal, WholeFile
from reader.sources.mail.mail import Letter
from reader.sources.plaintext import longtexts
from reader.sources.plaintext.cutting import Cut, Kind, find_articles, identity
from reader.sources.plaintext.markdown import Markdown
from reader.sources.plaintext.plain import PlainText
from reader.sources.plaintext.segments import trimmed
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.streams import HEAD, peek, read_short

# Files with these names are one letter, page or table, whatever they contain.
_ONE = (".eml", ".mht", ".mhtml", ".csv", ".tsv", ".tab")


class Dump:
    """A file of articles one after the other, each of them a text, a letter or a Markdown file."""

    name = "dump"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept text whose beginning contains at least two articles."""
        if path.lower().endswith(_ONE) or looks_binary(head):
            return False
        is_whole = len(head) < HEAD
        cut = find_articles(decode_head(head if is_whole else _lines_of(head)), whole=is_whole)
        return len(cut.parts) > 1 and (cut.kind != "text" or not _is_markdown(path))

    def count(self, stream: BinaryIO) -> int | None:
        """Return the number of articles by splitting the text as reading does; for a long text, an estimate."""
        raw, whole = read_short(stream)
        if raw is not None:
            return len(find_articles(decode(raw)).parts)
        beginning = decode_head(_lines_of(peek(whole)[0]))
        return longtexts.guessed_count(stream, find_articles(beginning, whole=False).joint)

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the articles in order; of a text longer than an article, memory holds a few portions at a time.

        A shorter one that proves to be a single article at its end is given as that one.
        """
        raw, whole = read_short(stream)
        yield from _read_long(whole, origin) if raw is None else _read_short(raw, origin)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Return None: the key of each article names the family that reads it."""
        return None


# The reader for each kind of article, by the name in its key.
_FAMILIES: dict[Kind, WholeFile] = {"text": PlainText(), "eml": Letter(), "markdown": Markdown()}


def _read_short(raw: bytes, origin: Origin) -> Iterator[Item]:
    text = decode(raw)
    cut = find_articles(text)
    if len(cut.parts) == 1:
        return iter((_FAMILIES[cut.kind].read_again(raw, origin),))
    letters = _letters(raw, cut, whole=True)
    if letters:
        return _read_each(cut.kind, (raw[start:end] for start, end in letters.parts), origin)
    return _read_each(cut.kind, (text[start:end].encode("utf-8", "replace") for start, end in cut.parts), origin)


def _read_long(stream: BinaryIO, origin: Origin) -> Iterator[Item]:
    """Return the articles of a text that is split as its beginning shows."""
    head, whole = peek(stream)
    beginning = _lines_of(head)
    cut = find_articles(decode_head(beginning), whole=False)
    letters = _letters(beginning, cut, whole=False)
    text = io.TextIOWrapper(whole, "latin-1", newline="") if letters else as_text(whole)
    articles = longtexts.cut(text, (letters or cut).joint)
    return _read_each(cut.kind, (_own(article, "latin-1" if letters else "utf-8") for article in articles), origin)


def _own(article: str | None, encoding: str) -> bytes | None:
    if article is None:
        return None
    start, end = trimmed(article, 0, len(article))
    return article[start:end].encode(encoding, "replace")


def _read_each(kind: Kind, articles: Iterable[bytes | None], origin: Origin) -> Iterator[Item]:
    """Yield articles from their bytes, each under its own key; None for one that was too long."""
    namesakes = Namesakes(origin, kind)
    for own in articles:
        if own is None:
            yield longtexts.without_end(origin)
        else:
            key = namesakes.key(fields.digest(identity(decode(own))))
            yield _FAMILIES[kind].read_again(own, Origin(origin.path, key))


def _letters(raw: bytes, cut: Cut, *, whole: bool) -> Cut | None:
    """Split letters as bytes, for each states its own encoding; None for other articles.

    They are split where the text is, or not at all.
    """
    if cut.kind != "eml":
        return None
    letters = find_articles(raw.decode("latin-1"), whole=whole)
    return letters if (letters.kind, len(letters.parts)) == (cut.kind, len(cut.parts)) else None


def _lines_of(head: bytes) -> bytes:
    """Return the beginning of a file without its last line, which may be cut."""
    return head[: head.rfind(b"\n") + 1]


def _is_markdown(path: str) -> bool:
    """Whether a file is Markdown by name, in which drawn lines and headings do not separate articles."""
    return path.lower().endswith((".md", ".markdown"))
