"""What an article adds to its story, for display."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model import Article, Listing
from reader.wording.phrases import counted, one_line


@dataclass(frozen=True, slots=True)
class News:
    """The paragraphs that other articles have, each with the name of one; ``said`` is the remark in the header."""

    elsewhere: Mapping[int, str] = field(default_factory=dict)
    said: str = ""


NO_NEWS = News()


def news_of(article: Article, elsewhere: Mapping[int, int], tellers: tuple[Listing, ...], known: bool) -> News:
    """Make the view of a comparison with ``tellers``, which the reader knows or which only came earlier."""
    names = [one_line(teller.source) or one_line(teller.title) or "another article" for teller in tellers]
    whole = sum(1 for _, paragraph in article.visible() if paragraph.text.split())
    against = "" if known else "; the copies before it are unread"
    said = f"new here: {whole - len(elsewhere):,} of {counted(whole, 'paragraph')}{against}"
    return News({paragraph: names[teller] for paragraph, teller in elsewhere.items()}, said)
