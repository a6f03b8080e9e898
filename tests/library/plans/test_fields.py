"""Fields find exactly what reading every article would, however few articles are looked at."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library
from reader.library.plans import costs, lookups, utterances
from reader.library.query.query import parse
from reader.library.query.syntax import All, Either, Field, Node, Not, Words
from reader.library.ranking import latest, latestmatches, ranking, sieve
from reader.library.shelves.moments import moment
from reader.model import Article, Draft, Entity, Paragraph, Quote, Span

Composed = Callable[..., tuple[Draft, Article]]

_SOURCES = ("Morning Post", "Evening Post", "Daily Sample", None)
_AUTHORS, _TAGS = ("Mira Song", "Song Rey", "Tomas Ode"), ("port", "strike", "old port")
_PEOPLE = (Entity("Mira Okafor", "person"), Entity("Rey Okafor", "person"), Entity("Okafor", "place"))
_SPEAKERS, _SAYINGS = ("Mira Okafor", "Tomas Rey", None), ("ka lo", "lo mi", "mi")
_DAYS = ("2020", "2020-02", "2020-02-29", "2020-03-01T01:00:00+14:00", "2020-03-01T23:00:00-12:00", "2021-01-01", None)
_LANGUAGES, _WORDS, _TITLES = ("en", "fr"), ("ka", "lo", "mi"), ("Front page", "Back page")


class Told(NamedTuple):
    """An article, and what the reader did to it."""

    id: int
    article: Article
    read: bool
    starred: bool


def _invented(chance: random.Random, number: int) -> dict[str, object]:
    sayings = [(chance.choice(_SPEAKERS), chance.choice(_SAYINGS)) for _ in range(chance.choice((0, 1, 2)))]
    texts = [" ".join(chance.choices(_WORDS, k=2)), *(f"“{said}”" for _, said in sayings)]
    return {
        "paragraphs": tuple(Paragraph(text, Span(0, len(text))) for text in texts),
        "quotes": tuple(
            Quote(place, Span(0, len(said) + 2), "direct", speaker=speaker)
            for place, (speaker, said) in enumerate(sayings, 1)
        ),
        "source": chance.choice(_SOURCES),
        "authors": tuple(chance.sample(_AUTHORS, chance.choice((0, 1, 2)))),
        "tags": tuple(chance.sample(_TAGS, chance.choice((0, 1, 2)))),
        "entities": tuple(chance.sample(_PEOPLE, chance.choice((0, 1, 2)))),
        "published": chance.choice(_DAYS),
        "language": chance.choice(_LANGUAGES),
    }


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[tuple[Library, list[Told]]]:
    """Return a library of sixty articles, in random order of date, and what is in it."""
    library, chance = Library.open(tmp_path_factory.mktemp("fields") / "library.db"), random.Random(1)
    told = []
    for number in range(60):
        draft, article = composed(f"{number}", chance.choice(_TITLES), "", **_invented(chance, number))
        stored = library.add(draft, article).id
        assert stored is not None
        told.append(Told(stored, article, chance.random() < 0.5, chance.random() < 0.2))
    library.mark([one.id for one in told if one.read], "read", True)
    library.mark([one.id for one in told if one.starred], "starred", True)
    yield library, told
    library.close()


def _field(name: str, values: tuple[str, ...]) -> st.SearchStrategy[Node]:
    return st.builds(Field, st.just(name), st.sampled_from([Words(value, "phrase") for value in values]))


_LEAVES = st.one_of(
    _field("title", ("front", "page", "nothing")),
    _field("source", ("Morning Post", "Post", "Daily Sample", "Nowhere")),
    _field("by", ("Song", "Tomas Ode")),
    _field("tag", ("port", "strike")),
    _field("person", ("Mira Okafor", "Okafor", "Nobody")),
    _field("place", ("Okafor",)),
    _field("speaker", ("Mira", "Tomas Rey")),
    _field("said", _SAYINGS),
    _field("lang", _LANGUAGES),
    _field("is", ("unread", "read", "starred")),
    _field("has", ("quote", "note")),
    _field("date", ("2020", "2020-02", "2020-02-29", "2020-03..", "<2020-03-01", "2020-02..2020-03", ">2021")),
    st.sampled_from([Words(word, "exact") for word in _WORDS]),
)


def _grown(smaller: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(smaller, min_size=2, max_size=3).map(tuple)
    return st.builds(All, parts) | st.builds(Either, parts) | st.builds(Not, smaller)


_TREES = st.recursive(_LEAVES, _grown, max_leaves=5)


def _has(name: str, wanted: str) -> bool:
    return f" {wanted} ".casefold() in f" {name} ".casefold()


def _in_days(stated: str | None, wanted: str) -> bool:
    """Whether an article's date is one of these; a year or month without a day counts as its first day."""
    if stated is None:
        return False
    day = stated + "-01-01"[len(stated) - 4 :] if len(stated) < 10 else stated
    if wanted.startswith("<"):
        return day < wanted[1:]
    if wanted.startswith(">"):
        return day[:10] > f"{wanted[1:]}-12-31"
    first, _, last = wanted.partition("..") if ".." in wanted else (wanted, "", wanted)
    ends = {4: "-12-31", 7: {"2020-02": "-29", "2020-03": "-31"}.get(last, ""), 10: ""}
    begins = {4: "-01-01", 7: "-01", 10: ""}
    return day >= first + begins[len(first)] and (not last or day[:10] <= last + ends[len(last)])


