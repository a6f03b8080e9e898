"""Search engines for comparison: the library's own, BM25 over all matches, and tantivy if it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from reader.library import Library
from reader.library.ranking import yardstick
from reader.trials.relevance import Engine
from reader.trials.sample import all_ids

# The weight of a word in the title, as in a search of the library.
_TITLE_WEIGHT = 8.0


def engines(library: Library, path: Path) -> Iterator[tuple[str, Engine]]:
    """Yield the names and engines, which search the articles of a library; the first is its own search."""
    yield "kreader", lambda query, most: [hit.listing.id for hit in library.search(query, most).hits]
    yield "BM25 of all", partial(yardstick.ranked, path)
    if importlib.util.find_spec("tantivy"):
        yield "tantivy", _tantivy(library)


def _tantivy(library: Library) -> Engine:
    tantivy: Any = importlib.import_module("tantivy")
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", stored=True)
    for field in ("title", "body"):
        builder.add_text_field(field, tokenizer_name="en_stem")
    index = tantivy.Index(builder.build())
    writer = index.writer()
    for number in all_ids(library):
        article = library.article(number).article
        writer.add_document(tantivy.Document(id=number, title=article.title, body=article.body))
    writer.commit()
    index.reload()

    def search(query: str, most: int) -> list[int]:
        boosts = {"title": _TITLE_WEIGHT}
        parsed = index.parse_query(query, ["title", "body"], field_boosts=boosts, conjunction_by_default=True)
        searcher = index.searcher()
        return [int(searcher.doc(place)["id"][0]) for _, place in searcher.search(parsed, most).hits]

    return search
