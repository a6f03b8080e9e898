"""Authors: who wrote a letter, a diary or a statement, by its introduction earlier in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model import Place
from reader.text.names.lexicon.offices import is_calling
from reader.text.speech.cast.appearances import Named, opens_sentence
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.pronouns import resolve_pronoun
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.reporting.passages import Passage, passages_around
from reader.text.spelling import word_set

# The most paragraphs between the introduction of a paper and "the letter" or "it".
_FARTHEST = 6

# The most characters from "letter from" to the name: "a letter from the founder, Ada Lee".
_LONGEST_LEAD = 50
_FROM = r"\b{paper}\b[^.;:?!“”\"]{{0,60}}?\b(?:from|by)\s"
_BEFORE_NAME = re.compile(r"(?:the |an? |her |his |its |their )?(?:[a-z][\w’'-]*,? ){0,6}")
# "By residents, among them Lee": the person named is one of several.
_ONE_OF_THEM = re.compile(r"\b(?:among|including)\b")
_SENT = r"\b(?:sent|wrote|left|posted|mailed|penned|issued|dictated)\b[^.;:?!“”\"]{{0,40}}?\b{paper}\b"
_IN = r"\bin an? (?:[a-z-]+ ){{0,2}}{paper}\b"
_OWNED = r"['’]s? (?:own |last |private )?{paper}\b"
# "The collector’s diary", "the keeper’s letter".
_AGENTS = ("er", "or")
_OWNER = re.compile(r"\b((?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,2}([a-z-]+))$")

# Papers by one person; a website, a film or a report seldom speaks for its owner.
_PERSONAL = word_set("diary e-mail email letter memo message note postcard statement telegram")
_PAPER = re.compile(rf"\b({'|'.join(sorted(_PERSONAL))})\b")


def author_of(paper: str, place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the author of the ``paper`` (its noun) mentioned at ``place``, according to the text before."""
    if paper not in _PERSONAL:
        return None
    for passage, end in _back_from(place, cast):
        text = passage.text[:end]
        if paper not in text:
            continue
        if found := _introduced(passage, text, paper, cast) or _his(passage, text, paper, cast, turns):
            return found
    return None


def paper_before(place: Place, cast: Cast) -> str | None:
    """Return the last noun for a paper before ``place`` in its paragraph: the referent of "it" in "it says"."""
    passage, end = next(_back_from(place, cast))
    words = [found for found in _PAPER.finditer(passage.text, 0, end) if not passage.is_quoted(found.start())]
    return words[-1][1] if words else None


def _back_from(place: Place, cast: Cast) -> Iterator[tuple[Passage, int]]:
    own, *earlier = reversed(passages_around(cast.passages, place.paragraph, _FARTHEST, 0))
    yield own, place.start
    for passage in earlier:
        yield passage, len(passage.text)


def _introduced(passage: Passage, text: str, paper: str, cast: Cast) -> Speaker | None:
    """Return the author that ``text`` (a passage or its beginning) introduces: by the surest wording, else the last."""
    for pattern, read in ((_FROM, _from), (_SENT, _sender), (_IN, _subject), (_OWNED, _owner)):
        for found in reversed(list(re.finditer(pattern.format(paper=paper), text))):
            if author := read(passage, text, found, cast):
                return author
    return None


def _from(passage: Passage, text: str, found: re.Match[str], cast: Cast) -> Speaker | None:
    """Match "a letter from the founder, Ada Lee"."""
    lead = _BEFORE_NAME.match(text, found.end())
    if lead is not None and _ONE_OF_THEM.search(lead[0]):
        return None
    named = cast.first_person(passage, found.end(), (lead.end() if lead else found.end()) + 1)
    return _speaker(named) if named and named.place.start - found.end() <= _LONGEST_LEAD else None


def _sender(passage: Passage, text: str, found: re.Match[str], cast: Cast) -> Speaker | None:
    """Match "Ada Lee sent a letter"."""
    return _speaker(cast.person_at(Place(passage.index, max(0, found.start() - 2), max(0, found.start() - 1))))


def _subject(passage: Passage, text: str, found: re.Match[str], cast: Cast) -> Speaker | None:
    """Match "Ada Lee thanked them in a letter"."""
    opening = max(text.rfind(stop, 0, found.start()) for stop in (". ", "! ", "? ", "” ", '" ')) + 1
    named = cast.first_person(passage, opening, found.start())
    return _speaker(named) if named and opens_sentence(text, named.place.start) else None


def _owner(passage: Passage, text: str, found: re.Match[str], cast: Cast) -> Speaker | None:
    """Match "Ada Lee’s letter" and "the collector’s diary"."""
    if named := cast.person_at(Place(passage.index, max(0, found.start() - 1), found.start())):
        return _speaker(named)
    owner = _OWNER.search(text[: found.start()])
    is_agent = owner is not None and (is_calling(owner[2]) or owner[2].endswith(_AGENTS))
    return Speaker(owner[1], None) if owner and is_agent else None


def _speaker(named: Named | None) -> Speaker | None:
    return Speaker(named.entity.name, named.entity) if named else None


def _his(passage: Passage, text: str, paper: str, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Match "his diary" and "her last letter"."""
    owned = list(re.finditer(rf"\b([Hh]is|[Hh]er)(?: [a-z]+)? {paper}\b", text))
    if not owned:
        return None
    place = Place(passage.index, *owned[-1].span(1))
    return resolve_pronoun("he" if owned[-1][1].lower() == "his" else "she", place, cast, turns)
