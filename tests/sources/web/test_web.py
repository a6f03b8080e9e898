"""What is at an address, and everything that a server may do instead of giving it."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_address
from typing import Any

import pytest

from reader.model import Draft, Parcel
from reader.sources import unpack
from reader.sources.formats import Refusal
from reader.sources.web import addresses, fetching
from reader.sources.web.exchanges import Answer, Limits, Request
from reader.sources.web.web import fetch, fetch_all, read_answer
from reader.urls import canonical
from tests.site import Page, Site, hang
from tests.sources.office.test_prints import STORY, pdf

LIMITS = Limits(seconds=0.3, size=256 * 1024, pause=0.01, patience=0.05, allow_private=True)
PAGE = b"<!doctype html><title>Ferry talks</title><p>The ferry talks went on.</p>"


def refused(address: str, limits: Limits = LIMITS, is_asked: bool = True) -> str:
    answer = fetch(address, limits)
    assert isinstance(answer, Refusal), answer
    assert answer.unreached == is_asked
    return answer.reason


def fetched(address: str, limits: Limits = LIMITS) -> Answer:
    answer = fetch(address, limits)
    assert isinstance(answer, Answer), answer
    return answer


def redirect(to: str, status: int = 302) -> Page:
    return Page(status=status, headers={"Location": to})


def test_a_page_is_fetched_with_what_its_server_says_of_it(site: Site) -> None:
    stamps = {"ETag": '"7"', "Last-Modified": "Mon, 02 Mar 2026 10:00:00 GMT", "Set-Cookie": "who=you"}
    address = site.put("/talks", Page(PAGE, headers=stamps))
    expected = Answer(address, PAGE, '"7"', stamps["Last-Modified"], private=(address.removesuffix("/talks"),))
    assert [fetched(address), fetched(address)] == [expected, expected]
    headers = site.asked[1][1]
    assert headers["user-agent"].startswith("kreader/") and headers["host"] in address
    assert {"cookie", "authorization", "referer"}.isdisjoint(headers)


@pytest.mark.parametrize(
    ("written", "kind", "head"),
    [
        ("cp1251", "text/html; charset=windows-1251", ""),
        ("cp1251", "text/html; charset=windows-1251", "<meta charset=utf-8>"),
        ("cp1251", "text/html", "<meta charset=windows-1251>"),
        ("koi8-r", 'text/html; Charset="KOI8-R"', "<meta charset=windows-1251>"),
        ("utf-8", "text/html; charset=utf-8", "<meta charset=iso-8859-1>"),
        ("utf-8", "text/html; charset=no-such-thing", ""),
        ("utf-8", "text/html; charset=iso-8859-1", "<meta charset=utf-8>"),
    ],
)
def test_a_page_is_read_as_its_server_says(written: str, kind: str, head: str, site: Site) -> None:
    text = f"<!doctype html>{head}<title>Паром</title><h1>Паром</h1><p>Паром снова вышел в море, и все рады.</p>"
    address = site.put("/ferry", Page(text.encode(written), kind))
    (parcel,) = read_answer(fetched(address), address)
    assert isinstance(parcel, Parcel)
    draft = unpack(parcel)
    assert isinstance(draft, Draft)
    assert (draft.title, "вышел в море" in draft.text) == ("Паром", True)


def test_a_printed_page_is_fetched_as_it_is(site: Site) -> None:
    address = site.put("/a.pdf", Page(pdf(STORY), "application/pdf"))
    (draft,) = read_answer(fetched(address), address)
    assert isinstance(draft, Draft)
    assert (draft.title, draft.key, draft.link) == ("Ferry sails at night again", address, address)


def test_what_is_read_as_it_is_meant_stays_as_it_is(site: Site) -> None:
    raw = "<!doctype html><meta charset=utf-8><p>Паром снова вышел в море.</p>".encode()
    feed = '<?xml version="1.0" encoding="koi8-r"?><rss/>'.encode("koi8-r")
    for body, kind in ((raw, "text/html; charset=utf-8"), (feed, "text/xml; charset=utf-8"), (PAGE, "text/html")):
        assert fetched(site.put("/", Page(body, kind))).raw == body


def test_no_proxy_is_taken_from_the_environment(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetched(site.put("/", Page(PAGE))).raw == PAGE


def test_what_did_not_change_is_not_sent_again(site: Site) -> None:
    address = site.put("/feed", Page(PAGE, headers={"ETag": '"7"'}))
    ((_, answer),) = fetch_all([Request(address, '"7"', "Mon, 02 Mar 2026 10:00:00 GMT")], LIMITS)
    assert isinstance(answer, Answer) and answer.raw is None
    assert site.asked[0][1]["if-modified-since"] == "Mon, 02 Mar 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("chain", "moved"),
    [((301, 308), "/end"), ((302, 301), ""), ((301, 302), "/1"), ((307,), ""), ((303,), "")],
)
def test_redirects_are_followed_and_the_lasting_ones_told(site: Site, chain: tuple[int, ...], moved: str) -> None:
    for number, status in enumerate(chain):
        site.put(f"/{number}", redirect("/end" if number == len(chain) - 1 else f"/{number + 1}", status))
    site.put("/end", Page(PAGE))
    answer = fetched(site.address("/0"))
    assert (answer.address, answer.raw) == (site.address("/end"), PAGE)
    assert answer.moved == (site.address(moved) if moved else "")


def test_a_circle_of_redirects_ends(site: Site) -> None:
    site.put("/a", redirect("/b"))
    assert refused(site.put("/b", redirect("/a"))) == "it redirects more than 5 times"
    assert len(site.asked) == 6


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://example.org/", "only http and https addresses are fetched"),
        ("http://", "the address names no host"),
        ("http://me:secret@example.org/", "it holds a name or a password, and those are not sent"),
        ("http://example.org:port/", "the address cannot be read"),
        ("http://example.org:99999/", "the address cannot be read"),
        ("http://example.org:0/", "the address cannot be read"),
        (f"http://xn--{'a' * 300}/", "the address cannot be read"),
        (f"http://{'a' * 300}.org/", "the address cannot be read"),
        ("http://localhost/", "localhost is a private address"),
        ("http://2130706433/", "2130706433 is a private address (127.0.0.1)"),
        ("http://[::1]/", "::1 is a private address, which"),
        ("http://169.254.169.254/latest", "169.254.169.254 is a private address"),
    ],
)
def test_what_is_not_asked(address: str, said: str) -> None:
    assert refused(address, Limits(), is_asked=False).startswith(said)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" HTTP://Example.ORG/Feed ", "http://example.org/Feed"),
        ("http://example.org:80/feed", "http://example.org/feed"),
        ("https://example.org:443/feed", "https://example.org/feed"),
        ("http://example.org:443/feed", "http://example.org:443/feed"),
        ("http://example.org/feed#top", "http://example.org/feed"),
        ("http://example.org/./a/../feed", "http://example.org/feed"),
        ("http://example.org", "http://example.org/"),
        ("http://example.org?b=2&a=1#x", "http://example.org/?b=2&a=1"),
        ("http://example.org/feed/", "http://example.org/feed/"),
        ("http://example.org/feed?", "http://example.org/feed?"),
        ("http://example.org/a%2Fb%20c", "http://example.org/a%2Fb%20c"),
        ("http://example.org/a b/ü", "http://example.org/a%20b/%C3%BC"),
        ("http://Bücher.example/feed", "http://xn--bcher-kva.example/feed"),
        ("http://[2001:DB8::A]:8080/feed", "http://[2001:db8::a]:8080/feed"),
        ("http://me:secret@Example.org/feed", "http://me:secret@Example.org/feed"),
        ("http://example.org:99999/", "http://example.org:99999/"),
    ],
)
def test_an_address_is_kept_in_one_way_however_it_is_written(written: str, kept: str) -> None:
    assert canonical(written) == canonical(kept) == kept


def test_a_redirect_does_not_lead_out_of_the_web_or_into_a_private_network(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda number: number == ip_address("127.0.0.1"))
    inward = site.put("/in", redirect(site.address("/").replace("127.0.0.1", "127.0.0.2")))
    assert (
        refused(inward, Limits(), is_asked=False)
        == "127.0.0.2 is a private address, which is asked only with --allow-private on the command line"
    )
    outward = site.put("/out", redirect("file:///etc/passwd"))
    assert refused(outward, Limits(), is_asked=False).startswith("only http")


def asked_once(request: Request) -> bytes | str | None:
    """Return what is at an address, or why it is not asked."""
    ((_, answer),) = fetch_all([request], replace(LIMITS, allow_private=False))
    return answer.reason if isinstance(answer, Refusal) else answer.raw


def test_of_a_private_network_only_what_was_allowed_is_asked(site: Site) -> None:
    address, new = site.put("/", redirect("/new")), site.put("/new", Page(PAGE))
    origin = address.removesuffix("/")
    assert fetched(address).private == (origin,)
    allowed = Request(address, private=(origin,))
    assert asked_once(allowed) == PAGE
    beside = new.replace("127.0.0.1", "localhost")
    site.put("/", redirect(beside))
    assert str(asked_once(allowed)).startswith("localhost is a private address (")
    assert asked_once(replace(allowed, private=fetched(address).private)) == PAGE
    site.asked.clear()
    # What another feed may ask for, and what a public page redirects to, is not allowed along with it.
    assert str(asked_once(replace(allowed, address=beside))).startswith("localhost is a private address")
    assert site.asked == []


def test_a_public_address_is_not_allowed_where_it_leads_to(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda number: number == ip_address("127.0.0.1"))
    numbers = {"nas.example": ("127.0.0.2", "127.0.0.1")}  # nobody answers at the first
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, port, **_: [(0, 0, 0, "", (number, port)) for number in numbers.get(host, (host,))],
    )
    inward = site.address("/in").replace("127.0.0.1", "nas.example")
    address = site.put("/", redirect(inward))
    site.put("/in", Page(PAGE))
    assert fetched(address).private == ()
    leading = Request(address, private=(inward.removesuffix("/in"),))
    assert str(asked_once(leading)).startswith("nas.example is a private address (127.0.0.2)")
    site.put("/", redirect(inward, 301))
    assert fetched(address).private == leading.private, "it is its own address from now on"


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("10.0.0.1", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("64:ff9b::5db8:d822", True),
        ("64:ff9b:1::a00:1", False),
        ("64:ff9b:1::5db8:d822", False),
        ("2002:5db8:d822::1", True),
        ("2002:a00:1::1", False),
        ("fec0::1", False),
        ("::10.0.0.1", False),
        ("::93.184.216.34", False),
        ("::ffff:93.184.216.34", False),
        ("::ffff:0:10.0.0.1", False),
        ("2001::a00:1", False),
        ("2001:db8::1", False),
        ("3fff::1", False),
        ("4000::1", False),
        ("5f00::1", False),
        ("ff02::1", False),
        ("172.31.255.255", False),
        ("172.32.0.0", True),
        ("192.0.0.9", False),
        ("192.0.2.1", False),
        ("192.88.99.1", False),
        ("198.18.0.1", False),
        ("198.51.100.7", False),
        ("203.0.113.7", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
    ],
)
def test_only_numbers_of_the_whole_internet_are_public(number: str, public: bool) -> None:
    assert addresses.is_public(ip_address(number)) is public


def test_a_name_is_looked_up_once_and_that_number_asked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def look_up(host: str, port: int, **_: object) -> list[Any]:
        asked.append(host)
        return [(0, 0, 0, "", (number, port)) for number in ("127.0.0.3", "127.0.0.1")]  # nobody answers at the first

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    address = site.put("/", Page(PAGE)).replace("127.0.0.1", "news.example")
    assert fetched(address).raw == PAGE
    assert asked == ["news.example"]
    assert site.asked[0][1]["host"].startswith("news.example:")


def test_a_host_that_is_private_among_others_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [(0, 0, 0, "", (number, 80)) for number in ("93.184.216.34", "192.168.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: numbers)
    assert "(192.168.0.1)" in refused("http://news.example/", Limits(), is_asked=False)


def test_a_name_that_is_nobodys_or_cannot_be_looked_up_now(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [socket.EAI_AGAIN] * 3 + [socket.EAI_NONAME]

    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(codes.pop(0), "no")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert refused("http://news.example/") == "the name news.example cannot be looked up at the moment"
    assert refused("http://news.example/") == "there is no host called news.example"


def flood(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    try:
        while True:
            handler.wfile.write(b"<p>more of it</p>" * 1000)
    except OSError:
        pass


def trickle(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    try:
        while True:
            handler.wfile.write(b"x")
            time.sleep(0.05)
    except OSError:
        pass


def break_off(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>half")


def babble(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"220 mail.example ESMTP\r\n")


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (flood, "it is longer than 0.25 MB"),
        (trickle, "it takes longer than 0.3 s"),
        (hang, "it takes longer than 0.3 s"),
        (break_off, "the answer breaks off or is malformed"),
        (babble, "the answer breaks off or is malformed"),
        (Page(status=404), "the server answers 404 (Not Found)"),
        (Page(status=500), "the server answers 500 (Internal Server Error)"),
        (Page(b"\x89PNG", "image/png"), "it is image/png, which holds no article"),
        (Page(b"x", f"image/{'x' * 999}"), f"it is image/{'x' * 53}…, which holds no article"),
        (Page(b"\x00\x01\x02" * 100, "text/html"), "it is not text"),
        (Page(b"no", headers={"Content-Encoding": "br"}), "it is compressed as br, which was not asked for"),
        (Page(b"no", headers={"Content-Encoding": "gzip"}), "the answer is damaged"),
        (Page(gzip.compress(PAGE)[:-9], headers={"Content-Encoding": "gzip"}), "the answer breaks off"),
        (Page(gzip.compress(b"x" * 50_000_000), headers={"Content-Encoding": "gzip"}), "it is longer than 0.25 MB"),
    ],
)  # fmt: skip
def test_what_a_server_may_do_instead(site: Site, page: Page | Callable[..., None], said: str) -> None:
    assert refused(site.put("/", page)) == said


@pytest.mark.parametrize(
    "packed",
    [gzip.compress(PAGE), gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]), gzip.compress(PAGE) + b"\0" * 9],
    ids=["whole", "in two", "filled up"],
)
def test_what_is_packed_is_unpacked(site: Site, packed: bytes) -> None:
    assert fetched(site.put("/", Page(packed, headers={"Content-Encoding": "gzip"}))).raw == PAGE


def test_a_long_packed_answer_is_unpacked_to_its_last_letter(site: Site) -> None:
    long = b"<p>" + b"talks " * 100_000
    page = Page(gzip.compress(long), headers={"Content-Encoding": "gzip"})
    assert fetched(site.put("/", page), Limits(allow_private=True)).raw == long


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [(301, None, ""), (301, 302, ""), (302, 301, "/other"), (301, 301, "/other")],
)
def test_only_the_try_that_was_answered_says_where_an_address_moved(
    site: Site, first: int, second: int | None, moved: str
) -> None:
    address = site.put("/", redirect("/broken", first), redirect("/other", second) if second else Page(PAGE))
    site.put("/broken", Page(status=503))
    site.put("/other", Page(PAGE))
    answer = fetched(address)
    assert (answer.raw, answer.moved) == (PAGE, site.address(moved) if moved else "")


def test_only_the_try_that_was_answered_says_what_was_asked_in_a_private_network(site: Site) -> None:
    elsewhere = site.put("/broken", Page(status=503)).replace("127.0.0.1", "localhost")
    address = site.put("/", redirect(elsewhere), Page(PAGE))
    assert fetched(address).private == (address.removesuffix("/"),)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_what_may_be_over_soon_is_tried_again(site: Site, status: int) -> None:
    address = site.put("/", Page(status=status), Page(status=status, headers={"Retry-After": "0"}), Page(PAGE))
    assert fetched(address).raw == PAGE
    assert len(site.asked) == 3


def test_nobody_is_asked_for_ever(site: Site) -> None:
    assert refused(site.put("/", Page(status=503))) == "the server answers 503 (Service Unavailable)"
    assert len(site.asked) == 3
    assert "429" in refused(site.put("/later", Page(status=429, headers={"Retry-After": "3600"})))
    assert "429" in refused(
        site.put("/dated", Page(status=429, headers={"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}))
    )
    assert len(site.asked) == 5


def test_a_server_that_is_gone_takes_no_connection(site: Site) -> None:
    address = site.address("/")
    site.close()
    assert refused(address) == "the server refuses the connection"


def test_a_host_is_asked_for_one_page_at_a_time(site: Site) -> None:
    busy: list[int] = []
    most = []

    def slow(handler: BaseHTTPRequestHandler) -> None:
        busy.append(1)
        most.append(len(busy))
        time.sleep(0.02)
        busy.pop()
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>")

    requests = [Request(site.put(f"/{number}", slow)) for number in range(5)]
    assert len([answer for _, answer in fetch_all(requests, LIMITS) if isinstance(answer, Answer)]) == 5
    assert set(most) == {1}


def test_all_together_have_a_time_limit(site: Site) -> None:
    elsewhere = site.put("/hang", hang).replace("127.0.0.1", "localhost")
    requests = [Request(site.put("/quick", Page(PAGE))), Request(elsewhere)]
    answers = dict(fetch_all(requests, Limits(in_all=1.5, allow_private=True)))
    assert isinstance(answers[requests[0]], Answer)
    late = answers[requests[1]]
    assert isinstance(late, Refusal) and "within the 1.5 s" in late.reason


def test_an_address_whose_turn_came_is_told_from_those_that_waited(site: Site) -> None:
    requests = [Request(site.put(path, hang)) for path in ("/first", "/second")]
    reasons = {
        answer.reason
        for _, answer in fetch_all(requests, Limits(in_all=0.3, allow_private=True))
        if isinstance(answer, Refusal)
    }
    assert {reason.partition(" within")[0] for reason in reasons} == {"it did not answer", "it was not its turn"}


def test_stamps_that_cannot_be_sent_back_are_not(site: Site) -> None:
    address = site.put("/", Page(PAGE, headers={"ETag": '"\xe9"', "Last-Modified": "today"}))
    again = Request(address, fetched(address).etag, fetched(address).modified)
    ((_, answer),) = fetch_all([again], LIMITS)
    assert isinstance(answer, Answer)
    assert "if-none-match" not in site.asked[-1][1] and site.asked[-1][1]["if-modified-since"] == "today"


@pytest.mark.parametrize("wait", ["\xb2", "9" * 400, "\xb2, 01 Jan", "Mon, 99 Jan 99999 99:99:99"])
def test_a_wait_that_cannot_be_read_is_none(site: Site, wait: str) -> None:
    assert "503" in refused(site.put("/", Page(status=503, headers={"Retry-After": wait})))


def test_an_address_that_fails_as_nobody_foresaw_takes_no_other_with_it(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(stated: str) -> None:
        if stated == "text/x-odd":
            raise KeyError(stated)

    monkeypatch.setattr(fetching, "refused_type", fail)
    requests = [Request(site.put("/odd", Page(PAGE, "text/x-odd"))), Request(site.put("/good", Page(PAGE)))]
    answers = dict(fetch_all(requests, LIMITS))
    assert answers[requests[0]] == Refusal(requests[0].address, "it cannot be fetched (KeyError)", unreached=True)
    assert isinstance(answers[requests[1]], Answer)


def test_what_nobody_waits_for_is_given_up(site: Site) -> None:
    began = time.monotonic()
    assert list(fetch_all([Request(site.put("/", hang))], Limits(allow_private=True), lambda: True)) == []
    assert time.monotonic() - began < 30


def test_a_page_is_read_as_one_and_kept_under_its_address(site: Site) -> None:
    address = site.put("/talks", Page(PAGE))
    (parcel,) = read_answer(fetched(address), f"{address}#top")
    assert not isinstance(parcel, Refusal)
    assert (parcel.path, parcel.key, parcel.raw) == (address, address, PAGE)
