"""The search language in examples, for the README, the command line and the reader."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Rule(NamedTuple):
    """Examples of one construct, and what it finds."""

    examples: tuple[str, ...]
    meaning: str


GRAMMAR: Sequence[Rule] = (
    Rule(
        ("port strike",),
        "both words, in any inflection, ignoring case and accents: walesa finds Wałęsa, 4200 finds 4,200, "
        "UK finds U.K., Wahl finds Wahlen",
    ),
    Rule(("port OR harbour", "-football", "(…)"), "either · without, also as NOT football · grouping"),
    Rule(('"no deal"', "=strikes", "tarif*"), "the exact phrase · the exact word · a beginning"),
    Rule(("NEAR(okafor accord, 5)",), "words at most five apart"),
    Rule(
        ("레인", "書館", "经济", "ธนาคาร"),
        "any characters in a row in Korean, Japanese, Chinese, Thai, Lao, Khmer and Burmese, in all of these fields",
    ),
    Rule(
        (
            "title:strike",
            'source:"Korea Herald"',
            "by:song",
            "tag:later",
            "note:check",
            "lang:en",
            "title:(strike OR port)",
        ),
        "in one field, or every word of a group in it",
    ),
    Rule(
        ("person:blinken", "place:seoul", "org:un", "person:조태용"),
        "articles that mention it under any acronym, script or spelling and, for places and world bodies, language",
    ),
    Rule(
        ('place:="New York"', "tag:=art", 'org:"Senate (Canada)"'),
        "only what goes by exactly this name, in all fields of names · who has this role, or what is of this country, "
        "as lists print it",
    ),
    Rule(("speaker:blinken said:interests",), "a quotation by that speaker with that word in it"),
    Rule(('feed:"Island Post"',), "brought by the feeds with that in their title, or by the one at that address"),
    Rule(
        ("is:unread", "is:read", "is:starred", "has:quote", "has:note"),
        "by state; an article folded behind another does not count as unread",
    ),
    Rule(
        ("date:2015", "date:2015-04", 'date:"april 2015"', "date:2015-Q2", "date:2015-W16", "date:2015-04-16"),
        "published then, as the article states, a year alone as its first day; undated articles are never found",
    ),
    Rule(
        ("date:2015-04..2015-06", "date:2015-04..", "since:monday", "before:2015-04", "until:april", "after:2015"),
        "between · from then on · before · up to and including · after",
    ),
    Rule(
        ("date:today", "date:yesterday", "date:this-week", 'date:"last month"', "date:monday", "date:3d", "date:2w"),
        "relative to today; also month, quarter and year, weekdays and months by name, 6m and 1y",
    ),
    Rule(
        ("query:harbour", 'query:"my search" -football'),
        "the search saved under that name, alone or as part of a query",
    ),
    Rule(("sort:date",), "newest first instead of best first"),
)

#: General remarks.
NOTE = (
    'Anything else is plain text: C++, U.S. or a lone " is never an error, and the answer says how the query was '
    "understood."
)

# The columns for examples beside their meanings, and the fewest for a meaning beside them.
_EXAMPLES = 34
_LEAST = 24


def grammar_text(width: int) -> str:
    """Print the language in ``width`` columns: examples on the left, what they find on the right or below."""
    beside = width >= _EXAMPLES + _LEAST
    return "\n".join(line for rule in GRAMMAR for line in (_beside(rule, width) if beside else _below(rule, width)))


def _beside(rule: Rule, width: int) -> Iterator[str]:
    left = _rows(rule.examples, _EXAMPLES - 2)
    right = textwrap.wrap(rule.meaning, width - _EXAMPLES)
    for number in range(max(len(left), len(right))):
        example, said = ("".join(lines[number : number + 1]) for lines in (left, right))
        yield f"{example}{' ' * (_EXAMPLES - _columns(example))}{said}".rstrip()


def _below(rule: Rule, width: int) -> Iterator[str]:
    yield from _rows(rule.examples, width)
    yield from textwrap.wrap(rule.meaning, max(10, width), initial_indent="    ", subsequent_indent="    ")


def _rows(examples: Sequence[str], width: int) -> list[str]:
    """Put examples beside each other as far as there is room."""
    rows: list[str] = []
    for example in examples:
        if rows and _columns(rows[-1]) + 2 + _columns(example) <= width:
            rows[-1] += f"  {example}"
        else:
            rows.append(example)
    return rows


def _columns(text: str) -> int:
    """Count the columns of a text; the command line prints it and must not wait for a library that draws."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) == "Mn" for character in text)
