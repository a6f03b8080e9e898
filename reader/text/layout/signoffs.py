"""Credits at the foot of an article: who reported, edited and contributed, and how to reach them."""

from __future__ import annotations

import re

from reader.text.commonwords import LATIN_PARTICLES
from reader.text.layout.bylines import EMAIL, Byline, is_name, read_byline, read_signature, tidy_name
from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.publishers import AGENCIES
from reader.text.layout.roles import is_role

_PARTICLE = "|".join(sorted(LATIN_PARTICLES))
_NAME = rf"(?-i:[^\W\d_a-z][\w.'’-]*(?:\s+(?:{_PARTICLE}|[^\W\d_a-z][\w.'’-]*)){{1,4}})"
_WORK = r"(?:additional )?(?:reporting|report|writing|written|reported|compiled)(?: and (?:writing|editing))? by:?\s"
# Those who did the work have a name, or are the staff: "Reporting by phone was not an option" is text.
_REPORTING = re.compile(rf"^[(\[]?\s*{_WORK}(?=(?-i:[^\W\d_a-z])|(?:our|the|staff|agencies)\b)", re.IGNORECASE)
_EDITED = re.compile(r";\s*(?:editing|writing|additional reporting|compiled|graphics?)\b", re.IGNORECASE)
_PART = re.compile(rf"{_WORK}(?P<who>[^;)\]]+)", re.IGNORECASE)
_ROLE = r"(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|critic|bureau chief)"
_BIOGRAPHY = re.compile(
    rf"^(?P<name>{_NAME}),? (?:is|was|are) (?:an?|the|our)? ?(?:[\w'’-]+ ){{0,5}}?{_ROLE}\b.{{0,200}}$",
    re.IGNORECASE,
)
# What follows the name of an author in such a line, also of one who holds an office or was born in a year.
_IS = re.compile(
    r"['’]s (?:most recent|latest|new|newest|first|second|forthcoming|other|next|books?|novels?)\b"
    r"|(?: \([^()]{1,20}\))?,? (?:is|was|has been|has (?:covered|reported|worked|written)|covers?|covered|joined"
    r"|reports?|writes?|lives|works|edits|are"
    r"|ist|war|es|est|è|é|är|er|jest)\b"
)
_ABOUT = re.compile(
    r"(?:more )?about (?:the|this|our) (?:author|writer|reporter|columnist|contributor)s?\W*", re.IGNORECASE
)
_LEADS_TO = re.compile(
    r"(?:about|contact|e-?mail|follow|(?:photo|picture|portrait|headshot) of|by|written by|view all posts by"
    r"|(?:(?:see|view|read) )?(?:all|more|posts"
    r"|articles|stories)"
    r"(?: (?:about|by|from))|(?:all |more |view |see )+(?:articles|posts|stories) (?:by|from))\s"
    r"(?P<name>\S.{1,50}?)\W*",
    re.IGNORECASE,
)
# A button that is copied together with the name of an author.
_BUTTON_BESIDE = re.compile(r" (?:\+ ?)?(?:follow(?:ing)?|full bio|see bio|view profile|e-?mail)$", re.IGNORECASE)
_REACH = re.compile(
    rf"^(?:you can )?(?:reach|contact|e-?mail|write to)\s+(?P<name>{_NAME})\s+(?:at|on|via|:)\s.{{0,160}}$",
    re.IGNORECASE,
)
_REACHED = re.compile(
    rf"^(?P<name>{_NAME}) (?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by)\s.{{0,160}}$",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"^(?:[—–―]|--?)\s*(?P<name>{_NAME})\s*(?:\([^)]*\))?$")
