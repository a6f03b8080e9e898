"""The commands that copy the whole library and bring it back."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import force_option
from reader.cli.terminal import emit, one_line
from reader.config import Config
from reader.wording.phrases import counted

_file_argument = click.argument("file", type=click.Path(path_type=Path))


@click.command("backup")
@_file_argument
@force_option
@click.pass_obj
def back_up_library(config: Config, file: Path, force: bool) -> None:
    """Copy the library to FILE, also while it is in use, and check the copy as kreader doctor does."""
    from reader.library.backups import back_up

    articles = back_up(config.library, file, force)
    emit(one_line(f"{counted(articles, 'article')} copied to {file}, which was found to be whole."))


@click.command("restore")
@_file_argument
@force_option
@click.pass_obj
def restore_library(config: Config, file: Path, force: bool) -> None:
    """Bring the library back from FILE, a copy that kreader backup made; it is checked first and stays as it is."""
    from reader.library.backups import restore

    articles = restore(config.library, file, force)
    emit(one_line(f"{counted(articles, 'article')} brought back from {file}."))
