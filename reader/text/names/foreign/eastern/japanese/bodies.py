"""Bodies in Japanese: well-known ones, and runs of letters with the ending of one: "日本スケート連盟"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.text.names.foreign.eastern.lexicon import Lexicon, Named, Text
from reader.text.names.foreign.eastern.places import gazetteer
from reader.text.names.foreign.variants import read_rows
from reader.text.spelling import word_set

#: The rules behind a body.
LISTED_BODY, HEADED = "list of well-known bodies of the language", "ending of a body"

# Each row a body: its usual name, then variants.
_KNOWN = """
    国会 | 衆院, 衆議院 | 参院, 参議院 | 自民党, 自由民主党 | 公明党 | 立憲民主党, 立民, 立憲 | 日本維新の会, 維新の会 |
    国民民主党 | 共産党, 日本共産党 | れいわ新選組 | 社民党, 社会民主党 | 参政党 | 日本保守党 | 都民ファーストの会 |
    内閣府 | 内閣官房 | 総務省 | 法務省 | 外務省 | 財務省 | 文部科学省, 文科省 | 厚生労働省, 厚労省 |
    農林水産省, 農水省 | 経済産業省, 経産省 | 国土交通省, 国交省 | 環境省 | 防衛省 | 警察庁 | 警視庁 | 金融庁 |
    消費者庁 | デジタル庁 | 気象庁 | 海上保安庁, 海保 | 国税庁 | 文化庁 | スポーツ庁 | 観光庁 | 特許庁 | 林野庁 |
    水産庁 | 消防庁, 総務省消防庁 | 宮内庁 | 復興庁 | こども家庭庁 | 公安調査庁 | 出入国在留管理庁, 入管庁 |
    資源エネルギー庁 | 国土地理院 | 会計検査院 | 人事院 | 公正取引委員会, 公取委 | 原子力規制委員会, 規制委 |
    原子力規制庁 | 日本銀行, 日銀 | 最高裁, 最高裁判所 | 最高検, 最高検察庁 | 東京地検特捜部 | 自衛隊 |
    陸上自衛隊, 陸自 | 海上自衛隊, 海自 | 航空自衛隊, 空自 | 大蔵省 | 国連, 国際連合 |
    国連安全保障理事会, 国連安保理, 安保理 | 欧州連合, EU, ＥＵ | 北大西洋条約機構, NATO, ＮＡＴＯ |
    世界保健機関, WHO, ＷＨＯ | 国際通貨基金, IMF, ＩＭＦ | 世界銀行 | 世界貿易機関, WTO, ＷＴＯ |
    国際原子力機関, IAEA, ＩＡＥＡ | 国際刑事裁判所, ICC, ＩＣＣ | 国際オリンピック委員会, IOC, ＩＯＣ |
    日本オリンピック委員会, JOC, ＪＯＣ | 国際サッカー連盟, FIFA, ＦＩＦＡ | 東南アジア諸国連合, ASEAN, ＡＳＥＡＮ |
    米国務省, 国務省 | 米国防総省, 国防総省 | 米財務省 | 米商務省 | ホワイトハウス | クレムリン |
    米連邦準備制度理事会, FRB, ＦＲＢ | 米中央情報局, CIA, ＣＩＡ | 米連邦捜査局, FBI, ＦＢＩ | ハマス | ヒズボラ |
    タリバン | イスラム国 | 共和党 | 民主党 | 労働党 | 保守党 | 中国共産党 | 朝鮮労働党 | 国民党 | 民進党 | 共に民主党 |
    国民の力 | トヨタ自動車 | トヨタ | ホンダ | 日産自動車, 日産 | ソニーグループ, ソニー | パナソニック |
    日立製作所, 日立 | 東芝 | 三菱重工業, 三菱重工 | 三菱商事 | 三井物産 | 伊藤忠商事 | 任天堂 | 楽天グループ |
    ソフトバンクグループ, ソフトバンク | NTT, ＮＴＴ | KDDI, ＫＤＤＩ | 日本製鉄 | 日本郵便 | 日本航空, JAL |
    全日空, ANA | JR東日本, ＪＲ東日本 | JR西日本, ＪＲ西日本 | JR東海, ＪＲ東海 | JR九州, ＪＲ九州 |
    JR北海道, ＪＲ北海道 | JR四国, ＪＲ四国 | 東京電力, 東電 | 関西電力, 関電 | 東京電力ホールディングス | イオン |
    セブン&アイ・ホールディングス | フジテレビ | 日本テレビ | テレビ朝日 | テレビ東京 | TBS, ＴＢＳ | NHK, ＮＨＫ |
    電通 | 博報堂 | 共同通信, 共同通信社 | 時事通信 | 読売新聞 | 朝日新聞 | 朝鮮中央通信 | 日本芸術院 | 毎日新聞 |
    産経新聞 | 日本経済新聞 | アップル | グーグル | アマゾン | マイクロソフト | メタ | テスラ | エヌビディア |
    オープンAI | 台湾積体電路製造, TSMC, ＴＳＭＣ | ファーウェイ | 日本学術会議 | 連合 | 経団連, 日本経団連 |
    経済同友会 | 日本相撲協会 | 日本サッカー協会 | Jリーグ, Ｊリーグ | 東京大学, 東京大, 東大 | 京都大学, 京都大, 京大 |
    早稲田大学, 早稲田大, 早大 | 慶応義塾大学, 慶応大, 慶応大学, 慶応義塾大, 慶大 | 一橋大学, 一橋大 |
    大阪大学, 大阪大, 阪大 | 国際協力機構, JICA | 宇宙航空研究開発機構, JAXA | ドジャース | ヤンキース | 巨人 |
    阪神タイガース | ヤクルト | 日本ハム | オリックス | 西武ライオンズ
