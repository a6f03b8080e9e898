"""Marks the lines between the paragraphs of an article that its page shows as headings.

trafilatura makes paragraphs of the headings on some pages; others have none, but short paragraphs in bold type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.sources.markup import Part
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.bylines import is_name
from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADINGS, _BOLD = ("h2", "h3", "h4", "h5", "h6"), ("b", "strong")
_FIGURE = re.compile(r":\s*\W?\d")
# The most characters of a heading, and the fewest of the paragraph below it.
_LONGEST, _BELOW = 120, 60
# The most paragraphs and headings of a page that are examined; none has a tenth as many.
_MOST = 10_000


def with_subheads(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Return the paragraphs of an article, with those that the page shows as headings marked as such.

    A heading is no sentence, but may ask something, and text follows.
    """
    likely = [n for n, part in enumerate(parts) if _may_be_one(part, parts[n + 1 : n + 2])]
    shown = {*_shown(tree)} if likely else set()
    heads = {n for n in likely if squeeze(parts[n].text) in shown}
    return [part._replace(kind="heading") if n in heads else part for n, part in enumerate(parts)]


def _may_be_one(part: Part, below: Sequence[Part]) -> bool:
    words = part.text
    if part.kind != "text" or len(words) > _LONGEST or "\n" in words or words.startswith("- "):
        return False
    is_open = not is_sentence(words) or words.endswith("?")
    return is_open and not words.endswith(":") and any(one.kind == "text" and len(one.text) >= _BELOW for one in below)


def _shown(tree: _Element) -> Iterator[str]:
    """Yield the words of headings and of paragraphs in bold type, but for questions and mere names: people speak below.

    Links in bold type lead to other articles, and a label with a figure heads nothing.
    """
    for element in islice(tree.iter("p", *_HEADINGS), _MOST):
        words = words_in(element) if len(element) or element.tag in _HEADINGS else ""
        if 0 < len(words) <= _LONGEST and (element.tag in _HEADINGS or _is_bold(element, words)):
            yield squeeze(words)


def _is_bold(paragraph: _Element, words: str) -> bool:
    is_other = words.endswith("?") or all(map(is_name, words.split("/"))) or _FIGURE.search(words)
    if is_other or next(paragraph.iterdescendants("a"), None) is not None:
        return False
    return squeeze("".join(words_in(one) for one in paragraph.iterchildren(*_BOLD))) == squeeze(words)
