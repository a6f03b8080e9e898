"""What libraries say to whoever runs them, which must never be written over a screen."""

from __future__ import annotations

import logging


def hush(library: str) -> None:
    """Keep the warnings of a library from the terminal, where Python writes what nobody listens to."""
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
