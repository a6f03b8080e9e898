"""What a worker does with a batch of drafts: everything that needs no database.

These are functions of picklable values, so that they can run here, in another process or on another machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.records import Record, prepare
from reader.model import Article, Draft
from reader.text import pipelines
from reader.text.analyse import analyse_batch, outline

# Articles in a batch: as many as one transaction stores, or as many as are analysed in half a second by rules alone or
# by a language model, so that handing them over takes no time to speak of, workers seldom wait for one another and a
# stop is no long wait.
_MOST, _MOST_BY_RULES, _MOST_BY_MODEL = 512, 128, 8


@dataclass(frozen=True, slots=True)
class Work:
    """How drafts become articles: laid out only, or with ``analysis`` by the named language model, if there is one."""

    analysis: bool = True
    model: str | None = None

    @property
    def most(self) -> int:
        """How many drafts make a batch."""
        if not self.analysis:
            return _MOST
        return _MOST_BY_MODEL if self.model else _MOST_BY_RULES

    def analysed(self, drafts: Sequence[Draft]) -> list[Article]:
        """Give the article of each draft."""
        if not self.analysis:
            return [outline(draft) for draft in drafts]
        return analyse_batch(drafts, pipelines.load_model(self.model) if self.model else None)

    def prepared(self, drafts: Sequence[Draft]) -> list[Record]:
        """Give the article of each draft, ready to be stored."""
        return [prepare(*both) for both in zip(drafts, self.analysed(drafts), strict=True)]


def analyse_draft(draft: Draft, model: str | None) -> Article:
    """Analyse one draft with the named language model."""
    return Work(model=model).analysed([draft])[0]
