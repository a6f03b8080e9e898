"""Lists of feeds in OPML, which feed readers give to one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from reader.model import Outline
from reader.sources.formats import Refusal
from reader.sources.links import is_address, is_of_web
from reader.sources.xml import name_of, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

# Some readers write one list behind the other into a file.
_END = re.compile(rb"(?<=</opml>)", re.IGNORECASE)


_TYPES = ("rss", "atom", "pie")


def read_outlines(path: str, raw: bytes) -> Iterator[Outline | Refusal]:
    """Yield the feeds of a list, however broken it is, and a refusal for each address that is not one of the web."""
    found = False
    for part in _END.split(raw):
        root = parse_xml(part.strip(), recover=True) if part.strip() else ""
        for outline in _outlines(root, ()) if not isinstance(root, str) else ():
            found = True
            yield (
                outline
                if is_address(outline.address) and is_of_web(outline.address.lower())
                else Refusal(f"{path}: {outline.address}", "it is no address of the web")
            )
    if not found:
        yield Refusal(path, "it is no list of feeds")


def write_outlines(outlines: Iterable[Outline]) -> bytes:
    """Return a list of feeds, those with the same tags in the same folders."""
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Feeds of kreader"
    folders: dict[tuple[str, ...], _Element] = {(): etree.SubElement(root, "body")}
    for outline in outlines:
        title = _clean(outline.title) or outline.address
        attributes = {"type": "rss", "text": title, "title": title, "xmlUrl": _clean(outline.address)}
        etree.SubElement(_folder(folders, outline.tags), "outline", attributes)
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written


def _outlines(element: _Element, folders: tuple[str, ...]) -> Iterator[Outline]:
    """Walk through folders; lists are never so deep that this would be too deep."""
    for child in element:
        said = {str(name).lower(): str(value).strip() for name, value in child.attrib.items()}
        title = " ".join((said.get("text") or said.get("title") or "").split())
        if name_of(child) == "outline" and (address := said.get("xmlurl") or _bare(said)):
            tags = dict.fromkeys((*folders, *_categories(said.get("category", ""))))
            yield Outline(address, title, tuple(tags))
        inner = (*folders, title) if name_of(child) == "outline" and title and title not in folders else folders
        yield from _outlines(child, inner)


def _bare(said: Mapping[str, str]) -> str:
    """Return the address of a feed in the attribute where other lists have that of a page."""
    return said.get("url", "") if said.get("type", "").lower() in _TYPES else ""


def _categories(said: str) -> Iterator[str]:
    """Read categories written as "/News/Harbour,sea"."""
    for path in said.split(","):
        yield from (word.strip() for word in path.split("/") if word.strip())


def _folder(folders: dict[tuple[str, ...], _Element], tags: tuple[str, ...]) -> _Element:
    from lxml import etree

    if tags not in folders:
        name = _clean(tags[-1])
        folders[tags] = etree.SubElement(_folder(folders, tags[:-1]), "outline", text=name, title=name)
    return folders[tags]


def _clean(text: str) -> str:
    """Remove characters that XML cannot contain."""
    return "".join(letter for letter in text if letter.isprintable())
