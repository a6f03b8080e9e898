"""Articles, quotations and names for people to read: in Markdown, and as a web page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import singledispatch
from html import escape

from reader.export.records import Value, tags_of
from reader.model import Article, Identity, Paragraph, Quotation, Transfer
from reader.wording.phrases import day
from reader.wording.quotes import also_in, speaker_line

# What Markdown would read as more than text.
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
# The beginnings of a line that Markdown would take for a list or a rule.
_LIST = re.compile(r"^(?=[-+=]|\d+[.)])(\d*)")

_WEB_LINK = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)

#: The beginning of a page; whatever an article contains, the page fetches nothing and runs nothing.
PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>kreader</title>
<style>body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 serif; }
header, footer, figcaption { font-size: 0.85em; opacity: 0.75; } article { margin-bottom: 4em; }</style>
</head>
<body>
"""


def article_in_markdown(article: Article) -> str:
    """Return an article alone in Markdown."""
    return "\n\n".join(_blocks(article, _about(article), ())) + "\n"


@singledispatch
def markdown_of(value: Value, before: Value | None = None) -> str:
    """Return a value in Markdown; its article is not named again if the quotation ``before`` is from the same."""
    raise TypeError(value)


@markdown_of.register
def _transfer_in_markdown(value: Transfer, before: Value | None = None) -> str:
    notes = (f"> {_plain(note.words)} — {_plain(note.text)}" for note in value.history.notes)
    blocks = _blocks(value.article, _about_transfer(value), (*notes, *map(_plain, _tagged(value))))
    return "\n\n".join([*blocks, "---\n\n"])


def _blocks(article: Article, about: Iterable[str], further: Iterable[str]) -> Iterator[str]:
    """Yield the blocks of an article: headline, what is known about it, text, what is ``further`` to say, and link."""
    yield f"# {_plain(article.title) or 'Untitled'}"
    yield f"*{' · '.join(map(_plain, about))}*"
    yield from map(_block, _shown(article))
    yield from further
    yield from [f"<{article.link}>"] if article.link and _WEB_LINK.fullmatch(article.link) else []


@markdown_of.register
def _quotation_in_markdown(value: Quotation, before: Value | None = None) -> str:
    speaker, also = _plain(speaker_line(value.speaker, value.role, value.basis)), _plain(also_in(value))
    words = f"  > {_plain(value.words)}{f' — {speaker}' if speaker else ''}{f' ({also})' if also else ''}\n"
    if _is_of_same(value, before):
        return f"\n{words}"
    about = ", ".join(_plain(part) for part in (value.listing.source, day(value.listing.published)) if part)
    title = f"- **{_plain(value.listing.title) or 'Untitled'}**{f' ({about})' if about else ''}"
    link = f" <{value.link}>" if value.link and _WEB_LINK.fullmatch(value.link) else ""
    return f"{title}{link}\n{words}"


@markdown_of.register
def _name_in_markdown(value: Identity, before: Value | None = None) -> str:
    roles = f" ({_plain('; '.join(value.roles))})" if value.roles else ""
    return f"- **{_plain(value.name)}**{roles}, {value.kind}: {value.articles}\n"


@singledispatch
def html_of(value: Value, before: Value | None = None) -> str:
    """Return a value as part of a page; its article is not named again if the quotation ``before`` is from the same."""
    raise TypeError(value)


@html_of.register
def _article_in_html(value: Transfer, before: Value | None = None) -> str:
    article = value.article
    return "\n".join(
        [
            "<article>",
            f"<h1>{escape(article.title) or 'Untitled'}</h1>",
            f"<header>{escape(' · '.join(_about_transfer(value)))}</header>",
            *(_element(paragraph) for paragraph in _shown(article)),
            *(f"<aside>{escape(note.words)} — {escape(note.text)}</aside>" for note in value.history.notes),
            *(f"<footer>{escape(tags)}</footer>" for tags in _tagged(value)),
            *_link(article.link),
            "</article>\n",
        ]
    )


@html_of.register
def _quotation_in_html(value: Quotation, before: Value | None = None) -> str:
    known = ", ".join(filter(None, (speaker_line(value.speaker, value.role, value.basis), also_in(value))))
    footer = f"<footer>{escape(known)}</footer>" if known else ""
    said = f"<blockquote>{escape(value.words)}{footer}</blockquote>\n"
    if _is_of_same(value, before):
        return said
    about = ", ".join(filter(None, (value.listing.source, day(value.listing.published))))
    header = f"<header>{escape(about)}</header>\n" if about else ""
    return f"<h2>{_linked(value.listing.title or 'Untitled', value.link)}</h2>\n{header}{said}"


@html_of.register
def _name_in_html(value: Identity, before: Value | None = None) -> str:
    traits = escape("; ".join((value.kind, *value.roles)))
    return f"<p><b>{escape(value.name)}</b> ({traits}): {value.articles}</p>\n"


def _is_of_same(value: Quotation, before: Value | None) -> bool:
    """Whether a quotation and the value before it are from the same article."""
    return isinstance(before, Quotation) and before.listing.id == value.listing.id


def _about(article: Article) -> Iterator[str]:
    """Return the authors and source below a headline, as far as they are known, and the date, or that there is none.

    An import tells by "By" and by the date which of them these are, and that a headline is above them.
    """
    authors = f"By {', '.join(article.credited)}" if article.credited else ""
    return filter(None, (authors, article.source, article.published or "undated"))


def _about_transfer(value: Transfer) -> Iterator[str]:
    """Yield these, and a star if the article has one."""
    yield from _about(value.article)
    if value.history.starred:
        yield "★"


def _tagged(value: Transfer) -> Iterator[str]:
    """Yield the line that names the tags, in words that are known for one when the file is imported."""
    if tags := tags_of(value):
        yield f"Tags: {', '.join(tags)}"


def _shown(article: Article) -> Iterable[Paragraph]:
    """Return the visible paragraphs, without a headline that is already there."""
    return (paragraph for _, paragraph in article.visible() if paragraph.text != article.title)


def _block(paragraph: Paragraph) -> str:
    if paragraph.kind == "code":
        return f"    {paragraph.text}"
    text = _LIST.sub(r"\1\\", _plain(paragraph.text))
    return {"heading": f"## {text}", "caption": f"*{text}*"}.get(paragraph.kind, text)


def _element(paragraph: Paragraph) -> str:
    tag = {"heading": "h2", "caption": "figcaption", "code": "pre"}.get(paragraph.kind, "p")
    return f"<{tag}>{escape(paragraph.text)}</{tag}>"


def _link(link: str | None) -> Iterator[str]:
    if link and _WEB_LINK.fullmatch(link):
        yield f"<footer>{_linked(link, link)}</footer>"


def _linked(words: str, link: str | None) -> str:
    """Return words that lead to a web address, or nowhere if it is none."""
    if link and _WEB_LINK.fullmatch(link):
        return f'<a rel="noreferrer" href="{escape(link)}">{escape(words)}</a>'
    return escape(words)


def _plain(text: str | None) -> str:
    """Return text as one line that Markdown leaves as it is."""
    return _MARKUP.sub(r"\\\1", " ".join((text or "").split()))
