"""Bookmarks: lists of links in HTML, as browsers, Pocket and others write them, and the trees of browsers in JSON.

Each link is an article to be fetched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode
from reader.sources.formats import Item, Origin, Refusal, refused_as_too_long
from reader.sources.links import is_of_web
from reader.sources.markup import parse_markup, slimmed
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import RecordFile, written
from reader.sources.streams import LARGEST_ARTICLE, lines
from reader.sources.xml import words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# How such lists begin, and what the links in them carry that those of a page do not.
_BOOKMARKS = re.compile(
    rb"(?i)<!DOCTYPE\s+NETSCAPE-Bookmark-file|<a\s[^<>]*\b(?:time_added|add_date)="
    rb"|<title>\s*Instapaper: Export\s*</title>"
)
# The roots of the trees of Chrome and its kin, and of Firefox.
_TREE = re.compile(rb'\s*\{\s*"(?:checksum"\s*:\s*"[0-9a-f]*"\s*,\s*"roots"|roots"|guid"\s*:\s*"root________")')
_LINK = re.compile(rb'(?i)<a\s|"ur[li]"\s*:')
# Browsers never close the links of a list and the words below them; libxml2 would nest each in the one before.
_BEGUN = re.compile(r"(?i)<d[dt]\b")


# What was done to the links below a heading with one of these words.
_DONE = ("archive", "starred")


class Bookmarks(RecordFile):
    """A list of links in HTML or the tree of a browser, each link an article."""

    name = "bookmarks"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a list of bookmarks by its beginning or its links with dates, and the bookmark tree of a browser."""
        return (_BOOKMARKS.search(head) or _TREE.match(head)) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return the number of links, at least 1; some may not lead to the web."""
        return max(1, sum(len(_LINK.findall(line)) for line in lines(stream)))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article without a text for every link to a page."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        if refusal := refused_as_too_long(raw, origin.path):
            yield refusal
            return
        records = list(_links_of_tree(raw) if _TREE.match(raw) else _links_of_list(raw))
        if not records:
            yield Refusal(origin.path, "it has no link to a page")
        namesakes = Namesakes(origin, self.name)
        for record in records:
            found = fields.named(record, written(record), origin.path, namesakes.key)
            if isinstance(found, Draft):
                yield found


def _links_of_list(raw: bytes) -> Iterator[dict[str, Any]]:
    """Yield a record of each link to the web, with the heading of its list and the words below it."""
    tree = parse_markup(slimmed(_BEGUN.sub(r"</dt></dd>\g<0>", decode(raw))))
    heading = ""
    for element in tree.iter("h1", "h2", "h3", "a") if tree is not None else ():
        words = words_of(element)
        address = element.get("href") or ""
        if element.tag != "a":
            heading = words
        elif is_of_web(address):
            said = {
                "title": words or address,
                "url": address,
                "tags": [tag for tag in (element.get("tags") or "").split(",") if tag],
                "status": next((word for word in _DONE if word in heading.lower()), ""),
                "starred": element.get("data-important") == "true",
                "text": _described(element),
            }
            yield {name: value for name, value in said.items() if value}


def _links_of_tree(raw: bytes) -> Iterator[dict[str, Any]]:
    """Yield a record of each link to the web; a tree that is broken or too deep has none."""
    try:
        branches: list[Any] = [json.loads(raw)]
    except (ValueError, RecursionError):
        return
    while branches:
        branch = branches.pop()
        if isinstance(branch, dict):
            address = branch.get("url") or branch.get("uri")
            if is_of_web(address):
                said = {"title": branch.get("title") or branch.get("name") or address, "url": address}
                yield {**said, **({"tags": branch["tags"]} if branch.get("tags") else {})}
            branches += reversed(_below(branch))


def _below(branch: dict[str, Any]) -> list[Any]:
    """Return the contents of a folder; the roots of a tree are one."""
    held = branch.get("children") or branch.get("roots")
    if isinstance(held, dict):
        return list(held.values())
    return held if isinstance(held, list) else []


def _described(link: _Element) -> str:
    """Return the words that a list sets below a link."""
    below = link.getparent().getnext() if link.getparent() is not None else None
    words = below.text if below is not None and below.tag == "dd" else ""
    return " ".join((words or "").split())
