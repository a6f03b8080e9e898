"""Names that are known the world over, and that small models and their own last words tell wrong."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import EntityKind

#: Of what kind these are, whatever the model and their last word say; people of the same name are people.
RENOWNED: Mapping[str, EntityKind] = {
    **dict.fromkeys(("west bank", "gaza strip", "left bank", "outer banks", "wall street", "golan heights"), "place"),
    **dict.fromkeys(("islam", "christianity", "judaism", "hinduism", "buddhism", "sikhism", "catholicism"), "group"),
    **dict.fromkeys(("manchester city", "man city", "leicester city", "norwich city", "bristol city"), "organisation"),
    **dict.fromkeys(("cardiff city", "swansea city", "stoke city", "hull city", "birmingham city"), "organisation"),
    **dict.fromkeys(("coventry city", "bradford city", "orlando city", "sporting kansas city"), "organisation"),
    **dict.fromkeys(("west ham", "crystal palace", "nottingham forest", "aston villa"), "organisation"),
    **dict.fromkeys(("obamacare", "medicare", "medicaid"), "law"),
    "brexit": "event",
}

#: Why these are of their kind.
RULE_OF_RENOWNED = "list of well-known names"
