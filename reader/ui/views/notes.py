"""Notes: the passage that each refers to, and the rows of the list of notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.controls import without_controls
from reader.model import Listing, Note, Place, ShelvedArticle
from reader.wording.phrases import day, joined, one_line

# A note on a paragraph stands beside its first words: enough to find it again in a paragraph that was changed.
_FIRST_WORDS = 100

# The marks that begin a quotation in the languages that are told apart.
_OPENING = "“„«»‘‚‹\"'「『"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note, shown on three lines; ``copied`` is the text to copy."""

    note: Note
    text: str
    words: str
    about: str
    copied: str


def note_rows(notes: Iterable[tuple[Note, Listing]]) -> tuple[NoteRow, ...]:
    """Make the rows of notes with their articles."""
    return tuple(_note_row(note, listing) for note, listing in notes)


def _note_row(note: Note, listing: Listing) -> NoteRow:
    title, source = one_line(listing.title) or "Untitled", one_line(listing.source)
    about = joined(title, source, day(listing.published))
    words = quoted(note.words)
    copied = "\n".join(filter(None, (note.text, words, f"— {about}")))
    return NoteRow(note, one_line(note.text), words, about, without_controls(copied))


def quoted(words: str) -> str:
    """Return words on one line in quotation marks, unless they have their own."""
    line = one_line(words)
    return line if not line or line[0] in _OPENING else f"“{line}”"


def beside(shelved: ShelvedArticle, place: Place) -> tuple[Place, str]:
    """Return the place of a new note, and its words; of a whole paragraph only the first ones."""
    text = shelved.article.paragraphs[place.paragraph].text
    if place.start == place.end:
        first = text[:_FIRST_WORDS]
        words = first if first == text else first.rpartition(" ")[0] or first
        place = Place(place.paragraph, 0, len(words))
    return place, text[place.start : place.end]


def note_at(notes: Sequence[Note], place: Place) -> Note | None:
    """Return the note that overlaps a place; for a whole paragraph, the first one in it."""
    whole = place.start == place.end
    for note in notes:
        touches = note.place.start < place.end and place.start < note.place.end
        if note.place.paragraph == place.paragraph and (whole or touches or note.place == place):
            return note
    return None


def next_note(notes: Sequence[Note], here: Place, step: int) -> Note | None:
    """Return the nearest note after (1) or before (-1) a place."""
    ways = [note for note in notes if (note.place > here if step > 0 else note.place < here)]
    return (ways[0] if step > 0 else ways[-1]) if ways else None
