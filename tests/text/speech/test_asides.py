"""Captions and pull quotes stand between paragraphs that go on as if they were not there."""

from __future__ import annotations

from reader.model import Article, Draft, Span, Stretch
from reader.text.analyse import analyse
from reader.text.language import LanguageModel
from tests.text.speech.test_subjects import speakers

CAPTION = "Tom Reyes has been made the head of the port."


def with_caption(model: LanguageModel, *paragraphs: str, caption: str = CAPTION) -> Article:
    text = "\n\n".join(paragraphs)
    start = text.index(caption)
    marked = (Stretch(Span(start, start + len(caption)), "caption"),)
    return analyse(Draft("port.txt", "port.txt", text, text.encode(), marked=marked), model)


def test_he_is_nobody_whom_only_a_caption_tells_of(language_model: LanguageModel) -> None:
    article = with_caption(
        language_model,
        "Ivo Brandt and Tom Reyes came to look at the bridge on Monday.",
        "The bridge is old, Brandt said.",
        CAPTION,
        "“It has held for ninety years, and nobody has painted it since the war,” he said.",
    )
    (quote,) = (quote for quote in article.quotes if quote.kind == "direct")
    assert quote.speaker == "Ivo Brandt"


def test_she_is_nobody_whom_only_a_caption_tells_of_where_the_text_tells_of_a_woman(
    language_model: LanguageModel,
) -> None:
    article = with_caption(
        language_model,
        "“We shall keep the square open,” Helen Doyle told the crowd.",
        "The council will decide in May what becomes of the square.",
        "Jo Marsh sold fish here for thirty years: “Nobody eats herring now.”",
        "“It is a very sad day for all of us,” she said, and the crowd went home in the rain.",
        caption="Jo Marsh sold fish here for thirty years: “Nobody eats herring now.”",
    )
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == [
        "Helen Doyle",
        "Jo Marsh",
        "Helen Doyle",
    ]


def test_speech_goes_on_behind_a_caption(language_model: LanguageModel) -> None:
    article = with_caption(
        language_model,
        "Ivo Brandt said: “The bridge is old, and nobody has painted it since the war.",
        CAPTION,
        "“We shall begin in spring.”",
    )
    first, second = (quote for quote in article.quotes if quote.kind == "direct")
    assert (second.speaker, second.basis, second.continues) == ("Ivo Brandt", "carried", article.quotes.index(first))


def test_a_pull_quote_is_by_whoever_says_its_words(language_model: LanguageModel) -> None:
    found = speakers(
        language_model,
        "The council shut out Zoe Marsh, who had spoken against the bill.",
        "“They cannot hold such great anger.”",
        "Keno Medrano has been in the hall day after day. “They cannot hold such great anger,” he said.",
    )
    assert found == ["Keno Medrano", "Keno Medrano"]