_SIGNED_IN_BRACKETS = re.compile(rf"^\((?P<name>{_NAME})\)$")
_SIGNED_BY_AGENCY = re.compile(
    r"^(?:(?:[—–―]|--?|\(with)\s*(?:(?:with )?inputs? from )?|\(?(?:mit|avec|con)\s)(?P<name>[\w .-]{2,30}?)"
    r"(?: (?:agency )?inputs?)?\)?$",
    re.IGNORECASE,
)
# "(Skerry 24 with AFP)", "(Skerry Sport/dpa)": the paper with what it took from others.
_WITH_AGENCY = re.compile(
    r"\((?P<paper>[^\W\d_a-z][\w .&'’-]{1,40}?)(?: (?:with|and|and with) |/)(?P<name>[\w, -]{2,40})\)"
)
# An agency that is known to nobody but its paper: "(SKN)", "(with SKN and ELB)".
_SIGNED_BY_LETTERS = re.compile(r"\((?:[Ww]ith )?[A-Z]{2,5}(?:(?:, | and |/)[A-Z]{2,5}){0,2}\)")
# Agencies with each other or with the initials of an editor: (dpa/ofi), AFP/AP.
_INITIALLED = re.compile(
    r"^\(?(?:(?:mit|avec|con)\s)?(?P<names>[\w-]{2,12}(?:/[\w-]{2,12}){1,4})\)?\.?$", re.IGNORECASE
)
_CONTRIBUTED = re.compile(
    r"^[(\[*_—–\s-]*(?:(?:with (?:assistance|reporting|(?:a )?reports?|files|additional reporting)"
    r"|additional reporting) (?:by|from)\b.{2,160}"
    r"|.{4,260}\bcontributed (?:to (?:this|the) (?:report|story|article|guide|review)|reporting|from \w+)\b.{0,60})$",
    re.IGNORECASE,
)
# Those who edited or translated: "A.B./N.L.", "skn-ab/nl", "SKN/ab/1842 GMT", "Translation: Ada Brenn - Edition: …".
_EDITORS = re.compile(
    r"(?:[—–-] ?)?(?=[^/]*/)[A-Za-z]{2,5}(?:(?:[-/][A-Za-z]{1,5}){2,5}|(?:/[A-Za-z]{1,5}){1,3}/\d{3,4})"
    r"(?: [A-Z]{3,4})?|[A-Z]{2,4}/[A-Z]{2,4}|"
    rf"\(?(?:[A-Z]\.){{2,3}}(?:\s?/\s?(?:[A-Z]\.){{2,3}})*\)?"
    rf"|(?:(?:Translat(?:ion|ed by)|Edit(?:ion|ing|ed by))\s?: ?{_NAME}(?:\s?/\s?{_NAME})*(?:\s?[|–—-]\s?|$))+"
)
# "Ada Brenn reported from Carrow, and Nils Lind from Elmby": what they found is told with "that".
_WHEREFROM = re.compile(
    rf"^{_NAME}(?:(?:, {_NAME})*,? and {_NAME})? reported from (?-i:[^\W\d_a-z])(?!.*\b(?:that|on)\b).{{0,200}}$",
    re.IGNORECASE,
)
_CREDITS = (
    (_REACH, "credit-contact"),
    (_REACHED, "credit-contact"),
    (_BIOGRAPHY, "credit-biography"),
    (_SIGNED, "credit-signature"),
    (_SIGNED_IN_BRACKETS, "credit-signature"),
)
_LONGEST = 320
_POINT = "- "


def mark_reporting(text: str, masthead: Masthead) -> Mark | None:
    """Note who reported an article, as a line says that stands above other lines than those of a foot."""
    if len(text) > _LONGEST or not _REPORTING.match(text) or not _EDITED.search(text):
        return None
    masthead.note_byline(Byline(_reporters(text)))
    return Mark("byline", "header", "credit-reporting")


