"""Lists are written to a file in each form, completely or not at all."""

from __future__ import annotations

import csv
import json
import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import OutputError
from reader.export import Value, Written, quotation_record, write
from reader.model import (
    Article,
    Damaged,
    History,
    Identity,
    Listing,
    Note,
    Paragraph,
    Place,
    Quotation,
    Span,
    Transfer,
)

MOMENT = "2026-03-02T00:00:00+00:00"
NOTE = Note(0, 0, Place(1, 0, 3), "The", "Ask <him>.", MOMENT)
FULL = Article(
    "a.txt", "=Cranes, “still”", authors=("Ana Ruiz", "Jon Tuck"), source="The *Post*", published="2026-03-01",
    tags=("ports", "cranes"), link="https://example.org/?a=1&b=2",
    paragraphs=(
        Paragraph("=Cranes, “still”", Span(0, 1), "title"), Paragraph("The <b>cranes</b>", Span(2, 3)),
        Paragraph("Hidden.", Span(4, 5), hidden="repeat"), Paragraph("- Why", Span(6, 7), "heading"),
    ),
)  # fmt: skip
BARE = Article("b.txt", "", link="javascript:alert(1)", paragraphs=(Paragraph("1. One", Span(0, 1)),))
VALUES = (
    Transfer(1, None, "a.txt", b"raw", FULL, History(MOMENT, MOMENT, True, given=("later",), taken=("ports",),
                                                     notes=(NOTE,))),
    Transfer(2, 1, "b.txt", b"\xff", BARE, History(MOMENT, MOMENT, starred=True)),
)  # fmt: skip
QUOTATION = Quotation(
    Listing(1, "=Cranes", "The *Post*", "2026-03-01T09:34:54+00:00", True, False), Place(0, 0, 5), "“No.”",
    "Mira Okafor", "union leader", articles=4, also_in=("The <Wire>", "The Mail"),
)  # fmt: skip
NAME = Identity(1, "Mira Okafor", "person", ("union leader", "-"), 3)


def test_json_lines_have_a_line_for_each_with_all_that_is_known(tmp_path: Path) -> None:
    assert write(tmp_path / "a.jsonl", VALUES) == Written(values=2)
    full, bare = (json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines())
    assert (full["tags"], full["stated_tags"], full["read"]) == (["cranes", "later"], ["ports", "cranes"], True)
    assert [one["hidden"] for one in full["paragraphs"]] == [None, None, "repeat", None]
    assert (full["original"], bare["original"]) == ({"text": "raw"}, {"base64": "/w=="})


@pytest.mark.parametrize("values", [VALUES, VALUES[:1], ()])
def test_json_is_a_list_of_the_same(tmp_path: Path, values: tuple[Value, ...]) -> None:
    write(tmp_path / "a.json", values)
    write(tmp_path / "a.jsonl", values)
    lines = (tmp_path / "a.jsonl").read_text("utf-8").splitlines()
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == [json.loads(line) for line in lines]


def test_csv_has_a_header_and_nothing_that_a_spreadsheet_would_run(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", VALUES)
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0] == {
        "id": "1", "title": "'=Cranes, “still”", "authors": "Ana Ruiz; Jon Tuck", "source": "The *Post*",
        "published": "2026-03-01", "updated": "", "section": "", "tags": "cranes; later",
        "link": "https://example.org/?a=1&b=2", "language": "und", "story": "", "read": "True", "starred": "False",
        "notes": "The — Ask <him>.",
        "body": "'=Cranes, “still”\n\nThe <b>cranes</b>\n\n- Why",
    }  # fmt: skip
    assert (rows[1]["title"], rows[1]["source"], rows[1]["story"]) == ("", "", "1")


