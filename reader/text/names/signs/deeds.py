"""Deeds: what a person does or is made, which tells who that is, as an office does."""

from __future__ import annotations

import re

from reader.text.names.lexicon.offices import is_calling
from reader.text.names.signs.descriptions import BEHIND_NAME, LONGEST_APPOSITION
from reader.text.names.signs.phrases import HEAD_ENDS, tells

# "Ada Brenn, who heads the poisons unit at Velm Hospital, said", "Ada Brenn, who is 44 and runs a mill,"
_WHO = rf"{BEHIND_NAME},\s(?:\d{{1,3}},\s)?who\s"
_UNDERTAKING = (
    r"(?:audit|commission|delegation|dig|excavation|expedition|inquiry|investigation|lab|laboratory|operation|"
    r"programme|program|project|research|review|search|study|survey|team|trial|unit)"
)
_DEED = (
    r"(?:heads|leads|runs|chairs|owns|manages|edits|coaches|directs|teaches|represents|covers|follows|farms|oversees|"
    r"supervises|coordinates|organi[sz]es|founded|co-founded|works\s(?:as|for|at|in|with)|drives|sells|grows|breeds|keeps|"
    r"(?:sits|serves)\son|studies|volunteers|speciali[sz]es\sin|plays\sfor|writes\sfor|looks\safter|repairs|"
    r"holds(?=\sthe\s(?:[\w-]+\s)?(?:chair|post|seat)\b)|was\s(?:chairing|directing|leading|running|supervising)(?=\sthe\s)|"
    r"(?:chaired|directed|headed|led|oversaw|ran|supervised)"
    rf"(?=\s(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){{0,3}}{_UNDERTAKING}\b)|"
    r"has\s(?:run|led|owned|chaired|managed|taught|coached|headed|farmed|kept))\s"
)
_IS_DEED = re.compile(_DEED)
_WHO_DOES = re.compile(
    rf"{_WHO}(?:also\s|now\s|is\s\d{{1,3}}\sand\s)?"
    rf"({_DEED}(?!(?:her|him|them|me|us)\s(?:to|home|from)\b)[^,.;:()“”\"–—]{{3,80}}?)(?=\s?[,.;:]|\s(?:said|says|told|and|but)\b)"
)
# "Ada Brenn, who sang that night and is now a judge in Velm,"
_WHO_IS_NOW = re.compile(
    rf"{_WHO}[^,.;:()“”\"–—]{{3,60}}?\sand\s(?:is|was|became)\s(?:(?:also|now|then)\s)?(an?|the)\s([^,.;:()“”\"–—]{{3,80}}?)"
    r"(?=\s?[,.;:]|\s(?:said|says|told|who)\b)"
)
# "Ada Brenn heads the poisons unit", but not "runs into trouble"
_DOES = re.compile(
    r"\s((?:also\s)?(?:heads|runs|chairs|owns|manages|edits|teaches|farms)\s(?:the|an?|its|his|her|\d+)\s[^,.;:()“”\"–—]{3,80}?)"
    r"(?=\s?[,.;:]|\s(?:and|but|who|which|that|where)\b)"
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
    following = text[end : end + 2 * LONGEST_APPOSITION]
    if does := _WHO_DOES.match(following):
        return does[1]
    now = _WHO_IS_NOW.match(following)
    if now and tells(now[2], article=True):
        return now[2]
    does = _DOES.match(following)
    return does[1] if does else None


def is_deed(role: str) -> bool:
    """Whether a role says what somebody does: "heads the poisons unit"."""
    return _IS_DEED.match(role) is not None


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
