"""What became of an input, and what an examination found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

OutcomeKind = Literal["imported", "updated", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article or one failed input of an import.

    It is ``unreached`` when it failed for want of the network.
    """

    path: str
    kind: OutcomeKind
    id: int | None = None
    title: str | None = None
    story: int | None = None
    reason: str | None = None
    unreached: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of an article that was analysed anew; ``shifted`` when its title or its story are other ones now."""

    outcome: Outcome
    shifted: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing ``kreader doctor`` looked at: ``repaired`` says what was rebuilt, when something was."""

    subject: str
    healthy: bool
    message: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles and inputs met each outcome."""

    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0
    failures: tuple[Outcome, ...] = field(default=())

    def plus(self, outcome: Outcome) -> Tally:
        """Count one more outcome."""
        counts = {name: getattr(self, name) for name in ("imported", "updated", "unchanged", "failed")}
        counts[outcome.kind] += 1
        return Tally(**counts, failures=(*self.failures, outcome) if outcome.kind == "failed" else self.failures)

    @property
    def unreached(self) -> int:
        """How many of those that failed did so for want of the network."""
        return sum(outcome.unreached for outcome in self.failures)

    @property
    def done(self) -> int:
        """How many articles and inputs were dealt with."""
        return self.imported + self.updated + self.unchanged + self.failed
