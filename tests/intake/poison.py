"""Work on a certain article that kills the process doing it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from reader.model import Submission
from reader.sources import Refusal

POISON = "the text that kills"


def read_titles(batch: Sequence[Submission]) -> list[Refusal | str]:
    """Return the first line of each draft, if this process survives all of them."""
    texts = [item.raw.decode() for item in batch]
    if any(POISON in text for text in texts):
        os._exit(1)
    return [text.partition("\n")[0] for text in texts]
