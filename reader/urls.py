"""Addresses of the web: their parts, and the one way to write each."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65_535
# More than anybody reads: the address of each is compared while another is typed.
_MOST_FEEDS = 4096


class AddressError(ValueError):
    """An address that is not fetched; the message says why, as half of a sentence."""


def parsed(address: str, base: httpx.URL | None = None) -> httpx.URL:
    """Parse an address, which may be relative to another; raises AddressError if it is not one to be fetched."""
    import httpx  # 0.1 s, and few inputs are addresses

    try:
        url = base.join(address.strip()) if base else httpx.URL(address.strip())
        host, port = url.host, url.port  # a host whose name cannot be written is noticed here
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise AddressError("the address cannot be read") from error
    if url.scheme not in _PORTS:
        raise AddressError("only http and https addresses are fetched")
    if url.userinfo:
        raise AddressError("it holds a name or a password, and those are not sent")
    if not host:
        raise AddressError("the address names no host")
    if port is not None and not 0 < port <= _LAST_PORT:
        raise AddressError("the address cannot be read")
    return url.copy_with(fragment=None)


@lru_cache(_MOST_FEEDS)
def canonical(address: str) -> str:
    """Return the one way to write an address, among all that ask the same server for the same; as it is if none may.

    The address is without a place in the page, the port that goes without saying and steps up and down its path.
    """
    try:
        return _written(parsed(address))
    except AddressError:
        return address


def port_of(url: httpx.URL) -> int:
    """Return the port of a server, which few addresses name."""
    return url.port or _PORTS[url.scheme]


def origin_of(url: httpx.URL) -> str:
    """Return the scheme, host and port of an address, which together make a server."""
    import httpx

    return str(httpx.URL(scheme=url.scheme, host=url.host)) + f":{port_of(url)}"


def _written(url: httpx.URL) -> str:
    """Write a parsed address, of which httpx leaves only an empty path and the letters of IPv6 numbers as they were."""
    return str(url.copy_with(host=url.host.lower(), raw_path=url.raw_path))
