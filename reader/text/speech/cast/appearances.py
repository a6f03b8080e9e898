"""Appearances: the mentions of an entity, and whether the sentence is about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.model import Entity, Place
from reader.text.commonwords import HE, SHE
from reader.text.language import Token
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.resolution.gender import introduces
from reader.text.names.signs.roles import is_behind_office
from reader.text.names.signs.surroundings import CALLED_ONLY
from reader.text.speech.reporting.humans import is_human, is_thing
from reader.text.speech.reporting.lexicon import forms
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import is_capitalised, word_set

# The most words of a title before a name that opens a sentence: "Conservative Leader", "The former mayor".
_LONGEST_TITLE = 4
_LONGEST_OPENING = 60
# The most characters of an office before a name: "The chairman of the Standing Committee on Boats and Harbours, ".
_LONGEST_OFFICE = 120
_CLEFT = re.compile(r"\b[Ii]t (?:was|is) (?:[\w-]+ ){0,3}$")
# Words that open a clause before the subject of the sentence: "After Lee had won, Brenn …".
_BEFORE_ASIDE = word_set(
    "after although as at because before by despite for from if like once since though unlike until when while with"
)
# "At the fish shop, (owner Ada Lee sells)", "For (manager Ada Lee) it was late", "When (chemist Ada Lee) came",
# "Up went (the flanker Ada Lee)".
_TITLE_BEFORE = r"(?P<title>[^,.!?:;“”\"]{0,40})$"
_FRONTED = re.compile(
    r"(?:^|[.!?][\"”’]?\s)(?:About|Across|After|Along|Among|As|At|Before|Behind|Beside|By|During|For|From|If|In|Inside|"
    r"Later|Meanwhile|Near|Nearby|Next|On|Outside|Over|Since|Under|Until|Upstairs|When|While|Within|Without)\b"
    rf"[^,.!?:;“”\"]*,\s{_TITLE_BEFORE}"
)
_FOR = re.compile(rf"(?:^|[.!?][\"”’]?\s)For {_TITLE_BEFORE}")
_WHEN = re.compile(rf"(?:^|[.!?][\"”’]?\s)(?:After|As|Before|Once|When|While) {_TITLE_BEFORE}")
_INVERTED = re.compile(
    r"(?:^|[.!?][\"”’]?\s|,\sand\s)(?:[Bb]ack|[Dd]own|[Ii]n|[Oo]ff|[Oo]n|[Oo]ut|[Uu]p)\b[^,.!?:;“”\"]*\s"
    rf"(?:came|comes|goes|is|ran|sat|sits|stands|stepped|steps|stood|was|went)\s{_TITLE_BEFORE}"
)
_LONGEST_FRONTED, _LONGEST_NEXT = 160, 20
# "Asked to be identified only as (Mrs Ada Lee)"
_NAMED_AS = re.compile(rf"\b(?:identified|introduced|known|named|name)\b[^,.!?:;“”\"]{{0,24}}\sas\s{_TITLE_BEFORE}")
# What marks an aside on both sides, and the most tokens in between.
_ASIDES, _LONGEST_ASIDE = frozenset((",", "–", "—", "--")), 20
_LAST_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+")

# What follows "For Lee": "For Lee, the day was long", "For Lee it was a long day".
_BEHIND_TOPIC = frozenset((",", "it", "this", "that"))

# "The judge asked Lee whether it was so. He said it was."
_ASKING = frozenset(form for verb in ("ask", "press", "question", "quiz", "interview") for form in forms(verb))

_PICTURE_BY = re.compile(r"\b(?:photo|picture|image)s?(?: credit)?\s?(?:[/:]|by)\s?(?:[\w ]{2,20}/)?$", re.IGNORECASE)

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OBJECTS = frozenset(("dobj", "dative"))
_CLAUSES = frozenset(("ccomp", "advcl"))
_MAY_BE_SUBJECTS = _SUBJECTS | _OBJECTS | {"ROOT", "pobj"}
# How a name depends on the noun that it describes: "the Norland army".
_MODIFIERS = frozenset(("amod", "compound", "nmod"))

# "(A clerk named )Lee came."
_GIVEN = re.compile(
    rf"(?:An?|Another|One|The) (?:[a-z-]+ ){{0,4}}[a-z-]+,? (?:who (?:is \d+ and )?)?{CALLED_ONLY} |"
    r"(?:An?|Another|One) (?:[a-z-]+ ){0,4}[a-z-]+ (?:by the name of|named|surnamed) "
)


class Named(NamedTuple):
    """A mention of an entity."""

    place: Place
    entity: Entity


class Appearance(NamedTuple):
    """One mention outside quotation marks.

    ``is_subject``: the sentence says what the entity does. ``is_introduced``: the name has more than one word, or is
    between commas ("his nephew, Ivo, who"). ``is_possessive``: it only names an owner.
    """

    place: Place
    entity: Entity
    is_subject: bool
    is_introduced: bool
    is_possessive: bool


def heads_of_subjects(passage: Passage) -> Iterator[int]:
    """Yield the tokens outside marks that head the subjects of the sentences of a passage."""
    for index, token in enumerate(passage.tokens):
        if token.dep not in _MAY_BE_SUBJECTS or index in passage.quoted:
            continue
        is_subject = token.dep in _SUBJECTS and not _is_asked_about(passage, index)
        if is_subject or _is_topic(token) or _is_asked(passage, index) or _is_turned_to(passage.syntax, index):
            yield index
        owner = passage.syntax.child(index, "poss") if is_subject and is_thing(passage.syntax, index) else None
        if owner is not None:  # "Lee’s shop was late. He …"
            yield owner


def appearance_of(passage: Passage, place: Place, entity: Entity, is_subject: bool, in_passing: bool) -> Appearance:
    """Return the appearance of ``entity`` at ``place``; ``in_passing`` if the sentence has another subject."""
    text = passage.text
    is_given = entity.kind == "person" and _is_given(text, place)
    in_passing = (in_passing and not is_given) or _is_relation(passage, place)
    opens = opens_sentence(text, place.start) and (entity.kind == "person" or not _describes(passage, place))
    is_person = entity.kind == "person"
    opens = opens or (is_person and is_behind_office(_opening(text, place.start), text, place.end))
    opens = opens or is_given or (is_person and _is_fronted(text, place))
    return Appearance(
        place,
        entity,
        not in_passing and (is_subject or opens or _is_pointed_out(text, place) or _ends_in_name(passage, place)),
        is_introduced=" " in text[place.start : place.end] or _is_aside(text, place),
        is_possessive=text[place.end : place.end + 1] in ("'", "’"),
    )


def _is_relation(passage: Passage, place: Place) -> bool:
    """Whether a name only says whose relative or employee the subject is: "Lee’s mother laughed. She …"."""
    last = max(passage.syntax.inside(place.start, place.end), default=None)
    if last is None or passage.tokens[last].dep != "poss":
        return False
    return is_human(passage.syntax.word(passage.tokens[last].head))


def _describes(passage: Passage, place: Place) -> bool:
    """Whether a name only describes the noun behind it: "The Norland army"."""
    last = max(passage.syntax.inside(place.start, place.end), default=None)
    return last is not None and passage.tokens[last].dep in _MODIFIERS and passage.tokens[last].head > last


def _is_aside(text: str, place: Place) -> bool:
    return text[max(0, place.start - 2) : place.start] == ", " and text[place.end : place.end + 1] in (",", ";", "—")


def _is_pointed_out(text: str, place: Place) -> bool:
    """Match "it was Lee who", which shows without a parse that the sentence is about Lee."""
    return (
        text.startswith(" who ", place.end)
        and _CLEFT.search(text, max(0, place.start - _LONGEST_OPENING), place.start) is not None
    )


def opens_sentence(text: str, start: int) -> bool:
    """Whether a name at ``start`` begins its sentence, apart from a title: most such names are subjects."""
    sentences = _LAST_SENTENCE.split(text[max(0, start - _LONGEST_OPENING) : start])
    before = sentences.pop().split()
    # "He asked Mr. Lee" is one sentence.
    while sentences and (ended := sentences.pop().split()) and ended[-1].endswith(".") and is_title(ended[-1]):
        before = ended + before
    if before and before[0].lower() in _BEFORE_ASIDE:
        return False
    return len(before) <= _LONGEST_TITLE and all(is_capitalised(word) or is_calling(word) for word in before)


def _is_fronted(text: str, place: Place) -> bool:
    """Match "At the shop, owner Ada Lee sells", "For Ada Lee, it was", "When Ada Lee came" and "Up went Ada Lee".

    So is "to be named as Ada Lee". The words before and behind the name show without a parse that she is the subject.
    """
    window = (max(0, place.start - _LONGEST_FRONTED), place.start)
    behind = text[place.end : place.end + _LONGEST_NEXT].split()[:1] if text[place.end : place.end + 1] == " " else []
    is_topic = text.startswith(",", place.end) or bool(behind and behind[0] in _BEHIND_TOPIC)
    before = _INVERTED.search(text, *window) or (_FOR if is_topic else _FRONTED).search(text, *window)
    before = before or _WHEN.search(text, *window) or _NAMED_AS.search(text, *window)
    if before is None or (before.re in (_FRONTED, _WHEN) and not (behind and behind[0][0].islower())):
        return False
    return all(is_calling(word) or is_title(word) or word == "the" for word in before["title"].split())


def _is_given(text: str, place: Place) -> bool:
    """Match "A senior who gave only her first name, Ada, came" and "A volunteer named Ada came"."""
    return _GIVEN.fullmatch(_opening(text, place.start)) is not None


def _opening(text: str, start: int) -> str:
    """Return the sentence before ``start``, as far as an office with its field may reach."""
    return _LAST_SENTENCE.split(text[max(0, start - _LONGEST_OFFICE) : start])[-1]


def takes_picture(text: str, start: int) -> bool:
    """Whether the name at ``start`` is that of a photographer: "AP Photo/Ada Lee"."""
    return _PICTURE_BY.search(text, max(0, start - _LONGEST_OPENING), start) is not None


def _is_topic(token: Token) -> bool:
    """Whether a noun heads a sentence in which the parser missed the verb: "The coroner, Basil Yeo, adjourned"."""
    return token.dep == "ROOT" and token.tag.startswith("N")


def _is_turned_to(syntax: Syntax, index: int) -> bool:
    """Match "For Lee, it is late. He …", "As for Lee, he …" and "The talks ended, with Lee, once mayor, blaming …"."""
    token, preposition = syntax[index], syntax[index].head
    if token.dep != "pobj":
        return False
    if syntax.word(preposition) == "with":
        return syntax[_behind_aside(syntax, index)].tag == "VBG"
    first = preposition - (syntax.word(preposition - 1) == "as")
    last = syntax.edges(index)[1]
    is_apart = any(syntax.word(end) in _BEHIND_TOPIC for end in (last, last + 1) if end < len(syntax))
    return syntax.word(preposition) == "for" and is_apart and first == syntax.sentence(index).start


def _behind_aside(syntax: Syntax, index: int) -> int:
    """Return the token behind ``index``, or behind an aside after it: "Lee – once mayor – (blaming)"."""
    first, last = index + 1, len(syntax) - 1
    if first < last and syntax.word(first) in _ASIDES:
        inside = range(first + 1, min(first + _LONGEST_ASIDE, last))
        first = next((mark + 1 for mark in inside if syntax.word(mark) == syntax.word(first)), first)
    return min(first, last)


def _is_asked_about(passage: Passage, index: int) -> bool:
    """Whether a question is about the subject, so that somebody else answers: "asked whether Lee would resign"."""
    verb = passage.tokens[passage.tokens[index].head]
    return verb.dep in _CLAUSES and passage.syntax.word(verb.head) in _ASKING


def _is_asked(passage: Passage, index: int) -> bool:
    """Whether a token is the person asked, who answers and so is the subject of the next sentence.

    In "she asked Lee for the key", nobody need answer.
    """
    token = passage.tokens[index]
    if token.dep not in _OBJECTS or passage.syntax.word(token.head) not in _ASKING:
        return False
    parts = passage.syntax.children(token.head, "prep") + passage.syntax.children(index, "prep")
    return not any(passage.syntax.word(part) == "for" for part in parts)


def _ends_in_name(passage: Passage, place: Place) -> bool:
    """Match "It is hard on the warden, Ada Lee. She …", in which the next sentence goes on with the person introduced.

    Not so if another noun for a person is the subject: "The mayor thanked the warden, Ada Lee. He …".
    """
    syntax = passage.syntax
    stop = syntax.first_from(place.end)
    if stop + 1 >= len(syntax) or syntax[stop].text != "." or syntax.word(stop + 1) not in HE | SHE:
        return False
    before = range(syntax.sentence(stop - 1).start, syntax.first_from(place.start))
    people = (index for index in before if syntax[index].dep in _SUBJECTS and _may_be_person(syntax, index))
    return introduces(passage.text, place.start) and next(people, None) is None


def _may_be_person(syntax: Syntax, subject: int) -> bool:
    token = syntax[subject]
    return token.tag in ("NNP", "NNPS", "NNS") or syntax.word(subject) in HE | SHE or is_human(syntax.word(subject))
