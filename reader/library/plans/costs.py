"""How long elementary steps take, in µs: a search chooses its way by these estimates.

They were measured in a library of a million articles, on two shared cores and with the file in the system's cache. Only
their ratios matter; if any of them were half or twice as large, few searches would choose another way. How long a
search may go on along its way is decided where it goes.
"""

from __future__ import annotations

# Stepping to the next match in a full-text index: within SQLite, and handing over its id.
PASSING_US, WALKING_US = 0.15, 0.8
# The first for words in a row: most articles with all words of a phrase do not have them in a row and are skipped.
PASSING_IN_A_ROW_US = 20.0
# Asking a full-text index about one article, and more for each phrase.
_SEEKING_US, _SEEKING_EACH_US = 18.0, 8.0

# Going through the articles in the order of their dates: skipping one, checking one, and handing over the id of one.
SKIPPING_US, VISITING_US, MEETING_US = 0.1, 0.5, 0.6
# Looking up an article, and how much longer that takes on a page of its own.
LOOKING_UP_US, TURNING_US = 2.0, 4.0
# Comparing a field of an article that was looked up.
COMPARING_US = 0.5
# Listing an article and looking up its date, and looking up the date of one whose id was handed over.
DATING_US, DATING_ASTRAY_US = 2.5, 5.0

# Asking for what belongs to one article: for one name by an index, for the first row, and scanning its few rows.
NAMING_US, HAVING_US, SCANNING_US = 0.4, 1.2, 4.0

# Looking up a quotation, and one of those with a word, each of which is on a page of its own: where the pages are not
# in the cache, that takes ten times as long.
LOOKING_UP_QUOTE_US, TURNING_TO_QUOTE_US = 3.0, 6.0
# Adding one of the quotations of a speaker to a list, which takes no longer where the pages are not in the cache, as
# the index has them in a row; and stepping to the next one with a word and looking for it in that list.
LISTING_QUOTE_US, FINDING_QUOTE_US = 0.15, 0.25

# Adding the id of an article to a temporary list, if the ids come in order and if they do not, and looking for one in
# it.
LISTING_US, LISTING_ASTRAY_US, FINDING_US = 0.3, 0.5, 0.15


def seeking(match: str) -> float:
    """Estimate how long it takes to ask a full-text index about one article, by the phrases of the expression."""
    return _SEEKING_US + _SEEKING_EACH_US * match.count('"') / 2
