"""Resolves the name, pronoun or role beside a cue to one speaker."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Basis, Entity, Place, Span
from reader.text.commonwords import HE, SHE
from reader.text.names.lexicon.companions import PARTISANS
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import KIN, is_calling
from reader.text.speech.cast.ages import person_of_age
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.bodies import body_beside, body_in_apposition, body_just_heard
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.epithets import bearer_of_epithet
from reader.text.speech.cast.holders import (
    DEFINITE,
    SPOUSES,
    bearer_of_name,
    holder_of_initials,
    holder_of_role,
    spouse_of,
)
from reader.text.speech.cast.introductions import introduction_of, points_back
from reader.text.speech.cast.naming import is_in_passing, named_behind, named_next, one_of_family, titled_person
from reader.text.speech.cast.papers import Introduced, introduced_paper, owner_of_paper
from reader.text.speech.cast.pronouns import resolve_pronoun
from reader.text.speech.cast.relatives import relative_called
from reader.text.speech.cast.turns import Turn
from reader.text.speech.cast.unnamed import called_behind, described_one, is_some_of, unnamed_just_heard
from reader.text.speech.reporting.lexicon import EVIDENCE, FINDERS, PAPERS, PRONOUNS, THEY, forms
from reader.text.speech.reporting.passages import Passage
from reader.text.spelling import word_set

# The most paragraphs between a statement and its last speaker, and the most turns in which it may be spoken of.
_FARTHEST_PAPER, _MOST_TURNS = 2, 20
# The most papers, one after the other: "a post on a statement from the ministry".
_MOST_PAPERS = 5

# "A statement" of whoever spoke right before.
_RELEASE = re.compile(r"[Aa] (?:(?:news|press|brief|short|later|subsequent|written) )?(?:statement|release)")

# "Leader" between the name of a body and that of a person.
_ROLE_BEHIND = re.compile(r"\s(?:[a-z][a-z-]*\s){0,2}(?P<role>[a-z-]+)\s(?=[A-Z])")

# Words in the sentence of whoever wrote "the letter" or "the report".
_WRITTEN = PAPERS.union(forms("write"))

# Papers on the pages of a body that is not their author: "the Facebook post".
_POSTS = word_set("advertisement article blog comment message post tweet tweets website")

# Nouns for people who speak for others.
_SPEAKING_FOR = word_set("lawyer lawyers attorney solicitor barrister counsel advocate spokesman spokeswoman agent")

# The head of "the 52-year-old", as the parser sees it.
_AGED = frozenset(("old", "year"))

_SUBJECTIVE = {"his": "he", "him": "he", "her": "she", "their": "they", "its": "it"}
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNS = re.compile(r"['’]s?\s")


class Reference(NamedTuple):
    """The referent of a phrase: ``name`` is canonical, or the phrase as written, or None if it is unknown."""

    name: str | None
    entity: Entity | None
    span: Span
    basis: Basis


def refer(passage: Passage, head: int, cast: Cast, turns: Sequence[Turn], papers: int = 0) -> Reference:
    """Return the referent of the phrase with the token ``head`` as its head.

    It is sought as the author of so many ``papers``, each of which is the author of the one before.
    """
    span = passage.phrase(head)
    owned = _POSSESSIVE.search(passage.text, span.start, span.end)
    if owned and owned.start() == passage.tokens[head].end:  # "The vicar of St. Luke’s" owns nothing.
        span = Span(span.start, owned.start())
    word = passage.syntax.word(head)
    only = called_behind(passage.text, span)
    if only and (called := cast.person_at(passage.place(Span(only.end(), only.end() + 1)))) is not None:
        return Reference(called.entity.name, called.entity, Span(span.start, called.place.end), "stated")
    if word in PRONOUNS or passage.tokens[head].tag == "PRP":
        return _by_pronoun(passage, head, span, cast, turns)
    if (holder := holder_of_initials(passage.text[slice(*span)], cast)) is not None:
        return Reference(holder.name, holder, span, "stated")
    named = _named(passage, head, span, cast) or _named_beside(passage, head, cast)
    is_aged = word in _AGED and (named is None or named.entity is None or named.entity.kind != "person")
    if is_aged and (person := person_of_age(passage, passage.token_place(head), cast, turns)):
        return Reference(person.name, person, span, "pronoun")  # "The 52-year-old from Velm" is not Velm.
    if named is not None:
        return _by_demonym(passage, head, span, cast, turns) or named
    if word in PAPERS and papers < _MOST_PAPERS and (author := _author(passage, head, cast, turns, papers + 1)):
        return author._replace(span=span)
    return _by_description(passage, head, span, cast, turns)


def _by_pronoun(passage: Passage, head: int, span: Span, cast: Cast, turns: Sequence[Turn]) -> Reference:
    if is_some_of(passage, head, span):
        return Reference(passage.text[slice(*span)], None, span, "stated")
    word, place = passage.syntax.word(head), passage.token_place(head)
    if (described := described_one(passage, head)) is not None:
        return refer(passage, described, cast, turns)
    speaker = resolve_pronoun(word, place, cast, turns)
    return Reference(*speaker, span, "pronoun") if speaker else Reference(None, None, span, "none")


def _by_description(passage: Passage, head: int, span: Span, cast: Cast, turns: Sequence[Turn]) -> Reference:
    """Resolve a phrase without a name: the holder of a role, a body, or the person it describes."""
    word, place = passage.syntax.word(head), passage.token_place(head)
    phrase = passage.text[slice(*span)]
    if word in KIN and (relative := _relative(passage, head, phrase, cast, turns)) is not None:
        return Reference(relative.name, relative, span, "pronoun")
    if passage.tokens[head].tag in ("NN", "NNP"):
        meant = holder_of_role(phrase, word, cast) or bearer_of_name(phrase, word, place, cast)
        if meant is not None:
            return Reference(meant.name, meant, span, "stated")
    points = points_back(phrase, word)
    introduced = introduction_of(phrase, word, place, cast.introductions, cast.passages) if points else None
    if introduced and (named := named_next(word, introduced, cast)):
        return Reference(named.name, named, span, "pronoun")
    if introduced is None and (person := bearer_of_epithet(phrase, word, place, cast, turns)):
        return Reference(person.name, person, span, "pronoun")
    if introduced is None and (heard := unnamed_just_heard(phrase, word, place, cast, turns)):
        return Reference(*heard, span, "pronoun")
    return Reference(introduced or phrase, None, span, "stated")


def _relative(passage: Passage, head: int, phrase: str, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Return the referent of "her husband", "his son" or "Lee’s wife", if the text tells who that is."""
    word, owner = passage.syntax.word(head), passage.syntax.child(head, "poss")
    owned = None if owner is None or word not in SPOUSES else _owner(passage, owner, cast, turns, 0)
    spouse = None if owned is None or owned.entity is None else spouse_of(owned.entity, word, cast)
    return spouse or relative_called(phrase, cast)


