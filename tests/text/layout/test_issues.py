"""The line of an issue is no text, and states the day if it has one."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.issues import is_issue_line

LEDE = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."


@pytest.mark.parametrize(
    "line",
    [
        "ISSUE 41, SPRING 2026",
        "Issue 41",
        "Vol. 12 No. 3",
        "Volume 7, Issue 2 (2021)",
        "No. 214 — Autumn/Winter 2019",
        "March/April 2021 issue",
        "From the March 2020 issue",
        "Published in issue 212, March 2021",
        "VOL. LXX, No. 34",
        "Vol 41 No 3 · 7 February 2019",
    ],
)
def test_lines_that_number_an_issue_are_known(line: str) -> None:
    assert is_issue_line(line)


@pytest.mark.parametrize("line", ["No. 10", "Number 10 refuses", "Spring 2026", "Part 2, 1999", "In 2019", "Edition 5"])
def test_other_numbers_are_text(line: str) -> None:
    assert not is_issue_line(line)


def test_the_day_of_an_issue_is_that_of_its_articles() -> None:
    text = f"Council votes to rebuild the pier\n\nVol 41 No 3 · 7 February 2019\n\n{LEDE}\n\n{LEDE[4:]}"
    article = lay_out(Draft("a.txt", "a.txt", text, b""))
    assert (article.published, article.paragraphs[1].hidden) == ("2019-02-07", "header")
