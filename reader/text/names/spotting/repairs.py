"""The names that the model found, put right one by one.

What is put right here needs only the name and the words around it: articles, possessives and titles come off,
broken names are completed, paired countries parted, and what is no name is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind, Place
from reader.text.language import NameSpan
from reader.text.names.forms.parting import OWNED, follows_envoy, parted
from reader.text.names.forms.short_names import is_team
from reader.text.names.forms.trimming import extended, pruned, trimmed
from reader.text.names.lexicon.gazetteer import country_name, is_country, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import HONORIFICS, NAMES_TOO, RANKS, bare, is_address, is_calling, is_title
from reader.text.names.mentions import COMMON_WORDS, NO_NAMES, PREPOSITIONS, Mention, without_overlaps
from reader.text.names.signs.surroundings import ENDS, TO_THE_PRESS
from reader.text.names.spotting.completion import AGED, completed, given_name_before, is_month_for_a_surname
from reader.text.names.spotting.places import known_places
from reader.text.spelling import fold, is_capitalised, is_plain, remembered

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

_NO_NAME = re.compile(
    r"^(?:pro|anti|non|post|pre)-|^(?:\w+n|I|you|we|they|he|she|it|that|there|what)[’'](?:m|re|ve|ll|d|t)\b"
    r"|^state of (?:emergency|exception|siege|alert|war|disaster|calamity|the (?:union|nation|art))\b"
    r"|(?-i:^[DR]-(?!Day)[A-Z][a-z]*\.?|^[A-Z]\.?|^[A-Z]{1,3}\d[\d.,]*(?:bn|mn?|trn?|k)|^S\.A\.?|^[JS]r\.?|^Del\.?)$"
    r"|^\d{1,2}[:.]\d\d\b|^(?:N?[A-Z]{0,2}\$|Dh|Rs\.?|Sh|Tk)\s?\d|[@#<>=_{}]|https?:|www\.|\.(?:com|org|net)\b",
    re.IGNORECASE,
)
# The end of a picture's credit that the model took into the name after it.
_CREDIT_BEFORE = re.compile(
    r"(?:(?:(?:Getty|AP|PA|EPA|AFP|File) )?(?:Images?|Photos?)|(?:The )?(?:Canadian|Associated) Press|Reuters|AFP)"
    r"\s(?=[A-Z])"
)
_INNER_TITLE = re.compile(
    r"\s(?:CEO|CFO|COO|CTO|MP|MLA|Minister|President|Senator|Sen\.|Rep\.|Gov\.|Mayor|Coach|Captain)\s"
)
_ORDINAL_BEFORE = re.compile(r"\b\d+(?:st|nd|rd|th)\s$")
_CLUB_BEFORE = re.compile(
    r"(?<![\w.-])(?:FC|AFC|AC|AS|CF|SC|CD|SV|FK|NK|RC|VfB|VfL|Sporting|Dynamo|Olympique|Atl[ée]tico|Deportivo|Lokomotiv)\s$"
)
_CLUB_AFTER = re.compile(r"\s(?:FC|AFC|CF|SC|FK|Rovers|Wanderers|Albion|Hotspur|United(?!\s[A-Z]))(?![\w’'-])")
_NEXT_WORD = re.compile(r"\s[A-Z][a-z’'-]+")
_OWNED_NEXT_WORD = re.compile(r"(?:['’]s)?\s[A-Z][a-z’'-]+")
_ARTICLES = (" the ", "The ")
_CALLING_AND_NAME = 3
_SAINT_BEFORE = re.compile(r"(?<![\w.])St\.?\s$")
_SAINTS = ("St ", "St. ")
_FIRST_WORD = re.compile(r"\S+\s+")
# "row (F. A minute later Lee)": the end of a sentence and the beginning of the next in one name.
_TORN = re.compile(r".*\s(?!binti?\s)[a-z]{4,}\s(?=[A-Z])")


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Give the repaired mentions in ``texts`` (paragraph index to text), in the order they stand, not overlapping."""
    found: list[Mention] = []
    people = _labelled_people(texts, names)
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        certain, likely = known_places(paragraph, text)
        # Small models take strange words for names; nothing of these could be one.
        spans = [span for span in spans if not text[span.start : span.end].islower()]
        repaired = (mention for span in spans for mention in _repaired(paragraph, text, span, people))
        found.extend([*certain, *repaired, *likely])
    return list(_with_branches(without_overlaps(found), texts))


