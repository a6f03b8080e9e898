"""Removes the addresses from posts of the network X that an article shows: they lead to pictures and to pages.

The network shortens all addresses, so they say nothing, and no blank parts them from the words of the post.
"""

from __future__ import annotations

import re

_SHORTENED = re.compile(r"<a\b[^<>]*>\s*+(?:https?://t\.co|pic\.(?:twitter|x)\.com)/\w+…?\s*+</a>", re.IGNORECASE)
_ADDRESS = "//t.co/"


def without_addresses(markup: str) -> str:
    """Return markup without such addresses."""
    return _SHORTENED.sub("", markup) if _ADDRESS in markup else markup
