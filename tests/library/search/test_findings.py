"""What a query finds in an article is lit there: words, who is named as asked, and what was said as asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.highlights.occurrences import Texts
from reader.library.plans.conditions import Translation
from reader.library.query.syntax import Field, Words
from reader.library.search.findings import Findings, Whereabouts
from reader.model import Article, Entity, EntityKind, Paragraph, Place, Quote, Span
from tests.growth import outgrows
from tests.library.conftest import steps_of, writing_connection

Add = Callable[..., int]

FILLER = "Nothing else was said about it for a long time. " * 8
TEXTS = (
    FILLER,
    "Mira Okafor met Tomas Rey in Sohail, where the Port Council sits.",
    "Mira Okafor met Tomas Rey.",  # hidden
    "“We will not sign before the cranes of Sohail are safe,” Okafor said.",
    "“They will,” said Rey.",
)


def talks(*texts: str) -> dict[str, object]:
    """Return the fields of an article with the given or the usual texts, of which the third is hidden."""
    texts = texts or TEXTS
    paragraphs = tuple(
        Paragraph(text, Span(0, len(text)), hidden="furniture" if number == 2 else None)
        for number, text in enumerate(texts)
    )
    names: Sequence[tuple[str, EntityKind, tuple[str, ...]]] = (
        ("Mira Okafor", "person", ("Okafor",)),
        ("Tomas Rey", "person", ("Rey",)),
        ("Sohail", "place", ()),
        ("Port Council", "organisation", ()),
    )
    entities = tuple(Entity(name, kind, None, others, mentions(texts, name, *others)) for name, kind, others in names)
    quotes = (
        Quote(3, Span(texts[3].index("“"), texts[3].index("”") + 1), "direct", speaker="Mira Okafor"),
        Quote(4, Span(0, texts[4].index("”") + 1), "direct", speaker="Tomas Rey"),
    )
    return {"paragraphs": paragraphs, "entities": entities, "quotes": quotes}


def mentions(texts: Sequence[str], *names: str) -> tuple[Place, ...]:
    """Return the first mention in each text, by the first of the names that it has."""
    met = ((number, next((name for name in names if name in text), None)) for number, text in enumerate(texts))
    found = [(number, name, texts[number].index(name)) for number, name in met if name]
    return tuple(Place(number, start, start + len(name)) for number, name, start in found)


def lit(library: Library, article: int, query: str) -> list[str]:
    """Return the words that are lit in an article that a query found."""
    shown: Article = library.article(article).article
    return [shown.words(place) for place in library.matches(article, query)]


SAID = "“We will not sign before the cranes of Sohail are safe,”"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("person:okafor", ["Mira Okafor", "Okafor"]),
        ("person:rey OR org:council", ["Tomas Rey", "Port Council", "Rey"]),
        ("place:sohail", ["Sohail", "Sohail"]),
        ("place:sohail cranes", ["Sohail", "cranes", "Sohail"]),
        ("person:okafor met", ["Mira Okafor", "met", "Okafor"]),
        ("okafor person:okafor", ["Mira Okafor", "Okafor"]),
        ("place:sohail -person:lind", ["Sohail", "Sohail"]),
        ("sits -(place:paris)", ["sits"]),
        ("speaker:rey", ["“They will,”"]),
        ("speaker:okafor", [SAID]),
        ('speaker:="Mira Okafor"', [SAID]),
        ("speaker:=Okafor", []),
        ("speaker:okafor person:rey", ["Tomas Rey", SAID, "Rey"]),
        ("speaker:okafor place:sohail", ["Sohail", SAID]),
        ("speaker:okafor said:cranes", ["cranes"]),
        ("said:sohail", ["Sohail"]),
        ("said:sohail place:sohail", ["Sohail", "Sohail"]),
        ("said:will speaker:rey", ["will"]),
        ("said:will", ["will", "will"]),
        ("said:will said:cranes", ["will", "cranes", "will"]),
        ("sohail said:cranes", ["Sohail", "cranes", "Sohail"]),
        ("okafor OR speaker:okafor", ["Okafor", SAID, "Okafor"]),
        ("person:nobody", []),
    ],
)
def test_what_a_query_asks_for_by_name_is_lit(library: Library, add: Add, query: str, expected: list[str]) -> None:
    article = add("Talks", **talks())
    assert lit(library, article, query) == expected


def test_a_snippet_shows_the_mention_or_the_quotation(library: Library, add: Add) -> None:
    add("Talks", **talks())
    for query, words in (
        ("person:okafor", "Mira Okafor"),
        ("org:council", "Port Council"),
        ("speaker:rey", "“They will,”"),
        ("speaker:okafor", SAID),
    ):
        (hit,) = library.search(query).hits
        assert words in [hit.snippet[start:end] for start, end in hit.matches]
        (later,) = library.hits([hit.listing.id], query)
        assert (later.snippet, later.matches) == (hit.snippet, hit.matches)


def test_a_long_quotation_is_lit_as_far_as_it_is_shown(library: Library, add: Add) -> None:
    long = f"“{'We will not sign it. ' * 20}”"
    add("Talks", **talks(*TEXTS[:3], f"Again {long} Okafor said.", TEXTS[4]))
    (hit,) = library.search("speaker:okafor").hits
    assert [hit.snippet[start:end] for start, end in hit.matches] == [hit.snippet.partition("Again ")[2].rstrip("…")]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("note:checked", ["Port Council"]),
        ("note:check*", ["Port Council"]),
        ("note:source", ["Sohail"]),
        ("note:source note:checked", ["Sohail", "Port Council"]),
        ("has:note", ["Sohail", "Port Council"]),
        ("has:note -note:elsewhere", ["Sohail", "Port Council"]),
        ("note:nothing", []),
        ("note:lost", []),
    ],
)
def test_the_words_of_the_notes_that_are_asked_for_are_lit(
    library: Library, add: Add, query: str, expected: list[str]
) -> None:
    one = add("Talks", **talks())
    for words, text in (("Port Council", "Checked with them"), ("Sohail", "Second source?")):
        start = TEXTS[1].index(words)
        library.notes.write(one, Place(1, start, start + len(words)), words, text)
    library.notes.write(one, Place(1, 900, 910), "Gone words", "Lost")
    library.notes.write(one, Place(2, 0, 4), "Mira", "Hidden")
    library.notes.write(one, Place(1, 0, 0), "", "No words")
    assert lit(library, one, query) == expected
    (hit,) = library.search("has:note").hits
    assert "Sohail, where the Port Council" in hit.snippet


def test_others_whom_the_user_said_to_be_one_are_lit_with_them(library: Library, add: Add) -> None:
    article = add("Talks", **talks())
    known = {one.name: one.id for one in library.directory.known(None, 10)}
    library.directory.merge([known["Tomas Rey"]], known["Mira Okafor"])
    assert lit(library, article, "person:okafor") == ["Mira Okafor", "Tomas Rey", "Okafor", "Rey"]


def test_who_was_dropped_from_the_names_is_not_lit(library: Library, add: Add) -> None:
    article = add("Talks", **talks())
    known = {one.name: one.id for one in library.directory.known(None, 10)}
    library.directory.drop([known["Sohail"]])
    assert lit(library, article, "place:sohail OR sits") == ["sits"]


def test_the_mentions_of_one_article_are_found_however_many_have_them(library: Library, add: Add) -> None:
    article = add("Talks", **talks())

    def steps() -> int:
        with library._access.reading() as database:
            wanted = Findings(Translation(database, date.today()), Field("place", Words("sohail")))
            return steps_of(database, lambda: wanted.whereabouts([article]))

    few = steps()
    for number in range(40):
        add(f"Talks {number}", **talks(*TEXTS[:4], f"“They will {number},” said Rey."))
    assert steps() <= few + 5


@pytest.fixture
def signing(library: Library) -> Findings:
    """What "said:sign" finds."""
    with library._access.reading() as database:
        return Findings(Translation(database, date.today()), Field("said", Words("sign")))


def body(text: str) -> Texts:
    return Texts([b"", b"", text.encode()])


def test_what_was_said_lies_in_a_quotation_whichever_begins_last(signing: Findings) -> None:
    texts = body("sign sign sign sign sign")
    where = Whereabouts(quotations=[(15, 19), (5, 14), (6, 8), (21, 24)])
    assert signing.places(texts, where) == [(5, 9), (10, 14), (15, 19)]


def test_thousands_of_quotations_are_looked_through_once(signing: Findings) -> None:
    def found(where: Whereabouts) -> object:
        return signing.places(body("sign sign " * len(where.quotations)), where)

    def quoted(number: int) -> Whereabouts:
        return Whereabouts(quotations=[(10 * place, 10 * place + 4) for place in range(number)])

    assert found(quoted(3)) == [(0, 4), (10, 14), (20, 24)]
    assert not outgrows(found, quoted, 2_000)


def test_an_article_whose_mentions_are_damaged_is_found_without_them(library: Library, add: Add, path: Path) -> None:
    article = add("Talks", **talks())
    writing_connection(library).execute("UPDATE mention SET start = 'x'")
    with closing(Library.open(path)) as damaged:
        assert damaged.search("place:sohail").total == 1
        assert [tuple(place) for place in damaged.matches(article, "place:sohail OR sits")] == [(1, 60, 64)]
