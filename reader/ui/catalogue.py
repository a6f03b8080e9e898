"""The choices of a configuration: every command under its live key, and every theme."""

from __future__ import annotations

from typing import NamedTuple

from reader.config import Config
from reader.ui.commands import Command


class Catalogue(NamedTuple):
    """The commands under their live keys, the names of the themes, and a sentence for each mistake (``amiss``)."""

    commands: list[Command]
    themes: list[str]
    amiss: list[str]


def catalogue_of(config: Config) -> Catalogue:
    """Return the choices that a configuration has, and the mistakes in it."""
    from reader.ui.app import ReaderApp

    app = ReaderApp(config)
    return Catalogue(app.commands, sorted(app.available_themes), app.amiss)
