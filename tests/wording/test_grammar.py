"""The search language is the same in README, on the command line and in the reader."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli.kreader import kreader
from reader.library.query.query import parse
from reader.library.query.tokens import CHOICES, FIELDS
from reader.wording.grammar import GRAMMAR, NOTE, Rule, grammar_text

README = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")
EXAMPLES = [example for rule in GRAMMAR for example in rule.examples]


@pytest.mark.parametrize("rule", GRAMMAR, ids=lambda rule: rule.examples[0])
def test_the_readme_says_the_same(rule: Rule) -> None:
    assert f"| {' · '.join(f'`{example}`' for example in rule.examples)} | {rule.meaning} |" in README


def test_the_help_of_the_command_says_the_same() -> None:
    said = CliRunner().invoke(kreader, ["search", "--help"]).output
    assert [example for example in EXAMPLES if example not in said] == []
    assert " ".join(NOTE.split()) in " ".join(said.split())


@pytest.mark.parametrize("example", [example for example in EXAMPLES if "…" not in example])
def test_every_example_is_understood(example: str) -> None:
    query = parse(example, date(2015, 4, 16))
    assert query.complaint == ""
    assert str(query)


def test_no_field_and_no_choice_is_left_out() -> None:
    shown = " ".join(EXAMPLES)
    assert [name for name in FIELDS if f"{name}:" not in shown] == []
    stated = [f"{name}:{choice}" for name, choices in CHOICES.items() for choice in choices]
    assert [one for one in stated if one not in shown] == ["sort:relevance"]


@pytest.mark.parametrize("width", [0, 18, 40, 58, 78, 120])
def test_it_is_printed_in_every_width(width: int) -> None:
    lines = grammar_text(width).splitlines()
    assert all(any(example in line for line in lines) for example in EXAMPLES)
    longest = max(map(len, EXAMPLES))
    assert all(len(line) <= max(width, longest) for line in lines)
