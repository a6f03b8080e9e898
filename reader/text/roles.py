"""What an article says a person is: the title before the name, or the words set off by commas after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reader.model import Place
from reader.text.gazetteer import is_demonym
from reader.text.mentions import COMMON_OPENERS, Mention
from reader.text.offices import HONORIFICS, RANKS, bare, is_calling
from reader.text.spelling import is_capitalised, word_set

# The longest titles before a name run to about ten words ("the U.S. Deputy Secretary of State for ...").
_MOST_TITLE_WORDS = 10
_LONGEST_APPOSITION = 90

_LINKS = word_set("of for and the in on to")
_DETERMINERS = word_set("the a an its his her their our")
_NO_PART = _LINKS | word_set("and or but with by from as that who said is was when")

# Plain words that may describe a calling: at most so many after a determiner, one with such an ending without.
_MOST_DESCRIBING = 3
_ADJECTIVES = ("al", "ic", "ary", "ive")

# Said before a name these tell nothing of the person.
_NOT_ALONE = word_set("fellow member fan partner head host star model")

# "Gov." and "Capt." are abbreviations; "pilot." ends a sentence.
_LONGEST_ABBREVIATION = 5

_APPOSITION = re.compile(
    r",\s+(?:who\s+(?:is|was)\s+)?(?:aged?\s+)?(?:\d{1,3},\s+)?((?:the|a|an|its|his|her|their)\s+)?"
    rf"([^,.;:()“”\"–—]{{3,{_LONGEST_APPOSITION}}}?)\s*(?=[,.;:()–—]|$)"
)
_HEAD_ENDS = re.compile(r"\s(?:of|at|for|in|from|with|on|to|who|and|under|by)\s")


def role_of(mentions: Sequence[Mention], texts: Mapping[int, str], names: Mapping[int, Sequence[Place]]) -> str | None:
    """Give the first role that the text states for one of ``mentions``, as written, without a leading article.

    ``names`` holds the sorted places of all people by paragraph: a title never reaches over another name.
    """
    for mention in mentions:
        text = texts[mention.place.paragraph]
        others = names.get(mention.place.paragraph, ())
        before = bisect_left(others, mention.place)
        floor = others[before - 1].end if before else 0
        if role := _title_before(text[floor : mention.place.start]) or _apposition_after(text, mention.place.end):
            return role
    return None


def _title_before(before: str) -> str | None:
    """Read the title at the end of ``before``: "South Korea’s Vice Foreign Minister"."""
    words = re.split(r"[,;:“”\"()–—]\s*|[.!?]\s+(?=[A-Z])", _shield(before))[-1].split()[-_MOST_TITLE_WORDS:]
    while words and bare(words[-1]) in HONORIFICS:
        words.pop()
    if not words or _ends_sentence(words[-1]) or not (is_calling(words[-1]) or _is_office_of(words)):
        return None
    first = len(words) - 1
    while first > 0 and _may_stand_in_title(words, first - 1):
        first -= 1
    if words[first].islower():
        first -= _describing(words[:first])
    role = _tidied(words[first:])
    return None if role is None or bare(role) in _NOT_ALONE else role


def _ends_sentence(word: str) -> bool:
    """Tell "... the worker. Ada" from "Gov. Ada"."""
    return word.endswith(("!", "?")) or (word.endswith(".") and (len(word) > _LONGEST_ABBREVIATION or word.isupper()))


def _describing(words: Sequence[str]) -> int:
    """Count the plain words that belong to the calling after them: "the harbour pilot", "political scientist"."""
    for count in range(1, min(_MOST_DESCRIBING, len(words) - 1) + 1):
        if not _is_plain(words[-count]):
            break
        if words[-count - 1].lower() in _DETERMINERS:
            return count
    return 1 if words and _is_plain(words[-1]) and words[-1].endswith(_ADJECTIVES) else 0


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in _NO_PART


def _shield(text: str) -> str:
    """Keep the full stops of abbreviations from ending a sentence: "U.S. Deputy"."""
    return re.sub(r"(?<=\b[A-Z])\.(?=\s)|(?<=\b(?:Lt|Sr|Jr|Dr|Mr|Ms|St))\.(?=\s)|(?<=\bMrs)\.(?=\s)", "\u2024", text)


def _is_office_of(words: Sequence[str]) -> bool:
    """Say whether the words end in an office with its field: "Secretary of State", "Minister for Trade"."""
    tail = list(words)
    for _ in range(5):
        if not tail or not (is_capitalised(tail[-1]) or bare(tail[-1]) in _LINKS):
            return False
        tail.pop()
        if len(tail) > 1 and bare(tail[-1]) in ("of", "for") and is_calling(tail[-2]):
            return is_capitalised(tail[-2])
    return False


def _may_stand_in_title(words: Sequence[str], index: int) -> bool:
    word = words[index]
    key = bare(word)
    if is_capitalised(word) and key not in ("the", "a", "an"):
        return True
    if key in _LINKS:
        before = words[index - 1] if index else ""
        return is_capitalised(words[index + 1]) and (is_capitalised(before) or is_calling(before))
    return key in RANKS or is_calling(word) or is_demonym(key)


def _tidied(words: Sequence[str]) -> str | None:
    kept = list(words)
    while kept and (bare(kept[0]) in _LINKS or bare(kept[0]) in HONORIFICS or bare(kept[0]) in COMMON_OPENERS):
        kept.pop(0)
    return " ".join(kept).replace("\u2024", ".").strip(" ,") or None


def _apposition_after(text: str, end: int) -> str | None:
    match = _APPOSITION.match(_shield(text[end : end + 2 * _LONGEST_APPOSITION]))
    if match is None:
        return None
    phrase = match.group(2).replace("\u2024", ".")
    head = _HEAD_ENDS.split(f" {phrase} ")[0].split()
    if head and any(is_calling(word) for word in head[-2:]) and not _is_another_name(phrase, match.group(1)):
        return phrase
    return None


def _is_another_name(phrase: str, article: str | None) -> bool:
    """Say whether the words are the next item of a list: ", Prime Minister Abe and"."""
    words = phrase.split()
    return article is None and len(words) > 1 and is_calling(words[0]) and is_capitalised(words[-1])
