"""Deeds: what a person does or is made, which tells who that is, as an office does."""

from __future__ import annotations

import re

from reader.text.names.lexicon.offices import is_calling
from reader.text.names.signs.descriptions import BEHIND_NAME, HEAD_ENDS, LONGEST_APPOSITION

# "Ada Brenn, who heads the poisons unit at Velm Hospital, said"
_WHO_DOES = re.compile(
    rf"{BEHIND_NAME},\s(?:\d{{1,3}},\s)?who\s(?:also\s|now\s)?"
    r"((?:heads|leads|runs|chairs|owns|manages|edits|coaches|directs|teaches|represents|covers|follows|farms|oversees|"
    r"supervises|coordinates|organi[sz]es|founded|co-founded|works\s(?:as|for|at|in|with)|drives|sells|grows|breeds|keeps)"
    r"\s[^,.;:()“”\"–—]{3,80}?)(?=\s?[,.;:]|\s(?:said|says|told|and|but)\b)"
)
# "the appointment of (Ada Brenn) as the town's harbour master", "They named (her) as"
_APPOINTED = re.compile(
    r"\b(?:(?:appointment|choice|confirmation|election|hiring|naming|nomination|promotion|re-election|selection) of|"
    r"appoint(?:s|ed|ing)?|nam(?:ed|es|ing)|elect(?:s|ed|ing)?|hir(?:ed|es|ing)|nominat(?:ed|es|ing)|unveiled)\s$"
)
_AS_WHAT = re.compile(
    r"\sas\s(?:(?:the|an?|its|his|her|their|[A-Z][\w-]*[’']s)\s)?(?:(?:new|next|first)\s)?([^,.;:()“”\"–—]{3,60}?)"
    r"(?=\s?[,.;:()“”\"–—]|\s?$|\s(?:who|since|after|when|was|is|has|had|will|would|on|last|this|said|in\s\d)\b)"
)


def deed_after(text: str, end: int) -> str | None:
    """Match ", who heads the poisons unit," behind a name: what somebody does tells who that is."""
    does = _WHO_DOES.match(text[end : end + 2 * LONGEST_APPOSITION])
    return does[1] if does else None


def appointment(before: str, text: str, end: int) -> str | None:
    """Match "the appointment of ... as the town's new mayor" around a name."""
    found = _AS_WHAT.match(text, end) if _APPOINTED.search(before, max(0, len(before) - 30)) else None
    if found is None:
        return None
    words = HEAD_ENDS.split(f" {found[1]} ")[0].split()
    if words and is_calling(words[-1]):
        return found[1]
    while words and not is_calling(words[-1]):  # "minister came late"
        words.pop()
    return " ".join(words) or None
