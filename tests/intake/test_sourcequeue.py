"""Sources are done in their order, each when its last article is stored."""

from __future__ import annotations

from reader.intake.sourcequeue import SourceQueue
from reader.sources import Refusal


def test_sources_are_done_in_their_order() -> None:
    queue = SourceQueue[str]()
    one, two, three = (Refusal(path, "damaged") for path in "abc")
    items = queue.items([("empty", iter(())), ("first", iter([one, two])), ("last", iter([three]))])
    assert [next(items), next(items)] == [one, two]
    assert list(queue.done()) == ["empty"]
    assert [queue.take(), queue.take()] == ["first", "first"]
    assert list(queue.done()) == [], "there may be more in it"
    assert list(items) == [three]
    assert list(queue.done()) == ["first"]
    assert queue.take() == "last"
    assert list(queue.done()) == ["last"]


def test_a_list_is_done_before_the_next_source_is_there() -> None:
    queue = SourceQueue[str]()
    items = queue.items([("first", [Refusal("a", "damaged")]), ("last", [])])
    next(items)
    assert queue.take() == "first"
    assert list(queue.done()) == ["first"]
