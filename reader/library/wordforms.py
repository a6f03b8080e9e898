"""What a word of a query stands for: its inflections that the library knows, the words that begin with it, itself."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from reader.library import vocabulary
from reader.library.inflections import inflections
from reader.library.syntax import Words

# A beginning is completed to the words met first, which are the common ones: so many to a beginning of one
# letter, two letters, and more. The shorter it is, the more common its words are and the longer each takes.
_MOST_COMPLETIONS = (8, 16, 32)


@dataclass(slots=True)
class WordForms:
    """The forms of the words of one search; ``abridged`` tells that a beginning has more than were looked for."""

    database: sqlite3.Connection
    abridged: bool = False
    _known: dict[Words, list[str]] = field(default_factory=dict)

    def of(self, words: Words) -> list[str]:
        """Give the forms, the typed one where the library knows none; several words in a row are one form."""
        if words not in self._known:
            self._known[words] = self._look_up(words)
        return self._known[words]

    def _look_up(self, words: Words) -> list[str]:
        tokens = words.tokens
        typed = " ".join(tokens)
        if len(tokens) != 1:
            return [typed]
        if words.is_open:
            return self._begun(typed, _MOST_COMPLETIONS[-1]) or [typed]
        if words.manner in ("exact", "phrase"):
            return [typed]
        if words.manner == "plain":
            return vocabulary.known(self.database, inflections(typed)) or [typed]
        return self._begun(typed, _MOST_COMPLETIONS[min(len(typed), len(_MOST_COMPLETIONS)) - 1]) or [typed]

    def _begun(self, token: str, most: int) -> list[str]:
        """Give the words that begin with a token, itself among them where it is one."""
        found = vocabulary.completions(self.database, token, most + 1)
        if len(found) <= most:
            return found
        self.abridged = True
        itself = [] if token in found[:most] else vocabulary.known(self.database, [token])
        return [*itself, *found][:most]
