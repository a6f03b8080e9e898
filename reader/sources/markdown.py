"""Markdown: what stands between the first two rules says what the article is, the rest is its text."""

from __future__ import annotations

import datetime
import re
import tomllib
from typing import Any

from reader.model import Draft
from reader.sources import fields
from reader.sources.decoding import decode, decode_head
from reader.sources.formats import Origin, Refusal, WholeFile

_FRONT = re.compile(r"\A\s*(?P<rule>---|\+\+\+)[ \t]*\r?\n(?P<front>.*?)\r?\n(?P=rule)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# YAML can name a value once and repeat it for ever.
_MOST_ALIASES = 100
_ALIAS = re.compile(r"(?m)[\s\[,:]\*\w")


class Markdown(WholeFile):
    """A file of Markdown, with front matter in YAML or TOML or without."""

    name = "markdown"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a file that begins with front matter, or is named so."""
        text = decode_head(head)
        front = _FRONT.match(text)
        return bool(front and any(mark in front["front"] for mark in ":=")) or path.lower().endswith(
            (".md", ".markdown")
        )

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article."""
        text = decode(raw)
        front = _FRONT.match(text)
        stated = _stated(front["rule"], front["front"]) if front else {}
        body = text[front.end() :] if front and stated else text
        return fields.drafted({**stated, "text": rendered(body)}, raw, article.path, article.key)


def _stated(rule: str, front: str) -> dict[str, Any]:
    """Give what front matter says; nothing where it is none."""
    try:
        stated = tomllib.loads(front) if rule == "+++" else _yaml(front)
    except ValueError:
        return {}
    return {str(name): _plain(value) for name, value in stated.items()} if isinstance(stated, dict) else {}


def _yaml(front: str) -> Any:
    import yaml

    if len(_ALIAS.findall(front)) > _MOST_ALIASES:
        return {}
    try:
        return yaml.safe_load(front)
    except (yaml.YAMLError, RecursionError):
        return {}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value


def rendered(body: str) -> str:
    """Give Markdown as HTML."""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(body))
