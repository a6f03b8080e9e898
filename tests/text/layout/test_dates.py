"""Dates are read as written, no more precisely, and never made up."""

from __future__ import annotations

import pytest

from reader.text.layout.datedlines import DateLine, read_date_line, read_placed_date
from reader.text.layout.dates import find_dates, read_date

_DATES = (
    ("Thu, 3/4/2021 - 08:00", "2021-03-04T08:00"),
    ("Saturday 3/4/2021", "2021-04-03"),
    ("2015-04-16", "2015-04-16"),
    ("2015/04/16", "2015-04-16"),
    ("2015.4.16", "2015-04-16"),
    ("20150416", "2015-04-16"),
    ("2015-04-16T03:04:05Z", "2015-04-16T03:04:05+00:00"),
    ("2015-04-16 03:04", "2015-04-16T03:04"),
    ("2015-04-16T03:04:05.678+09:00", "2015-04-16T03:04:05+09:00"),
    ("Thu, 16 Apr 2015 15:04:00 +0900", "2015-04-16T15:04:00+09:00"),
    ("Wed, 03 Mar 21 09:15:00 GMT", "2021-03-03T09:15:00+00:00"),
    ("Thu Apr 16 15:04:00 KST 2015", "2015-04-16T15:04:00+09:00"),
    ("Thu Apr 16 15:04:00 +0900 2015", "2015-04-16T15:04:00+09:00"),
    ("Thu Apr 16 15:04:00 2015", "2015-04-16T15:04:00"),
    ("Thu, 16 Apr 2015 15:04:00 -0500 (EST)", "2015-04-16T15:04:00-05:00"),
    ("@1429142400", "2015-04-16T00:00:00+00:00"),
    ("2015. 4. 16. 오전 3:04", "2015-04-16T03:04"),
    ("Apr-16-2015", "2015-04-16"),
    ("16–17 April 2015", "2015-04-16"),
    ("April 16-17, 2015", "2015-04-16"),
    ("16 – 22 April 2015", "2015-04-16"),
    ("29 May – 4 June 2015", "2015-05-29"),
    ("May 29 - June 4, 2015", "2015-05-29"),
    ("16 April 2015 - 15:04", "2015-04-16T15:04"),
    ("15:04-16 April 2015", "2015-04-16T15:04"),
    ("16 Apr 2015", "2015-04-16"),
    ("16th of April 2015", "2015-04-16"),
    ("April 16, 2015", "2015-04-16"),
    ("Sept. 9, 2015 12:05 a.m.", "2015-09-09T00:05"),
    ("April 16, 2015 3:04 p.m.", "2015-04-16T15:04"),
    ("April 16, 2015 at 3:04 p.m. EDT", "2015-04-16T15:04-04:00"),
    ("April 16, 2015, 3 p.m. Central", "2015-04-16T15:00"),
    ("April 16, 2015 at 12 am Eastern Time", "2015-04-16T00:00"),
    ("Thu, April 16, 2015 at 3:04 PM GMT+2", "2015-04-16T15:04+02:00"),
    ("16 April 2015 15:04 UTC-11", "2015-04-16T15:04-11:00"),
    ("April 16, 2015, 13 p.m.", "2015-04-16"),
    ("2015년 4월 16일 오후 3:04", "2015-04-16T15:04"),
    ("2015年4月16日 09:15", "2015-04-16T09:15"),
    ("16.04.2015", "2015-04-16"),
    ("3. März 2021, 09:15 Uhr", "2021-03-03T09:15"),
    ("le 3 mars 2021 à 09h15", "2021-03-03T09:15"),
    ("3 de marzo de 2021", "2021-03-03"),
    ("١٦ أبريل ٢٠١٥", "2015-04-16"),
    ("16 نيسان/أبريل 2015", "2015-04-16"),
    ("16 كانون الثاني 2015", "2015-01-16"),
    ("۱۶/۰۴/۲۰۱۵", "2015-04-16"),
    ("16 เมษายน 2558", "2015-04-16"),
    ("16 เมษายน พ.ศ. 2558", "2015-04-16"),
    ("16 เม.ย. 2558 09:15 น.", "2015-04-16T09:15"),
    ("2015. április 16.", "2015-04-16"),
    ("16 Απριλίου 2015", "2015-04-16"),
    ("16 באפריל 2015", "2015-04-16"),
    ("16 Agustus 2015", "2015-08-16"),
    ("16 tháng 4 năm 2015", "2015-04-16"),
    ("16 aprilie 2015", "2015-04-16"),
    ("16. huhtikuuta 2015", "2015-04-16"),
    ("２０１５年４月１６日", "2015-04-16"),
    ("13/4/2015", "2015-04-13"),
    ("4/13/2015", "2015-04-13"),
    ("1429142400", "2015-04-16T00:00:00+00:00"),
)

