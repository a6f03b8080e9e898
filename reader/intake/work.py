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


@dataclass(frozen=True, slots=True)
class Work:
    """How drafts become articles: laid out only, or with ``analysis`` by the named language model, if there is one."""

    analysis: bool = True
    model: str | None = None

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
