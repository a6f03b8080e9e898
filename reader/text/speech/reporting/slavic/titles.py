"""Names of papers, channels, companies and works between marks, which nobody says: «Матч ТВ», „Gazeta Wyborcza”."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.names.foreign.slavic.cases import plain
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.wording import CLASSES, HEADS, NAMED_AFTER, WORKS
from reader.text.speech.reporting.marks import Quotation, inner_words, is_marked

_LONGEST, _LONGEST_BEHIND_NOUN = 5, 8
_ENDS = ".,!?…"
_APART = (",", "–", "—", "-", ".")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w-]*)\s$")
# "«…», — сказал", "„…” – mówi"
_SPEECH_ENDS = re.compile(r"(?P<comma>,)?\s?[–—-]\s?(?=[^\W\d_A-ZА-Я])")
_LONGEST_WORD = 30


def is_apart(text: str, quotation: Quotation) -> bool:
    """Whether a comma or dash, or the end of a sentence, parts the words from what follows, as speech is."""
    ends = inner_words(text, quotation)[-1:] in _ENDS or not is_marked(text, quotation)
    return ends or text[quotation.end : quotation.end + 2].lstrip()[:1] in _APART


def is_title(text: str, quotation: Quotation, language: str, reports: bool) -> bool:
    """Whether the marks hold a name by its spelling and the noun before; ``reports`` says that a verb follows."""
    words = inner_words(text, quotation)
    count = len(words.split())
    if not is_marked(text, quotation) or words[-1:] in ".,!?…":
        return False
    before = text[max(0, quotation.start - _LONGEST_WORD) : quotation.start]
    noun = _WORD_BEFORE.search(before)
    if noun and count <= _LONGEST_BEHIND_NOUN and not words.islower() and plain(noun[1]) in _classes(language):
        return True
    behind = _SPEECH_ENDS.match(text, quotation.end)
    is_parted = behind is not None and (behind["comma"] or (count > 1 and before.rstrip()[-1:] in ".!?…"))
    opens_speech = is_parted or before.rstrip()[-1:] == ":" or (reports and is_apart(text, quotation))
    return words[:1].isupper() and count <= _LONGEST and not opens_speech


@lru_cache(maxsize=8)
def _classes(language: str) -> Nouns:
    lists = (CLASSES, WORKS, HEADS, NAMED_AFTER)
    return Nouns(language, " ".join(nouns[language] for nouns in lists))
