"""The JSON that scripts rely on, except that of articles, hits, quotations and names, which are as exported."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.export import Record
from reader.model import (
    Answer,
    Article,
    Explanation,
    Figures,
    Finding,
    Listing,
    Original,
    Outcome,
    Refreshed,
    Subscription,
    Tally,
    WatchedFolder,
)

if TYPE_CHECKING:
    from reader.evaluation.scores import Score, Scores
    from reader.trials.overhead import Overhead
    from reader.trials.speed import StepTime, StepTimes


def links_record(article: Article, original: Original) -> Record:
    """Return the links in the text of an article, as found in its original."""
    from reader.sources.anchors import read_links  # lxml, for this alone

    paragraphs = [one.text for one in article.paragraphs]
    found = read_links(original.path, original.key, original.raw, paragraphs, article.link or "")
    links = [{"span": list(link.place), "text": article.words(link.place), "address": link.address} for link in found]
    return {"links": links}


def outcome_record(outcome: Outcome) -> Record:
    """Return the outcome of one article or failed input of an import."""
    return {
        "path": outcome.path,
        "outcome": outcome.kind,
        "id": outcome.id,
        "title": outcome.title,
        "story": outcome.story,
        "reason": outcome.reason,
    }


def tally_record(tally: Tally, seconds: float) -> Record:
    """Return the last line of an import."""
    counts = {name: getattr(tally, name) for name in ("imported", "updated", "unchanged", "failed")}
    return {"summary": {**counts, "seconds": round(seconds, 3)}}


def subscription_record(feed: Subscription) -> Record:
    """Return a feed and the outcome of its last check; what does not apply is null."""
    return {
        "address": feed.address,
        "title": feed.title or None,
        "tags": list(feed.tags),
        "looked": feed.looked or None,
        "new": feed.new,
        "reason": feed.failure or None,
        "private": list(feed.private),
    }


def folder_record(folder: WatchedFolder) -> Record:
    """Return a watched folder, when articles last came from it, and what of it cannot be read."""
    return {
        "folder": folder.path,
        "arrived": folder.arrived or None,
        "new": folder.new,
        "missing": folder.missing,
        "refused": folder.refused,
        "reason": folder.failure or None,
    }


def refreshed_record(refreshed: Refreshed) -> Record:
    """Return the outcome of checking a feed."""
    feed, tally = refreshed.feed, refreshed.tally
    return {
        "address": feed.address,
        "title": feed.title or None,
        "outcome": "failed" if feed.failure else "new" if tally.imported or tally.updated else "unchanged",
        "imported": tally.imported,
        "updated": tally.updated,
        "failed": tally.failed,
        "reason": feed.failure or None,
    }


def refresh_record(looked: Sequence[Refreshed], seconds: float) -> Record:
    """Return the last line of a refresh: the number of feeds and failures, and the outcomes of their articles."""
    return {
        "summary": {
            "feeds": len(looked),
            "failed": sum(bool(one.feed.failure) for one in looked),
            "imported": sum(one.tally.imported for one in looked),
            "updated": sum(one.tally.updated for one in looked),
            "seconds": round(seconds, 3),
        }
    }


def answer_record(answer: Answer, explanation: Explanation) -> Record:
    """Return the last line of a search; what does not apply is null."""
    return {
        "summary": {
            "total": answer.total,
            "total_is_exact": answer.total_is_exact,
            "milliseconds": round(answer.milliseconds, 3),
            "query": answer.understood,
            "complaint": answer.complaint or None,
            "reason": explanation.reason or None,
            "did_you_mean": explanation.did_you_mean or None,
        }
    }


def finding_record(finding: Finding) -> Record:
    """Return one finding of the doctor."""
    return {
        "subject": finding.subject,
        "healthy": finding.healthy,
        "repaired": finding.repaired,
        "message": finding.message,
    }


def story_record(story: Sequence[Listing]) -> Record:
    """Return a story: the leading article, and all others."""
    articles = [
        {"id": one.id, "title": one.title, "source": one.source, "published": one.published, "read": one.read}
        for one in story
    ]
    return {"story": story[0].story, "articles": articles}


def figures_record(figures: Figures) -> Record:
    """Return how much a library holds."""
    record = dataclasses.asdict(figures)
    return {**record.pop("counts"), **record, "languages": dict(figures.languages)}


def score_record(respect: str, score: Score, with_faults: bool) -> Record:
    """Return the score of one respect, in percent; a share of nothing is null."""
    faults = {"faults": list(score.faults)} if with_faults else {}
    return {
        "respect": respect,
        "marked": score.marked,
        "said": score.said,
        "right": score.right,
        "precision": round(score.precision, 2) if score.said else None,
        "recall": round(score.recall, 2) if score.marked else None,
        "f1": round(score.f1, 2) if score.marked or score.said else None,
        **faults,
    }


def evaluation_record(scores: Scores, articles: int, language_model: str | None, seconds: float) -> Record:
    """Return the last line of an evaluation."""
    faults = sum(len(score.faults) for score in scores.values())
    return {
        "summary": {
            "articles": articles,
            "faults": faults,
            "language_model": language_model,
            "seconds": round(seconds, 3),
        }
    }


def step_record(time: StepTime) -> Record:
    """Return what one step took; what says nothing is null."""
    return {
        "step": time.step,
        "seconds": round(time.seconds, 6),
        "share": None if time.share is None else round(time.share, 4),
        "words_per_second": None if time.words_per_second is None else round(time.words_per_second, 1),
    }


def timing_record(times: StepTimes, language_model: str | None, runs: int) -> Record:
    """Return the last line of a timing: what was timed, and the speed of the whole analysis."""
    total = step_record(times.total)
    return {
        "summary": {
            "articles": times.articles,
            "words": times.words,
            "language_model": language_model,
            "runs": runs,
            "seconds": total["seconds"],
            "words_per_second": total["words_per_second"],
        }
    }


def overhead_record(overhead: Overhead) -> Record:
    """Return the seconds of the bare language model, of its pipe and of an import, and the speeds in relation."""
    whole = overhead.whole
    return {
        "rounds": len(overhead.rounds),
        "alone": {"seconds": whole.alone.seconds, "processor": whole.alone.processor},
        "pipe": {"seconds": whole.piped.seconds, "processor": whole.piped.processor},
        "import": {"seconds": whole.imported.seconds, "processor": whole.imported.processor},
        "reached": whole.reached,
        "reached_by_the_clock": whole.reached_by_the_clock,
        "of_the_pipe": whole.of_the_pipe,
        "of_the_pipe_by_the_clock": whole.of_the_pipe_by_the_clock,
        "reached_by_round": [one.reached for one in overhead.rounds],
    }
