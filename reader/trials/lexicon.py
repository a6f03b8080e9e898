"""The vocabulary of an invented corpus, with the frequencies of a language.

The most common words are English, so that queries are readable; the rest are made of syllables. Their frequencies
follow the Zipf-Mandelbrot law. Each stem has a plural, a past tense and a participle, for the inflections of a search.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import NamedTuple

# By frequency in English text, the most common first; these are not inflected.
_FUNCTION = """the of and to a in that is was he for it with as his on be at by I this had not are but from or have an
they which one you were her all she there would their we him been has when who will more no if out so
said what up its about into than them can only other new some could time these two may then do first any
my now such like our over man me even most made after also did many before must through back years where
much your way well down should because each just those people how too little state good very make world
still own see men work long get here between both life being under never day same another know while
last might us great old year off come since against go came right used take three"""

# What news is about; inflected like the invented words that follow.
_NEWS = """government president minister court police company market election party council school hospital union
strike harbour port bridge river storm flood fire drought wheat fish ferry train tunnel airport road
tower island coast border treaty accord summit talk sanction tariff budget tax bank loan bond rate price
wage job factory worker farmer doctor nurse teacher student judge lawyer trial verdict appeal protest
march vote ballot poll campaign coalition reform bill law rule report study survey research vaccine
virus clinic patient drug energy power gas oil coal wind solar grid plant reactor climate glacier forest
species water dam mine steel chip robot satellite rocket signal network phone data breach leak museum
festival film song prize novel match final coach team player goal record season tournament stadium fan
ticket tourist hotel rent house mortgage landlord tenant mayor governor senator envoy embassy visa
refugee camp aid relief rescue quake soldier missile drone truce peace hostage prison inquiry audit
fraud bribe charge arrest search victim witness"""

_BEGINNINGS = (
    "s c p a d r m b t e i f st pr con re in tr un h l g de ex com dis o per ch sp br cl v w gr pl n sc fl k j y z qu x"
)
_VOWELS = "a e i o u a e i o ai ea ou ar er or al an en in on"
_ENDINGS_OF_STEMS = "n r t l s nd m st ck nt d p ss rk g ve ld ce th b x f"
_ONSETS, _MIDDLES, _ENDS = (pieces.split() for pieces in (_BEGINNINGS, _VOWELS, _ENDINGS_OF_STEMS))
_SYLLABLES = [onset + middle for onset in "bcdfglmnprstvkh" for middle in "aeiou"]

# With their inflected forms, four times as many words: about as many as in a year of news.
_STEMS = 60_000
_ENDINGS = (("", 0.6), ("s", 0.2), ("ed", 0.12), ("ing", 0.08))

# The shift in the Zipf-Mandelbrot law, fitted to English.
_SHIFT = 2.7

# The number of set phrases, of two to four words, and their share of the text.
_PHRASES = 20_000
_PHRASED = 0.12

# The ranks of words that are specific to a story.
_TOPICAL = slice(200, 30_000)


# The length in words of the text from which words are drawn; the rarest forms do not occur in it.
_STREAM = 1 << 21


class Lexicon(NamedTuple):
    """Words to draw: ``stream`` has words and phrases as often as they are used, ``topics`` those of stories."""

    stream: Sequence[str]
    topics: Sequence[str]


@cache
def lexicon() -> Lexicon:
    """Return the vocabulary, which is the same on every machine."""
    random = Random("lexicon")
    stems = _stems(random)
    weighted = [(word, 1 / (rank + _SHIFT)) for rank, word in enumerate(_FUNCTION.split())]
    for rank, stem in enumerate(stems, len(weighted)):
        weighted += [(inflected(stem, ending), share / (rank + _SHIFT)) for ending, share in _ENDINGS]
    words = _stream(weighted, _STREAM)
    phrases = [" ".join(random.choices(words, k=random.choice((2, 2, 3, 4)))) for _ in range(_PHRASES)]
    phrased = _stream([(phrase, 1 / (rank + _SHIFT)) for rank, phrase in enumerate(phrases)], int(_STREAM * _PHRASED))
    return Lexicon([*words, *phrased], stems[_TOPICAL])


def _stream(weighted: Sequence[tuple[str, float]], length: int) -> list[str]:
    """Repeat each text in proportion to its weight, to about ``length`` texts in all."""
    places = length / sum(weight for _, weight in weighted)
    stream: list[str] = []
    due = 0.5
    for text, weight in weighted:
        due += weight * places
        stream += itertools.repeat(text, int(due) - len(stream))
    return stream


def inflected(stem: str, ending: str) -> str:
    """Return a stem with an ending, spelled as in English."""
    if stem.endswith("e") and ending in ("ed", "ing"):
        return stem[:-1] + ending
    return stem + ("e" if ending == "s" and stem.endswith(("s", "x", "ch", "sh")) else "") + ending


def invented(random: Random, syllables: int) -> str:
    """Make up a word of so many syllables."""
    middle = "".join(random.choices(_SYLLABLES, k=syllables - 1))
    return random.choice(_ONSETS) + random.choice(_MIDDLES) + middle + random.choice(_ENDS)


def _stems(random: Random) -> list[str]:
    """Make up ``_STEMS`` different stems, the most frequent first; rarer ones are longer."""
    made = dict.fromkeys(_NEWS.split())
    while len(made) < _STEMS:
        made[invented(random, 1 + min(3, random.randrange(1 + len(made) // 4000 + 1)))] = None
    return list(made)
