"""The links in the text of an article are read from the bytes it came in."""

from __future__ import annotations

import json
import plistlib

import pytest

from reader.model import Article
from reader.sources.anchors import read_links
from reader.sources.feeds.fulltexts import with_page
from tests.sources.conftest import Read
from tests.sources.mail.test_mail import letter
from tests.sources.pages.test_pages import page

LINK = '<a href="https://example.org/pier"><b>the old pier</b></a>'
TEXT = f"<p>The ferry left {LINK} at six in the morning, and its crew waved to the people there.</p>"
MORE = "".join(f"<p>At {hour} it came back with nobody but the crew and the mail.</p>" for hour in ("ten", "noon"))
SAVED = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"


def newsletter() -> bytes:
    message = letter(text="Read it in your browser.")
    message.add_alternative(TEXT, subtype="html")
    return message.as_bytes()


def found(name: str, raw: bytes, paragraphs: list[str], address: str = "", key: str = "") -> list[tuple[str, str]]:
    """Return the words of each link in paragraphs, and its target."""
    links = read_links(name, key, raw, paragraphs, address)
    return [(paragraphs[place.paragraph][place.start : place.end], whole) for place, whole in links]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", page("", TEXT + MORE)),
        ("saved.mhtml", f"{SAVED}Content-Type: text/html\n\n{page('', TEXT + MORE)}\n--b--\n"),
        ("records.jsonl", json.dumps({"title": "Ferry", "html": TEXT}) + "\n"),
        ("feed.rss", f"<rss version='2.0'><channel><item><description><![CDATA[{TEXT}]]></description></item></channel>"
         "</rss>"),
        ("story.md", "# Ferry\n\nThe ferry left [the old pier](https://example.org/pier) at six."),
        ("templates.md", "{{< toc >}}\n\nThe ferry left [the old pier](https://example.org/pier) at six."),
        ("table.csv", "title,html\nFerry,\"" + TEXT.replace('"', '""') + '"\n'),
        ("letter.eml", newsletter()),
        ("reader.json", json.dumps([{"title": "Ferry", "origin": {"title": "Post"}, "alternate": [{"href": "https://x.org"}],
                                     "summary": {"content": TEXT}}])),
        ("page.webarchive", plistlib.dumps({"WebMainResource": {
            "WebResourceData": page("", TEXT + MORE).encode(), "WebResourceMIMEType": "text/html"}})),
    ],
)  # fmt: skip
def test_the_links_of_an_article_stand_where_its_words_do(name: str, content: str | bytes, read: Read) -> None:
    (draft,), _ = read(name, content)
    links = found(draft.path, draft.raw, draft.text.split("\n\n"), key=draft.key)
    assert links == [("the old pier", "https://example.org/pier")]


def test_the_links_of_a_page_that_completed_an_article_are_its() -> None:
    raw = with_page(Article("feed.rss", "Ferry"), page("", TEXT).encode())
    assert found("feed.rss", raw, ["The ferry left the old  pier at six in the morning, and its crew waved to "
                                   "the people there."]) == [("the old  pier", "https://example.org/pier")]  # fmt: skip


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/pier", ["https://example.org/pier"]),
        ("pier?a=1&amp;b=[2]#top", ["https://example.org/sea/pier?a=1&b=[2]#top"]),
        ("//example.net/hafen/brücke", ["https://example.net/hafen/br%C3%BCcke"]),
        ("#top", []),
        ("https://example.org/sea/ferry#comments", []),
        ("javascript:alert(1)", []),
        ("mailto:crew@example.org", []),
        ("https://[broken", []),
        ("", []),
    ],
)
def test_an_address_is_a_whole_one_that_leads_away(href: str, address: list[str]) -> None:
    markup = f"<p>The ferry left <a href='{href}'>the old pier</a> at six.</p>".encode()
    links = found("page.html", markup, ["The ferry left the old pier at six."], "https://example.org/sea/ferry")
    assert [whole for _, whole in links] == address


def test_links_around_the_article_are_not_in_it() -> None:
    markup = f"<ul><li><a href=/sea>Sea</a><li><a href=/bus>The bus</a></ul>{TEXT}<p>Read <a href=/x>The bus, too</a>"
    paragraphs = ["The bus waited. By the sea it was cold.", "The ferry left the old pier at six in the morning, and "
                  "its crew waved to the people there."]  # fmt: skip
    links = found("page.html", markup.encode(), paragraphs, "https://example.org/")
    assert links == [("the old pier", "https://example.org/pier")]


def test_plain_text_has_no_links_but_those_that_are_written_out() -> None:
    text = "See https://example.org/pier for more."
    assert found("note.txt", text.encode(), [text]) == []
