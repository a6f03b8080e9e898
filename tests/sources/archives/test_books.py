"""Books become drafts, one a chapter."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.sources import formats
from reader.sources.archives import books
from reader.sources.archives.contents import Contents, Entry, is_list
from tests.growth import outgrows
from tests.sources.archives.test_archives import zipped
from tests.sources.conftest import Read

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book/package.opf"/></rootfiles></container>'
)
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Harbour Almanac</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:date>2024-05-01</dc:date></metadata><manifest>
<item id="two" href="two%20.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.png" media-type="image/png"/></manifest>
<spine><itemref idref="cover"/><itemref idref="one"/><itemref idref="two"/><itemref idref="gone"/></spine></package>"""
ONE = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>The ferry</h1><p>It sailed.</p></body></html>"
TWO = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>It came back.</p></body></html>"
FILES = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "book/package.opf": PACKAGE}


def test_a_chapter_is_an_article(read: Read) -> None:
    (one, two), refused = read("book.epub", zipped({**FILES, "book/one.xhtml": ONE, "book/two .xhtml": TWO}))
    assert (one.title, one.section, one.authors, one.published) == (
        "The ferry", "Harbour Almanac", ("Ana Ruiz",), "2024-05-01",
    )  # fmt: skip
    assert (one.text, two.text, two.title) == ("The ferry\n\nIt sailed.", "It came back.", "Harbour Almanac")
    assert refused == []


def test_a_newspaper_that_calibre_made_a_book_of_is_not_by_calibre(read: Read) -> None:
    package = PACKAGE.replace("Harbour Almanac", "Harbour Post [1 May 2024]").replace("Ana Ruiz", "calibre")
    package = package.replace("<dc:date>", "<dc:publisher>calibre</dc:publisher><dc:date>")
    (one,), _ = read("post.epub", zipped({**FILES, "book/package.opf": package, "book/one.xhtml": ONE}))
    assert (one.authors, one.source) == ((), "Harbour Post")


@pytest.mark.parametrize("version", [2, 3])
def test_the_table_of_contents_is_no_article(version: int, read: Read) -> None:
    properties = 'properties="scripted nav" ' if version == 3 else ""
    guide = '<guide><reference type="toc" href="toc.xhtml#top"/></guide>' if version == 2 else ""
    package = (
        PACKAGE.replace("<manifest>", f'<manifest><item id="toc" href="toc.xhtml" {properties}'
                                      'media-type="application/xhtml+xml"/>')
        .replace("<spine>", '<spine><itemref idref="toc"/>').replace("</package>", f"{guide}</package>")
    )  # fmt: skip
    contents = {"book/package.opf": package, "book/toc.xhtml": TWO.replace("It came back.", "The ferry")}
    drafts, refused = read("book.epub", zipped({**FILES, "book/one.xhtml": ONE, "book/two .xhtml": TWO, **contents}))
    assert [draft.text for draft in drafts] == ["The ferry\n\nIt sailed.", "It came back."]
    assert refused == []


def test_a_book_without_its_package_is_refused(read: Read) -> None:
    drafts, (reason,) = read("book.epub", zipped({"mimetype": "application/epub+zip"}))
    assert drafts == []
    assert "no META-INF/container.xml" in reason


def test_a_book_without_text_is_refused(read: Read) -> None:
    pictures = dict.fromkeys(("book/one.xhtml", "book/two .xhtml"), "<html><body><img src='a.png'/></body></html>")
    assert read("book.epub", zipped({**FILES, **pictures})) == ([], ["the book holds no text"])


DEEP = "<html><body>" + "<div><b>" * 1500 + "It sailed."


@pytest.mark.parametrize(
    ("chapter", "reason"),
    [
        ({}, "the chapter cannot be read (there is no book/one.xhtml in the book)"),
        ({"book/one.xhtml": DEEP}, "its elements are nested too deeply"),
        ({"book/one.xhtml": bytes(range(1, 256)) * 9}, "the chapter is locked, or no text"),
        ({"book/one.xhtml": f"<p>{'It sailed. ' * 9000}"}, "it is longer than 32 MB, which no article is"),
    ],
)
def test_a_chapter_that_cannot_be_read_is_named_and_costs_no_other(
    chapter: dict[str, str | bytes], reason: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "LARGEST_ARTICLE", 64_000)
    (two,), refused = read("book.epub", zipped({**FILES, **chapter, "book/two .xhtml": TWO}))
    assert (two.text, refused) == ("It came back.", [reason.replace("32 MB", "0 MB")])


def test_a_book_that_swells_is_stopped_and_one_in_an_archive_read(read: Read) -> None:
    one = zipped({**FILES, "book/one.xhtml": ONE, "book/two .xhtml": TWO})
    assert len(read("books.zip", zipped({"book.epub": one}))[0]) == 2
    swollen = zipped({**FILES, "book/one.xhtml": f"<p>{' ' * 30_000_000}", "book/two .xhtml": TWO})
    assert read("book.epub", swollen) == ([], ["it swells to more than two hundred times its size; the rest was left"])


