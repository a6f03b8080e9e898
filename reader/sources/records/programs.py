"""Converts the records of certain programs to the usual fields.

Most programs use field names that ``names`` lists. The programs here use such names in another sense, or put the
values in lists and objects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from reader.sources.links import is_of_web
from reader.sources.records.names import Record

# The parts of ids of states and labels in the protocol of Google Reader.
_DONE, _LABEL = "/state/", "/label/"
_READ, _STARRED = "/state/com.google/read", ("/state/com.google/starred", "/tag/global.saved")
# The fields that may contain when an article first appeared, the most reliable first.
_CREATED = ("contentcreated", "firstcreated", "versioncreated")


def usual(record: Record) -> Record:
    """Return a record with the usual fields; records of programs that are not known here stay as they are."""
    return next((put(record) for is_own, put in _PROGRAMS if is_own(record)), record)


def _is_of_reader(record: Record) -> bool:
    return isinstance(record.get("origin"), Mapping) and any(record.get(name) for name in ("alternate", "canonical"))


def _of_reader(record: Record) -> Record:
    """Convert a record of Google Reader or its successors: Inoreader, FreshRSS, The Old Reader, Feedly."""
    marks = [*_marks(record.get("categories")), *_marks(record.get("tags"))]
    ids = [mark for mark, _ in marks]
    has_states = any(_DONE in mark for mark in ids)
    return {
        **_without(record, "origin", "categories", "tags", "keywords", "unread"),
        "url": record.get("canonicalUrl") or _address(record, "canonical") or _address(record, "alternate"),
        "source": record["origin"].get("title") or record.get("source"),
        "tags": [*dict.fromkeys(label for _, label in marks if label), *_list(record.get("keywords"))],
        "unread": not any(mark.endswith(_READ) for mark in ids) if has_states else record.get("unread", True),
        "starred": any(mark.endswith(_STARRED) for mark in ids),
        "heldnotes": _notes(record.get("annotations"), "text", "note"),
    }


def _marks(value: object) -> Iterator[tuple[str, str]]:
    """Yield the id of each state and label of an article, and the name of the label; empty for a state."""
    for one in _list(value):
        if isinstance(one, Mapping):
            yield str(one.get("id") or ""), str(one.get("label") or "")
        elif isinstance(one, str):
            label = one.rpartition(_LABEL)[2] if _LABEL in one else "" if _DONE in one else one
            yield one, label


def _address(record: Record, name: str) -> str:
    links = (one.get("href") for one in _list(record.get(name)) if isinstance(one, Mapping))
    return next((link for link in links if isinstance(link, str)), "")


def _is_of_miniflux(record: Record) -> bool:
    feed = record.get("feed")
    return isinstance(feed, Mapping) and isinstance(feed.get("title"), str)


def _of_miniflux(record: Record) -> Record:
    return {**record, "source": record["feed"]["title"]}


def _is_of_agency(record: Record) -> bool:
    return "versioncreated" in (name.lower() for name in record)


def _of_agency(record: Record) -> Record:
    """Convert a record in any version of ninjs, the format of agencies, https://iptc.org/standards/ninjs/."""
    fields = {name.lower(): value for name, value in record.items()}
    holders = [
        *_list(fields.get("infosources")),
        fields.get("provider"),
        fields.get("copyrightholder"),
        fields.get("source"),
    ]
    return {
        "id": fields.get("uri"),
        "title": fields.get("headline") or _main(fields.get("headlines")) or fields.get("title"),
        "authors": fields.get("byline") or fields.get("by") or fields.get("authors"),
        "source": next(filter(None, holders), None),
        "published": next((fields[name] for name in _CREATED if fields.get(name)), None),
        "updated": fields["versioncreated"],
        "tags": [*_list(fields.get("subject") or fields.get("subjects")), *_list(fields.get("keyword"))],
        "url": fields.get("url") or _web(fields.get("uri")),
        "text": _body(fields) or fields.get("text") or fields.get("description_text"),
    }


def _main(headlines: object) -> object:
    """Return the main headline of several, or the first."""
    objects = [one for one in _list(headlines) if isinstance(one, Mapping)]
    mains = (one.get("value") for one in objects if str(one.get("role")).endswith("main"))
    return next(mains, None) or next((one.get("value") for one in objects), None)


def _body(fields: Record) -> object:
    """Return the text of an article, with markup if there is any."""
    bodies = {str(one.get("contenttype") or one.get("contentType")): one.get("value")
            for one in _list(fields.get("bodies")) if isinstance(one, Mapping)}  # fmt: skip
    marked = next((value for kind, value in bodies.items() if "html" in kind), None)
    inline = (fields[name] for name in ("body_xhtml", "body_html", "body_text") if fields.get(name))
    return marked or next(iter(bodies.values()), None) or next(inline, None)


def _is_of_readwise(record: Record) -> bool:
    return "reading_progress" in record and "source_url" in record