def test_markdown_shows_text_as_text(tmp_path: Path) -> None:
    write(tmp_path / "a.MD", [*VALUES, QUOTATION, NAME])
    assert (tmp_path / "a.MD").read_text("utf-8") == (
        "# =Cranes, “still”\n\n*By Ana Ruiz, Jon Tuck · The \\*Post\\* · 2026-03-01*\n\n"
        "The \\<b\\>cranes\\</b\\>\n\n## \\- Why\n\n> The — Ask \\<him\\>.\n\nTags: cranes, later\n\n"
        "<https://example.org/?a=1&b=2>\n\n---\n\n"
        "# Untitled\n\n*undated · ★*\n\n1\\. One\n\n---\n\n"
        "- **=Cranes** (The \\*Post\\*, 1 Mar 2026)\n"
        "  > “No.” — Mira Okafor, union leader (also in The \\<Wire\\>, The Mail)\n"
        "- **Mira Okafor** (union leader; -), person: 3\n"
    )


@pytest.mark.parametrize(
    ("link", "is_written"),
    [
        ("HTTPS://example.org/a", True),
        ("https://example.org/a>![](https://example.net/pixel)", False),
        ("https://example.org/<b>", False),
        ("https://example.org/a b", False),
        ("javascript:alert(1)", False),
    ],
)
@pytest.mark.parametrize("form", ["a.md", "a.html"])
def test_a_link_is_written_only_if_it_is_one_and_nothing_else(
    tmp_path: Path, form: str, link: str, is_written: bool
) -> None:
    write(tmp_path / form, [replace(VALUES[0], article=replace(FULL, link=link)), replace(QUOTATION, link=link)])
    written = (tmp_path / form).read_text("utf-8")
    assert ("example.org" in written, "pixel" in written) == (is_written, False)


def test_markdown_names_an_article_once_above_all_of_its_quotations(tmp_path: Path) -> None:
    linked = replace(QUOTATION, link="https://example.org/a", also_in=(), articles=1)
    other = replace(linked, listing=replace(QUOTATION.listing, id=2, title="Quays"), words="“Perhaps.”")
    later = replace(linked, place=Place(4, 0, 6), words="“Never.”", speaker=None, role=None, also_in=("The Mail",))
    assert write(tmp_path / "a.md", [later, other, linked]) == Written(values=3)
    assert (tmp_path / "a.md").read_text("utf-8") == (
        "- **=Cranes** (The \\*Post\\*, 1 Mar 2026) <https://example.org/a>\n"
        "  > “No.” — Mira Okafor, union leader\n"
        "\n"
        "  > “Never.” (also in The Mail)\n"
        "- **Quays** (The \\*Post\\*, 1 Mar 2026) <https://example.org/a>\n"
        "  > “Perhaps.” — Mira Okafor, union leader\n"
    )


def test_many_quotations_are_brought_together_by_portions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.export.forms._MOST_AT_ONCE", 2)
    other = replace(QUOTATION, listing=replace(QUOTATION.listing, id=2, title="Quays"))
    write(tmp_path / "a.md", [QUOTATION, other, QUOTATION, QUOTATION, NAME])
    titles = [line for line in (tmp_path / "a.md").read_text("utf-8").splitlines() if line.startswith("- ")]
    assert [title[4:9] for title in titles] == ["=Cran", "Quays", "=Cran", "Mira "]


def test_markdown_leaves_what_looks_like_a_sign_by_its_name(tmp_path: Path) -> None:
    write(tmp_path / "a.md", [replace(NAME, name="AT&amp;T")])
    assert (tmp_path / "a.md").read_text("utf-8").startswith("- **AT\\&amp;T**")


