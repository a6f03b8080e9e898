"""The names that the model found, put right one by one.

What is put right here needs only the name and the words around it: articles, possessives and titles come off,
broken names are completed, paired countries parted, and what is no name is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from reader.model import EntityKind, Place
from reader.text.language import NameSpan
from reader.text.names.gazetteer import country_name, is_capital, is_country, is_demonym
from reader.text.names.given_names import is_given_name
from reader.text.names.kinds import kind_by_head
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention, without_overlaps
from reader.text.names.offices import RANKS, bare, is_address, is_calling, is_title
from reader.text.names.places import known_places
from reader.text.names.roles import is_described
from reader.text.spelling import fold, is_capitalised, word_set

# spaCy's labels; dates, sums and counts are no entities.
KINDS: Mapping[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "PRODUCT": "product",
}

# Words that the model takes for names because they are written with a capital.
_NO_NAMES = word_set(
    """
    kingdom north south east west northern southern eastern western state republic project prophet internet god covid
    covid-19 coronavirus web mou ipo sms gdp ceo mp mps mla mlas er mum mom mama dad papa granny grandma grandpa
    people gp gps pm dna gps tv diy faq
    """
)

_COMMON = CALENDAR | COMMON_OPENERS | _NO_NAMES

_EDGES = ' \t\n\r\u00a0,;:!?"“”„«»‘`()[]{}*•|/\\–—-…'
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
# The Japanese and Korean forms of address follow the name.
_ADDRESS_AFTER = r"[-‑](?:san|sama|sensei|kun|chan|ssi|nim)\b"
_TAIL = re.compile(rf"(?:['’]s|(?<=[sS])['’]|['’]|{_ADDRESS_AFTER})$")
_ABBREVIATED = re.compile(r"(?:\b\w\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|St|No)\.$")
_NO_NAME = re.compile(
    r"^(?:pro|anti|non)-|^(?:\w+n|I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat)[’'](?:m|re|ve|ll|d|t)\b"
    r"|[@#<>=_{}]|https?:|www\.|\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_LINKED = re.compile(r"(\w[\w.]*(?: \w+)?)([-–—/])(\w[\w.]*(?: \w+)?)")
_OWNED = re.compile(r"([^()]+?)(?:['’]s|(?<=s)['’])\s(?=[A-Z])")
_LISTED = re.compile(r"([^(),:]+?)(?:, |: | [–—/] | -- | \()(?!(?:Inc|Ltd|LLC|Corp|Co|Jr|Sr)\b)(?=[A-Z])")
_FORM_OF_PLACE = re.compile(
    r"\b(?:State|Republic|Kingdom|Emirate|Sultanate|Strait|Gulf|Bay|Isle|Sea|Cape) of (?:the )?$"
)
_INNER_TITLE = re.compile(
    r"\s(?:CEO|CFO|COO|CTO|MP|MLA|Minister|President|Senator|Sen\.|Rep\.|Gov\.|Mayor|Coach|Captain)\s"
)
_NEXT_WORD = re.compile(r"\s[A-Z][a-z’'-]+")
_BASED = re.compile(r"[A-Z][\w.]*-(?:based|led|backed|owned|born|run|funded)\s")
_HYPHENATED_REST = re.compile(rf"(?!{_ADDRESS_AFTER})[-‑]\w+")
_PARTICLE = r"(?:al|bin|ibn|van|von|der|den|de|del|di|da|dos|bint|ul|ur)"
_PARTICLE_AFTER = re.compile(rf"(?:\s{_PARTICLE})+\s[A-Z][\w’'-]+")
_PARTICLE_BEFORE = re.compile(rf"[A-Z][\w’'-]+\s(?:{_PARTICLE}\s)+$")
_GIVEN_NAME_BEFORE = re.compile(r"(?<![\w’'.&-])([^\W\d_a-z][^\W\d_A-Z]+)\s$")
_AGED = re.compile(r",\s(?:who|whose|\d{1,2})\b")
_LAST_WORD = re.compile(r"\s+(\S+)$")
_STREETS = r"(?:rue|quai|via|piazza|calle|plaza|rua|praça|ulica)"
_DESCRIBES = re.compile(rf"(?:pro|anti|ex|non|then|now)-\w+\s|(?!al-|el-|i[A-Z]|e[A-Z]|{_STREETS}\s)[a-z][a-z]+\s")
_CAPTION_WORDS = frozenset({"image", "images", "photo", "photos", "picture", "file", "credit", "video"})
# Callings that names of bodies and works end in ("Boston Celtics Forward" does not, "Daily Worker" does).
_NAMING_CALLINGS = frozenset({"general", "guard", "king", "private", "head", "general's", "worker", "star", "champion"})
# Bodies that are named after what they are for, and what follows: "Agency for International Development".
_PURPOSEFUL = word_set(
    """
    academy agency alliance association bureau campaign center centre coalition commission committee council
    department federation foundation fund institute institution ministry network office organisation organization
    programme school society trust union
    """
)
_PURPOSE = re.compile(
    r"\sfor(?:\sthe)?\s(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z][a-z]\w+"
    r"(?:(?:,|\sand|\sof(?:\sthe)?)?\s[A-Z][a-z]\w+){0,4}(?<!\sand)"
)
_LOOSE_ENDS = frozenset({"through", "said", "says", "and", "of", "the", "for", "at", "in", "on", "by", "with", "to"})
_FIRST_WORD = re.compile(r"\S+\s+")


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Give the repaired mentions in ``texts`` (paragraph index to text), in the order they stand, not overlapping."""
    found: list[Mention] = []
    people = _labelled_people(texts, names)
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        certain, likely = known_places(paragraph, text)
        repaired = (mention for span in spans for mention in _repaired(paragraph, text, span, people))
        found.extend([*certain, *repaired, *likely])
    return without_overlaps(found)


