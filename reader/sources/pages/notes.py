"""The note on the author of an article, anywhere on its page: "Written by Ada Brenn", "About the author"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.sources.pages import jsonld
from reader.sources.pages.bylines import is_name
from reader.sources.pages.statements import Statements

# What such a note begins with: the name is behind it, or in the next line.
_LABEL = re.compile(
    r"(?:(?:this (?:article|post|guide|story) was )?(?:written|authored) by|(?:about|meet) the author"
    r"|(?:geschrieben|verfasst) von|über (?:den autor|die autorin)"
    r"|(?:écrit|rédigé) par|à propos de l['’](?:auteur|autrice|auteure)|escrito por|sobre (?:el|la|o|a) autora?"
    r"|scritto da|(?:l['’]autore|l['’]autrice)|geschreven door|over de auteur|skrevet av|skriven av)\s*[:：]?\s*",
    re.IGNORECASE,
)
# The name, alone or at the beginning of a sentence about it.
_SUBJECT = re.compile(
    r"(?P<name>[^\s,|]+(?: [^\s,|]+){1,4}?)"
    r"(?:(?:,| [|·–—-]) .*|\s+(?:is|was|has|writes|covers|joined|works|ist|est|es|è)\s.*)?"
)
# With "//text()" instead, libxml2 would compare each text with those before it.
_TEXTS = "//body/descendant::text()[normalize-space()][not(parent::script or parent::style or parent::noscript)]"
# The most characters of a label with the name behind it.
_LONGEST = 100


def noted(page: Statements) -> tuple[str, ...]:
    """Return the one person on whom there is a note; nobody if there are notes on several."""
    names = {name.casefold(): name for name in _noted(page)}
    return tuple(names.values()) if len(names) == 1 else ()


def _noted(page: Statements) -> Iterator[str]:
    is_labelled = False
    for words in page.tree.xpath(_TEXTS):
        line = words.strip()
        label = _LABEL.match(line[:_LONGEST])
        said = line[label.end() :] if label else line
        found = _SUBJECT.fullmatch(jsonld.words(said)[:_LONGEST]) if label or is_labelled else None
        if found and is_name(found["name"]):
            yield found["name"]
        is_labelled = label is not None and not said
