"""Text that holds many articles one after the other: each is one of its own, named by what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources import fields
from reader.sources.decoding import decode, decode_head, looks_binary
from reader.sources.formats import LARGEST_ARTICLE, Format, Item, Origin, Refusal, key_of, refused_as_too_long
from reader.sources.mail import Letter
from reader.sources.markdown import Markdown
from reader.sources.namesakes import Namesakes
from reader.sources.plain import PlainText
from reader.sources.seams import Cut, Kind, find_articles, identity
from reader.sources.streams import HEAD

# Files that are named so are one letter or one table, whatever they hold.
_ONE = (".eml", ".mht", ".mhtml", ".csv", ".tsv", ".tab")


class Dump:
    """A file of articles that stand one after the other, each of them a text, a letter or a Markdown file."""

    name = "dump"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take text whose beginning holds two articles at least."""
        if path.lower().endswith(_ONE) or looks_binary(head):
            return False
        is_whole = len(head) < HEAD
        cut = find_articles(decode_head(head if is_whole else head[: head.rfind(b"\n") + 1]), whole=is_whole)
        return len(cut.parts) > 1 and (cut.kind != "text" or not _is_markdown(path))

    def count(self, stream: BinaryIO) -> int | None:
        """Give the number of articles, by cutting the text where it will be cut."""
        return len(find_articles(decode(stream.read(LARGEST_ARTICLE))).parts)

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Give the articles in order; a file whose end shows that it is one after all is given as that one."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        if refusal := refused_as_too_long(raw, origin, many=True):
            yield refusal
            return
        text = decode(raw)
        cut = find_articles(text)
        if len(cut.parts) == 1:
            yield _read(cut.kind, raw, origin)
            return
        namesakes = Namesakes()
        for own in _letters(raw, cut) or [text[part.start : part.end].encode("utf-8", "replace") for part in cut.parts]:
            name = namesakes.numbered(fields.digest(identity(decode(own))))
            yield _read(cut.kind, own, Origin(origin.path, key_of(origin, cut.kind, name)))

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Give None: the key of each article names the family that reads it."""
        return None


# What reads each kind of article, under the name by which its key says so.
_FAMILIES: dict[Kind, Format] = {"text": PlainText(), "eml": Letter(), "markdown": Markdown()}


def _read(kind: Kind, raw: bytes, article: Origin) -> Draft | Refusal:
    return _FAMILIES[kind].read_again(raw, article) or Refusal(article.path, "it holds no text")


def _letters(raw: bytes, cut: Cut) -> list[bytes]:
    """Give letters as their bytes, for each says by itself what it is written in; nothing for all other articles.

    They are cut where the text is, or not at all.
    """
    if cut.kind != "eml":
        return []
    letters = find_articles(raw.decode("latin-1"))
    is_same = (letters.kind, len(letters.parts)) == (cut.kind, len(cut.parts))
    return [raw[part.start : part.end] for part in letters.parts] if is_same else []


def _is_markdown(path: str) -> bool:
    """Tell files in which a drawn line and a heading are nothing but that."""
    return path.lower().endswith((".md", ".markdown"))
