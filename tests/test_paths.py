"""Paths as people write them break nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.paths import expanded, is_file, is_folder, is_there


@pytest.mark.parametrize("written", ["x" * 5000, "a\0b", "/nowhere/at/all"])
def test_what_nothing_can_be_called_is_not_there(written: str) -> None:
    assert not (is_there(written) or is_file(written) or is_folder(written))


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_text("The ferry sailed.")
    assert (is_there(file), is_file(file), is_folder(file)) == (True, True, False)
    assert (is_there(tmp_path), is_file(tmp_path), is_folder(tmp_path)) == (True, False, True)


def test_the_home_is_written_with_a_tilde() -> None:
    assert expanded("~/news") == Path.home() / "news"
    assert expanded("~nobody-is-called-so/news") == Path("~nobody-is-called-so/news")
