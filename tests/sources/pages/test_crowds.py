"""Paragraphs with thousands of tags are read as quickly as others."""

from __future__ import annotations

import pytest

from reader.sources.pages.crowds import without_crowds
from tests.growth import outgrows
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import page

WORDS = "It <b>sailed</b> at <a href='/noon'>noon</a>. "


@pytest.mark.parametrize("words", [WORDS * 20, f"<p>{WORDS * 20}</p>" * 200])
def test_the_tags_of_words_stay_where_there_are_few(words: str) -> None:
    assert without_crowds(words) == words


def test_of_very_many_tags_within_words_none_stay() -> None:
    crowd = f"<p>{WORDS * 1000}<script>a = '<i>'</script><br>It &lt; sank.</p><p>{WORDS}</p>"
    few = f"<p>{'It sailed at noon. ' * 1000}<script>a = ''</script><br>It &lt; sank.</p><p>{WORDS}</p>"
    assert without_crowds(crowd) == few


def test_a_paragraph_of_very_many_tags_is_read_as_a_whole(read: Read) -> None:
    (draft,), _ = read("page.html", page(body=f"<p>{WORDS * 1000}</p>"))
    assert "It sailed at noon. " * 999 in draft.text


@pytest.mark.parametrize("tag", ["b", "a"])
def test_tags_without_number_within_words_take_no_longer_than_they_are(tag: str, read: Read) -> None:
    def crowd(count: int) -> str:
        return page(body=f"<p>{f'It <{tag}>sailed</{tag}> at noon. ' * count}</p>")

    assert not outgrows(lambda content: read("page.html", content), crowd, 800)


def test_words_between_boxes_without_number_take_no_longer_than_they_are(read: Read) -> None:
    def crowd(count: int) -> str:
        return page(body=f"<div>{'It <b>sailed</b> at noon. <div>It sank.</div>' * count}</div>")

    assert not outgrows(lambda content: read("page.html", content), crowd, 300)
