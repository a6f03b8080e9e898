"""Who speaks a quotation in Polish, Czech, Slovak, Russian or Ukrainian."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.model import Basis, Entity, Place, Span
from reader.text.commonwords import Gender
from reader.text.names.foreign.slavic.cases import plain
from reader.text.names.foreign.slavic.wording import DECLINED
from reader.text.speech.attribution import Context, Speech, label_of_turn
from reader.text.speech.cast.turns import Turn
from reader.text.speech.neighbours import Neighbours, carried, speaks_right_on
from reader.text.speech.reporting.marks import Quotation, is_marked
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.titles import is_title
from reader.text.speech.reporting.slavic.verbs import ADDING
from reader.text.speech.reporting.slavic.wording import ALSO_CALLED
from reader.text.speech.slavic.before import cue_before, cue_in, is_whole
from reader.text.speech.slavic.behind import cue_at_end, cue_behind
from reader.text.speech.slavic.clauses import Subject
from reader.text.speech.slavic.cues import CITED, SOURCE, Cue
from reader.text.speech.slavic.people import People
from reader.text.speech.slavic.reported import find_declined_reported

_TOLD = "only person told of just before, in a language with cases"
_LONGEST_TELLING, _LONGEST_DASH = 600, 3
_DASHES = " –—―-"
_SHORTEST_WORD = re.compile(r"(?<![\w’'-])[^\W\d_A-Z]{2,}")
_ENDS_SENTENCE = re.compile(r"[.!?…;]\s")


@dataclass(frozen=True, slots=True)
class Declined:
    """States and carries speakers with the ``people`` of an article."""

    people: People

    @classmethod
    def of(
        cls, passages: Sequence[Passage], named: Sequence[Entity], language: str, stated: Iterable[str]
    ) -> Declined | None:
        """Return what is needed to read the speakers of an article in one of these languages; None in another one."""
        return cls(People(passages, named, language, stated)) if language in DECLINED else None

    def state(self, context: Context, quotation: Quotation) -> Speech | None:
        """Return the speaker that the text states for ``quotation``; None if it states none."""
        passage = context.passage
        number = bisect_left(passage.quotations, quotation.start, key=lambda one: one.start)
        if speech := label_of_turn(passage, quotation, context.cast):
            return speech
        behind = cue_behind(self.people, passage, number)
        if self._is_title(passage, number, behind):
            return None
        if behind and (speech := self._speech(behind, passage, context.turns)):
            return speech
        cue, place = self._before(context, number)
        if cue and (speech := self._speech(cue, place, context.turns)):
            return speech
        trailing = cue_at_end(self.people, passage, number)
        return self._speech(trailing, passage, context.turns) if trailing else None

    def report(self, context: Context) -> Iterator[tuple[Span, Speech]]:
        """Yield the clauses that a paragraph reports without marks, each with whoever says so, if that is known."""
        for span, cue in find_declined_reported(self.people, context.passage):
            speech = self._speech(cue, context.passage, context.turns)
            if speech is not None and speech.speaker is not None:
                yield span, speech

    def _is_title(self, passage: Passage, number: int, behind: Cue | None) -> bool:
        quotation = passage.quotations[number]
        reports = behind is not None
        mentions, start = self.people.mentions, quotation.start
        named = mentions.at(passage.index, start) or mentions.at(passage.index, start + 1)
        is_name = named is not None and not named.is_person and named.place.end >= quotation.end - 1
        return is_name or is_title(passage.text, quotation, self.people.language, reports)

    def _before(self, context: Context, number: int) -> tuple[Cue | None, Passage]:
        passage, before = context.passage, context.before
        start = passage.quotations[number].start
        opens = start <= _LONGEST_DASH and not passage.text[:start].strip(_DASHES)
        if opens and before is not None and before.text.rstrip().endswith(":"):
            return cue_in(self.people, before), before
        return cue_before(self.people, passage, number), passage

    def _speech(self, cue: Cue, passage: Passage, turns: Sequence[Turn]) -> Speech | None:
        place = passage.place(cue.span)
        subject = cue.subject
        if subject is None:
            return self._of_verb(cue, place, turns)
        name, basis = self._who(subject, cue, passage.place(subject.span), turns)
        if name is None and not cue.is_certain:
            return None
        return Speech(name, None, passage.place(subject.span), place, basis if name else "none", cue.rule)

    def _of_verb(self, cue: Cue, place: Place, turns: Sequence[Turn]) -> Speech | None:
        if cue.agreement in ("n", "p") or cue.word in self.people.verbs.citing:
            return Speech(None, None, None, place, "none", cue.rule)
        here = place._replace(end=place.start)
        name = self.people.before(here, _gender(cue), turns, cue.word in ADDING)
        return Speech(name, None, None, place, "pronoun" if name else "none", cue.rule)

    def _who(self, subject: Subject, cue: Cue, place: Place, turns: Sequence[Turn]) -> tuple[str | None, Basis]:
        """Return who the subject of a cue is, by name if the text has told it."""
        if subject.kind in ("person", "name", "body"):
            return self.people.mentions.full(subject.text), "stated"
        here = place._replace(end=place.start)
        if subject.kind == "pronoun":
            return self.people.before(here, _gender(cue), turns), "pronoun"
        return self._holder(subject, cue, here, turns), "stated"

    def _holder(self, office: Subject, cue: Cue, place: Place, turns: Sequence[Turn]) -> str | None:
        """Return who is called by an office or another noun; the phrase itself if it is the office of nobody named."""
        noun, complement = office.noun, office.complement
        words = office.text.split()
        if also := ALSO_CALLED.get(" ".join([noun, *words[1:2]])):
            noun, complement = plain(also), ""
        gender = _gender(cue) or ("f" if self.people.gender(noun) == "f" else None)
        held = self.people.callings.holders(noun, complement)
        fitting = [name for name in held if gender is None or self.people.gender(name) in (gender, None)]
        if len(fitting) == 1:
            return fitting[0]
        last = self.people.before(place, gender, turns)
        if len(fitting) > 1:
            return last if last in fitting else None
        if last is not None and self._may_be(last, office, cue, place, turns):
            return last
        if not self.people.callings.offices.readings(noun) or cue.rule == CITED:
            return None
        return " ".join([noun, *complement.split()]) if cue.rule == SOURCE else office.text

    def _may_be(self, name: str, office: Subject, cue: Cue, place: Place, turns: Sequence[Turn]) -> bool:
        """Whether somebody told of just before may be called by an office or another noun.

        Whoever is named in the paragraph may be called by a noun for anybody, and whoever has spoken in it by an office
        if nothing is said of theirs.
        """
        if self.people.callings.epithets.readings(office.noun):
            return not office.complement or self.people.is_told_of(name, place, turns)
        spoke = self.people.has_spoken(name, place, turns)
        return spoke and (cue.word in ADDING or not self.people.callings.has_any(name))

    def carry(self, context: Context, number: int, beside: Neighbours) -> Speech | None:
        """Return the speaker of the quotation ``number`` for which nothing states one; None if it is no speech."""
        passage, quotation = context.passage, context.passage.quotations[number]
        if self._is_title(passage, number, None):
            return None
        if beside.before is not None and speaks_right_on(passage, number, beside):
            return carried(beside.before[1], "speaks on in the paragraph")
        if is_whole(passage.text, quotation) or not is_marked(passage.text, quotation):
            return self._told(passage, number, beside) or Speech()
        return self._within(passage, number, beside)

    def _told(self, passage: Passage, number: int, beside: Neighbours) -> Speech | None:
        """Return whom the paragraph has told of right before a whole sentence between marks."""
        start = max(0, passage.quotations[number].start - _LONGEST_TELLING)
        start = max(start, passage.quotations[beside.before[0]].end if beside.before else 0)
        named = [*self.people.mentions.people_in(passage.place(Span(start, passage.quotations[number].start)))]
        subjects = {one.name: one for one in named if one.is_nominative}
        if beside.before is not None and subjects.keys() <= {beside.before[1].speaker}:
            return carried(beside.before[1], "speaks on in the paragraph")
        if len(subjects) != 1:
            return None
        one = next(iter(subjects.values()))
        return Speech(one.name, None, one.place, None, "carried", _TOLD)

    def _within(self, passage: Passage, number: int, beside: Neighbours) -> Speech | None:
        """Return the speaker of a few words in a sentence in which somebody has spoken before."""
        quotation = passage.quotations[number]
        words = passage.words_of(quotation)
        if beside.before is not None and beside.before[0] == number - 1 and _SHORTEST_WORD.search(words):
            between = passage.text[passage.quotations[number - 1].end : quotation.start]
            if not _ENDS_SENTENCE.search(between) and beside.before[1].speaker:
                return carried(beside.before[1], "speaks on in the sentence")
        is_speech = words[:1].islower() and " " in words
        return Speech() if is_speech or len(words.split()) > _LEAST_SPEECH else None


_LEAST_SPEECH = 3


def stated_in_cases(passages: Sequence[Passage], language: str) -> Iterator[str]:
    """Yield the names in the nominative by which verbs beside quotations state who speaks."""
    people = People(passages, (), language)
    for passage in passages:
        for number in range(len(passage.quotations)):
            for cue in (cue_behind(people, passage, number), cue_before(people, passage, number)):
                if cue is not None and cue.subject is not None and cue.subject.kind in ("name", "person"):
                    yield cue.subject.text


def _gender(cue: Cue) -> Gender | None:
    return "m" if cue.agreement == "m" else "f" if cue.agreement == "f" else None
