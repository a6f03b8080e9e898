"""Bodies and places in Korean, where they end with their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.text.names.foreign.eastern.korean.bodies import is_like_a_body, korean_bodies
from reader.text.names.foreign.eastern.korean.eojeols import Eojeols, is_particle, stems
from reader.text.names.foreign.eastern.lexicon import Lexicon, Named, Text
from reader.text.names.foreign.eastern.place_names import PROVINCES_IN_KOREAN, VARIANTS
from reader.text.names.foreign.eastern.places import ENDED, LISTED, gazetteer
from reader.text.names.foreign.variants import read_rows

#: The rules behind a body.
LISTED_BODY, HEADED = "list of well-known bodies of the language", "ending of a body"

_USUAL = read_rows(VARIANTS["ko"])
_DISTRICTS = ("시", "군", "구")
_LONGEST_DISTRICT = 5
_CLOSERS = "”’\"'"


def is_known_in_korean(word: str) -> bool:
    """Whether a word is a well-known place or body."""
    return word in gazetteer("ko") or word in korean_bodies() or word in PROVINCES_IN_KOREAN


def korean_things(texts: Sequence[Text]) -> tuple[list[Named], list[Named]]:
    """Return the bodies and the places of an article."""
    bodies: list[Named] = []
    places: list[Named] = []
    for text in texts:
        words = Eojeols(text)
        bodies += _bodies(words)
        places += _places(words)
    return bodies, places


def _bodies(words: Eojeols) -> Iterator[Named]:
    known = korean_bodies()
    text = words.text
    for number, word in enumerate(words.all):
        start = words.start(number)
        if end := _listed(words, number, start, known):
            yield Named(known.at(text.text[:end], start)[1], text.place(start, end), LISTED_BODY)
            continue
        for stem in stems(word):
            if is_like_a_body(stem) and stem not in gazetteer("ko"):
                end = words.start(number) + len(stem)
                yield Named(text.text[start:end], text.place(start, end), HEADED)
                break


def _listed(words: Eojeols, number: int, start: int, known: Lexicon) -> int:
    """Return the end of what is listed and begins here, with nothing but a particle behind it; 0 if nothing is."""
    text = words.text.text
    if start and text[start - 1] in _CLOSERS:
        return 0
    end, name = known.at(text, start)
    last = number
    while last + 1 < len(words) and words.start(last + 1) < end:
        last += 1
    if name and end <= words.end(last) and is_particle(text[end : words.end(last)]):
        return end
    for stem in stems(text[start : words.end(number)]):
        if stem in known:
            return start + len(stem)
    return 0


def _places(words: Eojeols) -> Iterator[Named]:
    known, text = gazetteer("ko"), words.text
    follows_province = False
    for number, word in enumerate(words.all):
        start = words.start(number)
        is_province = word in PROVINCES_IN_KOREAN
        if not words.begins(number):
            follows_province = False
        elif end := _listed(words, number, start, known):
            yield Named(known.at(text.text[:end], start)[1], text.place(start, end), LISTED)
            is_province = is_province or text.text[start:end].endswith(("시", "도"))
        elif follows_province and words.follows(number) and (district := _district(word)):
            yield Named(district, text.place(start, start + len(district)), ENDED)
            is_province = district == word
        elif is_province and _precedes_district(words, number):
            yield Named(_USUAL.get(word, word), text.place(start, words.end(number)), LISTED)
        follows_province = is_province


def _district(word: str) -> str:
    """Return a word without its particle if it has the ending of a town or district; "" if it has none."""
    found = (one for one in stems(word) if 2 < len(one) <= _LONGEST_DISTRICT and one.endswith(_DISTRICTS))
    return next(found, "")


def _precedes_district(words: Eojeols, number: int) -> bool:
    later = words.following(number)
    return later > 0 and bool(_district(words.all[later]))