def _by_demonym(passage: Passage, head: int, span: Span, cast: Cast, turns: Sequence[Turn]) -> Reference | None:
    """Match "the Italian" and "the Democrat", which is one person and not a people or party."""
    word = passage.tokens[head].text
    if passage.tokens[head].tag != "NNP" or not (is_demonym(word) or word.lower() in PARTISANS):
        return None
    person = bearer_of_epithet(passage.text[slice(*span)], word.lower(), passage.token_place(head), cast, turns)
    return Reference(person.name, person, span, "pronoun") if person else None


def _named(passage: Passage, head: int, span: Span, cast: Cast) -> Reference | None:
    """Find a name in the phrase: its head, an apposition to it, or its last words."""
    place = passage.token_place(head)
    if (one := one_of_family(passage, span, cast)) is not None:
        return Reference(one.name, one, span, "stated")
    found = cast.at(place)
    if found is None and (titled := titled_person(passage, head, cast)) is not None:
        return Reference(titled.entity.name, titled.entity, span, "stated")
    if (beside := _person_beside(passage, head, span, found, cast)) is not None:
        return beside
    if found is not None and _may_name(found, passage.place(span), place) and not _ends_name(passage, found):
        return Reference(found.entity.name, found.entity, span, "stated")
    if (body := body_beside(passage, head, cast) or body_in_apposition(passage, head, cast)) is not None:
        whole = Span(min(span.start, body.place.start), max(span.end, body.place.end))
        return Reference(body.entity.name, body.entity, whole, "stated")
    called = cast.bearers_of(passage.tokens[head].text) if passage.tokens[head].tag == "NNP" else []
    if len(called) == 1:
        return Reference(called[0].name, called[0], span, "stated")
    last = cast.person_at(passage.place(Span(max(span.start, span.end - 1), span.end)))
    if last is not None and not is_in_passing(passage.text, span.start, last.place.start):
        return Reference(last.entity.name, last.entity, span, "stated")
    return None


