"""PDF files become drafts: the text of their pages in the order in which it is read, and nothing from their edges."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pytest

from reader.sources import confinement, read_again
from reader.sources.anchors import read_links
from reader.sources.office.galleys import Anchor, Galley
from reader.sources.office.prints.columns import find_paragraphs, usual_size
from reader.sources.office.prints.prints import write_paragraph
from reader.sources.office.prints.rows import Row, Sheet
from reader.sources.office.prints.running import without_running
from tests.growth import outgrows
from tests.sources.conftest import Read

HEIGHT = 800
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"


class Words(NamedTuple):
    """Words on a page: their place and size in points, the font, and how they are turned."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "Plain"
    turn: str = "1 0 0 1"


def column(x: float, y: float, *lines: str, size: float = 10, font: str = "Plain") -> list[Words]:
    """Set lines below each other from a place on."""
    return [Words(x, y - 1.2 * size * number, line, size, font) for number, line in enumerate(lines)]


def stream(content: bytes, about: str = "") -> bytes:
    return f"<</Length {len(content)}{about}>>stream\n".encode() + content + b"\nendstream"


def file(objects: Sequence[bytes], about: str = "") -> bytes:
    """Return a file of objects, the first of which is the catalogue."""
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(written)
    written += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += f"trailer\n<</Size {len(places) + 1}/Root 1 0 R{about}>>\nstartxref\n{table}\n%%EOF".encode()
    return bytes(written)


# Helvetica without its metrics, in which "A" to "Z" mean the letters of Hebrew from Alef on.
HEBREW = stream(
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
    b"1 beginbfrange <41> <5a> <05d0> endbfrange endcmap end end"
)


def pdf(*pages: Sequence[Words], title: str = "", links: Sequence[tuple[str, str]] = ()) -> bytes:
    """Print pages; ``links`` are rectangles and addresses on each of them."""
    fonts = "<</Plain 4 0 R/Bold 5 0 R/Hebrew 6 0 R>>"
    boxes = "".join(f"<</Type/Annot/Subtype/Link/Rect[{box}]/A<</S/URI/URI({address})>>>>" for box, address in links)
    kids = " ".join(f"{8 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        CATALOGUE,
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        f"<</Title({title})>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>",
        HEBREW,
    ]
    for at, page in enumerate(pages):
        said = "".join(
            f"BT /{word.font} {word.size} Tf {word.turn} {word.x} {word.y} Tm ({word.text}) Tj ET\n" for word in page
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 {HEIGHT}]/Contents {9 + 2 * at} 0 R"
            f"/Resources<</Font{fonts}>>/Annots[{boxes}]>>".encode()
        )
        objects.append(stream(said.encode("cp1252")))
    return file(objects, "/Info 3 0 R")


HEADLINE = column(50, 700, "Ferry sails at night again", size=24, font="Bold")
FIRST = (
    "The harbour council said on Monday that the ferry would",
    "sail at night again, as it had for many years before the",
    "storm.",
)
SECOND = ("Fishermen are exempt from the higher dues, as are the post", "and the doctor.")
STORY = [*HEADLINE, *column(50, 650, *FIRST), *column(50, 600, *SECOND)]


def said(content: bytes, read: Read) -> list[str]:
    """Return the paragraphs of the only article in a file."""
    (draft,), reasons = read("a.pdf", content)
    assert not reasons
    return [line for line in draft.text.split("\n") if line]


def test_a_page_is_read_as_paragraphs_below_a_headline(read: Read) -> None:
    (draft,), reasons = read("a.pdf", pdf(STORY))
    assert (draft.title, reasons) == ("Ferry sails at night again", [])
    assert draft.text.split("\n") == ["", "Ferry sails at night again", "", " ".join(FIRST), "", " ".join(SECOND)]
    assert draft.published is None


def test_paragraphs_that_are_set_in_need_no_distance(read: Read) -> None:
    lines = (
        *FIRST[:2],
        "storm of last winter had damaged the northern pier and",
        "the lights on it, which were repaired.",
    )
    page = (
        column(50, 650, *lines)
        + column(62, 602, "Fishermen are exempt from the dues, as are the")
        + column(50, 590, "post and the doctor.")
    )
    assert said(pdf(page), read) == [
        " ".join(lines),
        "Fishermen are exempt from the dues, as are the post and the doctor.",
    ]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page(read: Read) -> None:
    first = column(50, 650, *FIRST[:2])
    second = column(
        330,
        690,
        "storm of last winter had damaged the northern pier and",
        "the lights on it, which a company from the mainland had",
    )
    third = column(50, 690, "repaired in spring.")
    assert said(pdf(first + second, third), read) == [
        " ".join(word.text for word in (*first, *second, *third)),
    ]


