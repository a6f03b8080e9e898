"""Phrases that describe a person: in commas behind a name or before it, and behind "is" or "was"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.text.commonwords import DAYS, MONTHS, NUMBERS
from reader.text.names.lexicon.companions import is_calling_of_person, is_mate
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import LETTERS_BEHIND, is_calling, is_title
from reader.text.names.signs.phrases import HEAD_ENDS, OWN, VERBS, parted, tells
from reader.text.names.signs.surroundings import CALLED_ONLY
from reader.text.spelling import without_possessive, word_set

LONGEST_APPOSITION = 105
# A whole sentence up to a name may be longer: "A marine engineer at the Velm Lake Research Centre, Prof. (Ada Brenn)".
_LONGEST_INTRODUCTION = 150
# The full stops of abbreviations.
_ABBREVIATING = re.compile(
    r"\.(?=\s)(?:(?<=\b[A-Z]\.)|(?<=\b(?:Lt|Sr|Jr|Dr|Mr|Ms|St|Co)\.)|(?<=\b(?:Mrs|Inc|Ltd)\.)|(?<=\bCorp\.))"
    r"|(?<=\b[A-Z])\.(?=[A-Z]\.)|(?<=\.[A-Z])\.(?=[,‑-])|(?<=\w)\.(?=(?i:com|net|org|ca|io|ai)\b)|(?<=\b[a-z])\.(?=[A-Z])"
)

# Between a name and its apposition: letters, in brackets an age, a party, or the name as it is spelt at home, and where
# somebody is from.
_LETTERS = "|".join(sorted(LETTERS_BEHIND))
_OF_WHAT = r"(?:\s(?:of|from|at)\s(?:the\s)?(?=[A-Z])(?:(?!\sand\s)[^,.;:()“”\"–—]){2,80}(?=,\s))?"
BEHIND_NAME = rf"(?:\s(?:{_LETTERS})\b)?(?:\s\((?!(?:the|an?)\s)[^()]{{1,30}}\))?{_OF_WHAT}"
_HAS_ASIDE = re.compile(rf"{BEHIND_NAME},\s|\s(?:[-–—]\s|\()")
# What a lawyer does in the court: "Ada Brenn, prosecuting, said", "Ada Brenn KC, for the defence, said".
_IN_COURT = (
    r"prosecuting|defending|mitigating|in\smitigation|(?:appearing\s|acting\s)?for\sthe\s(?:prosecution|defen[cs]e|crown|"
    r"state|claimants?|plaintiffs?|defendants?|appellants?|respondents?|petitioners?|applicants?|accused|family)"
)
_COUNSEL = re.compile(
    rf"{BEHIND_NAME},\s(?:who\s(?:is|was)\s)?({_IN_COURT}|(?:appearing|acting)\sfor\s[^,.;:]{{2,60}}|"
    r"representing\s(?:the|his|her|their)\s[^,.;:]{2,60})(?=[,.;:]|\s(?:said|told)\b)",
    re.IGNORECASE,
)
_COUNSEL_FIRST = re.compile(rf"(?:^|[.!?”\"]\s)({_IN_COURT}),\s$", re.IGNORECASE)
_APPOSITION = re.compile(
    rf"{BEHIND_NAME},\s+(?:\d{{1,3}},\s+)?"
    r"(?:who,?\s+(?:at\s\d{1,3},?\s+)?(?:(?:was\sworking\s|works\s|worked\s|serves\s|served\s|took\sover\s)?as|is|"
    r"(?:was|has\sbeen)\s(?:re-?)?(?:appointed|elected|made|named|sworn\sin)(?:\sas)?|was|has\sbeen|had\sbeen|became)\s+)?"
    r"(?:(?:speaking\s+)?in\s+(?:his|her|their)\s+(?:capacity|role)\s+as\s+)?"
    r"(?:now\s+(?=\d))?(?:aged?\s+)?(?:\d{1,3}(?:,|\sand(?=\san?\s))\s+)?(?:(?:from|of)\s[^,.;]{2,40},\s+)?"
    r"(?:(?:is|was)\s+)?(?:(?:then|now|once|himself|herself|also|formerly)\s+)?((?:the|a|an|another|its|his|her|their)\s+)?"
    rf"([^,.;:()“”\"–—]{{3,{LONGEST_APPOSITION}}}?(?:\sand\san?\s[^,.;:()“”\"–—]{{3,{LONGEST_APPOSITION}}}?)?)\s*"
    r"(?=[,.;:()“”\"–—]|$|--|\s(?:who|whose|whom|that|which|since|before|after|now|seen|shown)\s)"
)
# "Ada Brenn – a retired welder – said", "Ada Brenn (welder)"
_ASIDE = re.compile(
    rf"(?:,\s\d{{1,3}})?\s(?:[-–—]\s|\()(?:\d{{1,3}},\s)?((?:the|a|an)\s)?([^,.;:()“”\"–—]{{3,{LONGEST_APPOSITION}}}?)"
    r"(?:\s[-–—]\s|(?:,\s\d{1,3})?\))"
)
# "Ada Brenn, one of the president’s closest aides,"
_AMONG_THEM = re.compile(
    rf"{BEHIND_NAME},\s(?:\d{{1,3}},\s)?(?:who\s(?:is|was)\s)?one\sof\s"
    rf"(?:(?:the|its|his|her|their|several|many|some|{'|'.join(NUMBERS)})\s)?((?:[\w’'-]+\s){{0,5}}?[a-z-]+)s\b"
)
# "Ada Brenn, the drum maker, (blacksmith and teacher) who"
_MORE_CALLINGS = re.compile(
    r"(?:,\s(?:[a-z-]+\s){0,2}[a-z-]+){1,3},?\sand\s(?:[a-z-]+\s){0,2}?[a-z-]+(?=[,.;:]|$|\s(?:who|whose|of)\s)"
)
_ITEM_ENDS = re.compile(r",?\sand\s|,\s")
_COPULA = re.compile(
    r"\s(?:is|(?:was|has\sbeen|had\sbeen)(?:\s(?:appointed|named)(?:\sas)?)?|became|remains|remained|"
    r"works\sas|worked\sas|trained\sas)\s(?:(the|a|an)\s)?(?:(?:only|first|last|new)\s)?"
    rf"([^,.;:()“”\"–—]{{3,{LONGEST_APPOSITION}}}?)\s*(?=[,.;:()“”\"–—]|$|\s(?:who|since|for|from|until|when|at the)\s)"
)
# "(Ada Brenn), 88, who founded the mill, remains chairman."
_BEGINS = re.compile(r"(?:^|[.!?”\"]\s)(?:[A-Z][\w.]*\s){0,2}$")
_ASIDES = re.compile(r"(?:,\s[^,.;:()“”\"]{1,80}){1,3},(?=\s(?:is|was|has\sbeen|remains)\s)")
# ", chair of the Velm Union said": a verb without its comma.
_SPOKE = re.compile(
    r"\s(?:said|says|told|tells|added|explained|wrote|warned)\b|\sand(?:\s(?:is|was|has|had)\b|$)|"
    r"(?<!\bwho)(?<!\bthat)(?<!\bwhich)\s[a-z]{3,}ed(?:\s(?:his|her|their)\s|$)"
)
# "a mother in labour is not a parcel": a clause.
_CLAUSE = re.compile(
    r"(?<!\bwho)(?<!\bthat)(?<!\bwhich)\s(?:is|isn[’']t|are|aren[’']t|was|were)\s(?:an?|never|not|the|to)\s"
)
# "who as chair of the Velm Union was to row"
_AS = re.compile(r",\s+who,?\s+as\s")
_IS = re.compile(r"\s(?:is|was|has|had|will|would|could)\b")
# "a welder by trade"
_BY_TRADE = re.compile(r"\sby (?:trade|profession|training)$")
# "captain of the club since May", "treasurer last year"
_WHEN = re.compile(
    r"\s(?:(?:in|on|since|until|from)\s(?:(?:early|late|mid)[\s-])?(?:(?:1\d|20)\d\d|(?i:{0})).*|"
    r"(?:last|this)\s(?:year|month|week|season|spring|summer|autumn|fall|winter|(?i:{0})))$".format(
        "|".join(DAYS | MONTHS)
    )
)
# "Ada Brenn, popularly known as Doctor,"
_KNOWN_AS = re.compile(r"(?:\w+ly )?(?:also )?(?:known|called|nicknamed)\b")
# "the off-spinner (promoted to number six)"
_PAST = re.compile(r"\s[a-z]+ed\s(?:to|by|in|on|at|as|from|with|last|this)\s")

# "The mayor, Ada Brenn, ..."; "its founder and editor, Ada Brenn."
_INTRODUCED = re.compile(
    r"(?:^|[\s“\"(])(?:the|an?|another|one|its|whose|his|her|their|our|my|[^\W\d_][\w’'-]*[’']s?|[’']s?)\s((?:[\w’'-]+\s){0,8}?[\w’'-]+),\s$",
    re.IGNORECASE,
)
_INNER_DETERMINER = re.compile(r"(?<!of )(?<!at )(?<!for )(?<!in )\b(?:the|an?|its|his|her|their)\s", re.IGNORECASE)
# "Department of Boats (regional director)"
_BEHIND_BODY = re.compile(r"[A-Z][\w’'-]*\s((?:[a-z-]+\s){0,3}[a-z-]+)$")
# "the legs of the (goalkeeper)", "the removal of Velm's (superintendent)"
_AFTER_DETERMINER = re.compile(r"\b(?:of|at|for|in)\s(?:the|an?|its|his|her|their)\s|[’']s?\s", re.IGNORECASE)
_NAMED = re.compile(
    rf"\b(?:the|an?|another|one)\s([^,.;:()“”\"–—]{{3,{LONGEST_APPOSITION}}}?),?\s"
    rf"(?:named|called|surnamed|identified\sas|by\sthe\sname\sof|(?:who\s)?{CALLED_ONLY})\s$",
    re.IGNORECASE,
)
# "identified the driver as (Ada Brenn), 33, and the passenger as (Otto Lee)"
_IDENTIFIED = re.compile(r"\b(?:identif(?:y|ied|ies)|nam(?:ed|es)|and)\sthe\s((?:[a-z-]+\s){0,3}?[a-z-]+)\sas\s$")
# "The keeper is (Ada Brenn), who came in May."
_WHO_IS = re.compile(r"(?:^|[.!?”\"]\s)(?:The|Its|His|Her|Their|Our|My)\s((?:[a-z’'-]+\s){0,5}?[a-z-]+)\s(?:is|was)\s$")
# "Referee: (Ada Brenn) (Velm)"
_LABEL = re.compile(r"(?:^|[\n;.]\s*)((?:[A-Z][\w’'-]*\s){0,2}(?:[a-z-]+\s){0,3}?[\w-]+):\s$")
_ENTRY_ENDS = re.compile(r"(?:\s\([^()]{1,40}\))?(?:,\s\d{1,3})?\s*(?:[.;\n]|$)")
# "A retired teacher, (Ada Brenn) rows."
_OPENING = re.compile(r"(?:^|[.!?”\"]\s)(?:Now\s[Aa]n?|An?)\s([^,.;:!?“”\"()–—]{3,100}),\s$")
_ONE_OF = re.compile(r"\b[Oo]ne of (?:the|its|his|her|their|our) ((?:[\w’'-]+ ){0,4}?[a-z-]+?)s, $")
_INTRODUCED_AT_LENGTH = re.compile(r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts)\s|(?=[A-Z]))((?:[\w’'-]+\s){1,16}[\w’'-]+),\s$")
_CLAUSE_ENDS = re.compile(r"[;:“”\"()–—]|[.!?]\s|,\s(?=.)")
_LINKS_OF_OFFICES = frozenset({"", "of", "at", "for", "in", "to", "with", "representing"})
# "As mayor, ..." and "Once a potter, ..." do not introduce.
_NO_OFFICE_OPENS = re.compile(
    r"(?:After|Although|As|At|Before|Born|By|For|From|If|In|Like|Now|On|Once|Since|Then|To|Unlike|When|While|With)\s"
)
# "Deputy News Editor"
_MOST_HEAD_WORDS = 4
_SET_OFF = re.compile(
    rf"(?:\s(?:{_LETTERS})\b)+|\s?(?:[,.;:)]|$)|\s[-–—]\s|\sand\s(?:the|its|his|her|their)\s|\s(?:of|from|at)\s(?:the\s)?[A-Z]"
)

_ARTICLES = frozenset(("a ", "an ", "the "))
# "A catholic, ..." is more often the first of two adjectives.
_FEWEST_OF_SOMEBODY = 2
# What stands behind a name between commas, but does not say who somebody is: "a day before", "a move that".
_THINGS = word_set("""
    act affair age bid bit blow book chance charge claim couple day deal decade defeat distance end event example
    fact feat few figure film first game goal group half hit hour hub idea increase job kind laugh line link list
    look loss lot match mile minute mistake moment month morning move name night novel number page pair part period
    place play point policy poll problem process question race record reference rise role round score season series
    show side sign site song sort stage step story study stunt success sum summer surprise survey term theme thing
    time title topic total tour trip victory video view vote walk way week while win word work world year
    """)
# ", the answer was no", ", a pillar between them"
_CLAUSES = VERBS | word_set("it me them us you")
_THING_ENDINGS = ("tion", "sion", "ment", "ity", "ness", "ship", "ism", "ance", "ence", "ing", "age")


def is_described(text: str, end: int) -> bool:
    """Whether the words after a name describe a person: ", a harbour pilot, ...", but not ", a rival,"."""
    said = apposition_after(text, end) or predicate(text, end)
    head = parted(HEAD_ENDS, f" {said} ")[0].split() if said else []
    return said is not None and not (head and (is_mate(head[-1]) or head[-1] in ("man", "woman")))


def apposition_after(text: str, end: int) -> str | None:
    """Match ", a harbour pilot, ..." behind a name, or " – a harbour pilot – "."""
    if not _HAS_ASIDE.match(text, end):
        return None
    if counsel := _COUNSEL.match(text, end):
        return counsel[1]
    if (among := _AMONG_THEM.match(text, end)) and is_calling(among[1].split()[-1]):
        return among[1]
    following = shield(text[end : end + 3 * LONGEST_APPOSITION])
    match = _APPOSITION.match(following) or _ASIDE.match(following)
    # ", Sen. Ada Brenn" is the next name of a list.
    if match is None or (
        match.group(1) is None and is_title(match.group(2)) and following.startswith(". ", match.end(2))
    ):
        return None
    ends = _IS if _AS.match(following) else _SPOKE
    phrase = _WHEN.sub("", _BY_TRADE.sub("", ends.split(match.group(2))[0].replace("\u2024", ".")))
    if _KNOWN_AS.match(phrase) or _CLAUSE.search(phrase) or not tells(phrase, article=match.group(1) is not None):
        return None
    if more := _more_callings(following, match.end(2)) if phrase == match.group(2) else "":
        return f"{phrase}{more}"
    before, _, _ = parted(_PAST, phrase)
    return before if is_calling(before.split()[-1]) else without_possessive(phrase)


def _more_callings(following: str, end: int) -> str:
    """Return what goes on behind a calling, if each of the others is one, too: ", blacksmith and teacher"."""
    more = _MORE_CALLINGS.match(following, end)
    words = [part.split()[-1] for part in _ITEM_ENDS.split(more[0]) if part] if more else []
    return more[0] if more and all(map(is_calling_of_person, words)) else ""


def somebody_after(text: str, end: int) -> str | None:
    """Match ", an expert on tides," or ", the voice of Velm," behind the name of a person.

    Any such phrase with an article tells who that is, unless it is of a body or thing, or begins a clause.
    """
    match = _APPOSITION.match(shield(text[end : end + 3 * LONGEST_APPOSITION]))
    if match is None or match.group(1) not in _ARTICLES:
        return None
    phrase = _SPOKE.split(match.group(2))[0].replace("\u2024", ".")
    head, link, _ = parted(HEAD_ENDS, f" {phrase} ")
    words = head.split()
    is_brief = len(phrase.split()) < _FEWEST_OF_SOMEBODY or (match.group(1) == "the " and not link)
    if not words or is_brief or not _CLAUSES.isdisjoint(phrase.split()) or not words[-1].islower():
        return None
    return None if _is_thing(words[-1]) else phrase


def _is_thing(noun: str) -> bool:
    return noun in _THINGS or noun.endswith(_THING_ENDINGS) or kind_by_head((noun, noun)) is not None


def _one_of_many(before: str) -> str | None:
    """Match "one of the family's lawyers, ...", in the singular."""
    many = _ONE_OF.search(before, max(0, len(before) - LONGEST_APPOSITION))
    return many[1] if many and is_calling(many[1].split()[-1]) else None


def introduction(before: str, text: str, end: int) -> str | None:
    """Match "The mayor, ..." before a name and a comma, "Prosecuting, ..." and "a pilot named ...".

    A phrase within the phrase counts if the whole is no office: "the legs of the (goalkeeper), ...".
    """
    reach = max(0, len(before) - _LONGEST_INTRODUCTION)
    if counsel := _COUNSEL_FIRST.search(before, reach):
        return counsel[1]
    named = _NAMED.search(before, reach) or _IDENTIFIED.search(before, reach)
    named = named or (_WHO_IS.search(before, reach) if _SET_OFF.match(text, end) else None)
    if named and tells(named[1], article=True):
        return named[1]
    label = _LABEL.search(before, reach) if _ENTRY_ENDS.match(text, end) else None
    if label and is_calling(label[1].split()[-1]):
        return label[1]
    if not before.endswith(", "):
        return None
    if not _SET_OFF.match(text, end):
        opening = _OPENING.search(before, reach)
        return opening[1] if opening and tells(opening[1], article=True) else None
    clause = _CLAUSE_ENDS.split(before[-LONGEST_APPOSITION:])[-1]
    if one := _one_of_many(before):
        return one
    told = (phrase for phrase in _introducing(clause) if tells(phrase, article=True))
    return next(told, None) or _introduction_at_length(before)


def _introducing(clause: str) -> Iterator[str]:
    """Yield what may introduce a name at the end of ``clause``: "legs of the goalkeeper", then "goalkeeper"."""
    match = _INTRODUCED.search(clause)
    if match is None:
        return
    phrase = _INNER_DETERMINER.split(match.group(1))[-1]
    yield phrase
    yield from OWN.split(clause.removesuffix(", "))[:0:-1][:1]
    yield from (phrase[inner.end() :] for inner in reversed([*_AFTER_DETERMINER.finditer(phrase)]))
    if own := _BEHIND_BODY.search(phrase):
        yield own[1]


def _introduction_at_length(before: str) -> str | None:
    """Match an office with its body, which begin the sentence: "The Deputy Head of the Velm Rowing Fund, ..."."""
    clause = _CLAUSE_ENDS.split(before[-_LONGEST_INTRODUCTION:])[-1]
    match = _INTRODUCED_AT_LENGTH.fullmatch(clause)
    phrase = match.group(1) if match else ""
    head, link, _ = parted(HEAD_ENDS, f" {phrase} ")
    if inner := _INNER_DETERMINER.search(head):  # "included the governor of the bank"
        phrase, head = phrase[inner.end() - 1 :], head[inner.end() :]
    words = head.split()
    is_office = bool(words) and is_calling(words[-1]) and link.strip() in _LINKS_OF_OFFICES
    is_office = is_office and not _NO_OFFICE_OPENS.match(clause)
    return phrase if is_office and len(words) <= _MOST_HEAD_WORDS else None


def predicate(text: str, end: int) -> str | None:
    """Match "... is a jointer", "... has been mayor of Velm since"."""
    match = _COPULA.match(text[end : end + 2 * LONGEST_APPOSITION])
    return match.group(2) if match and tells(match.group(2), article=bool(match.group(1))) else None


def predicate_behind_asides(before: str, text: str, end: int) -> str | None:
    """Match "(Ada Brenn), 88, who founded the mill, remains chairman" at the beginning of a sentence."""
    asides = _ASIDES.match(text, end) if _BEGINS.search(before[-LONGEST_APPOSITION:]) else None
    return predicate(text, asides.end()) if asides else None


def tells_office(text: str, end: int) -> bool:
    """Whether a sentence goes on after a name with an office: "has been mayor of", "is the only doctor"."""
    role = predicate(text, end)
    return role is not None and any(is_calling(word) for word in HEAD_ENDS.split(f" {role} ")[0].split()[-2:])


def shield(text: str) -> str:
    """Replace the full stops of abbreviations, so that they do not end a sentence: "U.S. Deputy"."""
    return _ABBREVIATING.sub("\u2024", text).replace("―", "—")
