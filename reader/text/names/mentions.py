"""Mentions: single occurrences of names in an article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.model import EntityKind, Paragraph, Place
from reader.text.commonwords import DAYS, LATIN_PARTICLES, MONTHS
from reader.text.spelling import fold, word_set

CALENDAR = (DAYS | MONTHS) | word_set(
    """
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight
    twenties thirties forties fifties sixties seventies eighties nineties
    """
)

# Prepositions in headlines: "Under Brenn".
PREPOSITIONS = frozenset({"under", "over", "against", "despite", "unlike", "like", "without", "than"})

# Words that open sentences or lines in capitals and are never names by themselves.
COMMON_OPENERS = PREPOSITIONS | word_set(
    """
    the a an he she it they we i you his her its their our my your this that these those there here who what
    when where why how if but and or so yet for nor in on at by to of from with as not no yes also meanwhile
    however although though while after before since until because then now just only even still again more most many
    much some any all both each every other another such according said says told asked read watch photo photos
    image video story stories file update updated breaking exclusive opinion analysis editorial related
    advertisement share email print comment comments caption source via copyright contact subscribe follow click
    see please thank thanks dear well oh
    """
)

# Words that the model takes for names because they are written with a capital.
NO_NAMES = word_set(
    """
    kingdom north south east west northern southern eastern western northerly southerly easterly westerly state
    republic project prophet internet god covid covid-19 coronavirus mass web mou ipo sms gdp ceo mp mps mla mlas er
    mum mom mama dad papa granny grandma grandpa
    people gp gps pm dna gps tv diy faq highness excellency majesty crown royal ai agi cctv vat gst usb suv suvs ev evs
    mec mmc ngo ngos aids hiv adhd ptsd rna mrna icu wifi lng lpg esg kpi llm llms url pdf api ufo ufos
    hrh universe frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman dutchman
    dutchwoman scotsman scotswoman pilates permanent kannada telugu malayalam marathi urdu hindi swahili
    afrikaans tagalog mandarin cantonese farsi pashto cebuano ilocano ilokano hiligaynon bisaya hokkien teochew hakka
    twi dagbani amharic tigrinya wolof lingala setswana sesotho sepedi isizulu isixhosa kiswahili luganda kinyarwanda
    kirundi chichewa sinhala dari sindhi saraiki nepalbhasa maithili bhojpuri konkani tulu bislama guarani creole kriol
    papiamento contributed submitted supplied courtesy handout gaelic nynorsk patois pidgin laughter applause
    inaudible crosstalk ind
    """
)

# None of these is a name by itself.
COMMON_WORDS = CALENDAR | COMMON_OPENERS | NO_NAMES

# What tells the bearers of one name apart, behind it: "Ivo Brenn Jr."
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})

# Words between a name and that of the father, or of the forebears: Arabic, Malay, Tamil, Kalenjin, Maasai, Kikuyu,
# Welsh, Tuareg, Kyrgyz.
DESCENT = word_set(
    "bin binti binte bint bt bte anak ibn d/o s/o w/o a/l a/p arap ole wa ap ab ferch ag ould uulu kyzy oglu"
)
# Particles inside names: Arabic, Dutch, German, Romance, and those of descent.
PARTICLES = DESCENT | LATIN_PARTICLES | word_set("abu abd dalla degli das zum zur af av e san santa st ul ur")


#: The rule for names of which nothing but the model tells the kind.
BY_MODEL = "named by the language model"
#: The rule for the towns before an article.
DATELINE = "dateline"


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a name: ``text`` is cut out of the paragraph, ``kind`` is the best guess so far.

    ``key`` is the name for comparison; ``rule`` says in a few words what decided the kind.
    """

    place: Place
    text: str
    kind: EntityKind
    rule: str = field(default=BY_MODEL, compare=False)
    key: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", fold(self.text))


def readable(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Return the paragraphs in which names are looked for, by index: visible ones, and repeats, but no code."""
    return {index: paragraph.text for index, paragraph in enumerate(paragraphs) if is_readable(paragraph)}


def is_readable(paragraph: Paragraph) -> bool:
    """Whether names are looked for in a paragraph."""
    return paragraph.hidden in (None, "repeat") and paragraph.kind != "code"


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """Sort ``mentions`` by place; of overlapping ones, the first in the given order is kept."""
    by_paragraph: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_paragraph.setdefault(mention.place.paragraph, []).append(mention)
    return [mention for _, group in sorted(by_paragraph.items()) for mention in _apart(group)]


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Do so for one paragraph; each mention is compared with its neighbours only, as there may be thousands."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or kept[-1].place.end <= mention.place.start:
            kept.append(mention)
            continue
        at = bisect_left(kept, mention.place, key=_place)
        clear_before = at == 0 or kept[at - 1].place.end <= mention.place.start
        clear_after = at == len(kept) or mention.place.end <= kept[at].place.start
        if clear_before and clear_after:
            kept.insert(at, mention)
    return kept


def _place(mention: Mention) -> Place:
    return mention.place


def covering(found: Iterable[Mention], mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield those ``found`` of which the mentions are only parts: "Velm Geo", where the town of Velm is one.

    The mentions do not overlap, so those around another one are found by bisection.
    """
    by_paragraph: dict[int, list[Place]] = {}
    for place in sorted(mention.place for mention in mentions):
        by_paragraph.setdefault(place.paragraph, []).append(place)
    for one in found:
        places, (start, end) = by_paragraph.get(one.place.paragraph, []), one.place[1:]
        first = bisect_right(places, start, key=lambda place: place.end)
        met = places[first : bisect_left(places, end, key=lambda place: place.start)]
        if met and start <= met[0].start and met[-1].end <= end and met != [one.place]:
            yield one
