"""The outcomes of inputs, and of examinations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

# More failures than anybody reads, and more reasons than there are; a broken pile has a million of the first.
_MOST_FAILURES, _MOST_REASONS = 1_000, 100
_OTHER = "other reasons"

OutcomeKind = Literal["imported", "updated", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article or one failed input of an import.

    It is ``unreached`` if it failed for want of the network, ``binned`` if it is unchanged because the reader removed
    it, and ``forgotten`` if the bin was emptied since. ``key`` is that of an article recognised by its bytes. The
    ``reason`` is why an input failed, stays away or came in without its quotations and names.
    """

    path: str
    kind: OutcomeKind
    id: int | None = None
    title: str | None = None
    story: int | None = None
    reason: str | None = None
    unreached: bool = False
    key: str = ""
    binned: bool = False
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """The outcome of analysing an article again; ``shifted`` if its title or its story changed."""

    outcome: Outcome
    shifted: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that ``kreader doctor`` checked; it is ``healthy`` now if it was ``repaired``."""

    subject: str
    healthy: bool
    message: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles and inputs had each outcome.

    ``unreached`` of the failed ones failed for want of the network, ``binned`` of the unchanged ones are in the bin,
    ``forgotten`` were in it until it was emptied. ``failures`` are the first thousand failed ones, ``reasons`` the
    number of each kind.
    """

    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0
    unreached: int = 0
    binned: int = 0
    forgotten: int = 0
    failures: tuple[Outcome, ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)

    def plus(self, outcome: Outcome) -> Tally:
        """Count one more outcome."""
        binned, forgotten = self.binned + outcome.binned, self.forgotten + outcome.forgotten
        counts = {outcome.kind: getattr(self, outcome.kind) + 1, "binned": binned, "forgotten": forgotten}
        counted = replace(self, **counts)
        return counted._with_reason(outcome) if outcome.kind == "failed" else counted

    def _with_reason(self, failure: Outcome) -> Tally:
        reason = failure.reason or ""
        if reason not in self.reasons and len(self.reasons) >= _MOST_REASONS:
            reason = _OTHER
        return replace(
            self,
            unreached=self.unreached + failure.unreached,
            failures=self.failures if len(self.failures) >= _MOST_FAILURES else (*self.failures, failure),
            reasons={**self.reasons, reason: self.reasons.get(reason, 0) + 1},
        )

    @property
    def done(self) -> int:
        """How many articles and inputs were processed."""
        return self.imported + self.updated + self.unchanged + self.failed
