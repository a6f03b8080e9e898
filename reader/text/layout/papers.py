"""Papers by their names, where the form of a name does not tell: "Boston Globe" and "Le Monde" read like people."""

from __future__ import annotations

from reader.text.layout.cities import CITIES
from reader.text.spelling import word_set

# With blanks as "_", in small letters; those that are read, scraped and kept in databases most.
_PAPERS = frozenset(
    name.replace("_", " ")
    for name in word_set(
        """
        al_ahram al_arabiya al_jazeera al-ahram al-monitor arizona_republic arkansas_democrat-gazette baltimore_sun
        boston_globe breitbart breitbart_news business_insider buzzfeed chicago_sun-times christian_science_monitor
        clarín cnbc corriere_della_sera dagens_nyheter deutsche_welle die_presse die_tageszeitung die_welt die_zeit
        der_spiegel der_standard de_standaard de_telegraaf de_volkskrant el_comercio el_mercurio el_mundo el_nacional
        el_país el_tiempo el_universal evening_standard fast_company fivethirtyeight folha_de_s.paulo foreign_affairs
        foreign_policy fresno_bee gizmodo globe_and_mail haaretz handelsblatt helsingin_sanomat het_laatste_nieuws
        het_parool huffington_post huffingtonpost huffpost il_giornale il_sole_24_ore kansas_city_star kyiv_independent
        la_croix la_nación la_presse la_repubblica la_stampa la_vanguardia las_vegas_sun le_devoir le_figaro
        le_monde le_parisien le_soir le_temps les_échos libération lowell_sun mail_&_guardian mail_on_sunday
        marketwatch mashable mediapart meduza modesto_bee mother_jones national_geographic national_review
        new_haven_register new_republic new_scientist newsday newsweek nikkei_asia novaya_gazeta o_globo
        omaha_world-herald orange_county_register plain_dealer politico propublica radio_free_asia radio_free_europe
        rappler rolling_stone sacramento_bee semafor sky_news spiegel_online star-ledger stars_and_stripes
        svenska_dagbladet techcrunch toledo_blade toronto_star vanity_fair virginian-pilot voice_of_america
        """
    )
)
# What papers are called, too, if a town or the time of the day stands before it: "Elmby Evening Mirror".
_CALLED = word_set(
    "age argus bee blade echo express globe independent leader ledger mail mirror observer post press record register"
    " republic review standard star sun union voice"
)
_TIMES = word_set("daily evening morning sunday weekly")
# Papers of one word that is another, too.
_COMMON = word_set(
    "axios forbes fortune grist independent punch quartz salon slate stuff variety vanguard vice vox wired"
)


def is_known_paper(text: str) -> bool:
    """Whether a name is that of a paper whatever stands beside it: "Le Monde", "Denver Ledger", "Evening Mirror"."""
    small = text.casefold()
    *before, last = small.split() or [""]
    first = " ".join(before)
    return small in _PAPERS or (last in _CALLED and (first in CITIES or first in _TIMES))


def may_be_known_paper(text: str) -> bool:
    """Whether a line of a head may be a known paper, also by a name that is another word: "Vanguard"."""
    return is_known_paper(text) or text.casefold() in _COMMON
