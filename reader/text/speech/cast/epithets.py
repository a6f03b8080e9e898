"""Epithets: phrases that stand in for a name, as "the senator" or "the former goalkeeper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Entity, EntityKind, Place
from reader.text.names.lexicon.companions import PARTISANS, is_mate
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import KIN, bare, is_calling, is_title
from reader.text.names.resolution.gender import gender_of_word
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.companies import body_called
from reader.text.speech.cast.courts import ON_TRIAL
from reader.text.speech.cast.holders import DEFINITE, NOT_THE_SAME, names_employer, without_owner, written_out
from reader.text.speech.cast.nearby import last_subject, spoke_last
from reader.text.speech.cast.sentences import sentence_before
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.lexicon import BODIES
from reader.text.speech.reporting.passages import passages_around
from reader.text.spelling import is_capitalised, word_set

# Nouns that apply to few people in an article. Judges, lawyers, coaches or officials are left out: they are often
# other, unnamed people.
_FEW = word_set("""
    actor actress all-rounder artist astronaut athlete author baseman batsman batter billionaire boxer businessman
    businesswoman candidate champion
    chancellor chef climber comedian composer conductor congressman congresswoman cornerback cyclist dancer decathlete
    defenceman defender designer
    drummer dutchman dutchwoman economist englishman englishwoman entrepreneur explorer filmmaker flanker flyhalf
    footballer
    forward frenchman frenchwoman fullback goalkeeper goaltender golfer governor guitarist gymnast heptathlete historian
    hurdler infielder inventor irishman irishwoman jockey king lawmaker linebacker marathoner
    legislator magnate mathematician mayor midfielder minister mogul musician netminder nominee novelist outfielder
    paceman painter
    parliamentarian philosopher photographer physicist pianist pitcher playmaker playwright poet pope premier president
    prince princess quarterback queen rapper reliever rower sculptor seamer senator shortstop singer skater skier
    songwriter spinner sprinter star striker swimmer tycoon violinist welshman welshwoman wicketkeeper winger writer
    """)
_LAWMAKERS = word_set("congressman congresswoman lawmaker legislator mp parliamentarian representative senator")
# Ministers and leaders of parties are members of parliaments, too.
_LAWMAKER = "mp"
# "The member representing the area in the House of Representatives" makes laws, too.
_CHAMBERS = word_set("assembly congress parliament representatives senate")

_POLITICIANS = _LAWMAKERS | word_set("""
    candidate chairman chairwoman chancellor commissioner councillor councilman councilwoman delegate governor leader
    mayor minister nominee politician premier president secretary speaker strategist whip
    """)

# Occupations with a field: "the market trader".
_OCCUPATION = re.compile(r"[Tt]he [a-z-]+ [a-z-]+")
# People who are named by what they do in a case or for others, whoever has spoken before.
_OFTEN_OTHERS = word_set("""
    lawyer advocate barrister counsel defendant suspect plaintiff victim witness survivor accused claimant complainant
    official aide adviser advisor source negotiator analyst resident neighbour neighbor worker driver employee nurse
    spokesperson spokesman spokeswoman member partner host head friend guard soldier
    """)

# Who is known in every court, crew or story, although never introduced.
_KNOWN_UNNAMED = word_set("""
    accused captain chairman chairwoman claimant coach complainant coroner defendant driver head headmaster
    headmistress host judge leader magistrate manager member official owner plaintiff player prosecutor referee
    resident source speaker spokesman spokesperson spokeswoman suspect victim witness
    """)
# "The veteran share analyst"
_MOST_IN_BARE = 4
_WITHOUT_ARTICLE = frozenset({"counsel", "Counsel"})

# A former office, an age, two adjectives or a place of origin describe somebody who has a name.
_OF_SOMEBODY_NAMED = re.compile(
    r"[Tt]he (?:now-)?(?:(?:ex|one-time|then)-|(?:former|retired) |\d{1,3}-year-old |[a-z-]+, [a-z-]+ (?=[a-z]+$)|"
    r"(?:[A-Z][\w-]+ )+(?:man|woman|native|resident)$)"
)
# What a player of any position is in a match.
_IN_A_MATCH = word_set("captain debutant replacement scorer substitute winner")
_OF_AGE = re.compile(r"[Tt]he \d{1,3}-year-old ")
_FORMER = re.compile(r"[Tt]he (?:ex-|former )")
# "The teenager", unless "a boy" or "a girl" without a name may be meant.
_YOUNG, _CHILD = word_set("teen teenager youngster"), ("boy", "girl")

# Parents by the number of their children, who are named: "the single mother of three".
_CHILDREN = re.compile(r"(?:grand)?(?:father|mother|dad|mum|mom|parent)[ -]of[ -](?P<children>[a-z]+|\d+)")
_PARENT = re.compile(rf"[Tt]he (?:[a-z-]+,? ){{0,2}}{_CHILDREN.pattern}")

# "The county boss" is any governor or manager of whom the article tells.
_WHERE_ANYBODY_IS = BODIES | word_set("city council county department district government ministry party state town")

# "The younger woman" is not the one who has just been told of.
_CONTRASTS = re.compile(r"[Tt]he (?:elder|latter|older|other|younger) (?=[a-z]+$)")

# "The maker (of doors and axles)"
_OF_THINGS = re.compile(r"(?<=maker) of [a-z, -]+\Z")

# The most paragraphs since the referent was a subject or spoke; one more for a phrase that only fits few people.
_FARTHEST = 1
# The same for the holder of an office that several hold.
_FARTHEST_HOLDER = 2

# The first letters that related words have in common: a mayoral candidate may be called mayor.
_SAME_STEM = 5

# The sentence goes on about whom the one before was about.
_GOES_ON = ("He ", "She ")

_PEOPLE: tuple[EntityKind, ...] = ("person",)


def bearer_of_epithet(phrase: str, head: str, place: Place, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Return the last subject or speaker before ``place`` to whom a definite ``phrase`` applies.

    ``head`` is the noun of the phrase, in lower case.
    """
    called = _OF_THINGS.sub("", phrase)
    if _CONTRASTS.match(phrase) or names_employer(phrase, cast):
        return None
    if head in BODIES and DEFINITE.match(phrase) and called.lower().endswith(head):
        body = body_called(called, place, cast, turns)
        if body is not None or not is_calling(head):  # "The control room operator" is no company.
            return body
    if head in ON_TRIAL and DEFINITE.match(phrase) and (person := cast.roles.on_trial):
        return person
    if head in _YOUNG and any(where < place for noun in _CHILD for where, _ in cast.introductions.get(noun, ())):
        return None
    is_epithet = head in _FEW | PARTISANS | _YOUNG or head == _LAWMAKER or is_demonym(head)
    is_epithet = is_epithet or (is_human(head) and _OF_SOMEBODY_NAMED.match(phrase) is not None)
    is_epithet = is_epithet or _PARENT.fullmatch(phrase) is not None
    if not (is_epithet or is_human(head)) or not (DEFINITE.match(phrase) or phrase in _WITHOUT_ARTICLE):
        return None
    return _nearest_holder(phrase, head, place, cast) or _whom_it_is_about(phrase, head, place, cast, turns, is_epithet)