def read_credit(text: str, above: str, authors: tuple[str, ...]) -> tuple[Byline, str] | None:
    """Read a line of the foot as a credit; return what it says and the rule, or None if it is text.

    ``above`` is the previous paragraph: after a quotation, ``— Name`` says who spoke. ``authors`` are already known.
    """
    if len(text) > _LONGEST:
        return None
    is_below_name = tidy_name(above) in authors and _is_job(text)
    if tidy_name(text) in authors or is_below_name or _names_author(text, authors):
        return Byline(), "credit-name"
    if _REPORTING.match(text):
        return Byline(_reporters(text)), "credit-reporting"
    if (agency := _agency(text)) is not None:
        return Byline(agency=agency or None), "credit-agency"
    if any(_tells_of(text, name) or _goes_on_about(text, above, name) for name in authors):
        return Byline(), "credit-biography"
    if _CONTRIBUTED.match(text) or _WHEREFROM.match(text) or _EDITORS.fullmatch(text):
        return Byline(), "credit-contributors"
    for pattern, rule in _CREDITS:
        found = pattern.match(text)
        if found and is_name(found["name"]):
            name = tidy_name(found["name"])
            if rule == "credit-signature" and name not in authors and (authors or _is_followed(above, text)):
                return None
            email = EMAIL.search(text)
            return Byline((name,), email=email[0] if email else None), rule
    return None if authors else _signed_with_agency(text)


def _signed_with_agency(text: str) -> tuple[Byline, str] | None:
    """Read an author with the agency: "Ute Brandt, dpa"."""
    signed = read_signature(text)
    return (signed, "credit-signature") if signed and signed.authors and signed.agency else None


def _is_job(text: str) -> bool:
    """Whether a line says what somebody does, and for which part of a paper: "Senior writer, Boats"."""
    return is_role(text.partition(",")[0])


def _names_author(text: str, authors: tuple[str, ...]) -> bool:
    """Whether a line leads to an author, by the name, a part of it or initials: "About Ada Brenn", "More by Ada"."""
    if text.isupper() and any(text == "".join(name[0] for name in author.split()) for author in authors):
        return True
    if _BUTTON_BESIDE.sub("", text) in authors:
        return True
    led = _LEADS_TO.fullmatch(text)
    name = tidy_name(led["name"]) if led else ""
    return any(name == author or name in author.split() for author in authors)


def _tells_of(text: str, author: str) -> bool:
    """Whether a line says who an author is: "Ada Brenn is a professor of law in Carrow."."""
    return " " in author and text.startswith(author) and _IS.match(text, len(author)) is not None


def _goes_on_about(text: str, above: str, author: str) -> bool:
    """Whether a line below the name or the role of an author says more by a part of the name: "Ada covers boats."."""
    is_below = tidy_name(above) == author or _is_job(above) or _ABOUT.fullmatch(above) is not None
    first = next((name for name in (*author.split(), "He", "She", "They") if text.startswith(name)), None)
    return is_below and first is not None and _IS.match(text, len(first)) is not None


def _is_followed(above: str, text: str) -> bool:
    """Whether a name belongs to the paragraph above: to a quotation, or to a list in which it is an item, too."""
    return above.endswith(("”", '"', "’", "»")) or (text.startswith(_POINT) and above.startswith(_POINT))


def _agency(text: str) -> str | None:
    """Return the agency that signed a text, empty if it is not named; None for other lines."""
    if text.startswith("(") and (agency := AGENCIES.get(text.strip("().").casefold())):
        return agency
    if _SIGNED_BY_LETTERS.fullmatch(text):
        return next((AGENCIES[one] for one in re.findall(r"\w+", text.casefold()) if one in AGENCIES), "")
    if signed := _SIGNED_BY_AGENCY.match(text):
        name = signed["name"].casefold()
        return AGENCIES.get(name, "" if name in ("agencies", "agency") else None)
    if joint := _WITH_AGENCY.fullmatch(text):
        taken = re.split(r", | and ", joint["name"].casefold())
        if all(one in AGENCIES or one in ("agencies", "wires", "agency") for one in taken):
            return AGENCIES.get(taken[0], "")
    initialled = _INITIALLED.match(text)
    names = initialled["names"].casefold().split("/") if initialled else ()
    return next((AGENCIES[name] for name in names if name in AGENCIES), None)


def _reporters(text: str) -> tuple[str, ...]:
    """Return everyone who reported or wrote, in order; whoever only edited is not an author."""
    people: list[str] = []
    for part in _PART.finditer(text):
        byline = read_byline(f"By {part['who'].strip()}")
        people += byline.authors if byline else ()
    return tuple(dict.fromkeys(people))
