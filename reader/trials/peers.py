"""Measures other programs, if installed, with the same invented articles: newsboat, notmuch and ripgrep.

Each gets a home directory of its own in a temporary folder, so that the user's files are left alone.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from statistics import median
from typing import IO
from xml.sax.saxutils import escape

from reader.errors import ReaderError
from reader.trials import programs
from reader.trials.corpus import Corpus, InventedArticle
from reader.trials.measures import HITS, RUNS, WORD, Measure

_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{title}</title><link>https://news.invalid/</link><description/>
"""
_ITEM = """<item><title>{title}</title><link>{link}</link><guid>{link}</guid><pubDate>{date}</pubDate>
<description>{text}</description></item>
"""


def installed() -> list[str]:
    """Return the names of the programs that are installed."""
    return [name for name in _MEASURES if shutil.which(name)]


def measure_peers(
    corpus: Corpus, folder: Path, progress: Callable[[int], None], complain: Callable[[str], None]
) -> Iterator[Measure]:
    """Measure the import, the searches and the start of each installed program.

    If one fails, ``complain`` is called with the reason and the others are measured.
    """
    for name in installed():
        home = folder / name
        home.mkdir()
        try:
            yield from _MEASURES[name](corpus, home, progress)
        except ReaderError as error:
            complain(str(error))
        shutil.rmtree(home)


def _ripgrep(corpus: Corpus, home: Path, progress: Callable[[int], None]) -> Iterator[Measure]:
    """Measure a search for a word through the whole file."""
    file = home / "corpus.jsonl"
    corpus.write(file, progress)
    command = ["rg", "--count", "--ignore-case", "--word-regexp", WORD, str(file)]
    seconds = median(programs.run(command, _at(home)).seconds for _ in range(RUNS))
    yield Measure("ripgrep: one word", seconds * 1000, "ms")


def _notmuch(corpus: Corpus, home: Path, progress: Callable[[int], None]) -> Iterator[Measure]:
    """Measure the indexing of a mail for each article, and searches."""
    mails = home / "mail" / "cur"
    mails.mkdir(parents=True)
    for invented in corpus.articles(progress):
        (mails / f"{invented.number}:2,").write_bytes(_mail(invented).as_bytes())
    (home / ".notmuch-config").write_text(
        f"[database]\npath={home / 'mail'}\n[user]\nname=A\nprimary_email=a@a.invalid\n"
    )
    indexing = programs.run(["notmuch", "new"], _at(home))
    yield Measure("notmuch: indexed", corpus.size / indexing.seconds, "articles/s")
    yield Measure("notmuch: index", _size(home / "mail" / ".notmuch") / 1e6, "MB")
    search = ["notmuch", "search", f"--limit={HITS}", WORD]
    searches = [programs.run(search, _at(home)) for _ in range(RUNS)]
    yield Measure("notmuch: one search on the command line", median(one.seconds for one in searches) * 1000, "ms")


def _newsboat(corpus: Corpus, home: Path, progress: Callable[[int], None]) -> Iterator[Measure]:
    """Measure the import of a feed for each source, and the start."""
    feeds = _feeds(corpus, home, progress)
    (home / "urls").write_text("".join(f"{feed.as_uri()}\n" for feed in feeds))
    (home / "config").touch()
    command = ["newsboat", "-u", str(home / "urls"), "-c", str(home / "cache.db"), "-C", str(home / "config")]
    fetching = programs.run([*command, "-x", "reload"], _at(home))
    yield Measure("newsboat: fetched", corpus.size / fetching.seconds, "articles/s")
    yield Measure("newsboat: cache", (home / "cache.db").stat().st_size / 1e6, "MB")
    if sys.platform != "win32":
        from reader.trials.terminal import watch

        title = next(corpus.blocks())[0].article.source or ""
        sights = [watch(command, (title,), "q", _at(home)) for _ in range(RUNS)]
        yield Measure("newsboat: list of feeds", median(sight.moments[0].passed for sight in sights), "ms")
        yield Measure("newsboat: memory with it open", median(sight.memory for sight in sights), "MB")


def _feeds(corpus: Corpus, home: Path, progress: Callable[[int], None]) -> list[Path]:
    """Write a feed for each source, and return their files."""
    with ExitStack() as stack:
        streams: dict[str, IO[str]] = {}
        for invented in corpus.articles(progress):
            source = invented.article.source or ""
            if source not in streams:
                feed = home / f"{len(streams)}.xml"
                streams[source] = stack.enter_context(feed.open("w", encoding="utf-8"))
                streams[source].write(_FEED.format(title=escape(source)))
            streams[source].write(_item(invented))
        for stream in streams.values():
            stream.write("</channel></rss>\n")
        return [Path(stream.name) for stream in streams.values()]


def _item(invented: InventedArticle) -> str:
    return _ITEM.format(
        title=escape(invented.article.title),
        link=invented.article.link,
        date=_date(invented),
        text=escape(invented.draft.text),
    )


def _mail(invented: InventedArticle) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"{invented.article.source} <news@news.invalid>"
    mail["Subject"] = invented.article.title
    mail["Date"] = _date(invented)
    mail["Message-ID"] = f"<{invented.number}@news.invalid>"
    mail.set_content(invented.draft.text)
    return mail


def _date(invented: InventedArticle) -> str:
    return format_datetime(datetime.fromisoformat(invented.article.published or ""))


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _at(home: Path) -> dict[str, str]:
    """Return the environment with this folder as the home directory."""
    elsewhere = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    return {name: value for name, value in os.environ.items() if not name.startswith("NOTMUCH")} | elsewhere


_MEASURES = {"newsboat": _newsboat, "notmuch": _notmuch, "rg": _ripgrep}
