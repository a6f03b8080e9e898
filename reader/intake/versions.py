"""Articles as they were: what an earlier version said, read again from the bytes in which it came."""

from __future__ import annotations

from reader import sources
from reader.model import Article, Original
from reader.sources import Refusal


def read_version(original: Original, raw: bytes) -> Article | Refusal:
    """Return what the version of an article that came in these bytes said, without quotes and names.

    ``original`` is that of the present version.
    """
    draft = sources.read_again(original.path, original.key, raw)
    if isinstance(draft, Refusal):
        return draft
    from reader.text.outlines import outline  # 0.1 s to import

    return outline(draft)
