"""An article as plain text, JSON or Markdown, for other programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from reader.model import Article, Paragraph
from reader.wording.phrases import day, joined, one_line

# What Markdown would take for something else than a letter, inside a line and at its beginning.
_MARKS = re.compile(r"([\\`*_\[\]<])")
_BEGINNINGS = re.compile(r"^(\s*)([#>+-]|\d+(?=[.)]))", re.MULTILINE)


def as_text(article: Article) -> str:
    """Return the headline and the visible paragraphs, separated by blank lines."""
    return f"{one_line(article.title)}\n\n{article.body}\n"


def as_json(article: Article) -> str:
    """Return one JSON object: metadata, visible text, quotations and names."""
    quotes = [
        {"speaker": quote.speaker, "words": article.quoted(quote), "kind": quote.kind} for quote in article.quotes
    ]
    names = [{"name": entity.name, "kind": entity.kind, "role": entity.role} for entity in article.entities]
    stated = {
        "title": article.title,
        "authors": article.authors,
        "source": article.source,
        "published": article.published,
        "link": article.link,
        "text": article.body,
    }
    return json.dumps({**stated, "quotes": quotes, "names": names}, ensure_ascii=False, indent=2) + "\n"


def as_markdown(article: Article) -> str:
    """Return a heading, a line about the article, and its visible paragraphs and headings."""
    about = joined(", ".join(map(one_line, article.credited)), one_line(article.source), day(article.published))
    parts = [f"# {_escaped(one_line(article.title))}", f"*{_escaped(about)}*" if about else "", article.link or ""]
    parts += [_in_markdown(paragraph) for _, paragraph in article.visible()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _in_markdown(paragraph: Paragraph) -> str:
    if paragraph.kind == "code":
        return f"    {paragraph.text}"
    return f"{'## ' if paragraph.kind == 'heading' else ''}{_escaped(paragraph.text)}"


FORMATS: dict[str, Callable[[Article], str]] = {"text": as_text, "JSON": as_json, "Markdown": as_markdown}


def _escaped(text: str) -> str:
    return _BEGINNINGS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", text))
