"""Lines that press databases print around an article, and that are copied along with it.

Their labels are words with which any line may begin. Therefore they count only in a text with a line that only such a
database prints, or with several that hardly anything else prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.text.layout.bylines import Byline, read_byline
from reader.text.layout.dates import read_date
from reader.text.layout.masthead import Mark, Masthead, tidy_section
from reader.text.layout.publishers import is_publisher

_SIGN = re.compile(
    r"length:\s*[\d.,]+ words|load[- ]?date:\s*\S.*\d.*|section:.*\S; (?:pg|p)\.? ?\w+"
    r"|(?:an )?(?:document|dokument) (?-i:[A-Z]{2,}[A-Z0-9]*\d{6,}\w*)"
    r"|(?:proquest|gale|ebsco(?:host)?) (?:document|accession) (?:link|url|number|id)\b.*"
    r"|publication info(?:rmation)?:.*\d{4}.*"
    r"|(?:accession|record) number:\s*\w+|openurl link|full text word count:\s*\d+|persistent link to this record.*"
    r"|index terms:\s*\S.*|record:\s*\w*\d{6,}"
    r"|doc\. ?: ?\w+·\d{8}·\S*",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"(?:(?i:section|dateline|series):\s*(?=[A-Z]).{2,60}(?<!\.)|(?i:byline|highlight):\s*[A-Z“\"].*"
    r"|(?i:body|classification|graphic|end of document))"
)
_LEAST_HINTS = 2
# The most characters of a line that only a database prints, and of the value of a label.
_LONGEST_SIGN, _LONGEST = 120, 1000
_ABOVE = re.compile(
    r"(?P<name>section|dateline|highlight|series|slug|distribution|type|edition|body|byline|page"
    r"|publication (?:info(?:rmation)?|type))\s*:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"(?P<name>load[- ]?date|language|publication-type|document-type|pub-type|journal[- ]code|acc-no|subject|graphic"
    r"|notes|url|country|state|city|company|organi[sz]ation|industry|person|geographic|ticker|correction"
    r"|correction-date|copyright|authors?|title|publication (?:title|date|info|year|subject|type)|publisher"
    r"|(?:place|country|language) of publication|(?:(?:first|start|end) )?pages?|section|edition|volume|issue|is[sb]n"
    r"|(?:source|document|publication)[ -]type|(?:document|gale document|accession|record) (?:number|id)|document url"
    r"|proquest document (?:id|link)|last updated|database|locations?|people|names|descriptors"
    r"|(?:subject|geographic|index) terms|record|(?:full text )?word count|number of pages|links?|credit|dateline"
    r"|column|classification)"
    r"\s*:\s*(?P<value>.*)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:[a-z]?\d edition|body|graphic|classification|end of document|full text|abstract|(?:document )?details"
    r"|illustrations?"
    r"|indexing.{0,30}|document \d+ of \d+|proquest document link|source citation|openurl link|headnote|sidebar)[.:]?",
    re.IGNORECASE,
)
# What stands without a label in the head of a press reader: the length, the code of the paper, the page, the language.
_BARE = re.compile(
    r"\d[\d,.]* words|(?-i:[A-Z]{3,8})|[a-z]?-?\d{1,3}|english"
    r"|(?:first|second|third|late|early|final|main|all)(?: edition)?",
    re.IGNORECASE,
)
# How an article is cited: "Brenn, Ada. Skerry Packet; Carrow, Sask. [Carrow, Sask]. 17 Jan 2019: A3.".
_CITATION = re.compile(
    r"(?:(?P<authors>[^.;]{2,30}, [^\[\]]{2,120}?)\. ?)?(?P<paper>[^.;,\[\]]{3,60})(?:, [^.;\[\]]{2,40}\.?)?; "
    r"[^;\[\]]{2,40} \[[^\[\]]{2,40}\]\.? ?(?P<date>\d\d? [A-Z][a-z]{2,8} \d{4})(?:: [\w.-]{1,12})?\.?"
)
_PERCENT = re.compile(r"\s*\(\d+%\)")
_RIGHTS = re.compile(
    r"(?:copyright|\(c\)|©)\s*(?:\(c\)|©)?\s*\d{4}[.,]?\s+(?:by\s+)?(?P<name>[^,.;]+?)"
    r"(?:\s*[,.;].*|\s+all rights reserved.*)?",
    re.IGNORECASE,
)
_STATES_RIGHTS = re.compile(r"copyright|rights reserved", re.IGNORECASE)
_FIRM = re.compile(
    r"\b(?:ltd|limited|inc|llc|plc|corp|corporation|company|co|gmbh|ag|sa|group|holdings)$", re.IGNORECASE
)
# "Published in The Skerry Packet, March 3rd, 2021", "Reprinted with permission from the Skerry Herald."
_PRINTED_IN = re.compile(
    r"(?:[Pp]ublished|[Aa]ppear(?:s|ed)|[Pp]rinted|[Rr]e(?:published|printed|produced))"
    r"(?: (?:here|first|originally|in print))*"
    r"(?: with (?:the )?permission)? (?:in|by|on|from|of)(?: the(?= [A-Z]))? "
    r"(?P<name>[^\W\d_a-z][\w’'&-]*(?: (?:of the |of |and |& )?[^\W\d_a-z][\w’'&-]*){0,4})"
)
# "The Skerry Packet Pvt Ltd" is the paper.
_PRIVATE = re.compile(r",?\s+\(?(?:pvt|pty|private)\)?\.?\s+(?:ltd|limited)\.?$", re.IGNORECASE)
_THE = re.compile(r"The(?: [^\W\d_a-z][\w’'-]*){1,4}")


def is_printed(texts: Iterable[str]) -> bool:
    """Whether one of the paragraphs of a text is a line that only a database prints."""
    short = [text for text in texts if len(text) <= _LONGEST_SIGN]
    hints = {text.partition(":")[0].casefold() for text in short if _HINT.fullmatch(text)}
    return len(hints) >= _LEAST_HINTS or any(map(_is_sign, short))


def mark_printed(text: str, above: str, masthead: Masthead, *, is_head: bool) -> Mark | None:
    """Note what a database printed in a line of the head or the foot, and mark the line; None for text."""
    if not masthead.is_printed or len(text) > _LONGEST:
        return None
    is_bare = is_head and masthead.title is not None and _BARE.fullmatch(text) is not None
    if is_bare or _ALONE.fullmatch(text) or (above.casefold() == "graphic" and not is_head):
        return Mark("furniture", "furniture", "database-line")
    label = (_ABOVE if is_head else _BELOW).fullmatch(text)
    if label is None:
        return mark_sign(text, masthead)
    is_label = _note(label["name"].casefold(), label["value"], masthead)
    return Mark("source", "header", "database-label") if is_label else None


def mark_sign(text: str, masthead: Masthead) -> Mark | None:
    """Note and mark a line that only a database prints, wherever it stands; None for others."""
    if masthead.is_printed and _ALONE.fullmatch(text):
        return Mark("furniture", "furniture", "database-line")
    if not _is_sign(text):
        return None
    if cited := _CITATION.fullmatch(text):
        masthead.note_publisher(cited["paper"].strip())
        turned = (one.strip().partition(", ") for one in (cited["authors"] or "").split(";"))
        authors = tuple(f"{given} {surname}" for surname, _, given in turned if given)
        masthead.note_byline(Byline(authors, published=read_date(cited["date"])))
        return Mark("source", "header", "database-citation")
    label = _ABOVE.fullmatch(text) or _BELOW.fullmatch(text)
    if label:
        _note(label["name"].casefold(), label["value"], masthead)
    return Mark("source", "header", "database-label")


def note_rights(texts: Sequence[str], masthead: Masthead) -> None:
    """Note whoever reserves all rights as the paper, if nothing else names it and it is not a company.

    Unless a database printed it, the line must state rights as papers do: a picture has the sign alone.
    """
    for index, text in enumerate(texts if not masthead.source else ()):
        if name := _printed_in(masthead.marks.get(index), text):
            masthead.note_publisher(name)
            return
        rights = _RIGHTS.fullmatch(text) if len(text) <= _LONGEST and _may_state_rights(index, text, masthead) else None
        name = _PRIVATE.sub("", rights["name"].strip()) if rights else ""
        if name and not _FIRM.search(name) and (is_publisher(name) or _THE.fullmatch(name)):
            masthead.note_publisher(name)
            return


def _printed_in(mark: Mark | None, text: str) -> str | None:
    """Return the paper in which an article was printed, as a line about its rights says; None for others."""
    found = _PRINTED_IN.search(text) if mark is not None and mark.rule == "furniture-copyright" else None
    name = found["name"].strip() if found else ""
    return name if is_publisher(name) or _THE.fullmatch(name) else None


def _may_state_rights(index: int, text: str, masthead: Masthead) -> bool:
    mark = masthead.marks.get(index)
    is_line = mark is not None and mark.rule == "furniture-copyright" and _STATES_RIGHTS.search(text) is not None
    return masthead.is_printed or is_line


def _note_publication(name: str, value: str, masthead: Masthead) -> None:
    """Note the paper and the day: "Skerry Packet; Carrow, Sask. [Carrow, Sask.]17 Jan 2019: A3."."""
    if name.endswith(("title", "info", "information")):
        masthead.source = masthead.source or value.partition(";")[0].strip() or None
    if name.endswith(("date", "info", "information")):
        masthead.published = masthead.published or read_date(value)


def _is_sign(text: str) -> bool:
    is_short = len(text) <= _LONGEST_SIGN
    return is_short and (_SIGN.fullmatch(text) is not None or ("[" in text and _CITATION.fullmatch(text) is not None))


def _note(name: str, value: str, masthead: Masthead) -> bool:
    """Note what a label states; True if it is a label."""
    if name in ("byline", "body") and value:
        return False
    if name.startswith("publication"):
        _note_publication(name, value, masthead)
    if name in ("author", "authors"):
        masthead.note_byline(read_byline(f"Author: {value}") or Byline())
    if name == "section":
        masthead.section = masthead.section or tidy_section(value)
    elif name == "dateline":
        masthead.dateline = masthead.dateline or value.partition(",")[0].strip() or None
    elif name.startswith("load"):
        masthead.loaded = masthead.loaded or read_date(value)
    elif name == "subject":
        tags = (_PERCENT.sub("", tag).strip() for tag in value.split(";"))
        masthead.tags = masthead.tags or tuple(filter(None, tags))
    return True
