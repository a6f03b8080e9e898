"""Papers: whose a statement, letter or study is, as stated beside it or where it was first mentioned."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from reader.model import Place
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# Participles of verbs whose subject did not write the paper.
_GETTING = word_set("cited commissioned obtained quoted received reviewed seen viewed")

# Papers that may be called by each of these names: "a study", then "the report".
_STUDIES = word_set("document paper report study survey")

# The most paragraphs between a paper and its first mention.
_FARTHEST = 2
# In one paragraph, no more words and mentions are looked at: real paragraphs have some hundred words.
_MOST_TOKENS, _MOST_MENTIONS = 500, 8


class Introduced(NamedTuple):
    """A paper where it is first mentioned, with the token of its owner: "a study by (Lee)"."""

    passage: Passage
    place: Place
    owner: int


def owner_of_paper(passage: Passage, paper: int) -> int | None:
    """Return the token of whoever a paper is by, from or of: "his statement", "a statement from the ministry"."""
    syntax = passage.syntax
    owner = syntax.child(paper, "poss")
    if owner is not None:
        return owner
    parts = (part for part in syntax.children(paper, "prep", "agent", "acl") if syntax.word(part) not in _GETTING)
    below = (child for part in parts for child in syntax.subtree(part))
    objects = (child for child in below if syntax[child].dep == "pobj")
    return next((child for child in objects if _gives(syntax, syntax[child].head)), None)


def _gives(syntax: Syntax, preposition: int) -> bool:
    """Whether a preposition names who wrote a paper, not "a copy of a letter seen by Lee"."""
    return syntax.word(preposition) in ("from", "by") and syntax.word(syntax[preposition].head) not in _GETTING


def introduced_paper(passage: Passage, paper: int, cast: Cast) -> Introduced | None:
    """Return the last paper with an owner before "the report", of the same name or a study as well."""
    syntax = passage.syntax
    determiner = syntax.child(paper, "det")
    if determiner is None or syntax.word(determiner) not in ("the", "this", "that"):
        return None
    names = _STUDIES if syntax.word(paper) in _STUDIES else frozenset((syntax.word(paper),))
    for earlier in reversed(passages_around(cast.passages, passage.index, _FARTHEST, 0)):
        stop = syntax.sentence(paper).start if earlier.index == passage.index else len(earlier.tokens)
        for index in islice(_named_before(earlier, stop, names), _MOST_MENTIONS):
            if (owner := owner_of_paper(earlier, index)) is not None:
                return Introduced(earlier, earlier.token_place(index), owner)
    return None


def _named_before(passage: Passage, stop: int, names: Collection[str]) -> Iterator[int]:
    """Yield the tokens before ``stop`` that are one of the words outside quotation marks, the last first."""
    for index in range(stop - 1, max(-1, stop - 1 - _MOST_TOKENS), -1):
        if passage.syntax.word(index) in names and index not in passage.quoted:
            yield index
