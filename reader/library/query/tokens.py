"""Splits a query into tokens, each with its span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from reader.library.query.periods import MONTHS
from reader.model import SortOrder, Span

FREE_FIELDS = (
    "source", "title", "by", "person", "place", "org", "speaker", "said", "tag", "note", "lang", "feed", "query",
)  # fmt: skip
CHOICES = {"is": ("unread", "read", "starred"), "has": ("quote", "note"), "sort": get_args(SortOrder)}
# What each field of days makes of the stretch behind it.
DATE_FIELDS = {"date": "{}", "since": "{}..", "until": "..{}", "before": "<{}", "after": ">{}"}
FIELDS = (*FREE_FIELDS, *CHOICES, *DATE_FIELDS)

Kind = Literal["near", "open", "close", "minus", "field", "phrase", "or", "and", "word"]

_NAMES = "|".join(name for name in FIELDS if name not in DATE_FIELDS)
# Days may be of several words without quotation marks: "last week", "april 2015", "4 May 2015..May 6, 2015".
_MONTH = rf"(?: {'|'.join(name[:3] for name in MONTHS)} ) [a-z]*"
_SPELT = rf"(?: (?:last|this) [ ]+ [a-z]+ | (?: \d{{1,2}} [ ]+ )? {_MONTH} [ ]+ (?: \d{{1,2}} ,? [ ]+ )? \d{{4}} \b )"
_DAYS = rf'(?ai: {_SPELT} (?: \.\. (?: {_SPELT} | [^\s()"]* ) )? ) | [^\s()"]*'
_TOKEN = re.compile(
    rf"""
      (?P<near> NEAR\( (?P<inside> [^()]* ) \)? )
    | (?P<open> \( )
    | (?P<close> \) )
    | (?P<minus> -+ (?= [^\s)-] ) | NOT (?= \s* [("] | \s+ [^\s)] ) )
    | (?P<field> (?ai: (?P<name> {_NAMES} ) | (?P<days> {"|".join(DATE_FIELDS)} ) ) :
        (?: =?"(?P<quoted> [^"]* ) (?P<end> "? ) | (?(days) (?P<when> {_DAYS} ) | (?P<value> [^\s()"]* ) ) ) )
    | (?P<phrase> =? "(?P<words> [^"]* )"? )
    | (?P<or> OR (?= [\s()"] | $ ) )
    | (?P<and> (?: AND | NOT ) (?= [\s()"] | $ ) )
    | (?P<word> [^\s()"]+ )
    """,
    re.VERBOSE,
)

_UNSAFE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_CURLY = str.maketrans("“”„‟", '""""')

# The group with the text of each kind of token that has one.
_SAID: dict[Kind, tuple[str, ...]] = {
    "near": ("inside",), "field": ("quoted", "when", "value"), "phrase": ("words",), "word": ("word",),
}  # fmt: skip


class Token(NamedTuple):
    """One token: ``span`` is its place, ``text`` its text, and ``start`` the place of the text.

    ``name`` is the field in lower case. ``quoted`` says that the text stands between quotation marks, ``exact`` that an
    equals sign stands before them, ``closed`` that nothing typed after it can belong to it any more; a field without a
    text that ``opens`` is followed by a group.
    """

    kind: Kind
    span: Span
    text: str
    start: int
    name: str = ""
    quoted: bool = False
    exact: bool = False
    closed: bool = False
    opens: bool = False

    @property
    def is_unseen(self) -> bool:
        """Whether it is a word with nothing that could be seen, as comes along when text is copied from a page."""
        return self.kind == "word" and not any(map(str.isprintable, self.text))


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a query from left to right; everything typed belongs to one or is blank."""
    clean = _UNSAFE.sub(" ", text).translate(_CURLY)  # letter by letter, so that places stay where they are
    for found in _TOKEN.finditer(clean):
        yield _token(found)


def unquoted(text: str) -> str:
    """Escape a text for use between quotation marks."""
    return " ".join(text.translate(_CURLY).replace('"', " ").split())


def _token(found: re.Match[str]) -> Token:
    kind: Kind = next(kind for kind in get_args(Kind) if found[kind] is not None)
    group = next((group for group in _SAID.get(kind, ()) if found[group] is not None), kind)
    return Token(
        kind,
        Span(*found.span()),
        found[group],
        found.start(group),
        (found["name"] or found["days"] or "").lower(),
        quoted=group in ("quoted", "words"),
        exact=found.string[: found.start(group)].endswith('="'),
        closed=kind != "word" and group not in ("value", "when") and found[0][-1:] in ('"', ")") and len(found[0]) > 1,
        opens=kind == "field" and found.start(group) == found.end() and found.string.startswith("(", found.end()),
    )
