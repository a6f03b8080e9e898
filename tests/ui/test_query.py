"""The search bar helps with the language: what may come next, what is wrong, and what was meant."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.errors import SupersededError
from reader.library import Library
from reader.library.suggestions.suggestions import Suggestions
from reader.model import Completion, Completions, Explanation
from reader.ui.screens.language import LanguageScreen
from reader.ui.views.completions import choice_rows, faint, gone_on, not_whole, why_nothing
from reader.ui.views.queries import as_meant
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.choice_list import ChoiceList
from tests.ui.conftest import Open, Press, Read, Told, main, until

KEYS = {"=": "equals_sign", ":": "colon", '"': "quotation_mark", " ": "space", "-": "minus", "(": "left_parenthesis"}


def typed(text: str) -> list[str]:
    """Return the keys of a text."""
    return [KEYS.get(letter, letter) for letter in text]


def query(pilot: Pilot[None]) -> str:
    return main(pilot).desk.search.bar.field.value


@pytest.fixture
def varied(shelf: Path, make_talks: object, shelve: object) -> Path:
    """The twelve articles, and one of another source, author and tag each."""
    library = Library.open(shelf)
    for number, source in enumerate(("Example Daily", "Harbour News", "The Example Sun")):
        article = make_talks(  # type: ignore[operator]
            f"more{number}.txt", f"More {number}", "2026-02-01", source=source, tags=(f"tag-{number}",)
        )
        shelve(library, article)  # type: ignore[operator]
    library.folders.save("My cranes", "crane")
    library.close()
    return shelf


@pytest.mark.parametrize("part", ["search", "complete", "explain"])
async def test_a_question_that_was_given_up_and_comes_late_takes_the_answer_from_no_newer_one(
    varied: Path,
    open_reader: Open,
    press: Press,
    screen_text: Read,
    told: Told,
    part: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owner = Library if part == "search" else Suggestions
    answer, outrun = getattr(owner, part), [0]

    def outrun_twice(*args: object, **given: object) -> object:
        if outrun[0]:
            outrun[0] -= 1
            raise SupersededError
        return answer(*args, **given)

    monkeypatch.setattr(owner, part, outrun_twice)
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed('source:"har'))
        outrun[0] = 2
        await press(pilot, *typed("bx"), "backspace", *(["enter"] if part == "explain" else []))
        said = {"search": "0 of 15", "complete": 'source:"harbour News', "explain": "No source is called “harb”"}
        assert said[part] in screen_text(pilot)
        assert not told(pilot)
        assert outrun == [0]


@pytest.mark.parametrize("key", ["right", "end", "tab"])
async def test_the_name_of_a_field_goes_on_behind_the_cursor(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, key: str
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("talks sou"))
        assert "talks source:" in screen_text(pilot)
        assert query(pilot) == "talks sou"
        await press(pilot, key)
        assert query(pilot) == "talks source:"
        assert "source:The Example Post  ↓ 3 more" in screen_text(pilot)
        assert main(pilot).desk.search.bar.field.has_focus


async def test_a_value_is_taken_as_it_is_written_and_found(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("source:harb"))
        assert "source:harbour News" in screen_text(pilot)
        await press(pilot, "end")
        assert query(pilot) == 'source:"Harbour News"'
        assert main(pilot).desk.search.hits.count == 1
        await press(pilot, *typed(" tag:TAG-1"), "right")
        assert query(pilot) == 'source:"Harbour News" tag:TAG-1'


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("source:harb", 1), ("title:tal", 12), ("tag:tag", 3), ("person:okaf", 15), ("speaker:oka", 15),
        ("said:sig", 15), ("source:harb ", 0), ("person:=okaf", 0), ("person:o", 0),
    ],
)  # fmt: skip
async def test_a_value_is_found_by_its_beginning_until_a_blank_follows(
    varied: Path, open_reader: Open, press: Press, text: str, hits: int
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed(text))
        assert main(pilot).desk.search.hits.count == hits
        assert str(main(pilot).desk.search.bar.field.value) == text


async def test_whoever_enters_the_beginning_of_a_value_is_told_that_nothing_is_called_so(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed('source:"harb'))
        assert "No source is called" not in screen_text(pilot)
        assert "Not whole yet: tab makes it" in screen_text(pilot)
        assert "Nothing found." not in screen_text(pilot)
        await press(pilot, "enter")
        assert "No source is called “harb”" in screen_text(pilot)


async def test_a_value_that_is_found_by_itself_is_not_to_blame_for_what_is_not_found_beside_it(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("tag:tag-0 source:harbour"))
        assert "source:harbour News" in screen_text(pilot)
        assert "Found only separately: without " in screen_text(pilot)
        assert "Not whole yet" not in screen_text(pilot)


async def test_values_are_listed_when_they_are_asked_for(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *typed("source:"))
        assert not search.query(ChoiceList)
        await press(pilot, "down")
        choices = search.query_one(ChoiceList)
        assert "The Example Post" in screen_text(pilot)
        assert " 12 " in screen_text(pilot)
        await press(pilot, "down", "up", "down", *typed("sun"))
        assert choices.count == 1
        await press(pilot, "enter")
        assert not choices.display
        assert query(pilot) == 'source:"The Example Sun"'
        assert search.hits.count == 1
        assert search.bar.field.has_focus
        await press(pilot, "enter")
        assert main(pilot).desk.spread.current == "text"


async def test_esc_closes_the_list_before_the_search(varied: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(varied) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *typed("tag:"), "down", "escape")
        assert not search.query_one(ChoiceList).display
        assert query(pilot) == "tag:"
        await press(pilot, "escape")
        assert not search.display
        assert main(pilot).query_one(ArticleList).has_focus
        await press(pilot, "tab")
        assert main(pilot).desk.spread.current == "text"


async def test_a_choice_is_taken_by_mouse(varied: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("source:"), "down")
        await pilot.click(ChoiceList, offset=(5, 0))
        await press(pilot)
        assert query(pilot) == 'source:"The Example Post"'


async def test_arrows_go_to_the_hits_where_nothing_is_to_be_chosen(
    varied: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(varied) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *typed("sa"), "down", "down")
        assert not search.query(ChoiceList)
        assert search.hits.cursor == 1
        await press(pilot, "up", "up")
        assert search.hits.cursor == 0


@pytest.mark.parametrize("size", [(80, 24), (20, 5)])
async def test_it_fits_into_small_windows(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    async with open_reader(varied, size=size) as pilot:
        await press(pilot, "slash", *typed("source:"), "down")
        assert " The Exam" in screen_text(pilot)
        assert "Harbour News" in screen_text(pilot)
        await press(pilot, "down", "tab")
        assert main(pilot).desk.search.hits.count == 1


async def test_what_is_amiss_is_marked_until_it_is_changed(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("crane is:blue"))
        field = main(pilot).desk.search.bar.field
        assert "is: knows unread, read and starred" in screen_text(pilot)
        assert "Understood: crane" in screen_text(pilot)
        assert [field.value[slice(*span)] for span in field.amiss] == ["blue"]
        strip = field.render_line(0)
        marked = "".join(part.text for part in strip if part.style and part.style.underline)
        assert marked == "blue"
        await press(pilot, *["backspace"] * 4, *typed("read"))
        assert field.amiss == ()
        await press(pilot, "backspace", "backspace", *typed("d"), "tab")
        assert (query(pilot), field.amiss) == ("crane is:read", ())


async def test_what_was_meant_is_offered_and_taken(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("minsiter crane"))
        assert "Did you mean “minister crane”?" in screen_text(pilot)
        assert "tab takes" in screen_text(pilot)
        await press(pilot, "tab")
        assert query(pilot) == "minister crane"
        assert main(pilot).desk.search.hits.count == 15


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24)])
async def test_an_empty_answer_says_why_in_the_place_of_the_hits(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    async with open_reader(varied, size=size) as pilot:
        await press(pilot, "slash")
        assert "╭─ Found ─" in screen_text(pilot)
        assert "Type words. f2" in screen_text(pilot)
        assert not in_list(pilot, screen_text(pilot), "Talks, day")
        await press(pilot, *typed("xyzzyx"))
        text = screen_text(pilot)
        assert "╭─ Found 0 ─" in text
        assert "No word begins with" in text
        assert "0 of 15 · " in text
        assert not in_list(pilot, text, "Talks, day")
        await press(pilot, "space")
        assert "No article has" in screen_text(pilot)
        await press(pilot, *typed("is:q"))
        assert "Nothing found." in screen_text(pilot), "why the last query found nothing says nothing of this one"
        await press(pilot, *["backspace"] * 4, "tab")
        assert main(pilot).desk.spread.current == "text"
        await press(pilot, "shift+tab", "j")
        assert main(pilot).desk.search.hits.has_focus
        await press(pilot, "slash", *["backspace"] * 7, *typed("more"))
        assert "╭─ Found ─" in screen_text(pilot)
        await press(pilot, "escape")
        assert main(pilot).query_one(ArticleList).has_focus
        assert in_list(pilot, screen_text(pilot), "Talks, day 0")


def in_list(pilot: Pilot[None], text: str, words: str) -> bool:
    """Whether these words are in the column of the list."""
    column = main(pilot).desk.listing.region.column_span
    return any(words in line[slice(*column)] for line in text.splitlines()[1:])


async def test_what_was_understood_is_never_cut_off_in_silence(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied, size=(80, 24)) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *typed('crane OR ships source:"Example Daily" -xyz is:q'))
        said = " ".join(line[1:29].strip("│ ") for line in screen_text(pilot).splitlines() if line.startswith("│"))
        assert "is: knows unread" in said
        assert "Understood: " in said
        assert said.rindex("-xyz") > said.index("Understood: ")
        search.query_pane.write(f"is:{'very ' * 200}")
        await press(pilot)
        assert "…" in screen_text(pilot)
        assert search.bar.size.height < 14


async def test_what_was_offered_for_another_query_is_not_taken(varied: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("crane"), "escape", "slash", *typed("minsiter"), "ctrl+r")
        assert query(pilot) == "crane"
        await press(pilot, "tab")
        assert (query(pilot), main(pilot).desk.search.hits.has_focus) == ("crane", True)
        await press(pilot, "slash", "end", *typed(" sou"), "left", "tab")
        assert (query(pilot), main(pilot).desk.spread.current) == ("crane sou", "text")


async def test_it_is_said_in_a_word_where_there_is_one_line(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied, size=(20, 5)) as pilot:
        await press(pilot, "slash", *typed("minsiter"))
        assert "tab →" in screen_text(pilot)
        assert "minister " in screen_text(pilot)


async def test_why_a_query_found_nothing_is_not_said_of_one_that_is_amiss(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    explain, gate = Suggestions.explain, threading.Event()

    def late(suggestions: Suggestions, query: str) -> Explanation:
        if query == "date*":
            gate.wait(10)
        return explain(suggestions, query)

    monkeypatch.setattr(Suggestions, "explain", late)
    async with open_reader(varied, size=(160, 45)) as pilot:
        await press(pilot, "slash", *typed("dat"))
        await pilot.press("e")
        await until(pilot, lambda: main(pilot).desk.search.results.query_shown == "date*")
        main(pilot).desk.search.bar.field.value = "date:2x0"  # as if typed faster than the answers come
        await until(pilot, lambda: "“2x0” is not a date" in screen_text(pilot))
        gate.set()
        await press(pilot)
        assert "“2x0” is not a date" in screen_text(pilot)
        assert "No word begins" not in screen_text(pilot)


@pytest.mark.parametrize("search", ["slash", "Q"])
@pytest.mark.parametrize("begun", ["date:ye", "date:201", "date:2015..20", "is:unr", "has:q", "query:my", "(talks"])
async def test_a_query_is_not_blamed_for_what_is_still_being_typed(
    varied: Path, open_reader: Open, press: Press, begun: str, search: str
) -> None:
    async with open_reader(varied) as pilot:
        bar = main(pilot).desk.search.bar
        await press(pilot, search)
        for words in (begun, f"sohail {begun}"):
            bar.field.value = words
            await press(pilot)
            assert not bar.field.amiss
            assert not bar.query(".-amiss")


@pytest.mark.parametrize("begun", ["date:ye", "sohail date:ye"])
async def test_whoever_enters_a_query_without_its_end_is_told_what_it_lacks(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, begun: str
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed(begun), "enter")
        assert "“ye” is not a date" in screen_text(pilot)
        assert main(pilot).desk.spread.current == ("text" if "sohail" in begun else "articles")


async def test_a_query_without_its_end_keeps_the_last_hits_if_nothing_of_it_can_be_asked(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        results = main(pilot).desk.search.results
        await press(pilot, "slash", *typed("date:2026"))
        assert results.hits.count == 15
        await press(pilot, "backspace")
        assert results.hits.count == 15
        assert "Nothing found" not in screen_text(pilot)


async def test_nothing_is_offered_for_what_is_typed_no_more(
    varied: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete, gate = Suggestions.complete, threading.Event()

    def slow(suggestions: Suggestions, query: str) -> Completions:
        if query == "source:e":
            gate.wait(10)
        return complete(suggestions, query)

    monkeypatch.setattr(Suggestions, "complete", slow)
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("source:"))
        await pilot.press("e", "backspace", "h")
        await until(pilot, lambda: "source:harbour News" in screen_text(pilot))
        gate.set()
        await press(pilot)
        assert "source:harbour News" in screen_text(pilot)


async def test_quotations_are_worded_in_the_same_language(varied: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "Q", *typed("speaker:tom"), "end")
        assert query(pilot) == 'speaker:"Tomas Rey"'
        assert main(pilot).desk.search.hits.count == 1


async def test_a_saved_search_is_a_part_of_another(varied: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", *typed("more query:m"), "right")
        assert query(pilot) == 'more query:"My cranes"'
        assert main(pilot).desk.search.hits.count == 3


async def test_the_language_is_shown_while_typing(
    varied: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(varied) as pilot:
        await press(pilot, "slash", "a", "f2")
        assert isinstance(pilot.app.screen, LanguageScreen)
        assert "a quotation by that speaker with that word in it" in screen_text(pilot)
        await press(pilot, "escape")
        assert query(pilot) == "a"


KOREA = Completion("Korea Herald", 'source:"Korea Herald"', 1000)
POST = Completion("Post", "source:Post", 7)


@pytest.mark.parametrize(
    ("completions", "said"),
    [
        (Completions(), ""),
        (Completions(0, "kor", (KOREA,), True), "ea Herald"),
        (Completions(0, "KOR", (KOREA, POST), True), "ea Herald  ↓ 1 more"),
        (Completions(0, "her", (KOREA,), True), "  → Korea Herald"),
        (Completions(0, "s", (Completion("source:", "source:"), Completion("sort:", "sort:"))), "ource:"),
        (Completions(0, "", (Completion("a\x1b[1m\nb", "tag:a"),), True), "a\x1b[1m b"),
    ],
)
def test_what_stands_behind_the_cursor(completions: Completions, said: str) -> None:
    assert faint(completions, 80) == said


@pytest.mark.parametrize(
    ("room", "said"), [(19, "ea Herald  ↓ 1 more"), (18, "ea Herald  ↓ 1"), (13, "ea Herald"), (0, "ea Herald")]
)
def test_what_stands_behind_the_cursor_says_no_more_than_there_is_room_for(room: int, said: str) -> None:
    assert faint(Completions(0, "kor", (KOREA, POST), True), room) == said


def test_the_rows_of_the_list_count_articles() -> None:
    completions = Completions(5, "", (KOREA, POST, Completion("monday", "date:monday")), True)
    assert [tuple(row) for row in choice_rows(completions)] == [
        ("Korea Herald", "1,000+"),
        ("Post", "7"),
        ("monday", ""),
    ]
    assert gone_on("port source:", completions) == 'port source:"Korea Herald"'


@pytest.mark.parametrize(
    ("meant", "reason", "brief", "said"),
    [
        ("", "", False, ""),
        ("", "No article has “x”.", False, "No article has “x”."),
        ("port", "No.", False, "Did you mean “port”? tab takes it. No."),
        ("port", "No.", True, "tab → port"),
    ],
)
def test_why_nothing_was_found(meant: str, reason: str, brief: bool, said: str) -> None:
    assert why_nothing(meant, reason, "tab", brief) == said


@pytest.mark.parametrize(
    ("choices", "brief", "said"),
    [
        ((KOREA,), False, "Not whole yet: tab makes it “Korea Herald”."),
        ((KOREA, POST), False, "Not whole yet: tab makes it “Korea Herald”, ↓ lists 1 other."),
        ((KOREA, POST, POST), False, "Not whole yet: tab makes it “Korea Herald”, ↓ lists 2 others."),
        ((KOREA, POST), True, "tab → Korea Herald"),
    ],
)
def test_a_value_that_is_not_whole(choices: tuple[Completion, ...], brief: bool, said: str) -> None:
    assert not_whole(Completions(0, "k", choices, True), "tab", "↓", brief) == said


def test_a_beginning_is_meant_where_one_was_typed() -> None:
    assert as_meant("minister crane*", "minsiter crane") == "minister crane"
    assert as_meant("minister crane*", "minsiter crane*") == "minister crane*"
