"""Search finds what was asked for, the best first, and shows why."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LibraryError, SupersededError
from reader.library import Library
from reader.library.highlights.highlights import Highlighter
from reader.library.plans import conditions, costs
from reader.library.query.syntax import All, Either, Field, Node, Not, Words
from reader.library.ranking import latest, latestmatches, ranking, selection, sieve
from reader.library.search import search as searching
from reader.library.words import vocabulary
from reader.model import Article, Draft, Entity, Paragraph, Place, Quote, ShelvedArticle, Span

Add = Callable[..., int]
Composed = Callable[..., tuple[Draft, Article]]
EveryText = tuple[Library, list[ShelvedArticle]]


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[Library]:
    """Six articles for the table of queries, named by the first words of their titles."""
    library = Library.open(tmp_path_factory.mktemp("news") / "library.db")

    def add(title: str, body: str, **fields: Any) -> None:
        library.add(*composed(title, title, body, **fields))

    add(
        "Harbour closed",
        "Cranes stood still.\n\nThe ports were on strike.",
        published="2015-04-16",
        source="Korea Herald",
    )
    add(
        "Strike in port",
        "No deal was reached.\n\nMayor “Jos\u00e9” spoke.",
        published="2015-05-02",
        tags=("later", "labour"),
    )
    add(
        "Football",
        "The port team won.\n\nIt was a big deal, no doubt.",
        published="2015-06-30",
        authors=("Song Sang-ho",),
    )
    add(
        "Organ recital",
        "Café music by C++ Ltd. in the U.S. city.",
        published="2014-12-31T23:30:00+09:00",
        language="fr",
    )
    words = "“Our interests differ,” said Blinken.\n\n“The interests of Seoul,” said Cho."
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in words.split("\n\n"))
    quotes = (
        Quote(0, Span(0, 23), "direct", speaker="Tony Blinken"),
        Quote(1, Span(0, 25), "direct", speaker="Cho Tae-yong"),
    )
    entities = (
        Entity("Tony Blinken", "person", mentions=(Place(0, 29, 36),)),
        Entity("Seoul", "place", mentions=(Place(1, 18, 23),)),
    )
    add("Diplomats", words, paragraphs=paragraphs, quotes=quotes, entities=entities, published="2015-04-17")
    add("Seoul Bank", "A bank.", entities=(Entity("Seoul Bank", "organisation"),), published="2013-01-01")
    library.mark([1, 2], "read", True)
    library.mark([2], "starred", True)
    yield library
    library.close()


FOUND = [
    ("port", "Strike Football Harbour"),
    ("PORTS", "Strike Football Harbour"),
    ("=port", "Strike Football"),
    ("=ports", "Harbour"),
    ('"ports were"', "Harbour"),
    ('"port were"', ""),
    ("por*", "Strike Football Harbour"),
    ("port strike", "Strike Harbour"),
    ("strike OR football", "Football Strike Harbour"),
    ("port -strike", "Football"),
    ("port -(strike OR harbour)", "Football"),
    ("-port", "Diplomats Organ Seoul"),
    ('"no deal"', "Strike"),
    ("deal no", "Football Strike"),
    ("NEAR(no deal, 1)", "Strike Football"),
    ("NEAR(big doubt, 2)", "Football"),
    ("NEAR(big doubt, 1)", ""),
    ("NEAR(port strike, 3)", "Strike Harbour"),
    ("title:strike", "Strike"),
    ("title:str*", "Strike"),
    ("-title:strike port", "Football Harbour"),
    ("jose", "Strike"),
    ("José", "Strike"),
    ("cafe", "Organ"),
    ("organisation", ""),
    ("C++", "Organ"),
    ("U.S.", "Organ"),
    ("source:herald", "Harbour"),
    ("-source:herald port", "Strike Football"),
    ('source:"korea herald"', "Harbour"),
    ('source:"herald korea"', ""),
    ('source:="Korea Herald"', "Harbour"),
    ("source:=herald", ""),
    ('-source:="KOREA-HERALD" port', "Strike Football"),
    ("-source:=herald port", "Strike Football Harbour"),
    ("by:song", "Football"),
    ("by:=song", ""),
    ('by:="Song Sang-ho"', "Football"),
    ("by:sang-ho", "Football"),
    ("tag:later", "Strike"),
    ("tag:lab*", "Strike"),
    ("tag:=labour", "Strike"),
    ("tag:=lab", ""),
    ("person:blinken", "Diplomats"),
    ("place:seoul", "Diplomats"),
    ("org:seoul", "Seoul"),
    ("speaker:blinken", "Diplomats"),
    ("speaker:=blinken", ""),
    ('speaker:="Tony Blinken" said:interests', "Diplomats"),
    ('speaker:="Cho Tae-yong"', "Diplomats"),
    ("said:interests", "Diplomats"),
    ("said:interest", "Diplomats"),
    ("said:blinken", ""),
    ("speaker:blinken said:interests", "Diplomats"),
    ("speaker:blinken said:seoul", ""),
    ("speaker:cho said:seoul", "Diplomats"),
    ("speaker:blinken OR said:seoul", "Diplomats"),
    ("has:quote", "Diplomats"),
    ("is:read", "Strike Harbour"),
    ("is:unread port", "Football"),
    ("is:starred", "Strike"),
    ("-is:read port", "Football"),
    ("lang:fr", "Organ"),
    ("date:2015-04", "Diplomats Harbour"),
    ("date:2014", "Organ"),
    ("date:2014-12-31", "Organ"),
    ("date:2015-04-17..2015-05", "Strike Diplomats"),
    ("date:..2014", "Organ Seoul"),
    ("date:2015-05..", "Football Strike"),
    ("port date:2015-04", "Harbour"),
    ("title:(strike OR football)", "Football Strike"),
    ("title:(port -strike)", ""),
    ("-title:(strike OR football) port", "Harbour"),
    ("speaker:(blinken OR cho) said:(interests seoul)", "Diplomats"),
    ("sort:date", "Football Strike Diplomats Harbour Organ Seoul"),
    ("port OR source:herald", "Football Strike Harbour"),
    ("(port strike) OR is:starred OR person:blinken", "Strike Diplomats Harbour"),
    ("port sort:date", "Football Strike Harbour"),
    ("xylophone", ""),
    ("", ""),
]


@pytest.mark.parametrize(("query", "titles"), FOUND)
def test_a_query_finds(news: Library, query: str, titles: str) -> None:
    answer = news.search(query)
    assert [hit.listing.title.split()[0] for hit in answer.hits] == titles.split()
    assert (answer.total, answer.total_is_exact) == (len(answer.hits), True)
    assert answer.complaint == ""


@pytest.mark.parametrize("was_emptied", [False, True])
def test_a_library_without_articles_finds_nothing(library: Library, add: Add, was_emptied: bool) -> None:
    if was_emptied:
        library.bin.remove([add("Port strike", "“No deal,” said Blinken.")])
    for query in {query for query, _ in FOUND} | {'"no deal" OR "ka lo"', "re-open"}:
        assert (library.search(query).hits, library.quotations.find(query, 9).quotations) == ((), ()), query
        assert library.suggestions.explain(query).did_you_mean == ""


def test_an_order_beside_what_cannot_be_used_finds_nothing(news: Library) -> None:
    assert news.search("is:nothing sort:date").total == 0


# Words without inflections, so that the truth is easily known.
_WORDS = ("ka", "lo", "mi")
_LEAVES = (*(Words(word, "exact") for word in _WORDS), Words("ka lo", "phrase"), Words("mi ka", "phrase"))


def _trees() -> st.SearchStrategy[Node]:
    def grown(smaller: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        parts = st.lists(smaller, min_size=2, max_size=3).map(tuple)
        return st.builds(All, parts) | st.builds(Either, parts) | st.builds(Not, smaller)

    states = st.builds(Field, st.just("is"), st.sampled_from((Words("read"), Words("unread"))))
    return st.recursive(st.sampled_from(_LEAVES) | states, grown, max_leaves=6)


def _holds(node: Node, text: str, read: bool) -> bool:
    """Say by reading the article whether it satisfies a tree."""
    if isinstance(node, Words):
        return f" {node.text} " in f" {text} "
    if isinstance(node, Not):
        return not _holds(node.part, text, read)
    if isinstance(node, All | Either):
        parts = [_holds(part, text, read) for part in node.parts]
        return all(parts) if isinstance(node, All) else any(parts)
    return isinstance(node, Field) and (node.value.text == "read") == read


@pytest.fixture(scope="module")
def every_text(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[EveryText]:
    """Return a library of all texts of three words, and its articles."""
    library = Library.open(tmp_path_factory.mktemp("texts") / "library.db")
    for length in (1, 2, 3):
        for words in product(_WORDS, repeat=length):
            library.add(*composed(" ".join(words), "", " ".join(words)))
    library.mark(range(1, 40, 2), "read", True)
    yield library, [library.article(item.id) for item in library.page("all", 0, 100)]
    library.close()


@given(tree=_trees())
def test_a_search_finds_what_plain_reading_finds(every_text: EveryText, tree: Node) -> None:
    library, articles = every_text
    expected = {shelved.id for shelved in articles if _holds(tree, shelved.article.body, shelved.read)}
    answer = library.search(str(tree), limit=100)
    assert {hit.listing.id for hit in answer.hits} == expected
    assert (answer.total, answer.total_is_exact) == (len(expected), True)


@pytest.fixture(params=["the index scores the words", "all words are too common for that"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(ranking, "_MOST_READ", 4)
    if request.param == "all words are too common for that":
        monkeypatch.setattr(ranking, "MOST_SCORED", 0)
    return str(request.param)


def test_title_comes_before_lede_and_lede_before_body(library: Library, add: Add, either_way: str) -> None:
    filler = "Some other words stand here, as in any article."
    body = add("Nothing", f"{filler}\n\n{filler} The tariff rose.")
    title = add("A tariff", f"{filler}\n\n{filler}")
    lede = add("Nothing", f"{filler} The tariff rose.\n\n{filler}", key="lede")
    for number in range(5):
        add(f"Other {number}", filler)
    assert [hit.listing.id for hit in library.search("tariff").hits] == [title, lede, body]


def test_an_article_about_a_thing_comes_before_one_that_only_names_it_often(library: Library, add: Add) -> None:
    filler = "Some other words stand here, as in any article."
    about = add("The tariff rises", f"{filler}\n\n" + f"The tariff rose. {filler * 4} " * 5, published="2020-01-01")
    add("Other news", f"{filler}\n\n" + "The tariff rose. " * 50, published="2020-01-01")
    for number in range(5):
        add(f"Other {number}", f"{filler} " * 20)
    assert library.search("tariff").hits[0].listing.id == about


@pytest.mark.parametrize(
    "query", ["port", "port crane", "port OR crane", "(port OR ship) crane", "port -strike", "title:port", "port port"]
)
def test_a_title_counts_however_the_query_is_put(library: Library, add: Add, either_way: str, query: str) -> None:
    for number in range(8):
        add(f"{'The port' if number == 2 else 'News'} {number}", "Nothing.\n\nA crane in port.", published="2020-01-01")
    assert library.search(query).hits[0].listing.title == "The port 2"


def test_an_old_article_with_all_words_in_its_title_comes_before_newer_ones_with_some(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit, value in (("MOST_SCORED", 0), ("_MOST_CANDIDATES", 3), ("_MOST_READ", 2)):
        monkeypatch.setattr(ranking, limit, value)
    wanted = add("A crane for the port", "Nothing.\n\nIt came.", published="2020-01-01")
    for number in range(8):
        title = f"The port {number}" if number % 2 else f"The crane {number}"
        add(title, "Nothing.\n\nA crane in port.", published="2020-01-01")
    for query in ("port crane", "port title:crane", "port title:(crane OR lift)"):
        assert library.search(query, limit=1).hits[0].listing.id == wanted, query


def test_words_that_stand_in_a_row_as_they_were_typed_come_before_words_that_are_apart(
    library: Library, add: Add
) -> None:
    for number in range(8):
        ports = "the port crane fell" if number == 3 else "the crane port fell"
        add(f"News {number}", f"Nothing.\n\nOn Monday {ports} again.", published="2020-01-01")
    for query in ("port crane", "port cran*", "fell port crane"):
        assert library.search(query).hits[0].listing.title == "News 3"
    assert library.search("crane port").hits[0].listing.title != "News 3"


def test_the_newer_of_two_equals_comes_first(library: Library, add: Add, either_way: str) -> None:
    days = [date(2015, 1, 1) + timedelta(days=30 * number) for number in (2, 0, 3, 1)]
    for day in days:
        add("A tariff", "Same words.", published=day.isoformat(), key=day.isoformat())
    found = [hit.listing.published for hit in library.search("tariff").hits]
    assert found == [day.isoformat() for day in sorted(days, reverse=True)]
    scores = [hit.score for hit in library.search("tariff").hits]
    assert scores == sorted(scores, reverse=True)


def test_a_total_that_was_not_counted_out_is_not_called_exact(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        add(f"Port {number}", "Cranes.")
    assert (library.search("port").total, library.search("port").total_is_exact) == (12, True)
    assert len(library.search("port", limit=5).hits) == 5
    monkeypatch.setattr(ranking, "MOST_SCORED", 10)
    monkeypatch.setattr(ranking, "_MOST_CANDIDATES", 10)
    monkeypatch.setattr(latest, "MOST_COUNTED", 10)
    monkeypatch.setattr(latest, "MOST_SIZED", 10)
    for query in ("port", "cranes", "is:unread", "port sort:date"):
        answer = library.search(query, limit=5)
        assert (answer.total, answer.total_is_exact) == (10, False)


def test_as_many_articles_are_found_as_are_asked_for(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        add(f"Port {number}", "Cranes.")
    monkeypatch.setattr(ranking, "MOST_SCORED", 3)
    monkeypatch.setattr(ranking, "_MOST_CANDIDATES", 3)
    for query in ("port", "cranes", "is:unread", "port sort:date"):
        found = [len(library.search(query, limit=limit).hits) for limit in (1, 5, 12, 1000)]
        assert found == [1, 5, 12, 12]


@pytest.mark.parametrize("query", ["port -strike", "(port -strike) OR ferry"])
def test_what_is_excluded_is_not_found_by_its_title_however_few_are_looked_at(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    for number in range(12):
        add(f"Port of call {number}", "Cranes.")
    excluded = add("Port of call", "A strike.")
    monkeypatch.setattr(ranking, "MOST_SCORED", 3)
    monkeypatch.setattr(ranking, "_MOST_CANDIDATES", 3)
    found = [hit.listing.id for hit in library.search(query, limit=3).hits]
    assert len(found) == 3 and excluded not in found


ASKED = [
    ("port tag:odd", range(1, 40, 2)),
    ('port source:"Even Post"', range(0, 40, 2)),
    ("port date:2020-02..2020-03", range(31, 40)),
    ("port tag:odd date:2020-02..2020-03", range(31, 40, 2)),
    ("port is:read", range(0, 40, 5)),
    ("port -tag:odd", range(0, 40, 2)),
    ("tag:odd date:2020-02..2020-03", range(31, 40, 2)),
    ("tag:odd sort:date", range(1, 40, 2)),
    ("port sort:date", range(40)),
    ("port tag:odd sort:date", range(1, 40, 2)),
    ('"port of" tag:odd', range(1, 40, 2)),
    ("NEAR(port call, 3)", range(40)),
    ('"port of" sort:date', range(40)),
    ("NEAR(port call, 3) sort:date", range(40)),
    ('"port of" tag:odd sort:date', range(1, 40, 2)),
]


# The cost of looking for a match, of testing a match against a condition, and of listing one; how many matches are
# listed by date, and for how long the latest articles may be tried.
_WAYS = {
    "each is sought": (0.0, 1e9, 1.0, 0, 0),
    "a list at hand": (1e9, 1e9, 1.0, 99, 0),
    "each is asked": (1e9, 0, 1e9, 0, 1e9),
}


@pytest.fixture(params=["all can be looked at", *_WAYS])
def forty(request: pytest.FixtureRequest, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Return forty articles, each of another day, the ninth of every ten stored last though it is not the newest."""
    for number in sorted(range(40), key=lambda number: (number % 10 == 8, number)):
        day = date(2020, 1, 1) + timedelta(days=number)
        paper, tags = ("Odd Post", ("odd",)) if number % 2 else ("Even Post", ())
        article = add(f"News {number}", "A port of call.", published=day.isoformat(), source=paper, tags=tags)
        library.mark([article], "read", number % 5 == 0)
    if request.param in _WAYS:
        seeking, turning, listing, listed, asked = _WAYS[request.param]
        monkeypatch.setattr(ranking, "MOST_SCORED", 3)
        monkeypatch.setattr(ranking, "_MOST_CANDIDATES", 3)
        for module, limit, value in (
            (latest, "MOST_COUNTED", 4), (latest, "_FIRST_STEP_US", 2), (latest, "_UNAIDED_US", 8),
            (sieve, "MOST_SIZED", 7), (sieve, "_PATIENCE_US", 0.0), (sieve, "_TOLD_BY", 4),
            (sieve, "TURNING_US", turning),
            (latestmatches, "_MOST_LATE", 2), (latestmatches, "_ASKING_US", asked),
            (latestmatches, "_MOST_LISTED", listed), (latestmatches, "_MOST_MET", 5),
            (sieve, "LISTING_US", listing), (sieve, "LISTING_ASTRAY_US", listing),
            (costs, "_SEEKING_US", seeking), (costs, "_SEEKING_EACH_US", 0.0),
        ):  # fmt: skip
            monkeypatch.setattr(module, limit, value)
    return library


