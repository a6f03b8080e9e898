"""The properties of documents, without values that programs fill in."""

from __future__ import annotations

import re

from reader.model import Properties

# Titles that mean nothing: names of files and programs, and of documents without a name.
_NO_TITLE = re.compile(
    r"(?:microsoft word - .*|(?:untitled|unbenannt|sans titre|sin título|document|dokument|documento|doc|word document"
    r"|new document|template|normal|title|titel|titre|blank|default)[\s_-]*\d*"
    r"|.*\.(?:docx?|dotx?|odt|ott|rtf|txt|html?|pdf)"
    r"|[!-~]*|.*\b(?:lexisnexis|nexis|factiva|proquest)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# Authors that mean nothing: accounts, programs and services. A single word in Latin letters is no full name.
_NO_AUTHOR = re.compile(
    r"(?:.*\b(?:user|usuario|benutzer|utilisateur|utente|admin|administrator|owner|guest|default|unknown|un-?named"
    r"|anonymous|author|autor|auteur|customer|student|staff|pc|laptop|desktop|inc|company|corporation|ltd|microsoft"
    r"|libreoffice|openoffice|google|python-docx|docx4j|apache|aspose|pandoc|calibre|lexisnexis|nexis|factiva|proquest"
    r"|dow jones)\b.*|[!-~]*|.*[\d@\\/_].*)",
    re.IGNORECASE | re.DOTALL,
)
# Libraries ship sample documents made at these moments, whose dates remain in new ones.
_NO_DAY = re.compile(r"2013-12-23T23:15:00|1601-|1[0-8]\d\d-|19[0-6]\d-|1970-01-01|1980-01-01|000")
_LONGEST = 300


def stated(title: str, author: str, created: str) -> Properties:
    """Return the properties without values that a program filled in."""
    title, author, created = (" ".join(said.split()) for said in (title, author, created))
    return Properties(
        title=None if len(title) > _LONGEST or _NO_TITLE.fullmatch(title) else title,
        author=None if len(author) > _LONGEST or _NO_AUTHOR.fullmatch(author) else author,
        created=None if not created or len(created) > _LONGEST or _NO_DAY.match(created) else created,
    )
