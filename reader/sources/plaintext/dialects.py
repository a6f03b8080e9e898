"""Extensions of Markdown by editors and site generators: Obsidian, Hugo, Jekyll and others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

# Templates that generators fill in: {{< figure src="x" >}}, {% include x %}.
_TEMPLATE = re.compile(r"\{\{[<%][^{}\n]*[>%]\}\}|\{%[^{}\n]*%\}")
# A link to a note, under its own name or another one, and a note or picture shown in place.
_WIKI_LINK = re.compile(r"(?P<shown>!?)\[\[(?:[^\[\]|\n]*\|)?(?P<words>[^\[\]|\n]+)\]\]")
_COMMENT = re.compile(r"%%[^%\n]*%%")
_HIGHLIGHT = re.compile(r"==(?=[^\s=])([^=\n]+)(?<=[^\s=])==")
_NOTE = re.compile(r"\[\^[^\[\]\s]+\](?::\s+)?")
# How Obsidian names a paragraph that others link to.
_NAME_OF_PARAGRAPH = re.compile(r"(?:^|\s)\^[0-9a-f]{6}$")

# The most levels of quotations, lists and their points in one another. The parser silently drops what is deeper.
MOST_LEVELS = 100
# The levels that a list in a list takes.
_LEVELS_OF_LIST = 2
# The most brackets in one another among which a link is looked for: the parser tries each as many levels deep.
_MOST_BRACKETS = 20


def without_templates(body: str) -> str:
    """Return Markdown without the templates in it."""
    return _TEMPLATE.sub("", body)


def linked_words(text: str) -> str:
    """Return a text with the words that links to notes show in place of the links."""
    return _WIKI_LINK.sub(lambda found: "" if found["shown"] else found["words"].strip(), text)


def read_dialects(markdown: MarkdownIt) -> MarkdownIt:
    """Let a parser of CommonMark also understand the dialects, and keep what is nested deeply; code stays as it is."""
    markdown.core.ruler.before("inline", "brackets", _limit_brackets)
    markdown.core.ruler.push("dialects", _tidy_all)
    markdown.block.ruler.before("table", "deepest", _read_deepest)
    return markdown.enable(["table", "strikethrough"])


def _read_deepest(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read all that is on the last level as a paragraph with its marks."""
    from markdown_it.rules_block import paragraph

    return state.level >= MOST_LEVELS - _LEVELS_OF_LIST and not silent and paragraph(state, start, end, silent)


def _limit_brackets(state: StateCore) -> None:
    """Lower the most levels, once all blocks are found, for the words in them."""
    state.md.options["maxNesting"] = _MOST_BRACKETS


def _tidy_all(state: StateCore) -> None:
    for block in state.tokens:
        words = [token for token in block.children or () if token.type == "text"]
        for token in words:
            token.content = _tidied(token.content)
        for token in words[-1:]:
            token.content = _NAME_OF_PARAGRAPH.sub("", token.content)


def _tidied(text: str) -> str:
    for sign, words in ((_COMMENT, ""), (_NOTE, ""), (_HIGHLIGHT, r"\1")):
        text = sign.sub(words, text)
    return linked_words(text)
