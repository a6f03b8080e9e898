"""The words of a part of a paragraph, with the people and bodies that are named in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.slavic.mentions import Mention
from reader.text.speech.slavic.people import People

# A note in brackets, a short name within marks, a shortened word, a word, a number, or a mark.
_TOKEN = re.compile(
    r"\([^()]{0,80}\)|«[^«»]{1,50}»|„[^„“”\"]{1,50}[“”\"]|“[^“”]{1,50}”|\"[^\"]{1,50}\""
    r"|(?:[^\W\d_]|(?i:prof|dr|ing|mgr|gen|płk|ppłk|mł|st|asp|kpt|bryg|hab|judr|mudr|phdr|doc|bc|ds|św|tzw|insp|podinsp|nadkom|podkom|kom|por|mjr|ks|abp|bp|tzv|sv|plk|kpt|им|гор|тыс|п))\."
    r"(?=\s?[^\W\d_])|[^\W\d_][\w’'ʼ-]*(?:\.(?:cz|pl|sk|ru|ua|com|online))?|\d[\d.,-]*\w*|[^\w\s]"
)
_STOPS = frozenset('.!?;:…–—-„“”"«»')


class Token(NamedTuple):
    """A word or mark, with its offsets in the paragraph and who or what is named from it on."""

    text: str
    start: int
    end: int
    named: Mention | None

    @property
    def is_word(self) -> bool:
        """Whether it is a word."""
        return self.text[0].isalpha()

    @property
    def is_stop(self) -> bool:
        """Whether the clause ends here."""
        return self.text in _STOPS

    @property
    def span(self) -> Span:
        """Its span in the paragraph."""
        return Span(self.start, self.end)


def scan(people: People, paragraph: int, text: str, start: int, stop: int) -> list[Token]:
    """Return the tokens of a part of a paragraph."""
    return [
        Token(found[0], found.start(), found.end(), people.mentions.at(paragraph, found.start()))
        for found in _TOKEN.finditer(text, start, stop)
    ]


def behind(tokens: list[Token], number: int) -> int:
    """Return the number of the token behind what is named from a token on."""
    named = tokens[number].named
    stop = number + 1
    while named is not None and stop < len(tokens) and tokens[stop].start < named.place.end:
        stop += 1
    return stop
