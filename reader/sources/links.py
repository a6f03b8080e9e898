"""Addresses in place of file names, and on pages, where they may be relative."""

from __future__ import annotations

import re
from typing import TypeGuard
from urllib.parse import urljoin, urlsplit

_ADDRESS = re.compile(r"(?!file:)[a-z][a-z0-9+.-]+://\S*", re.IGNORECASE)

_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:/\S*)?", re.IGNORECASE)


def is_address(name: str) -> bool:
    """Whether this is a web address, and not the name of a file."""
    return _ADDRESS.fullmatch(name.strip()) is not None


def with_scheme(name: str) -> str:
    """Return the address that is meant by a host with or without a path, to which no ``https://`` was typed, or ""."""
    return f"https://{name.strip()}" if _HOST.fullmatch(name.strip()) else ""


def is_of_web(value: object) -> TypeGuard[str]:
    """Whether a value is the address of a page: a text that begins with ``http://`` or ``https://``."""
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def joined(base: str, address: str) -> str:
    """Return an absolute address, as it is meant on a page at ``base``; empty if it cannot be read."""
    try:
        whole = urljoin(base, address.strip())
        urlsplit(whole)
    except ValueError:  # http://[x
        return ""
    return whole


def absolute(address: str, *bases: str) -> str:
    """Return an address as it is meant at the first of these places that is on the web; as it is if none is."""
    base = next(filter(is_address, bases), "")
    return joined(base, address) if base and address and not is_address(address) else address


def host_of(address: str) -> str:
    """Return the host of an absolute address in lower case, with its port, without "www."; empty if there is none."""
    try:
        return urlsplit(address).netloc.lower().removeprefix("www.")
    except ValueError:
        return ""
