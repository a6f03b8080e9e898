"""Humans: nouns that refer to people, and nouns for things, which do not speak."""

from __future__ import annotations

from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import is_calling
from reader.text.speech.reporting.lexicon import BODIES, FINDERS, PAPERS
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# People without an occupation: "a person close to the union", "a source at the ministry".
_HUMANS = word_set("""
    person source man woman boy girl parent relative friend colleague teen teenager youth pensioner villager islander
    passenger motorist commuter shopper viewer reader listener caller bystander onlooker survivor patient pupil refugee
    migrant insider participant homeowner volunteer protester protestor demonstrator supporter user customer expert
    employee visitor voter observer delegate educator citizen opponent proponent reviewer employer mediator
    narrator speechwriter rival ally staffer moderator buyer seller inhabitant hostage prisoner inmate detainee
    supervisor patron homeopath passer-by passerby pedestrian renter applicant contestant farmworker labourer
    laborer custodian groundskeeper shareholder medic doula bosun haulier courier newcomer stranger beginner caddy
    walker climber dog-walker biker traveller traveler vacationer newlywed bride groom orphan rookie postgraduate
    alumnus dropout bidder benefactor pilgrim mourner amputee sufferer breeder handler punter bookmaker gambler
    poacher squatter beggar peddler pedlar dishwasher bellboy chauffeur masseur foreman steelworker churchwarden
    bellringer youngster native fiddler piper vlogger bookseller exporter importer grower diver assistant lodger cowboy
    ticket-holder standout sharpshooter southpaw lefthander debutante frontrunner underdog breadwinner runner-up
    """)

# Nouns for several people, and for a part of them: "52 percent agreed".
_TOGETHER = word_set("""
    audience camp campaign couple crowd delegation duo family gang half majority minority mob pair percent public third
    trio
    """)


# Prepositions before a place or body, not before a person.
_WHERE = frozenset(("at", "from", "in"))

# How nouns for people end of which no list has all.
_ENDINGS_OF_PEOPLE = ("ist", "ian", "ant", "ker", "men", "people", "authoritie")


def is_human(noun: str) -> bool:
    """Whether a noun refers to a person, by occupation or not: "captain", "woman"."""
    return is_calling(noun) or noun in _HUMANS


def can_speak(syntax: Syntax, subject: int | None) -> bool:
    """Whether there is a ``subject`` and it can speak: it is no thing, unless it is a paper."""
    return subject is not None and (not is_thing(syntax, subject) or syntax.word(subject) in PAPERS | FINDERS)


def are_things(syntax: Syntax, subject: int | None) -> bool:
    """Whether the subject is a plural of things: in "the storms threaten to take the roof" nobody speaks."""
    if subject is None or syntax[subject].tag != "NNS":
        return False
    one = syntax.word(subject).removesuffix("s")
    are_people = is_human(one) or one in BODIES or one.endswith(_ENDINGS_OF_PEOPLE)
    return not are_people and kind_by_head([one, one]) != "organisation"


def is_thing(syntax: Syntax, subject: int) -> bool:
    """Whether the subject is a thing, not a person or a body: in "the pound fell, signalling that …" nobody speaks."""
    word = syntax.word(subject)
    is_noun = syntax[subject].tag == "NN" and word not in _TOGETHER | BODIES
    return is_noun and not is_human(word) and kind_by_head([word, word]) != "organisation"


def described_by(syntax: Syntax, verb: int) -> int:
    """Return the noun that a relative clause describes.

    In "a director of the Velm Forum, who said", the parser joins it to the body, which is no "who"; in "who sells tea
    and who said", one clause to the other.
    """
    clause = syntax[verb].head if syntax[verb].dep == "conj" else verb
    noun = _whole_name(syntax, syntax[clause].head)
    of = syntax[noun].head
    if syntax[noun].dep != "pobj" or syntax.word(syntax.child(verb, "nsubj") or verb) != "who":
        return noun
    is_body = kind_by_head([syntax.word(noun)] * 2) == "organisation"
    is_named = syntax[noun].tag == "NNP" and syntax.child(noun, "det") is None and not is_body
    may_speak = is_human(syntax.word(noun)) or (is_named and syntax.word(of) not in _WHERE)
    return syntax[of].head if not may_speak and is_human(syntax.word(syntax[of].head)) else noun


def _whole_name(syntax: Syntax, noun: int) -> int:
    """Return the head of the name in which ``noun`` is last: "the (Authority) for Wells and Drains"."""
    while syntax[noun].dep in ("conj", "pobj"):
        above = syntax[noun].head if syntax[noun].dep == "conj" else syntax[syntax[noun].head].head
        if above == noun or not syntax[above].tag.startswith("NNP") or not syntax[noun].tag.startswith("NNP"):
            break
        noun = above
    return noun
