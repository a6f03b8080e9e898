"""How Factiva prints an article: with codes at the edge, on a line of their own or in a table, or without them."""

from __future__ import annotations

import re

from reader.sources.plaintext.services import COPYRIGHT, Fields, people, plain

# The number of words is given in the language of the user.
WORDS = r"[\d.,]+ (?:words|mots|Wörter|palabras|parole|palavras|woorden)"
# The line at the foot, and the lines of the head in which words, date and paper follow one another.
END = r"^(?:AN[ \t]+)?(?:Document|Dokument|Documento) [A-Za-z0-9]{8,}[ \t]*\r?$"
_END = re.compile(f"(?m){END}")
_HEAD = re.compile(
    rf"(?m)^{WORDS}[ \t]*\n(?P<date>\d{{1,2}}\.? \w+ \d{{4}})[ \t]*\n"
    r"(?:(?P<clock>\d{1,2}:\d\d.{0,12})\n)?(?P<source>.+)\n"
)
_ABOVE = "SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP"
_BELOW = "CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN"
_CODE = re.compile(rf"^(?P<name>{_ABOVE}|TD|{_BELOW})(?:(?:\t|\s{{2,}})(?P<value>.*)|\s*)$")
# In codes copied by hand, a single space follows; words of a text may look the same.
_CODE_ABOVE = re.compile(rf"^(?P<name>{_ABOVE}) (?P<value>.*)$")
_CODE_BELOW = re.compile(rf"^(?=TD [A-Z“\"]|(?:{_BELOW}) \S+ : )(?P<name>[A-Z]{{2,3}}) (?P<value>.*)$")
_PRINT = re.compile(
    r"^(?:[A-Z0-9]{1,8}|[A-Z]?\d{1,3}(?:[-,/]\s?\w+)*|[A-Z][a-zéñçü]+(?: [A-Z][a-z]+)?|.{0,40}\bedition\b.{0,12})$"
)
_BY = re.compile(r"^(?:by|von|par|por)\b:?\s+\S", re.IGNORECASE)
_NAME = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|del|da|di|la|van|von|der|den|al|bin)){1,4}"
_NAMES = re.compile(rf"{_NAME}(?:(?:, | and |; | & ){_NAME}){{0,5}}")
_MOST_SECTION_WORDS = 3


def read_factiva(text: str) -> Fields:
    """Return the fields of an article of Factiva, with codes at the edge or without them."""
    text = plain(text)
    end = _END.search(text)
    number = end[0].split()[-1] if end else None
    text = text[: end.start()] if end else text
    found = _HEAD.search(text)
    record = _read_uncoded(text, found) if found else _read_coded(text.split("\n"))
    return {**record, "number": number}


def _read_uncoded(text: str, found: re.Match[str]) -> Fields:
    above = [line.strip() for line in text[: found.start()].split("\n") if line.strip()]
    byline = above.pop() if len(above) > 1 and _is_byline(above[-1], above[:-1]) else None
    is_headed = len(above) > 1 and len(above[0].split()) <= _MOST_SECTION_WORDS
    return {
        "title": " ".join(above[1:] if is_headed else above) or None,
        "section": above[0] if is_headed else None,
        "authors": people(byline),
        "source": found["source"].strip(),
        "published": f"{found['date']} {found['clock'] or ''}".strip(),
        "text": _below_print(text[found.end() :]),
    }


def _is_byline(line: str, above: list[str]) -> bool:
    """Whether a line names the authors; bare names do below a whole headline."""
    is_headed = any(len(one.split()) > _MOST_SECTION_WORDS for one in above)
    return _BY.match(line) is not None or (is_headed and _NAMES.fullmatch(line) is not None)


def _below_print(text: str) -> str:
    """Return the text without the code, page, language and rights between the name of the paper and the text."""
    lines = text.split("\n")
    begin = 0
    while begin < len(lines) and (_PRINT.match(lines[begin].strip()) or COPYRIGHT.match(lines[begin])):
        begin += 1
    return "\n".join(lines[begin:])


def _read_coded(lines: list[str]) -> Fields:
    by_hand = any(line.startswith("HD ") and not _CODE.match(line) for line in lines)
    coded: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        label = _CODE.match(line) or (_label_by_hand(line, is_text="LP" in coded) if by_hand else None)
        name = label["name"] if label else name
        coded.setdefault(name, []).append((label["value"] or "") if label else line)
    said = {code: " ".join(" ".join(value).split()) for code, value in coded.items()}
    return {
        "title": said.get("HD"),
        "section": said.get("SE"),
        "authors": people(said.get("BY")),
        "source": said.get("SN"),
        "published": f"{said.get('PD', '')} {said.get('ET', '')}".strip(),
        "text": "\n".join([*coded.get("LP", ()), "", *coded.get("TD", ())]).strip("\n"),
    }


def _label_by_hand(line: str, *, is_text: bool) -> re.Match[str] | None:
    return (_CODE_BELOW if is_text else _CODE_ABOVE).match(line)
