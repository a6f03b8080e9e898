"""Runs of ideographs and katakana in Japanese, taken apart into a name, and what stands before and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from reader.text.names.foreign.eastern.japanese.bodies import japanese_bodies
from reader.text.names.foreign.eastern.japanese.words import (
    ABROAD,
    ADDRESSES,
    CALLINGS,
    DOMAINS,
    FAMILIES,
    GIVEN,
    LIKE_PLACES,
    MINISTER,
    NO_CHARACTERS,
    NO_FOREIGNERS,
    NO_MINISTERS,
    NO_NAMES,
    OFFICES,
    RANKS,
)
from reader.text.names.foreign.eastern.places import gazetteer
from reader.text.spelling import word_set

#: How a name is told: by a usual family and given name, by a usual family name alone, as a foreign one, or by no list.
Shape = Literal["full", "family", "foreign", "unlisted"]

_LONGEST_OFFICE = max(map(len, OFFICES))
_LONGEST_CHAIN = 4
_LONGEST_DOMAIN = 8
_LONGEST_NAME = 5
_LONGEST_GIVEN = 3
# Offices by which a single word in katakana may be a company.
_OF_COMPANIES = word_set(
    """
    社長 副社長 会長 副会長 代表 取締役 専務 常務 頭取 CEO ＣＥＯ CFO COO オーナー プロ 本部長 部長 局長 長官 所長
    記者 選手
    """
)


class Titled(NamedTuple):
    """A name in a run: where it begins and ends, its shape, and the office behind it as it is written."""

    start: int
    end: int
    shape: Shape
    office: str


def titled(run: str, is_aged: bool = False, is_apart: bool = True) -> Titled | None:
    """Return the name in a run that ends with an office or a form of address; None if there is none.

    An age behind the run, and what sets it apart in front, make a name without a usual family name more certain.
    """
    run = _BOTH.sub(lambda both: both[1], run) if "兼" in run else run
    for office in _offices(run):
        rest = run[: len(run) - len(office)]
        is_addressed = office in ADDRESSES or is_aged
        if found := _named(rest, office, is_addressed, is_apart):
            return found
    return None


def aged(run: str) -> Titled | None:
    """Return the name of a run with an age behind it: "会社員佐藤健（30）"."""
    return _named(run, "", True, True)


def full_split(name: str) -> str:
    """Return the usual family name that a full name begins with, if a given name is the rest; "" if not."""
    for length in (3, 2, 1):
        family, given = name[:length], name[length:]
        is_usual = family in FAMILIES if length > 1 or name[:1] not in ABROAD else True
        if given and is_usual and _is_given(given) and (length > 1 or family in FAMILIES or len(given) <= 2):
            return family
    return ""


def _offices(run: str) -> Iterator[str]:
    """Yield the offices that a run ends with, the longest first."""
    for length in range(min(_LONGEST_OFFICE, len(run) - 1), 0, -1):
        if run[-length:] in OFFICES:
            yield run[-length:]
    if run.endswith(MINISTER) and not run.endswith(tuple(NO_MINISTERS)):
        yield MINISTER


def _named(rest: str, office: str, is_addressed: bool, is_apart: bool) -> Titled | None:
    """Return the name in what stands before an office."""
    if not rest:
        return None
    for end in _ends(rest, office):
        for start in _starts(rest[:end]):
            name = rest[start:end]
            shape = _shape(name, is_addressed, is_apart and start == 0, office)
            if shape:
                return Titled(start, end, shape, rest[end:] + office)
    if office == MINISTER:  # of anything, if the name is certain
        for end in range(len(rest) - 1, 2, -1):
            if full_split(rest[:end]) and len(rest) - end <= _LONGEST_DOMAIN and not _is_given(rest[end:]):
                return Titled(0, end, "full", rest[end:] + office)
    return None


def _ends(rest: str, office: str) -> Iterator[int]:
    """Yield where a name may end: before the office, or before ranks and places that belong to it."""
    shorter: list[int] = []
    ends = {len(rest)}
    for _ in range(_LONGEST_CHAIN):
        ends = {end - length for end in ends for length in range(1, end) if _belongs(rest[end - length : end], office)}
        shorter += sorted(ends, reverse=True)
    yield from (end for end in shorter if rest.startswith(_SURE_RANKS, end))
    if office != MINISTER:
        yield len(rest)
    yield from (end for end in shorter if not rest.startswith(_SURE_RANKS, end))


# Ranks that no name ends with.
_SURE_RANKS = tuple(rank for rank in RANKS if len(rank) > 1 or rank in "元前副故")


@lru_cache(maxsize=4096)
def _belongs(part: str, office: str) -> bool:
    """Whether a part of a run completes an office."""
    if office == MINISTER and part in DOMAINS:
        return True
    return part in RANKS or part in gazetteer("ja") or part in japanese_bodies() or (len(part) > 2 and part in OFFICES)


def _starts(before: str) -> Iterator[int]:
    """Yield where a name may begin: at the beginning of a run, or behind a calling, an office, a place or a body."""
    yield 0
    for start in range(1, len(before)):
        part = before[:start]
        if (
            part in CALLINGS
            or part in RANKS
            or part in gazetteer("ja")
            or part in japanese_bodies()
            or any(part.endswith(one) for one in _LONG_CALLINGS)
        ):
            yield start


# "会長兼社長"
_BOTH = re.compile(r"(社長|会長|代表|取締役|理事長|CEO|ＣＥＯ|議長|大臣|長官|監督|教授|局長|部長)兼.{2,12}$")
_LONG_CALLINGS = tuple(one for one in CALLINGS if len(one) > 2)


def _shape(name: str, is_addressed: bool, is_apart: bool, office: str) -> Shape | None:
    """Return how a name is told; None if it is none."""
    if not name or name in NO_NAMES or name in gazetteer("ja") or name in japanese_bodies() or name in RANKS:
        return None
    if is_katakana(name[0]):
        return "foreign" if _is_foreigner(name, office) else None
    if name[-1] in "々ー" or any(is_katakana(letter) for letter in name):
        family = next((name[:length] for length in (3, 2, 1) if name[:length] in FAMILIES), "")
        given = name[len(family) :]
        is_name = family and all(map(is_katakana, given)) and not given.endswith(tuple(NO_FOREIGNERS))
        return "full" if is_name and (is_addressed or len(family) > 1) else None
    if len(name) > 1 and name in FAMILIES:
        return "family" if is_addressed or name not in LIKE_PLACES else None
    if office in _OF_STATE and name[0] in ABROAD and len(name) in (2, 3) and _may_be_abroad(name[1:]):
        return "full"
    if family := full_split(name):
        is_certain = len(office) > 1 or is_addressed or (len(family) > 1 and family not in LIKE_PLACES)
        return "full" if is_certain else None
    if office and _is_named_rarely(name):
        return "full"
    if len(name) == 1:
        return "family" if name in ABROAD or (name in FAMILIES and is_addressed) else None
    return "unlisted" if _may_be_unlisted(name, is_addressed, is_apart) else None


def _is_named_rarely(name: str) -> bool:
    """Whether a usual family name begins a name, and what follows ends as given names do: "岩本絹子"."""
    family = next((name[:length] for length in (3, 2) if name[:length] in FAMILIES), "")
    given = name[len(family) :]
    if not family or family in LIKE_PLACES or not 1 < len(given) <= _LONGEST_GIVEN:
        return False
    return given[-1] in GIVEN and NO_CHARACTERS.isdisjoint(given) and given not in NO_NAMES


def _may_be_abroad(given: str) -> bool:
    """Whether what follows a Chinese or Korean family name is a given name."""
    return given not in NO_NAMES and given not in gazetteer("ja") and NO_CHARACTERS.isdisjoint(given)


def _may_be_unlisted(name: str, is_addressed: bool, is_apart: bool) -> bool:
    """Whether a name without a usual family name is somebody, by what stands around it."""
    if not is_apart or not 1 < len(name) <= _LONGEST_NAME or not NO_CHARACTERS.isdisjoint(name):
        return False
    if any(name.endswith(one) or name.startswith(one) for one in NO_NAMES if len(one) > 1):
        return False
    if is_addressed:
        return True
    return len(name) == 4 and GIVEN.issuperset(name[2:])


def _is_foreigner(name: str, office: str) -> bool:
    """Whether a name in katakana is somebody: "ゼレンスキー", "エマニュエル・マクロン", but not "トヨタ"."""
    parts = name.replace("＝", "・").split("・")
    if not all(map(is_katakana, name)) or len(name) < 2 or "" in parts:
        return False
    if any(part in NO_FOREIGNERS or part in gazetteer("ja") for part in parts) or any(map(name.endswith, _NOUNS)):
        return False
    return len(parts) > 1 or office not in _OF_COMPANIES


_OF_STATE = word_set("大統領 首相 国家主席 主席 総書記 総統 外相 国防相 国防長官 国務長官 党首 氏")
_NOUNS = tuple(one for one in NO_FOREIGNERS if len(one) > 3)


def is_katakana(letter: str) -> bool:
    """Whether a letter is katakana, its long sign, or what joins words in it."""
    return "ァ" <= letter <= "ヺ" or letter in "ー・＝"


def _is_given(given: str) -> bool:
    return 0 < len(given) <= _LONGEST_GIVEN and all(letter in GIVEN or letter == "々" for letter in given)
