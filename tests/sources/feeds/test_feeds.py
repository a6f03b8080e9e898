"""Feeds of all dialects become drafts; large ones are read in a faster way with the same result."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest

from reader.model import Draft, Parcel
from reader.sources import count_articles, read_again, read_drafts, unpack
from reader.sources.families import read_stream
from reader.sources.feeds import feeds
from reader.sources.feeds.entries import read_entries
from reader.sources.formats import Origin
from reader.sources.markup import read_markup
from tests.sources.conftest import Read

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
<item><title>Ferry &amp; crew</title><link>https://example.org/1</link><guid isPermaLink="false">one</guid>
 <dc:creator>Ana Ruiz</dc:creator><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate><category>sea</category>
 <description>Short.</description>
 <content:encoded>&lt;p&gt;The ferry sailed.&lt;/p&gt;&lt;p&gt;It came back.&lt;/p&gt;</content:encoded></item>
<item><title>Only a title</title><link>https://example.org/2</link><author>tom@example.org (Tom Lee)</author></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
<entry><title>Ferry sails</title><id>tag:example.org,2024:1</id><link href="https://example.org/1"/>
 <author><name>Ana Ruiz</name></author>
 <published>2024-05-01T10:00:00Z</published><updated>2024-05-02T10:00:00Z</updated>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sailed.</p></div></content>
</entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Harbour Post</title></channel>
<item rdf:about="https://example.org/1"><title>Ferry sails</title><link>https://example.org/1</link>
<description>The ferry sailed.</description></item></rdf:RDF>"""


def test_an_entry_is_an_article(read: Read) -> None:
    (first, second), refused = read("feed.xml", RSS)
    assert (first.title, first.source, first.authors) == ("Ferry & crew", "Harbour Post", ("Ana Ruiz",))
    assert (first.text, first.link, first.tags) == (
        "The ferry sailed.\n\nIt came back.",
        "https://example.org/1",
        ("sea",),
    )
    assert first.published == "Wed, 01 May 2024 10:00:00 GMT"
    assert (second.title, second.text, second.authors) == ("Only a title", "", ("Tom Lee",))
    assert refused == []
    assert read_again(first.path, first.key, first.raw) == first


@pytest.mark.parametrize("feed", [ATOM, RDF])
def test_other_dialects_are_read(feed: str, read: Read) -> None:
    (draft,), _ = read("feed", feed)
    assert (draft.title, draft.text, draft.link) == ("Ferry sails", "The ferry sailed.", "https://example.org/1")


@pytest.mark.parametrize("feed", [RSS, ATOM])
def test_both_ways_say_the_same(feed: str) -> None:
    ours, theirs = (
        [entry._replace(content=read_markup(entry.content).text) for entry in entries or ()]
        for entries in (read_entries(feed.encode()), feeds._by_feedparser(feed.encode()))
        if not isinstance(entries, str)
    )
    assert ours == theirs


