"""Makers: names that stand in an article for who made it, not for who is in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.text.names.mentions import Mention

_AGENCIES = (
    "Associated Press|Canadian Press|Press Association|Getty(?: Images)?|Reuters|AFP|AP|Xinhua|Yonhap|Bloomberg|"
    "Postmedia|EPA|DPA"
)
_AFTER = re.compile(rf"\s*(?:/\s*[A-Z]|[,|/]\s*(?:The )?(?:{_AGENCIES})\b|\s\((?:{_AGENCIES})\))")
_BEFORE = re.compile(
    r"(?:^|[(\s])(?:with files from|photos?(?:graphs?)? by|photo(?:graph)?|pictures? by|image|credit|illustration by|"
    r"(?:reporting|editing|writing|additional reporting|compiled) by|^by)(?:\s*:)?(?:\s+[^.]*?(?:,| and))?\s*$",
    re.IGNORECASE,
)


# "Ada Brenn is a Velm-based reporter covering the harbour."
_WRITES = re.compile(
    r"\sis (?:an?|the) (?:[\w’'-]+ ){0,4}"
    r"(?:reporter|correspondent|columnist|journalist|writer|editor|photographer|producer) "
    r"(?:covering|based|for|with|at|who covers|and)\b"
)


def without_credits(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Give ``mentions`` without the people who are named for their work on the article only."""
    credits = {mention.place for mention in mentions if is_credit(mention, texts[mention.place.paragraph])}
    in_the_story = {mention.key for mention in mentions if mention.place not in credits}
    return [mention for mention in mentions if mention.place not in credits or mention.key in in_the_story]


def is_credit(mention: Mention, text: str) -> bool:
    """Say whether a person is named only as photographer, reporter or editor: "(Photo: ...)", "Editing by ..."."""
    if mention.kind != "person":
        return False
    if "/" in mention.text:
        return True
    before = text[max(0, mention.place.start - 80) : mention.place.start]
    return (
        _BEFORE.search(before) is not None
        or _AFTER.match(text, mention.place.end) is not None
        or _WRITES.match(text, mention.place.end) is not None
    )
