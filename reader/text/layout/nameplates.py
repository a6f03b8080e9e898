"""Nameplates: the line in which a paper or a station names itself with more than its name: town, slogan, address."""

from __future__ import annotations

import re

from reader.text.layout.menus import is_known_entry
from reader.text.layout.publishers import is_like_paper, is_publisher
from reader.text.spelling import word_set

# "Sentinel, The (Carrow, Maine)", as databases print it.
_TURNED = re.compile(r"(?P<name>[^,()|]{3,50}), The(?: \([^()]{2,40}\))?")
# The most words of the name of a paper, and the fewest by which it is known without the place beside it.
_MOST_NAME_WORDS, _FEWEST_NAME_WORDS = 6, 2
_LONGEST = 100
# So many letters at the beginning of a name and of an address tell that they belong together.
_FEWEST_LETTERS = 4
_CAPITAL = r"[^\W\d_a-z][\w'’.-]*"
_TOWN = rf"{_CAPITAL}(?:[ -](?:(?:of|de|del|the|and|&|upon|on) )?{_CAPITAL}){{0,3}}"
# "Skerry Packet, Carrow", "Skerry Packet (Carrow, Maine)", "KXYZ 8 News | Carrow, Maine", "Skerry Packet/Carrow".
_PLACED = re.compile(
    rf"(?P<name>[^,:()|/–—]{{3,60}}?)(?: ?[,|/–—] ?| - | ?\((?=.*\)$))(?P<town>{_TOWN}(?:, ?{_TOWN})?)\)?"
)
_STATION = re.compile(
    r"(?:[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?|(?:ABC|NBC|CBS|FOX|Fox|CW|CTV|Global|Channel|News ?Channel|Action News"
    r"|Eyewitness News) ?\d{1,2})(?: ?\d{1,2})?(?: (?:News|TV|Action News|Eyewitness News|News Now))?"
)
# "The Skerry Gazette - Serving the islands since 1911", "SKERRY GAZETTE | Carrow's favourite paper".
_SLOGAN = re.compile(
    r"(?P<name>[^|]{3,40}?)(?:\s*[|–—]\s*|\s[-‐‑]\s*)[^|]*\b(?:newspapers?|news|journalism|since \d{4}|est\. \d{4}"
    r"|paper|(?-i:['’]s own)|(?:independent )?voice\b|serving|(?:your|the) (?:trusted|daily|weekly|local))\b.*",
    re.IGNORECASE,
)
# "The islands' paper since 1978", "Serving Skerry since 1911", "Established 1911".
_SLOGAN_ALONE = re.compile(
    r"(?:(?:the|your|our) (?:[^.]{3,40} )?(?:newspaper|paper|news source|voice of [^.]{3,30})|serving [^.]{3,50})"
    r",? since \d{4}|the (?:newsletter|magazine|journal|bulletin) of [^.]{3,60}"
    r"|serving [^.]{3,50} since \d{4}\W{1,3}[^.]{3,40}"
    r"|(?:est\.?|established|founded)(?: in)? \d{4}"
    r"|(?:[^.]{3,40}\W{1,5})?published (?:every|each|daily|weekly|twice) [^.]{3,50}",
    re.IGNORECASE,
)
# The same right below the name of a paper, where a headline hardly stands: "Free and independent since 1911".
_SLOGAN_BELOW = re.compile(
    r"[^.]{3,70} since (?:1[6-9]|20)\d\d|(?:[^.]{3,30}: )?(?:(?:the|an?|your|our) )?(?:[\w’'-]+ ){0,4}"
    r"(?:bulletin|gazette|journalism|magazine|news|newsletter|newspaper|notes|paper|quarterly|stories|voice|weekly)"
    r"(?: (?:about|by|for|from|in|of|on|that|to|who) [^.]{3,60})?(?:, [^.]{3,40})?",
    re.IGNORECASE,
)
# "eng.skerry.example - Skerry Public Radio", and a paper that costs nothing.
_ADDRESSED = re.compile(
    rf"(?:[A-Za-z\d-]+\.){{1,3}}[A-Za-z]{{2,10}} ?[|–—-] ?(?P<name>{_CAPITAL}(?: [\w&'’.-]+){{1,5}})"
)
# "Skerry News-Leader | skerrynews.example".
_WITH_ADDRESS = re.compile(
    rf"(?P<name>{_CAPITAL}(?: [\w&'’.-]+){{1,5}}) ?[|–—-] ?(?:www\.)?(?P<host>[a-z\d-]{{4,40}})\.[a-z.]{{2,10}}"
)
# "Skerry Packet Homepage", "SKERRY in English".
_FIRST_PAGE = re.compile(rf"(?P<name>{_CAPITAL}(?: [\w&'’.-]+){{0,4}}) (?i:home ?page|logo)")
_IN_ENGLISH = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}} (?:in )?English(?: Edition)?")
_FREE = re.compile(r"(?P<name>.{5,50}?) (?:FREE|Free)")
# What many papers with an article end with, and much else without one.
_ARTICLED = word_set(
    "age champion citizen express globe independent mirror monitor nation patriot punch scoop standard star sun"
    " vanguard voice whistle world"
)
# "Skerry Public Media | WKXY 91.3 FM", "ScienceBrief! Your source for science news".
_BESIDE_STATION = re.compile(
    rf"(?P<name>{_CAPITAL}(?: [\w&'’.-]+){{1,5}}) ?[|–—-] ?[KW][A-Z]{{2,3}}\b[\d .FAMTV-]{{0,12}}"
)
_PRAISED = re.compile(
    rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})[!:.]? (?:Your|The|Our) (?:source|home|guide|voice) (?:for|of|to)"
    r" .{3,60}"
)
_SMALL_WORDS = word_set("of the and for on in de du des del della di da do la y et")
# What papers call their own parts: "Skerry Herald Sport".
_DESKS = frozenset(("business", "football", "online", "opinion", "sport", "sports"))
# Where papers name their country behind their name to tell it from one of the same name.
_COUNTRIES = word_set(
    """
    australia bahamas bangladesh barbados belize bermuda botswana cambodia cameroon canada cyprus eswatini ethiopia fiji
    gambia ghana grenada guyana india indonesia ireland jamaica kenya lesotho liberia malawi malaysia malta mauritius
    myanmar namibia nepal nigeria pakistan philippines rwanda samoa scotland singapore somalia tanzania thailand tonga
    trinidad uganda uk usa vietnam wales zambia zimbabwe
    """
)


