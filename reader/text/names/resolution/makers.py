"""Makers: people and bodies that are named only because they made the article or its pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.text.layout.datelines import read_dateline
from reader.text.layout.publishers import AGENCY
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.mentions import DESCENT, Mention

_AGENCIES = rf"{AGENCY}|PA Wire|Getty(?: Images)?|Postmedia|EPA|DPA|LightRocket|Shutterstock|iStock(?:photo)?|Alamy"
# Whoever is "Ada Brenn, CNN’s analyst", is no maker.
_AFTER = re.compile(
    rf"\s*(?:/\s*[A-Z]|[,|/]\s*(?:The )?(?:{_AGENCIES})\b(?!['’]s|\s(?!via|and)[a-z])|\s\((?:{_AGENCIES})\))"
)
_BEFORE = re.compile(
    r"(?:^|[(\s])(?:with files from|photos?(?:graphs?)? by|photo(?:graph)?|pictures? by|image|credit|illustration by|"
    r"(?:reporting|editing|writing|additional reporting|compiled) by|^by)(?:\s*:|/)?(?:\s+[^.]*?(?:,| and))?\s*$",
    re.IGNORECASE,
)
# Other credits for pictures: "(Image: Velm Pictures via ...)", "Photo by ADA BRENN /AFP".
_PICTURE_OF = re.compile(
    r"(?:\b(?:[Pp]hoto(?:graph)?s?|[Pp]icture|[Ii]mage|[Cc]redit|[Vv]ideo)s?:|\b[Pp]hotos? by|\b[Pp]icture by)\s"
    r"(?:[A-Z][\w.&’'-]*[\s,/]+|(?:via|for|and)\s)*$"
)
# "(Picture: Velm Echo)", "( Ada Brenn / AP )"; the label is not a name, either.
_LABEL = r"(?:[Pp]icture|[Ii]mage|[Pp]hoto(?:graph)?|[Vv]ideo|[Cc]redit)s?(?: [Cc]redits?)?"
_IN_BRACKETS = re.compile(rf"\(\s?{_LABEL}:\s(?:The )?$")
# "(Ada Brenn/The Velm Echo)"
_BEHIND_MAKER = re.compile(r"\((?:[A-Z][\w.’'-]*\s?){1,4}/\s?(?:The )?$")
_LABELLED = re.compile(_LABEL)
# The end of a caption: "at dawn. Velm Echo/Ada Brenn", "at dawn. Supplied: Velm Police", "at dawn. (Velm Radio)".
_SOURCE_LABEL = (
    r"(?i:(?:file |handout |stock )?(?:photo(?:graph)?|picture|video|illustration)s?(?: credits?| supplied)?|"
    r"supplied|handout|credits?)"
)
_MAKER = r"(?:[A-Z][\w.’'-]*\s?){1,4}"
_CREDITED_LAST = re.compile(
    rf"(?:^|[.!?…”\"’]\s)\s?(?:[\[(|—–©-]\s?)*(?:"
    rf"{_SOURCE_LABEL}\s?(?:[:/|]\s?|\s(?:courtesy of|by|from)\s)(?:{_MAKER}/\s?)?|"
    rf"{_MAKER}(?:/\s?|\s?/?\s?[Ff]or\s))(?:[Tt]he\s)?$"
)
_OPENS_BRACKET = re.compile(r"[.!?…”\"’]\s\(\s?(?:The )?$")
_ENDS_PARAGRAPH, _IS_HANDED_ON = re.compile(r"[\s\])]*\.?\s*$"), re.compile(r"\s?/\s?(?:[Ff]or )?(?:The )?[A-Z]")
_FROM_AGENCY = re.compile(r"\s?/|\svia\b|\s[A-Z]{2,}\s?/")
_AGENCY = re.compile(rf"(?:The )?(?:{_AGENCIES})")
_HANDED_ON = re.compile(r"(?:/\s?|\bvia\s)$")
_ITS_PICTURE = re.compile(r"\s(?:Images|[Pp]hotos?|Pictures)\b(?=/|\)|\s?$|,)")
_ENDS_CAPTION = re.compile(r"(?:^|[.!?”\"’]\s?)\((?:The )?$")
_CLOSES = re.compile(r"\)\s?$")
_CLOSES_BRACKET = re.compile(r"\s?\)")


# "—With a report from Ada Brenn", at the end of an article of the Philippines.
_WITH_REPORT = re.compile(r"(?:^|[—–-]\s?)with (?:an? |additional )?reports? (?:from|by)\b[^.]*$", re.IGNORECASE)
# The most characters before a name that are read.
_FARTHEST = 80
# "Ada Brenn is a Velm-based reporter covering the harbour."
_WRITES = re.compile(
    r"\sis (?:an?|the) (?:[\w’'-]+ ){0,4}"
    r"(?:reporter|correspondent|columnist|journalist|writer|editor|photographer|producer) "
    r"(?:covering|based|for|with|at|who covers|and)\b"
)


def without_credits(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` without people who are named only for their work on the article."""
    credits = {mention.place for mention in mentions if is_credit(mention, texts[mention.place.paragraph])}
    in_the_story = {mention.key for mention in mentions if mention.place not in credits}
    return [mention for mention in mentions if mention.place not in credits or mention.key in in_the_story]


