"""An exchange with a server: the request, its limits, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from reader.sources.formats import Refusal


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a fetch.

    ``seconds`` is the time for one address with all its redirects and tries, ``in_all`` for many of them, of which
    ``at_once`` are asked at a time. A pause before another try begins with ``pause`` and doubles; a server that wants
    more ``patience`` than that is not asked again. ``size`` is in bytes, unpacked.
    """

    seconds: float = 15.0
    in_all: float = inf
    at_once: int = 16
    size: int = 10 * 1024 * 1024
    redirects: int = 5
    tries: int = 3
    pause: float = 0.5
    patience: float = 5.0
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """An address, and what its server said of the answer that we already have.

    If its origin, which is a scheme, a host and a port, is one of the ``private`` ones, these may be asked although
    they are in the user's own network.
    """

    address: str
    etag: str = ""
    modified: str = ""
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What is at an address, to be read as its server says; ``raw`` is None if it is unchanged.

    ``address`` is where it came from, ``moved`` how far the redirects to it are permanent: where to ask from now on, if
    it is what was looked for. If that is in the user's own network, ``private`` holds the origins there that were asked
    on the way.
    """

    address: str
    raw: bytes | None
    etag: str = ""
    modified: str = ""
    moved: str = ""
    private: tuple[str, ...] = ()


Fetched = tuple[Request, Answer | Refusal]
