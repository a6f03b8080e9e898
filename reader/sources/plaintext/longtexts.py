"""Texts of many articles that are longer than any one of them: read and split portion by portion.

How the articles are separated is decided once, by the beginning of a text. Such a long text cannot be a single article,
so nothing further down speaks against it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple, TextIO

from reader.sources.decoding import decode
from reader.sources.formats import Origin, Refusal
from reader.sources.plaintext.segments import FAR, Joint, between, trimmed

# This many characters are read at once; more would only take memory.
PORTION = 1024 * 1024

# No article among others has more characters: it is as much as the Bible. Up to twice as many are held, of an article
# that has more and of what belongs to the one above it.
LONGEST = 4 * 1024 * 1024


class _Piece(NamedTuple):
    """A half-open span of a text, and the place ``again`` from which reading finds it again."""

    start: int
    end: int
    again: int

    @property
    def is_too_long(self) -> bool:
        """Whether it is too long for an article, however it goes on."""
        return self.end - self.start > LONGEST


def cut(text: TextIO, joint: Joint) -> Iterator[str | None]:
    """Yield the articles of a text in order, with the white space around them; None for one that is too long."""
    pending = _Pending(joint)
    for portion in _portions(text):
        yield from pending.add(portion)
    yield from pending.rest()


def guessed_count(stream: BinaryIO, joint: Joint) -> int:
    """Estimate the number of articles in a stream from those in its first portion."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    portion = stream.read(PORTION)
    return max(1, len(joint.seams(decode(portion))) * size // len(portion))


def without_end(origin: Origin) -> Refusal:
    """Refuse an article that is too long."""
    most = f"{LONGEST // 1024**2} million characters"
    return Refusal(origin.path, f"an article in it has no end within {most}: it was left out, and the others were read")


class _Pending:
    """The part of a text that was read and not yet given: an article that may go on, and the text behind it."""

    def __init__(self, joint: Joint) -> None:
        self._joint, self._text = joint, ""
        # Whether it begins with the rest of an article that was too long.
        self._is_lost = False

    def add(self, portion: str) -> Iterator[str | None]:
        """Add a portion, and yield the articles that have ended."""
        self._text += portion
        until = len(self._text) - FAR
        *pieces, last = self._pieces(until)
        articles = [*self._joined(pieces), last._replace(end=max(last.start, until))]
        kept = next((article for article in articles[-2:] if article.is_too_long), articles[-2:][0])
        yield from self._given(articles[: articles.index(kept)])
        yield from self._keep(kept)

    def rest(self) -> Iterator[str | None]:
        """Return the articles that are left at the end of the text."""
        pieces = self._pieces(len(self._text))
        return self._given(self._joined(pieces if self._has_text(pieces[-1]) else pieces[:-1]))

    def _pieces(self, until: int) -> list[_Piece]:
        """Return the pieces between the seams up to ``until``; the last piece may be cut, or blank."""
        seams = [seam for seam in self._joint.seams(self._text) if seam.start <= until]
        stretches = zip(between(self._text, seams), (0, *(seam.again for seam in seams)), strict=True)
        *pieces, last = [_Piece(start, end, again) for (start, end), again in stretches]
        return [*filter(self._has_text, pieces), last]

    def _has_text(self, piece: _Piece) -> bool:
        start, end = trimmed(self._text, piece.start, piece.end)
        return start < end

    def _joined(self, pieces: Sequence[_Piece]) -> list[_Piece]:
        """Return the articles, with pieces that are none joined to the one before them."""
        found: list[_Piece] = []
        for piece in pieces:
            if found and not self._joint.begins(self._text[piece.start : piece.end]):
                found[-1] = found[-1]._replace(end=piece.end)
            else:
                found.append(piece)
        return found

    def _given(self, articles: Sequence[_Piece]) -> Iterator[str | None]:
        for article in articles:
            if not self._is_lost:
                yield None if article.is_too_long else self._text[article.start : article.end]
            self._is_lost = False

    def _keep(self, article: _Piece) -> Iterator[None]:
        """Drop the text above an article; of one that is too long, keep only the end that shows the seam below it."""
        text, (start, end, again) = self._text, article
        if not article.is_too_long:
            self._text = text[again:]
            return
        if not self._is_lost:
            yield None
        near = text.find("\n", max(start, end - FAR), end) + 1 or end
        self._text, self._is_lost = text[again:start] + text[near:], True


def _portions(text: TextIO) -> Iterator[str]:
    """Yield a text in portions that end with a line, except the last one and where a line is longer than a portion."""
    rest = ""
    while portion := text.read(PORTION):
        end = portion.rfind("\n") + 1
        yield rest + portion[:end]
        rest = portion[end:]
    yield rest
