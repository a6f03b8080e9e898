"""An empty library, for the tests of what comes into one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of the library."""
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path, blank: Path) -> Iterator[Library]:
    shutil.copyfile(blank, path)
    opened = Library.open(path)
    yield opened
    opened.close()
