"""A page to log in or to agree to something is told from an article, and no article from its own page."""

from __future__ import annotations

import pytest

from reader.sources.web.exchanges import Answer
from reader.sources.web.gates import is_gate

ASKED = "https://example.org/news/ferry"
TOLD = "Ferry talks resume in the harbour\nThe owners of the ferries and the crews meet again on Monday."
PAGE = "The crews and the owners of the ferries will resume their talks in the harbour office on Monday."
TERMS = "We and our partners store and read what you do on this device, and you may change your choices at any time."
PASSWORD = b"<title>Harbour Post</title><form><input name=p type='password'></form>"


@pytest.mark.parametrize(
    ("address", "page", "told", "text", "expected"),
    [
        (ASKED, PASSWORD, TOLD, TERMS, True),
        (ASKED, b"<title>Anmelden | Hafenblatt</title>", TOLD, TERMS, True),
        (ASKED, "<title>로그인</title>".encode(), "항구 노조 협상 재개", "로그인하고 계속 읽기", True),
        ("https://consent.example.org/collect?continue=x", b"<title>Example</title>", TOLD, TERMS, True),
        ("https://example.org/sign-in?next=/news/ferry-talks-resume", b"<title>Example</title>", TOLD, TERMS, True),
        (ASKED, PASSWORD, TOLD, PAGE, False),
        ("https://example.org/login/ferry", PASSWORD, TOLD, PAGE, False),
        ("https://www.example.org/news/ferry-talks", b"<title>Ferry talks</title>", TOLD, TERMS, False),
        (ASKED, PASSWORD, "항구 노조 협상 재개", "항구 노조가 협상을 재개했다", False),
        (ASKED, PASSWORD, "So it is", TERMS, False),
        (ASKED, b"<title>Signing the accord</title>", TOLD, TERMS, False),
    ],
)
def test_a_gate_is_told_by_its_place_or_its_page_and_by_what_it_does_not_say(
    address: str, page: bytes, told: str, text: str, expected: bool
) -> None:
    assert is_gate(ASKED, Answer(address, page), told, text) == expected
