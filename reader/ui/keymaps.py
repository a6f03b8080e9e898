"""The mistakes in the keys that a configuration gives to commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.binding import Binding
from textual.keys import REPLACED_KEYS, Keys, key_to_character
from textual.widgets import Input

from reader.errors import nearest
from reader.ui.commands import Command
from reader.ui.keys import shown_key

# Commands that wait for a key at the same time: those of these sections with all but dialogs, lists with each list.
_ALWAYS = {"reader", "article"}
_LISTS = {"articles", "search", "quotes", "facets", "folders", "feeds", "notes", "names", "dossier"}
# No article is shown beside a dossier or acted on from the list of notes.
_APART = ({"dossier", "article"}, {"notes", "article"})

# What is done while something is typed, and the keys that a line to type into takes itself.
_WHILE_TYPING = {
    "reader.back", "dialog.close", "dialog.down", "dialog.up", "dialog.page-down", "dialog.page-up",
    "search.next-hit", "search.previous-hit", "search.earlier", "text.next-found", "text.previous-found",
}  # fmt: skip
_EDITING = {key for binding in Input.BINDINGS if isinstance(binding, Binding) for key in binding.key.split(",")}

_NAMED = {key.value for key in Keys}
_MODIFIERS = {"ctrl", "shift", "alt", "meta", "super", "hyper"}
# Alphabets, punctuation and currencies lie below; beyond are signs that no keyboard has a key for.
_LETTERS_END = 0x2100


def complaints(commands: Sequence[Command], keymap: Mapping[str, str]) -> list[str]:
    """Report the mistakes in a keymap, a sentence each.

    These are ids that name no command, commands without a key, keys that no keyboard has, keys that edit a line where
    their command is needed, keys that would do two things at once, and keys that begin the sequence of another command,
    which could no longer be reached.
    """
    by_id = {command.id: command for command in commands}
    said = []
    for name in keymap:
        if name in by_id and not keymap[name]:
            said.append(f"“{name}” is given no key: it keeps “{shown_key(by_id[name].keys[0])}”.")
        elif name in by_id and by_id[name].keys != by_id[name].standard:
            one = by_id[name]
            said += [*_unknown_keys(one), *_lost_while_typing(one), *_clashes(one, commands, keymap)]
        elif name not in by_id:
            said.append(f"There is no command “{name}”{nearest(name, by_id)}")
    return said


def _unknown_keys(command: Command) -> Iterator[str]:
    for key in command.keys:
        if not key or not all(map(_is_key, key.split())):
            meant = " ".join(_as_spelt(part) for part in key.split())
            hint = f"; did you mean “{meant}”?" if meant and all(map(_is_key, meant.split())) else "."
            yield f"“{key}”, given to “{command.id}”, is no key of a keyboard{hint}"


def _lost_while_typing(command: Command) -> Iterator[str]:
    """Report a command for somebody who types, if each of its keys writes or edits there."""
    if command.id in _WHILE_TYPING and all(map(_edits, command.keys)):
        key = shown_key(command.keys[0])
        yield f"“{command.id}” is needed while typing, where “{key}” edits the line: give it another key, too."


def _edits(key: str) -> bool:
    first = key.partition(" ")[0]
    return len(_character(first)) == 1 or first in _EDITING


def _is_key(key: str) -> bool:
    """Whether a keyboard has a key."""
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    if key in _NAMED or not set(modifiers) <= _MODIFIERS:
        return key in _NAMED
    if (name != name.lower() and (modifiers or len(name) > 1)) or (modifiers == ["shift"] and len(name) == 1):
        return False
    character = _character(name)
    return name in _NAMED or (len(character) == 1 and ord(character) < _LETTERS_END)


def _as_spelt(key: str) -> str:
    """Return how a key is spelt that is spelt as elsewhere: "f5" for "F5", "A" for "shift+a"."""
    if _is_key(key):
        return key
    spelt = key.lower().replace("control+", "ctrl+")
    return spelt[-1:].upper() if len(spelt) == len("shift+a") and spelt.startswith("shift+") else spelt


def _character(key: str) -> str:
    """Return the character that a key types, so that "slash" and "/" are the same; other keys as they are."""
    return key_to_character(REPLACED_KEYS.get(key, key)) or key


def _clashes(mine: Command, commands: Sequence[Command], keymap: Mapping[str, str]) -> Iterator[str]:
    """Report other commands with the same keys; if both were changed, only the second reports it."""
    for other in commands:
        reported = other.id in keymap and other.keys != other.standard and other.id < mine.id
        if other.id != mine.id and not reported and _meet(mine.id, other.id):
            # Two that share a key from the start never wait for it together.
            kept = {*mine.standard} & {*other.standard}
            pairs = [(one, two) for one in mine.keys for two in other.keys if not {one, two} <= kept]
            said = [_clash(mine.id, one, other.id, two) for one, two in pairs]
            yield from list(filter(None, said))[:1]


def _clash(mine: str, one: str, other: str, two: str) -> str:
    """Report a clash between two keys, or nothing."""
    if len(one.split()) > len(two.split()):
        return _clash(other, two, mine, one)
    begun, whole = [*map(_character, one.split())], [*map(_character, two.split())]
    if not begun or begun != whole[: len(begun)]:
        return ""
    if begun == whole:
        return f"The key “{shown_key(one)}” stands for both “{mine}” and “{other}”."
    return (
        f"The key “{shown_key(one)}” of “{mine}” begins “{shown_key(two)}” of “{other}”, which nobody can press then."
    )


def _meet(one: str, other: str) -> bool:
    """Whether two commands may wait for keys at the same time."""
    sections = {one.partition(".")[0], other.partition(".")[0]}
    if "dialog" in sections or sections in _APART:
        return False
    return len(sections) == 1 or bool(sections & _ALWAYS) or ("list" in sections and bool(sections & _LISTS))
