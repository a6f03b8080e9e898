"""Files of many articles are split where one ends and the next begins, and never inside one."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Draft
from reader.sources import Refusal, count_articles, read_again, read_bytes, read_drafts, streams, unpack
from reader.sources.plaintext import longtexts

RULE = "\n\n" + "=" * 40 + "\n\n"


def article(title: str, sentences: int = 3) -> str:
    said = "The harbour council of Tallow Point met on Monday – and “{}” was all it said about number {}."
    return "\n\n".join([title, *(said.format(title, number) for number in range(sentences))])


TITLES = (
    "Ferry pilots train on a borrowed bridge",
    "Old cannery reopens as a weaving mill",
    "Night buses return to the valley",
)
MANY = RULE.join(map(article, TITLES))


ONE_OF_NEXIS = """
                               1 of 2 DOCUMENTS

                              Valley Tribune (Pell)

                             May 14, 2019 Tuesday
                                Final Edition

Ferry pilots train
on a borrowed bridge

BYLINE: By Tove Rasmus; Hugo Lenz

SECTION: BUSINESS; Pg. 7

LENGTH: 80 words

DATELINE: PELL

The pilots of the line practise on the bridge of a tanker, the company
said.

SUBJECT: they wrote on the hull, and nobody wiped it off.

LOAD-DATE: May 15, 2019

SUBJECT: SHIPPING (90%); PILOTS (78%)

                     Copyright 2019 Valley Tribune
                              All Rights Reserved
