"""The fields that were probably meant by other names: synonyms, or similar spellings."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.library.query.tokens import FIELDS
from reader.library.words.spelling import slips
from reader.model import LANGUAGES

# What other programs call the fields, and what is asked of an article in other words.
_MEANT = {
    "by": ("author", "authors", "byline", "from", "writer", "written"),
    "date": ("day", "month", "on", "published", "when", "year"),
    "feed": ("channel", "rss", "subscription"),
    "is": ("state", "status"),
    "lang": ("language",),
    "note": ("annotation", "comment", "notes"),
    "org": ("company", "organisation", "organization"),
    "person": ("name", "people", "who"),
    "place": ("city", "country", "location", "where"),
    "query": ("folder", "saved", "search"),
    "said": ("quote", "quotes", "says"),
    "since": ("newer",),
    "until": ("to",),
    "sort": ("order",),
    "source": ("newspaper", "paper", "publisher", "site"),
    "speaker": ("quoted", "saying"),
    "tag": ("category", "keyword", "label", "tags"),
    "title": ("headline", "intitle", "subject"),
}
_FIELD_OF = {name: field for field, names in _MEANT.items() for name in names}

# Letters and a colon, and a value: neither a time of the day nor an address.
_LIKE_A_FIELD = re.compile(r"([^\W\d_]+):(?=[^\W_]|$)")


class Unknown(NamedTuple):
    """A word that looks like a field and its value, and the field that was probably meant, if any."""

    name: str
    value: str
    meant: str


def unknown_field(text: str) -> Unknown | None:
    """Read a word as an unknown field, if it looks like one."""
    found = _LIKE_A_FIELD.match(text)
    if found is None:
        return None
    name, value = found[1], text[found.end() :]
    is_day = name.lower() == "from" and value[:1].isdigit()
    return Unknown(name, value, "since" if is_day else _nearest(name.lower()))


def language_code(name: str) -> str:
    """Return the code of a language by its name, or nothing if there is no such language."""
    return next((code for code, language in LANGUAGES.items() if language.lower() == name.lower()), "")


def _nearest(name: str) -> str:
    """Return the field with the same meaning, or one in which at most every third letter differs."""
    cost, near = min((slips(name, field), field) for field in FIELDS)
    return _FIELD_OF.get(name) or (near if cost <= len(name) / 3 else "")
