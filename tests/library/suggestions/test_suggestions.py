"""How queries may continue, and what is said about those that find nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from reader.library import Library
from reader.model import Article, Draft, Entity, Explanation, Paragraph, Quote, Span
from tests.library.conftest import named
from tests.library.query.test_query import QUERIES

Composed = Callable[..., tuple[Draft, Article]]


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[Library]:
    library = Library.open(tmp_path_factory.mktemp("suggestions") / "library.db")

    def add(title: str, body: str, **fields: Any) -> None:
        library.add(*composed(title, title, body, **fields))

    for number in range(3):
        add(
            f"Strike {number}",
            f"The harbour stood still on day {number}.",
            published=f"2015-04-1{number}",
            source="Korea Herald",
            authors=("Zoë Lind",),
            tags=("later", "labour"),
            entities=(
                Entity("Mira Okafor", "person"),
                Entity("Sohail", "place"),
                Entity("Port Council", "organisation"),
            ),
        )
    quote = Quote(0, Span(0, 16), "direct", speaker="Mira Okafor")
    add(
        "Accord",
        "“We have a deal.” A peace accord. “A deal!”",
        paragraphs=(Paragraph("“We have a deal.” A peace accord. “A deal!”", Span(0, 43)),),
        quotes=(quote, Quote(0, Span(34, 43), "direct", speaker="Mira Okafor")),
        published="2014-01-02",
        source="The “Keen” Post",
        tags=("labour", "read-again"),
        authors=("Kim Lind",),
        entities=(Entity("Mira Obi", "person"),),
        language="fr",
    )
    add("Loose leaf", "Nobody knows when.")
    library.folders.save("My strikes", "strike")
    library.folders.save("Mornings", "title:accord")
    yield library
    library.close()


COMPLETIONS = [
    ("sou", "source:"),
    ("strike or", ""),
    ("accord sur la", ""),
    ("port -SOU", "source:"),
    ("(sai", "said:"),
    ("s", ""),
    ("source", ""),
    ("source: ", ""),
    ("port", ""),
    ('"so', ""),
    ("source:", 'source:"Korea Herald" source:"The Keen Post"'),
    ("port Source:ke", 'Source:"The Keen Post"'),
    ('source:"korea h', 'source:"Korea Herald"'),
    ('source:"korea herald', ""),
    ('source:"korea herald"', ""),
    ("by:zoe", 'by:"Zoë Lind"'),
    ("by:lind", 'by:"Zoë Lind" by:"Kim Lind"'),
    ("tag:", "tag:labour tag:later tag:read-again"),
    ("tag:LA", "tag:labour tag:later"),
    ("tag:later", ""),
    ("tag:again", "tag:read-again"),
    ("person:", 'person:"Mira Okafor" person:"Mira Obi"'),
    ("person:o", 'person:"Mira Okafor" person:"Mira Obi"'),
    ('person:"mira ob', 'person:"Mira Obi"'),
    ("place:s", "place:Sohail"),
    ("org:c", 'org:"Port Council"'),
    ("speaker:m", 'speaker:"Mira Okafor"'),
    ("lang:", "lang:en lang:fr"),
    ("is:", "is:unread is:read is:starred"),
    ("is:u", "is:unread"),
    ("is:unred", "is:unread"),
    ("strike is:Strared", "is:starred"),
    ("is:blue", ""),
    ("has:notes", ""),
    ("sort:dat", "sort:date"),
    ("sort:d", "sort:date"),
    ("query:m", 'query:"My strikes" query:Mornings'),
    ("date:last-w", "date:last-week"),
    ("date:last w", "date:last-week"),
    ("date:2015..yes", "date:2015..yesterday"),
    ("since:tu", "since:tuesday"),
    ("date:>apr", "date:>april"),
    ("before:yesteday", "before:yesterday"),
    ("date:2014..lastyear", "date:2014..last-year"),
    ("date:last-mond", ""),
    ("date:april-2015", ""),
    ("title:str", ""),
    ("nothing:str", ""),
    ("tag:xyz", ""),
]


@pytest.mark.parametrize(("typed", "texts"), COMPLETIONS)
def test_a_query_goes_on(news: Library, typed: str, texts: str) -> None:
    assert " ".join(choice.text for choice in news.suggestions.complete(typed).choices) == texts


def test_what_is_taken_finds_what_it_says(news: Library) -> None:
    for typed in ("source:", "by:", "tag:", "person:", "place:", "org:", "speaker:", "lang:", "query:"):
        found = news.suggestions.complete(f"-is:read {typed}")
        assert (found.start, found.begun, found.is_value) == (9, "", True)
        for choice in found.choices:
            answer = news.search(f"-is:read {choice.text}")
            assert answer.complaint == ""
            assert answer.total == (choice.articles or answer.total) > 0


def test_somebody_is_completed_by_the_name_that_the_reader_gave(news: Library) -> None:
    (okafor,) = named(news, "Mira Okafor")
    news.directory.rename([okafor.id], "Myra Okafor-Lind", "person")
    found = {choice.text: choice.articles for choice in news.suggestions.complete("person:my").choices}
    assert found == {'person:"Myra Okafor-Lind"': 3}
    assert news.search('person:"Myra Okafor-Lind"').total == 3
    former = [one.text for one in news.suggestions.complete('person:"mira ok').choices]
    assert former == ['person:"Mira Okafor"']
    assert news.search('person:"Mira Okafor"').total == 3


def test_somebody_is_completed_by_one_name_of_those_that_begin_alike(library: Library, composed: Composed) -> None:
    person = Entity("Mira Okafor", "person", aliases=("Okafors",))
    library.add(*composed("Strike", "Strike", "Mira Okafor spoke. Okafors were there.", entities=(person,)))
    assert [one.text for one in library.suggestions.complete("person:oka").choices] == ['person:"Mira Okafor"']
    assert not library.suggestions.complete("person:okafors").is_value, "another name is still a whole value"
    assert library.search("person:okafors").total == 1


def test_a_whole_value_is_one_though_others_begin_so(news: Library) -> None:
    assert not news.suggestions.complete("tag:later").is_value
    assert news.suggestions.complete("tag:late").is_value


EXPLAINED = [
    ("", "The query searches for nothing: write a word, or a field such as title:strike.", ""),
    ("is:", "", ""),
    ("harbuor", "No article has “harbuor”.", "harbour"),
    ("strike -harbuor", "", ""),
    ("strike  HARBUOR*", "No word begins with “HARBUOR”.", "strike  harbour"),
    ("=harbuor", "No article has “harbuor”.", "=harbour"),
    ('"peace acord"', "No article has the words “peace acord” one after the other.", '"peace accord"'),
    ('"harbour acord"', "No article has the words “harbour acord” one after the other.", ""),
    ('"accord peace"', "No article has the words “accord peace” one after the other.", "accord peace"),
    (
        '"accord peace" "deel a"',
        "No article has the words “accord peace” one after the other.",
        'accord peace "deal a"',
    ),
    ('"peace OR Accord"', "No article has the words “peace OR Accord” one after the other.", ""),
    ('"Peace A Accord"', "No article has the words “Peace A Accord” one after the other.", "peace a accord"),
    ('"peace -accord:"', "", ""),
    ('"peace: -a"', "No article has the words “peace: -a” one after the other.", ""),
    ('"xyzzyx peace"', "No article has the words “xyzzyx peace” one after the other.", ""),
    ("NEAR(accord harbour, 2)", "No article has NEAR(accord harbour, 2).", ""),
    ("NEAR(harbour day, 1) strike", "No article has NEAR(harbour day, 1).", "NEAR(harbour day, 10) strike"),
    ("peaceaccord", "No article has “peaceaccord”.", "peace accord"),
    ("xyzzyx", "No article has “xyzzyx”.", ""),
    ("#labour harbour", "No article has “#labour”.", "tag:labour harbour"),
    ("#read-again", "No article has the words “#read-again” one after the other.", "tag:read-again"),
    ("xyzzyx OR quuxly", "No article has “xyzzyx”.", ""),
    ("source:=herald", "No source is called “herald”.", "source:herald"),
    ('source:="korea herold"', "No source is called “korea herold”.", 'source:"Korea Herald"'),
    ("soruce:herald", "soruce: is not a field, but source: is.", "source:herald"),
    ("harbour author:lind", "author: is not a field, but by: is.", "harbour by:lind"),
    ('writer:"kim lind"', "writer: is not a field, but by: is.", 'by:"kim lind"'),
    ("from:2015", "from: is not a field, but since: is.", "since:2015"),
    ("Who:okafor", "Who: is not a field, but person: is.", "person:okafor"),
    ("foo:bar", "foo: is not a field, nor has any article “foo:bar”.", ""),
    ("12:30", "No article has the words “12:30” one after the other.", ""),
    ("http://x", "No article has the words “http://x” one after the other.", ""),
    ("lang:French", "No article is in the language “French”; it is written lang:fr.", "lang:fr"),
    ("lang:german", "No article is in the language “german”; it is written lang:de.", ""),
    ('source:"Korea Hreald"', "No source is called “Korea Hreald”.", 'source:"Korea Herald"'),
    ("person:okafro harbour", "No person is called “okafro”.", "person:okafor harbour"),
    ("place:okafor", "No place is called “okafor”.", ""),
    ("speaker:sohail", "Nobody called “sohail” is quoted.", ""),
    ("speaker:okafor said:peece", "Nobody is quoted with “peece”.", ""),
    ("speaker:okafor said:deel", "Nobody is quoted with “deel”.", "speaker:okafor said:deal"),
    ("accord harbuor", "No article has “harbuor”.", ""),
    ("title:accord source:herld", "No source is called “herld”.", ""),
    ("title:accord by:lond", "No author is called “lond”.", "title:accord by:lind"),
    ("tag:labuor", "Nothing has the tag “labuor”.", "tag:labour"),
    ("title:acord", "No title has “acord”.", "title:accord"),
    ("said:harbour", "Nobody is quoted with “harbour”.", ""),
    ("lang:de", "No article is in the language “de”.", ""),
    ("is:starred", "No article is starred.", ""),
    ("has:note", "No article has a note.", ""),
    ("date:2014-02", "Nothing is dated 2014-02; nearest: 2014-01-02.", ""),
    ("date:2015-05", "Nothing is dated 2015-05; nearest: 2015-04-12.", ""),
    ("harbour date:2014", "Nothing of it is dated 2014; nearest: 2015-04-10.", ""),
    ("accord date:2015", "Nothing of it is dated 2015; nearest: 2014-01-02.", ""),
    ("date:today", f"Nothing is dated today ({date.today()}); nearest: 2015-04-12.", ""),
    ("since:today", f"Nothing is dated since today (from {date.today()} on); nearest: 2015-04-12.", ""),
    ("loose date:2015..", "Nothing of it is dated 2015...", ""),
    ("before:2013", "Nothing is dated before 2013; nearest: 2014-01-02.", ""),
    ("harbour until:2014", "Nothing of it is dated until 2014; nearest: 2015-04-10.", ""),
    ("date:2015-06..2015-04", "2015-06..2015-04 ends before it begins.", "date:2015-04..2015-06"),
    ("harbour accord", "Found only separately: without accord there are 3.", "harbour"),
    ("accord source:herald", "Found only separately: without source:herald there is one.", "accord"),
    ("harbour -strike", "-strike rules out all that would be found.", ""),
    ("strike 2015", "No article has “2015”.", "strike date:2015"),
    ("2014* accord", "No word begins with “2014”.", "date:2014 accord"),
    ("(strike april) 2015", "No article has “april”.", ""),
    ("strike 2016", "No article has “2016”.", ""),
    ("strike 10 april 2015", "No article has “10”.", 'strike date:"10 april 2015"'),
    ("april 2015 harbour", "No article has “april”.", 'date:"april 2015" harbour'),
    ("harbour xyzzyx stood", "No article has “xyzzyx”.", "harbour stood"),
    ('harbour "xyzzyx quuxly" stood still', "No article has the words “xyzzyx quuxly” one after the other.",
     "harbour stood still"),
    ("harbour (xyzzyx OR quuxly) stood", "No article has “xyzzyx”.", ""),
    ("harbour xyzzyx accord peace", "No article has “xyzzyx”.", ""),
    ("harbour 1916 stood", "No article has “1916”.", ""),
    ('query:"my strikes" harbuor', "No article has “harbuor”.", 'query:"my strikes" harbour'),
]  # fmt: skip


@pytest.mark.parametrize(("query", "reason", "meant"), EXPLAINED)
def test_nothing_found_is_explained(news: Library, query: str, reason: str, meant: str) -> None:
    if reason:
        assert news.search(query).total == 0
        explanation = news.suggestions.explain(query)
        assert (explanation.reason, explanation.did_you_mean) == (reason, meant)
        if reason.startswith(("No ", "Found only")):
            assert explanation.is_apart == reason.startswith("Found only")
    if meant:
        assert news.search(meant).total > 0


def test_another_number_is_never_what_was_meant(library: Library, composed: Composed) -> None:
    library.add(*composed("Port", "Port", "In 1915 the harbour closed."))
    for query in ("harbour 1916", "1916", "harbuor 1916"):
        assert library.search(query).total == 0
        assert library.suggestions.explain(query).did_you_mean == ""
    assert library.suggestions.explain("harbuor 1915").did_you_mean == "harbour 1915"


def test_a_fragment_is_never_what_was_meant(library: Library, composed: Composed) -> None:
    library.add(*composed("Ox", "An ox", "An ox stood in صر."))
    for query in ("fox", "مصر"):
        assert library.suggestions.explain(query).did_you_mean == ""


UNQUOTED = [
    ("", "", ""),
    ("okafor", "Nobody is quoted with “okafor”.", "speaker:okafor"),
    ('deal "mira okafor"', "Nobody is quoted with “mira okafor”.", 'deal speaker:"mira okafor"'),
    ("harbour", "Nobody is quoted with “harbour”.", ""),
    ("dael", "Nobody is quoted with “dael”.", "deal"),
    ("author:lind", "author: is not a field, but by: is.", "by:lind"),
    ("speaker:obi", "Nobody called “obi” is quoted.", ""),
    ("source:herald", "Nobody is quoted in an article with source:herald.", ""),
    ("source:nowhere", "No source is called “nowhere”.", ""),
    ("harbour OR ships", "Nobody is quoted with “harbour”.", ""),
    ("deal -okafor -lang:fr", "-okafor -lang:fr rules out all that would be found.", ""),
]


@pytest.mark.parametrize(("query", "reason", "meant"), UNQUOTED)
def test_no_quotation_is_explained(news: Library, query: str, reason: str, meant: str) -> None:
    explanation = news.suggestions.explain_quotations(query)
    assert (explanation.reason, explanation.did_you_mean) == (reason, meant)
    assert (news.quotations.find(query).total == 0) == bool(reason)
    assert not meant or news.quotations.find(meant).total > 0


def test_what_was_said_already_is_not_explained(news: Library) -> None:
    for query in ("is:", "OR", "()"):
        assert news.search(query).complaint
        assert news.suggestions.explain(query) == Explanation()


def test_what_came_in_after_the_search_is_no_reason(news: Library) -> None:
    assert news.suggestions.explain("harbour").reason == "It has come in just now: search again."


def test_an_empty_library_says_so(library: Library) -> None:
    assert library.suggestions.explain("port") == Explanation("The library is empty.")
    assert library.suggestions.explain_quotations("port") == Explanation("Nobody is quoted in the library.")
    assert library.suggestions.complete("source:").choices == ()


def test_articles_that_no_analysis_has_looked_through_are_told_of(library: Library, composed: Composed) -> None:
    assert library.suggestions.explain_quotations("") == Explanation("Nobody is quoted in the library.")
    library.add(*composed("Strike", "Strike", "The harbour stood still.", analysed=0))
    backlog = "1 article has not been looked through for quotes and names yet."
    assert library.suggestions.explain_names() == Explanation(f"No names. {backlog}")
    library.add(*composed("Accord", "Accord", "The harbour opens.", analysed=0))
    backlog = "2 articles have not been looked through for quotes and names yet."
    assert library.suggestions.explain_quotations("") == Explanation(f"Nobody is quoted in the library. {backlog}")
    assert library.suggestions.explain("person:okafor") == Explanation(f"No person is called “okafor”. {backlog}")
    assert library.suggestions.explain("harbour has:quote") == Explanation(f"No article has a quote. {backlog}")
    assert library.suggestions.explain("xylophone") == Explanation("No article has “xylophone”.")
    asked = ("harbour -speaker:okafor", "harbour OR has:quote", "person:okafor", "harbour", "strike -opens")
    assert [library.search(query).unanalysed for query in asked] == ["2", "2", "2", "", ""]
    assert library.quotations.find("").unanalysed == "2"


@given(QUERIES)
def test_no_empty_answer_is_silent(news: Library, text: str) -> None:
    answer, explanation = news.search(text), news.suggestions.explain(text)
    news.suggestions.complete(text)
    if not answer.total:
        assert answer.complaint or explanation.reason
    quoted, explanation = news.quotations.find(text), news.suggestions.explain_quotations(text)
    assert quoted.total or quoted.complaint or explanation.reason
