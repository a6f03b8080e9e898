"""Quotations within a clause that a verb of saying governs, in other languages: "Lee afirmó que es “un horror”"."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.model import Span
from reader.text.speech.reporting.foreign_leads import (
    LONGEST_SENTENCE,
    in_text,
    opening,
    opens_only,
    start_of_sentence,
    verb_forms,
)
from reader.text.speech.reporting.foreign_subjects import ALONE, drops_subject, subject_at
from reader.text.speech.reporting.foreign_verbs import HELPERS, JUDGING, JUDGING_PARTICIPLES, OF_ONESELF
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.patterns import Pattern

_JUDGES = "subject of a verb of judging in another language"
_RULE = "subject of a verb of saying in another language that governs the clause"

# The most characters from the verb to its clause: an adverbial before "que" ("ha dicho este domingo en Madrid que") has
# some 50.
_LONGEST_ADVERBIAL = 70
QUOTED = re.compile(r"[«„“\"”][^«»„“”\"]*[»“”\"]")
_CLAUSE = re.compile(r"(?<![\w’'-])(?:que|qu[’']|dass|daß|che|că|at|att|dat)(?![\w-])")
_COMMA = re.compile(r"\s?,\s?$")
# Another sentence has begun, or begins with the quotation.
_STOP = re.compile(r"[:;?!…]|\.\s*$")
_NAME = r"[^\W\d_a-z][\w’'-]+(?:\s(?:(?:de|del|la|di|da|van|von|der)\s)*[^\W\d_a-z][\w’'-]+){0,3}"
# "Ayer, Lee (dijo)", "la ministra, Ada Lee, que (dijo)", "die Ministerin, Ada Lee, (sagte)"
_BEFORE_VERB = re.compile(rf"(?:^|[,;:]\s)(?P<who>{_NAME})(?:,(?:\s(?:quien|que|qui|che|der|die|som))?)?\s$")
# Another clause, or another quotation, begins between the verb and the words.
_OTHER_CLAUSE = re.compile(r",|[«»„“\"”]|(?<!\w)(?:und|et|y|e|en|der|die|das|qui|que|che)\s+$")
# "Bezeichnete es als „Privileg“": even a noun is what somebody says.
_AS = re.compile(r"(?<!\w)(?:als|comme|como|come|som)\s$")
# "Bezeichnete es (Lee) als"
_OBJECT = re.compile(r"\s(?:es|sich|ihn|dies|das)(?=\s)")
SMALL_WORD = re.compile(r"(?<![\w’'-])[^\W\d_A-Z][^\W\d_]*")


def match_clause(text: str, quotation: Quotation) -> Pattern | None:
    """Return the subject of the verb of saying whose clause holds a quotation that is not a name."""
    words = text[quotation.start + 1 : quotation.end - 1]
    if not SMALL_WORD.search(words):
        return None
    first = max(0, quotation.start - LONGEST_SENTENCE)
    before = QUOTED.sub(lambda quoted: "□" * len(quoted[0]), text[first : quotation.start])
    start = start_of_sentence(before, first == 0)
    for cue in reversed(list(verb_forms().finditer(before, start))):
        behind = before[cue.end() :]
        if _STOP.search(behind):
            return None
        clause = _CLAUSE.search(behind)
        if _COMMA.match(behind) or (clause and clause.start() <= _LONGEST_ADVERBIAL):
            return in_text(subject_of(before, start, Span(*cue.span("cue"))), first)
    return None


def match_judgement(text: str, quotation: Quotation) -> Pattern | None:
    """Match "Lee nannte die Leistung „peinlich“": the subject of a verb of judging, if only its object is between."""
    words = text[quotation.start + 1 : quotation.end - 1]
    first = max(0, quotation.start - LONGEST_SENTENCE)
    before = text[first : quotation.start]
    if not SMALL_WORD.search(words) and not _AS.search(before):
        return None
    start = start_of_sentence(before, first == 0)
    for cue in reversed(list(_judging().finditer(before, start))):
        behind = before[cue.end() :]
        if len(behind) > _LONGEST_ADVERBIAL or _STOP.search(behind) or _OTHER_CLAUSE.search(behind):
            return None
        found = subject_of(before, start, Span(*cue.span("cue")))
        return in_text(found and found._replace(rule=_JUDGES), first)
    return None


@lru_cache(maxsize=1)
def _judging() -> re.Pattern[str]:
    """Return a pattern for a verb of judging, with its helper."""
    forms = "|".join(sorted(JUDGING, key=len, reverse=True))
    participles = "|".join(sorted(JUDGING_PARTICIPLES, key=len, reverse=True))
    reflexive = "|".join(OF_ONESELF)
    return re.compile(
        rf"(?<![\w’'-])(?P<cue>(?:{'|'.join(HELPERS)})\s(?:{participles})|{reflexive}|{forms})(?![\w’'-])"
    )


def subject_of(before: str, start: int, cue: Span) -> Pattern | None:
    """Return the subject of a verb in the sentence that begins at ``start``: before it, or right behind it."""
    who = opening(before, start, cue) or _right_before(before, start, cue)
    object_behind = _OBJECT.match(before, cue.end)
    end = object_behind.end() if object_behind else cue.end
    if who is None and (behind := subject_at(before, end)) and behind.start == end + 1:
        who = behind
    if who is None and drops_subject(before, start, cue):
        return Pattern(Span(cue.start, cue.start), cue, ALONE)
    return Pattern(who, cue, _RULE) if who else None


def _right_before(before: str, start: int, cue: Span) -> Span | None:
    named = _BEFORE_VERB.search(before, start, cue.start)
    return Span(*named.span("who")) if named and not opens_only(named["who"].split()[0]) else None
