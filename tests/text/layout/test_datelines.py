"""Place and agency are read from the beginning of the first sentence."""

from __future__ import annotations

import pytest

from reader.text.layout.datelines import Dateline, read_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("SKERRY, April 16 (Yonhap) -- The ferry", "SKERRY", "Yonhap"),
        ("SKERRY (AP) — The ferry", "SKERRY", "AP"),
        ("SKERRY, Sept. 9 (Reuters) - The ferry", "SKERRY", "Reuters"),
        ("NEW SKERRY/LONDON, Sept 9 (Reuters) - The ferry", "NEW SKERRY/LONDON", "Reuters"),
        ("SKERRY / LONDON (AP) – The ferry", "SKERRY / LONDON", "AP"),
        ("(Reuters) - The ferry", None, "Reuters"),
        ("(Bloomberg) -- The ferry", None, "Bloomberg"),
        ("New Skerry, Mar 3 (PTI) The ferry", "New Skerry", "PTI"),
        ("Skerry (dpa) - The ferry", "Skerry", "dpa"),
        ("ST. SKERRY, Minn. — The ferry", "ST. SKERRY, Minn.", None),
        ("SKERRY, March 3. /TASS/. The ferry", "SKERRY", "TASS"),
        ("SKERRY, 3 March 2021 — The ferry", "SKERRY", None),
        ("Skerry, Norway, Apr 21 2022 (IPS) - Last June", "Skerry, Norway", "IPS"),
        ("Doha: The ferry", "Doha", None),
        ("KUWAIT: His ferry", "KUWAIT", None),
        ("Johannesburg - Popular ferries", "Johannesburg", None),
        ("Srinagar- The ferry", "Srinagar", None),
        ("CAIRO – 26 July 2022: The ferry", "CAIRO", None),
        ("Skerry /SKERPRESS/. The ferry", "Skerry", "SKERPRESS"),
        ("SKERRY, Sweden", "SKERRY, Sweden", None),
        ("PORT SKERRY, 3rd March, 2021 (SKNA) --", "PORT SKERRY", "SKNA"),
        ("PORT SKERRY, 3 March 2021", "PORT SKERRY", None),
        ("Skerry, May 27, 2026 (SKN)", "Skerry", "SKN"),
        ("Skerry, May 27, 2026 (SKN) -", "Skerry", "SKN"),
        ("SKERRY, March 3 _ The ferry", "SKERRY", None),
        ("(서울=연합뉴스) 배선우 기자 = 항구", "서울", "Yonhap"),
        ("SKERRY, March 3: The ferry sank.", "SKERRY", None),
        ("PORT SKERRY, 3 March: The ferry sank.", "PORT SKERRY", None),
    ],
)
def test_a_dateline_is_read(text: str, place: str | None, agency: str | None) -> None:
    dateline = read_dateline(text)
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "NATO and the EU sent observers to the harbour.",
        "NATO - the alliance - sent observers.",
        "UPDATE 2-Harbour council keeps ferry",
        "BREAKING — The ferry sank",
        "Tom Vane – the chair – said no.",
        "The president (Reuters) said no.",
        "Reuters reported last week that the ferry was sold.",
        "Well-known boats are gone.",
        "SKERRY: The ferry sank.",
        "MONDAY, March 3: The ferry sank.",
        "Skerry, March 3: The ferry sank.",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


def test_only_a_full_date_is_a_date() -> None:
    dated = read_dateline("SKERRY, 3 March 2021 — The ferry")
    undated = read_dateline("SKERRY, March 3 — The ferry")
    assert dated is not None and dated.published == "2021-03-03"
    assert undated is not None and undated.published is None


def test_the_day_of_the_week_is_no_region() -> None:
    assert read_dateline("CARROW, Monday") == Dateline("CARROW", None, None, 14, True)
