"""The beginning of a text, in a few lines."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from reader.ui.lines.strips import folded


class Excerpt(Static):
    """Shows as much of ``words`` as fits into its maximum height, with an ellipsis if they are cut."""

    def __init__(self, words: str) -> None:
        super().__init__(Content(words), classes="about")
        self._words = words

    def on_resize(self) -> None:
        """Cut the words to the new width and the maximum height."""
        most = int(self.styles.max_height.value) if self.styles.max_height else 1
        self.update(Content("\n".join(folded(self._words, self.content_size.width, most))), layout=False)