def test_a_paragraph_that_ends_a_column_does_not_go_on(read: Read) -> None:
    assert said(pdf(column(50, 650, *FIRST) + column(330, 690, *SECOND)), read) == [" ".join(FIRST), " ".join(SECOND)]


def test_a_line_ends_only_where_a_word_may_be_split(read: Read) -> None:
    lines = (
        "The council said on Monday that the ferry would har-",
        "bour for the night in Port-",
        "Louis, as it had for years.",
    )
    text = (
        "The council said on Monday that the ferry would har-\nbour for the night in Port-Louis, as it had for years."
    )
    assert "\n".join(said(pdf(column(50, 650, *lines)), read)) == text


def test_an_initial_belongs_to_its_word(read: Read) -> None:
    initial = [Words(50, 626, "T", 40)]
    beside = column(
        78,
        650,
        "he harbour council said on Monday that the ferry",
        "would sail at night again, as it had for many years",
    )
    below = column(50, 614, "before the storm of last winter had damaged the pier", "and the lights on it.")
    told = "The harbour council said on Monday that the ferry would sail at night again, as it had for many years"
    assert said(pdf(initial + beside + below), read)[0].startswith(told)


def test_items_of_a_list_stay_apart(read: Read) -> None:
    items = column(
        50,
        650,
        "- The ferry sails at night again from the first of May on.",
        "- Fishermen are exempt from the dues that all others pay.",
    )
    assert said(pdf(STORY + column(50, 550, *FIRST) + items), read)[-2:] == [word.text for word in items]


def test_short_lines_below_each_other_are_no_prose(read: Read) -> None:
    """Nor are they apart: a label may stand above what it names."""
    (draft,), _ = read("a.pdf", pdf(STORY + column(50, 400, "News", "Sport and leisure", "Weather")))
    assert draft.text.endswith("the doctor.\n\nNews\nSport and leisure\nWeather")


def test_a_headline_may_have_several_lines_that_end_anywhere(read: Read) -> None:
    page = column(50, 700, "Ferry sails", "at night again as in former years", size=24) + column(50, 600, *FIRST)
    (draft,), _ = read("a.pdf", pdf(page))
    assert draft.title == "Ferry sails at night again as in former years"


def test_the_title_that_a_file_states_is_the_one_in_print(read: Read) -> None:
    """Behind it stands the name of the paper, and a larger line is that of the paper, or of a shop."""
    menu = column(50, 760, *(f"Part {number}" for number in range(8)), size=9)
    shop = column(50, 500, "Our best offers", size=30)
    page = menu + column(50, 640, "Ferry sails at night again", size=14) + column(50, 600, *FIRST) + shop
    (draft,), _ = read("a.pdf", pdf(page, title="Ferry sails at night again | The Harbour Post"))
    assert draft.title == "Ferry sails at night again"


def test_bold_lines_are_headings(read: Read) -> None:
    page = STORY + column(50, 560, "What it costs", font="Bold") + column(50, 540, *FIRST)
    (draft,), _ = read("a.pdf", pdf(page))
    assert [draft.text[start:end] for (start, end), kind in draft.marked if kind == "heading"] == [
        "Ferry sails at night again", "What it costs",
    ]  # fmt: skip


def test_what_browsers_print_at_the_edges_is_left_out_but_for_the_address(read: Read) -> None:
    edges = [
        Words(20, 780, "29/11/2026, 21:35", 8), Words(300, 780, "Ferry sails", 8),
        Words(20, 12, "https://example.org/ferry", 8), Words(560, 12, "1/1", 8),
    ]  # fmt: skip
    (draft,), _ = read("a.pdf", pdf(STORY + edges))
    assert draft.link == "https://example.org/ferry"
    assert (draft.text, draft.published) == (read("b.pdf", pdf(STORY))[0][0].text, None)


def test_what_repeats_at_the_edges_of_pages_is_left_out(read: Read) -> None:
    def page(number: int) -> list[Words]:
        own = column(50, 650, f"Paragraph {number} tells of the ferry.")
        return [Words(50, 760, f"The Harbour Post, page {number}"), *own, Words(50, 30, "Printed on paper")]

    assert said(pdf(*map(page, range(1, 5))), read) == [f"Paragraph {n} tells of the ferry." for n in range(1, 5)]


def test_what_is_set_at_another_angle_is_left_out(read: Read) -> None:
    assert said(pdf([*STORY, Words(30, 100, "Copyright by the Post", turn="0 1 -1 0")]), read)[-1] == " ".join(SECOND)


