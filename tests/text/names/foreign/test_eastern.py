"""Names in Japanese, Korean and Chinese are found by what stands beside them; nothing in these scripts is a capital."""

from __future__ import annotations

import time

import pytest

from reader.model import Entity, Paragraph, Span
from reader.text.names.foreign.entities import find_foreign_entities
from tests.text.speech.test_speakers import article_of


def entities(language: str, *texts: str) -> tuple[Entity, ...]:
    return find_foreign_entities([Paragraph(text, Span(0, len(text))) for text in texts], language)


def named(language: str, text: str, kind: str) -> list[str]:
    return [one.name for one in entities(language, text) if one.kind == kind]


PEOPLE = [
    ("ko", "김도현 대통령은 14일 서울에서 회의를 열었다.", ["김도현"]),
    ("ko", "윤서진 더불어민주당 원내대표는 회의에 갔다.", ["윤서진"]),
    ("ko", "친청계 이성윤·박규환 최고위원은 반대했다.", ["이성윤", "박규환"]),
    ("ko", "장동혁(맨 앞) 국민의힘 대표가 경례하고 있다.", ["장동혁"]),
    ("ko", "간담회에는 문유성씨와 김다니엘씨가 함께했다.", ["문유성", "김다니엘"]),
    ("ko", "함께 기소된 문가람(45)씨에게는 무죄가 선고됐다.", ["문가람"]),
    ("ko", "한지호(27·토트넘)가 골을 넣었다.", ["한지호"]),
    ("ko", "배우 송강호와 최우식은 다음 달 온다.", ["송강호", "최우식"]),
    ("ko", "도널드 트럼프 미국 대통령은 15일 왔다.", ["도널드 트럼프"]),
    ("ko", "안토니우 구테흐스 유엔 사무총장은 갔다.", ["안토니우 구테흐스"]),
    ("ko", "엔비디아의 젠슨 황 최고경영자는 방한한다.", ["젠슨 황"]),
    ("ko", "박병무 엔씨소프트 공동대표와 이시바 시게루 일본 총리", ["박병무", "이시바 시게루"]),
    ("ko", "총리 키어 스타머가 왔고 로텐더홀에서 한동훈 전 대표가 갔다.", ["키어 스타머", "한동훈"]),
    ("ko", "하지만 한덕수 전 국무총리는 갔다.", ["한덕수"]),
    ("ko", "조선소 노동자 대표와 이사장 후보, 신제품 개발 팀장", []),
    ("ko", "대전에 사는 김모(62)씨는 A씨를 만났다.", []),
    ("ko", "미국 대통령과 야당 대표, 한 중진 의원이 만났다.", []),
    ("ko", "위대한 선수와 이재민 대표, 원주민 의원이 만났다.", []),
    ("ko", "“위반”이라고 반대 의사를 밝혔다.", []),
    ("ja", "森田健一首相は記者団に述べた。", ["森田健一"]),
    ("ja", "元理事長の岩本絹子容疑者（78）を逮捕した。", ["岩本絹子"]),
    ("ja", "堺市の会社員佐藤健容疑者（30）を逮捕した。", ["佐藤健"]),
    ("ja", "商店経営、前田豊さん（56）が語る。", ["前田豊"]),
    ("ja", "木原稔防衛相と赤沢亮正経済再生担当相が会った。", ["木原稔", "赤沢亮正"]),
    ("ja", "小池百合子東京都知事が会見した。", ["小池百合子"]),
    ("ja", "片山さつき財務相と吉田ハナさんが会った。", ["片山さつき", "吉田ハナ"]),
    ("ja", "孫正義会長兼社長は述べた。", ["孫正義"]),
    ("ja", "エマニュエル・マクロン大統領とバイデン米大統領が会った。", ["エマニュエル・マクロン", "バイデン"]),
    ("ja", "金正恩朝鮮労働党総書記は述べた。", ["金正恩"]),
    ("ja", "韓国の 尹錫悦（ユンソンニョル） 大統領は述べた。", ["尹錫悦"]),
    ("ja", "北川進特別教授（74）と飯塚幸三元受刑者", ["北川進", "飯塚幸三"]),
    ("ja", "玉城デニー知事と小泉進次郎防衛相", ["玉城デニー", "小泉進次郎"]),
    ("ja", "大家さんと患者さん、消防士さん、副市長と全選手、各大臣", []),
    ("ja", "元職員の女性（52）と建設会社社長の男性（68）が語る。", []),
    ("ja", "カタールの外務省報道官とフランス大統領が語る。", []),
    ("ja", "フィギュアスケート選手とトヨタ社長が語る。", []),
    ("ja", "【エルサレム松岡大地、カイロ金子淳】", []),
    ("zh", "国务院总理李川主持召开会议。", ["李川"]),
    ("zh", "外交部发言人林静15日说，这不是事实。", ["林静"]),
    ("zh", "国家主席周明远在北京会见法国总统马克龙。", ["周明远", "马克龙"]),
    ("zh", "美国总统唐纳德·特朗普宣布新的关税。", ["唐纳德·特朗普"]),
    ("zh", "建筑师欧阳雪介绍了设计。", ["欧阳雪"]),
    ("zh", "导演贾明柯携主演赵涛、廖凡亮相。", ["贾明柯", "赵涛", "廖凡"]),
    ("zh", "日本新任首相高田早苗与韩国总统李在明通电话。", ["高田早苗", "李在明"]),
    ("zh", "台灣總統林清河和民進黨立委吳思瑤到場。", ["林清河", "吳思瑤"]),
    ("zh", "联合国秘书长古特雷斯呼吁停火。", ["古特雷斯"]),
    ("zh", "习明平主席贺信精神鼓舞人心。习明平主席的贺信说明了方向。", ["习明平"]),
    ("zh", "核电站站长强调安全，文化部长和市长热线", []),
    ("zh", "居民何先生说附近很平静。", []),
    ("zh", "白宫表示，高层表示，双方表示满意。", []),
]


