"""The colours: themes of our own beside those that Textual brings.

Stylesheets use theme variables only, so that every theme works with every pane. A theme with ``ansi`` has no
colours of its own: it takes the sixteen of the terminal, which have no shades, so that the stylesheet tells
things apart by bold, dim, italic and reversed text there.
"""

from __future__ import annotations

from collections.abc import Iterable

from textual.theme import Theme

from reader.errors import nearest

KREADER_DARK = Theme(
    name="kreader-dark",
    primary="#7aa2d8",
    secondary="#b79ad1",
    accent="#e0b074",
    success="#93bf8a",
    warning="#e0b074",
    error="#e08890",
    foreground="#d5d8de",
    background="#15181e",
    surface="#191d24",
    panel="#252b35",
    dark=True,
    variables={"block-cursor-text-style": "none"},
)

# Warm and without blue, for reading late.
KREADER_NIGHT = Theme(
    name="kreader-night",
    primary="#d39a5c",
    secondary="#c9968c",
    accent="#dcb46c",
    success="#b7b672",
    warning="#dcb46c",
    error="#dd8268",
    foreground="#d8c9b0",
    background="#14100c",
    surface="#1a1510",
    panel="#2a221a",
    dark=True,
    variables={"block-cursor-text-style": "none"},
)

KREADER_LIGHT = Theme(
    name="kreader-light",
    primary="#2d5f9e",
    secondary="#704494",
    accent="#844a00",
    success="#2b6636",
    warning="#844a00",
    error="#b3261e",
    foreground="#26292f",
    background="#f3f5f7",
    surface="#fbfcfd",
    panel="#e0e5eb",
    dark=False,
    variables={"block-cursor-text-style": "none"},
)

# The colour of newsprint.
KREADER_PAPER = Theme(
    name="kreader-paper",
    primary="#7a3e1d",
    secondary="#6b3f6f",
    accent="#743d04",
    success="#36541d",
    warning="#743d04",
    error="#a3261b",
    foreground="#2a1f14",
    background="#ece0c8",
    surface="#f4ead5",
    panel="#e2d4b8",
    dark=False,
    variables={"block-cursor-text-style": "none"},
)

KREADER_CONTRAST = Theme(
    name="kreader-contrast",
    primary="#5fd7ff",
    secondary="#ff9cf5",
    accent="#ffff00",
    success="#5fff5f",
    warning="#ffff00",
    error="#ff8080",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    dark=True,
    text_alpha=1.0,
    variables={"block-cursor-text-style": "bold"},
)

KREADER_CONTRAST_LIGHT = Theme(
    name="kreader-contrast-light",
    primary="#0000b0",
    secondary="#7a007a",
    accent="#7a2e00",
    success="#005000",
    warning="#7a2e00",
    error="#a00000",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#d8d8d8",
    dark=False,
    text_alpha=1.0,
    variables={"block-cursor-text-style": "bold"},
)

# What Textual leaves transparent or open where the terminal's own colours are used.
_SOLID = {
    "surface": "ansi_default",
    "panel": "ansi_default",
    "ansi-background": "ansi_default",
    "ansi-foreground": "ansi_default",
    "block-cursor-foreground": "ansi_default",
    "block-cursor-background": "ansi_default",
    "block-cursor-text-style": "bold underline",
}

KREADER_ANSI = Theme(
    name="kreader-ansi",
    primary="ansi_bright_blue",
    secondary="ansi_cyan",
    accent="ansi_magenta",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_red",
    foreground="ansi_default",
    background="ansi_default",
    ansi=True,
    variables={**_SOLID, "border-blurred": "ansi_bright_black"},
)

KREADER_PLAIN = Theme(
    name="kreader-plain",
    primary="ansi_default",
    foreground="ansi_default",
    background="ansi_default",
    ansi=True,
    variables={**_SOLID, "border-blurred": "ansi_default"},
)

_OUR_OWN = (
    (KREADER_DARK, "dark and cool"),
    (KREADER_NIGHT, "dark and warm, for late hours"),
    (KREADER_LIGHT, "light and cool"),
    (KREADER_PAPER, "light, the colour of newsprint"),
    (KREADER_CONTRAST, "white on black, strong colours"),
    (KREADER_CONTRAST_LIGHT, "black on white, strong colours"),
    (KREADER_ANSI, "the sixteen colours of the terminal"),
    (KREADER_PLAIN, "no colours at all"),
)
THEMES = tuple(theme for theme, _ in _OUR_OWN)


def described(themes: Iterable[Theme]) -> list[tuple[str, str]]:
    """Return the names and kinds of themes: our own first, then all others by name."""
    ours = {theme.name: about for theme, about in _OUR_OWN}
    others = sorted((theme for theme in themes if theme.name not in ours), key=lambda theme: theme.name)
    return [*ours.items(), *((theme.name, "dark" if theme.dark else "light") for theme in others)]


def fitting_theme(chosen: str, colours: str | None) -> str:
    """Return the theme for a terminal: its own sixteen colours if it has no more and no theme was chosen.

    ``colours`` is what Rich calls the colours of the terminal.
    """
    return KREADER_ANSI.name if chosen == KREADER_DARK.name and colours == "standard" else chosen


def unknown_theme(name: str, known: Iterable[str]) -> list[str]:
    """Say which theme comes nearest to an unknown one, or nothing for a known one."""
    names = list(known)
    return [] if name in names else [f"There is no theme “{name}”{nearest(name, names)}"]