_NO_DATES = (
    "Monday 3/4/2021",
    "",
    "16 April 2558",
    "3/4/2015",
    "April 16",
    "16 April",
    "April 2015",
    "2015",
    "31 February 2015",
    "2015-13-01",
    "soon",
    "99.99.2015",
    "2015-400",
    "2021-02-30T10:00:00Z",
)


@pytest.mark.parametrize(("text", "iso"), _DATES)
def test_a_date_becomes_iso(text: str, iso: str) -> None:
    assert read_date(text) == iso


@pytest.mark.parametrize("month", ["kasım", "aralık", "mayıs", "ağustos", "eylül", "août", "μαρτίου", "september"])
def test_a_month_is_known_in_any_case(month: str) -> None:
    number = read_date(f"12 {month} 2020")
    assert number
    assert {read_date(f"12 {name} 2020") for name in (month.upper(), month.title(), month.capitalize())} == {number}


@pytest.mark.parametrize(("text", "iso"), [("1 ſept 2020", "2020-09-01"), ("1 İanuarie 2020", "2020-01-01")])
def test_letters_that_are_others_in_small_are_no_error(text: str, iso: str) -> None:
    assert read_date(text) == iso


@pytest.mark.parametrize("text", _NO_DATES)
def test_no_date_is_made_up(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "published", "updated"),
    [
        ("Ausgabe vom 3. März 2021", "2021-03-03", None),
        ("Samstag/Sonntag, 6./7. März 2021", "2021-03-06", None),
        ("03.03.21, 9:15", "2021-03-03T09:15", None),
        ("N° 1234 – Mercredi 3 mars 2021", "2021-03-03", None),
        ("mercoledì 3 marzo 2021", "2021-03-03", None),
        ("Quarta-feira, 3 de março de 2021", "2021-03-03", None),
        ("woensdag 3 maart 2021", "2021-03-03", None),
        ("Gepubliceerd op 3 mrt 2021, 9:15", "2021-03-03T09:15", None),
        ("środa, 3 marca 2021 r.", "2021-03-03", None),
        ("Data publikacji: 3 marca 2021", "2021-03-03", None),
        ("Giriş: 3 Mart 2021 09:15 Güncelleme: 4 Mart 2021", "2021-03-03T09:15", "2021-03-04"),
        ("March 3, 2021", "2021-03-03", None),
        ("Sunday, 3 March 2024 / 22 Sha'ban 1445", "2024-03-03", None),
        ("Ramadan 5, 1446 AH | March 5, 2025", "2025-03-05", None),
        ("12 Dhul Hijjah 1446 - 8 June 2025", "2025-06-08", None),
        ("8 June 2025 (12 Dhu al-Hijja 1446)", "2025-06-08", None),
        ("Jumada II 4, 1447 / Nov 25, 2025", "2025-11-25", None),
        ("Published: 3 March 2021 09:15 GMT", "2021-03-03T09:15+00:00", None),
        ("Wed 3 Mar 2021 09.15 GMT", "2021-03-03T09:15+00:00", None),
        (
            "Posted: Mar 3, 2021 / 06:31 PM CDT Updated: Mar 4, 2021 / 07:02 AM CDT",
            "2021-03-03T18:31-05:00",
            "2021-03-04T07:02-05:00",
        ),
        ("Mar 3, 2021 Updated Mar 4, 2021 Comments", "2021-03-03", "2021-03-04"),
        ("פורסם: 3 במרץ 2021", "2021-03-03", None),
        ("עודכן ב-3.3.2021 06:15", None, "2021-03-03T06:15"),
        ("יום רביעי, 3 במרץ 2021, בשעה 06:15", "2021-03-03T06:15", None),
        ("نُشر في: ٣ مارس ٢٠٢١", "2021-03-03", None),
        ("آخر تحديث: ٣ مارس ٢٠٢١", None, "2021-03-03"),
        ("09:15, 3 March 2021 | UPDATED: 10:40, 4 March 2021", "2021-03-03T09:15", "2021-03-04T10:40"),
        ("Updated 9:15 AM EST, Wed March 3, 2021", None, "2021-03-03T09:15-05:00"),
        ("3 min read · Mar 3, 2021", "2021-03-03", None),
        ("입력 2021.03.03 09:15 | 수정 2021.03.03 10:22", "2021-03-03T09:15", "2021-03-03T10:22"),
        ("الأربعاء ٣ مارس ٢٠٢١", "2021-03-03", None),
        ("เผยแพร่เมื่อวันพุธที่ 3 มีนาคม 2564 09:15 น.", "2021-03-03T09:15", None),
        ("Rabu, 3 Maret 2021", "2021-03-03", None),
        ("Publicado el 3 de marzo de 2021 a las 09:15", "2021-03-03T09:15", None),
        ("Última actualización: 3 de marzo de 2021", None, "2021-03-03"),
        ("Atualizado em 3 de março de 2021 às 9h15", None, "2021-03-03T09:15"),
        ("Pubblicato il 3 marzo 2021 alle ore 09:15", "2021-03-03T09:15", None),
        ("Publisert 3. mars 2021 kl. 09:15 | Oppdatert 4. mars 2021", "2021-03-03T09:15", "2021-03-04"),
        ("3 Mart 2021•Güncelleme: 4 Mart 2021", "2021-03-03", "2021-03-04"),
        ("03.03.2021, 09:15 Uhr • Lesezeit: 5 Minuten", "2021-03-03T09:15", None),
        ("Wed, March 3, 2021 at 9:15 AM GMT+2 · 3 min read", "2021-03-03T09:15+02:00", None),
        ("March 3, 2021, 5 a.m. Central", "2021-03-03T05:00", None),
        ("Mar 3, 2021 Updated 2 hrs ago", "2021-03-03", None),
        ("Publish : 03 March 2021, 00:00", "2021-03-03T00:00", None),
        ("Update : 03 March 2021, 01:43", None, "2021-03-03T01:43"),
        ("Print Edition : 3 March 2021", "2021-03-03", None),
        ("5:00AM March 3, 2021. 214 Comments", "2021-03-03T05:00", None),
        ("3 Mar 2021 | 12.4k Views | No Comments", "2021-03-03", None),
        ("3 March 2021 / Comments (12)", "2021-03-03", None),
        ("3 March 2021 12:04 am - 2 - 1,532", "2021-03-03T00:04", None),
        ("March 3", None, None),
        ("2021年3月3日 09時15分（3月4日 10時40分更新）", "2021-03-03T09:15", None),
        ("3월 3일 오전 9시 15분", None, None),
    ],
)
def test_a_date_line_says_nothing_but_dates(text: str, published: str | None, updated: str | None) -> None:
    assert read_date_line(text) == DateLine(published, updated)


