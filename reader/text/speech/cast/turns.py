"""Turns: the speakers so far, and their places."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Entity, Place


class Speaker(NamedTuple):
    """A speaker: a canonical name with its entity, or a phrase as written ("a police spokesman") without one."""

    name: str
    entity: Entity | None


class Turn(NamedTuple):
    """One turn of a speaker, at the place where the speaker is named or the quotation is."""

    speaker: Speaker
    place: Place
