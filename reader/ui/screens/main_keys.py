"""The keys of the main screen: they work in every pane, and most of them belong to one that need not have the focus."""

from __future__ import annotations

from reader.ui.keys import key

MAIN_KEYS = [
    key("reader.search", "slash", "at('#search', 'begin')", "Search", "Search the library", footer=True),
    key("reader.quotes", "quotation_mark", "pane('quotes')", "Quotes", "Go to the quotations", footer=True),
    key("reader.names", "e", "pane('names')", "Names", "Go to the people, places and organisations", footer=True),
    key("reader.next-pane", "tab", "cycle(1)", "Next pane", "Go to the next pane", priority=True),
    key("reader.previous-pane", "shift+tab", "cycle(-1)", "Previous pane", "Go to the previous pane", priority=True),
    key("reader.zen", "z", "zen", "Only the text", "Show nothing but the text, or everything again"),
    key("reader.list-narrower", "less_than_sign", "widen('list', -2)", "Narrower list", "Make the list narrower"),
    key("reader.list-wider", "greater_than_sign", "widen('list', 2)", "Wider list", "Make the list wider"),
    key("reader.names-wider", "left_curly_bracket", "widen('names', 2)", "Wider names", "Make the names wider"),
    key("reader.names-narrower", "right_curly_bracket", "widen('names', -2)", "Narrower names",
        "Make the names narrower"),
    key("reader.reset-widths", "equals_sign", "reset_widths", "Usual widths", "Leave all widths to the window again"),
    key("reader.all", "1", "shelf('all')", "All articles", "List all articles"),
    key("reader.unread", "2", "shelf('unread')", "Unread articles", "List the unread articles"),
    key("reader.starred", "3", "shelf('starred')", "Starred articles", "List the starred articles"),
    key("reader.back", "escape", "back", "Back", "Step back one level; never quits"),
    key("reader.import", "i", "at('#importing', 'ask')", "Import", "Import files or folders"),
    key("reader.undo", "u", "at('#history', 'undo')", "Undo", "Take back what was done last, step by step"),
    key("reader.help", "question_mark", "app.help", "Help", "Show all keys", footer=True),
    key("reader.tour", "f1", "app.tour", "Tour", "Show the panes and the keys that matter in one picture"),
    key("reader.theme", "T", "app.change_theme", "Theme", "Change the colours, seen at once"),
    key("reader.quit", "q", "leave", "Quit", "Step back, or quit from the list of articles"),
    key("article.repeats", "d", "at('#reading', 'hidden')", "Repeats",
        "Show repeats and furniture in place, or fold them", footer=True),
    key("article.star", "s", "at('#shelf', 'star')", "Star", "Star the article or the marked ones", footer=True),
    key("article.read", "m", "at('#shelf', 'toggle_read')", "Read/unread", "Mark as read or unread"),
    key("article.indirect", "I", "at('#reading', 'indirect')", "Reported speech",
        "Show reported speech without quotation marks"),
    key("article.raw", "r", "at('#outside', 'raw')", "Raw",
        "Show the article as it was imported beside the cleaned text"),
    key("article.link", "o", "at('#outside', 'link')", "Open link", "Open the article's page in the browser"),
    key("article.pipe", "vertical_line", "at('#outside', 'pipe')", "Pipe",
        "Give the article to a command, as text, JSON or Markdown"),
    key("article.links", "semicolon", "at('#outside', 'links')", "Links",
        "Give every link of the article letters to type, to open or to copy it"),
]  # fmt: skip
