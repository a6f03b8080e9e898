"""What a page says of its article: title, authors, dates and the like, in linked data, in its head and on its face.

Each field is looked for where it is most often right first: linked data is written for machines, the head for social
networks, and what stands on the page for people.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.links import host_of
from reader.sources.markup import text_of
from reader.sources.pages import bylines, jsonld, publication
from reader.sources.pages.statements import Statements, meta

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLES = ("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title")
_AUTHORS = ("author", "parsely-author", "sailthru.author", "article:author", "article:author_name", "dc.creator",
            "byl", "cxenseparse:author", "dcterms.creator", "citation_author")  # fmt: skip
_SITES = ("og:site_name", "application-name")
_SECTIONS = ("article:section", "parsely-section", "section")
_TAGS = ("article:tag", "parsely-tags", "news_keywords", "keywords")

# What stands after the last of these in the title of a page is the name of its site.
_WITH_SITE = re.compile(r"^(.*\S)\s+[|\-–—·•»:]\s+([^|–—·•»]{2,40})$")
_SHORTEST_TITLE = 10
# Where no site is named anywhere, what stands behind the last bar is its name.
_BEHIND_BAR = re.compile(r"^(.{10,}\S)\s+\|\s+[^|]{2,40}$")
# What stands before a headline, as a kicker on its own line would.
_KICKER = re.compile(r"(?::|\s[–—|/-])\s*$")
# A headline has so many words at least, the name of a site so many letters.
_SHORTEST_HEADLINE, _SHORTEST_SITE = 3, 3

_BY = re.compile(
    r"^(?:(?:[^\W\d_]+ ){0,4}(?:written|posts|articles|stories|words|reporting|photographs|photos|pictures) by"
    r"|by|von|par|por|di|text|author|autor)\s*:?\s+",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<!\S)\S+@\S+\.\w+")
_BETWEEN = re.compile(
    r"\s*(?:;|\||\s/\s|,(?!\s*(?:jr|sr|md|m\.d|ph\.?d|rd|ii|iii|rn|cpa|esq)\b)|\band\b|\bund\b|&|\s+y\s+)\s*",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:https?:|www\.|@|\d+$)"
    r"|^(?:admin|staff|editors?|(?:the )?authors?|none|null|unknown|guest|redaktion|newsroom|user\w*)$",
    re.I,
)
# Who posted an article rather than wrote it: the desk of a paper, or somebody by the one word that a system knows.
_POSTER = re.compile(
    r"^[a-z0-9][\w.-]*$|\b(?:desk|staff|team|bureau|newsroom|agency|agencies|service|redaktion|redacción|rédaction|"
    r"redazione|redactie|editors?|reporters?|correspondents?|online|web|news|digital|admin)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 60
# No page names more people than fit into so many characters, in so many lines.
_LONGEST_BYLINE, _MOST_BYLINES = 2000, 100


class Metadata(NamedTuple):
    """What a page says of its article; None or nothing where it says nothing. Dates are as they are written."""

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


def read_metadata(page: Statements) -> Metadata:
    """Give each field from where a page states it most reliably; None or empty where nothing states it."""
    source = _source(page)
    article = page.linked.article
    return Metadata(
        title=_title(page, source),
        authors=_authors(page, source),
        published=publication.published(page),
        shown=publication.shown(page),
        updated=publication.updated(page),
        source=source or None,
        section=next(filter(None, (*jsonld.names(article.get("articleSection"), {}), *meta(page, _SECTIONS))), None),
        tags=_tags(page),
        link=page.address or None,
    )


def _source(page: Statements) -> str:
    publisher = next(jsonld.names(page.linked.article.get("publisher"), page.linked.by_id), "")
    found = (*map(jsonld.words, meta(page, _SITES)), publisher, page.linked.site)
    return next(filter(None, found), "")


def _title(page: Statements, source: str) -> str | None:
    """Give what head and linked data agree upon, or the heading that agrees with either: the one that people read."""
    sites = _sites(page, source)
    said = (*meta(page, _TITLES[:1]), page.linked.article.get("headline"), *meta(page, _TITLES[1:]), _named(page))
    candidates = [title for one in said if (title := _without_site(jsonld.words(one), sites))]
    headline = _without_site(jsonld.words(page.linked.article.get("headline")), sites)
    if headline and _letters(headline) == _letters(candidates[0]):
        return headline
    headings = [_spaced(one, candidates) for one in map(_words, page.tree.iter("h1"))]
    best = max(headings, key=lambda one: _likeness(one, candidates), default="")
    likely = [best] if _likeness(best, candidates) else candidates or headings[: len(headings) == 1]
    return _alone(likely[0], (*candidates, *headings), sites) or None if likely else None


def _words(heading: _Element) -> str:
    """Give the words of a heading, those of its lines and blocks apart."""
    copied = deepcopy(heading)
    copied.tail = None
    return jsonld.words(text_of(copied).text)


def _spaced(heading: str, titles: Iterable[str]) -> str:
    """Give a heading as a title says it that parts words which style alone parts in the heading."""
    same = (one for one in titles if _letters(one) == _letters(heading) and len(one.split()) > len(heading.split()))
    return next(same, heading)


def _sites(page: Statements, source: str) -> tuple[str, ...]:
    """Give what the site of a page may be called."""
    host = host_of(page.address).removeprefix("www.")
    return source, page.linked.site, host.partition(".")[0], host


def _alone(title: str, others: Iterable[str], sites: Iterable[str]) -> str:
    """Give a title as another says it without the kicker before it, or without the section and the site behind it."""
    known = tuple(name for site in sites if len(name := _letters(site)) >= _SHORTEST_SITE)
    for other in others:
        if len(other.split()) >= _SHORTEST_HEADLINE and title.endswith(other) and _KICKER.search(title[: -len(other)]):
            return other
        tail = title[len(other) :]
        if other and title.startswith(other) and not tail[:1].isalnum() and _letters(tail).endswith(known):
            return other
    return title


def _named(page: Statements) -> str:
    """Give the title of a page; a picture that is drawn in it may have one, too."""
    return next(("".join(one.itertext()) for one in page.tree.xpath("//title[not(ancestor::svg)][1]")), "")


def _without_site(title: str, sites: Iterable[str]) -> str:
    """Cut the name of the site from the end of a title, as long as there is one."""
    known = [name for site in sites if (name := _letters(site))]
    while (found := _WITH_SITE.match(title)) and len(found[1]) >= _SHORTEST_TITLE:
        tail = _letters(found[2])
        if not any(tail == name or (len(name) > 4 and (name in tail or tail in name)) for name in known if tail):
            break
        title = found[1]
    barred = None if known else _BEHIND_BAR.match(title)
    return barred[1] if barred else title


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _likeness(heading: str, titles: Iterable[str]) -> float:
    """Give the share of words that a heading has in common with the title that is most like it; 0 if not most."""
    return max((_shared(heading, title) for title in titles), default=0)


def _shared(heading: str, title: str) -> float:
    ours, theirs = (set(re.findall(r"\w+", text.lower())) for text in (heading, title))
    both = len(ours & theirs)
    return both / len(ours | theirs) if len(ours) >= 3 and both >= 0.6 * min(len(ours), len(theirs)) else 0


def _authors(page: Statements, source: str) -> tuple[str, ...]:
    written_by = page.linked.article.get("author") or page.linked.article.get("creator")
    stated = (
        jsonld.names(written_by, page.linked.by_id),
        map(jsonld.words, next((page.head[name] for name in _AUTHORS if name in page.head), ())),
        bylines.marked(page),
    )
    said = [islice(names, _MOST_BYLINES) for names in stated]
    sites = {"", *map(_letters, _sites(page, source))}
    found = [tuple(dict.fromkeys(name for one in names for name in people(one))) for names in said]
    known = _first(found, sites)
    organisations = {*map(_letters, islice(jsonld.organisations(written_by, page.linked.by_id), _MOST_BYLINES))}
    if all(_letters(name) in organisations or _has_only_posted(name) for name in known):
        known = _first(bylines.seen(page), sites) or known
    return known or next(filter(None, found), ())


def _has_only_posted(name: str) -> bool:
    """Tell a desk or the user of a system from whoever writes; capitals alone are the agency that did."""
    return _POSTER.search(name) is not None and not name.isupper()


def _first(said: Iterable[tuple[str, ...]], sites: Container[str]) -> tuple[str, ...]:
    """Give the first names of which any is not the site's, without those that are."""
    others = (tuple(name for name in names if _letters(name) not in sites) for names in said)
    return next(filter(None, others), ())


def people(said: str) -> Iterator[str]:
    """Give the names in a byline."""
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
