"""Paths as people write them break nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reader.paths import addressed, expanded, is_file, is_folder, is_there, read_whole


@pytest.mark.parametrize("written", ["x" * 5000, "a\0b", "/nowhere/at/all"])
def test_what_nothing_can_be_called_is_not_there(written: str) -> None:
    assert not (is_there(written) or is_file(written) or is_folder(written))


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_text("The ferry sailed.")
    assert (is_there(file), is_file(file), is_folder(file)) == (True, True, False)
    assert (is_there(tmp_path), is_file(tmp_path), is_folder(tmp_path)) == (True, False, True)


def test_what_vanishes_while_it_is_looked_at_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn_off(*_: object, **__: object) -> bool:
        raise OSError(errno.EIO, "Input/output error")

    for look in ("is_dir", "is_file"):
        monkeypatch.setattr(Path, look, torn_off)
    assert (is_file(tmp_path), is_folder(tmp_path)) == (False, False)


def test_the_home_is_written_with_a_tilde() -> None:
    assert expanded("~/news") == Path.home() / "news"
    assert expanded("~nobody-is-called-so/news") == Path("~nobody-is-called-so/news")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("file:///H/a%20b.txt", "/H/a b.txt"),
        ("file://localhost/H/100%25?.txt", "/H/100%?.txt"),
        ("file://[x", "file://[x"),
        ("/H/a%20b.txt", "/H/a%20b.txt"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("-", "-"),
    ],
)
def test_the_address_of_a_file_is_its_path(name: str, path: str) -> None:
    assert addressed(name) == path


def test_what_could_block_or_have_no_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(OSError, match="not a regular file"):
            read_whole(path)
    with pytest.raises(IsADirectoryError):
        read_whole(tmp_path)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OSError, match="symbolic links"):
        read_whole(tmp_path / "loop")
    with (tmp_path / "large").open("wb") as stream:
        stream.truncate(1 << 30)
    with pytest.raises(OSError, match="too large"):
        read_whole(tmp_path / "large")


def test_the_null_device_is_an_empty_file() -> None:
    assert read_whole(Path(os.devnull)) == b""
