"""Turns in records, with a name before a colon, and in dialogues, with lines that have no cue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Entity, EntityKind, Place, Span
from reader.text.names.lexicon.offices import FEMALE_TITLES, MALE_TITLES, bare, is_title
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.holders import holder_of_role
from reader.text.speech.reporting.initials import are_initials
from reader.text.speech.reporting.marks import Quotation, is_marked
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.speech.reporting.transcripts import answers, read_label
from reader.text.spelling import fold, word_set

# "MRS LEE:" and "Chair:" at the beginning of a paragraph; a record has at least two.
_FEWEST_LABELS = 2
# The most characters of a label; without a limit, a paragraph of nothing but marks would be gone through from each.
_LONGEST_LABEL = 150

_ANSWERED = word_set("answered answers countered counters replied replies responded responds")

_ANSWERING = re.compile(rf"\b(?:{'|'.join(sorted(_ANSWERED))})\b")

# The last paragraphs before an answer: the question, and who is asked.
_ASKED = 2

# The number of paragraphs in which other labels and lines are looked for.
_NEAR = 10

_PEOPLE: tuple[EntityKind, ...] = ("person",)

# The most words of a line in a dialogue; a longer one is a speech that goes on with its marks closed.
_LONGEST_LINE = 30


class Labelled(NamedTuple):
    """The label of a turn: the name before the colon, its place, and its entity if that is known.

    Who only answers may have no name.
    """

    name: str | None
    entity: Entity | None
    span: Span


def label_before(passage: Passage, quotation: Quotation, cast: Cast) -> Labelled | None:
    """Return the label of the turn that ``quotation`` opens ("MS LEE: “…”"), or None.

    A name that is unknown in the article counts only if at least two paragraphs begin with labels in capitals.
    """
    label = _label(passage, quotation)
    if label is None:
        return None
    span = Span(*label.span(1))
    if answers(label[1]):
        person = _guest(cast)
        return Labelled(person.name if person else None, person, span)
    has_marks = is_marked(passage.text, quotation)
    person = _bearer(label[1], cast) or (None if has_marks else _called_by_surname(label[1], cast))
    if person is not None:
        return Labelled(person.name, person, span)
    is_turn = not has_marks or (
        label[1].isupper()
        and sum(map(_opens_turn, passages_around(cast.passages, passage.index, _NEAR, _NEAR))) >= _FEWEST_LABELS
    )
    return Labelled(label[1], None, span) if is_turn else None


def _opens_turn(passage: Passage) -> bool:
    """Whether a paragraph begins with a label in capitals, followed by speech."""
    label = _label(passage, passage.quotations[0]) if passage.quotations else None
    return label is not None and label[1].isupper()


def _label(passage: Passage, quotation: Quotation) -> re.Match[str] | None:
    label = read_label(passage.text) if 0 < quotation.start <= _LONGEST_LABEL else None
    return label if label and label.end() == quotation.start else None


def _called_by_surname(label: str, cast: Cast) -> Entity | None:
    """Return whom only others name: "TOMAS REY:" may be whom they call Mr Rey."""
    found = cast.bearers_of(label.split()[-1])
    return found[0] if len(found) == 1 else None


def _guest(cast: Cast) -> Entity | None:
    """Return who answers in an interview: the only person named in full before its first turn.

    Of several, that is the one whom the last paragraph before the question is about ("Lee was asked why"), or the one
    named most, also in the title.
    """
    first = next(ordinal for ordinal, other in enumerate(cast.passages) if _opens_unmarked(other))
    before = [passage for passage in cast.passages[max(0, first - _NEAR) : first] if not passage.is_aside]
    limit = cast.passages[first].index
    asking = {label[1] for one in cast.passages if (label := read_label(one.text)) and one.index < limit}
    named = [
        person
        for person in cast.people
        if " " in person.name and person.name not in asking and person.mentions[0].paragraph < limit
    ]
    if len(named) <= 1:
        return named[0] if named else None
    subjects_before = (cast.newest_subject(one.index, len(one.text), _PEOPLE) for one in reversed(before[-_ASKED:]))
    if asked := next(filter(None, subjects_before), None):
        return asked.entity
    subjects = Counter(item.entity.name for one in before for item in cast.appearances[one.index] if item.is_subject)
    times = [
        (bisect_left(person.mentions, limit, key=lambda place: place.paragraph), subjects[person.name])
        for person in named
    ]
    highest = max(times)
    most = [person for person, number in zip(named, times, strict=True) if number == highest]
    return most[0] if len(most) == 1 else None


def _opens_unmarked(passage: Passage) -> bool:
    """Whether a paragraph is a turn or an answer without marks."""
    return bool(passage.quotations) and (
        _label(passage, passage.quotations[0]) is not None or is_answer(passage, passage.quotations[0])
    )


def is_answer(passage: Passage, quotation: Quotation) -> bool:
    """Whether a paragraph answers in an interview: with marks, or with neither these nor a label."""
    return (
        quotation.start == 0 and not quotation.resumes and (passage.is_answer or not is_marked(passage.text, quotation))
    )


def answered_by(passage: Passage, quotation: Quotation, before: Passage | None, cast: Cast) -> Entity | None:
    """Return who answers the question before in an interview without labels."""
    if before is None or before.text.rstrip().endswith(":") or not is_answer(passage, quotation):
        return None
    return _guest(cast)


def _bearer(label: str, cast: Cast) -> Entity | None:
    """Return the entity of a label: by the end of a name and the form of address, by a role, or by a body's name."""
    words = label.split()
    titles = {bare(word) for word in words if is_title(word)}
    name = " ".join(word for word in words if not is_title(word))
    found = cast.bearers_of(name) if name else []
    for gender, addresses in (("m", MALE_TITLES), ("f", FEMALE_TITLES)):
        if not titles.isdisjoint(addresses):
            found = [person for person in found if cast.gender(person) in (gender, None)]
    found = found or [person for person in cast.people if are_initials(label, person.name)]
    full = [person for person in found if " " in person.name] or found
    if len(full) == 1:
        return full[0]
    bodies = [body for body in cast.organisations if name and fold(name) == fold(body.name)]
    return bodies[0] if bodies else holder_of_role(f"the {label.lower()}", words[-1].lower(), cast)


