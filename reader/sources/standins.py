"""Characters that a tree of markup refuses, represented by others while its words are joined."""

from __future__ import annotations

import re

# A reference can put characters into a tree that it accepts in no other way. The cleaning of the text has to see them,
# so other unused characters represent them in the meantime; two that are not needed are left out.
_REFUSED = [*range(1, 9), 11, 12, *range(14, 32)]
_HELD = {code: 0xFDD4 + place for place, code in enumerate(_REFUSED)} | {0xFFFE: None, 0xFFFF: None}
_GIVEN = {0xFDD4 + place: code for place, code in enumerate(_REFUSED)}
_TO_HOLD, _TO_GIVE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"), re.compile("[\ufdd4-\ufdef]")


def storable(text: str | None) -> str:
    """Return the text of a node in a form that can be put back into its tree."""
    return (text.translate(_HELD) if _TO_HOLD.search(text) else text) if text else ""


def restored(text: str) -> str:
    """Return the text of a tree with the original characters for those that represented them."""
    return text.translate(_GIVEN) if _TO_GIVE.search(text) else text