@pytest.mark.parametrize(("query", "numbers"), ASKED)
def test_what_is_asked_of_a_common_word_is_found_however_few_are_looked_at(
    forty: Library, query: str, numbers: range
) -> None:
    answer = forty.search(query, limit=50, thorough=True)
    assert {int(hit.listing.title.split()[1]) for hit in answer.hits} == set(numbers)
    for limit in (1, 4):
        assert len(forty.search(query, limit=limit).hits) == limit
    if "sort:date" in query:
        newest = sorted(numbers, reverse=True)[:5]
        assert [int(hit.listing.title.split()[1]) for hit in forty.search(query, limit=5).hits] == newest


ROWS = ['"port of"', "NEAR(port call, 2)", '"a port" call', '"port of" OR "of call"']


@pytest.mark.parametrize("row", ROWS)
def test_common_words_in_a_row_are_looked_for_in_the_newest_articles_or_thoroughly(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, row: str
) -> None:
    monkeypatch.setattr(selection, "_MOST_IN_A_ROW", 8)
    for number in range(30):
        row_or_not = "a port of call" if number % 5 == 4 else "call: a late and long of port"
        add(f"News {number}", row_or_not, published=(date(2020, 1, 1) + timedelta(days=number)).isoformat())
    thorough, quick = library.search(row, thorough=True), library.search(row)
    assert (thorough.total, thorough.total_is_exact) == (6, True)
    assert len(list(library.extracts.of_query(row))) == 6
    assert 0 < quick.total < 6
    assert quick.total_is_exact is False
    assert [hit.listing.title for hit in quick.hits] == ["News 29", "News 24", "News 19"][: quick.total]
    for date_or_condition in (f"({row}) sort:date", f"({row}) is:unread"):
        assert (library.search(date_or_condition).total, library.search(date_or_condition).total_is_exact) == (6, True)


