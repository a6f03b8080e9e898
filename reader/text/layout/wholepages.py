"""Whole pages that were copied as text, menus and all: where the article on them begins and ends.

Of 471 news pages and others, selected from top to bottom, six in seven are recognised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.layout.furniture import furniture_rule
from reader.text.layout.headlines import is_point
from reader.text.layout.lines import ends_sentence
from reader.text.layout.menus import is_known_entry
from reader.text.layout.toplines import choose_headline, is_paragraph, measure_line, stems
from reader.text.spelling import word_set

# Above the article there are at least so many short lines, of which so many are what menus say; or else on the whole
# page, and a few above it. With these, none of some thousand texts that are no pages is taken for one.
_FEWEST_ENTRIES, _FEWEST_KNOWN = 15, 3
_MORE_ENTRIES, _KNOWN_IN_ALL, _ENTRIES_ABOVE = 25, 5, 5
_LONGEST_ENTRY = 60
# The most words of a button behind the sign of a list.
_MOST_BUTTON_WORDS = 4
# What a paragraph counts is its words, up to a number; and what other lines count.
_MOST_WORDS = 60
_ENTRY_COSTS, _LINE_COSTS = 10, 3
# The fewest words of the article, the largest share of them that paragraphs above it have, and the most lines from its
# headline to its text.
_FEWEST_WORDS, _SHARE_ABOVE, _MOST_ABOVE = 60, 0.4, 30
# One of so many lines at the top leads past the menu on every third page, and on nothing else. Whatever the menu says,
# paragraphs elsewhere on such a page have at most this share of the words.
_TOP, _SHARE_ELSEWHERE = 6, 0.5
# What else menus say, mostly in other languages than English, and the networks that they lead to.
_MORE_KNOWN = word_set(
    """
    about abo abonnement abonnieren accueil agenda anmelden archiv archive buscar contacto contatti cultura
    datenschutz deportes diretta economia economía economics économie e-paper epaper esporte faq gesellschaft
    horoscope horoskop impressum inicio international internacional kontakt kultur kultuur leben magazin mediathek
    meinung menü menú merkliste meteo météo mobilität monde mundo newsticker nyheter nieuws opinie opinión panorama
    podcast politik política politique politica politiek privacy rechercher regional reise schlagzeilen sitemap
    sociedad société sociedade sporten suche suchen suchergebnisse technik technologie telegram toggle uitgelicht
    vidéo vidéos welt wetter wirtschaft wissen wissenschaft zoeken søk sök meny kirjaudu haku etusivu szukaj
    polityka kultura świat gospodarka новости политика экономика общество спорт культура поиск меню
    首页 搜索 登录 检索 ホーム ログイン 検索 メニュー 검색 로그인 메뉴 정치 경제 사회 문화 스포츠 facebook instagram
    twitter youtube whatsapp linkedin
    """
)


_OPENING, _CLOSING = '“"‘«„', '”"’»“'


# A box within an article (a letter to sign up for, related topics) has at most so many lines; the text below it has
# at least so many characters, and is told from the teasers below an article by a quotation, which these hardly ever
# have in whole sentences.
_LONGEST_BOX, _SHORTEST_BELOW = 8, 40
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„]{6,}[”\"»“]")


class OnPage(NamedTuple):
    """Where the article on a page is: the places of its ``headline`` and of the begin and ``end`` of its text.

    ``boxes`` are the places between them of lines that do not belong to it.
    """

    headline: int
    text: int
    end: int
    boxes: Sequence[int] = ()


def find_article(texts: Sequence[str], title: str | None) -> OnPage | None:
    """Return where the article on a page is.

    None if the text is no page with a menu, so that all of it may be the article. The article is where most words stand
    in paragraphs with few short lines among them (Kohlschütter et al. 2010: the length of texts tells them from menus).
    """
    if sum(map(is_entry, texts)) < _FEWEST_ENTRIES:
        return None
    words = [measure_line(text)[0] if is_paragraph(text) else 0 for text in texts]
    first, end = _densest([_weight(text, count) for text, count in zip(texts, words, strict=True)])
    told = sum(words[first:end])
    is_most = any(map(_is_skip_link, texts[:_TOP])) and sum(words) - told <= _SHARE_ELSEWHERE * told
    is_below_menu = sum(words[:first]) <= _SHARE_ABOVE * told and _is_below_menu(texts, first)
    if told < _FEWEST_WORDS or not (is_most or is_below_menu):
        return None
    article = [text for text, count in zip(texts[first:end], words[first:end], strict=True) if count]
    end, boxes = _end_below_boxes(texts, _end_with_short(texts, end))
    return OnPage(_headline(texts, first, title, article), first, end, boxes)


def _end_below_boxes(texts: Sequence[str], end: int) -> tuple[int, list[int]]:
    """Return where an article ends that goes on below boxes, and the places of their lines."""
    boxes: list[int] = []
    while (below := _goes_on(texts, end)) is not None:
        boxes += range(end, below)
        end = _end_with_short(texts, below)
    return end, boxes


def _goes_on(texts: Sequence[str], end: int) -> int | None:
    """Return the place of a paragraph with a quotation below a box; None if there is none."""
    for place in range(end, min(end + _LONGEST_BOX + 1, len(texts))):
        text = texts[place]
        if len(text) >= _SHORTEST_BELOW and _is_short_paragraph(text) and _QUOTED.search(text):
            return place
    return None


def _end_with_short(texts: Sequence[str], end: int) -> int:
    """Return where an article ends with the short paragraphs below it, also below a pull quote between them."""
    while end < len(texts):
        is_pulled = texts[end][0] in _OPENING and texts[end][-1] in _CLOSING
        if not any(map(_is_short_paragraph, texts[end : end + 1 + is_pulled])):
            break
        end += 1
    return end


def _is_short_paragraph(text: str) -> bool:
    return ends_sentence(text) and furniture_rule(text) is None


def _is_skip_link(text: str) -> bool:
    return furniture_rule(text) == "furniture-skip-link"


def _is_below_menu(texts: Sequence[str], first: int) -> bool:
    """Whether the text that begins at ``first`` stands below the menu of a page."""
    entries, known = sum(map(is_entry, texts[:first])), sum(map(_is_known, texts[:first]))
    if entries >= _FEWEST_ENTRIES and known >= _FEWEST_KNOWN:
        return True
    if entries < _ENTRIES_ABOVE or not known:
        return False
    return sum(map(is_entry, texts)) >= _MORE_ENTRIES and sum(map(_is_known, texts)) >= _KNOWN_IN_ALL


def _densest(weights: Sequence[int]) -> tuple[int, int]:
    """Return the half-open range with the largest sum."""
    best, first, end, begin, total = 0, 0, 0, 0, 0
    for place, weight in enumerate(weights):
        if total <= 0:
            begin, total = place, 0
        total += weight
        if total > best:
            best, first, end = total, begin, place + 1
    return first, end


def _weight(text: str, words: int) -> int:
    """Return what a text counts, given its words if it is a paragraph."""
    if words:
        return min(words, _MOST_WORDS)
    return -_ENTRY_COSTS if is_entry(text) else -_LINE_COSTS


def is_entry(text: str) -> bool:
    """Whether a line may be an entry of a menu, a button, or the like: it is short, and no sentence ends with it."""
    return len(text) <= _LONGEST_ENTRY and not ends_sentence(text)


def may_be_button(text: str) -> bool:
    """Whether a line between the headline and the text of a page may be a button: no point, and no salutation."""
    return is_entry(text) and not text.endswith(",") and not (is_point(text) and len(text.split()) > _MOST_BUTTON_WORDS)


def _is_known(text: str) -> bool:
    return len(text) <= _LONGEST_ENTRY and (text.casefold() in _MORE_KNOWN or is_known_entry(text))


def _headline(texts: Sequence[str], first: int, title: str | None, article: Sequence[str]) -> int:
    """Return the place of the headline above the text that begins at ``first``, or ``first`` if none is there."""
    places = range(max(0, first - _MOST_ABOVE), first)
    if title in texts[places.start : first]:
        return max(place for place in places if texts[place] == title)
    chosen = choose_headline(texts, places, stems(" ".join(article)))
    return first if chosen is None else chosen
