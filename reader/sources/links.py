"""Addresses as they are written: in place of the name of a file, or on pages, where they may be relative to others."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

_ADDRESS = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+://\S*", re.IGNORECASE)


def is_address(name: str) -> bool:
    """Tell an address of the web from the name of a file."""
    return _ADDRESS.fullmatch(name.strip()) is not None


def joined(base: str, address: str) -> str:
    """Give an address as a whole one, as it stands on a page whose own is ``base``; empty where it cannot be read."""
    try:
        whole = urljoin(base, address.strip())
        urlsplit(whole)
    except ValueError:  # http://[x
        return ""
    return whole


def host_of(address: str) -> str:
    """Give the host in a whole address in lower case, with its port; empty where there is none."""
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""
