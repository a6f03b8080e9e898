"""Pages that Safari saved with everything that belongs to them, in a list of properties."""

from __future__ import annotations

import plistlib
import re
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from reader.model import Draft, Parcel
from reader.sources.decoding import settle
from reader.sources.formats import Item, Origin, Refusal, WholeFile
from reader.sources.pages.pages import SavedPage, read_page

_BINARY, _PAGE = b"bplist00", b"WebMainResource"
_WRITTEN = re.compile(rb"\s*<\?xml\b[^<>]*>\s*<!DOCTYPE\s+plist\b", re.IGNORECASE)


class WebArchive(WholeFile):
    """A file that is a page saved by Safari."""

    name = "webarchive"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a list of properties that has such a page, or is called so."""
        is_list = head.startswith(_BINARY) or _WRITTEN.match(head) is not None
        return is_list and (_PAGE in head or path.lower().endswith(".webarchive"))

    def given(self, raw: bytes, origin: Origin) -> Item:
        """Wrap the page up, to be read later."""
        return Parcel(origin.path, origin.key, raw)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of the page, or why there is none."""
        page = page_in(raw)
        if page is None:
            return Refusal(article.path, "there is no page in it that can be read")
        found = read_page(page.raw, article, page.address)
        return replace(found, raw=raw) if isinstance(found, Draft) else found


def page_in(raw: bytes) -> SavedPage | None:
    """Return the page that was saved; None if the list is broken, or of something else."""
    told = _told(raw)
    data = told.get("WebResourceData")
    if not isinstance(data, bytes) or "html" not in str(told.get("WebResourceMIMEType")):
        return None
    encoding, address = told.get("WebResourceTextEncodingName") or "", told.get("WebResourceURL") or ""
    return SavedPage(settle(data, f"charset={encoding}"), str(address) or None)


def _told(raw: bytes) -> dict[str, Any]:
    """Return what a list of properties says of its page; nothing if it is broken."""
    try:
        page = plistlib.loads(raw)["WebMainResource"]
    except (ExpatError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError):
        return {}
    return page if isinstance(page, dict) else {}
