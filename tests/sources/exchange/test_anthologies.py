"""Pages that consist of several articles give each of them; other pages give one."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.sources import read_again
from tests.sources.conftest import Read

STORY = "<p>The ferry left the harbour at six in the morning, and the crew waved to the people on the pier.</p>"


def _article(number: int, more: str = "") -> str:
    head = f"<h1>Ferry {number} &amp; <i>more</i></h1>\n<header>2024-05-0{number}</header>"
    return f"<article>\n{head}{STORY}{more}</article>\n"


def _page(*articles: str, between: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>All</title></head><body>\n{between.join(articles)}</body></html>"


@pytest.mark.parametrize("between", ["", "<hr>\n"])
def test_each_article_of_a_page_is_one(between: str, read: Read) -> None:
    foot = '<aside>ferry — ask about this</aside><footer><a rel="x" href="https://a.example/?b&amp;c">b</a></footer>'
    drafts, refused = read("all.html", _page(_article(1, foot), _article(2), _article(3), between=between))
    assert [draft.title for draft in drafts] == ["Ferry 1 & more", "Ferry 2 & more", "Ferry 3 & more"]
    assert [draft.link for draft in drafts] == ["https://a.example/?b&c", None, None]
    assert drafts[0].text == drafts[1].text.replace("-02", "-01")
    assert refused == []
    assert [read_again(draft.path, draft.key, draft.raw) for draft in drafts] == drafts


def test_an_exported_page_may_hold_a_single_article(read: Read) -> None:
    several, _ = read("all.html", _page(_article(1), _article(2)))
    (single,), _ = read("one.html", _page(_article(1)).replace("All", "kreader"))
    assert (single.title, single.text) == (several[0].title, several[0].text)


def test_an_article_keeps_its_name_wherever_it_stands(read: Read) -> None:
    first, _ = read("all.html", _page(_article(1), _article(2)))
    later, _ = read("all.html", _page(_article(3), _article(2), _article(1)))
    assert {draft.key for draft in first} < {draft.key for draft in later}


@pytest.mark.parametrize(
    "page",
    [
        _page(_article(1)),
        _page(_article(1), _article(2), between="<p>See also</p>"),
        _page(_article(1), _article(2, "<h1>Part two</h1>")),
        _page(_article(1), _article(2, _article(3))),
        _page(_article(1), _article(2), "<article>"),
    ],
)
def test_another_page_is_one_article(page: str, read: Read) -> None:
    drafts, _ = read("all.html", page)
    assert len(drafts) == 1
    again = read_again(drafts[0].path, drafts[0].key, drafts[0].raw)
    assert isinstance(again, Draft)
    assert again == drafts[0]