@pytest.mark.parametrize("row", ROWS)
def test_nothing_is_said_only_after_all_articles_were_looked_at(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, row: str
) -> None:
    monkeypatch.setattr(selection, "_MOST_IN_A_ROW", 4)
    for number in range(30):
        add(f"News {number}", "call: a late and long of port" if number else "a port of call")
    assert [hit.listing.title for hit in library.search(row).hits] == ["News 0"]
    add("News 0", "call: a late and long of port", key="News 0.txt", raw=b"newer")
    assert (library.search(row).total, library.search(row).total_is_exact) == (0, True)


def test_the_first_hits_are_the_same_however_many_are_asked_for(library: Library, add: Add) -> None:
    for number in range(150):
        add(
            f"{'Port' if number % 7 == 0 else 'News'} {number}",
            "Words. " * (number % 11) + "\n\nA port. " * (number % 3),
        )
    best = [hit.listing.id for hit in library.search("port", limit=100).hits]
    for limit in (1, 12, 50):
        assert [hit.listing.id for hit in library.search("port", limit=limit).hits] == best[:limit]


def test_an_article_is_no_longer_found_by_a_title_it_had(library: Library, add: Add) -> None:
    add("The port", "A crane.", key="one")
    add("The harbour", "A crane.", key="one", raw=b"newer")
    assert library.search("title:port").hits == ()
    assert library.search("title:harbour").total == 1


