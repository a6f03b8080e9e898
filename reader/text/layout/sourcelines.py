"""Source lines: those that say from which paper an article is, or where it appeared first."""

from __future__ import annotations

import re

from reader.text.layout.bylines import is_name, tidy_name
from reader.text.layout.headlines import is_title_again
from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.publishers import is_publisher

_SOURCE = re.compile(
    r"^(?:(?:articles?|stor(?:y|ies)|content|more)\s+(?:(?P<by>by)|from|provided by)|source|via|courtesy(?:"
    r" of)?|provided by"
    r"|from our (?:\w+ )?(?:sister|partner|parent|media partner)s?(?: (?:paper|publication|title|newspaper|magazine"
    r"|site|station|newsroom|outlet)s?)?(?: at)?,?"
    r"|(?:quellen?|fuente|fonte|kilde|källa|bron|źródło)(?=\s?:)|출처|出典|来源|來源)"
    r"\s*(?P<colon>[:：])?\s+(?:the\s+)?(?P<name>\S.{1,60})$",
    re.IGNORECASE,
)
# "From: Department for Islands and Ada Brenn MP".
_ISSUER = re.compile(
    r"From: (?P<name>(?=[A-Z])[^:@.]{0,60}?\b(?:Agency|Authority|Commission|Council|Department|Ministry|Office)\b"
    r"(?:(?! and [A-Z])[^:@.]){0,60})(?: and [A-Z][^:@.]{2,60})?"
)
# What blogs print below each entry of their feeds, around its title.
_FIRST_POST = re.compile(
    r"^(?:the (?:post|article)|der beitrag|l['’]article|la entrada|l['’]articolo|het bericht|o post)\s+"
    r"(?P<title>\S.*?)\s+(?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur"
    r"|se publicó primero en|aparece primero en|proviene da|verscheen eerst op|apareceu primeiro em)"
    r"\s+(?P<site>\S.{1,80}?)\.?$",
    re.IGNORECASE,
)
# No line that names the paper has more characters, and no name more words.
_LONGEST_SOURCE_LINE, _MOST_SOURCE_WORDS = 90, 6
# Signs of the address of a paper and of several agencies: ntv.de, afp/dpa.
_IN_NAMES = frozenset("./")
_SMALL = frozenset(["of", "the", "and", "&", "de", "la", "le", "des", "for", "y", "und"])


def mark_issuer(text: str, masthead: Masthead) -> Mark | None:
    """Note the office that issued a release, as the sites of governments print it."""
    line = _ISSUER.fullmatch(text)
    if line is None:
        return None
    masthead.note_publisher(line["name"])
    return Mark("source", "header", "source-line")


def mark_source(text: str, masthead: Masthead) -> Mark | None:
    """Note a line that names the paper (``Articles by Korea Herald``); one with the author names none."""
    bare = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    line = _SOURCE.match(bare) if len(text) <= _LONGEST_SOURCE_LINE else None
    if line is None:
        return None
    name = line["name"].rstrip(" .")
    words = name.split()
    named = all(
        word[0].isupper() or not word[0].isalpha() or word in _SMALL or not _IN_NAMES.isdisjoint(word) for word in words
    )
    if tidy_name(name.lstrip("….: ")) in masthead.authors:
        return Mark("source", "header", "source-line")
    if line["by"] and is_name(name) and not is_publisher(name):
        return Mark("furniture", "furniture", "furniture-read-more")
    if len(words) > _MOST_SOURCE_WORDS or not named or (line["name"].endswith(".") and not line["colon"]):
        return None
    masthead.note_publisher(name)
    return Mark("source", "header", "source-line")


def mark_first_post(text: str, masthead: Masthead) -> Mark | None:
    """Note where a blog entry first appeared, as a line in its feed says together with its title."""
    line = _FIRST_POST.match(text)
    if line is None or not masthead.title or not is_title_again(line["title"], masthead.title):
        return None
    masthead.note_publisher(line["site"])
    return Mark("source", "header", "first-post")
