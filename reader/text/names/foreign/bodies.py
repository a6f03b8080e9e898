"""Bodies: well-known ones, heads such as "Universität" and "ministère" with what completes them, and abbreviations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from reader.model import Place
from reader.text.names.foreign.given_names import is_given
from reader.text.names.foreign.institutions import institutions
from reader.text.names.foreign.wording import Wording, is_named_after
from reader.text.names.foreign.words import Words, is_capital, is_initial
from reader.text.spelling import fold, word_set

#: The rules behind a body.
LISTED, HEADED = "list of well-known bodies of the language", "head of a body and what completes it"
ABBREVIATED, INCORPORATED = "abbreviation that comes again", "legal form of a company"
APPOSED = "what a body is, then its name"

# Heads that a name of a place or another name completes; "Banco", but not "banco", is one.
_HEADS = {
    "de": word_set(
        """
        universitat hochschule fachhochschule landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht
        oberverwaltungsgericht arbeitsgericht landesgericht bezirksgericht kantonsgericht staatsanwaltschaft
        polizeidirektion polizeiprasidium universitatsklinikum uniklinik klinikum stadtwerke verbraucherzentrale
        gewerkschaft stiftung bundesverband handwerkskammer stadtverwaltung kreisverwaltung sparkasse volksbank
        landratsamt finanzamt jugendamt
        fc sv vfb vfl tsv sc fsv tsg spvgg msv thw borussia eintracht hertha werder fortuna arminia dynamo hansa ssv rb
        """
    ),
    "fr": word_set(
        """
        universite ministere tribunal cour parquet parti syndicat federation association fondation institut banque
        groupe conseil commission comite prefecture region academie agence office observatoire ligue fc olympique as
        chu hopital centre chambre mairie
        """
    ),
    "es": word_set(
        """
        universidad ministerio tribunal audiencia fiscalia partido sindicato federacion asociacion fundacion instituto
        camara banco grupo consejo consejeria comision comite ayuntamiento junta generalitat diputacion agencia real
        club fc cf hospital
        """
    ),
    "it": word_set(
        """
        universita ministero tribunale corte procura partito sindacato federazione associazione fondazione istituto
        camera banca gruppo consiglio commissione comitato comune regione prefettura questura agenzia fc as ac ospedale
        """
    ),
    "pt": word_set(
        """
        universidade ministerio tribunal procuradoria partido sindicato federacao associacao fundacao instituto banco
        camara grupo conselho comissao comite prefeitura secretaria assembleia agencia hospital fc sc clube
        """
    ),
    "nl": word_set(
        "universiteit hogeschool ministerie rechtbank gerechtshof stichting vereniging gemeente waterschap kamer"
        " fc sc sv"
    ),
    "sv": word_set("if ik fc bk fk hammarby universitetet"),
    "da": word_set("fc bk if agf universitet"),
    "no": word_set("fc fk il bk universitetet"),
    "ro": word_set(
        """
        universitatea universitatii ministerul ministerului tribunalul tribunalului curtea curtii judecatoria parchetul
        partidul partidului federatia federatiei asociatia fundatia institutul institutului banca agentia autoritatea
        comisia consiliul consiliului inspectoratul primaria primariei prefectura spitalul clubul fc cfr
        """
    ),
    "tr": frozenset(),
}
# Heads that follow what completes them, by language: "Dışişleri Bakanlığı", "Ege Üniversitesi".
_LAST = {
    "tr": word_set(
        """
        bakanlıgı universitesi belediyesi mahkemesi partisi dernegi vakfı kurumu kurulu mudurlugu baskanlıgı
        bassavcılıgı savcılıgı federasyonu birligi bankası hastanesi enstitusu ajansı komisyonu konseyi sendikası
        odası holding ofisi meclisi valiligi kaymakamlıgı emniyeti ittifakı teskilatı komutanlıgı
        """
    )
}
# Words in lower letters by which a head goes on: "ministère de la Justice", "Banco de España", "Universität zu Köln".
_LINKS = word_set(
    "de du des d l la le les el los las del della dello dei degli di do da dos das van voor zu i y e et for"
)
_AND = word_set("y e i et")
_LINKS_WITH_MARK = frozenset({"d’", "d'", "l’", "l'", "dell’", "dell'"})
# Heads that are written with a small letter in the middle of a sentence.
_SMALL_HEADS = word_set(
    "universite ministere tribunal parquet ministero universita procura ministerie rechtbank"
    " chambre cour mairie prefecture gemeente waterschap"
)
# Words in small letters within a body: "cour d’appel de Pau", "chambre de commerce de Nice".
_PARTS = word_set("agriculture appel appello assises cassation cassazione commerce commercio comptes metiers")
# What a body is, right before its name: "l’entreprise Danone", "la cooperativa Campos del Sur".
_KINDS = word_set("""
    association banque chaine compagnie constructeur cooperative distributeur entreprise groupe societe syndicat
    aerolinea asociacion cadena compania cooperativa empresa fabricante grupo sindicato
    azienda catena compagnia gruppo impresa sindacato societa
    companhia montadora
    bedrijf concern cooperatie keten luchtvaartmaatschappij vakbond
    """)
# German ministries are one word: "das Landwirtschaftsministerium".
_MINISTRY = re.compile(r"([A-ZÄÖÜ][a-zäöüß]+ministerium)s?")
_FORMS = word_set("ag eg se gmbh kg kgaa sa s.a sas sarl spa s.p.a srl bv nv ab asa as aps ltda slu sl inc ltd plc")
_COMPLETED_BY_ADJECTIVE = frozenset({"affaires", "assuntos", "asuntos", "affari"})
# The most words of a body with a head or a legal form.
_LONGEST = 7

# News agencies, which articles credit more often than they write of them.
_AGENCIES = word_set("dpa afp apa efe ansa belga ritzau ntb tt anp lusa reuters")

# Abbreviations of things, times and offices.
_NO_BODIES = word_set(
    """
    tv pc ki ia ai it id ip cd dvd usb hd uhd led lcd sms mms gps dna dns adn pcr hiv vih aids sida ceo cfo cto pr vip
    ufo suv lkw pkw tgv ice ok tip top pdf xl xxl eur usd chf gbp bip pib iva mwst tva pil msg kwh mwh kmh km kg cm mm
    ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi wm em dm ob kfz ev nr co mr mrs jr sr
    agb opnv oepnv var ppg rpg sepa imago art getty
    am pm uhr gmt utc mez covid sars mrt ct ekg adhs ptbs wlan lte faq app apps ram cpu gpu ssd html url www http
    usa uk vs eua eeuu nrw paca bw ddr brd udssr urss dna rna mrna sos diy bmi nba nfl plz tel fax
    """
)
# Shorter abbreviations are mostly of things; longer runs of capitals are words.
_ABBREVIATION = (3, 5)
_LEAST_MENTIONS = 2
# A paragraph with a larger share of capitals is written in them; a German one has a tenth.
_MOST_CAPITALS = 0.2


class Body(NamedTuple):
    """A body at one place: its usual name and the rule behind it."""

    name: str
    place: Place
    rule: str


def find_bodies(paragraphs: Sequence[Words], wording: Wording) -> Iterator[Body]:
    """Yield the bodies in an article that are certain by themselves."""
    bodies = _Bodies(wording.language)
    for words in paragraphs:
        number = 0
        while number < len(words):
            stop, name, rule = bodies.at(words, number)
            if name:
                yield Body(name, words.place(number, stop), rule)
            number = stop


def find_abbreviations(paragraphs: Sequence[Words], taken: Collection[Place]) -> Iterator[Body]:
    """Yield the abbreviations that stand in an article more than once: in the news, most of them are bodies."""
    found = [
        Body(word, place, ABBREVIATED)
        for words in paragraphs
        if not is_in_capitals(words.text)
        for number, word in enumerate(words.all)
        if is_abbreviation(word) and not _is_credit(words, number, number + 1)
        if (place := words.place(number, number + 1)) not in taken
    ]
    often = Counter(body.name for body in found)
    return (body for body in found if often[body.name] >= _LEAST_MENTIONS)


class _Bodies:
    """What is known of bodies in one language."""

    def __init__(self, language: str) -> None:
        self._known = institutions(language)
        self._heads, self._last = _HEADS[language], _LAST.get(language, frozenset())
        self._most_words = 1 if language == "de" else _LONGEST

    def at(self, words: Words, first: int) -> tuple[int, str, str]:
        """Return the end of the body that begins here, its usual name and the rule; no name if there is none."""
        stop, name = self._known.at(words, first)
        if name:
            return stop, "" if _is_credit(words, first, stop) else name, LISTED
        if (stop := self._end_of_headed(words, first)) > first:
            return stop, words.cut(first, stop), HEADED
        if (stop := self._end_of_last(words, first)) > first:
            return stop, words.cut(first, stop), HEADED
        if (stop := _end_of_incorporated(words, first)) > first:
            return stop, words.cut(first, stop), INCORPORATED
        if (stop := _end_of_apposed(words, first)) > first:
            return stop, words.cut(first, stop), APPOSED
        if ministry := _MINISTRY.fullmatch(words[first]):
            return first + 1, ministry[1], HEADED
        return first + 1, "", ""

    def _end_of_last(self, words: Words, first: int) -> int:
        """Return the end of what a head completes: "İstanbul Cumhuriyet Başsavcılığı"."""
        if not self._last or not words[first][0].isupper() or is_initial(words[first]):
            return first
        for number in range(first + 1, min(first + _LONGEST, len(words))):
            is_and = words[number] == "ve" and words.is_joined(number + 1) and words.is_capital(number + 1)
            if not words.is_joined(number) or not (words[number][0].isupper() or is_and):
                break
            if fold(words[number]) in self._last:
                return number + 1
        return first

    def _is_somebody(self, words: Words, number: int) -> bool:
        """Whether a person's name follows without a link: "il presidente del Consiglio Giorgia Brenn"."""
        before = words[number - 1]
        is_apart = words.is_joined(number) and fold(before) not in _LINKS and not is_named_after(before)
        return is_apart and is_given(words[number])

    def _end_of_headed(self, words: Words, first: int) -> int:
        """Return the end of a head with what completes it: "Landgericht Halle", "ministère de la Santé"."""
        head = fold(words[first])
        if head not in self._heads or not (words[first][0].isupper() or head in _SMALL_HEADS):
            return first
        end, completing = first, 0
        for number in range(first + 1, min(first + _LONGEST, len(words))):
            word = words[number]
            if not (words.is_joined(number) or words.follows_article(number)) or completing == self._most_words:
                break
            if self._is_somebody(words, number):
                break
            if is_capital(word) or (word.isupper() and not completing):
                end, completing = number, completing + 1
            elif fold(words[end]) in _COMPLETED_BY_ADJECTIVE and word.islower():
                return number + 1
            elif fold(word) not in _LINKS | _PARTS and word not in _LINKS_WITH_MARK:
                break
        return end + 1 if completing else first