def is_credit(mention: Mention, text: str) -> bool:
    """Whether a mention is a credit for a picture or the report: "(Photo: ...)", "Editing by ..."."""
    reach = max(0, mention.place.start - _FARTHEST), mention.place.start
    before = text[slice(*reach)]
    if mention.kind in ("organisation", "person") and _WITH_REPORT.search(text, *reach):
        return True
    if mention.kind in ("organisation", "place") and _is_in_brackets(mention, before, text):
        return True
    if mention.kind == "organisation":
        if "/" in mention.text and is_given_name(mention.key.split()[0]):
            return True
        return _is_credited_body(mention, before, text)
    if mention.kind != "person":
        return False
    if any("/" in word and word not in DESCENT for word in mention.text.split()):
        return True
    return (
        _BEFORE.search(text, *reach) is not None
        or _AFTER.match(text, mention.place.end) is not None
        or _WRITES.match(text, mention.place.end) is not None
    )


def _is_in_brackets(mention: Mention, before: str, text: str) -> bool:
    """Whether a name is the whole credit in brackets, or the label of one: "(Picture: Velm Echo)"."""
    if _LABELLED.fullmatch(mention.text):
        return text.startswith(":", mention.place.end)
    is_whole = _IN_BRACKETS.search(before) or _BEHIND_MAKER.search(before)
    return is_whole is not None and _CLOSES_BRACKET.match(text, mention.place.end) is not None


def _is_credited_body(mention: Mention, before: str, text: str) -> bool:
    """Whether a body is credited for the report or a picture: "Ada Brenn/AFP via Getty Images"."""
    end = mention.place.end
    if _PICTURE_OF.search(before) and _FROM_AGENCY.match(text, end):
        return True
    if (dateline := read_dateline(text)) and end <= dateline.length:
        return True
    if _OPENS_BRACKET.search(before) and _IS_HANDED_ON.match(text, end):
        return True
    if _ENDS_PARAGRAPH.match(text, end) and _is_last_credit(mention, before):
        return True
    owner = mention.text.split("/")[-1]
    if "Photo/" in mention.text:
        return True
    if not _AGENCY.fullmatch(owner):
        return False
    if owner != mention.text or _HANDED_ON.search(before) or _ITS_PICTURE.match(text, end):
        return True
    return _ENDS_CAPTION.search(before) is not None and _CLOSES.match(text, end) is not None


def _is_last_credit(mention: Mention, before: str) -> bool:
    """Whether what ends the paragraph is the credit of its picture: "Velm Echo/Ada Brenn" behind a sentence."""
    is_of_two = "/" in mention.text and before.rstrip().endswith((".", "!", "?", "”", ":", "|", "–", "—"))
    return is_of_two or _CREDITED_LAST.search(before) is not None or _OPENS_BRACKET.search(before) is not None
