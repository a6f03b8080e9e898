"""Phrases for people by what they are, in other languages: "La préfète (rassure)", "(diz) o prefeito"."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.model import Span
from reader.text.names.foreign.callings import OFFICES
from reader.text.names.foreign.wording import wording_of
from reader.text.spelling import fold

_ARTICLE = r"(?:(?:le|la|el|il|lo|o|a|os|as|de|het|der|die|un|une|una|uno|um|uma|een|ein|eine)\s|l[’'])"
_SMALL = r"[^\W\d_A-Z][\w-]*"
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w’'-]*"
_LINK = r"(?:de\sla|de\sl[’']|de|du|des|d[’']|del|della|dell[’']|di|do|da|dos|van\sde|van|der|des|für|von|vom)"
_COMPLEMENT = rf"(?:\s{_LINK}(?:(?<=[’'])|\s)(?:{_SMALL}|{_CAPITAL})(?:\s{_CAPITAL})*){{0,2}}"
# "La préfète de Lunel", "die neue Sprecherin": the second word, or the third behind an adjective, is the office.
_PHRASES = [
    re.compile(rf"(?P<who>(?i:{_ARTICLE}){adjective}(?P<noun>{_SMALL}|{_CAPITAL}){_COMPLEMENT})")
    for adjective in ("", rf"{_SMALL}\s")
]
# "Der Trainer und die Sprecherin": two are no speaker.
_AND = re.compile(r"\s(?:und|et|y|e|en|i|og|och)\s")
# Articles of Portuguese and Dutch and those joined to a noun, before a stop: "a" and "de" are prepositions, too.
_BEHIND = re.compile(
    rf"\s(?P<who>(?:(?:o|a|os|as|um|uma|de|het|een)\s|l[’'])(?:{_SMALL}\s)?{_SMALL}{_COMPLEMENT})(?=\s?(?:[.,;:]|$))"
)


def office_at(text: str, start: int) -> Span | None:
    """Return the phrase for somebody by an office that begins at ``start``: "La préfète de Lunel"."""
    phrases = (phrase.match(text, start) for phrase in _PHRASES)
    found = next((one for one in phrases if one and fold(one["noun"]) in _offices()), None)
    return Span(*found.span("who")) if found and not _AND.match(text, found.end()) else None


def noun_behind(text: str, end: int) -> Span | None:
    """Return the noun behind a verb that ends at ``end``, with an article that may be another word."""
    found = _BEHIND.match(text, end)
    return Span(*found.span("who")) if found else None


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    wordings = filter(None, map(wording_of, OFFICES))
    return frozenset(office for wording in wordings if not wording.is_declined for office in wording.offices)
