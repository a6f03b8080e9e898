"""What an article adds to its story, for display."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import Article, Listing
from reader.ui.views.lengths import number_of_words
from reader.wording.phrases import counted, one_line


@dataclass(frozen=True, slots=True)
class News:
    """The paragraphs that other articles have, each with the name of one; ``said`` is the remark in the header."""

    elsewhere: Mapping[int, str] = field(default_factory=dict)
    said: str = ""


NO_NEWS = News()


def news_of(article: Article, elsewhere: Mapping[int, int], tellers: tuple[Listing, ...], length: str = "") -> News:
    """Make the view of a comparison with ``tellers``, which the reader knows.

    The remark ends with what is said of its ``length``.
    """
    names = [*map(_name, tellers)]
    whole = sum(1 for _, paragraph in article.visible() if paragraph.text.split())
    new = f"new here: {whole - len(elsewhere):,} of {counted(whole, 'paragraph')}"
    said = "; ".join(filter(None, (new, length)))
    return News({paragraph: names[teller] for paragraph, teller in elsewhere.items()}, said)


def length_among(article: Article, others: Sequence[tuple[Listing, Article]]) -> str:
    """Say which of an article and some others is the longest; "" if others are as long."""
    listing, longest = max(others, key=lambda other: _length(other[1]))
    lacking = _length(longest) - _length(article)
    if lacking > 0:
        return f"{_name(listing)} is longer by {counted(lacking, 'word')}"
    return f"the longest of {len(others) + 1:,}" if lacking else ""


def _name(teller: Listing) -> str:
    return one_line(teller.source) or one_line(teller.title) or "another article"


def _length(article: Article) -> int:
    return sum(number_of_words(paragraph.text) for _, paragraph in article.visible())
