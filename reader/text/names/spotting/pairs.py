"""Areas of two names, as councils and provinces have them: "Argyll and Bute", "Newfoundland and Labrador"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reader.model import EntityKind, Place
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.mentions import Mention
from reader.text.spelling import fold, name_set

_AREAS = name_set(
    """
    Andaman and Nicobar, Antrim and Newtownabbey, Ards and North Down, Argyll and Bute, Avon and Somerset,
    Barking and Dagenham, Bath and North East Somerset, Brighton and Hove, Causeway Coast and Glens,
    Cheshire West and Chester, Derry City and Strabane, Devon and Cornwall, Devon and Somerset, Dorset and Wiltshire,
    Dumfries and Galloway, Fermanagh and Omagh, Hammersmith and Fulham, Hereford and Worcester, Hinckley and Bosworth,
    Jammu and Kashmir, Kensington and Chelsea, Lisburn and Castlereagh, Mid and East Antrim, Newfoundland and Labrador,
    Nuneaton and Bedworth, Perth and Kinross, Redcar and Cleveland, Ross and Cromarty, Telford and Wrekin,
    Tonbridge and Malling, Tunbridge and Maidstone, Tyne and Wear, Windsor and Maidenhead
    """
)
# What makes a body of the area, and what makes one of "Supreme Court of" before it.
_BODY = (
    r"(?:\s(?:Ambulance|Borough|City|County|District|Fire|and|Rescue|Health|NHS|University|Hospitals?))*"
    r"\s(?:Authority|Constabulary|Council|Police|Service|Trust)\b"
)
_PAIRS = re.compile(
    r"(?<![\w’'-])((?:(?!The\s)[A-Z][a-z]+\s){1,3}of\s)?"
    rf"({'|'.join(map(re.escape, sorted(_AREAS)))})({_BODY})?(?![\w-])"
)


def find_pairs(texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield the areas of two names, and the bodies that have them in their names."""
    for paragraph, text in texts.items():
        for match in _PAIRS.finditer(text) if " and " in text else ():
            is_court = match[1] and kind_by_head(["", *fold(match[1]).split()[:-1]]) == "organisation"
            start = match.start() if is_court else match.start(2)
            kind: EntityKind = "organisation" if is_court or match[3] else "place"
            yield Mention(Place(paragraph, start, match.end()), text[start : match.end()], kind, "area of two names")
