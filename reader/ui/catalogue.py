"""Everything that has keys: what the help, the configuration and the tests know of all commands."""

from __future__ import annotations

from textual.dom import DOMNode


def command_owners() -> list[type[DOMNode]]:
    """Give every screen, pane and list that declares keys; loads the windows that are seldom needed."""
    from reader.ui.app import ReaderApp
    from reader.ui.panes.search import SearchPane
    from reader.ui.panes.shelf import ShelfPane
    from reader.ui.panes.text import TextPane
    from reader.ui.screens.help import HelpScreen
    from reader.ui.screens.import_dialog import ImportDialog
    from reader.ui.screens.links import LinkScreen
    from reader.ui.screens.main import MainScreen
    from reader.ui.screens.pipe import PipeScreen
    from reader.ui.screens.raw import RawScreen
    from reader.ui.screens.report import ReportScreen
    from reader.ui.screens.themes import ThemeScreen
    from reader.ui.screens.tour import TourScreen
    from reader.ui.widgets.article_body import ArticleBody
    from reader.ui.widgets.article_list import ArticleList
    from reader.ui.widgets.quote_list import QuoteList
    from reader.ui.widgets.welcome import Welcome

    screens: list[type[DOMNode]] = [ReaderApp, MainScreen]
    panes: list[type[DOMNode]] = [ShelfPane, SearchPane, TextPane]
    lists: list[type[DOMNode]] = [ArticleList, Welcome, ArticleBody, QuoteList]
    windows: list[type[DOMNode]] = [
        HelpScreen, ImportDialog, LinkScreen, PipeScreen, RawScreen, ReportScreen, ThemeScreen, TourScreen,
    ]  # fmt: skip
    return [*screens, *panes, *lists, *windows]
