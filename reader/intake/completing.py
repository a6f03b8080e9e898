"""Completes an article that is only a beginning: its page is fetched and stored as its next version."""

from __future__ import annotations

from collections.abc import Iterator

from reader.intake.importing import Options, Progress, take_in
from reader.library import Library
from reader.model import Draft, Outcome, Submission
from reader.sources import Refusal, unpack
from reader.sources.feeds.fulltexts import page_of, read_whole, with_page
from reader.sources.formats import Origin
from reader.sources.web.gates import is_gate
from reader.sources.web.web import fetch


def complete(library: Library, article_id: int, options: Options) -> Iterator[Progress]:
    """Fetch the page of an article and store its text in place of the shorter one; title, tags and state are kept.

    Raises NoSuchArticleError, and LibraryError when the library cannot be written.
    """
    draft = _completed(library, article_id, options)
    if isinstance(draft, Refusal):
        failed = Outcome(draft.path, "failed", article_id, reason=draft.reason, unreached=draft.unreached)
        yield Progress(failed, 1, 1)
        return
    for outcome in take_in(library, [draft], options):
        yield Progress(outcome, 1, 1)


def keep_page(library: Library, entry: Submission) -> Submission:
    """Return a changed entry with its page fetched earlier, unless the entry is now longer than the page."""
    held = library.backlog.original_under(entry.key)
    page = page_of(held.raw) if held else None
    if page is None or isinstance(draft := unpack(entry), Refusal):
        return entry
    whole = read_whole(with_page(draft, page), Origin(entry.path, entry.key))
    return whole if isinstance(whole, Draft) and len(whole.text) > len(draft.text) else entry


def _completed(library: Library, article_id: int, options: Options) -> Draft | Refusal:
    article, original = library.article(article_id).article, library.backlog.original(article_id)
    if not article.link or original is None:
        return Refusal(article.path, "it has no link to a page")
    answer = fetch(article.link, options.limits, options.stopping)
    if isinstance(answer, Refusal):
        return answer
    raw = with_page(article, answer.raw or b"")
    draft = read_whole(raw, Origin(original.path, original.key))
    if isinstance(draft, Draft) and is_gate(article.link, answer, f"{article.title}\n{article.body}", draft.text):
        return Refusal(article.link, "in its place came a page to log in or to agree to something")
    if isinstance(draft, Draft) and len(draft.text) <= len(article.body):
        return Refusal(article.link, "the page tells no more than what is here already")
    return draft
