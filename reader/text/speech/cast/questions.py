"""Whom a question is about: who answers is somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from reader.model import Place
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.spelling import word_set

_ASKING = word_set("ask asks asked asking")
_WHAT_IS_ASKED = ("advcl", "ccomp", "prep", "xcomp")
_NARRATORS = frozenset({"i", "we"})
# The subject of "I had the nerve to ask" is so many steps above.
_HIGHEST_SUBJECT = 3
# The most tokens before a pronoun that are searched for a question.
_REACH = 120
# The most paragraphs before, with captions between.
_FARTHEST = 2


def asked_about(place: Place, cast: Cast) -> Iterator[str]:
    """Yield those about whom the pronoun at ``place`` was asked: "Asked whether Lee would go, he", "I ask if Lee"."""
    passage = cast.passage_of(place)
    pronoun = passage.syntax.first_from(place.start)
    yield from _by_somebody(passage, pronoun, cast)
    yield from _by_narrator(passage, range(max(0, pronoun - _REACH), pronoun), cast)
    if not passage.text[: passage.quotations[0].start if passage.quotations else place.start].strip():
        before = passages_around(cast.passages, place.paragraph, _FARTHEST, 0)[:-1]
        asking = next((one for one in reversed(before) if not one.is_aside), None)
        if asking is not None and asking.tokens:
            last = len(asking.tokens)
            yield from _by_narrator(asking, range(max(0, last - _REACH), last), cast)


def _by_somebody(passage: Passage, pronoun: int, cast: Cast) -> Iterator[str]:
    """Match "Asked whether Lee would go, he"."""
    if pronoun >= len(passage.tokens) or passage.tokens[pronoun].dep != "nsubj":
        return
    for question in passage.syntax.children(passage.tokens[pronoun].head, "advcl"):
        if question < pronoun and passage.syntax.word(question) == "asked":
            people = (cast.person_at(passage.token_place(index)) for index in passage.syntax.subtree(question))
            yield from (person.entity.name for person in people if person is not None)


def _by_narrator(passage: Passage, tokens: range, cast: Cast) -> Iterator[str]:
    """Match "I ask if Lee will go", the last question of the narrator among the ``tokens``."""
    syntax = passage.syntax
    asking = (index for index in reversed(tokens) if syntax.word(index) in _ASKING and index not in passage.quoted)
    verb = next((index for index in asking if _asks_as_narrator(passage, index)), None)
    parts = [] if verb is None else [part for part in syntax.children(verb, *_WHAT_IS_ASKED) if part > verb]
    for part in parts:
        first, last = syntax.edges(part)
        for index in range(max(first, tokens.start), min(last + 1, tokens.stop)):
            person = cast.person_at(passage.token_place(index))
            if person is not None:
                yield person.entity.name


def _asks_as_narrator(passage: Passage, verb: int) -> bool:
    syntax = passage.syntax
    above = (verb, *islice(syntax.ancestors(verb), _HIGHEST_SUBJECT))
    subject = next((found for one in above if (found := syntax.child(one, "nsubj")) is not None), None)
    return subject is not None and syntax.word(subject) in _NARRATORS
