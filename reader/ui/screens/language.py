"""Window explaining the search language by examples."""

from __future__ import annotations

from textual.app import ComposeResult

from reader.ui.keys import key
from reader.ui.screens.window import ViewScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.plain_text import PlainText
from reader.ui.widgets.window import Window
from reader.wording.grammar import NOTE, grammar_text


class LanguageScreen(ViewScreen[None]):
    """Shows the search language."""

    BINDINGS = [key("dialog.close-language", "enter,f2", "close", "Close", "Close the search language")]

    def compose(self) -> ComposeResult:
        """Lay out the examples and a hint on completion."""
        with Window("The search language", large=True):
            yield PlainText(lambda width: f"{grammar_text(width)}\n\n{NOTE}", "")
            yield KeyHint("→ takes the suggestion    {dialog.close} closes")
