"""Window that pipes the article to a command and shows its output."""

from __future__ import annotations

import asyncio
import json
import shlex
from collections.abc import Sequence

from textual import getters, on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from reader.export import article_in_markdown, article_record
from reader.model import ShelvedArticle
from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.lines.one_line import OneLine
from reader.ui.pipes import LARGEST_OUTPUT, SECONDS, Outcome, run
from reader.ui.screens.window import TextScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.plain_text import PlainText
from reader.ui.widgets.window import Window
from reader.ui.workers import under_way
from reader.wording.phrases import counted, joined, one_line

# What a shell reads as more than a word.
_OF_A_SHELL = {"|", "||", "&", "&&", ";", "<", "<<", ">", ">>", "2>", "2>&1"}

_HINT = "enter runs    {dialog.pipe-format} text, JSON or Markdown    {dialog.close} stops, then closes"


def as_text(shelved: ShelvedArticle) -> str:
    """Return the headline and the visible paragraphs of an article, separated by blank lines."""
    return f"{one_line(shelved.article.title)}\n\n{shelved.article.body}\n"


def as_json(shelved: ShelvedArticle) -> str:
    """Return an article as ``kreader show --json`` prints it."""
    return json.dumps(article_record(shelved.article, shelved), ensure_ascii=False, indent=2) + "\n"


def as_markdown(shelved: ShelvedArticle) -> str:
    """Return an article as it is exported in Markdown."""
    return article_in_markdown(shelved.article)


_FORMATS = {"text": as_text, "JSON": as_json, "Markdown": as_markdown}


class PipeScreen(TextScreen[str]):
    """Asks for a command and runs it. Returns the last command typed, to be offered again."""

    BINDINGS = [
        key("dialog.pipe-format", "tab", "format", "Format",
            "Give the article as text, as JSON or as Markdown", footer=True, priority=True),
    ]  # fmt: skip

    _state = getters.query_one("#pipe-state", Static)

    def __init__(self, shelved: ShelvedArticle, command: str) -> None:
        super().__init__()
        self._shelved = shelved
        self._command = command
        self._format = next(iter(_FORMATS))

    def compose(self) -> ComposeResult:
        """Lay out the command line and the output."""
        with Window("Give the article to a command", large=True):
            yield OneLine(self._command, placeholder="such as wc -w", compact=True)
            yield Static("", markup=False, id="pipe-state")
            yield PlainText("", "Output")
            yield KeyHint(_HINT)

    def on_mount(self) -> None:
        """Show in which format the article is passed."""
        self._say()

    @property
    def running(self) -> bool:
        """Whether a command is running."""
        return bool(under_way(self, "pipe"))

    def _say(self, what: str = "", output: str = "") -> None:
        """Say how it stands, over the output that belongs to that: an earlier one would be taken for it."""
        self._state.update(Content(joined(f"Given as {self._format}", what)))
        self.text.show(output)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        self._command = submitted.value.strip()
        try:
            words = shlex.split(self._command)
        except ValueError as error:
            self._say(f"The command cannot be read: {error}")
            return
        if words:
            self._run(words)
        else:
            self._say("Type a command.")

    @work(exclusive=True, group="pipe")
    async def _run(self, words: Sequence[str]) -> None:
        self._say("running …")
        try:
            text = await asyncio.to_thread(_FORMATS[self._format], self._shelved)
            outcome = await run(words, text)
        except (OSError, ValueError) as error:  # no such program, or a NUL among the words
            self._say(f"{one_line(words[0])} does not run: {getattr(error, 'strerror', None) or error}")
            return
        self._say(joined(ending_line(outcome), shell_line(words)), output_text(outcome))

    def action_close(self) -> None:
        """Stop the running command, or close the window."""
        if self.running:
            self.workers.cancel_group(self, "pipe")
            self._say("stopped")
        else:
            self.dismiss(self.query_one(Input).value)

    def action_format(self) -> None:
        """Switch to the next format, unless a command was given the article already."""
        if self.running:
            self.notify(f"A command is running: {first_keys(self)['dialog.close']} stops it.", timeout=2)
            return
        names = list(_FORMATS)
        self._format = names[(names.index(self._format) + 1) % len(names)]
        self._say()


def ending_line(outcome: Outcome) -> str:
    """Return a line on how a command ended and how much it printed."""
    code = f"exit code {outcome.code}" if outcome.code >= 0 else f"ended by signal {-outcome.code}"
    how = {
        "ended": code,
        "late": f"stopped after {SECONDS:.0f} seconds",
        "full": f"stopped: its output is more than {LARGEST_OUTPUT // 1_000_000} MB",
    }[outcome.ending]
    errors = f"{counted(len(outcome.errors.splitlines()), 'line')} of errors" if outcome.errors else ""
    return joined(how, counted(len(outcome.output.splitlines()), "line"), errors)


def shell_line(words: Sequence[str]) -> str:
    """Say that no shell read a command that has a sign for one; a sign within quotation marks counts, too."""
    signs = [word for word in words if word in _OF_A_SHELL] + [";" for word in words if word.endswith(";")]
    return f"no shell has read “{signs[0]}”: sh -c '…' lets one do so" if signs else ""


def output_text(outcome: Outcome) -> str:
    """Return the output of a command, followed by its errors under a heading."""
    parts = [outcome.output.rstrip("\n")] if outcome.output.strip() else []
    if outcome.errors.strip():
        parts.append(f"Standard error:\n{outcome.errors}")
    return "\n\n".join(parts) or "It printed nothing."
