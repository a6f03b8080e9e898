"""Holders: the referent of a definite phrase, by a role or by part of a name: "the mayor", "the bank"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.model import Entity, Place
from reader.text.commonwords import Gender
from reader.text.names.lexicon.offices import KIN, bare, is_calling, is_honorific
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.passages import passages_around
from reader.text.spelling import fold, remembered, word_set

DEFINITE = re.compile(r"(?:the|this|that)\s", re.IGNORECASE)
_OWNER = re.compile(r".*['’]s?\s")
_NAMED_OWNER = re.compile(r"(?:[Tt]he )?([A-Z].*)['’]s?\s")
_IN_FULL = {
    "adm": "admiral", "ald": "alderman", "cmdr": "commander", "const": "constable", "coun": "councillor",
    "cpl": "corporal", "det": "detective", "insp": "inspector", "maj": "major", "supt": "superintendent",
    "capt": "captain", "cllr": "councillor", "col": "colonel", "dr": "doctor", "gen": "general", "gov": "governor",
    "lt": "lieutenant", "prof": "professor", "rep": "representative", "sen": "senator", "sgt": "sergeant",
}  # fmt: skip
# Ranks and offices whose holders may be called by another word: "the officer" is a sergeant.
_KINDS = {
    **dict.fromkeys(
        ("constable", "corporal", "detective", "inspector", "lieutenant", "sergeant", "superintendent", "trooper"),
        "officer",
    ),
    **dict.fromkeys(("congressman", "congresswoman", "senator", "representative", "mp", "mla", "mep"), "lawmaker"),
    **dict.fromkeys(("attorney", "barrister", "solicitor"), "lawyer"),
    **dict.fromkeys(("surgeon", "physician", "paediatrician", "cardiologist", "epidemiologist"), "doctor"),
    **dict.fromkeys(("chairman", "coach", "executive", "governor", "manager"), "boss"),
    "boss": "manager",
    "captain": "skipper",
    "justice": "judge",
    "magistrate": "judge",
    "skipper": "captain",
}
# "The chancellor" is not the shadow chancellor, nor "the president" the vice president.
NOT_THE_SAME = frozenset(("shadow", "vice"))
# Nor, if there is a minister as well, is "the minister" the deputy minister.
_BELOW = frozenset(("assistant", "deputy", "former", "junior"))
SPOUSES: Mapping[str, Gender] = {"husband": "m", "wife": "f"}
_AND = " and "
_WORDS = re.compile(r"\w+")
_SMALL_WORDS = word_set("the of for a an and in s this that his her its their")
# "Its chief executive"; everybody has a lawyer, a neighbour and a mother of their own.
_OWNED = re.compile(r"(?:its|his|her|their)\s(?:[a-z-]+\s){0,2}[a-z-]+$", re.IGNORECASE)
_OWNED_BY_MANY = KIN.keys() | word_set("""
    adviser advisor aide assistant attorney barrister colleague counsel doctor friend lawyer neighbor neighbour partner
    solicitor spokesman spokesperson spokeswoman teacher
    """)
# "His lawyer" may be a defence lawyer who is named.
_DEFENDING = word_set("attorney barrister counsel lawyer solicitor")
_DEFENCE = ({"defence"}, {"defense"})
# Of two letters, most are countries.
_INITIALS = re.compile(r"[Tt]he ([A-Z]{3,5}|CM|CP|DG|FM|GM|MD|PM|VC)")
_FORMS_OF_COMPANY = word_set("co corp inc limited llc ltd plc")


def holder_of_role(phrase: str, head: str, cast: Cast) -> Entity | None:
    """Return the only person with a role that contains every word of a definite ``phrase``, including its ``head``.

    Of several, that is the only one with a role of no other words, or in which ``head`` is not only meant: "the
    captain" is no skipper.
    """
    is_owned = _OWNED.match(phrase) is not None
    defends = is_owned and head in _DEFENDING
    is_owned = is_owned and (defends or head not in _OWNED_BY_MANY)
    body = _owner(phrase, cast)
    if not (DEFINITE.match(phrase) or is_owned or body) or not is_calling(head) or names_employer(phrase, cast):
        return None
    in_full = [phrase, f"{body.name} {without_owner(phrase)}"] if body else [phrase]
    wanted = [(_content(one) | {head}) - _FORMS_OF_COMPANY for one in in_full]
    wanted = [words | side for words in wanted for side in _DEFENCE] if defends else wanted
    holders = [person for person in cast.people if any(_holds(person, head, words, cast) for words in wanted)]
    if len(holders) > 1:  # "The prime minister" is not her deputy.
        same = [person for person in holders if any(written_out(role) in wanted for role in cast.roles.of(person))]
        literally = [person for person in holders if _is_called(person, head, cast)]
        holders = same or (
            literally if len(literally) == 1 else [one for one in holders if _ranks_as(one, phrase, cast)]
        )
    return holders[0] if len(holders) == 1 else None


def holder_of_initials(phrase: str, cast: Cast) -> Entity | None:
    """Return the only person with an office of such initials: "the PPRO" is the police public relations officer."""
    found = _INITIALS.fullmatch(phrase)
    if found is None:
        return None
    roles = ((one, role) for one in cast.people for role in cast.roles.of(one))
    holders = list({one.name: one for one, role in roles if _initials(role).startswith(found[1])}.values())
    return holders[0] if len(holders) == 1 else None


def names_employer(phrase: str, cast: Cast) -> bool:
    """Whether "the Works and Safety Executive" is the body of "Works and Safety Executive inspector Ada Lee"."""
    name = DEFINITE.sub("", phrase)
    if not name[:1].isupper() or " " not in name:
        return False
    roles = (role for person in cast.people for role in cast.roles.of(person))
    return any(role.partition(f"{name} ")[2][:1].islower() for role in roles)


def _initials(role: str) -> str:
    words = [word for word in re.findall(r"\w+", role) if word not in _SMALL_WORDS]
    return "".join(word[0].upper() for word in words)


def _is_called(person: Entity, head: str, cast: Cast) -> bool:
    return any(head in _WORDS.findall(role.lower()) for role in cast.roles.of(person))


def _ranks_as(person: Entity, phrase: str, cast: Cast) -> bool:
    below = {word for role in cast.roles.of(person) for word in written_out(role)} & _BELOW
    return below <= set(phrase.lower().split())


def _holds(person: Entity, head: str, wanted: frozenset[str], cast: Cast) -> bool:
    """Whether a person has a role with all ``wanted`` words, the ``head`` of the phrase among those of its own."""
    return any(
        wanted <= written_out(role)
        and head in written_out(without_owner(role))
        and written_out(role) & NOT_THE_SAME <= wanted
        for role in cast.roles.of(person)
    )


def _owner(phrase: str, cast: Cast) -> Entity | None:
    """Return the body of "Velm’s governor", which may be the short form of its name."""
    named = _NAMED_OWNER.match(phrase)
    owners = (body for body in cast.organisations if named and named[1] in (body.name, *body.aliases))
    return next(owners, None)


def spouse_of(person: Entity, word: str, cast: Cast) -> Entity | None:
    """Return the husband or wife, as ``word`` says, of a person: "Ivo, Ada Lee’s husband" or "Ivo and Ada Lee"."""
    gender = SPOUSES[word]
    first, last = person.name.split()[0], person.name.split()[-1]
    others = [one for one in cast.people if one is not person and cast.gender(one) in (gender, None)]
    stated = [one for one in others if any({word, first} <= set(_WORDS.findall(role)) for role in cast.roles.of(one))]
    named = [one for one in others if one.name.split()[-1] == last and _are_joined(one, person, cast)]
    found = stated or named
    return found[0] if len(found) == 1 else None


def _are_joined(one: Entity, other: Entity, cast: Cast) -> bool:
    """Whether a text names two people in one breath: "Ivo and Ada Lee"."""
    starts = {(place.paragraph, place.start) for place in other.mentions}
    for place in one.mentions:
        near = passages_around(cast.passages, place.paragraph, 0, 0)
        is_shown = bool(near) and near[0].index == place.paragraph
        if is_shown and (place.paragraph, place.end + len(_AND)) in starts and near[0].text.startswith(_AND, place.end):
            return True
    return False


def is_abbreviated(title: str) -> bool:
    """Whether a word is a title that a stop follows: "Coun.", "Mrs."; a sentence may end in "the mayor."."""
    return title[:1].isupper() and (bare(title) in _IN_FULL or is_honorific(title))


def without_owner(role: str) -> str:
    """Return the part of a role that is somebody's own: "wife" of "Prime Minister’s wife"."""
    return _OWNER.sub("", role)


def bearer_of_name(phrase: str, head: str, place: Place, cast: Cast) -> Entity | None:
    """Return the only organisation whose name contains every word of a definite ``phrase``.

    "The bank" is Highland Bank, but only if it was named before ``place``; of several, the one named in the paragraph.
    """
    if not DEFINITE.match(phrase):
        return None
    wanted = _content(phrase) | {head}
    bearers = [one for one in cast.organisations if one.mentions[0] < place and wanted <= _content(one.name)]
    if len(bearers) > 1:
        start = Place(place.paragraph, 0, 0)
        bearers = [one for one in bearers if any(start <= mention < place for mention in one.mentions)]
    return bearers[0] if len(bearers) == 1 else None


def written_out(role: str) -> frozenset[str]:
    """Return the words of a role, with long forms of titles and other words for offices: "Norland Sen."."""
    words = _content(role)
    words |= {_IN_FULL[word] for word in words & _IN_FULL.keys()}
    return words | {_KINDS[word] for word in words & _KINDS.keys()}


@remembered
def _content(phrase: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(phrase))) - _SMALL_WORDS
