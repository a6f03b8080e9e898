"""Pages that were read in the wrong encoding before they were stored are read as they were written."""

from __future__ import annotations

import pytest

from reader.sources.pages.mojibake import without_mojibake
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page

TEXT = "“The captain’s ferry” – at 8\xa0a.m. and\xa0<b>noon</b> – is café Ñandú’s, it’s said."


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_a_wrong_decoding_is_undone(encoding: str) -> None:
    wrong = TEXT.replace("”", "“").encode().decode(encoding)
    assert without_mojibake(wrong) == TEXT.replace("”", "“")


def test_a_space_at_the_end_of_a_paragraph_leaves_no_letter(read: Read) -> None:
    (draft,), _ = read(
        "page.html", page("", f"<h1>Ferry sails</h1>{STORY}<p>{TEXT}\xa0</p>".encode().decode("latin-1"))
    )
    assert draft.text.endswith("it’s said.")


@pytest.mark.parametrize(
    "markup",
    [
        TEXT,
        "It looks like â€™ when it is read wrongly, or like â€œ.",
        "â€™ â€œ â€™ Spaß“ déjà\xa0«vu» Weiß“"[6:],
    ],
)
def test_what_was_read_rightly_stays(markup: str) -> None:
    assert without_mojibake(markup) == markup


def test_real_letters_beside_marks_stay_in_a_page_of_both() -> None:
    assert without_mojibake("â€™ â€™ â€™ Spaß“ déjà\xa0«vu»") == "’ ’ ’ Spaß“ déjà\xa0«vu»"