"""

# An article in a dump of each kind, made from its number and its text.
KINDS = {
    "rules": "{told}" + RULE,
    "numbers": "Article {number}\n\n{told}\n\n",
    "labels": "Headline: {told}\n\n",
    "letters": "From: a{number}@example.org\nSubject: {told}\n\n",
    "front matter": "---\ntitle: Number {number}\n---\n\n{told}\n\n",
    "titles": "# Number {number}\n\n*Tove Rasmus · 2019-05-14*\n\n{told}\n\n---\n\n",
    "crawl": "-- Number {number}\n-- By Tove Rasmus\n-- https://example.org/{number}\n\n{told}\n\n",
    "addresses": "https://example.org/{number}\n2019-05-14\n{told}\n\n",
    "papers": "{told}\n\nValley Tribune\n\n",
    "Nexis": ONE_OF_NEXIS.replace("1 of 2", "{number} of 99").replace("The pilots", "{told}\n\nThe pilots"),
    "Nexis Uni": "{told}\nMay 14, 2019\n\nLength: 80 words\n\nBody\n\n{told}\n\nEnd of Document\n\n",
    "Factiva": "\nPilots\n80 words\n14 May 2019\nTribune\n\n{told}\n\nDocument PELL00000{number}\n\n",
    "ProQuest": "Document {number} of 99\n\nFull text: {told}\n\nProQuest document ID: {number}\n\n",
}


def drafts(text: str, name: str = "dump.txt", encoding: str = "utf-8") -> list[Draft]:
    items = read_bytes(name, text.encode(encoding))
    found = [unpack(item) for item in items if not isinstance(item, Refusal)]
    return [draft for draft in found if isinstance(draft, Draft)]


def names(text: str) -> dict[str, str]:
    """Return the keys of the articles of a dump, without that of the dump, by their titles."""
    return {draft.text.split("\n", 1)[0]: draft.key.rpartition("#")[2] for draft in drafts(text)}


def test_an_article_has_the_same_name_wherever_in_the_file_it_stands() -> None:
    longer = RULE.join(map(article, ("Beekeepers count the gains of winter", *reversed(TITLES))))
    assert names(MANY).items() <= names(longer).items()


# Whom and what each of some articles without headlines is about.
ABOUT = (
    ("Mira Okafor", "Tallow Point", "Skerry Line", "Dagny Holm"),
    ("Tomas Rey", "Morrow Quay", "Weavers Guild", "Hanne Solberg"),
    ("Ana Ruiz", "Upper Valley", "Night Bus Union", "Ole Brandt"),
    ("Kwame Sarpong", "Lake Ister", "Apiary Survey", "Lotte Vik"),
)


def untitled(person: str, place: str, body: str, other: str) -> str:
    said = (
        f"The head of the {body}, whose name is {person}, said on the pier of {place} that nothing had been signed.",
        f"A letter from {other} had asked for an answer by noon, and nobody in {place} could say where it was kept.",
        f"“We were told so by the {body} in the winter,” said a clerk who had opened the letter from {other}.",
    )
    return "\n\n".join(said * 2)


NUMBERED = "".join(f"Article {number}\n\n{untitled(*about)}\n\n" for number, about in enumerate(ABOUT, 1))


@pytest.mark.parametrize(
    "text", [NUMBERED, *(f"\n\n{mark * 20}\n\n".join(untitled(*a) for a in ABOUT) for mark in "=-_")]
)
def test_articles_without_headlines_are_told_apart_by_their_names(text: str) -> None:
    found = drafts(text)
    assert [draft.text for draft in found] == [untitled(*about) for about in ABOUT]
    assert in_portions(text.encode(), 2_000) == (found, [])


@pytest.mark.parametrize(
    "text",
    [
        RULE.join(untitled(*ABOUT[0]) for _ in range(4)),
        RULE.join(untitled(*ABOUT[0][:2], *about[2:]) for about in ABOUT),
        RULE.join(untitled(*about) for about in ABOUT[:2]),
        RULE.join([f"Four towns wait for a letter\n\n{untitled(*ABOUT[0])}", *(untitled(*a) for a in ABOUT[1:])]),
        RULE.join(untitled(*about).partition("\n\n")[0] for about in ABOUT),
        RULE.join(untitled(*about)[:-1] + " and" for about in ABOUT),
        "\n\n* * * * *\n\n".join(untitled(*about) for about in ABOUT),
        "\f".join(untitled(*about) for about in ABOUT),
    ],
)
def test_a_text_without_a_headline_stays_whole_if_its_parts_may_be_sections_or_pages(text: str) -> None:
    assert len(drafts(text)) == 1


def test_two_articles_of_one_title_have_two_names() -> None:
    found = drafts(RULE.join(article(title, length) for length in (2, 3) for title in TITLES))
    assert len({draft.key for draft in found}) == len(found) == 6


def test_the_letters_of_an_old_encoding_are_kept() -> None:
    assert [draft.text for draft in drafts(MANY, encoding="cp1252")] == [article(title) for title in TITLES]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_articles_are_read_again_from_their_own_bytes(encoding: str) -> None:
    found = drafts(MANY, encoding=encoding)
    assert len(found) == len(TITLES)
    assert [read_again(draft.path, draft.key, draft.raw) for draft in found] == found


@pytest.mark.parametrize("name", ["dump.eml", "dump.csv", "dump.md"])
def test_a_file_that_is_named_as_one_article_is_one(name: str) -> None:
    assert len(drafts(MANY, name)) <= 1


def test_what_was_once_read_as_one_article_stays_one() -> None:
    again = read_again("/news/dump.txt", "/news/dump.txt", MANY.encode())
    assert isinstance(again, Draft)
    assert again.text == MANY


def test_a_long_dump_is_told_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(RULE.join(article(f"Night buses return to valley {number}", 20) for number in range(60)), "utf-8")
    assert count_articles(path) == 60
    assert len(list(read_drafts(path))) == 60


def test_a_dump_whose_rest_holds_no_articles_is_one_article(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    parts = [article(f"Night buses return to valley {number}", 20) for number in range(40)]
    text = RULE.join([*parts, *("and it went on in this way for the whole of the evening." for _ in range(60))])
    path.write_text(text, "utf-8")
    (only,) = read_drafts(path)
    assert isinstance(only, Draft)
    assert (only.key, only.text) == (str(path.resolve()), text)


def test_an_export_of_an_archive_tells_its_fields() -> None:
    first, _ = drafts(
        ONE_OF_NEXIS + ONE_OF_NEXIS.replace("1 of 2", "2 of 2").replace("borrowed", "broken"), "export.txt"
    )
    assert (first.title, first.source, first.published) == (
        "Ferry pilots train on a borrowed bridge",
        "Valley Tribune (Pell)",
        "May 14, 2019 Tuesday",
    )
    assert (first.authors, first.section) == (("Tove Rasmus", "Hugo Lenz"), "BUSINESS")
    assert first.tags == ("SHIPPING", "PILOTS")
    assert " ".join(first.text.split()) == (
        "The pilots of the line practise on the bridge of a tanker, the company said. "
        "SUBJECT: they wrote on the hull, and nobody wiped it off."
    )


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ruiz, Ana.", ("Ana Ruiz",)),
        ("Ruiz, Ana; Reyes, Tom.", ("Ana Ruiz", "Tom Reyes")),
        ("Ruiz, A.", ("A. Ruiz",)),
    ],
)
def test_the_full_stop_behind_the_authors_of_proquest_is_no_part_of_a_name(author: str, names: tuple[str, ...]) -> None:
    printed = f"Document 1 of 1\n\nThe ferry\n\nAuthor: {author}\n\nFull text: It sailed.\n\nProQuest document ID: 7\n"
    (draft,) = drafts(printed, "export.txt")
    assert draft.authors == names


def test_what_is_printed_around_the_articles_of_proquest_is_left_out() -> None:
    rule = "_" * 60
    cover = f"{rule}\n\nReport Information from ProQuest\n14 May 2019 09:12\n{rule}\n\nTable of contents\n\n"
    listed = "\n\n".join(f"{number}. {title}" for number, title in enumerate(TITLES, 1))
    foot = f"Publication date: May 13, 2019\n\nProQuest document ID: 7\n\n{rule}\n\n"
    printed = "".join(
        f"Document {number} of 3\n\n{title}\n\nFull text: The council met.\n\n{foot}"
        for number, title in enumerate(TITLES, 1)
    )
    found = drafts(f"{cover}{listed}\n\n{printed}Contact us at: http://example.org\n", "export.txt")
    assert [draft.title for draft in found] == [*TITLES]
    assert {(draft.text.strip(), draft.published) for draft in found} == {("The council met.", "May 13, 2019")}


def test_the_summary_of_a_search_in_factiva_is_no_article() -> None:
    printed = "".join(
        f"{title}\n96 words\n12 March 2024\nValley Tribune\nVT\nEnglish\n\nIt met.\n\nDocument VALTRI00{number}aaaa\n\n"
        for number, title in enumerate(TITLES)
    )
    asked = "Search Summary\nText\tharbour or ferry\nDate\tIn the last 3 months\nSource\tAll Sources\n"
    found = drafts(f"{printed}{asked}Results Found\t3\nTimestamp\t14 March 2024 09:12 GMT\n", "export.txt")
    assert [draft.title for draft in found] == [*TITLES]


def test_an_export_that_cannot_be_read_keeps_all_of_its_text() -> None:
    text = "1 of 1 DOCUMENTS\n\nA sheet that names neither a day nor a paper, and has no text of its own at all."
    (draft,) = drafts(text, "export.txt")
    assert draft.text == text


def in_portions(raw: bytes, portion: int, name: str = "dump.txt") -> tuple[list[Draft], list[str]]:
    """Read a dump as one that is too long for memory: its articles, and the reasons of its refusals.

    No article is longer than 4,000 characters.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(streams, "LARGEST_ARTICLE", 1000)
        patch.setattr(longtexts, "PORTION", portion)
        patch.setattr(longtexts, "LONGEST", 4_000)
        items = list(read_bytes(name, raw))
    found = [item if isinstance(item, Refusal) else unpack(item) for item in items]
    return (
        [item for item in found if isinstance(item, Draft)],
        [item.reason for item in found if isinstance(item, Refusal)],
    )


