"""A headline is found behind a flag, between the stars of Markdown, and before who wrote it and when."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.layout.drafts import lay_out

TITLE = "Council votes to rebuild the old pier"
BODY = (
    "The council voted on Monday to rebuild the old pier that the storm had left, and to begin with it in spring.",
    "“We have waited for this vote for two winters,” said the harbour master, who counts the planks every morning.",
)


def _laid_out(*head: str) -> Article:
    return lay_out(Draft("story.txt", "story.txt", "\n\n".join((*head, *BODY)), b""))


@pytest.mark.parametrize(
    "flag", ["WATCH: ", "UPDATED: ", "WATCH | ", "BREAKING: ", "Updated: ", "LISTEN: ", "3RD UPDATE: "]
)
def test_a_headline_behind_a_flag_is_the_title(flag: str) -> None:
    article = _laid_out(f"{flag}{TITLE}, 38 votes to two", "By Orla Finch", "3 March 2021")
    assert article.title.endswith(f"{TITLE}, 38 votes to two")
    assert (article.authors, article.published) == (("Orla Finch",), "2021-03-03")


def test_a_flag_above_another_headline_leads_elsewhere() -> None:
    article = _laid_out("WATCH: Six ways to boil a crab at home", TITLE, "By Orla Finch")
    assert article.title == TITLE


@pytest.mark.parametrize(
    "line", ["Updated: two hours ago", "UPDATED: 3 March 2021 at noon", "Updated: Monday at 3:15 pm"]
)
def test_when_it_was_updated_is_no_title(line: str) -> None:
    assert _laid_out(line, TITLE, "By Orla Finch").title == TITLE


@pytest.mark.parametrize("sign", [" | ", " — ", " - "])
def test_all_of_a_head_may_be_on_the_line_of_the_title(sign: str) -> None:
    article = _laid_out(sign.join((TITLE, "Skerry Beacon", "Orla Finch", "3 March 2021")))
    assert (article.title, article.source, article.authors, article.published) == (
        TITLE,
        "Skerry Beacon",
        ("Orla Finch",),
        "2021-03-03",
    )


def test_the_stars_of_markdown_are_no_part_of_a_head() -> None:
    article = _laid_out(f"# {TITLE}", "*By Orla Finch*", "**3 March 2021**")
    assert (article.title, article.authors, article.published) == (TITLE, ("Orla Finch",), "2021-03-03")
    assert [one.text for one in article.paragraphs if one.hidden is None] == [*BODY]


LONG = (
    f"{TITLE} after a storm that took forty planks, two lamps and a bicycle, while the crew of the "
    "ferry blames the contractor, the contractor blames the sea, and the three councillors who want a breakwater now "
    "have asked for a second vote before the spring"
)


@pytest.mark.parametrize(
    "head", [("By Orla Finch", "3 March 2021"), ("A second vote is likely", "Orla Finch", "3 March 2021")]
)
def test_a_headline_may_be_long_above_its_byline(head: tuple[str, ...]) -> None:
    article = _laid_out(LONG, *head)
    assert (article.title, article.authors, article.published) == (LONG, ("Orla Finch",), "2021-03-03")


def test_long_lines_of_text_above_a_byline_are_no_title() -> None:
    text = f"It was over. {LONG}"
    assert [one.text for one in _laid_out(text, "By Orla Finch").paragraphs if one.hidden is None] == [text, *BODY]


@pytest.mark.parametrize(
    "line",
    [
        "The Skerry Times, Carrow — Sunday, March 7, 2021 — 23 Rajab 1442",
        "Carrow, Maine * Sunday, March 7, 2021 * $1.50",
        "March 7, 2021 | Boats & Piers | Page: D1",
        "Carrow · 7 March 2021 · Price 80p",
    ],
)
def test_a_line_above_the_headline_has_the_day_among_its_parts(line: str) -> None:
    article = _laid_out(line, TITLE, "By Orla Finch")
    assert (article.title, article.published) == (TITLE, "2021-03-07")
    assert article.source == ("The Skerry Times" if "Times" in line else None)
