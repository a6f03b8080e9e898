"""Month names, digits and years in many languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NAMES = (
    """
jan january januar janvier enero gennaio januari janeiro stycznia января ocak jän jänner ledna janv ene gen január
feb february februar février febrero febbraio februari fevereiro lutego февраля şubat února févr febr február
mar march märz mars marzo maart março marca марта mart března mrz március maret martie mrt
apr april avril abril aprile kwietnia апреля nisan dubna avr abr április aprilie
may mai mayo maggio mei maio maj maja мая mayıs května május
jun june juni juin junio giugno junho czerwca июня haziran června június iunie
jul july juli juillet julio luglio julho lipca июля temmuz července juil július iulie
aug august août agosto augustus augusti sierpnia августа ağustos srpna ago augusztus agustus
sep sept september septembre septiembre settembre setembro września сентября eylül září szeptember septembrie
oct october oktober octobre octubre ottobre outubro października октября ekim října okt október octombrie
nov november novembre noviembre novembro listopada ноября kasım listopadu noiembrie
dec december dezember décembre diciembre dicembre dezembro grudnia декабря aralık prosince déc dez dic desember
""",
    """
ianuarie tammikuuta ιανουαρίου בינואר يناير كانون_الثاني جانفي
februarie helmikuuta φεβρουαρίου בפברואר فبراير شباط فيفري
maaliskuuta μαρτίου במרץ مارس آذار
huhtikuuta απριλίου באפריל أبريل ابريل إبريل نيسان أفريل
toukokuuta μαΐου μαίου במאי مايو أيار ماي
kesäkuuta ιουνίου ביוני يونيو يونيه حزيران جوان
heinäkuuta ιουλίου ביולי يوليو يوليه تموز جويلية
elokuuta αυγούστου באוגוסט أغسطس آب أوت
syyskuuta σεπτεμβρίου בספטמבר سبتمبر أيلول
lokakuuta οκτωβρίου באוקטובר أكتوبر تشرين_الأول
marraskuuta νοεμβρίου בנובמבר نوفمبر تشرين_الثاني
joulukuuta δεκεμβρίου בדצמבר ديسمبر كانون_الأول
""",
)
_THAI_NAMES = """
มกราคม ม.ค. กุมภาพันธ์ ก.พ. มีนาคม มี.ค. เมษายน เม.ย. พฤษภาคม พ.ค. มิถุนายน มิ.ย. กรกฎาคม ก.ค. สิงหาคม ส.ค.
กันยายน ก.ย. ตุลาคม ต.ค. พฤศจิกายน พ.ย. ธันวาคม ธ.ค.
"""


def _folded(name: str) -> str:
    """Return a name whatever its case; a pattern that ignores case takes Turkish ``ı`` and ``İ`` for ``i``, too."""
    return name.casefold().replace("ı", "i").replace("\u0307", "")


def _any_of(names: Iterable[str]) -> str:
    """Return a pattern of names, longer ones first, parted by their first letter: few of many have to be tried."""
    longest = sorted(names, key=len, reverse=True)
    of_letter = {name[0]: [other[1:] for other in longest if other[0] == name[0]] for name in longest}
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in of_letter.items())


_NUMBERS = {
    name.replace("_", " "): number
    for names in _NAMES
    for number, line in enumerate(names.strip().splitlines(), start=1)
    for name in line.split()
}
_NUMBERS_OF_FOLDED = {_folded(name): number for name, number in _NUMBERS.items()}
_THAI_NUMBERS = {name: place // 2 + 1 for place, name in enumerate(_THAI_NAMES.split())}

#: The name of a month as news writes it, including the full stop of a short one.
MONTH = rf"(?:{_any_of(_NUMBERS)})\b\.?"
THAI_MONTH = "|".join(re.escape(name) for name in sorted(_THAI_NUMBERS, key=len, reverse=True))
#: Thai years are counted from this many years earlier.
BUDDHIST_ERA = 543


def number_of(name: str) -> int:
    """Return the number of a month, 1 to 12, for what ``MONTH`` or ``THAI_MONTH`` matched."""
    return _THAI_NUMBERS.get(name) or _NUMBERS_OF_FOLDED[_folded(name.rstrip("."))]


def with_usual_digits(text: str) -> str:
    """Return the text with the digits of other scripts as 0 to 9; every character keeps its place."""
    return text if text.isascii() else _usual(text)


@lru_cache(maxsize=256)
def _usual(text: str) -> str:
    return re.sub(r"[^\W\D\x00-\x7f]", lambda digit: str(unicodedata.decimal(digit[0])), text)
