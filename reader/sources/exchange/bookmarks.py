"""Bookmarks as Pinboard writes them in XML, in the format of Delicious, with blanks between tags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

# What stands in place of tags where there are none.
_NONE = ("no_tag", "system:unfiled")


def read_posts(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of each bookmark, which has its title in the description, and a note that may be empty."""
    for post in root.iterchildren("post"):
        stated = dict(post.attrib)
        yield {
            "title": stated.get("description"),
            "text": stated.get("extended"),
            "url": stated.get("href"),
            "tags": [tag for tag in stated.get("tag", "").split() if tag not in _NONE],
            "time": stated.get("time"),
            "toread": stated.get("toread"),
        }
