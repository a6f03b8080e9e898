"""Markdown that Readwise writes: what is known of a page in a list below a heading, then what somebody marked in it."""

from __future__ import annotations

import re
from typing import Any

# The heading and list of what is known, with the headline and the picture that may be above it.
_KNOWN = re.compile(
    r"\A(?P<above>\s*(?:#[ \t][^\n]*\n\s*)?(?:!\[[^\]\n]*\]\([^)\n]*\)\s*)?)"
    r"##[ \t]+Metadata[ \t]*\r?\n\s*(?P<list>(?:[-*][ \t]+[A-Z][\w ]{1,30}:[^\n]*(?:\n|\Z))+)",
)
_FIELD = re.compile(r"(?m)^[-*][ \t]+(?P<name>[A-Z][\w ]{1,30}):[ \t]*(?P<value>[^\n\r]*)")
_MEANT = {
    "Author": "author",
    "Full Title": "title",
    "URL": "url",
    "Document Tags": "tags",
    "Published Date": "published",
}
# The links to each place in its own program, and to the note with the whole text.
_PLACE = re.compile(
    r"(?: ?\()?\[(?:View Highlight|Location \d+)\]\(https://(?:read\.)?readwise\.io/[^()\s]*\)\)?"
    r"|(?m:^## Full Document\s*\n\[\[[^\n]*\]\][ \t]*$)"
)
_TAG = re.compile(r"\[\[([^\[\]]+)\]\]|#([\w/-]+)")


def read_collected(text: str) -> tuple[dict[str, Any], str]:
    """Return the fields that such a list states, none if there is no list, and the text without it and the links."""
    found = _KNOWN.match(text)
    if found is None:
        return {}, _PLACE.sub("", text)
    listed = {_MEANT.get(field["name"]): field["value"].strip() for field in _FIELD.finditer(found["list"])}
    stated: dict[str, Any] = {name: value for name, value in listed.items() if name and value}
    if "tags" in stated:
        stated["tags"] = [noted or bare for noted, bare in _TAG.findall(stated["tags"])]
    return stated, _PLACE.sub("", found["above"] + text[found.end() :])
