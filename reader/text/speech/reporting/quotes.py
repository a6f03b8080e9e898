"""Kinds of quotations: full utterances, fragments, or no speech at all (titles, scare quotes)."""

from __future__ import annotations

import re

from reader.model import QuoteKind
from reader.text.speech.reporting.lexicon import NAMING, SAYING, SPOKEN, TIMES, WORKS, cue_forms
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.spelling import word_set

# A quotation with more words is an utterance even without punctuation beside it.
_FRAGMENT_WORDS = 4
_SHORT_FRAGMENT_WORDS = 3

# The most words of a title or name, of one that the text calls so, and of a nickname or label.
_LONGEST_TITLE, _LONGEST_NAMED, _LONGEST_LABEL = 8, 16, 2

_ENDS_UTTERANCE = ".,!?—-…"
_LEADS_IN = frozenset('.!?:,;”"—–)')

_NAMING = r"so-called|known (?:\w+ )?as|(?:en)?titled|dubbed|(?:nick|re)?named|referred to as"
_WORKS = "|".join(sorted(WORKS))
_LABELLED = "act|amendment|award|bill|clause|concept|effect|model|prize|stage"
_BEFORE_NAME = re.compile(rf"\b(?:{_NAMING}|{_WORKS})\s*,?\s*(?:an?|the)?\s*$", re.IGNORECASE)
_BEFORE_TITLE = re.compile(r"\b(?:en)?titled\s*,?\s*$")
_BEFORE_WORD = re.compile(r"\b(?:expression|term|word|phrase)s?\s*,?\s*$", re.IGNORECASE)
_BEFORE_BROADCAST = re.compile(r"\b[A-Z]{2,}['’]s\s*$")
_AFTER_LABEL = re.compile(rf"\s+(?:{_WORKS}|{_LABELLED})s?\b")
_LAST_WORD = re.compile(r"(\w+)\W*$")
_THE_NAME = re.compile(r"[Tt]he [A-Z]\w+")
_SMALL_IN_TITLES = word_set("and of the a an in on to for at by with from or")
_SENTENCE_WORDS = re.compile(r"[!?]|\b(?:I|you|we|is|are|was)\b|['’](?:m|re|s)\b", re.IGNORECASE)


def is_utterance(passage: Passage, quotation: Quotation) -> bool:
    """Whether ``quotation`` is a full utterance, not a few words quoted within a sentence."""
    words = passage.words_of(quotation)
    if not words:
        return False
    before, after = passage.around(quotation)
    before, after = before.rstrip(), after.lstrip()
    starts = not before or before[-1] in _LEADS_IN or quotation.resumes
    count = len(words.split())
    if not words[0].islower() and (starts or _follows_cue(before)):
        ends = words[-1] in _ENDS_UTTERANCE or quotation.goes_on or after[:1] in ("", ",")
        return ends or count > _FRAGMENT_WORDS
    return starts and words[-1] in ",.?!" and count >= _FRAGMENT_WORDS


def is_short_fragment(passage: Passage, quotation: Quotation) -> bool:
    """Whether only one to three words are quoted within a sentence."""
    short = len(passage.words_of(quotation).split()) <= _SHORT_FRAGMENT_WORDS
    return short and not is_utterance(passage, quotation)


def kind_of(passage: Passage, number: int) -> QuoteKind:
    """Return the kind of the quotation ``number`` of a passage: direct or partial speech.

    Words that begin in lower case are partial, unless they continue an utterance that the cue interrupts: "“No,” she
    said, “and why should we?”"
    """
    quotation = passage.quotations[number]
    if not is_utterance(passage, quotation) and not goes_on_after_cue(passage, number):
        return "partial"
    before = passage.around(quotation)[0].rstrip()
    begins_small = passage.words_of(quotation)[:1].islower() and before[-1:] != ":"
    return "partial" if begins_small and not goes_on_after_cue(passage, number) else "direct"


def goes_on_after_cue(passage: Passage, number: int) -> bool:
    """Whether the quotation ``number`` continues an utterance that the cue interrupts."""
    if number == 0:
        return passage.quotations[number].resumes
    earlier, quotation = passage.quotations[number - 1], passage.quotations[number]
    between = passage.text[earlier.end : quotation.start].strip()
    stops = (",", "—")
    broken_off = (passage.words_of(earlier)[-1:] in stops or between[:1] in stops) and between[-1:] in stops
    return broken_off and "." not in between and is_utterance(passage, earlier)


