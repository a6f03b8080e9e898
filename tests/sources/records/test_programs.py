"""The fields that certain programs write are converted to the usual ones."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.model import Draft, Kept, Remark
from reader.sources import read_again
from tests.sources.conftest import Read

HTML = "<p>It sailed.</p><p>It came back.</p>"
TEXT = "It sailed.\n\nIt came back."
READER = {
    "id": "tag:google.com,2005:reader/item/1",
    "categories": ["user/1/state/com.google/reading-list", "user/1/state/com.google/read",
                   "user/1/state/com.google/starred", "user/1/label/Sea", "ships"],
    "title": "Ferry sails", "published": 1714557600, "author": "Ana Ruiz",
    "alternate": [{"href": "https://example.org/1", "type": "text/html"}], "summary": {"content": HTML},
    "origin": {"streamId": "feed/1", "title": "Harbour Post", "htmlUrl": "https://example.org/"},
}  # fmt: skip
FEEDLY = {
    "id": "x", "title": "Ferry sails", "author": "Ana Ruiz", "published": 1714557600000, "unread": False,
    "content": {"content": HTML}, "summary": {"content": "<p>It sailed.</p>"}, "keywords": ["ships"],
    "canonicalUrl": "https://example.org/1", "alternate": [{"href": "https://feeds.example.org/1"}],
    "origin": {"streamId": "feed/1", "title": "Harbour Post"},
    "categories": [{"id": "user/1/category/a", "label": "Sea"}], "tags": [{"id": "user/1/tag/global.saved"}],
}  # fmt: skip
NEWSBLUR = {
    "story_title": "Ferry sails", "story_permalink": "https://example.org/1", "story_content": HTML,
    "story_authors": "Ana Ruiz", "story_date": "2024-05-01 10:00:00", "story_tags": ["ships"], "user_tags": ["Sea"],
    "starred": True, "read_status": 1,
}  # fmt: skip
MINIFLUX = {
    "id": 8, "status": "read", "title": "Ferry sails", "url": "https://example.org/1", "content": HTML, "starred": True,
    "published_at": "2024-05-01T10:00:00Z", "author": "Ana Ruiz", "feed": {"id": 4, "title": "Harbour Post"},
    "tags": ["ships"],
}  # fmt: skip
NINJS = {
    "uri": "https://example.org/1", "versioncreated": "2024-05-01T11:00:00Z", "firstcreated": "2024-05-01T10:00:00Z",
    "type": "text", "headline": "Ferry sails", "byline": "Ana Ruiz", "body_xhtml": HTML, "body_text": "It sailed.",
    "description_text": "Ferry", "subject": [{"name": "ships"}], "copyrightholder": "Harbour Post",
}  # fmt: skip
NINJS_2 = {
    "uri": "https://example.org/1", "versionCreated": "2024-05-01T10:00:00Z", "by": "Ana Ruiz",
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry sails"}],
    "bodies": [{"contentType": "text/plain", "value": "It sailed."},
               {"contentType": "application/xhtml+xml", "value": HTML}],
    "subjects": [{"name": "ships"}], "infoSources": [{"name": "Harbour Post"}],
}  # fmt: skip
READWISE = {
    "id": "01h", "url": "https://read.example.org/01h", "source_url": "https://example.org/1", "title": "Ferry sails",
    "author": "Ana Ruiz", "source": "share sheet", "category": "article", "location": "archive",
    "tags": {"ships": {"name": "ships"}}, "site_name": "Harbour Post", "published_date": 1714557600000,
    "summary": "It sailed.", "html_content": HTML, "reading_progress": 1,
}  # fmt: skip
TRAFILATURA = {
    "title": "Ferry sails", "author": "Ana Ruiz; Jon Tuck", "hostname": "example.org", "date": "2024-05-01T10:00:00Z",
    "id": None, "raw_text": "It sailed. It came back.", "text": TEXT, "source": "https://example.org/1",
    "source-hostname": "Harbour Post", "excerpt": "Ferry", "categories": "", "tags": "ships",
}  # fmt: skip
PROGRAMS = {
    "Google Reader, Inoreader, FreshRSS": (READER, "Ana Ruiz", ("Sea", "ships"), Kept(read=True, starred=True)),
    "Feedly": (FEEDLY, "Ana Ruiz", ("Sea", "ships"), Kept(read=True, starred=True)),
    "Miniflux": (MINIFLUX, "Ana Ruiz", ("ships",), Kept(read=True, starred=True)),
    "ninjs 1": (NINJS, "Ana Ruiz", ("ships",), None),
    "ninjs 2": (NINJS_2, "Ana Ruiz", ("ships",), None),
    "Readwise Reader": (READWISE, "Ana Ruiz", ("ships",), Kept(read=True)),
    "trafilatura": (TRAFILATURA, "Ana Ruiz, Jon Tuck", ("ships",), None),
}


@pytest.mark.parametrize(("record", "authors", "tags", "state"), PROGRAMS.values(), ids=PROGRAMS)
def test_the_fields_of_a_program_are_understood(
    record: dict[str, Any], authors: str, tags: tuple[str, ...], state: Kept | None, read: Read
) -> None:
    (draft,), refused = read("export.json", json.dumps({"title": "My list", "items": [record]}))
    assert (draft.title, draft.source, draft.link) == ("Ferry sails", "Harbour Post", "https://example.org/1")
    assert (", ".join(draft.authors), draft.tags, draft.state) == (authors, tags, state)
    assert draft.text == TEXT
    assert (draft.published or "")[:10] in ("2024-05-01", "1714557600")
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_the_authors_that_wordpress_embeds_are_named(read: Read) -> None:
    embedded = {"author": [{"id": 7, "name": "Ana Ruiz"}], "wp:term": [[{"name": "Sea"}]]}
    post = {"id": 1, "date": "2024-05-01T10:00:00", "author": 7, "title": {"rendered": "Ferry sails"}}
    post |= {"content": {"rendered": "<p>It sailed.</p>", "protected": False}, "_embedded": embedded}
    (draft,), _ = read("posts.json", json.dumps([post]))
    assert (draft.title, draft.authors, draft.text) == ("Ferry sails", ("Ana Ruiz",), "It sailed.")


def test_what_newsblur_keeps_is_understood(read: Read) -> None:
    (draft,), _ = read("stories.json", json.dumps({"stories": [NEWSBLUR]}))
    assert (draft.title, draft.link, draft.authors) == ("Ferry sails", "https://example.org/1", ("Ana Ruiz",))
    assert (draft.text, draft.tags, draft.state) == (TEXT, ("Sea",), Kept(read=True, starred=True))


def test_an_article_that_is_not_read_in_google_reader_is_not_read(read: Read) -> None:
    record = {**READER, "categories": ["user/1/state/com.google/reading-list"]}
    (draft,), _ = read("export.json", json.dumps({"items": [record]}))
    assert (draft.tags, draft.state) == ((), Kept())


def test_a_bookmark_of_pinboard_has_a_title_and_words_for_tags(read: Read) -> None:
    bookmark = {"href": "https://example.org/1", "description": "Ferry sails", "extended": "At noon.", "toread": "no",
                "tags": "sea ships"}  # fmt: skip
    (draft,), _ = read("pinboard_export.json", json.dumps([bookmark]))
    assert (draft.title, draft.text, draft.tags) == ("Ferry sails", "At noon.", ("sea", "ships"))
    assert draft.state == Kept(read=True)


def test_what_readwise_reader_archived_was_read(read: Read) -> None:
    table = "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
    rows = "Ferry sails,https://example.org/1,a,\"['sea']\",2024,0.4,archive,True\nOther,https://example.org/2,b,[],,0,later,False\n"
    (archived, later), _ = read("reader.csv", table + rows)
    assert (archived.tags, archived.state, later.state) == (("sea",), Kept(read=True), None)


def test_each_highlight_of_readwise_is_an_article_named_after_its_text(read: Read) -> None:
    head = "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location,Highlighted at,Document tags\n"
    rows = "It sailed.,Ferry sails,Ana Ruiz,,,,,3,2024,sea\nIt came back.,Ferry sails,Ana Ruiz,,,,,4,2024,sea\n"
    (first, second), refused = read("readwise-data.csv", head + rows)
    assert (first.title, first.authors, first.text) == ("Ferry sails", ("Ana Ruiz",), "It sailed.")
    assert (first.tags, refused) == (("sea",), [])
    drafts, _ = read("readwise-data.csv", head + rows.split("\n")[1] + "\n")
    assert [draft.key for draft in drafts] == [second.key]


@pytest.mark.parametrize("value", [5, "x", [5], [None], {}, [{"href": 5}], [["a"]]], ids=repr)
@pytest.mark.parametrize("field", ["origin", "alternate", "categories", "tags", "canonicalUrl", "bodies", "headlines",
                                   "subject", "feed", "source_url", "hostname", "extended", "href"])  # fmt: skip
def test_odd_values_in_such_fields_are_no_error(field: str, value: object, read: Read) -> None:
    for record in (READER, FEEDLY, MINIFLUX, NINJS, NINJS_2, READWISE, TRAFILATURA):
        drafts, _ = read("export.json", json.dumps([{**record, "text": "It sailed.", field: value}]))
        assert [isinstance(draft, Draft) for draft in drafts] == [True]


WALLABAG = {"title": "Ferry", "url": "https://example.org/1", "content": HTML, "is_archived": 0, "is_starred": 0,
            "annotations": [{"text": "Check this.", "quote": "It sailed."}]}  # fmt: skip
RAINDROP = {"title": "Ferry", "link": "https://example.org/1", "excerpt": "It sailed.", "note": "Mine.",
            "highlights": [{"text": "It\nsailed.\n\nIt came back.", "note": "Check this."}]}  # fmt: skip
MARKED = "Highlight:It sailed.\nNote:Check this.\nHighlight:It came back."
CHECKED = Remark("It sailed.", "Check this.")
NOTED = {
    "wallabag": (WALLABAG, (CHECKED,)),
    "raindrop": (RAINDROP, (Remark("", "Mine."), CHECKED)),
    "raindrop, as a table": ({**RAINDROP, "highlights": MARKED},
                             (Remark("", "Mine."), CHECKED, Remark("It came back.", "highlighted"))),
    "inoreader": ({**READER, "annotations": [{"text": "It sailed.", "note": "Check this."}]}, (CHECKED,)),
    "readwise reader": ({**READWISE, "notes": "Mine."}, (Remark("", "Mine."),)),
    "readwise": ({"Highlight": "It sailed.", "Book Title": "Ferry", "Note": "Check this."}, (CHECKED,)),
    "pocket": ({"url": "https://example.org/1", "title": "Ferry", "highlights": [{"quote": "It sailed."}]},
               (Remark("It sailed.", "highlighted"),)),
    "readwise without a note": ({"Highlight": "It sailed.", "Book Title": "Ferry", "Note": ""}, None),
    "nothing written": ({**WALLABAG, "annotations": [{}, 5, {"text": 5, "quote": None}]}, (Remark("", "5"),)),
    "a page with notes": ({"title": "Ferry", "text": TEXT, "notes": "Corrected."}, None),
}  # fmt: skip


@pytest.mark.parametrize(("record", "remarks"), NOTED.values(), ids=NOTED)
def test_what_was_written_beside_an_article_is_kept(
    record: dict[str, Any], remarks: tuple[Remark, ...] | None, read: Read
) -> None:
    (draft,), _ = read("export.json", json.dumps([record]))
    assert (draft.state.remarks if draft.state else None) == remarks
