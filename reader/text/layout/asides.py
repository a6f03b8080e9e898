"""Asides: what stands behind the names in a byline besides more names: towns in brackets, photographers, the paper."""

from __future__ import annotations

import re

from reader.text.layout.nameplates import may_be_paper
from reader.text.layout.publishers import is_publisher, tidy_paper

# "(Carrow)", "(AP)", "(he/him)", "(with AP)"; a number is an age, which no author has.
_BRACKETED = re.compile(r"\(\s?(?:(?:and|with|mit|avec|con)\s)?((?:[^\W\d_a-z]|(?:he|she|they)/|dpa)[^()@\d]{0,40})\)")
# "…, with additional reporting by Orla Finch": who only helped is not the author.
_HELPED = re.compile(r",?\s(?:(?:and|with)\s)?(?:additional |contributed )reporting (?:by|from)\s.*$", re.IGNORECASE)
# "…, photos by Orla Finch": who took pictures wrote nothing.
_PICTURED = re.compile(
    r"\b(?:(?:and|with|&)\s)?(?:(?:photo(?:graph)?s|pictures|photography|videos?|illustrations?|graphics?|images?)"
    r"(?:,? (?:and|&) \w+)?(?: by|\s?:)\s|(?:photo|picture|video|illustration):\s).*$",
    re.IGNORECASE,
)
# "Ada Brenn (text) and Orla Finch (photos)".
_TOOK = re.compile(
    r"(?:^|,|\band\b|&|/)\s*[^,&/()]{3,40}?\s?"
    r"\((?:photos?|photograph(?:s|y|er)|pictures?|images?|videos?|illustrations?|graphics?)\)",
    re.IGNORECASE,
)
_WROTE = re.compile(r"\s?\((?:text|words|story|report(?:ing)?|writing)\)", re.IGNORECASE)
# "By Ada Brenn for the Skerry Packet", "BY ADA BRENN FOR THE MORNING PACKET".
_FOR = re.compile(
    r"\b(?:for|FOR)\s+(?P<name>(?:(?:[Tt]he|THE)\s+)?[^\W\d_a-z][\w'’&-]*(?:\s[^\W\d_a-z][\w'’&-]*){0,3})$"
)
# "Ada Brenn, MD, and Nils Lind et al".
_HONOURS = re.compile(r",? (?:M\.?D|R\.?N|J\.?D|M\.?P\.?H|Esq|[OMC]BE|et al)\.?(?=,|\s+and\b|$)|,? and others$")
_PICTURED_BY_INITIALS = re.compile(r"(?P<initials>[A-Z]{2,3}) [Bb][Yy] (?P<name>[A-Z][^,|\d]{3,40})")
_JOINED_ONLINE = re.compile(r"(?<=[a-z])online$")
_ONLINE = re.compile(r"\w{4,20}(?: ?Online| ?ONLINE|online)")
_ARTICLED = re.compile(r"(?:The|THE)\s")


# "Reported By :Ada BrennEdited By :Nils LindUpdated:March 07, 2024".
_REPORTED = re.compile(r"(?:Reported|Written|Posted) [Bb]y ?:")
_EDITED = re.compile(r"(?:Edited|Curated|Reviewed|Translated) [Bb]y ?: ?.*?(?=$|[|,]|Updated|Published|Posted)")
# How pages run a byline together, and the role in it.
_JOINED_BY = re.compile(r"(?:[A-Z][a-z]{2,12})?By(?=[A-Z][a-z])")
_JOINED_ROLE = re.compile(
    r"(?<=[a-z]{2})(?<!Mac)(?=[A-Z][a-z]+(?: [A-Z&][a-z]*){0,3} (?:Correspondent|Editor|Reporter|Writer)\b)"
)


def with_gaps(text: str) -> str:
    """Return a byline that a page ran together, "ByAda BrennHealth Correspondent", as it is written elsewhere."""
    if joined := _JOINED_BY.match(text):
        return _JOINED_ROLE.sub(", ", f"By {text[joined.end() :]}")
    return _EDITED.sub(" ", text).replace(" :", ": ") if _REPORTED.match(text) else text


def without_initials(text: str) -> str:
    """Return a byline without the initials that stand for the author's picture before it: "AB By Ada Brenn"."""
    found = _PICTURED_BY_INITIALS.match(text)
    initials = "".join(word[0] for word in re.split(r"[\s-]", found["name"]) if word) if found else ""
    return text[found.end("initials") + 1 :] if found and initials.startswith(found["initials"]) else text


def without_asides(names: str) -> tuple[str, tuple[str, ...]]:
    """Return the names without photographers and brackets, and what stood in the brackets."""
    written = _WROTE.sub("", _TOOK.sub("", names)) or names if "(" in names else names
    bare = _PICTURED.sub("", _HELPED.sub("", _HONOURS.sub("", written))).rstrip(" ,;|–—.-") or names
    return " ".join(_BRACKETED.sub(" ", bare).split()), tuple(found.strip() for found in _BRACKETED.findall(bare))


def paper_written_for(text: str) -> str | None:
    """Return the paper that a name in a byline is followed by: "Ada Brenn for The Skerry Packet"; None without one."""
    found = _FOR.search(text)
    name = found["name"] if found else ""
    named = _ARTICLED.match(name) or is_publisher(name) or may_be_paper(name) or _ONLINE.fullmatch(name)
    return _JOINED_ONLINE.sub("Online", tidy_paper(name.removeprefix("the "))) if named else None
