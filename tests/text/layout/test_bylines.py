"""Bylines, signatures and credits name the authors; sentences that begin like one do not."""

from __future__ import annotations

import pytest

from reader.text.layout.bylines import Byline, is_name, read_byline, read_signature, split_names
from reader.text.layout.signoffs import read_credit


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("By Orla Finch", ("Orla Finch",)),
        ("Guest post by Orla Finch", ("Orla Finch",)),
        ("מאת נועה ברזילי", ("נועה ברזילי",)),
        ("بقلم: ليلى حداد", ("ليلى حداد",)),
        ("كتب: أحمد منصور", ("أحمد منصور",)),
        ("By Orla Finch, Skerry Bee", ("Orla Finch",)),
        ("By Orla Finch/Skerry Lantern", ("Orla Finch",)),
        ("By Orla Finch, Ringo Vane", ("Orla Finch", "Ringo Vane")),
        ("By Orla Finch and Kofi Star", ("Orla Finch", "Kofi Star")),
        ("By Orla Finch, with additional reporting by Tom Vane", ("Orla Finch",)),
        ("By Orla Finch (with dpa)", ("Orla Finch",)),
        ("By Orla Finch, Skerry, and Tom Vane, Velm", ("Orla Finch", "Tom Vane")),
        ("BY ORLA FINCH", ("Orla Finch",)),
        ("By Orla Finch and Tom Vane", ("Orla Finch", "Tom Vane")),
        ("By Orla Finch, Tom Vane & Ines de la Mar", ("Orla Finch", "Tom Vane", "Ines de la Mar")),
        ("By Orla Finch, Staff Writer", ("Orla Finch",)),
        ("By Orla Finch Staff Writer", ("Orla Finch",)),
        ("By J. K. Finch, political reporter", ("J. K. Finch",)),
        ("By Orla Finch in Skerry and Tom Vane in Oslo", ("Orla Finch", "Tom Vane")),
        ("By Orla Finch for The Skerry Packet", ("Orla Finch",)),
        ("From Orla Finch in Port Skerry", ("Orla Finch",)),
        ("By Orla Finch and Tom Vane, Skerry", ("Orla Finch", "Tom Vane")),
        ("By Orla Finch | March 3, 2021 | 4 min read", ("Orla Finch",)),
        ("By Bae Sun-woo (bae@packet.example)", ("Bae Sun-woo",)),
        ("By Dana al-Khatib", ("Dana al-Khatib",)),
        ("Written by: Orla Finch", ("Orla Finch",)),
        ("Author: Finch, Orla", ("Orla Finch",)),
        ("Authors: Finch, Orla J.; van Mar, Ines", ("Orla J. Finch", "Ines van Mar")),
        ("Von Katrin Wüller", ("Katrin Wüller",)),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("Autor: Katrin Wüller", ("Katrin Wüller",)),
        ("Par Maëlle Gauthier", ("Maëlle Gauthier",)),
        ("배선우 기자 bae@packet.example", ("배선우",)),
        ("배선우 기자 외 1명", ("배선우",)),
        ("山田太郎記者", ("山田太郎",)),
        ("By Staff Reports", ()),
        ("By Our Correspondent", ()),
        ("Door onze redacteur", ()),
        ("Door onze verslaggevers", ()),
        ("Von unserem Korrespondenten", ()),
        ("Von unserer Mitarbeiterin in Skerry", ()),
        ("Por nuestro corresponsal", ()),
        ("By Reuters", ()),
        ("By Orla Finch (Carrow) and Tom Vane (Elmby)", ("Orla Finch", "Tom Vane")),
        ("By Orla Finch, Tom Vane, and Ines Mar (Carrow)", ("Orla Finch", "Tom Vane", "Ines Mar")),
        ("Authors: Orla Finch (SKR), Tom Vane-Lind (SKR English)", ("Orla Finch", "Tom Vane-Lind")),
        ("By Orla Finch (she/her)", ("Orla Finch",)),
        ("By Orla Finch / Staff reporter, with SKR", ("Orla Finch",)),
        ("Story by Orla Finch, photos by Tom Vane", ("Orla Finch",)),
        ("Words: Orla Finch. Photography: Tom Vane", ("Orla Finch",)),
        ("Correspondent: Orla Finch", ("Orla Finch",)),
        ("By Lani Fa‘atau", ("Lani Fa‘atau",)),
        ("By: Orla Finch, Sefton-Carrow", ("Orla Finch",)),
        ("By Orla Finch (text) and Tom Vane (photos)", ("Orla Finch",)),
        ("By Tom Vane (pictures) and Orla Finch (words)", ("Orla Finch",)),
        ("OV By Orla Vane-Finch", ("Orla Vane-Finch",)),
        ("By Orla Finch, MD, and Tom Vane, RN", ("Orla Finch", "Tom Vane")),
        ("By Orla Finch and others", ("Orla Finch",)),
        ("By Orla Finch @orlafinch", ("Orla Finch",)),
        ("By Orla Finch, SKR correspondent in Carrow", ("Orla Finch",)),
        ("By A Staff Reporter in Carrow", ()),
        ("By Local Democracy Reporter Orla Finch", ("Orla Finch",)),
        ("Exclusive: By Orla Finch", ("Orla Finch",)),
        ("A report by Orla Finch", ("Orla Finch",)),
        ("Texto: Orla Finch", ("Orla Finch",)),
        ("by Orla Finch @orlaf / skr.example Independent Correspondent", ("Orla Finch",)),
    ],
)
def test_a_byline_names_its_authors(text: str, authors: tuple[str, ...]) -> None:
    byline = read_byline(text)
    assert byline is not None
    assert byline.authors == authors


