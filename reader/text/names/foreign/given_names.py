"""Given names that are usual in Europe beside those of the lexicon, which has those of the English-speaking press."""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.names.lexicon.given_names import is_given_name
from reader.text.spelling import fold, remembered, word_set

_GIVEN_NAMES = word_set(
    """
    annalena bjoern bodo burkhard cem clemens detlef dietmar eckhard franziska friederike georg gesine gregor hartmut
    heiko heiner henning hermann hilde holger hubertus jan jorg kilian konrad marion michaela mirko norbert regina
    ricarda robin rudiger sahra sascha siegfried sigmar simone sina steffen thorsten tilo timo tino uli volkmar waltraud
    wiebke wolf wolfram karoline carolin mareike herwig gernot othmar beat urs reto ueli viola hasso thorben torben
    lasse jannik yannik jannis levin oskar theodor lennard lennart hanno helge arndt falk gotz veit till tilman tilmann
    jost joost ortwin ottmar
    alexis aurelien aurore bastien benoit bertrand brice christelle claude clemence dominique edouard etienne florence
    florent franck gael gaelle hugues jean jordan laetitia loic manon marine matthieu mickael morgane nadege oceane
    rachida remy renaud rodolphe roselyne sandrine segolene solene sylvain tanguy thibault thibaut veronique yvon
    aymeric fadela kylian ousmane gerald
    alfredo andres angel concha gema gonzalo inigo josep montserrat salvador santiago carles montse gabino nayib evo
    andrea edoardo elly emanuele eugenio fabrizio federico ferdinando franco gabriele gennaro gianfranco gigi ginevra
    giuliano guglielmo ignazio ilaria marcello margherita mariastella massimiliano mauro michela nicola orazio pier
    pierluigi pietro raffaele raffaella renzo romano silvio simona tommaso valerio virginia vittoria
    afonso diogo duarte filipe frederico goncalo guilherme henrique jair joaquim leonor margarida vasco geraldo ciro
    aart adriaan arie arjen bart bas bram cees coen corne daan diederik dick dilan eelco els femke ferd floor floris
    frans frits geert gert gijs hanneke harm henk ineke jaap janneke jasper jelle joris jos kees kim klaas koen lieke
    lodewijk loes maaike maarten marianne marieke marjolein marleen martijn menno merel michiel mieke nienke nynke piet
    pim renske robbert rutger ruud sander stef sylvana teun thijs tjeerd wiebe wopke bente
    gustaf bengt bertil britt carin christer ebba fredrik jimmie klas matilda mattias marten nooshi ola olof oscar
    pontus par rickard torbjorn urban viktor ake asa asne osten
    asbjørn aud audun bjarne bjørn bjørnar brede cathrine eirik einar erling erna espen frode geir grete gro guri guro
    gunn hadia halvor hakon havard ingunn jørgen kari kirsti kjersti odd oddvar petter pal ragnar ragnhild roar silje
    siri sissel siv steinar stian sverre thor thorbjørn tone tonje tore torgeir torunn trond trude unni vegard vidar
    øystein øyvind aslaug
    ane asger birthe dorte ebbe egon esben flemming frederik grethe jeppe jørn kaare kaj lene lis lone malene merete
    mogens nikolaj pelle pernille poul preben stine søren steen svend troels uffe villy mette
    wladimir wolodymyr alexej sergej dmitrij michail jewgeni andrij witali mykola oleksandr serguei iouri mikhail
    mahir necati musavat resul dilek serdar emrah guler
    ebrahim mahmud baschar xi abdel dschamal volodimir zelimkhan
    nicusor traian ilie calin dragos florin sorin marian mircea gheorghe vasile razvan catalin lucian liviu dacian
    crin mihaela raluca viorica doina luminita alexandru mihnea tudor ciprian cosmin octavian horia silviu ovidiu
    petre valeriu ionut iulian laurentiu mugur rares remus teodor toma vladut dana elisabeta ligia loredana madalina
    mirela otilia sanda sorina grigore dorin dumitru ianis florinel dorina rodica georgeta hunor botond
    abdulkadir ozgur ekrem mansur hulusi bekir mevlut numan binali bulent meral tuncer pervin selahattin fahrettin
    ziya tanju muharrem fatih huseyin serkan gokhan volkan okan arda cenk caglar caner oguzhan semih ferdi ugurcan
    altay abdulkerim merih zeki orkun yunus enes ayse merve busra tugba gamze gulsen sezen ajda hulya turkan mujde
    nuri nazım halide sabiha ozlem sibel sebnem yasemin aysegul nurcan songul tulay vedat zulfu alparslan turgut
    necmettin erdal ilber celal ilker berat sumeyye lutfi ersin alperen ertugrul ferit fikret galip haluk ihsan
    kadir kadri levent mahmut metin naci nihat ozkan rıdvan sedat selcuk sinan senol taner tarık tekin tolga ugur
    vahap veysel yakup yasin yigit zekeriya mahinur yılmaz barıs dogan
    """
)

# Cities and marks in every language.
_MARKS = word_set("mercedes victoria milan santiago")

# What else these words are in the language, so that a family name behind them shows nothing. Where nouns have small
# letters, a noun such as Dutch "mark" is no other name.
_COMMON: Mapping[str, frozenset[str]] = {
    "de": word_set("solange roman mark ernst kai rose gene till beat tore tone odd florence"),
    "es": word_set("segun salvador rosario"),
    "it": word_set("regina"),
    "pt": word_set("salvador rosario regina"),
    "sv": word_set("par till"),
    "da": word_set("else"),
    "tr": word_set("barıs dogan yılmaz can ben ada kim son ela"),
}


@remembered
def is_given(word: str) -> bool:
    """Whether a word is a usual given name, or several joined by hyphens: "Karl-Heinz"."""
    return all(is_given_name(part) or part in _GIVEN_NAMES for part in fold(word).split("-"))


def is_common_word(word: str, language: str) -> bool:
    """Whether a given name is as often a plain word, a mark or a city in a language."""
    return fold(word) in _MARKS or fold(word) in _COMMON.get(language, ())
