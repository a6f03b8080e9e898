"""Mentions: the names in an article as the model found them, put right one by one.

What is put right here needs only the mention and the words around it: articles, possessives and titles come off,
broken names are completed, paired countries parted, and what is no name is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.model import EntityKind, Paragraph, Place
from reader.text.gazetteer import country_name, country_pattern, is_demonym
from reader.text.language import NameSpan
from reader.text.spelling import fold, is_capitalised, word_set
from reader.text.titles import RANKS, bare, is_title

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

CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec today yesterday tomorrow tonight
    """
)

# Words that open sentences or lines in capitals and are never names by themselves.
COMMON_OPENERS = word_set(
    """
    the a an he she it they we i you his her its their our my your this that these those there here who what
    when where why how if but and or so yet for nor in on at by to of from with as not no yes also meanwhile
    however although while after before since until because then now just only even still again more most many
    much some any all both each every other another such according said says told asked read watch photo photos
    image video story stories file update updated breaking exclusive opinion analysis editorial related
    advertisement share email print comment comments caption source via copyright contact subscribe follow click
    see please thank thanks dear well oh
    """
)

# Particles inside names: Arabic, Dutch, German, Romance, Malay.
PARTICLES = word_set(
    """
    al el bin ibn ben bint abu abd van von der den de del della di da do dos das du la le ter ten zu af av binti
    y e san santa st ul ur
    """
)

_EDGES = " \t\n\r\u00a0,;:!?\"“”„«»‘`()[]{}*•|/\\–—-…"
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TAIL = re.compile(r"(?:['’]s|(?<=[sS])['’]|['’])$")
_ABBREVIATED = re.compile(r"(?:\b\w\.)+$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|St|No)\.$")
_NO_NAME = re.compile(r"[@#<>=_{}]|https?:|www\.|\.(?:com|org|net)\b", re.IGNORECASE)
_LINKED = re.compile(r"(\w[\w.]*(?: \w+)?)([-–—/])(\w[\w.]*(?: \w+)?)")
_HYPHENATED_REST = re.compile(r"[-‑]\w+")
_PARTICLE = r"(?:al|bin|ibn|van|von|der|den|de|del|di|da|dos|bint|ul|ur)"
_PARTICLE_AFTER = re.compile(rf"(?:\s{_PARTICLE})+\s[A-Z][\w’'-]+")
_PARTICLE_BEFORE = re.compile(rf"[A-Z][\w’'-]+\s(?:{_PARTICLE}\s)+$")
_FIRST_WORD = re.compile(r"\S+\s+")


@dataclass(frozen=True, slots=True)
class Mention:
    """One name where it stands: ``text`` is cut out of the paragraph, ``kind`` what it is held to be so far."""

    place: Place
    text: str
    kind: EntityKind

    @property
    def key(self) -> str:
        """The name for comparing."""
        return fold(self.text)


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Give the repaired mentions in ``texts`` (paragraph index to text), in the order they stand, not overlapping."""
    found: list[Mention] = []
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        mentions = [mention for span in spans for mention in _repaired(paragraph, text, span)]
        mentions = _apart(mentions)
        found.extend(_apart([*mentions, *_countries(paragraph, text)]))
    return found


def readable(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Give the paragraphs in which names are looked for: what is shown, and repeats that can be shown."""
    return {
        index: paragraph.text for index, paragraph in enumerate(paragraphs) if paragraph.hidden in (None, "repeat")
    }


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """Sort ``mentions`` by place; of overlapping ones the first in the given order stays."""
    by_paragraph: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_paragraph.setdefault(mention.place.paragraph, []).append(mention)
    return [mention for _, group in sorted(by_paragraph.items()) for mention in _apart(group)]


def cut(mention: Mention, text: str, start: int, end: int) -> Mention:
    """Give ``mention`` with another span of the same paragraph."""
    return replace(mention, place=Place(mention.place.paragraph, start, end), text=text[start:end])


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if all(mention.place.end <= other.place.start or other.place.end <= mention.place.start for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.place)


def _countries(paragraph: int, text: str) -> Iterator[Mention]:
    if text.isupper():
        return
    for match in country_pattern().finditer(text):
        kind: EntityKind = "group" if is_demonym(match.group()) else "place"
        if not _inside_longer_name(text, match.start(), match.end()):
            yield Mention(Place(paragraph, match.start(), match.end()), match.group(), kind)


def _inside_longer_name(text: str, start: int, end: int) -> bool:
    """Say whether the word goes on to the right as a name: "Korea Herald"."""
    return re.match(r"\s(?!Mr|Ms|Mrs|Dr)[A-Z][a-z]+", text[end : end + 12]) is not None


def _repaired(paragraph: int, text: str, span: NameSpan) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    for start, end in _parted(text, span.start, span.end):
        start, end = _trimmed(text, start, end)
        if kind == "person":
            start, end = _without_title(text, start, end)
            start, end = _completed(text, start, end)
        if _is_name(text[start:end], kind):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def _parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part two countries that a dash joins: "Korea-Japan relations"."""
    words = _trimmed(text, start, end)
    match = _LINKED.fullmatch(text, *words)
    if match and all(country_name(side) or fold(side) == "korea" or is_demonym(side) for side in match.group(1, 3)):
        return [match.span(1), match.span(3)]
    return [(start, end)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    before = (-1, -1)
    while before != (start, end) and start < end:
        before = (start, end)
        while start < end and text[start] in _EDGES:
            start += 1
        while start < end and text[end - 1] in _EDGES:
            end -= 1
        if article := _ARTICLE.match(text, start, end):
            start = article.end()
        if tail := _TAIL.search(text[start:end]):
            end = start + tail.start()
        if text[start:end].endswith(".") and not _ABBREVIATED.search(text[start:end]):
            end -= 1
    return start, end


def _without_title(text: str, start: int, end: int) -> tuple[int, int]:
    """Take titles off the front, and what is no longer a name off the end: "President Park", "Kim told"."""
    while match := _FIRST_WORD.match(text, start, end):
        if not _belongs_to_title(match.group(), text[match.end() : end]):
            break
        start = match.end()
    words = text[start:end].split()
    while len(words) > 1 and not is_capitalised(words[-1]):
        end = start + text[start:end].rfind(words.pop())
        end = start + len(text[start:end].rstrip())
    return start, end


def _belongs_to_title(word: str, rest: str) -> bool:
    if is_title(word):
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
    if all(word in CALENDAR or word in COMMON_OPENERS or not word for word in words):
        return False
    if kind == "person":
        return not any(character.isdigit() for character in name) and not all(map(is_title, words))
    return len(fold(name)) > 1
