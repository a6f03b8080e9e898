"""Web pages: extracts an article with its metadata.

The body is found by trafilatura, which was best on six of seven marked sets. The metadata are read by ``metadata``;
where the page states nothing, trafilatura's are used.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.model import Draft, ParagraphKind, Parcel
from reader.sources.decoding import decode_head, decode_page
from reader.sources.depths import written
from reader.sources.formats import Item, Origin, Refusal, WholeFile
from reader.sources.links import is_of_web
from reader.sources.listings import mark_code
from reader.sources.markup import (
    Part,
    Text,
    is_too_deep,
    join_parts,
    parse_markup,
    parse_whole,
    parts_of,
    read_markup,
    slimmed,
)
from reader.sources.muting import hush
from reader.sources.pages.blocks import with_blocks
from reader.sources.pages.bylines import before_office
from reader.sources.pages.captions import with_captions
from reader.sources.pages.crowds import without_crowds
from reader.sources.pages.furniture import without_bylines, without_furniture
from reader.sources.pages.headings import with_heading
from reader.sources.pages.hints import without_hints
from reader.sources.pages.lists import found_list, stated_numbers
from reader.sources.pages.metadata import Metadata, people, read_metadata
from reader.sources.pages.mojibake import without_mojibake
from reader.sources.pages.opening import opened
from reader.sources.pages.pullquotes import without_pullquotes
from reader.sources.pages.quotations import with_attributions
from reader.sources.pages.react import with_boxes
from reader.sources.pages.related import without_related
from reader.sources.pages.scripts import article_in_scripts
from reader.sources.pages.seams import with_paragraphs, with_spaces
from reader.sources.pages.siblings import with_siblings
from reader.sources.pages.standfirst import with_standfirst
from reader.sources.pages.statements import Statements, read_statements
from reader.sources.pages.subheads import with_subheads
from reader.sources.pages.wording import is_sentence
from reader.sources.rows import row_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# The quantifiers are possessive, because backtracking over many comments would take exponential time.
_ROOT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*+(?:(?><\?xml.*?\?>|<!--.*?-->)\s*+)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.I | re.S,
)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SOME_TAG = re.compile(rb"<(?:html|head|body|div|p|article|meta|title|script|table)\b", re.IGNORECASE)
_SAVED_FROM = re.compile(
    rb"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+)"
    rb"|<base[^<>]+href=[\"'](https?://[^\"']+)",
    re.IGNORECASE,
)

# The most characters and tags of a page that is read thoroughly; the fast way finds nearly the same, and its time does
# not grow with the square of the texts between the boxes of a box. None of 471 saved pages has as many tags.
_LONG, _MANY_TAGS = 1_000_000, 10_000
# The most tags of a page in which the article is searched; the longest pages of news have a third of that. Beyond, the
# search takes seconds (with many links, quadratic time), and the whole page is taken.
_MOST_TAGS = 30_000
_HEAD = 4096
# Boxes in which the systems Webflow and Drupal put tables, questions with answers and other parts of the text itself;
# trafilatura takes their names for those of posts from other sites.
_OWN_BOX = re.compile(r"(<div\b[^<>]*\sclass=\"[^\"<>]*)\b(?:w-embed|embedded-entity)\b")
# The fewest characters of a page that shows the whole article, and how many times longer than the text of a shorter
# page the one in its scripts must be.
_FEW, _TIMES = 1500, 2
# The fewest paragraphs of a cell with the article in a table used for layout, and its smallest share of the table; the
# other cells are menus.
_SEVERAL, _MOST_OF_TABLE = 3, 0.6
# The fewest characters of texts between two elements, and of a sentence in them; shorter ones are labels and buttons.
_LONG_TAIL, _SHORT_TAIL = 60, 20
# The elements that are part of such a text, and a noncharacter for a line break.
_INLINE, _LINE_BREAK = ("del", "hi", "lb", "ref"), "\ufdd2"
# The elements that are paragraphs, and separators, which are noncharacters in Unicode and so do not occur in text.
_PARAGRAPHS, _BOUND, _HEADING = ("p", "head", "item", "quote", "cell"), "\ufdd0", "\ufdd1"


class SavedPage(NamedTuple):
    """A page that was saved with everything that belongs to it, and the address it came from."""

    raw: bytes
    address: str | None


class Page(WholeFile):
    """The format of web pages."""

    name = "page"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the file begins like a page, or has tags and the name of a page."""
        if head.startswith(_WIDE):
            head = decode_head(head).encode()
        if _ROOT.match(head):
            return True
        return path.lower().endswith((".html", ".htm", ".xhtml")) and _SOME_TAG.search(head) is not None

    def given(self, raw: bytes, origin: Origin) -> Item:
        """Return the page as it is, to be parsed later: that takes some hundredths of a second."""
        return Parcel(origin.path, origin.key, raw)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of a page."""
        return read_page(raw, article, _address(raw, article))


def read_page(raw: bytes, article: Origin, address: str | None) -> Draft | Refusal:
    """Return the article of a page from an address, or a refusal with the reason."""
    read = without_mojibake(decode_page(raw))
    text = with_paragraphs(with_spaces(without_hints(slimmed(read))))
    tree, is_flatter = parse_whole(text)
    if tree is None:
        return Refusal(article.path, "its elements are nested too deeply" if is_too_deep(raw) else "it holds no page")
    is_changed = any([with_boxes(tree, text), with_attributions(tree), mark_code(tree), is_flatter])
    text = written(tree) if is_changed else text
    page = with_heading(read_statements(tree, address or ""))
    stated = read_metadata(page)
    found = _extracted(without_crowds(_OWN_BOX.sub(r"\1", text)), stated)
    title = stated.title or _said(found, "title")
    stated = stated._replace(title=title, authors=stated.authors or _authors(found))
    body = _body(found, page, text, stated)
    if not body.text.strip():
        return Refusal(article.path, "the page holds no article")
    return _drafted(stated, found, body, raw, article)


def _drafted(stated: Metadata, found: Any, body: Text, raw: bytes, article: Origin) -> Draft:
    """Make a draft of the metadata that the page states, completed by those that trafilatura found."""
    return Draft(
        path=article.path,
        key=article.key,
        text=body.text,
        raw=raw,
        title=stated.title,
        authors=stated.authors,
        source=stated.source or _said(found, "sitename"),
        published=stated.published or _found_day(found) or stated.shown,
        section=stated.section,
        tags=stated.tags,
        link=stated.link,
        language=stated.language,
        updated=stated.updated,
        marked=body.marked,
        from_page=True,
    )


def _address(raw: bytes, article: Origin) -> str | None:
    """Return the address of a page, by its file or by the request that fetched it."""
    if found := _SAVED_FROM.search(raw[:_HEAD]):
        return (found[1] or found[2] or found[3]).decode("utf-8", "replace")
    return article.key if is_of_web(article.key) else None


def _extracted(text: str, stated: Metadata) -> Any:
    """Return what trafilatura finds; metadata, a third of its work, only if the page does not state all of them."""
    if (tags := text.count("<")) > _MOST_TAGS:
        return None
    import trafilatura  # 0.3 s

    for library in ("trafilatura", "htmldate", "courlan"):
        hush(library)
    return trafilatura.bare_extraction(
        text,
        url=stated.link,
        include_comments=False,
        with_metadata=not all((stated.title, stated.authors, stated.source, stated.published, stated.link)),
        fast=len(text) > _LONG or tags > _MANY_TAGS,
        deduplicate=False,
    )


def _said(found: Any, name: str) -> str | None:
    return str(getattr(found, name, None) or "") or None


def _found_day(found: Any) -> str | None:
    """Return the date that trafilatura found; 1 January is ignored, because it is made up from a year."""
    day = _said(found, "date")
    return None if day and day.endswith("-01-01") else day


def _authors(found: Any) -> tuple[str, ...]:
    return tuple(before_office(people(_said(found, "author") or "")))


def _body(found: Any, page: Statements, text: str, stated: Metadata) -> Text:
    """Return the paragraphs that were found; if none were, all those of the page."""
    has_body = found is not None and found.body is not None
    parts = [part for part in _parts(found.body, stated_numbers(page.tree)) if part.text] if has_body else []
    if (shown := sum(len(part.text) for part in parts)) < _FEW and (drawn := _drawn(page, shown)):
        return join_parts(drawn)
    if not parts:
        return read_markup(text)
    title = stated.title or ""
    parted = with_blocks(opened(without_bylines(parts, stated.authors), page, title, stated.authors), page)
    own = without_furniture(with_siblings(parted, page.tree), page.tree)
    whole = without_related(with_subheads(without_pullquotes(own, page.tree), page.tree), page)
    return join_parts(with_captions(with_standfirst(whole, page, title), page.tree))


def _drawn(page: Statements, shown: int) -> list[Part]:
    """Return the paragraphs in the scripts of a page, if they are much longer than its ``shown`` characters."""
    markup = slimmed(article_in_scripts(page, shown > 0))
    trees = [parse_markup(markup) for _ in range(2)] if len(markup) > _TIMES * shown else []
    parts = [part for part in parts_of(trees[0], "- ") if part.text] if trees and trees[0] is not None else []
    is_more = sum(len(part.text) for part in parts) > _TIMES * shown
    return with_captions(parts, trees[1]) if is_more and trees[1] is not None else []


def _parts(body: _Element, numbers: Mapping[str, int]) -> Iterator[Part]:
    """Yield the paragraphs; a list is one, each line of code is one, and so is a sentence between two elements."""
    run = [body.text or ""]
    for element in body:
        tail = element.tail or ""
        if element.tag in _INLINE:
            run.append(_LINE_BREAK if element.tag == "lb" else "".join(element.itertext()))
        else:
            yield from _loose(run)
            run.clear()
            yield from _part(element, numbers)
        run.append(tail)
    yield from _loose(run)


def _loose(run: Sequence[str]) -> Iterator[Part]:
    """Yield the sentences among texts that have no element of their own; two line breaks separate them."""
    text = " ".join("".join(run).split())
    for words in re.split(f"(?:{_LINE_BREAK} ?){{2,}}", text) if len(text) >= _LONG_TAIL else ():
        lines = "\n".join(line.strip() for line in words.split(_LINE_BREAK)).strip()
        if len(lines) >= _SHORT_TAIL and is_sentence(lines):
            yield Part(lines)


def _part(element: _Element, numbers: Mapping[str, int]) -> Iterator[Part]:
    if element.tag == "code":
        yield from (Part(line, "code") for line in _text(element).expandtabs(4).splitlines())
    elif element.tag == "list":
        yield Part(found_list(element, numbers))
    elif element.tag == "table":
        yield from _table(element)
    else:
        yield from _paragraphs(element)


def _table(table: _Element) -> Iterator[Part]:
    """Yield a table as one part with a paragraph for each row, or the article in a table used for layout."""
    cells, length = table.findall("row/cell"), len("".join(table.itertext()))
    if any(_holds_article(cell, length) for cell in cells):
        texts = ([*_paragraphs(cell)] for cell in cells)
        yield from (part for parts in texts if any(is_sentence(part.text) for part in parts) for part in parts)
    else:
        rows = (row_of([*map(_cell, row.iter("cell"))]) for row in table.iter("row"))
        yield Part("\n\n".join(filter(None, rows)))


def _holds_article(cell: _Element, length: int) -> bool:
    """Whether a cell contains most of the ``length`` characters of its table, in several paragraphs."""
    return len(cell.findall("p")) >= _SEVERAL and len("".join(cell.itertext())) > _MOST_OF_TABLE * length


def _cell(element: _Element) -> str:
    return " ".join(part.text for part in _paragraphs(element) if part.text)


def _paragraphs(element: _Element) -> Iterator[Part]:
    """Yield the paragraphs within an element, or the element itself if it is one."""
    for one in element.iter(*_PARAGRAPHS):
        one.text = _BOUND + (_HEADING if one.tag == "head" else "") + (one.text or "")
        one.tail = _BOUND + (one.tail or "") if one is not element else None
    for words in _text(element).split(_BOUND):
        kind: ParagraphKind = "heading" if words.startswith(_HEADING) else "text"
        lines = (" ".join(line.split()) for line in words.removeprefix(_HEADING).split("\n"))
        yield Part("\n".join(filter(None, lines)), kind)


def _text(element: _Element) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    return "".join(element.itertext())