SITE = "<title>Post</title><link>https://example.org/news/</link>"
NEWS = "https://example.org/news"


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("/a/1", "https://example.org/a/1"),
        ("a/1", f"{NEWS}/a/1"),
        ("//other.example/1", "https://other.example/1"),
        ("https://other.example/1#", "https://other.example/1#"),
    ],
)
@pytest.mark.parametrize(
    ("feed", "path"),
    [
        (f'<rss version="2.0"><channel>{SITE}<item><title>A</title><link>{{}}</link></item></channel></rss>', "feed"),
        (
            f'<feed xmlns="http://www.w3.org/2005/Atom"><link href="{NEWS}/"/><link rel="self" href="https://x.example/"/>'
            '<entry><title>A</title><link href="{}"/></entry></feed>',
            "feed",
        ),
        (
            '<rss version="2.0"><channel><link>/</link><item><title>A</title><link>{}</link></item></channel></rss>',
            f"{NEWS}/feed",
        ),
        (f'{{{{"home_page_url": "{NEWS}/", "items": [{{{{"title": "A", "url": "{{}}"}}}}]}}}}', "feed.json"),
        ('{{"items": [{{"title": "A", "url": "{}"}}]}}', f"{NEWS}/feed.json"),
    ],
)
def test_a_relative_link_leads_to_the_site_of_the_feed(
    feed: str, path: str, link: str, whole: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for small in (feeds._SMALL, 0):
        monkeypatch.setattr(feeds, "_SMALL", small)
        (item,) = read_stream(BytesIO(feed.format(link).encode()), Origin(path, path))
        assert isinstance(item, Parcel | Draft)
        draft = unpack(item)
        assert isinstance(draft, Draft)
        assert draft.link == whole


def test_a_number_leads_nowhere(monkeypatch: pytest.MonkeyPatch, read: Read) -> None:
    feed = f'<rss version="2.0"><channel>{SITE}<item><title>A</title><guid>3</guid></item></channel></rss>'
    for small in (feeds._SMALL, 0):
        monkeypatch.setattr(feeds, "_SMALL", small)
        (draft,), _ = read("feed", feed)
        assert draft.link is None


ATOM_NS = "http://www.w3.org/2005/Atom"
XHTML_NS = "http://www.w3.org/1999/xhtml"
CLASH = '<n:description xmlns:n="urn:notes">Not this.</n:description><description>It sailed.</description>'


def rss(item: str) -> str:
    return f'<rss version="2.0"><channel><item><title>Ferry</title>{item}</item></channel></rss>'


def atom(kind: str, content: str) -> str:
    return f'<feed xmlns="{ATOM_NS}"><entry><title>Ferry</title><content{kind}>{content}</content></entry></feed>'


TOLD = {
    "a tag that is rare": (rss("<description>It &lt;blink&gt;sailed&lt;/blink&gt;.</description>"), "It sailed."),
    "a script": (rss("<description>It sailed.&lt;script&gt;go()&lt;/script&gt;</description>"), "It sailed."),
    "signs that are no tags": (rss("<description>It sailed at &lt; 9 knots</description>"), "It sailed at < 9 knots"),
    "a body of XHTML": (rss(f'<body xmlns="{XHTML_NS}"><p>It <i>sailed</i>.</p></body>'), "It sailed."),
    "another module's word": (rss(CLASH), "It sailed."),
    "a tag in plain text": (atom("", "The &lt;b&gt;bold&lt;/b&gt;\n\ntag"), "The <b>bold</b>\n\ntag"),
    "a tag in HTML": (atom(' type="html"', "The &lt;tt&gt;bold&lt;/tt&gt; tag"), "The bold tag"),
    "base64": (atom(' type="application/octet-stream"', "SXQgc2FpbGVkLg=="), "It sailed."),
}


@pytest.mark.parametrize(("feed", "text"), TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("small", [0, 1 << 20])
def test_what_is_markup_is_told_from_text(
    feed: str, text: str, small: int, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "_SMALL", small)
    (draft,), _ = read("feed.xml", feed)
    assert (draft.title, draft.text) == ("Ferry", text)


def test_a_feed_that_is_not_well_formed_is_read(read: Read) -> None:
    drafts, _ = read("feed.xml", RSS.replace("</channel></rss>", "").replace("&amp; crew", "& crew"))
    assert [draft.title for draft in drafts] == ["Ferry & crew", "Only a title"]


@pytest.mark.parametrize("small", [0, 1000])
@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00", "😀"),
        ("&#x41;&#xd83d;&#xde00;&#66;", "A😀B"),
        ("&#xD83D;", "�"),
        ("&#x110000;", "�"),
        (f"&#{'9' * 5000};", "�"),
        ("&#128512;&#60;", "😀<"),
    ],
)
def test_a_reference_to_no_character_costs_only_itself(
    written: str, told: str, small: int, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "_SMALL", small)
    drafts, refusals = read("feed.xml", RSS.replace("&amp;", written))
    assert [draft.title for draft in drafts] == [f"Ferry {told} crew", "Only a title"]
    assert not refusals


@pytest.mark.parametrize(
    "place",
    [
        '<gml:Point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><gml:pos>1 2</gml:pos></gml:Point>',
        "<gml:Polygon><gml:LinearRing><gml:posList>north</gml:posList></gml:LinearRing></gml:Polygon>",
    ],
)
def test_the_place_of_an_entry_does_not_matter(place: str, read: Read) -> None:
    where = f'<w:where xmlns:w="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml">{place}</w:where>'
    (draft,), _ = read("feed.xml", ATOM.replace("</entry>", f"{where}</entry>"))
    assert (draft.title, draft.authors, draft.text) == ("Ferry sails", ("Ana Ruiz",), "The ferry sailed.")


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ('<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss version="2.0"><channel><item/></channel></rss>', "entities"),
        ("<rss>" + "<a>" * 200_000, "nested too deeply"),
        (f"<rss><channel {' '.join(f'a{n}=%s>%s' for n in range(1001))}/></rss>" % (('"',) * 2002), "many attributes"),
        ('<rss version="2.0"><channel><item><rating>x</rating></item></channel></rss>', "says nothing"),
    ],
)
def test_what_cannot_be_an_article_is_refused(feed: str, reason: str, read: Read) -> None:
    drafts, (refused,) = read("feed.xml", feed)
    assert drafts == []
    assert reason in refused


@pytest.mark.parametrize(
    ("stated", "field", "value"),
    [
        ("<author>Ana Ruiz</author>", "authors", ("Ana Ruiz",)),
        ("<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>", "published", "Mon, 02 Mar 2026 10:00:00 GMT"),
        ("<category>sea</category>", "tags", ("sea",)),
    ],
)
def test_an_entry_that_states_one_thing_says_something(stated: str, field: str, value: object, read: Read) -> None:
    (draft,), refused = read("feed.xml", rss(stated).replace("<title>Ferry</title>", ""))
    assert (draft.title, getattr(draft, field), draft.text, refused) == (None, value, "", [])


