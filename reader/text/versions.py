"""The number of the current analysis."""

# Raised by two whenever an analysis finds other quotes or names in the same words, so that a library can be brought up
# to date. It stands for an analysis with a language model, the number below it for one without.
_ANALYSIS = 64


def number(with_model: bool) -> int:
    """Return the version of the current analysis; later or more complete ones have higher numbers."""
    return _ANALYSIS if with_model else _ANALYSIS - 1