@pytest.mark.parametrize(
    "text",
    [
        "By Friday evening the council had agreed to meet again",
        "By Friday the boats were gone.",
        "By all accounts",
        "From Orla Finch in Skerry came a boat",
        "From the boat in Skerry",
        "By the Numbers",
        "By Monday, Tuesday at the latest",
        "Von hier an geht es bergauf",
        "Author of three novels",
        "Von unserem Haus aus sieht man das Meer",
        "Door onze straat liep een redacteur",
        "Orla Finch",
        "By Orla Finch (48)",
        "By Orla Finch (left) and Tom Vane (right)",
    ],
)
def test_a_sentence_is_no_byline(text: str) -> None:
    assert read_byline(text) is None


def test_a_byline_says_more_than_names() -> None:
    byline = read_byline("By Orla Finch, Associated Press | Skerry Herald | 3 March 2021 (orla@packet.example)")
    assert byline is not None
    assert (byline.agency, byline.source, byline.published) == ("AP", "Skerry Herald", "2021-03-03")
    assert byline.email == "orla@packet.example"


@pytest.mark.parametrize(
    ("text", "agency", "source"),
    [
        ("By Orla Finch (AP)", "AP", None),
        ("By Orla Finch (Skerry Herald)", None, "Skerry Herald"),
        ("By ORLA FINCH FOR THE MORNING PACKET", None, "The Morning Packet"),
        ("By Orla Finch for the Skerry Examiner", None, "Skerry Examiner"),
        ("By Orla Finch for Governor", None, None),
    ],
)
def test_a_byline_says_for_whom_it_was_written(text: str, agency: str | None, source: str | None) -> None:
    byline = read_byline(text)
    assert byline is not None
    assert (byline.authors, byline.agency, byline.source) == (("Orla Finch",), agency, source)


def test_whoever_publishes_is_named_behind_the_authors() -> None:
    byline = read_byline("By Orla Finch and Tom Vane, Skerry Accountability Project")
    assert byline is not None
    assert (byline.authors, byline.source) == (("Orla Finch", "Tom Vane"), "Skerry Accountability Project")
    assert read_byline("By Harbour Accountability Project, Skerry") is None


