"""The subject of a verb in a clause: somebody named, an office, a pronoun, or a name that nothing else tells of."""

from __future__ import annotations

from reader.model import Span
from reader.text.names.foreign.slavic.cases import plain
from reader.text.speech.reporting.slavic.verbs import Agreement
from reader.text.speech.reporting.slavic.wording import AND, BEGINS_ANOTHER, DEMONSTRATIVES, SELF
from reader.text.speech.slavic.clauses import Clause, Subject
from reader.text.speech.slavic.scanning import behind

# The most words from a verb, or from "according to", to the subject.
_FARTHEST, _FARTHEST_SOURCE = 26, 13


def subject_behind(clause: Clause, first: int, agreement: Agreement) -> Subject | None:
    """Return the subject behind a verb, from the token ``first`` on, in the nominative.

    Somebody named, or a pronoun, comes before an office or an unknown name on the way there.
    """
    found: Subject | None = None
    number = first
    while number < min(len(clause.tokens), first + _FARTHEST):
        word = clause.word(number)
        if clause.tokens[number].is_stop or word in BEGINS_ANOTHER or (found and word in AND and _ends(clause, number)):
            break
        if word == ",":
            apposed = clause.person_at(number + 1, agreement) if found and found.kind == "office" else None
            return apposed or found
        if one := _at(clause, number, agreement, number == first):
            if one.kind in ("person", "pronoun"):
                return one
            named = found is not None and found.kind == "office" and one.kind == "name"
            found = one if found is None or named else found
        number = behind(clause.tokens, number)
    return found


def _ends(clause: Clause, number: int) -> bool:
    """Whether another verb follows a conjunction."""
    return number + 1 >= len(clause.tokens) or clause.is_verb(number + 1)


def subject_right_behind(clause: Clause, first: int, agreement: Agreement) -> Subject | None:
    """Return a subject that begins with the token ``first``; an office may have a name further on."""
    if first >= len(clause.tokens) or clause.tokens[first].is_stop:
        return None
    one = _at(clause, first, agreement, True)
    return subject_behind(clause, first, agreement) if one is not None and one.kind == "office" else one


def _at(clause: Clause, number: int, agreement: Agreement, is_first: bool) -> Subject | None:
    token = clause.tokens[number]
    if clause.is_preposition(number - 1) and not is_first:  # in Czech, "se" is one, too
        return None
    if token.named is not None and token.named.is_person:
        return clause.person_at(number, agreement)
    if token.named is not None:
        return clause.body_at(number, agreement) if is_first else None
    if not token.is_word:
        return None
    if token.text.islower():
        return clause.pronoun_at(number, agreement) or _office_at(clause, number, agreement, is_first)
    follows_office = number > 0 and clause.noun_of(clause.tokens[number - 1].text, "") is not None
    if (is_first or follows_office) and plain(token.text) in clause.people.callings.epithets:
        return _office_at(clause, number, agreement, is_first)
    is_near = is_first or (follows_office and agreement != "")
    return clause.unknown_at(number, agreement, is_near)


def _office_at(clause: Clause, number: int, agreement: Agreement, is_first: bool) -> Subject | None:
    token = clause.tokens[number]
    if one := clause.noun_of(token.text, agreement):
        return clause.office_at(number, one.nominative)
    if is_first and clause.people.callings.is_known(token.text):
        return Subject("office", token.text, token.span, plain(token.text))
    return None


def subject_before(clause: Clause, first: int, verb: int, agreement: Agreement) -> Subject | None:
    """Return the subject before a verb, from the token ``first`` on that opens its sentence; the nearest name."""
    found: dict[str, Subject] = {}
    number = first
    while number < verb:
        is_opening = number == first or clause.word(number - 1) in (",", "—", "–")
        if one := _at_before(clause, number, agreement, is_opening):
            if one.kind == "office":
                found.setdefault("office", one)
            else:
                found[one.kind] = one
        number = behind(clause.tokens, number)
    return next((found[kind] for kind in ("person", "pronoun", "office") if kind in found), None)


def _at_before(clause: Clause, number: int, agreement: Agreement, is_opening: bool) -> Subject | None:
    token = clause.tokens[number]
    if clause.is_preposition(number - 1):
        return None
    if token.named is not None:
        return clause.person_at(number, agreement)
    if not token.is_word:
        return None
    if clause.word(number) not in DEMONSTRATIVES and (pronoun := clause.pronoun_at(number, agreement)):
        return pronoun
    is_after_self = clause.word(number - 1) in SELF | AND
    one = clause.noun_of(clause.word(number), agreement) if is_opening or is_after_self else None
    return clause.office_at(number, one.nominative) if one and (token.text.islower() or is_opening) else None


def named_in_any_case(clause: Clause, first: int) -> Subject | None:
    """Return who is named behind "according to", in whatever case."""
    office: Subject | None = None
    number = first
    while number < min(len(clause.tokens), first + _FARTHEST_SOURCE):
        token = clause.tokens[number]
        if token.is_stop or clause.people.verbs.agreement(token.text) is not None:
            break
        if token.named is not None and token.named.is_person:
            return Subject("person", token.named.name, Span(token.start, token.named.place.end))
        if token.text == "," or (number > first and office is None and clause.is_preposition(number)):
            break
        if token.named is not None and number == first:
            return Subject("body", token.named.name, Span(token.start, token.named.place.end))
        office = office or _declined_office_at(clause, number)
        number = behind(clause.tokens, number)
    return office


def _declined_office_at(clause: Clause, number: int) -> Subject | None:
    word = clause.tokens[number].text
    readings = [one for one in clause.people.callings.nouns(word) if word.islower() and one.cases - {"N", "V"}]
    return clause.office_at(number, readings[0].nominative) if readings else None
