"""Text copied from a page or a paper comes with everything around it, and becomes an article all the same."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.menus import menu_length

SELECTED = """\
Skip to main content
Sign in
News
Sport
Weather
Home | News | Europe
Flood barrier fails in Karlsund as storm hits coast
4 hours ago
Share
Save
Marta Voll
Europe correspondent
Reporting from Karlsund
Getty Images
A flood barrier that cost 300m euros failed to close on Sunday as the worst storm in a decade hit the coast of Norland.
Two people are missing and 4,000 have been told to leave their homes.
"We pushed the button and nothing happened," said the harbour master, Jens Aune, who has run the barrier for years.
More on this story
Norland storm: what we know
Why flood barriers fail
Related topics
Norland
Floods
"""
POPULAR = """\
Baker, 34, who lost £40,000 to fake landlord says police 'laughed at him'
Tom Rudge was told that the flat did not exist
He says an officer joked about his sourdough
Have YOU been a victim of rental fraud? Email tips@daily.invalid
By PIPPA SLOANE FOR DAILYMAIL
Published: 10:14 GMT, 3 May 2024 | Updated: 12:40 GMT, 3 May 2024
A baker who lost his savings to a fake landlord has claimed that police officers laughed at him when he reported it.
Scroll down for video
A spokesman for Avon Police said: 'We take all complaints seriously and are looking into this one.'
+3
View gallery
Share or comment on this article: Baker, 34, who lost £40,000 to fake landlord says police 'laughed at him'
"""
OLD = """\
THE EVENING POST, TUESDAY, JULY 9, 1912.
LINER ASHORE OFF
SKERRY POINT.

KIRKHAVEN, Monday Night.-The
steamer Dunbeath, bound from Leith
to Reykjavik with 214 passengers,
went ashore in thick fog at four
o'clock this morning. The lifeboat
was launched at once and by eight
all were landed.

Captain Muir said that he had seen
nothing until he heard the surf. "I
have been thirty years at sea," he
added, "and I never knew a fog like
it."
"""


def pasted(text: str) -> tuple[Article, list[str]]:
    article = lay_out(Draft("", "", text, b""))
    return article, [paragraph.text for _, paragraph in article.visible()]


def test_a_page_selected_as_a_whole() -> None:
    article, visible = pasted(SELECTED)
    assert article.title == "Flood barrier fails in Karlsund as storm hits coast"
    assert article.authors == ("Marta Voll",)
    assert visible == SELECTED.split("\n")[14:17]


def test_points_above_the_byline() -> None:
    article, visible = pasted(POPULAR)
    assert article.title == POPULAR.split("\n")[0]
    assert article.authors == ("Pippa Sloane",)
    assert (article.published, article.updated) == ("2024-05-03T10:14+00:00", "2024-05-03T12:40+00:00")
    assert [line[:12] for line in visible] == ["Tom Rudge wa", "He says an o", "A baker who ", "A spokesman "]


def test_a_column_of_an_old_paper() -> None:
    article, visible = pasted(OLD)
    assert article.title == "LINER ASHORE OFF"
    assert (article.source, article.published) == ("The Evening Post", "1912-07-09")
    assert [line[-12:] for line in visible] == ["KERRY POINT.", "were landed.", 'og like it."']


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        (["News", "Sport", "Home > World", "The ferry sails again"], 3),
        (["Sign in", "Subscribe", "The Tide", "Weather", "The ferry sails again after ten months"], 4),
        (["News", "Sport", "Weather"], 0),
        (["News", "Sport", "The ferry sails again after ten months"], 0),
        (["The sea", "the weather", "my home", "and no news", "are all I have"], 0),
        (["News.", "Sport.", "Weather.", "The ferry sails again after ten months"], 0),
    ],
)
def test_a_menu_has_several_entries_that_sites_have(lines: list[str], length: int) -> None:
    assert menu_length(lines) == length
