"""Each article in a web page exported by Factiva or Nexis becomes a draft."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.sources import count_articles, read_again
from tests.sources.conftest import Read

FIRST = "The ferry to Brennholm sailed at noon on Tuesday with 212 passengers on board."
LAST = "“We waited long enough for the wind to drop,” said captain Ida Voss."


def set_by_factiva(number: int) -> str:
    return f"""<div class="article enArticle"><p></p><div id="hd"><span class="enHeadline">Ferry {number} sails after
        three days</span></div><div class="author">Ana Ruiz </div><div>60 words</div><div>1 May 2024</div>
        <div>10:00</div><div>Harbour Post</div><div>HARBP</div><div>A3</div><div>English</div>
        <div>(c) 2024 Harbour Media</div><p class="articleParagraph enarticleParagraph">{FIRST}</p>
        <p class="articleParagraph enarticleParagraph">{LAST}</p>
        <p>Document HARBP000020240501ek510000{number}</p></div><br/>"""


def coded_by_factiva(number: int) -> str:
    paragraph = '<p class="articleParagraph enarticleParagraph">'
    codes = {"HD": f'<span class="enHeadline">Ferry {number} sails after three days</span>', "BY": "Ana Ruiz",
             "WC": "60 words", "PD": "1 May 2024", "ET": "10:00", "SN": "Harbour Post", "SC": "HARBP", "LA": "English",
             "CY": "(c) 2024 Harbour Media", "LP": f"{paragraph}{FIRST}</p>", "TD": f"{paragraph}{LAST}</p>",
             "NS": "gcat : Political News", "AN": f"Document HARBP000020240501ek510000{number}"}  # fmt: skip
    rows = (f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{told}</td></tr>' for code, told in codes.items())
    return f'<div class="article enArticle"><p><table>{"".join(rows)}</table></p></div>'


def set_by_nexis(number: int) -> str:
    parts = ("Harbour Post", '<SPAN CLASS="c4">May 1</SPAN>, 2024 Wednesday', f"Ferry {number} sails after three days",
             "<SPAN>BYLINE: </SPAN>Ana Ruiz", "<SPAN>LENGTH: </SPAN>60 words",
             f'{FIRST}</P><P CLASS="c9">{LAST}', "<SPAN>LOAD-DATE: </SPAN>May 2, 2024",
             "<SPAN>LANGUAGE: </SPAN>ENGLISH")  # fmt: skip
    told = "".join(f'<BR><DIV CLASS="c5"><P CLASS="c6">{part}</P></DIV>' for part in parts)
    mark = f'<DIV CLASS="c0"><BR><P CLASS="c1"><SPAN>{number} of 2 DOCUMENTS</SPAN></P></DIV>'
    rights = '<BR><DIV CLASS="c0"><P>Copyright 2024 Harbour Media<BR>All Rights Reserved</P></DIV><BR><HR>'
    return f'<A NAME="DOC_ID_0_{number}"></A>{mark}{told}{rights}'


SETS = {"factiva": set_by_factiva, "factiva coded": coded_by_factiva, "nexis": set_by_nexis}


@pytest.mark.parametrize("put", SETS.values(), ids=SETS)
def test_each_article_of_a_service_is_one(put: Callable[[int], str], read: Read) -> None:
    page = f"<!DOCTYPE html><html><head><title>Service</title></head><body><form>{put(1)}{put(2)}</form></body></html>"
    drafts, refused = read("export.html", page)
    assert [draft.title for draft in drafts] == ["Ferry 1 sails after three days", "Ferry 2 sails after three days"]
    for draft in drafts:
        assert (draft.source, [name.strip() for name in draft.authors]) == ("Harbour Post", ["Ana Ruiz"])
        assert (draft.published or "").startswith(("1 May 2024", "May 1, 2024"))
        assert [line for line in draft.text.split("\n") if line] == [FIRST, LAST]
        assert read_again(draft.path, draft.key, draft.raw) == draft
    assert refused == []
    assert count_articles(Path(drafts[0].path)) == 2


@pytest.mark.parametrize("put", SETS.values(), ids=SETS)
def test_a_single_article_of_a_service_keeps_its_bytes(put: Callable[[int], str], read: Read) -> None:
    page = f"<html><head><title>Service</title></head><body>{put(1)}</body></html>"
    (draft,), _ = read("export.html", page)
    assert (draft.title, draft.raw) == ("Ferry 1 sails after three days", page.encode())
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_a_short_headline_of_factiva_is_no_section(read: Read) -> None:
    page = f"<html><body>{set_by_factiva(1)}</body></html>".replace(" after\n        three days", "")
    (draft,), _ = read("export.html", page)
    assert (draft.title, draft.section, draft.authors) == ("Ferry 1 sails", None, ("Ana Ruiz",))
