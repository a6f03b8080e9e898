"""The exit code after inputs were refused."""

from __future__ import annotations

import pytest

from reader.errors import ExitCode, refusal_code


@pytest.mark.parametrize(
    ("refused", "done", "unreached", "code"),
    [
        (0, 0, 0, ExitCode.DONE),
        (0, 3, 0, ExitCode.DONE),
        (1, 3, 1, ExitCode.SOME_REFUSED),
        (3, 3, 0, ExitCode.REFUSED),
        (3, 3, 2, ExitCode.REFUSED),
        (3, 3, 3, ExitCode.NETWORK),
    ],
)
def test_the_network_is_to_blame_only_if_nothing_else_is(
    refused: int, done: int, unreached: int, code: ExitCode
) -> None:
    assert refusal_code(refused, done, unreached) is code
