"""The first lines of an extracted article: its title, its headline, and lines that are not part of the text.

The extraction often begins above the heading of the page, and takes the kicker, the breadcrumbs, or a list of the
authors and the reading time for text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.headings import opens_article, words_of
from reader.sources.pages.sites import letters
from reader.sources.pages.statements import Statements
from reader.sources.pages.titles import ends_behind_kicker
from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# The number of first paragraphs that may be the title or may not be part of the text.
_TOP = 4
# The most characters of a kicker, and the fewest words of a headline.
_LONGEST_KICKER, _SHORTEST_HEADLINE = 60, 3
# A word that somebody may search for.
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_COUNT = re.compile(r"\d{2,6}")
_READING_TIME = re.compile(
    r"\d{1,3}[\s-]*(?:min(?:ute[ns]?|utos?|uti|uter|ut)?\.?\s+(?:read|lesezeit|lesedauer|de lect?ure|de lectura"
    r"|de leitura|di lettura|leestijd|lesetid|läsning|okuma|czytania|чтения)|분\s*읽기|分で読める|分钟阅读)",
    re.IGNORECASE,
)


def opened(parts: Sequence[Part], page: Statements, title: str, authors: Sequence[str] = ()) -> list[Part]:
    """Return the paragraphs of an article without the lines before its text; the title comes first if it was found.

    Below comes the headline that the page shows, if it says what neither the title nor the text does.
    """
    text = next((n for n, part in enumerate(parts[:_TOP]) if part.kind == "text" and is_sentence(part.text)), _TOP)
    top = [part for part in parts[:text] if not _is_title(part, page, title)]
    above = _above_heading(page) if top else set()
    kept = [part for part in top if squeeze(part.text) not in above and not _leads_up(part)]
    shown = [Part(title, "heading")] if len(top) < len(parts[:text]) else []
    return [*shown, *_headline(page, [title, *(part.text for part in parts[text:])], authors), *kept, *parts[text:]]


def _headline(page: Statements, told: Sequence[str], authors: Sequence[str]) -> list[Part]:
    """Return the headline that a page shows if it has words that are not ``told``; none if it names an author."""
    shown = page.heading
    if shown is None or not (shown.likeness or opens_article(page, shown)):
        return []
    words, known = _WORD.findall(shown.words.lower()), {*_WORD.findall(" ".join(told).lower())}
    is_name = letters(shown.words) in map(letters, authors)
    return [Part(shown.words, "heading")] if len(words) > 1 and not is_name and not known.issuperset(words) else []


def _is_title(part: Part, page: Statements, title: str) -> bool:
    """Whether a heading is the title, with or without a kicker, or the heading that the page shows."""
    if part.kind != "heading" or not title:
        return False
    words, shown = squeeze(part.text), page.heading
    heading = squeeze(words_of(shown.element)) if shown else ""
    is_part = len(part.text.split()) >= _SHORTEST_HEADLINE and ends_behind_kicker(title, part.text)
    titles = (squeeze(title), heading) if shown and shown.likeness else (squeeze(title),)
    return is_part or words == heading or words.endswith(tuple(filter(None, titles)))


def _above_heading(page: Statements) -> set[str]:
    """Return the short lines above the heading that shows the title of a page."""
    if page.heading is None or not page.heading.likeness:
        return set()
    above = set[str]()
    for one in page.tree.iter(*BLOCKS):
        if one is page.heading.element:
            break
        above.update(_short_line(one))
    return above


def _short_line(element: _Element) -> tuple[str, ...]:
    words = words_in(element) if next(element.iterdescendants(*BLOCKS), None) is None else ""
    return (squeeze(words),) if 0 < len(words) <= _LONGEST_KICKER and not is_sentence(words) else ()


def _leads_up(part: Part) -> bool:
    """Whether a paragraph is only a number of comments, or a list with the reading time of the article."""
    lines = part.text.split("\n")
    is_short = part.kind == "text" and all(len(line) <= _LONGEST_KICKER for line in lines)
    is_list = part.text.startswith("- ") and any(map(_READING_TIME.search, lines))
    return is_short and (is_list or _COUNT.fullmatch(part.text) is not None)
