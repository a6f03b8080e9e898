"""The fields of a record: their names in exports, crawlers and feeds, and their values."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from operator import itemgetter
from typing import Any

from reader.model import MOST_STATED, Draft, Kept, ParagraphKind, Remark
from reader.sources.formats import Refusal
from reader.sources.links import is_address
from reader.sources.markup import Part, Text, is_marked_up, join_parts, read_markup
from reader.sources.records.moments import moment
from reader.sources.records.names import NAMES, Record
from reader.sources.records.programs import usual

# The names of lists of articles.
_LISTS = ("articles", "items", "entries", "stories", "posts", "results", "documents", "docs", "data", "bookmarks",
          "list", "news", "hits", "edges", "nodes")  # fmt: skip
# Programs put such a list up to this many objects deep, and each of its articles in an object with one of these names.
_DEEPEST = 3
_WRAPPINGS = ("_source", "fields", "attributes", "node", "article", "item")
# Objects in which the answer for a single article is wrapped, if nothing beside them names it.
_ANSWERS = ("data", "post", "story", "result", "response")
# The fields of an object that hold its name or its text.
_NAMED = ("name", "label", "title", "rendered", "main", "original", "slug", "literal")
_PIECES = ("given", "non-dropping-particle", "family")
_WRITTEN = ("rendered", "html", "text", "value", "content")
_MOST_NAMES = 1024  # files repeat the same ones
_NOTHING: tuple[Any, ...] = ("", None, [])

# The kinds of paragraphs that are believed; all others are judged by their words again.
_STATED: Mapping[str, ParagraphKind] = {"heading": "heading", "caption": "caption", "code": "code"}

# A list in a cell of a table, as JSON and Python write it, and the items in it; longer ones between marks are cut.
_LIST = re.compile(r"\s*\[.*\]\s*", re.DOTALL)
_LISTED = re.compile(r"""(["'])(.{0,300}?)\1(?=\s*[,\]])|([^\s\[\],"'][^\[\],"']*)""", re.DOTALL)

# The fields that identify a record, the most certain first.
_IDENTITIES = ("id", "link", "guid", "title", "text")

# The fields in which programs keep what their user did, and the words of those that keep it in one field.
_READ, _UNREAD = ("read", "isread", "archived", "isarchived", "archive", "readstatus"), ("unread", "toread")
_STARRED = ("starred", "isstarred", "favorite", "favourite", "isfavorite", "isfav", "important")
_STATES = ("status", "state", "folder", "location")
_READ_STATES, _STARRED_STATES = frozenset(("archive", "archived", "read", "completed")), frozenset(("starred",))
_KNOWN_STATES = _READ_STATES | _STARRED_STATES | {"unread"}
_ADDED = ("timeadded", "savedat", "dateadded", "addedat", "timestamp", "createdat", "created")
_SAYING = frozenset((*_READ, *_UNREAD, *_STARRED, *_STATES, *_ADDED, "heldtags", "heldnotes"))
# What a note says that stands for words which were only marked.
_MARKED = "highlighted"


def drafted(record: Record, raw: bytes, path: str, key: str, *, needs_text: bool = True) -> Draft | Refusal:
    """Return the article of a record, or a refusal with the reason.

    A record with a title and a link is an article whose text is elsewhere; so is any if no text is needed.
    """
    return named(record, raw, path, lambda identity: key, needs_text=needs_text)


def named(
    record: Record, raw: bytes, path: str, name: Callable[[str], str], *, needs_text: bool = True
) -> Draft | Refusal:
    """Return the same under the key that ``name`` makes of the record's identity; it is called for articles only.

    An identity names a record permanently: by its own id, its link, its title or its text, never by its place.
    """
    record = usual(_unwrapped(record))
    fields = by_meaning(record)
    body = _shown(record) or _text(fields)
    title, source = _line(fields, "title"), _line(fields, "source")
    link = _line(fields, "link") or (source if source and is_address(source) else None)
    if body is None and needs_text and not (title and link):
        return Refusal(path, "the record has no text")
    body = body or Text("", ())
    return Draft(
        path=path,
        key=name(_identity(fields)),
        text=body.text,
        raw=raw,
        title=title,
        authors=_names(fields, "authors"),
        source=source,
        published=_line(fields, "published"),
        section=_line(fields, "section"),
        tags=_names(fields, "tags"),
        link=link,
        updated=_line(fields, "updated"),
        language=_line(fields, "language"),
        marked=body.marked,
        state=_state(record),
    )


def by_meaning(record: Record) -> dict[str, list[Any]]:
    """Return the values of a record by their meaning, the one with the usual name first."""
    places = [(place, value) for name, value in record.items() if (place := _place(name)) and value not in _NOTHING]
    found: dict[str, list[Any]] = {meaning: [] for meaning in NAMES}
    for (_, meaning), value in sorted(places, key=itemgetter(0)):
        found[meaning].append(value)
    return found


def articles_in(record: Record) -> list[dict[str, Any]]:
    """Return the records in the list of articles that a record contains; none if it is one itself.

    The title of such a list is the source of its articles.
    """
    inner = _listed(record) or ([] if _says_something(record) else _listed_deep(record, _DEEPEST))
    source = {"source": record["title"]} if isinstance(record.get("title"), str) else {}
    authors = by_meaning(record)["authors"][:1]
    return [{**source, **item, **_inherited(item, authors)} for item in inner]


def _inherited(item: Record, authors: list[Any]) -> dict[str, Any]:
    """Return the authors of a list for an article that names none."""
    return {"authors": authors[0]} if authors and not by_meaning(item)["authors"] else {}


def _listed(record: Record, names: Sequence[str] = _LISTS) -> list[dict[str, Any]]:
    """Return the first list in a record that holds objects alone, and perhaps null, which programs leave in a gap."""
    found = (record[name] for name in record if name.lower() in names and isinstance(record[name], list))
    lists = ([item for item in items if item is not None] for items in found)
    return next((items for items in lists if items and all(isinstance(item, dict) for item in items)), [])


def _listed_deep(record: Record, depth: int) -> list[dict[str, Any]]:
    """Return the first list of articles in the objects of a record."""
    for inner in record.values() if depth else ():
        if isinstance(inner, dict):
            found = _listed(inner, (*_LISTS, "children"))
            if any(map(_says_something, found)):
                return found
            if deeper := _listed_deep(inner, depth - 1):
                return deeper
    return []


def _says_something(record: Record) -> bool:
    """Whether a record has a text, or a title and a link."""
    fields = by_meaning(usual(_unwrapped(record)))
    return _is_written(fields) or bool(_line(fields, "title") and _line(fields, "link"))


def _is_written(fields: Mapping[str, list[Any]]) -> bool:
    return any(_written(value).strip() for value in fields["text"])


def _unwrapped(record: Record) -> Record:
    """Return a record merged with the object in it that describes the article, if it has that instead of a text."""
    for _ in range(_DEEPEST):
        names = _WRAPPINGS if _line(by_meaning(record), "title") else (*_WRAPPINGS, *_ANSWERS)
        wrapping = next((name for name in names if isinstance(record.get(name), Mapping)), None)
        beside = {name: value for name, value in record.items() if name != wrapping}
        if wrapping is None or _is_written(by_meaning(beside)):
            break
        record = beside | {**record[wrapping]}
    return record


def meaning_of(name: str) -> str | None:
    """Return the field in a column of this name, such as "title" or "link"; None if there is none."""
    place = _place(name)
    return place[1] if place else None


def _identity(fields: Mapping[str, list[Any]]) -> str:
    return digest(next(filter(None, (_line(fields, meaning) for meaning in _IDENTITIES)), ""))


def digest(own: str) -> str:
    """Return a short name for any text, which never changes."""
    return hashlib.sha256(own.encode("utf-8", "replace")).digest()[:16].hex()


@lru_cache(_MOST_NAMES)
def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))


@lru_cache(_MOST_NAMES)
def _place(name: str) -> tuple[int, str] | None:
    """Return the rank of a name for its meaning, 0 for the usual one, and that meaning."""
    plain = _plain(name)
    places = ((names.index(plain), meaning) for meaning, names in NAMES.items() if plain in names)
    return next(places, None)


def _shown(record: Record) -> Text | None:
    """Return the text of a record printed by ``show``, in whose paragraphs captions are marked."""
    paragraphs = record.get("paragraphs")
    if not isinstance(paragraphs, list) or not isinstance(record.get("body"), str):
        return None
    if not paragraphs or not all(isinstance(one, Mapping) and isinstance(one.get("text"), str) for one in paragraphs):
        return None
    visible = [one for one in paragraphs if not one.get("hidden")]
    return join_parts(Part(one["text"], _STATED.get(str(one.get("kind")), "text")) for one in visible)


def _text(fields: Mapping[str, list[Any]]) -> Text | None:
    """Return the first text, without markup; a list of one word or line may mean anything, so it comes last."""
    for value in sorted(fields["text"], key=lambda value: isinstance(value, list) and len(value) == 1):
        written = _written(value)
        if written.strip():
            found = read_markup(written) if is_marked_up(written) else Text(written, ())
            if found.text.strip():
                return found
    return None


def _written(value: Any) -> str:
    """Return the text of a value, which may be in an object, or one of several paragraphs in a list."""
    if isinstance(value, Mapping):
        value = next((value[name] for name in _WRITTEN if isinstance(value.get(name), str)), "")
    if isinstance(value, list):
        return "\n\n".join(filter(None, (_written(one) for one in value if not isinstance(one, list))))
    return value if isinstance(value, str) else ""


def _line(fields: Mapping[str, list[Any]], meaning: str) -> str | None:
    """Return the first of several fields that is not empty."""
    return next((text for value in fields[meaning] if (text := _as_text(value))), None)


def _names(fields: Mapping[str, list[Any]], meaning: str) -> tuple[str, ...]:
    """Return the names in the first of several fields that has any; a single one needs no list."""
    lists = (value if isinstance(value, list | tuple) else _parted(value, meaning) for value in fields[meaning])
    # Items that are only numbers are named elsewhere.
    found = (tuple(text for item in items if not isinstance(item, int) and (text := _as_text(item))) for items in lists)
    return next(filter(None, found), ())


def _parted(value: Any, meaning: str) -> list[Any]:
    """Split a value on one line, a list in brackets or tags; authors, written in many ways, are left to the layout."""
    if not isinstance(value, str):
        return [value]
    if _LIST.fullmatch(value):
        return [quoted or bare for _, quoted, bare in _LISTED.findall(value)]
    return re.split(r"[,;|]", value) if meaning == "tags" else [value]


def _as_text(value: Any) -> str | None:
    """Return a value as text, or None; of an object, its name."""
    if not isinstance(value, str) and isinstance(value, Mapping):
        value = next((value[name] for name in _NAMED if value.get(name)), None) or _composed(value)
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        with suppress(ValueError, OverflowError):  # no number, or one with more digits than Python writes out
            return str(int(value))
    return None


def _composed(value: Mapping[str, Any]) -> str | None:
    """Return the name or the date that an object of the Citation Style Language has in several pieces."""
    name = " ".join(value[part] for part in _PIECES if isinstance(value.get(part), str))
    days = value.get("date-parts")
    day = days[0] if isinstance(days, list) and days and isinstance(days[0], list) else []
    return name or "-".join(f"{part:0>2}" for part in day if isinstance(part, int | str)) or None


def _state(record: Record) -> Kept | None:
    """Return the state of the article by the record; states without a field are False."""
    named = {plain: value for name, value in record.items() if (plain := _plain(name)) in _SAYING}
    said = {str(named[name]).strip().lower() for name in _STATES if isinstance(named.get(name), str)}
    read = [_is_true(named[name]) for name in _READ if name in named]
    read += [not _is_true(named[name]) for name in _UNREAD if name in named]
    starred = [_is_true(named[name]) for name in _STARRED if name in named]
    remarks = _remarks(named.get("heldnotes"))
    if not (read or starred or said & _KNOWN_STATES or remarks):
        return None
    return Kept(
        read=any(read) or bool(said & _READ_STATES),
        starred=any(starred) or bool(said & _STARRED_STATES),
        tags=_names({"held": [named.get("heldtags")]}, "held")[:MOST_STATED],
        remarks=remarks,
        added=next(filter(None, (moment(named[name]) for name in _ADDED if name in named)), None),
    )


def _remarks(held: Any) -> tuple[Remark, ...]:
    """Return notes from pairs of marked words and remarks; words without a remark are only marked."""
    pairs = (one for one in held if isinstance(one, list | tuple) and len(one) == 2) if isinstance(held, list) else ()
    texts = ((_as_text(words), _as_text(remark)) for words, remark in pairs)
    return tuple(Remark(_beginning(words or ""), remark or _MARKED) for words, remark in texts if words or remark)


def _beginning(words: str) -> str:
    """Return the first paragraph of marked words."""
    return " ".join(words.strip().split("\n\n", 1)[0].split())


def _is_true(value: Any) -> bool:
    return value.strip().lower() in ("1", "true", "yes", "on") if isinstance(value, str) else bool(value)
