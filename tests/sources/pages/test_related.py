"""Links to other articles between the paragraphs are left out, and links that are part of the text stay."""

from __future__ import annotations

import pytest

from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, linked, page

HERE = "<link rel=canonical href=https://ferry.example/news/1>"
NEWS = HERE + linked()
LINES = STORY.replace("</p>", "</p>\n").splitlines()
OTHER = "Bridge over the sound closes for a week"


def _text(read: Read, between: str, head: str = NEWS) -> str:
    (draft,), _ = read(
        "page.html", page(head, f"<h1>Ferry sails again today</h1>{LINES[0]}{between}{''.join(LINES[1:])}")
    )
    assert draft.text.count("The ferry left the harbour") == 5
    return draft.text


@pytest.mark.parametrize(
    "link",
    [
        f"<p><a href=/news/2>{OTHER}</a></p>",
        f"<p><a href=/news/2>The year 2024. {OTHER} - why?</a></p>",
        f"<p><strong>MORE: <a href=https://www.ferry.example/news/2>{OTHER}</a></strong></p>",
        f"<p>▶ <a href=/news/2>{OTHER.upper()}?</a></p>",
        f"<ul><li><a href=/news/2>{OTHER}</a><li>Bridges: <a href=/news/3>{OTHER} more</a></ul>",
        f"<h3><a href=/news/2>{OTHER}</a></h3><p><a href=/news/3>{OTHER} more</a></p>",
        f"<p><svg><title>Arrow</title></svg>More: <a href=/news/2>{OTHER}</a> | <a href=/news/3>{OTHER}</a></p>",
        f"<ol><li><a href=/news/2>{OTHER}</a><li><a href=/news/3>{OTHER}</a><li>Advertisement</ol>",
        f"<h3><a href=/news/2>{OTHER}</a></h3>",
        f"<ul><li><span>The sound</span><a href=/news/2>{OTHER}</a><li><b>Why?</b> <a href=/3>{OTHER} 2</a></ul>",
    ],
)
def test_a_line_that_is_a_link_to_another_article_of_the_paper_is_left_out(read: Read, link: str) -> None:
    assert OTHER.casefold() not in _text(read, link).casefold()


@pytest.mark.parametrize(
    "line",
    [
        f"<p><a href=https://bridge.example/2>{OTHER}</a></p>",
        f"<p><a href=/news/2>{OTHER}.</a></p>",
        f"<p><a href='#2'>{OTHER}</a></p>",
        f"<p>Last month the <a href=/news/2>{OTHER}</a></p>",
        f"<p><a href=/news/2>{OTHER}</a>, and the ferry is full.</p>",
        f"<ul><li><a href=/news/2>{OTHER}</a><li>Nobody knows why.</ul>",
        f"<ul><li>He asked <b>why</b> <a href=/news/2>{OTHER}</a></ul>",
        f"<p>Why did the <a href=/news/2>{OTHER}</a>?</p>",
    ],
)
def test_a_line_that_says_more_or_leads_elsewhere_is_text(read: Read, line: str) -> None:
    assert OTHER in _text(read, line)


def test_several_headings_that_are_links_lead_the_parts_of_a_collection(read: Read) -> None:
    told = "What the islanders say about it is told in full further below."
    parts = "".join(f"<h3><a href=/news/{n}>{OTHER}, part {n}</a></h3><p>In part {n}: {told}</p>" for n in (2, 3, 4))
    assert _text(read, parts).count(f"{OTHER}, part") == 3


def test_an_article_that_papers_share_links_to_the_paper_that_shows_it(read: Read) -> None:
    shown = "<meta property=og:url content=https://packet.example/news/1>"
    link = f"<p><a href=https://packet.example/news/2>{OTHER}</a></p>"
    assert OTHER not in _text(read, link, NEWS + shown)
    assert OTHER in _text(read, link)


def test_links_on_pages_that_are_no_news_are_what_these_are_about_unless_they_are_teasers_at_the_end(
    read: Read,
) -> None:
    link = f"<p><a href=/news/2>{OTHER}</a></p>"
    assert OTHER in _text(read, link, HERE)
    dek = "The city says that cars have to wait."
    cards = "".join(f"<div><h3><a href=/news/{n}>{OTHER}, part {n}</a></h3><p>{dek}</p></div>" for n in (2, 3, 4))
    (draft,), _ = read("page.html", page(HERE, f"<h1>Ferry sails again today</h1>{link}{STORY}{cards}"))
    assert f"{OTHER}, part" not in draft.text and dek not in draft.text


def test_the_sentence_of_a_teaser_goes_with_its_headline(read: Read) -> None:
    dek = "The city says that cars have to wait."
    card = f"<div><h3><a href=/news/{{}}>{OTHER}</a></h3><p>{dek}</p></div>"
    assert dek not in _text(read, card.format(2) + card.format(3))
    assert dek in _text(read, f"<h3>{OTHER}</h3><p>{dek}</p>")


def test_a_short_article_is_not_followed_by_the_teasers_below_it(read: Read) -> None:
    title = f"<a href=/news/{{0}}><h3>{OTHER}, part {{0}}</h3></a>"
    card = f"<div class=card>{title}<p>The city says that cars wait.</p></div>"
    cards = "".join(map(card.format, range(8)))
    article = f"<article><h1>Ferry sails again today</h1>{LINES[0]}</article>"
    content = f"<html><head>{NEWS}</head><body>{article}<section><h2>Latest</h2>{cards}</section></body></html>"
    (draft,), _ = read("page.html", content)
    assert "cars wait" not in draft.text and OTHER not in draft.text


def test_a_list_that_is_most_of_an_article_is_what_it_is_about(read: Read) -> None:
    films = "".join(f"<p><a href=/film/{n}>{OTHER} in number {n}</a></p>" for n in range(60))
    assert OTHER in _text(read, films)
