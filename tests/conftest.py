"""What the tests of several rooms share.

The reader is imported by what needs it: the process that hands the tests to others waits for no import.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.site import Site

if TYPE_CHECKING:
    from reader.intake.executors import Executor, Task

# How long one example takes proves nothing on a machine that others use, too.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_configure() -> None:
    """Keep what Python compiles, also where it is told not to: each of a hundred processes would compile the reader."""
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


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
def settings_of_the_house() -> Iterator[tuple[str, ...]]:
    """The settings of every connection; tests do without waiting for the disk, which matters when the power fails."""
    from reader.library import connection

    settings = connection._SETTINGS
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "_SETTINGS", (*settings, "PRAGMA synchronous = OFF"))
        yield settings


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, made once and copied for each test: its steps take longer than most tests."""
    from reader.library import Library

    path = tmp_path_factory.mktemp("blank") / "library.db"
    Library.open(path).close()
    return path


@contextmanager
def done_here(task: Task[Any], *_: object, **__: object) -> Iterator[Executor[Any]]:
    """Stand in for worker processes, which take a second to start, where a test is about something else."""
    from reader.intake.executors import here

    yield here(task)


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site on this machine."""
    site = Site()
    yield site
    site.close()
