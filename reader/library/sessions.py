"""What a reader keeps in the library without being asked: what was opened, and where everything was left."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import chain
from typing import Any, get_args

from reader.library.connection import Access
from reader.library.shelves import shelves
from reader.model import Session, Shelf


@dataclass(frozen=True, eq=False, slots=True)
class Sessions:
    """The last session of a library, and the places in its articles; of several readers, the last one counts.

    A read-only library keeps nothing of it, and nobody is told, for nobody asked.
    """

    _access: Access

    def last(self) -> Session:
        """Return the stored session; what is missing, damaged or of another version is as in a new one."""
        with self._access.reading() as database:
            row = database.execute("SELECT place FROM session").fetchone()
        return _session(row[0]) if row else Session()

    def keep(self, session: Session) -> None:
        """Store a session."""
        place = json.dumps(asdict(session), ensure_ascii=False)
        if self._access.writer is not None:
            with self._access.writing() as database:
                database.execute("INSERT OR REPLACE INTO session (id, place) VALUES (1, ?)", (place,))

    def note_opened(self, article_id: int) -> bool:
        """Mark an article as read because it was opened, and say whether that changed anything."""
        if self._access.writer is None:
            return False
        with self._access.writing() as database:
            return bool(shelves.mark(database, [article_id], "read", True))

    def keep_place(self, article_id: int, paragraph: int, start: int = 0) -> None:
        """Store the place at the top of the screen: a paragraph, and the offset of a word in it."""
        if self._access.writer is not None:
            with self._access.writing() as database:
                shelves.keep_place(database, article_id, paragraph, start)


def _session(place: object) -> Session:
    try:
        kept = json.loads(place) if isinstance(place, str) else None
    except (ValueError, RecursionError):
        return Session()
    if not isinstance(kept, dict):
        return Session()
    if kept.get("theme"):  # how an older reader kept the only one
        kept.setdefault("themes", {kept.get("instead_of"): kept["theme"]})
    if isinstance(kept.get("earlier"), list):
        kept["earlier"] = tuple(kept["earlier"])
    usual: dict[str, Any] = asdict(Session())
    usable = {name: kept[name] for name, value in usual.items() if _fits(kept.get(name), value)}
    if usable.get("shelf") not in get_args(Shelf):
        usable.pop("shelf", None)
    return Session(**usable)


def _fits(value: object, usual: object) -> bool:
    """Whether a stored value has the type of the usual one: ids and positions below 2**63, several of strings only."""
    if isinstance(value, dict | tuple) and not all(isinstance(text, str) for text in _texts(value)):
        return False
    return type(value) is type(usual) and not (isinstance(value, int) and not 0 <= value < 2**63)


def _texts(value: dict[object, object] | tuple[object, ...]) -> Iterable[object]:
    return chain.from_iterable(value.items()) if isinstance(value, dict) else value
