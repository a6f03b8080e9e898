"""Exports articles, quotations and names to files for other programs, or for another library.

``records`` has the exported fields, ``markup`` the form for people, and ``forms`` the kinds of files.
"""

from reader.export.forms import ENDINGS, FORMS, Form, Written, form_of, pieces, write
from reader.export.markup import article_in_markdown
from reader.export.records import (
    Record,
    Value,
    article_record,
    hit_record,
    identity_record,
    quotation_record,
    transfer_record,
)

__all__ = [
    "ENDINGS",
    "FORMS",
    "Form",
    "Record",
    "Value",
    "Written",
    "article_in_markdown",
    "article_record",
    "form_of",
    "hit_record",
    "identity_record",
    "pieces",
    "quotation_record",
    "transfer_record",
    "write",
]
