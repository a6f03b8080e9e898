"""Bylines: who wrote an article, as the line below the title or the line at its end says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.text.commonwords import DAYS, LATIN_PARTICLES, MONTHS
from reader.text.layout.asides import paper_written_for, with_gaps, without_asides, without_initials
from reader.text.layout.dates import read_date
from reader.text.layout.desks import names_desk
from reader.text.layout.easternbylines import is_eastern_name, read_eastern_byline, read_eastern_lead
from reader.text.layout.foreignbylines import in_usual_form
from reader.text.layout.papers import is_known_paper
from reader.text.layout.publishers import AGENCIES, is_like_paper, is_publisher, may_be_paper_beside
from reader.text.layout.roles import is_role
from reader.text.spelling import word_set

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")

_OPENING = re.compile(
    r"^[(\[]?(?:(?P<label>author(?: of the article)?|byline|by|interview|reporter|words|writer|correspondent|journalist"
    r"|columnist|contributor|text(?:[eo]|\s+by)?|tekst|testo"
    r"|(?:story|text|words) (?:and|&) (?:image|photo(?:graph)?|picture)"
    r"|auteur|autor|autore|автор)s?\s*:"
    r"|(?:(?:an?\s+)?(?:written|story|words|reported|text|report|article|posted|published|interview(?:ed)?|analysis"
    r"|commentary|column|review|profile"
    r"|comment|essay|opinion|feature|exclusive|investigation|special report|uploaded|filed|submitted|contributed)"
    r"(?:\s(?:and|&)\s(?:images?|photos?|photograph(?:s|y)|pictures?))?:?\s+by"
    r"|(?:guest )?(?:post|blog(?: post)?|essay|column)s? by|op-?ed by|as told to"
    r"|from(?=\s+(?-i:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,2} in [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?)\W*$)"
    r"|from(?=\s+(?:our|a|an|the)\s+(?:\w+\s+){0,3}(?:correspondent|reporter|staff)|\s+(?-i:[A-Z'’.-]+"
    r" [A-Z'’.-]{2,}))|by|von|par|por|di|door|av|af)\b\s*:?)\s+",
    re.IGNORECASE,
)
_PARTICLES = LATIN_PARTICLES | {"binti", "d'"}
_ATTACHED = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|az|ul|d|l)[-'’][A-Z]")
_NAME_WORD = re.compile(r"(?!\w+\.[a-z]{2})[^\W\d_][^\W\d_.'’‘-]*(?:['’‘.-][^\W\d_]*)*")
# Capitalised words of headings and sentences, roles and names of papers, which are in nobody's name, and months but for
# those that are given names.
_NO_NAMES = (DAYS | MONTHS - word_set("april may june august")) | word_set(
    """
    a an and the this that these all our your my in on at by for from with of to how why what when where who
    today tomorrow yesterday night morning
    news press times post weekly daily herald tribune gazette magazine wire agencies agency
    staff reports report desk team editorial bureau service correspondent reporter writer editor newsroom update updates
    stories headlines featured
    courier journal chronicle examiner observer telegraph advertiser enquirer inquirer dispatch sentinel guardian
    agency airport assembly authority board championship club commission company department division federation festival
    gallery government group hospital league library museum office orchestra parliament party police review school
    theater theatre association centre center college committee council foundation initiative institute ministry network
    project society union university
    senior chief deputy assistant associate contributing special guest freelance political foreign national city local
    business consumer economics sports science health technology environment education crime court investigative
    diplomatic ltd limited inc llc plc
    """
)
_AND = re.compile(r"\s*(?:[,;&/]|\b(?:and|und|et|och|og|with|AND)\b)\s*")
_ASIDE = re.compile(r"\s*[|•●·‧∙⋅]\s*|\s+[–—-]{1,2}\s+")
# "Ada Brenn reporting from Carrow".
_REPORTING_FROM = re.compile(r"\s+reporting\s+(?:from|in)\s+[A-Z].*$")
_ELSEWHERE = re.compile(r"(?:^|\s+)(?:for|in|at|of|from|FOR|IN|AT|OF|FROM)\s+(?:(?:the|THE)\s+)?[A-Z].*$")
_MAILBOX = re.compile(r"[(<\[{]\s*[)>\]}]|\b(?:e-?mail|mail)\b\s*:?\s*$", re.IGNORECASE)
_HANDLE = re.compile(r"(?<=\w),? \(?@\w{2,30}\)?")
_SURNAME_FIRST = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)")
# A list separated by semicolons allows several given names and a leading particle.
_LISTED_SURNAME_FIRST = re.compile(
    r"((?:[a-z]{1,5} )?[^\W\d_a-z][\w'’-]+), ([^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2})"
)
_DOMAIN = re.compile(r"(?:[^\W_][\w-]*\.)+(?:com|org|net|info|news|[a-z]{2})", re.IGNORECASE)
# A single word after a name and a comma is where it was written, as is a house: "By Ada Brenn, Skerry and Nils Lind,
# Carrow House".
_WRITTEN_AT = re.compile(
    r"\s?,\s+(?:with\s+)?[^\W\d_a-z][\w’'-]+(?:\s(?:City|Court|Hall|House|Parliament))?(?=$|,?\s+(?:and|&)\s)"
)
_BESIDE_ROLE = re.compile(
    r"(?P<name>[^,]{5,40}), (?!(?:a|and|as|but|he|it|not|she|than|that|the|though|when|where|which|while|who|with)\b)"
    r"[a-z][a-z'’-]+(?: [a-z'’&-]+){0,3}(?:, [^\W\d_a-z][\w’'-]+)?"
)
# Who else than a paper of a known form publishes what its people find out: "By Ada Brenn, Harbour Accountability
# Project", "Ada Brenn, The Skerry Packet"; two words behind the article, because "The Sea" is what she wrote.
_OTHERS = re.compile(
    r"(?:[^\W\d_a-z][\w&’'-]* (?:(?:for|of|on) )?){1,5}"
    r"(?:Center|Centre|Foundation|Initiative|Institute|Network|Project|University)"
    r"|(?:[^\W\d_a-z][\w’'-]* ){1,3}(?:Communications|Relations)"
    r"|(?:The|THE)(?: [^\W\d_a-z][\w’'-]*){2,4}"
)
# An agency that goes by its initials, behind a label; longer ones with a vowel may be a name: "By: SKN".
_INITIALS = re.compile(r"[A-Z]{2,3}|[B-DF-HJ-NP-TV-XZ]{4,5}")
# "Skerry Public Radio | By Ada Brenn".
_BEHIND_PAPER = re.compile(r"(?P<paper>[^\W\d_a-z][^|\d]{2,50}?) ?\| ?(?P<by>[Bb][Yy] .+)")
_LONGEST, _LONGEST_SIGNATURE = 200, 100
# "A strike closes every school. By Ada Brenn": at the end of a standfirst.
_CLOSING = re.compile(r"[.!?…][\"”’']? ([Bb]y [^\W\d_a-z][^.!?,]{4,60})\.?$")
# No name has more words.
_MOST_NAME_WORDS = 5
# Behind the author, a name of so many words that ends like that of a paper is no second author.
_FEWEST_PAPER_WORDS = 3


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; ``authors`` is empty if it names only a desk or an agency."""

    authors: tuple[str, ...] = ()
    agency: str | None = None
    source: str | None = None
    email: str | None = None
    published: str | None = None
    has_role: bool = False


