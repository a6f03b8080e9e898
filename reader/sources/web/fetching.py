"""Asks servers; loaded only when there is something to fetch.

Requests are sent one by one, not through a client of httpx: so there are no cookies, passwords or proxies from the
environment to turn off, and each redirect is checked like the first address.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from functools import cache
from time import monotonic, time

import httpx

from reader import __version__
from reader.sources.decoding import settle
from reader.sources.formats import Refusal
from reader.sources.web.addresses import PassingError, UnaskedError, UnreachableError, excerpt, look_up, private_number
from reader.sources.web.bodies import refused_type, unpacked
from reader.sources.web.exchanges import Answer, Fetched, Limits, Request
from reader.urls import AddressError, origin_of, parsed, port_of

_LOG = logging.getLogger(__package__)

_HEADERS = {
    "User-Agent": f"kreader/{__version__} (a news reader for the terminal; asks seldom, one page at a time)",
    "Accept": "application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xml;q=0.9, "
    "application/json;q=0.8, text/*;q=0.8, */*;q=0.1",
    "Accept-Encoding": "gzip",
}  # fmt: skip

# If one of a host's numbers is dead, the next one answers.
_CONNECT_SECONDS = 5.0

_PERMANENT = (301, 308)
_REDIRECTS = (*_PERMANENT, 302, 303, 307)
_PASSING = (429, 502, 503, 504)
_NOT_MODIFIED = 304

# How often to check whether the answers are still wanted, in seconds.
_LOOK = 0.1


async def fetch_each(
    requests: Sequence[Request], limits: Limits, put: Callable[[Fetched], None], given_up: Callable[[], bool]
) -> None:
    """Fetch addresses concurrently and ``put`` each answer when it arrives, until cancelled."""
    until = monotonic() + limits.in_all
    async with _Fetcher(limits) as fetcher:
        asked = {asyncio.create_task(fetcher.fetch(request)): request for request in requests}
        pending = set(asked)
        while pending and monotonic() < until and not given_up():
            done, pending = await asyncio.wait(pending, timeout=_LOOK, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                put((asked[task], _come_of(task, asked[task])))
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        for task in pending:
            what = "it did not answer" if asked[task] in fetcher.asked else "it was not its turn"
            late = f"{what} within the {limits.in_all:g} s allowed for all"
            put((asked[task], Refusal(asked[task].address, late, unreached=True)))


def _come_of(task: asyncio.Task[Answer | Refusal], request: Request) -> Answer | Refusal:
    """Return the result of a task; an unforeseen failure affects no other task."""
    if error := task.exception():
        _LOG.info("%s: cannot be fetched", request.address, exc_info=error)
        return Refusal(request.address, f"it cannot be fetched ({type(error).__name__})", unreached=True)
    return task.result()


@dataclass(slots=True)
class _Route:
    """The way of one try: where its permanent redirects led, and the origins in the user's own network it came by."""

    start: str
    permanent: bool = True
    moved: str = ""
    private: list[str] = field(default_factory=list)

    @property
    def grants(self) -> tuple[str, ...]:
        """The origins in the user's own network that were asked, if the address itself is at one of them."""
        own = origin_of(parsed(self.moved or self.start))
        return tuple(dict.fromkeys(self.private)) if own in self.private else ()

    def turn(self, target: str, code: int) -> None:
        """Follow a redirect with this status code."""
        self.permanent = self.permanent and code in _PERMANENT
        self.moved = target if self.permanent else self.moved


class _Errand:
    """The state of fetching one address: the time left for all tries, and the route of the present one."""

    def __init__(self, request: Request, limits: Limits) -> None:
        self.request = request
        self.left = limits.seconds
        self.route = _Route(request.address)

    @asynccontextmanager
    async def hurry(self) -> AsyncIterator[None]:
        """Subtract the duration of the block from the time; raises TimeoutError as soon as none is left."""
        began = monotonic()
        try:
            async with asyncio.timeout(self.left):
                yield
        finally:
            self.left -= monotonic() - began