def test_a_beginning_with_too_many_words_is_not_called_exact(library: Library, add: Add) -> None:
    add("Words", " ".join(f"x{number}" for number in range(50)))
    add("Port", "Cranes.")
    assert library.search("x*").total_is_exact is False
    assert library.search("x4*").total_is_exact is True


def test_a_beginning_with_too_many_words_in_other_letters_is_not_called_exact(library: Library, add: Add) -> None:
    add("Words", " ".join(f"lod{number}" for number in range(10, 20)))
    letters = add("Letters", " ".join(f"łod{number}" for number in range(10, 49)))
    last = add("Last", "łod50")
    answer = library.search("lod*")
    assert letters in [hit.listing.id for hit in answer.hits]
    assert last not in [hit.listing.id for hit in answer.hits]
    assert not answer.total_is_exact


@pytest.fixture
def many_begun(library: Library, add: Add) -> Library:
    """Return a library with more words in "squ…" than are looked up; the last article has one of the late ones."""
    add("Words", " ".join(f"squ{number}" for number in range(10, 60)))
    add("Without", "harbour", source="Post")
    add("Late", "harbour squid", source="Post")
    return library


@pytest.mark.parametrize("query", ["harbour -sq*", "-sq*", "harbour -(sq* deal OR sq*)", "source:post -sq*"])
def test_whatever_begins_so_is_excluded(many_begun: Library, query: str) -> None:
    answer = many_begun.search(query)
    assert [hit.listing.title for hit in answer.hits] == ["Without"]
    assert (answer.total, answer.total_is_exact) == (1, True)


