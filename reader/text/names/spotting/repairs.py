"""Repairs the names that the model found, one by one.

Articles, possessives and titles are trimmed, broken names completed, paired countries parted, and what is no name is
dropped, using only the name and the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind, Place
from reader.text.language import NameSpan
from reader.text.names.forms.nobody import DIRECTIONS
from reader.text.names.forms.parting import are_places_listed, is_route, parted
from reader.text.names.forms.shapes import is_name
from reader.text.names.forms.trimming import end_of_school, extended, pruned, trimmed
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_of_sum
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import FIELDS, RANKS, bare, is_calling, is_title
from reader.text.names.mentions import COMMON_WORDS, Mention, covering, without_overlaps
from reader.text.names.signs.surroundings import ENDS, TO_THE_PRESS
from reader.text.names.spotting.completion import completed, is_month_for_a_surname
from reader.text.names.spotting.degrees import without_degrees
from reader.text.names.spotting.joining import joined
from reader.text.names.spotting.places import known_places, town_before_colon
from reader.text.names.spotting.titles import is_all_honour, is_mere_title, kind_beside_titles, without_title
from reader.text.spelling import fold

# Kinds by spaCy's labels; dates, sums and counts are no entities.
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

# The most letters of a span that is parted, because the time grows with the square; real rows of names have some 300.
_LONGEST_ROW = 1_000
_ORDINAL_BEFORE = re.compile(r"\b\d+(?:st|nd|rd|th)\s$")
# The second word of a species' name: "Velmia (norvegicus)".
_SPECIES = re.compile(r"\s[a-z]{2,}(?:ii|iae|ensis|oides|icus|ellus|osus|ifera|odon)(?![\w-])")
# Numbered things.
_COUNTED = re.compile(
    r"\b(?:Brigade|Division|Battalion|Regiment|Corps|Infantry|Squadron|Fleet|Circuit|Precinct|Parliament)\b"
)
_CLUB_BEFORE = re.compile(
    r"(?<![\w.-])(?:FC|AFC|AC|AS|CF|SC|CD|SV|FK|NK|RC|VfB|VfL|Sporting|Team|Dynamo|Olympique|Atl[ée]tico|Deportivo|Lokomotiv)\s$"
)
_CLUB_AFTER = re.compile(r"\s(?:FC|AFC|CF|SC|FK|Rovers|Wanderers|Albion|Hotspur|United(?!\s[A-Z]))(?![\w’'-])")
# "Velm County (Sheriff's Office)"
_OFFICE_OF_COUNTY = re.compile(
    r"\s(?:Sheriff|Coroner|Prosecutor|Assessor|Clerk|(?:District|Prosecuting|State[’']s) Attorney|Public Defender)"
    r"[’']s\s(?:Office|Department)\b"
)
_COUNTIES = (" County", " Parish", " Borough")
_OFFICE_OF = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Uu]ndersecretary|MEC) (?:of|for) (?:the )?"
    r"(?:[A-Z][a-z]+(?:,| and|, and) ){0,2}$"
)
_LONGEST_OFFICE = 60
_WORD = re.compile(r"[\w’'-]+")
_SURNAMES_AFTER = re.compile(r"(?:\s[A-Z][\w’'-]+){1,2}(?=\s?[,.;:)]|\s[a-z]|$)")
_CHINESE_NAME_AFTER = re.compile(r"\s[A-Z][a-z]+\s[A-Z][a-z]+-[a-z]+")
_REST_OF_TOWN = re.compile(r"\s([A-Z][a-zà-ÿ]{2,})(?=\s?[.,;:)”\"]|\s[a-z]|$)")
_PLACED, _LONGEST_PLACED = re.compile(r"\b(?:in|near|from|to)\s$"), 6
_NEXT_WORD = re.compile(r"\s[A-Z][a-z’'-]+")
_OWNED_NEXT_WORD = re.compile(r"(?:['’]s)?\s[A-Z][a-z’'-]+")
# "Rep. Ada Brenn (D-Nether Velm)"
_PARTY_AND_SEAT = re.compile(r"(?<=\()[DRI]-(?:(?=[A-Z][a-z]{3,}(?:\s[A-Z][a-z]+)*[),])|([A-Z][\w.]*))")
# "the (Velm) Assembly seat"
_SEAT_OF = re.compile(
    r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s(?:Assembly|Lok Sabha|Vidhan Sabha)\s"
    r"(?:seats?|constituency|segment|by-?elections?|by-?polls?)\b"
)
# "built by Velm Ltd." at the end of a sentence
_FORMS_WITHOUT_STOP, _ENDS_SENTENCE = (
    ("Ltd.", "Bhd.", "plc.", "PLC.", "Corp.", "Inc.", "Co."),
    re.compile(r"$|[”\"’]?\s+[A-Z“\"‘]"),
)
_SCORED = re.compile(r"([A-Z][^\d,]*[a-z]) \d{2,3}")
# "the (Velm-Osk) road"
_WAY_OF_TWO = re.compile(r"[A-Z][a-zà-ÿ]+[-–][A-Z][a-zà-ÿ]+")
_WAY = re.compile(
    r"\s(?:road|highway|railway|motorway|expressway|line|route|ferry|service|border|bypass|section|stretch)\b"
)
_SAINT_BEFORE = re.compile(r"(?<![\w.])St\.?\s$")
# "(Sultan) Velm Airport"
_RULER = re.compile(r"(?<![\w-])(?:Sultan|King|Queen|Prince|Princess|Emperor|Sheikh|General|President|Marshal)\s$")
_LONGEST_RULER = 10
_SAINTS = ("St ", "St. ")
# "(St Luke)’s, which treats", "(St Thomas)’ was": a hospital, a school or a church.
_HOUSE_OF_SAINT = re.compile(
    r"[’'](?:s|(?<=s[’']))(?=\s?[.,;:)”\"]|$|\s(?:is|was|has|had|will|would|and|or|in|on|at|for|to|from|with|by|who|which|"
    r"said|says|beat|won|lost|[a-z]+ed)\b)"
)


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Return the repaired mentions in ``texts`` (by paragraph index), in order and without overlaps."""
    found: list[Mention] = []
    people = _labelled_people(texts, names)
    dateline = town_before_colon(texts, people)
    seen = _seen(texts, names)
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        certain, likely = known_places(paragraph, text)
        certain += [dateline] if dateline and dateline.place.paragraph == paragraph else []
        # Small models find names among odd words; these spans can contain none.
        spans = [span for span in spans if _may_hold_names(text[span.start : span.end])]
        repaired = [mention for span in spans for mention in _repaired(paragraph, text, span, people)]
        repaired = [_without_score(mention, text, seen) for mention in repaired]
        found.extend([*certain, *covering(likely, without_overlaps(repaired)), *repaired, *likely])
    return joined(without_degrees(without_overlaps(found), texts), texts)


