"""Cues: words around a name that show a person whom the model missed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from reader.model import EntityKind, Place
from reader.text.commonwords import DAYS
from reader.text.names.forms.forms import is_joined
from reader.text.names.lexicon.gazetteer import country_name, is_demonym, is_province
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import (
    AREAS,
    KIN,
    PRIVATE,
    RANKS,
    bare,
    is_calling,
    is_description,
    is_honorific,
    is_title,
)
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, PARTICLES, Mention, covering, without_overlaps
from reader.text.names.signs.descriptions import tells_office
from reader.text.names.signs.surroundings import CALLED_ONLY, SPEAKS, SPEECH
from reader.text.names.spotting.completion import NICKNAMED
from reader.text.spelling import fold, word_set, words_in

# Possessive quantifier, because no part of a word is a name, and trying each part takes twice the time.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[\w’'‑]|-(?!-))*+"
_PARTICLE = "(?:" + "|".join(sorted(PARTICLES - {"y", "e"})) + r"|[A-Z]\.)"
_NAME = rf"{_CAPITAL}(?:\s(?:{_PARTICLE}\s)*{_CAPITAL}){{0,3}}"
_FULL_NAME = rf"{_CAPITAL}(?:\s(?:{_PARTICLE}\s)*{_CAPITAL}){{1,3}}"

_SPEAKER_BEFORE = re.compile(rf"(?<![\w.&-])({_NAME})\s{SPEECH}\b")
_SPEAKER_AFTER = re.compile(
    rf"[,?!][”\"’']*\s(?:said|says|added|adds|asked|explained)\s({_NAME})(?=[.,;:]|\s(?!and\s[A-Z])[a-z(])"
)
# "the Commission on (Rowing)", "the Institute of Boats and (Oars)"; "Otto Falk and (Ada Brenn)" are two.
_WITHIN_NAME = re.compile(r"[A-Z][\w’'-]+\s(?:of|on|for)\s(?:the\s)?$")
_BEHIND_AND = re.compile(r"[A-Z][\w’'-]+\sand\s$")
_WORD_AFTER = re.compile(r"\s([a-z-]+)")
_AFTER_CALLING = re.compile(
    rf"(?<![\w-])([a-z-]{{4,}}+|(?:Mrs?|Ms|Dr|Prof|Rev|Sgt|Lt|Capt|Maj|Col|Gen|Cpl|Sen|Rep|Gov)\.?|Barr\.|Father|Captain|"
    r"Professor|C[EF]O|Judge|Justice|Senator|Governor|Mayor|Sheikh|Inspector|Constable|Pastor|Bishop|Archbishop|"
    rf"Ambassador|Councillor|Cllr|Sergeant|Colonel|General|Lieutenant|Sir|Dame)\s({_FULL_NAME})"
)
# "Its harbour manager, (Ada Brenn), said"
# "The mother of the boy, (Ada Brenn), wept"
_BEHIND_OFFICE = re.compile(
    rf"(?<![\w-])([a-z-]{{4,}}+)(?:\s(?:of|at|in)\s(?:the|his|her|their|its)(?:\s[a-z-]+){{1,3}})?,\s({_FULL_NAME}),(?=\s[a-z])"
)
# The first words of a paragraph: "(Ada Brenn) builds with what others leave"
_OPENS = re.compile(
    rf"({_CAPITAL}\s(?:{_PARTICLE}\s)*{_CAPITAL})\s[a-z]{{3,}}(?:s|ed)\s"
    r"(?:a|an|as|at|for|from|her|his|how|in|on|out|that|the|to|up|what|with)\b"
)
_THEN_SHE, _LONGEST_OPENING = re.compile(r"[.!?]\s(?:He|Her|His|She)\s"), 300
# "Winger Ada Brenn scored"
_BEHIND_CALLING = re.compile(rf"(?:^|[.!?]\s)([A-Z][a-z]+(?:-[a-z]+)?)\s({_FULL_NAME})(?=,|\s[a-z])")
# "Its chairman, (Sunday Brenn),", "Comrade (Monday Brenn)"; elsewhere a day is when something was.
_DAY_BEFORE_SURNAME = rf"((?:{'|'.join(sorted(DAYS)).title()})\s{_CAPITAL}(?:\s{_CAPITAL})?)(?![\w’'-]*\s[A-Z])"
_DAY_IN_ASIDE = re.compile(rf"(?<!\S)(\S{{2,30}}),\s{_DAY_BEFORE_SURNAME}(?=,)")
_DAY_DESCRIBED = re.compile(rf"(?<!\S)([a-z]+)\s{_DAY_BEFORE_SURNAME}(?=,\s(?:who|whose|\d\d)\b)")
_WHEN = word_set("on last next this every each since until till by from for of before after late early that one and or")
_DAY_BEHIND_TITLE = re.compile(rf"(?<![\w-])([A-Z][a-z]+\.?)\s{_DAY_BEFORE_SURNAME}")
_DESCRIPTION = (
    r",\s(?:who|whose|aged|\d\d,|an?\s(?!band|club|company|firm|group|team)[a-z-]+(?:\s[a-z-]+)?"
    r"(?:\sof\s[a-z]+)?\swho)(?!\w)"
)
_DESCRIBED = re.compile(rf"(?:(?<![\w.&’'-])|(?<=--))({_FULL_NAME}){_DESCRIPTION}")
_DESCRIBES = re.compile(_DESCRIPTION)
# "Ada Brenn, 31, became": no place has an age.
_AGE = re.compile(r",\s\d\d,")
# "a lady in (Nether Velm), who wrote": the lady did.
_IN, _LONGEST_IN = re.compile(r"\b(?:in|near|outside)\s$"), 9
_OFFICES = word_set(
    "chair chairman chairwoman chairperson founder director economist editor lecturer manager mayor president "
    "professor researcher secretary head principal headteacher treasurer coordinator commander superintendent convener "
    "curator dean vicar spokesman spokeswoman spokesperson"
)
_IN_OFFICE = re.compile(
    rf"(?<![\w.&’'-])({_FULL_NAME}),\s(?:(?:an?|the)\s)?(?:[a-z-]+\s){{0,2}}(?:co-)?(?:{'|'.join(sorted(_OFFICES))})"
    r"\s(?:at|for|of|with)\b"
)
# "Ada Brenn KC, for the crown,"
_HONOURS = frozenset({"KC", "QC", "SC", "SAN", "OBE", "MBE", "CBE"})
_HONOURED = re.compile(rf"(?<![\w.&’'-])({_FULL_NAME})(?=\s(?:{'|'.join(sorted(_HONOURS))})(?![\w-]))")
_HONOUR = re.compile(rf"\s(?:{'|'.join(sorted(_HONOURS))})(?![\w-])")
# "Crown Prince Hussein", with one name; "Prince George" is a town, too.
_REIGN = word_set("Prince Princess King Queen Pope Sultan Emperor")
_ROYAL = re.compile(
    rf"(?<![\w-])(?<!in )(?<!near )(?<!from )(?:Crown )?(?:{'|'.join(sorted(_REIGN))})\s({_CAPITAL})(?!\s[A-Z])"
)
# "Ilva d/o Otto Brenn": words that are in no other names, so that nobody else needs to find a person there.
_LINKS = (" d/o ", " s/o ", " w/o ", " a/l ", " a/p ", " binte ", " binti ", " bte ", " arap ")
_LINKED = re.compile(rf"(?<![\w.&’'-])({_CAPITAL}(?:\s{_CAPITAL}){{0,2}}(?:{'|'.join(_LINKS)}){_CAPITAL})(?![\w’'-])")
# "Ilva “Tata” Brenn, 52,"
_BY_NICKNAME = re.compile(rf"(?<![\w.&’'-])({_CAPITAL}(?:\s{_CAPITAL})?){NICKNAMED}({_CAPITAL})")
_QUOTES = (" “", ' "', " ‘", " '")
# "his wife, Ilva,"
_RELATIVE = re.compile(rf"\b(?i:his|her|their)\s(?:{'|'.join(sorted(KIN))}),\s({_CAPITAL})(?=[,.])")
_PREDICATED = re.compile(rf"(?<![\w.&’'-])({_FULL_NAME})(?=\s(?:is|was|has been|had been|became)\s)")
_COPULAS = frozenset({"is", "was", "been", "became"})
_OWNER = re.compile(r"(?:['’]s|s['’])\s+$")
_FIRST_WORD = re.compile(r"\S+\s+")
_WORD = re.compile(r"\S+")
# "identified only as (Sunday)", even if that is a day
_ONE_NAME = re.compile(rf"\b{CALLED_ONLY}\s(?:(?:Mrs?|Ms|Miss)\.?\s)?({_CAPITAL}(?:\s{_CAPITAL}){{0,2}})(?![\w’'-])")
_OFFICE_BEFORE = re.compile(r"(?<![\w-])([a-z-]{4,}),\s$")
_TITLE_BEFORE, _LONGEST_TITLE = re.compile(r"(?<![\w-])([A-Z][a-z]+\.?)\s$"), 16
_CAPITAL_DAYS = frozenset(day.title() for day in DAYS)
_CALLS_ONLY = frozenset({"identified", "introduced", "gave", "give", "gives", "giving", "asked"})
_RULE = "speaks, or bears a title"


def find_people(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the people that the model missed although they speak or have a title.

    A speaker with several words in one is a body: "RowerFact said".
    """
    kinds = {mention.key: mention.kind for mention in mentions}
    people = [
        Mention(Place(paragraph, start, end), text[start:end], _kind_of_speaker(text[start:end], kinds), _RULE)
        for paragraph, text in texts.items()
        for start, end in _spoken_of(text)
    ]
    ends = {(mention.place.paragraph, mention.place.end) for mention in mentions if " " not in mention.key}
    wholes = (one for one in people if _is_whole(one, texts[one.place.paragraph], ends))
    return without_overlaps(
        [*_called_only(texts), *_named_like_days(texts), *covering(wholes, mentions), *mentions, *people]
    )


