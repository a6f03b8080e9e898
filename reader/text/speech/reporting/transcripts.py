"""Turns of interviews and records, which have no marks: "MS LEE: We will go on.", "Lee: Because it is old.".

A broadcast is known by the labels of its host and reporters; what a reporter tells is no speech that is reported.
Lists, recipes and questions that readers ask look alike, so another text is a transcript only if two labels take turns,
one of them asks, and one is called by a name that the text has elsewhere. Of an interview, only the answers are speech
that is reported: who does nothing but ask is the one who writes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from reader.text.speech.reporting.initials import initials_in, initials_of
from reader.text.speech.reporting.marks import Quotation, find_quotations, is_marked
from reader.text.spelling import fold, word_set

# Up to five words before a colon, and what they do or whom they stand for: "ADA LEE, HOST:", "Mr Lee (Northwick):".
_LABEL = re.compile(
    r"\s*([^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){0,4}(?:\s#\d{1,2})?)"
    r"(?:,\s[^\W\d_][\w’' -]{0,40}|\s\([^()]{1,60}\))?\s?:\s*"
)

# "ADA LEE, HOST:" and "IVO BRENN, BYLINE:", which only broadcasters write.
_ON_AIR = re.compile(
    r"\s*[A-Z][A-Z.’'\s-]+, (?:[A-Z]+ )*(?:HOST|CO-HOST|BYLINE|ANCHOR|CORRESPONDENT|MODERATOR)\b[^:]*:"
)

_TELLS = re.compile(r", BYLINE\b")

_WORD = re.compile(r"[^\W\d_][\w’-]+")

# "Q. And then?" and "A. He left." in a record of questions that somebody answers before a court.
_INITIAL = re.compile(r"\s*([QA])\.\s+(?=\S)")
_EXAMINED = re.compile(
    r"\b(?:asked|court|depos(?:ed|ition)|examin\w+|hearing|sworn|testi(?:fied|mony)|transcript|trial)\b"
)

# How a paragraph begins that is nobody's turn: "(Laughter.)", "QUESTION (inaudible)".
_NO_TURN = re.compile(r"\s*(?:[\[(]|[A-Z]{4,}\b)")

# What a story that goes on between turns has outside of marks, and what a turn has.
_SAID = re.compile(r"\b(?:said|says|told|tells|wrote|writes|calls|called)\b")
_TOLD_US = re.compile(r"\b(?:tells?|told) (?:me|us)\b")
_SELF = re.compile(r"\b(?:I|me|my|[Ww]e|our|us|[Yy]ou|[Yy]our|My|Our)\b")

# The fewest turns of a transcript, and of each of its speakers.
_FEWEST, _FEWEST_EACH = 4, 2

# Labels of the questions and answers in an interview and in a list of them.
_ASKING, _ANSWERING = word_set("q question frage"), word_set("a answer antwort")
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:s|ed|er)?|spoke|talked|sat down|conversation|edited for (?:length|clarity)|transcript|told us|"
    r"gespräch|sprach)\b",
    re.IGNORECASE,
)
_ENDS = frozenset(".?!…’”\"'")
# What takes turns in other texts.
_NO_SPEAKERS = word_set(
    "myth fact reality claim verdict truth pro pros con cons problem solution good bad before after then now do don't "
    "photo image video source note update tip task mythos fakt these urteil vorteil nachteil"
)


def find_turns(texts: Sequence[str], title: str) -> list[tuple[Quotation, ...]]:
    """Return for each paragraph of an article the words of its turn, without the label; nothing if it has none."""
    labels = [read_label(text) for text in texts]
    capitals = [label if label and label[1].isupper() and len(label[1]) > 1 else None for label in labels]
    is_record = 2 * sum(map(bool, capitals)) > sum(map(bool, labels))
    if is_record:
        labels = _with_full_names(labels, capitals)
    keys = _keys(labels)
    if not _is_transcript(texts, title, labels, keys) and not _is_examination(texts, labels):
        return [()] * len(texts)
    asking = _interviewers(texts, labels, keys)
    turns = [
        _turn(text, label.end()) if label and key not in asking else ()
        for text, label, key in zip(texts, labels, keys, strict=True)
    ]
    return _with_rest(texts, labels, turns) if is_record else turns


def _with_full_names(
    labels: Sequence[re.Match[str] | None], capitals: Sequence[re.Match[str] | None]
) -> list[re.Match[str] | None]:
    """Add to the labels in capitals the names whose initials they are: "Ada Lee: Why?" and thereafter "AL: Since?"."""
    called = {label[1] for label in capitals if label}
    return [label if label and any(_stands_for(one, label[1]) for one in called) else None for label in labels]


def _stands_for(label: str, name: str) -> bool:
    return label == name or initials_of(name) == label


def _keys(labels: Sequence[re.Match[str] | None]) -> list[str | None]:
    """Return what the labels of one speaker share: the last word or the initials by which others name them, folded."""
    own = {fold(label[1]) for label in labels if label}
    return [_key(label, own) if label else None for label in labels]


def _with_rest(
    texts: Sequence[str], labels: Sequence[re.Match[str] | None], turns: Sequence[tuple[Quotation, ...]]
) -> list[tuple[Quotation, ...]]:
    """Add to each turn of a record the paragraphs without a label before the next turn."""
    found, speaking = list(turns), -1
    last = max((number for number, label in enumerate(labels) if label), default=-1)
    for number, text in enumerate(texts[:last]):
        if labels[number]:
            speaking = number if turns[number] else -1
        elif speaking >= 0 and text and (_NO_TURN.match(text) or text.rstrip()[-1] not in _ENDS or _is_told(text)):
            speaking = -1
        elif speaking >= 0 and text and (rest := _turn(text, len(text) - len(text.lstrip()))):
            found[speaking] = (found[speaking][0]._replace(goes_on=True),)
            found[number], speaking = (rest[0]._replace(resumes=True),), number
    return found


def _is_told(text: str) -> bool:
    """Whether a paragraph quotes somebody and says so, with nothing in the first person outside of the marks."""
    marked = find_quotations([text])[0]
    starts, ends = [0, *(words.end for words in marked)], [*(words.start for words in marked), len(text)]
    outside = " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))
    told = _SAID.search(outside) is not None
    return bool(marked) and told and _SELF.search(_TOLD_US.sub("", outside)) is None


def answers(label: str) -> bool:
    """Whether a label is that of an answer, whoever gives it."""
    return fold(label) in _ANSWERING


def read_label(text: str) -> re.Match[str] | None:
    """Match a label of capitalised words (group 1), with its colon, at the beginning of a paragraph."""
    if initial := _INITIAL.match(text):
        return initial
    found = _LABEL.match(text)
    return found if found and all(word[0].isupper() or word[0] == "#" for word in found[1].split()) else None


def _interviewers(
    texts: Sequence[str], labels: Sequence[re.Match[str] | None], keys: Sequence[str | None]
) -> frozenset[str]:
    """Return who asks in an interview, of two the one with nothing but questions, or tells the story on air."""
    turns = [(text, key) for text, key in zip(texts, keys, strict=True) if key]
    speakers = {key for _, key in turns}
    others = {key for text, key in turns if not text.rstrip().endswith("?")}
    telling = {key for label, key in zip(labels, keys, strict=True) if label and key and _TELLS.search(label[0])}
    return _ASKING | telling | (speakers - others if len(speakers) == 2 else frozenset())


def _turn(text: str, start: int) -> tuple[Quotation, ...]:
    """Return the words of a turn, unless they have marks of their own."""
    turn = Quotation(start, len(text.rstrip()))
    return (turn,) if turn.start < turn.end and not is_marked(text, turn) else ()


def _key(label: re.Match[str], others: Collection[str]) -> str:
    initials = fold(initials_of(label[1]))
    return initials if " " in label[1] and initials in others else fold(label[1].split()[-1].rstrip("."))


def _is_transcript(
    texts: Sequence[str], title: str, labels: Sequence[re.Match[str] | None], keys: Sequence[str | None]
) -> bool:
    labelled = zip(texts, labels, keys, strict=True)
    turns = [(text[label.end() :], key) for text, label, key in labelled if label and key]
    numbers = Counter(key for _, key in turns)
    if len(turns) >= _FEWEST and any(label and label[1].isupper() and _ON_AIR.match(label[0]) for label in labels):
        return True
    speakers = {key for key, number in numbers.items() if number >= _FEWEST_EACH}
    if len(turns) < _FEWEST or len(speakers) < 2 or not speakers.isdisjoint(_NO_SPEAKERS):
        return False
    alternating = sum(one != other for (_, one), (_, other) in pairwise(turns))
    is_asked = any(words.rstrip().endswith("?") for words, _ in turns) or _are_capitals(labels)
    if not is_asked or 2 * alternating < len(turns) or 2 * sum(numbers[one] for one in speakers) < _stretch(labels):
        return False
    apart = [title, *(text for text, label in zip(texts, labels, strict=True) if not label)]
    if speakers <= _ASKING | _ANSWERING:
        return any(_INTERVIEWED.search(text) for text in apart)
    said = " ".join([*apart, *(words for words, _ in turns)])
    is_named = any(fold(word) in speakers for word in _WORD.findall(said) if word[0].isupper())
    return is_named or (_are_capitals(labels) and not speakers.isdisjoint(map(fold, initials_in(apart))))


def _are_capitals(labels: Sequence[re.Match[str] | None]) -> bool:
    """Whether all labels are in capitals, or names of which these are the initials, as in a record: nobody need ask."""
    own = [label[1] for label in labels if label]
    called = {label for label in own if label.isupper() and len(label) > 1}
    return all(label in called or initials_of(label) in called for label in own)


def _is_examination(texts: Sequence[str], labels: Sequence[re.Match[str] | None]) -> bool:
    """Match a few lines "Q. Why?" and "A. It was late." behind words on a court or on who was asked."""
    numbers = [number for number, label in enumerate(labels) if label and _INITIAL.match(texts[number])]
    if len(numbers) < _FEWEST - 1 or len(numbers) <= numbers[-1] - numbers[0] or numbers[0] == 0:
        return False
    keys = [fold(texts[number].lstrip()[0]) for number in numbers]
    takes_turns = all(one != other for one, other in pairwise(keys))
    asks = any(texts[number].rstrip().endswith("?") for number in numbers)
    return takes_turns and asks and _EXAMINED.search(texts[numbers[0] - 1]) is not None


def _stretch(labels: Sequence[re.Match[str] | None]) -> int:
    """Return the number of paragraphs from the first label to the last."""
    numbers = [number for number, label in enumerate(labels) if label]
    return numbers[-1] - numbers[0] + 1
