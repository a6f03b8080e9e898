"""Menus: the entries of a site's navigation that were copied together with the article below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.furniture import furniture_rule
from reader.text.layout.lines import ends_sentence
from reader.text.layout.pointers import is_topic_bar
from reader.text.spelling import word_set

# An entry has at most this many words and characters.
_MOST_WORDS, _LONGEST = 3, 30
# So many entries must be known, and this share of all: other lines this short above a text are its head or verse.
_FEWEST_KNOWN, _KNOWN_SHARE = 3, 0.5
# Several entries in one line.
_LONGEST_LINE = 100
# A line of many entries between signs may be longer.
_LONGEST_BAR = 200
_BARS = re.compile(r"\s*[|>»›/•·▾▼⌄]\s*")
_BETWEEN = re.compile(r"\s+[|/»›•·]\s+|\s*[|▾▼⌄]\s*")
# So many entries make a line a menu whatever they say.
_MANY = 4
# The share of known entries among many in one line that all begin with capitals, without any of the small words that
# headlines have.
_MANY_WORDS, _SHARE_OF_MANY = 6, 0.4
_BREADCRUMB = re.compile(
    r"^(?:home|front page|홈|トップ|startseite|accueil|inicio)\s*[>»/›|→]\s*\S.{0,100}(?<!\.)$"
    r"|^(?:news|sports?|world|business|politics|culture|opinion|science|health)\s*[>»›→]\s*[\w &]{2,25}$"
    r"|^[\w &]{2,25}(?:(?:\s*[>»›→ᐳ]\s*|\s/\s)[\w &]{2,25}){2,}(?:\s*[>»›→ᐳ]\s*\S.{1,160})?$",
    re.IGNORECASE,
)
_KNOWN = word_set(
    """
    about advertise archive archives blog cities classifieds columnists columns community contests contributors counties
    cricket crossword
    deals donate editorials elections flyers
    e-edition e-paper editorial epaper essays events fiction galleries golf interviews issues letters metro multimedia
    nation obits poetry puzzles racing regions rugby states submit
    account africa americas analysis arts asia audio books business cars climate comment contact cookies crime
    crosswords culture economy education entertainment environment europe explainer family fashion features film
    finance food football funding games gaming health home horoscopes jobs law lifestyle live local login markets media
    menu money motoring music national news newsletter newsletters newspaper obituaries opinion photos podcasts policy
    politics property radio register review reviews science search sections settings shop shopping sport sports
    start-ups startups style
    subscribe tech technology television theatre traffic travel trending tv uk us usa video videos watch weather world
    """
)
# What sites call their editions in other languages.
_LANGUAGES = frozenset((
    "english", "deutsch", "français", "francais", "español", "espanol", "castellano", "català", "galego", "euskara",
    "italiano", "português", "portugues", "português (brasil)", "nederlands", "svenska", "dansk", "norsk", "suomi",
    "íslenska", "polski", "čeština", "slovenčina", "slovenščina", "magyar", "română", "hrvatski", "srpski", "bosanski",
    "shqip", "latviešu", "lietuvių", "eesti", "türkçe", "turkce", "azərbaycanca", "kurdî", "kiswahili", "hausa",
    "tiếng việt", "bahasa indonesia", "bahasa melayu", "filipino", "ελληνικά", "русский", "українська", "беларуская",
    "български", "македонски", "српски", "қазақша", "հայերեն", "ქართული", "עברית", "العربية", "عربي", "فارسی", "اردو",
    "پښتو", "हिन्दी", "हिंदी", "বাংলা", "தமிழ்", "తెలుగు", "मराठी", "ไทย", "မြန်မာ", "አማርኛ", "中文", "简体中文",
    "繁體中文", "日本語", "한국어",
))  # fmt: skip
_KNOWN_PHRASES = frozenset((
    "buy and sell", "city breaks", "death notices", "family notices",
    "funeral notices", "in your area", "latest news", "log in",
    "log out", "more sections", "my account", "public notices", "sign in", "sign up", "site map", "top stories",
    "what's on", "what’s on",
))  # fmt: skip


def menu_length(texts: Sequence[str]) -> int:
    """Return how many lines at the beginning of a text are a menu; there must be more below it."""
    length = known = 0
    for place, text in enumerate(texts[:-1], 1):
        entries = [entry for entry in _BARS.split(text[:_LONGEST_LINE]) if entry]
        is_known = is_known_menu_line(text)
        if len(text) > _LONGEST_LINE or ends_sentence(text) or not (is_known or all(map(_may_be_entry, entries))):
            break
        known += is_known or any(map(is_known_entry, entries))
        if known >= max(_FEWEST_KNOWN, _KNOWN_SHARE * place):
            length = place
    return length


def is_breadcrumb(text: str) -> bool:
    """Whether a line shows the way from the first page of a site to the article: "Home > Sea"."""
    return _BREADCRUMB.match(text) is not None


def is_menu_line(text: str) -> bool:
    """Whether a line above a headline consists of entries of a menu: several, known ones, or two in capitals."""
    if is_long_menu_line(text) or is_known_menu_line(text) or is_topic_bar(text):
        return True
    return text.isupper() and len(_entries_in(text)) > 1


def is_long_menu_line(text: str) -> bool:
    """Whether a line consists of four entries of a menu or more: "HENS | SHEEP & GOATS | BEES | TOOLS"."""
    return len(_entries_in(text)) >= _MANY


def is_known_menu_line(text: str) -> bool:
    """Whether most entries of a line are known ones, with signs between them or not: "News Sport Weather Bees"."""
    entries = _entries_in(text)
    if len(entries) > 1 and all(map(is_known_entry, entries)):
        return True
    words = _words(text) if len(text) <= _LONGEST_LINE and not ends_sentence(text) else []
    words = [word for word in words if any(map(str.isalnum, word))]
    if any(word[0].islower() and not is_known_entry(word) for word in words):
        return False  # as in nearly every headline
    known = sum(map(is_known_entry, words))
    buttons = any(word.casefold() in _KNOWN_PHRASES for word in words)
    if known == len(words) >= (2 if buttons else _FEWEST_KNOWN):
        return True
    share = _SHARE_OF_MANY if len(words) >= _MANY_WORDS else _KNOWN_SHARE
    return len(words) >= _MANY and known >= _FEWEST_KNOWN and known >= share * len(words)


def _words(text: str) -> list[str]:
    """Return the words of a line, each entry of two words that menus have as one of them: "Log in"."""
    words: list[str] = []
    for word in text.split():
        pair = f"{words[-1]} {word}" if words else ""
        words[len(words) - (pair.casefold() in _KNOWN_PHRASES) :] = [
            pair if pair.casefold() in _KNOWN_PHRASES else word
        ]
    return words


def _entries_in(text: str) -> list[str]:
    """Return the short entries between the signs of a line; none if one of them is long or the line a sentence."""
    if len(text) > _LONGEST_BAR or ends_sentence(text):
        return []
    entries = [entry for entry in _BETWEEN.split(text) if entry]
    if len(text) > _LONGEST_LINE and len(entries) < _MANY_WORDS:
        return []
    most = _MOST_WORDS + (len(entries) >= _MANY)
    return entries if all(len(entry.split()) <= most for entry in entries) else []


def _may_be_entry(text: str) -> bool:
    return len(text) <= _LONGEST and (len(text.split()) <= _MOST_WORDS or furniture_rule(text) is not None)


def is_section(text: str) -> bool:
    """Whether a line consists of words of menus: "World news", "Arts & Books"."""
    words = [word for word in text.casefold().split() if word not in ("&", "and", "/")]
    return bool(words) and len(words) <= _MOST_WORDS and all(word in _KNOWN for word in words)


def is_known_entry(entry: str) -> bool:
    """Whether menus in English have this entry, or it is furniture in any language."""
    small = entry.casefold()
    return small in _KNOWN_PHRASES or small in _KNOWN or small in _LANGUAGES or furniture_rule(entry) is not None
