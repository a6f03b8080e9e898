"""Attribution in languages other than English, by wording alone: "„…“, sagte Lee", "« … », a déclaré Mme Lee"."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.model import Span
from reader.text.speech.reporting.foreign_clauses import QUOTED, SMALL_WORD, match_clause, match_judgement
from reader.text.speech.reporting.foreign_leads import LONGEST_SENTENCE, in_text, match_lead_in
from reader.text.speech.reporting.foreign_subjects import ascribe, subject_at
from reader.text.speech.reporting.foreign_verbs import verb_of_saying
from reader.text.speech.reporting.foreign_words import ACCORDING, NO_VERBS, STOPS
from reader.text.speech.reporting.marks import Quotation, inner_words, is_marked
from reader.text.speech.reporting.patterns import Pattern
from reader.text.speech.reporting.quotatives import match_quotative
from reader.text.speech.reporting.turkish import match_turkish

# The fewest words between marks without a verb of saying and a colon; fewer may be a title or a term.
_FEWEST_WORDS = 3

_AT_END = "verb of saying in another language at the end of the sentence, then a name"
_BEHIND = "verb of saying in another language, then a name"
_INSIDE = "verb of saying in another language, within the marks"
_ANY_VERB = "verb in another language right behind the words, then a name"

# "Dit-il", "explique-t-elle", "a-t-il déclaré"; but "est-il écrit" names nobody.
_INVERTED = re.compile(r"\s?,?\s*(?P<cue>(?!est\b|faut\b|y\b)[^\W\d_A-Z’']+)(?:-t)?-(?P<who>il|elle)\b")
# The end of a sentence, but not of "M. Lee".
_STOP = re.compile(r"[.!?…;:](?=\s|$)(?<!\bM\.)(?<!\bDr\.)")
# The endings of a verb between a comma or a dash and a name: "schimpft Lee", "protestó Lee".
_VERB_LIKE = re.compile(
    r"(?:\s?,|(?<=,[“”\"«»])|\s[–—-]|,\s?[–—])\s?"
    r"(?P<cue>ha\s[^\W\d_]+(?:[aiu]do|[aiu]to)|a\s[^\W\d_]+[éiut]"
    r"|(?:se\s|s[’'])?[^\W\d_A-Z][^\W\d_]{2,}(?:(?<!an)t|te|ó|(?<!y)ou))(?:\ssich)?(?!\w)"
)


def match_foreign(text: str, quotation: Quotation) -> Pattern | None:
    """Return the speaker right behind a quotation of some length, or with a verb before the colon that introduces it.

    The speaker may be a pronoun, or an empty span behind a verb that needs no subject.
    """
    if found := match_quotative(text, quotation) or match_turkish(text, quotation):
        return found
    if len(text[quotation.start : quotation.end].split()) < _FEWEST_WORDS and is_marked(text, quotation):
        return _behind_few(text, quotation) or _before(text, quotation)
    return _behind(text, quotation.end) or _inside(text, quotation) or _before(text, quotation)


def match_trailing(text: str, quotation: Quotation) -> Pattern | None:
    """Match a speaker at the end of the sentence with a quotation: "Es sei „zu spät“ im Jahr, sagte Lee."."""
    behind = QUOTED.sub(lambda quoted: "□" * len(quoted[0]), text[quotation.end : quotation.end + LONGEST_SENTENCE])
    ended = inner_words(text, quotation)[-1:] in ".!?…" and behind.lstrip()[:1].isupper()
    if ended or not SMALL_WORD.search(text, quotation.start, quotation.end):
        return None
    stop = _STOP.search(behind)
    for cue in _trailing().finditer(behind, 0, stop.start() if stop else len(behind)):
        found = ascribe(behind, Span(*cue.span("cue")), _AT_END)
        if found and found.speaker.start <= cue.end() + 1:
            return in_text(found, quotation.end)
    return None


def _before(text: str, quotation: Quotation) -> Pattern | None:
    return match_lead_in(text, quotation) or match_clause(text, quotation) or match_judgement(text, quotation)


def _behind_few(text: str, quotation: Quotation) -> Pattern | None:
    """Match "„Niemals“, sagte Lee" and "„Nie!“ rief Lee", but not "„Der Berg“ sagte Lee nichts"."""
    behind = text[quotation.end : quotation.end + 2].lstrip()
    is_apart = text[quotation.end - 2] in ",.!?…" or behind.startswith((",", "–", "—"))
    found = _cue().match(text, quotation.end) if is_apart else None
    return ascribe(text, Span(*found.span("cue")), _BEHIND) if found else None


def _inside(text: str, quotation: Quotation) -> Pattern | None:
    """Match an aside within French marks: "« C’est vieux, dit Lee. Mais ça tient. »"."""
    if text[quotation.start] != "«":
        return None
    for found in _aside().finditer(text, quotation.start, quotation.end):
        who = Span(*found.span("who")) if found["who"] else subject_at(text, found.end())
        if who is not None and text.startswith((",", "."), max(who.end, found.end())):
            return Pattern(who, Span(*found.span("cue")), _INSIDE)
    return None


def _behind(text: str, end: int) -> Pattern | None:
    if found := _INVERTED.match(text, end):
        return Pattern(Span(*found.span("who")), Span(*found.span("cue")), _BEHIND)
    if found := _cue().match(text, end):
        return ascribe(text, Span(*found.span("cue")), _BEHIND)
    found = _VERB_LIKE.match(text, end)
    if found is None or found["cue"] in NO_VERBS | STOPS:
        return None
    who = ascribe(text, Span(found.start("cue"), found.end()), _ANY_VERB)
    return who and who._replace(cue=Span(*found.span("cue")))


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    according = "|".join(sorted(ACCORDING))
    return re.compile(rf"[\s,.–—-]{{0,4}}(?<!\w)(?P<cue>{verb_of_saying()}|{according})(?!\w)")


@lru_cache(maxsize=1)
def _trailing() -> re.Pattern[str]:
    according = "|".join(sorted(ACCORDING))
    return re.compile(rf"[,–—]\s(?P<cue>{verb_of_saying()}|{according})(?!\w)")


@lru_cache(maxsize=1)
def _aside() -> re.Pattern[str]:
    return re.compile(rf",\s(?P<cue>{verb_of_saying()}|a(?=-t-))(?:(?:-t)?-(?P<who>il|elle)\b(?:\s\w+é)?|(?=\s))")