def test_a_page_shows_text_as_text_and_leads_only_to_the_web(tmp_path: Path) -> None:
    write(tmp_path / "a.html", [*VALUES, QUOTATION, NAME])
    page = (tmp_path / "a.html").read_text("utf-8")
    assert "<p>The &lt;b&gt;cranes&lt;/b&gt;</p>" in page
    assert "<h2>- Why</h2>" in page
    assert "<footer>Tags: cranes, later</footer>" in page
    assert "<h1>Untitled</h1>\n<header>undated · ★</header>" in page
    assert 'href="https://example.org/?a=1&amp;b=2"' in page
    assert "javascript" not in page
    assert "<h2>=Cranes</h2>\n<header>The *Post*, 1 Mar 2026</header>\n<blockquote>“No.”<footer>" in page
    assert "<footer>Mira Okafor, union leader, also in The &lt;Wire&gt;, The Mail</footer></blockquote>" in page
    assert page.endswith("</body>\n</html>\n")


def test_a_page_names_an_article_once_above_all_of_its_quotations(tmp_path: Path) -> None:
    linked = replace(QUOTATION, link="https://example.org/a", also_in=())
    other = replace(linked, listing=replace(QUOTATION.listing, id=2, title="Quays"), link=None)
    write(tmp_path / "a.html", [linked, other, replace(linked, words="“Never.”", speaker=None, role=None)])
    page = (tmp_path / "a.html").read_text("utf-8")
    titles = ('href="https://example.org/a">=Cranes</a></h2>', "<h2>Quays</h2>")
    assert [page.count(title) for title in titles] == [1, 1]
    assert "<blockquote>“Never.”</blockquote>\n<h2>Quays</h2>" in page


def test_a_quotation_is_written_with_its_speaker() -> None:
    record = quotation_record(QUOTATION)
    assert (record["speaker"], record["words"], record["articles"]) == ("Mira Okafor", "“No.”", 4)
    assert record["also_in"] == ["The <Wire>", "The Mail"]


@pytest.mark.parametrize(("kind", "filled"), [(Transfer, VALUES), (Quotation, [QUOTATION]), (Identity, [NAME])])
def test_an_empty_table_has_the_header_of_a_full_one(
    tmp_path: Path, kind: type[Value], filled: Sequence[Value]
) -> None:
    write(tmp_path / "full.csv", filled, kind=kind)
    write(tmp_path / "empty.csv", [], kind=kind)
    header = (tmp_path / "empty.csv").read_text("utf-8").splitlines()
    assert header == (tmp_path / "full.csv").read_text("utf-8").splitlines()[:1]


@pytest.mark.parametrize("name", ["a.jsonl", "a.md"])
def test_an_empty_list_is_an_empty_file(tmp_path: Path, name: str) -> None:
    assert write(tmp_path / name, []) == Written()
    assert (tmp_path / name).read_text("utf-8") == ""


def test_what_is_damaged_is_counted_and_left_out(tmp_path: Path) -> None:
    assert write(tmp_path / "a.jsonl", [Damaged(3), *VALUES]) == Written(2, damaged=1)
    assert len((tmp_path / "a.jsonl").read_text("utf-8").splitlines()) == 2


def broken() -> Iterator[Value]:
    yield VALUES[0]
    raise OutputError("The list broke off.")


def test_a_list_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("before")
    with pytest.raises(OutputError, match="broke off"):
        write(path, broken())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_keeps_who_may_read_it_and_a_link_leads_to_it_still(tmp_path: Path) -> None:
    kept, link = tmp_path / "kept.json", tmp_path / "link.json"
    kept.write_text("before")
    kept.chmod(0o600)
    link.symlink_to(kept.name)
    for path in (kept, link):
        assert write(path, VALUES).values == 2
        assert link.is_symlink()
        assert (stat.S_IMODE(kept.stat().st_mode), len(json.loads(kept.read_text("utf-8")))) == (0o600, 2)


@pytest.mark.parametrize("name", ["a" * 250 + ".json", "港" * 83 + ".json"])
def test_a_file_may_have_the_longest_of_names(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, VALUES)
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.txt", "a", "no/such/folder/a.json", "\0.json"])
def test_what_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="nothing was"):
        write(tmp_path / name, VALUES)
    assert list(tmp_path.iterdir()) == []
