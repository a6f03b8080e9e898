"""The furniture of a page that came with its text: share, sign up, read on, advertisements, rights, end marks.

Only whole short paragraphs are furniture, and only by phrases known from such lines: to leave one standing is a
blemish, to remove a sentence is a loss.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.layout.datedlines import read_date_line
from reader.text.layout.phrasebook import WORDS
from reader.text.layout.phrases import furniture_phrase
from reader.text.layout.pointers import points_elsewhere
from reader.text.layout.publishers import AGENCY

# The longest real furniture (rights, newsletters, a notice about embedded contents with 350) has fewer characters;
# longer paragraphs hardly ever begin like it.
LONGEST = 360
# Several readers of lines ask for the same ones, while the head and the foot of one article are read.
_KEPT = 1024
# Furniture addresses the reader; it never reports what somebody said, unless it repeats a headline or what was wrong.
_REPEATING = ("comment", "correction")
_REPORTED = re.compile(r"\b(?:said|says|told|wrote|writes|asked|replied|according to)\b", re.IGNORECASE)
_TAGS = re.compile(r"^(?:tags?(?: ?(?:/|&|and) ?keywords?)?|tagged|topics|keywords)\s*:\s*(.+)$", re.IGNORECASE)
_NAMES = rf"{WORDS['<Name>']}(?: {WORDS['<Name>']}){{1,3}}"
# "… on Monday. (Orla Finch/The Globe)": a bracket behind a caption holds a photographer, an agency or a newspaper.
_CREDIT = (
    rf"(?:[^()]{{2,40}}/)?(?:{WORDS['<Agency>']}|(?:{_NAMES} )?(?:file )?photo)\b[^()]{{0,60}}"
    rf"|(?-i:{AGENCY})|{_NAMES}\s?/\s?(?:for )?{WORDS['<Name>']}(?: {WORDS['<Name>']}){{0,3}}"
)
_CAPTION = re.compile(
    r"^(?:caption|pictured)\s?:\s|^open (?:this )?(?:photo|image) in gallery\s\w|^(?:Item \d+ of \d+ |\[\d+/\d+\] ?)\w"
    r"|^\((?:L|From left|Left) ?(?:-|to)? ?(?:R|right)?\)\s"
    rf"|[.!?]['’\"”]?\s?\(\s?(?:{_CREDIT})\s?\)\.?$",
    re.IGNORECASE,
)
# "It is raining. (dpa/lno)": small letters are the agency and the desk that the text is from.
_SIGNED = re.compile(r"\([a-z]{2,4}(?:/[a-z-]{2,4})*\)$")
# "The ferry leaves the quay. Photograph: Orla Finch/The Globe": nothing but names follows.
_ENDS_CREDITED = re.compile(
    rf"\w['’\"”.!?]{{0,2}}\s(?i:photo(?:graph|graphie)?|picture|image|foto|bild|fotografía|credit)\s?:\s"
    rf"{_NAMES}(?:\s?/\s?{WORDS['<Name>']}(?: {WORDS['<Name>']}){{0,3}})?$"
)
_LONGEST_CREDIT = 80
# "Photo: Orla Finch. The ferry leaves the quay on Monday.": the credit is furniture, the sentence after it is not.
_CREDITED_CAPTION = re.compile(rf"^{WORDS['<Photo>']}(?: by| credit)?\s?:\s?{_NAMES}\.\s+\w.{{20,}}", re.IGNORECASE)
# "Orla Finch / AFP via Getty Images The ferry leaves the quay", "The Canadian Press Skippers wait on the quay": a site
# has joined the credit and the caption; a sentence about the agency goes on with a verb.
_HEADED_BY_CREDIT = re.compile(
    rf"(?:{_NAMES}\s?/\s?(?:{AGENCY}|Getty)(?: Photo| Images)?(?: via {_NAMES})?"
    r"|The (?:Associated|Canadian) Press(?! (?:All|Photo|Poll|Preseason|Sports|Staff|Style|Top|Writer)))"
    r"\s+[A-Z][\w’'-]+ .{20,}\."
)
# "— Orla Finch (@orlafinch) March 3, 2024": below a post that a page shows among its paragraphs.
_POSTED_BY = re.compile(r"— ?\S.{0,80} \(@\w{1,15}\) (?:\w+\.? \d\d?,|\d\d?\.? (?:de )?\w+\.?(?: de)?) 20\d\d")
# Signs around a button; behind a single dash or point an item of a list may follow.
_DECORATED = re.compile(
    r"[-–—*•] ?(?P<bare>\w.{1,100}?) ?[-–—*•]|[»›>→←↑▶►▲▼+|#~=✉●■◆★]{1,3} ?(?P<other>\w.{1,100}?)\W{0,4}"
)
# The rules of what stands beside a picture, in one line with its caption, and the most characters of a line of entries.
_OF_PICTURES = ("copyright", "photo")
_LONGEST_ENTRIES = 160
_BETWEEN_ENTRIES = re.compile(r"\||\s[·•]\s")
_LONGEST_SENTENCES, _BETWEEN_SENTENCES = 200, re.compile(r"(?<=[.!?]) (?=[A-Z])")
_YEAR = re.compile(r"\b20\d\d\b")
_SYMBOLS = re.compile(r"[\W_]{1,80}")
_STATED_END = re.compile(
    r"[^\w.!?…]*ENDS[^\w.!?…]*|[(\[*–—-]+ ?(?:END|ends?|Ends?) ?[)\]*–—-]+"
    # "(END) Skerry Newswires", with the day and the hour behind it.
    r"|\(END\)(?: [A-Z][\w.&’'-]*){1,4}(?:,? (?=[^.!?]*\d)[\w ,:()]{6,50})?"
)
_END_MARK = re.compile(
    r"\W*(?:30|x{3,}|n{4}|(?:the )?ends?|end of (?:story|article|document|text)|eom|fin|ende|reuters?|끝|完|終わり)\W*",
    re.IGNORECASE,
)


def furniture_rule(text: str) -> str | None:
    """Name the rule by which a whole paragraph is furniture; None for text."""
    return _rule_of(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=_KEPT)
def _rule_of(text: str) -> str | None:
    rule = furniture_phrase(text) or _decorated_phrase(text) or _rule_of_entries(text) or _rule_of_sentences(text)
    if rule is None or (rule not in _REPEATING and _tells_speech(text)) or _CREDITED_CAPTION.match(text):
        return None
    return f"furniture-{rule}"


def _decorated_phrase(text: str) -> str | None:
    """Name the rule of a line between signs: "- Share on Facebook -", "» Read more"."""
    bare = _DECORATED.fullmatch(text) if not text[:1].isalnum() else None
    return furniture_phrase(bare["bare"] or bare["other"]) if bare else None


def _rule_of_entries(text: str) -> str | None:
    """Name the rule of a line of several entries between bars of which half are furniture by themselves."""
    if not _BETWEEN_ENTRIES.search(text) or len(text) > _LONGEST_ENTRIES or text.endswith("."):
        return None
    if _YEAR.search(text) and ("|" not in text or read_date_line(text)):
        return None  # the date, alone or beside the reading time
    entries = [entry for part in _BETWEEN_ENTRIES.split(text) if (entry := part.strip())]
    found = map(furniture_phrase, entries)
    rules = [rule for rule in found if rule and rule not in _OF_PICTURES]
    return rules[0] if len(entries) > 1 and 2 * len(rules) >= len(entries) else None


def _rule_of_sentences(text: str) -> str | None:
    """Name the rule of a line of several sentences, each of which is furniture by itself."""
    if len(text) > _LONGEST_SENTENCES or text[-1:] not in ".!?":
        return None
    first, *others = _BETWEEN_SENTENCES.split(text)
    rule = furniture_phrase(first) if others else None
    return rule if rule and all(map(furniture_phrase, others)) else None


def _tells_speech(text: str) -> bool:
    """Whether a paragraph reports speech, and is not the headline of another story behind a label."""
    return reports_speech(text) and not (points_elsewhere(text) and text[-1] not in ".!")


def reports_speech(text: str) -> bool:
    """Whether a paragraph has a verb of reporting, which furniture never has."""
    return _REPORTED.search(text) is not None


def is_caption(text: str) -> bool:
    """Whether a paragraph describes a picture or signs a post; it stays visible, for it often says something new."""
    may_be = len(text) <= LONGEST and (text[:1] in "([cCpPIO" or text.endswith((")", ").")))
    if may_be and (_CAPTION.search(text) or _CREDITED_CAPTION.match(text)):
        return _SIGNED.search(text) is None
    if text[:1] == "—" and _POSTED_BY.fullmatch(text):
        return True
    if len(text) <= LONGEST and _HEADED_BY_CREDIT.fullmatch(text):
        return not reports_speech(text)
    may_be = text[-1:].isalpha() and len(text) <= LONGEST and ": " in text[-_LONGEST_CREDIT:]
    return may_be and _ENDS_CREDITED.search(text) is not None


def is_separator(text: str) -> bool:
    """Whether a line is drawn, not written: dashes, stars, a lone ``■``; a lone ``?!`` or ``…`` is speech."""
    return _SYMBOLS.fullmatch(text) is not None and not any(character in "?!…." for character in text)


def is_end_mark(text: str) -> bool:
    """Whether a line announces the end; ask only about the last lines of a text."""
    return (len(text) <= 24 and _END_MARK.fullmatch(text) is not None) or is_stated_end(text)


def is_stated_end(text: str) -> bool:
    """Whether a line says, as releases do above their notes, that the text ends: "ENDS", "(END)"."""
    return _STATED_END.fullmatch(text) is not None


def stated_tags(text: str) -> tuple[str, ...]:
    """Return the tags in a ``Tags:`` line."""
    line = _TAGS.match(text)
    return tuple(tag for part in re.split(r"[,;#]", line[1]) if (tag := part.strip(" ."))) if line else ()
