"""Patterns around a name that several kinds of signs use."""

from __future__ import annotations

import re

from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.mentions import Mention
from reader.text.spelling import word_set

#: Verbs of speaking, for people and bodies.
SPEAKS = word_set(
    """
    said says told tells added adds asked explained explains noted wrote writes tweeted argued argues insisted recalled
    admitted stressed warned joked replied testified recounted acknowledged lamented
    """
)
SPEECH = f"(?:{'|'.join(sorted(SPEAKS))})"
# The number of characters before a name that are looked at.
WINDOW = 40
SAYS = re.compile(rf"\s{SPEECH}\b")
# "a town of", but not "a town planner".
PHRASE_ENDS = (
    r"(?=\s?(?:[,.;:)—–]|$)|\s(?:of|to|in|on|at|near|with|where|which|that|about|from|between|across|"
    r"[a-z]+ing)\b)"
)
ENDS = re.compile(
    r"\s?(?:[.,;:!?)”\"’—–]|--|$)|\s(?:on|with|and|or|that|this|last|since|until|till|by|in|for|from|to|at|as|after|"
    r"before|during|when|where|while|just|again|first|later|if|but|who|which|is|was|are|were|has|have|had|will|would|than|because)\b"
)
THE = re.compile(r"(?:^|[\s“\"‘'(—])[Tt]he\s$")
#: Before the name of a newspaper: "told The (Pilot)".
TO_THE_PRESS = re.compile(r"\b(?:told|interview with|according to|reported by|sp(?:eaking|oke) (?:to|with)) The $")

#: What stands between somebody and the only name they give: "a driver, who identified himself simply as (Sunday)".
CALLED_ONLY = (
    r"(?:(?:identified|introduced) (?:him|her)self(?: only| simply| just)? as|"
    r"(?:identified|named) (?:only|simply|just) as|"
    r"g(?:ave|iving|ives) (?:his|her) name(?: only| simply| just)? as|"
    r"(?:(?:would (?:only )?give|g(?:ave|iving|ives))(?: only)? (?:his|her|their) (?:first|given|last) name(?: only)?"
    r"|g(?:ave|iving|ives?) only (?:his|her|their) name),|"
    r"asked to be (?:called|identified|known|named)(?: only| simply| just)?(?: as)?)"
)
#: Such words behind a phrase for the person.
CALLED_SO = re.compile(rf",?\s(?:who\s(?:is\s\d+\sand\s)?)?{CALLED_ONLY}\s(?:(?:Mrs?|Ms|Miss)\.?\s)?")


def is_open(mention: Mention) -> bool:
    """Whether the name itself does not show its kind."""
    return kind_by_head(mention.key.split()) is None and not is_acronym(mention.text)
