"""One letter: its subject, sender and date, and the text among its parts."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from itertools import chain
from typing import Any

from reader.model import Draft
from reader.sources.decoding import decode, settle
from reader.sources.formats import Origin, Refusal
from reader.sources.mail import forwarding, mailboxes
from reader.sources.mail.forwarding import Original
from reader.sources.markup import Text, read_markup
from reader.sources.pages.pages import SavedPage

# The headers of a page that was saved as a letter without its pictures and styles.
_SAVED, _OF_A_PAGE = re.compile(rb"from:[^\n]*\bsaved by\b"), re.compile(rb"\ncontent-type:\s*text/html\b")
_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
# The fewest characters of a text part; many mailers send a shorter one beside HTML.
_LEAST_PLAIN = 200
# The most parts that are nested in one another; letters that are forwarded again and again have a dozen.
_DEEPEST = 50
# The names of senders of newsletters: “Ana Ruiz from Harbour Letter”.
_WRITES_FOR = re.compile(r"\A(?:[^\W_a-z]\S* ){2,4}(?:from|at) ((?:the )?[^\W_a-z].*)")
# The most characters of the headers of a letter, and of a single one.
_HEAD = _LONGEST_HEADER = 4096


def read_letter(raw: bytes, article: Origin) -> Draft | Refusal:
    """Return the article of a letter with its text, subject, sender and date, or a refusal with the reason."""
    letter = _parsed(mailboxes.letter_in(raw))
    if letter is None:
        return Refusal(article.path, "its parts are nested too deeply")
    content = _content_of(letter)
    if not content.text.strip():
        return Refusal(article.path, "the letter holds no text")
    wrote = letter
    while (attached := _attached(wrote)) is not None:
        wrote = attached
    subject = _header(wrote, "Subject") or _header(letter, "Subject")
    draft = Draft(
        path=article.path,
        key=article.key,
        text=content.text,
        raw=raw,
        title=subject or None,
        authors=tuple(name for name, _ in _senders(wrote) if name),
        source=_source(wrote),
        published=_date(wrote),
        marked=content.marked,
        state=mailboxes.state_of(letter, raw, article.path),
    )
    original = forwarding.original_of(content, subject) if forwarding.is_forwarded(subject) else None
    return _as_written(draft, subject, original) if original else draft


def _as_written(draft: Draft, subject: str, original: Original) -> Draft:
    """Return the article of a letter as it was before it was forwarded."""
    is_nameless = _ADDRESS.fullmatch(original.sender) is not None
    return replace(
        draft,
        text=original.text.text,
        title=forwarding.own_subject(subject) or None,
        authors=() if is_nameless else (original.sender,),
        source=original.sender if is_nameless else None,
        published=original.date,
        marked=original.text.marked,
    )


def identity(raw: bytes) -> str:
    """Return the Message-ID of a letter, or an empty text if it has none."""
    head = email.message_from_bytes(mailboxes.head_of(raw), _Letter)
    return _header(head, "Message-ID")


class _Letter(Message):
    """A letter, or a part of one, with headers of limited length and few parts within parts.

    The time of parsing a header is quadratic, and each line is compared with the ends of all parts around it.
    """

    depth = 0

    def get(self, name: str, failobj: Any = None) -> Any:
        """Return a header, cut at ``_LONGEST_HEADER`` characters."""
        value = super().get(name, failobj)
        return value[:_LONGEST_HEADER] if isinstance(value, str) else value

    def attach(self, payload: Any) -> None:
        """Add a part; raises RecursionError if it is nested too deeply."""
        payload.depth = self.depth + 1
        if payload.depth > _DEEPEST:
            raise RecursionError
        super().attach(payload)


def _parsed(raw: bytes) -> Message | None:
    """Return a letter parsed into its parts; None if they are nested too deeply."""
    try:
        return email.message_from_bytes(raw, _Letter)
    except RecursionError:
        return None


def is_saved_page(raw: bytes) -> bool:
    """Whether a letter is a page that a browser saved in one file (MHTML, RFC 2557)."""
    head = raw[:_HEAD].lower()
    is_whole = b"multipart/related" in head and (b"snapshot-content-location" in head or b"saved by" in head)
    return is_whole or (_SAVED.match(head) is not None and _OF_A_PAGE.search(mailboxes.head_of(head)) is not None)


def page_in(raw: bytes) -> SavedPage | None:
    """Return the page that a browser saved as a letter; None if no part of it is one."""
    letter = _parsed(raw)
    if letter is None:
        return None
    for part in letter.walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(payload, bytes):
            address = _header(letter, "Snapshot-Content-Location") or _header(part, "Content-Location")
            return SavedPage(settle(payload, _header(part, "Content-Type")), address or None)
    return None


def markup_in(raw: bytes) -> str:
    """Return all HTML parts of a letter, joined; empty if there are none."""
    letter = _parsed(mailboxes.letter_in(raw))
    return "\n".join(text for kind, text in _parts(letter) if kind == "html") if letter else ""


def _attached(letter: Message) -> Message | None:
    """Return the letter that another one forwards as its only attachment, with few words of its own."""
    parts = _inner(letter) if letter.get_content_type() == "multipart/mixed" else []
    found = [part for part in parts if part.get_content_type() == "message/rfc822"]
    inner = _inner(found[0]) if len(found) == 1 else []
    is_brief = len(_note(letter)) < _LEAST_PLAIN
    return inner[0] if inner and is_brief else None


def _inner(letter: Message) -> list[Message]:
    """Return the parts right inside a letter or a part."""
    payload = letter.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _note(letter: Message) -> str:
    """Return the text of a letter without those attached to it."""
    own = (part for part in _inner(letter) if part.get_content_type() != "message/rfc822")
    return "\n\n".join(text.strip() for part in own for kind, text in _parts(part) if kind == "plain")


def _content_of(letter: Message) -> Text:
    """Return the text of a letter, from its HTML if the plain text is only a stub."""
    if (attached := _attached(letter)) is not None:
        note, told = _note(letter), _content_of(attached)
        return forwarding.below(note, told) if note else told
    parts = list(_parts(letter))
    plain = [text for kind, text in parts if kind == "plain"]
    marked = [text for kind, text in parts if kind == "html"]
    joined = "\n\n".join(plain).strip()
    if marked and (len(joined) < _LEAST_PLAIN or _is_sent_around(letter)):
        content = read_markup("\n".join(marked))
        if len(content.text) > len(joined) // 2:
            return content
    return Text(joined, ()) if joined else read_markup("\n".join(marked))


def _is_sent_around(letter: Message) -> bool:
    """Whether a letter is from a list, or forwards one that may be: such are written in HTML."""
    return _is_newsletter(letter) or forwarding.is_forwarded(_header(letter, "Subject"))


def _parts(letter: Message) -> Iterator[tuple[str, str]]:
    """Yield the kind and text of each part of a letter, without attachments."""
    if letter.is_multipart():
        for part in _inner(letter):
            yield from _parts(part)
    elif letter.get_content_maintype() == "text" and letter.get_content_disposition() != "attachment":
        kind = "html" if letter.get_content_subtype() in ("html", "enriched") else "plain"
        yield kind, _decoded(letter)


def _decoded(part: Message) -> str:
    with suppress(LookupError, ValueError):
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            return decode(payload, _charset(part))
    return str(part.get_payload())


def _charset(part: Message) -> str | None:
    with suppress(LookupError, ValueError, TypeError):
        return part.get_content_charset()
    return None


def _header(letter: Message, name: str) -> str:
    """Return a header on one line, with its encoded words decoded one by one."""
    value = letter.get(name)
    if value is None:
        return ""
    try:
        words = [decode(word, charset) if isinstance(word, bytes) else word for word, charset in decode_header(value)]
    except (ValueError, LookupError, email.errors.HeaderParseError):
        return " ".join(str(value).split())
    return " ".join("".join(words).split())


def _senders(letter: Message) -> list[tuple[str, str]]:
    try:
        found = getaddresses([_header(letter, "From")])
    except RecursionError:  # comments within comments
        return []
    return [(name.strip(" '\""), address) for name, address in found if _ADDRESS.fullmatch(address) or name]


def _source(letter: Message) -> str | None:
    """Return the source of a letter: its list, the paper of its sender, or the name of a newsletter's sender."""
    senders = _senders(letter)
    papers = (found[1] for name, _ in senders if (found := _WRITES_FOR.match(name)))
    sent_as = (name for name, _ in senders if name and _is_newsletter(letter))
    nameless = (address for name, address in senders if not name)
    return _list_name(letter) or next(chain(papers, sent_as, nameless), None)


def _is_newsletter(letter: Message) -> bool:
    return bool(letter["List-Unsubscribe"] or letter["List-Id"])


def _list_name(letter: Message) -> str | None:
    name = _header(letter, "List-Id").partition("<")[0].strip(' "')
    return name or None


def _date(letter: Message) -> str | None:
    with suppress(ValueError, TypeError, IndexError, OverflowError, RecursionError):
        sent = parsedate_to_datetime(_header(letter, "Date"))
        return (sent if sent.tzinfo else sent.replace(tzinfo=UTC)).isoformat()
    return None
