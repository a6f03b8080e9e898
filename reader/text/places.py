"""Places and peoples that need no model to be known: countries, abbreviated provinces, datelines in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model import EntityKind, Place
from reader.text.gazetteer import country_pattern, is_demonym, province_pattern
from reader.text.mentions import Mention

_DATELINE = re.compile(r"([A-Z]{3,}(?:[ -][A-Z]{2,}){0,2})(?:,\s[A-Z][\w. ]{1,20})?\s*(?:\([^)]{2,20}\)\s*)?[—–]")
_LONGER_NAME = re.compile(r"\s(?!Mr|Ms|Mrs|Dr)[A-Z][a-z]+")


def known_places(paragraph: int, text: str) -> tuple[list[Mention], list[Mention]]:
    """Give the mentions that are certain, and those that hold where the model saw no other name."""
    if text.isupper():
        return [], []
    certain = [match.span() for match in province_pattern().finditer(text)]
    if dateline := _DATELINE.match(text):
        certain.append(dateline.span(1))
    return (
        [Mention(Place(paragraph, start, end), text[start:end], "place") for start, end in certain],
        list(_countries(paragraph, text)),
    )


def _countries(paragraph: int, text: str) -> Iterator[Mention]:
    for match in country_pattern().finditer(text):
        kind: EntityKind = "group" if is_demonym(match.group()) else "place"
        if not _goes_on(text, match.end()):
            yield Mention(Place(paragraph, match.start(), match.end()), match.group(), kind)


def _goes_on(text: str, end: int) -> bool:
    """Say whether the word goes on to the right as a name: "Korea Herald"."""
    return _LONGER_NAME.match(text, end) is not None
