"""Analyses the library again: the bytes that were kept are read again, and the results are stored.

An article keeps its id, its original and everything that the reader did to it. Stopping at any moment leaves whole
articles, and another run goes on with those that are still behind.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Generator, Sequence

from reader import sources
from reader.intake.flow import work_through
from reader.intake.importing import Options, Progress, executor_of, work_of
from reader.intake.pace import Pace
from reader.library import Library
from reader.library.articles.records import Record
from reader.model import Draft, Looked, Original, Outcome
from reader.sources import Refusal
from reader.text.stories.kinship import find_stories
from reader.text.versions import number

_LOG = logging.getLogger(__package__)

_REMOVED = "it was removed meanwhile"


def behind(library: Library, options: Options, among: Sequence[int] | None = None) -> tuple[int, ...]:
    """Return the articles with no analysis or an outdated one, newest first, ``among`` some or all.

    An analysis without a language model is older than one with it. Raises ReaderError as ``choose_model`` does.
    """
    return library.backlog.behind(number(work_of(options).model is not None), among)


def reanalyse(library: Library, ids: Sequence[int], options: Options) -> Generator[Progress, None, None]:
    """Analyse articles again in order, and report each as it is stored.

    One whose original can no longer be read fails and is left as it is; one that was removed meanwhile is "unchanged".
    Closing the generator stops after the batch in hand. Raises LibraryError when the library cannot be written,
    ReaderError when a worker process was killed.
    """
    done, pace = 0, Pace()
    work = work_of(options)
    with executor_of(work.prepared, options) as executor:
        waiting = iter(ids)
        drafts = (_drafted(one, library.backlog.original(one)) for one in ids)
        for batch in work_through(drafts, executor, work.most, stopping=options.stopping):
            for result, article_id in zip(batch, waiting, strict=False):
                outcome = _store(library, article_id, result)
                _LOG.info("%d: %s%s", article_id, outcome.kind, f" ({outcome.reason})" if outcome.reason else "")
                done += 1
                yield Progress(outcome, done, len(ids), pace.note(done))


def look_through(library: Library, options: Options, first: Sequence[int], without: Collection[int]) -> Looked | None:
    """Analyse one article of the backlog, one of the ``first`` or else the newest; None if none is left."""
    article_id = library.backlog.next(first, without)
    if article_id is None:
        return None
    original = library.backlog.original(article_id)
    draft = _drafted(article_id, original)
    result = draft if isinstance(draft, Refusal) else work_of(options).prepared([draft])[0]
    outcome = _store(library, article_id, result)
    shown = original and (original.title, original.story)
    return Looked(outcome, outcome.kind == "updated" and shown != (outcome.title, outcome.story))


def _drafted(article_id: int, original: Original | None) -> Draft | Refusal:
    """Return the draft that an article was made from, or the reason why its original can no longer be read."""
    if original is None:
        return Refusal(f"article {article_id}", "its original is gone or damaged")
    return sources.read_again(original.path, original.key, original.raw)


def _store(library: Library, article_id: int, result: Record | Refusal | Outcome) -> Outcome:
    if isinstance(result, Refusal):
        if not library.choices.listings([article_id]):
            return Outcome(result.path, "unchanged", article_id, reason=_REMOVED)
        return Outcome(result.path, "failed", article_id, reason=result.reason)
    return result if isinstance(result, Outcome) else library.backlog.renew(article_id, result, find_stories)
