"""The command line: its JSON, its exit codes, and one sentence for everything that goes wrong."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from contextlib import nullcontext
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import click
import pytest

from reader.cli import main
from reader.cli.commands import COMMANDS, MISTAKEN, load
from reader.cli.progress import interruptible
from reader.config import default_library
from reader.controls import UNSAFE
from reader.intake import Executor
from reader.library import Library
from tests.cli.conftest import Kreader
from tests.site import Page, Site

STORY = """Harbour opens again

By Ana Ruiz

The harbour opened again on Monday.

“We are glad,” said Tom Lee, the pilot. “Very glad.”

The harbour opened again on Monday.
"""


# What is left for the words after the longest name, in a terminal of 80 columns.
_LISTED_WIDTH = 61

NO_MODEL = "kreader: No language model is used: quotes are found by rules, names are not looked for.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


ARTICLE_KEYS = [
    *("id", "path", "title", "title_inferred", "authors", "source", "dateline", "agency", "section", "email"),
    *("updated", "tags", "published", "link", "language", "body", "paragraphs", "quotes", "entities"),
    *("story", "read", "starred"),
]
HIT_KEYS = ["id", "title", "source", "published", "score", "snippet", "matches", "story", "read", "starred", "copy_of"]
QUOTE_KEYS = [
    *("paragraph", "span", "text", "kind", "continues", "speaker", "speaker_text", "speaker_span"),
    *("cue", "cue_span", "basis"),
]


def test_analyse_prints_the_whole_article_as_json(kreader: Kreader, story: Path) -> None:
    (record,) = kreader("analyse", "--no-model", "--json", story).records
    assert list(record) == ARTICLE_KEYS
    assert (record["id"], record["path"], record["title"]) == (None, str(story), "Harbour opens again")
    assert record["authors"] == ["Ana Ruiz"]
    assert set(record["paragraphs"][0]) == {"text", "kind", "hidden", "repeat_of", "sure", "source_span"}
    assert list(record["quotes"][0]) == QUOTE_KEYS
    spans = [paragraph["source_span"] for paragraph in record["paragraphs"]]
    assert " ".join(STORY[start:end] for start, end in spans).split() == STORY.split()


def test_the_address_of_a_file_names_it(kreader: Kreader, story: Path) -> None:
    (record,) = kreader("analyse", "--no-model", "--json", story.as_uri()).records
    assert record["path"] == str(story)


def test_analyse_explains_which_rule_decided(kreader: Kreader, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    line = "The harbour opened again on Monday."
    longer = f"{line} The first ship to come in was a grain carrier from the south."
    story.write_text(STORY.replace(line, longer), "utf-8")
    explained = kreader("analyse", "--no-model", "--explain", story).out
    assert [line for line in explained.splitlines()[2:] if line] == [
        "¶1 [header: title-line] Harbour opens again",
        "¶2 [header: byline-line] By Ana Ruiz",
        f"¶3 {line} The first ship to come in was a",
        "grain carrier from the south.",
        "¶4 “We are glad,” said Tom Lee, the pilot. “Very glad.”",
        "¶5 [repeat of ¶3, unsure: the standfirst] The harbour opened again on",
        "Monday. The first ship to come in was a grain carrier from the south.",
        "Quotes 2",
        "  ¶4 Tom Lee [direct, stated, “Tom Lee”, “said”: verb of saying, then a",
        "  name]: “We are glad,”",
        "  ¶4 Tom Lee [direct, stated, “Tom Lee”, “said”: speaks on in the",
        "  paragraph]: “Very glad.”",
        "Names 0",
    ]


def test_only_when_asked_the_json_says_which_rule_decided(kreader: Kreader, story: Path) -> None:
    (plain,) = kreader("analyse", "--json", story).records
    (record,) = kreader("analyse", "--json", "--explain", story).records
    assert all(record[what] for what in ("paragraphs", "quotes", "entities"))
    for what in ("paragraphs", "quotes", "entities"):
        assert [list(one)[-1] for one in record[what]] == ["rule"] * len(plain[what])
        assert [{key: one[key] for key in one if key != "rule"} for one in record[what]] == plain[what]


def test_import_reports_each_article_and_a_summary(kreader: Kreader, story: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    first = kreader("import", "--json", "--no-analysis", story, tmp_path / "empty.txt")
    assert first.code == 1
    done, refused, summary = first.records
    assert done == {
        "path": str(story),
        "outcome": "imported",
        "id": 1,
        "title": "Harbour opens again",
        "story": None,
        "reason": None,
    }
    assert (refused["outcome"], refused["id"], refused["reason"]) == ("failed", None, "it is empty")
    assert summary["summary"].pop("seconds") > 0
    assert summary == {"summary": {"imported": 1, "updated": 0, "unchanged": 0, "failed": 1}}
    assert kreader("import", "--json", "--no-analysis", story).records[0]["outcome"] == "unchanged"


def test_importing_with_analysis_catches_up_on_what_came_without(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    assert [kreader("import", "--json", story).records[0]["outcome"] for _ in range(2)] == ["updated", "unchanged"]
    assert kreader("show", 1, "--json").records[0]["quotes"]


def test_show_gives_several_articles_up_to_one_that_is_not_there(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    one, both = kreader("show", 1).out, kreader("show", 1, 1, 99)
    assert both.out == f"{one}\n{one}\n"
    assert (both.code, "no article 99" in both.err.lower()) == (kreader("show", 99).code, True)
    assert [record["id"] for record in kreader("show", "--json", 1, 1).records] == [1, 1]


def test_show_gives_what_an_article_said_in_an_earlier_version(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    story.write_text(STORY.replace("opened again", "closed again"), "utf-8")
    kreader("import", "--no-analysis", story)
    first, second = kreader("show", 1, "--versions", "--json").records
    assert (first["version"], first["bytes"], second["version"]) == (1, len(STORY.encode()), 2)
    listed = kreader("show", "--versions", 1).out.splitlines()
    assert [line.split()[0] for line in listed] == ["1", "2"]
    assert "closed again" in kreader("show", 1).out
    then = kreader("show", "--version", 1, 1)
    assert "opened again" in then.out
    assert then.out.startswith("Harbour opens again\nAna Ruiz\n\n")
    (record,) = kreader("show", "--version", 1, "--json", 1).records
    assert list(record) == [*ARTICLE_KEYS, "links"]
    assert "opened again" in record["body"]
    assert kreader("show", "--version", 1, "--raw", 1).out == STORY
    for number in (0, 3):
        missing = kreader("show", 1, "--version", number)
        assert (missing.code, missing.out) == (3, "")
        assert "came in 2 versions: “kreader show --versions 1” lists them" in missing.err


def test_show_gives_the_article_its_json_and_its_very_bytes(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    assert kreader("show", 1).out.startswith("Harbour opens again\nAna Ruiz\n\nThe harbour opened")
    (record,) = kreader("show", 1, "--json").records
    assert list(record) == [*ARTICLE_KEYS, "links"]
    assert (record["id"], record["read"], record["starred"]) == (1, False, False)
    assert kreader("show", 1, "--raw").out == STORY
    library = Library.open(default_library())
    library.tags.change([1], ["later", "New York"], [])
    library.close()
    assert kreader("show", 1, "--json").records[0]["tags"] == ["later", "New York"]
    assert kreader("show", 1).out.startswith("Harbour opens again\nAna Ruiz\n#later, #New York\n\nThe harbour opened")
    missing = kreader("show", "--versions", 99)
    assert (missing.code, missing.out) == (3, "")
    missing = kreader("show", 99)
    assert (missing.code, missing.out) == (3, "")
    assert "99" in missing.err


def test_an_empty_answer_says_why_and_what_was_meant(kreader: Kreader, story: Path) -> None:
    kreader("import", story)
    result = kreader("search", "pliot")
    assert (result.code, result.out) == (0, "")
    assert "kreader: No article has “pliot”.\nkreader: Did you mean “pilot”?\n" in result.err
    summary = kreader("search", "--json", "pliot").records[0]["summary"]
    assert (summary["reason"], summary["did_you_mean"]) == ("No article has “pliot”.", "pilot")
    found = kreader("search", "--json", "pilot", "is:blue").records[-1]["summary"]
    assert (found["reason"], found["did_you_mean"]) == (None, None)
    assert found["complaint"] == "is: knows unread, read and starred, not “blue”."


def test_search_gives_hits_and_how_the_query_was_understood(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    hit, last = kreader("search", "--json", "pilot").records
    assert list(hit) == HIT_KEYS
    start, end = hit["matches"][0]
    assert hit["snippet"][start:end] == "pilot"
    told = {"complaint", "reason", "did_you_mean"}
    assert set(last["summary"]) == {"total", "total_is_exact", "milliseconds", "query", *told}
    assert "Harbour opens again" in kreader("search", "pilot").out
    assert kreader("search", "--json", "zebra").records[0]["summary"]["total"] == 0


def test_odd_queries_are_no_errors(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    for query in ('"', "(", "C++", "U.S.", "fox-it", "*", "-", "x" * 10_000):
        assert kreader("search", "--json", "--", query).code == 0


def test_a_query_of_which_nothing_can_be_used_is_wrong_usage(kreader: Kreader, story: Path) -> None:
    kreader("import", story)
    for command in ("search", "quotes", "entities", "export", "reanalyse"):
        for query in ("is:blue", "date:2015-13", "AND", "title:", "NEAR("):
            ran = kreader(command, query)
            assert (ran.code, ran.out) == (2, ""), (command, query)
    assert kreader("search", "zebra is:blue").code == kreader("quotes", "zebra is:blue").code == 0


def test_what_is_mistaken_for_a_command_is_none_and_means_one() -> None:
    assert not MISTAKEN.keys() & COMMANDS.keys()
    assert all(meant in COMMANDS or meant.startswith("--") for meant in MISTAKEN.values())


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["analyse", "{}/missing.txt"], 3, "missing.txt: there is no such file."),
        (["import"], 2, "Missing argument"),
        (["import", "--no-such-option", "x"], 2, "No such option"),
        (["no-such-thing"], 2, "neither a command nor a file called “no-such-thing”."),
        (["serach", "x", "--json"], 2, "a file called “serach”; did you mean “search”?"),
        (["people"], 2, "a file called “people”; did you mean “entities”?"),
        (["Help", "import"], 2, "a file called “Help”; did you mean “--help”?"),
        (["{}/no", "exprot"], 2, "Usage: kreader [OPTIONS] [PATH…] | COMMAND [ARGUMENTS]…\n"),
        (["{}/no", "--bogus"], 2, "Usage: kreader [OPTIONS] [PATH…]\nTry 'kreader --help' for help.\n"),
        (["--demo", "stats"], 2, "--demo is for opening the reader: leave it out with “stats”."),
        (["--linear", "feed", "list"], 2, "--linear is for opening the reader: leave it out with “feed”."),
        (["--library", "{}/l.db", "--demo"], 2, "--demo has a library of its own: leave out --library."),
        (["analyse", ""], 3, "kreader: “”: an empty name is not a file.\n"),
        (["watch", ""], 3, "kreader: “”: an empty name is no folder.\n"),
        (["--library", "", "stats"], 2, "Invalid value for '--library': An empty name is not a file."),
        (["--log", "", "stats"], 2, "Invalid value for '--log': An empty name is not a file."),
        (["restore", ""], 2, "Invalid value for 'FILE': An empty name is not a file."),
        (["export", "-o", ""], 2, "Invalid value for '-o' / '--output': An empty name is not a file."),
        (["export", "-o", "{}"], 2, "{}: this is not a regular file and was left as it is: name another."),
        (["eval", "x" * 5000], 3, "xxx: the marks cannot be read (File name too long)."),
        (["--log", "{}", "stats"], 2, "{}: no log can be written there (Is a directory); nothing was done"),
        (["--log", "{}/no", "--library", "{}/no", "stats"], 2, "{}/no: this is the library itself, which was left as"),
        (["show", "1", "--raw", "--json"], 2, "--raw prints the imported bytes as they are, not JSON"),
        (["show", "1", "2", "--raw"], 2, "--raw, --version and --versions are for one article: name one only."),
        (["--config", "{}/missing.toml", "doctor"], 2, "the configuration cannot be read"),
        (["--library", "{}", "search", "x"], 4, "kreader: "),
        (["--library", "{}/no/such/folder\x1b]0;x\x07/l.db", "show", "1"], 4, "kreader: "),
    ],
)
def test_every_failure_is_one_sentence_and_an_exit_code(
    words: list[str], code: int, sentence: str, kreader: Kreader, tmp_path: Path
) -> None:
    (tmp_path / "no").touch()
    result = kreader(*(word.replace("{}", str(tmp_path)) for word in words))
    assert (result.code, result.out) == (code, "")
    assert sentence.replace("{}", str(tmp_path)) in result.err
    assert "Traceback" not in result.err
    assert "\x1b" not in result.err


@pytest.mark.parametrize(
    "words",
    [
        *("stats", "search x", "show 1", "quotes", "entities", "stories", "export", "reanalyse", "read -- x", "doctor"),
        *("feed list", "feed remove https://example.org", "watch --list", "backup copy.db", "bench search"),
    ],
)
def test_where_no_library_is_only_what_brings_something_in_makes_one(
    words: str, kreader: Kreader, tmp_path: Path
) -> None:
    path = tmp_path / "slip.db"
    for _ in range(2):
        ran = kreader("--library", path, *words.split())
        assert ran.code == 4
        assert (
            f"{path}: there is no library here; an import creates one, or --library names another." in ran.out + ran.err
        )
        assert not (path.exists() and path.read_bytes())
        path.touch()


def test_the_doctor_names_the_language_model_and_examines_the_library(kreader: Kreader, story: Path) -> None:
    kreader("import", "--no-analysis", story)
    result = kreader("doctor", "--json")
    assert result.code == 0
    findings = {record["subject"]: record for record in result.records}
    assert findings["language model"]["message"].startswith("en_core_web")
    assert all(record["healthy"] for record in result.records)


def test_hostile_text_never_reaches_the_terminal(kreader: Kreader, tmp_path: Path) -> None:
    hostile = "Title \x1b]0;owned\x07 here\n\nBody \x1b[2J\x9b31m text\u202e and more words to read.\n"
    path = tmp_path / "bad\x1b[31mname.txt"
    path.write_bytes(hostile.encode("utf-8"))
    (tmp_path / "empty\x1b]0;x\x07.txt").touch()
    results = [
        kreader("analyse", "--no-model", tmp_path),
        kreader("import", tmp_path),
        kreader("show", 1),
        kreader("search", "more"),
        kreader("search", "--", "\x1b]0;x\x07"),
        kreader("analyse", "--no-model", "--json", tmp_path),
    ]
    for result in results:
        assert not set("\x1b\x07\x9b\u202e") & set(result.out + result.err)


def test_a_stop_keeps_what_is_done_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for number in range(20_000):
            out.write(json.dumps({"title": f"Story {number}", "text": f"Words of story {number}."}) + "\n")
    command = [sys.executable, "-m", "reader", "--library", str(tmp_path / "l.db"), "import", "--json", "--no-analysis"]
    with subprocess.Popen([*command, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        first = json.loads(process.stdout.readline())
        os.kill(process.pid, signal.SIGTERM)
        process.stdout.read()
        stderr = process.stderr.read().decode()
    assert process.returncode == 128 + signal.SIGTERM
    assert first["outcome"] == "imported"
    assert stderr == "Stopped; what was finished is kept. Run the same command again to go on.\n"


def test_the_first_interrupt_ends_after_the_articles_in_hand_and_says_what_is_kept(tmp_path: Path) -> None:
    path, library = tmp_path / "many.jsonl", tmp_path / "l.db"
    lines = (json.dumps({"title": f"Story {number}", "text": f"Words of story {number}."}) for number in range(20_000))
    path.write_text("\n".join(lines), "utf-8")
    command = [
        sys.executable,
        "-m",
        "reader",
        "--library",
        str(library),
        "import",
        "--json",
        "--no-analysis",
        str(path),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        os.kill(process.pid, signal.SIGINT)
        *_, last = process.stdout.read().splitlines()
        stderr = process.stderr.read().decode()
    assert process.returncode == 128 + signal.SIGINT
    assert stderr.splitlines() == [
        "Finishing the articles in hand; ctrl+c again stops at once.",
        "Stopped; what was finished is kept. Run the same command again to go on.",
    ]
    kept = json.loads(last)["summary"]["imported"]
    opened = Library.open(library)
    assert 0 < kept == opened.counts().articles < 20_000
    opened.close()


@pytest.mark.parametrize(
    "is_stopped", [False, pytest.param(True, marks=pytest.mark.skipif(os.name != "posix", reason="stops a process"))]
)
def test_a_second_interrupt_ends_at_once_with_all_workers(is_stopped: bool) -> None:
    worker = get_context("spawn").Process(target=time.sleep, args=(60,))
    worker.start()
    if is_stopped and worker.pid:
        os.kill(worker.pid, signal.SIGSTOP)
        os.waitpid(worker.pid, os.WUNTRACED)
    with interruptible() as interrupt:
        signal.raise_signal(signal.SIGINT)
        assert interrupt.asked and worker.is_alive()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    worker.join(60)
    assert worker.exitcode


def test_an_input_that_is_missing_is_refused_before_workers_are_started(
    kreader: Kreader, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []

    def begin(batch: object) -> Future[Any]:
        given.append(batch)
        return Future()

    monkeypatch.setattr("reader.intake.importing.processes", lambda *_: nullcontext(Executor(begin, 99)))
    ran = kreader("import", "--strict", "--jobs", "2", story.with_name("none.txt"), story)
    assert (ran.code, given) == (3, [])
    assert ran.err.endswith("none.txt: there is no such file.\n")


def test_a_dry_run_makes_no_library(kreader: Kreader, story: Path, tmp_path: Path) -> None:
    library = tmp_path / "none.db"
    ran = kreader("--library", library, "import", "--dry-run", "--no-analysis", "--json", story)
    assert [record.get("outcome") for record in ran.records] == ["imported", None]
    ran = kreader("--library", library, "import", "--dry-run", "--no-analysis", story)
    assert ran.out.startswith("1 would be imported in ")
    assert not library.exists()


def test_a_pipe_that_is_named_like_a_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    command = [sys.executable, "-m", "reader", "--library", str(tmp_path / "l.db"), "import", str(tmp_path / "pipe")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (3, f"kreader: {tmp_path / 'pipe'}: it is not a regular file.\n")


def test_a_closed_pipe_is_no_error(story: Path) -> None:
    command = f"{sys.executable} -m reader analyse --no-model {story} {story} {story} | head -1"
    run = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, NO_MODEL)


def test_closed_streams_are_no_error(story: Path) -> None:
    command = f"{sys.executable} -m reader analyse --no-model {story} <&- >&- 2>&-"
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_one_closed_stream_is_no_error(stream: str, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["kreader", "analyse", "--no-model", str(story)])
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(sys, stream, None)  # as Python leaves it when a stream is closed
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 0


@pytest.mark.parametrize("words", [[], ["--demo"], [str(Path(__file__))]])
def test_without_a_terminal_the_reader_says_so(words: list[str], kreader: Kreader) -> None:
    result = kreader(*words)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("kreader: The reader needs a terminal")
    assert "kreader --linear" in result.err


class Watched(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_without_standard_error_the_reader_says_what_it_lacks(
    kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.__stdin__", Watched())
    ran = kreader()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "kreader: The reader draws on standard error, which goes elsewhere; nothing was changed: leave it to the "
        "terminal, --log FILE writes down what goes wrong.\n"
    )


def test_on_a_terminal_that_cannot_be_drawn_on_the_reader_says_how_to_read(
    kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in ("sys.__stdin__", "sys.__stderr__"):
        monkeypatch.setattr(stream, Watched())
    monkeypatch.setenv("TERM", "dumb")
    ran = kreader()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "kreader: Nothing can be drawn on this terminal (TERM is dumb); nothing was changed: "
        "kreader --linear reads line by line.\n"
    )


def test_help_lists_every_command(kreader: Kreader) -> None:
    out = kreader("--help").out
    assert [command for command in COMMANDS if f"\n  {command} " not in out] == []


@pytest.mark.parametrize("group", [(), ("bench",), ("feed",)])
def test_no_sentence_in_a_list_of_commands_is_cut(kreader: Kreader, group: tuple[str, ...]) -> None:
    assert "..." not in kreader(*group, "--help").out.partition("Commands:")[2]


def test_an_address_is_imported_or_the_network_is_to_blame(kreader: Kreader, site: Site, story: Path) -> None:
    page = site.put("/talks", Page(b"<!doctype html><title>Ferry talks</title><p>The ferry talks went on and on.</p>"))
    gone = site.address("/gone")
    library = story.with_name("library.db")
    assert kreader("--library", library, "import", page, "ftp://example.org/x").code == 3
    ran = kreader("--library", library, "import", "--allow-private", "--json", page)
    assert (ran.code, ran.records[0]["outcome"], ran.records[0]["path"]) == (0, "imported", page)
    ran = kreader("--library", library, "import", "--allow-private", gone)
    assert (ran.code, ran.err.splitlines()[-1]) == (5, f"kreader: {gone}: the server answers 404 (Not Found).")
    assert kreader("--library", library, "import", "--allow-private", gone, story).code == 1
    assert kreader("analyse", "--allow-private", "--no-model", gone, story.with_name("none.txt")).code == 3


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_called_as_it_is_listed_and_says_what_it_does(name: str) -> None:
    command = load(name)
    assert command is not None
    assert (command.name, bool(command.help)) == (name, True)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_told_of_in_full(name: str) -> None:
    command = load(name)
    assert command is not None
    below = list(command.commands.values()) if isinstance(command, click.Group) else []
    for one in (command, *below):
        assert not one.get_short_help_str(_LISTED_WIDTH).endswith("...")
        options = [option for option in one.params if isinstance(option, click.Option)]
        assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("kreader se", ["plain,search"]),
        ("kreader search --so", ["plain,--sort"]),
        ("kreader export --format js", ["plain,jsonl", "plain,json"]),
        ("kreader import ", ["file,"]),
        ("kreader feed a", ["plain,add"]),
        ("kreader ~/ne", ["file,~/ne"]),
        ("kreader watch ~/ne", ["dir,~/ne"]),
        ("kreader bench analysis ~/ne", ["file,~/ne"]),
        ("kreader export --format = js", ["plain,jsonl", "plain,json"]),
    ],
)
def test_a_shell_completes_commands_options_and_files(
    words: str, offered: list[str], kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_KREADER_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    assert kreader().out.splitlines() == offered


@pytest.mark.parametrize(
    ("shell", "offered"),
    [("zsh", ["plain", "--format=jsonl", "_", "plain", "--format=json", "_"]),
     ("fish", ["plain,--format=jsonl", "plain,--format=json"])],
)  # fmt: skip
def test_a_shell_that_replaces_whole_words_is_told_the_option_with_its_value(
    shell: str, offered: list[str], kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_KREADER_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", "kreader export --format=js")
    monkeypatch.setenv("COMP_CWORD", "2" if shell == "zsh" else "--format=js")
    assert kreader().out.split() == offered


@pytest.mark.parametrize(
    "words", [["search", "port", "-football"], ["quotes", "-harbour"], ["export", "-title:strike", "-o", "x.md"]]
)
def test_a_word_to_be_left_out_is_no_option(words: list[str], kreader: Kreader) -> None:
    refused = kreader(*words)
    assert (refused.code, "stands where options stand: put -- before the query.\n" in refused.err) == (2, True)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete(shell: str, kreader: Kreader) -> None:
    printed = kreader("completion", shell)
    assert (printed.code, f"_KREADER_COMPLETE={shell}_complete" in printed.out) == (0, True)


def test_nothing_but_the_called_command_is_loaded() -> None:
    code = (
        "import sys\nsys.argv = ['kreader', 'stats', '--help']\nfrom reader.cli.kreader import run\nrun()\n"
        "print(*sorted(name for name in sys.modules if name.startswith('reader.cli.commands.')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "reader.cli.commands.open reader.cli.commands.stats"


@pytest.mark.parametrize("words", ["stats {}", "search --limit {} cranes", "{}", "import --{}"])
def test_what_is_wrong_with_a_command_line_is_said_without_what_a_terminal_could_act_on(
    kreader: Kreader, words: str
) -> None:
    result = kreader(*words.format("\x1b]0;owned\x07").split(" "))
    assert result.code == 2
    assert not UNSAFE.search(result.err.replace("\n", ""))
