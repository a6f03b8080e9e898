"""What the tests of several rooms share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from reader.intake.executors import Executor, Task, here
from tests.site import Site

# How long one example takes proves nothing on a machine that others use, too.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_sessionstart() -> None:
    """Collect garbage less often: it saves a fifth of the time of the screen tests, for some fifty megabytes."""
    gc.set_threshold(100_000, 20, 20)


@pytest.fixture(autouse=True)
def empty_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the user's own library and configuration."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("KREADER_LIBRARY", raising=False)
    monkeypatch.delenv("KREADER_DEBUG", raising=False)
    return home


@contextmanager
def done_here(task: Task[Any], *_: object, **__: object) -> Iterator[Executor[Any]]:
    """Stand in for worker processes, which take a second to start, where a test is about something else."""
    yield here(task)


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site on this machine."""
    site = Site()
    yield site
    site.close()
