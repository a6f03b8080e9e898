"""The configuration is printed as it applies and can be given back to the program, and its mistakes are reported."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from reader.cli.commands.config import toml_value
from reader.config import SETTINGS
from tests.cli.conftest import Kreader


def test_the_configuration_is_printed_with_what_each_setting_does(kreader: Kreader) -> None:
    result = kreader("config")
    assert (result.code, result.err) == (0, "")
    assert "which is not there yet" in result.out
    assert [line.split(" = ")[0] for line in result.out.splitlines() if line[:1].isalpha()] == [*SETTINGS][:-1]
    assert (
        "# The width of the text, 20 to 200 columns.\n# Default: 72. This value: default.\nmeasure = 72\n" in result.out
    )
    assert "kreader-light, kreader-night, kreader-paper" in result.out
    assert "# Articles\n" in result.out
    assert '# "articles.unfold" = "right,l"  # Show the other copies of this story\n' in result.out
    assert tomllib.loads(result.out)["keys"] == {}


def test_what_is_printed_can_be_given_back(kreader: Kreader, tmp_path: Path) -> None:
    written = tmp_path / "mine.toml"
    written.write_text('library = "a\\\\b\\u0007.db"\nmouse = false\n[keys]\n"article.star" = "*"\n"list.down" = "w"\n')
    first = kreader("--config", written, "--library", tmp_path / 'odd "name"\u202e.db', "config")
    assert "This value: command line." in first.out
    again = tmp_path / "again.toml"
    again.write_text(first.out, "utf-8")
    second = kreader("--config", again, "config")
    assert (second.code, second.err) == (0, "")
    settings = tomllib.loads(second.out)
    assert settings == tomllib.loads(first.out)
    assert settings["keys"] == {"article.star": "*", "list.down": "w"}
    assert (settings["mouse"], settings["library"]) == (False, str(tmp_path / 'odd "name"\u202e.db'))


def test_every_default_key_is_a_valid_setting(kreader: Kreader, tmp_path: Path) -> None:
    written = tmp_path / "all.toml"
    lines = [line.removeprefix('# "') for line in kreader("config").out.splitlines() if line.startswith('# "')]
    written.write_text("[keys]\n" + "\n".join(f'"{line}' for line in lines), "utf-8")
    result = kreader("--config", written, "config")
    assert (result.code, result.err, len(tomllib.loads(result.out)["keys"])) == (0, "", len(lines))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('theme = "kreader-drak"', "There is no theme “kreader-drak”; did you mean “kreader-dark”?"),
        ('[keys]\n"article.sta" = "x"', "There is no command “article.sta”; did you mean “article.star”?"),
        ('[keys]\n"article.star" = "hyper+q+x"', "“hyper+q+x”, given to “article.star”, is no key of a keyboard."),
        ('[keys]\n"article.star" = "d"', "The key “d” stands for both “article.star” and “article.repeats”."),
    ],
)
def test_what_is_amiss_is_said_with_file_and_key(content: str, sentence: str, kreader: Kreader, tmp_path: Path) -> None:
    written = tmp_path / "mine.toml"
    written.write_text(content, "utf-8")
    result = kreader("--config", written, "config")
    assert (result.code, result.err) == (2, f"kreader: {written}: {sentence}\n")
    assert tomllib.loads(result.out)


def test_a_setting_that_cannot_be_used_is_refused_by_every_command(kreader: Kreader, tmp_path: Path) -> None:
    written = tmp_path / "mine.toml"
    written.write_text('them = "kreader-dark"', "utf-8")
    result = kreader("--config", written, "config", "--path")
    assert (result.code, result.out) == (2, "")
    assert result.err == f"kreader: {written}: “them” is not a setting; did you mean “theme”?\n"


def test_all_mistakes_are_told_together(kreader: Kreader, tmp_path: Path) -> None:
    written = tmp_path / "mine.toml"
    written.write_text('measure = 5\ntheme = "kreader-drak"\n[keys]\n"article.tag" = 1\n"article.sta" = "x"', "utf-8")
    result = kreader("--config", written, "stats")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        f"kreader: {written}: “measure” must be a number from 20 to 200. "
        'The keys of “article.tag” must be a text in quotation marks, such as "s" or "s,*". '
        "There is no theme “kreader-drak”; did you mean “kreader-dark”? "
        "There is no command “article.sta”; did you mean “article.star”?\n"
    )


def test_the_place_of_the_file_is_named(kreader: Kreader, tmp_path: Path) -> None:
    assert kreader("config", "--path").out.endswith("config.toml\n")
    written = tmp_path / "mine.toml"
    written.touch()
    assert kreader("--config", written, "config", "--path").out == f"{written}\n"


def test_values_are_written_as_toml_reads_them() -> None:
    for value in ('a "b" \\ c', "\x00\x7f\u2028é", True, 7):
        assert tomllib.loads(f"x = {toml_value(value)}")["x"] == value


def test_no_other_command_waits_for_what_draws() -> None:
    loading = "import sys\nfrom reader.cli.commands import COMMANDS, load\nfor name in COMMANDS: load(name)"
    code = f"{loading}\nprint(*sorted({{'textual', 'rich'}} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "\n"
