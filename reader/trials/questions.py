"""Queries of every kind that a reader may type, made at random from the articles of a library."""

from __future__ import annotations

from collections.abc import Callable

from reader.library import Library
from reader.model import Article
from reader.trials.sample import Sample

Kinds = dict[str, Callable[[], str]]


def question_kinds(library: Library, seed: int) -> Kinds:
    """Return a function for each kind of query that makes one; the same queries for the same library and ``seed``.

    A function raises LookupError if the library has nothing to ask about in that way.
    """
    sample = Sample(library, seed)
    return {
        **_while_typing(sample),
        **_of_words(sample),
        **_of_fields(sample),
        **_of_words_and_fields(sample),
        **_of_people(sample),
    }


def _while_typing(sample: Sample) -> Kinds:
    return {
        "typing: 1 letter": lambda: f"{sample.beginning(1)}*",
        "typing: 2 letters": lambda: f"{sample.beginning(2)}*",
        "typing: 3 letters": lambda: f"{sample.beginning(3)}*",
        "typing: 4 letters and more": lambda: f"{sample.beginning(sample.number(4, 7))}*",
        "typing: a second word": lambda: f"{sample.word()} {sample.beginning(sample.number(2, 5))}*",
    }


def _of_words(sample: Sample) -> Kinds:
    return {
        "one word, rare": sample.rare_word,
        "one word, middling": sample.middling_word,
        "one word, common": sample.common_word,
        "two words": lambda: f"{sample.word()} {sample.word()}",
        "three words": lambda: " ".join(sample.phrase(3)),
        "phrase": lambda: f'"{" ".join(sample.phrase(sample.number(2, 5)))}"',
        "NEAR": lambda: _near(sample.phrase(4)),
        "either of two": lambda: f"{sample.word()} OR {sample.word()}",
        "one without another": lambda: f"{sample.word()} -{sample.word()}",
    }


def _of_fields(sample: Sample) -> Kinds:
    return {
        "title:": lambda: f"title:{sample.title_word()}",
        "source:": lambda: f'source:"{sample.article().source}"',
        "by:": lambda: f'by:"{sample.article().authors[0]}"',
        "tag:": lambda: f"tag:{sample.article().tags[0]}",
        "date: a month": lambda: f"date:{sample.day()[:7]}",
        "date: a day": lambda: f"date:{sample.day()}",
        "date: a year": lambda: f"date:{sample.day()[:4]}",
        "is:unread": lambda: "is:unread",
    }


def _of_words_and_fields(sample: Sample) -> Kinds:
    return {
        "word and title:": lambda: f"{sample.word()} title:{sample.title_word()}",
        "word and source:": lambda: f'{sample.word()} source:"{sample.article().source}"',
        "word and tag:": lambda: f"{sample.word()} tag:{sample.article().tags[0]}",
        "word and by:": lambda: f'{sample.word()} by:"{sample.article().authors[0]}"',
        "word and month": lambda: f"{sample.word()} date:{sample.day()[:7]}",
        "word and year": lambda: f"{sample.word()} date:{sample.day()[:4]}",
        "word and is:unread": lambda: f"{sample.word()} is:unread",
        "source:, tag: and year": lambda: _three_fields(sample.article()),
        "word by date": lambda: f"{sample.word()} sort:date",
    }


def _of_people(sample: Sample) -> Kinds:
    return {
        "person:": lambda: f'person:"{sample.person()}"',
        "word and person:": lambda: f'{sample.word()} person:"{sample.person()}"',
        "said:": lambda: f"said:{sample.word()}",
        "speaker: and said:": lambda: f'speaker:"{sample.person()}" said:{sample.word()}',
        "word and speaker:": lambda: f'{sample.word()} speaker:"{sample.person()}"',
    }


def _near(words: list[str]) -> str:
    return f"NEAR({words[0]} {words[-1]}, 5)"


def _three_fields(article: Article) -> str:
    return f'source:"{article.source}" tag:{article.tags[0]} date:{(article.published or "")[:4]}'
