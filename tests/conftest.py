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
from reader.library import Library, connection
from tests.site import Site

# How long one example takes proves nothing on a machine that others use, too.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# Of every connection to a library, where no test is in the way.
CONNECTION_SETTINGS = connection._SETTINGS


def pytest_sessionstart() -> None:
    """Collect garbage less often: it saves a fifth of the time of the screen tests, for some fifty megabytes."""
    gc.set_threshold(100_000, 20, 20)


def pytest_collection_finish() -> None:
    """Look for no garbage among the modules and the tests, which stay to the end."""
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that are empty: few tests put anything into theirs, which is then the last to have it."""

    def empty() -> Iterator[Path]:
        while True:
            home = tmp_path_factory.mktemp("home")
            while home.is_dir() and not any(home.iterdir()):
                yield home

    return empty()


@pytest.fixture(autouse=True)
def empty_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the user's own library and configuration."""
    home = next(homes)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("KREADER_LIBRARY", raising=False)
    monkeypatch.delenv("KREADER_DEBUG", raising=False)
    return home


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """Have libraries not wait until the disk has what they write: that matters only when the power fails."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "_SETTINGS", (*CONNECTION_SETTINGS, "PRAGMA synchronous = OFF"))
        yield


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, made once and copied for each test: its steps take longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "library.db"
    Library.open(path).close()
    return path


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
