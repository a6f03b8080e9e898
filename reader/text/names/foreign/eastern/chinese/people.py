"""People in Chinese: a family name of one character with one or two more, beside an office or a verb of saying."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.text.names.foreign.eastern.chinese.bodies import chinese_bodies
from reader.text.names.foreign.eastern.chinese.shapes import (
    OFFICES_AT,
    end_of_sounds,
    ends_with_place,
    family_of,
    goes_on,
    is_begun,
    is_end,
    is_transcribed,
    is_word,
    may_be_given,
    office_before,
)
from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.chinese.words import (
    BEHIND,
    FAMILIES,
    FOLLOWING_WORDS,
    NEVER,
    NO_PERSON_BEHIND,
    OFFICES,
    SAYING,
    SOUNDS,
    STRONG_SOUNDS,
    USUAL_GIVEN,
)
from reader.text.names.foreign.eastern.japanese.words import FAMILIES as JAPANESE_FAMILIES
from reader.text.names.foreign.eastern.lexicon import Lexicon, Text
from reader.text.names.foreign.eastern.people import LISTED_NAME, TITLED, TRANSCRIBED, People
from reader.text.names.foreign.eastern.places import gazetteer

_SOUND = f"[{''.join(sorted(SOUNDS))}]"
_DOTTED = re.compile(rf"{_SOUND}{{1,7}}(?:[·•‧・．]{_SOUND}{{1,8}})+")
_QUOTED = '“‘「『《"'
_BOUND_BEFORE = re.compile(r"(?:^|[。！？；，、：:\s”」』）)\"的和与对向由])$")
_SENTENCE = re.compile(r"(?:^|[。！？；\s”」』])$")
_ADDRESSED = frozenset({"先生", "女士", "小姐", "同志"})
_OF_STATE = (
    "总统",
    "总理",
    "首相",
    "主席",
    "国务卿",
    "外长",
    "防长",
    "财长",
    "议长",
    "国王",
    "教皇",
    "教宗",
    "秘书长",
    "特使",
    "大使",
    "总书记",
    "州长",
    "参议员",
    "众议员",
    "领导人",
)
_JAPAN, _NEAR = "日本", 10
# Before these, two characters are mostly what they lead: "文化部长".
_OF_FIELDS = ("部长", "局长", "司长", "处长", "厅长", "署长", "委员", "主任", "所长", "院长")
_LONGEST_SOUNDS = 10

_SAYING = re.compile(
    rf"(?:{'|'.join(sorted((word for word in SAYING if len(word) > 1), key=len, reverse=True))}|[说称](?=[：，,:]))"
)


def find_chinese_people(texts: Sequence[Text]) -> People:
    """Return the people of an article whose texts are in simplified characters."""
    found = _Chinese(texts)
    for read in (found.read_dotted, found.read_titled, found.read_speaking, found.read_behind):
        for text in texts:
            read(text)
    found.read_again(texts)
    return found.people


class _Chinese:
    """Finds the people of one article."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self.people = People()
        self._times = _counted(texts)
        self._shorter: dict[str, str] = {}

    def read_dotted(self, text: Text) -> None:
        """Note foreign names with a dot between their parts: "唐纳德·特朗普"."""
        for match in _DOTTED.finditer(text.text):
            start, end = match.start(), end_of_sounds(text.text, match.start(), match.end())
            place = gazetteer("zh", simplified).at(text.text, start - 1)
            start = place[0] if place[1] and start < place[0] < end else start
            name = text.text[start:end]
            parts = re.split("[·•‧・．]", name)
            is_quoted = start > 0 and text.text[start - 1] in _QUOTED and text.text[end : end + 1] not in "，。"
            if (
                "" in parts
                or is_quoted
                or not is_begun(text.text, start)
                or text.text.startswith(NO_PERSON_BEHIND, end)
            ):
                continue
            self.people.note(name, parts[-1], text.place(start, end), TRANSCRIBED, office_before(text.text, start))
            if len(parts[-1]) > 1:
                self._shorter.setdefault(parts[-1], name)

    def read_titled(self, text: Text) -> None:
        """Note names behind an office: "国务院总理李强", "总统特朗普"."""
        for begun, start, office in OFFICES_AT.find(text.text):
            end = self._end(text.text, start, office) if not self._name_before(text.text, begun, office) else start
            if end <= start:
                continue
            name = text.text[start:end]
            is_foreign = is_transcribed(name) and len(name) > 1
            family = name if is_foreign else family_of(name)
            if name in self._shorter:
                name = self._shorter[name]
            rule = TRANSCRIBED if is_foreign else TITLED
            role = None if office in _ADDRESSED else office_before(text.text, start)
            self.people.note(name, family, text.place(start, end), rule, role)
            self._read_listed(text, end)

    def _read_listed(self, text: Text, end: int) -> None:
        """Note the names listed behind one with an office: "主演赵涛、廖凡"."""
        while text.text[end : end + 1] == "、":
            start, end = end + 1, self._end_of_full(text.text, end + 1)
            if end <= start:
                return
            name = text.text[start:end]
            self.people.note(name, family_of(name), text.place(start, end), LISTED_NAME)

    def _end(self, text: str, start: int, office: str) -> int:
        """Return the end of the name that begins right behind an office; ``start`` if none does."""
        sounds = end_of_sounds(text, start, start + _LONGEST_SOUNDS)
        run = text[start:sounds]
        if (
            is_transcribed(run)
            and is_end(text, sounds)
            and (len(run) > 2 or office.endswith(_OF_STATE) or STRONG_SOUNDS.issuperset(run))
        ):
            return start if gazetteer("zh", simplified).at(text, start)[1] else sounds
        is_japanese = text[start : start + 1] not in FAMILIES or _JAPAN in text[max(0, start - _NEAR) : start]
        if text[start : start + 2] in JAPANESE_FAMILIES and is_japanese:
            ends = [
                end for end in (start + 4, start + 3) if is_end(text, end) and NEVER.isdisjoint(text[start + 2 : end])
            ]
            return ends[0] if ends else start
        return self._end_of_full(text, start)

    def _end_of_full(self, text: str, start: int) -> int:
        """Return the end of a Chinese name; where two or three characters may be one, of that which comes again."""
        family = family_of(text[start : start + 3])
        if not family or gazetteer("zh", simplified).at(text, start)[1] or chinese_bodies().at(text, start)[1]:
            return start
        short, long = start + len(family) + 1, start + len(family) + 2
        may_be_short, may_be_long = (may_be_given(text[start + len(family) : end]) for end in (short, long))
        may_be_long = may_be_long and long - start <= len(text) - start
        if (
            text[start : start + 2] in SAYING
            or not (may_be_short or may_be_long)
            or any(OFFICES_AT.at(text, at)[1] for at in (start, start + 1))
        ):
            return start
        ends_short, ends_long = may_be_short and is_end(text, short), may_be_long and is_end(text, long)
        if ends_short and (not ends_long or is_word(text, short)):
            return short
        if ends_long:
            return long
        return self._by_times(text, start, short, long) if may_be_long else start

    def _by_times(self, text: str, start: int, short: int, long: int) -> int:
        """Return the end of the longer name if the article has it again, or the shorter one with others behind it.

        Of names that come once, a character that given names end with tells.
        """
        whole, part = self._times[text[start:long]], self._times[text[start:short]]
        if whole > 1 and whole == part:
            return long
        if part > 1 and part > whole:
            return short
        return long if text[long - 1] in USUAL_GIVEN else start

    def read_speaking(self, text: Text) -> None:
        """Note names of three characters that open a sentence before a verb of saying: "吴伟仁表示"."""
        for match in _SAYING.finditer(text.text):
            start, verb = match.start(), match[0]
            for length in (4, 3):
                first = start - length
                name = text.text[first:start] if first >= 0 else ""
                family = family_of(name)
                if not family or len(name) - len(family) != 2 or verb == "指":
                    continue
                is_bound = _SENTENCE.search(text.text[max(0, first - 1) : first]) is not None
                if is_bound and may_be_given(name[len(family) :]) and not self._is_known(name):
                    self.people.note(name, family, text.place(first, start), LISTED_NAME)
                    break

    def _is_known(self, name: str) -> bool:
        is_begun = gazetteer("zh", simplified).at(name, 0)[1] or chinese_bodies().at(name, 0)[1]
        return bool(is_begun) or any(name[-length:] in OFFICES for length in (2, 3)) or name[:2] in FOLLOWING_WORDS

    def read_behind(self, text: Text) -> None:
        """Note names before an office, if something sets them apart in front: "王毅外长"."""
        for start, _, office in OFFICES_AT.find(text.text):
            if name := self._name_before(text.text, start, office):
                role = None if office in _ADDRESSED else office
                self.people.note(name, family_of(name), text.place(start - len(name), start), TITLED, role)

    def _name_before(self, text: str, start: int, office: str) -> str:
        """Return the name right before an office; "" if there is none."""
        for length in (4, 3, 2) if office in BEHIND else ():
            first = start - length
            name = text[first:start] if first >= 0 else ""
            family = family_of(name)
            if not family or not len(family) < len(name) <= len(family) + 2:
                continue
            is_bound = _BOUND_BEFORE.search(text[max(0, first - 1) : first]) is not None
            is_bound = is_bound or ends_with_place(text, first) or (len(name) > 2 and self._times[name] > 1)
            is_name = may_be_given(name[len(family) :]) and not self._is_known(name)
            is_field = office.endswith(_OF_FIELDS)
            if is_bound and is_name and (len(name) > 2 or (self._times[name] > 1 and not is_field)):
                return name
        return ""

    def read_again(self, texts: Sequence[Text]) -> None:
        """Note where people are named again, by their whole names, or a family name before an office."""
        names = {name: name for name in self.people.by_name} | self._shorter
        if not names:
            return
        known = Lexicon(names)
        for text in texts:
            for start, end, name in known.find(text.text):
                if is_end(text.text, end) or (end - start > 2 and not goes_on(text.text, start, end)):
                    self.people.meet(self.people.by_name[name], text.place(start, end))
            for start, _, office in OFFICES_AT.find(text.text):
                self._read_short(text, start, office)

    def _read_short(self, text: Text, start: int, office: str) -> None:
        """Note "习主席" for the only one with the family name."""
        family = text.text[start - 1 : start] if start else ""
        if (
            family not in FAMILIES
            or office not in BEHIND
            or not _BOUND_BEFORE.search(text.text[max(0, start - 2) : start - 1])
        ):
            return
        bearers = [one for one in self.people.of_family(family) if (one.role or "").endswith(office)]
        if len(bearers) == 1:
            self.people.meet(bearers[0], text.place(start - 1, start))


def _counted(texts: Sequence[Text]) -> Counter[str]:
    """Count what begins with a family name, by two, three and four characters."""
    times: Counter[str] = Counter()
    for text in texts:
        for start, letter in enumerate(text.text):
            if letter in FAMILIES:
                times.update(text.text[start : start + length] for length in (2, 3, 4))
    return times