def _whom_it_is_about(
    phrase: str, head: str, place: Place, cast: Cast, turns: Sequence[Turn], is_epithet: bool
) -> Entity | None:
    """Return the last subject, if the phrase applies and nobody else has spoken since."""
    only = _only_one_before(place, cast) if _OF_AGE.match(phrase) else None
    person = only or last_subject(place, cast, _FARTHEST + is_epithet, _PEOPLE)
    if person is None or not _may_be(phrase, head, person, cast):
        return None
    parent = _PARENT.fullmatch(phrase)
    last = spoke_last(place, cast, turns)
    is_new = last is person and _tells_more(phrase, head, person, cast)
    if parent and _has_other_children(parent["children"], person, cast):
        return None
    is_known = is_epithet or is_new or _is_said_to_be(head, person, place, cast)
    if not is_known and not _is_just_named(phrase, head, person, place, cast):
        return None
    return person if last is None or last is person or last.kind != "person" else None


def _only_one_before(place: Place, cast: Cast) -> Entity | None:
    """Return the only person whom this paragraph and the one before name: "A late goal by Lee won it."."""
    near = passages_around(cast.passages, place.paragraph, _FARTHEST, 0)
    items = [item for passage in near for item in cast.appearances[passage.index] if item.place < place]
    people = {item.entity.name: item.entity for item in items if item.entity.kind == "person"}
    return next(iter(people.values())) if len(people) == 1 else None


def _nearest_holder(phrase: str, head: str, place: Place, cast: Cast) -> Entity | None:
    """Return who of several with such a role was a subject last, if others have spoken since: "the senator"."""
    if head in _OFTEN_OTHERS:
        return None
    for passage in reversed(passages_around(cast.passages, place.paragraph, _FARTHEST_HOLDER, 0)):
        for item in reversed(cast.appearances[passage.index]):
            person = item.entity if item.is_subject and item.place < place and item.entity.kind == "person" else None
            if person and _may_be(phrase, head, person, cast) and _is_said_to_be(head, person, place, cast):
                return person
    return None


