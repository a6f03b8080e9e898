"""Work that kills whoever does it with one certain article."""

from __future__ import annotations

import os
from collections.abc import Sequence

from reader.model import Draft

POISON = "the text that kills"


def read_titles(batch: Sequence[Draft]) -> list[str]:
    """Give the first line of each draft, if this process survives all of them."""
    if any(POISON in draft.text for draft in batch):
        os._exit(1)
    return [draft.text.partition("\n")[0] for draft in batch]