def _is_credit(words: Words, first: int, stop: int) -> bool:
    """Whether a news agency is only credited: "(dpa)", "Foto: AFP", "REUTERS/APA"."""
    around = words.around(first, stop)
    return "/" in around or (words.cut(first, stop).casefold() in _AGENCIES and not around.isspace())


def _end_of_apposed(words: Words, first: int) -> int:
    """Return the end of a name with capitals behind what it is: "l’entreprise Danone", "la cooperativa Campos"."""
    if not words.is_joined(first) or not is_capital(words[first]) or fold(words[first - 1]) not in _KINDS:
        return first
    if not words[first - 1].islower() or is_given(words[first]):
        return first
    end = first
    for number in range(first + 1, min(first + _LONGEST, len(words))):
        if not words.is_joined(number):
            break
        if is_capital(words[number]):
            end = number
        elif fold(words[number]) not in _LINKS - _AND:
            break
    return end + 1


def _end_of_incorporated(words: Words, first: int) -> int:
    """Return the end of a company with its legal form: "Brenn Maschinenbau GmbH"."""
    for number in range(first, min(first + _LONGEST, len(words))):
        is_named = number > first and words.is_joined(number)
        if is_named and fold(words[number]) in _FORMS and not words[number].islower():
            return number + 1
        if not words[number][0].isupper() or (number > first and not is_named):
            break
    return first


def is_abbreviation(word: str) -> bool:
    """Whether a word is written as most abbreviations of bodies are, and is none that is known for something else."""
    shortest, longest = _ABBREVIATION
    return word.isupper() and word.isalpha() and shortest <= len(word) <= longest and fold(word) not in _NO_BODIES


def is_in_capitals(text: str) -> bool:
    """Whether a paragraph is written in capitals, so that they tell nothing."""
    return sum(map(str.isupper, text)) > _MOST_CAPITALS * len(text)
