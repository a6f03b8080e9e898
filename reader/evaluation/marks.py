"""What people marked in one article: the answers with which the analysis is compared.

Nothing is an offset: things are identified by their words, so marks stay valid when cleaning changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import EntityKind, QuoteKind


@dataclass(frozen=True, slots=True)
class ParagraphMark:
    """A paragraph, by words that it is or contains; ``nth`` (from 1) chooses among several."""

    text: str
    nth: int = 1


@dataclass(frozen=True, slots=True)
class RepeatMark:
    """A paragraph that folds, and the one that stays: None if that is the hidden headline."""

    repeat: ParagraphMark
    of: ParagraphMark | None


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """Speech in a visible paragraph, with its quotation marks.

    ``speakers`` are equally correct names; empty if nobody can be named, None if it is not judged. Finding or missing
    an ``optional`` one is neither right nor wrong.
    """

    text: str
    kind: QuoteKind
    speakers: tuple[str, ...] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class EntityMark:
    """A name in its canonical form; ``others`` are equally correct.

    ``role`` is None if it is not judged. Finding or missing an ``optional`` one is neither right nor wrong.
    """

    name: str
    kind: EntityKind
    others: tuple[str, ...] = ()
    role: str | None = None
    optional: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All correct names."""
        return (self.name, *self.others)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one article; what is None was not marked and is not judged.

    ``name`` is what faults call the article. It is the ``record``-th (from 1) of the file ``article``, or its text is
    ``text``. ``titles``, ``sources`` and ``dates`` are equally correct, and empty if the text states none.
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
