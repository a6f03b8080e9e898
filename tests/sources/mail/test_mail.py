"""Letters and mailboxes become drafts."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from time import process_time

import pytest

from reader.model import Kept
from reader.sources import count_articles, read_again
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import page


def letter(subject: str = "Ferry sails again", text: str = "The ferry sailed at noon.\n") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ana Ruiz <ana@example.org>"
    message["To"] = "readers@example.org"
    message["Subject"] = subject
    message["Date"] = "Wed, 01 May 2024 10:00:00 +0200"
    message["Message-ID"] = f"<{subject.replace(' ', '.')}@example.org>"
    message.set_content(text)
    return message


def test_a_letter_is_an_article(read: Read) -> None:
    raw = letter().as_bytes()
    (draft,), refused = read("letter.eml", raw)
    assert (draft.title, draft.authors, draft.published) == (
        "Ferry sails again",
        ("Ana Ruiz",),
        "2024-05-01T10:00:00+02:00",
    )
    assert draft.text == "The ferry sailed at noon."
    assert draft.raw == raw
    assert refused == []
    assert read_again(draft.path, draft.key, raw) == draft


@pytest.mark.parametrize("name", ["Content-Type: text/plain; name", "Content-Disposition: inline; filename"])
def test_a_header_of_any_length_takes_no_longer_than_one_that_somebody_writes(name: str, read: Read) -> None:
    endless = f'Subject: Ferry\n{name}="{"a;b" * 100_000}\n\nThe ferry sailed.\n'
    began = process_time()
    drafts, _ = read("endless.eml", endless)
    assert [draft.text for draft in drafts] == ["The ferry sailed."]
    assert process_time() - began < 5  # seconds; it was a minute


def test_parts_too_deep_in_one_another_are_refused(read: Read) -> None:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2000))
    drafts, refused = read("deep.eml", f"Subject: Ferry\n{nested}Content-Type: text/plain\n\nThe ferry sailed.\n")
    assert (drafts, refused) == ([], ["its parts are nested too deeply"])


def test_a_sender_in_brackets_within_brackets_has_no_name(read: Read) -> None:
    nested = "(" * 5000
    (draft,), refused = read("odd.eml", f"Subject: Ferry\nFrom: {nested}\nDate: {nested}\n\nThe ferry sailed.\n")
    assert (draft.title, draft.authors, draft.source, refused) == ("Ferry", (), None, [])


def test_a_newsletter_is_read_from_its_markup(read: Read) -> None:
    message = letter(text="Read it in your browser.")
    message["List-Id"] = "Harbour Letter <letter.example.org>"
    preheader = '<div style="font-size:1px;DISPLAY: none">A look inside</div> <span hidden>&zwnj;&nbsp;</span>'
    message.add_alternative(f"{preheader}<h1>At sea</h1><p>The <i>ferry</i> sailed at noon.</p>", subtype="html")
    (draft,), _ = read("letter.eml", message.as_bytes())
    assert draft.text == "At sea\n\nThe ferry sailed at noon."
    assert draft.source == "Harbour Letter"


@pytest.mark.parametrize(
    ("sender", "source"),
    [("Ana Ruiz from Harbour Letter", "Harbour Letter"), ("Harbour Letter", "Harbour Letter"), ("", "a@example.org")],
)
def test_a_newsletter_comes_from_its_sender_where_its_list_has_no_name(sender: str, source: str, read: Read) -> None:
    head = f"From: {sender} <a@example.org>\nSubject: Ferry\nList-Unsubscribe: <mailto:u@example.org>\n"
    (draft,), _ = read("letter.eml", f"{head}\nIt sailed.\n")
    assert draft.source == source


def test_what_is_attached_is_no_text(read: Read) -> None:
    message = letter()
    message.add_attachment("Rows of figures.", subtype="csv", filename="figures.csv")
    (draft,), _ = read("letter.eml", message.as_bytes())
    assert draft.text == "The ferry sailed at noon."


def test_odd_headers_are_read(read: Read) -> None:
    head = "From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\nSubject: =?x-unknown?b?SGk=?= there\nDate: whenever\n"
    (draft,), _ = read("letter.eml", f"{head}\nIt sailed.\n")
    assert (draft.authors, draft.published, draft.text) == (("Jürgen",), None, "It sailed.")
    assert draft.title is not None
    assert "there" in draft.title


def test_a_mailbox_gives_a_draft_a_letter(tmp_path: Path, read: Read) -> None:
    letters = [letter("One", "First.\n"), letter("Two", "Second.\n\nFrom here on.\n"), letter("One", "Third.\n")]
    box = b"".join(
        b"From ana@example.org Wed May  1 10:00:00 2024\n"
        + one.as_bytes().replace(b"\nFrom here", b"\n>From here")
        + b"\n"
        for one in letters
    )
    drafts, refused = read("letters.mbox", box)
    assert [draft.title for draft in drafts] == ["One", "Two", "One"]
    assert drafts[1].text == "Second.\n\nFrom here on."
    assert len({draft.key for draft in drafts}) == 3
    assert refused == []
    assert count_articles(tmp_path / "letters.mbox") == 3


def test_a_page_saved_in_one_file_is_a_page(read: Read) -> None:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://example.org/ferry"
    message["Subject"] = "Ferry sails"
    message.set_content(page(), subtype="html")
    message.add_related(b"picture", "image", "png")
    raw = message.as_bytes()
    (draft,), refused = read("page.mhtml", raw)
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/ferry")
    assert "Home" not in draft.text
    assert draft.raw == raw
    assert refused == []


def test_a_saved_page_is_written_as_its_part_says(read: Read) -> None:
    head = "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/ferry\nMIME-Version: 1.0\n"
    parts = 'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=koi8-r\n\n'
    text = page("", "<h1>Паром снова вышел в море</h1>" + "<p>Паром снова вышел в море, и все рады.</p>" * 3)
    (draft,), _ = read("page.mhtml", f"{head}{parts}{text}\n--b--\n".encode("koi8-r"))
    assert (draft.title, draft.link) == ("Паром снова вышел в море", "https://example.org/ferry")


def test_a_page_that_was_saved_alone_is_read_as_a_page(read: Read) -> None:
    head = "From: <Saved by UnMHT>\nSubject: x\nContent-Location: https://example.org/ferry\n"
    (draft,), _ = read("page.mht", f"{head}Content-Type: text/html; charset=utf-8\n\n{page()}")
    assert (draft.title, draft.link) == ("Ferry sails again today", "https://example.org/ferry")
    assert "Home" not in draft.text


def saved_by_apple(flags: int) -> bytes:
    raw = letter().as_bytes()
    list_of_flags = f"<plist version='1.0'><dict><key>flags</key><integer>{flags}</integer></dict></plist>"
    return b"%-10d\n" % len(raw) + raw + b"<?xml version='1.0'?>" + list_of_flags.encode()


@pytest.mark.parametrize(
    ("flags", "state"), [(0, Kept()), (1, Kept(read=True)), (16, Kept(starred=True)), (8590195729, Kept(True, True))]
)
def test_a_letter_of_apple_mail_is_read_with_what_was_done(flags: int, state: Kept, read: Read) -> None:
    raw = saved_by_apple(flags)
    (draft,), refused = read("12.emlx", raw)
    assert (draft.title, draft.text, draft.state) == ("Ferry sails again", "The ferry sailed at noon.", state)
    assert draft.raw == raw
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_a_letter_of_apple_mail_that_is_cut_off_is_still_read(read: Read) -> None:
    (draft,), _ = read("12.emlx", saved_by_apple(1)[:-80])
    assert (draft.text, draft.state) == ("The ferry sailed at noon.", None)


@pytest.mark.parametrize(
    ("headers", "state"),
    [
        ("", None),
        ("X-Mozilla-Status: 0000\n", Kept()),
        ("X-Mozilla-Status: 0005\n", Kept(read=True, starred=True)),
        ("Status: RO\nX-Status: F\n", Kept(read=True, starred=True)),
        ("Status: O\n", Kept()),
        ("X-Mozilla-Status: odd\nStatus: sent\n", None),
    ],
)
def test_what_was_done_to_a_letter_is_kept(headers: str, state: Kept | None, read: Read) -> None:
    raw = headers.encode() + letter().as_bytes()
    (draft,), _ = read("Inbox", b"From - Wed May 01 10:00:00 2024\n" + raw)
    assert draft.state == state
    assert read_again(draft.path, draft.key, draft.raw).state == state  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("1714.M1P2.host,S=500:2,FS", Kept(read=True, starred=True)),
        ("1714.M1P2.host:2,", Kept()),
        ("1714.M1P2.host", None),
    ],
)
def test_the_name_of_a_letter_in_a_maildir_says_what_was_done(name: str, state: Kept | None, read: Read) -> None:
    (draft,), _ = read(name, letter().as_bytes())
    assert draft.state == state


def test_a_letter_that_thunderbird_still_keeps_after_it_was_deleted_is_left(read: Read) -> None:
    kept, deleted = (letter(subject).as_bytes() for subject in ("Ferry sails", "Ferry sinks"))
    mark = b"From - Wed May 01 10:00:00 2024\nX-Mozilla-Status: "
    drafts, refused = read("Inbox", mark + b"0009\n" + deleted + b"\n" + mark + b"0001\n" + kept)
    assert ([draft.title for draft in drafts], refused) == (["Ferry sails"], [])


OUTLOOK = (
    "From: Harbour Post <news@harbour.example>\nSent: Monday, June 2, 2025 6:00 AM\nTo: Ana Ruiz <ana@example.org>"
)
HEADS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Harbour Post <news@harbour.example>\n"
             "Date: Mon, Jun 2, 2025 at 6:00 AM\nSubject: Ferry sails again\nTo: <ana@example.org>\n",
    "outlook": f"{OUTLOOK}\nSubject: Ferry sails again\n",
    "many": f"{OUTLOOK};\n Tom Reyes <tom@example.org>\nSubject: Ferry sails again\n",
    "thunderbird": "-------- Weitergeleitete Nachricht --------\nBetreff: \tFerry sails again\n"
                   "Datum: \tMon, 02 Jun 2025 06:00:00 +0200\nVon: \tHarbour Post <news@b.example>\nAn: \tana@b.c\n",
    "apple": "> Begin forwarded message:\n> \n> From: Harbour Post <news@b.example>\n> Subject: Ferry sails again\n"
             "> Date: 2 June 2025 at 06:00:00 CEST\n",
}  # fmt: skip


@pytest.mark.parametrize("signature", ["", "-- \nAnna Smith\nHarbour desk\n\n"])
@pytest.mark.parametrize("head", HEADS)
def test_a_forwarded_letter_is_that_of_who_wrote_it(head: str, signature: str, read: Read) -> None:
    mailed = letter("Fwd: Ferry sails again", f"For you.\n\n{signature}{HEADS[head]}\nIt sailed at noon.\n")
    (draft,), _ = read("letter.eml", mailed.as_bytes())
    assert (draft.title, draft.authors, draft.source) == ("Ferry sails again", ("Harbour Post",), None)
    assert " ".join(draft.text.split()) == "For you. It sailed at noon."
    assert "2025" in (draft.published or "")


def test_a_letter_forwarded_twice_is_that_of_its_first_sender(read: Read) -> None:
    first = HEADS["outlook"].replace("Harbour Post", "Tom Reyes").replace("Subject: ", "Subject: Fwd: ")
    text = f"{first}\nSee below.\n\n{HEADS['gmail']}\nIt sailed.\n"
    (draft,), _ = read("letter.eml", letter("WG: Fwd: Ferry sails again", text).as_bytes())
    assert (draft.title, draft.authors) == ("Ferry sails again", ("Harbour Post",))
    assert " ".join(draft.text.split()) == "See below. It sailed."


def test_a_forwarded_page_is_read_from_its_html_with_its_headings(read: Read) -> None:
    mailed = letter("Fwd: Ferry sails again", "For you.\n" * 50)
    head = HEADS["gmail"].replace("<", "&lt;").replace("\n", "<br>")
    mailed.add_alternative(
        f"<p>For you.</p><div>{head}</div><h1>The ferry</h1>" + "<p>It sailed.</p>" * 60, subtype="html"
    )
    (draft,), _ = read("letter.eml", mailed.as_bytes())
    assert [draft.text[span.start : span.end] for span, _ in draft.marked] == ["The ferry"]


@pytest.mark.parametrize(
    "text",
    [
        "It sailed.\n\nSubject: Ferry sails again\n\nIt came back.",
        "Place: the quay\nSubject: Ferry sails again\nWho: all of us\n\nIt came back.",
        "It sailed at noon.",
        "",
    ],
)
def test_a_forwarded_letter_without_a_head_stays_as_it_is(text: str, read: Read) -> None:
    drafts, _ = read("letter.eml", letter("Fwd: Ferry sails again", text).as_bytes())
    assert [draft.text for draft in drafts] == ([text] if text else [])


def test_a_sender_without_a_name_is_the_source_of_a_forwarded_letter(read: Read) -> None:
    head = HEADS["outlook"].replace("Harbour Post <news@harbour.example>", "news@harbour.example")
    (draft,), _ = read("letter.eml", letter("FW: Ferry sails again", f"{head}\nIt sailed.").as_bytes())
    assert (draft.authors, draft.source) == ((), "news@harbour.example")


def test_a_letter_attached_to_a_brief_one_is_the_article(read: Read) -> None:
    outer = letter("For you", "See this.")
    outer.replace_header("From", "Tom Reyes <tom@example.org>")
    outer.add_attachment(letter())
    (draft,), _ = read("letter.eml", outer.as_bytes())
    assert (draft.title, draft.authors) == ("Ferry sails again", ("Ana Ruiz",))
    assert draft.text == "See this.\n\nThe ferry sailed at noon."
    outermost = letter("And for you", "And this.")
    outermost.add_attachment(outer)
    (draft,), _ = read("twice.eml", outermost.as_bytes())
    assert (draft.title, draft.authors) == ("Ferry sails again", ("Ana Ruiz",))
    assert draft.text == "And this.\n\nSee this.\n\nThe ferry sailed at noon."
    longer = letter("For you", "See what they wrote to me yesterday. " * 10)
    longer.add_attachment(letter())
    (draft,), _ = read("longer.eml", longer.as_bytes())
    assert draft.title == "For you"


def test_a_forwarded_letter_of_many_fields_is_read_in_no_time(read: Read) -> None:
    text = "Subject: Ferry sails again\n" * 100_000
    began = process_time()
    read("letter.eml", letter("Fwd: Ferry sails again", text).as_bytes())
    assert process_time() - began < 5  # seconds
