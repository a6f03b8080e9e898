"""Indirect speech in other languages, by wording alone: "Lee sagte, dass …", "… , a déclaré Lee", "Según Lee, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.model import Span
from reader.text.speech.reporting.foreign_clauses import subject_of
from reader.text.speech.reporting.foreign_leads import in_text
from reader.text.speech.reporting.foreign_offices import office_at
from reader.text.speech.reporting.foreign_sources import (
    HIDDEN,
    ForeignClause,
    Speaks,
    end_of,
    is_authority,
    is_source,
    match_source,
    match_told_as,
    opens_with_article,
)
from reader.text.speech.reporting.foreign_subjects import ascribe, subject_at
from reader.text.speech.reporting.foreign_verbs import (
    HELPER_WITHOUT_SUBJECT,
    WITHOUT_SUBJECT,
    forms_of_reporting,
    verb_of_reporting,
    verb_of_saying,
    words_of_reporting,
)
from reader.text.speech.reporting.foreign_words import (
    ACCORDING,
    ADVERBIALS,
    NARRATORS,
    PRONOUNS,
    SUBJUNCTIVES,
    SUBORDINATING,
)
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.patterns import Pattern, moved
from reader.text.spelling import word_set

_GOVERNED = "verb of saying in another language, then a clause"
_BEHIND = "clause, then a verb of saying in another language"

#: The most characters of a sentence that is read: those of laws and of lists may be longer, but report nothing.
LONGEST_REPORTING = 1_000
# The fewest words of a clause: fewer may be an exclamation or an adverbial, "Am Montag, sagte Lee".
_FEWEST_WORDS = 4
# The most characters of an adverbial between a verb and its clause, "ha dicho este domingo en Madrid que".
_LONGEST_ADVERBIAL = 70
# The most characters of "Un porte-parole de la préfecture (a dit que)".
_LONGEST_SUBJECT = 70

# The end of a sentence, but not of "Dr. Lee", "M. Lee", "am 3. Mai" or "z. B.".
_END = re.compile(
    r"(?:[!?…]|(?<!\b\w)(?<!\b[0-3]\d)(?<!\b(?:Dr|Hr|Fr|St|Nr|Sr|Mr|ca))"
    r"(?<!\b(?:Sra|Dra|Sig|Mag|Ing|Lic|Mio|Mrd|Art|Abs|bzw))(?<!\b(?:Prof|Dott))\.)"
    rf"[”“»\"’){HIDDEN}]*\s+(?=[^\W\d_a-zà-öø-ÿ]|[{HIDDEN}\d])"
)
_CONJUNCTION = re.compile(r"(?<![\w’'-])(?:que|qu[’']|che|dat)(?![\w-])")
_GERMAN_CONJUNCTION = re.compile(r"(?:dass|daß|ob)\s")
# "Una investigación en la que …": a relative clause.
_BEFORE_RELATIVE = word_set("la el los las lo o a os as ce celui celle ceux quello quella ciò")
# What opens no main clause in the subjunctive: "sagte Lee, weil er müde sei und …".
_OTHER_CLAUSE = re.compile(r"(?:dessen|deren|was|wo|weil|als|wenn|um|und|aber|so)\s", re.IGNORECASE)
_COLON_BEHIND = re.compile(rf":\s{HIDDEN}|:$")
# "(Teilte) die (Direktorin Ada Lee mit)"
_LEAD = re.compile(r"\s(?:der|die|das|le|la|el|il|o|a|de)\s(?:[^,.;:]{3,60}\s)?")
_COMMA = re.compile(r",\s")
_BREAK = re.compile(rf"[,;:{HIDDEN}]")
_NEGATIONS = word_set("nicht nie kein keine ne pas no non nunca niet não inte ikke")
# "El pasado sábado" is when, not who.
_TIME = re.compile(r"(?:pasad|próxim|passad|scors)[oa]\b|(?:dernier|dernière|vorigen?|letzten?)\b")
_WORD = re.compile(r"(?<![\w’'-])[^\W_][\w’'-]*")


def find_foreign_reported(text: str, quotations: Sequence[Quotation], speaks: Speaks) -> Iterator[ForeignClause]:
    """Yield the reported clauses of a paragraph, at most one in a sentence; in none is more between marks than not.

    ``speaks`` tells whether a name or a noun is that of somebody: a paper goes by reports and laws, too.
    """
    told = masked(text, quotations)
    for start, stop in sentences(told):
        sentence = _with_verb_in_small(told[start:stop])
        is_read = stop - start <= LONGEST_REPORTING and not sentence.endswith("?")
        found = _reported(sentence, speaks) if is_read else None
        if found and _is_told(sentence, found):
            pattern = in_text(found.pattern, start)
            assert pattern is not None
            yield ForeignClause(moved(found.span, start), pattern)


def _with_verb_in_small(sentence: str) -> str:
    """Return a sentence that a verb without a subject opens as if it stood inside: "Añadió que …", "Ha detto che …"."""
    word = sentence.split(maxsplit=1)[0].lower() if sentence.strip() else ""
    return word[0] + sentence[1:] if word in WITHOUT_SUBJECT or word == HELPER_WITHOUT_SUBJECT else sentence


def masked(text: str, quotations: Sequence[Quotation]) -> str:
    """Return the text with a sign for each character between marks, so that no word there is a cue.

    The stop before a closing mark is left, as it may end the sentence.
    """
    parts, end = [], 0
    for one in quotations:
        start = max(end, one.start)
        parts += [text[end:start], _hidden(text[start : one.end])]
        end = max(end, one.end)
    return "".join([*parts, text[end:]])


def _hidden(words: str) -> str:
    stop = words[-2:-1]
    return HIDDEN * len(words[:-2]) + (stop if stop in ".!?…" else HIDDEN) + HIDDEN * len(words[-1:])


def sentences(text: str) -> Iterator[Span]:
    """Yield the sentences with their last mark, without the blanks between them."""
    start = 0
    for end in _END.finditer(text):
        yield Span(start, start + len(text[start : end.end()].rstrip()))
        start = end.end()
    yield Span(start, len(text.rstrip()))


def _is_told(sentence: str, found: ForeignClause) -> bool:
    is_time = _TIME.search(sentence[slice(*found.pattern.speaker)]) is not None
    return is_worth_telling(sentence[slice(*found.span)]) and not is_time


def is_worth_telling(words: str) -> bool:
    """Whether a clause has some words, and more of them outside marks than between them."""
    return len(_WORD.findall(words)) >= _FEWEST_WORDS and words.count(HIDDEN) * 2 < len(words)


def _reported(sentence: str, speaks: Speaks) -> ForeignClause | None:
    told = match_told_as(sentence) or match_source(sentence, speaks)
    return told or _behind(sentence, speaks) or _governed(sentence, speaks)


def _behind(sentence: str, speaks: Speaks) -> ForeignClause | None:
    """Match "Der Plan sei gut, sagte Lee am Montag." and "Der Plan, sagte Lee, sei gut."."""
    opens = sentence.split(maxsplit=1)[:1]
    is_governed = bool(opens) and opens[0].lower() in SUBORDINATING
    for cue in _cue_behind().finditer(sentence, sentence.find(",") + 1 if is_governed else 0):
        pattern = (
            None if _follows_marks(sentence, cue) or _says_on(sentence, cue, speaks) else _of_cue(sentence, cue, speaks)
        )
        if pattern and _ends_there(sentence, max(cue.end(), pattern.speaker.end)):
            return ForeignClause(_around(sentence, cue.start(), pattern), pattern)
    return None


def _of_cue(sentence: str, cue: re.Match[str], speaks: Speaks) -> Pattern | None:
    """Return the subject of a cue behind a clause."""
    if cue["who"]:
        return Pattern(Span(*cue.span("who")), Span(*cue.span("cue")), _BEHIND)
    found = ascribe(sentence, Span(*cue.span("cue")), _BEHIND)
    if found is None:
        return None
    if cue["cue"] in ACCORDING:
        return found if is_source(sentence[slice(*found.speaker)], speaks) else None
    lead = found.speaker.start > cue.end() + 1
    return found if not lead or _LEAD.fullmatch(sentence, cue.end(), found.speaker.start) else None


def _follows_marks(sentence: str, cue: re.Match[str]) -> bool:
    return sentence[: cue.start()].rstrip().endswith(HIDDEN)


def _says_on(sentence: str, cue: re.Match[str], speaks: Speaks) -> bool:
    """Whether what is said follows the cue, not what stands before it: "Als er kam, sagte Lee: „…“"."""
    if _COLON_BEHIND.search(sentence, cue.end()) and not _is_subjunctive(sentence):
        return True
    clause = _CONJUNCTION.search(sentence, cue.end(), cue.end() + _LONGEST_ADVERBIAL)
    return clause is not None and _is_adverbial(sentence, cue.end(), clause.start(), speaks)


def _ends_there(sentence: str, end: int) -> bool:
    """Whether nothing but a time, a place or a hearer follows a cue and its subject."""
    behind = sentence[end:].split()
    return not behind or sentence[end] in ",.:;–(" or behind[0].lower().strip(",.") in ADVERBIALS


def _around(sentence: str, comma: int, pattern: Pattern) -> Span:
    """Return the clause before a cue, or behind it if that is where it goes on: "Der Plan, sagte Lee, sei gut"."""
    behind = sentence.find(", ", max(pattern.speaker.end, pattern.cue.end)) + 2
    is_short = len(_WORD.findall(sentence, 0, comma)) < _FEWEST_WORDS
    if behind > 1 and (is_short or _is_subjunctive(sentence[behind:])):
        return Span(behind, end_of(sentence))
    colon = sentence.rfind(": ", 0, comma)
    return Span(colon + 2 if colon >= 0 else 0, comma)


def _governed(sentence: str, speaks: Speaks) -> ForeignClause | None:
    """Match "Lee sagte, dass der Plan gut sei", "Lee sagte, der Plan sei gut" and "Lee dijo que el plan es bueno"."""
    if words_of_reporting().isdisjoint(sentence.replace(",", " ").split()):
        return None
    governed = ((_clause_behind(sentence, cue, speaks), cue) for cue in forms_of_reporting().finditer(sentence))
    # Of several verbs before a clause the last one governs it: "agradeció el trabajo y señaló que".
    for clause, cue in sorted(((at, cue) for at, cue in governed if at), key=lambda one: (one[0], -one[1].start())):
        if _is_denied(sentence, cue) or _COLON_BEHIND.search(sentence, clause):
            continue
        pattern = _subject(sentence, Span(*cue.span()), speaks)
        if pattern and pattern.speaker.end <= clause:
            return ForeignClause(Span(clause, end_of(sentence)), pattern._replace(rule=_GOVERNED))
    return None


def _subject(sentence: str, cue: Span, speaks: Speaks) -> Pattern | None:
    """Return the subject of a verb; "il" is a pronoun in French, but an article in "il ministro ritiene"."""
    found = subject_of(sentence, 0, cue)
    office = office_at(sentence, found.speaker.start) if found else None
    if found and office and office.end < found.speaker.end:  # "el alcalde ha"
        found = found._replace(speaker=office)
    is_article = found is not None and sentence[slice(*found.speaker)] == "Il" and found.speaker.end + 1 < cue.start
    return (_phrase_before(sentence, cue, speaks) if found is None or is_article else None) or found


def _phrase_before(sentence: str, cue: Span, speaks: Speaks) -> Pattern | None:
    """Match "De minister (vindt dat)", "Um porta-voz da polícia (disse que)": all words before the verb."""
    words = sentence[: cue.start].rstrip()
    if len(words) > _LONGEST_SUBJECT or not opens_with_article(words) or _BREAK.search(words):
        return None
    return Pattern(Span(0, len(words)), cue, _GOVERNED) if is_authority(words) or speaks(words) else None


def _is_denied(sentence: str, cue: re.Match[str]) -> bool:
    """Whether nobody has said so: "Lee sagte nicht, ob …", "ich sagte, dass …"."""
    words = sentence[: cue.start()].lower().split()[-2:] + sentence[cue.end() :].lower().split()[:2]
    return not (NARRATORS | _NEGATIONS).isdisjoint(word.strip(",") for word in words)


def _clause_behind(sentence: str, cue: re.Match[str], speaks: Speaks) -> int | None:
    """Return where the clause begins that a verb governs, with its conjunction."""
    comma = _COMMA.search(sentence, cue.end(), cue.end() + _LONGEST_ADVERBIAL)
    if comma and HIDDEN not in sentence[cue.end() : comma.start()] and _is_german_clause(sentence[comma.end() :]):
        return comma.end()
    clause = _CONJUNCTION.search(sentence, cue.end(), cue.end() + _LONGEST_ADVERBIAL)
    return clause.start() if clause and _is_adverbial(sentence, cue.end(), clause.start(), speaks) else None


def _is_german_clause(words: str) -> bool:
    return _GERMAN_CONJUNCTION.match(words) is not None or _is_subjunctive(words)


def _is_adverbial(sentence: str, start: int, stop: int, speaks: Speaks) -> bool:
    """Whether only a subject, a time or a place is between a verb and its clause, and no noun of its own."""
    who = subject_at(sentence, start)
    is_subject = who is not None and who.end < stop and _may_speak(sentence[slice(*who)], speaks)
    between = sentence[who.end if who and is_subject else start : stop]
    words = between.split()
    if "," in between or (words and words[-1] in _BEFORE_RELATIVE):
        return False
    return not words or words[0].lower() in ADVERBIALS


def _may_speak(words: str, speaks: Speaks) -> bool:
    """Whether a noun behind a verb may be its subject: "dijo el alcalde que", but not "a écrit le livre que"."""
    return words.lower() in PRONOUNS or words[:1].isupper() or is_authority(words) or speaks(words)


def _is_subjunctive(words: str) -> bool:
    """Whether the first clause of these words has a German verb in the subjunctive, but not at its end: "sei gut"."""
    clause = words.partition(",")[0].split()
    return not _OTHER_CLAUSE.match(words) and not SUBJUNCTIVES.isdisjoint(clause[:-1])


@lru_cache(maxsize=1)
def _cue_behind() -> re.Pattern[str]:
    according = "|".join(sorted(ACCORDING))
    return re.compile(
        rf"(?:,|\s[–—])\s(?P<cue>a(?=-t-)|{verb_of_reporting()}|{verb_of_saying()}|{according})"
        r"(?:(?:-t)?-(?P<who>ils?|elles?)\b(?:\s\w+é)?|(?![\w’'-]))"
    )