@settings(max_examples=50)
@given(
    kind=st.sampled_from(sorted(KINDS)),
    lengths=st.lists(st.integers(1, 12), min_size=8, max_size=60),
    odd=st.none() | st.integers(1, 40),
    portion=st.integers(500, 8_000),
    line_end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "cp1252", "utf-16"]),
)
def test_a_long_dump_has_the_articles_keys_and_bytes_of_a_short_one(
    kind: str, lengths: list[int], odd: int | None, portion: int, line_end: str, encoding: str
) -> None:
    told = [article(TITLES[length % 3] + f" {number}", length) for number, length in enumerate(lengths)]
    if odd is not None and kind in ("rules", "numbers"):
        told.insert(odd, "and so it went on in this way for the whole of the evening.")
    text = "".join(KINDS[kind].format(number=number, told=each) for number, each in enumerate(told, 1))
    text = text.replace("\n", line_end)
    whole = drafts(text, encoding=encoding)
    assert len(whole) == len(lengths)
    assert in_portions(text.encode(encoding), portion) == (whole, [])


def test_the_articles_of_a_dump_are_numbered_as_far_as_they_go() -> None:
    text = "".join(
        KINDS["numbers"].format(number=9_997 + number, told=article(TITLES[number % 3])) for number in range(6)
    )
    assert len(drafts(text)) == len(in_portions(text.encode(), 2_000)[0]) == 6


