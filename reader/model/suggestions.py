"""Help with wording a query: how it may continue, and why it finds nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completion:
    """One completion: ``text`` replaces the begun word, ``name`` is shown.

    ``articles`` is the number of its articles or, for a speaker, quotations, at least; 0 where that says nothing.
    """

    name: str
    text: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Completions:
    """The ways to continue a query, likeliest first: each replaces everything from ``start`` on.

    ``begun`` is what was typed of the name. ``is_value`` says that they are values of a field, none of which is typed
    completely yet.
    """

    start: int = 0
    begun: str = ""
    choices: tuple[Completion, ...] = ()
    is_value: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a query finds nothing, in a sentence, and the whole query that was probably meant; each may be empty.

    ``is_apart`` says that each of its parts is found by itself.
    """

    reason: str = ""
    did_you_mean: str = ""
    is_apart: bool = False
