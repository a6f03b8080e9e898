"""Sentences that introduce a quotation in other languages: "Lee sagte: „…“", "Gestern sagte Lee: „…“"."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.model import Span
from reader.text.speech.reporting.foreign_offices import office_at
from reader.text.speech.reporting.foreign_sources import source_before
from reader.text.speech.reporting.foreign_subjects import (
    ALONE,
    ascribe,
    drops_subject,
    family_at,
    german,
    name_at,
    subject_at,
)
from reader.text.speech.reporting.foreign_verbs import verb_of_saying
from reader.text.speech.reporting.foreign_words import (
    ARTICLES,
    FEMALE_ARTICLES,
    GERMAN_ARTICLES,
    NARRATORS,
    OPENERS,
    PRONOUNS,
    STOPS,
    TELLING,
)
from reader.text.speech.reporting.marks import Quotation, inner_words
from reader.text.speech.reporting.patterns import Pattern, moved

_BEFORE_COLON = "name and verb of saying in another language before a colon"
_WITHOUT_CUE = "sentence of somebody in another language before a colon"

#: The most characters of a sentence before a quotation: long sentences of news have some 200 letters.
LONGEST_SENTENCE = 240
#: The most characters of what is told of somebody before a quotation, and the most sentences that only tell on.
LONGEST_TELLING = 600
_MOST_SENTENCES = 3
# The most characters of a sentence before a colon.
_LONGEST_LEAD_IN = 160
# The most characters of a name right before a verb, with a party behind it.
_LONGEST_NAME = 60
_CAPITAL = r"(?![a-zà-öø-ÿčďěňřšťůžąćęłńóśźż])[^\W\d_][\w’'-]+"
_NAME_BEFORE = re.compile(rf"(?<![\w-])(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}})(?:\s\([^()]*\))?\s$")
_ENDS_SENTENCE = re.compile(r"[.!?…][“”»\"’)]*\s+(?=[^\W\d_a-z])|[“”»\"]\s+(?=[^\W\d_a-z])")
_AND_ADDING = re.compile(r"(?:Et|Puis) (?:d[’']|de )[^\W\d_]+er\b")
_ADVERB = re.compile(r"(?:ig|lich|weise|dem|falls|erseits|ment|mente)$")
# What may follow a subject before its verb: complements and a few adverbs, "Lee vom Institut für Wetter (PIK) selbst".
_COMPLEMENTS = (
    rf"\s(?:für|der|des|vom|von|aus|im|in|am|an|bei|zur|zum|und|van|het|av|för|for|i|på|ved)(?=\s)|\s{_CAPITAL}"
)
_COMPLEMENT = re.compile(rf"(?:(?:{_COMPLEMENTS})*\s{_CAPITAL})?")
_BELONGS = re.compile(
    rf"(?:{_COMPLEMENTS}|\s\([^()]*\)"
    r"|\s(?:selbst|auch|aber|hingegen|dagegen|allerdings|zudem|jedoch|indes|später|weiter|también|además|asimismo|aussi"
    r"|également|anche|inoltre|também|ook|också|även|imidlertid))*\s"
)
# What may stand behind a name before any verb: complements, and the comma behind them.
_BEHIND_NAME = re.compile(
    rf"(?:\s(?:für|der|des|vom|von|aus|im|in|am|an|bei|zur|zum)(?=\s)(?:{_COMPLEMENTS})*|\s\([^()]*\))*,?"
)
# ", Trainer in Oslo ", without the comma behind it: nouns with the small words between them, but no verb.
_OPEN_ASIDE = re.compile(
    rf",(?:\s(?:{_CAPITAL}|[„“\"»«][^„“”\"»«]*[“”\"»«]"
    r"|(?:der|die|des|dem|den|einer|eines|vom|von|für|aus|im|in|am|an|bei|zur|zum|und)(?=\s)"
    rf"|[a-zäöüß]+e[nrs]?(?=\s{_CAPITAL})))+\s"
)
# "Von Lee heißt es".
_IT_SAYS = re.compile(
    rf"(?:Von|Bei|Seitens|Vonseiten)\s(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})\s(?P<cue>heißt|hieß)\ses(?!\w)"
)
# "Die junge Sprecherin": an article and a noun; in the nominative if the article is that of its gender.
_ARTICLE_AND_NOUN = re.compile(
    rf"(?<![\w-])(?P<article>(?i:der|die|den|dem|des|ein|eine|einer|einem|einen))\s(?:[a-zäöüß]+e[nr]?\s)?(?P<noun>{_CAPITAL})"
)
_BEFORE_SUBJECT = re.compile(r"(?:^|(?<!\w)(?:auch|aber|und|doch|sich|wenn|dass|weil)\s|,\s)$", re.IGNORECASE)
# Marks of quotations: what stands between them may be said by anybody.
_MARK = re.compile(r"[„“”«»\"]")
_FEW_WORDS = re.compile(r"(?:\s[a-zà-ÿ’']+){0,2}\s")
_AND = re.compile(r"\b(?:und|et|y|e|en|og|och|i|a)(?:\s[^\W\d_]+)?\s$")
_CONJUNCTION = re.compile(r"(?:Und|Auch|Aber|Doch|Et|Mais|Y|Pero|E|Ma) (?=\w)")


def match_lead_in(text: str, quotation: Quotation) -> Pattern | None:
    """Match "Lee sagte: „…“", "Gestern sagte Lee: „…“" and "Lee, Trainer in Oslo, sagte dazu: „…“"."""
    first = max(0, quotation.start - _LONGEST_LEAD_IN)
    lead_in = text[first : quotation.start]
    if not lead_in.rstrip().endswith(":"):
        return in_text(source_before(lead_in), first)
    start = start_of_sentence(lead_in, first == 0)
    if says := _IT_SAYS.match(lead_in, start):
        return in_text(Pattern(Span(*says.span("who")), Span(*says.span("cue")), _BEFORE_COLON), first)
    if adding := _AND_ADDING.match(lead_in, start):
        return Pattern(Span(first + start, first + start), Span(first + start, first + adding.end()), ALONE)
    # If the beginning of the sentence is too far away, its verb may still have a subject.
    verbs = list(verb_forms().finditer(lead_in, start if start < len(lead_in) else 0))
    cue = verbs[-1] if verbs else None
    if cue is not None:
        return in_text(_of_verb(lead_in, start, Span(*cue.span("cue"))), first)
    found = source_before(lead_in) or (_of_sentence(lead_in, start) if _is_whole(text, quotation) else None)
    return in_text(found, first)


def match_told(text: str, quotation: Quotation) -> Pattern | None:
    """Match the sentence before a quotation: "Es sei zu kalt, sagte Lee. „…“".

    Between the two may be some that tell on what the same person has said: "Auch fehle es an Schnee."
    """
    first = max(0, quotation.start - LONGEST_TELLING)
    before = text[first : quotation.start].rstrip()
    if not before.endswith("."):
        return None
    for _ in range(_MOST_SENTENCES):
        start = start_of_sentence(before, first == 0)
        verbs = list(verb_forms().finditer(before, start))
        if verbs:
            is_quoted = before[verbs[-1].start() - 1 : verbs[-1].start()] in ("“", "”", "»")
            return None if is_quoted else in_text(_of_verb(before, start, Span(*verbs[-1].span("cue"))), first)
        if TELLING.isdisjoint(before[start:].split()) or _MARK.search(before, start):
            return None
        before = before[:start].rstrip()
    return None


def only_office(text: str, start: int, stop: int) -> Span | None:
    """Return the phrase for the only person in a part of a text, who has an office: "die Sprecherin des Vereins".

    None if another is meant there, too, or the phrase is not the subject.
    """
    phrases = [found for found in _ARTICLE_AND_NOUN.finditer(text, start, stop) if german().is_office(found["noun"])]
    if len(phrases) != 1 or not _is_subject(text, start, phrases[0]):
        return None
    return Span(phrases[0].start(), phrases[0].end() + _end_of_complement(text[phrases[0].end() : stop]))


def _is_subject(text: str, start: int, phrase: re.Match[str]) -> bool:
    """Whether a phrase is in the nominative and opens its sentence or clause, or follows "sich"."""
    articles = FEMALE_ARTICLES if phrase["noun"].endswith("in") else GERMAN_ARTICLES - {"eine", "einer"}
    return phrase["article"].lower() in articles and _BEFORE_SUBJECT.search(text, start, phrase.start()) is not None


def _is_whole(text: str, quotation: Quotation) -> bool:
    """Whether the words are a whole sentence; speech behind a dash has no marks."""
    words = inner_words(text, quotation)
    return words[:1].isupper() and (words[-1] in ".!?…" or text.startswith(".", quotation.end))


def start_of_sentence(lead_in: str, whole: bool) -> int:
    """Return the start of the sentence before a colon; its end if the start is too far away."""
    stops = [found.end() for found in _ENDS_SENTENCE.finditer(lead_in)]
    return stops[-1] if stops else 0 if whole else len(lead_in)


def in_text(pattern: Pattern | None, by: int) -> Pattern | None:
    """Return a pattern that was found in the part of a text from the offset ``by`` on."""
    if pattern is None:
        return None
    return Pattern(moved(pattern.speaker, by), moved(pattern.cue, by), pattern.rule)


def _of_verb(text: str, start: int, cue: Span) -> Pattern | None:
    """Return the subject of the verb before a colon: the opening of the sentence, else the words behind the verb.

    A narrator is not named.
    """
    before = text[start : cue.start].split()
    if before and before[-1].lower() in NARRATORS:
        return None
    if (behind := subject_at(text, cue.end)) and text[slice(*behind)] in PRONOUNS:
        return Pattern(behind, cue, _BEFORE_COLON)
    comes_behind = behind and behind.start == cue.end + 1 and text.endswith(", ", start, cue.start)
    if not comes_behind and (who := opening(text, start, cue)):
        return Pattern(who, cue, _BEFORE_COLON)
    found = ascribe(text, cue, _BEFORE_COLON)
    if found is not None and found.rule == ALONE:
        return _of_name_before(text, start, cue) or found
    if found is None and drops_subject(text, start, cue):
        return Pattern(Span(cue.start, cue.start), cue, ALONE)
    return found or _of_family(text, start, cue) or _of_office(text, start, cue)


def _of_office(text: str, start: int, cue: Span) -> Pattern | None:
    """Match "A secretária garante: „…“": a phrase for somebody, of which the article may be another word."""
    who = office_at(text, start)
    return Pattern(who, cue, _BEFORE_COLON) if who and _FEW_WORDS.fullmatch(text, who.end, cue.start) else None


def _of_sentence(text: str, start: int) -> Pattern | None:
    """Match "Er ist überzeugt: „…“" and "Ute Brandt zögert: „…“": a subject that opens the sentence, with any verb."""
    who = _opening_subject(text[start:])
    if office := office_at(text, start):
        return Pattern(office, Span(office.end, office.end), _WITHOUT_CUE)
    if who is None:
        return None
    who = moved(who, start)
    verb_at = _end_of_complements(text, who.end) + 1
    behind = text[verb_at:].split()
    verb = behind[0].removesuffix(":") if behind else ""
    words = text[slice(*who)]
    if not _is_named(words) or not verb[:1].islower() or verb in STOPS or _are_several(words, verb):
        return None
    return Pattern(who, Span(verb_at, verb_at + len(verb)), _WITHOUT_CUE)


def _end_of_complements(text: str, end: int) -> int:
    complements = _BEHIND_NAME.match(text, end)
    return complements.end() if complements else end


def _are_several(words: str, verb: str) -> bool:
    """Whether a German pronoun means several, by its verb: "Sie schauen"."""
    return words.lower() == "sie" and verb.endswith("n")


def _is_named(words: str) -> bool:
    """Whether a subject is a pronoun or a name of several words."""
    return _is_pronoun(words) or (" " in words and words.split()[0].lower() not in ARTICLES)


def _of_name_before(text: str, start: int, cue: Span) -> Pattern | None:
    """Match "Ministr financí Jan Novák (ABC) řekl: „…“": a name right before a verb that does without a subject."""
    who = _NAME_BEFORE.search(text, max(start, cue.start - _LONGEST_NAME), cue.start)
    return Pattern(Span(*who.span("who")), cue, _BEFORE_COLON) if who else None


def _of_family(text: str, start: int, cue: Span) -> Pattern | None:
    """Match "Von der Leyen sagte: „…“": without another subject, the particle is none of "Von der Tribüne"."""
    who = family_at(f" {text[start : cue.start]}", 0)
    whole = who is not None and not text[start + who.end - 1 : cue.start].strip()
    return Pattern(moved(who, start - 1), cue, _BEFORE_COLON) if who and whole else None


def opening(text: str, start: int, cue: Span) -> Span | None:
    """Return the subject that opens a sentence with the verb ``cue``; another verb may be between them."""
    who = _opening_subject(text[start : cue.start])
    if who is None:
        return None
    who = moved(who, start)
    between = text[who.end : cue.start]
    if text[who.start : who.end].split()[0].lower() in ARTICLES:
        who = who._replace(end=who.end + _end_of_complement(between))
        between = text[who.end : cue.start]
    is_near = _is_pronoun(text[slice(*who)]) or _BELONGS.fullmatch(between) or _AND.search(between)
    has_aside = _is_aside(between) or (" " in text[slice(*who)] and _OPEN_ASIDE.fullmatch(between))
    return who if is_near or has_aside else None


def _end_of_complement(between: str) -> int:
    complement = _COMPLEMENT.match(between)
    return complement.end() if complement else 0


def _opening_subject(sentence: str) -> Span | None:
    """Return the pronoun, name or phrase that opens a sentence, without an "and" before it."""
    conjunction = _CONJUNCTION.match(sentence)
    first = conjunction.end() if conjunction else 0
    word = sentence[first:].split(maxsplit=1)[0] if sentence[first:].strip() else ""
    # "Il ministro Rossi" in Italian, but "Il a dit" in French.
    is_article = word.lower() in ARTICLES and any(word[0].isupper() for word in sentence[first:].split()[1:])
    if _is_pronoun(word) and not is_article and (conjunction or word[0].isupper()):
        return Span(first, first + len(word))
    if not word or opens_only(word):
        return None
    # Articles are in lower case inside a sentence.
    opened = word.lower() in ARTICLES
    padded = f" {word[0].lower() if opened else word[0]}{sentence[first + 1 :]}"
    who = subject_at(padded, 0) if opened else name_at(padded, 0)
    return who and moved(who, first - 1)


def _is_pronoun(word: str) -> bool:
    return word.lower() in PRONOUNS


def opens_only(word: str) -> bool:
    """Whether a word that opens a sentence is not a name: "Gestern sagte Lee"."""
    word = word.removesuffix(",")
    return word.lower() in OPENERS | (STOPS - ARTICLES) or _ADVERB.search(word) is not None


def _is_aside(between: str) -> bool:
    """Whether only an apposition separates a name and its verb: ", Trainer in Oslo, "."""
    return between.startswith(",") and between.rstrip().endswith(",")


@lru_cache(maxsize=1)
def verb_forms() -> re.Pattern[str]:
    """Return a pattern for a verb of saying as a word of its own."""
    return re.compile(rf"(?<![\w’'-])(?P<cue>{verb_of_saying()})(?![\w’'-])")