def is_alone(passage: Passage) -> bool:
    """Whether a paragraph consists of one whole quotation."""
    if len(passage.quotations) != 1:
        return False
    quotation = passage.quotations[0]
    whole = not passage.text[: quotation.start].strip() and not passage.text[quotation.end :].strip()
    return whole and not quotation.goes_on and not quotation.resumes


def is_question(passage: Passage) -> bool:
    """Whether a paragraph is a question of an interviewer, without marks: "Is Lee a good mayor?"."""
    return not passage.quotations and passage.text.rstrip().endswith("?")


def is_line(passage: Passage) -> bool:
    """Whether a paragraph is one short quotation: a line of a dialogue without a cue."""
    return is_alone(passage) and len(passage.text.split()) <= _LONGEST_LINE


def is_put(line: Passage) -> bool:
    """Whether a line puts a question and does nothing else, with or without who asks: "“You signed it?” Lee asked."."""
    return len(line.quotations) == 1 and line.words_of(line.quotations[0]).endswith("?")


def asks_again(line: Passage, answer: Passage, cue: Place | None) -> bool:
    """Whether a line is a question right behind an answer with a ``cue``: "“Soon,” replied Lee.", "“How soon?”"."""
    is_answer = cue is not None and cue.paragraph == answer.index and answer.text[cue.start : cue.end] in _ANSWERED
    return is_answer and line.text.rstrip("”\"’' ").endswith("?")


def is_exchange(passages: Sequence[Passage], ordinal: int) -> bool:
    """Whether the line at ``ordinal`` belongs to an exchange: several lines, with a question before an answer.

    A single line after a speech is more often the same speaker going on.
    """
    first = last = ordinal
    while first > max(0, ordinal - _NEAR) and is_line(passages[first - 1]):
        first -= 1
    while last + 1 < min(len(passages), ordinal + _NEAR) and is_line(passages[last + 1]):
        last += 1
    asked = any("?" in passages[number].text for number in range(max(0, first - 2), last))
    return last > first and (asked or (first > 0 and _tells_of_answer(passages[first - 1])))


def _tells_of_answer(passage: Passage) -> bool:
    """Match "“It would have lapsed,” Lee replied. “…”", which somebody may answer in turn."""
    return any(not passage.is_quoted(word.start()) for word in _ANSWERING.finditer(passage.text) if passage.quotations)
