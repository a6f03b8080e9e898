"""Opens the page of an article, whatever its link says."""

from __future__ import annotations

from pathlib import Path

from reader.ui.terminal.barrier import is_safe_link
from reader.wording.phrases import one_line

# Browsers that draw in the terminal and read its keys.
_OF_TERMINALS = frozenset({"www-browser", "lynx", "w3m", "links", "links2", "elinks", "browsh", "carbonyl"})


def needs_terminal(link: str) -> bool:
    """Whether a page would be opened by a browser that draws in the terminal, as on a machine without a desktop.

    Looks for programs, which may take a moment.
    """
    if not (link and is_safe_link(link)):
        return False
    import webbrowser  # seldom needed, and slow to load

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    # Of those that work in the background, which are of a class below this one, the terminal sees nothing.
    return type(browser) is webbrowser.GenericBrowser and Path(browser.name).name in _OF_TERMINALS


def open_page(link: str) -> str:
    """Open an http or https address in the browser, never through a shell; return the outcome in one sentence.

    Blocks until the browser has taken it. Anything that does not begin with http is refused: a browser's command line
    would take a leading dash for an option (CVE-2026-4519) and other schemes for files or programs.
    """
    if not link:
        return "This article has no link."
    if not is_safe_link(link):
        return f"Only http and https links are opened, not {one_line(link)}"
    import webbrowser

    if webbrowser.open(link):
        return f"Opened {one_line(link)}"
    return f"No browser took {one_line(link)}"
