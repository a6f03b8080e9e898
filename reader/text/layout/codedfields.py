"""The fields of press databases that label them with codes of two or three letters: "HD" a headline, "SN" the paper."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.text.layout.bylines import Byline, read_byline
from reader.text.layout.dates import read_date
from reader.text.layout.masthead import Mark, Masthead

# The codes of Factiva; LP and TD stand above the lede and the rest of the text.
_FIELD = re.compile(
    r"(?P<code>AN|ART|BY|CLM|CO|CR|CT|CX|CY|DLN|ED|ET|HD|IN|IPC|IPD|LA|LP|NS|PD|PG|PUB|RE|RF|SC|SE|SN|TD|VOL|WC)"
    r"(?: +(?P<value>\S.*))?"
)
_TEXT = ("LP", "TD")
# Words in capitals begin other texts, too; no other has so many of these codes, the first ones among them.
_NEEDED, _FEWEST = {"HD", "SN", "PD"}, 6
_MARK = Mark("source", "header", "database-code")
_BY = re.compile(r"by:?\s+", re.IGNORECASE)


def are_coded(texts: Iterable[str]) -> bool:
    """Whether some of the paragraphs of a text are fields with codes."""
    codes = {field["code"] for text in texts if (field := _FIELD.fullmatch(text))}
    return codes >= _NEEDED and len(codes) >= _FEWEST


def mark_coded(text: str, masthead: Masthead) -> Mark | None:
    """Note what a field with a code states, and mark it; None for text."""
    field = _FIELD.fullmatch(text) if masthead.is_coded else None
    if field is None or (field["code"] in _TEXT and field["value"]):
        return None
    code, value = field["code"], field["value"] or ""
    if code == "HD":
        masthead.title = masthead.title or value or None
        return Mark("title", "header", "title-label")
    if code == "BY":
        masthead.note_byline(read_byline(f"By {_BY.sub('', value)}") or Byline())
    elif code == "PD":
        masthead.published = masthead.published or read_date(value)
    elif code == "SN" and value:
        masthead.note_publisher(value)
    return _MARK
