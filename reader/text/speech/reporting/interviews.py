"""Interviews whose questions and answers have neither labels nor marks: "Do you miss it?", and below it the answer.

Lists of questions and answers look alike, so the text must speak of an interview, the questions address somebody, and
most answers are in the first person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.speech.reporting.marks import Quotation, find_quotations
from reader.text.speech.reporting.transcripts import read_label

_INTERVIEW = re.compile(
    r"\b(?:interview(?:s|ed|er)?|spoke (?:to|with)|talk(?:s|ed)?|sat down|conversation|edited for (?:length|clarity)|"
    r"told us|asked (?:her|him|them)|Q&A)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_SPEAKER = re.compile(r"\b(?:I|me|my|myself|we|our|us)\b")

_BOLD = re.compile(r"\s*(\*\*|__)(?=\S).+(?<=\S)\1\s*", re.DOTALL)

# The fewest questions, the most words of one, and the most of a remark to which somebody answers.
_FEWEST, _LONGEST, _LONGEST_REMARK = 3, 70, 14
# The most paragraphs of an answer.
_LONGEST_ANSWER = 6


def find_answers(texts: Sequence[str], title: str) -> list[tuple[Quotation, ...]]:
    """Return for each paragraph of an article under a ``title`` the answer that it is; nothing in other texts."""
    found: list[tuple[Quotation, ...]] = [()] * len(texts)
    marked = _in_bold(texts)
    asked = [
        number
        for number in range(len(texts) - 1)
        if (number in marked or _asks(texts[number])) and number + 1 not in marked and _may_answer(texts[number + 1])
    ]
    if len(asked) < _FEWEST or not any(map(_INTERVIEW.search, [title, *texts[: asked[0]]])):
        return found
    answers = [number + 1 for number in asked]
    if 2 * sum(_SPEAKER.search(texts[number]) is not None for number in answers) <= len(answers):
        return found
    for first, following in zip(answers, [*asked[1:], answers[-1] + 1], strict=True):
        for number in range(first, min(following, first + _LONGEST_ANSWER)):
            if number not in marked and _may_answer(texts[number]) and not _is_remark(texts[number]):
                found[number] = (Quotation(0, len(texts[number].rstrip())),)
    return found


def find_marked_answers(texts: Sequence[str], quotations: Sequence[Sequence[Quotation]]) -> list[bool]:
    """Say of each paragraph whether it is an answer between marks, below questions without any: "Do you miss it?"."""
    whole = [_is_whole(text, marked) for text, marked in zip(texts, quotations, strict=True)]
    asked = [number for number in range(1, len(texts)) if whole[number] and _asks(texts[number - 1])]
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
    return is_question and _SOMEBODY.search(text) is not None and not find_quotations([text])[0]


def _may_answer(text: str) -> bool:
    """Whether a paragraph is neither empty nor a question, and has no marks at its beginning."""
    marked = find_quotations([text])[0]
    return bool(text.strip()) and not text.rstrip().endswith(("?", ":")) and not (marked and marked[0].start == 0)


def _is_remark(text: str) -> bool:
    """Match "And you found your way.", to which somebody answers as to a question."""
    is_short = len(text.split()) <= _LONGEST_REMARK
    return is_short and _SOMEBODY.search(text) is not None and _SPEAKER.search(text) is None
