"""Markdown, with the fields of the article in front matter between the first two rules."""

from __future__ import annotations

import datetime
import re
import tomllib
from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any

from reader.model import Draft
from reader.sources.decoding import decode, decode_head
from reader.sources.exchange.bylines import read_byline
from reader.sources.formats import Origin, Refusal, WholeFile
from reader.sources.plaintext.collected import read_collected
from reader.sources.plaintext.dialects import MOST_LEVELS, linked_words, read_dialects, without_templates
from reader.sources.records import fields

if TYPE_CHECKING:
    from yaml import Node, SafeLoader

_FRONT = re.compile(r"\A\s*(?P<rule>---|\+\+\+)[ \t]*\r?\n(?P<front>.*?)\r?\n(?P=rule)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# YAML can name a value and repeat it in others, which are repeated in turn: with a few lines it grows without end. What
# is written out in front matter of the greatest length holds a third as many values.
_MOST_VALUES = 100_000
# Front matter is a few lines; a hundred times as much is read in a second, unless a key of TOML has thousands of parts.
_LONGEST, _MOST_DOTS = 64 * 1024, 1000
# A field on a line that is read by itself.
_SAID = re.compile(r"([A-Za-z_][\w -]*):(?:[ \t]+|$)(.*)")
# A line that begins with a label or a speaker, above another one, is a line of its own.
_LABELLED = re.compile(r"(?m)^([^\W\d_][\w ]{1,20}:[ \t]+\S[^\r\n]*)(?=\r?\n[^\W\d_][\w ]{1,20}:[ \t]+\S)")
# The address of an article without front matter, alone below it as our exports have it.
_ADDRESS = re.compile(r"\n[ \t]*\r?\n<(https?://[^\s<>]+)>\s*(?:-{3}\s*)?\Z")
# The line below its headline, of which marks of Markdown are escaped.
_BYLINE = re.compile(r"(\s*# [^\n]*\n\s*)\*((?:[^*\\\n]|\\.)+)\*[ \t]*(?=\r?\n|\Z)")
_ESCAPED = re.compile(r"\\(.)")
_POINT = re.compile(r"[ \t]*-[ \t]+(.*)")


class Markdown(WholeFile):
    """A file of Markdown, with front matter in YAML or TOML or without."""

    name = "markdown"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file that begins with front matter, or has the name of Markdown."""
        text = decode_head(head)
        front = _FRONT.match(text)
        return bool(front and any(mark in front["front"] for mark in ":=")) or path.lower().endswith(
            (".md", ".markdown")
        )

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article in a file, with what its front matter states; one without text is refused."""
        text = decode(raw)
        front = _FRONT.match(text)
        stated = _stated(front["rule"], front["front"]) if front else {}
        known, body = read_collected(text[front.end() :] if front and stated else text)
        known = {name: _plain(value) for name, value in known.items()}
        if not stated:
            exported, body = _exported(body)
            known = {**exported, **known}
        return fields.drafted({**known, **stated, "text": rendered(body)}, raw, article.path, article.key)

    def markup(self, raw: bytes) -> str:
        """Return the file as HTML."""
        return rendered(decode(raw))


def _exported(text: str) -> tuple[dict[str, Any], str]:
    """Return what the lines around an article state that kreader exported, and the text without them."""
    known: dict[str, Any] = {}
    if address := _ADDRESS.search(text):
        known, text = {"url": address[1]}, text[: address.start()]
    byline = _BYLINE.match(text)
    if byline and (said := read_byline(_ESCAPED.sub(r"\1", byline[2]))):
        known, text = {**known, **said}, byline[1] + text[byline.end() :]
    return known, text


def _stated(rule: str, front: str) -> dict[str, Any]:
    """Return the fields of front matter; none if it is not valid or very long."""
    if len(front) > _LONGEST:
        return {}
    try:
        stated = _toml(front) if rule == "+++" else _yaml(front)
        return {str(name): _plain(value) for name, value in stated.items()} if isinstance(stated, dict) else {}
    except ValueError:
        return {}
    except RecursionError:
        return _line_by_line(front)


def _line_by_line(front: str) -> dict[str, Any]:
    """Return the field of each line if they cannot be read together, as with a colon in an unquoted title."""
    stated: dict[str, Any] = {}
    name = ""
    for line in front.splitlines():
        if point := _POINT.match(line):
            held = stated.get(name)
            stated[name] = [*(held if isinstance(held, list) else ()), _bare(point[1])]
        elif said := _SAID.match(line):
            name, stated[said[1]] = said[1], _bare(said[2])
    return stated


def _bare(value: str) -> str:
    """Return a value without the quotation marks around it."""
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _toml(front: str) -> dict[str, Any]:
    return {} if any(line.count(".") > _MOST_DOTS for line in front.splitlines()) else tomllib.loads(front)


def _yaml(front: str) -> Any:
    import yaml

    loader = _loader()(front)
    try:
        root = loader.get_single_node()
        if root is None or _size(root, {}) > _MOST_VALUES:
            return _line_by_line(front)
        return loader.construct_document(root)
    except yaml.YAMLError:
        return _line_by_line(front)


def _size(value: Node, known: dict[Node, float]) -> float:
    """Return how many values there are in one, each as often as it is repeated; infinite if it repeats itself."""
    if value not in known:
        known[value] = inf
        held = value.value if isinstance(value.value, list) else ()
        inner = (one for item in held for one in (item if isinstance(item, tuple) else (item,)))
        known[value] = 1 + sum(_size(one, known) for one in inner)
    return known[value]


@cache
def _loader() -> type[SafeLoader]:
    """Return a loader that reads a value as text if it is not of the type that it looks like or claims to be."""
    from yaml import SafeLoader, ScalarNode

    class Loader(SafeLoader):
        def construct_object(self, node: Node, deep: bool = False) -> Any:
            try:
                return super().construct_object(node, deep)
            except (ValueError, LookupError, AttributeError, TypeError):
                if isinstance(node, ScalarNode):
                    return node.value
                raise

    return Loader


def _plain(value: Any) -> Any:
    """Return a value with dates in ISO 8601 and the words of links to notes; nested lists become one."""
    if isinstance(value, list):
        inner = (_plain(item) for item in value)
        return [one for item in inner for one in (item if isinstance(item, list) else [item])]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return linked_words(value) if isinstance(value, str) else value


def rendered(body: str) -> str:
    """Return Markdown (CommonMark with tables) as HTML; HTML in it stays as it is."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": MOST_LEVELS})
    return str(read_dialects(markdown).render(_LABELLED.sub(r"\1  ", without_templates(body))))