@pytest.mark.parametrize(
    ("query", "thorough"), [("harbour squ*", False), ("harbour squ*", True), ("harbour sq*", True)]
)
def test_no_beginning_is_said_to_be_nowhere_before_all_words_were_looked_for(
    many_begun: Library, query: str, thorough: bool
) -> None:
    answer = many_begun.search(query, thorough=thorough)
    assert [(hit.listing.title, bool(hit.matches)) for hit in answer.hits] == [("Late", True)]
    assert (answer.total, answer.total_is_exact) == (1, True)


def test_of_few_letters_it_is_said_that_there_may_be_more(many_begun: Library) -> None:
    assert not many_begun.search("harbour sq*").total_is_exact


@pytest.mark.parametrize(("entire", "found"), [(False, {"Words", "Twins"}), (True, {"Words", "Twins", "Late"})])
def test_whoever_waits_gets_all_that_begins_so(many_begun: Library, add: Add, entire: bool, found: set[str]) -> None:
    add("Twins", "squ10 squ10")
    answer = many_begun.search("squ*", thorough=True, entire=entire)
    assert {hit.listing.title for hit in answer.hits} == found
    assert (answer.total, answer.total_is_exact) == (len(found), entire)
    assert all(hit.matches for hit in answer.hits)


def test_what_is_changed_exported_and_counted_is_all_that_begins_so(many_begun: Library) -> None:
    assert len(many_begun.choices.found("sq*").ids) == 2
    assert len(list(many_begun.extracts.of_query("sq*"))) == 2
    assert many_begun.folders.count(many_begun.folders.save("Squids", "sq*")).unread == 2
    assert not many_begun.facets.count("sq*").is_whole


