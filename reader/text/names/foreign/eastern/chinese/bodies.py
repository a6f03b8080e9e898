"""Bodies in Chinese: well-known ones, and what ends as one and begins with a place or behind a mark."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.chinese.words import FOLLOWING, OFFICES
from reader.text.names.foreign.eastern.lexicon import Lexicon, Named, Text
from reader.text.names.foreign.eastern.places import gazetteer
from reader.text.names.foreign.variants import read_rows
from reader.text.spelling import word_set

#: The rules behind a body.
LISTED_BODY, HEADED = "list of well-known bodies of the language", "ending of a body"

# Each row a body: its usual name, then variants.
_KNOWN = """
    中国共产党, 中共 | 中共中央 | 全国人大, 全国人民代表大会 | 全国人大常委会 | 全国政协 | 国务院 | 中央军委 |
    中央纪委 | 国家监委 | 外交部 | 国防部 | 财政部 | 商务部 | 教育部 | 公安部 | 国家安全部 | 民政部 | 司法部 |
    科技部, 科学技术部 | 工信部, 工业和信息化部 | 人社部, 人力资源和社会保障部 | 自然资源部 | 生态环境部 |
    住建部, 住房和城乡建设部 | 交通运输部 | 水利部 | 农业农村部 | 文旅部, 文化和旅游部 |
    卫健委, 国家卫健委, 国家卫生健康委员会, 国家卫生健康委 | 应急管理部 |
    国家发展改革委, 国家发改委, 发改委, 国家发展和改革委员会 | 国家统计局 | 海关总署 | 国家税务总局 |
    市场监管总局, 国家市场监督管理总局 | 中国人民银行, 央行 | 证监会, 中国证监会 | 金融监管总局 |
    国家航天局, 中国国家航天局 | 中国气象局 | 中央气象台 | 中央气象署 | 国家外汇管理局 | 国家能源局 | 国家医保局 |
    国台办, 国务院台办 | 国新办 | 最高人民法院, 最高法 | 最高人民检察院, 最高检 | 解放军, 中国人民解放军 | 新华社 |
    人民日报 | 中国科学院, 中科院 | 中国社会科学院, 社科院 | 中国工程院 | 中央电视台, 央视 | 清华大学, 清华 |
    北京大学, 北大 | 复旦大学 | 联合国 | 联合国安理会, 安理会 | 欧盟, 欧洲联盟 | 欧盟委员会, 欧委会, 欧盟执委会 |
    欧洲议会 | 欧洲央行, 欧洲中央银行 | 北约, 北大西洋公约组织 | 世界卫生组织, 世卫组织, 世卫 | 国际货币基金组织 |
    世界银行 | 世界贸易组织, 世贸组织 | 国际原子能机构 | 国际刑事法院 | 国际奥委会 | 国际足联 | 东盟 |
    上海合作组织, 上合组织 | 白宫 | 国务院新闻办 | 五角大楼 | 克里姆林宫 | 美联储 | 美国国务院 | 美国国防部 |
    美国财政部 | 美国商务部 | 国土安全部 | 中央情报局, 中情局 | 联邦调查局 | 哈马斯 | 真主党 | 塔利班 | 胡塞武装 |
    共和党 | 民主党 | 工党 | 保守党 | 自民党 | 国民党, 中国国民党 | 民进党, 民主进步党 | 民众党, 台湾民众党 | 时代力量 |
    行政院 | 立法院 | 司法院 | 监察院 | 考试院 | 总统府 | 内政部 | 经济部 | 法务部 | 卫福部, 卫生福利部 | 陆委会 |
    海基会 | 中选会 | 国安局 | 国安会 | 中研院, 中央研究院 | 台湾大学, 国立台湾大学, 台大 | 政治大学, 政大 | 台积电 |
    鸿海 | 联发科 | 华硕 | 中华电信 | 中央社 | 立法会 | 区议会 | 廉政公署 | 医管局 | 港铁 | 香港大学, 港大 |
    香港中文大学 | 警务处 | 入境处 | 民航处 | 教育局 | 保安局 | 民建联 | 华为 | 腾讯 | 阿里巴巴 | 百度 | 字节跳动 |
    小米 | 比亚迪 | 宁德时代 | 京东 | 美团 | 滴滴 | 中国移动 | 中国石油 | 中国石化 | 国家电网 | 工商银行 | 建设银行 |
    农业银行 | 中国银行 | 苹果公司 | 谷歌 | 微软 | 亚马逊 | 特斯拉 | 英伟达 | 三星电子 | 丰田汽车 | 波音 | 空客 |
    中国足协 | 中国男篮 | 中国女排 | 皇家马德里 | 巴塞罗那足球俱乐部 | 曼联 | 曼城 | 利物浦 | 切尔西 | 拜仁慕尼黑 |
    道奇队 | 湖人队 | 勇士队 | 路透社 | 法新社 | 美联社 | 纽约时报 | 华盛顿邮报 | 红十字会 | 大藏省 | 外务省 | 防卫省 |
    厚生劳动省
