"""Bodies named beside the word for them: "the aid group Velm", "Velm news agency", "the owner, Velm Foods,"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.model import EntityKind, Place, Span
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.sentences import sentence_before, sentence_up_to
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.reporting.lexicon import BODIES
from reader.text.speech.reporting.passages import Passage
from reader.text.spelling import word_set

_BODIES: tuple[EntityKind, ...] = ("organisation", "person")

# What one body may be called as if it were several.
_HOLDERS = word_set("""
    administrators backers builders developers landlords makers managers operators organisers organizers owners
    promoters publishers
    """)

_IT = re.compile(r"\b[Ii]t\b")
# The most sentences back that go on with "it".
_MOST_SENTENCES = 3

# Press that is named before its sort: "the Velm newspaper"; "the Velm union" is one of its workers.
_PRESS = word_set("agency broadcaster channel daily magazine newspaper newswire portal weekly")
_SORT = re.compile(r"\s(?:(?:news|press|state|television|TV|radio)\s)?$")


def body_beside(passage: Passage, head: int, cast: Cast) -> Named | None:
    """Return the organisation named right behind ``head``, the word for a body, or before one for press."""
    word, token = passage.syntax.word(head), passage.tokens[head]
    if word not in BODIES | _PRESS or token.tag not in ("NN", "NNP"):
        return None
    behind = token.end + 1
    found = cast.at(passage.place(Span(behind, behind + 1))) if passage.text[token.end : behind] == " " else None
    if found is None and word in _PRESS:
        found = _before(passage, token.start, cast)
    return found if found is not None and found.entity.kind == "organisation" else None


def body_in_apposition(passage: Passage, head: int, cast: Cast) -> Named | None:
    """Return the organisation that a phrase describes before it is named: "the owner(s), Velm Foods,"."""
    if passage.tokens[head].tag != "NN" and passage.syntax.word(head) not in _HOLDERS:
        return None
    beside = (cast.at(passage.token_place(child)) for child in passage.syntax.appositions(head))
    return next((found for found in beside if found is not None and found.entity.kind == "organisation"), None)


def _before(passage: Passage, start: int, cast: Cast) -> Named | None:
    """Return what is named before the word at ``start``, or before its sort: "(Velm) news agency"."""
    between = _SORT.search(passage.text, 0, start)
    return cast.at(passage.place(Span(between.start() - 1, between.start()))) if between else None


def body_just_heard(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return whose "a statement" is: the body that spoke last, else the last subject or only one in the paragraph."""
    stop = bisect_left(turns, place, key=lambda turn: turn.place)
    if stop and turns[stop - 1].place.paragraph == place.paragraph:
        last = turns[stop - 1].speaker
        return last if last.entity is not None and last.entity.kind == "organisation" else None
    named = [item for item in cast.appearances[place.paragraph] if item.entity.kind in _BODIES and item.place < place]
    subjects = [item for item in named if item.is_subject]
    bodies = [item.entity for item in subjects[-1:] or named]
    is_one = bool(bodies) and bodies[0].kind == "organisation" and all(one is bodies[0] for one in bodies)
    return Speaker(bodies[0].name, bodies[0]) if is_one else None


def only_body_before(place: Place, cast: Cast) -> Speaker | None:
    """Return the only organisation in the sentence that ends the paragraph before "it": "The row led Velm to react.".

    A sentence with "it" goes on from the one before.
    """
    found = sentence_before(place, cast)
    if found is not None and found[0].index == place.paragraph:
        return None
    for _ in range(_MOST_SENTENCES):
        if found is None:
            return None
        passage, span = found
        if not _IT.search(passage.text, *span):
            named = [item.entity for item in cast.appearances[passage.index] if item.place.start in range(*span)]
            bodies = [one for one in named if one.kind == "organisation"]
            return Speaker(bodies[0].name, bodies[0]) if bodies and all(one is bodies[0] for one in bodies) else None
        found = sentence_up_to(passage, span.start)
    return None
