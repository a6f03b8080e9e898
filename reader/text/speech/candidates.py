"""Weighs the cues of a paragraph by how likely each of them reports a given quotation.

It depends on the distance, the place in the parse and the punctuation between; the best cue above a threshold wins.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from reader.text.commonwords import HE, SHE
from reader.text.speech.cast.cast import Cast, stands_for_person
from reader.text.speech.cast.holders import is_abbreviated
from reader.text.speech.reporting.frames import ACCORDING, Frame, beside
from reader.text.speech.reporting.humans import can_speak, is_human
from reader.text.speech.reporting.lexicon import JUDGING, REPORTING, SAYING
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_short_fragment, is_utterance
from reader.text.speech.reporting.syntax import Syntax
from reader.text.speech.reporting.telling import tells_when
from reader.text.speech.reporting.things import is_thing_beside

# Weights found on marked news articles: a cue starts with 3 and loses a little for every word in between.
_START, _PER_WORD = 3.0, -0.18
_SAYING = 1.0
_NO_SUBJECT = -1.6
_OTHER_SENTENCE = -1.2
_GOVERNS = 1.2
_AROUND_ANOTHER = -1.0
_BEHIND_UTTERANCE, _BEYOND_QUOTATION = -2.5, -1.5
_FOLLOWS_AT_ONCE = 1.5
_STOP_BETWEEN, _FAR_STOP_BETWEEN = 1.3, 0.3
_BEFORE_COMMA_SPEECH = -2.0
_INTRODUCES = 2.0
_AFTER_CLOSED_SENTENCE = -1.5
# "“It is late.” The council apologised." is another's deed, unlike "“It is late.” Lee said.".
_OTHER_DEED, _DEEDS = -1.0, frozenset({"apologise", "apologize", "appeal", "respond", "reply", "object", "protest"})
_AFTER_FRAGMENT, _BARE_PARTICIPLE = -1.0, -1.0

_ENOUGH = 1.0
# A fragment of up to three words is more often a scare quote, so it needs a closer cue.
_ENOUGH_FOR_FRAGMENT = 2.2

_FARTHEST_OTHER_SENTENCE = 6
# The most words between: as many as are parsed in one piece.
_FARTHEST = 1500
# Inside the clause that a cue governs, only so many words in between count.
_FARTHEST_GOVERNED = 8
_NEAR_STOP, _NEAR_FOLLOWING = 14, 8
_AT_ONCE = 2
_HIGHEST_RELATION = 8

# The most cues that are weighed: one further away does not report the quotation.
_MOST_FRAMES = 12

_CLAUSES = frozenset(("ccomp", "conj", "xcomp", "advcl"))
_SENTENCE_ENDS = frozenset(".?!")
# The last mark of an exclamation or question, which may follow its sentence.
_CALLS = frozenset("?!")


class Weighed(NamedTuple):
    """A cue with its weight."""

    score: float
    frame: Frame
    distance: int


def governing_frame(passage: Passage, quotation: Quotation, cast: Cast) -> Frame | None:
    """Return the cue that reports ``quotation``, with its subject; None if no cue is near enough."""
    enough = _ENOUGH_FOR_FRAGMENT if is_short_fragment(passage, quotation) else _ENOUGH
    full = is_utterance(passage, quotation)
    ranked = sorted(_weigh(passage, quotation, full), key=lambda weighed: -weighed.score)
    for candidate in ranked:
        if candidate.score < enough:
            return None
        frame = candidate.frame
        if frame.subject is None:
            frame = beside(passage.syntax, frame, passage.quoted)
        if frame.subject is None or _describes(passage, quotation, frame.subject):
            continue
        if (quoted := _quoted_by_paper(passage, quotation, frame, ranked, cast)) is not None:
            return quoted
        spoken = full and (candidate.distance <= _AT_ONCE or _introduces(passage, quotation, frame))
        if not spoken and not stands_for_person(passage, frame.subject, cast):
            frame = _outer_frame(passage, frame, cast)
        if full or not _is_thing_beside(passage, frame, cast):
            return frame
    return None


def _quoted_by_paper(
    passage: Passage, quotation: Quotation, frame: Frame, ranked: Sequence[Weighed], cast: Cast
) -> Frame | None:
    """Return the cue of the person whom a paper quotes: "The Post reports: “It leans” in a storm, said Lee"."""
    syntax, last = passage.syntax, passage.tokens_of(quotation)[-1]
    if frame.verb != "report" or frame.cue > last or stands_for_person(passage, frame.subject or 0, cast):
        return None
    for _, other, _ in ranked:
        follows = other.cue > last and other.verb in SAYING and syntax[other.cue].sentence == syntax[last].sentence
        if follows and other.subject is not None and stands_for_person(passage, other.subject, cast):
            return other
    return None


def _introduces(passage: Passage, quotation: Quotation, frame: Frame) -> bool:
    """Match "Lee was there when doctors told those at the door: “…”": only the hearers stand before the colon."""
    syntax, first = passage.syntax, passage.tokens_of(quotation)[0]
    if frame.verb != "tell" or not frame.cue < first or syntax.word(first - 1) != ":":
        return False
    if not can_speak(syntax, frame.subject) or first - frame.cue > _NEAR_STOP:
        return False
    below = {index for part in syntax.children(frame.cue, "dobj", "dative", "prep") for index in syntax.subtree(part)}
    return all(index in below for index in range(frame.cue + 1, first - 1))


def _is_thing_beside(passage: Passage, frame: Frame, cast: Cast) -> bool:
    own = () if frame.subject is None else (frame.subject, *passage.syntax.appositions(frame.subject))
    named = any(cast.at(passage.token_place(index)) is not None for index in own)
    return not named and is_thing_beside(passage, frame)


def _describes(passage: Passage, quotation: Quotation, subject: int) -> bool:
    """Whether the marks are inside the phrase for the speaker: "the “Iron Baker” of Colwick said"."""
    phrase, tokens = passage.phrase(subject), passage.tokens_of(quotation)
    inside = phrase.start <= quotation.start and quotation.end <= phrase.end
    return inside or (tokens.stop <= subject and passage.syntax.edges(subject)[0] <= tokens.start)


def _weigh(passage: Passage, quotation: Quotation, full: bool) -> Iterator[Weighed]:
    """Yield the cues that may report ``quotation``; ``full`` says that it is an utterance."""
    tokens = passage.tokens_of(quotation)
    if not tokens:
        return
    syntax = passage.syntax
    sentences = {syntax[tokens[0]].sentence, syntax[tokens[-1]].sentence}
    above, near = set(_governors(passage, tokens)), _frames_near(passage, tokens)
    above -= {syntax[frame.cue].head for frame in near if syntax[frame.cue].dep == "conj" and frame.cue < tokens[0]}
    for frame in near:
        between = range(frame.cue + 1, tokens[0]) if frame.cue < tokens[0] else range(tokens[-1] + 1, frame.cue)
        if len(between) > _FARTHEST or _only_judged(syntax, frame, tokens):
            continue
        phrase = _phrase_behind(passage, tokens, frame)
        unquoted = [index for index in between if index not in passage.quoted and index not in phrase]
        others = {passage.quoted[index] for index in between if index in passage.quoted}
        distance = len(unquoted) + len(others) + 1
        same_sentence = syntax[frame.cue].sentence in sentences or bool(phrase)
        if any(_ends_sentence(syntax, index) for index in unquoted):
            continue
        if not same_sentence and distance > _FARTHEST_OTHER_SENTENCE:
            continue
        governs = frame.cue in above
        score = _START + _PER_WORD * (min(distance, _FARTHEST_GOVERNED) if governs else distance)
        score += _SAYING if frame.verb in SAYING or frame.verb == ACCORDING else 0
        score += _NO_SUBJECT if frame.subject is None else 0
        score += 0 if same_sentence else _OTHER_SENTENCE
        score += _GOVERNS if governs else 0
        score += _AROUND_ANOTHER if governs and _is_around(passage, frame, above, tokens) else 0
        score += _for_quotations_between(passage, frame, tokens, others)
        score += _for_stops(passage, quotation, frame, distance, full)
        score += _for_parse(passage, frame, tokens, above, full)
        score += _INTRODUCES if full and _introduces(passage, quotation, frame) else 0
        yield Weighed(score, frame, distance)


def _only_judged(syntax: Syntax, frame: Frame, tokens: range) -> bool:
    """Match "the minister’s claim that it was safe was “nonsense”": words about a claim are not those of its owner."""
    cue = frame.cue
    is_subject = syntax[cue].tag.startswith("N") and syntax[cue].dep == "nsubj" and frame.verb != ACCORDING
    behind = is_subject and cue < syntax[cue].head < tokens[0] and syntax.edges(cue)[1] < tokens[0]
    return behind and bool(syntax.children(cue, "acl", "ccomp", "relcl")) and syntax[tokens[0] - 1].text != ":"


def _is_around(passage: Passage, frame: Frame, above: set[int], tokens: range) -> bool:
    """Whether another cue with a subject of its own is nearer in the parse: "Lee said it after she had blamed “…”"."""
    syntax = passage.syntax
    for other in _frames_near(passage, tokens):
        is_between = frame.cue < other.cue < tokens[0] and other.cue in above and other.verb in REPORTING | JUDGING
        subject = other.subject if is_between else None
        if subject is not None and frame.cue < subject and syntax[subject].tag == "PRP":
            return frame.cue in syntax.ancestors(other.cue)
    return False


def _phrase_behind(passage: Passage, tokens: range, frame: Frame) -> range:
    """Return the subject right behind an exclamation or question: "“Why now?” his niece, the singer Ada Lee, asked".

    The parser begins a new sentence with it. If the cue has its own clause, it reports that: "“Why?” Lee said it was".
    """
    syntax, none = passage.syntax, range(0)
    if frame.subject is None or frame.cue < tokens[-1] or frame.subject > frame.cue:
        return none
    first, last = syntax.edges(frame.subject)
    marks = [token.text for token in passage.tokens[tokens[-1] - 1 : tokens[-1] + 1]]
    is_behind = first == tokens[-1] + 1 and last < frame.cue and not _CALLS.isdisjoint(marks)
    return range(first, last + 1) if is_behind and syntax.child(frame.cue, "ccomp", "xcomp") is None else none


def _ends_sentence(syntax: Syntax, index: int) -> bool:
    """Whether a token is the stop of a sentence, not of a title that is cut in two: "Lt. Ada Lee"."""
    return syntax[index].text in _SENTENCE_ENDS and not is_abbreviated(syntax[index - 1].text)


def _frames_near(passage: Passage, tokens: range) -> list[Frame]:
    first = bisect_left(passage.frames, tokens[0], key=lambda frame: frame.cue)
    near = passage.frames[max(0, first - _MOST_FRAMES) : first + _MOST_FRAMES]
    return [frame for frame in near if not tells_when(passage.syntax, frame, tokens)]


def _governors(passage: Passage, tokens: range) -> Iterator[int]:
    """Yield the outside tokens a few steps above the inside tokens, and verbs joined to them: "came and was called".

    Only tokens whose governor is outside are followed: the tokens above the others are the same.
    """
    syntax = passage.syntax
    outer = (token for token in tokens if syntax[token].head not in tokens)
    for above in (above for token in outer for above in islice(syntax.ancestors(token), _HIGHEST_RELATION)):
        if above not in tokens:
            yield from (above, *(verb for verb in syntax.children(above, "conj") if above < verb < tokens[0]))


def _for_quotations_between(passage: Passage, frame: Frame, tokens: range, others: set[int]) -> float:
    if not others:
        return 0.0
    if frame.cue > tokens[-1]:
        return _BEYOND_QUOTATION
    full = any(is_utterance(passage, passage.quotations[number]) for number in others)
    return _BEHIND_UTTERANCE if full else 0.0


def _for_stops(passage: Passage, quotation: Quotation, frame: Frame, distance: int, full: bool) -> float:
    """Weigh the commas, colons and full stops between the cue and a full utterance."""
    if not full:
        return 0.0
    tokens, syntax = passage.tokens_of(quotation), passage.syntax
    last_mark = passage.words_of(quotation)[-1:]
    if frame.cue > tokens[-1]:
        closed = last_mark == "." and syntax[tokens[-1]].sentence != syntax[frame.cue].sentence
        weight = _OTHER_DEED if closed and frame.verb in _DEEDS else 0.0
        return weight + (_FOLLOWS_AT_ONCE if distance <= _AT_ONCE else 0) + (_AFTER_CLOSED_SENTENCE if closed else 0)
    weight = 0.0
    if tokens[0] and syntax[tokens[0] - 1].text in (",", ":"):
        weight += _STOP_BETWEEN if distance < _NEAR_STOP else _FAR_STOP_BETWEEN
    cue_follows = any(0 < other.cue - tokens[-1] < _NEAR_FOLLOWING for other in _frames_near(passage, tokens))
    return weight + (_BEFORE_COMMA_SPEECH if last_mark == "," and cue_follows else 0)


def _for_parse(passage: Passage, frame: Frame, tokens: range, above: set[int], full: bool) -> float:
    if frame.cue in above:
        return 0.0
    token = passage.tokens[frame.cue]
    weight = _BARE_PARTICIPLE if token.tag == "VBN" and token.dep == "acl" else 0.0
    return weight + (_AFTER_FRAGMENT if not full and frame.cue > tokens[0] else 0)


def _outer_frame(passage: Passage, frame: Frame, cast: Cast) -> Frame:
    """Return the cue around this one if its subject is a person: "Lee argued that Japan acknowledges “…”"."""
    syntax = passage.syntax
    near = _frames_near(passage, range(frame.cue, frame.cue + 1))
    subjects = {other.cue: other for other in near if other.subject is not None}
    inner = frame.cue
    for above in syntax.ancestors(frame.cue):
        if syntax[inner].dep not in _CLAUSES or above > frame.cue:
            break
        outer = subjects.get(above)
        if outer is not None and outer.subject is not None and stands_for_person(passage, outer.subject, cast):
            return outer._replace(rule="person in the sentence around what somebody else says")
        inner = above
    return frame


def frames_above(passage: Passage, frame: Frame) -> Iterator[Frame]:
    """Yield the cues in whose clauses the cue of ``frame`` is, innermost first: "denounced what he called “…”"."""
    syntax = passage.syntax
    near = {other.cue: other for other in _frames_near(passage, range(frame.cue, frame.cue + 1))}
    inner = frame.cue
    for above in syntax.ancestors(frame.cue):
        if above > frame.cue or (syntax[inner].dep == "conj" and syntax.children(inner, "nsubj")):
            return
        if above in near:
            yield near[above]
        inner = above


def subject_above(passage: Passage, frame: Frame) -> int | None:
    """Return the subject of the verb above, for "it" in "The ministry protested at what it called “…”"."""
    syntax = passage.syntax
    pronoun = "" if frame.subject is None else syntax.word(frame.subject)
    for above in islice(syntax.ancestors(frame.cue), _HIGHEST_RELATION):
        subject = syntax.child(above, "nsubj")
        if subject is None or subject > frame.cue or syntax[subject].tag not in ("NN", "NNS"):
            continue
        word, plural = syntax.word(subject), syntax[subject].tag == "NNS"
        agrees = plural if pronoun == "they" else is_human(word) if pronoun in HE | SHE else pronoun == "it"
        return subject if agrees and can_speak(syntax, subject) and (pronoun == "they" or not plural) else None
    return None
