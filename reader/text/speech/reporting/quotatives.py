"""Attribution in Korean, Japanese and Chinese, by quotative markers: "“…”라고 말했다", "「…」と述べた"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Span
from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.chinese.words import SAYING
from reader.text.names.foreign.eastern.korean.words import OFFICES
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.patterns import Pattern, moved
from reader.text.spelling import word_set

_NOBODY = Span(0, 0)
_RULE = "mark of what is said, in Korean, Japanese or Chinese"

# The most characters before a quotation that are searched for its sentence.
_LONGEST_LEAD_IN = 160
_QUOTED = re.compile(r"[“「『][^”」』]*[”」』]|\"[^\"]*\"")
_ENDS_SENTENCE = re.compile(r"[.!?]\s|[。！？]")

_WORD = re.compile(r"\S+")
_KOREAN = re.compile(r"[\uac00-\ud7a3]")
_KOREAN_CUE = re.compile(r"\s?(?P<cue>이?라(?:고|며|면서)|고|며|면서)(?=[\s,])")
_KOREAN_BEHIND = re.compile(
    r"\s(?P<who>[\uac00-\ud7a3·]+(?:\s[\uac00-\ud7a3·]+){0,2}?)[은는이가]\s(?:이렇게\s)?"
    r"(?P<cue>(?:말|설명|강조|전|밝|덧붙|주장|답)[\uac00-\ud7a3]*다)"
)
_KOREAN_TOPIC = re.compile(
    r"(?:^|(?<=\s))(?P<noun>[\uac00-\ud7a3\w·]+(?:\([^()]{1,30}\)[\uac00-\ud7a3]*)?)"
    r"(?P<mark>은|는|도(?=\s(?:전날|이날|당시)?\s?$)|께서|이|가)(?=\s)"
)
# Verbs and adverbs with the ending of a topic: "찾은", "도입하는", "이번에는".
_NO_KOREAN_TOPIC = re.compile(r"(?:\d|에|에서|으로|까지|부터|때|[하되있없])$|^[^그씨측]$")
# Words before a name and its title that are not part of it, verbs and nouns with a particle: "참석한", "회의에서".
_KOREAN_BOUND = re.compile(r"\S(?:[은는이가을를에의와과로도한린된던할해며고]|에서|\d일)$|,$|^듯$")
# "…한 데 대해 “…”고 화답했다": whom the clause is about does not answer.
_ANSWERED = re.compile(
    r"(?:데 대해(?:서는?)?|것에 대해(?:서는?)?|(?:질문|지적|요구|비판|제안|주장|물음)에는?|[묻하오]자)\s?$"
)
_KOREAN_TITLE = 2

_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")
_JAPANESE_CUE = re.compile(
    r"(?P<cue>と[^。「」]{0,20}?(?:述べ|話し|語っ|説明|強調|指摘|コメント|訴え|明かし|批判|発言|呼びかけ|言っ|供述|振り返|主張|反論|答え|つづっ|書い|つぶやい|伝え|認め(?=て|た)|否認|謝罪|陳謝|宣言|表明|絶賛|応じ|評価(?!さ)|打ち明け|胸を張|肩を落と|頭を下げ|目を細め|声を(?:落|詰))"
    r"|とし(?=た|、|てい[るた])|と(?![いなみさし呼名改称題])[^。「」、]{1,6}(?<!れ)[うくすぐつぶむるただ\u4e00-\u9fff](?=。))"
)
_JAPANESE_TOPIC = re.compile(r"(?:^|[、。\s])(?P<who>[^、。「」\s（(]{1,60}?)(?:[（(][^）)]*[）)])?[はが]")
_TOPIC = "は"
_HAS_SPOKEN = re.compile(r"(?:述べ|話し|語っ|訴え|説明し|明かし|振り返っ|口を開い)た。$")
# "報道で知ったという(女子学生)": what describes the speaker.
_JAPANESE_CLAUSE = re.compile(r".*(?:という|ている|された|った|した|する)(?=[\u4e00-\u9fff\u30a1-\u30fa]{2})")

# Behind other quotations, these lead to what somebody wants or does: "“…”，政府要求各地".
_WITH_CLAUSES = word_set(
    "提醒 指控 发誓 感谢 祝贺 反映 举例 提示 告知 通报 评价 声明 建议 希望 相信 担心 说明 证实 否认 要求 威胁 誓言 承诺"
)
_CHINESE_VERB = (
    "(?:今天|昨天|今|昨|当天|随后|赛后|会后|随即|进一步|同时|苦?笑着?|则|也|还|又|亦|再次|再度|当庭){0,2}(?P<cue>"
    f"{'|'.join(sorted(SAYING - _WITH_CLAUSES - {'指'}, key=len, reverse=True))}|指(?=[，,：:])"
    f"|(?:{'|'.join(sorted(_WITH_CLAUSES))})(?=[^，。；：“”「」]{{0,10}}[：:]))"
)
_ENDS_WHOLE = "。！？…，,!?"
_CHINESE_BEFORE = re.compile(
    r"(?:^|[，。；！？”」□\s])(?:\d+岁的)?(?P<who>[^，。；：！？“”「」□\d\s]{1,40}?)(?:\d+月)?(?:\d+日)?(?:[上下]午|晚间?|凌晨)?"
    rf"(?:在[^，。；]{{1,16}}?)?{_CHINESE_VERB}[^，。；：“”「」]{{0,10}}[：:，,]\s?$"
)
_CHINESE_BEHIND = re.compile(rf"[，,]?(?P<who>[^，。；：！？“”「」\s]{{1,40}}?){_CHINESE_VERB}")


def match_quotative(text: str, quotation: Quotation) -> Pattern | None:
    """Return the speaker of a quotation with a quotative marker; an empty span if the sentence names nobody."""
    first = max(0, quotation.start - _LONGEST_LEAD_IN)
    before = _blank(text[first : quotation.start])
    ends = [found.end() for found in _ENDS_SENTENCE.finditer(before)]
    first += ends[-1] if ends else 0
    sentence = before[ends[-1] if ends else 0 :]
    behind = text[quotation.end : quotation.end + _LONGEST_LEAD_IN]
    is_whole = text[quotation.end - 2 : quotation.end - 1] in _ENDS_WHOLE or behind.startswith(("，", ","))
    for read in (_korean, _japanese, _chinese_before, _chinese_behind):
        if found := read(sentence, behind) if is_whole or read is not _chinese_behind else None:
            if read is _japanese and found.who == _NOBODY and not sentence.strip() and (who := _told_of(before, ends)):
                found = found._replace(who=Span(who.start - ends[-1], who.end - ends[-1]), who_is_before=True)
            return found(first, quotation.end)
    return None


def _told_of(before: str, ends: Sequence[int]) -> Span | None:
    """Return whom the sentence before is about, if it says that somebody spoke: "森田氏は静かに語った。「…」と話す"."""
    start = ends[-2] if len(ends) > 1 else 0
    if not ends or not _HAS_SPOKEN.search(before, start, ends[-1]) or "□" in before[start : ends[-1]]:
        return None
    topic = next((one for one in _JAPANESE_TOPIC.finditer(before, start, ends[-1]) if one[0].endswith(_TOPIC)), None)
    return Span(*topic.span("who")) if topic else None


def _blank(text: str) -> str:
    """Return a text with the words between marks blanked out, as they do not name the speaker."""
    return _QUOTED.sub(lambda words: "□" * len(words[0]), text)


class _Found(NamedTuple):
    """The spans of speaker and cue, in the sentence before a quotation or in the text after it."""

    who: Span
    who_is_before: bool
    cue: Span
    cue_is_before: bool

    def __call__(self, before: int, behind: int) -> Pattern:
        """Return the pattern in a text in which the sentence begins at ``before`` and the rest at ``behind``."""
        who, cue = (before if self.who_is_before else behind), (before if self.cue_is_before else behind)
        return Pattern(moved(self.who, who), moved(self.cue, cue), _RULE)


def _korean(sentence: str, behind: str) -> _Found | None:
    """Match "박솔 대변인은 “…”라고 말했다" and "“…” 박솔 대변인은 이렇게 말했다"."""
    cue = _KOREAN_CUE.match(behind)
    if cue is None or not _KOREAN.search(behind):
        named = _KOREAN_BEHIND.match(behind)
        return _Found(Span(*named.span("who")), False, Span(*named.span("cue")), False) if named else None
    who = _korean_topic(sentence)
    at = Span(*cue.span("cue"))
    return _Found(who, True, at, False) if who else _Found(Span(at.start, at.start), False, at, False)


def _korean_topic(sentence: str) -> Span | None:
    """Return the topic of a sentence, else its subject, with the name before a title."""
    marked = [found for found in _KOREAN_TOPIC.finditer(sentence) if not _NO_KOREAN_TOPIC.search(found["noun"])]
    topics = [found for found in marked if found["mark"] not in ("이", "가")] or marked
    if not topics or (all(one["mark"] in ("이", "가") for one in topics) and _ANSWERED.search(sentence)):
        return None
    noun = next((found for found in topics if _is_somebody(found["noun"])), topics[0])
    start = noun.start("noun")
    if noun["noun"] == "그":
        return Span(start, noun.end("noun"))
    for word in list(_WORD.finditer(sentence, 0, start))[: -_KOREAN_TITLE - 1 : -1]:
        if _KOREAN_BOUND.search(word[0]) or "□" in word[0]:
            break
        start = word.start()
    return Span(start, noun.end("noun"))


def _is_somebody(noun: str) -> bool:
    """Whether a word ends with an office or a form of address: "감독", not "이끄"."""
    return any(noun.endswith(end) for end in OFFICES) or noun.endswith("씨")


def _japanese(sentence: str, behind: str) -> _Found | None:
    """Match "森田市長は13日、「…」と述べた"."""
    cue = _JAPANESE_CUE.match(behind)
    if cue is None or not _JAPANESE.search(behind):
        return None
    at = Span(*cue.span("cue"))
    topics = [*_JAPANESE_TOPIC.finditer(sentence)]
    topic = next((one for one in topics if one[0].endswith(_TOPIC)), topics[0] if topics else None)
    if topic is None:
        return _Found(_NOBODY, False, at, False)
    clause = _JAPANESE_CLAUSE.match(sentence, *topic.span("who"))
    return _Found(Span(clause.end() if clause else topic.start("who"), topic.end("who")), True, at, False)


def _chinese_before(sentence: str, behind: str) -> _Found | None:
    """Match "王海市长表示：“…”"."""
    found = _CHINESE_BEFORE.search(simplified(sentence))
    return _Found(Span(*found.span("who")), True, Span(*found.span("cue")), True) if found else None


def _chinese_behind(sentence: str, behind: str) -> _Found | None:
    """Match "“…”居民陈芳说"."""
    found = _CHINESE_BEHIND.match(simplified(behind))
    return _Found(Span(*found.span("who")), False, Span(*found.span("cue")), False) if found else None
