"""What a printed paper has between the parts of an article leads from page to page and is not its text."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.pageheads import PageHead, read_page_head
from reader.text.layout.pagejumps import leads_to_page

_JUMPS = """\
(See STRIKE, Page 7A, Col. 2)
STRIKE / From Page 1A
Please see STRIKE, A7
See STRIKE on page 4
Turn to FLOOD, Page 4
See Budget, back page
SEE BUDGET, PAGE B3
See SCHOOL BOARD / Page 6
STRIKE, from A1
From Page One
(Continued from page 3)
Continued on Page A12
Strike: Continued from Page 1
Cont'd on page 3
Turn to Page A5, Column 1
■ STRIKE, A6
• See Fire, 3A
Letters, page 15
Editorial, Page A12
Sport, pages 40-44
Fixtures and tables: Page 31
• Letters from the islands: page 12
Leading article, page 23
Business, B1
Full story: page 3
More on page 6
More, Page 6
Full report, pages 4-5
See editorial, page 12
Related stories, Page A6
Obituary, page 40
FLOOD RELIEF Continued from Page 1
FROM PAGE A10: SNOW
(To be continued on page 9)
Opinion, p. 12"""

_NO_JUMPS = """\
See you on page 4, she wrote.
Business is down
The story continues on the quay.
STRIKE ENDS
Turn to the left
From London
From the front page of the paper
See Table 4
A12
Sport: England 2 Wales 1
News from page to stage
Letters from prison
AUDI A6
AUDI, A6
BMW X5
GRADE: A1
VITAMIN B12
Life, page by page"""


@pytest.mark.parametrize("line", _JUMPS.splitlines())
def test_lines_that_name_the_page_on_which_an_article_goes_on_are_known(line: str) -> None:
    assert leads_to_page(line)


@pytest.mark.parametrize("line", _NO_JUMPS.splitlines())
def test_other_lines_with_letters_and_numbers_are_text(line: str) -> None:
    assert not leads_to_page(line)


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("THE TWIN QUAYS RECORD FRIDAY, SEPTEMBER 18, 1987 PAGE 1A", "The Twin Quays Record", "1987-09-18"),
        ("4 THE EVENING STAR, Elmby, D.C. Monday, March 3, 1952", "The Evening Star", "1952-03-03"),
        ("PAGE FOUR THE BIG QUAY HERALD MONDAY, JUNE 3, 1946", "The Big Quay Herald", "1946-06-03"),
        ("A-6 THE SUNDAY STAR, Elmby, D. C. March 3, 1952", "The Sunday Star", "1952-03-03"),
        ("12 | THE SKERRY TIMES | Saturday, 3 March 1984", "The Skerry Times", "1984-03-03"),
        ("Page 8 — The Gleaner, Tuesday 4 June, 1974", "The Gleaner", "1974-06-04"),
        ("Cape Argus Monday 5 March 1990 p. 4", "Cape Argus", "1990-03-05"),
        ("THE CARROW EXAMINER, Wednesday, April 4, 1934 LATE CITY EDITION", "The Carrow Examiner", "1934-04-04"),
        ("THE ELMBY NEWS VOL. LXX, No. 34 MONDAY, JUNE 3, 1946 PRICE FIVE CENTS", "The Elmby News", "1946-06-03"),
        ("The Mofussil Herald, Saturday, 4 May 1935. Price One Anna.", "The Mofussil Herald", "1935-05-04"),
        ("DAILY ECHO, Monday, June 2, 2003 www.echo.example 5", "Daily Echo", "2003-06-02"),
        ("The Carrow Morning Herald - Tuesday, 8 August 1972, Page 2", "The Carrow Morning Herald", "1972-08-08"),
        ("SKERRY PEOPLE'S LAMP, Sunday, March 10, 2024 - Page 7", "Skerry People's Lamp", "2024-03-10"),
        ("Sunday, March 10, 2024 | Page A1", None, "2024-03-10"),
        ("Sat, Mar 09, 2024 page 2", None, "2024-03-09"),
        ("Weekend edition, March 9-10, 2024", None, "2024-03-09"),
    ],
)
def test_the_head_of_a_page_names_the_paper_and_the_day(line: str, name: str | None, day: str) -> None:
    assert read_page_head(line) == PageHead(name, day)


@pytest.mark.parametrize(
    "line",
    [
        "The Times reported it on March 3, 1952",
        "Skerry Packet, 3 March 2021",
        "The ferry sank on 3 March 1952 with 12",
        "The Treaty of Carrow, signed on 3 March 1652, article 4",
        "Monday, September 18, 1987",
        "3 March 2021 | 14",
        "At The Globe, Carrow, until 3 March 2021",
        "Page 8",
        "12 people at The Harbour Inn, 3 March 2021",
    ],
)
def test_other_lines_with_a_date_are_no_heads_of_pages(line: str) -> None:
    assert read_page_head(line) is None


SCANNED = """\
THE TWIN QUAYS RECORD      FRIDAY, SEPTEMBER 18,
1987      PAGE 1A

Dockers' strike enters 5th week; talks collapse

By HAROLD LIND

CARROW — Talks to end the strike by 212 dockers
broke off Thursday afternoon after only 40
minutes, and both sides said they did not know
when they would meet again.

(See STRIKE, Page 7A, Col. 2)

THE TWIN QUAYS RECORD      FRIDAY, SEPTEMBER 18,
1987      PAGE 7A

STRIKE

From Page 1A

Eleven ships are now at anchor off the harbor,
where on a clear night their lights can be seen
from the hillside.
"""


def test_an_article_from_two_scanned_pages_has_its_own_title_paper_and_day() -> None:
    article = lay_out(Draft("scan.txt", "scan.txt", SCANNED, b""))
    assert (article.title, article.source, article.published) == (
        "Dockers' strike enters 5th week; talks collapse",
        "The Twin Quays Record",
        "1987-09-18",
    )
    assert [one.text.split()[0] for one in article.paragraphs if one.hidden is None] == ["CARROW", "Eleven"]


def test_headlines_in_capitals_of_old_papers_end_with_a_full_stop() -> None:
    text = (
        "The Mofussil Herald, Saturday, 4 May 1935. Price One Anna.\n\nHAILSTORM AT ELMBY.\n\nHEAVY DAMAGE.\n\n"
        "(FROM OUR OWN CORRESPONDENT.)\n\nELMBY, May 3.\n\nA hailstorm of unusual violence passed over the district "
        "yesterday and laid low the wheat.\n"
    )
    article = lay_out(Draft("scan.txt", "scan.txt", text, b""))
    assert (article.title, article.source, article.published) == (
        "HAILSTORM AT ELMBY",
        "The Mofussil Herald",
        "1935-05-04",
    )
    assert [one.text.split()[0] for one in article.paragraphs if one.hidden is None][-1] == "A"
