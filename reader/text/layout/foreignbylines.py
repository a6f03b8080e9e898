"""Bylines in other languages: "Propos recueillis par Jean Lunel", "Marta Soler, corresponsal en Lunar"."""

from __future__ import annotations

import re
from functools import lru_cache

# What stands before those who wrote an article, in German, French, Spanish, Italian, Portuguese, Dutch, Polish and
# Turkish.
_OPENINGS = r"""
    (?:eine?\s)?(?:analyse|artikel|beitrag|bericht|essay|gastbeitrag|glosse|interview|kolumne|kommentar|leitartikel
        |nachruf|porträt|reportage)\svon
    |(?:aufgezeichnet|notiert|protokolliert|übersetzt)\svon
    |von\sunsere[mnr]\s(?:\w+\s)?\w*(?:korrespondent(?:en|in)|mitarbeiter(?:in)?|redakteur(?:in)?|redaktionsmitglied
        |reporter(?:in)?)
    |(?:autor(?:in)?|autor(?:en|innen)|fotos?\sund\stext|protokoll|text\sund\sfotos?)\s?:
    |(?:de|par)\s(?:notre|nos|l[’']un\sde\snos)\s(?:correspondante?s?|envoyée?s?\sspécia(?:le?s?|ux)|journalistes?)
        (?:\s(?:à|aux?|en|dans)\s(?-i:[^\W\d_a-z])[\w’'-]*(?:\s(?-i:[^\W\d_a-z])[\w’'-]*)?)?,?
    |(?:propos|textes?)\srecueillis?\spar|recueilli\spar
    |(?:une?\s)?(?:analyse|article|chronique|enquête|entretien|portrait|récit|reportage|tribune)\s(?:de|par)
    |textes?\s?:
    |(?:escrito|publicado|redactado)\spor|(?:una?\s)?(?:artículo|crónica|entrevista|reportaje)\s(?:de|por)
    |enviad[oa]\sespecial(?:\sa\s(?-i:[^\W\d_a-z])[\w-]*)?\s?:?|textos?\s?:
    |a\scura\sdi|d[ae]ll?\s?(?:nostr[oa]|[’'])\s?(?:inviat[oa]|corrispondente)(?:\sspeciale)?
    |(?:articolo|intervista|reportage|testo|testi)\sdi
    |(?:entrevista|reportagem|texto)\s(?:de|por)
    |door\sonze\s(?:\w+\s)?(?:correspondent|redacteur|verslaggever)|(?:een\s)?(?:interview|verhaal|artikel)\svan
    |rozmawiała?|(?:opr|oprac|rozm)\.|opracowała?|(?:autor(?:ka)?|tekst)\s?:
    |(?:haber|hazırlayan|muhabir|röportaj|yazan|yazı)\s?:
"""
# A desk in place of somebody: "Von unserer Redaktion", "Redacción", "Van onze verslaggever".
_DESKS = re.compile(
    r"(?:von\sunserer\s(?:\w+)?redaktion|(?:la\s)?rédaction|redacción|(?:la\s)?redazione|(?:da\s)?redação"
    r"|van\sonze\s(?:\w+\s)?(?:correspondent|redactie|verslaggever)|redakcja|haber\smerkezi)",
    re.IGNORECASE,
)
# What they are there, behind a name: "correspondant à Nîmes", "Redakteurin".
_ROLES = r"""
    (?:\w*korrespondent(?:in)?|\w*redakteur(?:in)?|reporter(?:in)?|volontär(?:in)?
    |correspondante?|envoyée?\sspéciale?|journaliste
    |corresponsal|enviad[oa]\sespecial|periodista|redactora?
    |corrispondente|giornalista|inviat[oa]
    |correspondente|jornalista|repórter|enviad[oa]\sespecial|d[ao]\sredação
    |correspondent|redacteur|verslaggever|dziennikar(?:z|ka)|muhabiri?)
    (?:\s(?:à|aux?|en|in|em|a|aus|für|w|dans|d[aeo]s?|bei|te)\s[^.!?]{2,40})?
"""
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"
# "Marta Soler y Luis Río": both have a family name.
_AND = re.compile(rf"(?<=\w)\s(?:y|e|i|ve|oraz|en|und|et)\s(?={_CAPITAL}[\w’'-]+\s{_CAPITAL})")
# "(Ute Brandt) (Text) und Otto Lenz (Fotos)": who took the pictures did not write.
_PICTURES = re.compile(
    rf",?\s(?:(?:und|et|y|e|and|&)\s)?(?:{_CAPITAL}[\w.’'-]*\s){{2,4}}\((?i:bilder|fotos?|fotografie|photos?)\)"
)
_WORDS = re.compile(r"\s?\((?:text|texte|texto|testo|tekst)\)", re.IGNORECASE)
# No byline has more characters.
_LONGEST = 120


def in_usual_form(text: str) -> str:
    """Return a byline of one of these languages as "By …", and any other line as it is."""
    if len(text) > _LONGEST:
        return text
    if _DESKS.fullmatch(text):
        return "By staff reporters"
    if opened := _opening().match(text):
        return f"By {_and(opened['people'])}"
    if beside := _beside_role().fullmatch(text):
        return f"By {beside['name']}, correspondent"
    return _and(text) if text[:4].lower() in ("por ", "door") or text[:3].lower() in ("di ", "par", "von") else text


def _and(people: str) -> str:
    return _AND.sub(" & ", _WORDS.sub("", _PICTURES.sub("", people)))


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:{_OPENINGS})\s*:?\s+(?P<people>(?-i:{_CAPITAL}).*)", re.IGNORECASE | re.VERBOSE)


@lru_cache(maxsize=1)
def _beside_role() -> re.Pattern[str]:
    name = rf"(?-i:{_CAPITAL})[\w.’'-]*(?:\s(?:de|del|du|da|von|van|di)\b)?(?:\s(?-i:{_CAPITAL})[\w.’'-]*){{1,3}}"
    return re.compile(rf"(?P<name>{name}),\s(?:{_ROLES})", re.IGNORECASE | re.VERBOSE)
