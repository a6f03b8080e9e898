"""One frozen value with everything the user may set, read once from TOML and passed down as an argument."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs

from reader.errors import ConfigError, nearest
from reader.paths import expanded, read_whole

ENVIRONMENT_LIBRARY = "KREADER_LIBRARY"

# A line of 66 characters reads best and 45 to 75 well (Bringhurst, The Elements of Typographic Style, 2.1.2);
# 72 is the same with the margin bar.
DEFAULT_MEASURE = 72

Origin = Literal["default", "file", "environment", "command line"]


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run, as ``SETTINGS`` describes them.

    ``keys`` maps command ids to the keys that replace the default ones, as Textual writes them ("s", "ctrl+s", "s,*").
    ``file`` is where the settings were read or would be, ``origins`` where those that are not the default came from;
    neither is compared.
    """

    library: Path = field(default_factory=lambda: default_library())
    language_model: str = "auto"
    background_analysis: bool = True
    theme: str = "kreader-dark"
    measure: int = DEFAULT_MEASURE
    paragraph_spacing: int = 1
    mouse: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)
    file: Path = field(default_factory=lambda: default_config(), compare=False)
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)

    def origin(self, setting: str) -> Origin:
        """Say where the value of a setting comes from."""
        return self.origins.get(setting, "default")


class SettingsError(ConfigError):
    """Settings are unknown or have values that cannot be used; ``others`` are those that can."""

    def __init__(self, message: str, others: Config) -> None:
        super().__init__(message)
        self.others = others


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting does, what its value must be, and how it is read from TOML: None for an invalid value."""

    says: str
    wanted: str
    taken: Callable[[Any], Any]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _path(value: Any) -> Path | None:
    return expanded(value) if isinstance(value, str) else None


def _number(least: int, most: int) -> Callable[[Any], int | None]:
    return lambda value: value if type(value) is int and least <= value <= most else None


def _switch(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _table(value: Any) -> dict[str, Any] | None:
    """Read a table of any values; article.star without quotation marks is a nested table in TOML."""
    if not isinstance(value, dict):
        return None
    table: dict[str, Any] = {}
    for name, held in value.items():
        inner = _table(held)
        table |= {name: held} if inner is None else {f"{name}.{rest}": keys for rest, keys in inner.items()}
    return table


_A_TEXT = "a text in quotation marks"
_MISTAKEN_KEYS = f'The keys of “{{}}” must be {_A_TEXT}, such as "s" or "s,*".'

SETTINGS: dict[str, Setting] = {
    "library": Setting("The file that holds all articles and what was done to them.", _A_TEXT, _path),
    "language_model": Setting(
        'The spaCy model that finds names: "auto" is the best one installed, "none" does without.', _A_TEXT, _text
    ),
    "background_analysis": Setting(
        "Whether articles without quotes and names get them while nobody presses a key.", "true or false", _switch
    ),
    "theme": Setting("The colours when the reader opens.", _A_TEXT, _text),
    "measure": Setting("The width of the text, 20 to 200 columns.", "a number from 20 to 200", _number(20, 200)),
    "paragraph_spacing": Setting("Blank lines between paragraphs: 0, 1 or 2.", "0, 1 or 2", _number(0, 2)),
    "mouse": Setting("Whether the reader takes the mouse; false leaves it to the terminal.", "true or false", _switch),
    "keys": Setting("The keys of commands.", 'a table of command = "keys"', _table),
}  # fmt: skip


def default_library() -> Path:
    """Return the path of the library if nothing names another."""
    return platformdirs.user_data_path("kreader", appauthor=False) / "library.db"


def default_config() -> Path:
    """Return the path of the configuration file if nothing names another."""
    return platformdirs.user_config_path("kreader", appauthor=False) / "config.toml"


def load_config(path: Path | None = None, library: Path | None = None) -> Config:
    """Read the configuration: command line over environment over file over defaults.

    A missing file is not an error unless ``path`` names it. Raises ConfigError, naming the file and every wrong value.
    """
    file = path or default_config()
    config = Config(file=file)
    if path is not None or file.is_file():
        config = _apply(config, _read(file))
    if library:
        return _with_library(config, library, "command line")
    named = os.environ.get(ENVIRONMENT_LIBRARY)
    return _with_library(config, Path(named), "environment") if named else config


def _with_library(config: Config, library: Path, origin: Origin) -> Config:
    return replace(config, library=expanded(library), origins={**config.origins, "library": origin})


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_whole(file).decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{file}: the configuration cannot be read ({error.strerror}); name another file.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: the configuration is not in UTF-8; save it again in that encoding.") from error
    except RecursionError as error:
        raise ConfigError(f"{file}: the configuration is not valid TOML (it is nested too deeply).") from error
    except ValueError as error:  # also numbers of more digits than Python reads
        raise ConfigError(f"{file}: the configuration is not valid TOML ({error}); fix that line.") from error


def _apply(config: Config, values: dict[str, Any]) -> Config:
    taken = {name: _taken(name, value) for name, value in values.items()}
    mistakes = [_mistake(name) for name, value in taken.items() if value is None]
    keys = taken.get("keys") or {}
    mistakes += [_MISTAKEN_KEYS.format(command) for command, held in keys.items() if not isinstance(held, str)]
    usable = {name: value for name, value in taken.items() if value is not None}
    usable["keys"] = {command: held for command, held in keys.items() if isinstance(held, str)}
    config = replace(config, **usable, origins=dict.fromkeys(taken, "file"))
    if mistakes:
        raise SettingsError(f"{config.file}: {' '.join(mistakes)}", config)
    return config


def _taken(name: str, value: Any) -> Any:
    """Read a value from TOML; None if there is no such setting, or the value is invalid."""
    try:
        return SETTINGS[name].taken(value) if name in SETTINGS else None
    except RecursionError:
        return None


def _mistake(name: str) -> str:
    setting = SETTINGS.get(name)
    return f"“{name}” must be {setting.wanted}." if setting else f"“{name}” is not a setting{nearest(name, SETTINGS)}"
