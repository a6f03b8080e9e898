"""Lists on pages are read line by line."""

from __future__ import annotations

import pytest

from reader.sources.pages.lists import without_mark
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page


@pytest.mark.parametrize("line", ["- It sank in 1990. Then - again - in 1991. ", "12. It sank in 1990. Then - again"])
def test_only_what_an_item_begins_with_is_its_mark(line: str) -> None:
    assert without_mark(line) == line.partition(" ")[2]


def test_a_line_without_a_mark_stays_as_it_is() -> None:
    assert without_mark("It sank in 1990. Then - again") == "It sank in 1990. Then - again"


HEAD = "<tr><th>Year</th><th>Boats</th><th>Crew</th></tr>"


def test_the_cells_of_a_row_are_parted(read: Read) -> None:
    table = (
        f"<table>{HEAD}<tr><td>2023</td><td>14</td><td>30</td></tr><tr><td>2024</td><td></td><td>31</td></tr></table>"
    )
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails</h1>{STORY}{table}{STORY}"))
    assert "\n\nYear · Boats · Crew\n\n2023 · 14 · 30\n\n2024 · – · 31\n\n" in draft.text


@pytest.mark.parametrize(
    ("pre", "kind"),
    [
        ("tide = 1\n  sail(tide)", "code"),
        ("Year   Boats\n2023      14", "code"),
        ("We sail at\nnoon (or later).", "text"),
    ],
)
def test_preformatted_lines_are_code_unless_they_are_sentences(pre: str, kind: str, read: Read) -> None:
    body = f"<h1>Ferry sails</h1>{STORY}<pre>{pre}</pre>{STORY}"
    for name, markup in (("page.html", page("", body)), ("ferry.md", f"# Ferry\n\n<div>{body}</div>")):
        (draft,), _ = read(name, markup)
        code = [draft.text[slice(*span)] for span, marked in draft.marked if marked == "code"]
        assert code == ([line.strip() for line in pre.split("\n")] if kind == "code" else [])