"""
# Names that are as often another word.
_NO_KNOWN = frozenset({"苹果", "小米", "京东", "清华", "亚马逊"})

_ENDINGS = (
    "委员会|常委会|大学|学院|公司|集团|法院|检察院|银行|医院|协会|学会|联合会|基金会|研究院|研究所"
    "|研究中心|出版社|日报|晚报|电视台|通讯社|公安局|公安厅|派出所|教育局|教育厅|财政局|财政厅"
    "|卫健委|发改委|警察局|分局|地检署|地方法院|高等法院|联盟|总工会|商会|航天局|气象局|管理局|监管"
    "局|总局|议会|人民政府|市政府|省政府|县政府|人大常委会|政协|交易所|俱乐部|足协|篮协|中学|小学"
)
_ENDING = re.compile(_ENDINGS)
_AFFILIATED = re.compile(rf"(?:(?:第[一二三四五])?附属(?:第[一二三四五])?(?:人民|中医|口腔|儿童|妇产)?)?(?:{_ENDINGS})")
_BODY_BEFORE = re.compile(rf"(?:{_ENDINGS})$")
_BREAKS = FOLLOWING | frozenset(
    "了等为以而但并、或给让使据经由并其该此这那某几多个名位各项次些一二三四五六七八九两只约近超每任达获"
)
# Behind these, what ends as a body may have begun before them.
_NO_BOUNDS = frozenset("某该本此这那几多各一二三四五六七八九两和与及、第")
_LEGAL = frozenset("一二三四五六七八九")  # "第二中级人民法院"
_NO_HANZI = re.compile(r"[^\u4e00-\u9fffA-Za-z]")
_NO_BEHIND = tuple("生员家人派龄历法院")
_NO_BODIES = word_set(
    """
    综合医院 三甲医院 专科医院 地方法院 初级中学 高级中学 特别委员会 专门委员会 国家联盟 战略联盟 人民政府 跨国公司
    保险公司 航空公司 石油公司 制药公司 外国公司 国有银行 行业协会 国家议会 地方政府议会 民营企业集团 初创公司
    龙头公司 大型公司 相关公司 涉事公司 当地医院 附近医院 公立医院 私立医院 儿童医院 人民医院 附属医院 国际学院
    重点大学 著名大学 多所大学 普通中学 附属中学 附属小学 公安分局 派出所 行业商会 国内银行 商业保险公司 物业公司
    建筑公司 房地产公司 快递公司 电影公司 运输公司 旅游公司 贸易公司 投资公司 电信公司 电力公司 物流公司 软件公司
    医药公司 家族企业集团 犯罪集团 诈骗集团 有限公司 股份有限公司 人民法院 中级人民法院 高级人民法院 人民检察院
    中央银行 商业银行 投资银行 科技
    """
)
_LONGEST = 18
_MOST_ENDINGS = 3
_SHORTEST_BEFORE = 2


@lru_cache(maxsize=1)
def chinese_bodies() -> Lexicon:
    """Return the well-known bodies by each variant."""
    return Lexicon({name: usual for name, usual in read_rows(_KNOWN).items() if name not in _NO_KNOWN})


def find_chinese_bodies(texts: Sequence[Text]) -> Iterator[Named]:
    """Yield the bodies in an article whose texts are in simplified characters."""
    known = chinese_bodies()
    for text in texts:
        listed = [*known.find(text.text)]
        headed = [*_headed(text.text, {end for _, end, _ in listed})]
        for start, end in headed:
            yield Named(text.text[start:end], text.place(start, end), HEADED)
        for start, end, usual in listed:
            yield Named(usual, text.place(start, end), LISTED_BODY)


def _headed(text: str, listed: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield start and end of what ends as a body, unless it ends as a listed one does."""
    taken = 0
    for ending in _ENDING.finditer(text):
        end = _longest(text, ending.end())
        start = _start(text, ending.start(), max(taken, end - _LONGEST)) if end not in listed else None
        if start is not None and not text.startswith(_NO_BEHIND, end):
            taken = end
            yield start, end


def _longest(text: str, end: int) -> int:
    """Return the end of an ending that goes on with another one: "大学" with "大学医院"."""
    for _ in range(_MOST_ENDINGS):
        more = _AFFILIATED.match(text, end)
        end = more.end() if more else end
    return end


def _start(text: str, ending: int, least: int) -> int | None:
    """Return where the body with an ending begins; None if nothing bounds it in front."""
    first = ending
    while first > least and not _NO_HANZI.match(text[first - 1]) and not _is_break(text, first - 1):
        first -= 1
    for start in range(first, ending - _SHORTEST_BEFORE + 1):
        if gazetteer("zh", simplified).at(text, start)[1] and not _is_office_within(text, start, ending):
            return start if _is_body(text, start, ending) else None
    is_national = text.startswith(("国家", "全国", "中央", "省", "市"), first)
    is_bound = text[first - 1] not in _NO_BOUNDS or _BODY_BEFORE.search(text, max(0, first - 7), first - 1) is not None
    is_bounded = first == 0 or (first > least and (is_national or is_bound))
    return first if is_bounded and ending - first >= _SHORTEST_BEFORE and _is_body(text, first, ending) else None


def _is_break(text: str, at: int) -> bool:
    if text[at] in _LEGAL and text[at - 1 : at] == "第":
        return False
    return text[at] in _BREAKS or (text[at] == "第" and text[at + 1 : at + 2] not in _LEGAL)


def _is_office_within(text: str, start: int, end: int) -> bool:
    """Whether an office stands inside, which parts what is before from what is behind."""
    return any(text[one : one + length] in OFFICES for one in range(start, end) for length in (2, 3))


def _is_body(text: str, start: int, ending: int) -> bool:
    match = _ENDING.match(text, ending)
    name = text[start : match.end() if match else ending]
    return name not in _NO_BODIES and not _is_office_within(text, start, ending)
