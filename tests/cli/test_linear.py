"""Reading line by line: numbers, paragraphs and speakers, through a pipe and at a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.cli.linear.narration import Narration, found, headline, names, quotations
from reader.library import Library
from reader.model import Article, Basis, Draft, Hit, Listing, Paragraph, Place, Quote, ShelvedArticle, Span
from tests.cli.conftest import Kreader
from tests.growth import outgrows
from tests.ui.conftest import store, talks

Converse = Callable[..., list[str]]


@pytest.fixture
def shelf(tmp_path: Path, blank: Path) -> Path:
    """A library of twelve articles, the first one the newest."""
    path = shutil.copyfile(blank, tmp_path / "library.db")
    library = Library.open(path)
    for number in range(12):
        store(library, talks(f"{number}.txt", f"Talks, day {number}", f"2026-03-{28 - number:02}"))
    library.close()
    return path


@pytest.fixture
def converse(kreader: Kreader, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Converse:
    """Type lines and return what is printed after the first list."""

    def typed(*lines: str, library: Path = shelf) -> list[str]:
        monkeypatch.setenv("COLUMNS", "72")
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        result = kreader("--library", library, "--linear")
        assert (result.code, result.err) == (0, "")
        assert "\x1b" not in result.out
        return result.out.splitlines()

    return typed


def test_a_read_only_library_is_read_all_the_same(converse: Converse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.opening._writable", lambda path: False)
    shown = "\n".join(converse("1", "", "s", "b"))
    assert "Talks, day 0\n" in shown
    assert shown.count("is read-only") == 1, "only the star was asked for"


def test_it_begins_with_a_numbered_list(converse: Converse) -> None:
    lines = converse()
    assert lines[:3] == [
        "kreader: 12 articles, 12 unread. Type ? to hear what can be typed.",
        "All articles: 12.",
        "1. Talks, day 0 (unread). The Example Post, 28 Mar 2026.",
    ]
    assert lines[-1] == "10. Talks, day 9 (unread). The Example Post, 19 Mar 2026."
    more = converse("n", "", "12")
    assert more[12:15] == [
        "11. Talks, day 10 (unread). The Example Post, 18 Mar 2026.",
        "12. Talks, day 11 (unread). The Example Post, 17 Mar 2026.",
        "That is the end of the list.",
    ]
    assert more[15] == "Talks, day 11"


def test_an_article_is_read_paragraph_by_paragraph_with_the_speakers(converse: Converse) -> None:
    lines = converse("1", "", "", "", "", "", "p", "p")[12:]
    text = " ".join(lines)
    assert text.startswith("Talks, day 0 Ana Lind, The Example Post, 28 Mar 2026. 5 paragraphs, 3 quotations, 1")
    assert "1 repeated paragraph left out." in text
    assert "Mira Okafor: “We will not sign before the cranes are safe,” Mira Okafor told" in text
    assert "Tomas Rey: Tomas Rey, the harbour minister, said the offer “far outweighs” the last one." in text
    assert "Mira Okafor, it seems: “Ask me tomorrow,” she said." in text
    assert text.count("The harbour talks in Sohail went on for a third day") == 1
    assert "Follow us" not in text


@pytest.mark.parametrize(
    ("text", "name", "basis", "read"),
    [
        ("“No,” said Mrs. Lee.", "Lee", "stated", "“No,” said Mrs. Lee."),
        ("It rained. Lee said it was “fine”.", "Lee", "stated", "It rained. Lee said it was “fine”."),
        ("Lee came. “No,” was heard.", "Lee", "stated", "Lee came. Ana Lee: “No,” was heard."),
        ("It rained. She said it was “fine”.", "She", "pronoun", "It rained. Ana Lee: She said it was “fine”."),
        ("“No,” she said.", "she", "pronoun", "Ana Lee: “No,” she said."),
        ("“No,” said Lee. “Or yes.”", "Lee", "stated", "“No,” said Lee. “Or yes.”"),
        ("“No.”", "", "none", "“No.”"),
    ],
)
def test_a_speaker_is_told_of_once(text: str, name: str, basis: Basis, read: str) -> None:
    place = Place(0, start := text.find(name), start + len(name)) if name else None
    spoken = [Span(*found.span()) for found in re.finditer("“[^”]*”", text)]
    quotes = (
        Quote(0, span, "direct", speaker="Ana Lee" if name else None, speaker_place=place, basis=basis)
        for span in spoken
    )
    article = Article("a", "Rain", paragraphs=(Paragraph(text, Span(0, len(text))),), quotes=tuple(quotes))
    assert [*Narration(ShelvedArticle(1, article, "2026-03-28")).begin()][-1] == read


def test_what_was_not_looked_for_is_not_counted() -> None:
    article = Article("a", "Rain", paragraphs=(Paragraph("It rained.", Span(0, 10)),), analysed=0)
    assert [*Narration(ShelvedArticle(1, article, "2026-03-28")).begin()][2:] == [
        "1 paragraph, quotations not looked for yet.",
        "It rained.",
    ]
    assert [*quotations(article), *names(article)] == [
        "Quotations: not looked for yet.",
        "Names: not looked for yet.",
    ]


def conversed(count: int) -> ShelvedArticle:
    """Return an article of so many paragraphs, each of which is a quotation."""
    paragraph = Paragraph(text := "“No,” said Lee.", Span(0, len(text)))
    quotes = (Quote(number, Span(0, 5), "direct", speaker="Ana Lee", basis="none") for number in range(count))
    return ShelvedArticle(1, Article("a", "Rain", paragraphs=(paragraph,) * count, quotes=tuple(quotes)), "2026-03-28")


def test_a_long_conversation_takes_no_longer_than_it_is() -> None:
    assert not outgrows(Narration, conversed, 100)


def test_the_place_is_kept_and_the_end_is_told(converse: Converse, shelf: Path) -> None:
    converse("1", "", "b")
    again = converse("1", "p", "rest", "")
    assert "Going on with paragraph 2; p goes back." in again
    assert again[-1] == "That is the end of the article. n reads the next one, b goes back to the list."
    assert "paragraph 2" not in " ".join(converse("1"))


def test_what_is_read_and_starred_is_kept(converse: Converse, shelf: Path) -> None:
    lines = converse("1", "s", "b", "s 2", "m 1", "m 3", "s 3", "s 3", "starred", "unread", "s", "s 99")
    assert "Starred: Talks, day 0" in lines
    assert "No longer read: Talks, day 0" in lines
    assert "Read: Talks, day 2" in lines
    assert "No longer starred: Talks, day 2" in lines
    assert lines[lines.index("Starred articles: 2.") :][1:3] == [
        "1. Talks, day 0 (unread, starred). The Example Post, 28 Mar 2026.",
        "2. Talks, day 1 (unread, starred). The Example Post, 27 Mar 2026.",
    ]
    assert "Unread articles: 11." in lines
    assert lines[-2:] == ["Say which: type the number of an article after it."] * 2


def test_the_tags_of_an_article_are_told(converse: Converse, shelf: Path) -> None:
    with closing(Library.open(shelf)) as library:
        library.tags.change([row.id for row in library.page("all", 0, 1)], ["later", "New York"], [])
    assert "Tagged: later, New York." in converse("1")


def test_no_unread_article_is_passed_over_while_the_list_shrinks(converse: Converse) -> None:
    lines = converse("unread", "m 1", "m 10", "n", "n")
    assert "11. Talks, day 10 (unread). The Example Post, 18 Mar 2026." in lines
    assert "12. Talks, day 11 (unread). The Example Post, 17 Mar 2026." in lines


def test_n_reads_the_next_unread_article(converse: Converse) -> None:
    lines = converse("m 2", "1", "n", "n")
    titles = [line for line in lines[12:] if line in {f"Talks, day {number}" for number in range(12)}]
    assert titles == ["Talks, day 0", "Talks, day 2", "Talks, day 3"]
    assert converse("12")[-1] == "The list has no such number; it goes to 10 so far."


def test_words_are_found_and_the_way_back_leads_to_the_shelf(converse: Converse) -> None:
    lines = converse("/cranes title:4", "1", "n", "b", "b", "/", "/zzzz", "/title:(")
    assert lines[12].startswith("1 article found for ")
    assert lines[13] == "1. Talks, day 4 (unread). The Example Post, 24 Mar 2026."
    assert any(line.startswith("   ") and "cranes" in line for line in lines)
    assert "No more articles that way; b goes back." in lines
    assert lines.count("All articles: 12.") == 2
    assert "Type the words to look for after the /." in lines
    assert any(line.startswith("0 articles found") for line in lines)


def test_nothing_found_says_why_and_what_was_meant(converse: Converse) -> None:
    lines = converse("/minsiter crane")
    assert lines[-2:] == ["No article has “minsiter”.", "Did you mean “/minister crane”?"]


def test_quotes_and_names_are_told(converse: Converse) -> None:
    lines = converse("quotes", "1", "quotes", "names")[12:]
    assert lines[0] == "No article is open: type its number."
    assert "1. Mira Okafor: “We will not sign before the cranes are safe,”" in lines
    assert "3. Mira Okafor, it seems: “Ask me tomorrow,”" in lines
    assert lines[-7:] == [
        "People:",
        "Mira Okafor, union leader: 2 mentions",
        "Tomas Rey, harbour minister: 1 mention",
        "Places:",
        "Sohail: 4 mentions",
        "Organisations:",
        "Port Council: 0 mentions",
    ]


def test_what_cannot_be_typed_is_said(converse: Converse) -> None:
    lines = converse("sing\x1b[2J", "0", "99999999999", "p", "rest", "?", "Q", "1")[12:]
    assert lines[0] == "“sing�[2J” cannot be typed here; ? says what can."
    assert lines[1] == lines[2] == "The list has no such number; it goes to 10 so far."
    assert lines[3] == lines[4] == "No article is open: type its number."
    assert lines[5].startswith("A number reads that article.")
    assert lines[-1].endswith("q: quit.")


def test_a_list_without_articles_has_no_numbers(converse: Converse, tmp_path: Path) -> None:
    assert converse("1", library=tmp_path / "new.db")[-1] == "The list has no numbers yet."


def test_an_empty_library_says_how_to_fill_it(converse: Converse, tmp_path: Path) -> None:
    assert converse(library=tmp_path / "new.db")[1:] == [
        "There is nothing to read yet: kreader import PATH brings articles in."
    ]


def test_hostile_text_does_not_reach_the_terminal(converse: Converse, tmp_path: Path) -> None:
    path = tmp_path / "hostile.db"
    library = Library.open(path)
    text = "One \x1b]0;owned\x07 two \u202eeerht."
    paragraph = Paragraph(text, Span(0, len(text)))
    article = Article("x", "Bad \x1b[2J\ntitle", source="A\x9bB", paragraphs=(paragraph,), authors=("\x1b[31m",))
    library.add(Draft("x", "x", text, b"x"), article)
    library.close()
    printed = "\n".join(converse("1", "quotes", "names", "/owned", "s 1", library=path))
    assert not set(printed) & {"\x1b", "\x07", "\x9b", "\u202e", "\x00"}
    assert "Bad �[2J title" in printed


def test_given_paths_are_imported_first(kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Harbour opens again\n\nThe harbour opened again on Monday, and the ships came in.\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("1\nq\n"))
    config = tmp_path / "config.toml"
    config.write_text('language_model = "none"')
    result = kreader("--config", config, "--library", tmp_path / "new.db", "--linear", story)
    assert result.code == 0
    assert "1 imported in" in result.out
    assert "The harbour opened again on Monday" in result.out


def test_a_long_import_says_how_far_it_is(kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Ship {number} comes in\n\nThe ship came in at {number} o’clock.\n")
    monkeypatch.setattr("reader.cli.progress._SPEAKING_SECONDS", -1.0)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    (tmp_path / "config").write_text('language_model = "none"')
    words = [tmp_path / f"{number}.txt" for number in range(3)]
    result = kreader("--config", tmp_path / "config", "--library", tmp_path / "new.db", "--linear", *words)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[:4] == ["Importing …", "1 of 3 so far.", "2 of 3 so far.", "3 of 3 so far."]


def test_somebody_at_a_terminal_is_asked_and_nothing_is_drawn(shelf: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "reader", "--library", str(shelf), "--linear"]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as run:
        os.write(ours, b"1\n\xff\nq\n")
        printed, _ = run.communicate(timeout=120)
    os.close(ours)
    os.close(theirs)
    assert run.returncode == 0
    assert printed.count(b"> ") == 3
    assert b"\x1b" not in printed


def test_a_sentence_about_an_article_without_a_source_begins_with_a_capital() -> None:
    listing = Listing(
        1, "Ferry sails", source=None, published=None, read=False, starred=False, imported="2026-11-27T09:00:00+00:00"
    )
    assert headline(1, listing) == "1. Ferry sails (unread). Added 27 Nov 2026."


@pytest.mark.parametrize(("lead", "state"), [(None, "2 copies"), (7, "copy")])
def test_a_copy_is_one_and_has_none(lead: int | None, state: str) -> None:
    listing = Listing(1, "Cranes", "The Post", "2026-03-01", True, False, story=3, copies=2, lead=lead)
    assert headline(1, listing) == f"1. Cranes ({state}). The Post, 1 Mar 2026."


def test_below_a_hit_without_a_text_there_is_no_empty_line() -> None:
    listing = Listing(1, "Cranes", "The Post", "2026-03-01", True, False)
    assert found(2, Hit(listing, 1.0, "")) == headline(2, listing)
    assert found(2, Hit(listing, 1.0, "They stand.")) == f"{headline(2, listing)}\n   They stand."
