"""First names: people who are called by them, as children are, and everybody in Malaysia, Iceland or Ethiopia."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from reader.model import Place
from reader.text.names.forms.openers import CommonWords
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention, without_overlaps

_SHORTEST, _MOST_WORDS = 4, 5
_WORD = re.compile(r"(?<![\w@#’'.-])[A-Z][a-z]+(?![\w-])")
# A capitalised word right before, of which the first name would be the second: "Lake Ilva was".
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w’'.-]*\s$")
_LONGEST_BEFORE = 30
# What people do, have or are: "Ilva, 54, left", "Ilva said", "Ilva’s mother".
_ACTS = re.compile(
    r",\s(?:\d\d,|who(?:se)?\s)|['’]s\s[a-z]|\s(?:is|was|has|had|does|did|says|said|told|tells|went|came|took|made|got|knew|won|"
    r"lost|left|felt|kept|thinks|wants|[a-z]{2,}ed)\b"
)
_RULE = "first name of somebody named in full"


def find_first_names(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the first names that act as people: "Ilva, 54, left" after "Ilva Brenn"."""
    names = _first_names(mentions, CommonWords(texts.values()))
    found = [
        Mention(Place(paragraph, start, end), text[start:end], "person", _RULE)
        for paragraph, text in (texts.items() if names else ())
        for start, end in _acting(text, names)
    ]
    return without_overlaps([*mentions, *found])


def _first_names(mentions: Sequence[Mention], common: CommonWords) -> frozenset[str]:
    """Return the first words of full names that only one person of the article has, and that are nothing else."""
    full = [mention.text.split() for mention in mentions if mention.kind == "person" and " " in mention.text]
    bearers: dict[str, set[str]] = {}
    for words in full:
        if len(words) <= _MOST_WORDS:
            bearers.setdefault(words[0], set()).add(words[-1])
    others = {word for words in full for word in words[1:]}
    others |= {mention.text for mention in mentions if mention.kind != "person"}
    return frozenset(
        word
        for word, surnames in bearers.items()
        if len(surnames) == 1 and word not in others and _is_own(word, common)
    )


def _is_own(word: str, common: CommonWords) -> bool:
    key = word.casefold()
    if len(word) < _SHORTEST or key in CALENDAR or key in COMMON_OPENERS or key in common:
        return False
    return not (is_title(word) or is_calling(word) or is_known_place(word) or is_country(word) or is_demonym(word))


def _acting(text: str, names: Set[str]) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text):
        start, end = word.span()
        before = text[max(0, start - _LONGEST_BEFORE) : start]
        if word.group() in names and _ACTS.match(text, end) and not _CAPITAL_BEFORE.search(before):
            yield start, end
