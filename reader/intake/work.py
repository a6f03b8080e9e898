"""The work on a batch of drafts in a worker: everything that needs no database.

These are functions of picklable values, so that they can run here, in another process or on another machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reader import sources
from reader.library.articles.records import Record, prepare
from reader.model import Article, Draft, Submission
from reader.sources import Refusal
from reader.sources.faults import attempt
from reader.text import pipelines
from reader.text.findings import cleaned, found_already
from reader.text.versions import number

# Articles in a batch: as many as are worked on in half a second at most, with or without a language model, so that
# handing them over takes no time to speak of, workers seldom wait for one another and a stop is no long wait. Four
# times as many are stored no faster, and those under way would take 50 MB more.
_MOST, _MOST_BY_MODEL = 128, 8


@dataclass(frozen=True, slots=True)
class Work:
    """How drafts become articles: only laid out, or with ``analysis`` by the named language model, if there is one."""

    analysis: bool = True
    model: str | None = None

    @property
    def most(self) -> int:
        """The number of drafts in a batch."""
        return _MOST_BY_MODEL if self.analysis and self.model else _MOST

    def analysed(self, given: Sequence[Submission]) -> list[Article | Refusal]:
        """Return the article of each draft; a parcel is unpacked first, and may turn out to hold none."""
        return [item if isinstance(item, Refusal) else item[1] for item in self._read(given)]

    def prepared(self, given: Sequence[Submission]) -> list[Record | Refusal]:
        """Return the article of each draft or parcel, ready to be stored."""
        return [item if isinstance(item, Refusal) else prepare(*item) for item in self._read(given)]

    def taken_in(self, given: Sequence[Submission]) -> list[Record | Refusal]:
        """Do as ``prepared`` does, but lay out an article whose analysis fails, so that it can be read and found."""
        return [item if isinstance(item, Refusal) else prepare(*item) for item in self._read(given, _PLAIN)]

    def _read(
        self, given: Sequence[Submission], instead: Work | None = None
    ) -> Iterator[tuple[Draft, Article] | Refusal]:
        unpacked = [_unpacked(item) for item in given]
        drafts = [item for item in unpacked if isinstance(item, Draft)]
        handed_over = [attempt(partial(self._handed_over, draft), draft.path) for draft in drafts]
        rest = [draft for draft, article in zip(drafts, handed_over, strict=True) if article is None]
        analysed, found = iter(self._understood(rest, instead) if rest else ()), iter(handed_over)
        for item in unpacked:
            if isinstance(item, Refusal):
                yield item
                continue
            article = next(found) or next(analysed)
            yield article if isinstance(article, Refusal) else (item, article)

    def _handed_over(self, draft: Draft) -> Article | None:
        """Return an article from another library with its quotes and names, if its analysis is no worse."""
        handed_over = draft.transfer.article if draft.transfer else None
        least = number(self.model is not None) if self.analysis else 1
        return found_already(_outline(draft), handed_over) if handed_over and handed_over.analysed >= least else None

    def _understood(self, drafts: Sequence[Draft], instead: Work | None) -> Sequence[Article | Refusal]:
        """Return the article of each draft; if the analysis of all together fails, each is tried alone.

        If that fails, too, the work is done ``instead``.
        """
        together = attempt(partial(self._analyse, drafts), drafts[0].path)
        if not isinstance(together, Refusal):
            return together
        if len(drafts) > 1:
            return [article for draft in drafts for article in self._understood([draft], instead)]
        return instead._understood(drafts, None) if instead else [together]

    def _analyse(self, drafts: Sequence[Draft]) -> Sequence[Article]:
        if not self.analysis:
            return [_outline(draft) for draft in drafts]
        from reader.text.analyse import analyse_batch  # it takes 0.1 s more to import than an outline

        return analyse_batch(drafts, pipelines.load_model(self.model) if self.model else None)


# The work for an article that cannot be analysed.
_PLAIN = Work(analysis=False)


def _outline(draft: Draft) -> Article:
    from reader.text.outlines import outline  # 0.1 s to import: nothing to a process that leaves the work to others

    return outline(draft)


def _unpacked(item: Submission) -> Draft | Refusal:
    draft = sources.unpack(item)
    if isinstance(draft, Draft) and draft.transfer:
        return replace(draft, transfer=replace(draft.transfer, history=cleaned(draft.transfer.history)))
    return draft


def analyse_draft(draft: Draft, model: str | None) -> Article:
    """Analyse one draft with the named language model."""
    from reader.text.analyse import analyse  # as above

    return analyse(draft, pipelines.load_model(model) if model else None)