def _named_beside(passage: Passage, head: int, cast: Cast) -> Reference | None:
    """Find the name to which a phrase is an apposition: "Ada Lee, the mayor"."""
    if passage.tokens[head].dep != "appos":
        return None
    described = passage.tokens[head].head
    return _named(passage, described, passage.phrase(described), cast)


def _person_beside(passage: Passage, head: int, span: Span, found: Named | None, cast: Cast) -> Reference | None:
    """Find the person in apposition to a phrase: "her sister, Ada Lee", "Highland Bank’s economist, Ada Lee"."""
    if found is not None and found.entity.kind == "person":
        return None
    for child in passage.syntax.appositions(head):
        if _is_one_of_them(passage, head, child):
            continue
        first = passage.syntax.edges(child)[0]
        if passage.syntax.word(head) in PAPERS | EVIDENCE | FINDERS and passage.syntax.word(first - 1) == "(":
            continue  # "an analysis (J. Lee et al., 2025)"
        person = cast.person_at(passage.place(Span(passage.tokens[first].start, passage.tokens[child].end)))
        if person is not None:
            return Reference(person.entity.name, person.entity, Span(span.start, passage.tokens[child].end), "stated")
    if found is not None and (leader := _leader_behind(passage, found, span, cast)) is not None:
        return leader
    if found is None or not _OWNS.search(passage.text, found.place.end, span.end):
        return None
    named = named_behind(passage, span, cast)
    return Reference(named.entity.name, named.entity, Span(span.start, named.place.end), "stated") if named else None


def _leader_behind(passage: Passage, body: Named, span: Span, cast: Cast) -> Reference | None:
    """Match "Union for the Coast leader Ada Lee", where the parser takes the person for a part of the body's name."""
    role = _ROLE_BEHIND.match(passage.text, body.place.end)
    person = cast.person_at(passage.place(Span(role.end(), role.end() + 1))) if role else None
    if role is None or person is None or not is_calling(role["role"]):
        return None
    return Reference(person.entity.name, person.entity, Span(span.start, person.place.end), "stated")


def _is_one_of_them(passage: Passage, head: int, beside: int) -> bool:
    """Match "supporters, among them Ada Lee," and "friends of the mayor, Ada Lee,", in which one person is not all."""
    return passage.tokens[head].tag == "NNS" and passage.syntax.child(beside, "conj") is None


def _may_name(found: Named, phrase: Place, head: Place) -> bool:
    """Whether a mention at the head names the whole phrase; "the Kentucky Republican" does not name the party."""
    if found.entity.kind == "person":
        return True
    before = found.place.start - phrase.start
    return found.place.end >= head.end and (found.entity.kind != "group" or before <= len("the "))


def _ends_name(passage: Passage, found: Named) -> bool:
    """Whether the name of a place is only the end of another name: "Save Our Norland said"."""
    first = passage.syntax.first_from(found.place.start)
    before = passage.tokens[first - 1] if first else None
    joined = before is not None and before.tag == "NNP" and before.dep == "compound" and before.head >= first
    return found.entity.kind == "place" and joined


