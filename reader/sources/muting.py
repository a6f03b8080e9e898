"""Silences the output of libraries, which must not be written over a screen."""

from __future__ import annotations

import logging
from types import ModuleType, SimpleNamespace


def hush(library: str) -> None:
    """Keep the log messages of a library from the terminal, where Python writes those without a handler."""
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def mute(*modules: ModuleType) -> None:
    """Keep modules that use nothing but ``sys`` for it from writing to the terminal.

    They get a ``sys`` of their own: the real one is shared, and other threads may need it at the same time.
    """
    for module in modules:
        vars(module)["sys"] = SimpleNamespace(stderr=SimpleNamespace(write=len))
