"""Pages saved in the file formats of browsers become drafts."""

from __future__ import annotations

import plistlib
from typing import Any

import pytest

from reader.sources import read_again
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import page


def archive(raw: bytes, encoding: str = "UTF-8", **more: Any) -> dict[str, Any]:
    return {
        "WebMainResource": {"WebResourceData": raw, "WebResourceMIMEType": "text/html",
                            "WebResourceTextEncodingName": encoding, "WebResourceURL": "https://example.org/1", **more},
        "WebSubresources": [{"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png"}],
    }  # fmt: skip


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251"])
def test_a_page_saved_by_safari_is_read(kind: plistlib.PlistFormat, encoding: str, read: Read) -> None:
    raw = page(body=page().partition("<article>")[2].replace("Ferry sails", "Паром")).encode(encoding)
    saved = plistlib.dumps(archive(raw, encoding), fmt=kind)
    (draft,), refused = read("page.webarchive", saved)
    assert (draft.title, draft.link) == ("Паром again today", "https://example.org/1")
    assert draft.text.count("The ferry left the harbour") == 5
    assert draft.raw == saved
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


WHOLE = plistlib.dumps(archive(page().encode()), fmt=plistlib.FMT_BINARY)
BROKEN = {
    "cut off": WHOLE[:-20],
    "cut in the middle": WHOLE[:500],
    "no page": plistlib.dumps({"WebMainResource": {"WebResourceData": b"x", "WebResourceMIMEType": "image/png"}},
                              fmt=plistlib.FMT_BINARY),
    "no object": plistlib.dumps({"WebMainResource": 5}, fmt=plistlib.FMT_BINARY),
    "no bytes": plistlib.dumps({"WebMainResource": {"WebResourceData": "x"}}, fmt=plistlib.FMT_XML),
}  # fmt: skip


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN)
def test_one_that_is_broken_is_refused(raw: bytes, read: Read) -> None:
    drafts, (reason,) = read("page.webarchive", raw)
    assert drafts == []
    assert "page" in reason


def test_another_list_of_properties_is_refused_for_what_it_is(read: Read) -> None:
    for kind in (plistlib.FMT_BINARY, plistlib.FMT_XML):
        drafts, refused = read("Bookmarks.plist", plistlib.dumps({"Children": []}, fmt=kind))
        assert (drafts, refused) == ([], ["it is a list of properties of macOS, which kreader does not read"])


def test_a_page_saved_by_singlefile_knows_its_address(read: Read) -> None:
    saved = "<!--\n Page saved with SingleFile \n url: https://example.org/news/1 \n saved date: Wed May 01 2024\n-->"
    (draft,), _ = read("page.html", page().replace("<head>", saved + "<head>"))
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/news/1")
