"""What the panes show is made from the model without a screen: folds, marks, credits, rows, citations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from textual.color import Color
from textual.style import Style

from reader.model import (
    Appearance,
    Article,
    Dossier,
    Hit,
    Identity,
    Listing,
    Paragraph,
    Place,
    Quotation,
    Quote,
    ShelvedArticle,
    Span,
)
from reader.ui.lines.strips import line
from reader.ui.views.body import body_view, reason
from reader.ui.views.dossiers import dossier_view
from reader.ui.views.entries import EntryRow, rows_with
from reader.ui.views.matches import Matches, find_in
from reader.ui.views.quotations import cite, cite_paragraph, cite_title
from reader.ui.views.rows import about_in, article_row, hit_row
from reader.wording.names import why_nameless
from reader.wording.quotes import quote_rows, why_quoteless


def shelved(*paragraphs: Paragraph, **fields: object) -> ShelvedArticle:
    article = Article(path="a", title="Talks", paragraphs=paragraphs, **fields)  # type: ignore[arg-type]
    return ShelvedArticle(1, article, "2026-01-01T00:00:00Z")


def plain(text: str, **fields: object) -> Paragraph:
    return Paragraph(text, Span(0, len(text)), **fields)  # type: ignore[arg-type]


def repeat(text: str, of: int | None, sure: bool) -> Paragraph:
    return plain(text, hidden="repeat", repeat_of=of, sure=sure, rule="same words")


FURNITURE = plain("Follow us", kind="furniture", hidden="furniture", rule="follow")
HEADER = plain("By Ana Lind", kind="byline", hidden="header", rule="byline")


@pytest.mark.parametrize(
    ("hidden", "folds"),
    [
        ([repeat("One two", 0, True)], ["⋯ 1 repeated paragraph"]),
        ([repeat("One two", 0, True), repeat("One", 0, True)], ["⋯ 2 repeated paragraphs"]),
        ([repeat("One two", 0, False)], ["⋯ probably repeats an earlier paragraph · 2 words"]),
        (
            [repeat("One two", 0, False), repeat("One", 0, False)],
            [
                "⋯ probably repeats an earlier paragraph · 2 words",
                "⋯ probably repeats an earlier paragraph · 1 word",
            ],
        ),
        (
            [repeat("One two", 0, True), repeat("One", 9, False)],
            ["⋯ 1 repeated paragraph", "⋯ probably repeats a later paragraph · 1 word"],
        ),
        ([repeat("One two", None, False)], ["⋯ probably repeats the headline · 2 words"]),
        ([FURNITURE, FURNITURE], ["⋯ 2 lines of page furniture"]),
        ([HEADER, FURNITURE], ["⋯ headline, byline and date as printed", "⋯ 1 line of page furniture"]),
    ],
)
def test_what_is_hidden_folds_to_dim_lines(hidden: list[Paragraph], folds: list[str]) -> None:
    view = body_view(shelved(plain("First."), *hidden, plain("Last.")))
    assert [block.text for block in view.blocks if block.kind == "fold"] == folds
    assert [block.text for block in view.blocks if block.kind == "text"] == ["First.", "Last."]


def test_lines_of_code_stand_close_together() -> None:
    view = body_view(shelved(plain("First."), plain("if tide:", kind="code"), plain("    sail()", kind="code")))
    assert [(block.kind, block.tight) for block in view.blocks[2:]] == [
        ("text", False), ("code", False), ("code", True),
    ]  # fmt: skip


def test_hidden_paragraphs_are_shown_in_place_with_the_reason() -> None:
    view = body_view(shelved(plain("First."), repeat("First", 0, False), FURNITURE), hidden=True)
    assert [(block.kind, block.text) for block in view.blocks[2:]] == [
        ("text", "First."),
        ("label", "probably repeats an earlier paragraph · same words"),
        ("hidden", "First"),
        ("label", "page furniture · follow"),
        ("hidden", "Follow us"),
    ]


def test_hidden_lines_in_a_row_with_one_reason_share_it() -> None:
    others = (replace(FURNITURE, text="Like us"), replace(FURNITURE, rule="share", text="Share"))
    again = (repeat("First", 0, False), repeat("First", 0, False))
    view = body_view(shelved(plain("First."), FURNITURE, *others, *again), hidden=True)
    kinds = [block.kind for block in view.blocks[3:]]
    assert kinds == ["label", "hidden", "hidden", "label", "hidden", *("label", "hidden") * 2]


@pytest.mark.parametrize(
    ("kind", "hidden", "rule", "said"),
    [
        ("furniture", "furniture", "furniture-read-more", "page furniture · read more"),
        ("separator", "furniture", "end-mark", "page furniture: separator · end mark"),
        ("byline", "header", "byline-line", "head of the article · byline line"),
        ("date", "header", "stamp-line", "head of the article: date · stamp line"),
    ],
)
def test_a_reason_is_said_in_words(kind: str, hidden: str, rule: str, said: str) -> None:
    assert reason(0, plain("Words", kind=kind, hidden=hidden, rule=rule)) == said


def test_a_repeated_headline_is_named_once() -> None:
    again = replace(repeat("Talks", 0, False), repeat_of=None, rule="the headline")
    assert reason(1, again) == "probably repeats the headline"


def test_the_head_tells_who_where_when_and_how_long() -> None:
    stated = {"authors": ("Ana Lind",), "source": "The Post", "published": "2015-04-16"}
    view = body_view(replace(shelved(plain("word " * 700), **stated), tags=("sea",)))
    title, about = (block.text for block in view.blocks[:2])
    assert title == "Talks"
    assert about.replace("\xa0", " ") == "Ana Lind · The Post · 16 Apr 2015 · 3 min · #sea"
    unspaced = body_view(replace(shelved(plain("港の交渉は続く。" * 200), **stated), tags=("sea",)))
    assert "· 3\xa0min" in unspaced.blocks[1].text
    assert "· 42\xa0h" in body_view(shelved(plain("word " * 595_000))).blocks[1].text
    assert "· 16\xa0Apr\xa02015\xa0· 3\xa0min" in about, "no line may break inside a date, or before a dot"


def test_an_article_without_a_text_says_so_and_takes_no_time() -> None:
    bare = shelved()
    linked = replace(bare, article=replace(bare.article, link="https://example.org/a"))
    assert [block.text for block in body_view(bare, fetch_key="D").blocks[2:]] == ["There is no text."]
    said = "There is no text: D fetches it from the article’s page."
    assert body_view(linked, fetch_key="D").blocks[-1].text == said
    assert "min" not in body_view(linked).blocks[1].text


def test_the_keywords_of_a_page_leave_room_for_its_text() -> None:
    keywords = tuple(f"keyword number {number}" for number in range(20))
    about = body_view(replace(shelved(plain("word")), tags=("later", *keywords))).blocks[1].text
    assert "#later, " in about
    assert about.endswith(" and 18 more")


@pytest.mark.parametrize(
    ("quotes", "credit"),
    [
        ([("direct", "Okafor", "stated")], "— Okafor"),
        ([("direct", "Okafor", "pronoun")], "— Okafor"),
        ([("direct", "Okafor", "carried")], "— Okafor ?"),
        ([("direct", "Okafor", "stated"), ("partial", "Rey", "carried")], "— Okafor; Rey ?"),
        ([("direct", "Okafor", "stated"), ("direct", "Okafor", "carried")], "— Okafor"),
        ([("direct", None, "none")], ""),
        ([("indirect", "Okafor", "stated")], ""),
    ],
)
def test_speakers_are_credited_below_their_paragraph(quotes: list[tuple[str, str | None, str]], credit: str) -> None:
    spoken = tuple(
        Quote(0, Span(number, number + 1), kind, speaker=speaker, basis=basis)  # type: ignore[arg-type]
        for number, (kind, speaker, basis) in enumerate(quotes)
    )
    assert body_view(shelved(plain("“a” “b”"), quotes=spoken)).blocks[-1].credit == credit


def test_control_characters_keep_the_offsets_of_the_marks() -> None:
    quote = Quote(0, Span(3, 6), "direct")
    view = body_view(shelved(plain("\x1b\t “a”\x9b!"), quotes=(quote,)))
    assert view.blocks[-1].text == "   “a” !"


@pytest.mark.parametrize(
    ("stated", "language", "reason"),
    [
        ({"language": "ko"}, "Korean", "None found in Korean"),
        ({"language": "eo"}, "eo", "None found in eo"),
        ({"language": "en"}, "", "None found"),
        ({"language": "und"}, "", "None found"),
        ({"language": "de", "analysed": False}, "German", "Not looked for yet"),
    ],
)
def test_the_language_is_told_and_why_there_are_no_names(stated: dict[str, Any], language: str, reason: str) -> None:
    article = shelved(plain("words"), **stated)
    about = body_view(article).blocks[1].text.replace("\xa0", " ")
    assert about == "added 1 Jan 2026 · 1 min" + (f" · {language}" if language else "")
    assert why_nameless(article.article) == reason
    assert why_quoteless(article.article) == ("None found" if article.article.analysed else "Not looked for yet")


def test_quotes_are_cited_with_all_that_is_known(make_talks: Callable[..., Article]) -> None:
    article = make_talks("a", "Talks", "2026-03-01")
    assert [row.speaker for row in quote_rows(article)] == ["Mira Okafor", "Tomas Rey", "Mira Okafor"]
    assert len(quote_rows(article, indirect=True)) == 4
    assert cite(article, article.quotes[0]) == (
        "“We will not sign before the cranes are safe,” — Mira Okafor, union leader; "
        "The Example Post, 1 Mar 2026, https://example.org/talks"
    )
    carried = replace(article, quotes=(replace(article.quotes[0], basis="carried"),))
    assert "” — Mira Okafor (?), union leader; " in cite(carried, carried.quotes[0])
    bare = Article("a", "A", paragraphs=(plain("“Yes.”"),), quotes=(Quote(0, Span(0, 6), "direct"),))
    assert cite(bare, bare.quotes[0]) == "“Yes.” — “A”"
    assert cite(replace(bare, title=""), bare.quotes[0]) == "“Yes.”"
    dated = replace(bare, published="2026-03-01")
    assert cite_paragraph(dated, 0) == "““Yes.”” — “A”, 1 Mar 2026"
    assert cite_title(dated) == "“A” — 1 Mar 2026"
    assert cite(replace(dated, link="https://example.org/a"), bare.quotes[0]) == (
        "“Yes.” — 1 Mar 2026, https://example.org/a"
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", [(0, 4)]),
        ("CAFÉ  AU", [(0, 7)]),
        ("straße", [(14, 20)]),
        ("strasse", [(14, 20)]),
        ("a.", []),
        ("", []),
        (" ", []),
    ],
)
def test_finding_minds_neither_case_nor_accents_nor_line_ends(words: str, found: list[tuple[int, int]]) -> None:
    matches = find_in(body_view(shelved(plain("Café\nau lait, Straße"))), words)
    assert [(place.start, place.end) for place in matches.places] == found


@pytest.mark.parametrize(
    ("typed", "is_listed"),
    [("", True), ("nunez", True), ("NÚÑEZ angel", True), ("ngel nú", True), ("angel x", False)],
)
def test_a_list_is_narrowed_by_words_in_any_order_without_their_accents(typed: str, is_listed: bool) -> None:
    row = EntryRow(1, "Ángel Núñez")
    assert rows_with(typed, [row]) == ((row,) if is_listed else ())


def test_matches_are_walked_to_the_ends() -> None:
    matches = Matches((Place(0, 0, 1), Place(2, 0, 1)), 0)
    onward = matches.step(1)
    assert onward is not None
    assert (onward.place, onward.tally) == (Place(2, 0, 1), "2/2")
    assert onward.step(1) is None
    assert matches.step(-1) is None
    assert (Matches().place, Matches().tally) == (None, "")


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (46, "The Carrick Courier · 22 Jan 2025 · #sea, #law"),
        (45, "The Carrick Courier · 22 Jan 2025 · #sea…"),
        (41, "The Carrick Courier · 22 Jan 2025 · #sea…"),
        (40, "The Carrick Courier · 22 Jan 2025"),
        (34, "The Carrick Courier · 22 Jan 2025"),
        (33, "The Carrick Courier · 22 Jan 2025"),
        (32, "The Carrick Couri… · 22 Jan 2025"),
        (22, "The Car… · 22 Jan 2025"),
        (19, "The Carrick Courier"),
    ],
)
def test_a_date_is_whole_as_long_as_some_of_the_source_is_left(width: int, shown: str) -> None:
    row = article_row(Listing(1, "", "The Carrick Courier", "2025-01-22", False, False, tags=("sea", "law")))
    assert about_in(row, width) == shown
    assert about_in(article_row(Listing(1, "", "", "2025-01-22", False, False)), 5) == "22 Jan 2025"
    assert about_in(article_row(Listing(1, "", "The Carrick Courier", None, False, False)), 5) == "The Carrick Courier"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (44, "The Post · 22 Jan 2025 · #Shipping, #漁業協…"),
        (39, "The Post · 22 Jan 2025 · #Shipping…"),
        (35, "The Post · 22 Jan 2025 · #Shipping…"),
        (34, "The Post · 22 Jan 2025 · #Shippin…"),
        (32, "The Post · 22 Jan 2025 · #Shipp…"),
        (31, "The Post · 22 Jan 2025"),
    ],
)
def test_a_tag_is_cut_only_where_enough_of_it_is_left_to_know_it_by(width: int, shown: str) -> None:
    row = article_row(Listing(1, "", "The Post", "2025-01-22", False, False, tags=("Shipping", "漁業協同組合連合会")))
    assert about_in(row, width) == shown


def test_what_states_no_date_tells_when_it_came() -> None:
    row = article_row(Listing(1, "", "The Post", None, False, False, ("sea",), imported="2026-03-02T09:30:00Z"))
    assert row.about == "The Post · added 2 Mar 2026 · #sea"
    assert about_in(row, 34) == "The Post · added 2 Mar 2026 · #sea"
    assert about_in(row, 33) == "The Post · added 2 Mar 2026"
    assert about_in(row, 26) == "The Po… · added 2 Mar 2026", "by that day it stands where it does"
    assert about_in(row, 24) == "The Post", "a part of a day says nothing"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (47, "The Carrick Courier · 22 Jan 2025 · copy · #sea"),
        (46, "The Carrick Courier · 22 Jan 2025 · copy"),
        (39, "The Carrick Couri… · 22 Jan 2025 · copy"),
        (27, "The C… · 22 Jan 2025 · copy"),
        (26, "The Carrick… · 22 Jan 2025"),
    ],
)
def test_signs_are_whole_as_long_as_some_of_the_source_is_left(width: int, shown: str) -> None:
    found = Listing(1, "", "The Carrick Courier", "2025-01-22", False, False, tags=("sea",), lead=2)
    assert about_in(hit_row(Hit(found, 1.0, "")), width) == shown
    updated = article_row(Listing(1, "", "The Carrick Courier", "2025-01-22", False, False, updated=True))
    assert about_in(updated, 30) == "The C… · 22 Jan 2025 · updated"


def test_rows_stay_on_one_line() -> None:
    listing = Listing(7, "A\n  title\t" + "x" * 999, "The\nPost", "2015-04", False, True, ("a b",), None, 2)
    row = article_row(listing)
    assert row.title.startswith("A title x")
    assert len(row.title) == 300
    assert row.about == "The Post · 2015-04 · #a b"
    assert article_row(replace(listing, updated=True)).about == "The Post · 2015-04 · updated · #a b"
    assert article_row(Listing(7, " ", None, None, True, False)).title == "Untitled"
    assert hit_row(Hit(listing, 1.0, "a\nb", (Span(2, 3),))).snippet == "a b"
    assert hit_row(Hit(listing, 1.0, "", (), (Span(0, 1),))).titled == (), "its words have moved"
    assert hit_row(Hit(replace(listing, title="A title"), 1.0, "", (), (Span(2, 7),))).titled == ((2, 7),)


def test_a_find_that_nobody_waits_for_ends_at_once() -> None:
    view = body_view(shelved(*[plain("The harbour.")] * 5))
    answers = iter([False, False, True])
    assert find_in(view, "harbour", lambda: next(answers)).places == ()
    assert next(answers, None) is None
    assert len(find_in(view, "harbour").places) == 5


@pytest.mark.parametrize(
    ("text", "words", "spans"),
    [
        ("The “Harbour” ROAD", "harbour", [(5, 12)]),
        ("Straße und Ärger", "STRASSE", [(0, 6)]),
        ("Zu\u0308rich, Zürich", "zurich", [(0, 7), (9, 15)]),
        ("서울의 봄", "서울", [(0, 2)]),
        ("…wait… wait", "wait", [(1, 5), (7, 11)]),
        ("ﬁne print", "fine", [(0, 3)]),
    ],
)
def test_found_words_keep_their_places_whatever_folding_does(
    text: str, words: str, spans: list[tuple[int, int]]
) -> None:
    view = body_view(shelved(plain(text)))
    assert [place[1:] for place in find_in(view, words).places] == spans


def test_a_reversed_row_has_one_ground() -> None:
    base = Style(foreground=Color.parse("white"), background=Color.parse("black"), reverse=True)
    sign, dim = Style(foreground=Color.parse("red"), bold=True), Style(dim=True)
    segments = list(line([("●", sign), (" read", dim)], 8, base))
    assert {segment.style.color for segment in segments if segment.style} == {segments[-1].style.color}  # type: ignore[union-attr]
    assert [bool(segment.style and segment.style.bold) for segment in segments][:2] == [True, False]
    assert not any(segment.style and segment.style.dim for segment in segments)


def test_a_dossier_says_when_undated_articles_came_and_that_lists_go_on() -> None:
    undated = Listing(1, "Talks", "The Post", None, False, False, imported="2026-03-02T09:30:00Z")
    said = Quotation(undated, Place(0, 0, 9), "“Not yet”", "Mira Okafor")
    view = dossier_view(
        Dossier(
            Identity(1, "Mira Okafor", "person", (), 1),
            appearances=(Appearance(undated, 3000, ()),),
            quotes_by=(said,) * 2,
            quotes_about=(said,) * 3,
            limit=3,
        ),
        "x",
    )
    articles, spoken, about, _ = view.sections
    assert (articles.rows[0].about, articles.rows[0].end) == ("The Post · added 2 Mar 2026", "3,000")
    assert (spoken.title, about.title) == ("Quotes by Mira Okafor 2", "Quotes about Mira Okafor 3+")


def test_a_dossier_says_how_many_of_its_articles_are_copies() -> None:
    leads = (None, 1, 1, 9, 9)
    listings = [Listing(number, "T", None, None, False, False, lead=lead) for number, lead in enumerate(leads, 1)]
    appearances = tuple(Appearance(listing, 1, ()) for listing in listings)

    def extent(articles: int, shown: int) -> str:
        who = Identity(1, "Mira Okafor", "person", articles=articles)
        return dossier_view(Dossier(who, appearances=appearances[:shown]), "x").extent

    assert extent(5, 5) == "in 5 articles, 3 copies among them"
    assert extent(2, 2) == "in 2 articles, 1 copy among them"
    assert (extent(1, 1), extent(6, 5)) == ("in 1 article", "in 6 articles")


def test_a_dossier_marks_quotations_whose_speaker_is_only_assumed() -> None:
    listing = Listing(1, "", "The Post", None, False, False)
    sure = Quotation(listing, Place(0, 0, 9), "“Not yet”", "Mira Okafor", "mayor", articles=4)
    said = (sure, replace(sure, basis="carried", listing=replace(listing, source=None, title="Talks\nfail")))
    name = Identity(1, "Mira Okafor", "person", (), 1)
    _, spoken, about, _ = dossier_view(Dossier(name, quotes_by=said, quotes_about=said, limit=3), "x").sections
    assert [row.end for row in spoken.rows] == ["×4", "? ×4"]
    assert [row.about for row in about.rows] == ["Mira Okafor · The Post", "Mira Okafor ? · Talks fail"]
