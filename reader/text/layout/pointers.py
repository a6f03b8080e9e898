"""Pointers: paragraphs that lead to another story, with its headline behind a label."""

from __future__ import annotations

import re

_POINTER = re.compile(
    r"\W{0,3}(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH(?: \w+)?|LISTEN|RELATED|MORE|VIDEO|GALLERY|PHOTOS|"
    r"Read [Mm]ore|Read [Aa]lso|Also [Rr]ead|See [Aa]lso|Watch(?: (?:below|now|live))?|Listen|Related)\s?[:|»>]"
)
# Labels of what a page offers beside an article, before its headline; those after the second group may also head a part
# of the text, so that only a headline of several words follows them.
_INSERTED = re.compile(
    r"\W{0,3}(?i:(?:(?:live|interactive|full|photo|latest|in|breaking|related|our|the|listen|take (?:our|the)) )?"
    r"(?:maps?|graphics?|interactives?|quiz|galler(?:y|ies)|pictures|slideshow|podcasts?|live (?:blog|updates"
    r"|coverage)|blog"
    r"|newsletter|how (?:to|you can) (?:help|donate|watch|subscribe)|where to donate|database|read the (?:full"
    r" )?(?:report"
    r"|letter|document|ruling|order|statement|complaint|lawsuit|indictment|transcript|decision|review|story)|full "
    r"(?:list"
    r"|story|coverage|results)|flashback)\s?[:|] ?\S.{5,120}(?<![.!:])"
    r"|(?:opinion|editorial|column|commentary|explainer|explained|fact[ -]check|earlier|previously|go deeper|don['’]t"
    r" miss"
    r"|exclusive|in depth|long read|from the archives?|watch|video|photos|more)\s?[:|] ?\S+(?: \S+){4,20}(?<![.!:])"
    r")"
)
_LONGEST = 160
_TOPICS = re.compile(
    r"(?:trending|hot topics|popular|quick links|top topics)(?: now| today)?\s?[:|]\s?\S.*(?<![.!])", re.IGNORECASE
)


def is_topic_bar(text: str) -> bool:
    """Whether a line below a menu names what is read most: "Trending: ferries, bridges"."""
    return len(text) <= _LONGEST and _TOPICS.fullmatch(text) is not None


def points_elsewhere(text: str) -> bool:
    """Whether a paragraph is a pointer to another story: "READ MORE: ..."."""
    return _POINTER.match(text) is not None


def is_inserted(text: str) -> bool:
    """Whether a paragraph among others leads to something else by its label: "Live map: Where the fires burn"."""
    return len(text) <= _LONGEST and _INSERTED.fullmatch(text) is not None
