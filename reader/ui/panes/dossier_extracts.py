"""What each list of a dossier writes to a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model import Dossier, Place, Quotation
from reader.ui.panes.dossier_lists import SECTIONS
from reader.ui.panes.exporting import Extract
from reader.wording.phrases import counted, one_line

if TYPE_CHECKING:
    from reader.ui.panes.exporting import Values

# What the entries of each list are, and how they stand to the name.
_KINDS = {
    "articles": ("article", "with"),
    "by": ("quotation", "by"),
    "about": ("quotation", "about"),
    "with": ("name", "beside"),
}


def extract_of(dossier: Dossier, section: int) -> Extract | None:
    """Return what the list of a section shows, None if it is empty; ``what`` says if there may be more."""
    listed = (dossier.appearances, dossier.quotes_by, dossier.quotes_about, dossier.companions)[section]
    if not listed:
        return None
    noun, relation = _KINDS[SECTIONS[section]]
    is_cut = len(listed) >= dossier.limit
    many, there = counted(len(listed), noun), dossier.identity.articles
    if listed is dossier.appearances and len(listed) < there:
        many = f"newest {len(listed):,} of {counted(there, noun)}"
    elif is_cut and listed is dossier.companions:
        relation = f"most often {relation}"
    elif is_cut:
        many = f"newest {many}"
    what = f"The {many} {relation} {one_line(dossier.identity.name)}"
    return Extract(what, noun, _values(dossier, section))


def _values(dossier: Dossier, section: int) -> Values:
    articles = [one.listing.id for one in dossier.appearances]
    return (
        lambda library: library.extracts.of_articles(articles),
        lambda library: library.extracts.of_passages(_passages(dossier.quotes_by)),
        lambda library: library.extracts.of_passages(_passages(dossier.quotes_about)),
        lambda _: dossier.companions,
    )[section]


def _passages(quotations: Sequence[Quotation]) -> list[tuple[int, Place]]:
    return [(one.listing.id, one.place) for one in quotations]
