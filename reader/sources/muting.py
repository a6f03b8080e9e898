"""What libraries say to whoever runs them, which must never be written over a screen."""

from __future__ import annotations

import logging
from types import ModuleType, SimpleNamespace


def hush(library: str) -> None:
    """Keep the warnings of a library from the terminal, where Python writes what nobody listens to."""
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def mute(*modules: ModuleType) -> None:
    """Keep from the terminal what modules write there by themselves, of ``sys`` using nothing else.

    They get one of their own: the real one is everybody's, and other threads may need it at the same time.
    """
    for module in modules:
        vars(module)["sys"] = SimpleNamespace(stderr=SimpleNamespace(write=len))