def is_name(text: str) -> bool:
    """Whether ``text`` reads like the full name of one person."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_NAME_WORDS or not _starts_name(words[0]) or not _starts_name(words[-1]):
        return False
    return all(
        _NAME_WORD.fullmatch(word) and (_starts_name(word) or word in _PARTICLES) and word.lower() not in _NO_NAMES
        for word in words
    )


def _starts_name(word: str) -> bool:
    return word[0].isupper() or _ATTACHED.match(word) is not None


def tidy_name(name: str) -> str:
    """Return a name in capitals with only its initials capitalised."""
    return name.title() if name.isupper() and len(name) > 3 else name


@lru_cache(maxsize=1024)
def split_names(text: str) -> tuple[str, ...]:
    """Return the people named in a field for authors, or the field as it is if it does not read like names."""
    byline = read_byline(text) or read_people(text)
    return byline.authors if byline and byline.authors else (text,)


def read_byline(text: str) -> Byline | None:
    """Read a line that begins with ``By`` or the like, or a Korean, Japanese or Chinese byline; None for others."""
    if len(text) > _LONGEST:
        return None
    text = in_usual_form(without_initials(with_gaps(text)))
    opening = _OPENING.match(text)
    if opening:
        people, labelled = text[opening.end() :], opening["label"] is not None
        return read_people(people, labelled) or (None if labelled else _read_placed(people))
    if name := read_eastern_byline(text):
        email = EMAIL.search(text)
        return Byline((name,), email=email[0] if email else None, has_role=True)
    return None


def _read_placed(people: str) -> Byline | None:
    """Read who wrote it without what they are there, in which town: "Ada Brenn, ferry pilot, Carrow"."""
    named = _BESIDE_ROLE.fullmatch(people)
    if named and is_name(named["name"]):
        return Byline((tidy_name(named["name"]),), has_role=True)
    return read_people_in_places(people)


def read_people_in_places(text: str) -> Byline | None:
    """Read people without where each of them is: "Ada Brenn, Carrow and Nils Lind, Elmby"; None without a place."""
    placeless = _WRITTEN_AT.sub("", text)
    return read_people(placeless) if placeless != text else None


def read_lead(text: str) -> Byline | None:
    """Read the Korean byline that opens a first paragraph, ``(서울=연합뉴스) 배선우 기자 = …``, or "By" at its end."""
    names = read_eastern_lead(text)
    closing = None if names else _CLOSING.search(text[-_LONGEST_SIGNATURE:])
    return Byline(names, has_role=True) if names else read_byline(closing[1]) if closing else None


def read_signature(text: str) -> Byline | None:
    """Read a name with a role, paper or address: ``Ada Brenn | Harbour Weekly``, ``Ada Brenn, Staff Writer``.

    None for a line that is no more than a name, or something else.
    """
    if len(text) > _LONGEST_SIGNATURE:
        return None
    if behind := _BEHIND_PAPER.fullmatch(text):
        signed = read_byline(behind["by"])
        return replace(signed, source=signed.source or behind["paper"]) if signed else None
    byline = read_people(text) or read_people_in_places(text)
    if byline and byline.authors and (byline.source or byline.has_role or byline.agency or byline.email):
        return byline
    return None


def read_people(text: str, labelled: bool = False) -> Byline | None:
    """Read what follows ``By``: names first, then, after bars or dots, papers, roles and dates; None for others."""
    email = EMAIL.search(text)
    unsent = _MAILBOX.sub(" ", EMAIL.sub("", text) if email else text)
    bare, bracketed = without_asides(unlinked := _HANDLE.sub("", unsent))
    names, *asides = _ASIDE.split(bare.strip(" ,.;:|•·–—-()<>"))
    byline = _read_pieces(_given_name_first(names, labelled), alone=email is not None or labelled)
    if byline is None:
        return None
    for said in (*asides, *bracketed):
        if not byline.authors and (people := _read_pieces(said, alone=False)):
            byline = replace(byline, authors=people.authors)
        first, _, rest = said.partition(", ")
        aside = rest if is_role(first) else said
        agency = AGENCIES.get(aside.casefold())
        byline = replace(
            byline,
            published=byline.published or read_date(aside),
            agency=byline.agency or agency,
            source=byline.source or (aside if _may_publish(aside) and not agency else None),
            has_role=byline.has_role or is_role(first),
        )
    byline = replace(byline, has_role=byline.has_role or unlinked != unsent)
    return replace(byline, email=email[0]) if email else byline


def _may_publish(aside: str) -> bool:
    """Whether what stands behind an author and a bar is a paper: "Skerry Herald", "The Skerry Packet"."""
    return is_publisher(aside) or (aside[:4] in ("The ", "THE ") and _OTHERS.fullmatch(aside) is not None)


def _given_name_first(names: str, labelled: bool) -> str:
    """Reverse ``Brenn, Ada``, also each of several; ``Brenn, Reuters`` and ``Brenn, editor`` stay as they are."""
    if ";" in names:
        listed = [_LISTED_SURNAME_FIRST.fullmatch(one.strip()) for one in names.split(";")]
        return "; ".join(_turned(one) for one in listed if one) if all(listed) else names
    found = _SURNAME_FIRST.fullmatch(names)
    if found is None or not (labelled or (found[1][0].isupper() and found[2][0].isupper())):
        return names
    return _turned(found)


def _turned(found: re.Match[str]) -> str:
    kept = any(part.casefold() in AGENCIES or part.lower() in _NO_NAMES or is_role(part) for part in found.groups())
    return found[0] if kept else f"{found[2]} {found[1]}"


def _read_pieces(text: str, alone: bool) -> Byline | None:
    """Sort the pieces of a list of names into authors, agency, source and role; None if one is something else.

    ``alone`` lets a single word be a name, because a label or an address says that it is one.
    """
    authors: list[str] = []
    agency, source, role = None, None, False
    for sign, piece in _parted(text):
        role = role or _REPORTING_FROM.search(piece) is not None
        person = _ELSEWHERE.sub("", _REPORTING_FROM.sub("", piece))
        source = source or (paper_written_for(piece) if person != piece else None)
        named = _cut_role(person)
        if piece.casefold() in AGENCIES:
            agency = AGENCIES[piece.casefold()]
        elif alone and _INITIALS.fullmatch(piece):
            agency = piece
        elif named or not person or any(names_desk(part) or is_role(part) for part in {piece, person}):
            authors += [tidy_name(named)] if named else []
            role = True
        elif authors and _is_paper(piece, sign):
            source = piece
        elif (
            is_name(person)
            or is_eastern_name(person)
            or (alone and _NAME_WORD.fullmatch(person) and person[0].isupper())
        ):
            is_place = " " not in person and any(" " in author for author in authors)
            authors += [] if is_place else [tidy_name(person)]
        elif is_publisher(piece) or _DOMAIN.fullmatch(piece) or (authors and _OTHERS.fullmatch(piece)):
            source = piece
        else:
            return None
    if not (authors or agency or source or role):
        return None
    return Byline(tuple(dict.fromkeys(authors)), agency, source, has_role=role)


def _parted(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a list of names, each with the sign or word before it."""
    parted = zip(["", *_AND.findall(text)], _AND.split(text), strict=True)
    return [(sign.strip(), bare) for sign, piece in parted if (bare := piece.strip(" ."))]


def _is_paper(piece: str, sign: str) -> bool:
    """Whether a piece behind an author is a paper; a second author stands behind "and" rather than a comma."""
    if is_known_paper(piece) or (is_like_paper(piece) and len(piece.split()) >= _FEWEST_PAPER_WORDS):
        return True
    return sign in (",", "/") and may_be_paper_beside(piece)


def _cut_role(text: str) -> str | None:
    """Return the name before a role that follows without a comma (``Ada Brenn staff writer``), or behind one."""
    words = text.split()
    for cut in range(max(1, len(words) - _MOST_NAME_WORDS), len(words) - 1):
        if words[cut - 1][-1] != "s" and is_name(" ".join(words[cut:])) and is_role(" ".join(words[:cut])):
            return " ".join(words[cut:])
    for cut in range(2, min(_MOST_NAME_WORDS, len(words))):
        name, role = " ".join(words[:cut]), " ".join(words[cut:])
        if is_name(name) and is_role(role):
            return name
    return None