def test_a_page_that_lies_on_its_side_is_read_as_if_it_were_turned(read: Read) -> None:
    lines = [Words(300 + 12 * number, 50, line, turn="0 1 -1 0") for number, line in enumerate(FIRST)]
    assert said(pdf(lines), read) == [" ".join(FIRST)]


def test_words_from_right_to_left_are_read_so(read: Read) -> None:
    """The order of the letters in the file is that of their places."""
    assert said(pdf([Words(100, 650, "MELJ ZI", font="Hebrew")]), read) == ["טש יכהל"]


def test_links_are_kept_with_their_words(read: Read) -> None:
    content = pdf(column(50, 650, "As he told us on Monday"), links=[("50 645 130 662", "https://example.org/inn")])
    (draft,), _ = read("a.pdf", content)
    assert [link.address for link in read_links(draft.path, draft.key, draft.raw, [draft.text], "")] == [
        "https://example.org/inn"
    ]


def test_articles_in_one_file_are_told_apart(read: Read) -> None:
    def page(number: int) -> list[Words]:
        head = (
            column(50, 710, f"Article {number}")
            + column(50, 690, f"Ferry {number} sails")
            + column(50, 660, "By Ana Ruiz")
        )
        return head + column(
            50, 630, f"Ferry {number} sailed at noon with 212 passengers on board, the", "port said on Monday."
        )

    drafts, _ = read("a.pdf", pdf(*map(page, (1, 2, 3))))
    assert [draft.text.split("\n")[-1][:7] for draft in drafts] == ["Ferry 1", "Ferry 2", "Ferry 3"]


def press_review() -> bytes:
    """Return a cover with a list of what follows, and articles that each begin on a page of their own."""

    def page(number: int) -> list[Words]:
        head = column(50, 740, "From the Harbour Post") + column(
            50, 700, f"Ferry {number} sails at night again", size=20
        )
        told = f"Ferry {number} sailed on Monday with many passengers on board, as the port"
        text = column(50, 640, told, "said, and came back in the morning with as many people as", "it had taken along.")
        return (
            head
            + column(50, 670, "By Ana Ruiz", "3 May 2024")
            + text
            + column(50, 590, *FIRST)
            + column(50, 500, *SECOND)
        )

    cover = column(50, 700, "Press review", size=30) + column(50, 600, "Four articles on ferries")
    return pdf(cover, *map(page, range(1, 5)))


def test_articles_on_pages_of_their_own_are_told_apart(read: Read) -> None:
    drafts, _ = read("a.pdf", press_review())
    assert [draft.title for draft in drafts] == [
        "Press review",
        *(f"Ferry {n} sails at night again" for n in range(1, 5)),
    ]


def test_an_article_of_several_pages_stays_whole(read: Read) -> None:
    """Its sections begin with headlines that are smaller, or further down."""
    first = column(50, 700, "What the council decided", size=14) + column(50, 640, *FIRST)
    text = column(50, 700, *FIRST) + column(50, 640, *SECOND) + column(50, 590, *FIRST)
    (draft,), _ = read("a.pdf", pdf(STORY, first, text + column(50, 500, "What it costs", size=24)))
    assert draft.title == "Ferry sails at night again"


def test_the_bytes_of_a_file_are_read_again(read: Read) -> None:
    (draft,), _ = read("a.pdf", pdf(STORY))
    assert read_again(draft.path, draft.key, draft.raw) == draft


LOCK = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>/ID[<41><41>]"
FORM = stream(b"/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")


def one_page(resources: str, content: bytes, *others: bytes) -> bytes:
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources{resources}>>".encode()
    return file([CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(content), *others])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "the document cannot be read: its pages are damaged"),
        (pdf([]), "the document cannot be read: its pages are pictures without text"),
        (
            file([CATALOGUE, b"<</Type/Pages/Kids[]/Count 0>>"], LOCK),
            "the document cannot be read: it is locked with a password",
        ),
        (
            file(
                [CATALOGUE, b"<</Type/Pages/Kids[%s]/Count 6000>>" % (b"3 0 R " * 6000), b"<</Type/Page/Parent 2 0 R>>"]
            ),
            "it holds more pages than any book",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes, reason: str, read: Read) -> None:
    assert read("a.pdf", content) == ([], [reason])


def test_a_file_that_would_be_drawn_for_ever_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement, "_SECONDS", 1)
    content = one_page("<</XObject<</X 5 0 R>>>>", b"/X Do", FORM)
    assert read("a.pdf", content) == ([], ["it takes longer to read than any article"])