@pytest.mark.parametrize(("query", "found"), [("strikes*", [1, 2, 3]), ("-strikes*", [4]), ("strik*", [1, 3])])
def test_a_beginning_that_is_a_word_has_its_forms(library: Library, add: Add, query: str, found: list[int]) -> None:
    """As the last word is one while it is typed, whoever has typed all of it need not say so."""
    for body in ("The strike ends.", "It struck us.", "Strikes began.", "The cranes stood still."):
        add(body, body)
    assert sorted(hit.listing.id for hit in library.search(query).hits) == found


@pytest.mark.parametrize("query", ["strikes", "strikes*", "märkte", "märkte*"])
def test_a_word_as_it_was_typed_comes_before_its_other_forms(library: Library, add: Add, query: str) -> None:
    bodies = {True: "The strikes went on. Die Märkte fallen.", False: "The strike went on on. Der Markt fällt."}
    ids = [add(f"News {number}", bodies[number % 3 == 1], language="de") for number in range(6)]
    found = [hit.listing.id for hit in library.search(query).hits]
    assert found[:2] == [ids[4], ids[1]]
    assert len(found) == len(ids)


def test_a_beginning_finds_what_is_too_long_to_be_learned(library: Library, add: Add) -> None:
    key = add("Key", f"Harbour key {'a1b2' * 12}.")
    found = library.search("a1b2*").hits
    assert [(hit.listing.id, bool(hit.matches)) for hit in found] == [(key, True)]


def test_a_beginning_finds_the_word_that_it_is_however_many_begin_so(library: Library, add: Add) -> None:
    add("Words", " ".join(f"xa{number}" for number in range(50)))
    whole = add("Word", "The xa.")
    assert whole in {hit.listing.id for hit in library.search("xa*").hits}


