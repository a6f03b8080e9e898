"""Sends out: articles, quotations and names as files for other programs, or in a form that another library takes over.

``records`` says what is exported of each, ``markup`` how people read it, ``forms`` which kinds of file there are.
"""

from reader.export.forms import ENDINGS, FORMS, Form, Written, pieces, write
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
    "article_record",
    "hit_record",
    "identity_record",
    "pieces",
    "quotation_record",
    "transfer_record",
    "write",
]
