"""The article is given to a command: within bounds, without a shell, and with nothing left behind."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from reader.model import Article, ShelvedArticle
from reader.ui import pipes
from reader.ui.pipes import Outcome, run, shown
from reader.ui.screens.pipe import PipeScreen, as_json, as_markdown, as_text, ending_line, output_text, shell_line
from reader.ui.widgets.plain_text import PlainText
from tests.ui.conftest import Open, Press, Told, until

Make = Callable[..., Article]

LEDE = "The harbour talks in Sohail went on for a third day, and nobody in Sohail slept."


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def is_running(process_id: int) -> bool:
    """Whether a process exists, as a zombie or otherwise."""
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_command_reads_the_text_and_says_something() -> None:
    outcome = await run(["tr", "a-z", "A-Z"], "seoul and sohail, 서울")
    assert outcome == Outcome("SEOUL AND SOHAIL, 서울", "", 0, "ended")


async def test_no_shell_sees_what_was_typed() -> None:
    outcome = await run(["echo", "$(touch owned)", ";", "`ls`", "*"], "")
    assert outcome.output == "$(touch owned) ; `ls` *\n"


@pytest.mark.parametrize(
    ("command", "sign"), [("wc -w; ls", ";"), ("cat | wc", "|"), ("cat >> notes.txt", ">>"), ("grep a;b", "")]
)
def test_whoever_writes_for_a_shell_is_told_that_none_reads_it(command: str, sign: str) -> None:
    assert shell_line(command.split()) == (f"no shell has read “{sign}”: sh -c '…' lets one do so" if sign else "")


async def test_errors_and_exit_codes_are_kept_apart() -> None:
    outcome = await run(python("import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"), "")
    assert outcome == Outcome("out\n", "err\n", 3, "ended")
    assert (await run(python("import os; os.abort()"), "")).code == -6


async def test_neither_side_waits_for_the_other() -> None:
    text = "a line of the article\n" * 40_000
    assert (await run(["cat"], text)).output == text
    assert (await run(["true"], text)).code == 0


async def test_a_command_that_never_ends_is_stopped_with_all_it_started(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    outcome = await run(["sh", "-c", f"sleep 100 & echo $$ $! > {noted}; echo begun; sleep 100"], "", seconds=2.0)
    assert (outcome.output, outcome.ending) == ("begun\n", "late")
    started = noted.read_text().split()
    async with asyncio.timeout(60):
        while any(is_running(int(process_id)) for process_id in started):
            await asyncio.sleep(0.05)


async def test_a_command_that_says_too_much_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipes, "LARGEST_OUTPUT", 100_000)
    outcome = await run(["yes"], "")
    assert (len(outcome.output), outcome.ending) == (100_000, "full")


async def test_whoever_serves_what_it_was_given_is_left_alone_and_not_waited_for(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    outcome = await run(["sh", "-c", f"sleep 20 & echo $! > {noted}"], "")
    assert outcome.ending == "ended"
    server = int(noted.read_text())
    assert is_running(server)
    os.kill(server, 9)


async def test_whoever_gives_up_stops_the_command(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    task = asyncio.ensure_future(run(["sh", "-c", f"echo $$ > {noted}; sleep 100"], ""))
    async with asyncio.timeout(60):
        while not (noted.exists() and noted.read_text().strip()):
            await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not is_running(int(noted.read_text()))


async def test_a_command_is_stopped_that_is_only_just_starting(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    task = asyncio.ensure_future(run(["sh", "-c", f"echo $$ > {noted}; sleep 100"], ""))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    deadline = time.monotonic() + 60
    while not (noted.exists() and noted.read_text().strip()):
        assert time.monotonic() < deadline
        time.sleep(0.01)  # nothing else goes on meanwhile, so that the reader is not told yet that it has begun
    task.cancel()
    done, _ = await asyncio.wait({task}, timeout=20)
    assert done
    assert task.cancelled()
    assert not is_running(int(noted.read_text()))


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        (b"\x1b[31mred\x1b[0m and \x1b[1;38;5;9mbold\x1b[m", "red and bold"),
        (b"a\x1b]0;owned\x07b\x1b]52;c;eA==\x1b\\c", "abc"),
        (b"\x9b2J\x07\x00\xff end\r\nnext", "�2J� end\nnext"),
        ("\u202eturned".encode(), "turned"),
    ],
)
def test_output_cannot_act_on_the_terminal(said: bytes, seen: str) -> None:
    assert shown(said) == seen


@pytest.mark.parametrize(
    ("outcome", "line", "text"),
    [
        (Outcome("one\n", "", 0, "ended"), "exit code 0 · 1 line", "one"),
        (Outcome("", "", 1, "ended"), "exit code 1 · 0 lines", "It printed nothing."),
        (Outcome("a\n", "oh\n", 2, "ended"), "exit code 2 · 1 line · 1 line of errors", "a\n\nStandard error:\noh\n"),
        (Outcome("", "", -9, "late"), "stopped after 30 seconds · 0 lines", "It printed nothing."),
        (Outcome("a", "", -9, "full"), "stopped: its output is more than 1 MB · 1 line", "a"),
        (Outcome("a", "", -11, "ended"), "ended by signal 11 · 1 line", "a"),
    ],
)  # fmt: skip
def test_what_came_of_a_command_is_said(outcome: Outcome, line: str, text: str) -> None:
    assert ending_line(outcome) == line
    assert output_text(outcome) == text


def test_an_article_is_text_json_and_markdown(make_talks: Make) -> None:
    shelved = ShelvedArticle(7, make_talks("a.txt", "T_alks", "2026-03-01"), "2026-03-02T00:00:00Z", tags=("port",))
    assert as_text(shelved).startswith(f"T_alks\n\n{LEDE}\n\n“We")
    assert "Follow us" not in as_text(shelved)
    stated = json.loads(as_json(shelved))
    assert (stated["id"], stated["tags"], stated["body"]) == (7, ["port"], shelved.article.running_text)
    assert stated["quotes"][0]["speaker"] == "Mira Okafor"
    said = as_markdown(shelved)
    assert said.startswith(f"# T\\_alks\n\n*By Ana Lind · The Example Post · 2026-03-01*\n\n{LEDE}\n\n")
    assert said.endswith("half the island.\n\n<https://example.org/talks>\n")


def window(pilot: Pilot[None]) -> PipeScreen:
    assert isinstance(pilot.app.screen, PipeScreen)
    return pilot.app.screen


def state(pilot: Pilot[None]) -> str:
    return str(window(pilot).query_one("#pipe-state", Static).render())


async def test_the_article_is_given_to_a_command_in_each_format(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "vertical_line", *"head -n 1", "enter")
        assert window(pilot).query_one(PlainText).text == "Talks, day 0"
        assert state(pilot) == "Given as text · exit code 0 · 1 line"
        await press(pilot, "tab", "enter")
        assert window(pilot).query_one(PlainText).text == "{"
        await press(pilot, "tab", "enter")
        assert window(pilot).query_one(PlainText).text == "# Talks, day 0"
        await press(pilot, "escape")
        assert not pilot.app.screen.is_modal


async def test_no_output_stands_below_what_did_not_print_it(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        for keys in (("tab",), (*" no-such-option", "home", *"x", "enter"), ("'", "enter")):
            await press(pilot, "vertical_line", *"head -n 1", "enter")
            assert window(pilot).query_one(PlainText).text == "Talks, day 0"
            await press(pilot, *keys)
            assert window(pilot).query_one(PlainText).text == ""
            await press(pilot, "ctrl+u", "escape")


async def test_the_last_command_is_offered_again(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "vertical_line", *"wc -w", "escape", "j", "vertical_line")
        assert window(pilot).query_one(Input).value == "wc -w"
        await press(pilot, "enter", "down", "up", "pagedown", "pageup")
        assert "exit code 0" in state(pilot)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("no-such-command-anywhere -x", "no-such-command-anywhere does not run: No such file or directory"),
        ("echo 'open", "The command cannot be read: No closing quotation"),
        ("   ", "Given as text · Type a command."),
    ],
)
async def test_what_does_not_run_is_said(shelf: Path, open_reader: Open, press: Press, command: str, said: str) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "vertical_line")
        window(pilot).query_one(Input).value = command
        await press(pilot, "enter")
        assert state(pilot).endswith(said)


async def test_esc_stops_a_command_and_then_closes(
    shelf: Path, open_reader: Open, press: Press, tmp_path: Path
) -> None:
    noted = tmp_path / "noted"
    async with open_reader(shelf) as pilot:
        await press(pilot, "vertical_line")
        window(pilot).query_one(Input).value = f"sh -c 'echo $$ > {noted}; sleep 100'"
        await pilot.press("enter")
        await until(pilot, lambda: noted.exists() and bool(noted.read_text().strip()))
        await pilot.press("escape")
        await press(pilot)
        assert state(pilot) == "Given as text · stopped"
        assert not is_running(int(noted.read_text()))
        await press(pilot, "escape")
        assert not pilot.app.screen.is_modal


async def test_the_format_stays_as_it_is_said_while_a_command_runs(
    shelf: Path, open_reader: Open, press: Press, told: Told, tmp_path: Path
) -> None:
    goes_on = tmp_path / "goes-on"
    async with open_reader(shelf) as pilot:
        await press(pilot, "vertical_line")
        window(pilot).query_one(Input).value = f"sh -c 'until [ -e {goes_on} ]; do sleep .01; done; head -n 1'"
        await pilot.press("enter", "tab")
        assert told(pilot) == ["A command is running: esc stops it."]
        goes_on.touch()
        await press(pilot)
        assert state(pilot) == "Given as text · exit code 0 · 1 line"
