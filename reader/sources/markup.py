"""Markup to text: the paragraphs of a piece of HTML, and which of them it marks as headings and captions.

Pages that are mostly something other than their article are for ``pages``; this reads what already is an article: the
entry of a feed, a chapter, a letter, a field of an export.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from reader.model import ParagraphKind, Span, Stretch
from reader.sources.depths import html_parser, parse_deep, was_cut
from reader.sources.listings import mark_code
from reader.sources.points import numbered
from reader.sources.posts import without_addresses
from reader.sources.rows import CELL_END, CELLS, as_row, fill_gaps
from reader.sources.standins import restored, storable

if TYPE_CHECKING:
    from lxml.etree import _Element

# The content of these is not text.
SILENT = (
    "audio", "canvas", "embed", "head", "iframe", "map", "math", "meta", "noscript", "object", "option", "picture",
    "script", "select", "source", "style", "svg", "template", "textarea", "title", "track", "video",
)  # fmt: skip
BLOCKS = (
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
)  # fmt: skip
_LISTS = ("dl", "ol", "ul")
#: What an item of a list without numbers begins with.
BULLET = "- "
_HOLDS_WORDS = frozenset(BLOCKS).difference(_LISTS, ("hr",))
# Signs that represent the markup while the words are joined; Unicode gives them no other use.
_PARAGRAPH, _LINE, _HEADING, _CAPTION, _CODE = "\ufdd0\ufdd1\ufdd2\ufdd3\U0001fffe"
_SIGNS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _HEADING),
    **dict.fromkeys(("figcaption", "caption"), _CAPTION),
}
_KINDS: dict[str, ParagraphKind] = {_HEADING: "heading", _CAPTION: "caption", _CODE: "code"}
# The spaces of code matter; as no-break spaces they survive where others are joined.
_LINES_OF_TEXT = str.maketrans({"\n": _LINE})
_LINES_OF_CODE = str.maketrans({"\n": _PARAGRAPH + _CODE, " ": "\xa0", "\t": "\xa0" * 4})

# Some parsers take minutes for elements nested deeper; no article is a tenth as deep.
DEEPEST = 2000
_TAG, _SLASH = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*+)[^<>]*+>"), ord("/")
# The time of parsers grows with the square of the number of attributes in a tag, and of unended comments that begin in
# a value; no page has a tenth as many. (Some script looks like a tag with six hundred.)
_MOST_ATTRIBUTES, _SHORTEST_LADEN, _MOST_UNENDED = 1000, 2000, 256
_WHOLE_TAG = re.compile(r"""<([a-zA-Z][^\s<>/="']*+)(?:[^<>="']++|=\s*+(?:"[^"]*+"|'[^']*+')|[="'])*+>""")
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_LADEN = re.compile(
    rb"""<[^\s<>/="']++(?:\s++[^\s<>/="']++\s*+=\s*+(?:"[^"]*+"|'[^']*+')){%d}""" % (_MOST_ATTRIBUTES + 1)
)
_UNCLOSED = frozenset(b"area base br col dd dt hr img input li link meta p param source td th tr wbr".split())
# The same element this often in a row contains nothing but the next one; libxml2 would lose the content of all.
_IN_ONE_ANOTHER = re.compile(
    rf"(<(/?(?!(?:{'|'.join(tag.decode() for tag in sorted(_UNCLOSED))})\b)[a-zA-Z][a-zA-Z0-9]*+)\b[^<>]*+>)"
    r"(?:\s*+<\2\b[^<>]*+>){63,}+",
    re.IGNORECASE,
)
# libxml2 drops all that comes after the end of a page; some have one above their text, or need none.
_ENDED = re.compile(r"</(?:body|html)\b[^<>]*+>", re.IGNORECASE)
# To search for the first of these is ten times faster; behind the true end are a few characters.
_ENDS, _BEHIND_END = ("</body", "</html", "</BODY", "</HTML"), 24
_LOOKS_MARKED_UP = re.compile(
    r"</(?:p|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|blockquote|figure|table|font)>|<(?:p|br|img|hr|div)\b[^<>]*>",
    re.I,
)
# How a word is pronounced, which is drawn above it, or shown in the brackets behind it that the page gives; and
# quotations whose marks the browser puts. Other parsers take the elements for the ends of paragraphs.
_PRONOUNCED = re.compile(
    r"(?:<rp\b[^<>]*>([^<>]*)</rp>\s*+<rt\b[^<>]*>([^<>]*)</rt>\s*+<rp\b[^<>]*>([^<>]*)</rp>)"
    r"|<(?:rp|rt)\b[^<>]*>[^<>]*(?:</(?:rp|rt)>)?|</?(?:ruby|rb|rtc)\b[^<>]*>",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"<(/?)q(?:\s[^<>]*)?>", re.IGNORECASE)
_UNSEEN = re.compile(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
_NUMBER_OF_NOTE = re.compile(r"\s*(?:\[?\d{1,3}\]?|[*†‡↩↑^]︎?)\s*")
_BLANKS = re.compile(r"[\r\n\f\v][ \r\n\f\v]*| [ \r\n\f\v]+")
_BOUNDS = re.compile(f"{_PARAGRAPH}[{_PARAGRAPH}\\s]*|{_LINE}\\s*(?:{_LINE}\\s*)+")
_LINES = re.compile(f"(?:(?<![ \\t\xa0])[ \\t\xa0]+)?{_LINE}[ \\t\xa0]*")


class Part(NamedTuple):
    """One paragraph, and its kind according to its markup."""

    text: str
    kind: ParagraphKind = "text"


class Text(NamedTuple):
    """The text of an article, with blank lines between paragraphs, and the spans whose kind its markup states."""

    text: str
    marked: tuple[Stretch, ...]


def is_marked_up(text: str) -> bool:
    """Whether a text that may be HTML is."""
    return "<" in text and _LOOKS_MARKED_UP.search(text) is not None


def is_too_deep(markup: bytes) -> bool:
    """Whether elements are nested so deeply that no parser should be given them."""
    if markup.count(b"<") <= DEEPEST:
        return False
    depth = 0
    for tag in _TAG.finditer(markup):
        closing, name = tag.groups()
        if name.lower() in _UNCLOSED or markup[tag.end() - 2] == _SLASH:
            continue
        depth += -1 if closing else 1
        if depth > DEEPEST:
            return True
    return False


def is_too_laden(markup: bytes) -> bool:
    """Whether a tag has so many attributes that no parser of XML should be given it."""
    return _LADEN.search(markup) is not None


def slimmed(markup: str) -> str:
    """Return markup without constructs that slow parsers down or make them lose words.

    That is a thousand attributes in a tag, comments without end, hundreds of the same element nested in one another,
    ends of pages, and addresses in posts. Short quotations and the pronunciation of words have marks and brackets.
    """
    if markup.count("<!--") - markup.count("-->") > _MOST_UNENDED:
        markup = markup.replace("<!--", "")
    if any(0 <= markup.find(end) < len(markup) - _BEHIND_END for end in _ENDS):
        markup = _ENDED.sub("", markup)
    markup = _IN_ONE_ANOTHER.sub(r"\1", without_addresses(markup))
    markup = _QUOTED.sub(lambda tag: "”" if tag[1] else "“", _PRONOUNCED.sub(r"\1\2\3", markup))
    return _WHOLE_TAG.sub(_slimmed_tag, markup) if len(markup) > _SHORTEST_LADEN else markup


def _slimmed_tag(tag: re.Match[str]) -> str:
    """Return a tag, or only its name if it has too many attributes."""
    start, end = tag.span()
    laden = end - start > _SHORTEST_LADEN and len(_VALUE.sub("", tag[0]).split()) > _MOST_ATTRIBUTES
    return f"<{tag[1]}>" if laden else tag[0]


def read_markup(markup: str) -> Text:
    """Return the text of a piece of HTML; nothing if it is nested too deeply to be read."""
    tree = parse_markup(slimmed(markup))
    if tree is None:
        return Text("", ())
    _silence_unseen(tree)
    _silence_references(tree)
    return join_parts(parts_of(tree, BULLET))


def _silence_unseen(tree: _Element) -> None:
    """Leave out hidden elements: the line that mail programs list below the subject of a newsletter."""
    for element in tree.xpath("//body//*[@style or @hidden]"):
        if "hidden" in element.attrib or _UNSEEN.search(element.get("style", "")):
            element.tag = "template"


def _silence_references(tree: _Element) -> None:
    """Leave out the numbers that lead to a note and back, which would remain as figures after the words."""
    for link in tree.xpath("//a[contains(@href, '#')]"):
        if _NUMBER_OF_NOTE.fullmatch("".join(link.itertext())):
            link.tag = "template"


def parse_markup(markup: str) -> _Element | None:
    """Return the tree of a page or a piece of HTML; None if there is none, or it is nested too deeply."""
    return parse_whole(markup)[0]


def parse_whole(markup: str) -> tuple[_Element | None, bool]:
    """Return the tree as well, and whether it is flatter than its markup, of which other parsers lose a part."""
    from lxml import etree  # 15 ms

    raw = markup.encode("utf-8", "replace")
    if not raw.strip() or is_too_deep(raw):
        return None, False
    parser = html_parser()
    with suppress(etree.ParserError, etree.XMLSyntaxError, ValueError):
        tree = etree.fromstring(raw, parser)
        return (parse_deep(raw, BLOCKS), True) if was_cut(parser) else (tree, False)
    return None, False


def text_of(element: _Element) -> Text:
    """Return the text of an element of a parsed page, which is used up by this."""
    return join_parts(parts_of(element))


def parts_of(element: _Element, bullet: str = "") -> Iterator[Part]:
    """Return the paragraphs of an element of a parsed page, which is used up by this; some may be empty.

    The items of ordered lists come after their numbers, and all others after the ``bullet``.
    """
    from lxml import etree

    etree.strip_elements(element, *SILENT, with_tail=False)
    _mark_points(element, bullet)
    mark_code(element)
    for pre in element.iter("pre"):
        _keep_lines(pre)
    for line_break in element.iter("br"):
        line_break.tail = _LINE + storable(line_break.tail)
    fill_gaps(element)
    for cell in element.iter(*CELLS):
        cell.tail = CELL_END + storable(cell.tail)
    for block in element.iter(*BLOCKS):
        block.text = _PARAGRAPH + _SIGNS.get(block.tag, "") + storable(block.text)
        block.tail = _PARAGRAPH + storable(block.tail)
    return _parts(_BLANKS.sub(" ", restored(str(element.xpath("string()")))))


def _mark_points(element: _Element, bullet: str) -> None:
    """Insert before the words of each list item the mark that a browser shows."""
    for ordered in element.iter("ol"):
        for point, number in numbered(ordered):
            _put_before(point, f"{number}. ")
    for point in element.xpath("descendant-or-self::ul/li") if bullet else ():
        _put_before(point, bullet)


def _put_before(point: _Element, mark: str) -> None:
    """Put a mark before the first words of an item, unless there are none, or they begin with it."""
    words = _first_words(point, len(mark))
    if not words or words.startswith(mark):
        return
    first = point
    while not (first.text or "").strip() and len(first) and first[0].tag in _HOLDS_WORDS:
        first = first[0]
    if (first.text or "").strip() or not len(first) or first[0].tag not in _LISTS:
        first.text = mark + storable(first.text).lstrip()


def _first_words(element: _Element, count: int) -> str:
    """Return the words of an element, or at least the first ``count`` characters: lists in lists repeat one another."""
    words = ""
    for text in element.itertext():
        words = (words + text).lstrip()
        if len(words) >= count:
            break
    return words


def _keep_lines(pre: _Element) -> None:
    """Turn the line ends of preformatted text into line breaks, those of code into paragraphs."""
    is_code = pre.find(".//code") is not None
    lines = _LINES_OF_CODE if is_code else _LINES_OF_TEXT
    for node in pre.iter():
        node.text = storable(node.text).translate(lines)
        if node is not pre:
            node.tail = storable(node.tail).translate(lines)
    if is_code:
        pre.text = _CODE + storable(pre.text)


def join_parts(parts: Iterable[Part]) -> Text:
    """Return paragraphs as one text, without empty ones."""
    texts: list[str] = []
    marked: list[Stretch] = []
    length = 0
    for text, kind in parts:
        if text.strip():
            if kind != "text":
                indent = len(text) - len(text.lstrip())
                marked.append(Stretch(Span(length + indent, length + len(text)), kind))
            texts.append(text)
            length += len(text) + 2
    return Text("\n\n".join(texts), tuple(marked))


def _parts(text: str) -> Iterator[Part]:
    """Yield the paragraphs in order; two line breaks in a row separate them, too."""
    for part in _BOUNDS.split(text):
        kind = _KINDS.get(part[:1], "text")
        words = part[1:] if part[:1] in _KINDS else part
        if kind == "code":
            yield Part(words.rstrip().replace("\xa0", " "), kind)
        else:
            words = as_row(words)
            yield Part((_LINES.sub("\n", words) if _LINE in words else words).strip(), kind)