def _with_branches(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Join a body with its country behind it, and a team with its town before it: "Velm Relief Lesotho"."""
    before: Mention | None = None
    for mention in mentions:
        text = texts[mention.place.paragraph]
        if before and (_is_country_of(mention, before, text) or _is_team_of(mention, before, text)):
            place = before.place._replace(end=mention.place.end)
            before = replace(before, place=place, text=text[place.start : place.end], kind="organisation")
            continue
        if before:
            yield before
        before = mention
    if before:
        yield before


def _is_country_of(mention: Mention, body: Mention, text: str) -> bool:
    is_next = mention.place.paragraph == body.place.paragraph and text[body.place.end : mention.place.start] == " "
    return is_next and body.kind == "organisation" and mention.kind == "place" and is_country(mention.text)


def _is_team_of(mention: Mention, town: Mention, text: str) -> bool:
    """Say whether a team stands behind its town, which has an article for it: "the Velm Herons"."""
    if mention.place.paragraph != town.place.paragraph or text[town.place.end : mention.place.start] != " ":
        return False
    if town.kind != "place" or mention.kind not in ("organisation", "group") or is_country(town.text):
        return False
    return text.endswith(_ARTICLES, 0, town.place.start) and is_team(mention.key)


def _labelled_people(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> frozenset[str]:
    """Give the full names that the model takes for people's somewhere in the article, and their surnames."""
    spans = ((texts[index], span) for index, found in enumerate(names) if index in texts for span in found)
    people = (text[span.start : span.end] for text, span in spans if span.label == "PERSON")
    names_in_full = [name for name in people if " " in name]
    return frozenset((*names_in_full, *(name.split()[-1] for name in names_in_full)))


def _repaired(paragraph: int, text: str, span: NameSpan, people: frozenset[str]) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    for start, end in parted(text, _without_platform(text, span.start), span.end, kind, people):
        start, end = extended(text, *pruned(text, *trimmed(text, start, end), kind), kind)
        if named_after := _named_after(text, start, end, kind):
            start, end, kind = named_after
        if kind == "place" and (club := _club(text, start, end)):
            (start, end), kind = club, "organisation"
        kind = _kind_beside_titles(text, start, end, kind)
        if kind == "group" and _is_newspaper(text, start, end):
            start, kind = start - len("The "), "organisation"
        if kind == "person":
            start, end = _without_title(text, start, end)
            start, end = completed(text, start, end)
        if kind == "person" and _is_mere_title(text, start, end):
            continue
        if _is_name(text[start:end], kind) or (kind == "person" and is_month_for_a_surname(text, start, end)):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def _without_platform(text: str, start: int) -> int:
    """Leave out the platform X where a sentence ends in it: "on (X. Ada Brenn)"."""
    return start + len("X. ") if text.startswith("X. ", start) and text.endswith(" on ", 0, start) else start


def _is_mere_title(text: str, start: int, end: int) -> bool:
    """Say whether what was taken for a name is only the address before one: "Seri (Ada Brenn)"."""
    return bare(text[start:end]) in HONORIFICS and _NEXT_WORD.match(text, end) is not None


def _named_after(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int, EntityKind] | None:
    """Find what is named after a person, or like one: "Ada Brenn Square", "20th Century Falk", "St Ada's Hall"."""
    if (
        kind == "person"
        and " " not in text[start:end]
        and (saint := _SAINT_BEFORE.search(text, max(0, start - 8), start))
    ):
        return saint.start(), end, "place"
    is_saint = text.startswith(_SAINTS, start, end)
    if kind != "person" and not is_saint:
        return None
    following = (_OWNED_NEXT_WORD if is_saint else _NEXT_WORD).match(text, end)
    if following and " " in text[start:end]:
        told = kind_by_head(fold(text[start : following.end()]).split())
        if told in ("place", "organisation"):
            return start, following.end(), told
    ordinal = _ORDINAL_BEFORE.search(text, max(0, start - 6), start)
    return (ordinal.start(), end, "organisation") if ordinal else None


def _club(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find the club that is named after a town: "FC Velm", "Velm United"."""
    before = _CLUB_BEFORE.search(text, max(0, start - 12), start)
    after = _CLUB_AFTER.match(text, end)
    if before is None and after is None:
        return None
    return before.start() if before else start, after.end() if after else end


def _is_newspaper(text: str, start: int, end: int) -> bool:
    """Say whether a paper of this name was spoken to: "told The Velmian last month"."""
    is_told = TO_THE_PRESS.search(text, max(0, start - 40), start) is not None
    return is_told and ENDS.match(text, end) is not None and not text[start:end].endswith("s")


def _kind_beside_titles(text: str, start: int, end: int, kind: EntityKind) -> EntityKind:
    """Know people by their titles and ages: "Gen Prayut", "Ilva Brenn, 80", "Ambassador to Peru Ada Brenn"."""
    name = text[start:end]
    if kind in ("organisation", "place", "product", "work") and _is_addressed_person(name):
        return "person"
    if kind != "organisation":
        return kind
    is_aged = given_name_before(text, start, end) and AGED.match(text, end)
    return "person" if is_aged or follows_envoy(text, start) else kind


def as_person(mention: Mention, text: str) -> Mention:
    """Take titles and what describes a person off a mention that turned out to be one; complete the name."""
    start, end = mention.place.start, mention.place.end
    if owner := OWNED.match(text, start, end):
        start = owner.end()
    start, end = _without_title(text, start, end)
    start, end = completed(text, start, end)
    name = text[start:end]
    if not _is_name(name, "person"):
        return mention
    kind: EntityKind = "group" if known_kind(name) == "group" else "person"
    return Mention(Place(mention.place.paragraph, start, end), name, kind, mention.rule)


def _is_addressed_person(name: str) -> bool:
    """Say whether the name begins with an address that no body bears: "Gen Prayut", or so: "Soprano Ada Brenn"."""
    words = name.split()
    if len(words) == _CALLING_AND_NAME and is_calling(words[0]) and is_given_name(fold(words[1])):
        return not kind_by_head(fold(name).split())
    addressed = 1 < len(words) < 5 and is_address(words[0]) and is_capitalised(words[1])
    if not addressed or known_kind(name) or (is_title(words[1]) and len(words) == 2):
        return False
    return not kind_by_head(["", *fold(name).split()[1:]])


def _without_title(text: str, start: int, end: int) -> tuple[int, int]:
    """Take titles off the front, and what is no longer a name off the end: "President Park", "Kim told"."""
    if text[start:end].isalpha() or known_kind(text[start:end]):
        return start, end
    before, is_inner = _title_before(text[start:end])
    start += before
    if is_inner:
        end = following.end() if (following := _NEXT_WORD.match(text, end)) else end
    words = text[start:end].split()
    while len(words) > 1 and (not is_capitalised(words[-1]) or bare(words[-1]) in NO_NAMES):
        end = start + text[start:end].rfind(words.pop())
        end = start + len(text[start:end].rstrip())
    return start, end


@remembered
def _title_before(name: str) -> tuple[int, bool]:
    """Give how many letters are title and not name, and whether the title stood between two names."""
    start = 0
    for before in (_CREDIT_BEFORE, _TORN):
        if found := before.match(name, start):
            start = found.end()
    while match := _FIRST_WORD.match(name, start):
        if not _belongs_to_title(match.group(), name[match.end() :]):
            break
        start = match.end()
    inner = _INNER_TITLE.search(name, start)
    return (inner.end(), True) if inner else (start, False)


def _belongs_to_title(word: str, rest: str) -> bool:
    if bare(word) in PREPOSITIONS:
        return True
    if bare(word) in NAMES_TOO and len(rest.split()) == 1:
        return False
    # One of several: "Brothers Ivo and Ada Brenn".
    if is_title(word) or is_title(bare(word).removesuffix("s")):
        return True
    if (is_calling(word) or is_demonym(word.strip())) and len(rest.split()) > 1:
        return True
    following = rest.split(maxsplit=1)
    leads_on = bool(following) and len(following) > 1 and (is_title(following[0]) or bare(following[0]) in RANKS)
    return leads_on and (bare(word) in RANKS or is_demonym(bare(word)) or country_name(bare(word)) is not None)


def _is_name(name: str, kind: EntityKind) -> bool:
    if not _is_written_as_name(name):
        return False
    if kind == "person":
        return is_plain(name) or not any(character.isdigit() for character in name)
    return len(fold(name)) > 1


@remembered
def _is_written_as_name(name: str) -> bool:
    """Say whether there is a capital, and more than common words and callings."""
    if not any(is_capitalised(word) for word in re.findall(r"\w+", name)) or _NO_NAME.search(name):
        return False
    words = [bare(word) for word in name.split()]
    return not all(not word or word in COMMON_WORDS or is_calling(word) for word in words)