def names_a_thing(passage: Passage, quotation: Quotation) -> bool:
    """Whether the marks enclose a title, a nickname or a name, by its spelling or the words around it."""
    words = passage.words_of(quotation)
    count = len(words.split())
    if not any(character.isalnum() for character in words):
        return True
    before, after = passage.around(quotation)
    if is_called(passage, quotation) or (count <= _LONGEST_NAMED and _BEFORE_TITLE.search(before)):
        return True
    if count <= _LONGEST_TITLE and (_BEFORE_NAME.search(before) or _BEFORE_BROADCAST.search(before)):
        return True
    if _is_title_case(words) and not _is_sentence(words, before):
        return True
    if _is_gloss(before, after):
        return True
    if count > _LONGEST_LABEL:
        return False
    if _names_noun_before(passage, quotation, words):
        return True
    return _is_nickname(words, before, after) or _AFTER_LABEL.match(after) is not None


def is_scare(passage: Passage, quotation: Quotation) -> bool:
    """Whether the marks are scare quotes; only for quotations without a stated speaker."""
    if names_a_thing(passage, quotation) or _BEFORE_WORD.search(passage.around(quotation)[0]):
        return True
    words = passage.words_of(quotation)
    count = len(words.split())
    if is_utterance(passage, quotation) and (count > _SHORT_FRAGMENT_WORDS or words[-1] in ",.?!"):
        return False
    return count <= _SHORT_FRAGMENT_WORDS


def _is_gloss(before: str, after: str) -> bool:
    """Match a term or title by itself in brackets: "the free rate (“blue dollar”)", "(see “Rates by year”)"."""
    return before.endswith(("(", "(see ")) and after.startswith(")")


def _names_noun_before(passage: Passage, quotation: Quotation, words: str) -> bool:
    """Match "the platform “Kiosk”", a noun with its name, but not "her answer “No”"."""
    if not passage.tokens or not all(word[0].isupper() for word in words.split()) or words[-1] in _ENDS_UTTERANCE:
        return False
    noun = passage.syntax.first_from(quotation.start) - 1
    return noun >= 0 and passage.tokens[noun].tag == "NN" and passage.syntax.word(noun) not in SPOKEN


def is_called(passage: Passage, quotation: Quotation) -> bool:
    """Whether words are the name in "a seminar called “Money and you”", unlike in "a plan called “mad” by Lee"."""
    verb = passage.syntax.first_from(quotation.start) - 1
    if verb < 0 or not passage.tokens or cue_forms().get(passage.syntax.word(verb)) not in NAMING:
        return False
    others = passage.syntax.children(verb, "agent", "nsubj", "nsubjpass", "aux", "auxpass")
    is_apart = passage.tokens[verb].dep in ("advcl", "acl") and passage.tokens[verb - 1].tag[:1] in ("N", "J")
    is_participle = passage.tokens[verb].tag == "VBN" or (passage.tokens[verb].tag == "VBD" and is_apart)
    return is_participle and all(passage.syntax.word(other) in TIMES for other in others)


def _follows_cue(before: str) -> bool:
    last = _LAST_WORD.search(before)
    return last is not None and before.endswith(last[1]) and cue_forms().get(last[1].lower()) in SAYING


def _is_title_case(words: str) -> bool:
    """Whether every major word has a capital, as in titles: "The Long Way to Harbour"."""
    weighty = [word for word in re.findall(r"[\w’'-]+", words) if word.lower() not in _SMALL_IN_TITLES]
    return (
        len(weighty) > 1
        and len(words.split()) <= _LONGEST_TITLE
        and all(word[0].isupper() or word[0].isdigit() for word in weighty)
        and not _SENTENCE_WORDS.search(words)
    )


def _is_sentence(words: str, before: str) -> bool:
    """Whether the marks enclose a separate sentence, even a short one: "“Six in August.”"."""
    return words[-1] in ".?!" and before.rstrip()[-1:] in (*".?!:", "")


def _is_nickname(words: str, before: str, after: str) -> bool:
    """Match the middle of "Johann “Jo” Berger" and the beginning of "“the Butcher” Berger"."""
    named_behind = re.match(r"\s+[A-Z]\w+", after)
    if named_behind and _THE_NAME.fullmatch(words):
        return True
    between_names = named_behind and re.search(r"[A-Z]\w+\.?\s+$", before)
    return between_names is not None and words[:1].isupper() and words[-1:] not in ",."
