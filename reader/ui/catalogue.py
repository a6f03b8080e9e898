"""Everything that has keys: what the help, the configuration and the tests know of all commands."""

from __future__ import annotations

from typing import NamedTuple

from textual.dom import DOMNode

from reader.config import Config
from reader.ui.commands import Command, live_commands


class Catalogue(NamedTuple):
    """The commands under their live keys, the names of the themes, and a sentence for everything that is ``amiss``."""

    commands: list[Command]
    themes: list[str]
    amiss: list[str]


def catalogue_of(config: Config) -> Catalogue:
    """Give what a configuration can choose from, and what is amiss in what it chooses."""
    from reader.ui.app import ReaderApp
    from reader.ui.keymaps import complaints
    from reader.ui.themes import unknown_theme

    commands = live_commands(command_owners(), config.keys)
    themes = sorted(ReaderApp(Config()).available_themes)
    return Catalogue(commands, themes, [*unknown_theme(config.theme, themes), *complaints(commands, config.keys)])


def command_owners() -> list[type[DOMNode]]:
    """Give every screen, pane and list that declares keys; loads the windows that are seldom needed."""
    from reader.ui.app import ReaderApp
    from reader.ui.panes.correcting import CorrectingPane
    from reader.ui.panes.dossier import DossierPane
    from reader.ui.panes.marking import MarkingPane
    from reader.ui.panes.names import NamesPane
    from reader.ui.panes.search import SearchPane
    from reader.ui.panes.shelf import ShelfPane
    from reader.ui.panes.text import TextPane
    from reader.ui.screens.main import MainScreen
    from reader.ui.widgets.article_body import ArticleBody
    from reader.ui.widgets.article_list import ArticleList
    from reader.ui.widgets.facet_list import FacetList
    from reader.ui.widgets.feed_list import FeedList
    from reader.ui.widgets.folder_list import FolderList
    from reader.ui.widgets.hit_list import HitList
    from reader.ui.widgets.note_list import NoteList
    from reader.ui.widgets.quote_list import QuoteList
    from reader.ui.widgets.welcome import Welcome

    screens: list[type[DOMNode]] = [ReaderApp, MainScreen]
    panes: list[type[DOMNode]] = [ShelfPane, MarkingPane, SearchPane, TextPane]
    naming: list[type[DOMNode]] = [CorrectingPane, NamesPane, DossierPane]
    lists: list[type[DOMNode]] = [
        ArticleList,
        HitList,
        FacetList,
        FolderList,
        FeedList,
        Welcome,
        ArticleBody,
        QuoteList,
        NoteList,
    ]
    return [*screens, *panes, *naming, *lists, *_windows()]


def _windows() -> list[type[DOMNode]]:
    from reader.ui.screens.bulk import BulkDialog
    from reader.ui.screens.choosing import ChoiceScreen
    from reader.ui.screens.dossier import DossierScreen
    from reader.ui.screens.export_dialog import ExportDialog
    from reader.ui.screens.feeds import FeedsScreen
    from reader.ui.screens.help import HelpScreen
    from reader.ui.screens.import_dialog import ImportDialog
    from reader.ui.screens.language import LanguageScreen
    from reader.ui.screens.links import LinkScreen
    from reader.ui.screens.name_dialog import NameDialog
    from reader.ui.screens.note_dialog import NoteDialog
    from reader.ui.screens.notes import NotesScreen
    from reader.ui.screens.pipe import PipeScreen
    from reader.ui.screens.raw import RawScreen
    from reader.ui.screens.report import ReportScreen
    from reader.ui.screens.tag_dialog import TagDialog
    from reader.ui.screens.themes import ThemeScreen
    from reader.ui.screens.tour import TourScreen

    asking: list[type[DOMNode]] = [BulkDialog, ChoiceScreen, ExportDialog, ImportDialog, NameDialog, NoteDialog]
    asking += [PipeScreen, TagDialog, LinkScreen, ThemeScreen]
    telling: list[type[DOMNode]] = [DossierScreen, HelpScreen, LanguageScreen, NotesScreen, RawScreen, ReportScreen]
    telling += [TourScreen, FeedsScreen]
    return [*asking, *telling]
