"""People in Japanese: names before an office, a form of address or an age, and where these are named again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from reader.text.names.foreign.eastern.japanese.runs import Titled, aged, full_split, is_katakana, titled
from reader.text.names.foreign.eastern.japanese.words import (
    ABROAD,
    FAMILIES,
    GIVEN,
    LIKE_PLACES,
    NO_CHARACTERS,
    OFFICES,
)
from reader.text.names.foreign.eastern.lexicon import Lexicon, Text
from reader.text.names.foreign.eastern.people import AGED, LISTED_NAME, TITLED, TRANSCRIBED, People
from reader.text.spelling import word_set

# Ideographs, katakana and Latin letters, with the forms of address in hiragana that hang on them.
_RUN = re.compile(r"[一-鿿々ヶァ-ヺー・＝A-ZＡ-Ｚ]+(?:さん|くん|ちゃん)?")
_AGE = re.compile(r"[（(][０-９0-9]{1,3}(?=[）)＝=、・歳])")
# "尹錫悦（ユンソンニョル）大統領".
_READING = re.compile(r"[（(]([ァ-ヺー・＝ぁ-んA-Za-z .=-]{2,40})[）)][ \u3000]?(?=[一-鿿])")
_HIRAGANA_NAME = re.compile(r"([一-鿿々]{1,3})([ぁ-ん]{2,3})(?=さん|[一-鿿ァ-ヺ]|[（(][０-９0-9]{1,2}[）)＝=])")
_NO_HIRAGANA = re.compile(
    r"お[かとばじねに]|みな|のお|など|だった|である|という|した|する|から|まで|より|[はがをにのとでもや](?:お|その|この)|.*[をへ]|れた|いる|いた|なる|って"
)
_PARTICLES = tuple("はがをにでもとのへや")
# Somebody, to try what stands behind a name.
_SOMEBODY = "佐藤健一"
_BESIDE_BARE = re.compile(r"[はがをにのとも、「（]")
_ASIDE = re.compile(r"【[^】]{1,40}】|[（(][^）)]{1,20}(?:撮影|提供)[）)]")
_APART = re.compile(r"(?:^|[の、。「（・】\s]|[はがをにで])$")
# What may follow an office right away: "森田首相会見".
_BEHIND_OFFICE = re.compile(
    r"(?<=.)(?:会見|発言|側|宅|就任|辞任|辞職|逮捕|起訴|訪日|訪中|訪米|弾劾|自身|本人|夫人|当選|再選|出馬|支持|批判|殺害|暗殺|死去|演説|談話)$"
)
_FAMILY_APART = re.compile(r"(?<![一-鿿々])([一-鿿々]{1,3})[ \u3000]$")
_NO_ROLES = word_set("氏 さん くん ちゃん 君 様 容疑者 被告 元被告 受刑者 死刑囚 夫妻")
_LONGEST_RUN = 40


class _Candidate(NamedTuple):
    """A name at one place, with how it is told."""

    text: Text
    start: int
    end: int
    found: Titled
    is_aged: bool

    @property
    def name(self) -> str:
        return self.text.text[self.start : self.end]


def find_japanese_people(texts: Sequence[Text], speakers: Iterable[str] = ()) -> People:
    """Return the people of an article, among them its ``speakers``."""
    candidates = [one for text in texts for one in _candidates(text)]
    found = _Japanese(candidates, frozenset(_named(speakers)))
    found.read()
    for text in texts:
        found.read_again(text)
    known = Lexicon({name: name for name in found.people.by_name if len(name) > 2})
    for text in texts:
        found.read_within(text, known)
    return found.people


def _candidates(text: Text) -> Iterator[_Candidate]:
    asides = [match.span() for match in _ASIDE.finditer(text.text)]
    for match in _RUN.finditer(text.text):
        if len(match[0]) > _LONGEST_RUN or any(start <= match.start() < end for start, end in asides):
            continue
        is_aged = _AGE.match(text.text, match.end()) is not None
        is_apart = _APART.search(text.text[max(0, match.start() - 1) : match.start()] or "、") is not None
        run = _BEHIND_OFFICE.sub("", match[0])
        found = titled(run, is_aged, is_apart) or (aged(match[0]) if is_aged else None)
        found = found or _before_reading(text, match)
        if found:
            yield _Candidate(text, match.start() + found.start, match.start() + found.end, found, is_aged)
    for match in _HIRAGANA_NAME.finditer(text.text):
        family = next((match[1][-length:] for length in (3, 2, 1) if match[1][-length:] in FAMILIES), "")
        if family and not _NO_HIRAGANA.match(match[2]) and (office := _office_behind(text, match)) is not None:
            start = match.end(1) - len(family)
            yield _Candidate(text, start, match.end(), Titled(0, 0, "full", office), False)


def _office_behind(text: Text, name: re.Match[str]) -> str | None:
    """Return the office behind a given name in hiragana: "片山さつき財務相"; None if there is none."""
    run = _RUN.match(text.text, name.end())
    if run is None:
        return ""
    if name[2].endswith(_PARTICLES) and run[0] not in _NO_ROLES:
        return None
    return run[0] if titled(f"{_SOMEBODY}{run[0]}") else None


def _before_reading(text: Text, run: re.Match[str]) -> Titled | None:
    """Return the name of a run with its reading behind, and then an office."""
    reading = _READING.match(text.text, run.end())
    office = _RUN.match(text.text, reading.end()) if reading else None
    if not reading or not office:
        return None
    for length in range(len(office[0]), 0, -1):
        if office[0][:length] in OFFICES:
            found = titled(run[0] + office[0][:length], is_aged=True)
            return found._replace(office=office[0][:length]) if found and found.end <= len(run[0]) else None
    return None


class _Japanese:
    """Finds the people of one article among the candidates."""

    def __init__(self, candidates: Sequence[_Candidate], speakers: Set[str]) -> None:
        self._speakers = speakers
        self.people = People()
        self._candidates = candidates
        self._bare: dict[str, str] = {}

    def read(self) -> None:
        """Note everybody with a full name, then whom shorter names mean, or who has only such a one."""
        later = []
        for one in self._candidates:
            name = one.name
            is_full = one.found.shape == "full" or "・" in name
            if is_full or (one.found.shape == "unlisted" and len(name) > 2):
                self._note(one, name, self._family_of(name))
            else:
                later.append(one)
        self._shorten(later)
        for one in later:
            if self._is_given_apart(one):
                continue
            bearers = self.people.of_family(one.name)
            if len(bearers) == 1:
                self._note(one, bearers[0].name, one.name)
            elif not bearers and len(one.name) > 1:
                self._note(one, one.name, one.name)
        for person in self.people.by_name.values():
            is_alone = len(self.people.of_family(person.family)) == 1
            if is_alone and len(person.family) > 1 and person.family not in LIKE_PLACES:
                self._bare[person.family] = person.name
            self._bare[person.name] = person.name

    def _is_given_apart(self, one: _Candidate) -> bool:
        """Note a full name with a blank in it: "木坂 有朗氏"."""
        before = _FAMILY_APART.search(one.text.text, max(0, one.start - 5), one.start)
        if before is None:
            return False
        name = before[1] + one.name
        if name in self.people.by_name or full_split(name) == before[1]:
            known = self.people.by_name.get(name)
            place = one.text.place(before.start(1), one.end)
            self.people.note(name, known.family if known else before[1], place, TITLED)
        return True

    def _family_of(self, name: str) -> str:
        if "・" in name:
            return name.rpartition("・")[2]
        if name[0] in ABROAD and len(name) < 4 and name[:2] not in FAMILIES:
            return name[0]
        return full_split(name) or next((name[:length] for length in (3, 2) if name[:length] in FAMILIES), "")

    def _shorten(self, shorter: Sequence[_Candidate]) -> None:
        """Take the beginning of a full name, of which no list tells the family name, for it where it comes alone."""
        begun = {one.name for one in shorter}
        for person in [*self.people.by_name.values()]:
            if not person.family or person.family not in begun:
                lengths = range(min(3, len(person.name) - 1), 0, -1)
                if family := next((person.name[:one] for one in lengths if person.name[:one] in begun), ""):
                    self.people.call(person, family)

    def _note(self, one: _Candidate, name: str, family: str) -> None:
        office = one.found.office
        role = None if office in _NO_ROLES or not office else office
        rule = TRANSCRIBED if one.found.shape == "foreign" else AGED if one.is_aged and not office else TITLED
        self.people.note(name, family, one.text.place(one.start, one.end), rule, role)
        reading = _READING.match(one.text.text, one.end)
        if reading:
            place = one.text.place(*reading.span(1))
            self.people.note(name, family, place, rule, role)

    def read_again(self, text: Text) -> None:
        """Note where people are named without an office: "大谷は", and full names that hardly anything else can be."""
        for match in _RUN.finditer(text.text):
            run, start = match[0], match.start()
            if self.people.is_met(text.place(start, match.end())) or not _BESIDE_BARE.match(
                text.text[match.end() : match.end() + 1] or "、"
            ):
                continue
            if name := self._bare.get(run):
                self.people.meet(self.people.by_name[name], text.place(start, match.end()))
            elif (family := _bare_family(run) or self._of_speaker(run)) and run != text.text.strip():
                self.people.note(run, family, text.place(start, match.end()), LISTED_NAME)

    def _of_speaker(self, run: str) -> str:
        """Return how the family name of somebody who speaks begins; "" if nobody speaks who is called so."""
        return (full_split(run) or run[:2]) if run in self._speakers else ""

    def read_within(self, text: Text, known: Lexicon) -> None:
        """Note full names before what is no office: "岩本絹子元理事長逮捕"."""
        for start, end, name in known.find(text.text):
            is_part = is_katakana(name[-1]) and is_katakana(text.text[end : end + 1] or " ")
            is_part = is_part or (is_katakana(name[0]) and is_katakana(text.text[start - 1 : start] or " "))
            if not is_part:
                self.people.meet(self.people.by_name[name], text.place(start, end))


def _named(speakers: Iterable[str]) -> Iterator[str]:
    """Yield the names of four characters with which speakers are called: "主演の水樹奈緒"."""
    for speaker in speakers:
        name = _LAST.split(speaker)[-1]
        is_name = len(name) == 4 and GIVEN.issuperset(name[2:]) and NO_CHARACTERS.isdisjoint(name)
        if is_name and all(map(_KANJI.match, name)):
            yield name


_LAST = re.compile(r"[の、・]")
_KANJI = re.compile(r"[一-鿿々]")


def _bare_family(run: str) -> str:
    """Return the family name of a run that is a usual full name of four characters or more; "" if it is none."""
    family = full_split(run) if 3 < len(run) <= 5 and not is_katakana(run[0]) else ""
    given = run[len(family) :]
    return (
        family if len(family) > 1 and family not in LIKE_PLACES and len(given) > 1 and GIVEN.issuperset(given) else ""
    )
