"""How long elementary steps take, in µs: a search chooses its way by these estimates.

They were measured in a library of a million articles, on two shared cores and with the file in the system's cache. Only
their ratios matter; if any of them were half or twice as large, few searches would choose another way.
"""

from __future__ import annotations

# Stepping to the next match in a full-text index and handing over its id.
WALKING_US = 0.8
# Looking up an article; on a page that was not read before it takes up to 3.5 µs more.
LOOKING_UP_US = 2.0
# Adding the id of an article to a temporary list, if the ids come in order and if they do not.
LISTING_US, LISTING_ASTRAY_US = 0.3, 0.5

# Asking a full-text index about one article, and more for each phrase.
_SEEKING_US, _SEEKING_EACH_US = 18.0, 8.0


def seeking(match: str) -> float:
    """Estimate how long it takes to ask a full-text index about one article, by the phrases of the expression."""
    return _SEEKING_US + _SEEKING_EACH_US * match.count('"') / 2
