"""Interviews whose questions and answers have neither labels nor marks: "Do you miss it?", and below it the answer.

Lists of questions and answers look alike, so the text must speak of an interview, some questions address somebody, and
most answers are in the first person. Some papers label the first question and answer alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.speech.reporting.marks import Quotation, find_quotations
from reader.text.speech.reporting.transcripts import read_label

_INTERVIEW = re.compile(
    r"\b(?:interview(?:s|ed|er)?|spoke (?:to|with)|talk(?:s|ed)?|sat down|conversation|edited for (?:length|clarity)|"
    r"told us|tells us|asked (?:her|him|them)|Q&A|[Ww]e (?:met|meet)|(?:met|meets) (?:us|me))\b|\btells (?-i:[A-Z])",
    re.IGNORECASE,
)
# The end of an interview: "This conversation has been condensed".
_EDITED = re.compile(
    r"\b(?:interview|conversation|questions|answers|transcript)\b[^.]{0,60}\b(?:condensed|conducted|edited|shortened)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_SPEAKER = re.compile(r"\b(?:I|me|my|myself|[Ww]e|our|us|My|Me|Our)\b")
_I = re.compile(r"\b(?:I|my)\b", re.IGNORECASE)

# What the interviewer has from others: "Lee told me", "I am told you sing".
_TOLD = re.compile(r"\b(?:tells?|told) (?:me|us)\b")
_HEARSAY = re.compile(
    rf"\b(?:I(?:[’']m| am| was) told|I(?:[’']ve| have)? (?:hear|heard|read)|I (?:gather|understand))\b|{_TOLD.pattern}"
)

_AFFIRMS = re.compile(r"(?:Absolutely|Correct|Exactly|Indeed|No|Oh|Right|Sadly|True|Yeah|Yes)\b[,.!]")

_BOLD = re.compile(r"\s*(\*\*|__)(?=\S).+(?<=\S)\1\s*", re.DOTALL)

# The fewest questions, the most words of one, and the most of a remark to which somebody answers.
_FEWEST, _LONGEST, _LONGEST_REMARK = 3, 70, 14
# The most paragraphs of an answer.
_LONGEST_ANSWER = 6
# The fewest questions and remarks that address somebody, and of how many questions they are one.
_FEWEST_ADDRESSED, _ONE_ADDRESSED_OF = 2, 4
# The most paragraphs to a question, and the last paragraphs of a text that may tell what it is.
_SPARSEST, _CLOSING = 4, 4


class _Lines(NamedTuple):
    """The paragraphs of an article, and the numbers of those that are questions."""

    texts: Sequence[str]
    marked: frozenset[int]
    asked: Sequence[int]


def find_answers(texts: Sequence[str], title: str) -> list[tuple[Quotation, ...]]:
    """Return for each paragraph of an article under a ``title`` the answer that it is; nothing in other texts."""
    found: list[tuple[Quotation, ...]] = [()] * len(texts)
    marked = _in_bold(texts)
    asked = [
        number
        for number in range(len(texts) - 1)
        if (number in marked or _asks(texts[number])) and number + 1 not in marked and _may_answer(texts[number + 1])
    ]
    lines = _Lines(texts, marked, asked)
    if not _is_interview(lines, title):
        return found
    first = _labelled_before(lines)
    if first is not None:
        label = read_label(texts[first + 1])
        found[first + 1] = (Quotation(label.end() if label else 0, len(texts[first + 1].rstrip())),)
        lines = lines._replace(asked=[first, *asked])
    for question, following in zip(lines.asked, [*lines.asked[1:], lines.asked[-1] + 2], strict=True):
        for number in _answers_to(lines, question, following):
            found[number] = found[number] or (Quotation(0, len(texts[number].rstrip())),)
    return found


def _is_interview(lines: _Lines, title: str) -> bool:
    """Whether a text tells of an interview, and its questions and answers read like those of one."""
    texts, asked = lines.texts, lines.asked
    if len(asked) < _FEWEST or not _tells_of_interview(lines, title):
        return False
    answers = [texts[number + 1] for number in asked]
    if 2 * sum(_SPEAKER.search(text) is not None for text in answers) <= len(answers):
        return False
    questions = [texts[number] for number in asked]
    if all(map(_SOMEBODY.search, questions)) or lines.marked:
        return True
    stretch = range(asked[0], asked[-1] + 2)
    remarks = sum(_is_remark(texts[number]) for number in stretch)
    addressed = sum(_SOMEBODY.search(text) is not None for text in questions) + remarks
    of_readers = sum(_I.search(text) is not None and not _SOMEBODY.search(text) for text in questions)
    return (
        addressed >= max(_FEWEST_ADDRESSED, len(asked) / _ONE_ADDRESSED_OF)
        and len(stretch) <= _SPARSEST * len(asked)
        and of_readers < addressed
    )


def _tells_of_interview(lines: _Lines, title: str) -> bool:
    texts, asked = lines.texts, lines.asked
    closing = texts[max(asked[-1] + 2, len(texts) - _CLOSING) :]
    return any(map(_INTERVIEW.search, [title, *texts[: asked[0]]])) or any(map(_EDITED.search, closing))


def _labelled_before(lines: _Lines) -> int | None:
    """Return the labelled question before all others, if the first answer is labelled, too: "Lee: I was young."."""
    for number in range(lines.asked[0] - 1):
        label, answer = read_label(lines.texts[number]), read_label(lines.texts[number + 1])
        if label and answer and label[1] != answer[1] and lines.texts[number].rstrip().endswith("?"):
            return number
    return None


def _answers_to(lines: _Lines, question: int, following: int) -> list[int]:
    """Return the paragraphs that answer a question and the remarks behind it, up to that of the ``following`` one.

    A paragraph further below answers only in the first person: others may tell what somebody else has to say.
    """
    found: list[int] = []
    is_next, begun = True, question + 1
    for number in range(begun, following):
        text = lines.texts[number]
        if number in lines.marked or not _may_answer(text) or (number > begun and read_label(text)):
            continue
        if number > question + 1 and (_is_remark(text) or (found and _is_affirmed(lines.texts, number, following))):
            is_next = True
        elif is_next or (found and found[-1] == number - 1 and _is_own(text) and len(found) < _LONGEST_ANSWER):
            found.append(number)
            is_next = False
    return found


def _is_affirmed(texts: Sequence[str], number: int, following: int) -> bool:
    """Match "There was a fire." with "Yes. We lost …" below, in which it is confirmed."""
    is_short = len(texts[number].split()) <= _LONGEST_REMARK and not _is_own(texts[number])
    return is_short and number + 1 < following and _AFFIRMS.match(texts[number + 1]) is not None


def _is_own(text: str) -> bool:
    """Whether a paragraph is in the first person outside of marks."""
    outside, start = [], 0
    for words in find_quotations([text])[0]:
        outside.append(text[start : words.start])
        start = words.end
    return _SPEAKER.search(_TOLD.sub("", " ".join([*outside, text[start:]]))) is not None


def find_marked_answers(texts: Sequence[str], quotations: Sequence[Sequence[Quotation]]) -> list[bool]:
    """Say of each paragraph whether it is an answer between marks, below questions without any: "Do you miss it?"."""
    whole = [_is_whole(text, marked) for text, marked in zip(texts, quotations, strict=True)]
    asked = [number for number in range(1, len(texts)) if whole[number] and _asks_somebody(texts[number - 1])]
    if len(asked) < _FEWEST:
        return [False] * len(texts)
    first = next(
        number for number in range(1, len(texts)) if whole[number] and texts[number - 1].rstrip().endswith("?")
    )
    return [number >= first and whole[number] and not whole[number - 1] for number in range(len(texts))]


def _is_whole(text: str, marked: Sequence[Quotation]) -> bool:
    """Whether a paragraph begins and ends between marks."""
    return bool(marked) and marked[0].start == 0 and marked[-1].end >= len(text.rstrip())


def _in_bold(texts: Sequence[str]) -> frozenset[int]:
    """Return the paragraphs between marks of bold type, if most of them are questions: "**Do you miss it?**"."""
    bold = [number for number, text in enumerate(texts) if _BOLD.fullmatch(text)]
    questions = sum(texts[number].rstrip("*_ ").endswith("?") for number in bold)
    return frozenset(bold) if questions >= _FEWEST and 2 * questions > len(bold) else frozenset()


def _asks(text: str) -> bool:
    is_question = text.rstrip().endswith("?") and len(text.split()) <= _LONGEST and read_label(text) is None
    return is_question and not _has_marks_in_front(text)


def _asks_somebody(text: str) -> bool:
    return _asks(text) and _SOMEBODY.search(text) is not None


def _may_answer(text: str) -> bool:
    """Whether a paragraph is neither empty nor a question, and has no marks at its beginning."""
    return bool(text.strip()) and not text.rstrip().endswith(("?", ":")) and not _has_marks_in_front(text)


def _has_marks_in_front(text: str) -> bool:
    marked = find_quotations([text])[0]
    return bool(marked) and marked[0].start == 0


def _is_remark(text: str) -> bool:
    """Match "And you found your way.", to which somebody answers as to a question; "I am told you sing."."""
    is_short = len(text.split()) <= _LONGEST_REMARK
    return is_short and _SOMEBODY.search(text) is not None and _SPEAKER.search(_HEARSAY.sub("", text)) is None
