"""A label on a line of its own says what the next line is, if that line can be it."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier"
LEDE = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."


def _laid_out(*lines: str) -> Article:
    return lay_out(Draft("story.txt", "story.txt", "\n\n".join((TITLE, *lines, LEDE)), b""))


def _visible(article: Article) -> list[str]:
    return [one.text for one in article.paragraphs if one.hidden is None]


@pytest.mark.parametrize("label", ["By", "BY", "Written by", "Author", "Authors:", "Words", "Reporter:"])
def test_an_author_stands_below_a_label(label: str) -> None:
    article = _laid_out(label, "Orla Finch")
    assert (article.authors, _visible(article)) == (("Orla Finch",), [LEDE])


def test_a_head_may_consist_of_labels_and_values() -> None:
    article = _laid_out("Author:", "Orla Finch and Tom Vane", "Date:", "3 March 2021", "Source:", "Skerry Packet")
    assert (article.authors, article.published, article.source) == (
        ("Orla Finch", "Tom Vane"),
        "2021-03-03",
        "Skerry Packet",
    )
    assert _visible(article) == [LEDE]


def test_labels_stand_below_a_standfirst_too() -> None:
    standfirst = "A second vote is likely, and the ferry waits."
    article = _laid_out(standfirst, "By", "Orla Finch", "Published in", "Skerry & Sound")
    assert (article.authors, article.source, _visible(article)) == (
        ("Orla Finch",),
        "Skerry & Sound",
        [standfirst, LEDE],
    )


@pytest.mark.parametrize("below", ["A ferry in the fog", "the harbour master", "It was over."])
@pytest.mark.parametrize("label", ["By", "Words", "Date", "Source"])
def test_other_lines_below_a_label_are_text(label: str, below: str) -> None:
    article = _laid_out(label, below)
    assert (article.authors, article.source, article.published) == ((), None, None)
    assert below in _visible(article)
