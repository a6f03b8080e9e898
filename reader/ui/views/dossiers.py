"""The dossier of a name ready for display: what it is, its timeline, and its four lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.controls import without_controls
from reader.model import Appearance, Dossier, EntityKind, Month, Place, Post, Quotation
from reader.ui.views.entries import EntryRow, identity_row
from reader.ui.views.facets import term
from reader.ui.views.quotations import citation
from reader.wording.names import KINDS
from reader.wording.phrases import counted, dated, day, joined, one_line
from reader.wording.quotes import is_assumed, speaker_line

# The fields of the search language for names; those of other kinds are looked for as words.
_FIELDS: dict[EntityKind, str] = {"person": "person", "place": "place", "organisation": "org"}


@dataclass(frozen=True, slots=True)
class Section:
    """One list of a dossier. ``short`` names it where there is little room, ``without`` says that it is empty."""

    title: str
    short: str
    rows: tuple[EntryRow, ...]
    without: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an entry leads in an article: the places to highlight, the first of which is scrolled to."""

    article: int
    places: tuple[Place, ...]
    words: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class DossierView:
    """The head of a dossier and its lists: articles, quotes by, quotes about, seen with."""

    name: str
    kind: str
    extent: str
    about: str
    months: tuple[Month, ...]
    sampled: int
    sections: tuple[Section, Section, Section, Section]
    spots: tuple[tuple[Spot, ...], ...]
    """Where the entries of the first three lists lead."""
    named: str
    """The query that finds all articles with the name."""
    spoken: str
    """The query that finds all quotations by it."""


def dossier_view(dossier: Dossier, drop_key: str) -> DossierView:
    """Make the view of a dossier; ``drop_key`` says that it is not a name, and takes that back."""
    who, name = dossier.identity, one_line(dossier.identity.name)
    spoken, about = dossier.quotes_by, dossier.quotes_about
    said_by, said_about = _many(spoken, dossier), _many(about, dossier)
    articles = tuple(map(_article_row, dossier.appearances))
    company, others = tuple(map(identity_row, dossier.companions)), _many(dossier.companions, dossier)
    return DossierView(
        name=name,
        kind=KINDS[who.kind],
        extent=_extent(dossier),
        about=_about(dossier, drop_key),
        months=dossier.months,
        sampled=dossier.sampled,
        sections=(
            Section(_some(len(articles), who.articles, "Articles"), f"Articles {_many(articles, dossier)}", articles,
                    "No article names it any more."),
            Section(f"Quotes by {name} {said_by}", f"By {said_by}", _quote_rows(spoken, False),
                    f"Nothing that {name} says is quoted."),
            Section(f"Quotes about {name} {said_about}", f"About {said_about}", _quote_rows(about, True),
                    f"Nobody else speaks of {name} in a quotation."),
            Section(_company_title(dossier), f"With {others}", company, "Nobody else is named beside it."),
        ),
        spots=(tuple(map(_first_mention, dossier.appearances)), tuple(map(_spot, spoken)), tuple(map(_spot, about))),
        named=term(_FIELDS.get(who.kind, ""), _told_apart(dossier)),
        spoken=term("speaker", _told_apart(dossier)),
    )  # fmt: skip


def _told_apart(dossier: Dossier) -> str:
    """Return the name as a query takes it, with the roles behind it if others have the same name."""
    who = dossier.identity
    roles = f" ({'; '.join(who.roles)})" if who.roles and dossier.has_namesakes else ""
    return one_line(f"{who.name}{roles}")


def _extent(dossier: Dossier) -> str:
    """Say in how many articles the name is and, if all of them are listed, how many are told again by others."""
    number, listings = dossier.identity.articles, [one.listing for one in dossier.appearances]
    copies = len(listings) - len({listing.lead or listing.id for listing in listings})
    told_again = f", {counted(copies, 'copy', 'copies')} among them" if copies and len(listings) == number else ""
    return f"in {counted(number, 'article')}{told_again}"


def _some(shown: int, there: int, what: str) -> str:
    return f"{what} {shown:,} of {there:,}" if shown < there else f"{what} {shown:,}"


def _many(rows: Sequence[object], dossier: Dossier) -> str:
    """Return the length of a list, marked as open-ended if the list is full."""
    return f"{len(rows)}{'+' if len(rows) >= dossier.limit else ''}"


def _company_title(dossier: Dossier) -> str:
    newest = dossier.accompanied
    within = f", in the newest {newest:,} articles" if newest < dossier.identity.articles else ""
    return f"With {_many(dossier.companions, dossier)}{within}"


def _about(dossier: Dossier, drop_key: str) -> str:
    """Return the roles, with the number of articles that state them, and the other names."""
    dropped = f"not a name: {drop_key} takes that back" if dossier.dropped else ""
    posts = [_post(post, dossier.sampled) for post in _whatever_case(dossier.posts)]
    others = f"also {', '.join(map(one_line, dossier.others))}" if dossier.others else ""
    return joined(dropped, *posts, others)


def _whatever_case(posts: Iterable[Post]) -> list[Post]:
    """Return each role once, as most articles write it, the most frequent first: "President" is "president"."""
    told: dict[str, Post] = {}
    for post in sorted(posts, key=lambda post: -post.articles):
        first = told.setdefault(post.role.casefold(), post)
        if first is not post:
            told[post.role.casefold()] = first._replace(articles=first.articles + post.articles)
    return sorted(told.values(), key=lambda post: -post.articles)


def _post(post: Post, sampled: int) -> str:
    """Return a role, with the number of articles that state it if there are several."""
    times = f" ×{'~' if sampled > 1 else ''}{post.articles * sampled:,}" if post.articles * sampled > 1 else ""
    return one_line(post.role) + times


def _article_row(appearance: Appearance) -> EntryRow:
    listing = appearance.listing
    about = joined(one_line(listing.source), dated(listing.published, listing.imported), "★" if listing.starred else "")
    title, mentions = one_line(listing.title) or "Untitled", appearance.mentions
    return EntryRow(listing.id, title, about, f"{mentions:,}" if mentions else "", not listing.read)


def _first_mention(appearance: Appearance) -> Spot:
    return Spot(appearance.listing.id, appearance.places)


def _quote_rows(quotations: Sequence[Quotation], named: bool) -> tuple[EntryRow, ...]:
    return tuple(_quote_row(number, quotation, named) for number, quotation in enumerate(quotations))


def _quote_row(number: int, quotation: Quotation, named: bool) -> EntryRow:
    copies = f"×{quotation.articles:,}" if quotation.articles > 1 else ""
    doubt = "?" if is_assumed(quotation.basis) else ""
    speaker = f"{one_line(quotation.speaker) or 'unknown'} {doubt}".rstrip() if named else ""
    listing = quotation.listing
    about = joined(speaker, one_line(listing.source), day(listing.published), one_line(listing.title))
    end = copies if named else f"{doubt} {copies}".strip()
    return EntryRow(number, one_line(quotation.words), about, end)


def _spot(quotation: Quotation) -> Spot:
    words = without_controls(quotation.words)
    speaker = speaker_line(quotation.speaker, quotation.role, quotation.basis)
    origin = (quotation.listing.source, quotation.listing.published, quotation.link, quotation.listing.title)
    cited = citation(words, speaker, *origin)
    return Spot(quotation.listing.id, (quotation.place,), words, cited)
