"""Subjects of verbs, by the parse."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from reader.text.speech.reporting.acts import telling_above, telling_of_it
from reader.text.speech.reporting.humans import described_by, is_thing
from reader.text.speech.reporting.lexicon import (
    EVIDENCE,
    HINTING,
    ORDERS,
    PAPERS,
    PLANS,
    RELATIVES,
    SPOKEN,
    TIMES,
    cue_forms,
)
from reader.text.speech.reporting.passives import agent_of, is_relayed
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# The most verbs above a verb whose subject it may share ("rose and said").
_HIGHEST_CLIMB = 4

# "It denied that it was hit, calling it a lie": the most verbs between a noun and the subject of its description.
_MOST_ABOVE = 2

# "Wrote to Lee, demanding …": an addressee is not the subject of the participle.
_TOWARDS = word_set("to at against for about on")

# Verbs with an object that speaks.
_MAKING = word_set("""
    ask asked asks cause caused causes compel compelled compels convince convinced drive drove drives force forced
    forces inspire inspired inspires lead leads led move moved moves persuade persuaded prompt prompted prompts push
    pushed pushes spur spurred urge urged urges
    """)

# Verbs with an object that should speak, in words of who wishes it.
_WISHING = word_set("want wants wanted wanting like wish wishes wished")

_QUOTING = word_set("quote quotes quoted quoting cite cites cited citing")

# What marks an aside on both sides.
_DASHES = frozenset(("–", "—", "-", "--"))

# Words before the second of two verbs.
_NEXT = word_set("also and but later then")

_SHARED = word_set("acomp conj xcomp advcl ccomp pcomp dep prep")
# How a participle with an agent hangs on another verb: "After being called “weak” by Lee, Brenn left".
_HANGING = frozenset(("advcl", "conj", "pcomp"))


def find_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int = 0) -> int | None:
    """Return the token that heads the subject of ``verb``, its own or one shared with a verb above it."""
    token = syntax[verb]
    towards = token.dep == "pcomp" and syntax.word(token.head) in _TOWARDS
    own = None if towards else _own_subject(syntax, verb, quoted)
    if climb > _HIGHEST_CLIMB:
        return own
    if not climb and (wishing := _wishing_above(syntax, verb)) is not None:
        return find_subject(syntax, wishing, quoted, climb + 1)
    if own is not None:
        telling = telling_of_it(syntax, verb, own)
        return own if telling is None else find_subject(syntax, telling, quoted, climb + 1) or own
    if token.tag == "VBN" and token.dep in _HANGING and (agent := agent_of(syntax, verb)) is not None:
        return None if agent in quoted else agent
    if (above := telling_above(syntax, verb)) is not None:
        return find_subject(syntax, above, quoted, climb + 1)
    made = None if climb else _who_is_made_to(syntax, verb) or _who_is_quoted(syntax, verb)
    if made is not None and made not in quoted:
        return made
    if token.dep in _SHARED and token.head != verb:
        return _shared_subject(syntax, verb, quoted, climb)
    if token.dep in ("acl", "relcl") and token.tag == "VBG" and token.head not in quoted:
        return _described_subject(syntax, verb, quoted, climb)
    if token.dep == "acl" and token.tag == "VBN":
        agent, above = agent_of(syntax, verb), _series_above(syntax, verb)
        return find_subject(syntax, above, quoted, climb + 1) if agent is None and above is not None else agent
    earlier = _said_before(syntax, verb)
    return None if earlier is None else find_subject(syntax, earlier, quoted, climb + 1)


def _said_before(syntax: Syntax, verb: int) -> int | None:
    """Return the first verb of "Lee said it was old, then added that": the parser makes it what the second reports."""
    said = syntax.child(verb, "ccomp")
    if said is None or said > verb or syntax.word(said) not in cue_forms() or syntax.word(verb - 1) not in _NEXT:
        return None
    return said if syntax[verb].tag == "VBD" and syntax[said].tag == "VBD" else None


def _own_subject(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    # In "The wall, says Lee, is old", the parser also gives the subject of the sentence to the cue; in "the minister of
    # mines and energy Ada Lee said", it separates the office from the name; in "The cuts aside, experts say", it takes
    # both nouns for subjects.
    subjects = [child for child in _subjects(syntax, verb) if not _is_addressed(syntax, verb, child)]
    is_right_before = bool(subjects) and max(subjects) == verb - 1
    apart = is_right_before and syntax.word(syntax.edges(verb - 1)[0] - 1) == ","
    named_last = is_right_before and (apart or syntax[verb - 1].tag in ("NNP", "PRP"))
    named_last = named_last or (verb > 0 and syntax.word(verb - 1) == "," and _follows(subjects, verb))
    for child in sorted(subjects, reverse=named_last or syntax[verb].dep == "parataxis"):
        if child in quoted and (named := _behind_dateline(syntax, child, quoted)) is not None:
            return named
        if child in quoted or _is_time(syntax, child):
            continue
        described = described_by(syntax, verb)
        is_joined = syntax[verb].dep == "conj" and syntax[syntax[verb].head].dep == "relcl"
        is_relative = syntax.word(child) in RELATIVES and (is_joined or syntax[verb].dep == "relcl")
        return described if is_relative and described not in quoted else child
    for child in syntax.children(verb, "nsubjpass"):
        if child not in quoted:
            agent = agent_of(syntax, verb)
            return child if agent is None or is_relayed(syntax, verb, child) else agent
    return None


def _is_time(syntax: Syntax, subject: int) -> bool:
    """Match "last year said", but not "a first-year said", who studies."""
    studies = subject > 0 and syntax.word(subject) == "year" and syntax[subject - 1].text == "-"
    return syntax.word(subject) in TIMES and not studies


def _behind_dateline(syntax: Syntax, subject: int, quoted: Collection[int]) -> int | None:
    """Match "OSLO -- Prime Minister Lee said", where the parser takes the city for the subject."""
    named = (apposed for apposed in syntax.appositions(subject) if apposed not in quoted)
    return next(named, None) if subject == syntax.sentence(subject).start else None


def _subjects(syntax: Syntax, verb: int) -> list[int]:
    """Return the subjects of a verb; in "Lee has for months said", the parser gives the subject to the auxiliary."""
    own = syntax.children(verb, "nsubj")
    return own or [child for helper in syntax.children(verb, "aux") for child in syntax.children(helper, "nsubj")]


def _follows(subjects: Collection[int], verb: int) -> bool:
    """Match "Depth: ports can be deep, says Lee", where the parser gives the verb the label as a subject, too."""
    return len(subjects) > 1 and min(subjects) < verb < max(subjects)


def _is_addressed(syntax: Syntax, verb: int, subject: int) -> bool:
    """Match "sent a letter to director Lee demanding answers": the parser may take the addressee for the subject."""
    first = syntax.edges(subject)[0]
    hangs = syntax[verb].tag == "VBG" and syntax[verb].dep in ("acl", "advcl")
    return hangs and first > 0 and syntax.word(first - 1) in _TOWARDS


def _shared_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int) -> int | None:
    above = _outside_aside(syntax, verb) or syntax[verb].head
    while syntax[above].dep == "prep" and syntax[above].head != above:
        above = syntax[above].head
    if syntax[above].tag[:1] in ("N", "P") and syntax[verb].dep in ("pcomp", "prep"):
        return _who_is_blamed(syntax, verb, quoted, climb)
    return find_subject(syntax, above, quoted, climb + 1)


def _outside_aside(syntax: Syntax, verb: int) -> int | None:
    """Return the first verb of "Lee called it “late” – it was nine – and said", which the parser joins to the aside."""
    inside = syntax[verb].head
    subject = syntax.child(inside, "nsubj", "nsubjpass")
    if syntax[verb].dep != "conj" or subject is None or subject > inside:
        return None
    first = syntax.edges(subject)[0] - 1
    closed = any(syntax[index].text in _DASHES for index in range(inside + 1, verb))
    if first < 1 or syntax[first].text not in _DASHES or not closed:
        return None
    before = (child for child in syntax.children(inside, "ccomp", "parataxis") if child < first)
    return next((child for child in before if syntax[child].tag in ("VBD", "VBZ", "VBP")), None)


def _who_is_blamed(syntax: Syntax, verb: int, quoted: Collection[int], climb: int) -> int | None:
    """Match "Lee came to a hearing for saying", where the parser joins the reason to the object of a preposition."""
    reason = syntax[verb].head
    if syntax.word(reason) != "for" or syntax[syntax[reason].head].dep != "pobj":
        return None
    deed = next((index for index in syntax.ancestors(reason) if syntax[index].tag.startswith("V")), reason)
    return find_subject(syntax, deed, quoted, climb + 1) if deed < reason else None


def _series_above(syntax: Syntax, verb: int) -> int | None:
    """Return the first verb of "have closed the port, called it “a ruin” and cut its funds".

    The parser takes the second one for a description of the port.
    """
    described = syntax[verb].head
    first = syntax[described].head
    is_object = syntax[described].dep == "dobj" and described < verb and syntax.word(verb - 1) == ","
    return first if is_object and any(later > verb for later in syntax.children(first, "conj")) else None


def _described_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int) -> int | None:
    """Match "Lee left the room, saying": the described noun if it is a name, else the subject of its sentence.

    "The port denied that it was hit by a storm, calling it a lie" is said by the port, because things do not speak.
    """
    described = syntax[verb].head
    if (teller := _who_orders(syntax, verb, described)) is not None:
        return teller
    if syntax[described].tag in ("NNP", "NNPS", "PRP") and not _is_object(syntax, described):
        return described
    above = islice((index for index in syntax.ancestors(described) if syntax[index].tag.startswith("V")), _MOST_ABOVE)
    subjects = [subject for one in above if (subject := find_subject(syntax, one, quoted, climb + 1)) is not None]
    speaking = (subject for subject in subjects if not is_thing(syntax, subject))
    is_paper = syntax.word(described) in PAPERS | PLANS
    return next(speaking, subjects[0] if subjects and not is_paper else described)


def _who_orders(syntax: Syntax, verb: int, described: int) -> int | None:
    """Return who speaks right behind a paper of somebody else: "rejected Lee’s order saying", "with reports saying".

    Of "shows footage of Lee saying", Lee is the subject.
    Of "held up a letter indicating that it fell", the letter is the subject; "sent a letter saying" is its sender's.
    """
    last = verb - 1
    of = syntax[last].head
    if syntax[last].tag in ("NNP", "PRP") and syntax.word(of) == "of" and syntax[of].head == described:
        return last
    if described != last or syntax[described].tag not in ("NN", "NNS"):
        return None
    word, owner = syntax.word(described), syntax.child(described, "poss")
    if owner is not None and syntax[owner].tag.startswith("N") and word in PAPERS | SPOKEN | ORDERS:
        return owner
    shows = cue_forms().get(syntax.word(verb)) in HINTING and word in PAPERS | EVIDENCE
    beside = syntax[described].dep == "pobj" and syntax.word(syntax[described].head) == "with"
    return described if shows or (beside and word in PAPERS | EVIDENCE) else None


def _is_object(syntax: Syntax, name: int) -> bool:
    """Whether the name is the object of a verb, whose subject speaks: "the council defended Lee, saying"."""
    token = syntax[name]
    return token.dep in ("dobj", "dative") or (token.dep == "pobj" and syntax.word(token.head) in _TOWARDS)


def _who_is_made_to(syntax: Syntax, verb: int) -> int | None:
    """Match "the storm led Lee to say": the object of the verb speaks, not its subject."""
    token = syntax[verb]
    made = token.dep in ("xcomp", "advcl") and syntax.word(token.head) in _MAKING
    if not made or not any(syntax[helper].tag == "TO" for helper in syntax.children(verb, "aux")):
        return None
    return syntax.child(token.head, "dobj")


def _wishing_above(syntax: Syntax, verb: int) -> int | None:
    """Return the first verb of "Lee wanted visitors to feel “…”": the words are Lee's, not the visitors'."""
    token = syntax[verb]
    is_wished = token.dep in ("ccomp", "xcomp") and syntax.word(token.head) in _WISHING and token.head < verb
    is_bare = any(syntax[helper].tag == "TO" for helper in syntax.children(verb, "aux"))
    return token.head if is_wished and is_bare else None


def _who_is_quoted(syntax: Syntax, verb: int) -> int | None:
    """Match "the agency quoted Lee as saying": the object of the verb speaks, not the agency."""
    token = syntax[verb]
    above = syntax[token.head].head
    is_quoted = token.dep == "pcomp" and syntax.word(token.head) == "as" and syntax.word(above) in _QUOTING
    return syntax.child(above, "dobj") if is_quoted else None
