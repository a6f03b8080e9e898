"""The command that prints the configuration as it holds now."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.terminal import complain, emit, unbroken
from reader.config import SETTINGS, Config
from reader.controls import UNSAFE
from reader.errors import ExitCode

if TYPE_CHECKING:
    from reader.ui.catalogue import Catalogue


@click.command("config")
@click.option("--path", "only_path", is_flag=True, help="Print only the path of the configuration file.")
@click.pass_context
def print_config(ctx: click.Context, only_path: bool) -> None:
    """Print the configuration as it holds now.

    That is every setting and every key, with what it does. The output is itself a configuration that --config accepts.
    """
    config: Config = ctx.obj
    if only_path:
        emit(str(config.file))
        return
    catalogue = _catalogue_of(config)
    emit("\n".join([*settings_page(config, catalogue.themes), "", *keys_page(catalogue, config.keys)]))
    for said in catalogue.amiss:
        complain(f"{config.file}: {said}")
    ctx.exit(ExitCode.USAGE if catalogue.amiss else ExitCode.DONE)


def mistaken_choices(config: Config) -> list[str]:
    """Return a sentence for each mistake in the theme and the keys."""
    return _catalogue_of(config).amiss


def _catalogue_of(config: Config) -> Catalogue:
    from reader.ui.catalogue import catalogue_of  # with all of Textual, which no other command needs

    return catalogue_of(config)


def settings_page(config: Config, themes: Iterable[str]) -> Iterator[str]:
    """Yield the lines of all settings but the keys, each under what it does, its default and where it comes from."""
    there = "" if config.file.is_file() else ", which is not there yet"
    yield f"# The configuration of kreader, as it holds now. Its file is {unbroken(str(config.file))}{there}."
    standard = Config()
    for name, setting in SETTINGS.items():
        if name != "keys":
            yield ""
            yield f"# {setting.says}"
            if name == "theme":
                yield textwrap.fill(", ".join(themes), 100, initial_indent="# ", subsequent_indent="# ")
            yield f"# Default: {toml_value(getattr(standard, name))}. This value: {config.origin(name)}."
            yield f"{name} = {toml_value(getattr(config, name))}"


def keys_page(catalogue: Catalogue, keymap: Mapping[str, str]) -> Iterator[str]:
    """Yield the table of keys: every command under its heading, those whose keys are the default as comments."""
    yield "# The keys of all commands: take the # off a line to change it. Separate keys by commas, and the keys"
    yield '# of a sequence by spaces: "ctrl+s", "f2,S", "g g".'
    yield "[keys]"
    for section, members in groupby(catalogue.commands, key=lambda command: command.section):
        yield ""
        yield f"# {section}"
        for command in members:
            line = f"{toml_value(command.id)} = {toml_value(','.join(command.keys))}"
            yield f"{'' if command.id in keymap else '# '}{line}  # {command.tooltip}"
    unknown = sorted(set(keymap) - {command.id for command in catalogue.commands})
    yield from (f"{toml_value(name)} = {toml_value(keymap[name])}" for name in unknown)


def toml_value(value: object) -> str:
    """Write a value as TOML does."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    text = str(value.absolute() if isinstance(value, Path) else value)
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + UNSAFE.sub(lambda found: f"\\U{ord(found[0]):08x}", escaped) + '"'
