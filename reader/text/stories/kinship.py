"""How two articles are related, and so to which stories a new one belongs.

What counts is how much of each article occurs in the other (containment), not how alike they are as a whole (Jaccard):
of two copies of one dispatch, one is often cut to a third. Reports of two events on one form, as of markets, weather or
courts, share their words, too; but the names and figures in what they share differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from reader.model import Article, Kin, Membership
from reader.text.stories.coverage import Coverage, compare, longest_run, unite
from reader.text.stories.facts import agree
from reader.text.stories.tellings import WIDTH, Telling, read_telling

Relation = Literal["same", "copy", "version", "excerpt"]

#: Below this share of either article, what is shared is a quotation or a turn of phrase.
_LEAST_SHARE = 0.3
_SAME, _COPY = 0.95, 0.45
#: A version shares half of the shorter article and a third of the longer one.
_VERSION_SHORT, _VERSION_LONG = 0.5, 0.3
#: Three fifths of an excerpt are in its original, close to the head, with a run of this many words.
_EXCERPT, _EXCERPT_HEAD, _EXCERPT_RUN = 0.6, 0.08, 20
_EXCERPT_FIRST_WORDS = 40
#: Articles more days apart retell the background, unless nearly all of the shorter one is shared.
_SAME_EVENT_DAYS, _FAR_SHARE, _FAR_WORDS, _FAR_LONG = 3, 0.9, 60, 0.25
#: A short text that returns word for word on another day is a column, a notice or a forecast.
_RECURRING_WORDS = 120
#: Short articles must be about the same subject: notices on one form differ only in whom they name.
_SHORT_ARTICLE = 150
#: A run of this many words that is in no article of the story is news.
_NEWS_RUN = 8
#: A round-up has parts of this many stories, each of this many words or this share that no other story has, and none of
#: which is most of it.
_DIGEST_STORIES, _DIGEST_WORDS, _DIGEST_SHARE, _DIGEST_MOST = 3, 12, 0.06, 0.55
#: What calls itself a round-up is only related to what shares this much with it: the same one in another paper. The
#: other stories in it may come in later.
_ROUND_UP_SHARE = 0.8


# Turns a mask into that of all other words.
_INVERSE = bytes.maketrans(b"\0\1", b"\1\0")


class _Match(NamedTuple):
    id: int
    relation: Relation | None
    coverage: Coverage


def find_stories(article: Article, kin: Sequence[Kin]) -> Membership:
    """Return the stories of ``kin`` that the article tells, starting with the one it shares most with.

    A round-up of several stories belongs to none of them.
    """
    if not kin:
        return Membership()
    telling = read_telling(article)
    matches = [match for one in kin for match in _matches(telling, one)]
    related = [match for match in matches if match.relation is not None]
    if not related or _is_digest(matches):
        return Membership()
    related.sort(key=lambda match: (-match.coverage.least, match.id))
    unsaid = unite(match.coverage.mask for match in related).translate(_INVERSE)
    return Membership(tuple(dict.fromkeys(match.id for match in related)), longest_run(unsaid) >= _NEWS_RUN)


def _matches(telling: Telling, kin: Kin) -> Iterator[_Match]:
    """Compare an article with each member of a story."""
    for member in kin.members:
        other = read_telling(member)
        coverage = compare(telling, other)
        yield _Match(kin.id, relate(telling, other, coverage), coverage)


def relate(one: Telling, other: Telling, coverage: Coverage) -> Relation | None:
    """Say how two articles with this coverage are related; None if they are about different things."""
    if min(len(one.words), len(other.words)) < WIDTH or coverage.most < _LEAST_SHARE:
        return None
    short, long = (one, other) if len(one.words) <= len(other.words) else (other, one)
    days = abs((one.day - other.day).days) if one.day and other.day else 0
    if one.words == other.words:
        return None if days and len(short.words) < _RECURRING_WORDS else "same"
    if (one.is_round_up or other.is_round_up) and coverage.least < _ROUND_UP_SHARE:
        return None
    if not _same_event(short, long, coverage, days):
        return None
    return _kind_of(coverage, len(long.words))


def _same_event(short: Telling, long: Telling, coverage: Coverage, days: int) -> bool:
    if days > _SAME_EVENT_DAYS and not _survives(short, coverage):
        return False
    if len(short.words) < _SHORT_ARTICLE and coverage.short < _SAME and short.subject and long.subject:
        words = frozenset(long.words)
        if not any(name in words for name in short.subject):
            return False
    return agree(short, long, coverage)


def _survives(short: Telling, coverage: Coverage) -> bool:
    """Whether an article from another week shares so much that it was printed again."""
    return coverage.short >= _FAR_SHARE and len(short.words) >= _FAR_WORDS and coverage.least >= _FAR_LONG


def _kind_of(coverage: Coverage, length: int) -> Relation | None:
    if coverage.least >= _SAME:
        return "same"
    if coverage.least >= _COPY:
        return "copy"
    if coverage.short >= _VERSION_SHORT and coverage.long >= _VERSION_LONG:
        return "version"
    head = max(_EXCERPT_FIRST_WORDS, int(_EXCERPT_HEAD * length))
    if coverage.short >= _EXCERPT and coverage.first <= head and coverage.run >= _EXCERPT_RUN:
        return "excerpt"
    return None


def _is_digest(matches: Sequence[_Match]) -> bool:
    """Whether an article is a round-up: several stories each have a part of it that no other has."""
    if len({match.id for match in matches}) < _DIGEST_STORIES or any(match.relation == "same" for match in matches):
        return False
    masks: dict[int, list[bytes]] = defaultdict(list)
    for match in matches:
        masks[match.id].append(match.coverage.mask)
    held = {story: unite(masks[story]) for story in masks}
    holders = [sum(masks) for masks in zip(*held.values(), strict=True)]
    alone = [sum(own and count == 1 for own, count in zip(mask, holders, strict=True)) for mask in held.values()]
    least = max(_DIGEST_WORDS, _DIGEST_SHARE * len(holders))
    return sum(count >= least for count in alone) >= _DIGEST_STORIES and max(alone) < _DIGEST_MOST * len(holders)
