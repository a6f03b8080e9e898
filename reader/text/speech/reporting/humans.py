"""Humans: which nouns stand for people, and which for things that nobody hears speak."""

from __future__ import annotations

from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import is_calling
from reader.text.speech.reporting.lexicon import BODIES, FINDERS, PAPERS
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# People without a calling: "a person close to the union", "a source at the ministry".
_HUMANS = word_set("""
    person source man woman boy girl parent relative friend colleague teen teenager youth pensioner villager islander
    passenger motorist commuter shopper viewer reader listener caller bystander onlooker survivor patient pupil refugee
    migrant insider participant homeowner volunteer protester protestor demonstrator supporter user customer expert
    employee visitor voter
    """)

# Several people as one.
_TOGETHER = word_set("couple crowd duo family pair trio")


def is_human(noun: str) -> bool:
    """Say whether a noun stands for a person, by a calling or without one: "captain", "woman"."""
    return is_calling(noun) or noun in _HUMANS


def can_speak(syntax: Syntax, subject: int | None) -> bool:
    """Say whether there is a ``subject`` that is no thing, or a paper, which speaks for whoever wrote it."""
    return subject is not None and (not is_thing(syntax, subject) or syntax.word(subject) in PAPERS | FINDERS)


def is_thing(syntax: Syntax, subject: int) -> bool:
    """Tell things from people and bodies: in "the pound fell, signalling that …" nobody speaks."""
    word = syntax.word(subject)
    is_noun = syntax[subject].tag == "NN" and word not in _TOGETHER | BODIES
    return is_noun and not is_human(word) and kind_by_head([word, word]) != "organisation"
