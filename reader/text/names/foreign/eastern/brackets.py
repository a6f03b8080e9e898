"""Names that stand in another script in brackets behind a name: "이재명(Lee Jae-myung)", "習近平（Xi Jinping）"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reader.model import Place
from reader.text.names.foreign.eastern.lexicon import Lexicon, Named
from reader.text.names.foreign.eastern.people import People, Person

_LATIN = r"[A-Z\u00c0-\u00de][\w.’'-]+(?:[ ,]{1,2}[\w.’'-]+){0,4}"
_OF_PERSON = re.compile(rf"\s?[(（]({_LATIN}|[\u4e00-\u9fff]{{2,5}})(?=[)）,、，;·])")
_OF_BODY = re.compile(r"\s?[(（]([A-Z][A-Za-z0-9-]{1,9})[)）]")
# What ideographs behind a name in Hangul say instead.
_NO_NAMES = re.compile(r"民主|自民|中國|中国|日本|美|議員|大統領|[黨党]")


def add_bracketed_names(people: People, texts: Mapping[int, str]) -> None:
    """Note for each person the name in another script right behind, and where it comes again."""
    owners: dict[str, Person] = {}
    for person in people.by_name.values():
        for place in person.places:
            for name in _behind(place, texts):
                owners.setdefault(name, person)
    for name, place in _everywhere(owners, texts):
        people.meet(owners[name], place)


def _behind(place: Place, texts: Mapping[int, str]) -> Iterator[str]:
    match = _OF_PERSON.match(texts[place.paragraph], place.end)
    if match and not _NO_NAMES.search(match[1]):
        own = texts[place.paragraph][place.start : place.end]
        is_latin = match[1][0] < "\u3000"
        if is_latin or ("\uac00" <= own[0] <= "\ud7a3" and "\u4e00" <= match[1][0] <= "\u9fff"):
            yield match[1]


def acronyms(bodies: Iterable[Named], texts: Mapping[int, str]) -> Iterator[Named]:
    """Yield the bodies by the acronyms that stand in brackets behind them, wherever these are."""
    owners: dict[str, Named] = {}
    for body in bodies:
        if match := _OF_BODY.match(texts[body.place.paragraph], body.place.end):
            owners.setdefault(match[1], body)
    for name, place in _everywhere(owners, texts):
        yield Named(owners[name].name, place, owners[name].rule)


def _everywhere(names: Iterable[str], texts: Mapping[int, str]) -> Iterator[tuple[str, Place]]:
    """Yield where names are written by themselves."""
    known = Lexicon({name: name for name in names})
    for paragraph, text in texts.items():
        for start, end, name in known.find(text):
            if not (_is_latin(text[start - 1 : start]) and _is_latin(name[0])) and not _is_latin(text[end : end + 1]):
                yield name, Place(paragraph, start, end)


def _is_latin(letter: str) -> bool:
    return letter.isalnum() and letter.isascii()
