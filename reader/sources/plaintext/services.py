"""How Nexis and ProQuest print an article: which fields are above its text, and which below."""

from __future__ import annotations

import re
from typing import Any

Fields = dict[str, Any]

_MONTHS = (
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
    "|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember)"
)
_DAY = re.compile(rf"^\s*(?:{_MONTHS}\w*\.? \d{{1,2}}, \d{{4}}|\d{{1,2}}\.? {_MONTHS}\w*\.? \d{{4}})\b", re.IGNORECASE)
COPYRIGHT = re.compile(r"^\s*(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved)", re.IGNORECASE)
_EDITION = re.compile(r"^(?!.*[.!?]$).{0,50}\bedition\b.{0,12}$|^correction appended$", re.IGNORECASE)
_NEXIS_MARK = re.compile(r"(?m)^[ \t]*\d+ of \d+ DOCUMENTS[ \t]*$")
_NEXIS_HEAD = re.compile(
    r"^\s*(?P<name>BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|BODY|SERIES|TYPE|SLUG|SOURCE|DISTRIBUTION):\s*(?P<value>.*)$"
)
_NEXIS_FOOT = re.compile(
    r"^\s*(?P<name>LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|GRAPHIC|NOTES|URL|ACC-NO|PUB-TYPE"
    r"|COUNTRY|STATE|CITY|COMPANY|ORGANIZATION|INDUSTRY|PERSON|GEOGRAPHIC|TICKER|CORRECTION|CORRECTION-DATE):\s*(?P<value>.*)$"
)
# Below these labels are sentences.
_NEXIS_TOLD = frozenset(("GRAPHIC", "NOTES", "CORRECTION"))
_ONLINE_LABEL = re.compile(
    r"^\s*(?P<name>Section|Length|Byline|Highlight|Dateline|Series|Subject|Type|Load-Date):\s*(?P<value>.*)$"
)
_ONLINE_BODY = re.compile(r"\n[ \t]*Body[ \t]*\n")
# The last line of an article, which may be missing in text copied by hand; then it ends with the line above.
ONLINE_END = r"(?:End of Document[ \t]*|Load-Date:[^\n]*)\r?$(?!\s*End of Document[ \t]*\r?$)"
# Lines on the cover sheet of an export, above the first article.
_COVER = re.compile(
    r"^\s*(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client/Matter|Search Terms?|Search Type|Narrowed by"
    r"|Content Type|\d+\. )\b"
)
_ONLINE_FOOT = re.compile(r"(?m)^(?:Graphic|Classification|Load-Date:.*|End of Document)[ \t]*$")
_PROQUEST_LABELS = (
    "Author", "Publication info", "Abstract", "Links", "Credit", "Subject", "Location", "People", "Company",
    "Company / organization", "Classification", "Identifier / keyword", "Title", "Alternate title", "Publication title",
    "Publication subject", "Volume", "Issue", "First page", "Pages", "Number of pages", "Publication year",
    "Publication date", "Year", "Section", "Publisher", "Place of publication", "Country of publication", "ISSN",
    "Source type", "Source attribution", "Language of publication", "Language", "Document type", "Document feature",
    "ProQuest document ID", "Document URL", "Copyright", "Last updated", "Database", "Illustration", "Caption",
    "Word count", "Dateline", "Column",
)  # fmt: skip
_PROQUEST_LABEL = re.compile(rf"^(?P<name>{'|'.join(map(re.escape, _PROQUEST_LABELS))})\s*:\s*(?P<value>.*)$")
_PROQUEST_TEXT = re.compile(r"(?mi)^full text\s*:[ \t]*")
_PROQUEST_MARK = re.compile(r"^Document \d+ of \d+$")
# Lines below the last article, and between two articles.
_PROQUEST_FOOT = re.compile(
    r"^(?:[_=-]{4,}|https?://\S+|Contact (?:us at:.*|ProQuest)|Database copyright\b.*|Terms and Conditions\b.*)$"
)
# A line that continues on the next one is never shorter.
_NARROWEST = 40
# The full stop of the line of authors, which belongs to no initial and no "Jr.".
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.\Z")
_PERCENT = re.compile(r"(?:(?<!\s)\s+)?\(\d+%\)")


