"""The words of a paragraph as they are compared, regardless of case, typography and damaged characters.

Nothing here is ever shown; a wording only decides whether two paragraphs say the same.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reader.text.repeats.windows import number_words

# Scripts written without spaces: Thai, Lao, Myanmar, Khmer, kana, Han. Each of their characters is a word of its own.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
# Vowel signs and points, which belong to a word though Python's \w excludes them: general, Hebrew, Arabic, Indic.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
_WORD = re.compile(
    r"\d[\d,.:/]*\d|\d"  # a figure stays whole
    r"|[$€£¥₩₹]|(?<!\S)[-−+](?=\d)"  # its currency and its sign are words of their own
    rf"|[{_UNSPACED}]"
    rf"|(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])+(?:'(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])+)*"
)
# What each ASCII character of a folded text becomes, so that spaces separate the words of prose; what may join words,
# or is a word by itself, is marked.
_NO_PROSE = "\0"
_PROSE = (
    "".join(
        mark if mark.isalpha() or mark == "'" else _NO_PROSE if mark.isdigit() or mark == "$" else " "
        for mark in map(chr, range(128))
    )
    .encode()
    .ljust(256)
)
# The ASCII marks that never belong to the word of letters beside them.
_EDGES = "".join(mark for mark in map(chr, range(128)) if mark.isprintable() and not mark.isalnum() and mark != "$")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_IS_ALPHABETIC = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_USUAL_TYPOGRAPHY = {"’": "'", "‘": "'", "“": '"', "”": '"', "—": " - ", "–": "-", "…": "..."}
_TYPOGRAPHY = _INVISIBLE | str.maketrans(
    _USUAL_TYPOGRAPHY | {"ʼ": "'", "`": "'", "„": '"', "«": '"', "»": '"', "\u00a0": " "}
)
_OPEN_BYTES = "\x81\x8d\x8f\x90\x9d"
_MISDECODED = ("â€", "Ã")

_MORE = re.compile(
    r"[\s(\[]*(?:\b(?:read more|continue reading|more)\b|続きを読む|(?:阅读|閱讀|查看)全文|더 ?보기|อ่าน(?:ต่อ|เพิ่มเติม))"
    r"[\s)\]»>.]*$",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:\.\.\.|\[\.\.\.])[\s\"')]*$")
_UPDATE_LABEL = re.compile(
    r"^\W*(?:updated?|correct(?:ion|ed)|developing|更新|업데이트|อัปเดต)\s*[:–—\-】)\]]\s*", re.IGNORECASE
)
# Bounds on the three above, so that most paragraphs need not be searched: their lengths, and the first letters of
# labels.
_LONGEST_MORE, _LONGEST_CUT = 24, 12
_LABEL_LETTERS = "uUcCdD更업อ"
_CLOSERS = " \t\n\"')]」』"
_SENTENCE_ENDS = (".", "!", "?", "。")  # full-width marks have become plain ones by now

# A figure, or a capital that does not begin a sentence; "I" is not a name.
_FACT = re.compile(r"\d|(?<=[\w,;:]\s)(?!I\b)[^\W\d_a-z]")

_FIGURE = re.compile(r"\d|[〇零一二三四五六七八九十百千万萬亿億两兩][年月日時时点點分号號米元円人度歳岁路割成个個%]")
_LINE_HYPHEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_A-Z])")
_DAMAGE = re.compile(rf"\ufffd|\u00ad|{'|'.join(_MISDECODED)}|{_LINE_HYPHEN.pattern}")
_SENTENCE_BREAK = re.compile(r"[.!?][\"')]*\s+(?=\S)|[。!?」](?=[^\s。!?」])")

_SPEECH = re.compile(r'"[^"]*"')
# Without capitals nothing marks a name, so more sentences are required.
_SENTENCES, _CASELESS_SENTENCES = 2, 3

_CLOSING_MARKS = {'"', "'", "」", "』"}
_PLAIN_MARKS = {'"', "」"}

# A paragraph is read several times while its article is laid out; longer ones are not worth keeping.
_KEPT, _LONGEST_KEPT = 512, 4_000

#: Two characters of Han or kana carry about as much as one word (Chinese: 1.5 to 2 characters a word).
CHARACTERS_PER_WORD = 2
#: A word of Thai, Lao, Myanmar or Khmer has four to five of them, counting vowel signs and tone marks.
_LETTERS_PER_WORD = 5


@dataclass(frozen=True)
class Wording:
    """What a paragraph says. ``key`` is equal for two paragraphs that say the same word for word.

    ``length`` counts words; ``spaced`` is False if most of them are characters of a script without spaces. ``cut`` says
    that the text breaks off at an ellipsis, ``updates`` that it calls itself an update.
    """

    raw: str
    text: str
    words: tuple[str, ...]
    length: int
    spaced: bool
    cut: bool
    updates: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The words, or the bare text of a paragraph without words (a row of stars)."""
        return self.words or (self.text.strip(),)

    @cached_property
    def numbers(self) -> bytes:
        """The numbers of the words, eight bytes each."""
        return number_words(self.words)

    @property
    def ends_sentence(self) -> bool:
        """Whether the last mark ends a sentence."""
        return self.text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)

    @cached_property
    def cased(self) -> bool:
        """Whether it is in a script with capitals; a borrowed abbreviation does not count."""
        if self.text.isascii():
            return self.text.lower() != self.text.upper()
        letters = [letter for letter in self.text if letter.isalpha()]
        return self.spaced and 2 * sum(letter.lower() != letter.upper() for letter in letters) > len(letters)

    @property
    def counts(self) -> bool:
        """Whether it states a figure, in digits or in Han numerals followed by a unit."""
        return _FIGURE.search(self.text) is not None

    @property
    def asks(self) -> bool:
        """Whether the paragraph ends in a question mark."""
        return self.text.rstrip(_CLOSERS).endswith("?")

    @property
    def announces(self) -> bool:
        """Whether it ends in a colon, and so introduces what follows."""
        return self.text.rstrip(_CLOSERS).endswith(":")

    @property
    def damaged(self) -> bool:
        """Whether characters were lost or words broken on the way: soft hyphens, hyphens at line ends, wrong bytes."""
        return _DAMAGE.search(self.raw) is not None

    @property
    def sentences(self) -> int:
        """The number of sentences, as far as their marks tell."""
        return 1 + len(_SENTENCE_BREAK.findall(self.text.strip()))

    @cached_property
    def states_facts(self) -> bool:
        """Whether it states a figure or a name, as reports do and slogans do not; without capitals, always true."""
        return not self.cased or _FACT.search(self.text) is not None

    def as_written(self) -> list[str]:
        """Give the words with their capitals."""
        return _WORD.findall(self.text)

    def names(self, word: str) -> bool:
        """Whether a folded word occurs in the text with a capital and never without."""
        return word not in self.text and word in self.text.casefold()

    @property
    def quoted(self) -> bool:
        """Whether the paragraph opens with a quotation mark."""
        return self.text.lstrip()[:1] in {'"', "'", "「", "『"}

    @property
    def is_attributed(self) -> bool:
        """Whether it is several sentences of speech, and a name or a figure outside the marks says whose."""
        told = _SPEECH.sub(" ", self.text)
        several = self.sentences >= (_SENTENCES if self.cased else _CASELESS_SENTENCES)
        return self.quoted and several and (not self.cased or _FACT.search(told) is not None) and bool(told.strip())

    @property
    def is_quotation(self) -> bool:
        """Whether the paragraph is all speech: marks at both ends and none in between."""
        bare = self.text.strip()
        return (
            self.quoted and len(bare) > 1 and bare[-1] in _CLOSING_MARKS and not _PLAIN_MARKS.intersection(bare[1:-1])
        )