@pytest.mark.parametrize(("sorted_at_most", "common"), [(100, 100), (3, 100), (3, 8), (3, 0)])
def test_a_beginning_is_completed_to_the_words_met_first(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, sorted_at_most: int, common: int
) -> None:
    monkeypatch.setattr(vocabulary, "_MOST_SORTED", sorted_at_most)
    monkeypatch.setattr(vocabulary, "_COMMON", common)
    add("The", "xd xc other xb xa yd")
    with library._access.reading() as database:
        assert vocabulary.completions(database, "y", 2) == ["yd"]
        found = [vocabulary.completions(database, "x", limit) for limit in (1, 3, 9)]
    if common:
        assert found == [["xd"], ["xd", "xc", "xb"], ["xd", "xc", "xb", "xa"]]
    else:  # nothing is common: of very many, some are enough
        assert found == [["xc"], ["xc", "xb", "xa"], ["xc", "xb", "xa"]]


def test_a_snippet_shows_the_words_on_one_line(library: Library, add: Add) -> None:
    filler = "Nothing happened for a long time here. " * 20
    add("Quiet", f"{filler}\n\nThen the ÁCCORD, the “accord” of accords, was\nsigned.\n\n{filler}")
    hit = library.search("accord").hits[0]
    assert "\n" not in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert [hit.snippet[start:end] for start, end in hit.matches] == ["ÁCCORD", "accord", "accords"]
    assert len(hit.snippet) < 200


def test_snippets_are_made_for_as_many_hits_as_are_wanted_and_later_for_others(library: Library, add: Add) -> None:
    for number in range(3):
        add(f"Port {number}", "Cranes stood still.")
    whole = library.search("cranes").hits
    assert [hit.snippet for hit in whole] == ["Cranes stood still."] * 3
    some = library.search("cranes", snippets=1).hits
    assert some[0] == whole[0]
    assert [(hit.listing, hit.score, hit.snippet, hit.matches) for hit in some[1:]] == [
        (hit.listing, hit.score, "", ()) for hit in whole[1:]
    ]
    later = library.hits([hit.listing.id for hit in some[1:]], "cranes")
    assert [(hit.listing, hit.snippet, hit.matches) for hit in later] == [
        (hit.listing, hit.snippet, hit.matches) for hit in whole[1:]
    ]


def test_an_article_found_by_its_title_shows_its_beginning(library: Library, add: Add) -> None:
    add("Port strike", "Cranes stood still.")
    hit = library.search("strike").hits[0]
    assert (hit.snippet, hit.matches) == ("Cranes stood still.", ())


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("strike", ["strikes"]),
        ("port strike", ["Port", "strikes"]),
        ("title:strike OR cranes", ["strikes"]),
        ('"stop cafe"', ["stop Café"]),
        ("cranes", []),
        ("port -cafe OR cranes", ["Port"]),
        ("said:strike OR cranes", []),
        ("café port", ["Port", "Café"]),
        ('"café another" OR stop', ["stop"]),
    ],
)
def test_the_words_are_lit_in_the_title(library: Library, add: Add, query: str, lit: list[str]) -> None:
    add("Port strikes stop Café", "Cranes stood still.")
    add("Another port", "Cranes stood still.")
    hit = next(hit for hit in library.search(query).hits if hit.listing.title.startswith("Port"))
    assert [hit.listing.title[start:end] for start, end in hit.titled] == lit
    assert library.hits([hit.listing.id], query)[0].titled == hit.titled


def test_a_newer_search_interrupts_the_one_that_is_running(library: Library, add: Add) -> None:
    for number in range(20):
        add(f"Port {number}", "cranes " * 50)
    connection = library._access.searcher
    begun, endings = threading.Event(), []

    def begin() -> int:
        begun.set()
        return 1

    def slow() -> None:
        try:
            with connection.alone() as database:
                database.create_function("begin", 0, begin)
            with connection.reading() as database:
                database.execute(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + begin() FROM n) SELECT count(*) FROM n"
                ).fetchall()
            endings.append("ended by itself")
        except LibraryError as error:
            endings.append(str(error.__cause__))

    thread = threading.Thread(target=slow)
    thread.start()
    assert begun.wait(10)
    assert library.search("cranes").total == 20
    thread.join(60)
    assert endings == ["interrupted"]


