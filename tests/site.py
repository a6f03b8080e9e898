"""A web site on this machine, for tests of what fetches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Page:
    """What is at one path."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


# Answers a request itself, to do what no decent server does.
Rogue = Callable[[BaseHTTPRequestHandler], None]


def hang(handler: BaseHTTPRequestHandler) -> None:
    """Answer nothing until whoever asked has gone."""
    handler.connection.settimeout(60)
    with suppress(OSError):
        handler.connection.recv(1)


class _Server(ThreadingHTTPServer):
    daemon_threads, block_on_close = True, False
    request_queue_size = 64  # as many as come at once


class Site:
    """Pages by their paths; several at one path are given one after the other, the last one for ever."""

    def __init__(self) -> None:
        self.pages: dict[str, list[Page | Rogue]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._server = _Server(("127.0.0.1", 0), self._handler())
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def put(self, path: str, *pages: Page | Rogue) -> str:
        """Put pages at a path and return their address."""
        self.pages[path] = list(pages)
        return self.address(path)

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                pages = site.pages.get(self.path, [Page(b"gone", status=404)])
                page = pages.pop(0) if len(pages) > 1 else pages[0]
                if isinstance(page, Page):
                    self._send(page)
                else:
                    page(self)

            def _send(self, page: Page) -> None:
                etag = page.headers.get("ETag")
                fresh = etag and self.headers.get("If-None-Match") == etag
                self.send_response(304 if fresh else page.status)
                for name, value in {"Content-Type": page.kind, "Content-Length": str(len(page.body))}.items():
                    if value and not fresh and name not in page.headers:
                        self.send_header(name, value)
                for name, value in page.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                if not fresh:
                    self.wfile.write(page.body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler
