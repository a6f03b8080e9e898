"""What press databases print around an article is hidden, and says who wrote it, for which paper and when."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier after the storm"
BODY = (
    "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring.",
    "“It will stand for fifty years,” said Orla Finch, who leads the harbour board and has a boat of her own.",
)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (
            (
                "Document 4 of 27",
                TITLE,
                "Author: Vane, Tom",
                "Publication info: Skerry Herald; Carrow, Sask. [Carrow, Sask.]14 Mar 2021: A3.",
                "ProQuest document link",
                "FULL TEXT",
            ),
            (
                "Illustration",
                "Subject: Piers; Councils",
                "Location: Carrow Saskatchewan",
                "People: Finch, Orla",
                f"Title: {TITLE}",
                "Publication title: Skerry Herald; Carrow, Sask.",
                "First page: A3",
                "Publication date: Mar 14, 2021",
                "Source type: Newspapers",
                "Language of publication: English",
                "ProQuest document ID: 2124567890",
                "Document URL: https://search.example/docview/2124567890",
                "Last updated: 2021-03-15",
                "Database: Canadian Newsstream",
            ),
        ),
        (
            (
                f"Title: {TITLE}",
                "Authors: Vane, Tom",
                "Source: Skerry Herald (Carrow, Canada). 14 Mar 2021, pA1",
                "Publication Type: Newspaper",
            ),
            ("Full Text Word Count: 412", "Accession Number: 2W63211234", "Database: Newspaper Source Plus"),
        ),
        (
            ("March 14, 2021 | Skerry Herald (Carrow, ME)", "Author: TOM VANE; Staff Writer | Section: A", "Page: A1"),
            ("Record Number: 15A7B0C2D", "Copyright (c) 2021 Skerry Herald"),
        ),
        (
            (TITLE, "Tom Vane", "482 words", "14 March 2021", "Skerry Herald", "SKRHER", "First", "7", "English"),
            ("Copyright 2021. Skerry Herald Pty Ltd. All Rights Reserved.", "Document SKRHER0020210314eb2b0001k"),
        ),
        (
            (TITLE, "Tom Vane", "Skerry Herald", "News, Sunday, March 14, 2021, p. A1"),
            ("© 2021 Skerry Herald. All rights reserved.", "Doc. : news·20210314·SP·0012"),
        ),
    ],
)
def test_a_record_of_a_database_is_read(head: tuple[str, ...], foot: tuple[str, ...]) -> None:
    title = () if any(TITLE in line for line in head) else (TITLE,)
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((*head, *title, *BODY, *foot)), b""))
    assert (article.title, article.authors, article.source, article.published) == (
        TITLE,
        ("Tom Vane",),
        "Skerry Herald",
        "2021-03-14",
    )
    assert [one.text for one in article.paragraphs if one.hidden is None] == list(BODY)


def test_the_terms_and_the_number_of_a_record_are_no_text() -> None:
    foot = ("Index terms: PIERS; COUNCILS", "Record: 2103140022", "Copyright (c) 2021 Skerry Herald")
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, "By Tom Vane", *BODY, *foot)), b""))
    assert [one.text for one in article.paragraphs if one.hidden is None] == [*BODY]


@pytest.mark.parametrize("line", ["People: Finch, Orla", "First page: A3", "Illustration", "FULL TEXT", "English", "7"])
def test_labels_of_a_database_are_text_elsewhere(line: str) -> None:
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, BODY[0], line, BODY[1])), b""))
    assert line in [one.text for one in article.paragraphs if one.hidden is None]


@pytest.mark.parametrize(
    ("citation", "authors"),
    [
        ("Vane, Tom. Skerry Herald; Carrow, Sask. [Carrow, Sask]. 14 Mar 2021: A3.", ("Tom Vane",)),
        ("Vane, Tom; Lind, Ada. Skerry Herald, Morning ed.; Carrow [Carrow]14 Mar 2021.", ("Tom Vane", "Ada Lind")),
        ("Skerry Herald; Carrow [Carrow]. 14 Mar 2021.", ()),
    ],
)
def test_a_citation_says_who_wrote_it_for_which_paper_and_when(citation: str, authors: tuple[str, ...]) -> None:
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, citation, *BODY)), b""))
    assert (article.title, article.authors, article.source, article.published) == (
        TITLE,
        authors,
        "Skerry Herald",
        "2021-03-14",
    )
    assert [one.text for one in article.paragraphs if one.hidden is None] == [*BODY]


_CODED = (
    *("HD", TITLE, "BY", "By Tom Vane", "WC", "412 words", "PD", "14 March 2021", "SN", "Skerry Herald"),
    *("SC", "SKRHER", "LA", "English", "CY", "(c) 2021 Skerry Media Ltd", "LP", BODY[0], "TD", BODY[1]),
    *("(END) Skerry Herald", "March 14, 2021 03:58 ET (07:58 GMT)"),
    *("CO", "skryhb : Skerry Harbour Board", "NS", "c13 : Regulation | gcat : Politics", "PUB", "Skerry Media Ltd"),
    *("AN", "Document SKRHER0020210314eb2b0001k"),
)


def test_fields_below_their_codes_are_read() -> None:
    article = lay_out(Draft("story.txt", "story.txt", "\n".join(_CODED), b""))
    assert (article.title, article.authors, article.source, article.published) == (
        TITLE,
        ("Tom Vane",),
        "Skerry Herald",
        "2021-03-14",
    )
    assert [one.text for one in article.paragraphs if one.hidden is None] == list(BODY)


def test_fields_behind_their_codes_are_read() -> None:
    head = f"HD {TITLE}\nBY By Tom Vane\nWC 412 words\nPD 14 March 2021\nSN Skerry Herald\nLP"
    text = "\n\n".join((*head.split("\n"), *BODY, "CO skryhb : Skerry Harbour Board", "IN i832 : Piers"))
    article = lay_out(Draft("story.txt", "story.txt", text, b""))
    assert (article.title, article.authors, article.source) == (TITLE, ("Tom Vane",), "Skerry Herald")
    assert [one.text for one in article.paragraphs if one.hidden is None] == list(BODY)


def test_codes_without_a_head_of_them_are_text() -> None:
    lines = ("The council meets", BODY[0], "CO", BODY[1], "IN", "The rate is given below each of the letters.")
    article = lay_out(Draft("story.txt", "story.txt", "\n\n".join(lines), b""))
    assert [one.text for one in article.paragraphs if one.hidden is None][-5:] == list(lines[1:])
