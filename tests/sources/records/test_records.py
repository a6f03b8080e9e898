"""JSON files and tables become drafts."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from reader.model import Draft, Kept
from reader.sources import count_articles, read_again
from reader.sources.formats import Origin
from reader.sources.records import fields, tables
from reader.sources.records.jsonfiles import JsonFile
from reader.sources.records.tables import Table
from tests.sources.conftest import Read

FERRY = {
    "headline": "Ferry sails again",
    "articleBody": "The ferry sailed.",
    "byline": "Ana Ruiz",
    "pubDate": "2024-05-01",
}


@pytest.mark.parametrize(
    "content",
    [
        json.dumps([FERRY, {**FERRY, "headline": "Ferry sinks"}]),
        json.dumps([FERRY, {**FERRY, "headline": "Ferry sinks"}], indent=2),
        json.dumps({"count": 2, "articles": [FERRY, {**FERRY, "headline": "Ferry sinks"}]}, indent=1),
        "\ufeff" + json.dumps([FERRY, {**FERRY, "headline": "Ferry sinks"}]),
    ],
)
def test_a_list_gives_a_draft_a_record(content: str, read: Read) -> None:
    drafts, refused = read("stories.json", content)
    assert [draft.title for draft in drafts] == ["Ferry sails again", "Ferry sinks"]
    assert (drafts[0].text, drafts[0].authors, drafts[0].published) == (
        "The ferry sailed.",
        ("Ana Ruiz",),
        "2024-05-01",
    )
    assert refused == []
    for draft in drafts:
        assert read_again(draft.path, draft.key, draft.raw) == draft


def test_one_object_is_one_article(read: Read) -> None:
    drafts, _ = read("story.json", json.dumps(FERRY, indent=2))
    assert [draft.title for draft in drafts] == ["Ferry sails again"]


@pytest.mark.parametrize("name", ["language", "lang", "inLanguage", "Sprache"])
def test_the_language_of_a_record_is_read(name: str, read: Read) -> None:
    (draft,), _ = read("story.json", json.dumps(FERRY | {name: "de-AT"}))
    assert draft.language == "de-AT"


@pytest.mark.parametrize(
    ("indent", "is_listed", "between"), [(1, False, "\n"), (None, False, ","), (1, True, "\n"), (None, True, "")]
)
def test_values_one_behind_the_other_are_all_read(
    indent: int | None, is_listed: bool, between: str, read: Read
) -> None:
    records = [{"title": f"Ferry {number}", "text": "It sailed."} for number in range(3)]
    values = [json.dumps([one] if is_listed else one, indent=indent) for one in records]
    drafts, refused = read("stories.json", between.join(values))
    assert [draft.title for draft in drafts] == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert refused == []


def test_what_is_behind_a_value_and_cannot_be_read_is_told(read: Read) -> None:
    drafts, refused = read("stories.json", f"{json.dumps([FERRY])}\nFerry")
    assert (len(drafts), refused) == (1, ["it is not JSON (Expecting value)"])


def test_a_list_longer_than_the_window_is_read_to_its_end(read: Read) -> None:
    records = [{"title": f"Story {number}", "text": f"Text {number} “so”. " * 400} for number in range(400)]
    drafts, refused = read("stories.json", json.dumps(records, ensure_ascii=False))
    assert [draft.title for draft in drafts] == [f"Story {number}" for number in range(400)]
    assert refused == []


def json_written(rows: list[dict[str, str]]) -> str:
    return json.dumps(rows, ensure_ascii=False)


def as_table(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    table = csv.DictWriter(text, list(rows[0]))
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1251"])
@pytest.mark.parametrize(("family", "write"), [(JsonFile(), json_written), (Table(), as_table)])
def test_a_long_file_is_never_in_memory_as_a_whole(family: Any, write: Any, encoding: str) -> None:
    rows = [{"title": f"Паром {number}", "text": "Паром ушёл. " * 2000} for number in range(100)]
    stream = io.BytesIO(write(rows).encode(encoding))
    drafts = family.read(stream, Origin("stories", "/stories"))
    first = next(drafts)
    assert stream.tell() < len(stream.getvalue()) - 500_000
    assert [draft.title for draft in (first, *drafts)] == [row["title"] for row in rows]


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_row_longer_than_any_article_is_refused_and_the_next_is_read(
    quote: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LONGEST_ROW", 1000)
    drafts, refused = read("table.csv", f"title,text\nLong,{quote}{'x' * 2500}{quote}\nFerry,It sailed.\n")
    assert [draft.title for draft in drafts] == ["Ferry"]
    assert refused == ["the row cannot be read (its line is too long for an article)"]


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ('Long,"\n' + '","\n' * 60, "it is too long for an article"),  # each line ends inside quotation marks
        ("Long" + "," * 60, "it has too many columns"),
    ],
)
def test_a_row_without_an_end_is_refused_before_it_fills_the_memory(
    written: str, reason: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LONGEST_ROW", 200)
    monkeypatch.setattr(tables, "MOST_COLUMNS", 55)
    drafts, refused = read("table.csv", f"title,text\nTram,It rang.\n{written}\nFerry,It sailed.\n")
    assert [draft.title for draft in drafts] == ["Tram", "Ferry"]
    assert refused[0] == f"the row cannot be read ({reason})"


def test_a_letter_of_windows_deep_in_a_long_table_stays_one(read: Read) -> None:
    rows = [{"title": f"Ferry {number}", "text": "It sailed. " * 400} for number in range(400)]
    content = as_table(rows).replace("Ferry 399", "Café").encode("cp1252")
    drafts, _ = read("table.csv", content)
    assert drafts[-1].title == "Café"


@pytest.mark.parametrize(
    ("content", "titles", "reasons"),
    [
        ('[{"title": "One", "text": "First."}, {"title"', ["One"], ["it is not JSON"]),
        (
            '[{"title": "One", "text": "First."}, 7, {"title": "Two", "text": "Second."}]',
            ["One", "Two"],
            ["not an object"],
        ),
        ('[{"title": "One", "text": "First."}', ["One"], ["the list has no end"]),
        ("[" * 100_000, [], ["nested too deeply"]),
        ("[]", [], []),
    ],
)
def test_what_is_broken_is_told_and_the_rest_is_read(
    content: str, titles: list[str], reasons: list[str], read: Read
) -> None:
    drafts, refused = read("stories.json", content)
    assert [draft.title for draft in drafts] == titles
    assert len(refused) == len(reasons)
    assert all(part in whole for part, whole in zip(reasons, refused, strict=True))


SAID = {"title": "Ferry", "text": "It sailed.", "author": "Ana Ruiz", "url": "https://example.org/1"}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize(
    "answer",
    [
        {"response": {"status": "ok", "docs": [SAID]}},
        {"took": 3, "hits": {"total": 1, "hits": [{"_id": "9", "_source": SAID}]}},
        {"data": {"harbour": {"edges": [{"node": SAID}]}}},
        {"article": SAID},
        {"count": 1, "results": [{"rank": 1, "article": SAID}]},
        {"data": [{"type": "article", "id": "9", "attributes": SAID}]},
        {"data": {"article": {**SAID, "text": [{"type": "p", "text": "It sailed."}]}}},
        {"response": {"results": [{"webTitle": "Ferry", "webUrl": SAID["url"], "fields": SAID}]}},
    ],
)
def test_articles_are_found_in_what_a_program_answers(answer: object, indent: int | None, read: Read) -> None:
    (draft,), refused = read("answer.json", json.dumps(answer, indent=indent))
    assert (draft.title, draft.text, draft.authors, draft.link) == ("Ferry", "It sailed.", ("Ana Ruiz",), SAID["url"])
    assert (draft.source, refused) == (None, [])
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_the_articles_beside_an_empty_place_in_a_list_are_read(read: Read) -> None:
    items = [{"title": "Ferry", "content_text": "It sailed."}, None, {"title": "Tram", "content_text": "It rang."}]
    for answer in ({"items": items}, {"data": {"items": items}}):
        drafts, refused = read("feed.json", json.dumps(answer))
        assert ([draft.title for draft in drafts], refused) == (["Ferry", "Tram"], [])


def test_an_article_with_lists_in_its_objects_is_one(read: Read) -> None:
    media = {"items": [{"title": "A ferry", "url": "https://example.org/a.png"}]}
    for record in ({**SAID, "media": media}, {"media": media, "fields": SAID}):
        (draft,), _ = read("story.json", json.dumps(record))
        assert (draft.title, draft.text) == ("Ferry", "It sailed.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ({"rendered": "<p>It sailed.</p><p>Slowly.</p>", "protected": False}, "It sailed.\n\nSlowly."),
        (["It sailed.", "Slowly."], "It sailed.\n\nSlowly."),
        ([{"type": "p", "text": "It sailed."}, {"type": "ad"}, {"text": "Slowly."}], "It sailed.\n\nSlowly."),
    ],
)
def test_a_text_may_be_in_an_object_or_in_a_list_of_paragraphs(text: object, told: str, read: Read) -> None:
    record = {"title": {"rendered": "Ferry"}, "content": text, "author": 12, "tags": [3], "date": "2024-05-01"}
    (draft,), _ = read("story.json", json.dumps(record))
    assert (draft.title, draft.text, draft.authors, draft.tags) == ("Ferry", told, (), ())


def test_markup_in_a_field_becomes_paragraphs(read: Read) -> None:
    html = "<h2>At sea</h2><p>The <b>ferry</b> sailed.</p><figure><img><figcaption>The ferry</figcaption></figure>"
    (draft,), _ = read("story.json", json.dumps({"title": "Ferry", "content": html}))
    assert draft.text == "At sea\n\nThe ferry sailed.\n\nThe ferry"
    assert [(draft.text[span.start : span.end], kind) for span, kind in draft.marked] == [
        ("At sea", "heading"),
        ("The ferry", "caption"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        '<p>It sailed.<sup><a href="#fn1">1</a></sup></p><ol><li>At noon. <a href="#ref1">↩︎</a></li></ol>',
        '<p>It sailed.<a class="footnote-anchor" href="https://example.org/p#note-1">[1]</a></p><p>1. At noon.</p>',
    ],
)
def test_the_numbers_of_notes_are_no_text(html: str, read: Read) -> None:
    (draft,), _ = read("story.json", json.dumps({"title": "Ferry", "content": html}))
    assert draft.text == "It sailed.\n\n1. At noon."


def test_links_that_are_named_by_a_number_are_text(read: Read) -> None:
    html = '<p>It sailed at <a href="https://example.org/noon">12</a>.</p>'
    (draft,), _ = read("story.json", json.dumps({"title": "Ferry", "content": html}))
    assert draft.text == "It sailed at 12."


def test_code_in_a_field_keeps_its_lines(read: Read) -> None:
    code = "<pre class=x><code>if tide:\n\n\t<b>sail</b>()  # now\n}</code></pre>"
    html = f"<p>It sails.</p>{code}<pre>A  row\nof text</pre>"
    (draft,), _ = read("story.json", json.dumps({"title": "Ferry", "content": html}))
    assert draft.text == "It sails.\n\nif tide:\n\n    sail()  # now\n\n}\n\nA row\nof text"
    assert [draft.text[span.start : span.end] for span, kind in draft.marked if kind == "code"] == [
        "if tide:", "sail()  # now", "}",
    ]  # fmt: skip


def test_what_show_prints_keeps_its_headings_and_captions(read: Read) -> None:
    shown = [("Ferry", "title", "header"), ("At sea", "heading", None), ("The ferry.", "caption", None),
             ("It sailed.", "text", None), ("Share this", "furniture", "furniture")]  # fmt: skip
    paragraphs = [{"text": text, "kind": kind, "hidden": hidden} for text, kind, hidden in shown]
    record = {"title": "Ferry", "body": "At sea\n\nIt sailed.", "paragraphs": paragraphs}
    (draft,), _ = read("shown.jsonl", json.dumps(record))
    assert draft.text == "At sea\n\nThe ferry.\n\nIt sailed."
    assert [(draft.text[span.start : span.end], kind) for span, kind in draft.marked] == [
        ("At sea", "heading"),
        ("The ferry.", "caption"),
    ]


@pytest.mark.parametrize("paragraphs", [[], "It sank.", [7], [{"text": 7}], [{"kind": "text"}]])
def test_paragraphs_of_any_other_form_leave_the_body_as_it_is(paragraphs: object, read: Read) -> None:
    (draft,), _ = read("shown.jsonl", json.dumps({"title": "Ferry", "body": "It sailed.", "paragraphs": paragraphs}))
    assert draft.text == "It sailed."


@pytest.mark.parametrize(
    ("record", "kept"),
    [
        ({}, None),
        ({"is_archived": 1, "is_starred": 0}, Kept(read=True)),
        ({"status": "unread"}, Kept()),
        ({"Folder": "Starred"}, Kept(starred=True)),
        ({"state": "Archived"}, Kept(read=True)),
        ({"toread": "yes"}, Kept()),
        ({"favorite": True, "archive": False}, Kept(starred=True)),
        ({"is_read": "0", "is_fav": "1"}, Kept(starred=True)),
        ({"state": "Ohio"}, None),
        ({"time_added": "1600322788", "status": "unread"}, Kept(added="2020-09-17T06:06:28+00:00")),
        ({"Folder": "Archive", "Timestamp": 1600322788000}, Kept(read=True, added="2020-09-17T06:06:28+00:00")),
        (
            {"savedAt": "2020-09-17T08:06:28.5+02:00", "state": "Archived"},
            Kept(read=True, added="2020-09-17T06:06:28+00:00"),
        ),
        ({"created_at": "2020-09-17 06:06", "is_archived": 0}, Kept(added="2020-09-17T06:06:00+00:00")),
        ({"created": "in May", "timestamp": 12, "date_added": None, "status": "unread"}, Kept()),
        ({"created": 10**400, "time_added": "1" * 30, "status": "unread"}, Kept()),
        ({"created_at": "2020-09-17 06:06"}, None),
    ],
)
def test_what_was_done_to_an_article_elsewhere_is_kept(
    record: dict[str, object], kept: Kept | None, read: Read
) -> None:
    (draft,), _ = read("list.json", json.dumps([{**FERRY, **record}]))
    assert draft.state == kept


def test_what_was_done_to_an_article_is_kept_from_within_its_wrapping(read: Read) -> None:
    noted = [{"quote": "sailed", "text": "At noon?"}]
    for record in (FERRY | {"isArchived": True}, FERRY | {"is_archived": 1, "annotations": noted}):
        (bare,), _ = read("list.json", json.dumps([record]))
        (draft,), _ = read("list.json", json.dumps({"data": {"edges": [{"node": record}]}}))
        assert bare.state
        assert draft.state == bare.state


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_columns_of_a_table_are_told_by_their_names(delimiter: str, read: Read) -> None:
    rows = [
        ("URL", "Title", "Text", "Labels"),
        ("https://example.org/1", "Ferry", "It\nsailed.", "sea"),
        ("", "Empty", "", ""),
    ]
    content = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    drafts, refused = read("table.csv", content)
    assert [(draft.title, draft.text, draft.link, draft.tags) for draft in drafts] == [
        ("Ferry", "It\nsailed.", "https://example.org/1", ("sea",))
    ]
    assert refused == ["the record has no text"]
    assert read_again(drafts[0].path, drafts[0].key, drafts[0].raw) == drafts[0]


@pytest.mark.parametrize(
    "columns",
    [
        *("Titel;Autor;Datum;Inhalt", "titre;auteur;date;contenu", "Título;Autor;Fecha;Texto"),
        *("Заголовок;Автор;Дата;Текст", "標題;作者;日期;內容", "見出し;著者;日付;本文", "제목;기고자;일자;본문"),
        *("Schlagzeile;Verfasser;Erscheinungsdatum;Volltext", "Title;Author Name;Publish Time;Text"),
        *("headline_text;author;publish_date;article", "Title;Author;Date;Abstract Note"),
    ],
)
def test_columns_are_told_in_other_languages(columns: str, read: Read) -> None:
    (draft,), _ = read("table.csv", f"\ufeff{columns}\nFerry;Ana Ruiz;2024-05-01;It sailed.\n")
    told = (draft.title, draft.authors, draft.published, draft.text)
    assert told == ("Ferry", ("Ana Ruiz",), "2024-05-01", "It sailed.")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ('["sea", "Ports, old"]', ("sea", "Ports, old")),
        ("['sea', \"Lee's port\"]", ("sea", "Lee's port")),
        ("[sea, ports]", ("sea", "ports")),
        ("[]", ()),
        ("sea; ports", ("sea", "ports")),
    ],
)
def test_a_cell_may_hold_a_list(cell: str, names: tuple[str, ...], read: Read) -> None:
    table = as_table([{"title": "Ferry", "text": "It sailed.", "tags": cell, "authors": cell}])
    (draft,), _ = read("table.csv", table)
    assert draft.tags == names
    assert draft.authors == (names if cell.startswith("[") else (cell,))


def test_what_a_library_of_sources_cites_is_read(read: Read) -> None:
    cited = {
        "title": "Ferry sails",
        "container-title": "Harbour Post",
        "abstract": "It sailed.",
        "author": [{"given": "Ana", "family": "Ruiz"}, {"literal": "Harbour Desk"}],
        "issued": {"date-parts": [["2024", 5, 1]]},
    }
    (draft,), _ = read("cited.json", json.dumps([cited]))
    assert (draft.source, draft.text, draft.published) == ("Harbour Post", "It sailed.", "2024-05-01")
    assert draft.authors == ("Ana Ruiz", "Harbour Desk")


def test_a_table_of_anything_else_is_refused(read: Read) -> None:
    assert read("table.csv", "height,width\n1,2\n") == ([], ["no column of the table is named like a title or a text"])


@pytest.mark.parametrize("above", ["\n \n", "sep=;\n", '"sep=;"\r\n'])
def test_lines_above_the_names_of_the_columns_are_passed_over(above: str, read: Read) -> None:
    drafts, refused = read("stories.csv", f"{above}title;text\nFerry, sails;It sailed; again\n")
    assert [(draft.title, draft.text) for draft in drafts] == [("Ferry, sails", "It sailed")]
    assert refused == []


def test_a_tab_may_be_stated_above_the_names_of_the_columns(read: Read) -> None:
    drafts, refused = read("stories.csv", "sep=\t\r\ntitle\ttext\r\nFerry, sails\tIt sailed; again\r\n")
    assert [(draft.title, draft.text) for draft in drafts] == [("Ferry, sails", "It sailed; again")]
    assert refused == []


@pytest.mark.parametrize(
    "text", ["The title, the link, and the text.\n\nAll, alas, of them.\n", "language,text\nde,Fähre\nfr,Bac\n"]
)
def test_prose_with_commas_and_a_list_of_words_are_no_table(text: str, read: Read) -> None:
    (draft,), _ = read("story.txt", text)
    assert draft.key.endswith("story.txt")


def test_a_line_is_read_again_under_the_name_that_an_older_rule_gave_it() -> None:
    raw = b'{"slug": "ferry", "title": "Ferry", "text": "It sailed."}'
    key = f"/stories.jsonl#{fields.digest('Ferry')}"
    again = read_again("stories.jsonl", key, raw)
    assert isinstance(again, Draft)
    assert (again.key, again.text) == (key, "It sailed.")


def test_posts_of_a_forum_are_in_a_listing_of_things(read: Read) -> None:
    posts = [
        {"title": "Ferry fares", "author": "skipper", "selftext": "They rise.", "created_utc": 1714629600.0},
        {"title": "The fares", "author": "mate", "selftext": "", "url": "https://packet.example/fares"},
    ]
    listing = {"kind": "Listing", "data": {"after": None, "children": [{"kind": "t3", "data": one} for one in posts]}}
    drafts, refused = read("new.json", json.dumps(listing))
    assert [(draft.title, draft.authors, draft.text) for draft in drafts] == [
        ("Ferry fares", ("skipper",), "They rise."),
        ("The fares", ("mate",), ""),
    ]
    assert [draft.published for draft in drafts] == ["1714629600", None]
    assert refused == []


def test_an_answer_with_comments_is_one_article(read: Read) -> None:
    item = {
        "title": "Ferry fares",
        "by": "skipper",
        "time": 1714629600,
        "text": "They rise.",
        "children": [{"text": "No."}],
    }
    (draft,), _ = read("item.json", json.dumps(item))
    assert (draft.title, draft.authors, draft.published) == ("Ferry fares", ("skipper",), "1714629600")


@pytest.mark.parametrize(
    ("source", "link"), [("https://packet.example/fares", "https://packet.example/fares"), ("Packet", None)]
)
def test_a_source_that_is_an_address_is_that_of_the_article(source: str, link: str | None, read: Read) -> None:
    (draft,), _ = read("clip.md", f"---\ntitle: Ferry\nsource: {source}\n---\nIt sailed.\n")
    assert draft.link == link
    (other,), _ = read("clip.md", f"---\nsource: {source}\nurl: https://a.example/\n---\nIt sailed.\n")
    assert other.link == "https://a.example/"


@pytest.mark.parametrize("name", ["stories.jsonl", "stories.txt"])
def test_json_lines_may_end_with_carriage_returns(name: str, read: Read) -> None:
    lines = [json.dumps({"title": f"Fæ {number}", "text": "It sailed."}, ensure_ascii=False) for number in range(3)]
    drafts, refused = read(name, "\r".join(lines).encode())
    assert [draft.title for draft in drafts] == ["Fæ 0", "Fæ 1", "Fæ 2"]
    assert refused == []
    assert [read_again(draft.path, draft.key, draft.raw) for draft in drafts] == drafts


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_json_lines_may_be_written_with_several_bytes_a_letter(encoding: str, end: str, read: Read) -> None:
    lines = [json.dumps({"title": f"Фэрри {number}", "text": "It sailed."}, ensure_ascii=False) for number in range(3)]
    drafts, refused = read("stories.jsonl", f"{end.join(lines)}{end}".encode(encoding))
    assert [draft.title for draft in drafts] == ["Фэрри 0", "Фэрри 1", "Фэрри 2"]
    assert refused == []
    for draft in drafts:
        assert read_again(draft.path, draft.key, draft.raw) == draft


def test_json_lines_are_known_by_their_ending_however_it_is_written(read: Read) -> None:
    _, refused = read("STORIES.JSONL", '{"title": \n{"title": "Ferry", "text": "It sailed."}\n{"title": "broken\n')
    assert "the line is not JSON" in refused[0]
    assert "(Unterminated string starting at column 11)" in refused[1]


def test_the_rows_of_a_table_are_counted_and_not_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text('title,text\nFerry,"It sailed.\n\nIt ""came""\nback."\nTram,"It rang, again."\n', "utf-8")
    assert count_articles(path) == 2
    path.write_text("", "utf-8")
    assert count_articles(path) == 1
