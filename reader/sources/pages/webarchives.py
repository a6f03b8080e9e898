"""Pages that Safari saved with their pictures and styles in one file, a property list."""

from __future__ import annotations

import plistlib
import re
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from reader.model import Draft, Parcel
from reader.sources.decoding import decode_page, settle
from reader.sources.formats import PROPERTIES, Item, Origin, Refusal, WholeFile
from reader.sources.pages.pages import SavedPage, read_page

_PAGE = b"WebMainResource"
_WRITTEN = re.compile(rb"\s*<\?xml\b[^<>]*>\s*<!DOCTYPE\s+plist\b", re.IGNORECASE)


class WebArchive(WholeFile):
    """The format of pages saved by Safari."""

    name = "webarchive"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the file is a property list that contains a page or has the name of one."""
        is_list = head.startswith(PROPERTIES) or _WRITTEN.match(head) is not None
        return is_list and (_PAGE in head or path.lower().endswith(".webarchive"))

    def given(self, raw: bytes, origin: Origin) -> Item:
        """Return the page as it is, to be parsed later."""
        return Parcel(origin.path, origin.key, raw)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of the page, or a refusal with the reason."""
        page = page_in(raw)
        if page is None:
            return Refusal(article.path, "there is no page in it that can be read")
        found = read_page(page.raw, article, page.address)
        return replace(found, raw=raw) if isinstance(found, Draft) else found

    def markup(self, raw: bytes) -> str:
        """Return the page."""
        page = page_in(raw)
        return decode_page(page.raw) if page else ""


def page_in(raw: bytes) -> SavedPage | None:
    """Return the saved page; None if the property list is broken or contains something else."""
    properties = _properties_of(raw)
    data = properties.get("WebResourceData")
    if not isinstance(data, bytes) or "html" not in str(properties.get("WebResourceMIMEType")):
        return None
    encoding, address = properties.get("WebResourceTextEncodingName") or "", properties.get("WebResourceURL") or ""
    return SavedPage(settle(data, f"charset={encoding}"), str(address) or None)


def _properties_of(raw: bytes) -> dict[str, Any]:
    """Return the properties of the page in a property list; empty if the list is broken."""
    try:
        page = plistlib.loads(raw)["WebMainResource"]
    except (ExpatError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError):
        return {}
    return page if isinstance(page, dict) else {}