def _of_readwise(record: Record) -> Record:
    """Convert a record from the API of Readwise Reader."""
    return {
        **_without(record, "category", "source"),
        "url": _web(record["source_url"]) or record.get("url"),
        "source": record.get("site_name"),
        "tags": list(record["tags"]) if isinstance(record.get("tags"), Mapping) else record.get("tags"),
        "text": record.get("text") or record.get("html_content") or record.get("content") or record.get("summary"),
        "heldnotes": [["", record.get("notes")]],
    }


def _is_highlight(record: Record) -> bool:
    return "Highlight" in record and "Book Title" in record


def _of_highlights(record: Record) -> Record:
    """Convert a row of the table of highlights that Readwise exports."""
    columns = {"id": "Highlight", "text": "Highlight", "title": "Book Title", "authors": "Book Author"}
    tags = ",".join(str(record.get(name) or "") for name in ("Tags", "Document tags"))
    return {
        **{name: record.get(column) for name, column in columns.items()},
        "tags": tags,
        "heldnotes": _beside(record),
    }


def _beside(record: Record) -> list[list[Any]]:
    note = record.get("Note")
    return [[record.get("Highlight"), note]] if note else []


def _is_of_wallabag(record: Record) -> bool:
    return "is_archived" in record and isinstance(record.get("annotations"), list)


def _of_wallabag(record: Record) -> Record:
    return {**record, "heldnotes": _notes(record["annotations"], "quote", "text")}


def _is_of_raindrop(record: Record) -> bool:
    return "excerpt" in record and "note" in record and "highlights" in record


def _of_raindrop(record: Record) -> Record:
    """Convert a record from the API of Raindrop, or a row of its tables."""
    marked = record["highlights"]
    notes = _notes(marked, "text", "note") if isinstance(marked, list) else _parted(str(marked or ""))
    return {**_without(record, "note", "highlights"), "heldnotes": [["", record["note"]], *notes]}


def _parted(marked: str) -> list[list[Any]]:
    """Return pairs of marked words and notes from the lines in a cell of a table."""
    found: list[list[Any]] = []
    for line in marked.splitlines():
        name, _, words = line.partition(":")
        if name == "Highlight":
            found.append([words, ""])
        elif name == "Note" and found:
            found[-1][1] = words
    return found


def _is_of_pocket(record: Record) -> bool:
    return {"url", "highlights"} <= record.keys() and any(
        isinstance(one, Mapping) and "quote" in one for one in _list(record["highlights"])
    )


def _of_pocket(record: Record) -> Record:
    """Convert a record of the highlights that Pocket exports besides the table of all pages."""
    notes = _notes(record["highlights"], "quote", "note")
    quotes = [words for words, _ in notes if isinstance(words, str)]
    return {**_without(record, "highlights"), "text": "\n\n".join(quotes), "heldnotes": notes}


def _is_of_trafilatura(record: Record) -> bool:
    return "hostname" in record and bool(_web(record.get("source")))


def _of_trafilatura(record: Record) -> Record:
    authors = record.get("author")
    return {
        **_without(record, "author", "source"),
        "url": record["source"],
        "source": record.get("source-hostname") or record.get("sitename") or record["hostname"],
        "authors": [name.strip() for name in authors.split(";")] if isinstance(authors, str) else authors,
    }


def _is_of_pinboard(record: Record) -> bool:
    return "extended" in record and "href" in record and "title" not in record


def _of_pinboard(record: Record) -> Record:
    tags = record.get("tags")
    return {
        **_without(record, "description", "extended"),
        "title": record.get("description"),
        "text": record["extended"],
        "tags": tags.split() if isinstance(tags, str) else tags,
    }


def _notes(value: object, words: str, text: str) -> list[list[Any]]:
    """Return pairs of marked words and the notes on them."""
    return [[one.get(words), one.get(text)] for one in _list(value) if isinstance(one, Mapping)]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _web(value: object) -> str:
    """Return a value if it is a web address, or else an empty text."""
    return value if is_of_web(value) else ""


def _without(record: Record, *names: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in names}


def _is_of_wordpress(record: Record) -> bool:
    return isinstance(record.get("_embedded"), Mapping) and isinstance(record.get("content"), Mapping)


def _of_wordpress(record: Record) -> Record:
    """Convert an answer of WordPress, which gives authors by number, and their names if asked to embed them."""
    return {**record, "authors": [one for one in _list(record["_embedded"].get("author")) if isinstance(one, Mapping)]}


_PROGRAMS: tuple[tuple[Callable[[Record], bool], Callable[[Record], Record]], ...] = (
    (_is_of_reader, _of_reader),
    (_is_of_readwise, _of_readwise),
    (_is_highlight, _of_highlights),
    (_is_of_wallabag, _of_wallabag),
    (_is_of_raindrop, _of_raindrop),
    (_is_of_miniflux, _of_miniflux),
    (_is_of_pocket, _of_pocket),
    (_is_of_trafilatura, _of_trafilatura),
    (_is_of_pinboard, _of_pinboard),
    (_is_of_agency, _of_agency),
    (_is_of_wordpress, _of_wordpress),
)
