"""Which of the lines above a text is its headline, by its words and by what stands around it.

People select more than an article: the section above the headline, or the whole page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import islice
from typing import NamedTuple

from reader.text.layout.bylines import is_name, read_byline, read_signature
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.dates import find_date
from reader.text.layout.furniture import furniture_rule
from reader.text.layout.headlines import MOST_KICKER_WORDS, is_headline, is_title_case
from reader.text.layout.lines import ends_sentence
from reader.text.repeats.words import measure, split_words
from reader.text.spelling import word_set

# The fewest characters of a paragraph, or columns if it stands below a headline, and the letters that take two.
_SHORTEST_PARAGRAPH, _WIDE = 80, re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# A headline has at least so many words and characters, and at most so many.
_HEADLINE_WORDS, _HEADLINE_CHARACTERS, _AROUND, _LONGEST = 4, 20, 40, 190
# A headline stands at most so many lines below its section, and the text among so many lines, of which so many
# paragraphs and characters tell. If the line above has more words than a section or a date, the headline has to be more
# likely by the last number. Of 392 articles copied with one line above the headline, 78 % get it as the title (48 if
# the first line that may be one is taken), with two lines 69 (20), with none 96 (96).
# A standfirst has more words of the text than the headline, so that it has to be likelier by another number still.
_MUCH_MORE, _FULL_HEADLINE = 12, 6
_MOST_BELOW_SECTION, _MOST_ABOVE_TEXT, _PARAGRAPHS, _CHARACTERS, _FAR_MORE = 4, 12, 6, 4000, 8
# Of the first line of a site the text has one word at most, of the headline so many, and at least so many lines stand
# between them.
_TOLD_STEMS, _FEWEST_BETWEEN = 3, 3
# What speaks for a headline: words of the article above all, then its own number of words, a second place on the page,
# and being near the article.
_OF_ITS_WORDS, _USUAL_WORDS, _TWICE, _A_LINE_AWAY = 16, 8, 4, 0.1
# The byline or the date stands at most so many lines below the headline, and not above it; a line with either has at
# most so many characters.
_SIGNED, _SIGNED_ABOVE, _MOST_BELOW, _LONGEST_CREDIT = 6, 4, 4, 90
# Against a headline speaks each line beside it that may be one, too, as in a table of contents, and a second time if it
# is the next above, as that of a standfirst is. All this was set on half of 342 pages that have their headline, of
# which 77 % get it then, and 79 % of the other half; without what stands around it 69 and 68 %.
_RIVAL, _BESIDE = 3, 2
# Two words are taken for forms of one that have so many letters in common; a line is judged by at least so many words.
_WORD = re.compile(r"[\u3400-\u9fff]|\b[\uac00-\ud7a3]{2}|[^\W\d_\u3040-\u9fff\uac00-\ud7a3]{4,}|\d\d+")
_STEM, _FEWEST_STEMS = 6, 3
# Of no headline are the credit of a picture, a time of day, the way from the first page, and a word in a row of links:
# "Foto: …", "18:24", "Home » Sea", "Share on X Share on Facebook Share by mail".
_TIME = r"\b\d\d?:\d\d\b"
_NO_HEADLINE = re.compile(
    rf"^From: |\b(?:photo|foto|bild|image|picture|credit|quelle)\w*\s?:|©|\([^()]+/|{_TIME}|[»›→>ᐳ]| / .* / "
    r"|\b(\w+)\b.*\b\1\b.*\b\1\b",
    re.IGNORECASE,
)
# What stands between a section and its part, and the words that do not count: "Skerry / Housing", "La Voz de Skerry".
_SIGNS, _SMALL = frozenset("/|›»>•·"), word_set("of the and & de del do da la le du des")
# "Ada Brenn obituary", "Interview: Ada Brenn".
_ABOUT = re.compile(
    r"(.{3,60}?),? (?:obituary|interview|profile)|(?:obituary|interview|profile): (.{3,60})", re.IGNORECASE
)
_TIME_OF_DAY = re.compile(_TIME)


def choose_headline(texts: Sequence[str], places: range, told: Set[str]) -> int | None:
    """Return the place of the headline of the text behind ``places``, or None if none of the lines there may be it.

    ``told`` are the stems of the words of the text.
    """
    rivals = [place for place in places if _may_be_headline(texts, place)]
    credits = [place for place in places if _is_credit(texts[place])]
    likely = {
        place: _likelihood(texts, place, places.stop, told)
        + _setting(place, credits)
        - _RIVAL * _rivalry(place, rivals)
        for place in rivals
    }
    return max(likely, key=lambda place: likely[place], default=None)


class _Top(NamedTuple):
    """The lines from the top of a text, with the places of its headline and its first paragraph, and its stems."""

    texts: Sequence[str]
    headline: int
    first: int
    told: Set[str]


def is_above_headline(texts: Sequence[str]) -> bool:
    """Whether the first of some lines is a section, a date or the like above the headline of the text behind them."""
    top = _read_top(texts)
    if top is None:
        return False
    texts, headline, first, told = top
    if _is_of_site(top):
        return True
    if sum(read_date_line(text) is None for text in texts[:headline]) > _MOST_BELOW_SECTION:
        return False
    more = _likelihood(texts, headline, first, told) - _likelihood(texts, 0, first, told)
    if _may_be_section(texts[0]):
        return more > 0
    return more > (_MUCH_MORE if headline == 1 and _is_above_standfirst(texts[0], texts[1]) else _FAR_MORE)


def is_far_above_headline(texts: Sequence[str]) -> bool:
    """Whether the first of some lines is that of a site, with several others between it and the headline."""
    top = _read_top(texts)
    return top is not None and _is_of_site(top)


def _read_top(texts: Sequence[str]) -> _Top | None:
    """Find the headline below the first of some lines; None if that is the headline itself, or there is no text."""
    texts = [texts[0], *(text for text in texts[1:] if furniture_rule(text) is None)]
    if texts[0].isupper() and texts[0].endswith("."):
        return None  # the first of several headlines of an old paper
    first = next((place for place in range(1, min(len(texts), _MOST_ABOVE_TEXT)) if _is_told(texts[place])), 0)
    if first < 2:
        return None
    told = stems(" ".join(islice(filter(_is_told, texts[first:]), _PARAGRAPHS))[:_CHARACTERS])
    headline = choose_headline(texts, range(first), told)
    if headline and _opens_paragraph(texts[headline], texts[first:]):
        headline = choose_headline(texts, range(headline), told)
    if not headline or _names_whom_it_is_about(texts[0]):
        return None
    return _Top(texts, headline, first, told)


def _is_of_site(top: _Top) -> bool:
    """Whether the first line is that of a site, far above a headline: the text has hardly any of its words.

    Below a headline and its byline the likeliest line would be a standfirst.
    """
    above = top.texts[: top.headline]
    own, of_headline = (len(stems(text) & top.told) for text in (above[0], top.texts[top.headline]))
    is_far = len(above) >= _FEWEST_BETWEEN and not any(map(read_byline, above))
    return is_far and own <= 1 and of_headline >= _TOLD_STEMS


def _is_above_standfirst(text: str, below: str) -> bool:
    """Whether a line with as many words as a headline stands above a longer one, as a headline does."""
    return len(text) < len(below) and len(text.split()) >= _FULL_HEADLINE and not is_title_case(text)


def _opens_paragraph(text: str, below: Sequence[str]) -> bool:
    """Whether a line is a standfirst that was made from the beginning of a paragraph below it."""
    opening = text.rstrip(" .…")
    return any(paragraph.startswith(opening) for paragraph in islice(below, _PARAGRAPHS))


def _names_whom_it_is_about(text: str) -> bool:
    """Whether a short line is no section but a headline, as of an obituary: a name and what is written about it."""
    found = _ABOUT.fullmatch(text)
    return found is not None and is_name(found[1] or found[2])


def _may_be_section(text: str) -> bool:
    parted = not _SIGNS.isdisjoint(text.split())
    words = [word for word in text.split() if word not in _SIGNS and word not in _SMALL]
    return len(words) <= MOST_KICKER_WORDS * (1 + parted) or find_date(text) is not None


def _likelihood(texts: Sequence[str], place: int, first: int, told: Set[str]) -> float:
    """Return how likely a line is the headline: by its words, how near it is, and whether the page has it twice."""
    text = texts[place]
    own, words = stems(text), min(measure_line(text)[0], _USUAL_WORDS)
    share = len(own & told) / max(_FEWEST_STEMS, len(own))
    again = text in texts[:place] or text in texts[place + 1 :]
    return _OF_ITS_WORDS * share + words + _TWICE * again - _A_LINE_AWAY * (first - place)


def _is_credit(text: str) -> bool:
    """Whether a line says by whom or when an article was written."""
    if len(text) > _LONGEST_CREDIT:
        return False
    is_dated = find_date(text) is not None or read_date_line(text) is not None
    return is_dated or _TIME_OF_DAY.search(text) is not None or read_byline(text) is not None


def _setting(place: int, credits: Sequence[int]) -> int:
    """Return what bylines and dates below a line say for it, less what those above say against it."""
    signed_below = any(place < credit <= place + _MOST_BELOW for credit in credits)
    signed_above = any(credit < place for credit in credits)
    return _SIGNED * signed_below - _SIGNED_ABOVE * signed_above


def _rivalry(place: int, rivals: Sequence[int]) -> int:
    """Return how many lines beside one may be headlines, too, the next above counted twice."""
    return sum(0 < abs(place - rival) <= _BESIDE for rival in rivals) + (place - 1 in rivals)


def is_paragraph(text: str) -> bool:
    """Whether a text is a paragraph of an article: a long one that ends like a sentence."""
    return _is_long_sentence(text, len(text))


def _is_told(text: str) -> bool:
    """Whether a text below a headline is one of its paragraphs, which are shorter in scripts with wide letters."""
    return _is_long_sentence(text, len(text) if text.isascii() else len(text) + len(_WIDE.findall(text)))


def _is_long_sentence(text: str, length: int) -> bool:
    return length >= _SHORTEST_PARAGRAPH and ends_sentence(text) and furniture_rule(text) is None


def measure_line(text: str) -> tuple[int, bool]:
    """Return the number of words, and whether there are spaces between them."""
    folded = text.casefold()
    return measure(folded, split_words(folded))


def stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of a text, by which their forms are told to be the same."""
    return {word[:_STEM] for word in _WORD.findall(text.casefold())}


def _may_be_headline(texts: Sequence[str], place: int) -> bool:
    text = texts[place]
    words, spaced = measure_line(text)
    long_enough = words >= _HEADLINE_WORDS and (len(text) >= _HEADLINE_CHARACTERS or not spaced)
    if (
        not long_enough
        or len(text) > _LONGEST
        or _NO_HEADLINE.search(text)
        or find_date(text)
        or read_date_line(text)
        or furniture_rule(text)
        or read_signature(text)
    ):
        return False
    return is_headline(text, texts[place + 1 : place + 1 + _AROUND]) and read_byline(text) is None