def _of_field(name: str, wanted: str, told: Told) -> bool:
    article = told.article
    kinds = {"person": "person", "place": "place"}
    if name in kinds:
        return any(one.kind == kinds[name] and _has(one.name, wanted) for one in article.entities)
    listed = {
        "title": (article.title,), "source": (article.source or "",), "by": article.authors, "tag": article.tags,
    }  # fmt: skip
    if name in listed:
        return any(_has(one, wanted) for one in listed[name])
    if name == "is":
        return told.starred if wanted == "starred" else told.read == (wanted == "read")
    if name == "has":
        return wanted == "quote" and bool(article.quotes)
    return article.language == wanted if name == "lang" else _in_days(article.published, wanted)


def _spoken(wanted: list[Field], article: Article) -> bool:
    return any(
        all(
            _has(quote.speaker or "", part.value.text)
            if part.name == "speaker"
            else _has(article.paragraphs[quote.paragraph].text.strip("“”"), part.value.text)
            for part in wanted
        )
        for quote in article.quotes
    )


def _holds(node: Node, told: Told) -> bool:
    """Say by reading the article whether it satisfies a tree."""
    if isinstance(node, Not):
        return not _holds(node.part, told)
    if isinstance(node, Either):
        return any(_holds(part, told) for part in node.parts)
    if isinstance(node, All):
        spoken = [part for part in node.parts if isinstance(part, Field) and part.name in ("speaker", "said")]
        others = [part for part in node.parts if part not in spoken]
        return all(_holds(part, told) for part in others) and (not spoken or _spoken(spoken, told.article))
    if isinstance(node, Field):
        if node.name in ("speaker", "said"):
            return _spoken([node], told.article)
        return _of_field(node.name, node.value.text, told)
    assert isinstance(node, Words)
    return any(node.text in paragraph.text.strip("“”").split() for paragraph in told.article.paragraphs)


def _has_words(node: Node) -> bool:
    parts = node.parts if isinstance(node, All | Either) else (node.part,) if isinstance(node, Not) else ()
    is_of_title = isinstance(node, Field) and node.name == "title"
    return isinstance(node, Words) or is_of_title or any(map(_has_words, parts))


def _is_spoken(node: Node) -> bool:
    parts = node.parts if isinstance(node, All) else (node,)
    return all(isinstance(part, Field) and part.name in ("speaker", "said") for part in parts)


@pytest.fixture(params=["all are listed", "few are listed", "few are counted"], scope="module")
def looking(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        if request.param != "all are listed":
            patch.setattr(latest, "MOST_COUNTED", 3)
            patch.setattr(latest, "_FIRST_STEP_US", 5)
            patch.setattr(latest, "_UNAIDED_US", 20)
            patch.setattr(sieve, "_PATIENCE_US", 0.0)
            patch.setattr(sieve, "_MOST_SOUGHT", 3)
            patch.setattr(utterances, "_SAMPLE", 4)
            patch.setattr(lookups, "_MOST_SOUGHT", 1)
            patch.setattr(ranking, "MOST_SCORED", 2)
            patch.setattr(ranking, "_MOST_CANDIDATES", 3)
        if request.param == "few are counted":
            patch.setattr(latest, "MOST_SIZED", 6)
            patch.setattr(sieve, "MOST_SIZED", 6)
            patch.setattr(latestmatches, "_ASKING_US", 0)
            patch.setattr(latest, "PASSED_SOONER", 0)
            patch.setattr(sieve, "_TOLD_BY", 4)
            patch.setattr(costs, "_SEEKING_US", 1e9)
        yield


@settings(max_examples=60)
@given(tree=_TREES)
def test_fields_find_what_plain_reading_finds(looking: None, shelf: tuple[Library, list[Told]], tree: Node) -> None:
    library, told = shelf
    read = parse(str(tree), date(2021, 1, 1)).tree  # which has no group of conditions nested in another one
    expected = [one for one in told if _holds(read, one)]
    found = library.search(str(tree), limit=100)
    ids = [hit.listing.id for hit in found.hits]
    assert sorted(ids) == sorted(one.id for one in expected)
    assert (found.total, found.total_is_exact) == (len(expected), True)
    placed = sorted(expected, key=lambda one: (moment(one.article.published, "9999-12-31"), one.id), reverse=True)
    few = library.search(str(tree), limit=2)
    latest = [hit.listing.id for hit in library.search(str(tree), limit=2, sort="date").hits]
    assert latest == [one.id for one in placed[:2]]
    assert {hit.listing.id for hit in few.hits} <= {*ids}
    assert few.total == len(ids) if few.total_is_exact else min(2, len(ids)) <= few.total <= len(ids)
    if not _has_words(tree):
        assert ids == [one.id for one in placed]
        # Of very many articles with a quotation, the ones added last are enough.
        assert [hit.listing.id for hit in few.hits] == latest or (_is_spoken(read) and not few.total_is_exact)
