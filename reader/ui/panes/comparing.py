"""Compares an article with the others of its story, to find what is new in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import ShelvedArticle
from reader.ui.views.news import News, length_among, news_of

if TYPE_CHECKING:
    from reader.library import Library

# The most copies that are compared, because each is loaded and compared word by word.
_COMPARED = 16

_ALONE = News(said="No other article tells this story.")
_UNREAD = "None of its copies is read"


def whats_new(library: Library, shelved: ShelvedArticle) -> News:
    """Return what an article adds to the copies that were read, and its length.

    If there is nothing to compare it with, the result only says so.
    """
    from reader.text.stories.news import told_elsewhere  # in the thread of whoever asks first

    copies = library.copies(shelved.id)
    tellers = tuple(copy for copy in copies if copy.read)[:_COMPARED]
    if not copies:
        return _ALONE
    articles = {copy.id: library.article(copy.id).article for copy in dict.fromkeys((*tellers, *copies[:_COMPARED]))}
    length = length_among(shelved.article, [(copy, articles[copy.id]) for copy in copies if copy.id in articles])
    if not tellers:
        return News(said=f"{'; '.join(filter(None, (_UNREAD, length)))}.")
    elsewhere = told_elsewhere(shelved.article, [articles[teller.id] for teller in tellers])
    return news_of(shelved.article, elsewhere, tellers, length)
