"""Decodes names from the scores of spaCy's name finder, for all texts of a batch in parallel.

spaCy's own decoder checks for every word which of its 74 moves are allowed, holding the interpreter's lock; that takes
half of the time for names. Whether a move is allowed depends on only three values, so a table lookup does it for a
column of words at once. The names are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from spacy.pipeline import EntityRecognizer
    from spacy.tokens import Doc

#: What describes a state: the next word, the first word of the open name and the word before the next one.
_FEATURES = 3

#: The first word, the word after the last, and the label.
Span = tuple[int, int, str]
Decode = Callable[["Sequence[Doc]"], list[list[Span]]]


class _Moves(NamedTuple):
    """The moves of a name finder by number: what each does, and with which label."""

    actions: tuple[str, ...]
    labels: tuple[str, ...]

    def numbers(self, actions: str, label: str | None = None) -> list[int]:
        """Return the numbers of the moves that do one of ``actions`` (B, I, L, U, O), for one label or for all."""
        return [
            number
            for number, (action, its) in enumerate(zip(self.actions, self.labels, strict=True))
            if action in actions and (its or action == "O") and label in (None, its)
        ]


def decoder(finder: EntityRecognizer) -> Decode:
    """Return a decoder for ``finder``: the parallel one if it has the usual architecture, else spaCy's own."""
    model = finder.model
    if model.attrs.get("has_upper") and model.get_ref("lower").get_dim("nF") == _FEATURES:
        return NameDecoder(finder).decode
    return partial(_decode_by_spacy, finder)


class NameDecoder:
    """Decodes names with a trained finder of the usual architecture, greedily from left to right."""

    def __init__(self, finder: EntityRecognizer) -> None:
        names = map(finder.moves.get_class_name, range(finder.moves.n_moves))
        named = [name.partition("-") for name in names]
        self._moves = _Moves(tuple(action for action, _, _ in named), tuple(label for _, _, label in named))
        self._numpy: Any = finder.model.ops.xp
        self._vectors = finder.model.get_ref("tok2vec")
        self._lower = finder.model.get_ref("lower")
        self._upper = finder.model.get_ref("upper")
        self._kinds = sorted(set(self._moves.labels) - {""})
        self._allowed = self._table()

    def decode(self, docs: Sequence[Doc]) -> list[list[Span]]:
        """Return the names in each document as first word, word after the last, and label."""
        found: list[list[Span]] = [[] for _ in docs]
        order = sorted((place for place, doc in enumerate(docs) if len(doc)), key=lambda place: -len(docs[place]))
        if order:
            self._walk([docs[place] for place in order], [found[place] for place in order])
        return found

    def _walk(self, docs: Sequence[Doc], found: Sequence[list[Span]]) -> None:
        """Decode one word of every document at a time.

        ``docs`` are sorted by length, the longest first, so those not yet at their end are always the first ones.
        """
        np = self._numpy
        scored = self._lower.predict(self._vectors.predict(list(docs)))
        lengths = np.array([len(doc) for doc in docs])
        firsts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        blanks = [doc.to_array("IS_SPACE").astype(bool) for doc in docs]
        opened, kind = np.full(len(docs), -1), np.full(len(docs), -1)
        for word in range(int(lengths[0])):
            running = int((lengths > word).sum())
            last = lengths[:running] == word + 1
            blank = np.array([spaces[word] for spaces in blanks[:running]])
            rows = self._row(kind[:running], last, blank)
            scores = self._scores(scored, firsts[:running], word, opened[:running])
            best = np.where(self._allowed[rows], scores, -np.inf).argmax(axis=1)
            for place in np.flatnonzero(best != self._outside):
                self._act(int(best[place]), int(place), word, opened, kind, found)

    def _scores(self, scored: Any, firsts: Any, word: int, opened: Any) -> Any:
        """Return the scores of all moves for the next word of each document; row 0 of ``scored`` stands for no word."""
        np = self._numpy
        is_open = opened >= 0
        following = firsts + word + 1
        hidden = scored[following, 0] + scored[np.where(is_open, firsts + opened + 1, 0), 1]
        hidden = hidden + scored[np.where(is_open, following - 1, 0), 2] + self._lower.get_param("b")
        return self._upper.predict(np.ascontiguousarray(hidden.max(axis=2)))

    def _act(self, move: int, place: int, word: int, opened: Any, kind: Any, found: Sequence[list[Span]]) -> None:
        action, label = self._moves.actions[move], self._moves.labels[move]
        if action in "BU":
            opened[place], kind[place] = word, self._kinds.index(label)
        if action in "LU":
            found[place].append((int(opened[place]), word + 1, label))
            opened[place] = kind[place] = -1

    def _row(self, kind: Any, last: Any, blank: Any) -> Any:
        """Return the row of the table for each document: is a name open, which, and may it go on or begin here."""
        np = self._numpy
        closed = np.where(blank, 2, np.where(last, 1, 0))
        return np.where(kind < 0, closed, 3 + 2 * kind + last)

    def _table(self) -> Any:
        """Return the allowed moves: no name begins at white space or runs past the last word; an open one is closed."""
        np = self._numpy
        moves = self._moves
        self._outside = moves.numbers("O")[0]
        rows = [moves.numbers("BUO"), moves.numbers("UO"), moves.numbers("O")]
        for label in self._kinds:
            rows += [moves.numbers("IL", label), moves.numbers("L", label)]
        table = np.zeros((len(rows), len(moves.actions)), dtype=bool)
        for row, allowed in enumerate(rows):
            table[row, allowed] = True
        return table


def _decode_by_spacy(finder: EntityRecognizer, docs: Sequence[Doc]) -> list[list[Span]]:
    return [[(span.start, span.end, span.label_) for span in doc.ents] for doc in finder.pipe(docs)]
