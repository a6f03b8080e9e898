"""Bodies that the model missed behind the word for one: "the aid group Velm", "security firm Osk"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.mentions import CALENDAR, COMMON_WORDS, Mention, without_overlaps
from reader.text.names.signs.surroundings import SPEECH
from reader.text.spelling import fold, word_set, words_in

_BODIES = word_set("""
    agency airline bank broadcaster carmaker charity company consultancy firm group insurer lender manufacturer
    newspaper nonprofit organisation organization retailer startup think-tank watchdog website lobby union collective
    cooperative co-operative outlet forum syndicate
    """)
_GROUPS = frozenset({"group", "movement"})
_LAST_PARTS = frozenset(word.rpartition("-")[2] for word in _BODIES)
_NAME = r"(?:[a-z]?[A-Z][\w’&-]*[a-z]\w*)"
# "company Brenn founded" is a clause, so the next word must not be a verb, unless the body says something.
_NAMED = re.compile(
    rf"(?<![\w-])([A-Za-z]+[’']?\s(?:{'|'.join(sorted(_BODIES))}))\s({_NAME}(?:\s{_NAME}){{0,2}})"
    rf"(?=[,;:)]|\.(?!\w)|['’]s\b|\s{SPEECH}\b|\s(?:in|on|at|for|to|and|as|which|that|is|was|has|had|will|with|from)\b|$)"
)
# "The Velm protest group"
_NAMING = re.compile(
    rf"\b[Tt]he\s({_NAME}(?:\s{_NAME}){{0,2}})\s(?:protest|rebel|militant|activist|rights|advocacy|aid|armed|extremist|lobby)\s"
    r"(?:group|movement)\b"
)
_RULE = "behind a word for a body"


def find_described(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the bodies that the model missed; names with a word of another person's are none."""
    people = {word for mention in mentions if mention.kind == "person" for word in mention.key.split()}
    found = [one for paragraph, text in texts.items() for one in _bodies(paragraph, text, people)]
    return without_overlaps([*mentions, *found]) if found else list(mentions)


def _bodies(paragraph: int, text: str, people: set[str]) -> Iterator[Mention]:
    for match in () if _LAST_PARTS.isdisjoint(words_in(text)) else _NAMED.finditer(text):
        name = match.group(2)
        if _may_be_body(name, people):
            yield Mention(Place(paragraph, *match.span(2)), name, "organisation", _RULE)
    for match in () if _GROUPS.isdisjoint(words_in(text)) else _NAMING.finditer(text):
        if _may_be_body(match[1], people):
            yield Mention(Place(paragraph, *match.span(1)), match[1], "organisation", _RULE)


def _may_be_body(name: str, people: set[str]) -> bool:
    words = fold(name).split()
    if not people.isdisjoint(words) or is_given_name(words[0]) or any(map(is_title, name.split())):
        return False
    # "Velm Now" is a name, "Velm Monday" is none.
    is_plain = words[0] in COMMON_WORDS or words[-1] in CALENDAR or any(map(is_calling, words))
    return not is_plain and known_kind(name) in (None, "organisation") and kind_by_head(words) in (None, "organisation")
