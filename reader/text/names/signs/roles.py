"""Roles of people as an article states them: the title before the name, or the phrase in commas after it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.companions import is_relation
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import CHURCH_RANKS, FORCES_RANKS, bare, is_calling, is_title
from reader.text.names.signs.deeds import appointment, deed_after, is_deed
from reader.text.names.signs.descriptions import (
    apposition_after,
    introduction,
    predicate,
    predicate_behind_asides,
    somebody_after,
)
from reader.text.names.signs.phrases import HEAD_ENDS
from reader.text.names.signs.plurals import shared_title
from reader.text.names.signs.titles import office_of_much, title_before
from reader.text.spelling import word_set

_AND = " and "
# "The mayor – (Ada Brenn) – left."
_DASHES = (" – ", " — ", " - ")
_MOST_TELLING = 2
# Nothing farther behind a name tells a role.
_FARTHEST = 300
# "The Grants Commission (GC) chair (Ada Brenn)"
_ALIAS = re.compile(r"\s\([A-Z][\w.&-]{1,11}\)(?=,?\s)")
# "the Brenn campaign manager (Otto Lee)": nothing but plain words between two names.
_OF_NAMESAKE = re.compile(r"(?:\s[a-z][a-z-]*){1,4}\s$")
# "a lawyer for (Ada Brenn), Otto Lee,"
_IN_SERVICE = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he)\s|(?:^|[.!?”\"]\s)(?=(?:Counsel|Lawyer|Attorney|Advocate|Solicitor|Spokes)))"
    r"[^,.;:“”\"]{3,60}\s(?:for|of|to)\s(?:[A-Z][\w.]*\s)?$"
)
_ADDRESSED = re.compile(r",\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Adv|Barr|Prof)\.?\s)?")
_LONGEST_SERVICE = 80
# What the person named before is: "(Ada Brenn), a pilot, (Otto Lee)".
_OF_LAST = re.compile(r",\s(?!(?:and|but|who|whose|whom|with|when|where|while|as|after)\s)[^,]+,\s")

# "Rtd. Maj. Gen. Dr. Ada Brenn"
_MOST_ADDRESSES = 4
_LAST_TITLE = re.compile(r"(?<=\s)([A-Z][\w-]*\.?)\s$")
# "The baker, 44-year-old (Ada Brenn)"
_AGE_BEFORE = re.compile(r"(?<=, )\d{1,3}-year-old $")
# "The Minister of Works, the Hon. (Ada Brenn)", "The chairman, one Comrade (Ada)"
_ARTICLE_BEFORE = re.compile(
    r"(?<=, )(?:the(?: Most| Right| Rt| Very)?|one|"
    r"(?:His|Her) (?:Honou?r|Worship|Lordship|Ladyship|Excellency|Grace)) $"
)

# "The centre's director, lawyer (Ada Brenn)", "The president of the jury, Norland director (Ada Brenn)"
_CALLING_LAST = re.compile(r"(?<=, )(?:[A-Z][a-z]+\s)?([a-z-]+)\s$")

# "The chair, Rowing Party MP (Ada Brenn)": the office in the house comes first.
_LEGISLATORS = frozenset(
    {"MP", "TD", "MEP", "MLA", "MSP", "MPP", "Senator", "Sen.", "Rep.", "Representative", "Deputy"}
)
_PARTY_BEFORE = re.compile(r"(?<=, )(?:[^\W\d_a-z][\w-]+\s){1,2}$")

# Titles that tell less than an office behind the name: "Sheikh Ada Brenn, head of the club".
_STYLES = word_set("sheikh sheikha shaikh alhaji eng engr ir h.e h.h hrh")
# Offices by which their holders are known, whatever else they are.
_HIGH_OFFICES = word_set(
    "president premier minister chancellor king queen prince princess emperor sultan emir pope governor mayor senator "
    "secretary justice judge bishop archbishop cardinal imam ayatollah speaker ambassador sen sens rep reps gov mp mep"
)
# "A 14-year-old boy"
_PLAIN = word_set("boy girl man woman teenager pensioner")
_FROM = re.compile(r"\s(?:from|of|at|in|with)\s")
_WHERE = re.compile(r"\s(?:of|at|on)\s")
_NO_LONGER = ("former ", "ex-", "retired ")
_COUNCILLORS = frozenset({"Cllr", "Clr", "Coun", "Cr"})
_PROFESSORS = frozenset({"Prof", "Prof.", "Professor"})
# Ranks that follow an office, but are no titles elsewhere: "the health coordinator, Canon (Ada Brenn)", "SP".
_RANKS_BEHIND = CHURCH_RANKS | word_set("sp cp dc ds eng")


def roles_of(places: Iterable[Place], texts: Mapping[int, str], names: Mapping[int, Sequence[Place]]) -> Iterator[str]:
    """Yield the roles that the text states for a person named at ``places``, as written, without a leading article.

    ``names`` are the sorted places of all people by paragraph: a title does not extend over another name.
    """
    for place in places:
        text, others = texts[place.paragraph], names.get(place.paragraph, ())
        here = bisect_left(others, place)
        floor = _floor(text, others, here) if here else 0
        before = _ALIAS.sub("", text[floor : place.start])
        if here and _OF_LAST.fullmatch(before):
            before = ""
        if before.endswith(_DASHES) and text.startswith(_DASHES, place.end):
            before = f"{before[:-3]}, "
        if here < len(others) and (shared := shared_title(text, others, here)):
            before = f"{shared} "
        following = bisect_right(others, place)
        end = _end(text, place, others[following] if following < len(others) else None)
        yield from _stated(before, text[place.end : min(end, place.end + _FARTHEST)], 0)


def _floor(text: str, names: Sequence[Place], here: int) -> int:
    """Return where the words for a person begin: behind the last name, or with it or before it.

    "The Brenn aide (Otto Lee)", "a lawyer for Ada Brenn, (Otto Lee),"
    """
    last, place = names[here - 1], names[here]
    if _OF_NAMESAKE.fullmatch(text, last.end, place.start):
        return last.start
    earliest = max(names[here - 2].end if here > 1 else 0, last.start - _LONGEST_SERVICE)
    serves = _ADDRESSED.fullmatch(text, last.end, place.start)
    return earliest if serves and _IN_SERVICE.search(text, earliest, last.start) else last.end


def _end(text: str, place: Place, following: Place | None) -> int:
    """Return where they end: before the ``following`` name in "(Ada Brenn), a pilot and Otto Lee, a nurse,"."""
    is_joined = following is not None and text.endswith(_AND, place.end, following.start)
    return following.start - len(_AND) if following and is_joined else len(text)


def is_behind_office(opening: str, text: str, end: int) -> bool:
    """Whether nothing but an office is in the ``opening`` of a sentence before a name: "The chief of the village, "."""
    before = _without_address(opening)
    role = introduction(before, text, end)
    return role is not None and before.partition(" ")[2] == f"{role}, "


def shown_role(stated: Iterable[str]) -> str | None:
    """Return the first of the roles that tells most: an office or calling, then an abbreviated title or a deed.

    Whose relative somebody is, or how old, tells least. A title gives way only to what its holder is of some body now.
    """
    best = None
    for role in stated:
        if best is None or (_telling(role) > _telling(best) and (not _is_abbreviated(best) or _is_of_body(role))):
            best = role
        if _telling(best) == _MOST_TELLING:
            break
    return best


def _telling(role: str) -> int:
    if _is_kin(role) or _is_plain(role):
        return 0
    return 1 if role in _PROFESSORS or _is_abbreviated(role) or is_deed(role) else _MOST_TELLING


def _is_abbreviated(role: str) -> bool:
    return (role.endswith(".") and " " not in role and role not in _PROFESSORS) or role in _COUNCILLORS


def _is_of_body(role: str) -> bool:
    return _WHERE.search(role) is not None and not role.lower().startswith(_NO_LONGER)


def _stated(before: str, text: str, end: int) -> Iterator[str]:
    """Yield what the words around a name say that its bearer is: at most a relative, and what else."""
    plain = _without_address(before)
    office, title = introduction(plain or before, text, end) or office_of_much(plain), title_before(before)
    if office and title and _is_kin(office):  # "His brother-in-law, General Brenn"
        yield title
    title = office or title
    is_style = title is not None and all(bare(word) in _STYLES for word in title.split())
    role = None if is_style else title
    behind = apposition_after(text, end)
    if role and behind and _tells_more(behind, role):
        role, behind = behind, role
    if role is None or _is_kin(role) or behind:
        deed = deed_after(text, end) if role and not behind else None
        yield from (said for said in (role, behind, deed) if said)
        if role or behind:
            return
    if role := role or introduction(before, text, end) or predicate(text, end) or _done(before, text, end) or title:
        yield role


def _done(before: str, text: str, end: int) -> str | None:
    """Match what somebody does, or is made."""
    done = deed_after(text, end) or appointment(before, text, end) or somebody_after(text, end)
    return predicate_behind_asides(before, text, end) or done


def _tells_more(behind: str, title: str) -> bool:
    """Whether an apposition says where somebody works, and the title does not: "Coach Brenn, a cook at the School"."""
    if all(bare(word) in FORCES_RANKS for word in title.split()):  # "Pol Col Brenn, a spokesman for the police"
        return not _is_kin(behind)
    is_at_work = any(map(is_calling, (_WHERE.split(behind)[0]).split())) and not behind.startswith(_NO_LONGER)
    is_whole = " of " in title or bare(title.split()[-1]) in _HIGH_OFFICES
    return not is_whole and not _is_kin(behind) and is_at_work and _WHERE.search(behind) is not None


def _is_kin(role: str) -> bool:
    return is_relation((HEAD_ENDS.split(f" {role} ")[0].split() or [role])[-1])


def _is_plain(role: str) -> bool:
    return bare(_FROM.split(role)[0].split()[-1]) in _PLAIN


def _without_address(before: str) -> str:
    """Leave out forms of address between a comma and a name: "The Governor of Velm, Alhaji (Sani Brenn)"."""
    kept = _AGE_BEFORE.sub("", before)
    for _ in range(_MOST_ADDRESSES):
        last = _LAST_TITLE.search(kept)
        if last is None or not (is_title(last[1]) or bare(last[1]) in _RANKS_BEHIND or is_demonym(bare(last[1]))):
            break
        kept = kept[: last.start()]
        if last[1] in _LEGISLATORS and (party := _PARTY_BEFORE.search(kept)) and not is_known_place(party[0].strip()):
            kept = kept[: party.start()]
    kept = _ARTICLE_BEFORE.sub("", kept)
    if (calling := _CALLING_LAST.search(kept)) and is_calling(calling[1]):
        kept = kept[: calling.start()]
    return kept if kept.endswith(", ") else ""
