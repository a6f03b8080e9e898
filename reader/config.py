"""One frozen value with everything the user may set, read once from TOML and passed down as an argument."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from reader.errors import ConfigError

ENVIRONMENT_LIBRARY = "KREADER_LIBRARY"

# A line of 66 characters reads best and 45 to 75 well (Bringhurst, The Elements of Typographic Style, 2.1.2);
# 72 is the same with the margin bar.
DEFAULT_MEASURE = 72


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run.

    ``language_model`` is "auto" (the best one installed), "none", or the name of an installed spaCy package.
    ``measure`` is the width of the text in columns; ``keys`` maps command ids to the keys that replace the
    default ones, as Textual writes them ("s", "ctrl+s", "s,*").
    """

    library: Path = field(default_factory=lambda: default_library())
    language_model: str = "auto"
    theme: str = "kreader-dark"
    measure: int = DEFAULT_MEASURE
    keys: Mapping[str, str] = field(default_factory=dict)


def default_library() -> Path:
    """Give the library's place when nothing names another."""
    return platformdirs.user_data_path("kreader", appauthor=False) / "library.db"


def default_config() -> Path:
    """Give the configuration file's place when nothing names another."""
    return platformdirs.user_config_path("kreader", appauthor=False) / "config.toml"


def load_config(path: Path | None = None, library: Path | None = None) -> Config:
    """Read the configuration: command line over environment over file over defaults.

    A missing file is no error unless ``path`` names it. Raises ConfigError, naming the file and the key.
    """
    file = path or default_config()
    config = Config()
    if path is not None or file.is_file():
        config = _apply(config, _read(file), file)
    chosen = library or os.environ.get(ENVIRONMENT_LIBRARY)
    return replace(config, library=Path(chosen).expanduser()) if chosen else config


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: the configuration cannot be read ({error.strerror}); name another file.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: the configuration is not valid TOML ({error}); mend that line.") from error


def _apply(config: Config, values: dict[str, Any], file: Path) -> Config:
    known = [item.name for item in fields(Config)]
    for name in values:
        if name not in known:
            raise ConfigError(f"{file}: there is no setting “{name}”{_nearest(name, known)}.")
    return replace(config, **{name: _checked(name, value, file) for name, value in values.items()})


def _checked(name: str, value: Any, file: Path) -> Any:
    if name == "library" and isinstance(value, str):
        return Path(value).expanduser()
    if name == "measure" and isinstance(value, int) and 20 <= value <= 200:
        return value
    if name == "keys" and isinstance(value, dict) and all(isinstance(keys, str) for keys in value.values()):
        return dict(value)
    if name in ("language_model", "theme") and isinstance(value, str):
        return value
    wanted = {"measure": "a number from 20 to 200", "keys": 'a table of command = "keys"'}
    raise ConfigError(f"{file}: “{name}” must be {wanted.get(name, 'a text in quotation marks')}.")


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f"; did you mean “{close[0]}”" if close else f"; the settings are {', '.join(known)}"
