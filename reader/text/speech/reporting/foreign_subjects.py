"""Subjects of verbs of saying in other languages: a name, a phrase for a person, or a pronoun."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from reader.model import Span
from reader.text.names.foreign.wording import Wording, wording_of
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.speech.reporting.foreign_offices import noun_behind
from reader.text.speech.reporting.foreign_verbs import HELPER_WITHOUT_SUBJECT, ROMANIAN, SCANDINAVIAN, WITHOUT_SUBJECT
from reader.text.speech.reporting.foreign_words import (
    AFTER_PARTICLES,
    ARTICLES,
    GERMAN_ARTICLES,
    LINKS,
    NO_FAMILY,
    OF_FAMILY,
    OF_FAMILY_IF_SUBJECT,
    PARTICLES,
    PRESS,
    PRONOUNS,
    SPEAKING_OF,
    STOPS,
    TIMES,
)
from reader.text.speech.reporting.patterns import Pattern
from reader.text.spelling import fold

#: The rule for a verb without a subject.
ALONE = "verb of saying in another language that needs no subject"

# The most words between the verb and its subject.
_LONGEST_LEAD = 3
_MOST_NAMES = 5
_LONGEST_PHRASE = 10
# The most letters of a verb.
_LONGEST_VERB = 20

_WORD = re.compile(
    r"\s(?P<word>\d{1,3}-[^\W\d_]+|\d{1,3}\sJahre\salte[nr]?|(?:Dott|Dr|Hr|M|Mr|Prof|Sig|Sr|Sra|[^\W\d_])\.(?=\s[^\W\d_])|[^\W\d_][\w’'.-]*\w|[^\W\d_])"
)
_COMMA = re.compile(r"\s?,(?=\s[^\W\d_])")
# "Sa advokaten.", "sier en glad trener til avisen": a definite noun or an article and its noun, up to a stop or a
# preposition; "noen" and "igjen" only look like definite nouns.
_SCANDINAVIAN_NOUN = re.compile(
    r"\s(?P<who>(?:en|et|ett|den|det)(?:\s[^\W\d_][\w-]*){1,3}?"
    r"|(?!(?:noen|igjen|igen|siden|inden)\b)[^\W\d_A-Z]{2,}(?:en|et|na|ne))(?=\s?(?:[.,:;]|$)|\s(?:av|för|for|fra|från|hos|i|om|på|til|till|ved|vid)\s)"
)
# "A adăugat șeful statului.", "a precizat ministrul."
_ROMANIAN_NOUN = re.compile(
    r"\s(?P<who>[^\W\d_A-Z]{3,}(?:ul|ele|ta|ra|ea|ia)(?:\sde\s[^\W\d_]+)?(?:\s(?:al\s|a\s)?[^\W\d_]{4,}(?:ui|ei|lor|ne|erne|ală))?)(?=\s?(?:[.,:;]|$))"
)
# "Dijo", "rememoró" and "ha resumido" are whole sentences.
_WHOLE = re.compile(rf"{HELPER_WITHOUT_SUBJECT}\s|[^\W\d_]+ó$")
# "Von der Leyen", "de Villepin": one word, as any noun may follow in German.
_FAMILY = re.compile(
    rf"\s(?P<who>(?:(?i:{OF_FAMILY})|(?P<of>{OF_FAMILY_IF_SUBJECT}))\s(?P<name>[^\W\d_][\w’'-]+))(?!\s[^\W\d_a-z]|\w)"
)
# "(Die Leiterin) der Schule in Lunel, Ada Lee, "
_CAPITAL = r"[^\W\d_a-z][\w’'-]*\w"
_NAMED = re.compile(
    rf"(?:\s(?:der|des|für|vom|von|im|in|am)(?:\s{_CAPITAL}){{1,3}}){{0,3}},\s(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}})"
    r"(?=\s?(?:[.,:;(]|$))"
)
# "(Leiterin) und Autorin Ada Lee"
_BOTH = re.compile(rf"\sund\s{_CAPITAL}\s(?P<who>{_CAPITAL}\s{_CAPITAL})")
# "Ada Lee von der Universität": behind a family name, the words say whence somebody is.
_OF = frozenset(("von", "van"))
_STOP = re.compile(r"\s?(?:[.,;:!?]|$)")
# What may stand between the beginning of a sentence or clause and its verb.
_OPENED = re.compile(
    r"(?:^|(?<=[.!?:;]\s)|,\s)(?:(?:y|e|pero|aunque|además|también|asimismo|incluso|igualmente|ma|poi|inoltre|mas|também"
    r"|i|ale|również|też|też|zároveň|také)(?:,?\s))*$"
    r"|(?<!\w)(?:y|pero|aunque)\s$",
    re.IGNORECASE,
)
_NAME_ENDS = re.compile(r"\s?(?:[.,;:(–—-]|$)|\s[^\W\d_A-Z]")


def ascribe(text: str, cue: Span, rule: str) -> Pattern | None:
    """Return the subject of the verb ``cue``; an empty span right behind "dijo.", which needs none."""
    if who := subject_at(text, cue.end):
        return Pattern(who, cue, rule)
    if who := noun_behind(text, cue.end):
        return Pattern(who, cue, rule)
    verb = text[slice(*cue)]
    if verb in SCANDINAVIAN and (noun := _SCANDINAVIAN_NOUN.match(text, cue.end)):
        return Pattern(Span(*noun.span("who")), cue, rule)
    if verb.rpartition(" ")[2] in ROMANIAN and (noun := _ROMANIAN_NOUN.match(text, cue.end)):
        return Pattern(Span(*noun.span("who")), cue, rule)
    if (verb in WITHOUT_SUBJECT or _WHOLE.match(verb)) and _STOP.match(text, cue.end):
        return Pattern(Span(cue.end, cue.end), cue, ALONE)
    return None


def drops_subject(text: str, start: int, cue: Span) -> bool:
    """Whether a verb that needs no subject has none: it opens its sentence or clause, "Además, insistió en que"."""
    verb = text[slice(*cue)]
    return (verb in WITHOUT_SUBJECT or _WHOLE.match(verb) is not None) and bool(_OPENED.search(text, start, cue.start))


def subject_at(text: str, start: int) -> Span | None:
    """Return the subject behind a verb that ends at ``start``; None if other words follow it."""
    if family := family_at(text, start):
        return family
    first = _WORD.match(text, start)
    if first is not None and first["word"] in PRONOUNS and not _is_article_before(text, first):
        return Span(*first.span("word"))
    return _noun_subject(text, start)


def family_at(text: str, start: int) -> Span | None:
    """Return a family name with its particles right behind a verb that ends at ``start``: "sagte von der Leyen"."""
    found = _FAMILY.match(text, start)
    if found is None or not found["name"][0].isupper() or found["name"].lower() in NO_FAMILY:
        return None
    verb = _word_before(text, start)
    needs_none = found["of"] and (verb in WITHOUT_SUBJECT or _WHOLE.search(verb))
    return None if verb in SPEAKING_OF or needs_none else Span(*found.span("who"))


def _is_article_before(text: str, word: re.Match[str]) -> bool:
    """Distinguish the Italian article in "il sindaco" from the French pronoun "il"."""
    return word["word"] in ARTICLES and _WORD.match(text, word.end()) is not None


def _noun_subject(text: str, start: int) -> Span | None:
    """Return the name behind a verb, or a common noun with its article: "der neue Trainer", "le maire de Lunel"."""
    lead: list[Span] = []
    position = start
    while (word := _WORD.match(text, position)) is not None and not word["word"][0].isupper():
        if len(lead) == _LONGEST_LEAD or word["word"] in STOPS - ARTICLES or _is_at(text, start, word["word"]):
            break
        lead.append(Span(*word.span("word")))
        position = word.end()
    name = name_at(text, position)
    if name is None:
        return _phrase(text, lead)
    if (both := _BOTH.match(text, name.end)) and german().is_office(text[slice(*name)]):
        return Span(*both.span("who"))
    is_noun = bool(lead) and text[slice(*lead[0])] in GERMAN_ARTICLES
    if is_noun and (named := _NAMED.match(text, name.end)):
        return Span(*named.span("who"))
    if " " in text[slice(*name)] or not lead:
        return name
    if is_noun:
        return Span(lead[0].start, name.end)
    return Span(lead[-1].start, name.end) if text[slice(*lead[-1])] in ARTICLES else name


def _is_at(text: str, start: int, word: str) -> bool:
    """Whether an article is a preposition in Romanian: "a declarat la Brașov"."""
    return word == "la" and _word_before(text, start) in ROMANIAN


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - _LONGEST_VERB) : start].rpartition(" ")[2]


def name_at(text: str, start: int) -> Span | None:
    """Return the capitalised words from ``start`` on, with the particles between them."""
    span: Span | None = None
    position, before = start, ""
    for _ in range(_MOST_NAMES):
        word = _WORD.match(text, position)
        if word is None or not (word["word"][0].isupper() or (span and joins(word["word"], before))):
            break
        if span and word["word"] in _OF and " " in text[slice(*span)] and not is_given_name(fold(before)):
            break
        position, before = word.end(), word["word"]
        if word["word"][0].isupper():
            if word["word"].lower() in PRESS:
                return None
            span = Span(span.start if span else word.start("word"), word.end())
    return span


def joins(word: str, before: str) -> bool:
    """Whether a word in small letters is part of a name, behind the word ``before``: "der" in "von der Leyen"."""
    return word in PARTICLES or before.lower() in AFTER_PARTICLES.get(word, ())


def _phrase(text: str, lead: list[Span]) -> Span | None:
    """Return an article with its noun and complements, or the name behind it: "le porte-parole du parti, Lee"."""
    if not lead or text[slice(*lead[0])] not in ARTICLES:
        return None
    nouns = list(takewhile(lambda word: text[slice(*word)] not in TIMES | ARTICLES, lead[1:]))
    if not nouns:
        return None
    end = _end_of_complement(text, nouns[-1].end)
    comma = _COMMA.match(text, end)
    name = name_at(text, comma.end()) if comma else None
    if name is not None and " " in text[slice(*name)] and _NAME_ENDS.match(text, name.end):
        return name
    return Span(lead[0].start, end)


def _end_of_complement(text: str, start: int) -> int:
    """Return the end of a complement ("de la ville de Lunel") that begins at ``start``, else ``start``."""
    end, linked = start, False
    position = start
    for _ in range(_LONGEST_PHRASE):
        word = _WORD.match(text, position)
        if word is None:
            break
        lower = word["word"].lower()
        if lower in LINKS:
            linked = True
        elif not linked or lower in TIMES or (lower in STOPS and lower not in ARTICLES | LINKS):
            break
        elif lower not in ARTICLES:
            end = word.end()
        position = word.end()
    return end


@lru_cache(maxsize=1)
def german() -> Wording:
    """Return what German papers write before names."""
    wording = wording_of("de")
    assert wording is not None
    return wording
