"""The addresses that pages write, which may be relative to others, and no addresses at all."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit


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
