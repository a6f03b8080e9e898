"""Removes the hints of a page for screen readers, such as that a link opens a window: they are not part of its text."""

from __future__ import annotations

import re

_SPAN = re.compile(r"<span\b([^<>]*)>([^<>]{0,200})</span>", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_CLASS = re.compile(r"""\bclass\s*=\s*("[^"]*"|'[^']*'|\S+)""", re.IGNORECASE)
_UNSEEN = re.compile(
    r"""(?<![^\s"'_-])(?<!not-)(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?)(?![^"'\s])""", re.IGNORECASE
)
_OPENS = r"\((?:opens|öffnet|(?:s['’])?ouvre|(?:se )?abre|si apre|opent|åbner|åpnes|öppnas)\b"
_OPENS_WINDOW = re.compile(
    rf"(?:(?<!\s)\s+)?{_OPENS}[^()<>]{{0,24}}"
    r"\b(?:window|tab|fenster|fenêtre|onglet|ventana|pestaña|janela|finestra|scheda|venster|tabblad|vindue|fane|flik)"
    r"[^()<>]{0,12}\)",
    re.IGNORECASE,
)
# Most pages have no hints; searching for the beginning of one takes a tenth of the time.
_ANY_OPENS = re.compile(_OPENS, re.IGNORECASE)
_ANY_UNSEEN = ("sr-only", "isually-hidden", "isuallyhidden", "isuallyHidden", "creen-reader")


def without_hints(markup: str) -> str:
    """Return the markup of a page without such hints."""
    if any(map(markup.__contains__, _ANY_UNSEEN)):
        markup = _SPAN.sub(_seen, markup)
    return _OPENS_WINDOW.sub("", markup) if _ANY_OPENS.search(markup) else markup


def _seen(span: re.Match[str]) -> str:
    """Return a span, or an empty text if its words are hidden.

    Hidden signs stay, as text: a colon may separate a kicker from the title, and trafilatura drops the span.
    """
    if not any(map(_UNSEEN.search, _CLASS.findall(span[1]))):
        return span[0]
    return "" if _LETTER.search(span[2]) else span[2]
