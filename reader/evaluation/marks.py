"""What people marked in one article: the answers that the analysis is compared with.

Nothing is an offset: things are named by their words, so that marks do not go stale when cleaning changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import EntityKind, QuoteKind


@dataclass(frozen=True, slots=True)
class ParagraphMark:
    """A paragraph, by words that it is or holds; ``nth`` (from 1) chooses among several."""

    text: str
    nth: int = 1


@dataclass(frozen=True, slots=True)
class RepeatMark:
    """A paragraph that folds away, and the one that stays: None where that is the hidden headline."""

    repeat: ParagraphMark
    of: ParagraphMark | None


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """Speech in a visible paragraph, its marks included.

    ``speakers`` are names that are equally right, empty where nobody can be named, None where it is not judged.
    Finding or missing an ``optional`` one is neither right nor wrong.
    """

    text: str
    kind: QuoteKind
    speakers: tuple[str, ...] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class EntityMark:
    """A name by its canonical form; ``others`` are equally right.

    ``role`` is None where it is not judged. Finding or missing an ``optional`` one is neither right nor wrong.
    """

    name: str
    kind: EntityKind
    others: tuple[str, ...] = ()
    role: str | None = None
    optional: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All names that are right."""
        return (self.name, *self.others)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one article; what is None was not marked and is not judged.

    ``name`` is how faults call the article. It is the ``record``-th (from 1) of the file ``article``, or else
    ``text`` holds it. ``titles``, ``sources`` and ``dates`` are equally right, and empty where the text states none.
    """

    name: str
    article: str | None = None
    record: int = 1
    text: str | None = None
    titles: tuple[str, ...] | None = None
    authors: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    dates: tuple[str, ...] | None = None
    hidden: tuple[ParagraphMark, ...] | None = None
    unjudged: tuple[ParagraphMark, ...] = ()
    repeats: tuple[RepeatMark, ...] | None = None
    quotes: tuple[QuoteMark, ...] | None = None
    entities: tuple[EntityMark, ...] | None = None
