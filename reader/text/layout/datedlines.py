"""Lines that say when: date lines, what else may stand in them, and what remains of a line without its dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.text.layout.dates import TIME, find_dates
from reader.text.layout.months import MONTH

# Fields of a page that were copied without what was between them: "June 12, 20244:11 PM UTCUpdated 3 hours ago".
_RUN_TOGETHER = re.compile(
    r"(?<=\b20\d\d)(?=\d{1,2}:\d\d)|(?<=/20\d\d)(?=[A-Z][a-z]{2,8} \d)"
    r"|(?<=[AP]M|TC|MT|ST)(?=(?:Updated|Published|Last)\b)"
)
_AGO = re.compile(
    r"\b(?:about )?(?:\d{1,2}|an?|one) ?(?:second|sec|minute|min|m|hour|hr|h|day|d|week|w|month|year)s? ago\b",
    re.IGNORECASE,
)
# What a line says with a date that stands beside a place without a time.
_LABELLED = re.compile(
    r"(?:(?:first|last|originally)\s)?(?:publish(?:ed)?|updated?|posted|uploaded|released)\b", re.IGNORECASE
)
# At most three words with capitals before the bar that stands for the date, and separators around them.
_PLACE = re.compile(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}[\s,:|·•–—-]*")
# How many read or said something, behind a sign and without a word.
_COUNTS = re.compile(r"(?<=[|·•–—-])\s*\d{1,3}(?:[,.]?\d{1,3})?k?\s*(?=[|·•–—-]|$)")
# The same day by the moon: "/ 4 Jumada al-Awwal 1448", "(Ramadan 5, 1446 AH)".
_MOON_MONTH = (
    r"(?:muharram|safar|rabi|jumad|rajab|sha['’]?a?ban|ramad[ah]+n|shawwal"
    r"|(?:dhu|zu|thu|du)l?[ '’-]?(?:al[ -])?\w)[\w'’-]*"
    r"(?: (?:al|ul|ath|el|i)\b[ -]?['’]?\w+| I{1,2}\b)?"
)
_BY_MOON = re.compile(
    rf"[\s/|,(–—-]*\b(?:\d\d?(?:st|nd|rd|th)? {_MOON_MONTH}|{_MOON_MONTH} \d\d?)"
    r",? 14\d\d\b(?: ?(?:AH|H)\b)?\)?",
    re.IGNORECASE,
)
# Every date contains a day in digits.
_DIGIT = re.compile(r"\d")
# What a line may say besides its dates and still be only a date line.
_DATE_WORDS = re.compile(
    r"""\b(?:and\s+)?(?:(?:first|last|originally|web|online|print)\s+)?(?:publish(?:ed)?|post(?:ed)|updated?|created|issued|modified
      |added|upload(?:ed)?|revised|edited|changed|reviewed|amended|released|dated)\b|\b(?:print\s)?edition\s?:
    |\b(?:release\s+|publication\s+|publish\s+|post\s+|issue\s+|print\s+)?(?:date|time)\b|\bon\b|\bat\b|\bam\b|\bum\b|\buhr\b|\bread(?:ing)?\stime\s?:|\bshare\s?:.*$|\bvom\b|\ble\b|\bstand\b|\b\d+[\s-]min(?:ute)?s?(?:\s+(?:to\s+)?read)?
    |(?:\b\d[\d.,]*[km]?|\bno|\badd(?:\sa)?|\bleave\sa|\bpost\sa|\bview)\s(?:comments?|views?|reads|shares?|likes|hits|replies|responses)\b
    |(?-i:\b(?:IST|GMT|UTC|[CEMPA][SD]T|BST|PKT|SGT|HKT|MYT|WIB|[WEC]AT|SAST|A[EC][SD]T|NZ[SD]T)\b)
    |(?<=[|\s])comments?$|\b(?:comments?|views?|reads|shares?|likes|hits)\s?[:(]\s?\d[\d.,]*[km]?\)?
    |\bvol(?:ume|\.)?\s?\d+|\bno\.?\s?\d+|\bissue\s(?:no\.?\s)?\d+|[$£€]\s?\d+(?:\.\d\d)?|\b\d+\s(?:cents|pages|pp)\b
    |\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?(?!\s(?:argus|business|express|gleaner|guardian|herald|independent
      |mail|mercury|mirror|monitor|nation|news|observer|people|post|punch|standard|star|sun|telegraph|times|tribune|world)\b)
    |\b(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)\b
    |\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b
    |\b(?:(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)\b
    |\b(?:maan|dins|woens|donder|vrij|zater|zon|mån|man|tis|tirs|ons|tors|fre|lör|lør|sön|søn)dag\b
    |\b(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)\b
    |\b(?:ausgabe|édition|edición|edizione|edição|editie|wydanie)\s(?:vom|du|del?|van|z)\b|\bn[°ºro]{1,2}\.?\s?\d+
    |(?<=\|)\s*r\.(?!\w)|\bdata\spublikacji\b|\bgiriş\b|\bop\b
    |\b(?:veröffentlicht|aktualisiert|publiée?|modifiée?|mise?\s+à\s+jour|publicad[oa]|a(?:c)?tualizad[oa]|actualización|última
      |pubblicato|aggiornato|ultimo|aggiornamento|gepubliceerd|bijgewerkt|publi(?:sert|cerad)|(?:opp|upp|op)dater(?:t|ad|et)
      |opublikowano|aktualizacja|publikováno|aktualizováno|yayın(?:lanma|landı)|güncelle(?:me|ndi)|опубликовано|обновлено
      |(?-i:el|il|em)|à|a\s+las|às|alle|ore|kl|klo|(?:lesezeit|lesedauer):?\s+\d+\s+minuten?)\b
    |기사입력|최초입력|입력|수정|등록|승인|발행|최종|公開|更新|配信|発行|发布时间|发布|發布|時間|时间
    |\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ngày|thứ\s\w+|chủ\snhật)\b
    |(?:פורסם|עודכן|תאריך|בתאריך|בשעה|(?:ב?יום\s)?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת))(?:\s?ב-?(?=\s))?
    |(?:تم\s)?(?:ال)?نُ?شرت?\s?(?:في|بتاريخ)?(?!\w)|(?:ت[مّ]{1,2}\s)?(?:ال|آخر\s|أُ?خر\s)?تحديث(?:\sفي)?|بتاريخ|الساعة|صباحا?ً?|مساءً?
    |(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|نشر\sفي|تاريخ\sالنشر|آخر\sتحديث)
    |วัน(?:(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่)?|เผยแพร่(?:เมื่อ)?|อัปเดต(?:ล่าสุด)?|น\.
    |[\[(（【]?[月火水木金土日월화수목금토일][)\]）】]""",
    re.IGNORECASE | re.VERBOSE,
)
_UPDATING = re.compile(
    r"[uo]p+dat|modif|aktuali[sz]|mise? à jour|ac?tualiz|aggiorn|bijgewerkt|güncelle|обновлено|수정|更新|עודכן|تحديث",
    re.IGNORECASE,
)
_YEARLESS = re.compile(
    rf"\b(?:\d\d?([-/.])\d\d?\1(?:20)?\d\d|{MONTH}\s+\d\d?(?:st|nd|rd|th)?|\d\d?(?:\.|st|nd|rd|th)?\s+{MONTH})(?!\w)|\b\d\d?\s?[月월]\s?\d\d?\s?[日일]",
    re.IGNORECASE,
)
# "Sports News of Sunday, 22 November 2026".
_SECTION_OF = re.compile(r"(?:[A-Z][a-z]+ ){1,3}of (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d)")
_LONGEST_LINE = 120


class DateLine(NamedTuple):
    """The dates of a line that contains nothing else; both are None if its date has no year."""

    published: str | None
    updated: str | None


class Dated(NamedTuple):
    """The dates of a line, and what remains: a bar for each date, and no words that belong to dates.

    ``several`` says that more than one of them may be the date of publication.
    """

    published: str | None
    updated: str | None
    several: bool
    rest: str


def part_dates(text: str) -> Dated | None:
    """Take the whole dates out of a line; None if it has none."""
    published: list[str] = []
    updated, rest, reached = None, "", 0
    for found in find_dates(text) if _DIGIT.search(text) else ():
        label = text[reached : found.start]
        rest += label + " | "
        reached = found.end
        if _UPDATING.search(label):
            updated = updated or found.iso
        else:
            published.append(found.iso)
    if not reached:
        return None
    rest = TIME.sub(" ", _DATE_WORDS.sub(" ", _YEARLESS.sub(" ", rest + text[reached:])))
    return Dated(published[0] if published else None, updated, len(published) > 1, rest)


def read_date_line(text: str) -> DateLine | None:
    """Return the dates of a line that says nothing else; None if it says more or no date at all."""
    if len(text) > _LONGEST_LINE or not _DIGIT.search(text):
        return None
    section = _SECTION_OF.match(text)
    text = text[section.end() :] if section else text
    text = _BY_MOON.sub("", text) if "14" in text else text
    text = without_age(_RUN_TOGETHER.sub(" ", text))
    dated = part_dates(text) or _part_yearless(text)
    if dated is None or any(map(str.isalnum, _COUNTS.sub(" ", dated.rest))):
        return None
    return DateLine(dated.published, dated.updated)


def without_age(text: str) -> str:
    """Return a line without how long ago something was: "Updated 3 hours ago"."""
    return _AGO.sub("", text)


def is_labelled(text: str) -> bool:
    """Whether a line begins with what happened on its date: "Published 3 March 2021"."""
    return _LABELLED.match(text) is not None


def better_date(known: str | None, stated: str | None) -> str | None:
    """Return the day of publication that a label states with its hour rather than a bare day: that of the issue."""
    is_better = stated is not None and "T" in stated and "T" not in (known or "T")
    return stated if is_better else known or stated


def read_placed_date(text: str) -> DateLine | None:
    """Return the dates of a line that also says where: "Almora - 12 mar 2024 - 18:05", "Updated: 12 Mar 2024 | Almora".

    There is a time of day or a label, without which a place with a date may begin a text.
    """
    dated = part_dates(text) if len(text) <= _LONGEST_LINE else None
    stated = (dated.published or dated.updated) if dated else None
    if dated is None or stated is None or not ("T" in stated or is_labelled(text)):
        return None
    is_placed = _PLACE.fullmatch(dated.rest) or _PLACE.fullmatch(dated.rest.strip(" \t|,:·•–—-()"))
    return DateLine(dated.published, dated.updated) if is_placed else None


def _part_yearless(text: str) -> Dated | None:
    rest, found = _YEARLESS.subn(" ", text)
    return Dated(None, None, False, TIME.sub(" ", _DATE_WORDS.sub(" ", rest))) if found else None
