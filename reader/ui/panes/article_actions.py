"""The actions on the article that the reader went to: they wait for it, or would act on the one before it."""

from __future__ import annotations

from textual.dom import DOMNode

# The actions by the ids of their panes: those that need only know which article it is, and those that need its words.
_ON_ARTICLE = {"marking": {"switch"}, "tagging": {"tag"}, "removing": {"remove"}}
_ON_WORDS = {
    "shelf": {"page_text"},
    "text": {"page_on"},
    "text-pane": {"walk", "find", "new_here", "jump", "copy"},
    "quotes": {"copy"},
    "names-pane": {"walk"},
    "correcting": {"merge", "split", "drop", "kind", "rename"},
    "reading": {"hidden", "indirect"},
    "noting": {"write", "walk"},
    "outside": {"copy_title", "link", "links", "pipe", "raw"},
    "work": {"complete"},
}


def needs_article(node: DOMNode, action: str) -> bool:
    """Whether an action of a pane needs to know which article the reader went to."""
    return action.partition("(")[0] in _ON_ARTICLE.get(node.id or "", ())


def needs_words(node: DOMNode, action: str) -> bool:
    """Whether an action of a pane needs the words of the article that the reader went to."""
    return action.partition("(")[0] in _ON_WORDS.get(node.id or "", ())
