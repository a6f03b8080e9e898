"""Who is named in a part of a passage, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.model import Span
from reader.text.speech.attribution import Speech
from reader.text.speech.cast.bynames import Bynames
from reader.text.speech.reporting.passages import Passage

# "Den Abgeordneten (Lee)", "mit Trainer (Lee)": whom the sentence is not about.
_LONGEST_TITLE = 80
_OBJECT = re.compile(
    r"(?<!\w)(?:(?:den|dem|einen|einem)(?:\s[a-zäöüß-]+){0,2}(?:\s[^\W\d_a-z][\w-]+){0,2}"
    r"|(?:an|von|vom|mit|über|gegen|bei|beim|zu|zum|nach|um)(?:\s[^\W\d_a-z][\w-]+){1,2})\s$"
)


def names_between(bynames: Bynames, passage: Passage, start: int, stop: int) -> dict[str, Speech | None]:
    """Return the people named in a part of a passage, with None for those whom it is not about."""
    found: dict[str, Speech | None] = {}
    for named in bynames.between(passage.place(Span(start, stop))):
        name = bynames.full(named.name)
        is_object = named.is_bound or _OBJECT.search(
            passage.text, max(0, named.place.start - _LONGEST_TITLE), named.place.start
        )
        speech = Speech(name, None, named.place, None, "carried", "last person its paragraph is about")
        found[name] = found.get(name) or (None if is_object else speech)
    return found


def only_one(names: Mapping[str, Speech | None]) -> Speech | None:
    """Return the only one who is named, unless a passage is not about them; None if others are named, too."""
    return next(iter(names.values())) if len(names) == 1 else None
