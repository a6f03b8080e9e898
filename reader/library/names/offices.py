"""Offices: what the roles of people have in common, across abbreviations and languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of a role that two strangers share: they say when or in what way, not what.
_COMMON = frozenset(
    ["the", "and", "for", "from", "former", "acting", "deputy", "vice", "senior", "chief", "new", "head", "member"]
)
# Offices that newspapers also abbreviate.
_SPELT_OUT = {"sen": "senator", "sens": "senator", "gov": "governor", "rep": "representative", "prof": "professor"}

# Offices known across languages by the ends of their words, the longer ends first: "Außenminister", "présidente".
_ENDS_OF_OFFICES = {
    "prime": ("ministerpräsident", "ministerpräsidentin", "premierminister", "premierministerin", "statsminister",
              "premier", "première", "primer", "primera", "primo", "prima", "primeiro", "primeira"),
    "president": ("präsident", "präsidentin", "président", "présidente", "presidente", "presidenta", "præsident",
                  "president"),
    "chancellor": ("kanzler", "kanzlerin", "chancelier", "chancelière", "cancelliere", "chanceler", "kanselier"),
    "minister": ("minister", "ministerin", "ministre", "ministro", "ministra"),
    "senator": ("senatorin", "sénateur", "sénatrice", "senador", "senadora", "senatore", "senatrice"),
    "pope": ("papst", "pape", "papa", "paus", "påve"),
    "king": ("könig", "roi", "rey", "rei", "koning", "kung", "konge"),
    "queen": ("königin", "reine", "reina", "regina", "rainha", "koningin", "drottning", "dronning"),
}  # fmt: skip
_WHOLE_WORDS = frozenset({"pope", "king", "queen"})

#: Offices that hardly two people of one surname hold; a prime minister is one by the first word.
SOLE_OFFICES = frozenset(["president", "prime", "chancellor", "taoiseach", "king", "queen", "pope"])


def role_words(role: str) -> frozenset[str]:
    """Return the words of a role that distinguish one post or company from another, offices spelt out in English."""
    return frozenset(_in_english(word) for word in _WORD.findall(role.casefold()) if word not in _COMMON)


def roles_agree(roles: Iterable[str], role: str | None) -> bool:
    """Whether a role has a word that tells a post or company in common with one of others."""
    words = role_words(role or "")
    return any(words & role_words(one) for one in roles)


@lru_cache(maxsize=4096)
def _in_english(word: str) -> str:
    if word.isascii() and word in _SPELT_OUT:
        return _SPELT_OUT[word]
    for office, ends in _ENDS_OF_OFFICES.items():
        if word in ends or (office not in _WHOLE_WORDS and word.endswith(ends)):
            return office
    return word
