"""Names right beside what somebody says: those who sign it, and verbs before a name: "Said Brenn: “…”"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention, without_overlaps
from reader.text.names.signs.surroundings import SPEAKS
from reader.text.spelling import fold

_DASHES = ("―", "—", "–", "-")
_CLOSING = ("”", '"', "’", "'", "»", "“")
# "― Ada Brenn", alone or behind what is quoted.
_SIGNATURE = re.compile(r"\s*[―—–-]{1,2}\s?((?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.)){1,3})[.,]?\s*$")
_LONGEST_SIGNATURE = 60
_VERB = re.compile(r"(\w+)\s(?=[A-Z])")
_SENTENCE_ENDS = (*'.!?:”"“', "")
_RULE = "signs what is quoted"


def find_signatures(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the people who sign quotations, whom the model often misses."""
    signed = [
        Mention(Place(paragraph, *match.span(1)), match[1], "person", _RULE)
        for paragraph, match in _signatures(texts)
        if _may_be_person(match[1])
    ]
    return without_overlaps([*signed, *mentions]) if signed else [*mentions]


def _signatures(texts: Mapping[int, str]) -> Iterator[tuple[int, re.Match[str]]]:
    last = ""
    for paragraph, text in texts.items():
        reach = max(0, len(text) - _LONGEST_SIGNATURE)
        at = max(text.rfind(dash, reach) for dash in _DASHES)
        if at >= 0 and (match := _SIGNATURE.match(text, at)):
            said = text[:at].rstrip() or last
            if said.endswith(_CLOSING):
                yield paragraph, match
        last = text.rstrip()


def _may_be_person(name: str) -> bool:
    words = name.split()
    is_other = any(fold(word) in COMMON_OPENERS | CALENDAR or is_calling(word) or is_title(word) for word in words)
    return not (is_other or name.isupper() or known_kind(name) or kind_by_head(fold(name).split()))


def without_verbs(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` without the verb that stands before a name in full, or before a known surname."""
    verbs = {mention: match for mention in mentions if (match := _verb(mention, texts[mention.place.paragraph]))}
    if not verbs:
        return [*mentions]
    surnames = {words[-1] for mention in mentions if mention not in verbs and len(words := mention.text.split()) > 1}
    return [
        _behind(mention, verb)
        if (verb := verbs.get(mention))
        and (" " in mention.text[verb.end() :] or mention.text[verb.end() :] in surnames)
        else mention
        for mention in mentions
    ]


def _verb(mention: Mention, text: str) -> re.Match[str] | None:
    """Match the verb that opens a sentence as the first word of a name before a colon: "Said Ada Brenn: “…”"."""
    start, end = mention.place.start, mention.place.end
    if mention.kind != "person" or not text.startswith(":", end):
        return None
    verb = _VERB.match(mention.text)
    opens = text[max(0, start - 4) : start].rstrip()[-1:] in _SENTENCE_ENDS
    return verb if verb and opens and verb[1].lower() in SPEAKS else None


def _behind(mention: Mention, verb: re.Match[str]) -> Mention:
    place = Place(mention.place.paragraph, mention.place.start + verb.end(), mention.place.end)
    return Mention(place, mention.text[verb.end() :], mention.kind, mention.rule)
