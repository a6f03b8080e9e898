"""Which names mean the same organisation, place or other thing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import EntityKind
from reader.text.acronyms import Expansion, is_acronym, stands_for
from reader.text.gazetteer import body_name, country_name, province_name
from reader.text.kinds import ORGANISATION_HEADS
from reader.text.mentions import Mention
from reader.text.spelling import fold

_FORMS_OF_COMPANY = re.compile(
    r",?\s+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings|gmbh|ag|sa|bhd|sdn bhd|pte|pty|nv|bv)"
    r"\.?$"
)


# Places of three capitals are initials ("DRC"), from four on they are datelines ("OSLO").
_SHORTEST_SHOUTED = 4
_CAPITAL_DISTRICT = re.compile(r"(?<=washington),? d\.?c\.?$")


@dataclass
class Thing:
    """One place, organisation or other thing while its mentions are being gathered."""

    kind: EntityKind
    key: str
    mentions: list[Mention] = field(default_factory=list)
    usual_name: str | None = None

    @property
    def name(self) -> str:
        """The gazetteer's name, else the fullest form, then the most frequent."""
        counts = Counter(" ".join(mention.text.split()) for mention in self.mentions)
        return self.usual_name or _in_usual_case(
            max(counts, key=lambda name: (not _is_shouted(name, self.kind), len(name), counts[name])), self.kind
        )


def _in_usual_case(name: str, kind: EntityKind) -> str:
    """Give "Coldwater County" for a dateline's "COLDWATER COUNTY"."""
    return re.sub(r"\w[\w’']*", lambda word: word.group().capitalize(), name) if _is_shouted(name, kind) else name


def _is_shouted(name: str, kind: EntityKind) -> bool:
    return kind == "place" and name.isupper() and "." not in name and len(name) >= _SHORTEST_SHOUTED


def group_things(mentions: Sequence[Mention], acronyms: Mapping[str, Expansion]) -> list[Thing]:
    """Gather mentions of the same thing, longest names first, so that short ones find them."""
    things: dict[tuple[EntityKind, str], Thing] = {}
    korea = _bare_korea(mentions)
    for mention in sorted(mentions, key=lambda mention: (-len(mention.key), mention.place)):
        usual = _usual_name(mention, korea)
        key = fold(usual) if usual else _plain(mention.key)
        thing = things.get((mention.kind, key)) or _longer_form(list(things.values()), mention, key, acronyms)
        if thing is None:
            thing = Thing(mention.kind, key, usual_name=usual)
        things.setdefault((mention.kind, key), thing).mentions.append(mention)
    return list({id(thing): thing for thing in things.values()}.values())


def _usual_name(mention: Mention, korea: str | None) -> str | None:
    if mention.kind == "place":
        if mention.key == "korea" and korea:
            return korea
        return country_name(mention.text) or province_name(mention.text)
    return body_name(mention.text) if mention.kind == "organisation" else None


def _bare_korea(mentions: Sequence[Mention]) -> str | None:
    """Say which country "Korea" alone means: the one of the two that the article speaks of."""
    keys = {mention.key for mention in mentions}
    south = keys & {"south korea", "south korean", "south koreans", "seoul", "republic of korea"}
    north = keys & {"north korea", "north korean", "north koreans", "pyongyang"}
    return "South Korea" if south else "North Korea" if north else None


def _plain(key: str) -> str:
    return _CAPITAL_DISTRICT.sub("", _FORMS_OF_COMPANY.sub("", key.removeprefix("the "))) or key


def _longer_form(
    things: Sequence[Thing], mention: Mention, key: str, acronyms: Mapping[str, Expansion]
) -> Thing | None:
    alike = [thing for thing in things if thing.kind == mention.kind]
    if is_acronym(mention.text):
        expansion = fold(acronyms[mention.text].name) if mention.text in acronyms else ""
        return next((thing for thing in alike if _expands(thing, mention.text, expansion)), None)
    if mention.kind != "organisation":
        return None
    within = [thing for thing in alike if _is_short_for(key, thing.key)]
    return within[0] if len(within) == 1 else None


def _expands(thing: Thing, acronym: str, expansion: str) -> bool:
    forms = {other.key: other.text for other in thing.mentions}
    if expansion:
        return any(key == expansion or key.endswith(f" {expansion}") for key in forms)
    return any(stands_for(acronym, text) for text in forms.values())


def _is_short_for(short: str, long: str) -> bool:
    """Say whether ``short`` is how newspapers go on after ``long``: its first word, or its last with a body's name."""
    if " " not in short and short not in ORGANISATION_HEADS:
        return len(short) > 3 and long.startswith(f"{short} ")
    return long.endswith(f" {short}") or long.startswith(f"{short} of ")