@pytest.mark.parametrize(("language", "text", "people"), PEOPLE)
def test_people_are_bounded_by_what_stands_beside_them(language: str, text: str, people: list[str]) -> None:
    assert named(language, text, "person") == people


@pytest.mark.parametrize(
    ("language", "text", "name", "forms"),
    [
        ("ko", "이재현 대표는 왔다. 이 대표는 갔다. 이재현을 봤다.", "이재현", ["이재현", "이", "이재현"]),
        ("ko", "정신애 부사장이 왔다. 정 내정자는 갔다.", "정신애", ["정신애", "정"]),
        ("ko", "한 의원은 갔다. 한가람 의원도 갔다.", "한가람", ["한", "한가람"]),
        ("ja", "荻田卓警部補（41）が来た。荻田警部補は帰った。", "荻田卓", ["荻田卓", "荻田"]),
        ("ja", "大城翔太投手が完封した。大城は笑った。", "大城翔太", ["大城翔太", "大城"]),
        ("ja", "木坂有朗取締役（50）が就く。木坂 有朗氏は入社した。", "木坂有朗", ["木坂有朗", "木坂 有朗"]),
        (
            "zh",
            "总统唐纳德·特朗普来了。特朗普威胁称，特朗普将离开。",
            "唐纳德·特朗普",
            ["唐纳德·特朗普", "特朗普", "特朗普"],
        ),
    ],
)
def test_later_mentions_are_shorter(language: str, text: str, name: str, forms: list[str]) -> None:
    (person,) = (one for one in entities(language, text) if one.kind == "person")
    assert person.name == name
    assert [text[place.start : place.end] for place in person.mentions] == forms


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("ko", "윤서진 더불어민주당 원내대표는 갔다.", "더불어민주당 원내대표"),
        ("ko", "이재명 대통령 당선인은 갔다.", "대통령 당선인"),
        ("ja", "岩本絹子元理事長は語る。", "元理事長"),
        ("ja", "バイデン米大統領は語る。", "米大統領"),
        ("ja", "前田豊さんは語る。", None),
        ("zh", "外交部发言人林静说明情况。", "外交部发言人"),
        ("zh", "國民黨主席鄭文燦批評政府。", "國民黨主席"),
    ],
)
def test_the_office_beside_a_name_is_the_role(language: str, text: str, role: str | None) -> None:
    (person,) = (one for one in entities(language, text) if one.kind == "person")
    assert person.role == role


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("ko", "서울중앙지법은 한빛은행과 SK그룹에 명령했다.", ["서울중앙지법", "한빛은행", "SK그룹"]),
        ("ko", "국민의힘과 더불어민주당이 국회에서 만났다.", ["국민의힘", "더불어민주당", "국회"]),
        ("ko", "여당과 야당, 위원회, 시간당 임금, 대형병원", []),
        (
            "ja",
            "日本スケート連盟は東京地検と松本市教育委員会に答えた。",
            ["日本スケート連盟", "東京地検", "松本市教育委員会"],
        ),
        ("ja", "日本維新の会と金沢大の学生が集まった。", ["日本維新の会", "金沢大"]),
        ("ja", "与党は第三者委員会と同大学、都道府県警に大学生の保護を求めた。", []),
        ("ja", "23年財務省入省。", ["財務省"]),
        ("zh", "来自巴西的南京航空航天大学学生说。", ["南京航空航天大学"]),
        ("zh", "清华大学和华星科技有限公司发布报告。", ["清华大学", "华星科技有限公司"]),
        ("zh", "苏州某电子有限公司和一家公司被大学生起诉。", []),
    ],
)
def test_bodies_have_an_ending_and_a_bound_in_front(language: str, text: str, bodies: list[str]) -> None:
    assert named(language, text, "organisation") == bodies


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("ko", "전남 순천시가 미국과 협력한다.", ["전라남도", "순천", "미국"]),
        ("ko", "한국인과 부산국제영화제", []),
        ("ja", "長野県松本市と東京都新宿区で米国の会社が開業。", ["長野県", "松本市", "東京", "新宿区", "米国"]),
        ("ja", "宮崎県：延岡市、西都市、木城町、えびの市", ["宮崎県", "延岡市", "西都市", "木城町", "えびの市"]),
        ("ja", "日本人と韓国語、同市と中国新聞", []),
        ("zh", "浙江省杭州市和美国", ["浙江省", "杭州市", "美国"]),
        ("zh", "江西省赣州市的做法", ["江西省", "赣州市"]),
        ("zh", "中國人和法语", []),
    ],
)
def test_places_stand_apart(language: str, text: str, places: list[str]) -> None:
    assert named(language, text, "place") == places


