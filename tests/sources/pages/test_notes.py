"""A note on the author, anywhere on a page, names the author where nothing else does."""

from __future__ import annotations

import pytest

from reader.sources.markup import parse_markup
from reader.sources.pages.notes import noted
from reader.sources.pages.statements import read_statements
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, linked, page

NOTES = [
    "<h3>Written by Ana Ruiz</h3><p>Ana Ruiz has lived on the quay for years.</p>",
    "<div><div>Written by</div><div><b>Ana Ruiz</b></div></div>",
    "<div><div>Written by:</div><div>Ana Ruiz</div><div>Reviewed by</div><div>Tom Lee</div></div>",
    "<h2>About the author</h2><p>Ana Ruiz is a writer who lives on the quay.</p>",
    "<h4>Über die Autorin</h4><p>Ana Ruiz | Redakteurin</p>",
    "<p>Geschreven door Ana Ruiz, redacteur</p>",
]


def _noted(note: str) -> tuple[str, ...]:
    tree = parse_markup(page("", f"<h1>Ferry sails</h1>{STORY}<section>{note}</section>"))
    assert tree is not None
    return noted(read_statements(tree, ""))


@pytest.mark.parametrize("note", NOTES)
def test_a_note_on_the_author_names_the_author(note: str, read: Read) -> None:
    assert _noted(note) == ("Ana Ruiz",)
    (draft,), _ = read("page.html", page("", f"<h1>Ferry sails again today</h1>{STORY}") + f"<section>{note}</section>")
    assert draft.authors == ("Ana Ruiz",)


@pytest.mark.parametrize(
    "note",
    [
        "<p>Written by Ana Ruiz</p><p>Written by Tom Lee</p>",
        "<p>Written by</p><p>the crew of the ferry, all of them</p>",
        "<p>The song was written by Ana Ruiz</p>",
        "<p>About the author</p>",
        "<script>Written by Ana Ruiz</script>",
    ],
)
def test_other_notes_name_nobody(note: str) -> None:
    assert _noted(note) == ()


def test_the_author_that_a_page_states_goes_before_any_note(read: Read) -> None:
    (draft,), _ = read("page.html", page(linked(author={"@type": "Person", "name": "Tom Lee"})) + NOTES[0])
    assert draft.authors == ("Tom Lee",)


def test_the_paper_with_an_article_is_no_author(read: Read) -> None:
    head = linked(author={"@type": "Person", "name": "Ana Ruiz and Tom Lee, The Harbour Post"})
    (draft,), _ = read("page.html", page(f"{head}<meta property=og:site_name content='Harbour Post'>"))
    assert draft.authors == ("Ana Ruiz", "Tom Lee")
