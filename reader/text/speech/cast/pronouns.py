"""Resolves pronouns: "he" and "she" by gender, subject and last speaker, "it" and "they" by the last body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.model import Place
from reader.text.commonwords import HE, SHE, Gender
from reader.text.speech.cast.appearances import Appearance
from reader.text.speech.cast.bodies import only_body_before
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.clauses import beside_itself, told_of
from reader.text.speech.cast.epithets import bearer_of_epithet
from reader.text.speech.cast.holders import holder_of_role
from reader.text.speech.cast.nearby import (
    FARTHEST_MENTION,
    is_another_named,
    people_before,
    shown_gender,
    who_just_spoke,
)
from reader.text.speech.cast.newcomers import left_unnamed
from reader.text.speech.cast.obituaries import goes_back, person_remembered
from reader.text.speech.cast.questions import addressed_before, asked_about
from reader.text.speech.cast.relatives import relative_called
from reader.text.speech.cast.senders import named_sender, sender_before
from reader.text.speech.cast.together import one_before, several_before
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.cast.unnamed import (
    KINDS_OF_BODIES,
    is_body,
    is_definite_role,
    is_definite_speaker,
    is_one_thing,
    is_relative,
    is_unnamed_speaker,
    may_be,
    shows_another,
    turns_away,
    unnamed_subjects,
)
from reader.text.speech.reporting.passages import Passage

# Weights found on marked news articles; one paragraph of distance costs 1.
_PER_CHARACTER = 0.0012
_GENDER_KNOWN = 1.6
_SUBJECT = 0.9
_SUBJECT_IN_PARAGRAPH = 0.5
_NEWEST_SUBJECT = 1.0
_NEWER_THAN_LAST_TURN = 1.6
_JUST_INTRODUCED = 0.5
_PER_MENTION, _MOST_MENTIONS = 0.15, 4
_NAMED_ONCE_IN_PASSING = -0.8
_POSSESSIVE = -0.5
_SPOKE_LAST, _SPOKE_BEFORE = 1.0, 0.3
_JUST_DESCRIBED = 2.0
_UNNAMED_SUBJECT, _RELATIVE, _ALONE_IN_PARAGRAPH = 4.0, 1.5, 1.0
_TURN_LAST, _TURN_BEFORE, _TURN_PER_PARAGRAPH = 2.4, 1.0, 0.8
# An obituary seldom names its subject again; every paragraph goes back to them.
_DISTANCE_REMEMBERED, _GOES_BACK = 0.5, 4.0
# "“It rained,” said Lee. The coach nodded. “It did,” she said."
_SUBJECT_SINCE_TURN = 4.1
_TURN_IN_PARAGRAPH, _TURN_AFTER_SUBJECT = 1.5, 1.5

# The most paragraphs since the person that "he" refers to has spoken.
_FARTHEST_TURN = 4
# The most turns that are looked at within those paragraphs.
_MOST_TURNS = 60

# "Ada Lee, a potter", "Ada Lee, 44, the potter", "Ada Lee, 44."
_DESCRIPTION = re.compile(r"(?:, \d{1,3})?, (?:an?|the|her|his|their) \w|, \d{1,3}[,.]")

_SUBJECTIVE = {"his": "he", "her": "she", "its": "it", "their": "they"}

# "(The dispatcher) told her that": she is somebody else.
_TELLS_ANOTHER = re.compile(r"\s(?:asked|informed|promised|reminded|told|warned)\s(?:him|her)\b")

# The most characters back to the referent of "it" and "they", about three paragraphs of news.
_FARTHEST_BODY = 900


def resolve_pronoun(word: str, place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the referent of the pronoun ``word`` (lower case) at ``place``; None if there is none.

    ``turns`` are those before it, in reading order.
    """
    stop = bisect_left(turns, place, key=lambda turn: turn.place)
    earlier = turns[max(0, stop - _MOST_TURNS) : stop]
    if word in HE or word in SHE:
        people = [turn for turn in earlier if not is_body(turn.speaker)]
        return _person(place, cast, people, "m" if word in HE else "f")
    if word == "it":
        return _sender(place, cast, turns) or _body(place, cast, earlier) or only_body_before(place, cast)
    if word in ("they", "them"):
        own = [turn for turn in earlier if turn.place.paragraph == place.paragraph]
        return several_before(place, cast, earlier) or _body(place, cast, own) or one_before(place, cast, earlier)
    return None


