"""Trims articles, possessives and describing words off a name, and adds what the model cut off."""

from __future__ import annotations

import re
import unicodedata

from reader.model import EntityKind
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import FIELDS, LETTERS_BEHIND, bare, is_calling
from reader.text.spelling import is_plain, word_set

_FIRST_WORD = re.compile(r"\S+\s+")
# A bracket that does not close: "Velm University (Unam", "Women(6".
_OPEN_BRACKET = re.compile(r"(?<=[a-zß-ÿ0-9.])\s?\([^()]*$")

_EDGES = ' \t\n\r\u00a0\ufe0f\u200d,;:!?"“”„«»‘`()[]{}*•|/\\–—―-…&'
# Signs, but for sums: "Velm™", "© Velm", "✔ Velm", "Velm $".
_SIGNS = frozenset({"So", "Sc"})
_ARTICLE = re.compile(r"(?:the|a|an)\s+(?!Hague\b)", re.IGNORECASE)
# Words that open a sentence before a name: "Luckily, Brenn", "Wearing Falk".
_OPENING = re.compile(
    r"(?:(?:Luckily|Sadly|Finally|Recently|Interestingly|Surprisingly|Fortunately|Unfortunately|Ironically|Notably|"
    r"Importantly|Eventually|Ultimately|Initially|Originally|Clearly|Obviously|Apparently|Reportedly|Allegedly|"
    r"Additionally|Similarly|Likewise|Meanwhile|However|Moreover|Furthermore|Nevertheless|Nonetheless|Therefore|Thus|"
    r"Hence|Instead|Indeed|Still|Then|Now|Yes|No|Oh|Well|Yeah|Hey|Man),|"
    r"(?:These|Those|Each|Every|Meet|Is|Are|Was|Were|Does|Did|Has|Have|Had|Could|Should|Would)(?=\s[A-Z])|"
    r"(?:Wearing|Speaking|Citing|Quoting|Joining|Replacing|Featuring|Starring|Welcoming|Accusing|Praising|Thanking|"
    r"Defending|Beating|Representing|Introducing|Hosting|Using|Following))\s(?=\S)"
)
# The Japanese and Korean forms of address follow the name.
ADDRESS_AFTER = r"[-‑](?:san|sama|sensei|kun|chan|ssi|nim)\b"
#: Endings joined to a name that describe something else: "Velm-led", "Brenn-like".
DESCRIBED_TAIL = (
    r"[-‑](?:led|based|backed|owned|born|run|funded|style|like|era|held|controlled|occupied|aligned|linked|affiliated|"
    r"sponsored|made|built|designed|star|winning|inspired|appointed|installed|friendly|themed|trained|educated|branded|"
    r"approved|endorsed|bound|area|centric)(?!\w)"
)
_TAIL = re.compile(rf"(?:['’]s|(?<=[sS])['’]|['’]|{ADDRESS_AFTER}|{DESCRIBED_TAIL})$")
# Companies whose names are possessive: "McDonald's".
_POSSESSIVE_NAMES = (
    *("Applebee", "Arby", "Bloomingdale", "Chili", "Denny", "Domino", "Kellogg", "Kohl", "Levi", "Lloyd", "Lowe"),
    *("Macy", "McDonald", "Moody", "Sainsbury", "Sotheby", "Wendy"),
)
_OWNS = ("'s", "’s")
# "Court of King('s Bench)"
_BENCH = re.compile(r"['’]s Bench\b")
# "Communist Party of Norland (Marxist)"
_PARTY = re.compile(r"\b(?:Party|Dal|Janata|League|Congress|Front|Union)\b")
_WING = re.compile(
    r"\s\((?:Marxist|Maoist|Leninist|Marxist[-–]Leninist|Secular|United|Liberation|Socialist|Reformed)\)"
)
# Not the number of "World War I." at the end of a sentence.
_ABBREVIATED = re.compile(r"(?:\b\w\.)+$(?<!\sI\.)|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|St|No)\.$")
# "Boat Rowers Local (12)"
_NUMBERED, _NUMBER = ("Local", "Lodge", "Branch", "Radio"), re.compile(r"\s(?:No\.\s)?\d{1,5}(?!\w)")
# "Highway 20 (west)"
_DIRECTIONS = frozenset({"north", "south", "east", "west"})
# "pro-Danish"
_FOR_OR_AGAINST = re.compile(r"(?:anti|pro|post|pre|non|pan|mid|un)[-‑](?=[A-Z])")
# "Mountainous Norway", "Oil-rich Norway", at the start of a sentence.
_ADJECTIVE = re.compile(
    r"(?:[A-Z][a-z]+(?:ous|ful|less|ying|ring|ling|ked|led|ted|ied)|[A-Z][a-z]+-[a-z]+|Communist|Conservative|Modern|Nearby|"
    r"Poor|Rich|Rural|Tiny|Wartime|Post-?war)\s"
)
_BASED = re.compile(r"[A-Z][\w.]*-(?:based|led|backed|owned|born|run|funded)\s")
_FRONTS = (_ARTICLE, _OPENING, _BASED)
_FORM_OF_PLACE = re.compile(
    r"\b(?:State|Republic|Kingdom|Emirate|Sultanate|Strait|Gulf|Bay|Isle|Sea|Cape) of (?:the )?$"
)
_BEFORE_PLACE = ("of ", "of the ")
_SORT_OF_BODY = re.compile(r"(?:[A-Z][a-z]+ )?(?:organi[sz]ation|group|company|charity|firm|NGO|Retailer)\s(?=[A-Z])")
_OFFICE_OF = re.compile(r"\bOffice of(?: the)?(?: [A-Z][\w’'-]+)*$")
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_LAST_WORD = re.compile(r"\s+(\S+)$")
_STREETS = r"(?:rue|quai|via|piazza|calle|plaza|rua|praça|ulica)"
_DESCRIBES = re.compile(rf"(?:pro|anti|ex|non|then|now)-\w+\s|(?!al-|el-|i[A-Z]|e[A-Z]|{_STREETS}\s)[a-z][a-z]+\s")
_CAPTION_WORDS = frozenset({"image", "images", "photo", "photos", "picture", "file", "credit", "video"})
# "(Director of) Marketing at Velm Group": the field of an office, and the body.
_FIELD_OF_OFFICE = re.compile(r"([A-Z][a-z]+(?: (?:and |& )?[A-Z][a-z]+){0,2}) (?:of|at|for)(?: the)? (?=[A-Z])")
_PEOPLE_OF_BODIES = word_set("friends sons daughters doctors lawyers mothers parents reporters teachers veterans women")
_OFFICE_BEFORE = re.compile(r"\b([A-Za-z-]+) (?:of|for) $")
# Callings at the end of names of bodies and works ("Daily Worker", unlike "Boston Celtics Forward").
_NAMING_CALLINGS = frozenset(
    {
        "general",
        "guard",
        "king",
        "private",
        "head",
        "general's",
        "worker",
        "star",
        "champion",
        "queen",
        "prince",
        "princess",
    }
)
# Bodies with a purpose behind "for": "Agency for International Development".
_PURPOSEFUL = word_set(
    """
    academy agency alliance association bureau campaign center centre coalition college commission committee council
    department federation foundation fund hospital institute institution ministry movement network office organisation
    organization party programme school society trust union university
    """
)
_PURPOSE = re.compile(
    r"\sfor(?:\sthe)?\s(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z][a-z]\w+"
    r"(?:(?:,|\sand|\sof(?:\sthe)?)?\s[A-Z][a-z]\w+){0,4}(?<!\sand)"
)
# "Committee for Boats (and Safety)": the second field of a body, recognised by its ending.
_OF_FIELD = re.compile(r"(?:[A-Z][\w.-]* ){0,3}([A-Z][a-z]+) (?:of|for|on) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?")
# Bodies and places with the same endings: the "University" of the next name.
_NO_FIELDS = (
    "Agency|Association|Authority|Charity|City|Commission|Community|Confederation|Congregation|Corporation|County|Delegation|"
    "Department|Federation|Foundation|Government|Institution|Organi[sz]ation|Parliament|Party|University"
)
_FIELD = (
    rf"(?:[A-Z][a-z]+ ){{0,2}}(?:(?:{'|'.join(sorted(FIELDS))})\b|(?!{_NO_FIELDS})[A-Z][a-z]+"
    r"(?:tions?|ments?|ence|ance|ogy|ics|ing|ity|cy|ism|ture)(?!\w))"
)
# "Meteorology(, Climatology and Rowing Agency)"
_REST_OF_FIELDS = re.compile(
    rf"(?:, {_FIELD}){{0,4}},? and {_FIELD} "
    r"(?:Agency|Authority|Board|Commission|Committee|Council|Department|Directorate|Institute|Ministry|Office)(?![\w-])"
)
_IS_FIELD = re.compile(_FIELD)
_AND_FIELD = re.compile(rf"(?:, {_FIELD}){{0,4}},? and {_FIELD}(?![\w-]|\s[A-Z])")
# "(Ely)-on-the-Wash", "(Tehrik)-e-Velm"
_LINKED_REST = re.compile(
    r"(?:-(?:e|i|on|upon|over|under|next|cum|de|du|des|sur|sous|le|la|les|lès|en|in|am|an|der|by|ul|al|the))+"
    r"-[A-Z][^\W_]+(?![\w-])"
)
# "(Velmo Novo) do Osk"; the model may have found the particle.
_ROMANCE_REST = re.compile(r"(?:(?:\s(?:d[aeo]s?|del|di|du)|(?<=\sd[aeo]))\s[^\W\d_a-z][^\W\d_]+(?![\w’'-]))+")
# "(Velm) Senior High School", "(Velm Co-operative) College"
_REST_OF_SCHOOL = re.compile(
    r"(?:\s(?:Senior|Junior|Girls[’']?|Boys[’']?|Community|State|General|Baptist|Methodist|Presbyterian|Lutheran|Catholic|"
    r"High|Primary|Secondary|Elementary|Middle|Grammar|Technical|Teachers[’']?|Memorial|Regional|District|Mission)){0,3}"
    r"\s(?:School|College|Church|Hospital|Infirmary|Polytechnic|Seminary|(?<=or\s)High)(?!\w|\s[A-Z]|[’']s\s[A-Z])"
)
# "(Coeur) d'Alene"
_ELIDED_REST = re.compile(r"\s[dl]['’][A-Z][\w-]+")
# "(Public Co)-ordinating Council", "(Security and Co)-operation in Velm"
_COMMON_REST = re.compile(r"-(?:ordinat|operat)[a-z]+(?:\s(?:(?:of|for|in)\s)?(?:the\s)?[A-Z][\w’'-]*)*")
# "Velm Oars( Sdn. Bhd.)"
_FORM_OF_COMPANY = re.compile(
    r"(?:,? (?:Sdn\.? Bhd\.?|P(?:vt|ty|te)\.?(?: Ltd\b\.?)?|\(P(?:vt|ty|te)\) (?:Ltd\b\.?|Limited)|Bhd\b\.?)|"
    r"(?<=Sdn)\.? Bhd\.?)(?!\w)"
)
# "Velm city", "Velm coast": in lower case these are not part of the name.
_FORMS_BEHIND = word_set(
    "city town centre center village province district area coast region county state island river sea en "
    "lake upazila upazilas tehsil taluk union districts provinces counties villages"
)
# "Velm Council fined"
_SHORTEST_VERB = 5
_LOOSE_ENDS = word_set(
    "through said says and of the for at in on by with to into a an as from is was has while after "
    "atop amid aboard years later also earlier again then soon already recently reportedly "
    "times two three four five six seven eight nine ten"
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the name in ``text[start:end]``, without marks, articles and possessive endings."""
    if is_plain(text[start:end]) and not (_ARTICLE.match(text, start, end) or _OPENING.match(text, start, end)):
        return start, end
    before = (-1, -1)
    while before != (start, end) and start < end:
        before = (start, end)
        while start < end and _is_edge(text[start]):
            start += 1
        while start < end and _is_edge(text[end - 1]):
            end -= 1
        if opening := next((found for front in _FRONTS if (found := front.match(text, start, end))), None):
            start = opening.end()
        if tail := _TAIL.search(text[start:end]):
            end = start + tail.start()
        if text[start:end].endswith(".") and not _ABBREVIATED.search(text[start:end]):
            end -= 1
    return start, end


def _is_edge(character: str) -> bool:
    return character in _EDGES or (not character.isalnum() and unicodedata.category(character) in _SIGNS)


def pruned(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int]:
    """Trim describing words: "pro-Beijing New People Party", "State Department Spokesman", "... Photo"."""
    if text[start:end].isalpha():
        # "The Ferryman" is no surname.
        is_post = kind != "person" and text.endswith(("the ", "The "), 0, start) and is_calling(text[start:end].lower())
        return (end if is_post else start), end
    if opened := _OPEN_BRACKET.search(text[start:end]):
        end = start + opened.start()
    if kind == "place" and (adjective := _ADJECTIVE.match(text, start, end)) and not is_country(text[start:end]):
        start = adjective.end() if is_country(text[adjective.end() : end]) else start
    if (attitude := _FOR_OR_AGAINST.match(text, start, end)) and is_demonym(text[attitude.end() : end]):
        return attitude.end(), end
    while kind != "person" and (first := _FIRST_WORD.match(text, start, end)) and _DESCRIBES.match(first.group()):
        start = first.end()
    if kind == "organisation" and (described := _SORT_OF_BODY.match(text, start, end)):
        start = described.end()
    if kind == "organisation" and (field := _field_of_office(text, start, end)):
        start = field.end()
    while last := _LAST_WORD.search(text, start, end):
        if not _may_come_off(last.group(1), text[start : last.start()], kind):
            break
        end = last.start()
    return start, end


def _field_of_office(text: str, start: int, end: int) -> re.Match[str] | None:
    """Match the field of an office before the body it is in: "(head of) Marketing at Velm Group"."""
    office = _OFFICE_BEFORE.search(text, max(0, start - 30), start)
    if office is None or not is_calling(office.group(1).lower()):
        return None
    field = _FIELD_OF_OFFICE.match(text, start, end)
    last = field.group(1).lower().split()[-1] if field else ""
    if field is None or last in _PEOPLE_OF_BODIES or kind_by_head([last] * 2):
        return None
    return field if kind_by_head(text[field.end() : end].lower().split()) == "organisation" else None


def _may_come_off(word: str, rest: str, kind: EntityKind) -> bool:
    key = bare(word)
    # "Department of Justice", "Forensics for Justice" and "Office of the Chief Justice" end in no post.
    is_field = rest.endswith((" of", " for")) or _OFFICE_OF.search(rest) is not None
    # "Velm Court Justice" and "Velm Chief Justice" are posts, "Velm Justice" is a body.
    is_virtue = key == "justice" and not rest.endswith(("Court", "Chief"))
    names_body = key in _NAMING_CALLINGS or is_virtue
    # "Velm's Feed & Seed"
    is_field = is_field or rest.endswith((" &", " and"))
    is_post = kind in ("organisation", "place") and is_calling(word) and not names_body and not is_field
    is_score = _SCORE.fullmatch(word) is not None or (kind == "place" and word.isdigit() and is_country(rest))
    is_form = kind == "place" and word in _FORMS_BEHIND
    is_verb = (
        kind in ("organisation", "place") and word.islower() and word.endswith("ed") and len(word) >= _SHORTEST_VERB
    )
    is_of_caption = key in _CAPTION_WORDS and rest != "Getty"
    is_form = is_form or (kind == "place" and word in _DIRECTIONS and any(map(str.isdigit, rest)))
    is_honour = kind == "person" and word in LETTERS_BEHIND and " " in rest
    return is_honour or is_of_caption or word in _LOOSE_ENDS or is_post or is_score or is_form or is_verb


def extended(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int]:
    """Include words before "of", after "for" and behind hyphens: "State of Qatar", "Velm Fund for Boats"."""
    if text.startswith("Hague", start, end) and text.endswith("The ", 0, start):
        start -= len("The ")
    if kind in ("organisation", "person") and (form := _FORM_OF_COMPANY.match(text, end)):
        end = form.end()
    if kind == "organisation" and text.endswith(" of England", start, end) and text.startswith(" and Wales", end):
        end += len(" and Wales")
    if kind == "organisation" and text.startswith(_OWNS, end) and text[start:end].endswith(_POSSESSIVE_NAMES):
        return start, end + len("’s")
    if kind == "organisation" and text.endswith((" Queen", " King"), start, end) and (bench := _BENCH.match(text, end)):
        return start, bench.end()
    if kind == "organisation" and (wing := _WING.match(text, end)) and _PARTY.search(text, start, end):
        return start, wing.end()
    if elided := _ELIDED_REST.match(text, end):
        end = elided.end()
    if text.endswith("Co", start, end) and (rest := _COMMON_REST.match(text, end)):
        end = rest.end()
    if linked := _LINKED_REST.match(text, end):
        end = linked.end()
    if kind in ("organisation", "place") and (rest := _ROMANCE_REST.match(text, end)):
        end = rest.end()
    if kind == "organisation" and (number := _NUMBER.match(text, end)) and text.endswith(_NUMBERED, start, end):
        return start, number.end()
    if kind == "organisation" and (rest := _PURPOSE.match(text, end)) and _takes_purpose(text[start:end], rest[0]):
        return start, rest.end()
    if kind == "organisation" and (rest := _AND_FIELD.match(text, end)) and _has_field(text, start, end):
        return start, rest.end()
    if kind == "organisation" and (rest := _REST_OF_FIELDS.match(text, end)) and _IS_FIELD.fullmatch(text, start, end):
        return start, rest.end()
    may_be_form = kind == "place" and text.endswith(_BEFORE_PLACE, 0, start)
    before = _FORM_OF_PLACE.search(text, max(0, start - 30), start) if may_be_form else None
    return (before.start() if before else start), end


def end_of_school(text: str, start: int, end: int, kind: EntityKind) -> int | None:
    """Return the end of a school or church of which the model found only the beginning: "(Velm) Senior High"."""
    is_whole = kind_by_head(text[start:end].lower().split()) == "organisation"
    rest = _REST_OF_SCHOOL.match(text, end) if kind in ("organisation", "place", "person") and not is_whole else None
    return rest.end() if rest else None


def _has_field(text: str, start: int, end: int) -> bool:
    field = _OF_FIELD.fullmatch(text, start, end)
    return field is not None and bare(field.group(1)) in _PURPOSEFUL


def _takes_purpose(name: str, purpose: str) -> bool:
    """Whether a purpose goes with a body; somebody is on the "Velm Council for the Osk Party", which are two."""
    is_body = " the " in purpose and kind_by_head(["", *purpose.lower().split()]) == "organisation"
    return bool(name) and bare(name.split()[-1]) in _PURPOSEFUL and not is_body
