"""Documents of word processors become drafts: what is shown in them, in order, and nothing else."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.model import Draft, Properties
from reader.sources import read_again, read_bytes, streams
from reader.sources.anchors import read_links
from reader.sources.office import galleys, rtftokens
from reader.sources.office.documents import Document
from reader.sources.office.numbering import Level, Numbering
from tests.sources.archives.test_archives import zipped
from tests.sources.conftest import Read

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"


def docx(*blocks: str, **parts: str) -> bytes:
    """Make a document of Word from blocks, and from parts given by the last part of their names."""
    spaces = f'xmlns:w="{parts.get("word", WORD)}" xmlns:r="{RELATED}"'
    body = f"<w:document {spaces}><w:body>{''.join(blocks)}</w:body></w:document>"
    core = (
        '<c:p xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"{parts.get('core', '')}</c:p>"
    )
    links = f'<R xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{parts.get("links", "")}</R>'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "docProps/core.xml": core,
            "word/document.xml": parts.get("document", body),
            "word/numbering.xml": f'<w:numbering xmlns:w="{WORD}">{parts.get("numbering", "")}</w:numbering>',
            "word/styles.xml": f'<w:styles xmlns:w="{WORD}">{parts.get("styles", "")}</w:styles>',
            "word/_rels/document.xml.rels": links,
        }
    )


def p(text: str, about: str = "", inner: str = "") -> str:
    return f"<w:p><w:pPr>{about}</w:pPr><w:r><w:t>{text}</w:t></w:r>{inner}</w:p>"


def run(text: str, about: str = "") -> str:
    return f"<w:r><w:rPr>{about}</w:rPr><w:t>{text}</w:t></w:r>"


def style(key: str, name: str, about: str = "") -> str:
    return f'<w:style w:styleId="{key}"><w:name w:val="{name}"/>{about}</w:style>'


def odt(body: str, *, automatic: str = "", meta: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="{space}"'
        for name, space in (
            *((name, f"{OASIS}:{name}:1.0") for name in ("office", "text", "table", "style", "meta")),
            ("fo", f"{OASIS}:xsl-fo-compatible:1.0"),
            ("dc", "http://purl.org/dc/elements/1.1/"),
            ("xlink", "http://www.w3.org/1999/xlink"),
        )
    )
    content = (
        f"<office:document {spaces}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "meta.xml": f"<office:document {spaces}><office:meta>{meta}</office:meta></office:document>",
        },
        zipfile.ZIP_STORED,
    )


def rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> bytes:
    return f"{{\\rtf1{head} {body}}}".encode("latin-1")


def texts(drafts: list[Draft]) -> list[str]:
    return [draft.text for draft in drafts]


SHOWN = "The ferry came back.\nIt will sail daily."
SAME = {
    "docx": ("a.docx", docx(p("The ferry came back."), p("It will sail daily."))),
    "docx by its bytes": ("a", docx(p("The ferry came back."), p("It will sail daily."))),
    "docx of the strict kind": (
        "a",
        docx(
            p("The ferry came back."), p("It will sail daily."), word="http://purl.oclc.org/ooxml/wordprocessingml/main"
        ),
    ),
    "odt": ("a.odt", odt("<text:p>The ferry came back.</text:p><text:p>It will sail daily.</text:p>")),
    "odt by its bytes": ("a", odt("<text:p>The ferry\n came back.</text:p><text:p>It will sail daily.</text:p>")),
    "rtf": ("a.rtf", rtf(r"The ferry came back.\par It will sail daily.\par")),
    "rtf by its bytes": ("a.txt", rtf("The ferry came\r\n back.\\par\r\nIt will sail daily.")),
}


@pytest.mark.parametrize(("name", "content"), SAME.values(), ids=SAME)
def test_the_paragraphs_of_a_document_are_its_lines(name: str, content: bytes, read: Read) -> None:
    (draft,), refused = read(name, content)
    assert (draft.text, draft.raw, refused) == (SHOWN, content, [])
    assert read_again(draft.path, draft.key, draft.raw) == draft


@pytest.mark.parametrize(("name", "content"), SAME.values(), ids=SAME)
def test_a_document_in_an_archive_is_read(name: str, content: bytes, read: Read) -> None:
    (draft,), refused = read("all.zip", zipped({name: content, "b/" + name: b""}))
    assert (draft.text, len(refused)) == (SHOWN, 1)


OF_WORD = {
    "a change": p("The ferry ", inner=f"<w:ins>{run('came')}</w:ins><w:del>{run('sank')}</w:del>{run(' back.')}"),
    "a move": p("The ferry ", inner=f"<w:moveFrom>{run('sank')}</w:moveFrom>{run('came back.')}"),
    "hidden words": p("The ferry ", inner=run("sank ", "<w:vanish/>") + run("came back.", '<w:vanish w:val="0"/>')),
    "the end of a paragraph deleted": "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    f"{run('The ferry ')}</w:p>{p('came back.')}",
    "a soft break": "<w:p><w:r><w:t>The ferry</w:t><w:br/><w:t>came back.</w:t></w:r></w:p>",
    "a frame told twice": p(
        "The ferry ",
        inner='<mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"{run('sank')}</mc:Fallback>{run('came back.')}",
    ),
    "a field": '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText>'
    f'<w:fldChar w:fldCharType="separate"/></w:r>{run("The ferry came back.")}</w:p>',
    "a note": p("The ferry came back.", inner='<w:r><w:footnoteReference w:id="1"/></w:r>'),
    "what it was before": p("The ferry ", "<w:pPrChange><w:pPr/></w:pPrChange>", run("came back.", "<w:rPrChange/>")),
}


@pytest.mark.parametrize("block", OF_WORD.values(), ids=OF_WORD)
def test_word_is_read_as_it_is_shown(block: str, read: Read) -> None:
    assert texts(read("a.docx", docx(block))[0]) == ["The ferry came back."]


CAME = "<text:p>The ferry came back.</text:p>"
OF_LIBRE = {
    "a change": f"<text:tracked-changes><text:p>It sank.</text:p></text:tracked-changes>{CAME}",
    "a note": "<text:p>The ferry<text:note><text:p>sank</text:p></text:note> came back.</text:p>",
    "hidden words": '<text:p>The ferry <text:span text:style-name="T1">sank</text:span>came back.</text:p>',
    "a soft break": "<text:p>The ferry<text:line-break/>came back.</text:p>",
    "blanks": '<text:p>The<text:s text:c="99999999999"/>ferry\n\tcame back.</text:p>',
    "a hidden part": f'<text:section text:display="none"><text:p>It sank.</text:p></text:section>{CAME}',
}
HIDING = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'


@pytest.mark.parametrize("body", OF_LIBRE.values(), ids=OF_LIBRE)
def test_libreoffice_is_read_as_it_is_shown(body: str, read: Read) -> None:
    (draft,), _ = read("a.odt", odt(body, automatic=HIDING))
    assert " ".join(draft.text.split()) == "The ferry came back."


OF_RTF = {
    "a change": r"The ferry {\deleted sank}{\revised came} back.",
    "hidden words": r"The ferry \v sank\v0  came {\v sank }back.",
    "a note": r"The ferry{\footnote It sank.} came back.",
    "pictures": r"The ferry{\*\shppict{\pict 00ff}}{\nonshppict{\pict 00ff}} came back.",
    "binary data": "The ferry{\\object\\bin7 }}}{{\\\xff} came back.",
    "much binary data": "The ferry{\\pict\\bin3000000 " + "}" * 3_000_000 + "} came back.",
    "heads and feet": r"{\header It sank.}{\footer It sank.}The ferry came back.",
    "what nobody knows": r"The ferry{\*\nonsense It {sank}.}\nonsense12  came back.",
    "a frame": r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt The ferry came back.\par}}{\shprslt It sank.}}",
    "two tellings": r"{\upr{It sank.}{\*\ud{The ferry came back.}}}",
    "too many braces": r"The ferry }}came}}} back.",
    "too few braces": r"{{{The ferry {came {{back.",
    "a number that is none": r"The ferry\u99999999 ? came\u-99999999 ? back.",
    "half a letter": r"The ferry\u-10179? came\u-8704? back.",
    "a soft break": r"The ferry\line came back.",
}


@pytest.mark.parametrize("body", OF_RTF.values(), ids=OF_RTF)
def test_rich_text_is_read_as_it_is_shown(body: str, read: Read) -> None:
    (draft,), refused = read("a.rtf", rtf(body))
    assert (" ".join(draft.text.split()), refused) == ("The ferry came back.", [])


LETTERS = {
    "of the west": (r"\'c9t\'e9 \'93Ruiz\'94", r"\ansicpg1252", "Été “Ruiz”"),
    "of the east": (r"\'cf\'e0\'f0\'ee\'ec", r"\ansicpg1251", "Паром"),
    "of a font": (r"{\f1 \'cf\'e0\'f0\'ee\'ec} \'e9", r"{\fonttbl{\f0 A;}{\f1\fcharset204 B;}}", "Паром é"),
    "of two bytes": (r"\'83t\'83F\'83\'8a\'81[", r"\ansicpg932", "フェリー"),
    "by their numbers": (r"\u1055\'3f\uc2\u-10179\'81\'40\u-8704\'81\'40 x\uc0\u233 y", "", "П😀 xéy"),
    "in UTF-8, as no program should": ("\u00c3\u00a9t\u00c3\u00a9", r"\ansicpg1252", "été"),
    "of a page that there is not": (r"\'e9t\'e9", r"\ansicpg99999", "été"),
    "of another page than is said": (r"\'e9t\'e9", r"\ansicpg65001", "été"),
    "by their names": (r"a\emdash b\rquote c\~d\_e \{\}\\", "", "a—b’c\xa0d-e {}\\"),
    "of no letters": (r"{\f1 \u-3913 ?}x", "", "x"),
}


@pytest.mark.parametrize(("body", "head", "text"), LETTERS.values(), ids=LETTERS)
def test_letters_are_read_whatever_they_are_written_in(body: str, head: str, text: str, read: Read) -> None:
    assert texts(read("a.rtf", rtf(body, head))[0]) == [text]


STYLES = (
    style("T", "Title")
    + style("U", "heading 1")
    + style("V", "mine", '<w:basedOn w:val="U"/>')
    + style("C", "caption")
    + style("O", "toc 1")
    + style("H", "secret", "<w:rPr><w:vanish/></w:rPr>")
    + style("L", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
)
MANY = docx(
    p("Ferry returns", '<w:pStyle w:val="T"/>'),
    p("Ferry returns 1", '<w:pStyle w:val="O"/>'),
    p("A long winter", '<w:pStyle w:val="V"/>'),
    p("It sailed.", inner=run(" It sank.", '<w:rStyle w:val="H"/>')),
    p("first", '<w:pStyle w:val="L"/>'),
    p("second", '<w:numPr><w:numId w:val="3"/></w:numPr>'),
    p("The quay.", '<w:pStyle w:val="C"/>'),
    styles=STYLES,
)
MANY_OF_LIBRE = odt(
    '<text:p text:style-name="P1">Ferry returns</text:p>'
    "<text:table-of-content><text:p>Ferry returns 1</text:p></text:table-of-content>"
    "<text:h>A long winter</text:h><text:p>It sailed.</text:p>"
    "<text:list><text:list-item><text:p>first</text:p></text:list-item></text:list>"
    "<text:list><text:list-item><text:p>second</text:p></text:list-item></text:list>"
    '<text:p text:style-name="Caption">The quay.</text:p>',
    automatic='<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="Title"/><style:style style:name="Caption"/>',
)
MANY_OF_RTF = rtf(
    r"{\stylesheet{Normal;}{\s1 Title;}{\s2\sbasedon0 heading 1;}{\s3 caption;}}"
    r"\pard\s1 Ferry returns\par\par\pard\s2 A long winter\par\pard It sailed.\par"
    r"{\listtext -\tab}\ls1 first\par{\pntext *}second\par\pard\s3 The quay.\par"
)


@pytest.mark.parametrize("content", [MANY, MANY_OF_LIBRE, MANY_OF_RTF], ids=["docx", "odt", "rtf"])
def test_styles_say_what_a_paragraph_is(content: bytes, read: Read) -> None:
    (draft,), _ = read("a", content)
    assert [line for line in draft.text.split("\n") if line] == [
        "Ferry returns", "A long winter", "It sailed.", "- first", "- second", "The quay.",
    ]  # fmt: skip
    assert draft.title == "Ferry returns"
    assert [(draft.text[slice(*one.span)], one.kind) for one in draft.marked] == [
        ("Ferry returns", "heading"), ("A long winter", "heading"), ("The quay.", "caption"),
    ]  # fmt: skip


def level(depth: int, form: str, start: int = 1) -> str:
    said = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
    return f'<w:lvl w:ilvl="{depth}">{said}</w:lvl>'


def listed(text: str, key: int, depth: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{key}"/></w:numPr>')


RULES = [
    "The rules:", "1. Light", "2. Radio", "a. by hand", "b. fixed", "3. Buoys", "- water", "- air", "5. Speed",
    "6. Rest",
]  # fmt: skip
RULES_OF_WORD = docx(
    p("The rules:"), p("Light", '<w:pStyle w:val="N"/>'), listed("Radio", 1), listed("by hand", 1, 1),
    listed("fixed", 1, 1), listed("Buoys", 1), listed("water", 2), listed("air", 2), listed("Speed", 3),
    listed("Rest", 3),
    styles=style("N", "List Number", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    numbering='<w:abstractNum w:abstractNumId="7">' + level(0, "decimal") + level(1, "lowerLetter") + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="8">' + level(0, "bullet") + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
)  # fmt: skip
RULES_OF_LIBRE = odt(
    "<text:p>The rules:</text:p>"
    '<text:list text:style-name="L1"><text:list-item><text:p>Light</text:p></text:list-item>'
    "<text:list-item><text:p>Radio</text:p><text:list><text:list-item><text:p>by hand</text:p></text:list-item>"
    "</text:list></text:list-item></text:list>"
    '<text:list text:continue-numbering="true" text:style-name="L1"><text:list-item>'
    '<text:list text:continue-numbering="true"><text:list-item><text:p>fixed</text:p></text:list-item></text:list>'
    "</text:list-item><text:list-item><text:p>Buoys</text:p></text:list-item></text:list>"
    '<text:list text:style-name="L2"><text:list-item><text:p>water</text:p></text:list-item>'
    "<text:list-item><text:p>air</text:p></text:list-item></text:list>"
    '<text:list text:style-name="L1"><text:list-item text:start-value="5"><text:p>Speed</text:p></text:list-item>'
    "<text:list-item><text:p>Rest</text:p></text:list-item></text:list>",
    automatic='<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '<text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>'
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>',
)
RULES_OF_RTF = rtf(
    "The rules:\\par"
    + "".join(
        f"{{\\{'pntext' if mark == '1.' else 'listtext'}\\pard {mark}\\tab}}\\ls1 {words}\\par"
        for mark, words in (
            ("1.", "Light"), ("2.", "Radio"), ("a.", "by hand"), ("b.", "fixed"), ("3.", "Buoys"),
            (r"\bullet", "water"),
            ("\\'b7", "air"), ("5.", "Speed"), ("6.", "Rest"),
        )
    )
)  # fmt: skip


@pytest.mark.parametrize("content", [RULES_OF_WORD, RULES_OF_LIBRE, RULES_OF_RTF], ids=["docx", "odt", "rtf"])
def test_the_points_of_lists_keep_their_numbers(content: bytes, read: Read) -> None:
    (draft,), _ = read("a", content)
    assert [line for line in draft.text.split("\n") if line] == RULES


def test_lists_that_are_deeper_than_any_are_not_counted() -> None:
    numbering = Numbering()
    for depth in range(50_000):
        numbering.define("1", depth, Level("1"))
    assert [numbering.next_mark("1", depth) for depth in range(50_000)][19:23] == ["1. ", "1. ", "- ", "- "]


def cells(*told: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in told)}</w:tr>"


LONG = "The ferry came back to the quay after a long winter in dock, and forty people were there to see it tie up."
TABLES = {
    "docx": docx(cells(p("Year"), p("Riders")), cells(p("2019"), p("40")), cells(p(LONG), p("A") + p("B"))),
    "odt": odt(
        "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
        "<table:table-cell><text:p>Riders</text:p></table:table-cell></table:table-row><table:table-row>"
        "<table:table-cell><text:p>2019</text:p></table:table-cell>"
        "<table:table-cell><text:p>40</text:p></table:table-cell>"
        f"</table:table-row></table:table><text:p>{LONG}</text:p><text:p>A</text:p><text:p>B</text:p>"
    ),
    "rtf": rtf(
        r"\trowd\intbl Year\cell Riders\cell\row\trowd\pard\intbl 2019\cell 40\cell\row"
        rf"\trowd\intbl {LONG}\cell A\par B\cell\row\pard"
    ),
}  # fmt: skip


@pytest.mark.parametrize("content", TABLES.values(), ids=TABLES)
def test_cells_stand_in_their_order(content: bytes, read: Read) -> None:
    assert texts(read("a", content)[0])[0].strip() == f"Year · Riders\n2019 · 40\n{LONG}\nA\nB"


def test_the_rows_of_an_article_among_others_stay_rows_when_it_is_read_again(read: Read) -> None:
    row = cells(p("Riders"), p("", inner=f'<w:hyperlink r:id="r1">{run("Marie")}</w:hyperlink>'))
    ferries = docx(
        *(p(f"Article {number}") + p(HEADLINES[0]) + p(LONG) + row for number in (1, 2)),
        links='<Relationship Id="r1" Target="https://example.org/ferry"/>',
    )
    drafts, _ = read("a", ferries)
    assert len(drafts) == 2
    for draft in drafts:
        assert "\nRiders · Marie" in draft.text
        assert read_again(draft.path, draft.key, draft.raw) == draft
        assert '· <a href="https://example.org/ferry">Marie</a>' in Document().markup(draft.raw)


TABBED = {
    "columns": (["Marie\t212\t3", "Rosa\t40\t5", "Ana\t7\t1"], " · "),
    "two lines": (["Marie\t212", "Rosa\t40"], "\t"),
    "labels": (["Date:\t3 May 2019", "Source:\tReuters", "Section:\tNews"], "\t"),
    "an interview": (["Q\tDid it sail?", "A\tIt did.", "Q\tWhen?"], "\t"),
    "of different lengths": (["Marie\t212\t3", "Rosa\t40", "Ana\t7\t1"], "\t"),
}


@pytest.mark.parametrize(("lines", "between"), TABBED.values(), ids=TABBED)
def test_columns_that_tabs_arrange_are_rows(lines: list[str], between: str, read: Read) -> None:
    tabbed = (run(line).replace("\t", "</w:t><w:tab/><w:t>") for line in lines)
    (draft,), _ = read("a", docx(p(LONG), *(p("", inner=line) for line in tabbed), p("It sailed.")))
    assert draft.text == "\n".join([LONG, *(line.replace("\t", between) for line in lines), "It sailed."])


LINKED = {
    "docx": docx(
        p("The ", inner=f'<w:hyperlink r:id="r1">{run("ferry")}</w:hyperlink>{run(" came back.")}'),
        links='<Relationship Id="r1" Target="https://example.org/ferry"/>',
    ),
    "a field of Word": docx(
        "<w:p>" + run("The ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText>HYPERLINK "https://example.org/</w:instrText><w:instrText>ferry"</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("ferry")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f"{run(' came back.')}</w:p>"
    ),
    "odt": odt('<text:p>The <text:a xlink:href="https://example.org/ferry">ferry</text:a> came back.</text:p>'),
    "rtf": rtf(
        r'The {\field{\*\fldinst{HYPERLINK "https://example.org/ferry"}}{\fldrslt{\ul ferry}}} came back.'
    ),
}  # fmt: skip


@pytest.mark.parametrize("content", LINKED.values(), ids=LINKED)
def test_links_are_kept(content: bytes, read: Read) -> None:
    (draft,), _ = read("a", content)
    assert draft.text == "The ferry came back."
    ((place, address),) = read_links(draft.path, draft.key, draft.raw, [draft.text], "")
    assert (draft.text[place.start : place.end], address) == ("ferry", "https://example.org/ferry")


STATED = {
    "docx": docx(
        p("It sailed."),
        core="<dc:title>Ferry returns</dc:title><dc:creator>Ana Ruiz</dc:creator>"
        "<dcterms:created>2019-06-03T10:05:00Z</dcterms:created>",
    ),
    "odt": odt(
        "<text:p>It sailed.</text:p>",
        meta="<dc:title>Ferry returns</dc:title><meta:initial-creator>Ana Ruiz</meta:initial-creator>"
        "<meta:creation-date>2019-06-03T10:05:00Z</meta:creation-date>",
    ),
    "rtf": rtf(
        r"{\info{\title Ferry returns}{\author Ana Ruiz}{\*\company Sea}{\creatim\yr2019\mo6\dy3\hr10\min5}\version1}"
        "It sailed."
    ),
}


@pytest.mark.parametrize("content", STATED.values(), ids=STATED)
def test_what_a_document_says_of_itself_is_kept_beside_its_text(content: bytes, read: Read) -> None:
    (draft,), _ = read("a", content)
    assert (draft.text, draft.title, draft.authors, draft.published) == ("It sailed.", None, (), None)
    assert draft.properties is not None
    assert draft.properties[:2] == ("Ferry returns", "Ana Ruiz")
    assert (draft.properties.created or "").startswith("2019-06-03T10:05")


OF_NOBODY = {
    "a library": ("Word Document", "python-docx", "2013-12-23T23:15:00Z"),
    "a file": ("Microsoft Word - ferry_2.doc", "Microsoft Office User", "1601-01-01T00:00:00Z"),
    "an account": ("Document1", "admin", ""),
    "a service": ("LexisNexis Export", "Dow Jones Factiva", ""),
    "a slug": ("FERRY-2-final", "oruiz", "0000-00-00"),
}


@pytest.mark.parametrize(("title", "author", "day"), OF_NOBODY.values(), ids=OF_NOBODY)
def test_what_a_program_says_of_its_documents_is_nothing(title: str, author: str, day: str, read: Read) -> None:
    core = f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dcterms:created>{day}</dcterms:created>"
    (draft,), _ = read("a", docx(p("It sailed."), core=core))
    assert draft.properties == Properties()


def test_a_name_in_any_letters_is_an_author(read: Read) -> None:
    (draft,), _ = read("a", docx(p("It sailed."), core="<dc:creator>배선우</dc:creator>"))
    assert draft.properties == Properties(author="배선우")


def test_a_title_that_is_printed_is_the_title(read: Read) -> None:
    (draft,), _ = read(
        "a", docx(p("The ferry is back."), p("It sailed."), core="<dc:title>The ferry is back</dc:title>")
    )
    assert draft.title == "The ferry is back"


PARTS = ["Ferry number one came back", "Old cannery opened its doors", "Pilots trained on the bridge"]


def collected(*ends: str) -> list[list[str]]:
    told = "on Monday after a winter in dock, to the joy of all who live there."
    return [
        [title, "By Orla Finch", f"The {title} {told}", "It will sail daily, the company said.", *ends]
        for title in PARTS
    ]


PAGES = {
    "docx": docx(*("".join(map(p, lines)) + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' for lines in collected())),
    "docx by its paragraphs": docx(
        *(p(lines[0], "<w:pageBreakBefore/>") + "".join(map(p, lines[1:])) for lines in collected())
    ),
    "docx with drawn lines": docx(*("".join(map(p, lines)) for lines in collected("", "__________", ""))),
    "odt": odt(
        "".join(
            f'<text:p text:style-name="P1">{lines[0]}</text:p>'
            + "".join(f"<text:p>{one}</text:p>" for one in lines[1:])
            for lines in collected()
        ),
        automatic='<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>',
    ),
    "rtf": rtf(r"\page ".join("".join(rf"{line}\par " for line in lines) for lines in collected())),
}


@pytest.mark.parametrize("content", PAGES.values(), ids=PAGES)
def test_articles_on_pages_of_their_own_are_parted(content: bytes, read: Read) -> None:
    drafts, refused = read("a", content)
    assert [draft.text.split("\n")[0] for draft in drafts] == PARTS
    assert len({draft.key for draft in drafts}) == 3
    assert refused == []
    assert all(read_again(draft.path, draft.key, draft.raw) == draft for draft in drafts)


def test_a_page_that_ends_in_an_article_is_nothing(read: Read) -> None:
    (draft,), _ = read("a", rtf(r"The ferry came back.\par It will\page sail daily.\par"))
    assert draft.text.split("\n") == ["The ferry came back.", "It will", "", "sail daily."]


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        ("PowerPoint Document", "it is a file of an office program from before 2007, which kreader does not read"),
        ("EncryptedPackage", "the document is locked with a password"),
    ],
)
def test_an_old_or_locked_document_is_refused(stream: str, reason: str, read: Read) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + stream.encode("utf-16-le") + bytes(2000)
    assert read("a", content) == ([], [reason])


@pytest.mark.parametrize(
    "content",
    [
        zipped({"[Content_Types].xml": "", "ppt/presentation.xml": "<a/>"}),
        zipped({"mimetype": "application/vnd.oasis.opendocument.graphics", "content.xml": ""}, zipfile.ZIP_STORED),
    ],
    ids=["pptx", "odg"],
)
def test_slides_and_drawings_are_refused_once(content: bytes, read: Read) -> None:
    assert read("a", content) == ([], ["it is slides or a drawing of an office program, which kreader does not read"])


DEEP = "<w:x>" * 3000 + "</w:x>" * 3000
ENTITIES = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
REFUSED = {
    "a swollen part": (docx(document=" " * 30_000_000), "it swells to more than two hundred times its size"),
    "entities": (
        docx(document=f'{ENTITIES}<w:p xmlns:w="{WORD}"><w:r><w:t>&b;</w:t></w:r></w:p>'),
        "the document cannot be read: it declares a document type, which such documents never do",
    ),
    "elements in elements": (docx(DEEP), "the document cannot be read: it is nested too deeply"),
    "half a document": (
        docx(document="<a><b></a>"),
        "the document cannot be read: word/document.xml is not well",
    ),
    "no text": (docx(p(" ")), "the document holds no text"),
    "no main part": (
        zipped({"[Content_Types].xml": "", "word/styles.xml": ""}),
        "the document cannot be read: there is no text in it",
    ),
    "a broken zip": (docx(p("It sailed."))[:200], "the document is broken or locked"),
    "a locked one": (
        zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": f'<a xmlns:m="{OASIS}:manifest:1.0"><m:encryption-data/></a>',
                "content.xml": "\x01\x02",
            },
            zipfile.ZIP_STORED,
        ),
        "the document cannot be read: a password is needed to read it",
    ),
    "groups in groups": (rtf("{" * 3000), "the document cannot be read: it is nested too deeply"),
    "nothing": (rtf(""), "the document holds no text"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_in_one_sentence(content: bytes, reason: str, read: Read) -> None:
    drafts, (refused,) = read("a.docx", content)
    assert drafts == []
    assert refused.startswith(reason)


def test_text_without_an_end_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(galleys, "LARGEST_ARTICLE", 10_000)
    assert read("a.rtf", rtf("It sailed. " * 1000)) == ([], ["it holds more text than any article"])
    assert read("a.rtf", rtf(r"\par " * 1000)) == ([], ["it holds more text than any article"])
    monkeypatch.setattr(rtftokens, "_MOST_TOKENS", 1000)
    assert read("a.rtf", rtf(r"\b" * 1000)) == ([], ["it holds more marks than any document"])


def test_a_document_that_is_too_long_to_be_kept_is_kept_as_its_text(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "LARGEST_ARTICLE", 1000)
    content = rtf(r"The ferry \b came\b0  back.\par{\pict " + "00" * 1000 + "}")
    (draft,), refused = read("a.rtf", content)
    assert (draft.text, len(draft.raw) < 1000, refused) == ("The ferry came back.", True, [])
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_a_token_may_be_cut_between_two_portions(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtftokens, "_PORTION", 7)
    told = r"{\*\nonsense a}The \b\'66erry{\pict\bin20 " + "}" * 20 + r"} came\u32 ?back.\par "
    assert texts(read("a.rtf", rtf(told))[0]) == ["The ferry came back."]


HEADLINES = ("Ferry pilots train on a bridge", "Old cannery reopens as a mill")
TOLD = "The pilots of the line practise on the bridge of a tanker, the company said."
COVER = (
    "Date and Time:\xa0Saturday, June 1, 2019", "Job Number:\xa01", "", "Documents (2)", f"1. {HEADLINES[0]}",
    "Search Terms: ferry", f"2. {HEADLINES[1]}", "Search Terms: ferry",
)  # fmt: skip


def of_nexis() -> list[str]:
    return [
        "Valley Tribune (Pell)", "May 14, 2019 Tuesday", "Final Edition", "", "Copyright 2019 Valley Tribune",
        "Section:\xa0NEWS; Pg. A1", "Length:\xa080 words", "Byline:\xa0Tove Rasmus", "Body", "", TOLD, "Graphic",
        "A quay.", "Classification", "Language:\xa0ENGLISH", "Subject:\xa0SHIPPING (90%)", "Load-Date:\xa0May 15, 2019",
        "", "End of Document", "",
    ]  # fmt: skip


def of_factiva(number: int) -> dict[str, str]:
    return {
        "SE": "NEWS", "HD": HEADLINES[number], "BY": "Tove Rasmus", "WC": "80 words", "PD": "14 May 2019",
        "SN": "Valley Tribune (Pell)", "LA": "English", "LP": TOLD, "NS": "gship : Shipping",
        "AN": f"Document PELL00000{number}",
    }  # fmt: skip


def of_proquest(number: int) -> list[str]:
    return [
        f"Document {number + 1} of 2", "", HEADLINES[number], "", "Author: Rasmus, Tove", "", f"Full text: {TOLD}", "",
        "Section: NEWS", "Publication title: Valley Tribune (Pell)", "Publication date: May 14, 2019",
        f"ProQuest document ID: {number}", "____________________",
    ]  # fmt: skip


def rows(fields: dict[str, str]) -> str:
    return "".join(rf"\trowd\pard\intbl {name}\cell {said}\cell\row" for name, said in fields.items()) + r"\pard\par "


EXPORTS = {
    "Nexis": docx(
        *map(p, COVER),
        *(p(one, '<w:outlineLvl w:val="0"/>') + "".join(map(p, of_nexis())) for one in HEADLINES),
    ),
    "Factiva": rtf("".join(rows(of_factiva(number)) for number in (0, 1))),
    "ProQuest": odt("".join(f"<text:p>{line}</text:p>" for number in (0, 1) for line in of_proquest(number))),
}


@pytest.mark.parametrize("content", EXPORTS.values(), ids=EXPORTS)
def test_the_exports_of_a_service_are_read_as_their_text_is(content: bytes, read: Read) -> None:
    drafts, refused = read("a", content)
    assert [draft.title for draft in drafts] == list(HEADLINES)
    assert (refused, Document().count(io.BytesIO(content))) == ([], 2)
    for draft in drafts:
        assert (draft.text.strip(), draft.authors, draft.source, draft.section) == (
            TOLD, ("Tove Rasmus",), "Valley Tribune (Pell)", "NEWS",
        )  # fmt: skip
        assert draft.published in ("14 May 2019", "May 14, 2019", "May 14, 2019 Tuesday")
        assert read_again(draft.path, draft.key, draft.raw) == draft


def test_one_export_of_a_service_is_kept_as_it_came(read: Read) -> None:
    content = docx(p(HEADLINES[0]), *map(p, of_nexis()))
    (draft,), _ = read("a", content)
    assert (draft.title, draft.text.strip(), draft.raw) == (HEADLINES[0], TOLD, content)


def test_a_document_on_standard_input_is_read() -> None:
    (draft,) = read_bytes("-", rtf("It sailed."))
    assert isinstance(draft, Draft)
    assert (draft.path, draft.text) == ("-", "It sailed.")


@pytest.mark.parametrize("part", ["styles", "core", "links"])
def test_what_is_broken_beside_the_text_costs_nothing(part: str, read: Read) -> None:
    assert texts(read("a", docx(p("It sailed."), **{part: "<a><b></a>"}))[0]) == ["It sailed."]


FOREIGN = {
    "a mailbox of Outlook": b"!BDN" + bytes(600),
    "a book for Kindle": b"Ferry".ljust(60, b"\x00") + b"BOOKMOBI" + bytes(600),
}


@pytest.mark.parametrize(("kind", "raw"), FOREIGN.items(), ids=FOREIGN)
def test_what_is_no_document_is_refused_for_what_it_is(kind: str, raw: bytes, read: Read) -> None:
    drafts, (reason,) = read("file", raw)
    assert drafts == []
    assert reason.startswith(f"it is {kind}, which kreader does not read")
