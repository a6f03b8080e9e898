"""The characters that no text may bring to a terminal."""

from __future__ import annotations

import re

# What a terminal may act on or turn around: C0 and C1 controls, DEL, line and paragraph separators, bidi
# overrides and isolates (CVE-2021-42574), interlinear annotations, tags, and lone surrogates.
UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)


def without_controls(text: str) -> str:
    """Return ``text`` without the characters that a terminal could act on; line ends and tabs stay."""
    return UNSAFE.sub(lambda found: found[0] if found[0] in "\n\t" else "", text)
