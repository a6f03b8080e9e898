"""Turns: who has spoken, and where."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Entity, Place


class Speaker(NamedTuple):
    """Who speaks: a canonical name with its entity, or a phrase as written ("a police spokesman") without one."""

    name: str
    entity: Entity | None


class Turn(NamedTuple):
    """Somebody spoke: who, and where he was named or his words stand."""

    speaker: Speaker
    place: Place
