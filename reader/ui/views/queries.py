"""The query in the search bar, and the bar's words on its result."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Answer, Quoted
from reader.wording.phrases import backlog_words, counted, joined, one_line

# Earlier queries that are remembered: more than anybody walks back through.
_MOST_EARLIER = 50
# Characters of a query that is worth it: what is longer was pasted by mistake.
_LONGEST_EARLIER = 1000

# Nothing was found for the most common of the words that begin as typed: there are too many to look for all of them.
_NONE_SO_FAR = "none so far"

# A word that may still grow: letters only, not an operator, not inside a phrase; alone or as what a field looks for.
# Names are found by three letters or more: fewer begin so many that finding their articles would take long.
_IN_FIELD = r"(?:(?i:title|said|note):|(?i:source|by|person|place|org|speaker|tag|feed):(?=..[^\W\d_]))"
_GROWING = re.compile(rf"(?:^|[\s(])(?!(?:AND|OR|NOT|NEAR)$){_IN_FIELD}?[^\W\d_]+$")

# A field that nothing stands behind yet.
_BEGUN_FIELD = re.compile(r'(?:^|(?<=[\s(]))-?[a-z]+:"?$', re.IGNORECASE)


def as_typed(text: str) -> str:
    """Return the query for a half-typed ``text``, of which the last word or value is a prefix or lacks yet."""
    if begun := _BEGUN_FIELD.search(text):
        return text[: begun.start()]
    growing = text.count('"') % 2 == 0 and _GROWING.search(text)
    return f"{text}*" if growing else text


def as_meant(query: str, typed: str) -> str:
    """Return the suggested query as it would be typed, with ``*`` only where it was typed."""
    return query if typed.endswith("*") else query.removesuffix("*")


def remembered(earlier: Sequence[str], query: str) -> tuple[str, ...]:
    """Return the earlier queries with one more unless it is too long, latest last, without duplicates."""
    last = query.strip()
    if len(last) > _LONGEST_EARLIER:
        return tuple(earlier)
    return (*(one for one in earlier if one != last), *([last] if last else []))[-_MOST_EARLIER:]


def before(earlier: Sequence[str], query: str) -> str | None:
    """Return the query before ``query``, or the latest if ``query`` is not among them; None if there is none."""
    older = earlier[: earlier.index(query)] if query in earlier else earlier
    return older[-1] if older else None


def verdict(answer: Answer, articles: int) -> str:
    """Return the number of results among ``articles``, the time taken, and the query as understood.

    Empty if nothing can be asked of it before it is typed to its end.
    """
    if answer.total_is_exact:
        return _said(f"{answer.total:,} of {articles:,}", answer)
    return _said(f"best of {answer.total:,}+" if answer.total else _NONE_SO_FAR, answer)


def quoted_verdict(quoted: Quoted) -> str:
    """Return the same for quotations."""
    if quoted.total_is_exact:
        return _said(counted(quoted.total, "quotation"), quoted)
    return _said(f"{quoted.total:,}+ quotations" if quoted.total else _NONE_SO_FAR, quoted)


def amiss(answer: Answer | Quoted) -> str:
    """Return which part of a query was ignored, and how the rest was understood."""
    understood = one_line(answer.understood)
    return f"{answer.complaint} Understood: {understood}" if answer.complaint and understood else answer.complaint


def _said(found: str, answer: Answer | Quoted) -> str:
    if answer.is_unfinished and not answer.understood:
        return ""
    took = f"{max(1, round(answer.milliseconds))} ms"
    return joined(found, backlog_words(answer.unanalysed), took, one_line(answer.understood))
