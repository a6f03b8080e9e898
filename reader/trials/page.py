"""Composes an invented article: its paragraphs, quotations and mentions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.model import Entity, Paragraph, Place, Quote, Span
from reader.trials.cast import Figure


@dataclass(slots=True)
class Page:
    """The paragraphs of an article while it is written, with its quotations and mentions."""

    texts: list[str] = field(default_factory=list)
    line: str = ""
    quotes: list[Quote] = field(default_factory=list)
    mentions: dict[Figure, list[Place]] = field(default_factory=dict)

    def say(self, words: Sequence[str]) -> None:
        """Write a sentence."""
        self._write(_capital(" ".join(words)) + ". ")

    def name(self, words: Sequence[str], figure: Figure) -> None:
        """Write a sentence with the name of a figure, the first time with its role."""
        role = f"{figure.role} " if figure.role and figure not in self.mentions else ""
        self._write(_capital(" ".join(words[:3])) + " " + role)
        self._mention(figure)
        self._write(f" {' '.join(words[3:])}. ")

    def speak(self, words: Sequence[str], figure: Figure | None) -> None:
        """Write words as a quotation, with its speaker if there is one."""
        start = len(self.line)
        self._write(f"“{_capital(' '.join(words))},”")
        span = Span(start, len(self.line))
        speaker = cue = None
        if figure:
            cue = self._place(" said")
            self._write(" said ")
            speaker = self._mention(figure)
        self.quotes.append(
            Quote(len(self.texts), span, "direct", None, figure.name, speaker, cue, "stated")
            if figure
            else Quote(len(self.texts), span, "direct")
        )
        self._write(". " if figure else " ")

    def end(self) -> None:
        """End the paragraph."""
        if self.line:
            self.texts.append(self.line.rstrip())
            self.line = ""

    def paragraphs(self, footer: str) -> tuple[Paragraph, ...]:
        """Return the paragraphs, and ``footer`` if there is one; in the text, blank lines separate them."""
        texts = [*self.texts, footer] if footer else self.texts
        starts = itertools.accumulate((len(text) + 2 for text in texts), initial=0)
        placed = [Paragraph(text, Span(start, start + len(text))) for text, start in zip(texts, starts, strict=False)]
        if footer:
            placed[-1] = replace(placed[-1], kind="furniture", hidden="furniture", rule="stock phrase")
        return tuple(placed)

    def entities(self) -> tuple[Entity, ...]:
        """Return the entities in the order of their first mention."""
        return tuple(
            Entity(
                figure.name,
                figure.kind,
                figure.role,
                (figure.short,) if len(places) > 1 and figure.role else (),
                tuple(places),
            )
            for figure, places in self.mentions.items()
        )

    def _mention(self, figure: Figure) -> Place:
        places = self.mentions.setdefault(figure, [])
        name = figure.short if places else figure.name
        place = self._place(name)
        places.append(place)
        self._write(name)
        return place

    def _place(self, words: str) -> Place:
        return Place(len(self.texts), len(self.line), len(self.line) + len(words))

    def _write(self, text: str) -> None:
        self.line += text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
