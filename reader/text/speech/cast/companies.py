"""Bodies in other words than their names: "the union", "the tech giant", "the New York fund"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Entity, EntityKind, Place
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.nearby import last_subject, spoke_last
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.passages import passages_around
from reader.text.spelling import fold, word_set

_COMPANIES = word_set("airline airlines bank co company corp firm group holdings inc limited llc ltd plc")
# Bodies that have one owner or many, and are called by what they sell or do.
_FIRMS = word_set("""
    airline brewer carmaker chain company developer firm insurer lender maker manufacturer operator producer publisher
    retailer start-up startup supplier
    """)
_WATCHDOGS = word_set("regulator watchdog")
# Last words of names of bodies that are no companies.
_NO_COMPANIES = word_set("""
    academy administration agency alliance army assembly association authority board bureau cabinet chamber church
    club coalition college commission committee congress council court department embassy federation force forces
    foundation government guild hospital institute institution legislature ministry mission movement museum office
    parliament party police school schools secretariat senate service society tribunal trust union unions university
    """)

# The most paragraphs back to the only organisation named.
_FARTHEST = 1
# The paragraphs that name the company a whole article is about, and how often that names it at least.
_OPENING, _FEWEST_MENTIONS = 2, 4

_ORGANISATIONS: tuple[EntityKind, ...] = ("organisation",)


def body_called(phrase: str, place: Place, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Return the organisation that the paragraph is about, else the last speaker: "the union", "the tech giant"."""
    if not all(word.islower() or is_demonym(word) or word in cast.words_of_places for word in phrase[1:].split()):
        return None
    if (body := last_subject(place, cast, 0, _ORGANISATIONS)) is not None:
        return None if _is_of_another_sort(phrase, body.name) else body
    last = spoke_last(place, cast, turns)
    if last is not None and last.kind == "organisation":
        return None if _is_of_another_sort(phrase, last.name) else last
    if phrase.split()[-1] not in _FIRMS:
        return None
    return _company_of_article(phrase, place, cast) or _company_near(phrase, place, cast)


def _company_of_article(phrase: str, place: Place, cast: Cast) -> Entity | None:
    """Return the organisation that the beginning names and the text names by far the most, if it may be a company."""
    ranked = sorted(cast.organisations, key=lambda one: -len(one.mentions))[:2]
    times = [len(one.mentions) for one in ranked] + [0, 0]
    if times[0] < max(_FEWEST_MENTIONS, 2 * times[1]) or _is_of_another_sort(phrase, ranked[0].name):
        return None
    opening = [passage.index for passage in cast.passages[:_OPENING]]
    first = ranked[0].mentions[0]
    return ranked[0] if first < place and (first.paragraph in opening or first.paragraph < opening[0]) else None


def _company_near(phrase: str, place: Place, cast: Cast) -> Entity | None:
    """Return the only organisation that this paragraph and the one before name, if it may be a company."""
    syntax = cast.passage_of(place).syntax
    if syntax[syntax.first_from(place.start)].dep == "poss":  # of a paper that may be anybody's
        return None
    near = [passage.index for passage in passages_around(cast.passages, place.paragraph, _FARTHEST, 0)]
    named = [
        organisation
        for organisation in cast.organisations
        if any(mention.paragraph in near and mention < place for mention in organisation.mentions)
    ]
    # "The BBC" has only reported it.
    is_one = len(named) == 1 and not named[0].name.isupper() and not _is_of_another_sort(phrase, named[0].name)
    return named[0] if is_one else None


def _is_of_another_sort(phrase: str, name: str) -> bool:
    """Whether a body is a company and "the union" or "the regulator" is meant, or an agency and "the company" is."""
    head, last = phrase.split()[-1].lower(), fold(name.split()[-1]).strip(".")
    is_office = last in _NO_COMPANIES or name.isupper() or name.startswith("Of")  # Ofgem
    if head in _WATCHDOGS and not is_office:
        return True
    return (head == "union" and last in _COMPANIES) or (head in _FIRMS and last in _NO_COMPANIES)
