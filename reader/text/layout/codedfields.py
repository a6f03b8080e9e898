"""The fields of an export that codes label, as Factiva prints them: "HD", "BY", "LP", each above its value.

The codes are words of a text too. Therefore they count only where several head it, and one leads to the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.layout.bylines import Byline, read_byline
from reader.text.layout.dates import read_date
from reader.text.layout.masthead import Mark, Masthead, tidy_section

_ABOVE = re.compile(r"(?P<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD)(?:[ \t]+(?P<value>\S.*))?")
_TEXT = re.compile(r"LP|TD")
# Behind the text, a code stands alone, or before what only follows it: "IN i372 : Hearing Aids".
_BELOW = re.compile(
    r"(?:CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t]+(?:\S+ ?: \S.*|Document .*))?|(?:IPC|IPD|PUB)[ \t].*"
)
# The fewest codes of a head, and the most lines of it.
_FEWEST, _MOST_LINES = 4, 40
_FIELD = Mark("source", "header", "database-code")


class Coded(NamedTuple):
    """Where the text between the fields begins and ends, and the marks of the fields."""

    start: int
    end: int
    marks: dict[int, Mark]


def read_codes(texts: Sequence[str], masthead: Masthead) -> Coded:
    """Note what the coded fields around a text state; without such fields the text is everything."""
    start = next((place for place, text in enumerate(texts[:_MOST_LINES]) if _TEXT.fullmatch(text)), -1) + 1
    fields = _read_fields(texts[:start])
    if len(fields) < _FEWEST or "HD" not in fields:
        return Coded(0, len(texts), {})
    _note(fields, masthead)
    end = next((place for place in range(start, len(texts)) if _BELOW.fullmatch(texts[place])), len(texts))
    labels = (place for place in range(start, end) if _TEXT.fullmatch(texts[place]))
    around = (*range(start), *labels, *range(end, len(texts)))
    return Coded(start, end, dict.fromkeys(around, _FIELD))


def _read_fields(texts: Sequence[str]) -> dict[str, str]:
    """Return the values by their codes; a value may stand behind its code, or on the lines below it."""
    values: dict[str, list[str]] = {}
    code = ""
    for text in texts:
        label = _ABOVE.fullmatch(text)
        code = label["code"] if label else code
        values.setdefault(code, []).append((label["value"] or "") if label else text)
    return {name: " ".join(" ".join(value).split()) for name, value in values.items() if name}


def _note(fields: dict[str, str], masthead: Masthead) -> None:
    masthead.title = masthead.title or fields["HD"] or None
    masthead.section = masthead.section or tidy_section(fields.get("SE", ""))
    masthead.source = masthead.source or fields.get("SN") or None
    published = read_date(f"{fields.get('PD', '')} {fields.get('ET', '')}") or read_date(fields.get("PD", ""))
    masthead.note_byline(read_byline(fields.get("BY", "")) or read_byline(f"By {fields.get('BY', '')}") or Byline())
    masthead.published = masthead.published or published
