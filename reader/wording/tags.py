"""Tags as they are typed: several on one line, separated by commas, ``-tag`` to remove one."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from reader.controls import without_controls
from reader.wording.phrases import listed, one_line

# A tag continues to the next comma, or to a sign after a space; one that contains either is quoted.
_PLAIN = r'(?P<plain>[^\s,"](?:(?!\s+[-#])[^,"])*)'
_TAG = re.compile(rf'(?:(?P<minus>-)\s*)?#?(?:"(?P<quoted>[^"]*)"?|{_PLAIN})')
_BEGUN = re.compile(rf'(?:^|,\s*|\s(?=[-#]))(?:-\s*)?#?(?:"(?P<quoted>[^"]*)|(?![-#]){_PLAIN})$')
_PARTING = re.compile(r",|\s[-#]")


class TagLine(NamedTuple):
    """The tags to add and those to remove."""

    given: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()

    def among(self, tags: Container[str]) -> TagLine:
        """Return what is in ``tags`` of it."""
        given, taken = (tuple(tag for tag in part if tag in tags) for part in self)
        return TagLine(given, taken)

    def worded(self, giving: str, taking: str) -> str:
        """Say what is done: "tagged #later, untagged #New York" for the words "tagged" and "untagged"."""
        done = ((giving, self.given), (taking, self.taken))
        return ", ".join(f"{verb} {tags_line(tags)}" for verb, tags in done if tags)


def as_typed(tag: str) -> str:
    """Return a tag as it must be typed, on one line."""
    shown = one_line(tag)
    return f'"{shown}"' if _PARTING.search(shown) and '"' not in shown else shown


def tags_line(tags: Iterable[str]) -> str:
    """List tags as they must be typed: "#later, #New York"."""
    return ", ".join(f"#{as_typed(tag)}" for tag in tags)


def some_tags(tags: Iterable[str], room: int) -> str:
    """List as many tags as fit into ``room`` letters: "#later, #New York and 3 more"."""
    return listed([f"#{as_typed(tag)}" for tag in tags], room)


def read_tags(line: str, known: Iterable[str] = ()) -> TagLine:
    """Read a line of tags; one that differs from a known one only in case is that one."""
    spelling = {tag.casefold(): tag for tag in known}
    found: dict[str, bool] = {}
    for token in _TAG.finditer(line):
        tag = one_line(without_controls(token["quoted"] or token["plain"] or "").strip(", "))
        if tag.strip("#-"):
            found[spelling.get(tag.casefold(), tag)] = not token["minus"]
    given = tuple(tag for tag, is_given in found.items() if is_given)
    return TagLine(given, tuple(tag for tag in found if tag not in given))


def complete_tag(line: str, known: Sequence[str]) -> str | None:
    """Complete the tag at the end of a line to the first known one with that beginning; None if there is none."""
    begun = _BEGUN.search(line)
    if begun is None:
        return None
    quoted, typed = begun["quoted"], begun["quoted"] or begun["plain"] or ""
    fitting = (tag for tag in known if tag.casefold().startswith(typed.casefold()) and len(tag) > len(typed))
    tag = next((tag for tag in fitting if quoted is not None or as_typed(tag) == tag), None)
    return None if tag is None else line[: len(line) - len(typed)] + tag + ("" if quoted is None else '"')