def identity(record: Fields) -> str:
    """Return the identity of an article in any export: its number in the database, or paper, date and headline."""
    named = (record.get(name) or "" for name in ("source", "published", "title"))
    return record.get("number") or "\n".join(named)


def read_nexis(text: str) -> Fields:
    """Return the fields of an article as Nexis printed it until 2017: paper and date centred, labels in capitals."""
    lines = _NEXIS_MARK.split(plain(text))[-1].split("\n")
    first = next((number for number, line in enumerate(lines) if _NEXIS_HEAD.match(line)), len(lines))
    blocks = _blocks([part for line in lines[:first] for part in (("", line, "") if _DAY.match(line) else (line,))])
    dated = next((number for number, block in enumerate(blocks) if _DAY.match(block[0])), None)
    if dated is None:
        return {}
    labels, begin = _read_labels(lines, first)
    body, foot = _without_foot(lines[begin:])
    return {
        "title": labels.get("headline") or _last_of(blocks[dated + 1 :]),
        "source": _last_of(blocks[:dated]),
        "published": blocks[dated][0],
        **_common(foot | labels),
        "text": body,
    }


def _last_of(blocks: list[list[str]]) -> str | None:
    """Return the last block as one line, without edition and rights."""
    kept = ([line for line in block if not (COPYRIGHT.match(line) or _EDITION.match(line))] for block in blocks)
    return next((" ".join(lines) for lines in reversed(list(kept)) if lines), None)


def read_nexis_online(text: str) -> Fields:
    """Return the fields of an article of Nexis Uni or Nexis Advance: headline, paper and date, then ``Body``."""
    head, *rest = _ONLINE_BODY.split(plain(text), maxsplit=1)
    if not rest:
        return {}
    below = rest[0]
    lines = head.split("\n")
    foot = _ONLINE_FOOT.search(below)
    body = below[: foot.start()] if foot else below
    labels = _labelled([*lines, *below[len(body) :].split("\n")], _ONLINE_LABEL)
    dated = next((number for number, line in enumerate(lines) if _DAY.match(line)), None)
    headed = _undated(lines, labels) if dated is None else _dated(lines, dated)
    return {**headed, **_common(labels), "text": body} if headed else {}


def _dated(lines: list[str], dated: int) -> Fields:
    *headline, source = _lines_above(lines[:dated])
    return {"title": " ".join(headline) or None, "source": source or None, "published": lines[dated].strip()}


def _undated(lines: list[str], labels: dict[str, str]) -> Fields:
    """Return the headline, if it alone is above the labels, and the date on which the database got the article."""
    above = [line.strip() for line in lines if line.strip() and not _ONLINE_LABEL.match(line)]
    return {"title": above[0], "published": labels.get("load-date")} if len(above) == 1 else {}


def _lines_above(lines: list[str]) -> list[str]:
    """Return the lines of the last block, and those of the block above it if it is only one line.

    Everything up to the end of a cover sheet is left out.
    """
    cover = max((number for number, line in enumerate(lines) if _COVER.match(line)), default=-1)
    blocks = _blocks(lines[cover + 1 :]) or [[""]]
    return blocks[-1] if len(blocks[-1]) > 1 else [line for block in blocks[-2:] for line in block]


def read_proquest(text: str) -> Fields:
    """Return the fields of an article of ProQuest: labels above and below a text that begins with one."""
    text = plain(text)
    found = _PROQUEST_TEXT.search(text)
    if found is None:
        return {}
    above = text[: found.start()].split("\n")
    body = re.split(r"\n[ \t]*\n", text[found.end() :])
    end = len(body)
    while end and (not body[end - 1].strip() or _is_proquest_foot(body[end - 1])):
        end -= 1
    labels = _labelled([*above, *"\n".join(body[end:]).split("\n")], _PROQUEST_LABEL)
    blocks = [block for block in _blocks(above) if not _PROQUEST_MARK.match(block[0])]
    is_titled = bool(blocks) and not _PROQUEST_LABEL.match(blocks[0][0])
    return {
        "title": " ".join(blocks[0]) if is_titled else labels.get("title"),
        "source": (labels.get("publication title") or labels.get("publication info", "")).partition(";")[0].rstrip(),
        "published": labels.get("publication date"),
        "link": labels.get("document url"),
        "number": labels.get("proquest document id"),
        **_common({**labels, "byline": labels.get("author", "")}),
        "text": "\n\n".join(body[:end]),
    }


