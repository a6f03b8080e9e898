"""Bylines: who wrote it, as the line under the title or the line at the end says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.text.dates import read_date

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")

# News agencies under the name they are known by; the keys are casefolded.
AGENCIES = {
    name.casefold(): name
    for name in ["AFP", "ANI", "ANSA", "AP", "APA", "Anadolu", "BelTA", "Bernama", "Bloomberg", "CNN", "CP", "EFE", "IANS", "Interfax", "Jiji", "KCNA", "Kyodo", "MENA", "NPR", "PA", "PTI", "Reuters", "SPA", "TASS", "UNI", "UPI", "Xinhua", "Yonhap", "dpa", "RIA", "PRNewswire"]
} | {
    "associated press": "AP", "the associated press": "AP", "agence france-presse": "AFP", "thomson reuters": "Reuters",
    "bloomberg news": "Bloomberg", "the canadian press": "CP", "canadian press": "CP", "xinhua news agency": "Xinhua",
    "yonhap news agency": "Yonhap", "yonhap news": "Yonhap", "kyodo news": "Kyodo", "jiji press": "Jiji",
    "press trust of india": "PTI", "press association": "PA", "pa media": "PA", "anadolu agency": "Anadolu",
    "united press international": "UPI", "globe newswire": "GlobeNewswire", "business wire": "Business Wire",
    "ap news": "AP", "aap": "AAP", "연합뉴스": "Yonhap", "뉴시스": "Newsis", "뉴스1": "News1", "共同": "Kyodo", "時事": "Jiji",
    "ロイター": "Reuters", "新华社": "Xinhua", "新華社": "Xinhua", "中央社": "CNA", "路透": "Reuters",
}  # fmt: skip

_OPENING = re.compile(
    r"^(?:(?P<label>author|byline|by|reporter)s?\s*:|(?:(?:written|story|words|reported|text|report|article|posted|published)"
    r"\s+by|by|von|par|por|di|door|av|af)\b\s*:?)\s+",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    [
        "al",
        "bin",
        "ben",
        "binti",
        "d'",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ter",
        "ten",
        "van",
        "vom",
        "von",
        "y",
        "zu",
    ]
)
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:['’.-][^\W\d_]*)*")
# Capitalised words that stand in headings and sentences but in nobody's name.
_NO_NAMES = frozenset(
    [
        "a",
        "an",
        "and",
        "the",
        "this",
        "that",
        "these",
        "all",
        "our",
        "your",
        "my",
        "in",
        "on",
        "at",
        "for",
        "from",
        "with",
        "of",
        "to",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "tomorrow",
        "yesterday",
        "night",
        "morning",
        "news",
        "press",
        "times",
        "post",
        "weekly",
        "daily",
        "herald",
        "tribune",
        "gazette",
        "magazine",
        "staff",
        "reports",
        "report",
        "agencies",
        "agency",
        "desk",
        "team",
        "editorial",
        "bureau",
        "wire",
        "service",
        "correspondent",
        "reporter",
        "writer",
        "editor",
        "newsroom",
        "update",
        "updates",
        "senior",
        "chief",
        "deputy",
        "assistant",
        "associate",
        "contributing",
        "special",
        "guest",
        "freelance",
        "political",
        "foreign",
        "national",
        "city",
        "local",
        "business",
        "economics",
        "sports",
        "science",
        "health",
        "technology",
        "environment",
        "education",
        "crime",
        "court",
        "investigative",
        "diplomatic",
        "january",
        "february",
        "march",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_DESK = re.compile(
    r"^(?:(?:our|the|special|from|a)\s+)*(?:[\w-]+\s+){0,2}(?:staff|agencies|news\s?desk|web\s?desk|desk|wires?|editorial\s+board|"
    r"newsroom|correspondents?|bureau|news\s+service|reports?|reporters?|news\s+agency)(?:\s+(?:reports?|writers?|reporters?|services?|report))?$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:(?!the\b)[\w&'’/-]+\s+){0,5}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|analyst|staff|"
    r"photographer|producer|critic|intern|fellow|chief)s?$|^(?:special(?:ly)?\s+(?:to|for)|for|of)\s+\S.{0,60}$",
    re.IGNORECASE,
)
_PRESS_WORD = re.compile(
    r"\b(?:news|times|post|press|herald|weekly|daily|journal|tribune|gazette|chronicle|guardian|telegraph|today|star|sun|mail|"
    r"globe|observer|review|magazine|radio|tv|television|online|bbc|cnn|npr|independent|standard|record|courier|examiner|"
    r"sentinel|dispatch|bulletin|monitor|express|mirror|newspapers?|media|network|wire|日報|新聞|新闻|일보|신문|뉴스)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:[,;&/]|\b(?:and|und|et|och|og|with|AND)\b)\s*")
_ASIDE = re.compile(r"\s*[|•·‧∙]\s*|\s+[–—-]{1,2}\s+|\s{2,}")
_ELSEWHERE = re.compile(r"\s+(?:for|in|at|of|from)\s+(?:the\s+)?[A-Z].*$")
_HANGUL = re.compile(
    r"^(?:[\[(（<]?[^\])）>]{1,20}[\])）>]\s*)?(?P<name>[가-힣]{2,4})\s?(?:[가-힣]{1,6}\s?)?(?:기자|특파원|논설위원|앵커)\s*(?:=|$|(?=\S+@))"
)
_HAN = re.compile(
    r"^(?:【?(?:記者|记者|文|撰文)[\s/／・:：=＝]*(?P<name>[\u4e00-\u9fff]{2,4})(?:[\s/／／】].{0,20})?|(?P<after>[\u4e00-\u9fff]{2,5})\s?記者)$"
)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; ``authors`` is empty when it names only a desk or an agency."""

    authors: tuple[str, ...] = ()
    agency: str | None = None
    source: str | None = None
    email: str | None = None
    published: str | None = None
    has_role: bool = False


