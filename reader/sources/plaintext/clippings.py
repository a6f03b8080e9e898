"""Clippings: exports of Nexis, Factiva and ProQuest as text, with one article or many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from reader.model import Draft, Span
from reader.sources.decoding import as_text, decode, decode_head, looks_binary
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.plaintext import factiva, longtexts, services
from reader.sources.plaintext.segments import Alone, Seam, between
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.streams import peek, read_short


class Service(NamedTuple):
    """How one service writes: each article has its ``sign``, ``mark`` separates them, ``read`` gives their fields.

    The mark is above each article, or below it (``ends``). Without one of the ``words`` there is no sign. If a sign is
    two lines, only the first line that may be the upper one is tried: to try each would take the square of a text's
    length.
    """

    words: tuple[str, ...]
    sign: re.Pattern[str]
    mark: re.Pattern[str]
    ends: bool
    read: Callable[[str], dict[str, Any]]

    def seams(self, text: str) -> list[Seam]:
        """Return the seams at the marks in a text."""
        marks = (mark.end() if self.ends else mark.start() for mark in self.mark.finditer(_even(text)))
        return [Seam(mark, mark, mark) for mark in marks]

    def begins(self, stretch: str) -> bool:
        """Return True: the text between two marks is always an article."""
        return True

    def wrote(self, part: str) -> bool:
        """Whether a part is an article, and not something exported along with it."""
        return self.is_signed(part) or not _is_printed_around(part)

    def is_signed(self, text: str) -> bool:
        """Whether a text contains a sign of this service."""
        even = _even(text)
        return any(word in even for word in self.words) and self.sign.search(even) is not None


_NUMBERED = re.compile(r"(?m)^[ \t]*\d+ of \d+ DOCUMENTS[ \t]*\r?$")
_SERVICES = (
    Service((" DOCUMENTS",), _NUMBERED, _NUMBERED, False, services.read_nexis),
    # An article that was copied by hand has no number.
    Service(
        ("\nLENGTH:",),
        re.compile(r"(?m)\A(?=[\s\S]*^LENGTH:[ \t]+[\d,]+ words[ \t]*\r?$)(?![\s\S]*^LENGTH:[\s\S]*^LENGTH:)"),
        _NUMBERED,
        False,
        services.read_nexis,
    ),
    Service(
        ("\nBody",),
        re.compile(
            r"(?m)^Length:[ \t]*[\d,]+ words[ \t]*\r?$(?:.*\n){1,20}[ \t]*Body[ \t]*\r?$"
            r"|\A(?>[\s\S]*?^[ \t]*Body[ \t]*\r?$)[\s\S]*?^(?:Load-Date:[ \t]|End of Document[ \t]*\r?$)"
        ),
        re.compile(f"(?m)^{services.ONLINE_END}"),
        True,
        services.read_nexis_online,
    ),
    Service(
        (" words", " mots", " Wörter", " palabras", " parole", " palavras", " woorden"),
        re.compile(
            rf"(?m)\n{factiva.WORDS}[ \t]*\r?\n\d{{1,2}}\.? \w+ \d{{4}}[ \t]*\r?$"
            rf"|^WC\s+{factiva.WORDS}[ \t]*[\r\n]+PD\s+\d{{1,2}}\.? \w+ \d{{4}}[ \t]*\r?$"
        ),
        re.compile(rf"(?m){factiva.END}"),
        True,
        factiva.read_factiva,
    ),
    Service(
        ("ProQuest",),
        re.compile(
            r"(?m)\A(?>[\s\S]*?^Document \d+ of \d+[ \t]*\r?$)[\s\S]*?^Full [Tt]ext:"
            r"|\A(?>[\s\S]*?^Full [Tt]ext:)[\s\S]*?^ProQuest document ID:"
        ),
        re.compile(r"(?m)^Document \d+ of \d+[ \t]*\r?$"),
        False,
        services.read_proquest,
    ),
)
# A part with fewer words above the first article or below the last is not an article.
_LEAST_WORDS = 15
_COVER = re.compile(
    r"(?mi)^[ \t]*(?:print request|time of request|search terms|job number|download request|user name|search summary"
    r"|report information from proquest)\b"
)


class Clippings:
    """A text of articles as a service prints them, with their fields above and below each."""

    name = "wire"  # the keys in every library say so

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept text in which the first article has the head that a service gives it."""
        return not looks_binary(head) and _service_of(decode_head(head)) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return the number of articles by splitting the text as reading does; for a long text, an estimate."""
        raw, whole = read_short(stream)
        if raw is not None:
            return len(cut(decode(raw)))
        return longtexts.guessed_count(stream, _service_of(decode_head(peek(whole)[0])) or Alone())

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the articles in order, without the text that services print around them.

        Of a text that is longer than an article, memory holds a few portions at a time.
        """
        raw, whole = read_short(stream)
        if raw is None:
            yield from self._read_each(_cut_long(whole), origin)
            return
        text = decode(raw)
        parts = cut(text)
        if len(parts) == 1:
            yield self.read_again(raw, origin)
        else:
            yield from self._read_each((text[start:end] for start, end in parts), origin)

    def _read_each(self, parts: Iterable[str | None], origin: Origin) -> Iterator[Item]:
        """Yield articles, each under its own key; None for one that was too long."""
        namesakes = Namesakes(origin, self.name)
        for part in parts:
            if part is None:
                yield longtexts.without_end(origin)
            else:
                key = namesakes.key(fields.digest(services.identity(record_of(part))))
                yield self.read_again(part.encode("utf-8", "replace"), Origin(origin.path, key))

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article: the whole text if its body is not recognised, or if there are several."""
        text = decode(raw)
        parts = cut(text)
        record = record_of(text[parts[0].start : parts[0].end]) if len(parts) == 1 else {}
        return fields.drafted(record if record.get("text") else {"text": text}, raw, article.path, article.key)


def _service_of(text: str) -> Service | None:
    return next((service for service in _SERVICES if service.is_signed(text)), None)


def _even(text: str) -> str:
    """Return a text of the same length with plain spaces only: after labels, a pattern must not cross a line break."""
    return text.replace("\xa0", " ")


def is_printed(text: str) -> bool:
    """Whether a text is printed as one of the services prints articles."""
    return _service_of(text) is not None


def record_of(part: str) -> dict[str, Any]:
    """Return the fields of an article with its text; nothing if no service printed it."""
    service = _service_of(part)
    return service.read(part) if service else {}


def cut(text: str) -> list[Span]:
    """Return the articles, each with its mark, without text that was exported along with them."""
    service, whole = _service_of(text), Span(0, len(text))
    if service is None:
        return [whole]
    parts = between(text, service.seams(text))
    return [part for part in parts if service.wrote(text[part.start : part.end])] or [whole]


def _cut_long(stream: BinaryIO) -> Iterator[str | None]:
    """Return the articles of a text that is split as its beginning shows; None for one that is too long."""
    head, whole = peek(stream)
    service = _service_of(decode_head(head))
    parts = longtexts.cut(as_text(whole), service or Alone())
    return (part for part in parts if part is None or service is None or service.wrote(part))


def _is_printed_around(part: str) -> bool:
    return len(part.split()) < _LEAST_WORDS or _COVER.search(part) is not None
