"""Articles without quotes and names.

They stand apart from ``analyse``, because the modules that find quotes and names take long to import.
"""

from __future__ import annotations

from dataclasses import replace

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.stock import stock_lines
from reader.text.stories.sketches import sketch


def outline(draft: Draft) -> Article:
    """Return the article in ``draft``, laid out and comparable with its copies, without quotes and names."""
    return sketched(lay_out(draft))


def sketched(article: Article) -> Article:
    """Return an article that was laid out with what makes it comparable with others."""
    return replace(article, sketch=sketch(article), lines=stock_lines(article))
