"""Block quotations and who said them: below each stands its attribution behind a dash, as the rules of speech know it.

trafilatura leaves out figures and footers, in which pages have quotations and those who said them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_PICTURES = ".//img | .//picture | .//video | .//audio | .//iframe | .//svg | .//table"
_OPENING_DASH, _CLOSING_DASH = re.compile(r"\A\s*[—–―-]+\s*"), re.compile(r"(?<![\s—–―-])\s*[—–―-]+\s*\Z")
_MARKS = re.compile("[\"“”„«»「」『』‹›]|(?<!\\w)['‘‚]")
_SENTENCE_ENDS = re.compile(r"[.!?…。！？”’\"'»›」』][)\]]?\s*$")
# The most quotations of a page that are examined, and the most characters of an attribution: a name with an office.
_MOST, _LONGEST = 200, 150


def with_attributions(tree: _Element) -> bool:
    """Put the attribution of each block quotation below it, and quotations out of figures; whether there were any.

    A quotation with an attribution but without marks gets some: browsers set it apart instead.
    """
    changed = [_attribute(one) for one in [*islice(tree.iter("blockquote"), _MOST)]]
    return any(changed)


def _attribute(quotation: _Element) -> bool:
    figure = _figure_of(quotation)
    credits = [*_captions(figure), *_within(quotation)]
    words = next((_OPENING_DASH.sub("", said) for one in credits if (said := words_in(one))), "")
    if figure is not None:
        figure.tag = "div"
    if words:
        for one in credits:
            _take(one)
        _add_marks(quotation)
        _add(quotation, words)
    return figure is not None or bool(words)


def _figure_of(quotation: _Element) -> _Element | None:
    """Return the figure that holds nothing but a quotation and its caption, or None."""
    figure = next(quotation.iterancestors("figure"), None)
    return None if figure is None or figure.xpath(_PICTURES) or len(figure.findall(".//blockquote")) > 1 else figure


def _captions(figure: _Element | None) -> list[_Element]:
    found = [] if figure is None else figure.findall(".//figcaption")
    return [one for one in found if len(words_in(one)) <= _LONGEST]


def _within(quotation: _Element) -> Iterator[_Element]:
    """Yield the footer or the name of a source at the end of a quotation, but no work named in mid-sentence."""
    last = [*quotation.iter("footer")] or [*quotation.iter("cite")]
    words, said = words_in(quotation), words_in(last[-1]) if last else ""
    if not last or not 0 < len(said) <= _LONGEST or not words.endswith(said):
        return
    above = words.removesuffix(said).rstrip()
    before = _CLOSING_DASH.sub("", above)
    is_apart = last[-1].tag == "footer" or before != above
    if before and (is_apart or _SENTENCE_ENDS.search(before)):
        yield last[-1]


def _take(one: _Element) -> None:
    """Take an element out of its tree, but not the text behind it; a dash right before it goes along."""
    around, above = one.getparent(), one.getprevious()
    if around is None:
        return
    text = (around.text if above is None else above.tail) or ""
    text = _CLOSING_DASH.sub("", text) + (one.tail or "")
    if above is None:
        around.text = text
    else:
        above.tail = text
    around.remove(one)


def _add_marks(quotation: _Element) -> None:
    """Put marks around the words of a quotation that has none, and no blocks but one paragraph."""
    blocks = [one for one in quotation.iter("p", "div", "ul", "ol") if one is not quotation and words_in(one)]
    told = blocks[0] if len(blocks) == 1 and words_in(blocks[0]) == words_in(quotation) else quotation
    words = words_in(told)
    if _MARKS.search(words) or not is_sentence(words) or (told is quotation and blocks):
        return
    told.text = "“" + (told.text or "").lstrip()
    if len(told):
        told[-1].tail = (told[-1].tail or "").rstrip() + "”"
    else:
        told.text = told.text.rstrip() + "”"


def _add(quotation: _Element, words: str) -> None:
    from lxml import etree

    own = etree.SubElement(quotation, "p")
    own.text = f"— {words}"
