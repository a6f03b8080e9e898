"""Verbs of saying, reporting and judging in other languages.

German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Romanian, Slovene, Croatian, Finnish,
Hungarian, Icelandic and Swahili; the languages in ``slavic`` have their own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.spelling import word_set

# Forms of verbs that need a subject, behind or before them. Forms that are a common word in another of the languages
# are left out.
_WITH_SUBJECT = word_set("""
    sagt sagte erklärt erklärte betont betonte meint meinte schreibt schrieb erzählt erzählte berichtet berichtete
    kritisiert kritisierte kommentiert kommentierte warnt warnte ergänzt ergänzte bestätigt bestätigte antwortet
    antwortete fragt fragte ruft rief behauptet behauptete urteilt urteilte findet fand fordert forderte verspricht
    versprach gesteht gestand beschreibt beschrieb beteuert beteuerte bilanziert bilanzierte resümiert resümierte
    versichert versicherte verrät verriet erwidert erwiderte unterstreicht unterstrich lobt lobte klagt klagte lacht
    lachte jubelt jubelte schwärmt schwärmte fügt fügte mahnt mahnte appelliert appellierte entgegnet entgegnete
    verlangt verlangte begründet begründete räumt räumte droht drohte kündigt kündigte teilt teilte verkündet verkündete
    prophezeit prophezeite gibt gab erläutert erläuterte argumentiert argumentierte moniert monierte konstatiert
    konstatierte notiert notierte sagten erklärten betonten schrieben berichteten kritisierten warnten urteilten
    forderten klagten schildert schilderte widerspricht widersprach empfiehlt empfahl rät riet kontert konterte spottet
    spottete scherzt scherzte witzelt witzelte twittert twitterte protestiert protestierte poltert polterte vermutet
    vermutete hofft hoffte glaubt glaubte bekräftigt bekräftigte bemerkt bemerkte gratuliert gratulierte
    dit déclare explique affirme assure estime souligne ajoute raconte indique précise confie écrit insiste juge lance
    regrette résume témoigne poursuit rappelle prévient observe conclut répond déplore martèle reconnaît soutient
    analyse détaille s’inquiète s’indigne s’amuse s’exclame souffle glisse tranche
    tempère sourit plaisante s’agace s’emporte s’étonne s’interroge s’enthousiasme rassure reprend complète renchérit
    ironise lâche tonne soupire commente énumère justifie admet
    disse diz admite garante ressalva avalia alerta reforça frisa salienta observa desabafa brinca defende responde
    lacht roept riep nuanceert antwoordt antwoordde benadrukt benadrukte waarschuwt waarschuwde bevestigt bevestigde
    oordeelt verzucht grapt
    zegt zei stelt vertelt vertelde schrijft reageert reageerde meldt meldde vindt
    spune declară afirmă precizează adaugă explică susține susţine subliniază menționează menţionează povestește
    povesteşte avertizează
    sanoo sanoi kertoo kertoi toteaa totesi kommentoi korostaa korosti muistuttaa huomauttaa
    mondta közölte hangsúlyozta kijelentette nyilatkozta
    segir sagði lýsir svarar útskýrir
    amesema alisema ameeleza alieleza anasema
    """)

# German verbs that tell of speech with a particle at the end of the sentence: "stellte Lee klar".
_SEPARABLE = (
    "hält|hielt|stellt|stellte|weist|wies|legt|legte|führt|führte|hebt|hob|lässt|ließ|stimmt|stimmte|fasst|fasste"
)
_PARTICLE = "fest|klar|hin|dar|nach|aus|hervor|wissen|zitieren|zu|zusammen"
# The most characters between them.
_FARTHEST = 90

# Forms in languages that need no subject: "dijo." is "he said" or "she said".
_WITHOUT_SUBJECT = word_set("""
    dice dijo afirma afirmó asegura aseguró explica explicó señala señaló declara declaró añade añadió agrega agregó
    comenta comentó indica indicó sostiene sostuvo advierte advirtió expresó manifestó recalcó subrayó insistió
    cuenta contó recuerda recordó lamenta lamentó subraya destaca destacó concluye concluyó apunta apuntó precisó
    reconoce reconoció confiesa confesó relata relató resume resumió reitera reiteró reafirmó confirmó informó denunció
    opinó admitió decía explicaba afirmaba aseguraba señalaba comentaba recordaba apuntaba añadía advertía lamentaba
    remarca remarcó defiende defendió argumenta argumentó coincide coincidió celebra celebró zanja zanjó matiza matizó
    sentencia sentenció reivindica reivindicó reflexiona reflexionó preguntó preguntaba relataba describía
    sonríe exclama exclamó responde respondió ironiza ironizó bromea bromeó congratuló alerta alertó valora valoró opina
    enfatiza enfatizó puntualiza puntualizó espetó agradeció elogió avisó
    afferma spiega dichiara sottolinea aggiunge racconta commenta sorride esclama precisa ribadisce rassicura ammette
    osserva replica risponde avverte prosegue ironizza ricorda sostiene assicura conferma
    respondeu avaliou alertou reforçou frisou sublinhou salientou comentou defendeu relatou concluiu observou desabafou
    brincou garantiu admitiu
    afirmou declarou explicou conta contou destacou lembra lembrou acrescentou ressaltou
    dodal dodala povedal povedala napisal napisala dodaje
    """)

# The same in Norwegian, Swedish and Danish, in which a noun is definite without an article.
SCANDINAVIAN = word_set("""
    siger sagde sier sa säger sade skriver skrev forteller fortalte fortæller forklarer forklarte berättar berättade
    uttaler udtaler mener mente svarer svarte menar svarar svarade svarede förklarar förklarade forklarede
    innrømmer indrømmer erkänner utbryter utbrøt udbryder understreker understreger påpeker påpeger påpekar
    konstaterer konstaterar fortsetter fortsatte fortsætter fortsätter tilføyer tilføjer tillägger forsikrer
    avslutter avslutar hävdar betonar roper ropar skrek lyder lød uttalte uttalade udtalte slutter minnes mindes
    konstaterte konstaterade tilføjede tillade understregede påpekte påpekade medger innrømmet erkände fastslår
    """)

VERBS = _WITH_SUBJECT | _WITHOUT_SUBJECT | SCANDINAVIAN
WITHOUT_SUBJECT = _WITHOUT_SUBJECT

# French, Spanish and Italian form the past with a participle: "a déclaré Lee", "ha detto Lee".
HELPERS = ("a", "ha")
PARTICIPLES = word_set("""
    dit déclaré expliqué affirmé assuré estimé souligné ajouté raconté indiqué précisé confié écrit lancé averti rappelé
    insisté jugé résumé témoigné poursuivi prévenu répondu conclu déploré martelé reconnu soutenu détaillé regretté
    dicho afirmado asegurado explicado señalado declarado añadido comentado indicado advertido escrito manifestado
    recalcado subrayado insistido resumido confirmado reiterado apuntado reconocido recordado lamentado destacado
    respondido valorado alertado
    sostenido admitido denunciado remarcado defendido argumentado celebrado matizado zanjado reivindicado
    risposto ribadito precisato osservato sostenuto ricordato assicurato confermato replicato ammesso avvertito
    detto dichiarato spiegato affermato aggiunto commentato sottolineato raccontato scritto
    """)
# The same in Romanian, in which a noun is definite by its ending: "a adăugat șeful statului".
ROMANIAN = word_set("""
    declarat spus afirmat precizat adăugat adaugat transmis sustinut anuntat raspuns mentionat explicat subliniat
    menționat menţionat scris arătat susținut
    susţinut anunțat anunţat punctat completat avertizat răspuns conchis relatat povestit mărturisit acuzat reacționat
    comentat criticat
    """)
# The helper in languages that need no subject.
HELPER_WITHOUT_SUBJECT = "ha"

# Forms that tell what somebody says in a clause, but seldom stand beside marks: "annonce que", "glaubt, dass".
REPORTING = word_set("""
    denkt dachte fürchtet fürchtete befürchtet befürchtete erwartet erwartete signalisiert signalisierte
    stellte stellt kündigte deutet deutete informierte informiert
    annonce confirme promet pense considère espère craint révèle signale note garantit prétend avertit croit
    considera consideró cree creyó anuncia anunció prometió promete confía espera teme estima estimó revela reveló avisa
    avisó alega alegó
    ritiene annuncia ricorda sostiene assicura conferma teme spera pensa crede precisa avverte
    anunciou garantiu prometeu defende defendeu acredita confirmou informou revelou admitiu alertou avisou reforçou
    sublinhou referiu realçou adiantou assegurou considerou
    denkt dacht verwacht verwachtte hoopt benadrukt benadrukte waarschuwt waarschuwde bevestigt bevestigde voegt voegde
    schreef erkent erkende belooft beloofde
    mitteilt mitteilte mitteilten angibt angab angaben ankündigt ankündigte bekanntgab hervorhob einräumt einräumte
    meldete meldeten
    """)
# The same as participles behind "a" and "ha".
REPORTING_PARTICIPLES = word_set("""
    annoncé confirmé promis pensé considéré espéré révélé signalé noté garanti prévenu fait
    anunciado prometido considerado confiado estimado revelado avisado alegado informado
    annunciato ricordato sostenuto assicurato confermato promesso precisato avvertito ribadito riferito
    """)
# "Ist überzeugt, dass"
_SURE = r"(?:ist|war|sind|waren|zeigte?\ssich)\s(?:überzeugt|sicher)"
# German participles at the end of a clause with "hat": "hat am Montag angekündigt, dass".
GERMAN_PARTICIPLES = word_set("""
    gesagt erklärt mitgeteilt angekündigt betont bestätigt berichtet versprochen gewarnt geschrieben eingeräumt
    behauptet gefordert verkündet bekanntgegeben angegeben
    """)

# Verbs of judging a thing in a few words: "nannte es „…“", "a dénoncé « … »", "calificó la medida de “…”".
JUDGING = word_set("""
    nennt nannte bezeichnet bezeichnete wertet wertete sprach spricht beklagt beklagte warnt warnte kritisiert
    kritisierte lobt lobte beschreibt beschrieb fordert forderte verlangt verlangte verspricht versprach würdigt
    würdigte empfindet empfand begrüßt begrüßte sieht sah
    dénonce évoque qualifie fustige salue parle juge estime
    califica calificó tacha tachó tilda tildó denuncia denunció critica criticó considera consideró describe describió
    define definió
    definisce denuncia parla
    classifica classificou criticou chamou elogiou destacou
    destaca destacó elogia elogió
    noemt noemde spreekt prijst prees
    """)
JUDGING_PARTICIPLES = word_set("""
    dénoncé évoqué qualifié fustigé salué parlé jugé estimé
    calificado tachado tildado denunciado criticado considerado descrito definido
    definito denunciato parlato elogiato lodato destacado elogiado
    """)
# "S’est dite « inquiète »", "zeigte sich „besorgt“", "se mostró “preocupado”".
OF_ONESELF = ("se dit", "s[’']est dite?", "zeigte? sich", "se mostró", "se ha mostrado", "si è detto", "si è detta")


@lru_cache(maxsize=1)
def words_of_reporting() -> frozenset[str]:
    """Return the words of which one is in every form of a verb of saying or reporting."""
    participles = PARTICIPLES | REPORTING_PARTICIPLES | GERMAN_PARTICIPLES | ROMANIAN
    return VERBS | REPORTING | participles | {*_SEPARABLE.split("|"), "überzeugt", "sicher"}


@lru_cache(maxsize=1)
def verb_of_reporting() -> str:
    """Return a pattern for verbs that govern a reported clause, besides those of ``verb_of_saying``."""
    participles = "|".join(sorted(REPORTING_PARTICIPLES, key=len, reverse=True))
    forms = "|".join(sorted(REPORTING, key=len, reverse=True))
    german = "|".join(sorted(GERMAN_PARTICIPLES, key=len, reverse=True))
    perfect = rf"(?:hat|haben|hatten?)(?=\s(?:[^.!?:;,]{{0,{_FARTHEST}}}\s)?(?:{german}),)"
    return rf"(?:{'|'.join(HELPERS)})\s(?:{participles})|{perfect}|{_SURE}|{forms}"


@lru_cache(maxsize=1)
def verb_of_saying() -> str:
    """Return a pattern for all forms of verbs of saying, with their helpers."""
    verbs = "|".join(sorted(VERBS, key=len, reverse=True))
    participles = "|".join(sorted(PARTICIPLES | ROMANIAN, key=len, reverse=True))
    separable = rf"(?:{_SEPARABLE})(?:\ssich)?(?=\s(?:[^.!?:;«»„“”\"]{{0,{_FARTHEST}}}\s)?(?:{_PARTICLE})\s?[.:])"
    return rf"(?:{'|'.join(HELPERS)})\s(?:mai\s)?(?:{participles})|{verbs}|{separable}"


@lru_cache(maxsize=1)
def forms_of_reporting() -> re.Pattern[str]:
    """Return a pattern for a verb of saying or reporting as words of their own."""
    return re.compile(rf"(?<![\w’'-])(?:{verb_of_reporting()}|{verb_of_saying()})(?![\w’'-])")
