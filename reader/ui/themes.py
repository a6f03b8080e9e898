"""The colours: three themes of our own beside those that Textual brings.

Stylesheets use theme variables only, so that every theme works with every pane.
"""

from textual.theme import Theme

KREADER_DARK = Theme(
    name="kreader-dark",
    primary="#7aa2d8",
    secondary="#b79ad1",
    accent="#e0b074",
    success="#93bf8a",
    warning="#e0b074",
    error="#d9777f",
    foreground="#d5d8de",
    background="#15181e",
    surface="#191d24",
    panel="#252b35",
    dark=True,
    variables={"block-cursor-text-style": "none", "footer-key-foreground": "#e0b074"},
)

KREADER_LIGHT = Theme(
    name="kreader-light",
    primary="#2d5f9e",
    secondary="#7a4b9c",
    accent="#a15c00",
    success="#2f6f3a",
    warning="#a15c00",
    error="#b3261e",
    foreground="#26292f",
    background="#f6f4ef",
    surface="#fbfaf6",
    panel="#e6e2d8",
    dark=False,
    variables={"block-cursor-text-style": "none", "footer-key-foreground": "#a15c00"},
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
    variables={"block-cursor-text-style": "bold", "footer-key-foreground": "#ffff00"},
)

THEMES = (KREADER_DARK, KREADER_LIGHT, KREADER_CONTRAST)
