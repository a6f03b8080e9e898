"""Lines of styled text that fit their column, whatever the text contains."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.color import Color
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from reader.linebreaks import wrap

Piece = tuple[str, Style]

ELLIPSIS = "…"
SEPARATOR = "·"


def look(widget: Widget, name: str) -> Style:
    """Return the style that the component ``name`` of ``widget`` adds to the one below it.

    Textual's own partial styles lose an opaque background, so the rules are read one by one.
    """
    styles = widget.get_component_styles(name)
    return _added(styles.background, styles.color if styles.has_rule("color") else None, styles.text_style)


@lru_cache(256)
def _added(background: Color, foreground: Color | None, text: RichStyle) -> Style:
    return Style(
        background=background,
        foreground=foreground,
        bold=text.bold,
        dim=text.dim,
        italic=text.italic,
        underline=text.underline,
        reverse=text.reverse,
        strike=text.strike,
    )


def fit(text: str, width: int) -> str:
    """Cut ``text`` to at most ``width`` columns; what is cut off leaves one ellipsis, with no separator before it."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip(f" \xa0{SEPARATOR}{ELLIPSIS}") + ELLIPSIS if width > 0 else ""


def folded(text: str, width: int, most: int) -> list[str]:
    """Wrap ``text`` into at most ``most`` lines of ``width`` columns, the last of which may end with an ellipsis.

    There may be room for none.
    """
    spans = wrap(text, max(1, width))
    lines = [text[start:end].rstrip() for start, end in spans[:most]]
    if 0 < most < len(spans):
        lines[-1] = fit(text[spans[most - 1][0] : spans[most][1]].replace("\n", " "), width)
    return lines


def pad(text: str, width: int) -> str:
    """Cut or fill ``text`` to exactly ``width`` columns."""
    fitted = fit(text, width)
    return fitted + " " * (width - cell_len(fitted))


def line(pieces: Iterable[Piece], width: int, base: Style) -> Strip:
    """Join ``pieces`` on top of ``base`` into one line of exactly ``width`` columns."""
    segments = [Segment(text, _over(base, style).rich_style) for text, style in pieces if text]
    lacking = width - sum(segment.cell_length for segment in segments)
    if lacking > 0:
        segments.append(Segment(" " * lacking, base.rich_style))
    return Strip(segments, width + max(0, -lacking)).adjust_cell_length(width)


def _over(base: Style, style: Style) -> Style:
    """Apply a style over a base; over a reversed base, only its emphasis, as its colour would become the background."""
    return base + (replace(style.without_color, dim=None) if base.reverse else style)


def marked(text: str, spans: Iterable[tuple[int, int, Style]], base: Style) -> list[Piece]:
    """Cut ``text`` into pieces at the borders of ``spans``; where spans overlap, the later one is on top."""
    inside = [(max(start, 0), min(end, len(text)), style) for start, end, style in spans]
    inside = [span for span in inside if span[0] < span[1]]
    borders = sorted({0, len(text), *(span[0] for span in inside), *(span[1] for span in inside)})
    pieces: list[Piece] = []
    for start, end in pairwise(borders):
        style = base
        for span in inside:
            if span[0] <= start and end <= span[1]:
                style += span[2]
        pieces.append((text[start:end], style))
    return pieces


def overlaid(text: str, letters: str, start: int) -> str:
    """Replace the characters of ``text`` from ``start`` on by ``letters``, as far as both reach; none may be wide."""
    if not letters or not 0 <= start < len(text):
        return text
    shown = letters[: len(text) - start]
    return text[:start] + shown + text[start + len(shown) :]
