"""The command that brings a copied library back."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.options import file_argument, force_option
from reader.cli.terminal import emit, unbroken
from reader.config import Config
from reader.wording.phrases import counted


@click.command("restore")
@file_argument
@force_option
@click.pass_obj
def restore_library(config: Config, file: Path, force: bool) -> None:
    """Restore the library from FILE, a copy made by backup.

    The copy is checked first and stays as it is.
    """
    from reader.library.backups import restore

    articles = restore(config.library, file, force)
    emit(unbroken(f"{counted(articles, 'article')} restored from {file}."))
