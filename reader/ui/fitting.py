"""Which panes fit into a window."""

from __future__ import annotations

from reader.ui.widths import MEDIUM, ROOMY, WIDE

PANES = ("articles", "text", "quotes", "names")

# Below this height the quotes leave the lines to the text.
TALL = 20
# Below this height a line that is typed into has no frame, and a window no margins.
LOW = 16
# Below this height the lines at the top and at the bottom leave theirs, too.
SHORT = 10


def fitting_panes(width: int, height: int, current: str, has_folders: bool = False) -> frozenset[str]:
    """Say which panes a window of this size shows while ``current`` has the focus, with folders or without."""
    if width < MEDIUM:
        return frozenset({current})
    shown = {"articles", "text", current}
    if width >= WIDE:
        shown.add("names")
    if width >= WIDE and height >= TALL:
        shown.add("quotes")
    if width >= ROOMY and has_folders:
        shown.add("folders")
    return frozenset(shown)


def size_classes(width: int, height: int) -> str:
    """Return the style classes of a window of this size."""
    breadth = "-wide" if width >= WIDE else "-medium" if width >= MEDIUM else "-narrow"
    return breadth + " -low" * (height < LOW) + " -short" * (height < SHORT)
