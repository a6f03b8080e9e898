"""Copies, versions and excerpts of one dispatch are distinguished from what only shares its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Article, Kin, Membership, Paragraph, Span
from reader.text.stories.coverage import compare
from reader.text.stories.kinship import find_stories, relate
from reader.text.stories.sketches import sketch
from reader.text.stories.tellings import read_telling

LEDE = "TARNHOLM - The Veddel shipyard will close its northern dock in March and dismiss 340 welders, its owner said."
BETRAYAL = "Union leader Brit Aasen called the decision a betrayal"
TALKS = f"{BETRAYAL} and asked the government in Tarnholm to buy the dock."
HISTORY = (
    "The yard was founded in 1911 and built 27 ferries for the Skagen line before the oil crisis emptied its books."
)
ORDERS = "Its last order, a research vessel for the university of Lund, was delivered two years late and over budget."
OWNER = "The owner, Halvorsen Marine, has moved most of its work to a cheaper yard in Gdynia since the spring of 2019."
REACTION = (
    "Shops in the harbour quarter put up black flags overnight, and a vigil was announced for Saturday at the gates."
)
WIRE = (LEDE, TALKS, HISTORY, ORDERS, OWNER)

RATES = "The central bank of {0} left its key rate at {1} percent on {2}, as expected by most economists in a survey."
OUTLOOK = (
    "Governor {3} said inflation would fall to {4} percent next year and that the bank stood ready to act if needed."
)


def article(*texts: str, published: str | None = None) -> Article:
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in texts)
    return Article("", "A title", published=published, paragraphs=paragraphs)


def rates(*facts: str) -> Article:
    return article(RATES.format(*facts), OUTLOOK.format(*facts))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(article(*WIRE), article(*WIRE), "same", id="the same words"),
        pytest.param(article(*WIRE), article(*(t.replace(" - ", " — ") for t in WIRE)), "same", id="other dashes"),
        pytest.param(article(*WIRE), article(*WIRE, REACTION), "copy", id="a paragraph more"),
        pytest.param(article(LEDE, TALKS, HISTORY, REACTION), article(*WIRE), "copy", id="other background"),
        pytest.param(article(LEDE, TALKS), article(*WIRE, REACTION), "version", id="cut to the first third"),
        pytest.param(article(LEDE, BETRAYAL), article(*WIRE, REACTION), "excerpt", id="the first sentences alone"),
        pytest.param(article(LEDE, TALKS), article(HISTORY, ORDERS), None, id="nothing shared"),
        pytest.param(article(REACTION, HISTORY), article(*WIRE), None, id="only the background is shared"),
        pytest.param(
            rates("Norway", "4.5", "Thursday", "Ida Bache", "2.4"),
            rates("Sweden", "3.75", "Tuesday", "Erik Thedeen", "1.9"),
            None,
            id="one form, two banks",
        ),
        pytest.param(
            replace(article(LEDE, TALKS), published="2019-03-01"),
            replace(article(LEDE, TALKS), published="2019-04-01"),
            None,
            id="a short text that comes back",
        ),
        pytest.param(article("Too short."), article("Too short."), None, id="shorter than a window"),
    ],
)
def test_how_two_articles_are_related(one: Article, other: Article, relation: str | None) -> None:
    told, retold = read_telling(one), read_telling(other)
    assert relate(told, retold, compare(told, retold)) == relation
    assert relate(retold, told, compare(retold, told)) == relation


def test_a_newcomer_joins_the_stories_it_tells() -> None:
    story = Kin(7, (article(LEDE, TALKS, HISTORY),))
    assert find_stories(article(*WIRE), [story]) == Membership((7,), True)
    assert find_stories(article(LEDE, TALKS), [story]) == Membership((7,), False)
    assert find_stories(article(REACTION), [story]) == Membership()
    assert find_stories(article(*WIRE), []) == Membership()


def test_an_article_that_holds_two_halves_joins_them() -> None:
    halves = [Kin(3, (article(LEDE, TALKS, HISTORY),)), Kin(9, (article(HISTORY, ORDERS, OWNER, REACTION),))]
    assert set(find_stories(article(*WIRE, REACTION), halves).ids) == {3, 9}


def test_a_round_up_of_several_stories_belongs_to_none() -> None:
    stories = (
        (LEDE, TALKS, HISTORY),
        (RATES.format("Norway", "4.5", "Thursday", "Ida Bache", "2.4"),),
        ("A fire in the paper mill of Orrefell killed two men and closed the only road into the valley for a night.",),
    )
    digest = article(*(story[0] for story in stories))
    kin = [Kin(number, (article(*story),)) for number, story in enumerate(stories)]
    assert find_stories(digest, kin) == Membership()


@pytest.mark.parametrize(
    ("title", "relation"),
    [
        ("Morning briefing", None),
        ("World news round-up: yards, banks and fires", None),
        ("In brief", None),
        ("A title", "copy"),
        ("Owner holds briefing on Veddel yard", "copy"),
    ],
)
def test_what_calls_itself_a_round_up_is_no_copy_of_its_first_story(title: str, relation: str | None) -> None:
    dispatch = read_telling(article(LEDE, TALKS, HISTORY))
    told = read_telling(replace(article(LEDE, TALKS, HISTORY, REACTION, OWNER), title=title))
    assert relate(told, dispatch, compare(told, dispatch)) == relation
    retold = read_telling(replace(article(LEDE, TALKS, HISTORY, REACTION, OWNER, "Sent at noon."), title=title))
    assert relate(told, retold, compare(told, retold)) in ("copy", "same")


def test_sketches_of_copies_meet_and_others_do_not() -> None:
    wire = set(sketch(article(*WIRE)))
    assert len(wire & set(sketch(article(*WIRE, REACTION)))) > len(wire) / 2
    assert wire & set(sketch(article(LEDE, "Follow us.")))
    assert not wire & set(sketch(rates("Norway", "4.5", "Thursday", "Ida Bache", "2.4")))


def test_a_sketch_is_made_of_numbers_that_sqlite_holds_in_rising_order() -> None:
    hashes = sketch(article(*WIRE * 40))
    assert list(hashes) == sorted(set(hashes))
    assert all(0 <= value < 2**63 for value in hashes)
    assert sketch(article("Four words, no more.")) == ()
    assert sketch(article("The same text has the same sketch everywhere.")) == (
        sketch(article("“The same text” has the SAME sketch everywhere!"))
    )


def test_hidden_paragraphs_tell_nothing() -> None:
    shown = article(*WIRE)
    furniture = Paragraph("Subscribe to our newsletter for more like this", Span(0, 9), "furniture", "furniture")
    assert sketch(replace(shown, paragraphs=(*shown.paragraphs, furniture))) == sketch(shown)
