"""How marks are written: JSON, one object for one article, or one object a line for many.

A field that is left out was not marked; ``null`` says that there is nothing. Unknown fields are ignored, so a marked
set can contain whatever else it needs. ``tests/text/gold/README.md`` describes every field.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from reader.errors import MarksError
from reader.evaluation.marks import EntityMark, Marks, ParagraphMark, QuoteMark, RepeatMark
from reader.model import EntityKind, QuoteKind

_JUDGED = ("title", "authors", "source", "published", "hidden", "repeats", "quotes", "entities")

_QUOTE_KINDS: Mapping[str, QuoteKind] = {kind: kind for kind in get_args(QuoteKind)}
_ENTITY_KINDS: Mapping[str, EntityKind] = {kind: kind for kind in get_args(EntityKind)}

_Mark = TypeVar("_Mark")


def read_marks(text: str, name: str) -> tuple[Marks, ...]:
    """Return the marks in ``text``, the contents of a file called ``name``.

    Raises MarksError, naming the file and in JSON Lines the line, for what is not JSON or does not fit the fields.
    """
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if len(lines) < 2 or not _is_object(lines[0][1]):
        return (_marks(_parse(text, name)),)
    return tuple(_marks(_parse(line, f"{name}:{number}")) for number, line in lines)


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of one object; ``where`` it is goes into error messages."""

    values: Mapping[str, Any]
    where: str

    def wrong(self, field: str, wanted: str) -> MarksError:
        """Return the error that says what a field must be."""
        return MarksError(f"{self.where}: “{field}” must be {wanted}.")

    def text(self, field: str) -> str:
        """Return a required text."""
        value = self.values.get(field)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(field, "a text")
        return value

    def several(self, field: str) -> tuple[str, ...] | None:
        """Return the texts of a field that contains one, several or ``null``; None if it is left out."""
        if field not in self.values:
            return None
        value = self.values[field]
        values = [value] if isinstance(value, str) else value if value is not None else []
        if not isinstance(values, list) or not all(isinstance(one, str) and one.strip() for one in values):
            raise self.wrong(field, "a text, a list of texts or null")
        return tuple(values)

    def count(self, field: str) -> int:
        """Return a whole number of at least 1, which is 1 if the field is left out."""
        value = self.values.get(field, 1)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(field, "a whole number from 1")
        return value

    def choice(self, field: str, choices: Mapping[str, _Mark]) -> _Mark:
        """Return the meaning of one of several words."""
        value = self.values.get(field)
        if not isinstance(value, str) or value not in choices:
            raise self.wrong(field, f"one of {', '.join(choices)}")
        return choices[value]

    def flag(self, field: str) -> bool:
        """Return a truth value, False if the field is left out."""
        value = self.values.get(field, False)
        if not isinstance(value, bool):
            raise self.wrong(field, "true or false")
        return value

    def inner(self, field: str) -> _Fields:
        """Return the fields of a required object."""
        value = self.values.get(field)
        if not isinstance(value, dict):
            raise self.wrong(field, "an object")
        return _Fields(value, f"{self.where}, “{field}”")

    def objects(self, field: str, make: Callable[[_Fields], _Mark]) -> tuple[_Mark, ...] | None:
        """Apply ``make`` to each object in a list; None if the field is ``null`` or left out."""
        value = self.values.get(field)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.wrong(field, "a list of objects")
        return tuple(make(_Fields(one, f"{self.where}, “{field}” {number}")) for number, one in enumerate(value, 1))


def _parse(text: str, where: str) -> _Fields:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise MarksError(f"{where}: the marks are not JSON ({error.msg.removesuffix(' at')} at {place}).") from error
    except (RecursionError, ValueError) as error:
        raise MarksError(f"{where}: the marks are nested too deeply or hold a number that is too long.") from error
    if not isinstance(value, dict):
        raise MarksError(f"{where}: the marks of an article must be a JSON object.")
    return _Fields(value, where)


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (RecursionError, ValueError):
        return False


def _marks(fields: _Fields) -> Marks:
    if not any(field in fields.values for field in _JUDGED):
        raise MarksError(f"{fields.where}: nothing is marked; the fields are {', '.join(_JUDGED)}.")
    inline = "text" in fields.values
    article = None if inline else _file_name(fields)
    record = fields.count("record")
    return Marks(
        name=f"{article or fields.where}{f' {record}' if 'record' in fields.values else ''}",
        article=article,
        record=record,
        text=fields.text("text") if inline else None,
        titles=fields.several("title"),
        authors=fields.several("authors"),
        sources=fields.several("source"),
        dates=fields.several("published"),
        hidden=fields.objects("hidden", _paragraph),
        unjudged=fields.objects("unjudged", _paragraph) or (),
        repeats=fields.objects("repeats", _repeat),
        quotes=fields.objects("quotes", _quote),
        entities=fields.objects("entities", _entity),
    )


def _file_name(fields: _Fields) -> str:
    """Return the name of the article's file; a path could lead anywhere."""
    name = fields.values.get("article")
    if not isinstance(name, str) or not name.strip() or name in (".", "..") or not {"/", "\\", "\0"}.isdisjoint(name):
        raise MarksError(f"{fields.where}: “article” must be the name of a file, or “text” hold the article.")
    return name


def _paragraph(fields: _Fields) -> ParagraphMark:
    return ParagraphMark(fields.text("text"), fields.count("nth"))


def _repeat(fields: _Fields) -> RepeatMark:
    kept = fields.values.get("of")
    return RepeatMark(_paragraph(fields.inner("repeat")), None if kept is None else _paragraph(fields.inner("of")))


def _quote(fields: _Fields) -> QuoteMark:
    kind = fields.choice("kind", _QUOTE_KINDS)
    return QuoteMark(fields.text("text"), kind, fields.several("speaker"), fields.flag("optional"))


def _entity(fields: _Fields) -> EntityMark:
    kind = fields.choice("kind", _ENTITY_KINDS)
    role = fields.text("role") if fields.values.get("role") is not None else None
    return EntityMark(fields.text("name"), kind, fields.several("or") or (), role, fields.flag("optional"))
