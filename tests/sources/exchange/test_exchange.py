"""The XML files of agencies, crawlers and notebooks become drafts."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Kept
from reader.sources import count_articles, read_again
from tests.sources.conftest import Read

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
<nitf><head><title>Ferry</title><docdata><doc-id id-string="7"/><date.issue norm="20240501T100000Z"/>
<key-list><keyword key="sea"/></key-list><doc.copyright holder="Harbour Media"/></docdata>
<pubdata name="Harbour Post" ex-ref="https://example.org/1" position.section="Coast"/></head>
<body><body.head><hedline><hl1>Ferry sails</hl1><hl2>After three days</hl2></hedline>
<byline class="print_byline">By ANA RUIZ</byline><byline class="normalized_byline">Ruiz, Ana</byline>
<abstract><p>A summary.</p></abstract></body.head>
<body.content><block class="lead_paragraph"><p>It sailed at <b>noon</b>.</p></block>
<block class="full_text"><p>It sailed at <b>noon</b>.</p><hl2>Back</hl2><p>It came back.</p>
<media media-type="image"><media-reference source="a.jpg"/>
<media-caption>The quay.</media-caption></media></block></body.content>
<body.end><tagline>By ANA RUIZ</tagline></body.end></body></nitf>"""
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:{number}" version="1">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="hp"><name>Harbour Wire</name></provider>
<versionCreated>2024-05-01T11:00:00Z</versionCreated><firstCreated>2024-05-01T10:00:00Z</firstCreated></itemMeta>
<contentMeta><creator><name>Desk</name></creator><subject qcode="x:1"><name>sea</name></subject>
<headline>Ferry sails</headline><by>By Ana Ruiz</by></contentMeta><contentSet>{content}</contentSet></newsItem>"""
PAGE = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><p>It sailed at noon.</p><p>It came back.</p></body></html></inlineXML>"""
INNER = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It sailed at noon.</p><p>It came back.</p>
</body.content></body></nitf></inlineXML>"""
PLAIN = "<inlineData contenttype='text/plain'>It sailed at noon.\n\nIt came back.</inlineData>"
NEWSML = """<?xml version="1.0"?><NewsML Version="1.2">
<NewsEnvelope><DateAndTime>20240501T120000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:x:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20240501T100000Z</FirstCreated><ThisRevisionCreated>20240501T110000Z</ThisRevisionCreated>
</NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry sails</HeadLine><ByLine>By Ana Ruiz</ByLine>
<KeywordLine>sea</KeywordLine></NewsLines><AdministrativeMetadata>
<Provider><Party FormalName="Harbour Wire"/></Provider>
</AdministrativeMetadata><ContentItem>
<DataContent><nitf><body><body.content><p>It sailed at noon.</p><p>It came back.</p>
</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
TWO = "It sailed at noon.\n\nIt came back."


def test_an_article_in_nitf_is_read(read: Read) -> None:
    (draft,), refused = read("wire.xml", NITF)
    assert (draft.title, draft.source, draft.link) == ("Ferry sails", "Harbour Post", "https://example.org/1")
    assert (draft.authors, draft.published) == (("By ANA RUIZ",), "20240501T100000Z")
    assert (draft.section, draft.tags) == ("Coast", ("sea",))
    assert draft.text == "After three days\n\nIt sailed at noon.\n\nBack\n\nIt came back.\n\nThe quay."
    assert [kind for _, kind in draft.marked] == ["heading", "caption"]
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


@pytest.mark.parametrize("content", [PAGE, INNER, PLAIN], ids=["page", "nitf", "plain"])
def test_an_item_of_newsml_g2_is_read(content: str, read: Read) -> None:
    (draft,), refused = read("item.xml", '<?xml version="1.0"?>' + ITEM.format(number=1, content=content))
    assert (draft.title, draft.source, draft.authors) == ("Ferry sails", "Harbour Wire", ("By Ana Ruiz",))
    assert (draft.published, draft.updated) == ("2024-05-01T10:00:00Z", "2024-05-01T11:00:00Z")
    assert (draft.tags, draft.text, refused) == (("sea",), TWO, [])


