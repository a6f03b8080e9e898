"""The description of an article in JSON-LD, in the vocabulary of schema.org."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

# Types of things that are articles, and of pages that may contain one.
_ARTICLE = re.compile(r"Article|Posting|Report$|Review$|Recipe$|Podcast")
_PAGE = frozenset(("WebPage", "ItemPage"))
# Properties with other things that may be the article.
_INNER = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")
_DEEPEST = 6

_LOOSE_COMMA = re.compile(r",\s*([}\]])")
_COMMENT = re.compile(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*$|^\s*<!--|-->\s*$")
_TAG = re.compile(r"<[^<>]+>")

Thing = Mapping[str, Any]


class Linked(NamedTuple):
    """The article of a page in linked data, the page itself, the name of its site, and all things by id."""

    article: Thing
    page: Thing
    site: str
    by_id: Mapping[str, Thing]


def read_linked(scripts: Iterator[str]) -> Linked:
    """Return the linked data in the scripts of a page; empty things if there are none."""
    things = [thing for script in scripts for thing in _walk(_parse(script))]
    by_id = {str(thing["@id"]): thing for thing in reversed(things) if thing.get("@id")}
    articles = [thing for thing in things if _is_article(thing)]
    pages = [thing for thing in things if _PAGE.intersection(_types(thing))]
    sites = [words(thing.get("name")) for thing in things if "WebSite" in _types(thing)]
    return Linked(max(articles, key=_worth, default={}), next(iter(pages), {}), next(filter(None, sites), ""), by_id)


def words(value: Any) -> str:
    """Return a value as text on one line, without references and tags, which are often escaped twice."""
    text = html.unescape(html.unescape(value)) if isinstance(value, str) else ""
    return " ".join(_TAG.sub(" ", text).split())


def names(value: Any, by_id: Mapping[str, Thing]) -> Iterator[str]:
    """Yield the names of people or organisations, in whatever form; of things with an id, each only once."""
    yield from _names(value, by_id, 0, set())


def organisations(value: Any, by_id: Mapping[str, Thing]) -> Iterator[str]:
    """Yield the names of the things that are organisations."""
    things = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, Mapping)]
    for one in things:
        kinds = (*_types(one), *_types(by_id.get(str(one.get("@id")), {})))
        if any("Organization" in kind for kind in kinds):
            yield from names(one, by_id)


def is_news(thing: Thing) -> bool:
    """Whether an article has one of the types for news."""
    return any("NewsArticle" in kind for kind in _types(thing))


def _names(value: Any, by_id: Mapping[str, Thing], depth: int, met: set[str]) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _names(one, by_id, depth + 1, met)
    elif isinstance(value, Mapping):
        thing = value
        if not value.get("name") and (named := str(value.get("@id"))) in by_id:
            thing = by_id[named] if named not in met else {}
            met.add(named)
        both = " ".join(filter(None, (words(thing.get("givenName")), words(thing.get("familyName")))))
        yield from _names(thing.get("name") or thing.get("alternateName") or both, by_id, depth + 1, met)
    elif name := words(value):
        yield name


def _is_article(thing: Thing) -> bool:
    return any(map(_ARTICLE.search, _types(thing))) and any(map(thing.get, ("headline", "name", "datePublished")))


def _worth(thing: Thing) -> tuple[bool, ...]:
    """Return a sort key that prefers the fullest article, because pages describe other articles, too."""
    return tuple(bool(thing.get(name)) for name in ("articleBody", "author", "datePublished", "headline"))


def _types(thing: Thing) -> list[str]:
    kinds = thing.get("@type") or ()
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _parse(script: str) -> Any:
    """Parse JSON as pages have it, in comments, with raw line ends and loose commas; None if it cannot be read."""
    text = _COMMENT.sub("", script).strip().rstrip(";")
    for attempt in (text, _LOOSE_COMMA.sub(r"\1", text)):
        with suppress(ValueError, RecursionError):
            return json.loads(attempt, strict=False)
    return None


def _walk(value: Any, depth: int = 0) -> Iterator[Thing]:
    """Yield the things in linked data, outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _walk(one, depth + 1)
    elif isinstance(value, Mapping):
        yield value
        for name in _INNER:
            if isinstance(value.get(name), list | Mapping):
                yield from _walk(value[name], depth + 1)
