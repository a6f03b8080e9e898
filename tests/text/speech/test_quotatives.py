"""Who speaks in Korean, Japanese and Chinese, where the grammar marks what is said."""

from __future__ import annotations

import pytest

from reader.text.speech.reporting.foreign import match_foreign
from reader.text.speech.reporting.marks import find_quotations
from tests.text.speech.test_speakers import article_of


def speaker(text: str) -> str | None:
    """Return who speaks the last quotation of ``text``."""
    found = match_foreign(text, find_quotations([text])[0][-1])
    return text[slice(*found.speaker)] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("한바다 시장은 14일 시청에서 “다리는 내년 봄에 다시 열릴 것”이라고 말했다.", "한바다 시장"),
        ("서울에서 열린 회의에 참석한 김가람 장관은 “대화의 문은 열려 있다”고 강조했다.", "김가람 장관"),
        ("김가람 장관은 “문은 열려 있다”며 “서두르지 않겠다”고 말했다.", "김가람 장관"),
        ("강나루를 찾은 이 교수는 “함께 가자”고 말했다.", "이 교수"),
        ("박솔 최고위원도 “사실이 아니다”라고 했다.", "박솔 최고위원"),
        ("박솔 최고위원도 전날 “사실이 아니다”라고 했다.", "박솔 최고위원"),
        ("패배를 의식한 듯 이 교수는 “함께 가자”고 말했다.", "이 교수"),
        ("“우리는 준비가 돼 있습니다.” 이서준 감독은 이렇게 말했다.", "이서준 감독"),
        ("森田市長は13日、記者団に「橋は来春に再び開く」と述べた。", "森田市長"),
        ("住民の女性（68）は「長かった」と話した。", "住民の女性"),
        ("看護師の女性は「謝罪してほしい」と憤る。", "看護師の女性"),
        ("橋の組合は「お答えする立場にない」と回答した。", "橋の組合"),
        ("森田理事長が「深くおわびする」と謝罪。", "森田理事長"),
        ("この日を前に町に来たという同村の男性は「長かった」と話した。", "同村の男性"),
        ("森田氏は「橋を守るためだ」とし、修理が必要だとの考えを示した。", "森田氏"),
        ("王海市长表示：“大桥明年春天将重新开放。”", "王海市长"),
        ("外交部发言人林静3月5日在北京说，“这不是事实”。", "外交部发言人林静"),
        ("王海市长提醒：“大桥明年春天才开放。”", "王海市长"),
        ("王海市长否认：“没有这回事。”", "王海市长"),
        ("王海市長承諾：「大橋明年春天開放。」", "王海市長"),
        ("王海市長在北京強調，「大橋明年春天開放」。", "王海市長"),
        ("“我们等得太久了。”居民陈芳说。", "居民陈芳"),
        ("“我们等得太久了。”居民陈芳抱怨。", "居民陈芳"),
    ],
)
def test_whoever_a_sentence_is_about_says_what_is_marked_as_said(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "小説「雪の橋」が映画になる。",
        "市は「雪の橋」と呼ばれる。",
        "市は橋を「雪の橋」と名付けた。",
        "橋は「長い」と評される。",
        "市は「橋の町」として知られる。",
        "그는 “바다의 자식”으로 불린다.",
        "长篇小说《雪桥》获“金桥奖”。",
        "根据“雪桥计划”，政府要求各地修桥。",
    ],
)
def test_titles_and_terms_are_said_by_nobody(text: str) -> None:
    assert speaker(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("한바다 시장은 “다리는 열린다”고 말했다. 그는 “예산은 충분하다”고 덧붙였다.", "한바다"),
        ("한바다 시장은 “다리는 열린다”고 말했다. 이어 “예산은 충분하다”고 덧붙였다.", "한바다"),
        ("森田市長は「橋は開く」と述べた。その上で「予算は足りている」と強調した。", "森田"),
        ("王海市长表示：“大桥将重新开放。”他说：“预算足够。”", "王海市长"),
    ],
)
def test_whoever_has_just_spoken_goes_on(text: str, expected: str) -> None:
    assert [quote.speaker for quote in article_of(None, text).quotes] == [expected, expected]


def test_thousands_of_marks_take_no_time() -> None:
    article = article_of(None, "한바다 시장은 “다리는 열린다”고 말했다. " * 3_000)
    assert {quote.speaker for quote in article.quotes} == {"한바다"}
