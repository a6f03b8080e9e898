"""Credits: speakers named after a dash, by name or role, or alone on the next line."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from reader.model import Entity, Place, Span
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.lexicon import cue_forms
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.spelling import word_set

# The most words of a credit, a name with an office: "— Ana Lee, head teacher".
_LONGEST_CREDIT = 7
_MOST_CHARACTERS = 200
# The fewest words of speech before a source of any kind; headlines quote fewer: "“We go on” – Lee’s promise".
_LONG_SPEECH = 12
_NAME_SHARE = 0.45
_CREDIT_MARKS = frozenset('“”":')

_DASH = re.compile(r"\s*[—–―-]+\s*")
# A name that the model does not know: capitalised words and initials.
_NAME_ALONE = re.compile(r"(?:[A-Z][\w’'-]+\.?|[A-Z]\.)(?:\s(?:[A-Z]\.?|[A-Z][\w’'-]+)){0,2}\s[A-Z][\w’'-]+")
_SOMEBODY = re.compile(r"(?:An?|The|One) (?:[a-z-]+ ){0,2}(?P<human>[a-z]+)")
# The most words of a role, and the words that may follow it: "— Senior engineer with 20 years at sea".
_LONGEST_ROLE = 8
_BEHIND_ROLE = word_set("at by for from in of on who with")
_WORD = re.compile(r"\S+")

_AFTER_DASH = "name after a dash"
_ROLE_AFTER_DASH = "role after a dash"


class Credit(NamedTuple):
    """A name credited with a quotation, its entity if that is known, its place, and the rule that found it."""

    name: str
    entity: Entity | None
    place: Place
    rule: str


def find_credit(passage: Passage, following: Passage | None, quotation: Quotation, cast: Cast) -> Credit | None:
    """Return the name after a dash behind ``quotation``, or alone in the following passage."""
    if dash := _DASH.match(passage.text, quotation.end):
        return _after_dash(cast, passage, dash.end())
    if following is None or passage.around(quotation)[1].strip() or _tells(following):
        return None
    if dash := _DASH.match(following.text):
        return _after_dash(cast, following, dash.end())
    return _credit(cast, following, 0, "name alone on the next line")


def _after_dash(cast: Cast, passage: Passage, start: int) -> Credit | None:
    """Match a name or a role from ``start``, behind a dash."""
    named = _credit(cast, passage, start, _AFTER_DASH) or _unknown_name(passage, start)
    return named or _role(passage, start) or _source(passage, start)


def _tells(passage: Passage) -> bool:
    """Whether the passage is a sentence ("Ada Lee, 44, agreed."), not a name by itself."""
    words = passage.text[:_MOST_CHARACTERS].split()
    return any(word.strip(".,") in cue_forms() for word in words if not word.endswith("ing"))


def _credit(cast: Cast, passage: Passage, start: int, rule: str) -> Credit | None:
    credit = _credit_at(passage, start)
    if not credit or len(credit.split()) > _LONGEST_CREDIT or not _CREDIT_MARKS.isdisjoint(credit):
        return None
    named = cast.person_at(passage.place(Span(start, start + 1)))
    if named is None or named.place.end - named.place.start < _NAME_SHARE * len(_before_role(credit)):
        return None
    return Credit(named.entity.name, named.entity, named.place, rule)


def _before_role(credit: str) -> str:
    """Return the name before a role: "Ana Lee, head teacher"; all of a credit that is longer, or itself a role."""
    name, _, role = credit.partition(", ")
    words = name.split()
    if not (words and role) or is_human(words[-1].lower()) or len(credit.split()) > _LONGEST_CREDIT:
        return credit
    return name


def _credit_at(passage: Passage, start: int) -> str:
    """Return the text from ``start`` to the next quotation."""
    number = bisect_left(passage.quotations, start, key=lambda quotation: quotation.start)
    stop = passage.quotations[number].start if number < len(passage.quotations) else len(passage.text)
    return passage.text[start : min(stop, start + _MOST_CHARACTERS)].strip()


def _unknown_name(passage: Passage, start: int) -> Credit | None:
    """Match two to four capitalised words after a dash as a name that the model does not know, or "A reader"."""
    name = _before_role(_credit_at(passage, start).rstrip("."))
    somebody = _SOMEBODY.fullmatch(name)
    if not _NAME_ALONE.fullmatch(name) and not (somebody and is_human(somebody["human"])):
        return None
    return Credit(name, None, passage.place(Span(start, start + len(name))), _AFTER_DASH)


def _role(passage: Passage, start: int) -> Credit | None:
    """Match a role: "— Senior engineer working on sea walls".

    It begins with a capital; a sentence that goes on behind a dash does not.
    """
    words = list(_WORD.finditer(_credit_at(passage, start)))
    if not words or not words[0][0][0].isupper():
        return None
    for word, behind in zip(words[:_LONGEST_ROLE], [*words[1:], None], strict=False):
        if is_human(word[0].rstrip(",.").lower()) and _ends_role(word[0], behind[0] if behind else ""):
            span = Span(start, start + word.end() - (word[0][-1] in ",."))
            return Credit(passage.text[span.start : span.end], None, passage.place(span), _ROLE_AFTER_DASH)
    return None


def _source(passage: Passage, start: int) -> Credit | None:
    """Match a few words that end a paragraph of nothing but long speech: "“…” — readers of the almanac"."""
    words = _credit_at(passage, start)
    speech = passage.quotations[0] if len(passage.quotations) == 1 else None
    if speech is None or speech.start or len(passage.words_of(speech).split()) < _LONG_SPEECH:
        return None
    if len(words.split()) > _LONGEST_CREDIT or words[-1:] in ".!?:":
        return None
    return Credit(words, None, passage.place(Span(start, start + len(words))), _AFTER_DASH)


def _ends_role(word: str, behind: str) -> bool:
    """Whether a role ends with ``word``: "engineer," and "engineer at", but not "engineer and"."""
    return word[-1] in ",." or not behind or behind in _BEHIND_ROLE or behind.endswith(("ing", "ed"))