def _called_only(texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield the people who give only one name, whatever else that may be: a day, a town."""
    for paragraph, text in texts.items():
        for match in () if _CALLS_ONLY.isdisjoint(words_in(text)) else _ONE_NAME.finditer(text):
            place = Place(paragraph, *match.span(1))
            yield Mention(place, match.group(1), "person", "the only name that somebody gives")


def _named_like_days(texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield the people with the name of a day, as in Nigeria and Ghana, behind a calling or a form of address."""
    for paragraph, text in texts.items():
        if _CAPITAL_DAYS.isdisjoint(words_in(text)):
            continue
        behind = [one for one in _DAY_IN_ASIDE.finditer(text) if is_calling(one[1])]
        behind += [one for one in _DAY_DESCRIBED.finditer(text) if one[1] not in _WHEN]
        for match in (*behind, *(one for one in _DAY_BEHIND_TITLE.finditer(text) if is_honorific(one[1]))):
            yield Mention(Place(paragraph, *match.span(2)), match[2], "person", _RULE)


def _is_whole(person: Mention, text: str, ends: Set[tuple[int, int]]) -> bool:
    """Whether what was found before is only a part of the name.

    An age or an honour is behind, a nickname within, or a title or an office before a surname that was found alone.
    """
    title = _TITLE_BEFORE.search(text, max(0, person.place.start - _LONGEST_TITLE), person.place.start)
    office = _OFFICE_BEFORE.search(text, max(0, person.place.start - _LONGEST_TITLE), person.place.start)
    is_held = bool(title and is_title(title[1])) or bool(
        office and is_calling(office[1]) and text.startswith(",", person.place.end)
    )
    if is_held and person.place[::2] in ends:
        return True
    is_told = _AGE.match(text, person.place.end) or _HONOUR.match(text, person.place.end)
    return is_told is not None or any(mark in person.text for mark in _QUOTES)


def _kind_of_speaker(name: str, kinds: Mapping[str, EntityKind]) -> EntityKind:
    return kinds.get(fold(name)) or ("organisation" if is_joined(name) else "person")


def _spoken_of(text: str) -> Iterator[tuple[int, int]]:
    if not SPEAKS.isdisjoint(words_in(text)):
        yield from _speakers(text)
    for match in _DESCRIBED.finditer(text) if _DESCRIBES.search(text) else ():
        if not _IN.search(text, max(0, match.start() - _LONGEST_IN), match.start()) or _is_named(match.group(1)):
            yield from _checked(text, *match.span(1))
    for match in () if _OFFICES.isdisjoint(words_in(text)) else _IN_OFFICE.finditer(text):
        yield from _checked(text, *match.span(1))
    for match in () if _HONOURS.isdisjoint(words_in(text)) else _HONOURED.finditer(text):
        yield from _checked(text, *match.span(1))
    for match in () if _REIGN.isdisjoint(words_in(text)) else _ROYAL.finditer(text):
        if is_given_name(fold(match.group(1).removesuffix("’s").removesuffix("'s"))):
            yield match.start(1), match.end(1) - (len("’s") if match.group(1).endswith(("’s", "'s")) else 0)
    for match in () if _COPULAS.isdisjoint(words_in(text)) else _PREDICATED.finditer(text):
        if tells_office(text, match.end()):
            yield from _checked(text, *match.span(1))
    for match in () if KIN.keys().isdisjoint(words_in(text)) else _RELATIVE.finditer(text):
        yield from _checked(text, *match.span(1))
    yield from _nicknamed(text) if any(mark in text for mark in _QUOTES) else ()
    for match in _LINKED.finditer(text) if any(link in text for link in _LINKS) else ():
        yield from _checked(text, *match.span(1))
    for match in _BEHIND_CALLING.finditer(text):
        if bare(match[1]) in PRIVATE or (is_calling(match[1]) and _is_named(match[2])):
            yield from _checked(text, *match.span(2))
    for match in _BEHIND_OFFICE.finditer(text):
        if is_calling(match[1]):
            yield from _checked(text, *match.span(2))
    if (opening := _OPENS.match(text)) and (
        _is_named(opening[1]) or _THEN_SHE.search(text, opening.end(), _LONGEST_OPENING)
    ):
        yield from _checked(text, *opening.span(1))
    for match in _AFTER_CALLING.finditer(text):
        if is_title(match.group(1)) or is_calling(match.group(1)):
            yield from _checked(text, *match.span(2))


def _is_named(name: str) -> bool:
    return is_given_name(fold(name.split()[0]))


def _nicknamed(text: str) -> Iterator[tuple[int, int]]:
    for match in _BY_NICKNAME.finditer(text):
        words = list(_WORD.finditer(text, *match.span(1)))
        given = next((word for word in words if is_given_name(fold(word.group()))), None)
        first = given or (words[0] if _DESCRIBES.match(text, match.end()) else None)
        if first and not (_is_common(first.group()) or _is_common(match.group(2))):
            yield first.start(), match.end()


def _speakers(text: str) -> Iterator[tuple[int, int]]:
    for match in _SPEAKER_BEFORE.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if _WITHIN_NAME.search(before) or (" " not in match.group(1) and _BEHIND_AND.search(before)):
            continue
        opens = before.rstrip()[-1:] in (*'.!?:“"‘*•(', "")
        is_body = before.endswith(("the ", "The "))
        if " " in match.group(1) or not (opens or is_body):
            yield from _checked(text, *match.span(1))
    for match in _SPEAKER_AFTER.finditer(text):
        # In "said Herons captain Ada Brenn" the person speaks, not the team.
        following = _WORD_AFTER.match(text, match.end(1))
        if not (following and is_calling(following.group(1))):
            yield from _checked(text, *match.span(1))


def _checked(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Trim titles and other words in front, and leave out what cannot be a person."""
    bare_name = True
    while (first := _FIRST_WORD.match(text, start, end)) and _is_no_part(first.group(), text[first.end() : end]):
        start = first.end()
        bare_name = is_title(first.group())
    if " " not in text[start:end] and not bare_name:
        return
    name = text[start:end]
    words = fold(name).split()
    is_thing = known_kind(name) or is_province(name) or (kind_by_head(words) and not is_given_name(words[0]))
    if all(is_title(word) or word in RANKS for word in words) or is_title(words[-1]) or is_title(text[start : end + 1]):
        return
    rest = [word for word in name.split()[1:] if not is_calling(word)]
    if not is_thing and not any(_is_common(word) for word in (name.split()[0], *rest)):
        yield start, end


def _is_no_part(word: str, rest: str) -> bool:
    """Whether the word before the ``rest`` is no part of a name; neither is "Managing" before "Director Ada Brenn"."""
    following = rest.split()[0] if " " in rest else ""
    leads_on = bare(word) in RANKS | AREAS and bool(following) and (is_title(following) or is_calling(following))
    return leads_on or is_title(word) or is_description(word) or _is_common(word) or _OWNER.search(word) is not None


def _is_common(word: str) -> bool:
    word = word.strip()
    key = bare(word)
    if key in COMMON_OPENERS or key in CALENDAR or is_title(word) or is_calling(word.removesuffix("s")):
        return True
    return (word.isupper() and len(word) > 1) or is_demonym(word) or country_name(word) is not None
