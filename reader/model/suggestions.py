"""What helps to word a query: how it may go on, and why it finds nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on: ``text`` stands in the place of what was begun, ``name`` is how it is called.

    ``articles`` is in how many articles it is, of a speaker how many quotations there are, at least; 0 where that says
    nothing.
    """

    name: str
    text: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Completions:
    """The ways to go on with a query, the likeliest first: each stands in the place of all from ``start`` on.

    ``begun`` is what was typed of the name. ``is_value`` says that they are values of a field, none of which was typed
    whole yet.
    """

    start: int = 0
    begun: str = ""
    choices: tuple[Completion, ...] = ()
    is_value: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a query finds nothing, in a sentence, and the whole query that was probably meant; each may be empty."""

    reason: str = ""
    did_you_mean: str = ""
