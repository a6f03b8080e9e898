"""Whom a question is about, and whom it addresses: who answers is the latter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.model import Place
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.sentences import sentence_before
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.spelling import word_set

_ASKING = word_set("ask asks asked asking")
# "Lee was asked by Brenn"
_ASKED = word_set("asked challenged grilled interrupted pressed questioned quizzed")
_WHAT_IS_ASKED = ("advcl", "ccomp", "prep", "xcomp")
_NARRATORS = frozenset({"i", "we"})
# The subject of "I had the nerve to ask" is so many steps above.
_HIGHEST_SUBJECT = 3
# The most tokens before a pronoun that are searched for a question.
_REACH = 120
# The most paragraphs before, with captions between.
_FARTHEST = 2

# ", Mr (Lee), "; "Mr (Lee), "
_ADDRESSED = re.compile(r"(?:,\s|[“\"‘'])(?:[A-Z][a-z]+\.?\s)?$")


def addressed_before(place: Place, cast: Cast) -> Named | None:
    """Return whom the last words of the paragraph before address, if a pronoun at ``place`` says the next words."""
    passage = cast.passage_of(place)
    before = [one for one in passages_around(cast.passages, place.paragraph, _FARTHEST, 0)[:-1] if not one.is_aside]
    quotation = passage.quotations[0] if passage.quotations else None
    if quotation is None or not before or passage.text[: quotation.start].strip() or len(passage.quotations) > 2:
        return None
    return addressed_in(before[-1], cast, "?.!") if quotation.end <= place.start else None


def addressed_in(passage: Passage, cast: Cast, ends: str) -> Named | None:
    """Return whom the last words of a passage address, if they end with one of ``ends``: "Is it so, Mr Lee?"."""
    words = passage.quotations[-1] if passage.quotations else None
    if words is None or passage.words_of(words)[-1:] not in tuple(ends):
        return None
    person = cast.first_person(passage, words.start, words.end)
    is_called = person is not None and _ADDRESSED.search(passage.text, words.start, person.place.start)
    is_set_off = person is not None and passage.text[person.place.end : person.place.end + 1] in (",", *ends)
    return person if is_called and is_set_off else None


def asked_about(place: Place, cast: Cast) -> Iterator[str]:
    """Yield those about whom the pronoun at ``place`` was asked: "Asked whether Lee would go, he", "I ask if Lee"."""
    passage = cast.passage_of(place)
    pronoun = passage.syntax.first_from(place.start)
    yield from _by_somebody(passage, pronoun, cast)
    yield from _in_passive(place, cast)
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


def _in_passive(place: Place, cast: Cast) -> Iterator[str]:
    """Match "Lee was asked by Brenn whether it was so. “Yes,” he", who is not Brenn."""
    if (before := sentence_before(place, cast)) is None:
        return
    passage, span = before
    syntax = passage.syntax
    for index in range(syntax.first_from(span.start), min(syntax.first_from(span.end), len(syntax))):
        if syntax.word(index) == "by" and syntax.word(syntax[index].head) in _ASKED:
            people = (cast.person_at(passage.token_place(part)) for part in syntax.subtree(index))
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
