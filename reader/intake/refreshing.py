"""Refreshes: checks the subscribed feeds, all at once, and imports what is new in them.

A feed is noted as checked when its last article is stored: after a stop in between, the next check finds the rest.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain, count

from reader.intake.completing import keep_page
from reader.intake.importing import Options, Progress, take_in
from reader.intake.sourcequeue import SourceQueue
from reader.intake.spellings import Spellings
from reader.library import Library
from reader.library.accessions.subscriptions import DIGEST_BYTES
from reader.model import Outcome, Refreshed, Subscription, Tally
from reader.sources import Item, Refusal
from reader.sources.web.channels import is_bare, is_feed, title_of
from reader.sources.web.exchanges import Answer, Request
from reader.sources.web.web import fetch_all, read_answer

# For all feeds together, in seconds, and for each of them where there are many: most answer in a tenth of a second, and
# those of one host wait for each other.
_IN_ALL, _EACH = 60.0, 1.0


def refresh(library: Library, feeds: Sequence[Subscription], options: Options) -> Iterator[Progress | Refreshed]:
    """Check feeds, and report each article as it is stored and each feed when it is done.

    Raises LibraryError when the library cannot be written, ReaderError when a worker process was killed.
    """
    queue, done = SourceQueue[_Look](), count(1)
    drafts = (_with_its_page(library, item) for item in queue.items(_looks(feeds, options)))
    for number, outcome in enumerate(_stored(library, drafts, options), 1):
        queue.take().add(outcome)
        yield Progress(outcome, number, None)
        yield from (_noted(library, look, next(done), len(feeds)) for look in queue.done())
    yield from (_noted(library, look, next(done), len(feeds)) for look in queue.done())


@dataclass(slots=True)
class _Look:
    """A look at a feed: what will be noted of it when it is done, and where it ``moved`` if it did."""

    feed: Subscription
    moved: str = ""
    unreached: bool = False
    tally: Tally = field(default_factory=Tally)
    there: list[int] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Note what became of one article."""
        self.tally = self.tally.plus(outcome)
        if outcome.id is not None:
            self.there.append(outcome.id)


def _looks(feeds: Sequence[Subscription], options: Options) -> Iterator[tuple[_Look, list[Item]]]:
    """Fetch feeds, and yield each as soon as it is there, with the articles that are new in it."""
    asked = {Request(feed.address, feed.etag, feed.modified, feed.private): feed for feed in feeds}
    limits = replace(options.limits, in_all=max(_IN_ALL, _EACH * len(feeds)))
    for request, answer in fetch_all(list(asked), limits, options.stopping):
        yield _looked(asked[request], answer)


def _with_its_page(library: Library, item: Item) -> Item:
    return item if isinstance(item, Refusal) else keep_page(library, item)


def _looked(feed: Subscription, answer: Answer | Refusal) -> tuple[_Look, list[Item]]:
    """Return the outcome of checking a feed, and its new entries.

    An answer that is no feed, as the page of a network that wants a login, changes nothing but the ``failure``: the
    feed is not moved, and not taken for read as far as that page.
    """
    feed = replace(feed, looked=datetime.now(UTC).isoformat(timespec="seconds"), failure="", new=0)
    if isinstance(answer, Refusal):
        return _Look(replace(feed, failure=answer.reason), unreached=answer.unreached), []
    if answer.raw is None:
        return _Look(feed), []
    items = _entries(answer.raw, answer, feed.key)
    if isinstance(items, str):
        return _Look(replace(feed, failure=items)), []
    digests = _digests(items)
    before = {feed.seen[start : start + DIGEST_BYTES] for start in range(0, len(feed.seen), DIGEST_BYTES)}
    fresh = [item for item, digest in zip(items, digests, strict=True) if digest not in before]
    seen, title = b"".join(sorted(set(digests))) or feed.seen, feed.title or title_of(answer.raw)
    feed = replace(feed, seen=seen, title=title, etag=answer.etag, modified=answer.modified)
    return _Look(feed, answer.moved), fresh


def _entries(raw: bytes, answer: Answer, key: str) -> list[Item] | str:
    """Return what is in the bytes of an answer, or why they are no feed that can be read."""
    if not raw.strip():
        return "it is empty"
    if not is_feed(answer.address, raw):
        return "its answer is no feed"
    if is_bare(raw):
        return []
    items = list(read_answer(answer, key))
    refused = [item for item in items if isinstance(item, Refusal)]
    return refused[0].reason if refused and len(refused) == len(items) else items


def _digests(items: Sequence[Item]) -> list[bytes]:
    """Tell the entries of a feed from former ones: of refusals, only their number for each reason."""
    reasons: Counter[str] = Counter()
    digests = []
    for item in items:
        if isinstance(item, Refusal):
            reasons[item.reason] += 1
        own = f"{item.reason} {reasons[item.reason]}".encode() if isinstance(item, Refusal) else item.raw
        digests.append(hashlib.sha256(own).digest()[:DIGEST_BYTES])
    return digests


def _stored(library: Library, drafts: Iterator[Item], options: Options) -> Iterator[Outcome]:
    """Import drafts; nothing that an import needs is loaded if there are none."""
    first = next(drafts, None)
    return take_in(library, chain([first], drafts), options) if first is not None else iter(())


def _noted(library: Library, look: _Look, done: int, total: int) -> Refreshed:
    """Give the articles of a feed its tags, also those that a stopped look brought before; note how far it was read."""
    if look.there and look.feed.tags:
        library.tags.give_unless_taken(look.there, look.feed.tags)
    address = Spellings(library.subscriptions.all()).kept(look.moved) if look.moved else look.feed.address
    feed = library.subscriptions.note(replace(look.feed, address=address, new=look.tally.imported))
    return Refreshed(feed, look.tally, done, total, look.unreached)
