"""Books become drafts, one a chapter."""

from __future__ import annotations

import pytest

from reader.sources import formats
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