@pytest.mark.parametrize(
    ("language", "text", "name", "alias"),
    [
        ("ko", "이재현(Lee Jae-hyun) 대사는 갔다.", "이재현", "Lee Jae-hyun"),
        ("ko", "시진핑(習近平) 중국 국가주석은 갔다.", "시진핑", "習近平"),
        ("ja", "習近平（Xi Jinping）国家主席は語る。", "習近平", "Xi Jinping"),
        ("ja", "日本バレーボール協会（JVA）は答えた。", "日本バレーボール協会", "JVA"),
        ("zh", "联合国秘书长古特雷斯（António Guterres）呼吁停火。", "古特雷斯", "António Guterres"),
    ],
)
def test_a_name_in_brackets_behind_is_the_same(language: str, text: str, name: str, alias: str) -> None:
    (one,) = (one for one in entities(language, text) if one.name == name)
    assert alias in one.aliases


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("윤서진 대표는 “숫자부터 공개하라”고 말했다.", "윤서진"),
        ("대표팀을 이끄는 서강민 감독은 “컨디션이 중요하다”고 강조했다.", "서강민"),
        ("번역가 이기향 씨는 “문장을 살렸다”고 말했다.", "이기향"),
        ("김연경은 “행복했다”며 눈물을 보였다.", "김연경"),
        ("윤서진 대표 측은 “사실이 아니다”라고 말했다.", "윤서진 대표 측"),
        ("森田健一首相は14日、記者団に「成立させる」と述べた。", "森田健一"),
        ("学生の中西葵さん（20）は「毎日通いたい」と喜んだ。", "中西葵"),
        ("青山和也さんの知人の女性は「面倒見がいい」と話した。", "青山和也さんの知人の女性"),
        ("林静15日在例行记者会上说，“这不是事实”。外交部发言人林静没有回答。", "林静"),
        ("52岁的店主黄丽华表示，“希望生意更好”。", "黄丽华"),
        ("國民黨主席鄭文燦則批評：「政府沒有溝通。」", "鄭文燦"),
        ("“贺信令人振奋。”某公司数控车工、特级技师阎敏说，工作很忙。", "阎敏"),
    ],
)
def test_who_speaks_is_called_by_the_name(text: str, speaker: str) -> None:
    (quote,) = article_of(None, text).quotes
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "김도현 대통령과 이성윤·박규환 최고위원은 서울에서 한빛은행 노승우(45)씨를 만났다. ",
        "長野県松本市の藤沢徹市長（50）は東京地検の佐藤健一氏とエマニュエル・マクロン大統領に会った。",
        "国务院总理李川在北京会见美国总统唐纳德·特朗普和清华大学教授陈一鸣，",
        "大学大学大学大学大学大学大学大学",
        "东京市东京市东京市东京市东京市东京市，",
    ],
)
def test_time_grows_with_the_length_only(text: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        article_of(None, text * times)
        return time.process_time() - start

    seconds(10)
    assert seconds(800) < 8 * seconds(200) + 0.5
