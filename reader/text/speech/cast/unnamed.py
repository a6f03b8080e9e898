"""Unnamed people and bodies that a paragraph is about, by their phrases: "a spokesman", "local officials"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from reader.model import EntityKind, Place, Span
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import bare, is_calling
from reader.text.names.resolution.gender import gender_of_word
from reader.text.names.signs.surroundings import CALLED_SO
from reader.text.speech.cast.cast import Cast, is_outweighed
from reader.text.speech.cast.naming import is_in_passing
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.lexicon import BODIES, cue_forms
from reader.text.speech.reporting.passages import WHERE, Passage
from reader.text.spelling import is_capitalised, word_set

KINDS_OF_BODIES: tuple[EntityKind, ...] = ("organisation", "place", "group")

# The most tokens back to the subject that a pronoun refers to.
_FARTHEST_SUBJECT = 200

# The most words in a run of capitalised words that may be a name no model knows.
_LONGEST_NAME = 4

# Nouns for whoever asks not to be named.
_ANYONE = word_set("diplomat insider man official person source staffer woman")

_ONE = frozenset(("another", "one"))
_ANYBODY = frozenset(("someone", "somebody", "those"))

# The most words of a phrase like "the bus driver" that stands for a name.
_LONGEST_ROLE = 2

# Nouns for several people that no ending shows, or whose singular is no person.
_MANY = word_set("""
    authorities children couple crew critics duo experts families family firefighters fishermen men pair people police
    staff trio troops twins women
    """)

# What follows the noun of a phrase.
_PREPOSITIONS = word_set("at behind for from in of on to with")

_SUBJECTS = ("nsubj", "nsubjpass")
_TELLING = cue_forms().keys()

# "The owner of a bakery" is somebody new, in spite of the article, because the bakery is.
_NEW = re.compile(r"[Tt]he ((?:[a-z-]+ ){0,2}[a-z-]+) (?:of|at|in|for) (?:an?|one|another) ")

# "The bus driver", "the owner of the salon"
_DEFINITE = re.compile(r"[Tt]he ((?:[a-z-]+ ){0,2}?[a-z-]+)(?: (?:at|behind|for|from|in|of|on) .+)?$")

# "One of them", "another of the guests", "one of her own colleagues"
_ONE_OF = re.compile(
    r"(?:one|another|the other) of (?:them|(?:the|these|those|my|our|his|her|its|their) (?:[a-z-]+ ){0,2}[a-z-]+)$",
    re.IGNORECASE,
)

#: "A potter by trade, she …" describes her.
DESCRIBES = re.compile(r"(?:\s[a-z][^,.;:“”\"]{2,80})?,\s(?:he|she|it|they)\s")

_INDEFINITE = re.compile(r"(?:an?|another|one)\s", re.IGNORECASE)
_NAMED = re.compile(r",?\s(?:by the name of|named|surnamed)\s(?=[A-Z])")

_POSSESSIVE = re.compile(r"['’]s?\s")
# "(Mr Lee’s) mother", "(his) mother": the owner does not show whether she is a woman.
_OWNER = re.compile(r"(?:.*['’]s?|[Hh]is|[Hh]er)\s")


def unnamed_subjects(
    place: Place, cast: Cast, tags: Collection[str] = ("NN", "NNP"), pronouns: Collection[str] = ()
) -> Iterator[tuple[Place, str]]:
    """Yield the subjects with ``tags`` before ``place`` in its paragraph that have no name, newest first.

    Subjects within what somebody asks or says are left out ("asked whether an adviser would come"), as are those in a
    clause subordinate to one about a person or one of ``pronouns`` ("he is tired when a guest comes").
    """
    passage = cast.passage_of(place)
    end = passage.syntax.first_from(place.start)
    for index in range(end - 1, max(-1, end - 1 - _FARTHEST_SUBJECT), -1):
        token = passage.tokens[index]
        if index in passage.quoted or token.dep not in ("nsubj", "nsubjpass"):
            continue
        span = passage.phrase(index)
        if token.tag not in tags and not (token.tag == "CD" and is_one_of(passage.text[slice(*span)])):
            continue
        hangs = passage.tokens[token.head].dep == "ccomp" or is_outweighed(cast, passage, index, True, pronouns)
        if not hangs and not _is_named(passage, index, cast) and not DESCRIBES.match(passage.text, span.end):
            yield passage.place(span), passage.text[span.start : span.end]


def _is_named(passage: Passage, index: int, cast: Cast) -> bool:
    """Whether a phrase is a name, ends in one or has one in apposition: "her sister, the singer Ada Lee".

    "The Dane" is the name of a people, but refers to one person.
    """
    found = [cast.at(passage.token_place(token)) for token in (index, *passage.syntax.appositions(index))]
    is_one_of = passage.tokens[index].tag == "NNP" and passage.syntax.child(index, "det") is not None
    span = passage.phrase(index)
    last = cast.person_at(passage.place(Span(span.end - 1, span.end)))
    is_called = called_behind(passage.text, span) is not None
    is_called = is_called or (last is not None and not is_in_passing(passage.text, span.start, last.place.start))
    return is_called or any(named is not None and not (is_one_of and named.entity.kind == "group") for named in found)


def called_behind(text: str, phrase: Span) -> re.Match[str] | None:
    """Match what stands between a phrase for somebody and the name: "a clerk (named) Lee", "who gave his name as"."""
    is_new = _INDEFINITE.match(text, phrase.start) is not None
    return CALLED_SO.match(text, phrase.end) or (_NAMED.match(text, phrase.end) if is_new else None)


def may_be(phrase: str, gender: Gender) -> bool:
    """Whether ``phrase`` can refer to a man ("m") or a woman ("f") not named before: "a spokesman"."""
    if is_relative(phrase, gender) or is_one_of(phrase):
        return True
    if new := _NEW.match(phrase):
        phrase = f"a {new[1]}"
    words = [bare(word) for word in phrase.split()]
    genders = {gender_of_word(bare(word)) for word in _OWNER.sub("", phrase).split()} - {None}
    if words[0] in ("the", "this", "that") or (genders and gender not in genders) or is_many(phrase):
        return False
    return any(map(is_human, words)) or _is_bare_name(phrase)


def is_one_of(phrase: str) -> bool:
    """Match "one of them" and "one of her colleagues"."""
    return _ONE_OF.match(phrase) is not None


def is_unnamed_speaker(phrase: str, gender: Gender, turns: Sequence[Turn]) -> bool:
    """Whether "the driver" has just spoken and has no name: he is whom the next sentence is about.

    A longer phrase may describe somebody named: "the former teacher and mayor".
    """
    return bool(turns) and turns[-1].speaker == Speaker(phrase, None) and is_definite_role(phrase, gender)


def is_definite_role(phrase: str, gender: Gender) -> bool:
    """Match "the driver" and "the bus driver"."""
    the, *words = WHERE.sub("", phrase).split()
    is_short = the.lower() == "the" and 0 < len(words) <= _LONGEST_ROLE and all(map(str.islower, words))
    return is_short and may_be(" ".join(["a", *words]), gender)


def shows_another(subject: Place, cast: Cast, gender: Gender) -> bool:
    """Whether the sentence of an unnamed subject shows another gender: "A guest was asked whether he would leave".

    In "A guest said he would leave", the pronoun may be of somebody else.
    """
    passage = cast.passage_of(subject)
    syntax = passage.syntax
    first = syntax.first_from(subject.start)
    last = max(syntax.inside(subject.start, subject.end), default=first)
    verb = next((syntax[index].head for index in range(first, last + 1) if syntax[index].dep in _SUBJECTS), None)
    if verb is None or (syntax.word(verb) in _TELLING and syntax.child(verb, "auxpass") is None):
        return False
    behind = (
        syntax.word(index) for index in range(last + 1, syntax.sentence(first).stop) if index not in passage.quoted
    )
    pronoun = next((word for word in behind if word in HE or word in SHE), None)
    return pronoun is not None and pronoun not in (HE if gender == "m" else SHE)


def turns_away(subject: Place, cast: Cast, gender: Gender) -> bool:
    """Whether a sentence is about its unnamed subject, and goes back to no other man or woman: "A nurse gave her tea.".

    "The man who built it was Ada Lee’s son" tells who he is.
    """
    passage = cast.passage_of(subject)
    syntax = passage.syntax
    sentence = syntax.sentence(syntax.first_from(subject.start))
    verb = next((index for index in sentence if syntax[index].dep == "ROOT"), sentence.start)
    own = syntax.child(verb, *_SUBJECTS)
    is_about = own is not None and subject.start <= syntax[own].start < subject.end
    if not is_about or syntax.child(verb, "attr") is not None:
        return False
    pronouns = HE if gender == "m" else SHE
    return not any(syntax.word(index) in pronouns for index in sentence if index not in passage.quoted)


def is_definite_speaker(phrase: str, gender: Gender) -> bool:
    """Match "the owner of the salon" and "the mother": who speaks as such goes on as "she"."""
    found = _DEFINITE.match(phrase)
    return found is not None and is_human(bare(found[1].split()[-1])) and may_be(f"a {found[1]}", gender)


def is_relative(phrase: str, gender: Gender) -> bool:
    """Match "the keeper’s mother": a man or a woman described by relation to another person."""
    return _POSSESSIVE.search(phrase) is not None and gender_of_word(bare(phrase.split()[-1])) == gender


def _is_bare_name(phrase: str) -> bool:
    words = phrase.split()
    return 1 < len(words) <= _LONGEST_NAME and all(is_capitalised(word) for word in words)


def is_many(phrase: str) -> bool:
    """Whether a phrase refers to several people: "the two officials", "police"; not "a police officer of the crew"."""
    first, *rest = phrase.split()
    words = [first.lower(), *filter(str.islower, rest)]
    head = words[: next((number for number, word in enumerate(words) if word in _PREPOSITIONS), len(words))]
    words = head if any(map(is_human, head)) else words
    describes = {word for word, noun in pairwise(words) if is_human(noun)}
    return any(
        (word in _MANY and word not in describes) or (word.endswith("s") and is_human(word.removesuffix("s")))
        for word in words
    )


def is_one_thing(speaker: Speaker) -> bool:
    """Whether a speaker without a name is neither a person nor several people: "the report", "the city"."""
    words = speaker.name.lower().split()
    is_phrase = speaker.entity is None and words[0] in ("the", "a", "an")
    return is_phrase and not is_many(speaker.name) and not any(map(is_human, words))


def is_body(speaker: Speaker) -> bool:
    """Whether a speaker is a body and not a person, with or without a name: "the club"."""
    if speaker.entity is not None:
        return speaker.entity.kind in KINDS_OF_BODIES
    words = [bare(word) for word in speaker.name.split()]
    is_phrase = words[0] in ("the", "a", "an") or any(word.endswith(("’s", "'s")) for word in words)
    if not is_phrase or any(map(is_calling, words)):
        return False
    return words[-1] in BODIES or kind_by_head([words[-1]] * 2) == "organisation"


def unnamed_just_heard(phrase: str, head: str, place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return who has just spoken without a name: after "a clerk at the mission said", "the diplomat" is the clerk."""
    last = turns[-1] if turns else None
    if last is None or head not in _ANYONE or phrase.lower() != f"the {head}" or last.speaker.entity is not None:
        return None
    words = [bare(word) for word in last.speaker.name.split()]
    genders = {gender_of_word(word) for word in (head, *words)} - {None}
    is_person = words[0] in ("a", "an", "one", "another") and any(map(is_human, words)) and not is_body(last.speaker)
    is_near = last.place < place and cast.paragraphs_between(last.place, place) <= 1
    return last.speaker if is_person and is_near and len(genders) <= 1 else None


def is_some_of(passage: Passage, head: int, phrase: Span) -> bool:
    """Match "one of them", "someone in the crowd" and "those close to her", which name a speaker as a noun does."""
    if phrase.end <= passage.tokens[head].end:
        return False
    if passage.syntax.word(head) in _ANYBODY:
        return True
    of = passage.syntax.child(head, "prep")
    whole = None if of is None or passage.syntax.word(of) != "of" else passage.syntax.child(of, "pobj")
    return whole is not None and (passage.syntax[whole].tag.startswith("N") or passage.syntax.word(whole) == "them")


def described_one(passage: Passage, head: int) -> int | None:
    """Return the noun that describes "one" and "another": "said one, a plumber"."""
    if passage.syntax.word(head) not in _ONE:
        return None
    beside = (token for token in passage.syntax.appositions(head) if token > head)
    return next((token for token in beside if is_human(passage.syntax.word(token))), None)
