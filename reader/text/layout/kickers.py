"""Kickers: what stands above a headline: the paper, its menu in one line, a section, a label such as "Live"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, filterfalse, islice

from reader.text.layout.bylines import read_byline
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.furniture import furniture_rule
from reader.text.layout.headlines import MOST_KICKER_WORDS, headline_of, is_headline, is_title_again
from reader.text.layout.lines import ends_sentence
from reader.text.layout.menus import (
    is_breadcrumb,
    is_known_entry,
    is_known_menu_line,
    is_long_menu_line,
    is_menu_line,
    is_section,
)
from reader.text.layout.nameplates import is_slogan, is_slogan_below, is_written_as_name, may_be_paper, read_nameplate
from reader.text.layout.papers import is_known_paper
from reader.text.layout.publishers import is_like_paper, is_publisher
from reader.text.spelling import word_set

# The most lines between a paper and the headline, and between two prints of a headline: a menu, a section, a date. The
# most words and characters of those that are known by nothing but their place.
_MOST_BETWEEN, _MOST_WORDS, _LONGEST = 4, 4, 60
# The fewest characters of a headline that is looked for again: a shorter one may be a refrain.
_SHORTEST_TITLE = 20
# The site of a page is named among so many lines at its top.
_MOST_ABOVE_SITE = 4
# The most words of the name of a paper, and of one who issues a release.
_MOST_NAME_WORDS, _MOST_ISSUER_WORDS = 5, 8
_ARTICLES = ("The ", "THE ")
_ARTICLED = re.compile(r"The(?: [^\W\d_a-z][\w’'-]*){1,4}")
_RELEASE = re.compile(r"(?:press|news|media) (?:releases?|statements?|notes?)|communiqu[ée]", re.IGNORECASE)
_PRESS_OFFICE = re.compile(
    r"[^.]*\b(?:media|press|communications?|information|public (?:affairs|information|relations)) "
    r"(?:cent(?:re|er)|department|desk|division|office|section|service|team|unit)",
    re.IGNORECASE,
)
_LABELS = word_set(
    "analysis breaking column columns comment editorial essay exclusive explained explainer factbox feature features"
    " interview investigation live obituary opinion perspective poem profile reportage transcript updated video"
    " viewpoint watch"
    " analyse ausland feuilleton gesellschaft inland kommentar kultur leitartikel lokales meinung nachruf panorama"
    " politik porträt regionales reportage wirtschaft wissen wissenschaft"
    " culture économie édito entretien international monde politique portrait société tribune"
    " cultura deportes economía entrevista internacional mundo nacional opinión política reportaje sociedad sucesos"
    " cronaca economia editoriale esteri interni intervista politica società"
    " desporto esporte opinião sociedade"
    " binnenland buitenland cultuur economie opinie politiek"
    " gospodarka kraj opinie polityka świat wywiad"
)
_LIVE = frozenset(["breaking news", "live blog", "live updates", "long read", "special report", "press release"])
# What stands above the points in which a page sums an article up; with a colon it announces them.
_SUMMING_UP = re.compile(
    r"summary|synopsis|(?:story )?highlights|(?:key|main) (?:facts|findings|messages|points|takeaways)|takeaways"
    r"|at a glance|in (?:brief|short|summary)|the gist|quick read"
)
# What stands between a headline and its site.
_SIGNS, _EDGES, _PARTED = ("", *"-–—|·•"), " -–—|·•", re.compile(r"\s*[|·•]\s*|\s+[-–—]\s+")
_STEPS = re.compile(r"\s*[>»›→|]\s*|\s/\s")
# "SkerryLive"; and the small words in the name of a site.
_JOINED = re.compile(r"(?:[^\W\d_a-z][^\W\d_A-Z]+){2,3}")
_SMALL_WORDS = frozenset(("de", "del", "der", "des", "di", "du", "la", "le", "in", "of", "the", "and", "&", "for"))
_OPEN_END = (",", ";", "-", "–", "—")


def paper_above(text: str, below: Sequence[str]) -> str | None:
    """Return the paper or the issuer that a line above a headline names; None for other lines.

    A name of several words that a paper may have stands right above the headline, any other that begins with an article
    above the section; any of several words may stand above a menu in one line or what a paper says of itself. Whoever
    issues a release says so in the next line, or is a press office.
    """
    name = (plate := read_nameplate(text)) or text
    if ends_sentence(text) or not below or len(name.split()) > _MOST_ISSUER_WORDS or not is_written_as_name(name):
        return None
    place = _headline_place(below)
    if place is None and names_paper(text) and _is_short_headline(below):
        return name
    if place is None or _RELEASE.fullmatch(text):
        return None
    is_issuer = _RELEASE.fullmatch(below[0]) is not None or _PRESS_OFFICE.fullmatch(text) is not None
    if is_issuer or plate:
        return name
    if is_slogan_below(below[0], text) and _is_above_slogan(text, below[1:]):
        return text
    if read_byline(below[0]) and len(below) > 1 and (is_menu_line(below[1]) or is_breadcrumb(below[1])):
        return None if is_label(text) else text
    if is_long_menu_line(below[0]) or is_known_menu_line(below[0]) or is_breadcrumb(below[0]):
        return text if _may_be_above_menu(text) else None
    is_above_label = is_publisher(text) and " " in text and is_label(below[0]) and not is_menu_line(text)
    if names_paper(text) or is_above_label or (text.startswith(_ARTICLES) and may_be_paper(text)):
        return text
    return text if place and _ARTICLED.fullmatch(text) and not all(map(is_known_entry, text.split())) else None


def paper_of_menu(entries: Sequence[str]) -> str | None:
    """Return the paper among the entries of a menu; only the first or the last may be called by its article alone."""
    if len(entries) > 1 and _may_be_above_menu(entries[0]) and is_known_menu_line(entries[1]):
        return entries[0]
    edges = (entry for entry in (*entries[:1], *entries[-1:]) if _ARTICLED.fullmatch(entry))
    articled = (entry for entry in edges if not all(map(is_known_entry, entry.split()[1:])))
    plates = filter(None, map(read_nameplate, entries))
    return next(filter(names_paper, entries), None) or next(plates, None) or next(articled, None)


def paper_of_breadcrumb(text: str) -> str | None:
    """Return the paper with which the way to an article begins: "Skerry Times > News > Boats"."""
    first = _STEPS.split(text, 1)[0].strip()
    return first if names_paper(first) else None


def site_above(texts: Sequence[str], title: str | None) -> str | None:
    """Return the site that the first lines of a page name, alone or behind the title; None if they name none."""
    if paper := paper_of_menu(texts[:_MOST_ABOVE_SITE]):
        return paper
    return headline_of(texts[0])[1] if title is not None and is_title_again(texts[0], title) else None


def _may_be_above_menu(text: str) -> bool:
    """Whether a line above a menu in one line is the paper: several words, as "SkerryLive" is, not of another menu."""
    several = 1 < len(text.split()) <= _MOST_NAME_WORDS or _JOINED.fullmatch(text) is not None
    return several and is_written_as_name(text) and not is_menu_line(text)


def _is_above_slogan(text: str, below: Sequence[str]) -> bool:
    """Whether a line above what may be a slogan is the paper, by its article or by the label or date between them."""
    place = _headline_place(below)
    if place is None or read_byline(below[place]) or is_menu_line(text) or is_label(text):
        return False
    return place > 0 or text.startswith(_ARTICLES) or names_paper(text)


def names_paper(text: str) -> bool:
    """Whether several words, not all of a menu, are the name of a paper by themselves: "North Skerry Examiner"."""
    if is_known_paper(text):
        return True
    words = text.split()
    is_name = len(words) <= _MOST_NAME_WORDS and is_written_as_name(text) and is_like_paper(text) and ":" not in text
    return is_name and not all(map(is_known_entry, words))


def names_site(text: str) -> bool:
    """Whether a line may be the name of a site above its menu: several words with capitals, no entries of a menu."""
    words = [word for word in text.split() if word not in _SMALL_WORDS]
    is_named = 1 < len(words) <= _MOST_NAME_WORDS and is_written_as_name(" ".join(words)) and not ends_sentence(text)
    is_menu = is_menu_line(text) or is_label(text) or 2 * sum(map(is_known_entry, words)) >= len(words)
    return is_named and not is_menu and not any(map(str.isdigit, text))


def is_label(text: str) -> bool:
    """Whether a line is only the name of a section or says of what kind an article is: "Exclusive", "World news"."""
    folded = text.casefold().strip(" :*|•")
    is_known = folded in _LABELS or folded in _LIVE or _RELEASE.fullmatch(text) is not None
    return is_known or is_section(folded) or _is_filed(folded) or _SUMMING_UP.fullmatch(text.casefold()) is not None


def _is_filed(folded: str) -> bool:
    """Whether a line says in which sections an article is: "in News, Top Stories"."""
    sections = folded.removeprefix("in ").split(", ")
    return folded.startswith("in ") and all(is_section(one) or is_known_entry(one) for one in sections)


def is_kicker(text: str, below: Sequence[str]) -> bool:
    """Whether a line above a headline is a menu or a label such as "Live"."""
    if not (is_menu_line(text) or is_slogan(text) or is_label(text)) or not below:
        return False
    return _headline_place(below) is not None or (is_label(text) and _is_short_headline(below))


def lines_to_title_again(texts: Sequence[str], title: str) -> int:
    """Count the short lines, no sentences, from the title of a page to its headline, which says the same; else 0."""
    beside = 0
    if len(title) < _SHORTEST_TITLE:
        return 0
    for place, text in enumerate(texts):
        if is_title_again(text, title):
            return place
        beside += not _may_be_on_page(text)
        if beside > _MOST_BETWEEN:
            return 0
        if not _may_be_between(text) and not is_menu_line(text):
            return 0
    return 0


def split_headline(text: str, below: Sequence[str]) -> tuple[str, str | None]:
    """Return the headline in a line and the site beside it, also if the page prints the headline again by itself."""
    for again in islice(filterfalse(_may_be_on_page, below), _MOST_BETWEEN + 1):
        before, found, after = text.partition(again) if len(again) >= _SHORTEST_TITLE else ("", "", "")
        is_parted = before.rstrip()[-1:] in _SIGNS and after.lstrip()[:1] in _SIGNS
        is_parted = is_parted or (not after and is_known_menu_line(before.strip()))
        if found and before + after and is_parted:
            beside = (part.strip(_EDGES) for part in _PARTED.split(f"{before} | {after}"))
            named = [part for part in beside if part and not _is_of_menu(part)]
            return again, next(filter(names_paper, named), headline_of(text)[1] or _site_at_end(named))
    return headline_of(text)


def _site_at_end(parts: Sequence[str]) -> str | None:
    """Return the last of the parts beside a headline that is printed again, unless it is a section: "WXYZ"."""
    last = parts[-1] if parts else ""
    return last if is_written_as_name(last) else None


def _is_of_menu(text: str) -> bool:
    return is_label(text) or is_known_entry(text) or is_known_menu_line(text)


def _headline_place(below: Sequence[str]) -> int | None:
    """Return where the headline is below a paper or a label, not after other text; None if it is not there."""
    rest = [*dropwhile(_may_be_above, below[:_MOST_BETWEEN]), *below[_MOST_BETWEEN:]]
    place = len(below) - len(rest)
    return place if rest and len(rest[0].split()) > MOST_KICKER_WORDS and is_headline(rest[0], rest[1:]) else None


def _is_short_headline(below: Sequence[str]) -> bool:
    """Whether the line below the name of a paper is a headline of a few words: no section, and the text follows it."""
    text = below[0]
    is_beside = is_label(text) or is_menu_line(text) or is_breadcrumb(text) or _is_signed(text) or text.isupper()
    behind = [*dropwhile(_is_signed, below[1:])]
    return 1 < len(text.split()) <= MOST_KICKER_WORDS and not is_beside and is_headline(text, behind[:1])


def _is_signed(text: str) -> bool:
    return read_byline(text) is not None or read_date_line(text) is not None


def _may_be_above(text: str) -> bool:
    if is_breadcrumb(text) or is_menu_line(text) or read_date_line(text) or furniture_rule(text):
        return True
    return len(text.split()) <= MOST_KICKER_WORDS and not ends_sentence(text)


def _may_be_on_page(text: str) -> bool:
    """Whether a line is an entry of a menu, furniture or the date, of which there may be many."""
    return is_known_entry(text) or is_menu_line(text) or read_date_line(text) is not None


def _may_be_between(text: str) -> bool:
    if is_breadcrumb(text) or read_date_line(text) or furniture_rule(text):
        return True
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and not ends_sentence(text) and not text.endswith(_OPEN_END)
