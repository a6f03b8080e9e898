"""Finds the article in the scripts of a page that browsers draw from them: its markup has little or no text.

Linked data may contain it whole, although the page shows only its beginning.
A script contains the article as JSON among other data: as markup, or as a list of paragraphs with their kinds. It is
recognised by the title of the page, which is near it in the data.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.sources.markup import is_marked_up
from reader.sources.pages.flight import streamed
from reader.sources.pages.jsonld import words
from reader.sources.pages.sites import letters
from reader.sources.pages.statements import Statements, said
from reader.sources.pages.titles import stated_titles

if TYPE_CHECKING:
    from lxml.etree import _Element

# The beginning of JSON in a script, and the most beginnings that are tried in vain: each is read up to its first error.
_BEGIN = re.compile(r"(?:\{\s*+\"|\[\s*+[\"{\[\d])")
_MOST_BEGINNINGS = 50
_DEEPEST = 60
# The fewest characters of an article; shorter texts are summaries, labels or settings.
_SHORTEST = 300
_MARKUP = re.compile(r"\s*+<(?:article|blockquote|div|figure|h[1-6]|p|section)\b", re.IGNORECASE)
# The most objects between an article and its title, and the distance of an article without a title.
_NEAR, _FAR = 3, 1000
# The fewest paragraphs of a list, the names and values of their kind, and the names of their words.
_FEWEST = 3
_KINDS = ("type", "_type", "nodeType", "blockType", "name")
_KIND = re.compile(r"(?:core[-/_])?(text|p|paragraph|block|heading|header|quote|blockquote|list|[a-z-]*list)s?", re.I)
_HEADING = re.compile(r"head(?:ing|er)", re.I)
_WORDS = ("html", "text", "content", "value", "children", "data")
_TITLE, _TITLE_WORDS = re.compile(r"title|headline", re.I), 3
# A placeholder that is filled in when the page is drawn.
_SLOT = re.compile(r"(\$\$|%%)\w+\1|\{\{\s*\w+\s*\}\}|\[\[\w+\]\]")


class _Found(NamedTuple):
    """The markup of a text that may be the article, and the number of objects between it and the title of its page."""

    markup: str
    distance: int


def article_in_scripts(page: Statements, is_shown: bool) -> str:
    """Return the markup of the article in the scripts of a page, or an empty text.

    If any text ``is_shown`` without the scripts, only an article near the title of the page is returned.
    """
    titles = frozenset(letters(one) for one in stated_titles(page) if len(one.split()) >= _TITLE_WORDS)
    found = [_Found(_stated(page), 0)]
    found += [one for value in _values(page.tree) for one in _bodies(value, titles, _FAR)]
    near = [one for one in found if one.distance <= _NEAR] or ([] if is_shown else found)
    longest = max((one.markup for one in near), key=len, default="")
    return _SLOT.sub("", longest)


def _stated(page: Statements) -> str:
    """Return the markup of the article that linked data contain; browsers may show only its beginning."""
    body = said(page.linked.article, "articleBody")
    if len(body) < _SHORTEST or is_marked_up(body):
        return body if len(body) >= _SHORTEST else ""
    return "".join(f"<p>{html.escape(html.unescape(line))}</p>" for line in body.splitlines() if line.strip())


def _values(tree: _Element) -> Iterator[Any]:
    """Yield the values of the JSON in the scripts of a page."""
    decoder = json.JSONDecoder(strict=False)
    tries = 0
    scripts = ["".join(one.itertext()) for one in tree.iter("script") if "ld+json" not in (one.get("type") or "")]
    for script in (*scripts, streamed(scripts)):
        place = 0
        while (begin := _BEGIN.search(script, place)) and tries < _MOST_BEGINNINGS:
            try:
                value, place = decoder.raw_decode(script, begin.start())
                yield value
            except json.JSONDecodeError as error:
                place, tries = max(error.pos, begin.end()), tries + 1
            except ValueError:  # a number with more digits than Python reads
                place, tries = begin.end(), tries + 1
            except RecursionError:
                break


def _bodies(value: Any, titles: frozenset[str], distance: int, depth: int = 0) -> Iterator[_Found]:
    """Yield the texts that may be the article in a value, which is ``distance`` objects away from the title."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        distance = 0 if not titles.isdisjoint(_said(value)) else distance + 1
        for one in value.values():
            yield from _bodies(one, titles, distance, depth + 1)
    elif isinstance(value, list):
        markup = [block for one in value if isinstance(one, Mapping) and (block := _block(one))]
        if len(markup) >= _FEWEST and sum(map(len, markup)) >= _SHORTEST:
            yield _Found("".join(markup), distance)
        for one in value:
            yield from _bodies(one, titles, distance, depth + 1)
    elif isinstance(value, str) and len(value) >= _SHORTEST and _MARKUP.match(value):
        yield _Found(value, distance)


def _said(thing: Mapping[str, Any]) -> Iterator[str]:
    """Yield the letters of all short texts of an object, and of those in its title: any may be the title."""
    for name, value in thing.items():
        inner = value.values() if isinstance(value, Mapping) and _TITLE.search(name) else (value,)
        yield from (letters(words(one)) for one in inner if isinstance(one, str) and len(one) < _SHORTEST)


def _block(thing: Mapping[str, Any]) -> str:
    """Return the markup of a paragraph, heading or list; empty for pictures, advertisements and the like."""
    kind = next((one for name in _KINDS if isinstance(one := thing.get(name), str)), "")
    inline = _inline(thing) if _KIND.fullmatch(kind) else ""
    tag = "h3" if _HEADING.search(kind) else "blockquote" if "quote" in kind.lower() else "p"
    return f"<{tag}>{inline}</{tag}>" if inline.strip() else ""


def _inline(value: Any, depth: int = 0) -> str:
    """Return the words of a paragraph from a text or a tree of pieces; the items of a list become a list in HTML."""
    if isinstance(value, str) or depth > _DEEPEST:
        return value if isinstance(value, str) else ""
    if isinstance(value, list):
        return "".join(_inline(one, depth + 1) for one in value)
    if not isinstance(value, Mapping):
        return ""
    if isinstance(points := value.get("items"), list):
        return f"<ul>{''.join(f'<li>{_inline(one, depth + 1)}</li>' for one in points)}</ul>" if points else ""
    return next(filter(None, (_inline(value[name], depth + 1) for name in _WORDS if name in value)), "")
