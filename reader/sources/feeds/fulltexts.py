"""Articles of which a feed had only the beginning, completed by their page.

Both are kept together, so that such an article can be read again like any other: what was stated of it before, and the
page as it was fetched.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from reader.model import Article, Draft
from reader.sources.formats import Origin, Refusal
from reader.sources.pages.pages import read_page

# The beginning of such bytes, whatever the key of their article suggests.
MARK = b"kreader: an article with its page\n"

_STATED = ("title", "source", "published", "section", "link", "updated")


def with_page(article: Article | Draft, page: bytes) -> bytes:
    """Return the bytes of an article with its page, keeping the fields that were stated before."""
    stated = {name: getattr(article, name) for name in _STATED if getattr(article, name)}
    if isinstance(article, Article) and article.title_inferred:
        stated.pop("title", None)
    head = {**stated, "authors": article.authors, "tags": article.tags}
    return MARK + json.dumps(head, ensure_ascii=False).encode("utf-8", "replace") + b"\n" + page


def page_of(raw: bytes) -> bytes | None:
    """Return the page in the bytes of an article; None if they are of another kind."""
    return raw.removeprefix(MARK).partition(b"\n")[2] if raw.startswith(MARK) else None


def read_whole(raw: bytes, article: Origin) -> Draft | Refusal:
    """Return the article in bytes from ``with_page``; fields that were stated before take precedence over the page."""
    head, _, page = raw.removeprefix(MARK).partition(b"\n")
    try:
        fields = json.loads(head)
        stated: dict[str, Any] = {name: fields[name] for name in _STATED if isinstance(fields.get(name), str)}
        stated |= {name: tuple(map(str, fields[name])) for name in ("authors", "tags") if fields.get(name)}
    except (ValueError, AttributeError, TypeError, RecursionError):
        return Refusal(article.path, "what was stated of it cannot be read")
    draft = read_page(page, article, stated.get("link"))
    return draft if isinstance(draft, Refusal) else replace(draft, raw=raw, **stated)