@pytest.mark.parametrize("kind", ["rules", "labels", "numbers", "papers", "Factiva"])
def test_an_article_without_an_end_is_refused_and_the_others_are_read(kind: str) -> None:
    told = [article(f"Night buses return to valley {number}") for number in range(9)]
    told[5] += "\n\nAnd so it went on in this way for the whole of the evening." * 500
    text = "".join(KINDS[kind].format(number=number, told=each) for number, each in enumerate(told, 1))
    found, refused = in_portions(text.encode(), 3_000)
    assert found == [draft for draft in drafts(text) if "whole of the evening" not in draft.text]
    assert len(found) == 8
    assert refused == [
        "an article in it has no end within 0 million characters: it was left out, and the others were read"
    ]


def test_a_long_dump_in_an_archive_is_read_in_portions_too() -> None:
    squeezed = gzip.compress(MANY.encode())
    found, refused = in_portions(squeezed, 500, "dump.txt.gz")
    assert [draft.text for draft in found] == [article(title) for title in TITLES]
    assert refused == []


def test_the_number_of_articles_of_a_long_dump_is_told_by_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(RULE.join(article(f"Night buses return to valley {number}") for number in range(400)), "utf-8")
    monkeypatch.setattr(streams, "LARGEST_ARTICLE", 1000)
    monkeypatch.setattr(longtexts, "PORTION", 40_000)
    count = count_articles(path)
    assert count is not None
    assert abs(count - 400) < 10


def test_a_record_in_each_line_is_no_dump() -> None:
    lines = "\n".join(json.dumps({"title": title, "text": article(title)}) for title in TITLES)
    assert [draft.title for draft in drafts(lines)] == list(TITLES)


def test_a_letter_among_others_is_written_as_it_says() -> None:
    letters = (
        f"From: Ana Ruiz <a@example.org>\nSubject: Le café {number}\nDate: Wed, 01 May 2024 10:00:00 +0200\n"
        f"Content-Type: text/plain; charset={charset}\n\nThe ferry to the café sailed at noon, and nobody waved.\n\n"
        for number, charset in enumerate(("iso-8859-1", "utf-8"))
    )
    raw = b"".join(letter.encode(encoding) for letter, encoding in zip(letters, ("latin-1", "utf-8"), strict=True))
    found = [item for item in read_bytes("dump.txt", raw) if isinstance(item, Draft)]
    assert [draft.text.split()[4] for draft in found] == ["café", "café"]


def _titled(title: str, about: str) -> str:
    return f"# {title}\n\n{about}\n\n" + article("").strip()


@pytest.mark.parametrize(
    "abouts",
    [
        ("*Tove Rasmus · 2019-05-14*", "<https://tribune.example/mill>", "*Valley Tribune*"),
        ("*Tove Rasmus · 2019-05-14T10:04:00+00:00*", "*2019-05-14T10:05:00Z*", ""),
        ("*Tove Rasmus · Valley Tribune*", "*Valley Tribune · ★*", ""),
    ],
)
def test_whole_texts_in_markdown_are_split_at_their_titles(abouts: tuple[str, ...]) -> None:
    text = "\n\n---\n\n".join(map(_titled, TITLES, abouts))
    found = drafts(text, "all.md")
    assert [draft.text.partition("\n")[0] for draft in found] == list(TITLES)
    assert [read_again(draft.path, draft.key, draft.raw) for draft in found] == found


@pytest.mark.parametrize(
    "abouts",
    [
        ("", "", ""),
        ("2019-05-14", "", ""),
        ("", "2019-05-14", "2019-05-14"),
        ("The mill reopened in 2019.", "The ferry sank in 2019.", "The bus came in 2019."),
        ("*The mill*", "*The ferry*", "*The bus*"),
        ("*The mill* · *The ferry*", "The mill · The ferry", "The *mill · ferry*"),
    ],
)
def test_chapters_in_markdown_stay_together(abouts: tuple[str, ...]) -> None:
    assert len(drafts("\n\n---\n\n".join(map(_titled, TITLES, abouts)), "all.md")) == 1
    assert len(drafts("\n\n".join(map(_titled, TITLES, ("2019-05-14", "2019-05-14", ""))), "all.md")) == 1
