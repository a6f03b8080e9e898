"""The session: where the reader was when it was last closed, kept in the library itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, get_args

from reader.library.connection import Access
from reader.model import Session, Shelf


@dataclass(frozen=True, eq=False, slots=True)
class Sessions:
    """The last session of a library; of several readers, the one closed last counts."""

    _access: Access

    def last(self) -> Session:
        """Return the stored session; what is missing, damaged or of another version is as in a new one."""
        with self._access.reading() as database:
            row = database.execute("SELECT place FROM session").fetchone()
        return _session(row[0]) if row else Session()

    def keep(self, session: Session) -> None:
        """Store a session; a read-only library stores none."""
        if self._access.writer is None:
            return
        place = json.dumps(asdict(session), ensure_ascii=False)
        with self._access.writing() as database:
            database.execute("INSERT OR REPLACE INTO session (id, place) VALUES (1, ?)", (place,))


def _session(place: object) -> Session:
    try:
        kept = json.loads(place) if isinstance(place, str) else None
    except (ValueError, RecursionError):
        return Session()
    if not isinstance(kept, dict):
        return Session()
    if kept.get("theme"):  # how an older reader kept the only one
        kept.setdefault("themes", {kept.get("instead_of"): kept["theme"]})
    usual: dict[str, Any] = asdict(Session())
    usable = {name: kept[name] for name, value in usual.items() if _fits(kept.get(name), value)}
    if usable.get("shelf") not in get_args(Shelf):
        usable.pop("shelf", None)
    return Session(**usable)


def _fits(value: object, usual: object) -> bool:
    """Whether a stored value has the type of the usual one: ids and positions below 2**63, mappings of strings."""
    if isinstance(value, dict) and not all(isinstance(text, str) for pair in value.items() for text in pair):
        return False
    return type(value) is type(usual) and not (isinstance(value, int) and not 0 <= value < 2**63)
