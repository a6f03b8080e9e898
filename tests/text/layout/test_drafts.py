"""From a messy draft to a clean article: what is hidden, what is known, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import MOST_STATED, Article, Draft, Properties, Span, Stretch
from reader.text.layout.drafts import lay_out
from reader.text.repeats.folding import HEADLINE

_TITLE = "Harbour council keeps night ferry running"
_BODY = (
    "The harbour council voted on Tuesday to keep the night ferry for another year after a hearing in the old mill.",
    "Residents of the north shore had asked for later sailings, because the last boat leaves before kitchens close.",
    "“We heard everybody, and the numbers support it,” council chair Mina Torvald said after the vote.",
)


def _draft(*lines: str) -> Draft:
    return Draft(path="ferry.txt", key="ferry.txt", text="\n\n".join(lines), raw=b"")


def _hidden(article: Article) -> list[tuple[str, str | None, str]]:
    return [
        (paragraph.kind, paragraph.hidden, paragraph.text)
        for paragraph in article.paragraphs
        if paragraph.hidden is not None
    ]


def test_a_plain_article_has_a_title_and_a_body() -> None:
    article = lay_out(_draft(_TITLE, *_BODY))
    assert article.title == _TITLE
    assert not article.title_inferred
    assert article.body.split("\n\n") == list(_BODY)
    assert _hidden(article) == [("title", "header", _TITLE)]
    assert (article.language, article.analysed) == ("en", False)
    assert lay_out(replace(_draft("Neue Fähre Skerry"), language="de")).language == "de"


@pytest.mark.parametrize(
    "title", ["Updated: the old mayor of Skerry resigns", "Date: with a view of the sea", "Link: the chain that broke"]
)
def test_a_title_that_begins_like_the_label_of_a_date_or_an_address_is_a_title(title: str) -> None:
    assert lay_out(_draft(title, *_BODY)).title == title


def test_without_a_headline_the_title_is_made_from_the_first_sentence_which_stays() -> None:
    article = lay_out(_draft(*_BODY))
    assert article.title == "The harbour council voted on Tuesday to keep the night ferry for another year…"
    assert article.title_inferred
    assert article.body.split("\n\n") == list(_BODY)


def test_byline_mark_and_source_at_the_end_are_hidden() -> None:
    article = lay_out(_draft(*_BODY, "By Bae Sun-woo (bae@herald.example)", "-", "Articles by Skerry Herald"))
    assert article.authors == ("Bae Sun-woo",)
    assert (article.email, article.source) == ("bae@herald.example", "Skerry Herald")
    assert _hidden(article) == [
        ("byline", "header", "By Bae Sun-woo (bae@herald.example)"),
        ("separator", "furniture", "-"),
        ("source", "header", "Articles by Skerry Herald"),
    ]


def test_what_the_input_states_wins_over_what_the_text_says() -> None:
    draft = replace(
        _draft("By Orla Finch", "3 March 2021", *_BODY, "Source: Skerry Herald", "Tags: ferry"),
        title="The \x1b[1mstated\x1b[0m title",
        authors=("By Tom Vane and Li Wen", " "),
        source="Packet",
        published="Thu, 16 Apr 2015 15:04:00 +0900",
        tags=("boats", "boats", ""),
        link="https://packet.example/1",
    )
    article = lay_out(draft)
    assert (article.title, article.title_inferred) == ("The stated title", False)
    assert (article.authors, article.source) == (("Tom Vane", "Li Wen"), "Packet")
    assert (article.published, article.tags) == ("2015-04-16T15:04:00+09:00", ("boats",))
    assert article.link == "https://packet.example/1"
    assert article.body.split("\n\n") == list(_BODY)


@pytest.mark.parametrize(
    "stated", ["https://www.packet.example", "http://packet.example/", "HTTPS://packet.example?a=1"]
)
def test_a_paper_that_is_named_by_its_address_goes_by_its_host(stated: str) -> None:
    assert lay_out(replace(_draft(_TITLE, *_BODY), source=stated)).source == "packet.example"
    elsewhere = replace(_draft(_TITLE, *_BODY), source=stated, link="https://www.herald.example/1")
    assert lay_out(elsewhere).source == "herald.example"


def test_a_link_that_is_no_web_address_is_dropped() -> None:
    assert lay_out(replace(_draft(*_BODY), link="javascript:alert(1)")).link is None
    assert lay_out(replace(_draft(*_BODY), link="file:///etc/passwd")).link is None


@pytest.mark.parametrize(
    ("path", "link", "title"),
    [
        ("saved/ferry.txt", None, "ferry.txt"),
        ("cache.db", "https://example.org/ferry", "https://example.org/ferry"),
        ("saved/", None, "Untitled"),
    ],
)
def test_what_says_nothing_is_called_by_its_address_or_its_file(path: str, link: str | None, title: str) -> None:
    article = lay_out(Draft(path, "k", " \n", b"", link=link))
    assert (article.title, article.title_inferred) == (title, True)


def test_a_title_given_apart_is_hidden_when_the_text_repeats_it() -> None:
    article = lay_out(replace(_draft(_TITLE.upper(), *_BODY), title=_TITLE))
    assert article.body.split("\n\n") == list(_BODY)


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        (("LOCAL NEWS", _TITLE), "title", _TITLE),
        (("BC-Skerry Ferry, 1st Ld-Writethru,450", _TITLE), "title", _TITLE),
        (("EDS: UPDATES with vote. ADDS byline.", _TITLE, "By ORLA FINCH", "Associated Press"), "agency", "AP"),
        ((_TITLE, "(Adds chair's quote in paragraph 4; recasts lede)", "By Orla Finch"), "authors", ("Orla Finch",)),
        (("Home > News > Local", _TITLE), "title", _TITLE),
        (("Headline: " + _TITLE,), "title", _TITLE),
        (("Title: " + _TITLE + " after a hearing" * 12,), "title", _TITLE + " after a hearing" * 12),
        (("Language: The last taboo",), "title", "Language: The last taboo"),
        ((_TITLE, "Language: English", "Length: 540 words"), "title", _TITLE),
        (("# " + _TITLE,), "title", _TITLE),
        ((_TITLE, "====="), "title", _TITLE),
        ((_TITLE, _TITLE), "title", _TITLE),
        (("Will the night ferry survive?",), "title", "Will the night ferry survive?"),
        ((_TITLE + " | Skerry Packet",), "title", _TITLE),
        ((_TITLE + " | Skerry Packet",), "source", "Skerry Packet"),
        ((_TITLE + " - Skerry Herald",), "source", "Skerry Herald"),
        ((_TITLE, "By Orla Finch"), "authors", ("Orla Finch",)),
        (("By Orla Finch", _TITLE), "authors", ("Orla Finch",)),
        ((_TITLE, "ORLA FINCH", "STAFF WRITER"), "authors", ("Orla Finch",)),
        ((_TITLE, "Orla Finch", "3 March 2021"), "authors", ("Orla Finch",)),
        ((_TITLE, "Orla Finch | Skerry Herald"), "source", "Skerry Herald"),
        ((_TITLE, "Posted on March 3, 2021 by Orla Finch"), "authors", ("Orla Finch",)),
        ((_TITLE, "Orla Finch", "Published: 3 March 2021 | Skerry Herald"), "authors", ("Orla Finch",)),
        ((_TITLE, "Orla Finch", "Published: 3 March 2021 | Skerry Herald"), "source", "Skerry Herald"),
        ((_TITLE, "Von Katrin Wüller, Hohenfels"), "authors", ("Katrin Wüller",)),
        ((_TITLE, "By Orla Finch", "Special to The Packet"), "authors", ("Orla Finch",)),
        ((_TITLE, "By Orla Finch", "Skerry Herald"), "source", "Skerry Herald"),
        ((_TITLE, "The Skerry Packet", "3 March 2021"), "source", "The Skerry Packet"),
        ((_TITLE, "Skerry Herald, 3 March 2021"), "published", "2021-03-03"),
        ((_TITLE, "March 3, 2021"), "published", "2021-03-03"),
        ((_TITLE, "Published 2 March 2021 | Updated 3 March 2021"), "updated", "2021-03-03"),
        ((_TITLE, "March 3"), "published", None),
        ((_TITLE, "SKERRY, Sweden"), "dateline", "SKERRY, Sweden"),
        ((_TITLE, "https://packet.example/ferry"), "link", "https://packet.example/ferry"),
        ((_TITLE, "orla@packet.example"), "email", "orla@packet.example"),
        (("Title: " + _TITLE, "Section: Local", "Author: Finch, Orla"), "section", "Local"),
    ],
)
def test_the_head_is_read_and_hidden(head: tuple[str, ...], field: str, value: object) -> None:
    article = lay_out(_draft(*head, *_BODY))
    assert getattr(article, field) == value
    assert article.body.split("\n\n") == list(_BODY)


def test_the_foot_of_a_wire_copy_is_read_above_its_telephone() -> None:
    foot = ("(Reporting by Orla Finch in Skerry; Editing by Tom Vane)", "((orla@wire.example; +44 20 5555 0101))")
    article = lay_out(_draft(_TITLE, *_BODY, *foot))
    assert article.authors == ("Orla Finch",)
    assert article.body.split("\n\n") == list(_BODY)


def test_an_inline_dateline_fills_the_fields_and_stays() -> None:
    lede = "SKERRY, April 16, 2015 (Yonhap) -- " + _BODY[0]
    article = lay_out(_draft(_TITLE, lede, *_BODY[1:]))
    assert (article.dateline, article.agency, article.published) == ("SKERRY", "Yonhap", "2015-04-16")
    assert article.body.startswith(lede)


def test_a_role_that_a_page_states_beside_an_author_is_none() -> None:
    article = lay_out(replace(_draft(_TITLE, *_BODY), authors=("Orla Finch", "Political Editor")))
    assert article.authors == ("Orla Finch",)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Old Ferry Makes Last Crossing Amid Growing Quarrel.", "Old Ferry Makes Last Crossing Amid Growing Quarrel"),
        ("Skipper Calls Island Council ‘A Sinking Ship.’", "Skipper Calls Island Council ‘A Sinking Ship.’"),
        ("Ferry sails for the last time;", "Ferry sails for the last time"),
        ("Carrow Council Sells Ferry Licence To Brenn & Co.", "Carrow Council Sells Ferry Licence To Brenn & Co."),
    ],
)
def test_a_headline_of_an_archive_may_end_like_a_sentence(line: str, title: str) -> None:
    article = lay_out(_draft(line, *_BODY))
    assert (article.title, article.title_inferred) == (title, False)
    assert _hidden(article) == [("title", "header", line)]


@pytest.mark.parametrize("times", [2, 3])
def test_the_head_that_was_pasted_again_with_the_text_is_hidden_as_the_first_one(times: int) -> None:
    head = (_TITLE, "By Ada Lind", "Thursday, May 7, 2015")
    body = (
        *_BODY,
        "The company had said in March that it would rather sell both boats than sail them half empty, and "
        "that nobody in the office in Holm could remember a winter in which the last crossing paid for its fuel.",
    )
    article = lay_out(_draft(*((*head, *body) * times)))
    assert article.body.split("\n\n") == list(body)
    assert [one.kind for one in article.paragraphs if one.hidden == "header"] == ["title", "byline", "date"] * times


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Ada Lind, The Associated Press", "Ada Lind"),
        ("Ada Lind, Reuters", "Ada Lind"),
        ("Ada Lind | ada@harbour.example", "Ada Lind"),
        ("ADA LIND", "Ada Lind"),
    ],
)
def test_a_signature_above_a_text_without_a_headline_is_no_title(line: str, author: str) -> None:
    article = lay_out(_draft(line, *_BODY))
    assert (article.authors, article.title_inferred) == ((author,), True)
    assert _hidden(article) == [("byline", "header", line)]


def test_no_title_is_made_from_the_caption_of_a_picture() -> None:
    article = lay_out(_draft("Open this photo in gallery The night ferry at the quay of Skerry in March.", *_BODY))
    assert article.title.startswith("The harbour council voted")
    assert [one.kind for one in article.paragraphs] == ["caption", "text", "text", "text"]


def test_a_section_in_capitals_is_no_author() -> None:
    assert lay_out(_draft("NORTH SHORE", *_BODY)).authors == ()
    assert lay_out(_draft("CAPE TOWN", *_BODY)).authors == ()


def test_a_sentence_with_names_is_no_headline() -> None:
    article = lay_out(_draft("Ada Lind of Carrow sold the old Ferry to Brenn.", *_BODY))
    assert article.title_inferred


def test_a_headline_needs_no_blanks_and_its_text_no_full_stops_in_thai() -> None:
    title = "ชาวประมงอ่าวใต้ร้องรัฐช่วยเหลือหลังราคาน้ำมันพุ่ง"
    lede = "กลุ่มชาวประมงพื้นบ้านในอ่าวใต้เรียกร้องให้รัฐบาลช่วยเหลือ หลังราคาน้ำมันดีเซลปรับขึ้นเป็นครั้งที่สามในรอบสองเดือน"
    article = lay_out(_draft(title, "12 กรกฎาคม 2567", lede))
    assert (article.title, article.title_inferred, article.body) == (title, False, lede)


@pytest.mark.parametrize(
    ("opening", "authors"),
    [
        ("(서울=연합뉴스) 배선우 기자 = ", ("배선우",)),
        ("[다온=다온일보] 배선우 문가람 기자 = ", ("배선우", "문가람")),
        ("배선우 특파원 = ", ("배선우",)),
    ],
)
def test_what_follows_a_korean_byline_on_its_line_stays(opening: str, authors: tuple[str, ...]) -> None:
    lede = opening + "항구 하역 노조가 다음 달 3일부터 무기한 파업에 들어간다고 21일 밝혔다."
    article = lay_out(_draft("항구 노조, 파업 예고", lede, "노조는 세 달 동안 기다렸다고 설명했다."))
    assert article.authors == authors
    assert article.body.startswith(lede)


@pytest.mark.parametrize("foot", [(), ("Orla Finch is a writer who lives on the south quay.",)])
def test_a_bare_name_between_title_and_text_is_that_of_the_author(foot: tuple[str, ...]) -> None:
    article = lay_out(_draft(_TITLE, "Orla Finch", *_BODY, *foot))
    assert article.authors == ("Orla Finch",)
    assert ("byline", "header", "Orla Finch") in _hidden(article)


@pytest.mark.parametrize(
    ("title", "name", "text"),
    [
        (_TITLE, "Mina Torvald", _BODY),
        (_TITLE, "Night Ferry", _BODY),
        (_TITLE, "ROUGH SEAS", _BODY),
        ("Remembering Orla Finch", "Orla Finch", _BODY),
        (_TITLE, "Orla Finch", ("It sank.", *_BODY)),
        (_TITLE, "Orla Finch", (*_BODY, "The mother of Finch had a boat.")),
    ],
)
def test_a_name_above_a_text_that_is_about_it_stays(title: str, name: str, text: tuple[str, ...]) -> None:
    article = lay_out(_draft(title, name, *text))
    assert article.authors == ()
    assert name in article.body.split("\n\n")


def test_the_author_named_in_the_text_wins_over_the_paper_that_is_stated_as_one() -> None:
    draft = replace(_draft("By Orla Finch", *_BODY), title=_TITLE, authors=("Skerry Packet",), source="Skerry Packet")
    assert lay_out(draft).authors == ("Orla Finch",)
    assert lay_out(replace(draft, text="\n\n".join(_BODY))).authors == ("Skerry Packet",)


@pytest.mark.parametrize(
    "head",
    [
        ("Skerry Notes", "News > Harbour", _TITLE, "Orla Finch", "Harbour correspondent"),
        ("Skerry Notes", "2 May 2024", _TITLE, "By Orla Finch"),
    ],
)
def test_a_paper_above_a_headline_with_a_byline_is_no_title(head: tuple[str, ...]) -> None:
    article = lay_out(_draft(*head, *_BODY))
    assert (article.title, article.source, article.authors) == (_TITLE, "Skerry Notes", ("Orla Finch",))
    assert article.body.split("\n\n") == list(_BODY)


@pytest.mark.parametrize("below", [("2 May 2024", "By Orla Finch"), ("2 May 2024",)])
def test_a_short_title_is_a_title(below: tuple[str, ...]) -> None:
    assert lay_out(_draft("Night ferry", *below, *_BODY)).title == "Night ferry"


def test_the_fields_below_what_a_press_reader_copies_are_read() -> None:
    fields = ("Article Name:" + _TITLE, "Publication:Skerry Notes", "Section:NEWS", "Start Page:3", "End Page:3")
    article = lay_out(_draft(_TITLE, "Skerry Notes", "2 May 2024", "By Orla Finch", *_BODY, *fields))
    assert (article.title, article.source, article.section) == (_TITLE, "Skerry Notes", "NEWS")
    assert (article.authors, article.published) == (("Orla Finch",), "2024-05-02")
    assert article.body.split("\n\n") == list(_BODY)
    assert "Section: 12 of the act" in lay_out(_draft(_TITLE, *_BODY, "Section: 12 of the act")).body


def test_the_headline_below_the_label_of_a_link_is_that_of_another_article() -> None:
    article = lay_out(_draft(_TITLE, _BODY[0], "Читайте также:", "Как спасли ночной паром", *_BODY[1:]))
    assert article.body.split("\n\n") == list(_BODY)


@pytest.mark.parametrize(
    ("label", "line"), [("Read more:", "It sank."), ("Read more", "How it sank"), ("He read:", "How it sank")]
)
def test_what_stands_below_another_label_stays(label: str, line: str) -> None:
    assert line in lay_out(_draft(_TITLE, _BODY[0], label, line, *_BODY[1:])).body.split("\n\n")


@pytest.mark.parametrize("count", ["223", "0", "1.2K"])
def test_how_often_a_text_was_shared_is_furniture(count: str) -> None:
    article = lay_out(_draft(_TITLE, "Share", count, *_BODY))
    assert ("furniture", "furniture", count) in _hidden(article)
    assert count in lay_out(_draft(_TITLE, _BODY[0], count, *_BODY[1:])).body.split("\n\n")


def test_a_number_of_one_digit_below_a_link_may_count_the_parts_of_a_text() -> None:
    assert "2" in lay_out(_draft(_TITLE, _BODY[0], "Share", "2", *_BODY[1:])).body.split("\n\n")


def test_a_wiki_marks_its_headings_for_editing() -> None:
    article = lay_out(
        _draft(_TITLE, _BODY[0], "Causes[edit]", "Ursachen [Bearbeiten | Quelltext bearbeiten]", _BODY[1])
    )
    assert article.body.split("\n\n") == [_BODY[0], "Causes", "Ursachen", _BODY[1]]
    assert "“Never [edit this]”" in lay_out(_draft(_TITLE, *_BODY, "“Never [edit this]”")).body


def test_the_author_who_is_named_again_at_the_end_is_no_text() -> None:
    article = lay_out(_draft(_TITLE, "By Orla Finch", *_BODY, "Orla Finch"))
    assert article.body.split("\n\n") == list(_BODY)


def test_a_label_of_a_date_may_have_that_of_the_change_on_its_line() -> None:
    article = lay_out(_draft(_TITLE, "Published: 12:01, 2 May 2024 | Updated: 14:22, 3 May 2024", *_BODY))
    assert (article.published, article.updated) == ("2024-05-02T12:01", "2024-05-03T14:22")


def test_a_byline_below_a_standfirst_is_found() -> None:
    article = lay_out(_draft(_TITLE, "How a town of 900 kept its boat", "By Orla Finch", "3 March 2021", *_BODY))
    assert (article.authors, article.published) == (("Orla Finch",), "2021-03-03")
    assert article.body.split("\n\n") == ["How a town of 900 kept its boat", *_BODY]


@pytest.mark.parametrize(
    "foot",
    [
        f"The post {_TITLE} appeared first on Skerry Packet.",
        f"The post {_TITLE} first appeared on Skerry Packet.",
        f"Der Beitrag {_TITLE} erschien zuerst auf Skerry Packet.",
        f"L’article {_TITLE} est apparu en premier sur Skerry Packet.",
        f"La entrada {_TITLE} se publicó primero en Skerry Packet.",
    ],
)
def test_where_a_post_appeared_first_is_no_text(foot: str) -> None:
    article = lay_out(replace(_draft(*_BODY, foot), title=_TITLE))
    assert article.body.split("\n\n") == list(_BODY)
    assert article.source == "Skerry Packet"


def test_a_sentence_about_a_post_is_text() -> None:
    sentence = "The post by the council chair first appeared on Skerry Packet."
    assert sentence in lay_out(replace(_draft(*_BODY, sentence), title=_TITLE)).body


@pytest.mark.parametrize("again", [_TITLE, _TITLE.upper(), f"{_TITLE} | World News"])
def test_the_title_printed_again_is_a_repeat(again: str) -> None:
    for lines in ((_TITLE, again, *_BODY), (_TITLE, _BODY[0], again, *_BODY[1:])):
        article = lay_out(_draft(*lines))
        assert article.title == _TITLE
        assert article.body.split("\n\n") == list(_BODY)
        repeat = next(
            paragraph for paragraph in article.paragraphs if paragraph.text == again and paragraph.hidden == "repeat"
        )
        assert (repeat.repeat_of, repeat.rule) == (None, HEADLINE)


def test_a_title_stated_apart_is_printed_once() -> None:
    article = lay_out(replace(_draft(_TITLE, *_BODY), title=_TITLE))
    assert _hidden(article) == [("title", "header", _TITLE)]


def test_a_sentence_that_says_the_title_stays_unless_it_is_set_like_one() -> None:
    sentence = f"{_TITLE}."
    assert sentence in lay_out(_draft(_TITLE, sentence, *_BODY)).body
    capitals = "Harbour Council Keeps Night Ferry Running"
    assert f"{capitals}." not in lay_out(_draft(capitals, f"{capitals}.", *_BODY)).body


def test_headings_and_captions_inside_the_text_are_known_and_stay() -> None:
    caption = "The night ferry leaves the quay on Monday. (AP Photo/Orla Finch)"
    credited = "Photo: Orla Finch. The night ferry leaves the quay on Monday as the rain sets in."
    article = lay_out(
        _draft(_TITLE, _BODY[0], caption, _BODY[1], credited, "What a boat costs", _BODY[2] + " “It did.”")
    )
    kinds = {paragraph.text: paragraph.kind for _, paragraph in article.visible()}
    assert (kinds[caption], kinds[credited]) == ("caption", "caption")
    assert kinds["What a boat costs"] == "heading"
    assert [kinds[text] for text in _BODY[:2]] == ["text", "text"]


@pytest.mark.parametrize(
    "foot",
    [
        ("ENDS",),
        ("-30-", "© 2021 Skerry Packet"),
        ("(Reporting by Orla Finch; Editing by Li Wen)",),
        ("First published on Wed 3 Mar 2021 09.15 GMT",),
        ("Related stories", "• The town that forgot its mill", "• Who owns the cup?"),
        ("___", "Follow us on Twitter: @packet"),
        ("Quelle: packet.example, ofi/dpa",),
        ("(Fuente: Skerry Packet)",),
    ],
)
def test_the_foot_is_hidden(foot: tuple[str, ...]) -> None:
    article = lay_out(_draft(_TITLE, *_BODY, *foot))
    assert article.body.split("\n\n") == list(_BODY)
    assert all(paragraph.rule for paragraph in article.paragraphs if paragraph.hidden)


@pytest.mark.parametrize(
    "sentence",
    [
        "By Friday evening the council had agreed to meet again.",
        "Source material for the report came from ticket machines.",
        "Source: the ministry keeps its own counsel, as one clerk put it.",
        "Quelle ihres Ärgers war der Fahrplan der Fähre.",
        "Fonte: o capitão não quis dizer quem era.",
        "The service began on May 4, 1998.",
        "NATO and the EU sent observers to the harbour.",
        "Reuters reported last week that the operator was for sale.",
        "Articles by the treaty’s drafters were read aloud.",
        "Author of three novels, she lives by the sea.",
        "“No,” she said.",
        "- keep the boat",
        "Q: Will fares rise?",
        "The end of the pier has been closed since March 3.",
    ],
)
def test_sentences_that_look_like_a_head_or_foot_stay(sentence: str) -> None:
    for lines in ((_TITLE, sentence, *_BODY), (_TITLE, *_BODY[:2], sentence, _BODY[2]), (_TITLE, *_BODY, sentence)):
        assert sentence in lay_out(_draft(*lines)).body.split("\n\n")


def test_hostile_fields_are_cleaned() -> None:
    draft = replace(
        _draft(_TITLE, *_BODY), source="Pa\x1b]0;x\x07cket", tags=("bo\u202eats",), authors=("Orla\x00 Finch",)
    )
    article = lay_out(draft)
    assert (article.source, article.tags, article.authors) == ("Packet", ("boats",), ("Orla Finch",))


def test_an_article_of_nothing_is_named_after_its_file() -> None:
    assert lay_out(_draft("\x00")).title == "ferry.txt"
    assert lay_out(_draft("")).paragraphs == ()


@given(
    st.lists(
        st.one_of(st.sampled_from([*_BODY, _TITLE, "By Orla Finch", "-", "ENDS", "\x00"]), st.text(max_size=20)),
        max_size=12,
    )
)
def test_nothing_is_ever_lost(lines: list[str]) -> None:
    draft = replace(_draft(), text="\n".join(lines))
    reached, outside = 0, ""
    for paragraph in lay_out(draft).paragraphs:
        start, end = paragraph.source_span
        outside += draft.text[reached:start]
        reached = end
    assert not (outside + draft.text[reached:]).strip()


def test_what_the_markup_calls_a_heading_or_a_caption_is_one() -> None:
    text = "Nothing to see.\n\nThe boats\n\nThey sailed at noon, all of them, and came back.\n\nThe boats at noon"
    marked = (Stretch(Span(17, 26), "heading"), Stretch(Span(78, 95), "caption"))
    article = lay_out(replace(_draft(*_BODY), text=text, marked=marked, title="A day at sea"))
    assert [paragraph.kind for paragraph in article.paragraphs] == ["text", "heading", "text", "caption"]
    assert article.paragraphs[1].rule == "markup"


def test_a_caption_of_a_picture_is_no_part_of_the_head_and_no_repeat() -> None:
    title, caption = "Ferry sails again today", "The ferry at its pier on Monday. (AP Photo/Orla Finch)"
    parts = (caption, title, _BODY[0], caption, *_BODY[1:])
    places = [sum(len(part) + 2 for part in parts[:number]) for number in (0, 3)]
    marked = tuple(Stretch(Span(start, start + len(caption)), "caption") for start in places)
    article = lay_out(replace(_draft(*parts), marked=marked, title=title))
    kinds = [(paragraph.kind, paragraph.hidden) for paragraph in article.paragraphs]
    assert kinds[:4] == [("caption", None), ("title", "header"), ("text", None), ("caption", None)]
    assert caption not in article.running_text
    assert caption in article.body
    untitled = lay_out(replace(_draft(caption, *_BODY), marked=marked[:1]))
    assert _BODY[0].startswith(untitled.title.rstrip("…"))


def test_furniture_that_the_markup_calls_a_caption_is_furniture() -> None:
    text = f"Powered by\n\n{_BODY[0]}"
    marked = (Stretch(Span(0, 10), "caption"),)
    article = lay_out(replace(_draft(), text=text, marked=marked, title="A day at sea"))
    assert [(one.kind, one.hidden) for one in article.paragraphs] == [("furniture", "furniture"), ("text", None)]


def test_when_it_was_changed_is_read_as_it_is_stated() -> None:
    assert lay_out(replace(_draft(*_BODY), updated="May 2, 2024")).updated == "2024-05-02"


def test_what_a_file_says_of_itself_is_believed_where_its_text_says_nothing() -> None:
    own = Properties("Night ferry stays", "Mina Torvald", "2019-06-03T10:05:00Z")
    article = lay_out(replace(_draft(*_BODY), properties=own))
    assert (article.title, article.title_inferred, article.authors, article.published) == (
        "Night ferry stays", False, ("Mina Torvald",), "2019-06-03T10:05:00+00:00",
    )  # fmt: skip
    told = lay_out(replace(_draft(_TITLE, "By Orla Finch", "3 March 2021", *_BODY), properties=own))
    assert (told.title, told.authors, told.published) == (_TITLE, ("Orla Finch",), "2021-03-03")


@pytest.mark.parametrize(
    ("title", "source", "shown"),
    [
        (f"{_TITLE} - Skerry Packet", "Skerry Packet", _TITLE),
        (f"{_TITLE} | Skerry Packet", "Skerry Packet", _TITLE),
        (f"{_TITLE}: what the Skerry Packet", "Skerry Packet", f"{_TITLE}: what the Skerry Packet"),
        ("Ferries - Skerry Packet", "Skerry Packet", "Ferries - Skerry Packet"),
        (f"{_TITLE} - Velm", "Skerry Packet", f"{_TITLE} - Velm"),
    ],
)
def test_a_title_does_not_end_in_the_name_of_its_paper(title: str, source: str, shown: str) -> None:
    assert lay_out(replace(_draft(*_BODY), title=title, source=source)).title == shown


_MANY = tuple(f"port {number}" for number in range(MOST_STATED + 9))


@pytest.mark.parametrize(
    "draft",
    [
        replace(_draft(_TITLE, *_BODY), tags=_MANY),
        replace(_draft(_TITLE, *_BODY), tags=("", "port 0", *_MANY)),
        replace(_draft(_TITLE, *_BODY), authors=_MANY),
    ],
)
def test_of_endless_tags_and_authors_the_first_are_kept(draft: Draft) -> None:
    article = lay_out(draft)
    assert (article.authors if draft.authors else article.tags) == _MANY[:MOST_STATED]
