"""The wording of a paragraph, by which it is compared, and the traits of its text that decide about folding.

It ignores case, typography and damaged characters. It is only compared, never shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reader.text.repeats.labels import strip_labels
from reader.text.repeats.normalised import normalise
from reader.text.repeats.windows import number_words
from reader.text.repeats.words import find_words, measure, split_words

_CLOSERS = " \t\n\"')]」』"
_SENTENCE_ENDS = (".", "!", "?", "。")  # full-width marks have become plain ones by now

# A figure, or a capital that does not begin a sentence; "I" is not a name.
# A name does not open a sentence, not even behind a quotation that ends with a comma.
_FACT = re.compile(r"\d+|(?:(?<=[\w,;:]\s)|(?<=,\"\s))(?!I\b)[^\W\d_a-z]")

_SENTENCE_BREAK = re.compile(r"[.!?][\"')]*\s+(?=\S)|[。!?」](?=[^\s。!?」])")

_SPEECH = re.compile(r'"[^"]*"')
# In British papers also between single marks, which apostrophes look like. What goes on in the next paragraph is not
# closed.
_SPOKEN = re.compile(r"\"[^\"]*(?:\"|$)|(?<!\w)'(?=\S)[^\"]*?(?<=\S)'(?!\w)")
# "“…” Orla Finch", "“…” — Orla Finch, skipper", as a page prints who is quoted below a pull quote.
_SIGNED = re.compile(r"(\"[^\"]+\")(?:\s*[-–—]+)?(?:\s+[^\W\d_a-z][\w'’.-]*){2,4}(?:, [^\".!?]{2,60})?")
# "… and nobody told us. Orla Finch, skipper": without marks, so that a sentence has to end before the name.
_NAMED_BELOW = re.compile(
    r"(?<=[.!?)]) [^\W\d_a-z][\w'-]*(?: (?:(?:al|bin|da|de|del|der|di|el|la|le|ter|van|von) )*"
    r"[^\W\d_a-z][\w'-]*){1,3}(?:(?:,|\s*[-–—]+)\s[^!?]{2,60})?(?<![.!?])$"
)
# "LINDI: The ferry …", "OSLO, March 3 - The ferry …": the place, in capitals, before the text.
_DATELINE = re.compile(r"[^a-z:.]{3,30}(?:, ?[A-Z][\w. ]{2,20})?(?::|\s*[-–—]+)\s+(?=\S)")
# Without capitals nothing marks a name, so more sentences are required.
_SENTENCES, _CASELESS_SENTENCES = 2, 3

_CLOSING_MARKS = {'"', "'", "」", "』"}
_PLAIN_MARKS = {'"', "」"}

# Papers write small numbers out, but not all of them the same ones; "one" is more than a number.
_SMALL = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_IN_DIGITS = {word: str(number) for number, word in enumerate(f"{_SMALL} nineteen".split(), 2)}
_IN_DIGITS |= {word: str(10 * number) for number, word in enumerate(_TENS.split(), 2)}

# A paragraph is read several times while its article is laid out. Longer ones are rare and would fill the memory.
_KEPT, _LONGEST_KEPT = 512, 4_000


@dataclass(frozen=True)
class Wording:
    """What a paragraph says: the text as it was (``raw``), normalised (``text``), and its case-folded words.

    ``length`` is in words. ``spaced`` is False if most words are single characters of a script without spaces. ``cut``
    is True if the text breaks off at an ellipsis, ``updates`` if it calls itself an update.
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
        """The words, or the text itself if it has none (a row of stars). Equal wordings have equal keys."""
        return self.words or (self.text.strip(),)

    @cached_property
    def numbers(self) -> bytes:
        """The words as numbers, eight bytes each."""
        return number_words(self.words)

    @property
    def ends_sentence(self) -> bool:
        """Whether the text ends with a mark that ends a sentence."""
        return self.text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)

    @cached_property
    def cased(self) -> bool:
        """Whether most of its letters belong to a script with capitals."""
        if self.text.isascii():
            return self.text.lower() != self.text.upper()
        letters = [letter for letter in self.text if letter.isalpha()]
        return self.spaced and 2 * sum(letter.lower() != letter.upper() for letter in letters) > len(letters)

    @property
    def asks(self) -> bool:
        """Whether the paragraph ends in a question mark."""
        return self.text.rstrip(_CLOSERS).endswith("?")

    @property
    def announces(self) -> bool:
        """Whether it ends in a colon."""
        return self.text.rstrip(_CLOSERS).endswith(":")

    @property
    def sentences(self) -> int:
        """The number of sentences, counted by the marks between them."""
        return 1 + len(_SENTENCE_BREAK.findall(self.text.strip()))

    @cached_property
    def states_facts(self) -> bool:
        """Whether it contains a figure or a name, as reports do and slogans do not; always True without capitals."""
        return not self.cased or _FACT.search(self.text) is not None

    @property
    def facts(self) -> int:
        """The number of figures and of words that a capital marks as part of a name."""
        return len(_FACT.findall(self.text))

    def as_written(self) -> list[str]:
        """Return the words with their capitals."""
        return find_words(self.text)

    def capitalises(self, word: str) -> bool:
        """Whether a lower-case word occurs in the text, but never in lower case."""
        return word not in self.text and word in self.text.casefold()

    @property
    def opens_quoted(self) -> bool:
        """Whether the paragraph begins with a quotation mark."""
        return self.text.lstrip()[:1] in {'"', "'", "「", "『"}

    @property
    def is_attributed(self) -> bool:
        """Whether it opens with a quotation, has several sentences, and has a name or a figure outside the marks."""
        outside = self._outside
        several = self.sentences >= (_SENTENCES if self.cased else _CASELESS_SENTENCES)
        return (
            self.opens_quoted
            and several
            and (not self.cased or _FACT.search(outside) is not None)
            and bool(outside.strip(" ,"))
        )

    @property
    def _outside(self) -> str:
        """The text without its quotations; of one that leads to its speaker, the comma stays."""
        return _SPEECH.sub(lambda said: "," if said[0].endswith(',"') else " ", self.text)

    @cached_property
    def spoken(self) -> tuple[tuple[str, ...], ...]:
        """The words of each of its quotations."""
        return tuple(_compared(said.casefold()) for said in _SPOKEN.findall(self.text))

    @cached_property
    def spoken_sentences(self) -> tuple[tuple[str, ...], ...]:
        """The words of each sentence in its quotations."""
        sentences = (one for said in _SPOKEN.findall(self.text) for one in _SENTENCE_BREAK.split(said.casefold()))
        return tuple(filter(None, map(_compared, sentences)))

    @cached_property
    def told_sentences(self) -> tuple[tuple[str, ...], ...]:
        """The words of each of its sentences outside quotation marks."""
        outside = _SPOKEN.sub(" ", self.text).casefold()
        return tuple(filter(None, map(_compared, _SENTENCE_BREAK.split(outside))))

    @property
    def signed_quotation(self) -> Wording | None:
        """The quotation of a paragraph that is nothing else, but for the name of the speaker behind it."""
        signed = _SIGNED.fullmatch(self.text.strip())
        return read_wording(signed[1]) if signed else None

    @cached_property
    def above_name(self) -> Wording | None:
        """What stands before a name behind the last sentence, as in a pull quote without marks; None without one."""
        if self.opens_quoted or self.ends_sentence:
            return None
        text = self.text.strip()
        named = _NAMED_BELOW.search(text)
        return read_wording(text[: named.start()]) if named else None

    @property
    def below_dateline(self) -> tuple[str, ...]:
        """The words behind the place with which a report begins, all of them if it begins with none."""
        dateline = _DATELINE.match(self.text)
        return _compared(self.text[dateline.end() :].casefold()) if dateline else self.words

    @property
    def tells_who_spoke(self) -> bool:
        """Whether it is more than a quotation: a word or two stand outside the marks, such as "she said"."""
        return len(_SPEECH.sub(" ", self.text).strip(_CLOSERS).split()) > 1

    @property
    def tells_speaker(self) -> bool:
        """Whether it opens with a quotation and has a name outside the marks."""
        return self.opens_quoted and self.cased and _FACT.search(self._outside) is not None

    @property
    def reports_words(self) -> bool:
        """Whether it reports in several sentences what somebody with a name did and said, part of it in marks."""
        if self.opens_quoted or '"' not in self.text or not self.cased or self.sentences < _SENTENCES:
            return False
        return len(_FACT.findall(self._outside)) >= _SENTENCES

    @property
    def is_quotation(self) -> bool:
        """Whether the whole paragraph is one quotation: marks at both ends and none in between."""
        bare = self.text.strip()
        return (
            self.opens_quoted
            and len(bare) > 1
            and bare[-1] in _CLOSING_MARKS
            and not _PLAIN_MARKS.intersection(bare[1:-1])
        )


def read_wording(text: str) -> Wording:
    """Return the wording of ``text``, without an update label, and without "Read more" after a text that breaks off."""
    return _read_before(text) if len(text) <= _LONGEST_KEPT else _read(text)


@lru_cache(maxsize=_KEPT)
def _read_before(text: str) -> Wording:
    return _read(text)


def _read(text: str) -> Wording:
    comparable = normalise(text)
    body, cut, updates = strip_labels(comparable)
    folded = body.casefold()
    words = _compared(folded)
    length, spaced = measure(folded, words)
    return Wording(text, comparable, words, length, spaced, cut, updates)


def _compared(folded: str) -> tuple[str, ...]:
    """Return the words of a case-folded text as they are compared: numbers in digits."""
    words = split_words(folded)
    if _IN_DIGITS.keys().isdisjoint(words):
        return words
    return tuple(_IN_DIGITS.get(word, word) for word in words)
