"""Evidence from the paragraph before for a quotation that opens its own, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from reader.model import Span
from reader.text.speech.attribution import Context, Speech
from reader.text.speech.cast.bynames import gender_of_byname
from reader.text.speech.cast.unparsed import whom_pronoun_means
from reader.text.speech.foreign_names import names_between, only_one
from reader.text.speech.reporting.foreign_leads import start_of_sentence, verb_forms
from reader.text.speech.reporting.foreign_words import FEMALE
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage

# In German "sie" may be several people.
_SHE = FEMALE - {"sie"}
# Pronouns that are no other word elsewhere; in Spanish "han" is a helper: "han llegado".
_ABOUT = re.compile(r"(?<!\w)(?i:hun|hon|hún|hann|hij|elle|ella|han(?!\s\w+(?:do|cho|to)\b))(?!\w)")
# The dashes that may open speech.
_DASHES = "–—―"
_WORD = re.compile(r"\w+")


def from_before(context: Context, quotation: Quotation) -> Speech | None:
    """Return who spoke last in the paragraph before the one that a quotation opens, or whom alone that tells of."""
    passage, before = context.passage, context.before
    if before is None or not _opens(passage, quotation):
        return None
    names = names_between(context.bynames, before, 0, len(before.text))
    last = context.turns[-1] if context.turns else None
    has_spoken = last is not None and last.place.paragraph == before.index
    found = _spoke_last(context, names) if has_spoken else _is_told_of(context, before, names)
    return found if found and not _speaks_of(passage, quotation, before.text, found.speaker or "") else None


def _spoke_last(context: Context, names: Collection[str]) -> Speech | None:
    """Return whoever took the last turn, if it is a person and nobody else is named beside them."""
    (speaker, place) = context.turns[-1]
    is_alone = context.bynames.knows(speaker.name) and set(names) <= {speaker.name}
    return Speech(*speaker, place, None, "carried", "whoever spoke last") if is_alone else None


def _is_told_of(context: Context, before: Passage, names: Mapping[str, Speech | None]) -> Speech | None:
    """Return the only person named in a paragraph at whose end something is said, or whom its end is about."""
    if before.quotations:
        return None
    return only_one(names) if _tells_at_its_end(before.text) else _by_pronoun(context, before)


def _by_pronoun(context: Context, before: Passage) -> Speech | None:
    """Return whom the last sentence of a paragraph is about by "she" or "he" alone."""
    start = start_of_sentence(before.text, True)
    pronoun = _ABOUT.search(before.text, start)
    if pronoun is None or names_between(context.bynames, before, start, len(before.text)):
        return None
    place = before.place(Span(*pronoun.span()))
    name = whom_pronoun_means(pronoun[0], place._replace(end=place.start), context.cast, context.bynames, context.turns)
    return Speech(name, None, place, None, "carried", "last “he” or “she” before it") if name else None


def _opens(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation opens its paragraph; behind a dash it may be a question, and behind a hyphen an item."""
    dash = passage.text[: quotation.start].strip()
    return not dash or (dash in _DASHES and not passage.words_of(quotation).endswith("?"))


def _tells_at_its_end(text: str) -> bool:
    """Whether somebody says something in the last sentence of a paragraph."""
    return verb_forms().search(text, start_of_sentence(text, True)) is not None


def _speaks_of(passage: Passage, quotation: Quotation, before: str, name: str) -> bool:
    """Whether the words name whoever might say them, or the sentence before is about "her" and he is a man."""
    if not set(name.split()).isdisjoint(_WORD.findall(passage.words_of(quotation))):
        return True
    sentence = set(_WORD.findall(before[start_of_sentence(before, True) :].lower()))
    return not sentence.isdisjoint(_SHE) and gender_of_byname(name) == "m"
