"""The actions on the article that the reader went to: they wait for it, or would act on the one before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from textual.dom import DOMNode

Action = TypeVar("Action", bound=Callable[..., object])


def on_article(action: Action) -> Action:
    """Declare that an action need only know which article it is."""
    action.__dict__["need"] = "article"
    return action


def on_words(action: Action) -> Action:
    """Declare that an action needs the words of the article."""
    action.__dict__["need"] = "words"
    return action


def need_of(node: DOMNode, action: str) -> Literal["article", "words"] | None:
    """Return what an action of a widget, "jump('quote', 1)", needs of the article; None for nothing."""
    method = getattr(node, f"action_{action.partition('(')[0]}", None)
    return getattr(method, "need", None)
