"""Words as bash gives and takes them: parted at colons, in quotes that are still open, and replaced in part."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Sequence
from itertools import takewhile

# What bash makes a word of its own of, if no quotes are around it.
_PARTING = re.compile(r":=?")
# Quotes and what makes a quote of another one; and what stands for itself between double quotes only behind that.
_SIGNS = "'\"\\"
_ACTIVE = re.compile(r"([\\\"$`])")


def rejoined(words: Sequence[str], begun: str) -> tuple[list[str], str]:
    """Return the words before the one that is begun, and that one, as they were before bash parted them."""
    whole: list[str] = []
    is_parted = False
    for word in (*words, begun):
        is_sign = _PARTING.fullmatch(word) is not None
        if whole and (is_sign or is_parted):
            whole[-1] += word
        else:
            whole.append(word)
        is_parted = is_sign
    return whole[:-1], whole[-1]


def open_quote(line: str) -> str:
    """Return the quotation mark that is open at the end of a line, or an empty text."""
    quote, is_escaped = "", False
    for letter in line:
        if is_escaped:
            is_escaped = False
        elif letter == "\\" and quote != "'":
            is_escaped = True
        elif letter in "'\"" and quote in ("", letter):
            quote = "" if quote else letter
    return quote


def replacements(values: Iterable[str], begun: str, part: str, quote: str) -> list[str]:
    """Return what bash puts in the place of ``part``, the end of the word that is ``begun``, for each whole value."""
    kept = begun.removesuffix(part)
    rest = [value.removeprefix(kept) for value in values if value.startswith(kept)]
    return [word for word in (_quoted(one, quote) for one in rest) if word]


def keeping(typed: str, offered: Sequence[str]) -> list[str]:
    """Return what is offered, with what is typed first if that would be lost.

    Of several, a shell puts in its place what all have in common, even if they do not begin so.
    """
    alike = takewhile(lambda letters: len({*letters}) == 1, zip(*offered, strict=False))
    common = "".join(letters[0] for letters in alike)
    is_lost = common and len(offered) > 1 and not _bare(common).startswith(_bare(typed))
    return [typed, *offered] if is_lost else [*offered]


def _bare(word: str) -> str:
    return word.lstrip(_SIGNS).casefold()


def _quoted(value: str, quote: str) -> str:
    """Write a value as it stands between quotes that are open; nothing if it cannot stand there.

    Bash closes them, unless the value ends with the same sign. What reads the answer takes a backslash for a sign.
    """
    if quote == "'":
        return "" if "'" in value else value
    if not quote:
        return shlex.quote(value) if '"' in value else value
    written = _ACTIVE.sub(r"\\\1", value).replace("\\", "\\\\")
    return f'{written}"' if written.endswith('"') else written
