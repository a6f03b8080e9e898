"""Places in Japanese: listed ones, and towns by their endings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.text.names.foreign.eastern.japanese.words import OFFICES
from reader.text.names.foreign.eastern.lexicon import Named, Text
from reader.text.names.foreign.eastern.places import ENDED, LISTED, gazetteer

_KANJI = re.compile(r"[一-鿿々ヶ]")
_KATAKANA = re.compile(r"[ァ-ヺー]")
# What may stand right before and behind a place of ideographs.
_BEFORE = re.compile(r"(?:在|訪|対|駐|元|前|新|同|米|日|各|・)$")
_BEHIND = re.compile(
    r"(?:政府|国内|側|軍|大使|外相|外務|経済|市場|国民|社会|訪問|各地|全土|全域|全体|南部|北部|東部|西部|中部|沖|沿岸|在住|出身|行き|発|内|都内|府内|県内|市内|市民|県民|都民|首相|"
    r"総領事|当局|市役所|県庁|都心|代表|産|時間|生まれ|駐在|滞在|支社|本社|入り|到着|中心|近郊|周辺|地方|県|国会|議会|情勢|問題|関係|初|全国)"
)
_BEHIND_KATAKANA = re.compile(r"(?:人|語|製|系|風|料理|戦|杯|大学|銀行|航空|支局|国際|新聞|通信|放送|・)")
_TOWN = re.compile(
    r"[一-鿿々ヶぁ-んァ-ヺー]{1,6}?[市町村区](?![一-鿿]|場|らし|人|並)|[一-鿿々ヶ]{1,4}[市町村区](?=長|内|民|役|立|議|教|南|北|東|西)"
)
_CITY = re.compile(r"(?<![一-鿿々ヶァ-ヺー])[一-鿿々ヶ]{1,4}市(?=[のではがにをと、。内長民）（]|$)")
_AFTER_CITY = re.compile(r"[一-鿿]{1,3}区|(?![一-鿿])|[内長民]")
_LIST = re.compile(r"\*?[、：]\s?")
_NO_TOWN = re.compile(
    r"^(?:副|元|前|現|新|旧|同|各|全|両|当|本|朝|夕|都|大都|政令|中核|政令指定|指定都|下|城下|港|門前|農|漁|山|地|学|選挙|小選挙|管|特|海|被災地|隣|市|町|近隣市|わが|この|その|姉妹都|友好都|自)[市町村区]"
)
_PARTICLES = frozenset("のではがにをともや")


def find_japanese_places(texts: Sequence[Text]) -> Iterator[Named]:
    """Yield the places in an article."""
    for text in texts:
        yield from _listed(text)


def _listed(text: Text) -> Iterator[Named]:
    last = -1
    for start, end, usual in gazetteer("ja").find(text.text):
        if start >= last and _stands_apart(text.text, start, end, last):
            if text.text[end : end + 1] == "市" and not text.text[start:end].endswith("市"):
                end, usual = end + 1, f"{usual}市"
            yield Named(usual, text.place(start, end), LISTED)
            last = end
            if text.text[end - 1] in "県府都道市":
                for town in _towns(text, end):
                    yield town
                    last = town.place.end
    for city in _CITY.finditer(text.text):
        if not _NO_TOWN.match(city[0]):
            yield Named(city[0], text.place(*city.span()), ENDED)


def _towns(text: Text, start: int) -> Iterator[Named]:
    """Yield the towns right behind a prefecture, and those listed behind them."""
    mark = _LIST.match(text.text, start)
    start = mark.end() if mark and text.text[start] == "：" else start
    while (town := _TOWN.match(text.text, start)) and not _NO_TOWN.match(town[0]) and town[0][0] not in _PARTICLES:
        yield Named(town[0], text.place(*town.span()), ENDED)
        ward = _TOWN.match(text.text, town.end())
        end = ward.end() if ward and ward[0].endswith("区") and ward[0][0] not in _PARTICLES else town.end()
        if end > town.end():
            yield Named(text.text[town.end() : end], text.place(town.end(), end), ENDED)
        mark = _LIST.match(text.text, end)
        if mark is None:
            return
        start = mark.end()


def _stands_apart(text: str, start: int, end: int, last: int) -> bool:
    """Whether a listed place is no part of another word; ``last`` is the end of the place before."""
    before, behind = text[max(0, start - 1) : start], text[end : end + 8]
    if before.isascii() and before.isalpha():
        return False
    if _KATAKANA.match(text[start]):
        if _KATAKANA.match(before) or before == "・" or _KATAKANA.match(behind):
            return False
        return not _BEHIND_KATAKANA.match(behind)
    if _KANJI.match(before) and start != last and not _BEFORE.search(before):
        return False
    if not _KANJI.match(behind):
        return not _KATAKANA.match(behind)
    if behind[0] == "市" and _AFTER_CITY.match(behind, 1):
        return True
    is_office = any(behind[:length] in OFFICES for length in range(2, 7))
    return is_office or _BEHIND.match(behind) is not None or text[end - 1] in "県府都道"