def _author(passage: Passage, paper: int, cast: Cast, turns: Sequence[Turn], papers: int) -> Reference | None:
    if (owner := owner_of_paper(passage, paper)) is not None:
        return _owner(passage, owner, cast, turns, papers)
    stop = bisect_left(turns, passage.token_place(paper), key=lambda turn: turn.place)
    introduced = introduced_paper(passage, paper, cast)
    if introduced and stop and introduced.place < turns[stop - 1].place:
        return _author_just_named(passage, paper, cast, turns) or _author_of(introduced, cast, turns, papers)
    found = _author_of(introduced, cast, turns, papers) if introduced else None
    return found or _author_just_named(passage, paper, cast, turns)


def _author_of(paper: Introduced, cast: Cast, turns: Sequence[Turn], papers: int) -> Reference | None:
    found = _owner(paper.passage, paper.owner, cast, turns, papers)
    return found._replace(basis="carried") if found and found.entity is not None else None


def author_of_paper(passage: Passage, paper: int, cast: Cast, turns: Sequence[Turn]) -> Reference | None:
    """Return the author of a statement, letter or post: "his statement", "a statement from the ministry"."""
    owner = owner_of_paper(passage, paper)
    return None if owner is None else _owner(passage, owner, cast, turns, 1)


def client_of(passage: Passage, reader: int | None, cast: Cast, turns: Sequence[Turn]) -> Reference | None:
    """Return the person for whom a paper is read out: "her lawyer", "Lee’s spokesman"."""
    if reader is None or passage.syntax.word(reader) not in _SPEAKING_FOR:
        return None
    client = passage.syntax.child(reader, "poss")
    return None if client is None else _owner(passage, client, cast, turns, 0)


def _owner(passage: Passage, owner: int, cast: Cast, turns: Sequence[Turn], papers: int) -> Reference | None:
    """Return the referent of "his", "their" or a name in the possessive."""
    word = passage.syntax.word(owner)
    if word not in HE | SHE | THEY:
        found = refer(passage, owner, cast, turns, papers)
        return found if found.entity is not None else None
    place = passage.token_place(owner)
    speaker = resolve_pronoun(_SUBJECTIVE.get(word, word), place, cast, turns)
    return Reference(*speaker, Span(place.start, place.end), "pronoun") if speaker else None


def _author_just_named(passage: Passage, head: int, cast: Cast, turns: Sequence[Turn]) -> Reference | None:
    """Return the author of "the letter", the last speaker; "the Highland Bank letter" is the bank's."""
    span, place = passage.phrase(head), passage.token_place(head)
    if _RELEASE.fullmatch(passage.text, *span):
        issuer = body_just_heard(place, cast, turns)
        return issuer and Reference(*issuer, span, "carried")
    if not DEFINITE.match(passage.text, span.start):
        return None
    if named := cast.at(passage.place(span)):
        is_body = named.entity.kind == "organisation" and passage.syntax.word(head) not in _POSTS
        return Reference(named.entity.name, named.entity, span, "stated") if is_body else None
    stop = bisect_left(turns, place, key=lambda turn: turn.place)
    last = turns[max(0, stop - _MOST_TURNS) : stop]
    near = [turn for turn in last if cast.paragraphs_between(turn.place, place) <= _FARTHEST_PAPER]
    wrote = any(turn.speaker == near[-1].speaker and _may_have_written(turn, cast) for turn in near)
    return Reference(*near[-1].speaker, span, "carried") if wrote else None


def _may_have_written(turn: Turn, cast: Cast) -> bool:
    """Whether the speaker is a body, or the sentence says so: "Lee also wrote that", "a note from Lee said"."""
    if turn.speaker.entity is not None and turn.speaker.entity.kind != "person":
        return True
    syntax = cast.passage_of(turn.place).syntax
    first = syntax.first_from(turn.place.start)
    return first < len(syntax) and any(syntax.word(index) in _WRITTEN for index in syntax.sentence(first))
