"""People who come without a name right before a pronoun: "His wife comes every day.", "A cook carried out tea."."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from reader.model import Place, Span
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.lexicon.offices import KIN
from reader.text.names.resolution.gender import gender_of_word
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.holders import holder_of_role
from reader.text.speech.cast.introductions import introduced_at, introduced_in
from reader.text.speech.cast.relatives import relative_called
from reader.text.speech.cast.sentences import sentence_before, sentence_up_to
from reader.text.speech.cast.turns import Speaker
from reader.text.speech.cast.unnamed import DESCRIBES, called_behind, may_be, unnamed_subjects
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.passages import Passage, passages_around

# What opens a sentence before somebody new, and what it lacks: speech, and "him", who is not new ("with him" may be).
_NEWCOMER = re.compile(
    r"(?:One of (?:them|the [a-z]+|those [^,]{2,60}), |(?!The \d+-year-old)[A-Z][a-z]+(?: [^,]{2,40})?, |"
    r"(?:Among|With|Beside|Behind|Next to) [^,]{2,60}? (?:was|is|sat|stood) |Beside (?:him|her|them), )?(?=[Aa]n? )"
)
_NOT_NEW = re.compile(
    r"[“”\"]|(?<!\bwith )(?<!\bto )(?<!\bfor )(?<!\bbeside )(?<!\bBeside )(?<!\bbehind )\b"
    r"(?:him\b|her(?=[.,;]|\s(?:an?|the|that|to)\b))"
)
# "A clerk who passed by heard (him)."
_MET = re.compile(r"\s[a-z]+(?:ed|d|w|s|t|k)\s(?P<met>him|her)[.!?]\s*\Z")
_CAPITALISED = re.compile(r"\b[A-Z]\w+")
_MARKS = re.compile(r"[“”\"]")
# "(Our driver), a boy of 22, got out.", "(Its headmaster) carried them out."
_DESCRIBED = re.compile(r"(?P<phrase>(?:The|Its|Our|My|Their) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)), [Aa]n? ")
_OF_A_THING = re.compile(r"(?:Its|Our|My) (?=[a-z])")
_MOST_WORDS = 3
# "(His wife) comes every day.", "(The pilot’s wife), who is a cook, came."
_RELATIVE = re.compile(
    r"(?P<phrase>(?:(?P<owner>His|Her)|(?:The [a-z]+|[A-Z][\w-]+)[’']s) (?:[a-z-]+ )?"
    rf"(?P<relative>{'|'.join(sorted(KIN))}))(?:, [^.!?“”\"]{{2,120}},)? [a-z]"
)
# "He stole it from (his aunt)."
_LAST_RELATIVE = re.compile(rf"\b(?P<owner>his|her) (?:[a-z-]+ )?(?P<relative>{'|'.join(sorted(KIN))})[.]\Z")
# The end of a paragraph about somebody who is not named.
_KEEPS_NAME = re.compile(
    r"\b(?:not (?:to )?(?:be|want to be|wish to be) (?:named|identified)|not give (?:his|her|their) (?:full )?name|"
    r"(?:declined|refused) to (?:give (?:his|her|their) name|be (?:named|identified))|on condition of anonymity|"
    r"(?:requested|asked for) anonymity)[^.]*\.\s*$"
)
# The most sentences back, all about the same person.
_MOST_SENTENCES = 3


def left_unnamed(place: Place, cast: Cast, gender: Gender, named: Place | None) -> Speaker | None:
    """Return who is not named right before: "His wife comes every day.", "The mayor was asked.".

    Nobody ``named`` may be the subject since.
    """
    if relative := _last_relative(place, cast, gender):
        return relative
    for passage, span in _sentences_before(place, cast, gender):
        if phrase := _introduced(passage, span, cast, gender):
            return Speaker(phrase, None)
        if relative := _relative(passage, span, cast, gender, named):
            return relative
    before = [one for one in passages_around(cast.passages, place.paragraph, 1, 0)[:-1] if not one.is_aside]
    if not before or before[-1].quotations:
        return None
    last = sentence_up_to(before[-1], len(before[-1].text))
    relative = _relative(*last, cast, gender, named) if last else None
    return relative or _last_subject(before[-1], cast, gender, named)


def _sentences_before(place: Place, cast: Cast, gender: Gender) -> Iterator[tuple[Passage, Span]]:
    """Yield the sentence before ``place``, and those before it that it goes on from: "She is tired."."""
    found, goes_on = sentence_before(place, cast), ("He ", "His ") if gender == "m" else ("She ", "Her ")
    for _ in range(_MOST_SENTENCES):
        if found is None:
            return
        yield found
        passage, span = found
        if not passage.text.startswith(goes_on, span.start):
            return
        found = sentence_up_to(passage, span.start)


def _introduced(passage: Passage, span: Span, cast: Cast, gender: Gender) -> str | None:
    """Return who comes without a name in a sentence: "On the quay, a cook carried out tea.".

    Nothing may be quoted and nobody named in it, nor anybody who is "him" or "her" in it, to whom the next sentence
    may go back.
    """
    others = SHE if gender == "m" else HE
    told = passage.text[slice(*span)]
    if (met := _MET.search(told)) and met["met"] in others:
        told = told[: met.start("met")]
    if _NOT_NEW.search(told) or _has_one_of(told, others):
        return None
    words = _CAPITALISED.finditer(passage.text, *span)
    if any(cast.person_at(passage.place(Span(*word.span()))) for word in words):
        return None
    if (described := _described(passage.text[slice(*span)])) is not None:
        return described if may_be(f"a {described.split(' ', 1)[1]}", gender) else None
    opening = _NEWCOMER.match(passage.text, *span)
    place = passage.place(Span(opening.end(), opening.end() + 1)) if opening else None
    phrase = introduced_at(place, cast.introductions) if place else None
    whole = Span(opening.end(), opening.end() + len(phrase)) if phrase and opening else None
    if whole and (DESCRIBES.match(passage.text, whole.end) or called_behind(passage.text, whole)):
        return None
    return phrase if phrase is not None and may_be(phrase, gender) else None


def _described(sentence: str) -> str | None:
    """Match "Our driver, a boy of 22, ..." and "Its headmaster carried ..." at the beginning of a sentence."""
    if (found := _DESCRIBED.match(sentence)) and is_human(found["noun"]):
        return found["phrase"]
    owned = _OF_A_THING.match(sentence)
    words = sentence[owned.end() :].split(maxsplit=_MOST_WORDS + 1)[: _MOST_WORDS + 1] if owned else []
    for count, word in enumerate(words[:-1], 1):
        if is_human(word) and words[count].islower() and not is_human(words[count]):
            return " ".join(sentence.split(maxsplit=count + 1)[: count + 1])
    return None


def _relative(passage: Passage, span: Span, cast: Cast, gender: Gender, named: Place | None) -> Speaker | None:
    """Match "his wife" for a woman, "the pilot’s wife", and "his son" for a man if one is named."""
    found = _RELATIVE.match(passage.text, *span)
    if found is None or gender_of_word(found["relative"]) != gender or _MARKS.search(passage.text, *span):
        return None
    if named is not None and named > passage.place(span):
        return None
    if (person := relative_called(found["phrase"], cast)) is not None:
        return Speaker(person.name, person)
    is_owner = found["owner"] == ("His" if gender == "m" else "Her")
    return None if is_owner else Speaker(found["phrase"], None)


def _last_relative(place: Place, cast: Cast, gender: Gender) -> Speaker | None:
    """Match "He stole it from his aunt. She", whose sentence begins at ``place`` and is about nobody else of hers."""
    before = sentence_before(place, cast)
    passage, span = before or (cast.passage_of(place), Span(0, 0))
    found = _LAST_RELATIVE.search(passage.text, *span) if passage.index == place.paragraph else None
    if found is None or passage.text[span.end : place.start].strip() or gender_of_word(found["relative"]) != gender:
        return None
    if found["owner"] == ("his" if gender == "m" else "her") or _MARKS.search(passage.text, *span):
        return None
    person = relative_called(found[0].rstrip("."), cast)
    return Speaker(person.name, person) if person else Speaker(found[0].rstrip("."), None)


def _last_subject(passage: Passage, cast: Cast, gender: Gender, named: Place | None) -> Speaker | None:
    """Return the last subject of the paragraph before, if it holds an office, or does not want to be named."""
    keeps_name = _KEEPS_NAME.search(passage.text) is not None
    for where, phrase in unnamed_subjects(passage.place(Span(len(passage.text), len(passage.text))), cast):
        if named is not None and where < named:
            break
        if (holder := holder_of_role(phrase, phrase.split()[-1].lower(), cast)) and cast.gender(holder) == gender:
            return Speaker(holder.name, holder)
        if keeps_name and may_be(phrase, gender):
            return Speaker(phrase, None)
    introduced = introduced_in(passage.index, cast.introductions) if keeps_name and not passage.tokens else None
    return Speaker(introduced, None) if introduced and may_be(introduced, gender) else None


def _has_one_of(sentence: str, pronouns: Collection[str]) -> bool:
    return any(word.lower() in pronouns for word in sentence.split())
