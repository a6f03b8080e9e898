"""How long elementary steps take, in µs: a search chooses its way by these times. None is a promise.

They were measured in a library of a million articles, on two shared cores and with the file in the system's cache. Only
their ratios matter; with any of them halved or doubled, few searches would go another way.
"""

from __future__ import annotations

# To walk on to the next match in a full-text index and hand its number over.
WALKING_US = 0.8
# To look an article up; on a page that was not looked at before it takes up to 3.5 µs more.
LOOKING_UP_US = 2.0
# To put the number of an article into a list that is then at hand, and where they do not come in order.
LISTING_US, LISTING_ASTRAY_US = 0.3, 0.5

# To ask a full-text index for one article, and more for each phrase.
_SEEKING_US, _SEEKING_EACH_US = 18.0, 8.0


def seeking(match: str) -> float:
    """Estimate how long it takes to ask a full-text index about one article, by the phrases of the expression."""
    return _SEEKING_US + _SEEKING_EACH_US * match.count('"') / 2
