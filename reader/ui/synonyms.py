"""Synonyms of commands from other programs, by which the help and the palette find them, too."""

from __future__ import annotations

from collections.abc import Sequence

# By the id of the command, without words that are in its name or description.
SYNONYMS = {
    "reader.quit-at-once": "exit close",
    "reader.commands": "palette",
    "reader.search": "find query",
    "reader.facets": "filter limit refine",
    "reader.names": "persons entities merge alias combine join rename correct kind",  # done where this leads
    "reader.people": "persons entities characters",
    "reader.zen": "full screen fullscreen zoom maximise maximize",
    "reader.list-narrower": "resize width",
    "reader.list-wider": "resize width",
    "reader.names-narrower": "resize width",
    "reader.names-wider": "resize width",
    "reader.reset-widths": "resize default",
    "reader.starred": "flagged bookmarks favourites favorites",
    "reader.feeds": "rss atom subscriptions",
    "reader.refresh": "reload update fetch sync",
    "reader.save": "new create smart query view bookmark",
    "reader.back": "close cancel",
    "reader.import": "add load paste",
    "reader.report": "errors failures failed log",
    "reader.export": "save as download",
    "dossier.export": "save as download",
    "reader.undo": "revert",
    "reader.redo": "repeat restore",
    "reader.help": "shortcuts keyboard bindings settings preferences configuration",
    "reader.tour": "tutorial introduction",
    "reader.theme": "colors dark light appearance",
    "reader.quit": "exit close",
    "reader.bulk": "catch up mark bulk",
    "reader.notes": "comments annotations",
    "reader.samples": "demo examples",
    "article.repeats": "duplicates boilerplate hidden",
    "article.star": "flag bookmark favourite favorite",
    "article.read": "seen",
    "article.tag": "label category",
    "article.note": "comment annotate annotation",
    "article.remove": "delete trash",
    "reader.bin": "trash deleted undelete restore",
    "article.raw": "source original",
    "article.link": "url web website",
    "article.whole": "full download",
    "article.pipe": "shell program share send mail print",
    "article.links": "urls",
    "articles.unfold": "expand versions duplicates thread",
    "articles.fold": "collapse thread",
    "articles.mark": "select",
    "articles.mark-range": "select",
    "articles.mark-all": "select catch up",
    "search.mark": "select",
    "search.mark-range": "select",
    "search.mark-all": "select",
    "text.find": "search",
    "text.copy": "yank clipboard",
    "text.cite": "yank clipboard",
    "quotes.copy": "yank clipboard",
    "quotes.cite": "yank clipboard",
    "article.speaker": "correct wrong attribution who said",
    "quotes.speaker": "correct wrong attribution who said",
    "names.copy": "yank clipboard",
    "names.merge": "alias combine join",
    "names.split": "separate unmerge apart part namesake",
    "names.drop": "delete remove",
    "names.kind": "type change",
    "search.language": "syntax operators sort order",
    "search.earlier": "history",
    "folders.remove": "delete",
    "notes.delete": "remove",
    "feeds.add": "rss atom new",
    "feeds.remove": "delete",
    "feeds.look-one": "reload update fetch",
}


def matches(id: str, said: str, words: Sequence[str]) -> bool:
    """Whether all ``words``, in small letters, are in what is ``said`` of a command or in what others call it."""
    text = f"{said} {SYNONYMS.get(id, '')}".casefold()
    return all(word in text for word in words)
