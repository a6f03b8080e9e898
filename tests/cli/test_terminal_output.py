"""What is printed suits whatever it is printed to."""

from __future__ import annotations

import io
import sys

import pytest

from reader.cli.terminal import emit, emit_marked
from reader.model import Span


def test_what_an_encoding_lacks_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "latin-1", newline="\n"))
    emit("Zürich – 서울")
    emit_marked("Zürich – 서울", (Span(0, 6),), indent=2)
    sys.stdout.flush()
    assert raw.getvalue().decode("latin-1") == "Zürich ? ??\n  Zürich ? ??\n"
