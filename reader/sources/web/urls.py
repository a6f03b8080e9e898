"""Addresses in their parts; loaded only when there is something to fetch."""

from __future__ import annotations

import httpx

from reader.sources.web.addresses import UnaskedError

_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65_535


def parsed(address: str, base: httpx.URL | None = None) -> httpx.URL:
    """Parse an address, which may be relative to another; raises UnaskedError if it is not allowed."""
    try:
        url = base.join(address.strip()) if base else httpx.URL(address.strip())
        host, port = url.host, url.port  # a host whose name cannot be written is noticed here
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise UnaskedError("the address cannot be read") from error
    if url.scheme not in _PORTS:
        raise UnaskedError("only http and https addresses are fetched")
    if url.userinfo:
        raise UnaskedError("it holds a name or a password, and those are not sent")
    if not host:
        raise UnaskedError("the address names no host")
    if port is not None and not 0 < port <= _LAST_PORT:
        raise UnaskedError("the address cannot be read")
    return url.copy_with(fragment=None)


def port_of(url: httpx.URL) -> int:
    """Return the port of a server, which few addresses name."""
    return url.port or _PORTS[url.scheme]


def origin_of(url: httpx.URL) -> str:
    """Return the scheme, host and port of an address, which together make a server."""
    return str(httpx.URL(scheme=url.scheme, host=url.host)) + f":{port_of(url)}"


def written(url: httpx.URL) -> str:
    """Write a parsed address, of which httpx leaves only an empty path and the letters of IPv6 numbers as they were."""
    return str(url.copy_with(host=url.host.lower(), raw_path=url.raw_path))
