"""Markdown becomes drafts."""

from __future__ import annotations

from collections import Counter

import pytest
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline

from reader.sources.plaintext.markdown import rendered
from tests.sources.conftest import Read


def test_front_matter_says_what_an_article_is(read: Read) -> None:
    front = "---\ntitle: Ferry sails\nauthor: Ana Ruiz\ndate: 2024-05-01\ntags: [sea, ships]\n---\n"
    content = f"{front}\nIt *sailed* at [noon](x).\n"
    (draft,), _ = read("story.md", content)
    assert (draft.title, draft.authors, draft.published, draft.tags) == (
        "Ferry sails",
        ("Ana Ruiz",),
        "2024-05-01",
        ("sea", "ships"),
    )
    assert draft.text == "It sailed at noon."
    assert draft.raw.decode() == content


COLLECTED = """# Ferry sails

![rw-book-cover](https://readwise-assets.example/a.png)

## Metadata
- Author: [[Ana Ruiz]]
- Full Title: Ferry sails again
- Category: #articles
- Document Tags: [[sea]] #ships
- URL: https://example.org/ferry

## Full Document
[[Full Document Content/Ferry sails.md|See full document content →]]

## Highlights
- It sailed at noon. ([View Highlight](https://read.readwise.io/read/01h))
- It came back. ([Location 120](https://readwise.io/to_kindle?action=open&asin=B0&location=120))
"""


def test_the_list_of_what_readwise_knows_is_no_text_and_neither_are_links_to_its_places(read: Read) -> None:
    (draft,), _ = read("story.md", COLLECTED)
    assert (draft.title, draft.authors, draft.tags) == ("Ferry sails again", ("Ana Ruiz",), ("sea", "ships"))
    assert draft.link == "https://example.org/ferry"
    assert draft.text == "Ferry sails\n\nHighlights\n\n- It sailed at noon.\n\n- It came back."


@pytest.mark.parametrize("rule", ["", "\n\n---\n\n"])
def test_the_address_that_ends_an_article_is_its_link(rule: str, read: Read) -> None:
    text = "# Ferry sails\n\nSee\n<https://example.org/sea>\n\nIt sailed.\n\n<https://example.org/ferry>\n"
    (draft,), _ = read("story.md", text + rule)
    assert draft.link == "https://example.org/ferry"
    assert draft.text == "Ferry sails\n\nSee https://example.org/sea\n\nIt sailed."
    (draft,), _ = read("story.md", f"---\nlink: https://example.org/front\n---\n{text}")
    assert draft.link == "https://example.org/front"
    assert draft.text.endswith("It sailed.\n\nhttps://example.org/ferry")


@pytest.mark.parametrize("text", ["## Metadata\n\nIt is data.\n", "It sailed.\n\n## Metadata\n- Author: Ana Ruiz\n"])
def test_another_heading_of_that_name_stays_text(text: str, read: Read) -> None:
    (draft,), _ = read("story.md", text)
    assert "Metadata" in draft.text


def test_lines_that_begin_with_a_label_or_a_speaker_stay_apart(read: Read) -> None:
    (draft,), _ = read("story.md", "Author: Ana Ruiz\nSite: Harbour Post\n\nIt sailed\nat noon: at last.\n")
    assert draft.text == "Author: Ana Ruiz\nSite: Harbour Post\n\nIt sailed at noon: at last."


def test_toml_front_matter_is_read(read: Read) -> None:
    (draft,), _ = read("story.txt", '+++\ntitle = "Ferry sails"\ndate = 2024-05-01\n+++\n\nIt sailed.\n')
    assert (draft.title, draft.published) == ("Ferry sails", "2024-05-01")


def test_front_matter_that_swells_is_text(read: Read) -> None:
    laughs = "---\na: &a [x, x]\nb: &b [" + ", ".join(["*a"] * 200) + "]\n---\n\nThe text.\n"
    (draft,), _ = read("story.md", laughs)
    assert "The text." in draft.text
    assert draft.title is None