def test_a_message_of_newsml_g2_holds_many_items(read: Read) -> None:
    items = "".join(ITEM.format(number=number, content=PAGE) for number in (1, 2)) + ITEM.format(number=3, content="")
    drafts, refused = read("m.xml", f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">{items}</newsMessage>')
    assert len({draft.key for draft in drafts}) == 2
    assert refused == ["the record has no text"]


def test_a_picture_beside_an_article_is_no_lack_and_alone_it_is(read: Read) -> None:
    picture = ITEM.format(number=2, content='<remoteContent href="ferry.jpg" contenttype="image/jpeg"/>')
    message = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">{}</newsMessage>'
    (draft,), refused = read("m.xml", message.format(ITEM.format(number=1, content=INNER) + picture))
    assert (draft.title, refused) == ("Ferry sails", [])
    assert read("p.xml", message.format(picture)) == ([], ["the record has no text"])


def test_the_byline_of_the_text_counts_where_its_envelope_has_none(read: Read) -> None:
    item = ITEM.format(number=1, content=INNER).replace("<by>By Ana Ruiz</by>", "").replace("creator>", "other>")
    item = item.replace("<body.content>", "<byline>By Tom Reyes</byline><body.content>")
    (draft,), _ = read("item.xml", item)
    assert draft.authors == ("By Tom Reyes",)


def test_an_item_of_the_first_newsml_is_read(read: Read) -> None:
    (draft,), refused = read("item.xml", NEWSML)
    assert (draft.title, draft.source, draft.authors) == ("Ferry sails", "Harbour Wire", ("By Ana Ruiz",))
    assert (draft.published, draft.updated) == ("20240501T100000Z", "20240501T110000Z")
    assert (draft.tags, draft.text, refused) == (("sea",), TWO, [])


EXTRACT = """<doc sitename="Harbour Post" title="Ferry sails" author="Ana Ruiz; Jon Tuck" date="2024-05-01"
source="https://example.org/1" hostname="example.org" excerpt="It sailed." categories="" tags="sea;ships">
<main><head rend="h2">Noon</head><p>It <hi rend="#b">sailed</hi> at<lb/>noon.</p><list rend="ul"><item>one</item></list>
<quote>It came back.</quote></main><comments><p>Nice.</p></comments></doc>"""
TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title type="main">Ferry sails</title><author>Ana Ruiz</author></titleStmt>
<publicationStmt><publisher>Harbour Post</publisher>
</publicationStmt><sourceDesc><biblFull><publicationStmt><ptr type="URL" target="https://example.org/1"/>
<date>2024-05-01</date></publicationStmt></biblFull></sourceDesc></fileDesc><profileDesc><textClass><keywords>
<term type="categories"/><term type="tags">sea,ships</term></keywords></textClass></profileDesc></teiHeader>
<text><body><div type="entry"><ab type="header">Noon</ab><p>It sailed at noon.</p></div>
<div type="comments"><p>Nice.</p></div>
</body></text></TEI>"""
ITEMS = """<?xml version="1.0" encoding="utf-8"?><items><item><title>Ferry sails</title><url>https://example.org/1</url>
<author><value>Ana Ruiz</value><value>Jon Tuck</value></author><date>2024-05-01</date>
<body><value>It sailed at noon.</value><value>It came back.</value></body></item>
<item><title>Ferry sinks</title><text>&lt;p&gt;It sank.&lt;/p&gt;</text></item></items>"""


def test_what_trafilatura_extracted_is_read(read: Read) -> None:
    (draft,), refused = read("page.xml", EXTRACT)
    assert (draft.title, draft.source, draft.link) == ("Ferry sails", "Harbour Post", "https://example.org/1")
    assert (draft.authors, draft.tags, draft.published) == (("Ana Ruiz", "Jon Tuck"), ("sea", "ships"), "2024-05-01")
    assert draft.text == "Noon\n\nIt sailed at\nnoon.\n\n- one\n\nIt came back."
    assert [kind for _, kind in draft.marked] == ["heading"]
    assert refused == []


def test_what_trafilatura_extracted_is_read_in_tei(read: Read) -> None:
    (draft,), refused = read("page.xml", TEI)
    assert (draft.title, draft.source, draft.link) == ("Ferry sails", "Harbour Post", "https://example.org/1")
    assert (draft.authors, draft.tags, draft.published) == (("Ana Ruiz",), ("sea", "ships"), "2024-05-01")
    assert (draft.text, refused) == ("Noon\n\nIt sailed at noon.", [])


def test_the_bookmarks_of_pinboard_and_delicious_have_words_for_tags(read: Read) -> None:
    posts = """<?xml version="1.0" encoding="UTF-8"?><posts user="ana">
    <post href="https://example.org/1" time="2024-05-01T10:00:00Z" description="Ferry sails" extended="At noon."
        tag="sea ships" hash="a" shared="yes" toread="no" />
    <post href="https://example.org/2" time="2024-05-02T10:00:00Z" description="Ferry stays" extended="" tag="no_tag"
        hash="b" shared="no" toread="yes" /></posts>"""
    (sails, stays), refused = read("pinboard_export.xml", posts)
    assert (sails.title, sails.text, sails.link) == ("Ferry sails", "At noon.", "https://example.org/1")
    assert (sails.tags, sails.published, sails.state) == (("sea", "ships"), "2024-05-01T10:00:00Z", Kept(read=True))
    assert (stays.title, stays.text, stays.tags, stays.state) == ("Ferry stays", "", (), Kept())
    assert refused == []
    assert read_again(sails.path, sails.key, sails.raw) == sails


def test_the_items_of_a_crawler_are_read(read: Read) -> None:
    (first, second), refused = read("items.xml", ITEMS)
    assert (first.title, first.authors, first.text) == ("Ferry sails", ("Ana Ruiz", "Jon Tuck"), TWO)
    assert (second.text, refused) == ("It sank.", [])


BROKEN = {
    "cut off": (NITF[:400], "well-formed"),
    "too deep": ("<nitf>" + "<block>" * 5000, "too deeply"),
    "no item": ('<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "no article"),
}


@pytest.mark.parametrize(("text", "reason"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_refused(text: str, reason: str, read: Read) -> None:
    drafts, (refused,) = read("wire.xml", text)
    assert drafts == []
    assert reason in refused


NOTE = """<note><title>Ferry sails</title><created>20240501T100000Z</created><tag>sea</tag><tag>ships</tag>
<note-attributes><author>Ana Ruiz</author><source-url>{url}</source-url></note-attributes>
<content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "enml2.dtd"><en-note><div>It sailed at noon.</div>
<en-media hash="a" type="image/png"/><div>It came back.</div></en-note>]]></content>{extra}</note>"""
PICTURE = '<resource><data encoding="base64">' + "iVBORw0K\n" * 20_000 + "</data><mime>image/png</mime></resource>"


def notebook(*notes: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM "evernote-export4.dtd">\n'
    return f'{head}<en-export application="Evernote">{"".join(notes)}</en-export>'


def test_each_note_of_evernote_is_an_article(read: Read) -> None:
    clip, own = NOTE.format(url="https://example.org/1", extra=PICTURE), NOTE.format(url="", extra="")
    (first, second), refused = read("Notes.enex", notebook(clip, own))
    assert (first.title, first.link, first.text) == ("Ferry sails", "https://example.org/1", TWO)
    assert (first.tags, first.authors) == (("sea", "ships"), ("Ana Ruiz",))
    # The day on which a page was clipped is not its day of publication.
    assert (first.published, second.published) == (None, "20240501T100000Z")
    assert refused == []
    assert len(first.raw) < 2000
    assert read_again(first.path, first.key, first.raw) == first


def test_a_clipped_page_has_the_title_and_the_author_of_the_page(read: Read) -> None:
    clip = NOTE.format(url="https://example.org/1", extra="").replace("Ana Ruiz", "reader@example.org")
    clip = clip.replace("<title>Ferry sails", "<title>Ferry sails – Harbour Post").replace(
        "<en-note>", "<en-note><h1><b>Ferry</b> sails</h1>"
    )
    (draft,), _ = read("Notes.enex", notebook(clip))
    assert (draft.title, draft.source, draft.authors) == ("Ferry sails", "Harbour Post", ())


def test_a_broken_note_costs_no_other(read: Read) -> None:
    drafts, refused = read("Notes.enex", notebook("<note><title>x</note>", NOTE.format(url="", extra="")))
    assert [draft.title for draft in drafts] == ["Ferry sails"]
    assert "well-formed" in refused[0]


@pytest.mark.parametrize("cut", [-25, 300, 120])
def test_a_notebook_that_is_cut_off_says_so(cut: int, read: Read) -> None:
    drafts, refused = read("Notes.enex", notebook(NOTE.format(url="", extra=""))[:cut])
    assert drafts == []
    assert len(refused) == 1


def test_a_note_longer_than_an_article_is_refused_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch, read: Read
) -> None:
    monkeypatch.setattr("reader.sources.exchange.notebooks.LARGEST_ARTICLE", 1000)
    long = NOTE.format(url="", extra="").replace("It sailed", "It sailed " * 200)
    drafts, refused = read("Notes.enex", notebook(long, NOTE.format(url="", extra=PICTURE)))
    assert [draft.text for draft in drafts] == [TWO]
    assert refused == ["the note is too long for an article"]


def test_notes_and_items_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.enex").write_text(notebook(NOTE, NOTE))
    (tmp_path / "b.xml").write_text(ITEMS)
    assert count_articles(tmp_path / "a.enex") == 2
    assert count_articles(tmp_path / "b.xml") == 2
