"""Quotations across the library are found by their words and by fields, each once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.library import Library
from reader.library.plans import utterances
from reader.library.ranking import ranking, recentquotes, sieve
from reader.library.search import speech
from reader.library.texts import paragraphs
from reader.model import Entity, Paragraph, Place, Quote, QuoteKind, Span
from tests.library.conftest import named

Add = Callable[..., int]


@pytest.fixture
def say(add: Add) -> Callable[..., int]:
    """Return a function that stores an article in which speakers say what is between quotation marks."""

    def store(title: str, body: str, *speakers: str, kind: QuoteKind = "direct", **fields: Any) -> int:
        found = list(re.finditer("“[^”]*”", body))
        quotes = tuple(
            Quote(0, Span(*one.span()), kind, speaker=speaker or None, basis="stated" if speaker else "none")
            for one, speaker in zip(found, speakers, strict=True)
        )
        entities = tuple(Entity(name, "person", role="union leader") for name in dict.fromkeys(speakers) if name)
        return add(title, body, quotes=quotes, entities=entities, **fields)

    return store


def words(library: Library, query: str, limit: int = 50) -> list[str]:
    return [quotation.words for quotation in library.quotations.find(query, limit).quotations]


CRANES = "The cranes stood still. “We will not sign before the cranes are safe,” Okafor said. “No deal,” said Rey."


def test_words_are_looked_for_in_the_quotations_alone(library: Library, say: Callable[..., int]) -> None:
    article = say("Talks", CRANES, "Mira Okafor", "Tomas Rey", source="The Example Post", link="https://example.org/1")
    quoted = library.quotations.find("crane")
    (found,) = quoted.quotations
    assert (found.words, found.speaker, found.role) == (
        "“We will not sign before the cranes are safe,”",
        "Mira Okafor",
        "union leader",
    )
    assert [found.words[slice(*span)] for span in found.matches] == ["cranes"]
    assert (found.listing.id, found.listing.source, found.link) == (
        article,
        "The Example Post",
        "https://example.org/1",
    )
    assert found.place == Place(0, 24, 24 + len(found.words))
    assert (quoted.total, quoted.total_is_exact, quoted.understood) == (1, True, "crane")
    assert words(library, "stood") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("speaker:okafor cranes", 1),
        ("speaker:rey cranes", 0),
        ("speaker:rey", 1),
        ("speaker:rey OR speaker:okafor", 2),
        ("-speaker:rey", 2),
        ("said:deal", 1),
        ("speaker:rey said:deal", 1),
        ("(speaker:rey said:deal) OR harbour", 2),
        ("safe -cranes", 0),
        ("harbour OR deal", 2),
        ("NEAR(sign cranes, 3)", 1),
        ("NEAR(sign cranes, 1)", 0),
        ('"cranes are safe"', 1),
        ("title:talks cranes", 1),
        ("title:deal", 0),
        ("source:post", 2),
        ("-source:post", 1),
        ("date:2026-03", 2),
        ("date:2026-04", 1),
        ("tag:harbour", 1),
        ("person:okafor", 2),
        ("is:unread", 3),
        ("is:starred", 0),
        ("", 3),
    ],
)
def test_fields_hold_of_the_quotation_or_of_its_article(
    library: Library, say: Callable[..., int], query: str, found: int
) -> None:
    say("Talks", CRANES, "Mira Okafor", "Tomas Rey", source="The Example Post", published="2026-03-01")
    say("Ships", "“The harbour sleeps.”", "", source="The Daily Sample", published="2026-04-01", tags=("harbour",))
    assert len(words(library, query)) == found


def test_the_same_words_in_several_articles_are_one_row(library: Library, say: Callable[..., int]) -> None:
    first = say("One", "“We will NOT sign!” said Okafor.", "Okafor")
    say("Two", "Okafor: “We will not sign”.", "Okafor")
    say("Three", "“We will not, sign.” So it goes: “We will not sign.”", "Okafor", "Okafor")
    say("Four", "“We will not sign today.”", "Okafor")
    quoted = library.quotations.find("sign")
    assert [(one.words, one.articles) for one in quoted.quotations] == [
        ("“We will NOT sign!”", 3),
        ("“We will not sign today.”", 1),
    ]
    assert (quoted.quotations[0].listing.id, quoted.total) == (first, 2)
    assert library.quotations.find("speaker:okafor").total == 2
    assert library.quotations.find("sign", limit=1).total == 5, "those not looked at count as they are"
    assert [one.articles for one in library.quotations.find("").quotations] == [1, 3]


def test_a_quotation_names_the_other_papers_that_print_it(library: Library, say: Callable[..., int]) -> None:
    for title, source in zip("abcde", ("The Post", "The Post", "The Wire", "The Wire", None), strict=True):
        say(title, "“We will not sign!” said Okafor.", "Okafor", source=source)
    say("f", "“We will not sign!” said Rey.", "Tomas Rey", source="The Mail")
    say("g", "“We will not sign!”", "", source="The Sun")
    say("h", "“We will sign.”", "", source="The Mail")
    (same,) = library.quotations.find("not sign").quotations
    assert (same.listing.source, same.articles, same.also_in) == ("The Post", 7, ("The Wire", "The Sun"))
    (other,) = library.quotations.find("sign -not source:mail").quotations
    assert (other.articles, other.also_in) == (1, ())
    assert [one.also_in for one in library.extracts.of_quotations("not sign")] == [("The Wire", "The Sun")]


def test_some_quotations_are_written_with_the_other_papers_that_print_them(
    library: Library, say: Callable[..., int]
) -> None:
    post = say("a", "“We will not sign!” said Okafor.", "Okafor", source="The Post")
    wire = say("b", "“We will not sign,” said Okafor. “They wait.”", "Okafor", "Okafor", source="The Wire")
    said, gone = Place(0, 0, 19), Place(0, 0, 7)
    (one,) = library.extracts.of_passages([(wire, said), (post, said), (wire, gone), (4711, said)])
    assert (one.listing.id, one.words, one.also_in) == (wire, "“We will not sign,”", ("The Post",))


def test_a_speaker_is_known_by_the_name_that_holds_now(library: Library, say: Callable[..., int]) -> None:
    article = say("a", "“We will not sign!” said Okafor.", "Okafor", source="The Post")
    passages = [(article, Place(0, 0, 19)), (article, Place(0, 0, 7)), (4711, Place(0, 0, 19))]
    assert library.extracts.of_speakers(passages) == ("Okafor", None, None)
    (okafor,) = library.directory.known("person")
    library.directory.rename([okafor.id], "Mira Okafor", "person")
    assert library.extracts.of_speakers(passages) == ("Mira Okafor", None, None)


def test_a_few_words_of_several_people_are_a_row_for_each(library: Library, say: Callable[..., int]) -> None:
    say("a", "“Disgusting!” said Okafor.", "Okafor", source="The Post")
    say("b", "“Disgusting.”", "", source="The Wire")
    say("c", "“Disgusting,” said Rey.", "Rey", source="The Mail")
    say("d", "“Disgusting,” Okafor said.", "Okafor", source="The Sun")
    expected = [("Okafor", 3, ("The Wire", "The Sun")), ("Rey", 1, ())]
    found = library.quotations.find("disgusting").quotations
    assert [(one.speaker, one.articles, one.also_in) for one in found] == expected
    written = library.extracts.of_quotations("disgusting")
    assert [(one.speaker, one.articles, one.also_in) for one in written] == expected


def test_long_and_accented_quotations_are_told_apart(library: Library, say: Callable[..., int]) -> None:
    speech = " ".join(f"word{number}" for number in range(200))
    say("One", f"“{speech} naïve café”", "")
    say("Two", f"“{speech} nai\u0308ve cafe\u0301”", "")
    say("Three", f"“{speech} naïve cafés”", "")
    assert [one.articles for one in library.quotations.find("word1").quotations] == [2, 1]
    say("Four", "“…”", "")
    assert [one.articles for one in library.quotations.find("").quotations] == [1, 1, 2]


def test_an_article_of_many_quotations_is_not_read_anew_for_each(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    body = " ".join(f"“The crane of day {day} stood still in the rain,” Okafor said." for day in range(200))
    say("Days", body, *["Mira Okafor"] * 200)
    say("Again", "“The crane of day 7 stood still in the rain,” Okafor said.", "Mira Okafor")
    rows, read = paragraphs._rows, []

    def counted(structure: str) -> Iterator[Any]:
        read.append(structure)
        return rows(structure)

    monkeypatch.setattr(paragraphs, "_rows", counted)
    found = library.quotations.find("crane rain", 10).quotations
    assert len(found) == 10
    assert len(read) <= 4 * 10, "each as a hit, each article that may have it too, and the furniture"
    (both,) = library.quotations.find('"day 7"', 10).quotations
    assert both.articles == 2


def test_an_empty_query_lists_the_newest_first(library: Library, say: Callable[..., int]) -> None:
    say("Old", "“Old.” “Older.”", "", "", published="2026-01-01")
    say("New", "“New.”", "", published="2026-02-01")
    assert words(library, "") == ["“New.”", "“Old.”", "“Older.”"]
    assert words(library, "", limit=1) == ["“New.”"]


def test_a_query_of_which_nothing_can_be_used_finds_none(library: Library, say: Callable[..., int]) -> None:
    say("New", "“New.”", "")
    for query in ("is:blue", "date:2015-13", "sort:date is:blue"):
        quoted = library.quotations.find(query)
        assert (quoted.total, quoted.complaint == "", len(quoted.amiss)) == (0, False, 1)
    assert words(library, "new is:blue") == ["“New.”"]


def test_reported_speech_and_hidden_repeats_are_left_out(library: Library, say: Callable[..., int], add: Add) -> None:
    say("Reported", "“cranes fall”", "", kind="indirect")
    text = "“The cranes are safe.”"
    paragraphs = (Paragraph(text, Span(0, 22)), Paragraph(text, Span(0, 22), hidden="repeat", repeat_of=0))
    quotes = tuple(Quote(number, Span(0, 22), "direct") for number in range(2))
    add("Repeated", text, paragraphs=paragraphs[::-1], quotes=quotes)
    (found,) = library.quotations.find("cranes").quotations
    assert (found.place.paragraph, found.articles) == (1, 1)


def test_a_speaker_goes_by_the_name_the_user_gave(library: Library, say: Callable[..., int]) -> None:
    say("Talks", "“No deal.”", "M. Okafor")
    (one,) = named(library, "M. Okafor")
    library.directory.rename([one.id], "Mira Okafor", "person")
    (found,) = library.quotations.find("speaker:mira").quotations
    assert found.speaker == "Mira Okafor"


def test_of_a_very_common_word_the_newest_are_given(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "MOST_SCORED", 2)
    monkeypatch.setattr(speech, "_MOST_NEWEST", 2)
    for number in range(4):
        say(f"Talks {number}", f"“cranes {'and more ' * number}”", "")
    quoted = library.quotations.find("cranes", limit=1)
    assert [one.listing.title for one in quoted.quotations] == ["Talks 3"]
    assert (quoted.total, quoted.total_is_exact) == (2, False)


@pytest.mark.parametrize("merged", [0, 100])
def test_what_somebody_said_is_listed_newest_first_under_every_name(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch, merged: int
) -> None:
    monkeypatch.setattr(utterances, "_MOST_MERGED", merged)
    for day, (name, source) in enumerate([("Okafor", "Post"), ("Mira Okafor", "Post"), ("Okafor", "Sample")] * 2):
        say(f"Day {day}", f"“No. {day}.” “Yes {day}.”", name, "Rey", source=source, published=f"2026-01-0{6 - day}")
    assert words(library, "speaker:okafor") == [f"“No. {day}.”" for day in range(6)]
    assert words(library, "speaker:okafor source:post -yes") == [f"“No. {day}.”" for day in (0, 1, 3, 4)]
    assert words(library, "speaker:nobody") == []
    for limit in ("MOST_SCORED", "_MOST_NEWEST", "MOST_LOOKED_AT", "_PORTION"):
        monkeypatch.setattr(speech, limit, 1)
    latest = library.quotations.find("speaker:okafor", limit=2)
    assert [one.words for one in latest.quotations] == ["“No. 4.”", "“No. 5.”"]
    assert (latest.total, latest.total_is_exact) == (2, False)


@pytest.mark.parametrize("way", ["by the words", "by the speaker", "by the speaker in a list of the words"])
def test_articles_are_found_by_what_was_quoted_last(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    place = ["by the words", "by the speaker", "by the speaker in a list of the words"].index(way)
    streams = utterances._streams
    monkeypatch.setattr(utterances, "_streams", lambda *told: [*streams(*told)][place : place + 1])
    monkeypatch.setattr(recentquotes, "_QUICK_US", 0)
    for day in range(1, 10):
        said = "“No cranes.” “None.”" if day % 3 == 0 else "“More cranes.” “And more.”"
        speakers = ("Okafor", "Okafor") if day % 2 else ("Rey", "Rey")
        say(f"Day {day}", said, *speakers, published=f"2026-01-0{day}")

    def found(query: str, limit: int) -> list[str]:
        return [hit.listing.title for hit in library.search(query, limit).hits]

    assert found("speaker:okafor said:more", 2) == ["Day 7", "Day 5"]
    assert library.search("speaker:okafor said:more", 2).total_is_exact is False
    everything = library.search("speaker:okafor said:more", 9)
    assert (found("speaker:okafor said:more", 9), everything.total_is_exact) == (["Day 7", "Day 5", "Day 1"], True)


def test_nobody_is_found_who_did_not_say_what_many_said(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(8):
        say(f"Port {day}", "“More cranes.” “None.”", "Rey", "Okafor")
    for module, limit in ((ranking, "MOST_SCORED"), (sieve, "MOST_SIZED")):
        monkeypatch.setattr(module, limit, 3)
    for query in ("port speaker:okafor said:cranes", "port speaker:rey said:none"):
        assert library.search(query, limit=2).total == 0
    assert len(library.search("port speaker:okafor said:none", limit=2).hits) == 2


FEW = [
    {},
    {"MOST_SCORED": 0},
    {"MOST_SCORED": 0, "MOST_LOOKED_AT": 2},
    {"MOST_SCORED": 0, "_FEW_ARTICLES": 0, "MOST_LOOKED_AT": 2},
]


@pytest.mark.parametrize("limits", FEW)
def test_quotations_are_found_however_few_are_looked_at(
    library: Library, say: Callable[..., int], monkeypatch: pytest.MonkeyPatch, limits: dict[str, int]
) -> None:
    for day in range(8):
        name, source = ("Mira Okafor", "Post") if day % 2 else ("Tomas Rey", "Sample")
        say(f"Day {day}", f"“The crane of day{day}.”", name, source=source, published=f"2026-01-0{day + 1}")
    for limit, value in limits.items():
        monkeypatch.setattr(speech, limit, value)
    days = {
        "source:post": {1, 3, 5, 7},
        "crane source:post": {1, 3, 5, 7},
        "crane date:2026-01-03": {2},
        "speaker:okafor crane": {1, 3, 5, 7},
        "speaker:okafor -source:post": set(),
        "speaker:rey date:2026-01-05..": {4, 6},
        "-speaker:rey": {1, 3, 5, 7},
        "speaker:rey OR date:2026-01-02": {0, 1, 2, 4, 6},
    }
    for query, expected in days.items():
        assert set(words(library, query)) == {f"“The crane of day{day}.”" for day in expected}, query


@pytest.mark.parametrize("query", ['"', "(", "speaker:", "C++", "-", "NEAR(", "title:", "sort:date", "date:x", "*"])
def test_odd_queries_raise_nothing(library: Library, say: Callable[..., int], query: str) -> None:
    say("Talks", CRANES, "Mira Okafor", "Tomas Rey")
    library.quotations.find(query)


@pytest.mark.parametrize(
    ("speaker", "said"),
    [
        ('"Ana Ruiz"', ["bridge", "flight", "colours"]),
        ('="Ana Ruiz"', ["bridge", "flight"]),
        ('="ana ruiz (Mayor)"', ["bridge"]),
        ('="Ana Ruiz (pilot)"', ["flight"]),
        ('="Ana Ruiz (painter)"', []),
        ('="Ana Ruiz Lopez"', ["colours"]),
        ('="A spokesman"', ["nothing"]),
        ("=Ruiz", []),
    ],
)
def test_a_speaker_may_be_exactly_one_of_several_of_a_name(
    library: Library, add: Add, speaker: str, said: list[str]
) -> None:
    for name, role, word in (
        ("Ana Ruiz", "mayor", "bridge"),
        ("Ana Ruiz", "pilot", "flight"),
        ("Ana Ruiz Lopez", "painter", "colours"),
        ("A spokesman", "", "nothing"),
    ):
        quotes = (Quote(0, Span(0, len(word) + 2), "direct", speaker=name, basis="stated"),)
        entities = (Entity(name, "person", role=role),) if role else ()
        add(role or word, f"“{word}” said {name}.", quotes=quotes, entities=entities)
    whom = f"speaker:{speaker}"
    assert sorted(words(library, whom)) == sorted(f"“{word}”" for word in said)
    for query in (whom, f"{whom} has:quote", *(f"{whom} said:{word}" for word in said)):
        hits = library.search(query).hits
        assert len(hits) == (1 if "said:" in query else len(said))
    assert library.search(f"-{whom}").total == 4 - len(said)
