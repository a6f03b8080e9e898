"""The parse of a paragraph as a tree: children, ancestors and subtrees of its tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reader.text.language import Token


class Syntax:
    """The dependency tree of the tokens of one paragraph, which are given by index."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._children: dict[int, list[int]] = {}
        for index, token in enumerate(tokens):
            if token.head != index:
                self._children.setdefault(token.head, []).append(index)
        self._edges: dict[int, tuple[int, int]] = {}

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    def __len__(self) -> int:
        return len(self.tokens)

    def word(self, index: int) -> str:
        """Return the word of a token in lower case; before the first and behind the last one there is none."""
        return self.tokens[index].text.lower() if 0 <= index < len(self.tokens) else ""

    def children(self, index: int, *deps: str) -> list[int]:
        """Return the children of ``index``; only those with one of ``deps`` if any are given."""
        below = self._children.get(index, ())
        return [child for child in below if not deps or self.tokens[child].dep in deps]

    def child(self, index: int, *deps: str) -> int | None:
        """Return the first child of ``index`` with one of ``deps``."""
        return next(iter(self.children(index, *deps)), None)

    def appositions(self, index: int) -> Iterator[int]:
        """Yield the appositions of ``index``, and their appositions: "her sister, the potter, Ada Lee"."""
        for child in self.children(index, "appos"):
            yield child
            yield from self.appositions(child)

    def ancestors(self, index: int) -> Iterator[int]:
        """Yield the ancestors of ``index``, nearest first."""
        while self.tokens[index].head != index:
            index = self.tokens[index].head
            yield index

    def subtree(self, index: int) -> Iterator[int]:
        """Yield ``index`` and all its descendants, in no particular order."""
        waiting = [index]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(self._children.get(current, ()))

    def edges(self, index: int) -> tuple[int, int]:
        """Return the first and the last token of the subtree of ``index``."""
        if index not in self._edges:
            below = list(self.subtree(index))
            self._edges[index] = min(below), max(below)
        return self._edges[index]

    def is_punctuation(self, index: int) -> bool:
        """Whether the token is punctuation."""
        return not any(character.isalnum() for character in self.tokens[index].text)

    def inside(self, start: int, end: int) -> range:
        """Return the indices of the tokens that begin in the offsets ``start:end``."""
        return range(self.first_from(start), self.first_from(end))

    def sentence(self, index: int) -> range:
        """Return the tokens of the sentence of ``index``."""
        number = self.tokens[index].sentence
        first = bisect_left(self.tokens, number, key=lambda token: token.sentence)
        return range(first, bisect_right(self.tokens, number, key=lambda token: token.sentence))

    def first_from(self, offset: int) -> int:
        """Return the first token that begins at ``offset`` or later."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)