def _is_proquest_foot(block: str) -> bool:
    first = block.strip().split("\n", 1)[0]
    return _PROQUEST_LABEL.match(first) is not None or _PROQUEST_FOOT.match(first) is not None


def _common(labels: dict[str, str]) -> Fields:
    """Return the fields that all databases have under the same name."""
    return {
        "authors": people(labels.get("byline")),
        "section": re.split(r";|, (?:Pg|p)\b", labels.get("section", ""))[0].strip() or None,
        "tags": [tag for part in labels.get("subject", "").split(";") if (tag := _PERCENT.sub("", part).strip())],
    }


def people(byline: str | None) -> list[str]:
    """Split the names of a byline; in ``Brenn, Ada; Tuck, Jon`` the surnames come first."""
    parts = [_FULL_STOP.sub("", part.strip()) for part in (byline or "").split(";") if part.strip()]
    turned = [re.sub(r"^([^\W\d_][\w'’-]*), ([^\W\d_][\w.'’-]*(?: [A-Z]\.?)?)$", r"\2 \1", part) for part in parts]
    return [re.sub(r"(?i)^by:?\s+", "", part) for part in turned]


def _without_foot(lines: list[str]) -> tuple[str, dict[str, str]]:
    """Separate the text from the labels and rights below it, from the last block up."""
    end = len(lines)
    while end:
        end = _end_of_text(lines, end)
        start = _start_of_block(lines, end)
        if not _is_nexis_foot(lines[start:end]):
            break
        end = start
    return "\n".join(lines[:end]).strip("\n"), _labelled(lines[end:], _NEXIS_FOOT)


def _end_of_text(lines: list[str], end: int) -> int:
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _start_of_block(lines: list[str], end: int) -> int:
    """Return the first line of the block that ends here, or of the last label of the foot in it."""
    start = max(0, end - 1)
    while start and lines[start - 1].strip() and not _NEXIS_FOOT.match(lines[start]):
        start -= 1
    return start


def _is_nexis_foot(block: list[str]) -> bool:
    """Whether a block is a label of the foot; a sentence that begins like one is text."""
    label = _NEXIS_FOOT.match(block[0]) if block else None
    if label is None:
        return bool(block) and COPYRIGHT.match(block[0]) is not None
    return label["name"] in _NEXIS_TOLD or not block[-1].rstrip().endswith(".")


def _read_labels(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    """Read labelled blocks from a line on; return them and the first line after them."""
    labels: dict[str, str] = {}
    name = ""
    for number in range(start, len(lines)):
        line = lines[number].strip()
        found = _NEXIS_HEAD.match(line)
        if found and found["name"] == "BODY":
            lines[number] = found["value"]
            return labels, number
        if found:
            name = found["name"].lower()
            labels[name] = found["value"].strip()
        elif line and not (name and len(lines[number - 1]) >= _NARROWEST):
            return labels, number
        elif line:
            labels[name] += f" {line}"
        else:
            name = ""
    return labels, len(lines)


def _labelled(lines: list[str], label: re.Pattern[str]) -> dict[str, str]:
    found = (label.match(line) for line in lines)
    return {match["name"].lower(): match["value"].strip() for match in found if match}


def _blocks(lines: list[str]) -> list[list[str]]:
    """Return the groups of lines without a blank line between them, stripped."""
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.strip())
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def plain(text: str) -> str:
    """Return a text with one kind of line end and of space, as its labels are looked for."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
