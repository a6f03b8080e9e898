"""Titles: which first line is a headline, which part of it names the site, and how to name an article without one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.bylines import read_byline
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.datelines import read_dateline
from reader.text.layout.lines import ends_sentence
from reader.text.layout.nameplates import may_be_paper
from reader.text.layout.publishers import AGENCIES, is_publisher

# The most words and characters of a headline in news, and of one of a tabloid, which a byline or a date follows among
# so many lines; and of any other that one of them follows soon.
_MOST_WORDS, _LONGEST = 24, 170
_MOST_TABLOID_WORDS, _LONGEST_TABLOID, _SIGNED = 30, 190, 8
_MOST_LONG_WORDS, LONGEST_HEADLINE, _SIGNED_SOON = 60, 300, 3
# A headline has two words, or this many characters in scripts without spaces between words.
_FEWEST_CHARACTERS = 6
# Below it is a paragraph with the first number of characters, or a sentence with the second or longer than the
# headline.
_LONG_BODY, _BODY = 160, 40
#: The most words of the name of a section above a headline, or of a paper.
MOST_KICKER_WORDS = 3
# A title made from the first sentence has at most this many characters, about what a list shows of it; it ends with a
# word if one ends after the second number; the sentence is looked for in the third.
_DERIVED, _LEAST_DERIVED, _LONGEST_SENTENCE = 80, 40, 400
# Headings inside a text have at most this many words and characters, and a paragraph this long follows them.
_MOST_SUBHEAD_WORDS, _LONGEST_SUBHEAD, _LONG_PARAGRAPH = 9, 70, 100

# In title case, at least this share of the words with this many letters or more is capitalised.
_LONGER_WORD, _TITLE_CASE = 5, 0.8
# Archives end headlines with a semicolon, or like sentences: one in title case with this many longer words, all of them
# with capitals, is none.
_SURE_TITLE_CASE, _ARCHIVED_STOPS = 4, ".;, "

# The most characters of a line that announces several statements.
_LONGEST_ANNOUNCEMENT = 40

_NO_LETTERS = re.compile(r"[\W_]+")
_STOPS = re.compile(r"""(?:[.,;:。、，]|…)["'”’»)\]]*$""")
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:(?:[^\W\d_]\.){2,}|(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|vs|Ave)\.)$")
_LISTED = re.compile(r"^(?:[-–—*•‣▪◦·]\s|\(?\d{1,2}[.)]\s|[QA][:.]\s)")
_HASHES = re.compile(r"^#{1,6}\s+(?=\S)")
# By which agencies tell the takes of a story apart: "2nd ROUNDUP: …"; "UPDATE 3-…" says that it goes on.
_TAKE = re.compile(r"^(?:\d(?:st|nd|rd|th) )?(?:LEAD|ROUNDUP|WRITETHRU)\s?:\s?(?=\S)")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# Thai, Lao, Burmese and Khmer, which have neither spaces between words nor full stops between sentences.
_UNPARTED = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17ff]")
_SENTENCE = re.compile(r"""^.{20,}?(?:[.!?]["'”’)]*(?=\s+["'“‘(]?[^\W\d_a-z])|[。！？])""")
_STOP_INSIDE = re.compile(r"""[^\W\d_A-Z]{2}[.!?]['"”’)]*\s+["'“‘(]?[^\W\d_a-z]""")
_BAR = re.compile(r"^(.{8,}?)(?:\s*[|｜]\s*|\s[·•]\s+)([^|]{2,40})$")
# "Skerry Herald - Council votes to rebuild the pier".
_FRONT = re.compile(r"^([^|–—-]{4,40}?)(?:\s*[|｜]\s*|\s[-–—]\s+)(.{20,})$")
_HOST = re.compile(r"(?:[\w-]+\.){1,3}[a-z]{2,10}")
_ARTICLED = re.compile(r"The(?: [^\W\d_a-z][\w’'-]*){2,4}")
_DASH = re.compile(r"^(.{12,})\s+[-–—]\s+([^-–—]{2,40})$")


def is_headline(text: str, following: Sequence[str]) -> bool:
    """Whether a first line reads like a headline above the paragraphs that follow."""
    bare = _HASHES.sub("", text)
    if len(bare) > LONGEST_HEADLINE or _LISTED.match(bare):
        return False
    if _STOPS.search(bare) and not (_may_end_with_a_stop(bare) or _is_in_capitals_above(bare, following)):
        return False
    words = bare.split()
    enough = (
        len(words) >= 2
        or (len(bare) >= _FEWEST_CHARACTERS and (_CJK.search(bare) or _UNPARTED.search(bare)))
        or bare != text
    )
    first = next((character for character in bare if character.isalnum()), "")
    if len(words) > _MOST_WORDS or len(bare) > _LONGEST:
        is_tabloid = len(words) <= _MOST_TABLOID_WORDS and len(bare) <= _LONGEST_TABLOID
        is_sentence = len(words) > _MOST_LONG_WORDS or _STOP_INSIDE.search(bare) is not None
        signed = following[: _SIGNED if is_tabloid else _SIGNED_SOON]
        enough = enough and (is_tabloid or not is_sentence) and any(map(_is_signature, signed))
    if not enough or not first or (first.islower() and not words[0][1:2].isupper()):
        return False
    return any(_is_body(paragraph, len(bare)) for paragraph in following)