def is_name(text: str) -> bool:
    """Tell whether ``text`` reads like the full name of one person."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not words[-1][0].isupper() or not words[0][0].isupper():
        return False
    return all(
        _NAME_WORD.fullmatch(word) and (word[0].isupper() or word in _PARTICLES) and word.lower() not in _NO_NAMES
        for word in words
    )


def is_publisher(text: str) -> bool:
    """Tell whether ``text`` reads like the name of a paper, station or agency: capitalised, with a word of the press."""
    words = text.split()
    known = (
        text.casefold() in AGENCIES or _PRESS_WORD.search(text) is not None or text.lower().endswith((".com", ".org"))
    )
    return (
        1 <= len(words) <= 6 and known and all(word[0].isupper() or word in ("of", "the", "and", "&") for word in words)
    )


def is_role(text: str) -> bool:
    """Tell whether ``text`` is nothing but what a writer is: ``Staff Writer``, ``Special to The Harbour Times``."""
    return len(text) <= 60 and _ROLE.match(text.strip(" .")) is not None


def tidy_name(name: str) -> str:
    """Give a name set in capitals its usual letters."""
    return name.title() if name.isupper() and len(name) > 3 else name


def split_names(text: str) -> tuple[str, ...]:
    """Give the people that a field for authors names, or the field as it is when it does not read like names."""
    byline = read_byline(text) or _read_people(text)
    return byline.authors if byline and byline.authors else (text,)


def read_byline(text: str) -> Byline | None:
    """Read a line that begins with ``By`` and the like, or is a Korean, Japanese or Chinese byline; None if it is neither."""
    if len(text) > _LONGEST:
        return None
    opening = _OPENING.match(text)
    if opening:
        return _read_people(text[opening.end() :], labelled=opening["label"] is not None)
    native = _HANGUL.match(text) or _HAN.match(text)
    if native:
        email = EMAIL.search(text)
        name = native["name"] or native.groupdict().get("after")
        return Byline((name,), email=email[0] if email else None, has_role=True) if name else None
    return None


def read_signature(text: str) -> Byline | None:
    """Read a line that is a name with what goes with it: ``Ada Brenn | Harbour Weekly``, ``Ada Brenn, Staff Writer``."""
    if len(text) > 100:
        return None
    byline = _read_people(text)
    if byline and byline.authors and (byline.source or byline.has_role or byline.agency or byline.email):
        return byline
    return None


def _read_people(text: str, labelled: bool = False) -> Byline | None:
    email = EMAIL.search(text)
    bare = re.sub(r"[(<\[{]\s*[)>\]}]|\b(?:e-?mail|mail)\b\s*:?\s*$", " ", EMAIL.sub("", text), flags=re.IGNORECASE)
    names, *asides = [part for part in _ASIDE.split(bare.strip(" ,.;:|•·–—-()<>")) if part] or [""]
    swapped = re.fullmatch(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)", names)
    if swapped and (labelled or not is_name(names)) and names[0].isupper() and swapped[2].casefold() not in AGENCIES:
        names = names if is_role(swapped[2]) else f"{swapped[2]} {swapped[1]}"
    people = _read_pieces(names, alone=email is not None or labelled)
    if people is None:
        return None
    authors, agency, source, role = people
    published = None
    for aside in asides:
        published = published or read_date(aside)
        agency = agency or AGENCIES.get(aside.casefold())
        role = role or is_role(aside)
        if not source and is_publisher(aside) and aside.casefold() not in AGENCIES:
            source = aside
    return Byline(authors, agency, source, email[0] if email else None, published, role)


def _read_pieces(text: str, alone: bool) -> tuple[tuple[str, ...], str | None, str | None, bool] | None:
    """Sort the pieces of a list of names into authors, agency, source and role; None when a piece is something else."""
    authors: list[str] = []
    agency, source, role = None, None, False
    for piece in (part.strip(" .") for part in _AND.split(text)):
        person = _ELSEWHERE.sub("", piece)
        if not piece:
            continue
        if piece.casefold() in AGENCIES:
            agency = AGENCIES[piece.casefold()]
        elif trimmed := _cut_role(person):
            authors.append(tidy_name(trimmed))
            role = True
        elif _DESK.match(piece) or is_role(piece):
            role = True
        elif is_name(person) or (alone and _NAME_WORD.fullmatch(person) and person[0].isupper()):
            authors.append(tidy_name(person))
        elif is_publisher(piece):
            source = piece
        else:
            return None
    return (tuple(dict.fromkeys(authors)), agency, source, role) if authors or agency or source or role else None


def _cut_role(text: str) -> str | None:
    """Give the name in front of a role that follows without a comma (``Ada Brenn staff writer``)."""
    words = text.split()
    for cut in range(2, min(5, len(words))):
        name, role = " ".join(words[:cut]), " ".join(words[cut:])
        if is_name(name) and is_role(role):
            return name
    return None