def _page(body: str) -> str:
    return f"<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body>{body}</body></html>"


def _package(*names: str, extra: str = "", **replaced: str) -> str:
    """Return a package with these pages in this order."""
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names)
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    head = PACKAGE.partition("<manifest>")[0]
    for old, new in replaced.items():
        head = head.replace(old, new)
    return f"{head}<manifest>{items}{extra}</manifest><spine>{spine}</spine></package>"


NAV = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'


def _nav(items: str) -> str:
    return _page(f'<nav epub:type="toc"><h1>Contents</h1><ol>{items}</ol></nav>')


def _point(title: str, target: str, inside: str = "") -> str:
    return f"<navPoint><navLabel><text>{title}</text></navLabel><content src='{target}'/>{inside}</navPoint>"


def _read_book(read: Read, package: str, **pages: str) -> tuple[list[Draft], list[str]]:
    names = {f"book/{name.replace('_', '.')}": page for name, page in pages.items()}
    return read("book.epub", zipped({**FILES, "book/package.opf": package, **names}))


LONG = "<p>" + "The crew waited on the quay until the fog had lifted. " * 5 + "</p>"


def test_each_article_that_the_contents_name_within_a_page_is_one(read: Read) -> None:
    page = _page(
        "<h1>News</h1><section id='a'><h2>The ferry</h2><p>It sailed.</p></section>"
        "<section><h2><a id='b'></a>The pier</h2><p>It fell.</p></section>"
        "<h1 id='c'>Sport</h1><h2 id='d'>A draw</h2><p>All ran.</p>"
    )
    nav = _nav('<li><a href="one.xhtml">News</a><ol><li><a href="one.xhtml#a">The ferry</a></li>'
               '<li><a href="one.xhtml#b">The pier</a></li></ol></li>'
               '<li><a href="one.xhtml#c">Sport</a>'
               '<ol><li><a href="one.xhtml#d">A draw</a></li></ol></li>')  # fmt: skip
    drafts, refused = _read_book(read, _package("one.xhtml", extra=NAV), one_xhtml=page, nav_xhtml=nav)
    assert [(one.title, one.text) for one in drafts] == [
        ("The ferry", "The ferry\n\nIt sailed."), ("The pier", "The pier\n\nIt fell.\n\nSport"),
        ("A draw", "A draw\n\nAll ran."),
    ]  # fmt: skip
    assert (len({one.key for one in drafts}), refused) == (3, [])


def test_sections_of_an_article_are_no_articles_though_the_contents_name_them(read: Read) -> None:
    page = _page("<h1>The ferry</h1><p>It sailed.</p><h2 id='a'>At sea</h2><p>Calm.</p><h2 id='b'>On land</h2>")
    nav = _nav('<li><a href="one.xhtml">The ferry</a><ol><li><a href="one.xhtml#a">At sea</a></li>'
               '<li><a href="one.xhtml#b">On land</a></li></ol></li>')  # fmt: skip
    (one,), _ = _read_book(read, _package("one.xhtml", extra=NAV), one_xhtml=page, nav_xhtml=nav)
    assert one.text == "The ferry\n\nIt sailed.\n\nAt sea\n\nCalm.\n\nOn land"


def test_an_article_goes_on_in_files_that_the_contents_do_not_name(read: Read) -> None:
    ncx = f"<ncx><navMap>{_point('The ferry', 'one.xhtml')}{_point('The pier', 'three.xhtml')}</navMap></ncx>"
    drafts, _ = _read_book(
        read, _package("one.xhtml", "two.xhtml", "three.xhtml", "four.xhtml", extra=NCX), toc_ncx=ncx,
        one_xhtml=_page(f"<h1>The ferry</h1>{LONG}"), two_xhtml=_page("<p>It came back.</p>"),
        three_xhtml=_page(f"<h1>The pier</h1>{LONG}"), four_xhtml=_page("<p>© 2024 Harbour Press. ISBN 1.</p>"),
    )  # fmt: skip
    assert [one.title for one in drafts] == ["The ferry", "The pier", "Harbour Almanac"]
    assert drafts[0].text.endswith("lifted.\n\nIt came back.")
    assert drafts[1].text.endswith("lifted.")


def _numbered(count: int) -> bytes:
    names = [f"{number}.xhtml" for number in range(count)]
    points = "".join(_point(name, name) for name in names)
    pages = {f"book/{name}": _page(f"<h1>{name}</h1><p>It sailed.</p>") for name in names}
    ncx = {"book/toc.ncx": f"<ncx><navMap>{points}</navMap></ncx>"}
    return zipped({**FILES, "book/package.opf": _package(*names, extra=NCX), **ncx, **pages})


