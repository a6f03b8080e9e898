"""Work that a widget began: whether it is running, and how it ended."""

from __future__ import annotations

import asyncio
from typing import Any

from textual.dom import DOMNode
from textual.worker import Worker, WorkerCancelled

# The groups of work that the next key has to wait for: it changes what that key acts on, or opens a window for it.
AWAITED = {"article", "change", "dossier", "folder", "marks", "opening", "rows", "shelf", "unfold", "unread", "window"}
# Those that bring another article, as a click does: no key that acts on one may come before it.
BRINGING = {"article", "rows", "unread"}


def under_way(node: DOMNode, group: str | None = None) -> list[Worker[Any]]:
    """Return the running work that a widget itself began, of one group or all of it."""
    own = [work for work in node.workers if work.node is node and not work.is_finished]
    return [work for work in own if group in (None, work.group)]


async def settled(node: DOMNode, group: str) -> bool:
    """Wait for the running work of a group; False if it was cancelled."""
    return all([await came_through(work) for work in under_way(node, group)])


async def came_through(work: Worker[Any]) -> bool:
    """Wait for work to end, which goes on if whoever waits for it does not; False if it was cancelled."""
    try:
        await asyncio.shield(work.wait())
    except WorkerCancelled:
        return False
    return True
