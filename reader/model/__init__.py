"""The nouns of the field, as frozen values that every room shares.

Offsets are code points and spans are half-open. Quotes and mentions are spans into the paragraphs of one
article: their words are cut out of the text when they are shown, so that they can never disagree with it.
Every value can be pickled, compared and kept.
"""

from reader.model.additions import Choice, Note, Tagging
from reader.model.articles import (
    MARKUP,
    Article,
    Basis,
    Entity,
    EntityKind,
    Hidden,
    Line,
    Link,
    Paragraph,
    ParagraphKind,
    Place,
    Quote,
    QuoteKind,
    Span,
    Stretch,
)
from reader.model.dossiers import Appearance, Correction, Dossier, Month, Post, Ruling, Utterance
from reader.model.drafts import Arrival, Damaged, Draft, History, Kept, Naming, Parcel, Submission, Transfer, Version
from reader.model.feeds import Outline, Refreshed, Subscription
from reader.model.findings import Facet, FacetCounts, FacetField, Figures, Folder, FolderCounts, Quotation, Quoted
from reader.model.holdings import (
    Answer,
    Counts,
    Hit,
    Identity,
    Kin,
    Listing,
    Mark,
    Membership,
    Original,
    Shelf,
    ShelvedArticle,
    SortOrder,
)
from reader.model.languages import LANGUAGES
from reader.model.outcomes import Finding, Looked, Outcome, OutcomeKind, Tally
from reader.model.places import moved
from reader.model.sessions import Session
from reader.model.suggestions import Completion, Completions, Explanation
from reader.model.watched import SeenFile, Stamp, WatchedFolder

__all__ = [
    "LANGUAGES",
    "MARKUP",
    "Answer",
    "Appearance",
    "Arrival",
    "Article",
    "Basis",
    "Choice",
    "Completion",
    "Completions",
    "Correction",
    "Counts",
    "Damaged",
    "Dossier",
    "Draft",
    "Entity",
    "EntityKind",
    "Explanation",
    "Facet",
    "FacetCounts",
    "FacetField",
    "Figures",
    "Finding",
    "Folder",
    "FolderCounts",
    "Hidden",
    "History",
    "Hit",
    "Identity",
    "Kept",
    "Kin",
    "Line",
    "Link",
    "Listing",
    "Looked",
    "Mark",
    "Membership",
    "Month",
    "Naming",
    "Note",
    "Original",
    "Outcome",
    "OutcomeKind",
    "Outline",
    "Paragraph",
    "ParagraphKind",
    "Parcel",
    "Place",
    "Post",
    "Quotation",
    "Quote",
    "QuoteKind",
    "Quoted",
    "Refreshed",
    "Ruling",
    "SeenFile",
    "Session",
    "Shelf",
    "ShelvedArticle",
    "SortOrder",
    "Span",
    "Stamp",
    "Stretch",
    "Submission",
    "Subscription",
    "Tagging",
    "Tally",
    "Transfer",
    "Utterance",
    "Version",
    "WatchedFolder",
    "moved",
]