def is_unspaced(word: str) -> bool:
    """Say whether a word is a character of a script that is written without spaces between words."""
    return _IS_UNSPACED.fullmatch(word) is not None


def read_wording(text: str) -> Wording:
    """Give the wording of ``text``, without a leading update label and, if it breaks off, a trailing "Read more"."""
    return _read_before(text) if len(text) <= _LONGEST_KEPT else _read(text)


@lru_cache(maxsize=_KEPT)
def _read_before(text: str) -> Wording:
    return _read(text)


def _read(text: str) -> Wording:
    comparable = _normalise(text)
    body, cut, updates = _without_labels(comparable)
    folded = body.casefold()
    words = _split(folded)
    if folded.isascii():
        return Wording(text, comparable, words, len(words), True, cut, updates)
    characters, letters = len(_IS_UNSPACED.findall(folded)), len(_IS_ALPHABETIC.findall(folded))
    length = len(words) - characters + (characters - letters) // CHARACTERS_PER_WORD + letters // _LETTERS_PER_WORD
    return Wording(text, comparable, words, length, 2 * characters <= len(words), cut, updates)


def _split(folded: str) -> tuple[str, ...]:
    """Give the words of a folded text; ASCII prose without figures, which is the most common, needs no pattern."""
    prose = folded.encode().translate(_PROSE).decode() if folded.isascii() else _NO_PROSE
    if _NO_PROSE in prose or "''" in prose:
        return tuple(_words(folded))
    if "'" in prose:
        prose = f" {prose} ".replace(" '", " ").replace("' ", " ")
    return tuple(prose.split())


def _words(folded: str) -> Iterator[str]:
    """Give the words one by one: none contains a space, and ASCII letters between two spaces are one word."""
    for piece in folded.split():
        bare = piece if piece.isalpha() else piece.strip(_EDGES)
        if bare.isascii() and bare.isalpha():
            yield bare
        else:
            yield from _WORD.findall(piece)


def _normalise(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    if "-" in text and "\n" in text:
        text = _LINE_HYPHEN.sub("", text)
    if text.isascii():
        return text
    if any(sign in text for sign in _MISDECODED):
        text = _decode_again(text)
    for mark, plain in _USUAL_TYPOGRAPHY.items():
        text = text.replace(mark, plain)
    if text.isascii():
        return text
    text = text.translate(_TYPOGRAPHY)
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _decode_again(text: str) -> str:
    """Undo UTF-8 that was read as Windows-1252, if the whole text is of that kind."""
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return text


def _byte(character: str) -> bytes:
    """Give the byte for a character; five bytes are undefined in Windows-1252, and readers pass them through."""
    return character.encode("latin-1" if character in _OPEN_BYTES else "cp1252")


def _without_labels(text: str) -> tuple[str, bool, bool]:
    end = text[-_LONGEST_MORE:]
    tail = _MORE.search(text, max(0, len(text) - _LONGEST_MORE)) if _may_hold_more(end) else None
    body = text[: tail.start()] if tail else text
    cut = "..." in body[-_LONGEST_CUT:] and bool(_CUT.search(body, max(0, len(body) - _LONGEST_CUT)))
    if not cut:
        body = text
    label = None if body[:1].isalnum() and body[0] not in _LABEL_LETTERS else _UPDATE_LABEL.match(body)
    return (body[label.end() :] if label else body), cut, label is not None


def _may_hold_more(end: str) -> bool:
    """Say whether the end of a text may say "Read more" in some language."""
    return not end.isascii() or "more" in (lowered := end.lower()) or "reading" in lowered
