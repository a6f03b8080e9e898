"""Desks: those who write without a name, as bylines call them: "Staff Reporter", "Web Desk", "Unsere Redaktion"."""

from __future__ import annotations

import re

_DESK = re.compile(
    r"^(?:(?:our|the|special|from|a)\s+)*(?:[\w-]+\s+){0,2}"
    r"(?:staff|agencies|(?:news|web)\s?desk|desk|wires?|editorial\s+board|newsroom|correspondents?|bureau|news\s+"
    r"(?:service|agency)"
    r"|reports?|reporters?|redacción|redazione|redaktion|rédaction|redação|redactie)(?:\s+"
    r"(?:reports?|writers?|reporters?|services?))?$"
    # "Our correspondent" and the like in other languages.
    r"|^(?:onze|unser(?:e[mrn]?)?|notre|nos|nuestr[oa]s?|(?:il )?nostr[oi]|noss[oa]s?|vår|vores|våre)\s+"
    r"(?:[\w-]+\s+){0,2}"
    r"(?:redact(?:eur|rice|ie|ore?s?)(?:en|s)?|verslaggevers?|correspond[ae]nt(?:en?|s)?|korrespondent(?:in"
    r"|en)?|reporter[ns]?"
    r"|mitarbeiter(?:in|n)?|envoyé(?:e|s)?|corresponsal(?:es)?|enviad[oa]s?|inviat[oi]|corrispondent[ei]|medewerkers?)"
    r"(?:\s+[\w-]+){0,2}$",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"(?:desk|staff|reporters?|correspondents?|writers?|bureau|agencies|newsroom|news service)\W*$", re.IGNORECASE
)
_STAFF = re.compile(
    r"^(?:(?:own|our|staff|special|political|legal|science|health|crime|court|business|economic|education|environment"
    r"|foreign|chief"
    r"|city|local|district|parliamentary|diplomatic|agricultural|[A-Z]{2,4}) )+(?:correspondent|reporter|writer)s?$",
    re.IGNORECASE,
)
_LONGEST = 60


def names_desk(text: str) -> bool:
    """Whether a piece of a byline is a desk or those of a paper: "our correspondent", "News Desk"."""
    return _DESK.match(text) is not None


def is_desk(text: str) -> bool:
    """Whether ``text`` names those who write without a name: ``Staff Reporter``, ``Web Desk``."""
    if len(text) > _LONGEST or _NAMELESS.search(text) is None:
        return False
    return names_desk(text.strip(" .")) or _STAFF.match(text) is not None