def read_nameplate(text: str) -> str | None:
    """Return the paper or station that a line names beside its town, its country, its slogan or its address."""
    if len(text) > _LONGEST:
        return None
    if turned := _TURNED.fullmatch(text):
        return f"The {turned['name']}" if may_be_paper(f"The {turned['name']}") else None
    if placed := _PLACED.fullmatch(text):
        name = placed["name"].strip()
        if _STATION.fullmatch(name) or may_be_paper(name):
            return name
    if (name := text.split(" | ")[0]) != text and may_be_paper(name):
        return name
    if slogan := _SLOGAN.fullmatch(text):
        name = slogan["name"]
        is_name = len(name.split()) < _MOST_NAME_WORDS and is_written_as_name(name)
        return name if is_name and not all(map(is_known_entry, name.split())) else None
    if (found := _ADDRESSED.fullmatch(text)) and is_written_as_name(found["name"]):
        return found["name"]
    if _IN_ENGLISH.fullmatch(text) and not all(map(is_known_entry, text.split())):
        return text
    if found := _FIRST_PAGE.fullmatch(text) or _BESIDE_STATION.fullmatch(text) or _PRAISED.fullmatch(text):
        return found["name"]
    if (found := _WITH_ADDRESS.fullmatch(text)) and _begins_alike(found["name"], found["host"]):
        return found["name"]
    if (found := _FREE.fullmatch(text)) and may_be_paper(found["name"]):
        return found["name"]
    name, _, last = text.rpartition(" ")
    return name if last.casefold() in _COUNTRIES | _DESKS and may_be_paper(name) else None


def is_slogan(text: str) -> bool:
    """Whether a line is what a paper says of itself below its name."""
    return len(text) <= _LONGEST and _SLOGAN_ALONE.fullmatch(text) is not None


def is_slogan_below(text: str, name: str) -> bool:
    """Whether a line is what a paper says of itself, right below a line that may be its ``name``."""
    is_name = len(name.split()) < _MOST_NAME_WORDS and is_written_as_name(name)
    return is_name and len(text) <= _LONGEST and (is_slogan(text) or _SLOGAN_BELOW.fullmatch(text) is not None)


def _begins_alike(name: str, host: str) -> bool:
    """Whether an address begins like the name of its site, but for an article."""
    letters = re.sub(r"\W", "", name.casefold().removeprefix("the "))
    return letters[:_FEWEST_LETTERS] == re.sub(r"\W", "", host.removeprefix("the"))[:_FEWEST_LETTERS]


def without_place(source: str | None) -> str | None:
    """Return a paper without the town in brackets that databases print behind it: "Skerry Packet (Carrow)"."""
    placed = _PLACED.fullmatch(source) if source and source.endswith(")") else None
    return placed["name"] if placed and may_be_paper(placed["name"]) else source


def may_be_paper(text: str) -> bool:
    """Whether several words are the name of a paper, which may have an article: "The Skerry Packet"."""
    words = text.split()
    if not _FEWEST_NAME_WORDS <= len(words) <= _MOST_NAME_WORDS or not is_written_as_name(text):
        return False
    called = " ".join(word.title() if word.isupper() else word for word in words)
    last = words[1] if words[0] == "The" and words[2:3] == ["of"] else words[-1]
    is_articled = words[0].casefold() == "the" and last.casefold() in _ARTICLED
    is_named = is_like_paper(text) or (is_publisher(called) and is_publisher(last.title()))
    return (is_named or is_articled) and not all(map(is_known_entry, words[:-1]))


def is_written_as_name(text: str) -> bool:
    """Whether all words begin with a capital, but for small ones: "Voice of the Skerry"."""
    words = [word for word in text.split() if word[0].isalpha() and word not in _SMALL_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)
