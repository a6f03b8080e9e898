"""Each article in the zip files of programs is read once."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import Any

import pytest

from reader.model import Kept, Remark
from reader.sources import read_again
from tests.sources.conftest import Read

PAGE = "<html><head><title>x</title></head><body><div id='page-1'><p>It sailed.</p><p>It came.</p></div></body></html>"
TEXT = "It sailed.\n\nIt came."


def entry(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"b{number}", "slug": f"ferry-{number}", "title": f"Ferry {number}", "description": "A ferry.",
            "author": "Ana Ruiz", "url": f"https://example.org/{number}", "state": "Active", "readingProgress": 0,
            "labels": ["sea"], "publishedAt": "2024-05-01T10:00:00.000Z", **more}  # fmt: skip


def zipped(files: dict[str, Any]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content if isinstance(content, str | bytes) else json.dumps(content))
    return written.getvalue()


@pytest.mark.parametrize("folder", ["", "omnivore/"])
def test_each_article_of_omnivore_is_read_once_with_its_text(folder: str, read: Read) -> None:
    files = {
        "content/ferry-2.html": PAGE,
        "metadata_0_to_20.json": [entry(1), entry(2, state="Archived")],
        "metadata_20_to_40.json": [entry(3)],
        "content/ferry-1.html": PAGE,
        "content/ferry-3.pdf": b"%PDF-1.4",
    }
    drafts, refused = read("export.zip", zipped({folder + name: content for name, content in files.items()}))
    assert [(draft.title, draft.text) for draft in drafts] == [
        ("Ferry 1", TEXT),
        ("Ferry 2", TEXT),
        ("Ferry 3", "A ferry."),
    ]
    assert [draft.state for draft in drafts] == [None, Kept(read=True), None]
    assert (drafts[0].authors, drafts[0].link, drafts[0].tags) == (("Ana Ruiz",), "https://example.org/1", ("sea",))
    assert refused == []
    assert read_again(drafts[0].path, drafts[0].key, drafts[0].raw) == drafts[0]


def test_what_was_marked_in_omnivore_becomes_notes(read: Read) -> None:
    marked = "> It\n> sailed. #sea #ships\n\nCheck this.\n\nAnd that.\n\n> It came.\n"
    files = {"metadata_0_to_1.json": [entry(1)], "content/ferry-1.html": PAGE, "highlights/ferry-1.md": marked}
    (draft,), refused = read("export.zip", zipped(files))
    assert draft.state == Kept(
        remarks=(Remark("It sailed.", "Check this.\n\nAnd that."), Remark("It came.", "highlighted"))
    )
    assert refused == []


def test_a_text_that_no_entry_of_omnivore_names_is_read_as_a_page(read: Read) -> None:
    drafts, refused = read("export.zip", zipped({"metadata_0_to_1.json": [entry(1)], "content/other.html": PAGE}))
    assert [draft.text for draft in drafts] == ["A ferry.", TEXT]
    assert refused == []


@pytest.mark.parametrize("broken", ["{", "[5]", '{"a": 1}', "[[]]", '[{"slug": 5}]'])
def test_entries_of_omnivore_that_are_broken_cost_no_text(broken: str, read: Read) -> None:
    drafts, _ = read("export.zip", zipped({"metadata_0_to_1.json": broken, "content/ferry-1.html": PAGE}))
    assert [draft.text for draft in drafts] == [TEXT]


def test_a_text_of_omnivore_is_given_to_one_entry_only(read: Read) -> None:
    entries = [entry(1), entry(2, slug="ferry-1")]
    drafts, _ = read("export.zip", zipped({"metadata_0_to_2.json": entries, "content/ferry-1.html": PAGE}))
    assert [draft.text for draft in drafts] == [TEXT, "A ferry."]


def test_of_a_packed_crawl_only_the_crawl_is_read(read: Read) -> None:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(PAGE)}\r\n\r\n{PAGE}"
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\n"
    head += "WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Target-URI: https://example.org/1\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    crawl = gzip.compress((head + answer + "\r\n\r\n").encode())
    files = {"datapackage.json": "{}", "archive/data.warc.gz": crawl, "indexes/index.cdx": "org,example)/1 2024 {}",
             "pages/pages.jsonl": '{"title": "x", "url": "https://example.org/1", "text": "It sailed."}'}  # fmt: skip
    drafts, refused = read("crawl.wacz", zipped(files))
    assert [(draft.link, draft.text) for draft in drafts] == [("https://example.org/1", TEXT)]
    assert refused == []
