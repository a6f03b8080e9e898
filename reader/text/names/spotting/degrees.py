"""Degrees, licences and honours behind a name, which are no names: "Ada Brenn, MS, RDN, and"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.text.names.lexicon.offices import LETTERS_BEHIND
from reader.text.names.mentions import Mention
from reader.text.spelling import word_set

# Letters that are put behind names in the United States, Britain and Canada.
_LETTERS = word_set(
    """
    AAMS ACSM-CPT AICP AIA APRN AuD BA BCom BEd BEng BSc BSN BTech CBE CCC-SLP CDCES CDE CDN CEBS CFA CFP CLT CNM
    CNS CPA CPT CRNA CSCS CSSD DACM DBA DC DDS DMD DNP DO DPM DPT DVM EA EdD EdM Esq FAAD FAAFP FAAP FACC FACOG FACP
    FACS FAIA FAND FRCP FRCS FRS IBCLC JD KC LAc LCPC LCSW LCSW-R LDN LICSW LLB LLM LMFT LMHC LMSW LPC LSW MA MBA
    MBBS MBE MBChB MCom MD MEd MEng MFA MFT MHA MHS MPA MPH MPP MS MSc MSCE MSN MSW NASM-CPT ND NP OBE OD OTR PA
    PA-C PE PharmD PhD PMHNP PsyD PT QC RD RDN RN RYT SJD SPHR
    """
)
_BEHIND_ANOTHER = re.compile(r"(?:,\s[A-Za-z.-]{2,9})*,\s")


def without_degrees(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions``, in reading order, without the letters behind a full name."""
    kept: list[Mention] = []
    person: Mention | None = None
    for mention in mentions:
        if person is not None and _is_behind(mention, person, texts[mention.place.paragraph]):
            continue
        person = mention if mention.kind == "person" and " " in mention.key else None
        kept.append(mention)
    return kept


def _is_behind(mention: Mention, person: Mention, text: str) -> bool:
    place = mention.place
    if place.paragraph != person.place.paragraph:
        return False
    between = text[person.place.end : place.start]
    if between in (" ", ", ") and mention.text in LETTERS_BEHIND:
        return True
    if not _are_letters(mention.text):
        return False
    return _BEHIND_ANOTHER.fullmatch(between) is not None and _are_letters(between)


def _are_letters(words: str) -> bool:
    return all(word.replace(".", "") in _LETTERS for word in words.replace(",", " ").split())
