"""Other spellings of a name: Osk Tae Yon for Osk Tae-yon, San Velm for San Vélm.

Of bodies also U.S. Congress for US Congress, and Velm Lines for Velm Lines Inc., but not for Velm Lines Group. Of
these and of places also what they are called in other languages.
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterator, Sequence

from reader.library.words.bigrams import needed
from reader.library.words.exonyms import exonyms, is_known_abroad
from reader.library.words.folding import fold
from reader.library.words.languages import languages
from reader.library.words.vocabulary import tokens

# More names with the same words are slips of the pen; longer names are no names.
_MOST, _MOST_WORDS = 16, 12
# The people with a word in their names that are looked at.
_MOST_BEARERS = 64
# A name with no more letters may be another one in other case: WHO and Who, IT and It.
_SHORTEST_IN_ANY_CASE = 6
# Signs that tell names apart: Velm+ is not Velm, nor C# C++.
_TELLING = re.compile(r"[&+#@*]")

# Legal forms of companies that say nothing more than the name.
_FORMS = ("Inc", "Corp", "Corporation", "Co", "Company", "Ltd", "Limited", "LLC", "plc", "PLC", "GmbH")
_FORM = re.compile(rf",? (?:{'|'.join(_FORMS)})\.?$")
_ABBREVIATED = ("Inc", "Corp", "Co", "Ltd")
# "M.I.T.", "U.S. Congress"
_DOTTED = re.compile(r"(?:[A-Z]\.){2,6}$|(?:U\.S|U\.K|U\.N|E\.U)\.(?= )")
_UNDOTTED = re.compile(r"[A-Z]{2,6}$|(?:US|UK|UN|EU)(?= )")

# Names of as many words as another.
_SAME_WORDS = """SELECT name.id, name.text FROM names CROSS JOIN names_docsize AS size ON size.id = names.rowid
    CROSS JOIN name ON name.id = names.rowid
    WHERE names MATCH ?1 AND size.sz = (SELECT sz FROM names_docsize WHERE id = ?2) AND name.id <> ?2 LIMIT ?3"""

# Names of people with a word, those in most articles first.
_WITH_WORD = """SELECT name.id, name.text FROM names CROSS JOIN identity ON identity.name = names.rowid
    CROSS JOIN name ON name.id = names.rowid
    WHERE names MATCH ?1 AND identity.kind = 'person' ORDER BY identity.articles DESC LIMIT ?2"""


def respelt(database: sqlite3.Connection, name: int, text: str) -> list[int]:
    """Return the numbers of the names with the same words as another, which has a number and a text."""
    words = tokens(text)
    if needed(text) or not 0 < len(words) <= _MOST_WORDS:
        return []
    rows = database.execute(_SAME_WORDS, (f'"{" ".join(words)}"', name, _MOST)).fetchall()
    return [other for other, spelling in rows if _are_same(text, spelling)]


def surnamed(database: sqlite3.Connection, surname: str, comes_first: bool = True) -> list[int]:
    """Return the numbers of the full names of people with a surname, which comes last or, as in East Asia, first.

    Unless it ``comes_first``, only those with it at the end: at the beginning may also be a given name.
    """
    words = tokens(surname)
    if len(words) != 1 or needed(surname):
        return []
    rows = database.execute(_WITH_WORD, (f'"{words[0]}"', _MOST_BEARERS)).fetchall()
    ends = slice(None) if comes_first else slice(-1, None)
    return [name for name, text in rows if " " in text and words[0] in (tokens(text)[0], tokens(text)[-1])[ends]]


def written_otherwise(database: sqlite3.Connection, name: str) -> list[int]:
    """Return the numbers of the names by which newspapers also call a body: "Velm Lines" for "Velm Lines, Inc."."""
    return _numbers(database, [*_with_or_without_form(name), *_with_or_without_dots(name)])


def called_elsewhere(database: sqlite3.Connection, name: str, language: str) -> list[int]:
    """Return the numbers of the names by which articles in other languages than this one call a place or a body."""
    folded = fold(name)
    if not is_known_abroad(folded, language):  # as most names are not
        return []
    return _numbers(database, exonyms(folded, languages(database), told=language))


def _numbers(database: sqlite3.Connection, names: Sequence[str]) -> list[int]:
    """Return the numbers of those of some names that the library knows."""
    sql = "SELECT id FROM name WHERE text IN (SELECT value FROM json_each(?))"
    return [one for (one,) in database.execute(sql, (json.dumps(names),)).fetchall()]


def _with_or_without_form(name: str) -> Iterator[str]:
    if stated := _FORM.search(name):
        yield name[: stated.start()]
        return
    for form in (*_FORMS, *(f"{form}." for form in _ABBREVIATED)):
        yield f"{name} {form}"
        yield f"{name}, {form}"


def _with_or_without_dots(name: str) -> Iterator[str]:
    if dotted := _DOTTED.match(name):
        yield dotted[0].replace(".", "") + name[dotted.end() :]
    elif bare := _UNDOTTED.match(name):
        yield "".join(f"{letter}." for letter in bare[0]) + name[bare.end() :]


def _are_same(one: str, other: str) -> bool:
    """Whether two names of the same words are one name, apart from accents and, if they are long, from case."""
    if _TELLING.findall(one) != _TELLING.findall(other):
        return False
    letters, others = _letters(one), _letters(other)
    return letters == others or len(letters) >= _SHORTEST_IN_ANY_CASE


def _letters(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if letter.isalnum())
