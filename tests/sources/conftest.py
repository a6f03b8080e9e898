"""What the tests of the families share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model import Draft
from reader.sources import Refusal, read_drafts, unpack

Read = Callable[..., tuple[list[Draft], list[str]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that writes a file and reads it: its drafts, and the reasons of its refusals."""

    def read_file(name: str, content: str | bytes) -> tuple[list[Draft], list[str]]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        found = [item if isinstance(item, Refusal) else unpack(item) for item in read_drafts(path)]
        drafts = [item for item in found if isinstance(item, Draft)]
        return drafts, [item.reason for item in found if isinstance(item, Refusal)]

    return read_file
