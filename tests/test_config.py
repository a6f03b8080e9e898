"""The configuration: command line over environment over file over defaults, and what is said of mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.config import Config, default_config, load_config
from reader.errors import ConfigError


def test_without_a_file_the_defaults_hold(empty_home: Path) -> None:
    assert load_config() == Config(library=empty_home / "kreader" / "library.db")


def test_the_file_is_read_and_the_environment_and_the_command_line_win(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    default_config().parent.mkdir(parents=True)
    default_config().write_text('library = "/news/a.db"\nmeasure = 66\ntheme = "kreader-light"\n[keys]\nstar = "x"\n')
    config = load_config()
    assert (config.library, config.measure, config.theme, config.keys) == (
        Path("/news/a.db"),
        66,
        "kreader-light",
        {"star": "x"},
    )
    monkeypatch.setenv("KREADER_LIBRARY", "/news/b.db")
    assert load_config().library == Path("/news/b.db")
    assert load_config(library=tmp_path / "c.db").library == tmp_path / "c.db"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("measur = 60", "there is no setting “measur”; did you mean “measure”"),
        ("measure = 5", "“measure” must be a number from 20 to 200"),
        ('measure = "wide"', "“measure” must be a number from 20 to 200"),
        ("theme = 1", "“theme” must be a text in quotation marks"),
        ('keys = "s"', "“keys” must be a table"),
        ("theme = ", "is not valid TOML"),
        ("\xff", "is not valid TOML"),
    ],
)
def test_a_mistake_names_the_file_and_the_setting(content: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"config\.toml") as error:
        load_config(path)
    assert sentence in str(error.value)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "missing.toml")
