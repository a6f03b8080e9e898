"""Lists of feeds are read and written as feed readers exchange them."""

from __future__ import annotations

from reader.model import Outline
from reader.sources import Refusal, read_bytes
from reader.sources.feeds.outlines import read_outlines, write_outlines

LIST = b"""<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Island"><outline text="Sea">
  <outline text=" Ferry
     Post " type="rss" xmlUrl=" https://example.org/ferry.xml "/>
  <outline title="Crane News" type="pie" XMLURL="https://example.org/cranes" category="/work/strike,night"/>
</outline></outline>
<outline text="A & B" xmlUrl="https://example.org/ab"
<outline text="Empty" type="rss" xmlUrl=""/>
<outline text="Evil" xmlUrl="exec:rm -rf ~"/>
<outline text="Files" xmlUrl="ftp://example.org/feed"/><outline text="Loud" xmlUrl="HTTPS://EXAMPLE.ORG/loud"/>
<outline text="Plain" type="rss" url="https://example.org/plain"/>
</body></opml>"""


def test_a_list_is_read_however_broken_and_folders_become_tags() -> None:
    outlines = [one for one in read_outlines("feeds.opml", LIST) if isinstance(one, Outline)]
    assert outlines[:2] == [
        Outline("https://example.org/ferry.xml", "Ferry Post", ("Island", "Sea")),
        Outline("https://example.org/cranes", "Crane News", ("Island", "Sea", "work", "strike", "night")),
    ]
    assert [one.address[20:] for one in outlines] == ["ferry.xml", "cranes", "ab", "loud", "plain"]


def test_what_is_no_address_is_refused() -> None:
    refused = [one for one in read_outlines("feeds.opml", LIST) if isinstance(one, Refusal)]
    assert [one.path for one in refused] == ["feeds.opml: exec:rm -rf ~", "feeds.opml: ftp://example.org/feed"]
    assert {one.reason for one in refused} == {"it is no address of the web"}
    for raw in (b"", b"Feeds", b"<opml><body/></opml>", b"<a>" * 5000):
        assert list(read_outlines("x", raw)) == [Refusal("x", "it is no list of feeds")]


def test_lists_that_stand_one_behind_the_other_are_all_read() -> None:
    one = b'<opml><body><outline xmlUrl="https://example.org/%d"/></body></opml>\n'
    found = [item for item in read_outlines("x", one % 1 + one % 2) if isinstance(item, Outline)]
    assert [item.address for item in found] == ["https://example.org/1", "https://example.org/2"]


def test_whoever_imports_a_list_is_told_how_to_subscribe() -> None:
    (refused,) = read_bytes("feeds.opml", LIST)
    assert isinstance(refused, Refusal) and "kreader feed import" in refused.reason


def test_no_file_is_read_for_an_entity() -> None:
    entity = b'<!DOCTYPE o [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    raw = entity + b'<opml><outline text="&e;" xmlUrl="https://e.org"/></opml>'
    assert [one for one in read_outlines("x", raw) if isinstance(one, Outline) and "root" in one.title] == []


def test_a_list_is_written_as_it_is_read() -> None:
    outlines = [
        Outline("https://example.org/1", "Ferry <Post> & “Sea”\x1b", ("Island", "Sea")),
        Outline("https://example.org/2", "", ("Island",)),
        Outline("https://example.org/3?a=1&b=2", "Cranes"),
    ]
    expected = [
        Outline("https://example.org/1", "Ferry <Post> & “Sea”", ("Island", "Sea")),
        Outline("https://example.org/2", "https://example.org/2", ("Island",)),
        Outline("https://example.org/3?a=1&b=2", "Cranes"),
    ]
    assert sorted(map(str, read_outlines("x", write_outlines(outlines)))) == sorted(map(str, expected))
