"""The keys of the main screen. They work in every pane; most run an action of a pane that need not be focused."""

from __future__ import annotations

from reader.ui.keys import key


def at(selector: str, action: str) -> str:
    """Return the action string that runs ``action`` on the pane found by ``selector``, focused or not."""
    return f"at({selector!r}, {action!r})"


def over_list(selector: str, action: str) -> str:
    """Return the action string that shows the list first, then runs ``action`` on it or on what covers it."""
    return at("#panes", f"over_list({selector!r}, {action!r})")


MAIN_KEYS = [
    key("reader.search", "slash", over_list("#search", "begin"), "Search", "Search the library", footer=True),
    key("reader.quotes", "quotation_mark", at("#panes", "quotes"), "Quotes",
        "Go to the quotations; from there, search those of all articles", footer=True),
    key("reader.quotations", "Q", over_list("#search", "quotations"), "Search quotes",
        "Search the quotations of all articles"),
    key("reader.facets", "F", over_list("#listing", "facets"), "Facets",
        "Narrow what was found, or the shelf, by source, person, place, organisation, tag or month"),
    key("reader.names", "e", at("#panes", "go('names')"), "Names",
        "Go to the people, places and organisations", footer=True),
    key("reader.people", "P", at("#trail", "people"), "Names of the library",
        "Follow somebody: list all people, places and organisations, and open the dossier of one"),
    key("reader.trail-back", "backspace", at("#trail", "back"), "Back to the dossier",
        "Go back to the dossier from which the article was opened"),
    key("reader.next-pane", "tab", at("#panes", "cycle(1)"), "Next pane", "Go to the next pane", priority=True),
    key("reader.previous-pane", "shift+tab", at("#panes", "cycle(-1)"), "Previous pane",
        "Go to the previous pane", priority=True),
    key("reader.zen", "z", at("#panes", "zen"), "Only the text", "Show nothing but the text, or everything again"),
    key("reader.list-narrower", "less_than_sign", at("#panes", "widen('list', -2)"), "Narrower list",
        "Make the list narrower"),
    key("reader.list-wider", "greater_than_sign", at("#panes", "widen('list', 2)"), "Wider list",
        "Make the list wider"),
    key("reader.names-wider", "left_curly_bracket", at("#panes", "widen('names', 2)"), "Wider names",
        "Make the names wider"),
    key("reader.names-narrower", "right_curly_bracket", at("#panes", "widen('names', -2)"), "Narrower names",
        "Make the names narrower"),
    key("reader.reset-widths", "equals_sign", at("#panes", "reset_widths"), "Usual widths",
        "Reset all widths"),
    key("reader.all", "1", over_list("#listing", "shelf('all')"), "All articles", "List all articles"),
    key("reader.unread", "2", over_list("#listing", "shelf('unread')"), "Unread articles", "List the unread articles"),
    key("reader.starred", "3", over_list("#listing", "shelf('starred')"), "Starred articles",
        "List the starred articles"),
    key("reader.folders", "4", at("#panes", "go('folders')"), "Folders", "Go to the shelves and the saved searches"),
    key("reader.feeds", "5", at("#feeds", "all"), "Feeds",
        "Show the feeds and the watched folders, add one or remove one"),
    key("reader.refresh", "R", at("#feeds", "refresh"), "Refresh",
        "Check all feeds and import what is new in them"),
    key("reader.save", "S", at("#folder-pane", "save"), "Save search",
        "Save the search as a folder, or rename its folder"),
    key("reader.back", "escape", "back", "Back", "Step back one level; never quits"),
    key("reader.import", "i", at("#importing", "ask"), "Import",
        "Import files, folders, or pages and feeds from the web"),
    key("reader.analysis", "A", at("#analysing", "pause"), "Pause analysis",
        "Pause looking for quotes and names in the background, or resume"),
    key("reader.export", "E", at("#listing", "export"), "Export",
        "Write the list that is shown to a .json, .jsonl, .csv, .md or .html file"),
    key("reader.undo", "u", at("#history", "undo"), "Undo", "Take back what was done last, step by step"),
    key("reader.redo", "U", at("#history", "redo"), "Redo", "Do again what was undone last, step by step"),
    key("search.earlier", "ctrl+r", over_list("#search", "recall"), "Earlier search",
        "Search again for what was searched before, step by step"),
    key("search.language", "f2", at("#search", "language"), "Search language",
        "Show what can be typed into the search bar, with examples"),
    key("reader.quit", "q", "leave", "Quit", "Step back, or quit from the list of articles"),
    key("article.repeats", "d", at("#reading", "hidden"), "Repeats",
        "Show repeats and furniture in place, or fold them", footer=True),
    key("article.star", "s", at("#marking", "star"), "Star", "Star the article or the marked ones", footer=True),
    key("article.read", "m", at("#marking", "toggle_read"), "Read/unread", "Mark as read or unread"),
    key("article.tag", "t", at("#tagging", "tag"), "Tag",
        "Add tags to the article or the marked ones, or remove them", footer=True),
    key("article.remove", "x,delete", at("#removing", "remove"), "Remove",
        "Move the article or the marked ones into the bin"),
    key("reader.bin", "X", at("#removing", "bin"), "Bin", "Show the removed articles, to put one back"),
    key("reader.bulk", "B", at("#listing", "bulk"), "Change many",
        "Read, star, tag or remove all articles that a query finds, after saying how many"),
    key("article.note", "a", at("#noting", "write"), "Note",
        "Write a note beside the highlighted words, the quotation, or the paragraph at the top"),
    key("article.next-note", "] n", at("#noting", "walk(1)"), "Next note", "Go to the next note"),
    key("article.previous-note", "[ n", at("#noting", "walk(-1)"), "Previous note", "Go to the previous note"),
    key("reader.notes", "ctrl+n", at("#noting", "all"), "All notes", "List all notes of the library"),
    key("article.indirect", "I", at("#reading", "indirect"), "Reported speech",
        "Show reported speech without quotation marks"),
    key("article.raw", "r", at("#outside", "raw"), "Raw",
        "Show the article as it was imported beside the cleaned text"),
    key("article.link", "o", at("#outside", "link"), "Open link", "Open the article's page in the browser"),
    key("article.whole", "D", at("#work", "complete"), "Whole text",
        "Fetch the article's page where only its beginning is here, and keep that text"),
    key("article.pipe", "vertical_line", at("#outside", "pipe"), "Pipe",
        "Give the article to a command, as text, JSON or Markdown"),
    key("article.links", "semicolon", at("#outside", "links"), "Links",
        "Label every link of the article with letters to type, to open or to copy it"),
]  # fmt: skip
