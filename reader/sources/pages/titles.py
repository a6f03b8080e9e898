"""The titles that a page states, without a kicker before them and the name of the site after them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from reader.sources.pages import jsonld
from reader.sources.pages.sites import letters, names_of
from reader.sources.pages.statements import Statements, meta, window_title

_TITLES = ("og:title", "twitter:title", "title", "dc.title")

# The name of a site after the last separator in the title of a page; those of eastern Asia need no blanks, and Korean
# pages have the vowel "ㅣ" for a bar and the section before it: "-정치ㅣ한국일보".
_WITH_SITE = re.compile(r"^(.*\S)\s+[|\-–—·•»:]\s+([^|–—·•»]{2,40})$")
_WITH_EASTERN_SITE = re.compile(r"^(.*?\S)(?:-\w{2,10})?\s*[｜ㅣ：]\s*([^｜ㅣ：]{2,40})$")
_BEHIND_DASH = re.compile(r"^(.*[^\s_–—-])[_–—-]+([^_–—-]{2,20})$")
_SHORTEST_TITLE = 10
# The text after the last bar, which is the name of the site if no other is known.
_BEHIND_BAR = re.compile(r"^(.{10,}\S)\s+\|\s+[^|]{2,40}$")
# What kind of article it is, which papers add to the headline itself.
_KIND = re.compile(
    r"(?<=\S{2})\s+\|\s+(?:opinions?|editorial|analysis|comment(?:ary)?|letters?|(?:guest )?column|kommentar|meinung"
    r"|analyse|opinión|tribune|éditorial|opinião|opinione|opinie|mening)$",
    re.IGNORECASE,
)
# A separator or an ornament with nothing behind it.
_DANGLING = re.compile(r"(?<=\S{2})\s+[|\-–—·•⋆★]+$")
# A kicker before a headline.
_KICKER = re.compile(r"(?::|\s[–—|/-])\s*$")
# The fewest words of a headline, and the fewest letters of the name of a site.
_SHORTEST_HEADLINE, _SHORTEST_SITE = 3, 3
# The fewest letters of the name of a site that may be a part of what stands behind a title, or have it as a part.
_SHORTEST_PART = 5
# The fewest different words of a heading that is compared with a title, and the share of the words of the shorter one
# that both must have. With shares from 0.4 to 0.8, or a word more or less, four in 471 pages at most get another title.
_FEWEST_COMPARED, _LEAST_SHARED = 3, 0.6
# The fewest letters of a title in a script without spaces, where words cannot be counted, and such a title.
_FEWEST_LETTERS = 6
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# Each is compared with all others; no page has a tenth as many, and no title is a tenth as long, in characters.
_MOST_TITLES, _LONGEST_TITLE = 50, 2000


def stated_titles(page: Statements) -> list[str]:
    """Return the stated titles: for networks, in linked data, and of the window."""
    said = (*meta(page, _TITLES[:1]), page.linked.article.get("headline"), *meta(page, _TITLES[1:]), window_title(page))
    sites = names_of(page)
    stated = dict.fromkeys(_without_site(jsonld.words(one), sites) for one in said)
    found = list(islice(filter(None, stated), _MOST_TITLES))
    return [alone(title, found, sites) for title in found]


def headline_of(page: Statements) -> str:
    """Return the headline in the linked data of a page, or an empty text."""
    return _without_site(jsonld.words(page.linked.article.get("headline")), names_of(page))


def alone(title: str, others: Iterable[str], sites: Iterable[str]) -> str:
    """Return a title without a kicker that another title lacks, or without the section and the site after it."""
    if len(title) > _LONGEST_TITLE:
        return title
    known = tuple(name for site in sites if len(name := letters(site)) >= _SHORTEST_SITE)
    for other in others:
        if len(other.split()) >= _SHORTEST_HEADLINE and ends_behind_kicker(title, other):
            return other
        tail = title[len(other) :]
        if other and title.startswith(other) and not tail[:1].isalnum() and letters(tail).endswith(known):
            return other
    return title


def ends_behind_kicker(title: str, headline: str) -> bool:
    """Whether a title is the headline with a kicker before it."""
    return title.endswith(headline) and _KICKER.search(title[: -len(headline)]) is not None


def is_reworded(heading: str, headline: str) -> bool:
    """Whether a heading says the same as a headline in other words, not only with something before or behind it."""
    own, other = letters(heading), letters(headline)
    return not own.startswith(other) and not own.endswith(other) and likeness(heading, [headline]) > 0


def likeness(heading: str, titles: Iterable[str]) -> float:
    """Return the share of words that a heading has in common with the most similar title; 0 if not most."""
    return max((_shared(heading, title) for title in titles), default=0)


def _without_site(title: str, sites: Iterable[str]) -> str:
    """Cut the name of the site from the end of a title, as long as there is one."""
    if len(title) > _LONGEST_TITLE:
        return title
    known = [name for site in sites if (name := letters(site))]
    eastern = (_WITH_EASTERN_SITE, _BEHIND_DASH) if _UNSPACED.search(title) else (_WITH_EASTERN_SITE,)
    forms = (_WITH_SITE, *eastern)
    while (found := next(filter(None, (form.match(title) for form in forms)), None)) and _is_long(found[1]):
        tail = letters(found[2])
        if not any(_are_of_one_site(tail, name) for name in known if tail):
            break
        title = found[1]
    title = _DANGLING.sub("", _KIND.sub("", title))
    barred = None if known else _BEHIND_BAR.match(title)
    return barred[1] if barred else title


def _are_of_one_site(tail: str, name: str) -> bool:
    """Whether the letters behind a title are the name of its site, a part of it, or have it as a part."""
    return tail == name or (len(name) >= _SHORTEST_PART and (name in tail or tail in name))


def _is_long(title: str) -> bool:
    """Whether a title is long enough to be one without what stands behind it."""
    return len(title) >= (_FEWEST_LETTERS if _UNSPACED.search(title) else _SHORTEST_TITLE)


def _shared(heading: str, title: str) -> float:
    if _UNSPACED.search(heading):
        shown, stated = letters(heading), letters(title)
        return len(shown) / len(stated) if len(shown) >= _FEWEST_LETTERS and shown in stated else 0
    ours, theirs = (set(re.findall(r"\w+", text.lower())) for text in (heading, title))
    both = len(ours & theirs)
    is_like = len(ours) >= _FEWEST_COMPARED and both >= _LEAST_SHARED * min(len(ours), len(theirs))
    return both / len(ours | theirs) if is_like else 0
