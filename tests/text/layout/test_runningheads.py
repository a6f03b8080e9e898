"""What a printed paper repeats on each page is not part of the article."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.runningheads import running_heads

COPIED = """\
THE DAILY LANTERN          Page 4                    12 March 2024

Council rejects plan for second
bridge over the Orme

By Sally Wenn and Tom Achebe

The city council on Tuesday night re-
jected a plan to build a second bridge
over the River Orme, saying that the
£42 million cost could not be justi-
fied while schools were closing.

Councillor Rita Mallow, who chairs the
transport committee, said the vote was
"a sad day for anyone who sits in traf-
fic each morning".

THE DAILY LANTERN          Page 5                    12 March 2024

"We have been waiting for twenty years.
We will wait for twenty more, it
seems," she told the Lantern.

Continued on page 7
"""


def test_an_article_copied_from_a_page_has_its_own_title_and_whole_paragraphs() -> None:
    article = lay_out(Draft("", "", COPIED, b""))
    assert article.title == "Council rejects plan for second bridge over the Orme"
    assert article.authors == ("Sally Wenn", "Tom Achebe")
    assert article.published == "2024-03-12"
    assert [paragraph.text for _, paragraph in article.visible()] == [
        "The city council on Tuesday night rejected a plan to build a second bridge over the River Orme, saying that "
        "the £42 million cost could not be justified while schools were closing.",
        "Councillor Rita Mallow, who chairs the transport committee, said the vote was \"a sad day for anyone who sits "
        "in traffic each morning\".",
        "\"We have been waiting for twenty years. We will wait for twenty more, it seems,\" she told the Lantern.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["The Tide | Page 3", "the tide | page 12"], 2),
        (["Seite 3 · Der Bote", "Seite 4 · Der Bote"], 2),
        (["The Tide | Page 3", "The Lantern | Page 4"], 0),
        (["Stage 1", "Stage 2", "Stage 3"], 0),
        (["He turned to page 3.", "She turned to page 4."], 0),
        (["It is on page 3 " + "of the old book " * 6, "It is on page 4 " + "of the old book " * 6], 0),
    ],
)
def test_only_numbers_differ_between_running_heads(lines: list[str], found: int) -> None:
    assert len(running_heads(lines)) == found
