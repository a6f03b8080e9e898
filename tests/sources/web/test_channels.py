"""Feeds on the web, and feeds that pages name."""

from __future__ import annotations

import pytest

from reader.sources.web.channels import feeds_of, is_bare, is_feed, title_of


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        (b"<rss version='2.0'><channel><title>Ferry &amp;amp; Co</title><item/></channel></rss>", "Ferry & Co"),
        (b"<rss><channel><title><![CDATA[Ferry <b>Post</b>]]></title></channel></rss>", "Ferry Post"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Sea\n Post</title></feed>', "Sea Post"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "title": "Crane News", "items": []}', "Crane News"),
        (b'{"items": [%s], "title": "Late", "version": "https://jsonfeed.org/version/1"}' % (b" " * 99_999), "Late"),
        (b"<rss><channel></channel></rss>", ""),
        (b'<rss><title>A</title><item>"version": "https://jsonfeed.org/version/1"</item></rss>', "A"),
        (b"<rss><channel><items/><title>Sea</title><item><title>Cranes</title></item></channel></rss>", "Sea"),
        (b"<rss><channel><item><title>Cranes stand still</title></item></channel></rss>", ""),
        (b'<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Cranes</a:title></a:entry></a:feed>', ""),
    ],
)
def test_a_feed_is_known_and_says_its_title(raw: bytes, title: str) -> None:
    assert is_feed("https://example.org/feed", raw)
    assert title_of(raw) == title


@pytest.mark.parametrize(
    ("raw", "bare"),
    [
        (b"<rss><channel><title>Sea</title></channel></rss>", True),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'/>", True),
        ('<?xml version="1.0" encoding="utf-16"?><rss><channel/></rss>'.encode("utf-16"), True),
        ('<?xml version="1.0" encoding="utf-16"?><rss><item/></rss>'.encode("utf-16"), False),
        (b"<rss><channel><item/></channel></rss>", False),
        (b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry></a:entry></a:feed>", False),
        (b"<rss><channel><title>Sea</title>", False),
        (b"<error><channel>closed</channel></error>", False),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [ ]}', True),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"}]}', False),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [', False),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', False),
    ],
)
def test_a_feed_that_is_whole_and_without_entries_is_bare(raw: bytes, bare: bool) -> None:
    assert is_bare(raw) is bare


def test_a_page_names_its_feeds() -> None:
    page = b"""<!doctype html><html><head><base href="/news/">
    <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="fr" href="fr.html">
    <link rel="alternate" type="application/rss+xml" href="rss.xml"><link REL="Alternate"
    TYPE="application/atom+xml; charset=x" href="https://example.com/atom">
    <link rel="alternate" type="application/rss+xml" href="rss.xml"></head></html>"""
    assert not is_feed("https://example.org/", page)
    assert feeds_of(page, "https://example.org/a/b") == ("https://example.org/news/rss.xml", "https://example.com/atom")
    assert feeds_of(b"", "https://example.org/") == feeds_of(b"<p>" * 9, "https://example.org/") == ()
