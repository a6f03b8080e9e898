"""Headlines and articles for reading aloud: one thought per line, speakers before their words, nothing drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.cli.terminal import wrapped
from reader.model import Article, Hit, Listing, Paragraph, Quote, ShelvedArticle
from reader.wording.names import name_rows, why_nameless
from reader.wording.phrases import counted, dated, listed, one_line
from reader.wording.quotes import QuoteRow, quote_rows, why_quoteless

# Where a sentence ends; behind a short word with a capital the full stop is that of a title, as in "Mrs. Lee".
_SENTENCE_END = re.compile(r"(?:\b[^\W\dA-Z]\w*|\w{5}|\d|[^\w\s])[.!?…][\"”’»)]*\s+")

# As many letters of tags are read before an article.
_TAG_ROOM = 80

_KINDS = {"heading": "Heading: ", "caption": "Caption: "}


def headline(number: int, listing: Listing) -> str:
    """Return one line of a list: number, title, state, source and date."""
    states = {"unread": not listing.read, "starred": listing.starred}
    state = ", ".join([word for word, holds in states.items() if holds] + _copies(listing))
    title = one_line(listing.title) or "Untitled"
    title += f" ({state})." if state else "" if title.endswith((".", "…", "!", "?")) else "."
    about = _begun(_sentence(one_line(listing.source), dated(listing.published, listing.imported)))
    return wrapped(f"{number}. {title} {about}".rstrip())


def _copies(listing: Listing) -> list[str]:
    """Return that an article is itself a copy of one that leads their story, or how many copies it has."""
    if listing.lead:
        return ["copy"]
    return [counted(listing.copies, "copy", "copies")] if listing.copies else []


def found(number: int, hit: Hit) -> str:
    """Return a found article and the words around the match, if it has a text."""
    snippet = one_line(hit.snippet)
    return "\n".join([headline(number, hit.listing), *([wrapped(snippet, "   ")] if snippet else ())])


def head(shelved: ShelvedArticle) -> Iterator[str]:
    """Yield what is said before an article: title, authors, source and date, tags, and what to expect."""
    article = shelved.article
    yield wrapped(one_line(article.title) or "Untitled")
    authors = ", ".join(map(one_line, article.credited))
    date = dated(article.published, shelved.imported)
    about = _begun(_sentence(authors, one_line(article.source), date, "starred" if shelved.starred else ""))
    if about:
        yield wrapped(about)
    if shelved.tags:
        yield wrapped(f"Tagged: {listed([*map(one_line, shelved.tags)], _TAG_ROOM)}.")
    expected = [counted(len(list(article.visible())), "paragraph")]
    quotes = counted(len(quote_rows(article)), "quotation")
    expected.append(quotes if article.analysed else f"quotations {why_quoteless(article).lower()}")
    repeats = sum(paragraph.hidden == "repeat" for paragraph in article.paragraphs)
    expected += [f"{counted(repeats, 'repeated paragraph')} left out"] if repeats else []
    yield wrapped(_sentence(*expected))


def _begun(sentence: str) -> str:
    """Begin our own sentences with a capital; names are written as they are."""
    return f"A{sentence[1:]}" if sentence.startswith("added ") else sentence


class Narration:
    """One article, read paragraph by paragraph; repeats and furniture are left out."""

    def __init__(self, shelved: ShelvedArticle) -> None:
        article = shelved.article
        self.shelved = shelved
        rows = sorted(quote_rows(article), key=lambda row: row.place)
        said = {index: list(inner) for index, inner in groupby(rows, key=lambda row: row.place.paragraph)}
        self._passages = [
            (index, _passage(article, paragraph, said.get(index, []))) for index, paragraph in article.visible()
        ]
        left_at = [number for number, (index, _) in enumerate(self._passages) if index == shelved.reached]
        self._next = left_at[0] if left_at else 0

    def begin(self) -> Iterator[str]:
        """Yield the head and the paragraph to begin with: where the article was left."""
        yield from head(self.shelved)
        if self._next:
            yield f"Going on with paragraph {self._next + 1}; p goes back."
        yield from self.go_on()

    def go_on(self) -> Iterator[str]:
        """Yield the next paragraph."""
        if self._next < len(self._passages):
            yield self._passages[self._next][1]
            self._next += 1
        else:
            yield "That is the end of the article. n reads the next one, b goes back to the list."

    def rest(self) -> Iterator[str]:
        """Yield all remaining paragraphs."""
        while self._next < len(self._passages):
            yield from self.go_on()
            yield ""
        yield from self.go_on()

    def back(self) -> Iterator[str]:
        """Yield the previous paragraph."""
        self._next = max(0, self._next - 2)
        yield from self.go_on()

    @property
    def reached(self) -> int:
        """The paragraph read last, or the first one if the article was read to its end."""
        return self._passages[self._next - 1][0] if 0 < self._next < len(self._passages) else 0


def quotations(article: Article) -> Iterator[str]:
    """Yield a line for each quotation: its speaker, then the words."""
    rows = quote_rows(article)
    yield f"{counted(len(rows), 'quotation')}." if rows else f"Quotations: {why_quoteless(article).lower()}."
    for number, row in enumerate(rows, 1):
        yield wrapped(f"{number}. {_announced(row)}{row.line}")


def names(article: Article) -> Iterator[str]:
    """Yield a line for each name, by kind, the most mentioned first."""
    rows = name_rows(article)
    if not rows:
        yield f"Names: {why_nameless(article).lower()}."
    for row in rows:
        if row.heading:
            yield f"{row.heading}:"
        role = f", {row.role}" if row.role else ""
        yield wrapped(f"{row.name}{role}: {counted(row.count, 'mention')}")


def _passage(article: Article, paragraph: Paragraph, rows: Sequence[QuoteRow]) -> str:
    """Put the speaker before the sentence of each quotation that does not name them, unless they are still speaking.

    ``rows`` are the quotations in the paragraph, in order.
    """
    pieces, end, speaking = [_KINDS.get(paragraph.kind, "")], 0, ""
    for row in rows:
        if row.speaker != speaking and not _is_named(article.quotes[row.index], paragraph.text):
            start = _sentence_start(paragraph.text, end, row.place.start)
            pieces += [paragraph.text[end:start], _announced(row)]
            end = start
        speaking = row.speaker
        pieces.append(paragraph.text[end : row.place.end])
        end = row.place.end
    return wrapped("".join([*pieces, paragraph.text[end:]]))


def _is_named(quote: Quote, text: str) -> bool:
    """Whether the sentence of a quotation names its speaker other than by a pronoun."""
    place = quote.speaker_place
    if quote.basis != "stated" or place is None or place.paragraph != quote.paragraph:
        return False
    between = text[place.end : quote.span.start] or text[quote.span.end : place.start]
    return _SENTENCE_END.search(between) is None


def _sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence that continues at ``end`` begins, not before ``start``."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, start, end)]
    return ends[-1] if ends else start


def _announced(row: QuoteRow) -> str:
    """Return the announcement of the speaker, empty if unknown."""
    return f"{row.speaker}{', it seems' if row.weak else ''}: " if row.speaker else ""


def _sentence(*parts: str) -> str:
    """Join what is not empty into one sentence."""
    said = ", ".join(filter(None, parts))
    return f"{said}." if said else ""