def test_front_matter_that_is_no_yaml_is_read_line_by_line(read: Read) -> None:
    front = (
        "---\ntitle: Ferry sails: a story\nauthor: 'Ana Ruiz'\ndate: 2024-05-01 07:00\ntags:\n  - sea\n  - ships\n---\n"
    )
    (draft,), _ = read("story.md", f"{front}\nIt sailed.\n")
    assert (draft.title, draft.authors, draft.published) == ("Ferry sails: a story", ("Ana Ruiz",), "2024-05-01 07:00")
    assert (draft.tags, draft.text) == (("sea", "ships"), "It sailed.")


@pytest.mark.parametrize("author", ['"[[Ana Ruiz]]"', "[[Ana Ruiz]]", '["[[people/ruiz|Ana Ruiz]]"]'])
def test_links_to_notes_in_front_matter_are_words(author: str, read: Read) -> None:
    (draft,), _ = read("story.md", f"---\ntitle: Ferry\nauthor: {author}\n---\nIt sailed.\n")
    assert draft.authors == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("See [[Oak|the oak]] and [[Elm]].", "See the oak and Elm."),
        ("It sailed.\n\n![[ferry.png]]", "It sailed."),
        ("It ==really== sailed, ~~not~~ at 1 == 1.", "It really sailed, not at 1 == 1."),
        ("It sailed.[^1]\n\n[^1]: At noon.", "It sailed.\n\nAt noon."),
        ("It sailed. %%check%%", "It sailed."),
        ("It sailed. ^0a1b2c", "It sailed."),
        ('{{< figure src="a.jpg" >}}\n\nIt sailed.\n\n{% include ad.html %}', "It sailed."),
        ("`[[ -f x ]]` and\n\n    a == b == [[c]]", "[[ -f x ]] and\n\na == b == [[c]]"),
    ],
)
def test_what_editors_write_beside_markdown_is_understood(written: str, told: str, read: Read) -> None:
    (draft,), _ = read("story.md", written)
    assert draft.text == told


@pytest.mark.parametrize("depth", [400, 3000])
def test_front_matter_with_lists_in_lists_without_end_is_read_line_by_line(depth: int, read: Read) -> None:
    (draft,), _ = read("story.md", f"---\ntitle: Ferry sails\nx: {'[' * depth}a{']' * depth}\n---\n\nIt sailed.\n")
    assert (draft.title, draft.text) == ("Ferry sails", "It sailed.")


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - "])
@pytest.mark.parametrize("depth", [12, 25, 200])
def test_what_is_nested_deeply_in_lists_and_quotations_is_kept(mark: str, depth: int, read: Read) -> None:
    nested = "\n".join(
        mark * level + f"It sailed on day {level}.\n"
        if ">" in mark
        else "   " * level + f"{mark}It sailed on day {level}."
        for level in range(1, depth)
    )
    (draft,), _ = read("story.md", f"It sails.\n\n{nested}\n\nIt sank.\n")
    missing = [level for level in range(1, depth) if f"It sailed on day {level}." not in draft.text]
    assert not missing
    assert "It sank." in draft.text


@pytest.mark.parametrize("opening", ["[", "![", "[a "])
def test_each_of_many_open_brackets_is_tried_a_few_times(opening: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried, skip_token = Counter[int](), ParserInline.skipToken

    def skip(parser: ParserInline, state: StateInline) -> None:
        tried[state.pos] += 1
        skip_token(parser, state)

    monkeypatch.setattr(ParserInline, "skipToken", skip)
    assert opening * 500 in rendered(opening * 500 + "x")
    assert tried.total() < 60 * len(tried)


def test_a_link_behind_open_brackets_is_one() -> None:
    assert rendered("[ " * 200 + "[It sailed](http://example.org/)").count("<a href=") == 1


def test_the_rows_of_tables_and_the_items_of_lists_keep_their_form(read: Read) -> None:
    table = "| year | boats |\n|---|---|\n| 2023 | 14 |\n| | 31 |"
    (draft,), _ = read("ferry.md", f"# Ferry sails\n\n{table}\n\n- one\n- two\n\n3. three\n\n> four\n")
    told = ["year · boats", "2023 · 14", "– · 31", "- one", "- two", "3. three", "four"]
    assert draft.text.split("\n\n")[1:] == told
