"""Short names: how newspapers refer to a place or a body after its full name."""

from __future__ import annotations

from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym, is_province
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.provinces import is_state
from reader.text.spelling import fold, remembered, word_set

# Words that make a different place of a name.
_APART = word_set(
    """
    new old north south east west northern southern eastern western upper lower great greater little central san
    santa los las el la saint st fort port of and
    """
)
# Bodies that have this name alone: a "Reconstruction Congress" is not meant by "Congress".
_NAMES_BY_THEMSELVES = frozenset({"congress", "senate", "parliament", "cabinet", "treasury"})
# Last words by which newspapers are called, or "The Globe" of the Globe and Mail.
_PAPERS = word_set("post journal standard globe mail star tribune telegraph mirror express chronicle courier observer")

#: The last words of companies that are called by the first one: "Velm" for "Velm Holdings".
FORMS_OF_COMPANY = word_set(
    "inc inc. corp corp. ltd ltd. plc llc gmbh co. group holdings bhd technologies systems airlines airways "
    "pharmaceuticals industries motors entertainment enterprises logistics ferries"
)

_TOWN_AND_TEAM = 2
# Heads that a short form keeps; a state university is another one than that of the state.
_CALLED_BY_ENDS = word_set("association cooperative foundation society trust union")
# Last words that are left out behind two others: "Velm Osk" of its hospital.
_LEFT_OUT = word_set("college hospital school university ventures")
# Groups with the name of a town that are no team of it.
_NO_TEAMS = word_set(
    """
    democrats republicans conservatives liberals tories socialists communists greens nationalists libertarians muslims
    christians jews hindus marines authorities residents officials voters lawmakers times news schools games olympics
    paralympics awards
    """
)

_CALLED_BY_FIELD = frozenset({"church", "order", "temple", "brotherhood"})
# Houses of parliaments that are called by their members: "the Commons".
_HOUSES = frozenset({"commons", "lords", "keys"})


def is_place_of(short: str, long: str) -> bool:
    """Whether "Torran" is short for "Innis Torran", unlike "York" for "New York"."""
    return long.endswith(f" {short}") and not _APART.intersection(long.split()) and kind_by_head(long.split()) is None


def is_short_for(short: str, long: str) -> bool:
    """Whether ``short`` is a usual short form of ``long``: its first word, or its last words for a body."""
    if short == "house" and not long.startswith("house of "):
        return False
    if is_team(short) and _is_of_town(long.removesuffix(f" {short}"), long):
        return True
    # A club may be of any town.
    words = long.split()
    is_of_any = len(words) == _TOWN_AND_TEAM and not is_given_name(words[0]) and short not in ORGANISATION_HEADS
    if is_of_any and is_team(short) and long.endswith(f" {short}"):
        return True
    if short in _PAPERS:
        return long.endswith(f" {short}") or long.startswith(f"{short} and ")
    if " " not in short and short not in ORGANISATION_HEADS:
        return len(short) > 3 and (long.startswith(f"{short} ") or called_by_field(long) == short)
    if " " in short and has_ends(short, long):
        return True
    bare = without_people(long)
    rest = long.removeprefix(f"{short} ")
    if rest != long and (is_country(rest) or is_known_place(rest) or rest in _LEFT_OUT):
        return True
    if bare == short or bare.startswith((f"{short} of ", f"{short} for ")):
        return True
    before = long.removesuffix(f" {short}")
    return before != long and (not _is_name_in_full(short) or is_country(before) or is_province(before))


def is_called_so(short: str, paper: str) -> bool:
    """Whether a folded word is what a paper of a longer name calls itself: "herald" of the "velm herald"."""
    return paper.endswith(f" {short}") and (short in _PAPERS or short in ORGANISATION_HEADS)


def is_offer_of(name: str, paper: str) -> bool:
    """Whether a folded name is of what a paper offers or asks for: "velm herald premium", unlike its publisher."""
    rest = name.removeprefix(f"{paper} ") if " " in paper else name
    return rest != name and kind_by_head(["", *rest.split()]) != "organisation"


def called_by_field(name: str) -> str | None:
    """Return the short form of "Church of Velm" and "House of Commons", folded."""
    words = fold(name).split()
    if len(words) != 3 or words[1] != "of":
        return None
    is_house = words[0] == "house" and words[2] in _HOUSES
    return words[2] if is_house or words[0] in _CALLED_BY_FIELD else None


def has_ends(short: str, long: str) -> bool:
    """Whether a body is called by the first words and the last one of its name: "Velm Society"."""
    first, last = short.rsplit(" ", 1)
    is_within = len(long) > len(short) and long.startswith(f"{first} ") and long.endswith(f" {last}")
    return last in _CALLED_BY_ENDS and is_within


def is_team(key: str) -> bool:
    """Whether a folded word may be the name of a team without its town: "herons", but no party or people."""
    return key.isalpha() and key.endswith("s") and key not in _NO_TEAMS and not is_demonym(key)


def _is_of_town(before: str, long: str) -> bool:
    return before != long and (is_known_place(before) or is_state(before))


@remembered
def without_people(key: str) -> str:
    """Return "supreme court" for "italian supreme court"."""
    first, _, rest = key.partition(" ")
    return rest if rest and is_demonym(first) else key


def _is_name_in_full(name: str) -> bool:
    """Whether a longer name that ends so is another body: the Bank of Velm is not the Royal Bank of Velm."""
    return name in _NAMES_BY_THEMSELVES or " of " in name or name.endswith(" party")
