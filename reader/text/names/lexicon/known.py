"""Known names, whose kind is certain in any article."""

from __future__ import annotations

from reader.model import EntityKind
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import (
    body_name,
    is_capital,
    is_country,
    is_demonym,
    is_province,
)
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.provinces import province_name
from reader.text.spelling import fold, remembered

# Press agencies and platforms that articles cite: small models take them for people.
WELL_KNOWN = frozenset(
    {"associated press", "reuters", "agence france-presse", "afp", "xinhua", "yonhap", "kyodo", "tass", "interfax"}
    | {"bloomberg", "bbc", "cnn", "al jazeera", "google"}
)
# Platforms, which are companies unless the article mentions posts on them.
PLATFORMS = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "tiktok", "whatsapp", "telegram", "wechat", "weibo", "snapchat"}
    | {"reddit", "tumblr", "linkedin", "pinterest"}
)


@remembered
def known_kind(name: str) -> EntityKind | None:
    """Return the kind of a name that is certain in any article; None for other names."""
    if body_name(name) or fold(name) in WELL_KNOWN or fold(name) in PLATFORMS:
        return "organisation"
    if is_country(name) or province_name(name) or (" " in name and (is_province(name) or is_capital(name))):
        return "place"
    return "group" if is_demonym(name) else None


def is_known_otherwise(word: str) -> bool:
    """Whether a single word is a given name, a place, a country or a people, not a surname or a company."""
    return is_given_name(fold(word)) or is_known_place(word) or is_country(word) or is_demonym(word)