def test_a_signature_needs_more_than_a_name() -> None:
    assert read_signature("Orla Finch | Skerry Herald") is not None
    assert read_signature("Orla Finch, staff writer") is not None
    assert read_signature("Orla Finch and Our Correspondent, Carrow") is not None
    assert read_signature("Orla Finch, Carrow") is None
    assert read_signature("Orla Finch") is None
    assert read_signature("The harbour, a mess") is None


@pytest.mark.parametrize("text", ["Orla Finch", "Ludwig van den Berg", "Ahn Min-ji", "O’Neill Byrne", "Łucja Brandt"])
def test_names_are_known_by_their_capitals(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize("text", ["Orla", "The Finch", "orla finch", "Harbour council", "Monday Morning", "Route 66"])
def test_other_words_are_no_names(text: str) -> None:
    assert not is_name(text)


def test_a_field_of_authors_is_parted() -> None:
    assert split_names("By Orla Finch and Tom Vane") == ("Orla Finch", "Tom Vane")
    assert split_names("Finch, Orla") == ("Orla Finch",)
    assert split_names("the night desk of the Packet") == ("the night desk of the Packet",)


@pytest.mark.parametrize(
    ("text", "is_credit"),
    [
        ("Orla Finch is an associate professor of law in Carrow.", True),
        ("Orla Finch (*1958) war Direktorin im Hafenamt.", True),
        ("Orla Finch was asked at the pier. " * 12, False),
        ("Orla Finch sails to Carrow.", False),
        ("Tom Vane is an associate professor of law in Carrow.", False),
        ("Finch is an associate professor of law in Carrow.", False),
    ],
)
def test_the_end_says_who_an_author_is(text: str, is_credit: bool) -> None:
    credit = read_credit(text, "The ferry sails on.", ("Orla Finch", "Finch"))
    assert (credit == (Byline(), "credit-biography")) is is_credit


@pytest.mark.parametrize(
    ("text", "authors", "rule"),
    [
        ("(Reporting by Orla Finch in Skerry; Editing by Li Wen)", ("Orla Finch",), "credit-reporting"),
        ("Reporting by Orla Finch; additional reporting by Tom Vane", ("Orla Finch", "Tom Vane"), "credit-reporting"),
        ("Orla Finch is a staff writer covering transport.", ("Orla Finch",), "credit-biography"),
        ("Reach Orla Finch at orla@packet.example.", ("Orla Finch",), "credit-contact"),
        ("Orla Finch can be reached at orla@packet.example. Follow her @orla.", ("Orla Finch",), "credit-contact"),
        ("— Orla Finch", ("Orla Finch",), "credit-signature"),
        ("— Agencies", (), "credit-agency"),
        ("mit dpa", (), "credit-agency"),
        ("(dpa/ofi)", (), "credit-agency"),
        ("Associated Press writer Tom Vane contributed to this report.", (), "credit-contributors"),
        ("Orla Finch and Tom Vane contributed to this guide.", (), "credit-contributors"),
        ("With reports from Tom Vane and the Velm Herald", (), "credit-contributors"),
        ("With a report from The Skerry Press", (), "credit-contributors"),
        ("- – additional reporting by Tom Vane", (), "credit-contributors"),
        ("Orla Finch reported from Skerry, and Tom Vane and Ada Lind from Velm.", (), "credit-contributors"),
    ],
)
def test_credits_at_the_end(text: str, authors: tuple[str, ...], rule: str) -> None:
    credit = read_credit(text, "The ferry sails on.", ())
    assert credit is not None
    assert (credit[0].authors, credit[1]) == (authors, rule)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("— Orla Finch", "“The sea keeps no accounts.”"),
        ("Orla Finch is a fisherman who lost two boats.", "Nobody paid."),
        ("Boat/ferry", "What was it?"),
        ("- Night Ferry", "- Harbour Office"),
        ("mit Kapitän", "Er fuhr hinaus,"),
        ("Contact with the boat was lost at noon.", "It was cold."),
        ("Reporting a theft takes an hour, she said.", "It was cold."),
    ],
)
def test_the_last_sentence_is_no_credit(text: str, above: str) -> None:
    assert read_credit(text, above, ()) is None
