"""Files of nothing but what readers look for are read in time proportional to their length."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import re
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest

from reader.sources.anchors import read_links
from reader.sources.exchange.notebooks import Notebook
from reader.sources.formats import Origin
from reader.sources.markup import parse_markup
from reader.sources.pages.bylines import marked
from reader.sources.pages.hints import without_hints
from reader.sources.pages.lists import without_mark
from reader.sources.pages.notes import noted
from reader.sources.pages.publication import published
from reader.sources.pages.statements import Statements, read_statements
from reader.sources.pages.titles import stated_titles
from reader.sources.pages.wording import words_in
from reader.sources.plaintext.looks import is_article
from reader.sources.web.bodies import unpacked
from reader.sources.web.channels import feeds_of
from tests.growth import outgrows
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import page

SAID = "The harbour council said that the ferry would sail at night, as it had for years. "
PROQUEST = (
    f"Document 1 of 2\n\nFerry\n\nPublication title: Packet{{}}x\n\nFull text: {SAID}\n\nProQuest document ID: 1\n"
)
DATED = (
    '<link rel="canonical" href="http://example.org/2024/05/03/a">'
    '<meta property="article:published_time" content="2024-05-03{}">'
)


def linked_line(count: int) -> tuple[str, list[str]]:
    """Return one line of links, and the paragraph that it became."""
    line = "".join(f'<a href="http://example.org/{number}">word{number}</a> and ' for number in range(count))
    return f"<p>{line}</p>", ["".join(f"word{number} and " for number in range(count)).strip()]


def lost_lines(count: int) -> tuple[str, list[str]]:
    """Return lines of links, and as many paragraphs in which none of them occurs."""
    lines = (f'<p><a href="/{number}">A line that is nowhere in the article {number}</a>' for number in range(count))
    return "".join(lines), [SAID * 4] * count


def stated(body: str) -> Statements:
    tree = parse_markup(f"<body>{body}</body>")
    assert tree is not None
    return read_statements(tree, "")


def undated_news(count: int) -> str:
    item = f"<NewsItem><HeadLine>Ferry</HeadLine><DataContent><p>{SAID}</p></DataContent></NewsItem>"
    return f"<NewsML>{item * count}</NewsML>"


def links_in(page: tuple[str, list[str]]) -> object:
    markup, paragraphs = page
    return read_links("page.html", "page.html", markup.encode(), paragraphs, "http://example.org/")


def unpacked_with_zeros(count: int) -> bytes:
    """Unpack an answer behind which a server goes on sending zeros."""

    async def pieces() -> AsyncIterator[bytes]:
        yield gzip.compress(SAID.encode())
        for _ in range(count):
            yield bytes(16_384)

    return asyncio.run(unpacked(pieces(), "gzip", 1_000_000))


VALUES: dict[str, tuple[Callable[..., object], Callable[[int], object], int]] = {
    "links in one line": (links_in, linked_line, 400),
    "links in lines that occur nowhere": (links_in, lost_lines, 300),
    "blanks before a hint": (without_hints, lambda count: f"{' ' * count}(opens", 5000),
    "classes of a hint": (without_hints, lambda count: f"<span {'class=-' * count}>sr-only</span>", 600),
    "attributes in a page that may name feeds": (
        lambda raw: feeds_of(raw, ""),
        lambda count: b"<p " + b"".join(b"a%d='' " % number for number in range(count)) + b">",
        4000,
    ),
    "zeros behind a packed answer": (unpacked_with_zeros, int, 200),
    "names of the site in a title": (
        stated_titles,
        lambda count: stated(
            f"<meta property=og:title content='Ferry sails again{' - Packet' * count}'>"
            "<meta property=og:site_name content='Packet'>"
        ),
        2000,
    ),
    "signs in the last line": (
        is_article,
        lambda count: f"The ferry sails at night again\n\n{SAID}\n{'a@' * count} b",
        2500,
    ),
    "authors": (
        lambda page: [*marked(page)],
        lambda count: stated("<a rel=author></a>" * count + "<i itemprop=author></i>" * count),
        1600,
    ),
    "lines between breaks, in one of which there may be a note": (
        noted,
        lambda count: stated("<p>A line</p>" + "a b<br>" * count),
        2500,
    ),
    "comments in a paragraph": (words_in, lambda count: stated("<p>A line" + "<!-- --> a b" * count).tree, 1600),
    "instructions in a paragraph": (words_in, lambda count: stated("<p>A line" + "<?a> a b" * count).tree, 1600),
    "figures at the beginning of a line": (without_mark, lambda count: "1" * count, 2500),
    "lines between breaks": (words_in, lambda count: parse_markup(f"<p>A line</p>{'a b<br>' * count}"), 2500),
    "dates": (
        published,
        lambda count: stated("<time pubdate></time>" * count + "<i itemprop=datePublished></i>" * count),
        1600,
    ),
}


@pytest.mark.parametrize(("reads", "made", "size"), VALUES.values(), ids=VALUES)
def test_what_is_long_takes_no_longer_than_it_is(
    reads: Callable[..., object], made: Callable[[int], object], size: int
) -> None:
    assert not outgrows(reads, made, size)


FILES: dict[str, tuple[str, Callable[[int], str], int]] = {
    "news without a date": ("news.xml", undated_news, 100),
    "attributes in a list of bookmarks": (
        "bookmarks.html",
        lambda count: (
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><p "
            + "".join(f"a{number}='' " for number in range(count))
            + "><a href=http://example.org/>Ferry</a>"
        ),
        2000,
    ),
    "a list in a cell": (
        "story.json",
        lambda count: json.dumps({"title": "Ferry", "text": SAID, "tags": "[" + "'a" * count + " b]"}),
        800,
    ),
    "texts without an end in a notebook": (
        "notes.enex",
        lambda count: (
            "<en-export><note><content><![CDATA[" + "<en-note></a>" * count + "]]></content></note></en-export>"
        ),
        400,
    ),
    "lines below parts in one another": (
        "letter.eml",
        lambda count: (
            "From: a@b.example\nSubject: Ferry\n"
            + "".join(
                f'Content-Type: multipart/mixed; boundary="{number}"\n\n--{number}\n' for number in range(count // 100)
            )
            + "\n" * (10 * count)
        ),
        1000,
    ),
    "blanks in a label": ("print.txt", lambda count: PROQUEST.format(" " * count), 3000),
    "times of a date": ("page.html", lambda count: page(DATED.format("T00:00" * count)), 600),
    "notes without an end": ("story.md", lambda count: f"# Ferry\n\n{SAID}\n\n" + f"[^{'a' * 30}" * count, 400),
    "a key of many parts": ("story.md", lambda count: "+++\n" + ".".join("a" * count) + f" = 1\n+++\n{SAID}", 900),
}


@pytest.mark.parametrize(("name", "made", "size"), FILES.values(), ids=FILES)
def test_a_long_file_takes_no_longer_than_it_is(name: str, made: Callable[[int], str], size: int, read: Read) -> None:
    assert not outgrows(lambda content: read(name, content), made, size)


def test_a_tag_without_an_end_is_never_held_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.sources.exchange.notebooks._CHUNK", 4096)
    monkeypatch.setattr("reader.sources.exchange.notebooks.LARGEST_ARTICLE", 65_536)
    reads = Notebook().read
    assert not outgrows(
        lambda raw: list(reads(io.BytesIO(raw), Origin("a", "a"))), lambda count: b"<note " + b"x" * count, 500_000
    )


def test_many_labels_behind_marked_words_take_no_longer_than_they_are(read: Read) -> None:
    def packed(count: int) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as bundle:
            bundle.writestr("metadata_0_to_1.json", '[{"slug": "a", "title": "Ferry"}]')
            bundle.writestr("content/a.html", f"<p>{SAID}</p>")
            bundle.writestr("highlights/a.md", f"> Ferry{' #a' * count} b\n")
        return held.getvalue()

    assert not outgrows(lambda content: read("export.zip", content), packed, 800)


SOURCES = Path(__file__).parents[2] / "reader" / "sources"
# A run of blanks that a pattern begins with is gone through again from each of them, unless it stands alone or only the
# first of them is tried: (?<!\s)\s+.
_BEGINS_WITH_BLANKS = re.compile(r"(?:\(\?\w+\))?(?:\((?:\?:)?)*(?:\\s|\[[ \\t]+\])[*+](?![+)]*$)")


def test_no_pattern_that_is_looked_for_anywhere_begins_with_blanks() -> None:
    for path in SOURCES.rglob("*.py"):
        name = ".".join(("reader", "sources", *path.relative_to(SOURCES).with_suffix("").parts))
        found = vars(import_module(name.removesuffix(".__init__")))
        patterns = {own: value.pattern for own, value in found.items() if isinstance(value, re.Pattern)}
        assert [*slow(patterns, path.read_text("utf-8"))] == [], name


def slow(patterns: Mapping[str, str | bytes], source: str) -> Iterator[str]:
    """Yield the names of the patterns that begin with blanks and are looked for anywhere in a text."""
    for name, pattern in patterns.items():
        written = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
        used = re.search(rf"\b{name}\.(?:sub|subn|split|search|findall|finditer)\b", source)
        if used and _BEGINS_WITH_BLANKS.match(written):
            yield name


def test_the_guard_against_blanks_bites() -> None:
    patterns: dict[str, str | bytes] = {
        "A": r"\s*;",
        "B": rb"(?i)(?:\s+and)",
        "C": r"[ \t]*x",
        "D": r"\s+",
        "E": r"(?:(?<!\s)\s+)?;",
        "F": r"\s*;",
    }
    source = "A.split(a) B.search(b) C.sub(c) D.sub(d) E.sub(e) F.match(f)"
    assert [*slow(patterns, source)] == ["A", "B", "C"]
