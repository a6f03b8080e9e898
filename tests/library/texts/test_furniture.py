"""Lines in five or more articles of one source are hidden, also in the older articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.model import Article, Draft, Line, Membership

Composed = Callable[..., tuple[Draft, Article]]
Shelve = Callable[..., int]

STORY = "The harbour council voted on Tuesday.\n\nResidents had asked for it."
CLOSING = "The Packet is printed on paper from the mill."
KEY = 7


@pytest.fixture
def shelve(library: Library, composed: Composed) -> Shelve:
    """Return a function that stores an article with a closing line, in the story of the given articles."""

    def store(title: str, key: int = KEY, kin: tuple[int, ...] = (), closing: str = CLOSING) -> int:
        body = f"{title}. {STORY}\n\n{closing}"
        draft, article = composed(f"{title}.txt", title, body, source="Packet", lines=(Line(2, key),))
        outcome = library.add(draft, article, lambda article, near: Membership(kin))
        assert outcome.id is not None
        return outcome.id

    return store


def hidden(library: Library, article_id: int) -> list[str]:
    return [p.rule for p in library.article(article_id).article.paragraphs if p.hidden == "furniture"]


RULE = "in 5 articles of the source"


def test_the_fifth_article_hides_a_line_in_all_of_them(library: Library, shelve: Shelve) -> None:
    ids = [shelve(f"Story {number}") for number in range(4)]
    assert [hidden(library, article_id) for article_id in ids] == [[]] * 4
    ids.append(shelve("Story 4"))
    ids.append(shelve("Story 5"))
    assert [hidden(library, article_id) for article_id in ids] == [[RULE]] * 6
    shown = library.article(ids[0]).article
    assert CLOSING not in shown.body
    assert shown.paragraphs[2].text == CLOSING


def test_a_line_of_its_own_stays(library: Library, shelve: Shelve) -> None:
    for number in range(6):
        shelve(f"Story {number}")
    assert hidden(library, shelve("Another", key=KEY + 1)) == []


def test_copies_of_one_story_count_once(library: Library, shelve: Shelve) -> None:
    first = shelve("Story 0")
    ids = [first, *(shelve(f"Story {number}", kin=(first,)) for number in range(1, 7))]
    assert [hidden(library, article_id) for article_id in ids] == [[]] * 7


def test_a_line_comes_back_when_too_few_have_it(library: Library, shelve: Shelve) -> None:
    ids = [shelve(f"Story {number}") for number in range(5)]
    assert hidden(library, ids[0]) == [RULE]
    assert shelve("Story 4", key=KEY + 1, closing="Corrected on Friday.") == ids[4]
    assert [hidden(library, article_id) for article_id in ids] == [[]] * 5


def test_a_repeat_of_a_hidden_line_is_hidden_with_it(library: Library, composed: Composed, shelve: Shelve) -> None:
    for number in range(5):
        shelve(f"Story {number}")
    draft, article = composed("twice.txt", "Twice", f"{STORY}\n\n{CLOSING}\n\n{CLOSING}", source="Packet")
    last = article.paragraphs[3]
    repeat = type(last)(last.text, last.source_span, hidden="repeat", repeat_of=2, rule="the same elsewhere")
    told = Article(
        article.path,
        article.title,
        source="Packet",
        paragraphs=(*article.paragraphs[:3], repeat),
        lines=(Line(2, KEY),),
    )
    outcome = library.add(draft, told)
    assert outcome.id is not None
    assert hidden(library, outcome.id) == [RULE, RULE]


def test_matches_of_a_search_are_not_in_hidden_lines(library: Library, shelve: Shelve) -> None:
    ids = [shelve(f"Story {number}") for number in range(4)]
    assert len(library.matches(ids[0], "mill")) == 1
    shelve("Story 4")
    assert library.matches(ids[0], "mill") == ()
    assert len(library.matches(ids[0], "council")) == 1
