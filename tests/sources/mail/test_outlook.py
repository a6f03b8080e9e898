"""Messages that Outlook saved in its own format become drafts."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta

import pytest

from reader.sources import read_again
from tests.sources.compounds import Folder, compound, wide
from tests.sources.conftest import Read


def table(header: int = 32, **numbers: int) -> bytes:
    """Return a table of properties with numbers, by their names as ``p3FDE``."""
    rows = (struct.pack("<HHIQ", 3, int(name[1:], 16), 6, value) for name, value in numbers.items())
    return bytes(header) + b"".join(rows)


HEADERS = (
    "Received: by mail.example.org\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\n"
    "From: Ana Ruiz <ana@example.org>\r\nSubject: Ferry\r\n sails again\r\n"
    "Date: Wed, 01 May 2024 10:00:00 +0200\r\nMessage-ID: <1@example.org>\r\n"
)
SENT = {
    "__properties_version1.0": table(),
    "__substg1.0_007D001F": wide(HEADERS),
    "__substg1.0_0037001F": wide("Ferry sails again"),
    "__substg1.0_1000001F": wide("The ferry sailed at noon.\r\n"),
}
MESSAGE = compound(SENT)


@pytest.mark.parametrize("name", ["ferry.msg", "-"])
def test_a_message_is_the_letter_that_was_sent(name: str, read: Read) -> None:
    (draft,), refused = read(name, MESSAGE)
    assert (draft.title, draft.authors, draft.published) == (
        "Ferry sails again",
        ("Ana Ruiz",),
        "2024-05-01T10:00:00+02:00",
    )
    assert (draft.text, refused) == ("The ferry sailed at noon.", [])
    assert read_again(draft.path, draft.key, draft.raw) == draft


@pytest.mark.parametrize(
    ("body", "page"),
    [
        ({"__substg1.0_10130102": "<p>Über die <b>Fähre</b></p><p>Sie fuhr.</p>".encode("cp1252")}, 1252),
        ({"__substg1.0_10130102": "<p>Über die <b>Fähre</b></p><p>Sie fuhr.</p>".encode()}, 65001),
        ({"__substg1.0_1013001F": wide("<p>Über die <b>Fähre</b></p><p>Sie fuhr.</p>")}, 1252),
    ],
)
def test_html_comes_before_the_text_that_outlook_makes_of_it(body: dict[str, bytes], page: int, read: Read) -> None:
    plain = {"__substg1.0_1000001F": wide("Über die Fähre<http://example.org/>\r\n\r\nSie fuhr." * 20)}
    (draft,), _ = read("a.msg", compound({**SENT, **plain, **body, "__properties_version1.0": table(p3FDE=page)}))
    assert draft.text == "Über die Fähre\n\nSie fuhr."


def test_a_message_without_headers_says_who_wrote_it_and_when(read: Read) -> None:
    sent = datetime(2024, 5, 1, 8, tzinfo=UTC)
    moment = (sent - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    message = {
        "__properties_version1.0": table(p3FFD=1251, p0039=moment),
        "__substg1.0_0037001E": "Паром снова ходит".encode("cp1251"),
        "__substg1.0_0C1A001E": "Анна Руис".encode("cp1251"),
        "__substg1.0_0C1F001F": wide("/O=HARBOUR/CN=ANNA"),
        "__substg1.0_1000001E": "Паром ушёл.".encode("cp1251"),
    }
    (draft,), _ = read("a.msg", compound(message))
    assert (draft.title, draft.authors, draft.text) == ("Паром снова ходит", ("Анна Руис",), "Паром ушёл.")
    assert draft.published == sent.isoformat()


def test_an_attached_message_is_the_article(read: Read) -> None:
    attached: Folder = {**SENT, "__properties_version1.0": table(24)}
    forwarding: Folder = {
        "__properties_version1.0": table(),
        "__substg1.0_0037001F": wide("FW: Ferry sails again"),
        "__substg1.0_0042001F": wide("Ben Ode"),
        "__substg1.0_1000001F": wide("See below."),
        "__attach_version1.0_#00000000": {"__substg1.0_3701000D": attached},
        "__attach_version1.0_#00000001": {"__substg1.0_37010102": b"a picture"},
    }
    (draft,), _ = read("a.msg", compound(forwarding))
    assert (draft.title, draft.authors) == ("Ferry sails again", ("Ana Ruiz",))
    assert draft.text.endswith("The ferry sailed at noon.")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (MESSAGE[:700], "the message cannot be read: it is damaged"),
        (compound({"__substg1.0_0037001F": wide("Ferry")}), "the letter holds no text"),
    ],
    ids=["cut", "no text"],
)
def test_what_is_no_letter_is_refused(raw: bytes, reason: str, read: Read) -> None:
    assert read("a.msg", raw) == ([], [reason])


def test_a_message_within_messages_without_end_is_read_so_far_as_anyone_forwards(read: Read) -> None:
    inner: Folder = SENT
    for _ in range(14):
        inner = {"__substg1.0_1000001F": wide("See."), "__attach_version1.0_#0": {"__substg1.0_3701000D": inner}}
    (draft,), _ = read("a.msg", compound(inner))
    assert draft.text.startswith("See.")
    assert "sailed" not in draft.text
