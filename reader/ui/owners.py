"""All classes that declare keys besides the application, which asks here, so that no command can be forgotten.

This imports all windows, most of which are seldom opened: import it only when it is needed.
"""

from __future__ import annotations

from textual.dom import DOMNode

from reader.ui.panes.correcting import CorrectingPane
from reader.ui.panes.dossier import DossierPane
from reader.ui.panes.dossier_lists import DossierLists
from reader.ui.panes.names import NamesPane
from reader.ui.panes.quotes import QuotesPane
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.row_marking import ArticleMarkingPane, HitMarkingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.text import TextPane
from reader.ui.screens.bin import BinScreen
from reader.ui.screens.bulk import BulkDialog
from reader.ui.screens.choosing import ChoiceScreen
from reader.ui.screens.dossier import DossierScreen
from reader.ui.screens.export_dialog import ExportDialog
from reader.ui.screens.feeds import FeedsScreen
from reader.ui.screens.help import HelpScreen
from reader.ui.screens.import_dialog import ImportDialog
from reader.ui.screens.language import LanguageScreen
from reader.ui.screens.links import LinkScreen
from reader.ui.screens.main import MainScreen
from reader.ui.screens.name_dialog import NameDialog
from reader.ui.screens.note_dialog import NoteDialog
from reader.ui.screens.notes import NotesScreen
from reader.ui.screens.pipe import PipeScreen
from reader.ui.screens.raw import RawScreen
from reader.ui.screens.report import ReportScreen
from reader.ui.screens.tag_dialog import TagDialog
from reader.ui.screens.themes import ThemeScreen
from reader.ui.screens.tour import TourScreen
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.facet_list import FacetList
from reader.ui.widgets.feed_list import FeedList
from reader.ui.widgets.folder_list import FolderList
from reader.ui.widgets.hit_list import HitList
from reader.ui.widgets.name_list import NameList
from reader.ui.widgets.note_list import NoteList
from reader.ui.widgets.quote_list import QuoteList
from reader.ui.widgets.search_bar import FindBar
from reader.ui.widgets.welcome import Welcome

COMMAND_OWNERS: tuple[type[DOMNode], ...] = (
    MainScreen, ShelfPane, ArticleMarkingPane, SearchPane, ResultsPane, HitMarkingPane, TextPane,
    QuotesPane, CorrectingPane, NamesPane, DossierPane, DossierLists,
    ArticleList, HitList, FacetList, FolderList, FeedList, Welcome, ArticleBody, FindBar, QuoteList, NoteList, NameList,
    BinScreen, BulkDialog, ChoiceScreen, ExportDialog, ImportDialog, NameDialog, NoteDialog, PipeScreen, TagDialog,
    LinkScreen, ThemeScreen,
    DossierScreen, HelpScreen, LanguageScreen, NotesScreen, RawScreen, ReportScreen, TourScreen, FeedsScreen,
)  # fmt: skip