def _sender(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return who sent the paper of which "it" says what it reads."""
    sender = sender_before(place, cast)
    if sender is None:
        return None
    passage, token = sender.passage, sender.token
    if token is not None and passage.tokens[token].tag in ("PRP", "PRP$"):
        word = passage.syntax.word(token)
        return resolve_pronoun(_SUBJECTIVE.get(word, word), passage.token_place(token), cast, turns)
    return named_sender(sender, cast)


def _body(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the organisation, country or group that the paragraph is about, or that spoke last in ``turns``.

    "They" may be unnamed people, so the body must be in the same paragraph.
    """
    subject = cast.newest_subject(place.paragraph, place.start, KINDS_OF_BODIES)
    if subject is not None:
        return Speaker(subject.entity.name, subject.entity)
    unnamed = (Speaker(phrase, None) for _, phrase in unnamed_subjects(place, cast))
    if body := next(filter(is_body, unnamed), None):
        return body
    last = turns[-1] if turns else None
    is_near = last is not None and cast.characters_between(last.place, place) <= _FARTHEST_BODY
    if last is not None and is_near and (is_body(last.speaker) or is_one_thing(last.speaker)):
        return last.speaker
    return None


def _person(place: Place, cast: Cast, turns: Sequence[Turn], gender: Gender) -> Speaker | None:
    others = {beside_itself(place, cast), *asked_about(place, cast), *told_of(place, cast)}
    before = people_before(place, cast, turns, gender, others)
    if (addressed := addressed_before(place, cast)) is not None and addressed.entity.name in before:
        return Speaker(addressed.entity.name, addressed.entity)
    subjects = (next((item for item in reversed(items) if item.is_subject), None) for items in before.values())
    newest = max((item for item in subjects if item), key=lambda item: item.place, default=None)
    best = _unnamed_person(place, cast, turns, gender, newest, is_another_named(before.values(), place, cast, turns))
    for appearances in before.values():
        score = _salience(appearances, place, cast, turns, newest)
        if score is not None and (best is None or score > best[0]):
            best = score, Speaker(appearances[-1].entity.name, appearances[-1].entity)
    return best[1] if best else _definite_person(place, cast, gender) or who_just_spoke(place, cast, turns)


def _definite_person(place: Place, cast: Cast, gender: Gender) -> Speaker | None:
    """Return the last subject like "the cyclist" and "the sergeant on duty", if nobody named is near."""
    for _, phrase in unnamed_subjects(place, cast, pronouns=HE if gender == "m" else SHE):
        if is_definite_role(phrase, gender) or is_definite_speaker(phrase, gender):
            return Speaker(phrase, None)
    return None


def _unnamed_person(
    place: Place,
    cast: Cast,
    turns: Sequence[Turn],
    gender: Gender,
    newest: Appearance | None,
    someone_named: bool,
) -> tuple[float, Speaker] | None:
    """Weigh the last subject or speaker without a name: "a spokesman"."""
    for where, phrase in unnamed_subjects(place, cast, pronouns=HE if gender == "m" else SHE):
        if newest is not None and where < newest.place:
            break
        if named := _named_as_speaker(where, phrase, turns):
            return _UNNAMED_SUBJECT, named
        head = phrase.split()[-1].lower()
        holder = holder_of_role(phrase, head, cast) or bearer_of_epithet(phrase, head, where, cast, turns)
        holder = holder or relative_called(phrase, cast)
        if holder is not None and cast.gender(holder) in (gender, None):
            is_newer = not turns or turns[-1].place < where
            return _UNNAMED_SUBJECT + _SUBJECT_SINCE_TURN * is_newer, Speaker(holder.name, holder)
        if is_unnamed_speaker(phrase, gender, turns):
            return _UNNAMED_SUBJECT + _TURN_AFTER_SUBJECT, Speaker(phrase, None)
        if shows_another(where, cast, gender):
            continue
        turned = bool(turns) and turns[-1].place < where and turns_away(where, cast, gender)
        since = _SUBJECT_SINCE_TURN * turned
        if may_be(phrase, gender):
            alone = newest is None or newest.place.paragraph < place.paragraph
            weight = _UNNAMED_SUBJECT + _RELATIVE * is_relative(phrase, gender) + _ALONE_IN_PARAGRAPH * alone
            return weight + since, Speaker(phrase, None)
        is_alone = cast.first_person(cast.passage_of(place), 0, place.start) is None
        if (is_alone or turned) and is_definite_role(phrase, gender):
            return _UNNAMED_SUBJECT + (_RELATIVE + _ALONE_IN_PARAGRAPH) * is_alone + since, Speaker(phrase, None)
    if left := left_unnamed(place, cast, gender, newest and newest.place):
        alone = newest is None or newest.place.paragraph < place.paragraph
        return _UNNAMED_SUBJECT + _RELATIVE + _ALONE_IN_PARAGRAPH * alone, left
    return _unnamed_turn(place, cast, turns, gender, newest and newest.place, someone_named)


def _unnamed_turn(
    place: Place, cast: Cast, turns: Sequence[Turn], gender: Gender, newest: Place | None, someone_named: bool
) -> tuple[float, Speaker] | None:
    """Weigh who spoke last, if without a name."""
    last = next((turn for turn in reversed(turns) if not _is_other(turn, gender, cast, turns)), None)
    if last is None or last.speaker.entity is not None:
        return None
    tells_another = _TELLS_ANOTHER.match(cast.passage_of(last.place).text, last.place.end)
    distance = cast.paragraphs_between(last.place, place)
    goes_on = last is turns[-1] and distance <= 1 and is_definite_speaker(last.speaker.name, gender)
    if not may_be(last.speaker.name, gender) and (tells_another or not goes_on):
        return None
    is_newer = distance <= 1 and (newest is None or newest < last.place) and not someone_named
    newer = _TURN_AFTER_SUBJECT if is_newer else 0.0
    return _TURN_LAST + newer - _TURN_PER_PARAGRAPH * distance, last.speaker


def _named_as_speaker(place: Place, phrase: str, turns: Sequence[Turn]) -> Speaker | None:
    """Return who has spoken at a phrase that the parser does not join with the name: "Its head, Dr Ada Lee, said"."""
    own = (turn for turn in turns if turn.place.paragraph == place.paragraph)
    spoken = (turn.speaker for turn in own if turn.place.start <= place.start < turn.place.end)
    return next((speaker for speaker in spoken if speaker.name != phrase), None)


def _is_other(turn: Turn, gender: Gender, cast: Cast, turns: Sequence[Turn]) -> bool:
    """Whether a speaker is known to be of another gender, or only answers: "Lee was told by a clerk that …. She"."""
    person = turn.speaker.entity
    if person is None:
        return cast.passage_of(turn.place).text.endswith(" by ", 0, turn.place.start)
    return (cast.gender(person) or shown_gender(person, cast, turns)) not in (gender, None)


def _salience(
    appearances: Sequence[Appearance], place: Place, cast: Cast, turns: Sequence[Turn], newest: Appearance | None
) -> float | None:
    """Weigh a person with ``appearances``, all before ``place``; None if they are too far away."""
    last = appearances[-1]
    own = [turn for turn in turns if turn.speaker.entity is last.entity]
    distance = cast.paragraphs_between(last.place, place)
    is_remembered = last.entity is person_remembered(cast)
    since_turn = cast.paragraphs_between(own[-1].place, place) if own else None
    if not is_remembered and distance > FARTHEST_MENTION and (since_turn is None or since_turn > _FARTHEST_TURN):
        return None
    known = _GENDER_KNOWN if cast.gender(last.entity) else 0.0
    score = known - distance - _PER_CHARACTER * cast.characters_between(last.place, place)
    score = max(score, known - _DISTANCE_REMEMBERED) if is_remembered else score
    score += _GOES_BACK if is_remembered and goes_back(place, cast, turns) else 0
    score += _mention_weight(appearances, distance)
    if _is_just_described(appearances, distance, newest, cast):
        score += _JUST_DESCRIBED
    if newest is not None and newest.entity is last.entity and cast.paragraphs_between(newest.place, place) <= 1:
        score += _NEWEST_SUBJECT
        score += _NEWER_THAN_LAST_TURN if not turns or newest.place > turns[-1].place else 0
        score += _JUST_INTRODUCED if newest is appearances[0] and newest.is_introduced else 0
    if since_turn is not None:
        spoke_last = turns[-1].speaker.entity is last.entity
        as_speaker = (_TURN_LAST if spoke_last else _TURN_BEFORE) + known - _TURN_PER_PARAGRAPH * since_turn
        score = max(score + (_SPOKE_LAST if spoke_last else _SPOKE_BEFORE), as_speaker)
        alone = since_turn == 0 and spoke_last and (newest is None or newest.place < turns[-1].place)
        score += _TURN_IN_PARAGRAPH if alone else 0
    return score


def _is_just_described(appearances: Sequence[Appearance], distance: int, newest: Appearance | None, cast: Cast) -> bool:
    """Whether a person has just been named for the first time, with a description, and nobody was a subject since.

    After "It is a work by Ada Lee, a potter who came in May.", "she" is Ada Lee.
    """
    only = appearances[0]
    if len(appearances) > 1 or distance > 1 or (newest is not None and newest.place > only.place):
        return False
    passage = cast.passage_of(only.place)
    described = _DESCRIPTION.match(passage.text, only.place.end) is not None
    return described and (newest is None or not _shares_sentence(passage, newest, only))


def _shares_sentence(passage: Passage, one: Appearance, other: Appearance) -> bool:
    """Whether ``one`` and ``other`` are in the same sentence of ``passage``."""
    syntax = passage.syntax
    if one.place.paragraph != passage.index:
        return False
    first, second = (syntax.first_from(appearance.place.start) for appearance in (one, other))
    return max(first, second) >= len(syntax) or syntax[first].sentence == syntax[second].sentence


def _mention_weight(appearances: Sequence[Appearance], distance: int) -> float:
    last = appearances[-1]
    weight = _PER_MENTION * min(_MOST_MENTIONS, len(appearances))
    if last.is_subject:
        weight += _SUBJECT + (_SUBJECT_IN_PARAGRAPH if distance == 0 else 0)
    if len(last.entity.mentions) == 1 and not last.is_introduced:
        weight += _NAMED_ONCE_IN_PASSING
    if last.is_possessive:
        weight += _POSSESSIVE
    return weight
