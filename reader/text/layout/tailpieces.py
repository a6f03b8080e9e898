"""Lines that are furniture only below an article: its neighbours, podcasts, addresses, calls to listen or to buy."""

from __future__ import annotations

import re

from reader.text.layout.furniture import reports_speech

# "Previous: Seven poems", "« Older posts", "Next up: The ferry": the label stands alone or before a headline.
_NEIGHBOUR = re.compile(
    r"[\W_]{0,3}(?:previous|prev|next|older|newer)"
    r"(?: (?:article|story|post|entry|issue|page|chapter|episode|week|up|in (?:this )?(?:section|series)))?"
    r"\s?[:»«>→|–—]+ ?\S.{0,120}(?<!\.)",
    re.IGNORECASE,
)
# "The Skerry Packet Podcast", "Our daily podcast".
_PODCAST = re.compile(r"(?:[A-Z“‘'\"][\w'’”\"&-]*(?: (?:of|the|and|on|in|for|to|daily|weekly))* ){1,6}[Pp]odcasts?")
# "News from the islands. Listen here.": the last sentence asks to do something and says nothing else.
_CALL = re.compile(
    r"(?:.{0,200}[.!?:…]['’\"”)]? )?(?:Listen|Watch|Subscribe|Sign up|Register|Read(?: (?:more|it|on|the full"
    r" \w+))?|Find out more|Learn more"
    r"|Donate|Join(?: us| in)?|Download(?: it)?|Click|Buy|Shop|Order|Book|Enter|Apply|Visit|Try it|See more|Get it"
    r"|Get yours)"
    r"(?: (?:here|now|today|online|below|free|for free|in full|wherever you get your podcasts))+[.!»>]*",
)
# "More minor league baseball: www.skerry.example", "AP football: https://…", "On the Net: …".
_ADDRESS = re.compile(
    r"(?:(?:(?:for )?(?:more|full|further|additional|other|all|follow|read|find|see)\b.{0,70}|online|on the (?:net"
    r"|web)|web(?: ?site)?"
    r"|[A-Z]{2,5} [\w ]{2,40})\s?(?::|,|\bat\b|\bvisit\b|\bgo to\b|\bon\b)\s*)"
    r"(?:https?://|www\.)\S+|(?:https?://|www\.)\S+",
    re.IGNORECASE,
)
# The number of a telephone, and where a story is from: "555-0142", "Location : Carrow".
_REACHED = re.compile(
    r"(?:(?:tel|phone|call)\W{1,3})?(?=(?:\D{0,2}\d){7})[+(]?\d{1,5}\)?(?:[ ./-]\d{2,5}){0,3}[ ./-]\d{3,5}"
    r"|location\s?:\s?[\w ,'’.-]{2,40}(?<!\.)",
    re.IGNORECASE,
)
# "Sources:", with nothing below it: the links are gone.
_LABEL = re.compile(r"[A-Z][a-z]+(?: [\w&]+){0,3}\s?:")
_LONGEST = 260


def is_tailpiece(text: str) -> bool:
    """Whether a line below an article leads away from it; ask only about the last lines of a text."""
    if len(text) > _LONGEST or reports_speech(text):
        return False
    return any(pattern.fullmatch(text) for pattern in (_NEIGHBOUR, _PODCAST, _CALL, _ADDRESS, _REACHED, _LABEL))
