"""Opens the page of an article, whatever its link says."""

from __future__ import annotations

from reader.ui.terminal.barrier import is_safe_link
from reader.wording.phrases import one_line


def open_page(link: str) -> str:
    """Open an http or https address in the browser, never through a shell; return the outcome in one sentence.

    Blocks until the browser has taken it. Anything that does not begin with http is refused: a browser's command line
    would take a leading dash for an option (CVE-2026-4519) and other schemes for files or programs.
    """
    if not link:
        return "This article has no link."
    if not is_safe_link(link):
        return f"Only http and https links are opened, not {one_line(link)}"
    import webbrowser  # seldom needed, and slow to load

    if webbrowser.open(link):
        return f"Opened {one_line(link)}"
    return f"No browser took {one_line(link)}"
