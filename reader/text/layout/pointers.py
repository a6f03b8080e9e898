"""Pointers: paragraphs that lead to another story, with its headline behind a label."""

from __future__ import annotations

import re

_POINTER = re.compile(
    r"\W{0,3}(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH(?: \w+)?|LISTEN|RELATED|MORE|VIDEO|GALLERY|PHOTOS|"
    r"Read [Mm]ore|Read [Aa]lso|Also [Rr]ead|See [Aa]lso|Watch(?: (?:below|now|live))?|Listen|Related)\s?[:|»>]"
)


def points_elsewhere(text: str) -> bool:
    """Whether a paragraph is a pointer to another story: "READ MORE: ..."."""
    return _POINTER.match(text) is not None
