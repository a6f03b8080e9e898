"""All families of files that can be read, in the order in which they are tried.

Another package adds one by an entry point of the group ``kreader.formats`` that names a class like those here; it is
asked first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.metadata import entry_points
from typing import BinaryIO

from reader.sources.archives.archives import Archive
from reader.sources.archives.books import Book
from reader.sources.archives.crawls import Crawl
from reader.sources.exchange.anthologies import Anthology
from reader.sources.exchange.exchange import Exchange
from reader.sources.exchange.notebooks import Notebook
from reader.sources.faults import attempt, attempt_each
from reader.sources.feeds.bookmarks import Bookmarks
from reader.sources.feeds.feeds import Feed
from reader.sources.feeds.newsboat import Cache
from reader.sources.foreign import OtherDatabase, OtherDocument, OtherXml
from reader.sources.formats import Format, Item, Origin, Refusal, Sealed, family_of
from reader.sources.mail.mail import Letter, Mailbox
from reader.sources.mail.outlook import OutlookMessage
from reader.sources.office.documents import Document
from reader.sources.pages.pages import Page
from reader.sources.pages.webarchives import WebArchive
from reader.sources.plaintext.clippings import Clippings
from reader.sources.plaintext.dumps import Dump
from reader.sources.plaintext.markdown import Markdown
from reader.sources.plaintext.plain import PlainText
from reader.sources.records.bibtex import BibTex
from reader.sources.records.jsonfiles import JsonFile
from reader.sources.records.jsonlines import JsonLines
from reader.sources.records.ris import Ris
from reader.sources.records.spreadsheets import Workbook
from reader.sources.records.tables import Table
from reader.sources.streams import begun

GROUP = "kreader.formats"

_LOG = logging.getLogger(__package__)

# In the order of certainty, by the content of the file; plain text is last, because any file may be text.
_OWN: tuple[Callable[[], Format], ...] = (
    Book,
    Document,
    Crawl,
    Cache,
    WebArchive,
    Workbook,
    OutlookMessage,
    OtherDatabase,
    OtherDocument,
    lambda: Archive(read_stream),
    Exchange,
    Notebook,
    Feed,
    Bookmarks,
    Anthology,
    Page,
    OtherXml,
    Mailbox,
    JsonLines,
    JsonFile,
    Ris,
    BibTex,
    Clippings,
    Dump,
    Letter,
    Markdown,
    Table,
    PlainText,
)


@cache
def known() -> tuple[Format, ...]:
    """Return the families in their order, those of other packages first."""
    return (*_added(), *(make() for make in _OWN))


def choose(path: str, head: bytes) -> Format | None:
    """Return the family that reads a file of this name and beginning."""
    return next((family for family in known() if recognises(family, path, head)), None)


def readers_of(path: str, key: str, head: bytes) -> Iterator[Format]:
    """Yield the families that may read an article again: that of its key, or else those that recognise its bytes."""
    own = family_of(key)
    # Libraries from before hold names of whole files that look like the key of a record.
    named = [family for family in known() if family.name == own]
    yield from named or (family for family in known() if recognises(family, path, head))


def recognises(family: Format, path: str, head: bytes) -> bool:
    """Whether a family reads a file of this name and beginning; one that fails to answer does not."""
    answer = attempt(partial(family.recognises, path, head), path)
    return not isinstance(answer, Refusal) and bool(answer)


def read_stream(stream: BinaryIO, origin: Origin) -> Iterator[Item | Sealed]:
    """Yield the articles in a stream, from a file or from one in archives."""
    head, stream = begun(stream)
    family = choose(origin.path, head)
    if family is None:
        yield Refusal(origin.path, "it is not text, nor any kind of file that kreader reads")
    else:
        yield from attempt_each(family.read(stream, origin), origin.path)


def _added() -> Iterator[Format]:
    """Yield the families of other packages; one that cannot be loaded is skipped."""
    for entry in entry_points(group=GROUP):
        try:
            yield entry.load()()
        except (ImportError, AttributeError, TypeError) as error:
            _LOG.warning("%s: the format %s of another package cannot be loaded (%s)", GROUP, entry.name, error)