def _is_signature(text: str) -> bool:
    return read_byline(text) is not None or read_date_line(text) is not None


def _is_in_capitals_above(text: str, following: Sequence[str]) -> bool:
    """Whether only a line is in capitals, as headlines of old papers are, that end with a full stop."""
    in_capitals = text.isupper() and text.endswith(".") and len(text.split()) > 2
    return in_capitals and any(_is_body(one, len(text)) and not one.isupper() for one in following)


def _may_end_with_a_stop(text: str) -> bool:
    return text.endswith(";") or _ABBREVIATED.search(text) is not None or _is_surely_title_case(text)


def _is_surely_title_case(text: str) -> bool:
    longer = _longer_words(text)
    return len(longer) >= _SURE_TITLE_CASE and all(word[0].isupper() for word in longer)


def _is_body(text: str, headline: int) -> bool:
    sentence = ends_sentence(text) or (len(text) > headline and _UNPARTED.match(text) is not None)
    return len(text) > _LONG_BODY or (sentence and (len(text) >= _BODY or len(text) > headline))


def is_subhead(text: str, above: str, below: str) -> bool:
    """Whether a line in the text is a heading: short, no sentence, between two paragraphs of text."""
    if len(text) > _LONGEST_SUBHEAD or len(text.split()) > _MOST_SUBHEAD_WORDS or not text[0].isupper():
        return False
    stops = text[-1] in ".,;:…”\"')]" or _LISTED.match(text) is not None
    return not stops and len(below) >= _LONG_PARAGRAPH and ends_sentence(above)


def headline_of(text: str) -> tuple[str, str | None]:
    """Split a headline line into the headline, without its full stop, and the name of the site beside it, if any."""
    headline = _TAKE.sub("", _HASHES.sub("", text))
    if not (_ABBREVIATED.search(headline) or headline.endswith("..")):
        headline = headline.rstrip(_ARCHIVED_STOPS)
    front = _FRONT.match(headline)
    if front and may_be_paper(front[1]):
        return front[2], front[1]
    bar = _BAR.match(headline)
    if bar and bar[2][0].isupper():
        section = _BAR.match(bar[1])
        is_section = section is not None and len(section[2].split()) <= MOST_KICKER_WORDS
        return (section[1] if section and is_section else bar[1]), bar[2]
    dash = _DASH.match(headline)
    if dash and _may_be_site(dash[2], is_title_case(dash[1])):
        return dash[1], dash[2]
    return headline, None


def _may_be_site(text: str, in_title_case: bool) -> bool:
    """Whether what follows a headline behind a dash is its paper; an article may begin a second headline, too."""
    named = is_publisher(text) or text.casefold() in AGENCIES or _HOST.fullmatch(text) is not None
    return named or (not in_title_case and _ARTICLED.fullmatch(text) is not None)


def derive_title(text: str) -> str:
    """Return the first sentence of ``text`` without its dateline, cut at a word if it is long."""
    dateline = read_dateline(text)
    if dateline and dateline.length < len(text):
        text = text[dateline.length :].lstrip()
    sentence = _SENTENCE.match(text[:_LONGEST_SENTENCE])
    title = sentence[0] if sentence else text[:_LONGEST_SENTENCE]
    if len(title) > _DERIVED:
        cut = title[: _DERIVED + 1]
        shorter = cut.rpartition(" ")[0] if " " in cut[_LEAST_DERIVED:] else cut[:_DERIVED]
        return shorter.rstrip(" ,;:–—-") + "…"
    return title[:-1] if title.endswith((".", "。")) and not title.endswith("..") else title


def is_point(text: str) -> bool:
    """Whether a line is one of several short statements above a text, or announces them: "Key points:"."""
    return _LISTED.match(text) is not None or (text.endswith(":") and len(text) <= _LONGEST_ANNOUNCEMENT)


def is_title_again(text: str, title: str) -> bool:
    """Whether a line repeats the title, apart from case, marks, spaces and the name of the site at its end."""
    bare, said = _bare(title), _bare(text)
    # If only the name of the site is added, the line begins with the title.
    return bare != "" and said.startswith(bare) and (said == bare or _bare(headline_of(text)[0]) == bare)


def is_title_case(text: str) -> bool:
    """Whether the longer words of a line have capitals, as in the headlines of many papers."""
    words = _longer_words(text)
    return len(words) >= 2 and sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)


def _longer_words(text: str) -> list[str]:
    return [word for word in text.split()[1:] if len(word) >= _LONGER_WORD and word[0].isalpha()]


def _bare(text: str) -> str:
    return _NO_LETTERS.sub("", text.casefold())