def test_where_no_process_can_be_started_the_file_is_not_blamed(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    (reason,) = read("a.pdf", pdf(STORY))[1]
    assert reason.startswith("the document cannot be read: no process can be started to read it (")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems set no bound to memory")
def test_a_file_that_unpacks_to_more_than_the_memory_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement, "_MOST_MEMORY", 300 * 1024**2)
    pack = zlib.compressobj(9)
    packed = b"".join(pack.compress(b"BT /F 9 Tf (a) Tj ET\n" * 50_000) for _ in range(20)) + pack.flush()
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
    content = file([CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(packed, "/Filter/FlateDecode")])
    (reason,) = read("a.pdf", content)[1]
    assert reason == "the document cannot be read: it is damaged, or takes too much memory"


def row(text: str, base: float, left: float = 50, **about: Any) -> Row:
    return Row(text, left, left + 5 * len(text), base, 10)._replace(**about)


def test_a_wide_blank_does_not_part_a_line() -> None:
    """In narrow justified columns two words may fill a line."""
    lines = [
        row("Forschung noch weitgehend ueber die", 100),
        row("Institut", 88), row("fuer", 88, 205),
        row("Klimafolgen sprach angesichts der W", 76),
    ]  # fmt: skip
    ((found,),) = find_paragraphs([lines], 10)
    assert [line.text for line in found][1] == "Institut fuer"


def test_scripts_without_blanks_are_joined_without_them() -> None:
    ((found,),) = find_paragraphs(
        [[row("港口理事会周一表示渡轮将在", 100, right=180), row("夜间航行", 88, right=90)]], 10
    )
    galley = Galley()
    write_paragraph(galley, found, "text")
    assert [line.text for line in galley.close()] == ["港口理事会周一表示渡轮将在夜间航行"]


def test_a_word_split_in_a_headline_is_made_whole(read: Read) -> None:
    page = column(50, 700, "Ferry sails after har-", "bour council votes", size=24) + column(50, 600, *FIRST)
    (draft,), _ = read("a.pdf", pdf(page))
    assert draft.title == "Ferry sails after harbour council votes"


def test_an_initial_may_be_set_after_its_line_and_a_large_letter_alone_is_none() -> None:
    line, initial = row("he ferry sails at night again", 100, 60), row("T", 80, 30, size=40, right=55)
    assert [found[0].text for found in find_paragraphs([[line, initial]], 10)[0]] == ["The ferry sails at night again"]
    assert [found[0].text for found in find_paragraphs([[row("A", 700, size=40), line]], 10)[0]] == ["A", line.text]


def test_headlines_beside_each_other_stay_apart() -> None:
    headlines = [row("Ferry sails at night", 700, 50, size=20), row("Council meets again", 700, 300, size=20)]
    assert len(find_paragraphs([headlines], 10)[0]) == 2


def test_links_of_joined_lines_are_moved() -> None:
    initial = row("T", 80, 30, size=40, right=49)
    ((found,),) = find_paragraphs([[initial, row("he ferry", 100, links=(Anchor(3, 8, "https://example.org/"),))]], 10)
    assert (found[0].text, found[0].links) == ("The ferry", (Anchor(4, 9, "https://example.org/"),))


def test_the_usual_size_is_that_of_most_letters() -> None:
    assert usual_size([[row("Headline", 90, size=24), row("Much longer text below", 60)], [row("More", 90)]]) == 10
    assert usual_size([[]]) == 0


def test_the_last_line_of_a_page_is_no_page_foot() -> None:
    text = [row("the doctor, whose boat lies beside it", 20), row("in 2015.", 8)]
    assert without_running([Sheet(text, HEIGHT)]).pages == [text]


@pytest.mark.parametrize(
    "stamp",
    [
        "12", "- 12 -", "Page 3 of 9", "Seite 3 von 9", "3/9", "29.11.2026, 21:35", "11/29/26, 9:32 PM",
        "https://example.org/a", "file:///home/a.html",
    ],
)  # fmt: skip
def test_a_stamp_at_an_edge_is_left_out(stamp: str) -> None:
    text = [row("The ferry sailed.", 400)]
    assert without_running([Sheet([*text, row(stamp, 12), row("Beside it", 12, 300)], HEIGHT)]).pages == [text]


@pytest.mark.parametrize(
    "made",
    [
        lambda count: (
            [row("T", base, size=40) for base in range(count)] + [row("he ferry", base) for base in range(count)]
        ),
        lambda count: [row("The ferry sails at night", count - base) for base in range(count)],
        lambda count: [row(str(number), number % 9) for number in range(count)],
    ],
)
def test_pages_take_no_longer_than_they_are(made: Callable[[int], list[Row]]) -> None:
    def work(lines: list[Row]) -> object:
        return find_paragraphs([lines], 10), without_running([Sheet(lines, HEIGHT)])

    assert not outgrows(work, made, 500)
