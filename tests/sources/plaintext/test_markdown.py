"""Markdown becomes drafts."""

from __future__ import annotations

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


def test_toml_front_matter_is_read(read: Read) -> None:
    (draft,), _ = read("story.txt", '+++\ntitle = "Ferry sails"\ndate = 2024-05-01\n+++\n\nIt sailed.\n')
    assert (draft.title, draft.published) == ("Ferry sails", "2024-05-01")


def test_front_matter_that_swells_is_text(read: Read) -> None:
    laughs = "---\na: &a [x, x]\nb: &b [" + ", ".join(["*a"] * 200) + "]\n---\n\nThe text.\n"
    (draft,), _ = read("story.md", laughs)
    assert "The text." in draft.text
    assert draft.title is None