class _Fetcher:
    """Fetches addresses, one after the other from each host."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.asked: set[Request] = set()
        self._gate = asyncio.Semaphore(limits.at_once)
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        # Connections are never used again: two hosts behind one number would be taken for one.
        self._transport = httpx.AsyncHTTPTransport(_trusted(), limits=httpx.Limits(max_keepalive_connections=0))

    async def __aenter__(self) -> _Fetcher:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._transport.aclose()

    async def fetch(self, request: Request) -> Answer | Refusal:
        """Fetch one address; a failure becomes a refusal."""
        try:
            return await self._tried(_Errand(request, self._limits))
        except (UnreachableError, AddressError) as error:
            is_asked = not isinstance(error, UnaskedError | AddressError)
            return Refusal(request.address, str(error), unreached=is_asked)

    async def _tried(self, errand: _Errand) -> Answer:
        """Try again after a pause if the failure may soon pass; raises UnreachableError."""
        for failures in range(self._limits.tries - 1):
            try:
                return await self._followed(errand)
            except PassingError as error:
                wait = self._limits.pause * 2**failures if error.wait is None else error.wait
                if wait > min(self._limits.patience, errand.left):
                    raise
                errand.left -= wait
                await asyncio.sleep(wait)
        return await self._followed(errand)

    async def _followed(self, errand: _Errand) -> Answer:
        """Follow the redirects of an address from its beginning; raises UnreachableError and AddressError."""
        errand.route = _Route(errand.request.address)
        url = parsed(errand.request.address)
        for _ in range(self._limits.redirects + 1):
            async with self._hosts[url.host], self._gate:
                self.asked.add(errand.request)
                came = await self._hurried(url, errand)
            if isinstance(came, Answer):
                return came
            url = came
        raise UnreachableError(f"it redirects more than {self._limits.redirects} times")

    async def _hurried(self, url: httpx.URL, errand: _Errand) -> Answer | httpx.URL:
        try:
            async with errand.hurry(), self._answering(url, errand) as response:
                return await self._taken(url, response, errand)
        except TimeoutError as error:
            raise UnreachableError(f"it takes longer than {self._limits.seconds:g} s") from error
        except httpx.TimeoutException as error:
            raise UnreachableError("the server does not answer") from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise _explained(error) from error

    @asynccontextmanager
    async def _answering(self, url: httpx.URL, errand: _Errand) -> AsyncIterator[httpx.Response]:
        """Ask the first number of a host that accepts a connection; raises UnaskedError if none may be asked."""
        numbers = await look_up(url.raw_host.decode("ascii"), port_of(url))
        if number := private_number(numbers):
            self._require_allowed(url, number, errand)
        for last, number in enumerate(numbers, 1 - len(numbers)):
            try:
                response = await self._transport.handle_async_request(_to(number, url, errand.request))
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if last == 0:
                    raise
                continue
            try:
                yield response
            finally:
                await response.aclose()
            return

    def _require_allowed(self, url: httpx.URL, number: str, errand: _Errand) -> None:
        """Record an origin in the user's own network; raises UnaskedError if it is not allowed."""
        request, origin, host = errand.request, origin_of(url), url.raw_host.decode("ascii")
        needed = {origin, origin_of(parsed(request.address))}
        if not (self._limits.allow_private or needed <= set(request.private)):
            behind = "" if number == host else f" ({number})"
            raise UnaskedError(
                f"{host} is a private address{behind}, which is asked only with --allow-private on the command line"
            )
        errand.route.private.append(origin)

    async def _taken(self, url: httpx.URL, response: httpx.Response, errand: _Errand) -> Answer | httpx.URL:
        """Return the answer of a server, or the address it redirects to; raises UnreachableError and AddressError."""
        code, headers = response.status_code, response.headers
        if code in _REDIRECTS and (location := headers.get("location")):
            target = parsed(location, url)
            errand.route.turn(str(target), code)
            return target
        stamps = headers.get("etag", ""), headers.get("last-modified", ""), errand.route.moved, errand.route.grants
        if code == _NOT_MODIFIED:
            return Answer(str(url), None, *stamps)
        if code in _PASSING:
            raise PassingError(_said(response), _retry_after(headers.get("retry-after", "")))
        if not response.is_success:
            raise UnreachableError(_said(response))
        kind = headers.get("content-type", "")
        if refusal := refused_type(kind):
            raise UnreachableError(refusal)
        raw = await unpacked(response.aiter_raw(), headers.get("content-encoding", ""), self._limits.size)
        return Answer(str(url), settle(raw, kind), *stamps)


@cache
def _trusted() -> ssl.SSLContext:
    """Return the trusted certificates, which take some hundredths of a second to read."""
    return httpx.create_ssl_context()


def _to(number: str, url: httpx.URL, request: Request) -> httpx.Request:
    """Make the request for an address at this number, whose certificate must be the host's."""
    stamps = {"If-None-Match": request.etag, "If-Modified-Since": request.modified}
    return httpx.Request(
        "GET",
        url.copy_with(host=number),
        headers={
            **_HEADERS,
            "Host": url.netloc.decode("ascii"),
            # Other characters than ASCII cannot be sent back, https://www.rfc-editor.org/rfc/rfc9110#field.etag
            **{name: said for name, said in stamps.items() if said and said.isascii()},
        },
        extensions={
            "timeout": httpx.Timeout(None, connect=_CONNECT_SECONDS).as_dict(),
            "sni_hostname": url.raw_host.decode("ascii"),
        },
    )


def _said(response: httpx.Response) -> str:
    phrase = excerpt(response.reason_phrase)
    return f"the server answers {response.status_code}{f' ({phrase})' if phrase else ''}"


def _retry_after(said: str) -> float | None:
    """Return the seconds until a server accepts another request, which it states in seconds or as a date."""
    if said.isascii() and said.strip().isdigit():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _explained(error: Exception) -> UnreachableError:
    """Say in one sentence why a connection failed."""
    causes: list[BaseException] = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) and cause not in causes:
        causes.append(cause)
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return UnreachableError(f"its certificate is not valid ({cause.verify_message})")
        if isinstance(cause, ConnectionRefusedError):
            return PassingError("the server refuses the connection")
    if isinstance(error, httpx.ConnectError):
        return PassingError("no connection can be made")
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError):
        return UnreachableError("the answer breaks off or is malformed")
    return UnreachableError(f"the connection fails ({type(error).__name__})")
