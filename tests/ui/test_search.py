"""Search: results while typing, opening at the match, walking on, and back as if nothing had happened."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual._compositor import Compositor
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot
from textual.strip import Strip
from textual.style import Style

from reader.library import Library
from reader.library.search import search as library_search
from reader.model import Answer, Article, Hit
from reader.ui.panes import results
from reader.ui.panes.results import HITS
from reader.ui.views.queries import as_typed, before, remembered, verdict
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.hit_list import HitList
from tests.ui.conftest import Open, Press, Read, Told, main, settle, until


def shown(pilot: Pilot[None]) -> str:
    shelved = main(pilot).desk.reading.shelved
    assert shelved is not None
    return shelved.article.title


async def test_results_come_while_typing_with_their_snippets(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"minist")
        text = screen_text(pilot)
        assert "12 of 12 · " in text
        assert "Talks, day 0" in text
        assert "The Example Post · 28 Mar 2026" in text
        assert "minister" in text
        assert main(pilot).desk.search.hits.count == 12


@pytest.mark.parametrize(("away", "found"), [((), 1), (("enter", "tab"), 0)])
async def test_what_comes_in_is_found_where_nothing_was_unless_something_else_is_looked_at(
    shelf: Path,
    open_reader: Open,
    press: Press,
    make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
    away: Sequence[str],
    found: int,
) -> None:
    def bring_in() -> None:
        with closing(Library.open(shelf)) as library:
            shelve(library, make_talks("new.txt", "A zeppelin lands", "2026-04-01"))

    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"zeppelin", *away)
        assert main(pilot).desk.search.hits.count == 0
        with concurrent.futures.ThreadPoolExecutor() as threads:
            threads.submit(bring_in).result()
        main(pilot).desk.follow()
        await settle(pilot)
        assert main(pilot).desk.search.hits.count == found


async def test_words_that_go_on_behind_a_snippet_are_hinted_at(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(100, 24)) as pilot:
        await press(pilot, "slash", *"sohail")
        lines = [line.split("││")[0].strip("│ ") for line in screen_text(pilot).splitlines()]
        assert lines[9:11] == ["The harbour talks in Sohail", "went on for a third day, and…"]


async def test_a_narrow_snippet_shows_the_match(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "slash", *"nobody")
        lines = [line.split("││")[0].strip("│ ") for line in screen_text(pilot).splitlines()]
        assert lines[9:11] == ["…went on for a third", "day, and nobody in…"]


async def test_what_is_listed_of_many_hits_is_said_over_them(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "HITS", 11)
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"minister")
        assert main(pilot).desk.search.hits.count == 11
        assert "─ Found · first 11 ─" in screen_text(pilot)
        await press(pilot, *"xyz")
        assert "─ Found 0 ─" in screen_text(pilot)


async def test_tab_goes_from_the_bar_to_the_hits_and_on_to_the_text(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "slash", *"minister", "tab")
        assert main(pilot).desk.search.hits.has_focus
        assert "│  Talks, day 0 " in screen_text(pilot), "the article of the hit under the cursor is shown"
        await press(pilot, "tab")
        assert main(pilot).query_one(ArticleBody).has_focus
        await press(pilot, "shift+tab")
        assert main(pilot).desk.search.hits.has_focus


async def test_enter_lands_on_the_first_match_and_n_crosses_into_the_next_hit(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "slash", *"sohail", "enter")
        assert body.has_focus
        assert body.matches.tally == "1/3"
        assert "1/3" in screen_text(pilot)
        await press(pilot, "n", "n")
        assert body.matches.tally == "3/3"
        await press(pilot, "n")
        assert main(pilot).desk.search.hits.cursor == 1
        assert body.matches.tally == "1/3"
        assert told(pilot)[-1].startswith("Hit 2 of 12")
        await press(pilot, "N")
        assert main(pilot).desk.search.hits.cursor == 0
        assert body.matches.tally == "3/3"
        await press(pilot, "N", "N", "N")
        assert told(pilot)[-1] == "That was the first hit."


async def test_hits_say_what_became_of_their_articles(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        hits = await _found(pilot, press)
        assert [(row.unread, row.starred) for row in hits.rows[:2]] == [(True, False)] * 2
        await press(pilot, "enter", "escape", "s")
        assert [(row.unread, row.starred) for row in hits.rows[:2]] == [(False, True), (True, False)]
        await press(pilot, "t", *"later", "enter")
        assert "#later" in hits.rows[0].about
        assert "#later" not in hits.rows[1].about
        await press(pilot, "u", "u")
        assert [(row.unread, row.starred) for row in hits.rows[:2]] == [(False, False), (True, False)]
        assert "#later" not in hits.rows[0].about
        assert (hits.cursor, hits.count) == (0, 12)


async def test_found_quotations_say_whether_their_articles_are_starred(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", "enter", "escape")
        hits = main(pilot).desk.search.hits
        about = hits.rows[0].about
        await press(pilot, "s")
        assert (hits.rows[0].starred, hits.rows[0].about) == (True, about)


async def _found(pilot: Pilot[None], press: Press) -> HitList:
    await press(pilot, "slash", *"minist", "down", "down", "up")
    return main(pilot).desk.search.hits


async def test_esc_restores_list_selection_and_scroll(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "j", "j", "j", "j", "j", "j", "j")
        before = (articles.cursor, articles.scroll_offset, screen_text(pilot))
        await press(pilot, "slash", *"crane", "down", "down", "enter", "escape")
        assert main(pilot).desk.search.hits.has_focus
        await press(pilot, "escape")
        assert articles.has_focus
        assert (articles.cursor, articles.scroll_offset) == before[:2]
        read_meanwhile = before[2].replace("12 unread", "11 unread").replace("●", " ")
        assert screen_text(pilot).replace("●", " ") == read_meanwhile


@pytest.mark.parametrize(
    ("keys", "query"), [((), "port*"), (("end", "space"), "ships port*"), (("right", "space"), "ships port*")]
)
@pytest.mark.parametrize("again", ["slash", "Q"])
async def test_what_is_typed_replaces_the_query_unless_the_cursor_is_moved_first(
    shelf: Path, open_reader: Open, press: Press, keys: Sequence[str], query: str, again: str
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"ships", "enter", "escape", again)
        assert main(pilot).desk.search.bar.field.value == "ships", "it is still there, and shown"
        await press(pilot, *keys, *"port")
        assert main(pilot).desk.search.results.query_shown == query


@pytest.fixture
def mixed(file: Path, make_talks: Callable[..., Article], shelve: Callable[[Library, Article], int]) -> Path:
    """Articles by turns with and without "ferry" in the title, the first ones the newest; the third ferry is read."""
    with closing(Library.open(file)) as library:
        for number in range(10):
            title = f"{'Talks' if number % 2 else 'Ferry'}, day {number}"
            one = shelve(library, make_talks(f"{number}.txt", title, f"2026-03-{28 - number:02}"))
            library.mark([one], "read", number == 4)
    return file


@pytest.mark.parametrize("lists", [(), ("escape",)])
async def test_paging_past_the_end_goes_on_with_the_next_unread_hit(
    mixed: Path, open_reader: Open, press: Press, told: Told, lists: Sequence[str]
) -> None:
    async with open_reader(mixed, size=(140, 24), toasts=True) as pilot:
        await press(pilot, "slash", *"ferry sort:date", "enter", *lists)
        met = [shown(pilot)]
        for _ in range(40):
            await press(pilot, "space")
            met += [shown(pilot)] if shown(pilot) != met[-1] else []
        assert met == ["Ferry, day 0", "Ferry, day 2", "Ferry, day 6", "Ferry, day 8"]
        assert main(pilot).desk.search.hits.has_focus == bool(lists)
        assert told(pilot)[-1] == "No other hit that way is unread."
        assert {row.title for row in main(pilot).desk.search.hits.rows if row.unread} == set()


async def test_unread_hits_are_gone_to_in_their_list(mixed: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(mixed, size=(140, 16)) as pilot:  # with room for three hits
        await press(pilot, "slash", *"ferry sort:date", "enter", "escape")
        met = []
        for key in "nnnp":
            await press(pilot, key)
            met.append(shown(pilot))
        assert met == ["Ferry, day 2", "Ferry, day 6", "Ferry, day 8", "Ferry, day 6"]
        assert main(pilot).desk.search.hits.has_focus
        assert main(pilot).title_bar.counts == "10 articles · 8 unread", "looking is not reading"


async def test_paging_past_the_end_goes_on_with_the_next_quotation(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed, size=(140, 16)) as pilot:
        await press(pilot, "Q", *"sign", "space", *"OR", "space", *"tomorrow", "enter")
        hits = main(pilot).desk.search.hits
        said = [row.words for row in hits.rows]
        assert (hits.cursor, len(set(said))) == (0, 2)
        for _ in range(12):
            await press(pilot, *["space"] * (hits.cursor == 0))
        assert hits.cursor == 1
        assert main(pilot).desk.sheet.text.body.matches.places == (hits.rows[1].place,)


async def test_hits_are_walked_by_arrows_while_typing(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"ships", "down", "down", "up")
        shelved, hit = main(pilot).desk.reading.shelved, main(pilot).desk.search.hits.current
        assert shelved is not None
        assert hit is not None
        assert shelved.id == hit.id
        assert main(pilot).desk.search.bar.field.has_focus
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"


@pytest.mark.parametrize("size", [(160, 45), (80, 24)])
async def test_the_first_hit_is_the_first_that_the_arrows_go_to(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        hint = "Article · ↓ next hit"
        await press(pilot, "j", "j", "slash", *"ships")
        assert hint in screen_text(pilot)
        await press(pilot, "escape")
        assert hint not in screen_text(pilot)
        await press(pilot, "slash", *"ships", "down")
        assert (shown(pilot), main(pilot).desk.search.hits.cursor) == ("Talks, day 0", 0)
        assert hint not in screen_text(pilot)
        await press(pilot, "down")
        assert shown(pilot) == "Talks, day 1"
        await press(pilot, *"x", "backspace", "down")
        assert shown(pilot) == "Talks, day 0"
        await press(pilot, *"xyz")
        assert hint not in screen_text(pilot)


async def test_an_unusable_query_keeps_the_last_good_results_says_what_is_amiss_and_opens_nothing(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"crane")
        main(pilot).desk.search.bar.field.value = "date:2015-13"
        await press(pilot, "enter")
        assert "“2015-13” is not a date" in screen_text(pilot)
        assert main(pilot).desk.search.hits.count == 12
        assert main(pilot).desk.search.bar.field.has_focus
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"


async def test_the_hits_in_sight_come_first_and_all_others_when_they_are_gone_to(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    search = Library.search

    def noted(library: Library, query: str, limit: int = 50, **given: Any) -> Answer:
        asked.append(limit)
        return search(library, query, limit, **given)

    monkeypatch.setattr(Library, "search", noted)
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"minister")
        hits = main(pilot).desk.search.hits
        assert set(asked) == {5}
        assert hits.size.height < 5 * hits.item_height
        assert (hits.count, hits.lacking) == (12, True)
        await press(pilot, "down", "down", "up")
        assert asked[-2:] == [5, HITS]
        assert (hits.count, hits.lacking) == (12, False)


async def test_what_a_quick_search_left_out_is_brought_by_a_thorough_one(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Library.search

    def quick(library: Library, query: str, limit: int = 50, *, thorough: bool = False, **given: Any) -> Answer:
        answer = search(library, query, limit, thorough=thorough, **given)
        return answer if thorough else replace(answer, hits=answer.hits[:2], total=2, total_is_exact=False)

    monkeypatch.setattr(Library, "search", quick)
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"ships", "quotation_mark", "enter")
        hits = main(pilot).desk.search.hits
        assert [row.title for row in hits.rows] == [f"Talks, day {number}" for number in range(12)]
        assert (hits.cursor, hits.count, hits.lacking) == (0, 12, False)
        assert "12 of 12 · " in screen_text(pilot)
        assert "Ships wait" in screen_text(pilot)


@pytest.mark.parametrize("known", [5, 7])
async def test_the_last_hit_is_gone_to_however_many_were_known_before(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch, known: int
) -> None:
    search = Library.search

    def quick(library: Library, query: str, limit: int = 50, *, thorough: bool = False, **given: Any) -> Answer:
        answer = search(library, query, limit, thorough=thorough, **given)
        return answer if thorough else replace(answer, total=known, total_is_exact=False)

    monkeypatch.setattr(Library, "search", quick)
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"ships", "enter", "escape", "G")
        hits = main(pilot).desk.search.hits
        assert (hits.cursor, hits.count, shown(pilot)) == (11, 12, "Talks, day 11")


async def test_only_hits_in_sight_have_snippets(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"ships", "down", "down", "up")
        hits = main(pilot).desk.search.hits
        assert [row.snippet is not None for row in hits.rows] == [True] * 5 + [False] * 7
        assert [bool(row.matches) for row in hits.rows] == [True] * 5 + [False] * 7
        await press(pilot, "enter", "escape", "G")
        known = {place for place, row in enumerate(hits.rows) if row.snippet is not None}
        assert known == {*range(5), *hits.in_sight} & {*range(12)} != {*range(12)}
        assert "Ships wait" in screen_text(pilot)
        await pilot.resize_terminal(140, 40)
        await press(pilot)
        assert all(row.snippet and row.matches for row in hits.rows)


async def test_snippets_of_a_query_that_is_gone_are_not_shown(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    give, gate = Library.hits, threading.Event()

    def slow(library: Library, ids: Sequence[int], query: str) -> tuple[Hit, ...]:
        gate.wait(10)
        return give(library, ids, query)

    monkeypatch.setattr(Library, "hits", slow)
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"ships", "enter", "escape")
        await pilot.press("G", "slash", "end", "space", *"harbour")
        await pilot.pause()
        gate.set()
        await press(pilot)
        hits = main(pilot).desk.search.hits
        assert main(pilot).desk.search.results.query_shown == "ships harbour*"
        for row in hits.rows[:5]:
            assert row.snippet is not None
            assert "harbour" in {row.snippet[start:end] for start, end in row.matches}


async def test_a_search_and_what_a_change_asks_for_do_not_stop_each_other_again_and_again(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    find, begun = library_search._found, []

    def long(*given: Any) -> Any:
        begun.append(given)
        for _ in range(50):
            time.sleep(0.002)
            given[-1]()  # which stops it if another question came
        return find(*given)

    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"ships")
        assert pilot.app.library is not None  # type: ignore[attr-defined]
        await asyncio.to_thread(pilot.app.library.bin.remove, [3])  # type: ignore[attr-defined]
        monkeypatch.setattr(library_search, "_found", long)
        found = main(pilot).desk.search.results
        found.renew()
        await until(pilot, lambda: bool(begun))
        found.find("ships")
        await press(pilot)
        assert found.hits.count == 11
        assert len(begun) == 2


@pytest.mark.parametrize("keys", [("enter", "escape", "G"), ("down",) * 20])
async def test_a_hit_that_is_gone_to_before_it_is_known_is_shown_when_it_is(
    shelf: Path, open_reader: Open, press: Press, keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    search, gate = Library.search, threading.Event()

    def slow(library: Library, query: str, limit: int = 50, **given: Any) -> Answer:
        if limit == HITS:
            gate.wait(10)
        return search(library, query, limit, **given)

    monkeypatch.setattr(Library, "search", slow)
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"crane")
        hits = main(pilot).desk.search.hits
        await pilot.press(*keys)
        await until(pilot, lambda: hits.cursor == 11)
        assert hits.current is None
        gate.set()
        await press(pilot)
        assert shown(pilot) == "Talks, day 11"


async def test_the_last_good_results_become_whole_under_an_odd_query(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"crane")
        main(pilot).desk.search.bar.field.value = "date:2015-13"
        await press(pilot)
        await press(pilot, "down", "down")
        assert (main(pilot).desk.search.hits.count, main(pilot).desk.search.hits.lacking) == (12, False)


async def test_what_is_known_stays_where_it_is_when_the_others_come(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Library.search

    def changing(library: Library, query: str, limit: int = 50, **given: Any) -> Answer:
        answer = search(library, query, limit, **given)
        return replace(answer, hits=answer.hits[::-1]) if limit == HITS else answer

    monkeypatch.setattr(Library, "search", changing)
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press(pilot, "slash", *"crane", "enter", "escape")
        hits = main(pilot).desk.search.hits
        titles = []
        for _ in range(12):
            assert hits.current is not None
            titles.append(hits.current.title)
            await press(pilot, "j")
        assert titles[:5] == [f"Talks, day {number}" for number in range(5)]
        assert sorted(titles) == sorted(f"Talks, day {number}" for number in range(12))


async def test_keys_typed_ahead_are_all_searched_for(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await pilot.press("slash", *"harbour", "space", *"minister")
        await press(pilot)
        assert main(pilot).desk.search.bar.field.value == "harbour minister"
        assert main(pilot).desk.search.results.query_shown == "harbour minister*"
        assert "· harbour minister*" in screen_text(pilot)


async def test_an_answer_moves_nothing_and_draws_only_what_is_new_in_sight(
    shelf: Path, open_reader: Open, press_and_draw: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        await press_and_draw(pilot, "slash", *"ha")
        hits = main(pilot).desk.search.hits
        laid_out: list[object] = []
        drawn: list[int] = []
        lay_out, draw = Compositor.reflow, HitList.render_item

        def noted(compositor: Compositor, *given: Any) -> Any:
            laid_out.append(compositor)
            return lay_out(compositor, *given)

        def noted_item(hits: HitList, item: int, line: int, width: int, base: Style) -> Strip:
            drawn.append(item)
            return draw(hits, item, line, width, base)

        monkeypatch.setattr(Compositor, "reflow", noted)
        monkeypatch.setattr(HitList, "render_item", noted_item)
        await press_and_draw(pilot, *"rbour")
        assert drawn == []
        await press_and_draw(pilot, "space", "3")
        assert hits.count == 1
        assert set(drawn) == {0}
        await press_and_draw(pilot, "backspace")
        assert hits.count == 12
        assert set(drawn) == {0, 1}
        assert laid_out == []
        assert hits.vertical_scrollbar.window_virtual_size == hits.virtual_size.height


async def _typing(pilot: Pilot[None], press: Press, patch: pytest.MonkeyPatch) -> list[str]:
    """Open the search bar and search once, and record for which query every frame from now on shows the hits."""
    await press(pilot, "slash", "h", "backspace")
    search = main(pilot).desk.search
    search.bar.field.cursor_blink = False
    await press(pilot)
    frames: list[str] = []
    draw = Compositor.render_update

    def noted(compositor: Compositor, *given: Any, **named: Any) -> Any:
        frames.append(search.results.query_shown)
        return draw(compositor, *given, **named)

    patch.setattr(Compositor, "render_update", noted)
    return frames


async def test_no_frame_shows_a_key_without_what_it_finds(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.held_frame._LONGEST", 60)  # however slow this machine is
    async with open_reader(shelf) as pilot:
        frames = await _typing(pilot, press, monkeypatch)
        styled: list[object] = []
        monkeypatch.setattr(Stylesheet, "update_nodes", lambda *given, **_: styled.append(given))
        for key, said in [("h", "h*"), ("a", "ha*"), ("backspace", "h*"), ("backspace", "")]:
            await press(pilot, key)
            assert said in screen_text(pilot)
            assert bool(said) == bool(main(pilot).desk.search.hits.count)
            assert set(frames) == {said}  # a completion that is late has a frame of its own
            frames.clear()
        assert styled == []


async def test_a_key_does_not_wait_for_a_slow_answer(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        frames = await _typing(pilot, press, monkeypatch)
        answered, search = threading.Event(), Library.search

        def slow(*given: Any, **named: Any) -> Answer:
            answered.wait()
            return search(*given, **named)

        with monkeypatch.context() as patch:
            patch.setattr(Library, "search", slow)
            try:
                await pilot.press("h")
                async with asyncio.timeout(30):  # long enough for any machine
                    while not frames:
                        await asyncio.sleep(0.001)
                assert main(pilot).desk.search.results.is_searching
            finally:
                answered.set()


async def test_a_long_query_scrolls_in_its_line(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(100, 24)) as pilot:
        await press(pilot, "slash")
        bar = main(pilot).desk.search.bar
        bar.field.insert_text_at_cursor("harbour ministers who are said to be out of reac")
        await press(pilot, "h")
        line = screen_text(pilot).splitlines()[2]
        assert "of reach" in line
        assert "harbour min" not in line
        assert bar.field.region.height == 1


def typed_line(screen: str) -> str:
    """Return the line of the search bar that is typed into."""
    return screen.splitlines()[2].split("│")[1].strip()


async def test_a_long_query_shows_where_more_of_it_is(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "slash")
        main(pilot).desk.search.bar.field.insert_text_at_cursor("harbour OR crane OR minister OR strik")
        await press(pilot, "e")
        assert typed_line(screen_text(pilot)) == "…ne OR minister OR strike"
        await press(pilot, "home")
        assert typed_line(screen_text(pilot)).startswith("harbour OR crane")
        assert typed_line(screen_text(pilot)).endswith("…")
        await press(pilot, *["right"] * 24)
        assert typed_line(screen_text(pilot)) == "…r OR crane OR minister O…"
        await press(pilot, *["left"] * 12)
        assert typed_line(screen_text(pilot)) == "…r OR crane OR minister O…"
        await press(pilot, *["left"] * 12)
        assert typed_line(screen_text(pilot)) == "harbour OR crane OR minis…"


async def test_what_may_follow_a_long_query_is_shown_behind_it(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "slash")
        main(pilot).desk.search.bar.field.insert_text_at_cursor("harbour OR crane OR minister spe")
        await press(pilot, "a")
        assert "ane OR minister speaker:" in screen_text(pilot).splitlines()[2]


async def test_a_long_query_is_shown_from_its_beginning_once_it_is_left(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "slash")
        main(pilot).desk.search.bar.field.insert_text_at_cursor("harbour OR crane OR minister OR strik")
        await press(pilot, "e", "tab")
        assert typed_line(screen_text(pilot)).startswith("harbour OR crane")
        assert typed_line(screen_text(pilot)).endswith("…")
        await press(pilot, "slash", "end")
        assert typed_line(screen_text(pilot)).endswith("strike")
        await pilot.resize_terminal(70, 24)
        await press(pilot)
        assert typed_line(screen_text(pilot)).endswith("strike")


async def test_an_answer_to_a_quick_enter_is_waited_for(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        await pilot.press("slash", *"cranes", "enter")
        await until(pilot, lambda: main(pilot).query_one(ArticleBody).matches.tally == "1/1")


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("harb", "harb*"),
        ("port strik", "port strik*"),
        ("a", "a*"),
        ("port OR", "port OR"),
        ('"no de', '"no de'),
        ('"no deal" har', '"no deal" har*'),
        ("title:str", "title:str*"),
        ("port Said:str", "port Said:str*"),
        ("title:=str", "title:=str"),
        ("-title:str", "-title:str"),
        ('title:"str', 'title:"str'),
        ("person:ca", "person:ca"),
        ("person:car", "person:car*"),
        ("lang:eng", "lang:eng"),
        ("date:jan", "date:jan"),
        ("https:abc", "https:abc"),
        ("title:", ""),
        ("port -title:", "port "),
        ('port (tag:"', "port ("),
        ("12:", "12:"),
        ("U.S.", "U.S."),
        ("C++", "C++"),
        ("harb ", "harb "),
        ("2015", "2015"),
        ("(por", "(por*"),
        ("zürich", "zürich*"),
    ],
)
def test_the_last_word_may_go_on_while_it_is_typed(typed: str, query: str) -> None:
    assert as_typed(typed) == query


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(total=37, milliseconds=3.7), "37 of 50,123 · 4 ms"),
        (Answer(total=2000, total_is_exact=False, milliseconds=12.2), "best of 2,000+ · 12 ms"),
        (Answer(total=0, total_is_exact=False, milliseconds=2), "none so far · 2 ms"),
        (Answer(total=1, milliseconds=0.1, understood="port AND strike"), "1 of 50,123 · 1 ms · port AND strike"),
    ],
)
def test_the_bar_says_how_many_and_how_fast(answer: Answer, said: str) -> None:
    assert verdict(answer, 50_123) == said


async def test_all_lines_of_what_is_pasted_are_sought(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash")
        search.bar.field.post_message(events.Paste("title:3\r\n  harbour\n"))
        await settle(pilot)
        assert (search.bar.field.value, search.hits.count) == ("title:3 harbour", 1)
        search.bar.field.post_message(events.Paste(" crane"))
        await settle(pilot)
        assert search.bar.field.value == "title:3 harbour crane"


async def test_matches_of_a_search_are_told_from_those_of_a_find(
    path: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    library = Library.open(path)
    shelve(library, make_talks("a.txt", "Talks", "2026-03-01"))
    library.close()
    async with open_reader(path) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "slash", *"cranes", "enter", "f", *"harbour")
        assert body.matches.tally == "2/3", "on from where the search led"
        await press(pilot, "enter", "escape")
        assert body.matches.tally == "1/1"
        assert body.has_focus
        await press(pilot, "escape")
        assert main(pilot).desk.search.hits.has_focus


async def test_earlier_searches_are_brought_back_one_by_one(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", "ctrl+r")
        assert told(pilot)[-1] == "There is no earlier search."
        await press(pilot, *"crane", "escape", "slash", *"title:3", "escape", "slash", "ctrl+r")
        assert (search.bar.field.value, search.hits.count) == ("title:3", 1)
        await press(pilot, "ctrl+r")
        assert (search.bar.field.value, search.hits.count) == ("crane", 12)
        await press(pilot, "ctrl+r")
        assert told(pilot)[-1] == "There is no earlier search."
        assert search.bar.field.value == "crane"


async def test_earlier_searches_are_brought_back_after_a_restart(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"crane", "escape", "slash", *"title:3", "escape", "ctrl+q")
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "ctrl+r")
        assert search.bar.field.value == "title:3"
        await press(pilot, "ctrl+r")
        assert search.bar.field.value == "crane"


async def test_a_search_that_was_typed_over_is_brought_back(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"crane", "enter", "slash", "ctrl+u", *"title:3", "ctrl+q")
    async with open_reader(shelf) as pilot:
        field = main(pilot).desk.search.bar.field
        assert field.value == "title:3"
        await press(pilot, "ctrl+r")
        assert field.value == "crane"


def test_each_query_is_remembered_once_where_it_was_used_last() -> None:
    earlier = remembered(remembered(remembered((), "a"), "b "), "a")
    assert earlier == remembered(earlier, " ") == ("b", "a")
    assert len(remembered([str(number) for number in range(80)], "x")) == 50
    assert remembered(earlier, "pasted " * 500) == earlier, "what is no query does not fill the library"
    assert [before(earlier, query) for query in ("a", "b", "c", "")] == ["b", None, "a", "a"]


async def test_what_is_typed_in_one_burst_goes_into_the_line_that_it_opens(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        for key, character in [("slash", "/"), *((letter, letter) for letter in "harbour")]:
            pilot.app.post_message(events.Key(key, character))
        await press(pilot)
        assert main(pilot).desk.search.bar.field.value == "harbour"
        assert main(pilot).desk.search.hits.count == 12


async def test_an_earlier_search_comes_back_from_every_pane(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(90, 30)) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *"crane", "escape")
        for keys in ((), ("enter",), ("e",), ("slash", *"title:3", "enter")):
            await press(pilot, *keys, "ctrl+r")
            assert search.bar.field.value.startswith("crane")
            assert search.bar.field.has_focus
            await press(pilot, "escape")
        await press(pilot, "enter", "f")
        assert "ctrl+r" not in screen_text(pilot)


async def test_a_change_of_the_article_leaves_the_match_that_was_gone_to(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"harbour", "enter", "n", "n")
        body = main(pilot).query_one(ArticleBody)
        assert body.matches.tally == "3/3"
        await press(pilot, "e", "x")
        assert body.matches.tally == "3/3"
