"""The time of an analysis is linear in the length of a text, also if the text repeats itself."""

from __future__ import annotations

from time import process_time

import pytest

from reader.model import Draft
from reader.text.analyse import analyse
from reader.text.language import LanguageModel

_BEGINNING = "The harbour council said on Monday that the market would open and that the minister had agreed with it. "
_LENGTH = 30_000
# The most seconds of processor time for a text of that length: ten times the usual time, and a tenth of the time that a
# quadratic analysis takes.
_MOST = 10

REPEATED = {
    "straight quotation marks": '"',
    "names on lines of their own": "Ann\n",
    "pairs of names in paragraphs of their own": "Ann and\n\n",
}


@pytest.mark.parametrize("repeated", REPEATED)
def test_a_text_that_repeats_itself_takes_no_longer_than_another(repeated: str, language_model: LanguageModel) -> None:
    text = _BEGINNING + "\n\n" * REPEATED[repeated].endswith("\n")
    text += REPEATED[repeated] * (_LENGTH // len(REPEATED[repeated]))
    began = process_time()
    analyse(Draft("a.txt", "a.txt", text, text.encode()), language_model)
    assert process_time() - began < _MOST
