"""Each format that the README lists is read by the intended reader."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import plistlib
import tarfile
from pathlib import Path

import pytest

from reader.model import Draft
from reader.sources import read_drafts, unpack
from reader.sources.families import choose
from reader.sources.streams import HEAD
from tests.sources.archives import test_books as books
from tests.sources.archives import test_crawls as crawls
from tests.sources.archives.test_bundles import PAGE, entry, zipped
from tests.sources.exchange import test_exchange as exchange
from tests.sources.feeds import test_lists as lists
from tests.sources.mail import test_outlook as outlook
from tests.sources.mail.test_mail import letter, saved_by_apple
from tests.sources.office import test_documents as documents
from tests.sources.office import test_printouts as printouts
from tests.sources.office import test_prints as prints
from tests.sources.office import test_word97 as word97
from tests.sources.pages.test_pages import page
from tests.sources.records import test_programs as programs
from tests.sources.records import test_references as references
from tests.sources.records import test_spreadsheets as sheets

README = Path(__file__).parent.parent.parent / "README.md"
Example = tuple[str, str, str | bytes]

STORY = "Ferry sails again\n\nBy Ana Ruiz\n\nThe ferry sailed at noon with 212 passengers on board, the port said.\n"
TEXTS = "\n\n====\n\n".join(STORY.replace("again", word) for word in ("again", "at noon", "at last"))
RSS = "<rss version='{}'><channel><title>Post</title><item><title>Ferry</title></item></channel></rss>"
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<item rdf:about="https://example.org/1"><title>Ferry</title><link>https://example.org/1</link></item></rdf:RDF>"""
ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry><id>a</id><title>Ferry</title></entry></feed>"
)
RECORD = {"title": "Ferry", "text": "It sailed."}
ROWS = "title,text\nFerry,It sailed.\n"
SAVED = (
    "From: <Saved by Blink>\nContent-Type: multipart/related; boundary=b\n\n"
    f"--b\nContent-Type: text/html\n\n{page()}\n--b--\n"
)
SINGLE = page().replace("<head>", "<!--\n Page saved with SingleFile \n url: https://example.org/1 \n--><head>")
SAFARI = {"WebMainResource": {"WebResourceData": page().encode(), "WebResourceMIMEType": "text/html"}}
LETTER = letter().as_bytes()
INBOX = b"From - Wed May 01 10:00:00 2024\n" + LETTER
WARC = crawls.crawl(False, [("https://example.org/ferry", "200 OK", page())])
WET = (
    b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/1\r\n"
    b"WARC-Date: 2024-05-01T10:00:00Z\r\n"
    b"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\nContent-Type: text/plain\r\n"
    b"Content-Length: 10\r\n\r\nIt sailed.\r\n\r\n"
)
PRINTED = f"<html><body>{printouts.set_by_factiva(1)}</body></html>"


def record(fields: object) -> Example:
    return ("json", "export.json", json.dumps([fields]))


def tar() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        member = tarfile.TarInfo("story.txt")
        member.size = len(STORY)
        archive.addfile(member, io.BytesIO(STORY.encode()))
    return stream.getvalue()


