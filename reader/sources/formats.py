"""What a family of files must be able to do to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from reader.model import Draft


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input, or one record of it, that cannot be an article; ``reason`` is one sentence for the user."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes come from: ``path`` as the user knows it, ``key`` the same place for all time."""

    path: str
    key: str


class Format(Protocol):
    """One family of files."""

    name: str

    def recognises(self, path: str, head: bytes) -> bool:
        """Tell from the first bytes, and then the name, whether this family can read the file."""

    def count(self, stream: BinaryIO) -> int:
        """Give how many articles the file may hold, without decoding them."""

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Draft | Refusal]:
        """Give the articles of the file in order, and a refusal for every record that is none."""

    def read_again(self, raw: bytes, article: Origin) -> Draft | None:
        """Give the article whose bytes and key were taken from such a file, or None for one of another family."""