def _may_be(phrase: str, head: str, person: Entity, cast: Cast) -> bool:
    genders = {gender_of_word(word) for word in re.findall("[a-z]+", phrase.lower())} - {None}
    if genders and cast.gender(person) not in (*genders, None):
        return False
    stated = map(without_owner, cast.roles.of(person))
    roles = [
        written_out(role) for role in stated if not any(is_mate(word) or word in _IN_A_MATCH for word in role.split())
    ]
    if not roles or not (head in _FEW | PARTISANS or head == _LAWMAKER):
        return True
    words = frozenset[str]().union(*roles)
    if words & NOT_THE_SAME and (words & NOT_THE_SAME).isdisjoint(phrase.lower().split()):
        return False
    is_politician = not words.isdisjoint(_POLITICIANS)
    if head in PARTISANS or head == _LAWMAKER:
        return is_politician
    is_member = "member" in words and not words.isdisjoint(_CHAMBERS)
    if _FORMER.match(phrase) and (head not in _POLITICIANS or (head in _LAWMAKERS and is_politician)):
        return True  # "The former goalkeeper" is a coach now.
    makes_laws = head in _LAWMAKERS and (is_member or not words.isdisjoint(_LAWMAKERS))
    return makes_laws or any(word[:_SAME_STEM] == head[:_SAME_STEM] for word in words)


def _has_other_children(children: str, person: Entity, cast: Cast) -> bool:
    """Match "the mother of four" for a mother of two."""
    stated = (_CHILDREN.search(role) for role in cast.roles.of(person))
    return any(found is not None and found["children"] != children for found in stated)


def _tells_more(phrase: str, head: str, person: Entity, cast: Cast) -> bool:
    """Match "the market trader" for who spoke last and has not been described yet; a lawyer is often somebody else."""
    is_occupation = not is_title(head) and head not in _OFTEN_OTHERS and _OCCUPATION.fullmatch(phrase) is not None
    return is_occupation and not cast.roles.of(person)


def _is_just_named(phrase: str, head: str, person: Entity, place: Place, cast: Cast) -> bool:
    """Match "the analyst" for whom nobody else is, right behind the sentence whose subject is the person.

    The article points to somebody known; of an office or a part in a case there may be another holder, who is known
    without being introduced.
    """
    is_bare = len(phrase.split()) <= _MOST_IN_BARE and head not in _KNOWN_UNNAMED and not is_title(head)
    if not is_bare or cast.introductions.get(head) or any(map(_tells_occupation, cast.roles.of(person))):
        return False
    return _is_said_by(place, cast) and _is_subject_before(person, place, cast)


def _is_said_by(place: Place, cast: Cast) -> bool:
    """Whether the phrase at ``place`` is the subject of its sentence, not of "what the analyst called “…”" in it."""
    syntax = cast.passage_of(place).syntax
    noun = syntax[syntax.first_from(place.start)]
    return noun.dep == "nsubj" and syntax[noun.head].dep in ("ROOT", "parataxis")


def _is_subject_before(person: Entity, place: Place, cast: Cast) -> bool:
    """Whether the sentence before that of ``place`` is about the person, by name or pronoun."""
    if (before := sentence_before(place, cast)) is None:
        return False
    passage, span = before
    named = cast.newest_subject(passage.index, span.end, _PEOPLE)
    if named is None or named.entity is not person:
        return False
    return named.place.start >= span.start or passage.text.startswith(_GOES_ON, span.start)


def _tells_occupation(role: str) -> bool:
    words = written_out(without_owner(role))
    return not words.isdisjoint(_FEW) or any(is_calling(word) and word not in KIN for word in words)


def _is_said_to_be(head: str, person: Entity, place: Place, cast: Cast) -> bool:
    """Match "the lanky professor" if the article says that the person is one; "the law professor" may be another.

    "The Velm boss" is a manager of whom the article does not say where.
    """
    syntax = cast.passage_of(place).syntax
    noun = syntax.first_from(place.start)
    parts = syntax.children(noun, "compound", "nmod")
    fields = {syntax.word(field) for field in parts if syntax[field].text[0].islower()} - _WHERE_ANYBODY_IS
    named = {syntax.word(field) for field in parts if syntax[field].text[0].isupper()}
    # "The mother of four" is no mother of two.
    for of in syntax.children(noun, "prep"):
        fields |= {syntax.word(count) for count in syntax.children(of, "pobj") if syntax[count].tag == "CD"}
    roles = cast.roles.of(person)
    is_elsewhere = any(is_capitalised(word) and not is_calling(bare(word)) for role in roles for word in role.split())
    said = (written_out(without_owner(role)) for role in roles)
    return any(head in role and (fields if not is_elsewhere else fields | named) <= role for role in said)
