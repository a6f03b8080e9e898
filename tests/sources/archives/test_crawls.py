"""The pages of crawls become drafts."""

from __future__ import annotations

import gzip
import io
import sys

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from reader.sources.archives.crawls import Crawl
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import page


def crawl(squeezed: bool, pages: list[tuple[str, str, str]]) -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=squeezed)
    for address, status, content in pages:
        headers = StatusAndHeaders(status, [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        payload = io.BytesIO(content.encode())
        writer.write_record(writer.create_warc_record(address, "response", payload=payload, http_headers=headers))
    return stream.getvalue()


@pytest.mark.parametrize("squeezed", [True, False])
def test_the_pages_of_a_crawl_are_read(squeezed: bool, read: Read) -> None:
    pages = [
        ("https://example.org/ferry#top", "200 OK", page()),
        ("https://example.org/gone", "404 Not Found", page()),
    ]
    (draft,), refused = read("crawl.warc.gz" if squeezed else "crawl.warc", crawl(squeezed, pages))
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/ferry#top")
    assert refused == []


def test_a_crawl_squeezed_as_a_whole_is_read(read: Read) -> None:
    whole = gzip.compress(crawl(False, [("https://example.org/ferry", "200 OK", page())]))
    assert len(read("crawl.warc.gz", whole)[0]) == 1


def test_a_squeezed_file_in_a_folder_that_is_named_like_a_crawl_is_none() -> None:
    squeezed = gzip.compress(b"It sailed.")
    assert not Crawl().recognises("/my.archive/x.warc/story.txt.gz", squeezed)
    assert all(Crawl().recognises(f"/a/crawl.{ending}.gz", squeezed) for ending in ("warc", "arc", "WARC.WET"))


def test_what_is_said_of_a_crawl_reaches_no_terminal(read: Read, capfd: pytest.CaptureFixture[str]) -> None:
    pages = [(f"https://example.org/{number}", "200 OK", page()) for number in range(2)]
    raw = crawl(False, pages).replace(b"\r\n\r\nWARC/", b"rubbish\r\n\r\n\r\nWARC/")
    assert read("crawl.warc", raw)[0]
    assert capfd.readouterr().err == ""
    print("heard", file=sys.stderr)
    assert capfd.readouterr().err == "heard\n"


def test_a_text_out_of_a_page_stays_one_whatever_signs_are_in_it(read: Read) -> None:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=False)
    told = {
        "https://example.org/fees": "Prices <3 percent\nThe ferry sails for less.",
        "https://example.org/sails": "Ferry sails\nIt came back.",
    }
    for address, text in told.items():
        payload = io.BytesIO(text.encode())
        writer.write_record(writer.create_warc_record(address, "conversion", payload, warc_content_type="text/plain"))
    drafts, _ = read("crawl.warc.wet", stream.getvalue())
    assert {draft.link: draft.text for draft in drafts} == told
    assert drafts[1].key.endswith("#warc:https://example.org/sails")


def test_a_page_that_was_kept_without_the_answer_of_its_server_is_read(read: Read) -> None:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=False)
    for kind, content in (("text/html; charset=utf-8", page()), ("application/pdf", page())):
        address, payload = f"https://example.org/{len(kind)}", io.BytesIO(content.encode())
        writer.write_record(writer.create_warc_record(address, "resource", payload, warc_content_type=kind))
    (draft,), refused = read("crawl.warc", stream.getvalue())
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/24")
    assert refused == []


def test_a_page_that_begins_late_is_one(read: Read) -> None:
    late = " " * 2000 + page()
    (draft,), _ = read("crawl.warc", crawl(False, [("https://example.org/ferry", "200 OK", late)]))
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/ferry")


def test_a_broken_crawl_is_told(read: Read) -> None:
    raw = crawl(False, [("https://example.org/ferry", "200 OK", page())])
    _, refused = read("crawl.warc", raw.replace(b"\r\n\r\n\r\n", b"", 1) + b"rubbish rubbish\r\n")
    assert len(refused) == 1
    assert "broken" in refused[0]


def test_a_record_without_an_address_is_told(read: Read) -> None:
    pages = [(f"https://example.org/{number}", "200 OK", page()) for number in range(2)]
    raw = crawl(False, pages).replace(b"WARC-Target-URI: https://example.org/1\r\n", b"")
    drafts, (refused,) = read("crawl.warc", raw)
    assert len(drafts) == 1
    assert refused == "the crawl is broken (the head of a record lacks a part); what comes before that was read"


@pytest.mark.parametrize("lost", [40, 300])
def test_the_pages_before_the_break_in_a_squeezed_crawl_are_read(lost: int, read: Read) -> None:
    raw = crawl(True, [(f"https://example.org/{number}", "200 OK", page()) for number in range(2)])
    drafts, refused = read("crawl.warc.gz", raw[:-lost])
    assert [draft.link for draft in drafts] == ["https://example.org/0"]
    assert len(refused) == 1
    assert "broken" in refused[0]


def test_a_crawl_that_is_cut_in_the_head_of_a_record_is_read_up_to_there_and_told(read: Read) -> None:
    raw = crawl(False, [(f"https://example.org/{number}", "200 OK", page()) for number in range(2)])
    head = raw.index(b"WARC/", 10)
    text = raw.index(b"\r\n\r\n", head)
    for cut in range(head + 1, text, 7):
        drafts, refused = read("crawl.warc", raw[:cut])
        assert [draft.link for draft in drafts] == ["https://example.org/0"]
        assert len(refused) == 1
        assert refused[0].endswith("; what comes before that was read")
    assert len(read("crawl.warc", raw[:head])[1]) == 0


@pytest.mark.parametrize(("lost", "pages"), [(5, 2), (300, 2), (1090, 1), (1190, 1)])
def test_a_crawl_that_is_cut_short_is_read_as_far_as_it_goes_and_told(lost: int, pages: int, read: Read) -> None:
    raw = crawl(False, [(f"https://example.org/{number}", "200 OK", page()) for number in range(2)])
    drafts, refused = read("crawl.warc", raw[:-lost])
    assert len(drafts) == pages
    assert len(refused) == 1
    assert "ends before its last record" in refused[0]