EXAMPLES: dict[str, list[Example]] = {
    "plain text": [("text", "story.txt", STORY)],
    "many articles in one text": [("dump", "stories.txt", TEXTS)],
    "exports of Nexis, Factiva and ProQuest": [
        ("wire", "export.txt", "\n".join(documents.of_nexis())),
        ("document", "export.rtf", documents.rtf(r"\par ".join(documents.of_proquest(1)))),
        ("document", "export.html", PRINTED),
    ],
    "documents": [
        ("document", "a.docx", documents.docx(documents.p("The ferry sailed."))),
        ("document", "a.doc", word97.STORY),
        ("document", "a.odt", documents.odt("<text:p>The ferry sailed.</text:p>")),
        ("document", "a.rtf", documents.rtf("The ferry sailed.")),
    ],
    "pages printed to PDF": [("document", "a.pdf", prints.pdf(prints.STORY))],
    "web pages": [
        ("page", "a.html", page()),
        ("page", "a.xhtml", f'<?xml version="1.0"?>{page()}'),
        ("page", "b.html", SINGLE),
        ("eml", "a.mhtml", SAVED),
        ("webarchive", "a.webarchive", plistlib.dumps(SAFARI, fmt=plistlib.FMT_BINARY)),
    ],
    "feeds": [
        *(("feed", f"{number}.xml", RSS.format(number)) for number in ("0.91", "2.0")),
        ("feed", "a.rdf", RDF),
        ("feed", "a.atom", ATOM),
        ("json", "feed.json", json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [RECORD]})),
    ],
    "JSON, JSON Lines, CSV, TSV": [
        record(RECORD),
        ("jsonl", "a.jsonl", json.dumps(RECORD)),
        ("csv", "a.csv", ROWS),
        ("csv", "a.tsv", ROWS.replace(",", "\t")),
    ],
    "workbooks of Excel and LibreOffice: .xlsx .xls .ods": [
        ("workbook", "a.xlsx", sheets.excel({"News": sheets.sheet(sheets.NAMES, sheets.FERRY)})),
        ("workbook", "a.xls", sheets.OLD),
        ("workbook", "a.ods", sheets.libreoffice([sheets.NAMES, sheets.FERRY])),
    ],
    "exports of Wallabag, Omnivore, Pocket, Instapaper, Pinboard, Raindrop, Readwise": [
        record(programs.WALLABAG),
        record(entry(1)),
        ("bookmarks", "ril_export.html", lists.POCKET),
        ("bookmarks", "instapaper.html", lists.INSTAPAPER),
        record(programs.RAINDROP),
        record(programs.READWISE),
    ],
    "articles kept in Feedly, Inoreader, FreshRSS, Miniflux and NewsBlur": [
        record(programs.FEEDLY),
        record(programs.READER),
        record(programs.MINIFLUX),
        record(programs.NEWSBLUR),
    ],
    "NITF, NewsML, NewsML-G2, ninjs": [
        ("exchange", "a.xml", exchange.NITF),
        ("exchange", "b.xml", exchange.NEWSML),
        ("exchange", "c.xml", exchange.ITEM.format(number=1, content=exchange.PAGE)),
        record(programs.NINJS),
    ],
    "notebooks of Evernote": [("enex", "a.enex", exchange.notebook(exchange.NOTE.format(url="", extra="")))],
    "extracts of trafilatura and items of Scrapy": [
        record(programs.TRAFILATURA),
        ("exchange", "a.xml", exchange.EXTRACT),
        ("exchange", "b.xml", exchange.TEI),
        ("exchange", "c.xml", exchange.ITEMS),
    ],
    "references in RIS and BibTeX": [("ris", "a.ris", references.ZOTERO), ("bibtex", "a.bib", references.BIBTEX)],
    "Markdown": [("markdown", "a.md", "---\ntitle: Ferry\n---\n\n# Ferry\n\nIt sailed.\n")],
    "pages that consist of several articles": [
        ("anthology", "all.html", f"<!DOCTYPE html><body>{'<article><h1>Ferry</h1><p>It sailed.</p></article>' * 2}")
    ],
    "mail": [
        ("eml", "a.eml", LETTER),
        ("eml", "12.emlx", saved_by_apple(1)),
        ("msg", "a.msg", outlook.MESSAGE),
        ("mbox", "Inbox", INBOX),
        ("eml", "1714.M1P2.host:2,FS", LETTER),
    ],
    "EPUB": [("epub", "a.epub", zipped({**books.FILES, "book/one.xhtml": books.ONE, "book/two .xhtml": books.TWO}))],
    "crawls: WARC, WET, WACZ": [
        ("warc", "a.warc", WARC),
        ("warc", "a.wet", WET),
        ("archive", "a.wacz", zipped({"datapackage.json": "{}", "archive/a.warc": WARC})),
    ],
    "bookmarks in HTML, and those of Chrome and Firefox": [
        ("bookmarks", "a.html", lists.NETSCAPE),
        ("bookmarks", "Bookmarks", lists.CHROME),
        ("bookmarks", "a.json", lists.FIREFOX),
    ],
    "zip, tar, gzip, bzip2, xz": [
        ("archive", "a.zip", zipped({"metadata_0_to_1.json": [entry(1)], "content/ferry-1.html": PAGE})),
        ("archive", "a.tar", tar()),
        *(("archive", f"a.txt.{ending}", squeeze.compress(STORY.encode()))
          for ending, squeeze in (("gz", gzip), ("bz2", bz2), ("xz", lzma))),
    ],
}  # fmt: skip

# Formats without an example here, which have tests of their own.
ELSEWHERE = ("another kreader library", "what `kreader export` wrote", "newsboat's")


def promises() -> list[str]:
    """Return the first cell of each row in the table of formats, except those in ``ELSEWHERE``."""
    table = README.read_text("utf-8").partition("## What can be imported")[2].partition("## ")[0]
    lines = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| ")]
    return [line for line in lines[1:] if not line.startswith(ELSEWHERE)]


def words_of(promise: str) -> list[str]:
    return [word.strip(".,:;`()") for word in promise.split()]


def test_each_format_of_the_readme_has_an_example() -> None:
    for promise, example in zip(promises(), EXAMPLES, strict=True):
        assert set(words_of(example)) <= set(words_of(promise)), (promise, example)


@pytest.mark.parametrize(("family", "name", "content"), [one for examples in EXAMPLES.values() for one in examples])
def test_an_example_of_each_format_is_read(family: str, name: str, content: str | bytes, tmp_path: Path) -> None:
    raw = content.encode() if isinstance(content, str) else content
    chosen = choose(name, raw[:HEAD])
    assert chosen is not None
    assert chosen.name == family
    (tmp_path / name).write_bytes(raw)
    found = [unpack(item) if not hasattr(item, "reason") else item for item in read_drafts(tmp_path / name)]
    assert found
    assert all(isinstance(one, Draft) for one in found)
