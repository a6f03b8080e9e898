"""Korean, Japanese, Chinese, Thai, Lao, Khmer and Burmese articles are found by any part of their text."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.articles import reindexing
from reader.library.doctor import examine
from reader.library.highlights.highlights import Highlighter
from reader.library.query.syntax import Words
from reader.library.words import bigrams, vocabulary, wordindex
from reader.model import Article, Draft, Entity, Place, Quote, Span

Add = Callable[..., int]
Composed = Callable[..., tuple[Draft, Article]]

# The title, the lede and one more paragraph of each article, by the name it has in the tables below.
ARTICLES = {
    "ko": (
        "부산항 크레인 멈춰",
        "부산항만공사는 2031년 3월 2일 컨테이너 크레인이 멈췄다고 밝혔다. 노조는 새로운 임금협상을 요구했다.",
        "“우리는 파업을 원하지 않는다”고 조태용 위원장이 말했다. Harbour측은 ㈜한빛해운과 K팝 공연을 취소했다.",
    ),
    "ko2": (
        "한국은행, 금리를 내리다",
        "한국은행이 기준금리를 내렸다. 경제학자들은 놀라지 않았다.",
        "대한민국의 수출은 늘었다. ＡＢＣ증권의 韓國經濟 보고서가 그렇게 전했다.",
    ),
    "ja": (
        "東京の新しい図書館が開館",
        "東京都は来月、新しい図書館を開くと発表した。ガラスの屋根とｶﾌｪがある。",
        "「子どもたちが喜ぶでしょう」と山田館長は話した。がっこうの隣だ。",
    ),
    "zh": (
        "海港罢工结束",
        "海港工人周二恢复工作，罢工持续了九天。市政府表示欢迎。",
        "银行行长说，经济损失约为三百万元。",
    ),
    "th": (
        "ท่าเรือเปิดอีกครั้ง",
        "ท่าเรือเปิดอีกครั้งหลังการประท้วงเก้าวัน นายกเทศมนตรีกล่าวว่าน้ำใสแล้ว",
        "ธนาคารแห่งเมืองกล่าวว่าเศรษฐกิจดีขึ้น",
    ),
    "lo": ("ທ່າເຮືອເປີດແລ້ວ", "ທ່າເຮືອເປີດອີກຄັ້ງຫຼັງຈາກເກົ້າມື້.", "ທະນາຄານບໍ່ໄດ້ເວົ້າຫຍັງ."),
    "km": ("កំពង់ផែបើកវិញ", "កំពង់ផែបានបើកវិញបន្ទាប់ពីប្រាំបួនថ្ងៃ។", "ធនាគារមិនបាននិយាយអ្វីទេ។"),
    "my": ("ဆိပ်ကမ်းပြန်ဖွင့်", "ဆိပ်ကမ်းသည် ကိုးရက်အကြာတွင် ပြန်ဖွင့်ခဲ့သည်။", "ဘဏ်က ဘာမှမပြောပါ။"),
    "en": ("Harbour strike over", "The cranes of Busan moved again.", "Cho Tae-yong (조태용) was pleased."),
}
NOTE = "임금협상을 다시 볼 것"


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[Library]:
    library = Library.open(tmp_path_factory.mktemp("scripts") / "library.db")
    for name, (title, lede, body) in ARTICLES.items():
        library.add(*composed(name, title, f"{lede}\n\n{body}", **_found_in(name, body)))
    library.notes.write(1, Place(0, 0, 3), "부산항", NOTE)
    yield library
    library.close()


def _found_in(name: str, body: str) -> dict[str, Any]:
    """Return what an analysis would have found in the articles of the tables below."""
    if name == "ko":
        quotes = (Quote(1, Span(0, 17), "direct", speaker="조태용"),)
        return {
            "quotes": quotes,
            "entities": (Entity("조태용", "person"),),
            "source": "한빛신문",
            "tags": ("항만노조",),
        }
    if name == "en":
        alias = "조태용"
        places = (Place(1, 0, 12), Place(1, 14, 17))
        quotes = (Quote(1, Span(0, 12), "direct", speaker="Cho Tae-yong"),)
        return {"entities": (Entity("Cho Tae-yong", "person", None, (alias,), places),), "quotes": quotes}
    return {}


FOUND = [
    ("크레인", "ko"),
    ("레인", "ko"),
    ("항만", "ko"),
    ("임금", "ko"),
    ("금협", "ko"),
    ("한국", "ko2"),
    ("국은", "ko2"),
    ("한국은", "ko2"),
    ("한국은행이", "ko2"),
    ("한국의", ""),
    ("민국의 수출", "ko2"),
    ("수출 금리", "ko2"),
    ('"대한민국의 수출은"', "ko2"),
    ('"민국의 수출"', "ko2"),
    ('"대한 수출"', ""),
    ('"수출은 대한민국의"', ""),
    ("=크레인", "ko"),
    ("크레*", "ko"),
    ("크*", "ko"),
    ("크", "ko"),
    ("멈", "ko"),
    ("다", "ko ko2"),
    ("NEAR(대한민국 수출, 3)", "ko2"),
    ("NEAR(금리를 보고서, 3)", ""),
    ("NEAR(대한민국 수, 3)", "ko2"),
    ('"기준금리를 내"', "ko2"),
    ("abc증", "ko2"),
    ("title:금리", "ko2"),
    ("title:수출", ""),
    ("크레인 OR 금리", "ko ko2"),
    ("크레인 OR cranes", "en ko"),
    ("한국 OR 東京 OR harbour", "en ja ko ko2"),
    ("발혔다", ""),
    ("크레인 -임금", ""),
    ("크레인 -금리", "ko"),
    ("harbour", "en ko"),
    ("harbour 크레인", "ko"),
    ("harbour -크레인", "en"),
    ("harbour측", "ko"),
    ("조태용", "en ko"),
    ("조태", "en ko"),
    ("busan 조태용", "en"),
    ("2031년", "ko"),
    ("2031", "ko"),
    ("031년", ""),
    ('"3월 2일"', "ko"),
    ('"3월 일"', ""),
    ("K팝", "ko"),
    ("팝", "ko"),
    ("(주)한빛", "ko"),
    ("㈜한빛해운", "ko"),
    ("abc증권", "ko2"),
    ("abc", "ko2"),
    ("韓國", "ko2"),
    (unicodedata.normalize("NFD", "금리"), "ko2"),
    ("said:파업", "ko"),
    ("said:원하지", "ko"),
    ("said:크레인", ""),
    ("speaker:조태용", "en ko"),
    ("speaker:태용", "en ko"),
    ("person:조태용", "en ko"),
    ("person:조*", "en ko"),
    ("person:조", "en ko"),
    ("person:김", ""),
    ("person:cho", "en"),
    ("source:한빛", "ko"),
    ("tag:노조", "ko"),
    ("note:임금", "ko"),
    ("note:금협상", "ko"),
    ("note:파업", ""),
    ("図書館", "ja"),
    ("書館", "ja"),
    ("東京都", "ja"),
    ("京都", "ja"),
    ("京東", ""),
    ("ガラス", "ja"),
    ("カラス", ""),
    ("カフェ", "ja"),
    ("ｶﾌｪ", "ja"),
    ("ｶﾞﾗｽ", "ja"),
    ("がっこう", "ja"),
    ("かっこう", ""),
    ("開館", "ja"),
    ("罢工", "zh"),
    ("海港", "zh"),
    ("工恢", ""),
    ("经济", "zh"),
    ("經濟", "ko2"),
    ("行行", "zh"),
    ("三百万", "zh"),
    ("东京", ""),
    ("ท่าเรือ", "th"),
    ("เรือ", "th"),
    ("่า", "th"),
    ("ธนาคาร", "th"),
    ("น้ำ", "th"),
    ("น้า", ""),
    ("ທະນາຄານ", "lo"),
    ("ເຮືອ", "lo"),
    ("ធនាគារ", "km"),
    ("ផែបើក", "km"),
    ("ဆိပ်ကမ်း", "my"),
    ("ကမ်း", "my"),
]


@pytest.mark.parametrize(("query", "names"), FOUND)
def test_finds_what_stands_in_a_run(news: Library, query: str, names: str) -> None:
    found = {hit.listing.id for hit in news.search(query).hits}
    assert sorted(list(ARTICLES)[number - 1] for number in found) == names.split()


def _parts(name: str) -> st.SearchStrategy[str]:
    runs = [piece.text for text in ARTICLES[name] for piece in bigrams.pieces(text) if piece.is_run]
    long = [run for run in runs if len(run) > 1]
    return st.sampled_from(long).flatmap(
        lambda run: st.tuples(st.integers(0, len(run) - 2), st.integers(2, len(run))).map(
            lambda cut: run[cut[0] : max(cut[0] + 2, cut[1])]
        )
    )


@given(st.sampled_from([name for name in ARTICLES if name != "en"]).flatmap(lambda n: st.tuples(st.just(n), _parts(n))))
def test_every_two_characters_in_a_row_find_their_article_and_are_lit(news: Library, case: tuple[str, str]) -> None:
    name, part = case
    number = list(ARTICLES).index(name) + 1
    for query in (part, f'"{part}"', f"={part}", f"{part}*"):
        hits = {hit.listing.id: hit for hit in news.search(query).hits}
        assert number in hits
        places = news.matches(number, query)
        texts = [paragraph.text for paragraph in news.article(number).article.paragraphs]
        lit = [texts[place.paragraph][place.start : place.end] for place in places]
        assert all(part in _melted(one) and len(one) <= len(part) for one in lit)
        assert bool(lit) == any(part in _melted(text) for text in texts)
        snippet, spans = hits[number].snippet, hits[number].matches
        assert bool(spans) == bool(lit)
        assert all(part in _melted(snippet[first:last]) and last - first <= len(part) for first, last in spans)


def _melted(text: str) -> str:
    return "".join(piece.text for piece in bigrams.pieces(text))


LIT = [
    ("금리", "기준금리를 내렸다", ["금리"]),
    ("금", "금리와 임금", ["금", "금"]),
    ("금리를 내", "기준금리를 내렸다", ["금리를 내"]),
    ("2031년", "12031년, 2031년", ["2031년"]),
    ("harbour", "Harbour측은 Harbours와", ["Harbour", "Harbours"]),
    ("abc증권", "ＡＢＣ증권", ["ＡＢＣ증권"]),
    ("ガラス", "ｶﾞﾗｽの", ["ｶﾞﾗｽ"]),
    ("(주)한빛", "㈜한빛해운", ["㈜한빛"]),
    ("ガラス", "カ\u3099ラスの", ["カ\u3099ラス"]),
    ("한국", unicodedata.normalize("NFD", "대한국민"), [unicodedata.normalize("NFD", "한국")]),
    ("กาแฟ", "กา\u200bแฟ", ["กา\u200bแฟ"]),
    ("cafe", "카페 café에서", ["café"]),
    ("cafe", "카페 cafe\u0301에서", ["cafe\u0301"]),
    ("ท่า", "cafe\u0301 ท่าเรือ", ["ท่า"]),
    ("하하", "하하하하하", ["하하", "하하"]),
]


@pytest.mark.parametrize(("query", "text", "lit"), LIT)
def test_lights_exactly_what_was_found(query: str, text: str, lit: list[str]) -> None:
    spans = Highlighter([Words(query)]).spans(text)
    assert [text[span.start : span.end] for span in spans] == lit


def test_lights_words_of_all_scripts_in_one_text() -> None:
    text = "Harbour측은 크레인이 harbour에서"
    spans = Highlighter([Words("harbour"), Words("크레인"), Words("레인이")]).spans(text)
    assert [text[span.start : span.end] for span in spans] == ["Harbour", "크레인", "harbour"]


def test_more_in_the_title_comes_first(add: Add, library: Library) -> None:
    add("다른 소식", "항만에 관한 크레인 이야기.", key="body")
    add("크레인 소식", "항만에 관한 다른 이야기.", key="title")
    assert [hit.listing.id for hit in library.search("크레").hits] == [2, 1]


def test_a_snippet_has_room_for_wide_characters(add: Add, library: Library) -> None:
    add("소식", "항만에 관한 다른 이야기가 이어졌다. " * 2 + "드디어 크레인이 움직였다. " + "그리고 비가 왔다. " * 20)
    (hit,) = library.search("레인").hits
    (span,) = hit.matches
    assert hit.snippet[span.start : span.end] == "레인"
    assert 0 < span.start < 20
    assert len(hit.snippet) <= 82


def test_the_same_words_of_two_articles_are_one_quotation(add: Add, library: Library) -> None:
    words = "우리는 파업을 원하지 않는다 그리고 다시 일하고 싶다 내일부터 바로"
    for key in ("a", "b"):
        add(f"소식 {key}", words, quotes=(Quote(0, Span(0, len(words)), "direct"),), key=key)
    (quotation,) = library.quotations.find("파업을").quotations
    assert quotation.articles == 2
    assert [quotation.words[span.start : span.end] for span in quotation.matches] == ["파업을"]


def test_an_article_that_is_replaced_is_no_longer_found_by_its_old_words(
    add: Add, library: Library, path: Path
) -> None:
    quotes = (Quote(0, Span(0, 3), "direct"),)
    add("소식", "크레인이 멈췄다", key="a", quotes=quotes)
    add("News", "The cranes stood still.", key="a")
    assert not library.search("크레").hits
    assert not library.search("said:크레").hits
    add("소식", "금리를 내렸다", key="a", quotes=quotes)
    assert [hit.listing.id for hit in library.search("금리").hits] == [1]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_a_note_that_is_thrown_away_is_no_longer_found(add: Add, library: Library, path: Path) -> None:
    add("News", "Cranes.")
    note = library.notes.write(1, Place(0, 0, 1), "C", "크레인 확인")
    assert library.search("note:레인").hits
    library.notes.delete(note)
    assert not library.search("note:레인").hits
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_a_library_of_latin_articles_holds_nothing_in_pairs(add: Add, library: Library, path: Path) -> None:
    add("Café “news”", "Łódź, Ελλάδα, Москва, שלום, سلام — 5 € ½ №.")
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM cut").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM names_cut").fetchone() == (0,)


def test_marks_without_a_letter_are_taken_out_as_they_were_told(
    composed: Composed, library: Library, path: Path
) -> None:
    for text in ("\uff9e", "Cranes."):
        library.add(*composed("a.txt", "News", text))
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_a_name_with_a_zero_in_it_is_no_damage(add: Add, library: Library, path: Path) -> None:
    add("News", "Cranes.", source="Wire\0한빛신문")
    assert library.search("source:빛신").hits
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


@pytest.mark.parametrize("typed", ["조태용", "태용", "조", "cho"])
def test_people_are_found_by_their_names_in_either_script(news: Library, typed: str) -> None:
    assert "Cho Tae-yong" in [one.name for one in news.directory.like(typed, 10)]


# How an older kreader indexed an article: as it was written.
_AS_BEFORE = (
    "INSERT INTO words (words, rowid, title, lede, body) VALUES ('delete', ?1, ?2, ?3, ?4)",
    "INSERT INTO words (rowid, title, lede, body) VALUES (?1, ?5, ?6, ?7)",
)


def _make_old(path: Path, *quoted: str) -> None:
    """Index all articles as they were written, as before there were pairs."""
    database = sqlite3.connect(path, isolation_level=None)
    rows = database.execute("SELECT article.id, title, lede, body FROM article JOIN text ON text.id = article.id")
    for number, *texts in rows.fetchall():
        for statement in _AS_BEFORE:
            values = (number, *map(bigrams.cut, texts), *texts)
            database.execute(statement, values if "?5" in statement else values[:4])
    database.execute("INSERT INTO quoted (quoted) VALUES ('delete-all')")
    for number, words in enumerate(quoted, 1):
        database.execute("INSERT INTO quoted (rowid, text) VALUES (?, ?)", (number, words))
    forgotten = ("DELETE FROM cut", "INSERT INTO names_cut (names_cut) VALUES ('delete-all')")
    for statement in (*forgotten, "INSERT INTO titles (titles) VALUES ('rebuild')"):
        database.execute(statement)
    database.execute("INSERT INTO arrears SELECT 1, max(id) + 1 FROM article")
    database.close()


@pytest.fixture
def old(add: Add, library: Library, path: Path) -> Path:
    add("Harbour", "Cranes stood still.")
    add("소식", "크레인이 멈췄다", source="한빛신문", quotes=(Quote(0, Span(0, 4), "direct"),))
    add("続報", "東京の図書館")
    add("Harbour again", "Cranes moved.")
    _make_old(path, "크레인이")
    return path


def test_few_articles_of_an_older_library_are_brought_in_at_once(old: Path, library: Library) -> None:
    assert not library.search("레인").hits
    with sqlite3.connect(old) as database:
        reindexing.settle_few(database)
        assert not reindexing.exist(database)
    assert not library.upkeep.arrears.settle(10)
    for query, number in (("레인", 2), ("書館", 3), ("said:레인", 2), ("source:한빛", 2)):
        assert [hit.listing.id for hit in library.search(query).hits] == [number]
    assert all(finding.healthy and not finding.repaired for finding in examine(old))


def test_many_articles_of_an_older_library_are_brought_in_portion_by_portion(
    old: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reindexing, "_FEW", 0)
    with sqlite3.connect(old) as database:
        reindexing.settle_few(database)
    assert not library.search("書館").hits
    assert library.upkeep.arrears.settle(2)
    assert library.search("書館").hits
    assert not library.search("레인").hits
    assert library.upkeep.arrears.settle(2)
    assert library.search("레인").hits
    assert not library.upkeep.arrears.settle(2)
    assert all(finding.healthy and not finding.repaired for finding in examine(old))


def test_the_doctor_brings_in_what_is_left(old: Path, library: Library) -> None:
    findings = {finding.subject: finding for finding in examine(old)}
    assert findings["scripts"].repaired
    assert library.search("레인").hits
    assert library.search("said:레인").hits
    assert all(finding.healthy and not finding.repaired for finding in examine(old))


def test_any_sqlite_finds_the_indexes_agree_with_the_articles(add: Add, library: Library, path: Path) -> None:
    quotes = (Quote(0, Span(0, 3), "direct"),)
    add("소식", "크레인이 멈췄다", key="a", source="한빛신문", quotes=quotes)
    add("続報", "東京の図書館", key="b")
    add("News", "The cranes stood still.", key="a")
    library.notes.write(2, Place(0, 0, 1), "東", "크레인 확인")
    for index in ("words", "titles", "quoted", "names", "names_cut", "noted", "noted_cut"):
        with sqlite3.connect(path) as database:
            database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            if index in ("words", "titles"):
                database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    assert [hit.listing.id for hit in library.search("書館").hits] == [2]


def test_what_an_older_kreader_told_in_pairs_is_kept(add: Add, library: Library, path: Path) -> None:
    add("続報", "東京の図書館")
    library.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE cut SET title = NULL, lede = NULL, body = NULL")
        database.execute("DELETE FROM _sqlite_migrations WHERE name = 'm017_pairs'")
        database.execute("PRAGMA user_version = 16")
    Library.open(path).close()
    with sqlite3.connect(path) as database:
        kept = database.execute("SELECT title, lede || body FROM cut").fetchall()
        assert kept == [(" 続報 報 ", " 東京 京の の図 図書 書館 館 ")]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


@pytest.mark.parametrize(
    ("damage", "subject"),
    [
        ("UPDATE cut SET body = 'x', lede = NULL", "text index"),
        ("DELETE FROM words_data WHERE id > 10", "text index"),
        ("UPDATE words_docsize SET sz = x'010101' WHERE id = 2", "text index"),
        ("DELETE FROM names_cut_data WHERE id > 10", "name index"),
        ("DELETE FROM names_cut_docsize", "name index"),
        ("DELETE FROM cut", "scripts"),
    ],
)
def test_the_doctor_mends_the_indexes_in_pairs(
    add: Add, library: Library, path: Path, damage: str, subject: str
) -> None:
    add("Harbour", "Cranes stood still.")
    add("소식", "크레인이 멈췄다", source="한빛신문")
    library.close()
    database = sqlite3.connect(path)
    database.execute(damage)
    database.commit()
    database.close()
    assert subject in [finding.subject for finding in examine(path) if finding.repaired]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))
    again = Library.open(path)
    assert [hit.listing.id for hit in again.search("레인").hits] == [2]
    assert [hit.listing.id for hit in again.search("source:빛신").hits] == [2]
    again.close()


# Texts without any of these scripts that the index gets in another form all the same.
_MELTING = ["The flat has 84㎡.", "ＡＢＣ Shipping", "Two radicals: ⺀", "A letter of private use: \ue000"]


@pytest.mark.parametrize("text", _MELTING)
def test_what_becomes_plain_in_the_index_agrees_with_it_and_can_be_removed(
    text: str, add: Add, library: Library, path: Path
) -> None:
    words = vocabulary.tokens(text)
    number = add("Flats", text)
    assert all(finding.healthy and not finding.repaired for finding in examine(path))
    assert [hit.listing.id for hit in library.search(" ".join(words)).hits] == [number]
    library.bin.remove([number])
    assert not library.search(" ".join(words)).hits
    library.bin.put_back([number])
    assert [hit.listing.id for hit in library.search(" ".join(words)).hits] == [number]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


@pytest.mark.parametrize("text", _MELTING)
def test_the_doctor_mends_what_was_cut_and_not_kept(text: str, add: Add, library: Library, path: Path) -> None:
    number = add("Flats", text)
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM cut")
    [*examine(path)]
    assert all(finding.healthy and not finding.repaired for finding in examine(path))
    assert [hit.listing.id for hit in library.search(" ".join(vocabulary.tokens(text))).hits] == [number]


@given(st.text(alphabet="한국은행 aé“2ー東京カがｶﾞ㈜Ａ\u200bท่าน้ำ\u3099\u1100\u1161", max_size=30), st.data())
def test_a_span_leads_back_to_what_it_stands_for(text: str, data: st.DataObject) -> None:
    runs = [piece.text for piece in bigrams.pieces(text) if piece.is_run]
    assume(runs)
    run = data.draw(st.sampled_from(runs))
    for first, last in Highlighter([Words(run)]).spans(text):
        assert run in _melted(text[first:last])


def test_nothing_is_told_twice_to_the_index(add: Add, library: Library, path: Path) -> None:
    number = add("소식", "크레인이 멈췄다")
    with sqlite3.connect(path) as database:
        wordindex.take_out(database, number)
        assert database.execute("SELECT count(*) FROM words_docsize").fetchone() == (0,)
        database.rollback()
