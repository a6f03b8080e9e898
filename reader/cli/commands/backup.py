"""The command that copies the whole library."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import file_argument, force_option
from reader.cli.terminal import emit, unbroken
from reader.config import Config
from reader.wording.phrases import counted


@click.command("backup")
@file_argument
@force_option
@click.pass_obj
def back_up_library(config: Config, file: Path, force: bool) -> None:
    """Copy the library to FILE and check the copy.

    The library may be in use meanwhile. The copy is checked as kreader doctor does.
    """
    from reader.library.backups import back_up

    articles = back_up(config.library, file, force)
    emit(unbroken(f"{counted(articles, 'article')} copied to {file}; the copy was checked and is intact."))