@pytest.mark.parametrize(
    ("text", "published", "updated"),
    [
        ("Almora - 3 mar 2021 - 18:05", "2021-03-03T18:05", None),
        ("Updated on: 3 March, 2021 07:21 AM IST | Skerry", None, "2021-03-03T07:21"),
        ("Updated - March 03, 2021 09:14 am IST - SKERRY", None, "2021-03-03T09:14"),
        ("Published: March 3, 2021 | North Skerry", "2021-03-03", None),
        ("Uploaded: 3 March 2021 - 10:02 (GMT) - SKERRY", "2021-03-03T10:02", None),
        ("Skerry, Updated At : 06:15 AM Mar 03, 2021 IST", None, "2021-03-03T06:15"),
    ],
)
def test_a_date_may_stand_beside_a_place(text: str, published: str | None, updated: str | None) -> None:
    assert read_placed_date(text) == DateLine(published, updated)


@pytest.mark.parametrize(
    "text", ["Skerry, 3 March 2021", "Published in Skerry on 3 March 2021", "Updated plans of 3 March 2021"]
)
def test_a_place_with_a_bare_day_is_no_date_line(text: str) -> None:
    assert read_placed_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The service began on May 4, 1998.",
        "Rajab 5, 1445, of March 3, 2024, was sold",
        "Comments by the mayor, 3 March 2021",
        "On 3 March 2021 the boat sank",
        "12 sailors",
        "May 4 sailing cancelled",
        "El 3 de marzo",
        "3月3日は晴れ",
        "At 5 p.m. on March 3, 2021 it sank",
    ],
)
def test_a_line_that_says_more_is_no_date_line(text: str) -> None:
    assert read_date_line(text) is None


def test_dates_are_found_where_they_stand() -> None:
    text = "from 1 May 2020 until 2 May 2021 10:30, they wrote"
    assert [(found.iso, text[found.start : found.end]) for found in find_dates(text)] == [
        ("2020-05-01", "1 May 2020"),
        ("2021-05-02T10:30", "2 May 2021 10:30"),
    ]
