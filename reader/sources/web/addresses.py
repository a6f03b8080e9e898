"""Allowed web addresses and IP addresses: none of this machine or its own network.

A name is looked up once, and the number that was checked is the one that is asked, so that a second look-up cannot give
another one (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from threading import Thread

# The registries of IANA for special purposes, https://www.iana.org/assignments/iana-ipv4-special-registry and
# iana-ipv6-special-registry: written down, as each Python knows another state of them.
_SPECIAL = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/3",
        ),
    )
)  # fmt: skip
# All IPv6 numbers that are given to the public are in the first, without those for protocols and for documentation.
_UNICAST = IPv6Network("2000::/3")
_SPECIAL_6 = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "3fff::/20")))
# The prefix of translators for IPv4 numbers (RFC 6052), which are the last 32 bits.
_TRANSLATED = IPv6Network("64:ff9b::/96")

Number = IPv4Address | IPv6Address

# Characters of what a server says that are repeated to the user: it may say as much as it likes.
_MOST_REPEATED = 60


class UnreachableError(Exception):
    """Why an address gives nothing, as one sentence for the user."""


class UnaskedError(UnreachableError):
    """The address is not allowed, whether the network is up or not."""


class PassingError(UnreachableError):
    """A failure that may soon pass; ``wait`` is how many seconds the server wants to be left alone, None if unsaid."""

    def __init__(self, sentence: str, wait: float | None = None) -> None:
        super().__init__(sentence)
        self.wait = wait


def excerpt(said: str) -> str:
    """Shorten what a server says, so that the sentence around it can be read."""
    return said if len(said) <= _MOST_REPEATED else f"{said[: _MOST_REPEATED - 1]}…"


def is_public(number: Number) -> bool:
    """Whether a number belongs to the public internet, and so does the IPv4 number that it leads to, if it does."""
    if isinstance(number, IPv4Address):
        return not any(number in network for network in _SPECIAL)
    if number in _TRANSLATED:
        return is_public(IPv4Address(int(number) & 0xFFFFFFFF))
    is_whole = number in _UNICAST and not any(number in network for network in _SPECIAL_6)
    return is_whole and (number.sixtofour is None or is_public(number.sixtofour))


def private_number(numbers: Iterable[str]) -> str | None:
    """Return the first number that is not public, if there is one."""
    return next((number for number in numbers if not is_public(ip_address(number))), None)


async def look_up(host: str, port: int) -> list[str]:
    """Ask the system for the numbers of a host; raises UnreachableError.

    It runs in a daemon thread: a look-up cannot be interrupted, and takes half a minute to
    fail.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[list[str]] = loop.create_future()

    def answered(numbers: list[str], error: Exception | None) -> None:
        if future.done():
            return
        if error:
            future.set_exception(error)
        else:
            future.set_result(numbers)

    def ask() -> None:
        numbers, error = _asked(host, port)
        with suppress(RuntimeError):  # nobody waits any more
            loop.call_soon_threadsafe(answered, numbers, error)

    Thread(target=ask, daemon=True, name=f"look up {host}").start()
    return await future


def _asked(host: str, port: int) -> tuple[list[str], Exception | None]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            return [], PassingError(f"the name {excerpt(host)} cannot be looked up at the moment")
        return [], UnreachableError(f"there is no host called {excerpt(host)}")
    except UnicodeError:  # no name can be like this
        return [], UnaskedError("the address cannot be read")
    except OSError as error:
        return [], UnreachableError(f"the name {excerpt(host)} cannot be looked up ({error})")
    return list(dict.fromkeys(str(address[0]) for *_, address in found)), None