def test_a_post_without_a_title_is_not_called_by_its_address(read: Read) -> None:
    post = "<link>https://example.org/7</link><description>&lt;p&gt;The ferry is late.&lt;/p&gt;</description>"
    picture = "<link>https://example.org/8</link><description>&lt;img src='a.png'&gt;</description>"
    (told,), _ = read("posts.xml", rss(post).replace("<title>Ferry</title>", ""))
    (shown,), _ = read("pictures.xml", rss(picture).replace("<title>Ferry</title>", ""))
    assert (told.title, told.text, told.link) == (None, "The ferry is late.", "https://example.org/7")
    assert (shown.title, shown.link) == ("https://example.org/8", "https://example.org/8")


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        ("<ol><li>Light.<li><p>Radio.</p>In the channel.</ol>", "1. Light.\n\n2. Radio.\n\nIn the channel."),
        ("<ol start=7><li><h3>Speed</h3>Six knots.<li value=9>Buoys.</ol>", "7. Speed\n\nSix knots.\n\n9. Buoys."),
        ("<ol start=x reversed><li>Night.<li></li><li>Haste.</ol>", "3. Night.\n\n1. Haste."),
        ("<ol><li>1. Light.<li><ul><li>lamps</ul></ol>", "1. Light.\n\n- lamps"),
    ],
)
def test_the_points_of_a_list_stand_behind_their_numbers(listed: str, told: str, read: Read) -> None:
    (draft,), _ = read("feed.xml", rss(f"<description><![CDATA[{listed}]]></description>"))
    assert draft.text == told


def test_entries_are_counted_before_they_are_read(tmp_path: Path, read: Read) -> None:
    read("feed.xml", RSS)
    assert count_articles(tmp_path / "feed.xml") == 2
    assert len(list(read_drafts(tmp_path / "feed.xml"))) == 2


def test_a_json_feed_is_read(read: Read) -> None:
    (draft,), _ = read(
        "feed.json",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [{"id": "1", "url":'
        ' "https://example.org/1", "title": "Ferry", "content_html": "<p>It sailed.</p>",'
        ' "authors": [{"name": "Ana Ruiz"}],'
        ' "date_published": "2024-05-01T10:00:00Z", "tags": ["sea"]}]}',
    )
    assert (draft.source, draft.text, draft.authors, draft.tags) == (
        "Harbour Post",
        "It sailed.",
        ("Ana Ruiz",),
        ("sea",),
    )


@pytest.mark.parametrize("own", [{}, {"author": {"name": "Tom Lee"}}])
def test_the_authors_of_a_json_feed_are_those_of_entries_that_name_none(own: dict[str, object], read: Read) -> None:
    entry = {"id": "1", "content_text": "It sailed.", **own}
    feed = {"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Ana Ruiz"}], "items": [entry]}
    (draft,), _ = read("feed.json", json.dumps(feed))
    assert draft.authors == (("Tom Lee",) if own else ("Ana Ruiz",))


@pytest.mark.parametrize("padding", ["", " " * 140_000])
@pytest.mark.parametrize("own", ["", "<author><name>Tom Lee</name></author>"])
def test_the_authors_of_an_atom_feed_are_those_of_entries_that_name_none(own: str, padding: str, read: Read) -> None:
    entry = f"<entry><id>1</id><title>Ferry</title>{own}<content>It sailed.</content></entry>"
    author = "<author><name>Ana Ruiz</name></author>"
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>{author}{padding}{entry}</feed>'
    (draft,), _ = read("feed.atom", feed)
    assert draft.authors == (("Tom Lee",) if own else ("Ana Ruiz",))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("feed.xml", '<rss version="2.0"><channel><title>Quiet</title></channel></rss>', "the feed has no entries"),
        ("list.opml", '<opml version="2.0"><body/></opml>', "it is a list of feeds"),
        ("picture.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>', "a kind that kreader does not read"),
        ("data.xml", '<?xml version="1.0"?><note><to>Ana</to></note>', "a kind that kreader does not read"),
    ],
)
def test_other_xml_is_refused_by_what_it_is(name: str, content: str, reason: str, read: Read) -> None:
    drafts, (refused,) = read(name, content)
    assert drafts == []
    assert reason in refused


def test_a_feed_of_two_bytes_a_letter_is_read(read: Read) -> None:
    drafts, _ = read("feed.xml", RSS.replace('"1.0"?>', '"1.0" encoding="utf-16"?>').encode("utf-16"))
    assert [draft.title for draft in drafts] == ["Ferry & crew", "Only a title"]


@pytest.mark.parametrize("domain", ["packet.example", "packet.no", "harbour.media"])
def test_an_author_behind_an_address_is_named_whatever_the_domain(domain: str, read: Read) -> None:
    author = f"<author>ana@{domain} (Ana Ruiz)</author>"
    item = f"<item><title>Ferry</title>{author}<description>It sailed.</description></item>"
    (draft,), _ = read("feed.xml", f'<rss version="2.0"><channel><title>Packet</title>{item}</channel></rss>')
    assert draft.authors == ("Ana Ruiz",)