def _may_hold_names(seen: str) -> bool:
    """Whether a span has a capital, and is not longer than a row of names."""
    return len(seen) <= _LONGEST_ROW and not seen.islower()


def _labelled_people(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> frozenset[str]:
    """Return the full names that the model takes for people's anywhere in the article, and their surnames."""
    people = (seen for seen, label in _spans(texts, names) if label == "PERSON")
    names_in_full = [name for name in people if " " in name and not is_all_honour(name)]
    return frozenset((*names_in_full, *(name.split()[-1] for name in names_in_full)))


def _seen(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> frozenset[str]:
    """Return all that the model takes for names anywhere in the article."""
    return frozenset(seen.removeprefix("the ") for seen, _ in _spans(texts, names))


def _spans(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> Iterator[tuple[str, str]]:
    """Yield the words and the label of each span that the model found."""
    for index, text in texts.items():
        for span in names[index] if index < len(names) else ():
            yield text[span.start : span.end], span.label


def _without_score(mention: Mention, text: str, seen: Container[str]) -> Mention:
    """Return a team or player of the article without the score behind: "(Velm) 244 and 289-8", "(Osk) 58 (Lee 9)"."""
    if (scored := _SCORED.fullmatch(mention.text)) is None or scored[1] not in seen:
        return mention
    place = mention.place._replace(end=mention.place.start + len(scored[1]))
    return replace(mention, place=place, text=scored[1])


def _repaired(paragraph: int, text: str, span: NameSpan, people: frozenset[str]) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    if is_route(text, span.start, span.end) or (kind != "person" and are_places_listed(text, span.start, span.end)):
        kind = "place"
    for start, end in parted(text, _without_platform(text, span.start), span.end, kind, people):
        start, end = extended(text, *pruned(text, *trimmed(text, start, end), kind), kind)
        if named_after := _named_after(text, start, end, kind):
            start, end, kind = named_after
        if kind == "organisation" and (ordinal := _ORDINAL_BEFORE.search(text, max(0, start - 6), start)):
            start = ordinal.start() if _COUNTED.search(text, start, end) else start
        if kind == "place" and text.endswith(_COUNTIES, start, end) and (office := _OFFICE_OF_COUNTY.match(text, end)):
            end, kind = office.end(), "organisation"
        end, kind = _to_its_end(text, start, end, kind)
        if kind == "place" and (club := _club(text, start, end)):
            (start, end), kind = club, "organisation"
        if " " not in text[start:end] and (_SPECIES.match(text, end) or (kind == "place" and is_of_sum(text, end))):
            continue
        if _WAY_OF_TWO.fullmatch(text, start, end) and _WAY.match(text, end):
            continue
        if seat := _PARTY_AND_SEAT.match(text, start):
            if seat[1]:  # "R-Wis."
                continue
            start, kind = seat.end(), "place"
        end -= _ENDS_SENTENCE.match(text, end) is not None and text.endswith(_FORMS_WITHOUT_STOP, start, end)
        kind = kind_beside_titles(text, start, end, kind)
        if kind == "group" and _is_newspaper(text, start, end):
            start, kind = start - len("The "), "organisation"
        if kind in ("person", "organisation") and is_mere_title(text, start, end, people):
            continue
        if kind == "person":
            start, end = without_title(text, start, end)
            start, end = completed(text, start, end)
        if kind == "organisation" and (person := _behind_field(text, start, end)):
            start, end, kind = *person, "person"
        if kind == "organisation":
            end = _without_given_name(text, start, end)
        if is_name(text[start:end], kind) or (kind == "person" and is_month_for_a_surname(text, start, end)):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def _to_its_end(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, EntityKind]:
    """Return the end and the kind of a name of a place or school that the model cut elsewhere."""
    if seat := _SEAT_OF.match(text, start) if kind in ("organisation", "place") else None:
        return seat.end(1), "place"
    if school := end_of_school(text, start, end, kind):
        return school, "organisation"
    town = _cut_short(text, start, end, kind)
    return (town, "place") if town else (end, kind)


def _cut_short(text: str, start: int, end: int, kind: EntityKind) -> int | None:
    """Return the end of an unknown town of which the model found only the first word: "in (Velm) Torran."."""
    name = text[start:end]
    may_be_town = kind == "place" or (kind == "group" and _PLACED.search(text, max(0, start - _LONGEST_PLACED), start))
    is_whole = " " in name and not DIRECTIONS.issuperset(fold(name).split())  # "Lower South (Velmistan)"
    if is_whole or not may_be_town or known_kind(name) or is_known_place(name) or name.isupper():
        return None
    rest = _REST_OF_TOWN.match(text, end)
    word = rest[1] if rest else ""
    is_other = bare(word) in COMMON_WORDS or bare(word) in RANKS or is_title(word) or is_calling(word)
    is_other = is_other or known_kind(word) is not None or kind_by_head([fold(word)] * 2) is not None
    return rest.end(1) if rest and not is_other else None


def _without_given_name(text: str, start: int, end: int) -> int:
    """Leave out the English name of somebody with a Chinese one: "Basic Housing (Winnie) Tse Kwok-ying"."""
    rest, _, last = text[start:end].rpartition(" ")
    return start + len(rest) if rest and is_given_name(fold(last)) and _CHINESE_NAME_AFTER.match(text, end) else end


def _behind_field(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find the minister behind the field of the office: "Minister of Boats (Otto) Brenn"."""
    is_body = kind_by_head(fold(text[start:end]).split()) == "organisation"
    if is_body or not _OFFICE_OF.search(text, max(0, start - _LONGEST_OFFICE), start):
        return None
    words = list(_WORD.finditer(text, start, end))
    named = next((word for word in words[1:] if is_given_name(fold(word.group()))), None) or _behind_portfolio(words)
    surname = _SURNAMES_AFTER.match(text, named.end()) if named else None
    return (named.start(), surname.end()) if named and surname else None


def _behind_portfolio(words: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """Return the unusual given name behind the last word for a field: "Works and Infrastructure (Ilvo) Brenn"."""
    fields = [place for place, word in enumerate(words) if word.group().capitalize() in FIELDS]
    return words[fields[-1] + 1] if fields and fields[-1] + 2 == len(words) - 1 else None


def _without_platform(text: str, start: int) -> int:
    """Leave out the platform X at the end of a sentence: "on (X. Ada Brenn)"."""
    return start + len("X. ") if text.startswith("X. ", start) and text.endswith(" on ", 0, start) else start


def _named_after(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int, EntityKind] | None:
    """Find a thing named after a person, or like one: "Ada Brenn Square", "Sultan Velm Airport", "St Ada's Hall"."""
    ruler = _RULER.search(text, max(0, start - _LONGEST_RULER), start) if kind == "place" else None
    if ruler and kind_by_head(fold(text[start:end]).split()) == "place":
        return ruler.start(), end, "place"
    if (
        kind == "person"
        and " " not in text[start:end]
        and (saint := _SAINT_BEFORE.search(text, max(0, start - 8), start))
    ):
        return saint.start(), end, "place"
    is_saint = text.startswith(_SAINTS, start, end)
    if is_saint and text[start:end].count(" ") == 1 and (house := _HOUSE_OF_SAINT.match(text, end)):
        return start, house.end(), "place" if kind == "place" else "organisation"
    if kind != "person" and not is_saint:
        return None
    following = (_OWNED_NEXT_WORD if is_saint else _NEXT_WORD).match(text, end)
    if following and " " in text[start:end]:
        head_kind = kind_by_head(fold(text[start : following.end()]).split())
        if head_kind in ("place", "organisation"):
            return start, following.end(), head_kind
    ordinal = _ORDINAL_BEFORE.search(text, max(0, start - 6), start)
    return (ordinal.start(), end, "organisation") if ordinal else None


def _club(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find a club named after a town: "FC Velm", "Velm United"."""
    before = _CLUB_BEFORE.search(text, max(0, start - 12), start)
    after = _CLUB_AFTER.match(text, end)
    if before is None and after is None:
        return None
    return before.start() if before else start, after.end() if after else end


def _is_newspaper(text: str, start: int, end: int) -> bool:
    """Whether the name is that of a newspaper somebody spoke to: "told The Velmian last month"."""
    is_told = TO_THE_PRESS.search(text, max(0, start - 40), start) is not None
    return is_told and ENDS.match(text, end) is not None and not text[start:end].endswith("s")
