"""What the doctor says about this installation: versions, and the language model in use."""

from __future__ import annotations

import platform

from reader import __version__
from reader.config import Config
from reader.model import Finding
from reader.text.pipelines import choose_model, installed_models, is_altered, version


def examine_installation(config: Config) -> tuple[Finding, ...]:
    """Check the program and its language model; nothing heavy is loaded."""
    return (
        Finding("kreader", True, f"version {__version__}, Python {platform.python_version()}"),
        _language_model(config.language_model),
    )


def _language_model(wanted: str) -> Finding:
    chosen = choose_model(wanted)
    if chosen and is_altered(chosen):
        return Finding("language model", False, f"{chosen} is not the one kreader knows: install it again")
    if chosen:
        others = [name for name in installed_models() if name != chosen]
        also = f"; also installed: {', '.join(others)}" if others else ""
        return Finding("language model", True, f"{version(chosen)} of the package {chosen} is used{also}")
    if wanted == "none":
        return Finding("language model", True, "switched off: quotes are found by rules, names are not")
    return Finding("language model", False, f"“{wanted}” is not installed: quotes are found by rules, names are not")
