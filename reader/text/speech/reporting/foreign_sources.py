"""Sources of a clause in other languages: "Según Lee, …", "Nach Angaben der Polizei …", "…, wie Lee mitteilte"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.foreign_subjects import ascribe, subject_at
from reader.text.speech.reporting.foreign_verbs import forms_of_reporting
from reader.text.speech.reporting.foreign_words import ACCORDING, PRONOUNS
from reader.text.speech.reporting.patterns import Pattern, moved
from reader.text.spelling import word_set

_TOLD_AS = "“wie” or “como” with a verb of saying, beside a clause"
_SOURCE = "“according to” in another language beside a clause"
_SOURCE_OF_MARKS = "“according to” in another language, then a name, before the words"

#: What stands for a letter between marks, where other words than the narrator's are.
HIDDEN = "□"

# Bodies and groups that speak; others that a paper goes by are reports, laws and figures.
_SPEAKING = word_set("""
    amt behörde behörden ermittler ermittlern experten forscher forschern zeugen anwohner anwohnern veranstalter
    veranstaltern unternehmens konzerns instituts ministeriums
    association autorités chercheurs direction enquêteurs entreprise experts gendarmerie gouvernement mairie ministère
    parquet police pompiers préfecture syndicat syndicats tribunal
    autoridades ayuntamiento bomberos empresa expertos fiscalía gobierno investigadores ministerio policía sindicato
    sindicatos
    autorità azienda carabinieri comune esperti governo ministero polizia procura ricercatori sindacato sindacati
    tribunale
    bombeiros especialistas governo ministério polícia prefeitura
    bedrijf brandweer deskundigen gemeente ministerie onderzoekers politie rechtbank regering
    """)
# The same in German, also as the ends of compounds: "Bundespolizei".
_SPEAKING_AT_END = (
    "polizei", "feuerwehr", "anwaltschaft", "gericht", "ministerium", "regierung", "verwaltung", "verband", "anstalt",
    "unternehmen", "konzern", "verein", "partei", "gewerkschaft", "universität", "institut", "kommission", "zentrale",
    "kammer",
)  # fmt: skip

_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w’'-]*\w"
_SMALL = r"[^\W\d_A-Z][\w’'-]*"
_DATIVE = "dem|der|den|des|einem|einer|eines"
_ARTICLES = f"{_DATIVE}|die|das|de|het|een|o|a|os|as|um|uma|la|le|les|l[’']|un|une|el|los|las|una|il|lo|i|gli"
_OF = r"(?:der|des|von|vom|für|in|im|du|de|d[’']|del|della|di|do|da|dos|das|van)"
_COMPLEMENT = rf"\s{_OF}(?:\s(?:la|los))?(?:(?<=[’'])|\s)(?:{_CAPITAL}|{_SMALL})(?:\s{_CAPITAL})*(?:\sund\s{_CAPITAL})?"
# "(Laut) der neuen Sprecherin der Polizei", "(segundo) a polícia de Lisboa"
_PHRASE = re.compile(
    rf"\s(?P<article>{_ARTICLES})(?:(?<=[’'])|\s)"
    rf"(?P<noun>(?:{_SMALL}\s){{0,2}}?(?:{_CAPITAL}|{_SMALL})(?:{_COMPLEMENT}){{0,2}})(?=[\s,.]|$)"
)
_IN_DATIVE = frozenset(_DATIVE.split("|"))
_OPENS = re.compile(rf"(?i:{_ARTICLES})(?:(?<=[’'])|\s)")
# "Wie Lee sagte, (…)", "(…), como explicó Lee"
_TOLD_AS_BEFORE = re.compile(rf"(?:Wie|Como|Come|Zoals)\s(?P<aside>[^,;:{HIDDEN}]{{4,90}}),\s")
_TOLD_AS_BEHIND = re.compile(rf",\s(?:wie|como|come|zoals)\s(?P<aside>[^,;:{HIDDEN}]{{4,90}}?)(?=[,.]|$)")


# What is between a source and the words: a sign, who that is, or a verb: "Selon Lee, pilote, « … »", "Volgens Lee is".
_LEADS_ON = re.compile(
    r"\s?(?:[,:]|,\s[^,;:.!?«»“”\"]{3,60},"
    r"|\s(?:est|es|è|é|era|était|is|ist|sei|zijn|was|waren)(?:\s(?:het|een|une?|una|uma?|das|die|der|eine?|el|la|le))?)\s*"
)
_VIEWS = (
    r"(?-i:Pour|Para|Per|Für)|en palabras de|a juicio de|en opinión de|aux yeux de|de l['’]avis de"
    r"|a (?:detta|parere) di|nas palavras d[eo]|na opinião d[eo]"
)


class ForeignClause(NamedTuple):
    """A reported clause, and the pattern of its speaker and cue."""

    span: Span
    pattern: Pattern


#: Whether a name or a noun is that of somebody.
Speaks = Callable[[str], bool]


def is_source(words: str, speaks: Speaks) -> bool:
    """Whether the source of a clause is a person or a body, and no report or law."""
    return words.lower() in PRONOUNS or is_authority(words) or speaks(words)


def is_authority(words: str) -> bool:
    """Whether a phrase is that of a body or a group that speaks: "la policía", "Ermittlern"."""
    return any(word in _SPEAKING or word.endswith(_SPEAKING_AT_END) for word in re.split(r"[\s’']", words.lower()))


def opens_with_article(words: str) -> bool:
    """Whether words begin with an article, as a phrase for somebody does."""
    return _OPENS.match(words) is not None


def end_of(sentence: str) -> int:
    """Return where the last word of a sentence ends."""
    return len(sentence.rstrip(".!?…"))


def match_source(sentence: str, speaks: Speaks) -> ForeignClause | None:
    """Match "Según Lee, el plan es bueno" and "Nach Angaben der Polizei ist der Plan gut"."""
    cue = _source().match(sentence)
    who = _source_at(sentence, cue.end()) if cue else None
    if cue is None or who is None or not is_source(sentence[slice(*who)], speaks):
        return None
    start = who.end + (2 if sentence.startswith(", ", who.end) else 1)
    return ForeignClause(Span(start, end_of(sentence)), Pattern(who, Span(*cue.span("cue")), _SOURCE))


def source_before(lead_in: str) -> Pattern | None:
    """Return the source that leads to words between marks: "Según Lee, “…”" and "…, so Lee: „…“"."""
    for found in _leading().finditer(lead_in):
        who = subject_at(lead_in, found.end())
        is_view = found["view"] is not None and not lead_in[who.end :].strip() if who else False
        if who is not None and (is_view or _LEADS_ON.fullmatch(lead_in, who.end)):
            return Pattern(who, Span(*found.span("cue")), _SOURCE_OF_MARKS)
    return None


def match_told_as(sentence: str) -> ForeignClause | None:
    """Match "Wie Lee sagte, sei der Plan gut" and "Der Plan ist gut, wie Lee sagte"."""
    if opens := _TOLD_AS_BEFORE.match(sentence):
        pattern = _of_aside(sentence, opens)
        return ForeignClause(Span(opens.end(), end_of(sentence)), pattern) if pattern else None
    for closes in _TOLD_AS_BEHIND.finditer(sentence):
        if pattern := _of_aside(sentence, closes):
            return ForeignClause(Span(0, closes.start()), pattern)
    return None


def _source_at(sentence: str, start: int) -> Span | None:
    """Return the name or phrase behind "laut", without an article in the dative or genitive."""
    phrase = _PHRASE.match(sentence, start)
    if phrase is None or not is_authority(phrase["noun"]):
        who = subject_at(sentence, start)
        if who is not None or phrase is None:
            return who
    return Span(phrase.start("noun" if phrase["article"] in _IN_DATIVE else "article"), phrase.end())


def _of_aside(sentence: str, aside: re.Match[str]) -> Pattern | None:
    """Return the subject of the verb of saying at one of the ends of an aside: "wie Lee (am Montag) sagte"."""
    start, stop = aside.span("aside")
    if opens := forms_of_reporting().match(sentence, start):
        found = ascribe(sentence, Span(*opens.span()), _TOLD_AS)
        return found if found and found.speaker.end <= stop else None
    last = sentence.rfind(" ", start, stop) + 1
    who = subject_at(f" {sentence[start:last]}", 0) if forms_of_reporting().fullmatch(sentence, last, stop) else None
    return Pattern(moved(who, start - 1), Span(last, stop), _TOLD_AS) if who else None


@lru_cache(maxsize=1)
def _source() -> re.Pattern[str]:
    according = "|".join(sorted(word.capitalize() for word in ACCORDING - {"so"}))
    return re.compile(
        rf"(?P<cue>{according}|D[’']après|Nach (?:Angaben|Einschätzung|Ansicht|Aussage|Auskunft|Meinung)(?:\svo[nm])?"
        r"|De acuerdo con|De acordo com)(?=\s)"
    )


@lru_cache(maxsize=1)
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?P<cue>(?i:{'|'.join(sorted(ACCORDING))}|(?P<view>{_VIEWS})))(?=\s)")
