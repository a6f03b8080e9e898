"""The metadata of an article by its page: title, authors, dates and other fields.

Each field is taken from where it is most often right: linked data is written for machines, the head for social
networks, and the page itself for people.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from reader.sources.pages import bylines, jsonld, notes, publication
from reader.sources.pages.headings import words_of
from reader.sources.pages.sites import letters, names_of, source_of
from reader.sources.pages.statements import Statements, meta
from reader.sources.pages.titles import alone, headline_of, is_reworded, stated_titles

_AUTHORS = ("author", "parsely-author", "sailthru.author", "article:author", "article:author_name", "dc.creator",
            "byl", "cxenseparse:author", "dcterms.creator", "citation_author")  # fmt: skip
_SECTIONS = ("article:section", "parsely-section", "section")
_TAGS = ("article:tag", "parsely-tags", "news_keywords", "keywords")

_BY = re.compile(
    r"^(?:(?:[^\W\d_]+ ){0,4}(?:written|posts|articles|stories|words|reporting|photographs|photos|pictures) by"
    r"|by|von|par|por|di|text|author|autor)\s*:?\s+",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<!\S)\S+@\S+\.\w+")
_BETWEEN = re.compile(
    r"(?:(?<!\s)\s+)?(?:;|\||\s/\s|,(?!\s*(?:jr|sr|md|m\.d|ph\.?d|rd|ii|iii|rn|cpa|esq)\b)|\band\b|\bund\b|&|\s+y\s+)\s*",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:https?:|www\.|@|\d+$)"
    r"|^(?:admin|staff|editors?|(?:the )?authors?|none|null|unknown|guest|redaktion|newsroom|user\w*)$",
    re.I,
)
# Names of those who posted an article but did not write it: a desk, or the user of a system, in one word.
_POSTER = re.compile(
    r"^[a-z0-9][\w.-]*$|\b(?:desk|staff|team|bureau|newsroom|agency|agencies|service|redaktion|redacción|rédaction|"
    r"redazione|redactie|editors?|reporters?|correspondents?|online|web|news|digital|admin)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 60
# The most headings of a page; books have hundreds.
_MOST_HEADINGS = 50
# The most characters and lines of a byline.
_LONGEST_BYLINE, _MOST_BYLINES = 2000, 100


class Metadata(NamedTuple):
    """The metadata of an article; None or empty where the page states nothing. Dates are as the page has them."""

    title: str | None
    authors: tuple[str, ...]
    published: str | None
    shown: str | None
    """A date of whatever, which stands somewhere on the page."""
    updated: str | None
    source: str | None
    section: str | None
    tags: tuple[str, ...]
    link: str | None
    language: str | None


def read_metadata(page: Statements) -> Metadata:
    """Return each field from its most reliable source; None or empty if the page does not state it."""
    source = source_of(page)
    article = page.linked.article
    return Metadata(
        title=_title(page),
        authors=_authors(page),
        published=publication.published(page),
        shown=publication.shown(page),
        updated=publication.updated(page),
        source=source or None,
        section=next(filter(None, (*jsonld.names(article.get("articleSection"), {}), *meta(page, _SECTIONS))), None),
        tags=_tags(page),
        link=page.address or None,
        language=next((one.get("lang") for one in page.tree.iter("html")), None),
    )


def _title(page: Statements) -> str | None:
    """Return the title on which head and linked data agree, or the heading that agrees with one of them.

    Except in news, what head and linked data say may be meant for search engines, and readers see another heading.
    """
    titles, headline = stated_titles(page), headline_of(page)
    shown = page.heading
    if headline and letters(headline) == letters(titles[0]):
        is_other = shown and not jsonld.is_news(page.linked.article) and is_reworded(shown.words, headline)
        return shown.words if shown and is_other else headline
    headings = [words_of(one) for one in islice(page.tree.iter("h1"), _MOST_HEADINGS)]
    likely = [shown.words] if shown and shown.likeness else titles or headings[: len(headings) == 1]
    return alone(likely[0], (*titles, *headings), names_of(page)) or None if likely else None


def _authors(page: Statements) -> tuple[str, ...]:
    written_by = page.linked.article.get("author") or page.linked.article.get("creator")
    stated = (
        jsonld.names(written_by, page.linked.by_id),
        map(jsonld.words, next((page.head[name] for name in _AUTHORS if name in page.head), ())),
        bylines.marked(page),
    )
    said = [islice(names, _MOST_BYLINES) for names in stated]
    sites = {"", *map(letters, names_of(page))}
    found = [tuple(dict.fromkeys(name for one in names for name in people(one))) for names in said]
    known = _first(found, sites)
    organisations = {*map(letters, islice(jsonld.organisations(written_by, page.linked.by_id), _MOST_BYLINES))}
    if all(letters(name) in organisations or _has_only_posted(name) for name in known):
        known = _first(bylines.seen(page), sites) or known or notes.noted(page)
    return known or next(filter(None, found), ())


def _has_only_posted(name: str) -> bool:
    """Whether a name is that of a desk or a user, not of an author; a name in capitals is an agency, which is one."""
    return _POSTER.search(name) is not None and not name.isupper()


def _first(said: Iterable[tuple[str, ...]], sites: Container[str]) -> tuple[str, ...]:
    """Return the first of the lists of names with any that is not a name of the site, without the names of the site."""
    others = (tuple(name for name in names if not _is_of_site(name, sites)) for names in said)
    return next(filter(None, others), ())


def _is_of_site(name: str, sites: Container[str]) -> bool:
    """Whether a name is that of the site, maybe with an article."""
    own = letters(name)
    return own in sites or own.removeprefix("the") in sites


def people(said: str) -> Iterator[str]:
    """Yield the names in a byline."""
    line = _MAIL.sub("", _BY.sub("", said[:_LONGEST_BYLINE])).strip(" ,;|")
    for name in _BETWEEN.split(line):
        before, bracket, _ = name.partition("(")
        tidy = (before if bracket and name.rstrip().endswith(")") else name).strip(" .,-–—")
        if tidy and len(tidy) < _LONGEST_NAME and not _NOBODY.search(tidy):
            yield tidy


def _tags(page: Statements) -> tuple[str, ...]:
    said = next(([page.head[name]] for name in _TAGS if name in page.head), [[]])[0]
    parts = said if len(said) > 1 else [part for one in said for part in one.split(",")]
    return tuple(dict.fromkeys(tag for part in parts if (tag := jsonld.words(part))))
