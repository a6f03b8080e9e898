"""Speech that a dash opens at the beginning or in the middle of a paragraph: "To koniec. – Nie wiem – mówi Nowak."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.names.foreign.slavic.offices import offices_of
from reader.text.speech.reporting.dashes import OPENING, Spoken, spoken_by
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.slavic.verbs import Verbs, verbs_of
from reader.text.speech.reporting.slavic.wording import BEFORE_VERB, NARRATORS, PRESENT, REFLEXIVES

# A shorter word is no verb in the present.
_SHORTEST = 5
# A dash in the middle of a paragraph, behind the end of a sentence: "Jest źle. – Nie wiem"
_WITHIN = re.compile(r"(?:(?<=[.!?…”“»])|(?P<colon>:))\s[–—-]\s(?=[^\W_])")
# A dash, or a comma and a dash, with the words behind it.
_DASH = re.compile(
    r"(?:\s?,\s?[–—]\s?|,?\s[–—]\s?|,?\s-\s|(?<=[!?.…,])[–—]\s?)(?P<words>[^\W\d_]+(?:\s[^\W\d_]+){0,3})"
)
# "– Nie wiem – mówi Nowak. – To trudne.", "— Концерн, — пояснил Ли, — входит"
_GOING_ON = re.compile(r"(?:(?P<comma>,)|[.!?…])(?:\s?[–—]\s?|\s-\s)(?=[^\W_])")
# The most characters from a verb to where the speech goes on.
_LONGEST_CUE = 300
_ENDS_SENTENCE = re.compile(r"[.!?…]\s")


def find_spoken_within(texts: Sequence[str], language: str) -> list[tuple[Quotation, ...]]:
    """Return for each paragraph of an article the speech that dashes open; the dashes do not belong to it."""
    return spoken_by(lambda text: _read(text, language), texts)


def _read(text: str, language: str) -> Spoken:
    cues = [found for found in _DASH.finditer(text) if reports(found["words"], language)]
    opening = OPENING.match(text)
    within = [found for found in _WITHIN.finditer(text) if not text[found.end()].islower()]
    if not cues and not any(found["colon"] for found in within):
        return ((Quotation(opening.end(), len(text.rstrip())),), False) if opening else ((), False)
    spoken = tuple(_spoken(text, opening.end() if opening else None, within, cues))
    return spoken, bool(cues)


def _spoken(
    text: str, start: int | None, within: Sequence[re.Match[str]], cues: Sequence[re.Match[str]]
) -> Iterator[Quotation]:
    """Yield the speech before each cue, from the last dash that opens some behind the cue before.

    Behind a colon, a dash opens speech that no cue follows: it ends at the next dash.
    """
    end, begin, after_colon, at = len(text.rstrip()), start, False, 0
    for cue in [*cues, None]:
        stop = cue.start() if cue else end
        while at < len(within) and within[at].end() < stop:
            opening, at = within[at], at + 1
            if begin is not None and after_colon and begin < opening.start():
                yield Quotation(begin, opening.start())
                begin = None
            if begin is None and (cue or opening["colon"]):
                begin, after_colon = opening.end(), bool(opening["colon"])
        if begin is not None and begin < stop:
            yield Quotation(begin, stop)
        begin, after_colon = (_goes_on(text, cue.end()) if cue else None), False
        while at < len(within) and begin is not None and within[at].start() < begin:
            at += 1


def _goes_on(text: str, start: int) -> int | None:
    """Return where speech goes on behind a cue: after a comma in the same sentence, or in the next sentence."""
    found = _GOING_ON.search(text, start, start + _LONGEST_CUE)
    if found is None:
        return None
    ended = _ENDS_SENTENCE.search(text, start, found.start() + 1)
    if ended is None:
        return found.end()
    return None


def reports(words: str, language: str) -> bool:
    """Whether the words behind a dash report what is before it."""
    verbs = verbs_of(language)
    found = words.split()
    for number, word in enumerate(found):
        if verbs.agreement(word) is not None or word in verbs.citing:
            return found[number + 1 : number + 2] == [] or found[number + 1] not in NARRATORS
        if word not in BEFORE_VERB:
            break
    if len(found) > 1 and found[1] in NARRATORS:
        return False
    return _is_past(verbs, found[0], language) or _is_present(found, language)


def _is_present(words: Sequence[str], language: str) -> bool:
    """Whether a name follows what may be a verb: "— восклицает Волкова", "– śmieje się Nowak"."""
    names = [word for word in words[1:] if word not in REFLEXIVES]
    is_verb = words[0].islower() and len(words[0]) >= _SHORTEST and words[0].endswith(PRESENT)
    return is_verb and bool(names) and names[0][0].isupper() and words[0] not in _no_verbs(language) | NO_COMPLEMENT


def _is_past(verbs: Verbs, word: str, language: str) -> bool:
    return verbs.guessed(word) in ("m", "f") and word not in _no_verbs(language)


@lru_cache(maxsize=8)
def _no_verbs(language: str) -> frozenset[str]:
    return offices_of(language).forms()
