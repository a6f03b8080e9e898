"""Speakers in languages other than English, where the words around a quotation are read without a parse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reader.model import Place, Span
from reader.text.names.foreign.wording import wording_of
from reader.text.speech.attribution import Context, Speech, label_of_turn
from reader.text.speech.cast.unparsed import whom_pronoun_means
from reader.text.speech.foreign_before import from_before
from reader.text.speech.foreign_names import names_between, only_one
from reader.text.speech.neighbours import Neighbours, carried, speaks_right_on
from reader.text.speech.reporting.foreign import match_foreign, match_trailing
from reader.text.speech.reporting.foreign_clauses import SMALL_WORD
from reader.text.speech.reporting.foreign_leads import (
    LONGEST_SENTENCE,
    LONGEST_TELLING,
    match_told,
    only_office,
    start_of_sentence,
)
from reader.text.speech.reporting.foreign_offices import office_at
from reader.text.speech.reporting.foreign_reported import find_foreign_reported
from reader.text.speech.reporting.foreign_sources import is_authority
from reader.text.speech.reporting.foreign_words import HIS, PRONOUNS, TELLING
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.patterns import Pattern
from reader.text.speech.reporting.quotes import is_scare, names_a_thing

_ONLY_PERSON = "only person in the sentence before a colon"
_TOLD = "goes on from what is reported just before"

# The fewest words between marks without a verb of saying; fewer may be a title or a term.
_FEWEST_WORDS = 3
# The most Chinese or Japanese letters of a name or term; there are no blanks between words.
_IDEOGRAPH = re.compile(r"[\u3041-\u30fe\u4e00-\u9fff]")
_MOST_IDEOGRAPHS = 7
# The dash that may open speech, with a blank on both sides.
_DASHES, _LONGEST_DASH = " –—―-", 3
_ENDS = ".!?…"
_ENDS_SENTENCE = re.compile(r"[.!?:;…]\s")
# The most turns in which a single name is looked for.
_MOST_TURNS = 30
# The most words in "Dann sein Urteil: „…“".
_SHORT_LEAD_IN = 6
# "Warum, konnte er nicht sagen: „…“", but not "wenn er sie fragte: „…“": a verb, then a pronoun.
_HE_DOES = re.compile(
    r"(?<!\w)(?!(?:wenn|dass|daß|weil|da|als|ob|die|der|das|was|wie|wo|bis|ehe|dem|den|und|oder|nachdem|bevor|obwohl|damit|sobald"
    r"|während|warum|weshalb|dat|als|att|at|om|som|når|när|og|och|en)\s)[a-zäöüß]+\s(?:er|sie|hij|ze|han|hun|hon)(?!\w)"
)
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿ][\w.’'-]+(?:\s[\w’'-]+){0,3}\s[^\W\d_a-zà-öø-ÿ][\w’'-]+")
# "Ein Nachbar (rechnet, als würde er reden:)"
_SOMEBODY_ELSE = re.compile(r"Eine?\s(?:[a-zäöüß]+\s)?[^\W\d_a-z]")


def state_foreign(context: Context, quotation: Quotation) -> Speech | None:
    """Return the speaker that the text states for ``quotation``, beside it or in the paragraph before; or None."""
    passage = context.passage
    if speech := label_of_turn(passage, quotation, context.cast):
        return speech
    if found := match_foreign(passage.text, quotation):
        return _speech(context, found, passage.place)
    if speech := _announced(context, quotation) or _before_colon(context, passage, quotation.start, quotation):
        return speech
    trailing = match_trailing(passage.text, quotation)
    return _speech(context, trailing, passage.place) if trailing else None


def carry_foreign(context: Context, number: int, beside: Neighbours) -> Speech | None:
    """Return the speaker of the quotation ``number`` for which the text states none; without evidence nobody.

    None if the marks only set off a name or a word.
    """
    passage, quotation = context.passage, context.passage.quotations[number]
    if beside.before is not None and speaks_right_on(passage, number, beside):
        return carried(beside.before[1], "speaks on in the paragraph")
    found = _goes_on if _is_whole(passage, quotation) else _within
    return found(context, number, beside) or (None if _sets_off(passage, quotation) else Speech())


def report_foreign(context: Context, language: str) -> Iterator[tuple[Span, Speech]]:
    """Yield the clauses that the paragraph reports without marks, each with whoever says so, if that is known."""
    passage, wording = context.passage, wording_of(language)
    if wording is None:
        return

    def speaks(words: str) -> bool:
        is_known = " " not in words and context.bynames.full(words) != words
        named = _NAME.fullmatch(words) is not None
        return is_known or named or any(wording.is_office(word) for word in words.split())

    for span, pattern in find_foreign_reported(passage.text, passage.quotations, speaks):
        if is_authority(passage.text[slice(*pattern.speaker)]) or _is_somebody(context, passage, pattern.speaker):
            speech = _speech(context, pattern, passage.place)
            if speech.speaker is not None:
                yield span, speech


def stated_names(passages: Sequence[Passage]) -> Iterator[str]:
    """Yield the names by which the words beside quotations in a language other than English state who speaks."""
    for passage in passages:
        for quotation in passage.quotations:
            found = match_foreign(passage.text, quotation)
            if found and found.speaker.end > found.speaker.start and not office_at(passage.text, found.speaker.start):
                yield passage.text[slice(*found.speaker)]


def _goes_on(context: Context, number: int, beside: Neighbours) -> Speech | None:
    """Return the speaker of a whole sentence, by the sentence before or the only person named before it."""
    passage, quotation = context.passage, context.passage.quotations[number]
    told = match_told(passage.text, quotation)
    if told and _is_somebody(context, passage, told.speaker):
        speech = _speech(context, told, passage.place)
        if speech.speaker is not None:
            return carried(speech, _TOLD)
    start = max(quotation.start - LONGEST_TELLING, passage.quotations[beside.before[0]].end if beside.before else 0)
    if not _may_tell_of_whoever_spoke(passage.text, start, quotation.start):
        return None
    names = names_between(context.bynames, passage, start, quotation.start)
    if only := only_one(names):
        return only
    if names:
        return None
    return carried(beside.before[1], "speaks on in the paragraph") if beside.before else from_before(context, quotation)


def _may_tell_of_whoever_spoke(text: str, start: int, stop: int) -> bool:
    """Whether what stands before a quotation does not end with a colon, or with "Sein Urteil:"."""
    end = text[max(start, stop - LONGEST_SENTENCE) : stop].rstrip()
    if not end.endswith(":"):
        return True
    sentence = end[start_of_sentence(end, True) :]
    words = sentence.lower().split()
    if _SOMEBODY_ELSE.match(sentence):
        return False
    if not TELLING.isdisjoint(words) or _HE_DOES.search(sentence):
        return True
    return len(words) <= _SHORT_LEAD_IN and not HIS.isdisjoint(words)


def _is_somebody(context: Context, passage: Passage, who: Span) -> bool:
    """Whether a subject is a pronoun, a phrase, or the name of somebody known: a single noun may be anything."""
    words = passage.text[slice(*who)]
    if " " in words or not words or words.lower() in PRONOUNS:
        return True
    has_spoken = any(turn.speaker.name == words for turn in context.turns[-_MOST_TURNS:])
    return has_spoken or context.bynames.full(words) != words


def _within(context: Context, number: int, beside: Neighbours) -> Speech | None:
    """Return the speaker of words in a sentence, if it has told before who speaks, or tells on by its verb."""
    passage, quotation = context.passage, context.passage.quotations[number]
    if not SMALL_WORD.search(passage.text, quotation.start, quotation.end):
        return None
    start = passage.quotations[number - 1].end if number else 0
    between = passage.text[start : quotation.start]
    tells = not TELLING.isdisjoint(between.split())
    if beside.before is None:
        return _told_of(context, quotation) if tells else None
    if names_between(context.bynames, passage, start, quotation.start).keys() <= {beside.before[1].speaker}:
        if beside.before[0] == number - 1 and not _ENDS_SENTENCE.search(between):
            return carried(beside.before[1], "speaks on in the sentence")
        if tells:
            return carried(beside.before[1], _TOLD)
    return None


def _told_of(context: Context, quotation: Quotation) -> Speech | None:
    """Return the only person named in the sentences before the one that a quotation is in."""
    passage = context.passage
    first = max(0, quotation.start - LONGEST_TELLING)
    start = first + start_of_sentence(passage.text[first : quotation.start], first == 0)
    if names_between(context.bynames, passage, start, quotation.start):
        return None
    only = only_one(names_between(context.bynames, passage, first, start))
    return only and replace(only, rule=_TOLD)


def _speech(context: Context, found: Pattern, place: Callable[[Span], Place]) -> Speech:
    """Return the speech of a pattern whose spans are those of a ``place``; the referent of a pronoun has a name."""
    who, cue = place(found.speaker), place(found.cue)
    words = context.cast.passage_of(who).text[who.start : who.end]
    if words and words.lower() not in PRONOUNS:
        bearer = context.bynames.bearer_at(who, words)
        holder = context.bynames.holder(words) if bearer == words else None
        if holder is None and bearer == words and office_at(context.cast.passage_of(who).text, who.start):
            bearer = f"{words[0].lower()}{words[1:]}"  # with its article, it is no name
        return Speech(holder or bearer, None, who, cue, "stated", found.rule)
    here = who._replace(end=who.start)
    name = whom_pronoun_means(words, here, context.cast, context.bynames, context.turns)
    return Speech(name, None, who if words else None, cue, "pronoun" if name else "none", found.rule)


def _announced(context: Context, quotation: Quotation) -> Speech | None:
    """Match "Lee zögerte und sagte:" at the end of the paragraph before."""
    passage, before = context.passage, context.before
    if before is None or quotation.start > _LONGEST_DASH or passage.text[: quotation.start].strip(_DASHES):
        return None
    lead = before.text.rstrip()
    if not lead.endswith(":"):
        return None
    end = len(lead) + 1
    text = f"{lead} {passage.text[quotation.start :]}"
    found = match_foreign(text, quotation._replace(start=end, end=end + quotation.end - quotation.start))

    def place(span: Span) -> Place:
        if span.start < end:
            return before.place(span)
        by = quotation.start - end
        return passage.place(Span(span.start + by, span.end + by))

    if found:
        return _speech(context, found, place)
    return _before_colon(context, before, len(lead), quotation)


def _before_colon(context: Context, passage: Passage, stop: int, quotation: Quotation) -> Speech | None:
    """Match "Auch Lee, der Trainer, kam zu Wort: „…“": only one person is named in the sentence before a colon."""
    first = max(0, stop - LONGEST_SENTENCE)
    lead = passage.text[first:stop].rstrip()
    if not lead.endswith(":") or names_a_thing(context.passage, quotation):
        return None
    if len(_WORD.findall(context.passage.words_of(quotation))) < _FEWEST_WORDS:
        return None
    start = first + start_of_sentence(lead, first == 0)
    names = names_between(context.bynames, passage, start, stop)
    if only := only_one(names):
        return replace(only, basis="stated", rule=_ONLY_PERSON)
    office = None if names else only_office(passage.text, start, stop)
    if office is None:
        return None
    return Speech(passage.text[slice(*office)], None, passage.place(office), None, "stated", _ONLY_PERSON)


def _is_whole(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence by itself, or several: "„Wir warten noch.“ Die Nachbarn …"."""
    words = passage.words_of(quotation)
    before, after = (side.strip() for side in passage.around(quotation))
    if len(_WORD.findall(words)) < _FEWEST_WORDS or not words[:1].isupper():
        return False
    ends = words[-1] in _ENDS or after[:1] == "." or quotation.goes_on
    return ends and (not before.strip(_DASHES) or before[-1] in '.!?…:“”»"') and not after[:1].islower()


def _sets_off(passage: Passage, quotation: Quotation) -> bool:
    """Whether the marks set off a name or a single word; a few words in small letters may be what somebody says."""
    words = passage.words_of(quotation)
    if len(_IDEOGRAPH.findall(words)) > _MOST_IDEOGRAPHS or (words[:1].islower() and " " in words):
        return False
    return is_scare(passage, quotation)
