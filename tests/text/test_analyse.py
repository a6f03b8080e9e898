"""One article goes through all steps."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.resources import resource_dir
from reader.sources import read_drafts
from reader.text.analyse import analyse, analyse_batch
from reader.text.language import LanguageModel

ARTICLE = """The clock of Sankt Veit strikes again

By Nora Lindqvist

After eleven silent years the clock of Sankt Veit struck noon on Friday. “It is eight minutes late, and I am proud of \
every one of them,” said Jakob Amsel, the watchmaker who repaired it.

Mayor Ilse Brandt said the town had forgotten how loud the clock was. “People ran out of their houses,” she said.

“Some of them had never heard it.”

After eleven silent years the clock of Sankt Veit struck noon on Friday. “It is eight minutes late, and I am proud of \
every one of them,” said Jakob Amsel, the watchmaker who repaired it.

Amsel’s next work is a barrel organ called “The Old Lady”.
"""


def read(text: str, model: LanguageModel | None) -> Article:
    return analyse(Draft("clock.txt", "clock.txt", text, text.encode()), model)


def test_a_whole_article(language_model: LanguageModel) -> None:
    article = read(ARTICLE, language_model)
    spoken = [(article.quoted(quote), quote.kind, quote.speaker) for quote in article.quotes]
    assert spoken == [
        ("“It is eight minutes late, and I am proud of every one of them,”", "direct", "Jakob Amsel"),
        ("the town had forgotten how loud the clock was", "indirect", "Ilse Brandt"),
        ("“People ran out of their houses,”", "direct", "Ilse Brandt"),
        ("“Some of them had never heard it.”", "direct", "Ilse Brandt"),
        ("“It is eight minutes late, and I am proud of every one of them,”", "direct", "Jakob Amsel"),  # the repeat
    ]
    assert {"Jakob Amsel", "Ilse Brandt"} <= {entity.name for entity in article.entities}
    assert article.analysed


def test_quotes_stand_in_paragraphs_and_their_repeats_in_reading_order(language_model: LanguageModel) -> None:
    article = read(ARTICLE, language_model)
    hidden = [article.paragraphs[quote.paragraph].hidden for quote in article.quotes]
    assert set(hidden) == {None, "repeat"}
    assert len({article.quoted(quote) for quote in article.quotes}) == hidden.count(None)
    order = [(quote.paragraph, quote.span.start) for quote in article.quotes]
    assert order == sorted(order)


def test_without_a_model_the_words_beside_the_marks_tell() -> None:
    article = read(ARTICLE, None)
    assert article.entities == ()
    assert [(quote.speaker, quote.basis, quote.rule) for quote in article.quotes] == [
        ("Jakob Amsel", "stated", "verb of saying, then a name"),
        (None, "none", "name, then a verb of saying"),
        (None, "none", "whoever spoke last"),
        ("Jakob Amsel", "stated", "verb of saying, then a name"),
    ]


def test_in_other_languages_the_words_beside_the_marks_tell_who_speaks(language_model: LanguageModel) -> None:
    text = (
        "Die Brücke über den Fluss bleibt bis zum Frühjahr gesperrt, und niemand in der Stadt weiß, wie lange das noch"
        " so gehen soll.\n\n„Wir warten auf das Eis“, sagte der Bürgermeister am Montag vor der Kirche."
    )
    article = read(text, language_model)
    assert article.language == "de"
    assert article.entities == ()
    (quote,) = article.quotes
    assert (article.quoted(quote), quote.speaker) == ("„Wir warten auf das Eis“", "der Bürgermeister")


def test_a_language_that_nothing_tells_is_not_read_as_english(language_model: LanguageModel) -> None:
    text = "Penderfynodd y cyngor gadw’r fferi nos am flwyddyn arall, meddai Orla Finch wrth y papur ddydd Mawrth. " * 5
    article = read(text, language_model)
    assert (article.language, article.entities) == ("und", ())


def test_an_empty_draft(language_model: LanguageModel) -> None:
    article = read("", language_model)
    assert (article.quotes, article.entities) == ((), ())


@pytest.fixture(scope="module")
def drafts() -> list[Draft]:
    paths = sorted(resource_dir("sample_articles").iterdir())
    return [draft for path in paths for draft in read_drafts(path) if isinstance(draft, Draft)]


@pytest.fixture(scope="module")
def together(drafts: list[Draft], language_model: LanguageModel) -> list[Article]:
    """All sample articles, in English and other languages, analysed in one batch."""
    return analyse_batch(drafts, language_model)


def test_an_article_is_understood_alone_as_in_a_batch(
    drafts: list[Draft], together: list[Article], language_model: LanguageModel
) -> None:
    some = drafts[::4]
    assert [analyse(draft, language_model) for draft in some] == together[::4]
    assert analyse_batch(some[::-1], language_model) == together[::4][::-1]
    assert {article.language for article in together} >= {"en", "de", "ko"}
    assert analyse_batch([], language_model) == []


def test_every_decision_names_its_rule(drafts: list[Draft], together: list[Article]) -> None:
    for article in (*together, *analyse_batch(drafts, None)):
        decided = [one.rule for one in article.paragraphs if one.hidden or one.kind != "text"]
        assert "" not in [*decided, *(quote.rule for quote in article.quotes)]


SENTENCES = (
    "The wall of the quay, according to Ada Brenn, a mason from Carrow, is old, and “nobody” knows who built it.",
    "Asked about the ferry, Lee, who runs the ferry’s office, told The Packet that it was “sold”, she said, and left.",
    "“We sail,” said the skipper, his wife Ann Lind beside him, adding that the Senate (D-N.D.) had “no say” in it.",
    "In the view of Prime Minister Nils Lind, though he denied it, the minister's aide, Tom Vane, had been told of it.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_text_may_break_off_anywhere(sentence: str, language_model: LanguageModel) -> None:
    words = sentence.split()
    pieces = [" ".join(words[:end]) for end in range(1, len(words))]
    pieces += [" ".join(words[begin:]) for begin in range(1, len(words))]
    text = f"{SENTENCES[0]}\n\n" + "\n\n".join(piece.rstrip(",.") for piece in pieces)
    article = analyse(Draft("a.txt", "a.txt", text, text.encode()), language_model)
    assert all(
        0 <= one.span.start < one.span.end <= len(article.paragraphs[one.paragraph].text) for one in article.quotes
    )
