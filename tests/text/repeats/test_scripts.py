"""In Korean, Japanese, Chinese and Thai the same repeats fold, and what differs in a fact stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from reader.model import Paragraph, Span
from reader.text.repeats.folding import fold_repeats


class Script(NamedTuple):
    """A paragraph in a script, with a figure and a negation as pairs (what is there, what replaces it).

    The first of the other paragraphs begins with what may be a name, as another opening may be.
    """

    text: str
    opening: tuple[str, str]
    figure: tuple[str, str]
    negation: tuple[str, str]
    more: str
    others: tuple[str, str, str]


CHINESE = Script(
    "渡船公司周三在港口宣布，前往外岛的末班船将于十月三十日开出，此后岛上居民只能乘坐渔民的小船往返，学校也将改在陆地上课。",
    ("村长", "树长"),
    ("三十日", "二十日"),
    ("将于", "将不于"),
    "阅读全文",
    (
        "村长说，他从报纸上才知道这件事，并要求省里派人来听一听老人和学生的意见，否则他将亲自划船进城。",
        "灯塔看守人每天早晨把天气写在黑板上，风大的时候，谁也不敢把绳子解开，只好坐在石阶上等太阳出来。",
        "去年冬天的风暴卷走了半个码头，至今只有几块木板搭在那里，邮差说他每走一次都要先数一数自己的脚步。",
    ),
)
JAPANESE = Script(
    "渡船会社は水曜日、離島へ向かう最終便を十月三十日に出すと港で発表し、その後は島の人々が漁船で行き来すると説明した。",
    ("村長", "林長"),
    ("三十日", "二十日"),
    ("出すと", "出さないと"),
    "続きを読む",
    (
        "村長は新聞で初めて知ったと話し、県の担当者が島に来てお年寄りや子どもたちの声を聞くべきだと訴えている。",
        "灯台守は毎朝、黒板に天気を書き込み、風の強い日には誰も綱をほどかず、石段に腰かけて夜明けを待っている。",
        "去年の冬の嵐で桟橋の半分が流され、今も板が数枚渡してあるだけで、郵便配達の男は歩幅を数えながら渡るという。",
    ),
)
KOREAN = Script(
    "여객선 회사는 수요일 항구에서 먼 섬으로 가는 마지막 배가 십월 삼십일에 떠난다고 밝혔으며 "
    "그 뒤로 주민들은 어민들의 작은 배를 타고 오가야 하고 학교도 뭍으로 옮겨야 한다고 설명했다.",
    ("신문을", "신믄을"),
    ("삼십일", "이십일"),
    ("떠난다고", "안 떠난다고"),
    "더보기",
    (
        "이장은 신문을 보고서야 알았다며 도청 사람들이 섬에 와서 노인과 아이들의 말을 들어야 한다고 요구했다.",
        "등대지기는 아침마다 칠판에 날씨를 적는데 바람이 센 날에는 아무도 밧줄을 풀지 못하고 해를 기다린다.",
        "지난겨울 폭풍이 선착장의 절반을 쓸어 갔고 지금은 널빤지만 놓여 있어 집배원은 걸음을 세며 건넌다고 한다.",
    ),
)
THAI = Script(
    "บริษัทเรือข้ามฟากประกาศที่ท่าเรือเมื่อวันพุธว่าเรือเที่ยวสุดท้ายไปยังเกาะนอกจะออกในวันที่ 30 ตุลาคม "
    "หลังจากนั้นชาวเกาะต้องอาศัยเรือเล็กของชาวประมง และโรงเรียนจะย้ายไปอยู่บนฝั่ง",
    ("ผู้ใหญ่", "ผู้ไหญ่"),
    ("30", "20"),
    ("จะออก", "จะไม่ออก"),
    "อ่านต่อ",
    (
        "ผู้ใหญ่บ้านบอกว่าเพิ่งรู้ข่าวจากหนังสือพิมพ์ และขอให้ทางจังหวัดส่งคนมาฟังเสียงของคนแก่กับเด็กบนเกาะ",
        "คนเฝ้าประภาคารเขียนสภาพอากาศบนกระดานดำทุกเช้า วันที่ลมแรงไม่มีใครกล้าแก้เชือก ได้แต่นั่งรอแสงแรก",
        "พายุเมื่อฤดูหนาวพัดสะพานท่าเรือหายไปครึ่งหนึ่ง ตอนนี้เหลือเพียงแผ่นไม้ บุรุษไปรษณีย์ต้องนับก้าวทุกครั้ง",
    ),
)
SCRIPTS = pytest.mark.parametrize(
    "script", [CHINESE, JAPANESE, KOREAN, THAI], ids=["Chinese", "Japanese", "Korean", "Thai"]
)


def folded(texts: Sequence[str]) -> list[tuple[int, int | None, str, bool]]:
    own = fold_repeats([Paragraph(text, Span(0, len(text))) for text in texts], None)
    return [
        (at, paragraph.repeat_of, paragraph.rule, paragraph.sure) for at, paragraph in enumerate(own) if paragraph.rule
    ]


@SCRIPTS
def test_a_doubled_paragraph(script: Script) -> None:
    one, other, last = script.others
    assert folded([one, script.text, script.text, other]) == [(2, 1, "doubled", True)]
    twice = f"{script.text}{last}"
    assert folded([one, twice, other, script.more, twice]) == [(4, 1, "the same elsewhere", False)]


@SCRIPTS
def test_a_block(script: Script) -> None:
    one, other, last = script.others
    assert [row[:3] for row in folded([one, script.text, other, last, script.text, other])] == [
        (4, 1, "the same block again"),
        (5, 2, "the same block again"),
    ]


@SCRIPTS
def test_what_may_be_another_name_stays(script: Script) -> None:
    one, other, last = script.others
    assert folded([last, one, one.replace(*script.opening), other]) == []


@pytest.mark.parametrize(
    ("station", "other"),
    [
        ("柳坪站水位28.65米，超过警戒水位0.15米，较昨日同时上涨0.35米，预计未来二十四小时继续上涨。", "下"),
        ("岬の観測所の水位は午前八時に2.31メートルで、警戒水位を0.15メートル上回り、なお上昇している。", "西"),
        (
            "수위는 오전 8시 현재 2.31미터로 경계 수위를 0.15미터 웃돌았고 저녁까지 더 오를 것으로 보인다고 밝혔다.",
            "하류 ",
        ),
    ],
    ids=["Chinese", "Japanese", "Korean"],
)
def test_another_place_in_front_is_another_statement(station: str, other: str) -> None:
    assert folded([CHINESE.others[0], station, other + station, CHINESE.others[1]]) == []
    assert folded([CHINESE.others[0], other + station, CHINESE.others[1], station]) == []


@SCRIPTS
def test_a_teaser(script: Script) -> None:
    one, other, _ = script.others
    for end in ("……", f"… {script.more}"):
        teaser = script.text[: len(script.text) * 2 // 3].rstrip("，、 ") + end
        assert folded([teaser, one, script.text, other]) == [(0, 2, "a teaser", True)]


@SCRIPTS
def test_other_quotation_marks(script: Script) -> None:
    one, other, last = script.others
    cut = len(script.text) // 3
    marked = [f"{opening}{script.text[:cut]}{closing}{script.text[cut:]}" for opening, closing in ("“”", "「」", '""')]
    for typed in marked[1:]:
        assert folded([one, marked[0], other, last, typed]) == [(4, 1, "other typography", True)]


@SCRIPTS
def test_what_differs_in_a_fact_stays(script: Script) -> None:
    one, other, last = script.others
    for change in (script.figure, script.negation):
        changed = script.text.replace(*change)
        assert folded([one, script.text, changed, other]) == []
        assert folded([one, script.text, other, last, changed]) == []


@pytest.mark.parametrize(
    "lines",
    [
        [
            "周一：多云转晴，山区有小雨，海上风力四级。",
            "周二：晴。",
            "周三：多云转晴，山区有小雨，海上风力四级。",
            "周四：晴。",
        ]
        * 2,
        [
            "월요일: 흐리고 오후에 비가 조금 내리겠습니다.",
            "화요일: 맑겠습니다.",
            "수요일: 맑겠습니다.",
            "목요일: 맑겠습니다.",
        ]
        * 2,
    ],
    ids=["Chinese", "Korean"],
)
def test_entries_of_a_list_stay(lines: list[str]) -> None:
    assert folded(["一周", *lines[:4], "第二周", *lines[4:6], "休息"]) == []
