"""The command line takes precedence over the environment, the file and the defaults, and mistakes are reported."""

from __future__ import annotations

import os
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from reader.config import SETTINGS, Config, default_config, load_config
from reader.errors import ConfigError

# Python's own parser of TOML takes no more parts of a key, from 3.14 on.
DEEPEST = sys.getrecursionlimit()


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
        ("measur = 60", "“measur” is not a setting; did you mean “measure”"),
        ("measure = 5", "“measure” must be a number from 20 to 200"),
        ('measure = "wide"', "“measure” must be a number from 20 to 200"),
        ("measure = true", "“measure” must be a number from 20 to 200"),
        ("paragraph_spacing = 3", "“paragraph_spacing” must be 0, 1 or 2"),
        ("mouse = 1", "“mouse” must be true or false"),
        ("keys = {star = 1}", 'The keys of “star” must be a text in quotation marks, such as "s" or "s,*".'),
        ("[keys]\narticle.star = ['s', '*']\ntext.page = 'n'", "The keys of “article.star” must be a text"),
        ("zzz = 1", "“zzz” is not a setting."),
        ("bogus = 1", "“bogus” is not a setting."),
        ("theme = 1", "“theme” must be a text in quotation marks"),
        ('keys = "s"', "“keys” must be a table"),
        ("theme = ", "is not valid TOML"),
        (f"[keys]\n{'.'.join(['a'] * DEEPEST)} = 's'", "“keys” must be a table of command"),
        (f"theme = {'[' * 20_000}", "is not valid TOML (it is nested too deeply)."),
        (f"measure = {'9' * 5_000}", "is not valid TOML"),
        ("\xff", "the configuration is not in UTF-8; save it again in that encoding."),
    ],
)
def test_a_mistake_names_the_file_and_the_setting(content: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"config\.toml") as error:
        load_config(path)
    assert sentence in str(error.value)


def test_every_mistake_is_named_at_once(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('measure = 5\ntheme = "kreader-light"\nmouse = 1\nzzz = 1\n[keys]\na.b = 1\nc = "c"\nd = 2.5\n')
    with pytest.raises(ConfigError) as error:
        load_config(path)
    assert str(error.value) == (
        f"{path}: “measure” must be a number from 20 to 200. “mouse” must be true or false. “zzz” is not a setting. "
        'The keys of “a.b” must be a text in quotation marks, such as "s" or "s,*". '
        'The keys of “d” must be a text in quotation marks, such as "s" or "s,*".'
    )


def test_the_mark_that_editors_put_before_utf_8_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes("measure = 60\n".encode("utf-8-sig"))
    assert load_config(path).measure == 60


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "missing.toml")


def test_every_setting_is_described_and_says_where_it_comes_from(
    tmp_path: Path, empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [*SETTINGS, "file", "origins"] == [field.name for field in fields(Config)]
    path = tmp_path / "config.toml"
    path.write_text('library = "/news/a.db"\nmouse = false\nparagraph_spacing = 0\n')
    config = load_config(path)
    assert (config.mouse, config.paragraph_spacing, config.file) == (False, 0, path)
    assert {name: config.origin(name) for name in ("library", "mouse", "theme")} == {
        "library": "file",
        "mouse": "file",
        "theme": "default",
    }
    monkeypatch.setenv("KREADER_LIBRARY", "/news/b.db")
    assert load_config(path).origin("library") == "environment"
    assert load_config(path, Path("/c.db")).origin("library") == "command line"


def test_commands_may_be_written_without_quotation_marks(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[keys]\narticle.star = "S"\narticle.read = "M"\n"list.down" = "w"\n')
    assert load_config(path).keys == {"article.star": "S", "article.read": "M", "list.down": "w"}
    path.write_text("[keys]\narticle.star = 1\n")
    with pytest.raises(ConfigError, match=r"The keys of “article\.star” must be a text"):
        load_config(path)


def test_a_pipe_is_no_configuration(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ConfigError, match="it is not a regular file"):
        load_config(tmp_path / "pipe")