def _labelled_people(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> frozenset[str]:
    """Give the full names that the model takes for people's somewhere in the article."""
    spans = ((texts[index], span) for index, found in enumerate(names) if index in texts for span in found)
    people = (text[span.start : span.end] for text, span in spans if span.label == "PERSON")
    return frozenset(name for name in people if " " in name)


def _repaired(paragraph: int, text: str, span: NameSpan, people: Collection[str]) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    for start, end in _parted(text, span.start, span.end, kind, people):
        start, end = _extended(text, *_pruned(text, *_trimmed(text, start, end), kind), kind)
        if kind in ("organisation", "place", "product", "work") and _is_addressed_person(text[start:end]):
            kind = "person"
        if kind == "organisation" and _has_given_name_before(text, start, end) and _AGED.match(text, end):
            kind = "person"
        if kind == "person":
            start, end = _without_title(text, start, end)
            start, end = _completed(text, start, end)
        if _is_name(text[start:end], kind):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def as_person(mention: Mention, text: str) -> Mention:
    """Take titles and what describes a person off a mention that turned out to be one; complete the name."""
    start, end = mention.place.start, mention.place.end
    if owner := _OWNED.match(text, start, end):
        start = owner.end()
    start, end = _without_title(text, start, end)
    start, end = _completed(text, start, end)
    if not _is_name(text[start:end], "person"):
        return mention
    return Mention(Place(mention.place.paragraph, start, end), text[start:end], "person", mention.rule)


def _parted(text: str, start: int, end: int, kind: EntityKind, people: Collection[str]) -> Iterator[tuple[int, int]]:
    """Part what the model took for one name: "Korea-Japan", "Qatar’s Ministry of Interior", "Lima, Ada Brenn"."""
    start, end = _trimmed(text, start, end)
    match = _LINKED.fullmatch(text, start, end)
    if match and all(_is_country(side) for side in match.group(1, 3)):
        yield from (match.span(1), match.span(3))
        return
    match = _LISTED.match(text, start, end) or _OWNED.match(text, start, end)
    if match and kind in ("person", "organisation", "place") and _is_whole(match, kind, people):
        yield match.span(1)
        yield from _parted(text, match.end(), end, kind, people)
    else:
        yield start, end


def _is_whole(match: re.Match[str], kind: EntityKind, people: Collection[str]) -> bool:
    """Say whether what was parted off is a name of its own: people own people, not parts of their names."""
    first = match.group(1)
    if match.re is _LISTED or kind == "person" or first in people:
        return True
    return _is_country(first) or kind_by_head(fold(first).split()) is not None


def _is_country(name: str) -> bool:
    return is_country(name) or is_demonym(name) or is_capital(name)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    before = (-1, -1)
    while before != (start, end) and start < end:
        before = (start, end)
        while start < end and text[start] in _EDGES:
            start += 1
        while start < end and text[end - 1] in _EDGES:
            end -= 1
        if opening := _ARTICLE.match(text, start, end) or _BASED.match(text, start, end):
            start = opening.end()
        if tail := _TAIL.search(text[start:end]):
            end = start + tail.start()
        if text[start:end].endswith(".") and not _ABBREVIATED.search(text[start:end]):
            end -= 1
    return start, end


def _pruned(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int]:
    """Take words off that only describe: "pro-Beijing New People Party", "State Department Spokesman", "... Photo"."""
    while kind != "person" and (first := _FIRST_WORD.match(text, start, end)) and _DESCRIBES.match(first.group()):
        start = first.end()
    while (last := _LAST_WORD.search(text, start, end)) and _may_come_off(last.group(1), kind):
        end = last.start()
    return start, end


def _may_come_off(word: str, kind: EntityKind) -> bool:
    key = bare(word)
    is_post = kind == "organisation" and is_calling(word) and key not in _NAMING_CALLINGS
    return key in _CAPTION_WORDS or key in _LOOSE_ENDS or is_post


def _extended(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int]:
    """Take in the words before "of" and those after "for": "State of Qatar", "Gulf Institute for the Sea"."""
    if kind == "organisation" and (rest := _PURPOSE.match(text, end)) and _takes_purpose(text[start:end]):
        return start, rest.end()
    before = _FORM_OF_PLACE.search(text, max(0, start - 30), start) if kind == "place" else None
    return (before.start() if before else start), end


def _takes_purpose(name: str) -> bool:
    return bare(name.split()[-1]) in _PURPOSEFUL if name else False


def _is_addressed_person(name: str) -> bool:
    """Say whether the name begins with a form of address that no body or place bears: "Gen Prayut"."""
    words = name.split()
    addressed = 1 < len(words) < 5 and is_address(words[0]) and is_capitalised(words[1])
    return addressed and not kind_by_head(fold(name).split()[1:])


def _without_title(text: str, start: int, end: int) -> tuple[int, int]:
    """Take titles off the front, and what is no longer a name off the end: "President Park", "Kim told"."""
    while match := _FIRST_WORD.match(text, start, end):
        if not _belongs_to_title(match.group(), text[match.end() : end]):
            break
        start = match.end()
    if inner := _INNER_TITLE.search(text, start, end):
        start = inner.end()
        end = following.end() if (following := _NEXT_WORD.match(text, end)) else end
    words = text[start:end].split()
    while len(words) > 1 and (not is_capitalised(words[-1]) or bare(words[-1]) in _NO_NAMES):
        end = start + text[start:end].rfind(words.pop())
        end = start + len(text[start:end].rstrip())
    return start, end


def _belongs_to_title(word: str, rest: str) -> bool:
    if is_title(word) or ((is_calling(word) or is_demonym(word.strip())) and len(rest.split()) > 1):
        return True
    following = rest.split(maxsplit=1)
    leads_on = bool(following) and len(following) > 1 and (is_title(following[0]) or bare(following[0]) in RANKS)
    return leads_on and (bare(word) in RANKS or is_demonym(bare(word)) or country_name(bare(word)) is not None)


def _completed(text: str, start: int, end: int) -> tuple[int, int]:
    """Add what the model cut off a name: "-yong", "bin Salman", "Mohammed bin"."""
    if rest := _HYPHENATED_REST.match(text, end):
        end = rest.end()
    if following := _PARTICLE_AFTER.match(text, end):
        end = _trimmed(text, start, following.end())[1]
    if given := _has_given_name_before(text, start, end):
        start -= len(given.group())
    preceding = _PARTICLE_BEFORE.search(text[max(0, start - 40) : start])
    if preceding and not is_title(preceding.group().split()[0]):
        start -= len(preceding.group())
    return start, end


def _has_given_name_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the given name that the model left out in front of a single word."""
    given = None if " " in text[start:end] else _GIVEN_NAME_BEFORE.search(text[max(0, start - 24) : start])
    return given if given and _is_given_name_here(given, text, start, end) else None


def _is_given_name_here(given: re.Match[str], text: str, start: int, end: int) -> bool:
    """Say whether the capitalised word in front belongs to the name; one that opens a sentence may be any word."""
    word = given.group(1)
    titled = bare(word) in _COMMON | RANKS or any(map(is_title, (word, word.removesuffix("s")))) or is_calling(word)
    if titled or is_demonym(word) or is_country(word) or kind_by_head([word.casefold()] * 2):
        return False
    before = text[max(0, start - len(given.group()) - 4) : start - len(given.group())].rstrip()
    opens = before[-1:] in (*'.!?:;“"‘«—–', "")
    return is_given_name(fold(word)) or not opens or is_described(text, end) or _AGED.match(text, end) is not None


def _is_name(name: str, kind: EntityKind) -> bool:
    if not any(is_capitalised(word) for word in re.findall(r"\w+", name)) or _NO_NAME.search(name):
        return False
    words = [bare(word) for word in name.split()]
    if all(not word or word in _COMMON or is_calling(word) for word in words):
        return False
    if kind == "person":
        return not any(character.isdigit() for character in name)
    return len(fold(name)) > 1
