"""Names that cannot be a person's, whatever the model says."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.names.lexicon.cities import is_city, is_known_place
from reader.text.names.lexicon.gazetteer import is_capital, is_country, is_personal_too
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import PLATFORMS
from reader.text.names.lexicon.provinces import is_state
from reader.text.spelling import word_set

# Last words of names of bodies that are surnames, too: "Ada Church", but "Howard University".
_SURNAMES_TOO = frozenset({"church", "court", "guild", "bank", "club", "mission", "school", "gazette", "press"})
# Countries that are as often a given name as the first word of a body.
_GIVEN_AFTER_COUNTRIES = frozenset({"israel"})
# Trades, which are no surnames.
_TRADES = word_set(
    "kitchens restaurants hotels stores supermarkets bookshop bookstore pharmacy plumbing insurance equity ventures "
    "realty properties solutions consulting software telecom energy petroleum resources minerals metals chemicals "
    "aerospace aviation engineering logistics manufacturing productions theatres records uranium foods motors "
    "magazine television utilities tankers hardware lettings estates builders developers contractors caterers "
    "publishers printers textiles garments timber breweries wines seafoods nurseries dairies couriers electricals "
    "maritime seafood elektronik elektro resorts"
)
# Last words of companies that no given name makes a surname: "Hana Securities".
_FORMS = word_set("securities brokers broking cement ag asa oyj kg jsc pjsc")
_CITY_WORDS = 2
# Korean family names that are words for places, too: "Ji-woo Park".
_KOREAN_FAMILIES = frozenset({"park", "cho", "bae", "son"})
# Universities by the name of a place: "UC Davis".
_UNIVERSITIES = word_set("uc ku tu suny cuny unc iit nit iim aiims lmu rwth eth")
# "Ngāti Velm" is a people.
_OF_PEOPLES = frozenset({"ngati"})
# "Air Velm"
_OF_BODIES = frozenset({"air", "bank", "partai", "parti", "radio", "universitas", "universiti", "yayasan"})
#: First words of places: "South Velm", "Nether Osk"; longer names are of bodies, too.
DIRECTIONS = word_set("north south east west northern southern eastern western central upper lower nether")
_LINKING = frozenset({"of", "for", "and", "&", "the", "on", "in"})


def is_no_person(words: Sequence[str]) -> bool:
    """Whether a folded name cannot be a person's: linked words, figures, a country first, a body last."""
    if _LINKING.intersection(words) or any(character.isdigit() for character in "".join(words)):
        return True
    if len(words) > 1 and (words[0] in DIRECTIONS | _OF_PEOPLES | _OF_BODIES or _is_house(words)):
        return True
    if words[0] in _UNIVERSITIES and is_known_place(" ".join(words[1:])):
        return True
    is_of_country = len(words) > 1 and is_country(words[0])
    if is_of_country and not is_personal_too(words[0]) and words[0] not in _GIVEN_AFTER_COUNTRIES:
        return True
    if (
        (len(words) > 1 and words[0] in PLATFORMS)
        or _is_team(words)
        or _is_branch_abroad(words)
        or _is_trader(words)
        or _is_of_city(words)
    ):
        return True
    if len(words) == _CITY_WORDS and "-" in words[0] and words[1] in _KOREAN_FAMILIES:
        return False
    head = kind_by_head(words)
    may_be_surname = head != "organisation" or words[-1] in _SURNAMES_TOO
    return head is not None and not (len(words) == 2 and is_given_name(words[0]) and may_be_surname)


def _is_branch_abroad(words: Sequence[str]) -> bool:
    """Whether a folded name ends with a country, as names of branches do: "velm relief lesotho"."""
    is_abroad = len(words) > 1 and is_country(words[-1]) and not is_personal_too(words[-1])
    return is_abroad and not is_given_name(words[0])


def _is_house(words: Sequence[str]) -> bool:
    """Whether a folded name is that of a house of a saint or a king: "st velm's", "king's college velm"."""
    is_saints = words[0] in ("st", "st.") and words[-1].endswith(("'s", "s'"))
    return is_saints or words[0] in ("king's", "queen's")


def _is_trader(words: Sequence[str]) -> bool:
    if len(words) > 1 and words[-1] in _FORMS:
        return True
    return len(words) > 1 and words[-1] in _TRADES and (len(words) > _CITY_WORDS or not is_given_name(words[0]))


def _is_of_city(words: Sequence[str]) -> bool:
    """Whether a folded name begins with a city, or a state of two words: "new york memorial pool"."""
    if len(words) <= _CITY_WORDS:
        return False
    place = " ".join(words[:_CITY_WORDS])
    return is_city(place) or is_state(place) or (is_city(words[0]) and not any(map(is_given_name, words)))


def _is_team(words: Sequence[str]) -> bool:
    """Whether a folded name is a city with a plural: "Velm Herons"."""
    city = " ".join(words[:-1])
    return (is_city(city) or is_capital(city)) and words[-1].endswith("s") and not is_given_name(words[0])
