"""The command palette: what can be done now under its live key, run on the pane in sight, and themes and folders."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial

from textual.app import App
from textual.binding import Binding
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.dom import DOMNode
from textual.fuzzy import Matcher
from textual.screen import Screen

from reader.config import SETTINGS
from reader.ui.commands import Selective
from reader.ui.keyed_app import keymap_of, types_into
from reader.ui.keys import bindings_of, live_keys, shown_key
from reader.ui.panes.folders import FolderPane
from reader.ui.screens.main import MainScreen
from reader.ui.screens.window import PassingScreen
from reader.ui.synonyms import matches
from reader.ui.themes import described
from reader.wording.phrases import one_line

# More than the score of any match of single letters, so that matches of whole words come first.
_WHOLE = 1000


class Palette(CommandPalette, PassingScreen[None]):
    """Textual's list of commands, which closes once: a double click beside it would close what lies below it, too."""

    def _action_command_list(self, action: str) -> None:
        """Move in the list only if it has lines in sight: Textual fails to page through any other."""
        if self.query_one(CommandList).size.height:
            super()._action_command_list(action)


class CommandProvider(Provider):
    """Offers the commands of the screen below and its panes."""

    async def discover(self) -> Hits:
        """Offer everything before a word is typed, starting with what the key bar shows."""
        for node, binding in sorted(self._offers(), key=lambda offer: not offer[1].show):
            yield DiscoveryHit(Content(self._label(binding)), partial(self._run, node, binding), help=binding.tooltip)

    async def search(self, query: str) -> Hits:
        """Offer commands whose name matches the typed words, then those whose description does."""
        matcher, words = self.matcher(query), query.casefold().split()
        for node, binding in self._offers():
            label = self._label(binding)
            described = matches(binding.id or "", f"{binding.description} {binding.tooltip}", words)
            if (score := _score(matcher, label) + _WHOLE * described) > 0:
                yield Hit(score, _lit(matcher, label), partial(self._run, node, binding), help=binding.tooltip)
        async for name, what, choose in self._named():
            if (score := _score(matcher, name)) > 0:
                yield Hit(score, _lit(matcher, name), choose, help=_as_markup(what))

    def _offers(self) -> Iterator[tuple[DOMNode, Binding]]:
        """Yield every command that does something now with the node that its key would reach, starting at the focus.

        Of two that look alike, as those that page the text from different panes, the nearer one is enough.
        """
        nearest = self.focused.ancestors_with_self if self.focused else []
        seen = {"reader.commands"}
        for node in [*nearest, *_in_sight(self.screen), self.app]:
            idle = _idle_in(node)
            for binding in bindings_of([type(node)]):
                label = self._label(binding)
                if binding.id and binding.id not in seen and binding.id not in idle and label not in seen:
                    seen |= {binding.id, label}
                    yield node, binding

    async def _named(self) -> AsyncIterator[tuple[str, str, Callable[[], object]]]:
        """Yield the themes, settings and saved searches, which are too many to offer before a word is typed."""
        for theme, kind in described(self.app.available_themes.values()):
            yield f"Theme {theme}", f"Read in these colours: {kind}", partial(setattr, self.app, "theme", theme)
        main = self.app.screen_stack[0]
        assert isinstance(main, MainScreen)
        file, opening = main.desk.app.config.file, main.desk.app.opening
        for setting, about in SETTINGS.items():
            where = partial(self.app.notify, f"“{setting}” is set in {one_line(str(file))}.", timeout=8)
            yield f"Setting {setting} in {one_line(file.name)}", about.says, where
        if opening.done():
            post = main.desk.folders.post_message
            for folder in await asyncio.to_thread(opening.result().folders.all):
                name, query = one_line(folder.name), one_line(folder.query)
                yield f"Folder {name}", f"List what {query} finds", partial(post, FolderPane.FolderWanted(folder))

    async def _run(self, node: DOMNode, binding: Binding) -> None:
        await self.app.run_action(binding.action, node)

    def _label(self, binding: Binding) -> str:
        """Name a command with the first of its keys that is not typed into what has the focus, if there is one."""
        keys = (key for key in live_keys(binding, keymap_of(self.screen)) if not types_into(self.focused, key))
        return next((f"{binding.description}  ({shown_key(key)})" for key in keys), binding.description)


def _in_sight(node: DOMNode) -> Iterator[DOMNode]:
    """Yield a node and what it contains, except what is hidden: that acts on something that nobody sees."""
    if node.display:
        yield node
        for child in node.children:
            yield from _in_sight(child)


def _idle_in(node: DOMNode) -> frozenset[str]:
    """Return the ids of the commands of a pane for which it has nothing at present."""
    lists = () if isinstance(node, Screen | App) else node.walk_children(Selective, with_self=True)
    return frozenset().union(*(each.keys_idle for each in lists))


def _lit(matcher: Matcher, name: str) -> Content:
    """Highlight the letters of a name that match what was typed; brackets in it are no markup."""
    lit = Content(name)
    _, places = matcher.fuzzy_search.match(matcher.query, name)
    for place in places:
        lit = lit if name[place].isspace() else lit.stylize(matcher.match_style, place, place + 1)
    return lit


def _as_markup(words: str) -> str:
    """Return markup that shows these words, whatever they are; Textual's own way only knows whole tags."""
    return words.replace("[", r"\[")


def _score(matcher: Matcher, name: str) -> float:
    """Say how well the typed words fit a name: far better where it has them as they are typed, best if it is them."""
    typed, label = matcher.query.casefold().strip(), name.casefold()
    return matcher.match(name) + 2 * _WHOLE * (typed in label) + 2 * _WHOLE * (typed == label.partition("  (")[0])
