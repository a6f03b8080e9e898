"""Messages that Outlook saved in its own format, `.msg`, read as letters by a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reader.model import Draft
from reader.sources.confinement import Failures, told_by
from reader.sources.formats import (
    COMPOUND,
    Item,
    Origin,
    Refusal,
    key_of,
    refused_as_too_long,
)
from reader.sources.mail import letters
from reader.sources.records import fields
from reader.sources.streams import LARGEST_ARTICLE, DamagedError, TooMuchError

_PROGRAM = Path(__file__).with_name("compound.py")
_FAILURES: Failures = {"damaged": (DamagedError, "it is damaged")}
# The streams with properties of a message, in UTF-16.
_PROPERTIES = "__substg1.0_".encode("utf-16-le")


class OutlookMessage:
    """A message of Outlook, kept as the letter that it is, without its pictures and files."""

    name = "msg"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept compound files with the properties of a message, or with the name of one."""
        return head.startswith(COMPOUND) and (_PROPERTIES in head or path.lower().endswith(".msg"))

    def count(self, stream: BinaryIO) -> int:
        """Return 1, without looking at the file."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the one article."""
        try:
            with told_by(_PROGRAM, stream, _FAILURES) as told:
                letter = told.read(LARGEST_ARTICLE + 1)
        except (DamagedError, TooMuchError) as error:
            yield Refusal(origin.path, f"the message cannot be read: {error}")
            return
        name = fields.digest(letters.identity(letter) or letter.decode())
        article = Origin(origin.path, key_of(origin, self.name, name))
        yield refused_as_too_long(letter, origin.path) or self.read_again(letter, article)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of the letter, or a refusal with the reason."""
        return letters.read_letter(raw, article)

    def markup(self, raw: bytes) -> str:
        """Return the HTML parts of the letter."""
        return letters.markup_in(raw)
