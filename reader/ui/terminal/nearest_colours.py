"""The colours of a terminal that has 256 of them, each the nearest to the one that is meant.

Rich rounds red, green and blue each by itself, which makes a strong blue of a dark grey with a breath of blue.
"""

from __future__ import annotations

from bisect import bisect
from functools import lru_cache
from itertools import product

from rich.color import Color, ColorType
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Background
from textual.filter import LineFilter

# The terminal's colours from 16 on are a cube of these steps of red, green and blue; from 232 on they are greys.
_STEPS = (0, 95, 135, 175, 215, 255)
_GREYS = tuple(range(8, 248, 10))
_FIRST_OF_CUBE, _FIRST_GREY = 16, 232
# What brightness counts beside hue: the least with which the letters of all our themes stand out, of which more would
# leave some of them grey.
_WEIGHT = 3

# The contrast with which letters are legible, as WCAG 2.2 demands of text.
LEGIBLE = 4.5

Channels = tuple[int, int, int]


class NearestColours(LineFilter):
    """Gives every letter and its ground the nearest of the terminal's 256 colours."""

    def apply(self, segments: list[Segment], background: Background) -> list[Segment]:
        """Return ``segments`` in colours that the terminal has."""
        return [Segment(text, _styled(style) if style else style, control) for text, style, control in segments]


@lru_cache(4096)
def _styled(style: Style) -> Style:
    letters, ground = _matched(style.color), _matched(style.bgcolor)
    if style.color and style.bgcolor and style.color.triplet and style.bgcolor.triplet and letters and ground:
        least = min(LEGIBLE, _contrast(style.color.triplet, style.bgcolor.triplet))
        if _contrast(letters.get_truecolor(), behind := ground.get_truecolor()) < least:
            letters = _numbered(_clearest(style.color.triplet, behind, least))
    return style + Style.from_color(letters, ground)


def _clearest(wanted: Channels, ground: Channels, least: float) -> int:
    """Return the colour most like ``wanted`` of those that stand out enough from the ground, or at all the most."""
    clear = [number for number in range(_FIRST_OF_CUBE, 256) if _contrast(_channels(number), ground) >= least]
    if clear:
        return min(clear, key=lambda number: _difference(wanted, _channels(number)))
    return max(range(_FIRST_OF_CUBE, 256), key=lambda number: _contrast(_channels(number), ground))


def _matched(colour: Color | None) -> Color | None:
    if colour is None or colour.triplet is None:
        return colour
    return _numbered(nearest_number(colour.triplet))


def _numbered(number: int) -> Color:
    return Color(f"color({number})", ColorType.EIGHT_BIT, number=number)


@lru_cache(4096)
def nearest_number(wanted: Channels) -> int:
    """Return the number of the colour, of the cube or a grey, that looks most like ``wanted``, from 0 to 255 each."""
    grey = bisect(_GREYS[1:], _brightness(wanted) + 5)
    beside = (_beside(channel) for channel in wanted)
    near = {_FIRST_OF_CUBE + 36 * red + 6 * green + blue for red, green, blue in product(*beside)}
    return min(sorted(near | {_FIRST_GREY + grey}), key=lambda number: _difference(wanted, _channels(number)))


def _beside(channel: int) -> tuple[int, ...]:
    """Return the places of the steps below and above ``channel``."""
    above = min(bisect(_STEPS, channel), len(_STEPS) - 1)
    return above - 1, above


def _channels(number: int) -> Channels:
    if number >= _FIRST_GREY:
        return (_GREYS[number - _FIRST_GREY],) * 3
    red, rest = divmod(number - _FIRST_OF_CUBE, 36)
    return _STEPS[red], _STEPS[rest // 6], _STEPS[rest % 6]


def _difference(one: Channels, other: Channels) -> float:
    """Tell how different two colours look."""
    red, green, blue = (mine - theirs for mine, theirs in zip(one, other, strict=True))
    return _WEIGHT * (_brightness(one) - _brightness(other)) ** 2 + (red - green) ** 2 + (green - blue) ** 2


def _brightness(colour: Channels) -> float:
    """Tell how bright a colour looks, from 0 to 255."""
    red, green, blue = colour
    return 0.30 * red + 0.59 * green + 0.11 * blue


def _contrast(one: Channels, other: Channels) -> float:
    """Return the contrast of WCAG 2.2, from 1 to 21."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: Channels) -> float:
    channels = [value / 255 for value in colour]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
