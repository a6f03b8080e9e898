"""The names that the model found, put right one by one.

What is put right here needs only the name and the words around it: articles, possessives and titles come off,
broken names are completed, paired countries parted, and what is no name is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import EntityKind, Place
from reader.text.gazetteer import country_name, is_capital, is_country, is_demonym
from reader.text.kinds import kind_by_head
from reader.text.language import NameSpan
from reader.text.mentions import CALENDAR, COMMON_OPENERS, Mention, without_overlaps
from reader.text.offices import RANKS, bare, is_address, is_calling, is_title
from reader.text.places import known_places
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
    covid-19 coronavirus web mou ipo sms gdp ceo mp mps mla mlas er
    """
)

_COMMON = CALENDAR | COMMON_OPENERS | _NO_NAMES

_EDGES = " \t\n\r\u00a0,;:!?\"“”„«»‘`()[]{}*•|/\\–—-…"
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TAIL = re.compile(r"(?:['’]s|(?<=[sS])['’]|['’])$")
_ABBREVIATED = re.compile(r"(?:\b\w\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|St|No)\.$")
_NO_NAME = re.compile(r"[@#<>=_{}]|https?:|www\.|\.(?:com|org|net)\b", re.IGNORECASE)
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
_HYPHENATED_REST = re.compile(r"[-‑]\w+")
_PARTICLE = r"(?:al|bin|ibn|van|von|der|den|de|del|di|da|dos|bint|ul|ur)"
_PARTICLE_AFTER = re.compile(rf"(?:\s{_PARTICLE})+\s[A-Z][\w’'-]+")
_PARTICLE_BEFORE = re.compile(rf"[A-Z][\w’'-]+\s(?:{_PARTICLE}\s)+$")
_LAST_WORD = re.compile(r"\s+(\S+)$")
_DESCRIBES = re.compile(r"(?:pro|anti|ex|non|then|now)-\w+\s|(?!al-|el-|i[A-Z]|e[A-Z])[a-z][a-z]+\s")
_CAPTION_WORDS = frozenset({"image", "images", "photo", "photos", "picture", "file", "credit", "video"})
# Callings that names of bodies and works end in ("Boston Celtics Forward" does not, "Daily Worker" does).
_NAMING_CALLINGS = frozenset({"general", "guard", "king", "private", "head", "general's", "worker", "star", "champion"})
_LOOSE_ENDS = frozenset({"through", "said", "says", "and", "of", "the", "for", "at", "in", "on", "by", "with", "to"})
_FIRST_WORD = re.compile(r"\S+\s+")


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Give the repaired mentions in ``texts`` (paragraph index to text), in the order they stand, not overlapping."""
    found: list[Mention] = []
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        certain, likely = known_places(paragraph, text)
        found.extend([*certain, *(mention for span in spans for mention in _repaired(paragraph, text, span)), *likely])
    return without_overlaps(found)


def _repaired(paragraph: int, text: str, span: NameSpan) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    for start, end in _parted(text, span.start, span.end, kind):
        start, end = _extended(text, *_pruned(text, *_trimmed(text, start, end), kind), kind)
        if kind in ("organisation", "place", "product", "work") and _is_addressed_person(text[start:end]):
            kind = "person"
        if kind == "person":
            start, end = _without_title(text, start, end)
            start, end = _completed(text, start, end)
        if _is_name(text[start:end], kind):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def as_person(mention: Mention, text: str) -> Mention:
    """Take titles and what describes a person off a mention that turned out to be one; complete the name."""
    start, end = _without_title(text, mention.place.start, mention.place.end)
    start, end = _completed(text, start, end)
    if not _is_name(text[start:end], "person"):
        return mention
    return Mention(Place(mention.place.paragraph, start, end), text[start:end], "person")


def _parted(text: str, start: int, end: int, kind: EntityKind) -> Iterator[tuple[int, int]]:
    """Part what the model took for one name: "Korea-Japan", "Qatar’s Ministry of Interior", "Lima, Ada Brenn"."""
    start, end = _trimmed(text, start, end)
    match = _LINKED.fullmatch(text, start, end)
    if match and all(_is_country(side) for side in match.group(1, 3)):
        yield from (match.span(1), match.span(3))
        return
    match = _LISTED.match(text, start, end) or _OWNED.match(text, start, end)
    if match and kind in ("person", "organisation", "place") and _is_whole(match, kind):
        yield match.span(1)
        yield from _parted(text, match.end(), end, kind)
    else:
        yield start, end


def _is_whole(match: re.Match[str], kind: EntityKind) -> bool:
    """Say whether what was parted off is a name of its own: people own people, not parts of their names."""
    first = match.group(1)
    if match.re is _LISTED or kind == "person":
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
    """Take the words before "of" into a place's name: "State of Qatar", "Strait of Malacca"."""
    before = _FORM_OF_PLACE.search(text, max(0, start - 30), start) if kind == "place" else None
    return (before.start() if before else start), end


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
    preceding = _PARTICLE_BEFORE.search(text[max(0, start - 40) : start])
    if preceding and not is_title(preceding.group().split()[0]):
        start -= len(preceding.group())
    return start, end


def _is_name(name: str, kind: EntityKind) -> bool:
    if not any(is_capitalised(word) for word in re.findall(r"\w+", name)) or _NO_NAME.search(name):
        return False
    words = [bare(word) for word in name.split()]
    if all(not word or word in _COMMON or is_calling(word) for word in words):
        return False
    if kind == "person":
        return not any(character.isdigit() for character in name)
    return len(fold(name)) > 1
