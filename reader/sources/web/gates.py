"""Gates: the pages that a site or a network sends in place of an article, until somebody logs in or agrees."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from reader.sources.decoding import decode_page
from reader.sources.links import host_of
from reader.sources.web.exchanges import Answer

# Parts of an address, between its points, slashes and hyphens, that only a gate has.
_PLACES = frozenset((
    "accounts", "anmelden", "anmeldung", "auth", "captive", "connexion", "consent", "consents", "cookiewall", "gdpr",
    "hotspot", "idp", "inloggen", "kirjaudu", "logga", "login", "logon", "myprivacy", "oauth", "oauth2", "privacywall",
    "signin", "sso",
))  # fmt: skip
_TWO_WORDS = re.compile(r"\b(log|sign|cookie|privacy)-(in|on|wall|gate)\b")
_BETWEEN = re.compile(r"[^\w]+")
# What a page has that asks for a password, and what the title of one says that asks for that or for leave.
_PASSWORD = re.compile(r"<input\b[^<>]*\btype\s*=\s*[\"']?password\b", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]*>([^<]*)", re.IGNORECASE)
_SAID = re.compile(
    r"\b(log|sign)(ging|ing)? ?(in|on)\b|\blogin\b|\bcookies?\b|\bconsent\b|\bprivacy\b|before you continue|datenschutz"
    r"|\banmeld(en|ung)\b|\beinwilligung|\bconnexion\b|se connecter|iniciar sesi[oó]n|inicia sesi[oó]n|\bacced[ie]\b"
    r"|privacidad|\binloggen\b|toestemming|\blogga in\b|\blog ind\b|\blogg inn\b|samtykke|zaloguj|logowanie"
    r"|přihlášení|вход|авторизация|войти|вхід|увійти|ログイン|로그인|登录|登錄|登入",
    re.IGNORECASE,
)
# The words of an article, and pairs of letters in scripts of short words or without blanks. Short words are in every
# text.
_WORD = re.compile("[^\\W\\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{5,}")
_UNSPACED = re.compile("(?=([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}))")
# The share of these words that the page of an article has at least; of a gate in the same language, a tenth is there.
_LEAST_SHARED = 0.3


def is_gate(asked: str, answer: Answer, told: str, text: str) -> bool:
    """Whether the answer at the address of an article is a gate.

    It looks like one, and its ``text`` has nothing of what is ``told`` of the article already: title and beginning.
    """
    is_elsewhere = _place_of(answer.address) != _place_of(asked) and _leads_to_gate(answer.address)
    return not _is_about(text, told) and (is_elsewhere or _asks(answer.raw or b""))


def _place_of(address: str) -> tuple[str, str]:
    return host_of(address), urlsplit(address).path


def _leads_to_gate(address: str) -> bool:
    place = " ".join(_place_of(address)).lower()
    return not _PLACES.isdisjoint(_BETWEEN.split(place)) or _TWO_WORDS.search(place) is not None


def _asks(raw: bytes) -> bool:
    """Whether a page asks for a password, or for leave."""
    page = decode_page(raw)
    title = _TITLE.search(page)
    return _PASSWORD.search(page) is not None or (title is not None and _SAID.search(title[1]) is not None)


def _is_about(text: str, told: str) -> bool:
    """Whether a text has a good part of the words that are told; where there are none, it may be anything."""
    words = _words(told)
    return not words or len(words & _words(text)) >= _LEAST_SHARED * len(words)


def _words(text: str) -> set[str]:
    lower = text.casefold()
    return {*_WORD.findall(lower), *_UNSPACED.findall(lower)}