def test_chapters_are_found_in_the_contents_in_time_proportional_to_their_number() -> None:
    def seek(count: int) -> None:
        entries = [Entry(f"{number}", "", "", "", "", 0, frozenset()) for number in range(count)]
        held = Contents(entries)
        assert not any(is_list("<p>It sailed.</p>", entry.name, held) for entry in entries)

    assert not outgrows(seek, int, 300)


def test_a_book_of_more_chapters_than_any_is_read_up_to_there(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "_MOST_CHAPTERS", 3)
    drafts, refused = read("book.epub", _numbered(4))
    assert [draft.title for draft in drafts] == ["0.xhtml", "1.xhtml", "2.xhtml"]
    assert refused == ["it holds more than 3 chapters; the rest was left"]
    assert len(read("book.epub", _numbered(3))[0]) == 3


def test_an_article_that_goes_on_and_on_is_refused_and_the_next_is_read(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (books, formats):
        monkeypatch.setattr(module, "LARGEST_ARTICLE", 4000)
    names = [f"{number}.xhtml" for number in range(9)]
    ncx = f"<ncx><navMap>{_point('The ferry', '0.xhtml')}{_point('The pier', '8.xhtml')}</navMap></ncx>"
    pages = {name: _page(LONG * 4) for name in names}
    drafts, refused = _read_book(read, _package(*names, extra=NCX), toc_ncx=ncx, **pages)
    assert ([one.title for one in drafts], refused) == (["The pier"], ["it is longer than 0 MB, which no article is"])


def test_pages_about_the_book_are_no_articles(read: Read) -> None:
    title = "<html xmlns:epub='http://www.idpf.org/2007/ops'><body epub:type='titlepage'><p>Issue 7</p></body></html>"
    package = _package("cover.xhtml", "title.xhtml", "one.xhtml")
    package = package.replace("</package>", '<guide><reference type="cover" href="cover.xhtml"/></guide></package>')
    (one,), _ = _read_book(read, package, cover_xhtml=TWO, title_xhtml=title, one_xhtml=ONE)
    assert one.title == "The ferry"


def test_an_article_of_a_newspaper_that_calibre_made_a_book_of_has_its_section_author_and_link(read: Read) -> None:
    listed = _page("<h2>Front page</h2><ul><li><a href='one.xhtml'>The ferry</a><p>It sailed.</p></li></ul>")
    foot = "<p>This article was downloaded by calibre from <a href='x' rel='y'>z</a></p>".replace(
        "href='x' rel='y'", 'href="https://harbour.example/ferry?a=1&amp;b=2" rel="calibre-downloaded-from"'
    )
    author = '<meta xmlns="http://calibre.kovidgoyal.net/2009/metadata" name="author">Tom Reyes</meta>'
    point = _point("The ferry", "one.xhtml").replace("</navPoint>", f"{author}</navPoint>")
    ncx = f"<ncx><navMap>{_point('Front page', 'list.xhtml', point)}</navMap></ncx>"
    made = {"Harbour Almanac": "Harbour Post [1 May 2024]", "Ana Ruiz": "calibre"}
    made["<dc:date>"] = "<dc:publisher>calibre</dc:publisher><dc:date>"
    (one,), _ = _read_book(
        read, _package("list.xhtml", "one.xhtml", extra=NCX, **made), toc_ncx=ncx, list_xhtml=listed,
        one_xhtml=ONE.replace("</body>", f"{foot}</body>"),
    )  # fmt: skip
    assert (one.section, one.authors, one.source) == ("Front page", ("Tom Reyes",), "Harbour Post")
    assert one.link == "https://harbour.example/ferry?a=1&b=2"


def test_a_locked_book_is_refused_in_one_sentence(read: Read) -> None:
    locked = "".join(
        f'<EncryptedData><CipherData><CipherReference URI="book/{name}"/></CipherData></EncryptedData>'
        for name in ("one.xhtml", "two%20.xhtml")
    )
    files = {**FILES, "META-INF/encryption.xml": f"<encryption>{locked}</encryption>", "book/one.xhtml": "\x00\x01\x02"}
    drafts, (reason,) = read("book.epub", zipped({**files, "book/two .xhtml": "\x00\x01"}))
    assert (drafts, reason) == ([], "the book is locked: its chapters are encrypted")


@pytest.mark.parametrize("contents", ["", "<ncx", "<ncx><navMap/></ncx>", "<ncx><navPoint/>" * 20, "\x00\x01"])
def test_broken_contents_cost_no_chapter(contents: str, read: Read) -> None:
    drafts, _ = _read_book(read, _package("one.xhtml", extra=NCX), toc_ncx=contents, one_xhtml=ONE)
    assert [one.title for one in drafts] == ["The ferry"]
