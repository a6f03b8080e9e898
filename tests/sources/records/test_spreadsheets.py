"""Workbooks of Excel and LibreOffice become drafts, one article a row."""

from __future__ import annotations

import base64
import io
import sys
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from xml.sax.saxutils import escape

import pytest

from reader.sources import Refusal, read_again, read_drafts
from reader.sources.records import calamine
from tests.sources.archives.test_archives import zipped
from tests.sources.conftest import Read

NAMES = ("title", "text", "date")
FERRY = ("Ferry sails", "It sailed.", "2024-05-01")

# A workbook with one sheet of these two rows, as Excel kept it until 2007, compressed.
OLD = zlib.decompress(
    base64.b85decode(
        rb"c-rk)O=uHA6#izDG(V>Ksj1KkB^0b$TS2_&q1`IA#X~~%;tztR%^pHSDw_qZ2d&l|1wjxLFNJ#WQuX2wdeDR5L8$0K5QIdJo&*IC"
        rb"ZMJV-b|tMpG@ymbd||$M^WMCjm-*e<*Yol6%>DKXR-hjqRP7*|>U4rq&@IG3cH5Ssn+GV_3hN5N01af54^Nt3`Q;eO@vcC_J@0d3"
        rb";3K6IIF0l~!APzl_HzswA!Fzx7Pv*42--NR7UnVLjm&qs=2PYY)?8ukqq=2r9P@g*dyg}Vk7}K4i$Fg2A^W^%%`UX!rJThVu8LY+"
        rb"ANHBKOn#jiI=o@bf(CThC>W+JM{ye=;25DdmFgWFEF(dKJ&SL468P$_>Ssx%Ut7HZ>Ax@6`+uVk&>*hVU(>w66zo&HNJ<DJ>6I2Q"
        rb"(#DzM0`}6JfSatGl{d(28D}lZvKh<R01O$XIhibGa`_@nk%JbCMs{aN?)SVu#Fp(3&Ae{H#92gHj`Qk?QGg3~zPw3|j_4;@GsR~@"
        rb"?c~@Z1BH!?(u15MY|)rKl)72o!F-9Ix|!v6<^+XLdDlp*BMeP*oy%<PqIPyO-s)TH<ZUFEJ|BA2QTn8BCwXqTaxO9VPM<+1on%?^"
        rb"m%nNBh#qnChQwpt&4shed|+<-X~zj@F(-E0IUb`}lxvI-XReiG?}#5I&FL%YEq>uG*xTdO7wj$j?Yt&S8pU+|g@%5u1rNCE2I|h|"
        rb"5EK*?6ciK`6ciNx4B@<kd-%#wyC}$ae82NuXOU7>eJ1&DaTpWyv*=QJ00qiTOg1!sHo+&{XNgt%xZevUj!^3+#xcrqj5j=g>5eAq"
        rb"|Iex&V}EZ6HQIi)kvRWx`%8BX*Wd"
    )
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"


def sheet(*rows: Sequence[object]) -> str:
    """Return the cells of a sheet: numbers as such, dates as days with a style, nothing where a cell is None."""
    return "".join(f'<row r="{number}">{cells(number, row)}</row>' for number, row in enumerate(rows, 1))


def cells(number: int, row: Sequence[object]) -> str:
    return "".join(
        f'<c r="{chr(65 + column)}{number}" {content(value)}</c>'
        for column, value in enumerate(row)
        if value is not None
    )


def content(value: object) -> str:
    if isinstance(value, bool):
        return f't="b"><v>{value:d}</v>'
    if isinstance(value, int | float):
        return f"><v>{value}</v>"
    if isinstance(value, complex):
        return f's="1"><v>{value.imag}</v>'
    return f't="inlineStr"><is><t>{escape(str(value))}</t></is>'


def excel(sheets: Mapping[str, str], state: str = "visible") -> bytes:
    """Return a workbook with sheets of cells; the last of them is in this state."""
    *shown, last = sheets or [""]
    states = {**dict.fromkeys(shown, "visible"), last: state}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{at}" state="{states[name]}" r:id="r{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="r{at}" Type="{RELATIONS}/worksheet" Target="worksheets/{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    styles = f'<Relationship Id="s" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    dated = '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>'
    package = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": f'<Relationships {package}><Relationship Id="b" Type="{RELATIONS}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f"<Relationships {package}>{related}{styles}</Relationships>",
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{dated}</styleSheet>',
            **{
                f"xl/worksheets/{at}.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
                for at, rows in enumerate(sheets.values(), 1)
            },
        }
    )


def libreoffice(rows: Sequence[Sequence[str]], manifest: str = "") -> bytes:
    written = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    spaces = " ".join(f'xmlns:{name}="{OASIS}{name}:1.0"' for name in ("office", "table", "text"))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="News">{written}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{OASIS}manifest:1.0">{manifest}'
            "</manifest:manifest>",
        },
        zipfile.ZIP_STORED,
    )


