"""Signs of things: ships, storms, platforms and the titles of works."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.known import PLATFORMS, known_kind
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import ENDS, SAYS, THE, is_open
from reader.text.spelling import word_set

# "the Brent crude", "the Omicron variant"; "the film Ada Goes to Sea".
_OF_A_THING = re.compile(
    r"\s(?:crude|variants?|vaccines?|virus|spyware|malware|app|apps|browser|database|software|format|operating system|"
    r"cryptocurrency|missiles?|rockets?|spacecraft|smartphones?)\b"
)
# "a Velm tank": people and bodies have arms ("Velm drones"), but their owners are seldom taken for people.
_OF_ARMS = re.compile(r"\s(?:tanks?|rifles?|pistols?|machine guns?|howitzers?|fighter jets?|warplanes?|helicopters?)\b")
# Outweighs everything else: a platform that speaks is a company, however often posts on it are mentioned.
_NEVER = -100
_ON_A_PLATFORM = re.compile(r"\b(?:on|via|through|over|using)\s$")
_A_THING = re.compile(r"\b(?:apps?|browser|spacecraft|satellite|software|cryptocurrency|[Ss]pace [Ss]huttle)\s$")
_IS_A_THING = re.compile(r"(?:[Ss]pace\s)?[Ss]huttle\b|[Ss]pacecraft\b|(?:HMS|HMAS|HMCS|USS|RMS|INS|MV)\s[A-Z]")
_A_WORK = re.compile(r"\b(?:film|movie|novel|album|song|musical|sitcom|memoir|documentary|opera|thriller)\s$")
# "a staging of The Velm": with a capital in the middle of a sentence, the article belongs to the title.
_STAGED = re.compile(
    r"\b(?:adaptation|performances?|production|remake|revival|screenings?|sequel|staging|version)s? of The\s$"
)
# "(Shakespeare)’s ‘The Tempest’"
_TITLE = r"(?:[A-Z]\w*\s){0,5}[A-Z]\w*"
_OF_CREATOR = re.compile(rf"['’]s\s(?:‘{_TITLE}’|“{_TITLE}”|\"{_TITLE}\")")
_A_STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm)\s$")
# "a Velm Cruiser"
_ONE = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Ee]very)\s$")
# "the Osk Creek Fire"; without an article it is a fire brigade.
_FIRE = re.compile(r"\s(?:Fire|Wildfire|Bushfire)$")
_CAPITAL_AFTER = re.compile(r"\s[A-Z]")
_UNDER_CAPTAIN = re.compile(r",?\sunder\s(?:her\s)?(?:Captain|Capt\.?|captain|skipper)\b")
_AND_SHE = re.compile(r"[^.!?;“”\"]{2,120}\b(?:and|with|before|where|as|until)\s(?:\w+\s)?(?:she|her)\b")
_QUOTE_BEFORE = re.compile(r"[“\"«]\s?$")
_THE_IN_QUOTES = re.compile(r"[“\"«]The\s$")
_QUOTE_AFTER = re.compile(r"[.,!?]?\s?[”\"»]")


# "a Toyota Velm", "his Ford": makers of cars, boats and planes, which are called by them.
_MAKERS = word_set(
    """
    audi bajaj bentley bmw boeing buick cadillac caterpillar cessna chevrolet chrysler citroen daihatsu dodge ducati
    ferrari fiat ford holden honda hyundai isuzu jaguar jeep kawasaki kia lexus mahindra maruti mazda mercedes
    mitsubishi nissan peugeot porsche renault rolls-royce scania skoda subaru suzuki tesla toyota vauxhall volkswagen
    mercedes-benz volvo yamaha
    """
)
_MODEL = re.compile(
    r"\s(?!Motors?\b|South\b|North\b|India\b|Kenya\b|Australia\b|Canada\b|Group\b|Financ|Cup\b|Cent)[A-Z0-9]"
)
_BY_SOMEBODY = re.compile(
    r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|white|red|blue|silver|black|grey|gray|green|old|battered|stolen|[’']s)\s$"
)
_DRIVEN = re.compile(
    r"\s?(?:[,.;:)]|$)|\s(?:and|in|at|on|into|from|with|which|that|was|sedan|saloon|pickup|pick-up|truck|van|bakkie|ute|lorry|car|"
    r"bus|minibus|motorbike|motorcycle|matatu|engine|tractor)\b"
)


def _is_vehicle(mention: Mention, before: str, text: str) -> bool:
    """Whether a maker stands for what it made: "a (Toyota) Velm", "his white (Ford) was"."""
    if mention.key not in _MAKERS:
        return False
    end = mention.place.end
    is_one = _BY_SOMEBODY.search(before) and _DRIVEN.match(text, end)
    return bool(is_one or ((_BY_SOMEBODY.search(before) or THE.search(before)) and _MODEL.match(text, end)))


def _is_one_of_many(mention: Mention, before: str, text: str) -> bool:
    """Whether a supposed body or place is one of many things of that name, as no body is: "into a Velm Cruiser,"."""
    is_known = is_known_place(mention.text) or known_kind(mention.text) is not None or is_acronym(mention.text)
    is_thing = _ONE.search(before) is not None and ENDS.match(text, mention.place.end) is not None
    return is_thing and not is_known and is_open(mention)


def signs_of_things(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the words around ships, storms, platforms and titles of works."""
    end = mention.place.end
    if _is_vehicle(mention, before, text):
        return {"product": 4}
    if (_A_WORK.search(before) and mention.kind != "place") or _STAGED.search(before):
        return {"work": 3}
    is_creator = mention.kind == "place" and " " not in mention.key
    if is_creator and _OF_CREATOR.match(text, end) and not (is_known_place(mention.text) or known_kind(mention.text)):
        return {"person": 3}
    if mention.kind in ("organisation", "place") and _is_one_of_many(mention, before, text):
        return {"product": 3}
    if _FIRE.search(mention.text) and THE.search(before) and not _CAPITAL_AFTER.match(text, end):
        return {"event": 4}
    if _A_STORM.search(before):
        return {"event": 3}
    if mention.key in PLATFORMS:
        if SAYS.match(text, end):
            return {"product": _NEVER}
        return {"product": 1} if _ON_A_PLATFORM.search(before) else {}
    is_thing = _A_THING.search(before) or _IS_A_THING.match(mention.text)
    if is_thing or (mention.kind != "place" and _OF_A_THING.match(text, end)):
        return {"product": 3}
    if mention.kind == "person" and " " not in mention.key and _OF_ARMS.match(text, end):
        return {"product": 3}
    if THE.search(before) and (
        _UNDER_CAPTAIN.match(text, end) or (" " in mention.key and _AND_SHE.match(text, end) and is_open(mention))
    ):
        return {"product": 2}
    if mention.kind != "organisation" and _THE_IN_QUOTES.search(before) and _QUOTE_AFTER.match(text, end):
        return {"work": 3}
    is_quoted = _QUOTE_BEFORE.search(before) and _QUOTE_AFTER.match(text, end)
    return {"work": 3} if is_quoted and mention.kind != "place" and " " in mention.key else {}