"""
# Names of one to three letters that are words, too, and bodies only beside others; left out.
_NO_KNOWN = frozenset({"連合", "立憲", "メタ", "イオン", "共和党大会"})

_ENDINGS = word_set(
    """
    芸術院 学士院
    委員会 大学 大学院 女子大 医大 株式会社 裁判所 地裁 高裁 家裁 簡裁 地検 高検 地方裁判所 高等裁判所 地方検察庁 銀行
    信用金庫 協会 連盟 連合会 総連合会 労働組合 協同組合 研究所 研究センター 病院 医療センター 新聞社 新聞 放送 テレビ
    県警 府警 道警 警察署 署 消防署 消防局 消防本部 大使館 総領事館 市役所 県庁 府庁 都庁 町役場 区役所 県議会 市議会
    都議会 府議会 教育委員会 高校 中学校 小学校 高等学校 学園 財団 ホールディングス グループ 製作所 自動車 電力 鉄道
    航空 証券 生命保険 損害保険 機構 総合研究所 製薬 重工 電機 商事 物産 製鉄 製紙 出版社 商工会議所 商工会 農協 漁協
    弁護士会 医師会 美術館 博物館 交響楽団 国防省 外務省 財務省 内務省 保健省 国防総省 商務省 運輸省 司法省 法務省
    教育省 党 中央銀行 王室 議会下院 議会上院 政府観光局 気象台 地方気象台 経済研究所 シンクタンク
    フィナンシャルグループ フィナンシャルサービス
    """
)
_LEAST_BEFORE = dict.fromkeys(("署", "党", "大学", "テレビ", "放送", "新聞", "グループ"), 2)
_LONGEST = 20
# Beginnings that name no single body: 同大学, 各委員会, 第三者委員会.
_NO_BEGINNINGS = (
    "本",
    "全国の",
    "特定",
    "都道府",
    "新",
    "民放",
    "大手",
    "同",
    "各",
    "両",
    "当",
    "某",
    "全",
    "第",
    "特別",
    "実行",
    "調査",
    "検討",
    "評価",
    "準備",
    "運営",
    "選考",
    "審査",
    "地元",
    "私立",
    "国立",
    "公立",
    "市立",
    "県立",
    "都立",
)
_NO_BODIES = word_set(
    """
    総合病院 大学病院 救急病院 地方銀行 中古自動車 軽自動車 地上波放送 民間放送 衛星放送 高速鉄道 地下鉄道 公共放送
    夕方放送 野党第一党 民間病院 市民病院 短期大学 女子大学 有力大学 大学大学院 被告人弁護士会 動物病院 精神科病院
    搬送先病院 名門大学
    """
)
# "金沢大", behind the name of a place or of a university.
_UNIVERSITY = re.compile(r"(?<![一-鿿々ヶァ-ヺー])([一-鿿ァ-ヺー]{2,6})大(?=[0-9０-９のでは院教名准学、。（]|と|が)")
_UNIVERSITIES = word_set(
    """
    慶応 早稲田 明治 立教 法政 日本 東洋 専修 駒沢 同志社 立命館 関西 関西学院 近畿 龍谷 上智 青山学院 学習院 国学院
    東京理科 東京女子 日本女子 筑波 信州 東北 九州 北海道 お茶の水女子 一橋 帝京 順天堂 慈恵医 国際基督教 成蹊 成城
    明治学院 神戸学院 甲南 福岡 琉球
    """
)
_LETTERS = r"[一-鿿々ヶァ-ヺー・A-Za-zＡ-Ｚａ-ｚ&＆]"
_RUN = re.compile(rf"{_LETTERS}+")
_OFFICES_OF_PLACES = re.compile(
    r"(?:同日|前日|翌日|昨年|今年|去年|昨日|本日|今回|先月|今月|来月|来年|現在|当時|以前|最近|一方|元|前|旧|現)"
)


@lru_cache(maxsize=1)
def japanese_bodies() -> Lexicon:
    """Return the well-known bodies by each variant."""
    return Lexicon({name: usual for name, usual in read_rows(_KNOWN).items() if name not in _NO_KNOWN})


@lru_cache(maxsize=1)
def _with_hiragana() -> Lexicon:
    """Return the well-known bodies whose names are in no single run of ideographs: "日本維新の会"."""
    names = {name: usual for name, usual in read_rows(_KNOWN).items() if not _RUN.fullmatch(name)}
    return Lexicon(names)


def find_japanese_bodies(texts: Sequence[Text]) -> Iterator[Named]:
    """Yield the bodies in an article."""
    for text in texts:
        for start, end, usual in _with_hiragana().find(text.text):
            yield Named(usual, text.place(start, end), LISTED_BODY)
        for run in _RUN.finditer(text.text):
            yield from _in_run(text, *run.span())
        for university in _UNIVERSITY.finditer(text.text):
            if university[1] in gazetteer("ja") or university[1] in _UNIVERSITIES:
                yield Named(university[0], text.place(*university.span()), HEADED)


def _in_run(text: Text, first: int, last: int) -> Iterator[Named]:
    """Yield the bodies in a run of letters: listed ones, and what ends as one, from the left."""
    known, start = japanese_bodies(), first + _is_counted(text.text, first)
    first = start
    while start < last:
        if end := _headed(text.text, start, last) if start == first or _is_border(text.text, first, start) else 0:
            start = _without_time(text.text, start, end)
            name = text.text[start:end]
            usual = known.at(name, 0)[1] if name in known else ""
            yield Named(usual or name, text.place(start, end), LISTED_BODY if usual else HEADED)
            start = end
            continue
        end, usual = known.at(text.text, start)
        if usual and end <= last and _is_apart(text.text, start, end, first, last):
            yield Named(usual, text.place(start, end), LISTED_BODY)
        start = max(end, start + 1)


def _is_counted(text: str, first: int) -> bool:
    """Whether a run begins with what a number counts: "23年"."""
    return first > 0 and text[first - 1].isdigit() and text[first] in "年月日時分人歳円回位代区課件台社校"


def _headed(text: str, start: int, last: int) -> int:
    """Return the end of the longest body that begins at ``start``; 0 if there is none."""
    run = text[start : min(last, start + _LONGEST)]
    for length in range(len(run), 2, -1):
        name = run[:length]
        if name.endswith(_ENDS) and _is_body(name) and not _goes_on(run[length:]):
            return start + length
    return 0


_ENDS = tuple(_ENDINGS)


_KANJI = re.compile("[一-鿿々]")
_LISTED = re.compile("[一-鿿]・[一-鿿]")


def _is_body(name: str) -> bool:
    ending = max((end for end in _ENDINGS if name.endswith(end)), key=len)
    before = name[: -len(ending)]
    if name in _NO_BODIES or len(before) < _LEAST_BEFORE.get(ending, 1) or before.startswith(_NO_BEGINNINGS):
        return False
    if (
        before.endswith("・")
        or _LISTED.search(name)
        or any(one in name for one in ("取締役", "役員", "社長", "担当", "部長", "議員"))
    ):
        return False
    return not any(name.endswith(one) for one in _LONG_NO_BODIES)


_LONG_NO_BODIES = (
    "電気自動車",
    "与党",
    "野党",
    "政党",
    "新党",
    "第三者委員会",
    "全党",
    "離党",
    "入党",
    "結党",
)


def _goes_on(behind: str) -> bool:
    """Whether a body is only the beginning of a longer word: "大学生", "銀行員"."""
    return behind[:1] in set("生員法人側長的化系界史論車駅線案券票名器品剤権費料率量額祭戦議") and behind[:2] not in (
        "長官",
        "内部",
        "側近",
    )


def _is_border(text: str, first: int, start: int) -> bool:
    """Whether a new word begins inside a run: behind a dot of a list, or a place."""
    return text[start - 1] == "・" or (start - first < _LONGEST and text[first:start] in gazetteer("ja"))


def _without_time(text: str, start: int, end: int) -> int:
    found = _OFFICES_OF_PLACES.match(text, start, end)
    return found.end() if found and end - found.end() > 1 and text[start:end] not in japanese_bodies() else start


def _is_left_apart(text: str, first: int, start: int) -> bool:
    """Whether a new word begins at a place within a run of ideographs: behind a place, a body, or "元"."""
    if not _KANJI.match(text[start - 1]) or text[start - 1] in "米元前現同旧各対在・":
        return True
    if text.endswith(("野球", "大手", "与党", "野党", "傘下", "球団", "中堅"), first, start):
        return True
    begins = range(max(first, start - _LONGEST), start - 1)
    return any(text[one:start] in gazetteer("ja") or text[one:start] in japanese_bodies() for one in begins)


def _is_apart(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Whether what is listed is no part of another word."""
    if end < last and _goes_on(text[end:last]) and end - start < 4:
        return False
    is_katakana_before = start > first and "ァ" <= text[start - 1] <= "ー" and "ァ" <= text[start] <= "ー"
    is_katakana_behind = end < last and "ァ" <= text[end] <= "ー" and "ァ" <= text[end - 1] <= "ー"
    if _KANJI.match(text[start]) and start > first and not _is_left_apart(text, first, start):
        return False
    if text[end - 1] == "大" and end < last and text[end] not in "院教名准":
        return False
    is_latin = text[end - 1].isascii() and end < len(text) and text[end].isascii() and text[end].isalnum()
    return not (is_katakana_before or is_katakana_behind or is_latin)
