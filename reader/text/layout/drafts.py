"""Lays out a draft as a clean article: its paragraphs with their kinds, and the fields in its head and foot."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reader.model import MARKUP, MOST_STATED, Article, Draft, Paragraph, Properties, Span
from reader.text.layout.announced import ANNOUNCED
from reader.text.layout.bylines import split_names
from reader.text.layout.clean import clean_line
from reader.text.layout.dates import read_date
from reader.text.layout.headers import read_headers
from reader.text.layout.headlines import derive_title
from reader.text.layout.languages import find_language
from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.nameplates import without_place
from reader.text.layout.paragraphs import Block, find_blocks
from reader.text.layout.roles import is_role
from reader.text.layout.smallprint import mark_furniture
from reader.text.repeats.folding import fold_repeats
from reader.text.repeats.heads import hide_heads

_TEXT = Mark("text", None, "")
_EMPTY = Mark("separator", "furniture", "nothing-left")
# The language of an article is judged by this many paragraphs.
_TELLING = 8
# The fewest characters of a title without the name of the paper behind it.
_SHORTEST_TITLE = 10
_WEB_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.)?([^/?#\s]+)\S*", re.IGNORECASE)


def lay_out(draft: Draft) -> Article:
    """Return the article in a draft: its fields, and its paragraphs cleaned, marked and with repeats folded.

    Quotes and names are not looked for (``analysed`` is 0). What the input states apart from its text takes precedence
    over what the text says. Every character of ``draft.text`` that is not blank lies in the span of one paragraph.
    """
    blocks = find_blocks(draft.text)
    title = _without_source(clean_line(draft.title or ""), _source(draft)) or None
    marked_up = {span.start: Mark(kind, None, MARKUP) for span, kind in draft.marked}
    marked_up |= {block.start: mark for block in blocks if (mark := _mark_captioned(block, marked_up))}
    # Captions and code may be anywhere, so they do not help to find the head and the foot.
    lines = [block for block in blocks if marked_up.get(block.start, _TEXT).kind not in ("caption", "code")]
    masthead = read_headers(lines, title)
    marks = {block.start: masthead.marks.get(index) for index, block in enumerate(lines)}
    paragraphs = [_paragraph(one, _settled(marks.get(one.start), marked_up.get(one.start, _TEXT))) for one in blocks]
    paragraphs = [_indented(one, draft.text) if one.kind == "code" else one for one in paragraphs]
    folded = fold_repeats(paragraphs, masthead.title, draft.from_page)
    article = _article(draft, masthead, hide_heads(folded))
    return _with_properties(article, draft.properties) if draft.properties else article


def _mark_captioned(block: Block, marked_up: Mapping[int, Mark]) -> Mark | None:
    """Mark the furniture among what the markup calls captions: "Powered by" an advertiser."""
    return mark_furniture(block.text) if marked_up.get(block.start, _TEXT).kind == "caption" else None


def _settled(read: Mark | None, stated: Mark) -> Mark:
    """Return what was read of a paragraph rather than what its markup states, but for a heading below a label."""
    return stated if read is None or (read == ANNOUNCED and stated.kind == "heading") else read


def _with_properties(article: Article, own: Properties) -> Article:
    """Believe the properties of a file where neither the input nor its text says anything else."""
    title, author = (clean_line(said or "") for said in (own.title, own.author))
    return replace(
        article,
        title=title if title and article.title_inferred else article.title,
        title_inferred=article.title_inferred and not title,
        authors=article.authors or (split_names(author) if author else ()),
        published=article.published or read_date(clean_line(own.created or "")),
    )


def _paragraph(block: Block, mark: Mark) -> Paragraph:
    if not block.text:
        mark = _EMPTY
    return Paragraph(block.text, Span(block.start, block.end), mark.kind, mark.hidden, rule=mark.rule)


def _indented(code: Paragraph, text: str) -> Paragraph:
    """Return a line of code as far to the right as it stands in the text of its draft."""
    start = code.source_span.start
    return replace(code, text=" " * (start - text.rfind("\n", 0, start) - 1) + code.text)


def _article(draft: Draft, masthead: Masthead, paragraphs: tuple[Paragraph, ...]) -> Article:
    visible = [one.text for one in paragraphs if one.hidden is None and one.kind != "caption"]
    link, stated, source = clean_line(draft.link or ""), _authors(draft), _source(draft)
    return Article(
        path=draft.path,
        title=masthead.title or (derive_title(visible[0]) if visible else link or _name_of(draft.path)),
        title_inferred=masthead.title is None,
        authors=(_without_paper(stated, source) or masthead.authors or stated)[:MOST_STATED],
        source=without_place(source or masthead.source),
        dateline=masthead.dateline,
        agency=masthead.agency,
        section=clean_line(draft.section or "") or masthead.section,
        email=masthead.email,
        published=read_date(clean_line(draft.published or "")) or masthead.published,
        updated=read_date(clean_line(draft.updated or "")) or masthead.updated,
        tags=(_tidy(draft.tags) or masthead.tags)[:MOST_STATED],
        link=link if _WEB_LINK.fullmatch(link) else masthead.link,
        language=find_language(" ".join((masthead.title or "", *visible[:_TELLING])), clean_line(draft.language or "")),
        paragraphs=paragraphs,
        analysed=0,
    )


def _source(draft: Draft) -> str:
    """Return the paper that a draft names; for an address, which may be that of a network, give the link's own host."""
    stated = clean_line(draft.source or "")
    named = _HOST.fullmatch(stated)
    found = (named and _HOST.fullmatch(clean_line(draft.link or ""))) or named
    return found[1].lower() if found else stated


def _without_source(title: str, source: str) -> str:
    """Return a title without the name of its paper, which news services add behind a dash or a bar."""
    headline = title.removesuffix(source).rstrip() if source else title
    shorter = headline[:-1].rstrip() if headline != title and headline.endswith((" -", " –", " —", " |")) else title
    return shorter if len(shorter) >= _SHORTEST_TITLE else title


def _authors(draft: Draft) -> tuple[str, ...]:
    stated = _tidy(draft.authors)
    named = [author for author in stated if not is_role(author)] or stated
    return tuple(dict.fromkeys(name for author in named for name in split_names(author)))


def _without_paper(authors: tuple[str, ...], paper: str) -> tuple[str, ...]:
    """Return the authors but for the paper itself, which systems state where they know nobody."""
    return tuple(author for author in authors if author.casefold() != paper.casefold())


def _tidy(values: tuple[str, ...]) -> tuple[str, ...]:
    """Clean the values of a field, without empty and repeated ones."""
    return tuple(dict.fromkeys(tidy for value in values if (tidy := clean_line(value))))


def _name_of(path: str) -> str:
    return clean_line(path.rpartition("/")[2]) or "Untitled"
