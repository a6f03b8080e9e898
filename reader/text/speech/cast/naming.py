"""Names that follow: the name of a speaker after a phrase ("a passenger") or after the quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from reader.model import Entity, Place, Span
from reader.text.commonwords import LATIN_PARTICLES
from reader.text.names.lexicon.companions import is_calling_of_person
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.offices import KIN, LETTERS_BEHIND, bare, is_calling, is_title
from reader.text.names.signs.surroundings import SAYS, SPEECH
from reader.text.speech.cast.appearances import Named, opens_sentence
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.holders import is_abbreviated, without_owner, written_out
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.spelling import fold, word_set

# "a passenger, Ada Lee,", "her sister, the singer Ada Lee," and "a guest, Velm resident Ada Lee,": up to five
# lower-case words before the name.
_ASIDE = re.compile(r",\s(?:[A-Z][\w-]*\s(?=[a-z]))?(?:[a-z][\w’'-]*\s){0,5}(?=[A-Z])")
_TITLE = re.compile(r"([A-Z][\w-]*\.?)\s")
_FULL_NAME = r"((?:[A-Z][\w’'-]+\s){1,2}[A-Z][\w’'-]+)"
_TWO_NAMES = re.compile(rf"{_FULL_NAME}\s(?:and|&)\s{_FULL_NAME}(?:,?\s(?:of|at|from)\s[^:]{{2,60}})?:")
# "The former mayor (and ward councillor) Ada Lee"
_SECOND_OFFICE = re.compile(r"\sand (?:[a-z-]+ ){0,2}(?P<office>[a-z-]+) (?=[A-Z])")
_AND = re.compile(r"\s(?:and|&)\s")
_AFTER_ASIDE = re.compile(r"\s*(?:[,.;:—–(]|$)")

_PARTICLE = f"(?:{'|'.join(sorted(LATIN_PARTICLES))})"
_UNKNOWN_ASIDE = re.compile(rf",\s((?:[A-Z][\w’'-]+\s){{1,2}}(?:{_PARTICLE}\s){{0,2}}[A-Z][\w’'-]+),")

# "A friend of Lee", "academics including Professor Lee", "a spokesman for Culture Minister Ada Lee"
_TO_OTHERS = r"(?:about|against|among|for|including|of|to|with)\s+"
_IN_PASSING = re.compile(rf"\b{_TO_OTHERS}(?:(?!and\s|{_TO_OTHERS})[\w.’'-]+\s+){{0,5}}\Z")

_ONE_OF_FAMILY = re.compile(r"[Tt]he (?:elder|older|senior|junior|younger) (?:[A-Z][a-z]+\.? )?(?P<name>[A-Z][\w’'-]+)")
_HER_NAME = re.compile(r"\b(?:[Hh]er|[Hh]is|[Tt]heir) name (?:is|was) ")

# "That is how Ada Lee described the wolf": the text before the name in the first sentence after a quotation.
_POINTS_BACK = re.compile(
    r"(?:(?:That|This|So)(?: is| was|['’]s) (?:how|what|the way) |(?:So|Thus) (?:said|says|spoke|speaks|wrote|writes) "
    r"|(?:These|Those|The|They) (?:words )?(?:are|were) (?:the words |those )?(?:of )?"
    r"|The (?:speaker|writer|author|voice) (?:is|was) )"
)
# How many paragraphs behind the lead its speaker is named.
_NEXT = 2
_INDEFINITE = re.compile(r"[Aa]n?\s")

_NEXT_SENTENCE = re.compile(r"[.!?][”\"]?\s+(?=[A-Z])")
_AGED = re.compile(r", \d{1,3},")

# "“It leans,” (said )Ada Lee", "“It leans,” Ada Lee (told )them"
_SPEAKS = re.compile(rf"\s(?P<verb>{SPEECH}\s)?")
_FOR_OTHERS = word_set("agent attorney counsel lawyer official officer police spokesman spokesperson spokeswoman")

# The most paragraphs after which an unnamed speaker is named.
_FARTHEST = 20

# The most characters before the name in a paragraph that names the speaker of the quotation before it.
_LONGEST_LEAD = 60
_SPEAKING = re.compile(r"[^.!?“”\"]{0,60}?\b(?:is|was|had been) (?:speaking|talking|addressing)\b")


def named_behind(passage: Passage, phrase: Span, cast: Cast) -> Named | None:
    """Return the person named in an aside right behind ``phrase``: "a passenger, Ada Lee,"."""
    aside = _ASIDE.match(passage.text, phrase.end)
    start = aside.end() if aside else 0
    if aside and aside[0] == ", ":
        start = _behind_titles(passage.text, start)
    found = cast.person_at(passage.place(Span(start, start + 1))) if aside else None
    return found if found and _AFTER_ASIDE.match(passage.text, found.place.end) else None


def is_in_passing(text: str, start: int, name: int) -> bool:
    """Whether a phrase only mentions the name at its end; "Superintendent of Police Ada Lee" is her office."""
    found = _IN_PASSING.search(text, start, name)
    words = found[0].split() if found else []
    return len(words) == 1 or any(is_title(word) or is_calling(bare(word)) for word in words[-1:])


def one_of_family(passage: Passage, phrase: Span, cast: Cast) -> Entity | None:
    """Return the person of that name who was mentioned last: "the elder Lee", "the younger Ms Lee"."""
    found = _ONE_OF_FAMILY.fullmatch(passage.text, *phrase)
    if found is None:
        return None
    bearers = (person for person in cast.people if found["name"] in person.name.split())
    last = (item for person in bearers for item in cast.appearances_before(person, passage.place(phrase))[-1:])
    newest = max(last, key=lambda item: item.place, default=None)
    return newest and newest.entity


def titled_person(passage: Passage, head: int, cast: Cast) -> Named | None:
    """Return the person of whom a token is only a title: "Ada Lee (KC)", "(Coun). Ada Lee", which ends no sentence.

    "The (actor) and director Ada Lee" is one person as well.
    """
    token = passage.tokens[head]
    if (joined := _SECOND_OFFICE.match(passage.text, token.end)) and is_calling(bare(token.text)):
        found = cast.person_at(passage.place(Span(joined.end(), joined.end() + 1)))
        is_office = is_calling(joined["office"]) and joined["office"] not in KIN and bare(token.text) not in KIN
        return found if is_office else None
    if token.text in LETTERS_BEHIND and token.start > 1:
        return cast.person_at(passage.place(Span(token.start - 2, token.start - 1)))
    is_cut = is_abbreviated(token.text) and passage.text.startswith(". ", token.end)
    return cast.person_at(passage.place(Span(token.end + 2, token.end + 3))) if is_cut else None


def _behind_titles(text: str, start: int) -> int:
    """Return where a name begins behind its forms of address: "Prof. Mrs. (Ada Lee)"."""
    while (word := _TITLE.match(text, start)) and is_title(word[1]):
        start = word.end()
    return start


def unknown_name_behind(passage: Passage, phrase: Span) -> str | None:
    """Return a name between commas right behind ``phrase`` that no model knows: "a trader, Thandolwe Ntsekhe,"."""
    aside = _UNKNOWN_ASIDE.match(passage.text, phrase.end)
    return aside[1] if aside else None


def named_later(passage: Passage, phrase: Span, head: str, cast: Cast) -> Named | None:
    """Return the person whose name is given later in the text: "Her name is Ada Lee", "the passenger, Ada Lee,"."""
    for name in _HER_NAME.finditer(passage.text, phrase.end):
        if found := cast.person_at(passage.place(Span(name.end(), name.end() + 1))):
            return found
    named = re.compile(rf"\b[Tt]he (?:[a-z-]+ )?{re.escape(head)}, (?=[A-Z])")
    found_all = {
        found.entity.name: found
        for other in passages_around(cast.passages, passage.index, 0, _FARTHEST)
        if f"{head}, " in other.text
        for match in named.finditer(other.text)
        if (found := cast.person_at(other.place(Span(match.end(), match.end() + 1))))
        and _AFTER_ASIDE.match(other.text, found.place.end)
    }
    only = next(iter(found_all.values())) if len(found_all) == 1 else None
    return only or _named_in_next(passage, phrase, head, cast) or _named_as_speaker(passage, phrase, head, cast)


def named_next(head: str, phrase: str, cast: Cast) -> Entity | None:
    """Return who is named and aged right behind a lead about them: "A teenager is safe.", "Ada Lee, 17, was found"."""
    where, first = cast.introductions[head][0]
    passage = cast.passage_of(where)
    if first != phrase or passage.index > cast.passages[min(1, len(cast.passages) - 1)].index:
        return None
    start = 0
    if (behind := _NEXT_SENTENCE.search(passage.text, where.end)) is not None:
        start = behind.end()
    else:
        passage = next(iter(passages_around(cast.passages, passage.index, 0, 1)[1:]), passage)
    found = cast.first_person(passage, start, start + 1)
    is_new = found is not None and found.entity.mentions[0] == found.place and " " in found.entity.name
    return found.entity if found and is_new and _AGED.match(passage.text, found.place.end) else None


def _named_as_speaker(passage: Passage, phrase: Span, head: str, cast: Cast) -> Named | None:
    """Return the new speaker of the next sentence: "Her colleague said it was old. “It leans,” Ada Lee told them.".

    Nothing else may tell who that is: others may speak behind a spokesman.
    """
    if head in _FOR_OTHERS or not is_calling_of_person(head):
        return None
    syntax = passage.syntax
    end = passage.tokens[syntax.sentence(syntax.first_from(phrase.start)).stop - 1].end
    if end >= len(passage.text.rstrip()):
        passage, end = next(iter(passages_around(cast.passages, passage.index, 0, 1)[1:]), passage), 0
    number = bisect_left(passage.quotations, end, key=lambda quotation: quotation.start)
    words = passage.quotations[number] if number < len(passage.quotations) else None
    said = _SPEAKS.match(passage.text, words.end) if words else None
    if words is None or said is None or passage.text[end : words.start].strip():
        return None
    found = cast.person_at(passage.place(Span(said.end(), said.end() + 1)))
    if found is None or not (said["verb"] or SAYS.match(passage.text, found.place.end)):
        return None
    is_new = found.entity.mentions[0] == found.place and " " in found.entity.name
    return found if is_new and not cast.roles.of(found.entity) else None


def _named_in_next(passage: Passage, phrase: Span, head: str, cast: Cast) -> Named | None:
    """Return the holder of a post that the lead leaves unnamed: "A judge said no. … Justice Ada Lee told them …".

    The first person named after the phrase must hold the post, and not have been named before.
    """
    is_lead = passage.index <= cast.passages[min(1, len(cast.passages) - 1)].index
    if not is_lead or not _INDEFINITE.match(passage.text, phrase.start) or not is_calling(head):
        return None
    for other in passages_around(cast.passages, passage.index, 0, _NEXT):
        start = phrase.end if other.index == passage.index else 0
        if found := cast.first_person(other, start, len(other.text)):
            is_new = found.entity.mentions[0] == found.place
            title = " ".join(other.text[: found.place.start].split()[-1:])
            title = "" if title.endswith(".") and not is_abbreviated(title) else title
            roles = (*map(without_owner, cast.roles.of(found.entity)), title)
            return found if is_new and any(head in written_out(role) for role in roles) else None
    return None


class Together(NamedTuple):
    """Two people who speak together, by name, and the place of the first name."""

    name: str
    place: Place


def named_together(passage: Passage, cast: Cast) -> Together | None:
    """Return the two people whose names open a line before their words: "Ada Lee and Ivo Brenn of Highland Bank:"."""
    first = cast.first_person(passage, 0, 1)
    joint = _AND.match(passage.text, first.place.end) if first else None
    second = cast.first_person(passage, joint.end(), joint.end() + 1) if joint else None
    if first is None or second is None or second.entity is first.entity:
        return _unknown_together(passage)
    return Together(f"{first.entity.name} and {second.entity.name}", first.place)


def _unknown_together(passage: Passage) -> Together | None:
    """Match two full names that are nowhere else in the text; one of them must begin with a given name."""
    both = _TWO_NAMES.fullmatch(passage.text.strip())
    if both is None or not any(is_given_name(fold(name.split()[0])) for name in both.groups()):
        return None
    return Together(f"{both[1]} and {both[2]}", passage.place(Span(0, len(both[1]))))


def named_after(following: Passage, cast: Cast) -> Named | None:
    """Return the speaker named in the paragraph after a quotation: "That is how Ada Lee …", "Lee was speaking to …"."""
    if back := _POINTS_BACK.match(following.text):
        return cast.first_person(following, back.end(), back.end() + _LONGEST_LEAD)
    first = cast.first_person(following, 0, _LONGEST_LEAD)
    speaks = first is not None and _SPEAKING.match(following.text, first.place.end)
    return first if first and speaks and opens_sentence(following.text, first.place.start) else None