@pytest.mark.parametrize(
    "workbook",
    [excel({"News": sheet(NAMES, FERRY)}), libreoffice([NAMES, FERRY]), OLD],
    ids=["Excel", "LibreOffice", "Excel until 2007"],
)
@pytest.mark.parametrize("name", ["clippings", "news.xlsx"])
def test_each_row_is_an_article(workbook: bytes, name: str, read: Read) -> None:
    (draft,), refused = read(name, workbook)
    assert ((draft.title, draft.text, draft.published), refused) == (FERRY, [])
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_cells_come_as_they_are_read(read: Read) -> None:
    rows = sheet(
        ("id", "headline", "body", "published", "read"),
        (17, "Tram rings", "It rang.\n\nTwice & loud.", 45413.5j, True),
        (18.0, "Bus stops", "It stopped.", 45413j, False),
    )
    (tram, bus), _ = read("news.xlsx", excel({"News": rows}))
    assert (tram.text, tram.published) == ("It rang.\n\nTwice & loud.", "2024-05-01 12:00:00")
    assert (bus.published, tram.state and tram.state.read, bus.state and bus.state.read) == ("2024-05-01", True, False)
    assert tram.raw.endswith(b'17,Tram rings,"It rang.\n\nTwice & loud.",2024-05-01 12:00:00,True\r\n')


def test_what_stands_above_the_names_of_the_columns_and_other_sheets_are_no_articles(read: Read) -> None:
    news = sheet(("Coverage of the week",), (None,), ("made", 45413j), NAMES, FERRY, (None, None, 45413j), FERRY)
    workbook = excel({"Cover": sheet(("Our title", "and text")), "News": news, "Old": sheet(NAMES, FERRY)}, "hidden")
    drafts, refused = read("news.xlsx", workbook)
    assert ([draft.title for draft in drafts], refused) == (["Ferry sails", "Ferry sails"], ["the record has no text"])


def test_a_row_that_is_no_article_is_named_by_sheet_and_number(tmp_path: Path) -> None:
    path = tmp_path / "news.xlsx"
    path.write_bytes(excel({"May": sheet(NAMES, FERRY, (None,), ("Tram",))}))
    *_, refused = read_drafts(path)
    assert refused == Refusal(f"{path}:May:4", "the record has no text")


def test_the_columns_of_press_monitors_are_known(read: Read) -> None:
    rows = sheet(
        ("Date", "Headline", "URL", "Source", "Hit Sentence", "Opening Text", "Reach"),
        ("2024-05-01", "Ferry sails", "https://coast.example/ferry", "The Coast", "… sailed …", "It sailed.", 12000),
    )
    (draft,), _ = read("export.xlsx", excel({"Coverage": rows}))
    assert (draft.title, draft.text, draft.source, draft.link) == (
        "Ferry sails",
        "It sailed.",
        "The Coast",
        "https://coast.example/ferry",
    )


@pytest.mark.parametrize(
    ("workbook", "reason"),
    [
        (excel({"Prices": sheet(("a", "b"), (1, 2))}), "no column of a table in it is named like a title or a text"),
        (excel({}), "no column of a table in it is named like a title or a text"),
        (
            excel({"News": sheet(NAMES, FERRY)})[:900],
            "the table cannot be read: it is damaged or locked with a password",
        ),
        (OLD[:600], "the table cannot be read: it is damaged or locked with a password"),
        (
            libreoffice([NAMES, FERRY], "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
            "the table cannot be read: it is damaged or locked with a password",
        ),
        (
            excel({"News": f'{sheet(NAMES, FERRY)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'}),
            "the table cannot be read: it is damaged, or takes too much memory",
        ),
    ],
    ids=["other table", "no sheet", "cut", "cut until 2007", "locked", "corners"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(workbook: bytes, reason: str, read: Read) -> None:
    assert read("news.xls", workbook) == ([], [reason])


def test_a_workbook_that_unpacks_to_more_than_any_table_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(calamine, "_MOST_TEXT", 50)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(excel({"News": sheet(NAMES, FERRY, FERRY)}))))
    with pytest.raises(SystemExit, match="text"):
        calamine.main()


def test_slides_with_a_table_in_them_are_no_workbook(read: Read) -> None:
    table = excel({"News": sheet(NAMES, FERRY)})
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "",
        "ppt/slides/1.xml": "<a/>",
        "ppt/embeddings/1.xlsx": table,
    }
    assert read("slides", zipped(parts, zipfile.ZIP_STORED)) == (
        [],
        ["it is slides or a drawing of an office program, which kreader does not read"],
    )
