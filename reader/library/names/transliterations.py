"""Transliterations: names of people from other scripts, which each language and each paper spells in its own way.

Selenskyj, Zelensky, Zelenskyy and Зеленський are one spelling, and so are Poutine, Putin and Путин. Of 1,197 full names
in 472 articles in 20 languages 7 were spelt in several ways, and no two people alike.
"""

from __future__ import annotations

import re
import sqlite3

from reader.library.words.vocabulary import tokens

# Hissing and throaty sounds, for which languages have few letters in common, are one: "Lukashenko, Lukaschenko,
# Loukachenko", "Khamenei, Chamenei". Before i, as in Chinese, j is no i.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"t?sch|t?ch|sh|kh|zh", "S"),
        (r"ine$", "in"),
        (r"o(?:ff|w)$", "ov"),
        (r"w", "v"),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"q|ck", "k"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"gu(?=[ei])", "g"),
        (r"j(?![iy])|y", "i"),
        (r"^z", "s"),
        (r"(.)\1+", r"\1"),
        # Russian Е at the beginning, as in Yevgeny and Evgeny; Arabic and Persian endings, as in Haniyeh and Haniya.
        (r"^ie", "e"),
        (r"[ae]h$", "a"),
    )
)
# Names whose vowels Arabic does not write, and some that each language has in a form of its own, as they sound.
_WELL_KNOWN = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"m[ou]ham[ae]d", "mohamed"),
        (r"ahm[ae]d", "ahmed"),
        (r"h[ou]s[ae]in", "husein"),
        (r"ius[eiu]f", "iusuf"),
        (r"[ou]sama", "usama"),
        (r"[ou]mar", "umar"),
        (r"Sal[ei]d", "Salid"),
        (r"abd[ua]la", "abdula"),
        (r"abd[aeu]l", "abdal"),
        (r"m[ou]amar", "muamar"),
        (r"[gk]adh?afi", "gadafi"),
        (r"isma[ei]l", "ismail"),
        (r"f[ae]is[ae]l", "faisal"),
        (r"sae?id", "said"),
        (r"biniamin", "beniamin"),
        (r"aleksandr", "aleksander"),
        (r"dimitri", "dmitri"),
        (r"viktor|victor", "viktor"),
    )
)

# The sounds of Cyrillic letters; the Ukrainian г, which is told by other letters of that language, is an h.
_LETTERS = {
    **dict(zip("абвгґдезиіїйклмнопрстуфыэ", "abvggdeziiiiklmnoprstufie", strict=True)),
    "ё": "e",
    "є": "ie",
    "ю": "iu",
    "я": "ia",
    "ц": "ts",
    "ъ": "",
    "ь": "",
    "’": "",
    **dict.fromkeys("жхчшщ", "S"),
}
_CYRILLIC = str.maketrans(_LETTERS)
_UKRAINIAN_CYRILLIC = str.maketrans({**_LETTERS, "г": "h"})
_UKRAINIAN = re.compile("[іїєґ]|[сцз]ьк", re.IGNORECASE)

# Shorter names agree by chance: Ann Moor and Anne Mohr, Li Wei and Lee Way.
_FEWEST_WORDS, _MOST_WORDS, _SHORTEST_WORD = 2, 4, 2
_SHORTEST_SURNAME, _SHORTEST_NAME = 4, 10

# Arabic articles, which many papers leave out: Bashar al-Hassad and Bashar Hassad.
_ARTICLES = frozenset({"al", "el"})


def spelling(name: str) -> str | None:
    """Return the sounds of a full name, which its transliterations have in common; None if it is too short to tell."""
    words = tokens(name)
    words = [word for word in words if word not in _ARTICLES] if len(words) > _FEWEST_WORDS else words
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or min(map(len, words)) < _SHORTEST_WORD:
        return None
    letters = _UKRAINIAN_CYRILLIC if _UKRAINIAN.search(name) else _CYRILLIC
    sounds = [_sounds(word.translate(letters)) for word in words]
    is_telling = len(sounds[-1]) >= _SHORTEST_SURNAME and sum(map(len, sounds)) >= _SHORTEST_NAME
    return " ".join(sounds) if is_telling else None


def _sounds(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return next((sound for pattern, sound in _WELL_KNOWN if pattern.fullmatch(word)), word)


def transliterated(database: sqlite3.Connection, name: str) -> list[int]:
    """Return the numbers of the names of people that may be other transliterations of a name."""
    sql = """SELECT DISTINCT identity.name FROM identity JOIN name ON name.id = identity.name
        WHERE spelling = ? AND text <> ?"""
    return [one for (one,) in database.execute(sql, (spelling(name), name)).fetchall()]


def spell_all(database: sqlite3.Connection) -> None:
    """Note the spelling of everybody's name, for an upgrade; the caller holds the transaction."""
    rows = database.execute(
        """SELECT identity.id, name.text FROM identity JOIN name ON name.id = identity.name
           WHERE kind = 'person' AND typeof(text) = 'text'"""
    )
    spelt = [(spelling(text), one) for one, text in rows.fetchall()]
    database.executemany("UPDATE identity SET spelling = ? WHERE id = ?", [one for one in spelt if one[0]])
