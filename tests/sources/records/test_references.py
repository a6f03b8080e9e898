"""References of reference managers and press databases become drafts."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.sources import count_articles, read_again
from reader.sources.records import bibtex
from tests.sources.conftest import Read

ZOTERO = """TY  - NEWS
TI  - Ferry sails at noon
AU  - Ruiz, Ana
AU  - Tuck, Jon, Jr.
T2  - Harbour Post
DA  - 2024/05/01/
PY  - 2024
SE  - Coast
KW  - sea
KW  - ships
AB  - The ferry sailed.
N2  - The ferry sailed with 212 passengers.
UR  - https://example.org/1
ER  -

"""
FACTIVA = """TY  - NEWS
T1  - Ferry sinks
A1  - Ana Ruiz
JF  - Harbour Post
Y1  - 2024///May 01
N2  - The ferry sank.
It lay on the sand at noon.
ER  -
"""


def test_each_reference_in_ris_is_an_article(read: Read) -> None:
    (draft,), refused = read("refs.ris", ZOTERO)
    assert (draft.title, draft.source, draft.published) == ("Ferry sails at noon", "Harbour Post", "2024/05/01/")
    assert (draft.authors, draft.tags) == (("Ana Ruiz", "Jon Tuck Jr."), ("sea", "ships"))
    assert (draft.link, draft.section) == ("https://example.org/1", "Coast")
    assert draft.text == "The ferry sailed with 212 passengers."
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_ris_is_known_by_its_first_line_whatever_the_file_is_called(read: Read) -> None:
    drafts, refused = read("export.txt", "\ufeff" + (ZOTERO + FACTIVA).replace("\n", "\r\n"))
    assert [draft.title for draft in drafts] == ["Ferry sails at noon", "Ferry sinks"]
    assert drafts[1].published == "May 01, 2024"
    assert drafts[1].text == "The ferry sank.\nIt lay on the sand at noon."
    assert refused == []


def test_the_last_reference_may_lack_its_end_and_one_without_text_is_refused(read: Read) -> None:
    drafts, refused = read("refs.ris", "TY  - NEWS\nTI  - Only a title\nER  - \n" + FACTIVA.removesuffix("ER  -\n"))
    assert [draft.title for draft in drafts] == ["Ferry sinks"]
    assert refused == ["the record has no text"]


def test_a_list_without_a_reference_is_refused(read: Read) -> None:
    assert read("refs.ris", "TY  - NEWS\nER  - \n") == ([], ["it holds no reference"])


def test_a_reference_with_a_doi_leads_to_its_page(read: Read) -> None:
    (draft,), _ = read("refs.ris", "TY  - JOUR\nTI  - Ferries\nDO  - 10.1234/ab.c\nER  - \n")
    assert draft.link == "https://doi.org/10.1234/ab.c"


def test_a_reference_longer_than_an_article_is_refused_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch, read: Read
) -> None:
    monkeypatch.setattr("reader.sources.records.ris.LARGEST_ARTICLE", 2000)
    drafts, refused = read("refs.ris", "TY  - NEWS\nAB  - " + "a\n" * 400 + "ER  - \n" + FACTIVA)
    assert [draft.title for draft in drafts] == ["Ferry sinks"]
    assert refused == ["the reference is too long for an article"]


BIBTEX = r"""
% made by hand
@string{hp = "Harbour " # "Post"}
@article{ruiz2024,
  title = {Ferry {Sails} in the {S\"u}d \& {\'E}}, author = {Ruiz, Ana and {Harbour Office} and Jon Tuck},
  journal = hp, date = {2024-05-01}, url = {https://example.org/a_b},
  keywords = {sea, ships},
  abstract = {The ferry sailed with 212 passengers, 5\% more than ``before'' --- at noon.},
}
@online{tuck, title = "Ferry sinks", author = "Jon Tuck", year = 2024, month = may, day = 3,
  howpublished = {\url{https://example.org/2}}}
@comment{title = {None}}
"""


def test_each_entry_of_bibtex_is_an_article(read: Read) -> None:
    (first, second), refused = read("refs.bib", BIBTEX)
    assert (first.title, first.source, first.published) == ("Ferry Sails in the Süd & É", "Harbour Post", "2024-05-01")
    assert (first.authors, first.tags) == (("Ana Ruiz", "Harbour Office", "Jon Tuck"), ("sea", "ships"))
    assert first.text == "The ferry sailed with 212 passengers, 5% more than “before” — at noon."
    assert first.link == "https://example.org/a_b"
    assert (second.title, second.link, second.published) == ("Ferry sinks", "https://example.org/2", "2024-05-03")
    assert refused == []
    assert read_again(first.path, first.key, first.raw) == first


@pytest.mark.parametrize(
    "text", ["@article{a, title = {Ferry", "@article{a, title", "@article(", "@article{a title {{{{"]
)
def test_an_entry_of_bibtex_that_is_cut_off_is_refused(text: str, read: Read) -> None:
    drafts, (reason,) = read("refs.bib", text)
    assert drafts == []
    assert "entry" in reason


def test_an_entry_in_a_comment_is_no_article(read: Read) -> None:
    hidden = "@article{old, title = {Ferry moored}, abstract = {It was {moored}.}, url = {https://example.org/0}}"
    seen = "@online{new, title = {Ferry sails}, url = {https://example.org/1}}"
    for aside in (f"@comment{{{hidden}}}", f"@Comment{{ {hidden} {hidden} }}", '@preamble{"@misc{x, title = {Y}}"}'):
        drafts, refused = read("refs.bib", f"{aside}\n{seen}")
        assert [draft.title for draft in drafts] == ["Ferry sails"]
        assert refused == []


def test_a_comment_that_is_not_closed_hides_nothing(read: Read) -> None:
    drafts, _ = read("refs.bib", "@comment{ from {the desk\n@online{a, title = {Ferry}, url = {https://example.org/1}}")
    assert [draft.title for draft in drafts] == ["Ferry"]


def test_the_entries_behind_a_broken_one_are_read(read: Read) -> None:
    entry = "@online{{n{0}, title = {{Ferry {0}}}, url = {{https://example.org/{0}}}}}\n".format
    for broken in (
        "@misc{b, title = {Lost\n",
        "@misc{b, title = Lost}, {\n",
        '@misc{b, title = "Lost}}\n',
        "@misc{b\n",
    ):
        drafts, refused = read("refs.bib", entry(1) + broken + entry(2) + entry(3))
        assert [draft.title for draft in drafts] == ["Ferry 1", "Ferry 2", "Ferry 3"], broken
        assert len(refused) == 1


def test_hostile_bibtex_takes_no_longer_than_its_length(read: Read) -> None:
    for text in (
        "@article{" * 20_000 + '"{' * 20_000,
        "@a{b, author = {" + " " * 200_000,
        "@a{b," + " " * 200_000,
        "@a{b, c = {\n" * 20_000,
    ):
        drafts, refused = read("refs.bib", text)
        assert drafts == []
        assert refused


def test_texts_that_repeat_others_without_end_break_their_entries(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bibtex, "LARGEST_ARTICLE", 1_000_000)
    doubled = "".join(f"@string{{a{number} = a{number - 1} # a{number - 1}}}\n" for number in range(1, 30))
    entry = "@article{b, title = {Ferry}, abstract = a29}\n@article{c, title = {Ferry sails}, url = {http://a.example}}"
    drafts, refused = read("refs.bib", f'@string{{a0 = "Ferry"}}\n{doubled}{entry}')
    assert drafts[-1].title == "Ferry sails"
    assert sum(len(draft.text) for draft in drafts) < 1_000_000
    assert set(refused) == {"the entry is broken"}


def test_a_value_of_very_many_lines_takes_no_longer_than_its_length(read: Read) -> None:
    (draft,), _ = read("refs.ris", "TY  - NEWS\nTI  - Ferry\nAB  - x\n" + "y\n" * 300_000 + "ER  - \n")
    assert len(draft.text) == 600_001


def test_references_are_counted_without_being_read(tmp_path: Path) -> None:
    (tmp_path / "refs.ris").write_text(ZOTERO + FACTIVA)
    (tmp_path / "refs.bib").write_text(BIBTEX)
    assert count_articles(tmp_path / "refs.ris") == 2
    assert (count_articles(tmp_path / "refs.bib") or 0) >= 2
