"""Running the command line in this process."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from reader.cli.kreader import run
from tests.conftest import done_here


@dataclass
class Result:
    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Kreader = Callable[..., Result]


@pytest.fixture(autouse=True)
def no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do the work in this process unless a test says otherwise."""
    monkeypatch.setattr("reader.intake.importing.processes", done_here)


@pytest.fixture
def kreader(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Kreader:
    """Run the command line in this process."""

    def call(*words: object) -> Result:
        monkeypatch.setattr("sys.argv", ["kreader", *map(str, words)])
        code = run()
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return call
