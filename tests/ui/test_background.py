"""Articles come in beside somebody who reads, in short spells: keys come first, and the work ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reader.config import Config
from reader.ui.panes import background


class Clock:
    """A time that passes only by work and by sleep."""

    def __init__(self) -> None:
        self.now, self.slept = 0.0, 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept += seconds

    def work(self, steps: int) -> Iterator[int]:
        for step in range(steps):
            self.now += 0.06
            yield step


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(background, "monotonic", clock.monotonic)
    monkeypatch.setattr(background, "sleep", clock.sleep)
    return clock


def take_in(clock: Clock, quiet: Callable[[], float]) -> list[int]:
    return list(background.in_stints(clock.work(4), quiet))


def test_nobody_is_waited_for_while_no_key_is_pressed(clock: Clock) -> None:
    assert take_in(clock, lambda: 5.0) == [0, 1, 2, 3]
    assert clock.slept == 0


def test_after_each_stint_a_key_is_waited_for_until_it_is_quiet(clock: Clock) -> None:
    pressed = 0.1
    assert take_in(clock, lambda: clock.now - pressed) == [0, 1, 2, 3]
    assert 0.15 < clock.slept < 0.25, "the first stint ended as the key was just pressed, the second long after it"


def test_a_key_that_is_held_down_stops_no_import(clock: Clock) -> None:
    assert take_in(clock, lambda: 0.0) == [0, 1, 2, 3]
    assert 0.9 < clock.slept < 1.1, "two stints of two steps, half a second after each"


@pytest.mark.parametrize(
    ("is_on", "model", "analysis"), [(True, "auto", False), (True, "none", True), (False, "auto", True)]
)
def test_quotes_are_left_for_later_where_there_is_a_later(is_on: bool, model: str, analysis: bool) -> None:
    config = Config(background_analysis=is_on, language_model=model)
    options = background.options_of(config)
    assert (options.analysis, options.giving_way) == (analysis, True)
