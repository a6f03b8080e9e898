"""Headlines of other articles among the paragraphs of one are furniture if a line announces them."""

from __future__ import annotations

import pytest

from reader.model import Draft, ParagraphKind, Span, Stretch
from reader.text.layout.drafts import lay_out

FIRST = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
LAST = "Those who fish from the quay welcomed it, though some doubted that the money would be there in time."
ONE, TWO = "Ferry fares to rise in January", "Cannery hires again after two lean years"


def _visible(*lines: str) -> list[str]:
    text = "\n\n".join((FIRST, *lines, LAST))
    article = lay_out(Draft("story.txt", "story.txt", text, b"", title="Council votes to rebuild the old pier"))
    return [one.text for one in article.paragraphs if one.hidden is None]


@pytest.mark.parametrize(
    "label",
    [
        "RELATED",
        "READ MORE",
        "IN THIS SECTION",
        "RELATED ARTICLES",
        "Related stories",
        "Auch interessant",
        "À lire aussi",
        "See also:",
    ],
)
def test_what_a_line_announces_is_no_text(label: str) -> None:
    assert _visible(label, ONE) == [FIRST, LAST]


@pytest.mark.parametrize("label", ["RELATED ARTICLES", "Noticias relacionadas"])
def test_a_line_may_announce_several_headlines(label: str) -> None:
    assert _visible(label, ONE, TWO, ONE) == [FIRST, LAST]


def test_a_short_line_below_a_headline_is_the_heading_of_what_follows() -> None:
    assert _visible("RELATED ARTICLES", ONE, "What it costs") == [FIRST, "What it costs", LAST]


def test_a_headline_with_a_label_of_its_own_does_not_end_the_list() -> None:
    assert _visible("Don't miss", "Explained: What the new rent law means", ONE) == [FIRST, LAST]


@pytest.mark.parametrize("advert", ["Is your boat ready for winter?", "Sail to the outer islands in summer"])
def test_the_headline_below_the_label_of_an_advertisement_is_no_text(advert: str) -> None:
    assert _visible("Promoted content", advert) == [FIRST, LAST]


def test_the_posts_announced_above_a_live_report_may_be_short() -> None:
    text = "\n\n".join((FIRST[:-1], "Key posts", ONE, "Mayor heading north", "4.41pm", "On the quay", LAST))
    article = lay_out(Draft("story.txt", "story.txt", text, b"", title=FIRST[:-1]))
    assert [one.text for one in article.paragraphs if one.hidden is None] == ["4.41pm", "On the quay", LAST]


@pytest.mark.parametrize(
    "lines",
    [
        ("Promoted content", "And the boats? They are ready for winter."),
        ("Promoted content", "Who pays?"),
        ("Advertisement", "And are the boats ready for winter?"),
        ("RELATED ARTICLES", "It will cost twelve million in all."),
        ("Continue reading", ONE),
        ("Recommended", "Skerry Old Vines of last year, for twelve"),
        ("RELATED ARTICLES", ONE, TWO, ONE, TWO, ONE, TWO, ONE, TWO),
    ],
)
def test_other_lines_below_furniture_stay(lines: tuple[str, ...]) -> None:
    assert _visible(*lines)[1] == lines[1]


@pytest.mark.parametrize(("kind", "shown"), [("heading", 4), ("caption", 4)])
def test_what_the_markup_calls_a_heading_is_that_of_what_follows(kind: ParagraphKind, shown: int) -> None:
    text = "\n\n".join((FIRST, "Related articles", ONE, LAST))
    start = text.index(ONE)
    marked = (Stretch(Span(start, start + len(ONE)), kind),)
    article = lay_out(Draft("page.html", "page.html", text, b"", title="Council votes", marked=marked))
    assert ONE in article.body
    assert len(article.paragraphs) == shown


@pytest.mark.parametrize("label", ["MORE FROM THIS SERIES", "Featured stories", "What to read next", "Don't miss"])
def test_a_short_headline_above_a_longer_one_is_announced_too(label: str) -> None:
    assert _visible(label, "Court stops Elmby dredging", TWO) == [FIRST, LAST]


def test_several_headlines_may_follow_a_label_with_a_colon() -> None:
    assert _visible("More on the storm:", ONE, TWO) == [FIRST, LAST]


def test_headings_listed_above_the_text_are_no_text() -> None:
    text = "\n\n".join((FIRST, "Jump to:", "Price", "What it costs", "Verdict", LAST, "Verdict", "It costs too much."))
    article = lay_out(Draft("story.txt", "story.txt", text, b"", title="Council votes to rebuild the old pier"))
    shown = [one.text for one in article.paragraphs if one.hidden is None]
    assert shown == [FIRST, LAST, "Verdict", "It costs too much."]


@pytest.mark.parametrize(
    "line",
    [
        "Live map: Where the fires are burning",
        "How to help: Donations and shelters",
        "Interactive: The harbour in 1911 and now",
        "Read the letter: What the council wrote to the skippers",
        "Opinion: The pier is not a waiting room",
        "Earlier: Skippers pushed the council to change the law",
    ],
)
def test_a_label_before_a_headline_leads_elsewhere(line: str) -> None:
    assert _visible(line) == [FIRST, LAST]


@pytest.mark.parametrize(
    "line", ["Opinion: divided", "Map: the old one is gone.", "Earlier: a storm", "ADA: And the map?"]
)
def test_other_lines_with_a_colon_stay(line: str) -> None:
    assert _visible(line) == [FIRST, line, LAST]