def test_a_search_that_is_outrun_between_two_statements_makes_no_more_snippets(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        add(f"Port {number}", "cranes")
    asked: list[str] = []
    newer = threading.Thread(target=library.search, args=("nothing",))

    def outrun(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
        asked.append(text)
        newer.start()
        while library._search._turns._asked < 2:
            time.sleep(0.001)
        return text, ()

    monkeypatch.setattr(searching, "snippet", outrun)
    with pytest.raises(SupersededError):
        library.search("cranes")
    newer.join(60)
    assert len(asked) == 1


def test_of_many_searches_at_once_the_last_one_answers(library: Library, add: Add) -> None:
    for number in range(30):
        add(f"Port {number}", "cranes " * 200)
    endings: dict[int, str] = {}

    def ask(number: int) -> None:
        try:
            endings[number] = str(library.search("cranes OR port").total)
        except SupersededError:
            endings[number] = "superseded"

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(endings) == 20
    assert set(endings.values()) <= {"30", "superseded"}
    assert library.search("cranes").total == 30


def test_words_in_a_row_are_lit_where_one_paragraph_ends_and_the_next_begins(library: Library, add: Add) -> None:
    article = add("Harbour", "Lede.\n\nHe left the quay.\n\nCranes stood still.")
    assert library.search('"the quay cranes stood"').total == 1
    assert library.matches(article, '"the quay cranes stood" OR still') == (
        Place(1, 8, 17), Place(2, 0, 12), Place(2, 13, 18)
    )  # fmt: skip


def test_matches_stand_in_the_visible_paragraphs(library: Library, composed: Composed) -> None:
    texts = [
        ("The port is on strike.", None),
        ("the port on strike", "furniture"),
        ("By the “Port's” ports: café, cafe\u0301, seaports strikes", None),
    ]
    paragraphs = tuple(Paragraph(text, Span(0, 1), hidden=hidden) for text, hidden in texts)  # type: ignore[arg-type]
    draft, _ = composed("a", "Port", "")
    library.add(draft, Article("a", "Port", paragraphs=paragraphs))
    for query, expected in (("port", [(0, 4, 8), (2, 8, 12), (2, 16, 21)]), ("cafe", [(2, 23, 27), (2, 29, 34)])):
        assert [tuple(place) for place in library.matches(1, query)] == expected
    assert library.matches(1, "title:port") == ()
    assert library.matches(1, "is:unread") == ()
    assert [library.article(1).article.words(place) for place in library.matches(1, "strike -port")] == [
        "strike",
        "strikes",
    ]


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (Words("port"), "Ports, airports, PORTED", ["Ports", "PORTED"]),
        (Words("port", "exact"), "Port ports", ["Port"]),
        (Words("por", "prefix"), "Port spores pour", ["Port"]),
        (Words("no deal", "phrase"), "no deal, No — Deal; no dealings", ["no deal", "No — Deal"]),
        (Words("U.S."), "the U.S. and us, U S", ["U.S", "U S"]),
        (Words("jose"), "JOSÉ Jose\u0301 joséph", ["JOSÉ", "Jose\u0301"]),
        (Words("a(b|c"), "a b c (a|b|c)", ["a b c", "a|b|c"]),
        (Words("straße"), "STRASSE Straße", ["Straße"]),
    ],
)
def test_a_highlighter_folds_as_the_index_does(words: Words, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in Highlighter([words]).spans(text)] == found


def test_near_finds_every_pair_of_forms(library: Library, add: Add) -> None:
    new = ["новый", "новая", "новое", "новые", "нового", "новой", "новому", "новую", "новым", "новых", "новыми"]
    law = ["закон", "закона", "закону", "законом", "законе", "законы", "законов", "законам", "законами", "законах"]
    for one, other in product(new, law):
        add(f"{one} {other}", f"Это {one} {other}.", language="ru")
    found = library.search("NEAR(новый закон, 3)", limit=1)
    assert (found.total, found.total_is_exact) == (len(new) * len(law), True)


def test_near_says_that_it_looks_for_some_of_very_many_forms(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conditions, "_MOST_COMBINATIONS", 6)
    for one, other in product(("walk", "walks", "walked"), ("talk", "talks", "talked")):
        add(f"{one} {other}", f"They {one} and {other}.")
    assert library.search("NEAR(walk, 3)", limit=1).total_is_exact
    found = library.search("NEAR(walk talk, 3)", limit=20)
    assert (len(found.hits), found.total_is_exact) == (6, False)
    assert "walk talk" in [hit.listing.title for hit in found.hits]


def test_a_phrase_is_found_in_every_mixture_of_spellings(library: Library, add: Add) -> None:
    for names in product(("Søren", "Soren"), ("Møller", "Moller"), ("Jørgensen", "Jorgensen"), ("Øst", "Ost")):
        add(" ".join(names), "He spoke.")
    assert library.search('"Søren Møller Jørgensen Øst"', limit=1).total == 16
