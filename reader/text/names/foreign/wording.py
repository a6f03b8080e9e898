"""What newspapers write before, within and behind names, for each language of which names are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.text.commonwords import LATIN_PARTICLES
from reader.text.names.foreign.callings import OFFICES
from reader.text.names.foreign.slavic.offices import forms_of_offices
from reader.text.names.foreign.slavic.wording import DECLINED
from reader.text.names.foreign.slavic.wording import PARTICLES as DECLINED_PARTICLES
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.spelling import fold, word_set

_ADDRESSES = {
    "de": "herr herrn frau",
    "fr": "m. mm mme mlle monsieur madame",
    "es": "senor senora don dona sr. sra.",
    "it": "signor signora sig.",
    "pt": "senhor senhora sr. sra.",
    "nl": "meneer mevrouw",
    "sv": "herr fru",
    "da": "hr. fru",
    "no": "herr fru",
    "ro": "domnul domnului doamna doamnei dl d-na",
    "tr": "sayın bay bayan",
}

# Before or behind these, a name of a person is that of a street, building, school, prize or foundation.
_NAMED_AFTER = word_set(
    """
    strasse platz allee ring stiftung institut preis schule gymnasium halle stadion arena haus klinik museum theater
    universitat akademie archiv denkmal brucke weg park gewerkschaft verein verband konzern reederei band league liga
    rue avenue place boulevard quai stade lycee college ecole hopital aeroport prix fondation institut universite
    musee pont square espace palais
    calle plaza avenida paseo estadio instituto hospital aeropuerto premio fundacion colegio universidad museo puente
    via piazza viale corso stadio istituto ospedale aeroporto fondazione scuola liceo universita ponte
    rua praca avenida estadio aeroporto fundacao escola universidade museu ponte
    straat plein laan stadion ziekenhuis luchthaven prijs stichting school universiteit
    gata gatan vag vagen torg sjukhus flygplats pris stiftelse skola
    gade vej plads hospital lufthavn fond skole gate vei plass sykehus flyplass
    strada bulevardul piata stadionul aeroportul spitalul liceul colegiul scoala universitatea fundatia premiul podul
    caddesi sokagı meydanı bulvarı stadı stadyumu havalimanı hastanesi lisesi universitesi vakfı odulu koprusu parkı
    saint sainte san santa santo sao sankt st foundation award awards prize center centre stadium university
    """
)

#: Words within the name of a person, between given and family name.
PARTICLES = LATIN_PARTICLES | word_set("das los las zur af av abu")

# In Turkish "de" and "da" are "too", in Romanian "la" is "at".
_PARTICLES = {"ro": word_set("von van bin ben abu al"), "tr": word_set("von van bin ben abu al el")}

# What follows a name of the calendar, or opens a row of nouns, and is nobody's family name.
_NO_FAMILY = word_set(
    """
    anfang ende mitte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni
    juli august september oktober november dezember uhr jahr jahre jahren prozent euro dollar millionen milliarden
    """
)

# Articles and other words before a German noun that is no name: "der Richter", "einen Fischer".
_GERMAN_DETERMINERS = word_set(
    """
    der die das den dem des ein eine einer eines einem einen kein keine keiner keinen jeder jede jedes jeden dieser
    diese dieses diesen diesem jener welcher mancher alle viele mehrere einige zwei drei vier funf beide zum zur beim
    im am vom ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine als
    """
)

# Languages that join words, and the length of an office that is told at the end of one.
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no"})
_SHORTEST_IN_COMPOUND = 4
# What these languages add to an office: in German for other cases, in the north for the definite form.
_INFLECTIONS = ("n", "en")

# "Premierul", "premierului", "președintele": the article behind the first word of an office.
_ROMANIAN_ARTICLE = re.compile(r"(?:(?<=tru|nte)l(?:ui|e)?|(?<=ege)l(?:ui|e)|(?<!tr)(?<=[^\W\d_]{3})ul(?:ui)?)(?=\s|$)")

# Turkish words with a capital behind a name that are none: "Fenerbahçeli", "Türk".
_TURKISH_ADJECTIVES = word_set("turk turkiye musluman hristiyan")
_OF_A_PLACE = re.compile(r"(?:[ae]li|[ou]lu|ılı)$")

# "Ministrul Muncii" and "primarul Capitalei" are called by what they lead.
_ROMANIAN_GENITIVES = ("ii", "ei", "lor", "ului")

# What a party or a company may have in its name, but nobody: "LaREM".
_SIGNS = re.compile(r"[A-Z]{2}|\d")

# What joins two family names; other particles behind a family name join a place or a field to it.
_JOINING = word_set("bin ibn ben abu al el")
_JOINING_IN = {"es": word_set("y"), "pt": word_set("da das de do dos e")}

# Forms of address of women; the others are of men.
_OF_WOMEN = word_set("frau mme mlle madame senora dona sra. signora senhora mevrouw fru doamna doamnei d-na bayan")


@dataclass(frozen=True, slots=True)
class Wording:
    """What one language writes with names; words are folded.

    ``nouns_have_capitals`` as in German; ``ends_of_compounds`` are the offices with which a longer word may end
    ("Außenminister"), in languages that join words. ``joining`` are the particles between two family names,
    ``particles`` those between given and family name. It ``has_names_abreast`` if they follow each other without a word
    between them, as before a Turkish verb. If it ``is_declined``, names have cases, and are read in ``slavic``.
    """

    language: str
    offices: frozenset[str]
    addresses: frozenset[str]
    ends_of_compounds: tuple[str, ...]
    joining: frozenset[str]
    particles: frozenset[str]
    nouns_have_capitals: bool
    has_names_abreast: bool
    is_declined: bool = False

    def is_office(self, word: str) -> bool:
        """Whether a word is an office or calling, alone or as the end of a compound."""
        folded = fold(word).rstrip(".")
        if folded in self.offices:
            return True
        return bool(self.ends_of_compounds) and _without_ending(folded).endswith(self.ends_of_compounds)

    def in_nominative(self, office: str) -> str:
        """Return an office as it is called: "Präsident" for "Präsidenten", "statsminister" for "statsministern"."""
        if self.language == "ro":
            return _ROMANIAN_ARTICLE.sub("", office, count=1)
        for ending in _INFLECTIONS if self.ends_of_compounds else ():
            stem = office.removesuffix(ending)
            if stem != office and fold(stem).endswith(self.ends_of_compounds):
                return stem
        return office

    def is_address(self, word: str) -> bool:
        """Whether a word is a form of address: "Frau", "M."."""
        return fold(word) in self.addresses

    def contradicts(self, word: str, given: str) -> bool:
        """Whether a form of address is not for somebody of a given name: "Frau" for Otto."""
        if not self.is_address(word):
            return False
        names, others = (MALE_NAMES, FEMALE_NAMES) if fold(word) in _OF_WOMEN else (FEMALE_NAMES, MALE_NAMES)
        return fold(given) in names and fold(given) not in others

    def may_be_family(self, word: str) -> bool:
        """Whether a word with a capital may be a family name as far as it alone tells; Richter and König may."""
        folded = fold(word)
        if folded in _NO_FAMILY or folded in _NAMED_AFTER:
            return False
        return folded in self.offices or not self.is_office(word)

    def may_be_alone(self, word: str) -> bool:
        """Whether a word behind an office may be a name, and is neither a second office nor a form of address."""
        if self.is_office(word) or self.is_address(word) or _SIGNS.search(word):
            return False
        if self.language == "ro" and fold(word).endswith(_ROMANIAN_GENITIVES):
            return False
        return self.may_be_family(word)

    def is_adjective(self, word: str) -> bool:
        """Whether a word with a capital behind a full name is no part of it: "Fenerbahçeli"."""
        folded = fold(word)
        return self.language == "tr" and (folded in _TURKISH_ADJECTIVES or _OF_A_PLACE.search(folded) is not None)

    def is_determiner(self, before: str) -> bool:
        """Whether a word shows that the name behind it is the German noun that it also is: "der Richter"."""
        return self.nouns_have_capitals and fold(before) in _GERMAN_DETERMINERS


def is_named_after(word: str) -> bool:
    """Whether what is named with this word is no person: "rue Victor Hugo", "Konrad Adenauer Stiftung"."""
    folded = fold(word)
    return folded in _NAMED_AFTER or folded.rsplit("-", 1)[-1] in _NAMED_AFTER


@cache
def wording_of(language: str) -> Wording | None:
    """Return the wording of a language, None if names are not read in it."""
    if language in DECLINED:
        return _of_declined(language)
    if language not in OFFICES:
        return None
    offices = word_set(OFFICES[language])
    ends = tuple(office for office in sorted(offices) if len(office) >= _SHORTEST_IN_COMPOUND)
    return Wording(
        language,
        offices,
        word_set(_ADDRESSES[language]),
        ends_of_compounds=ends if language in _COMPOUNDING else (),
        particles=_PARTICLES.get(language, PARTICLES),
        joining=_JOINING | _JOINING_IN.get(language, frozenset()),
        nouns_have_capitals=language == "de",
        has_names_abreast=language == "tr",
    )


def _of_declined(language: str) -> Wording:
    """Return the wording of a language with cases: its offices and forms of address in all of them."""
    offices, addresses = (frozenset(map(fold, words)) for words in forms_of_offices(language))
    return Wording(language, offices, addresses, (), frozenset(), DECLINED_PARTICLES, False, False, is_declined=True)


def _without_ending(word: str) -> str:
    """Take the ending of the feminine, or of a definite noun in the north, off: "Ministerin", "statsministern"."""
    for ending in ("in", "en", "n"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word.removesuffix(ending)
    return word
