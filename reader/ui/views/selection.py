"""The words of an article that the mouse was dragged over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from reader.model import Span
from reader.ui.views.body import Block

# A block and the offset of a letter in it, or of its end.
Letter = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Everything from one letter to another, whichever comes first, with both of them."""

    begun: Letter
    ended: Letter

    def span(self, number: int, text: str) -> Span:
        """Return what is selected in the ``text`` of a block; empty if nothing is."""
        first, last = sorted((self.begun, self.ended))
        if not first[0] <= number <= last[0]:
            return Span(0, 0)
        start = first[1] if number == first[0] else 0
        end = min(len(text), last[1] + 1) if number == last[0] else len(text)
        while end < len(text) and not cell_len(text[end]):  # the accents of the last letter
            end += 1
        return Span(start, end)

    def words(self, blocks: Sequence[Block]) -> str:
        """Return what is selected, without the lines that stand for what is folded, one paragraph below the other."""
        parts = []
        for number in range(min(self.begun, self.ended)[0], max(self.begun, self.ended)[0] + 1):
            block = blocks[number]
            start, end = self.span(number, block.text)
            if block.kind not in ("fold", "label") and block.text[start:end].strip():
                parts.append(block.text[start:end].strip())
        return "\n\n".join(parts)
