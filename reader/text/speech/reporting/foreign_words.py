"""Word lists of other languages for attribution: verbs, pronouns and the words between them.

German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish and Romanian, and verbs in Slovene,
Croatian, Finnish, Hungarian, Icelandic and Swahili; the languages in ``slavic`` have their own.
"""

from __future__ import annotations

from functools import lru_cache

from reader.text.commonwords import LATIN_PARTICLES
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
    disse diz
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
    afferma spiega dichiara sottolinea aggiunge racconta commenta
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

# "“…”, so Lee" and "“…”, selon Lee".
ACCORDING = word_set("so laut selon según secondo segundo aldus ifølge enligt")

# French, Spanish and Italian form the past with a participle: "a déclaré Lee", "ha detto Lee".
HELPERS = ("a", "ha")
PARTICIPLES = word_set("""
    dit déclaré expliqué affirmé assuré estimé souligné ajouté raconté indiqué précisé confié écrit lancé averti rappelé
    insisté jugé résumé témoigné poursuivi prévenu répondu conclu déploré martelé reconnu soutenu détaillé regretté
    dicho afirmado asegurado explicado señalado declarado añadido comentado indicado advertido escrito manifestado
    recalcado subrayado insistido resumido confirmado reiterado apuntado reconocido recordado lamentado destacado
    sostenido admitido denunciado remarcado defendido argumentado celebrado matizado zanjado reivindicado
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

# German finite verbs in a reported clause without "dass": "der Plan sei gut", "sie würden warten".
SUBJUNCTIVES = word_set("""
    sei seien habe werde könne müsse solle wolle dürfe brauche gebe gehe komme bleibe stehe mache lasse fehle liege
    gehöre finde sehe führe halte nehme bedeute zeige laufe gelte wisse hätte hätten wäre wären würde würden könnte
    könnten müsste müssten sollte sollten wolle wollten dürfte dürften
    """)

# Conjunctions of a clause that another one governs: "Als er kam, sagte Lee nichts".
SUBORDINATING = word_set("""
    als wenn nachdem während obwohl weil da bevor damit um ohne statt seit falls sobald
    quand lorsque si alors bien
    cuando mientras aunque
    quando se mentre
    enquanto embora
    toen nadat terwijl hoewel omdat
    """)

# Words with which an adverbial begins between a verb of saying, or its subject, and the clause, or behind both.
ADVERBIALS = word_set("""
    am an auf bei beim dem den der gegenüber gestern heute im in laut nach nun seinerzeit später vor während weiter zu
    zudem zur zum montag dienstag mittwoch donnerstag freitag samstag sonntag auch dazu am unter vom aus dabei
    à a au aux auprès chez dans de devant durant en hier jeudi lors lundi mardi mercredi par pendant samedi sur vendredi
    dimanche vers ce cette mercredi ensuite également aussi jeudi
    al ante ayer con desde durante el en este esta hoy la los las lunes martes miércoles jueves viernes sábado domingo
    por sobre tras también además
    ai al alla alle davanti dal durante ieri in nel nella oggi su sulla lunedì martedì mercoledì giovedì venerdì sabato
    domenica anche
    à ao aos durante em na nas no nos ontem hoje nesta neste segunda terça quarta quinta sexta também
    aan bij gisteren in maandag dinsdag woensdag donderdag vrijdag zaterdag zondag na naar op tegen tegenover tijdens
    vandaag voor woensdagavond
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
    classifica classificou criticou chamou
    noemt noemde spreekt
    """)
JUDGING_PARTICIPLES = word_set("""
    dénoncé évoqué qualifié fustigé salué parlé jugé estimé
    calificado tachado tildado denunciado criticado considerado descrito definido
    definito denunciato parlato
    """)
# "S’est dite « inquiète »", "zeigte sich „besorgt“", "se mostró “preocupado”".
OF_ONESELF = ("se dit", "s[’']est dite?", "zeigte? sich", "se mostró", "se ha mostrado", "si è detto", "si è detta")

# Words with the ending of a verb, where a verb could be between a quotation and a name, that are no verbs.
NO_VERBS = word_set("""
    mit seit statt samt nicht jetzt zuletzt selbst erst sonst dort fort weit heute leicht recht echt acht fast
    erste zweite dritte vierte letzte beste bekannte beliebte sogenannte berühmte alte späte gute rechte
    dont tout toute surtout souvent avant devant pendant sont fait soit autant comment bientôt plutôt aussitôt avait
    était serait aurait petit petite haut haute saint sainte droit droite grâce
    met want niet lijst
    heißt lautet lautete steht gilt bleibt folgt folgte läuft kostet gehört gehörte endet endete beginnt hatte hätte
    """)

# German forms that only tell what somebody else has said: "Dafür sei es zu spät".
TELLING = word_set("""
    sei seien habe werde könne müsse solle wolle dürfe brauche gebe gehe komme bleibe stehe mache lasse fehle erfolge
    liege gehöre finde sehe führe halte nehme spiele bestehe bedeute betreffe zeige laufe reiche gelte wisse verfüge
    sorge drohe kenne erhalte bekomme steige sinke
    """)

# Words that do not occur between a verb and its subject ("a indiqué le maire Lee", "sagte gestern Lee"): place, time or
# addressee follow.
STOPS = word_set("""
    am an auf aus bei beim dem den des durch es für gegen gegenüber ich ihm ihr ihnen im in man mit nach sich
    sowie und unter vom von vor wir zu zum zur über als
    a au aux avec ce cette chez d dans de depuis devant du en et j je l lors nous on par pour que qui
    sur à ante con del desde durante e entre hacia hasta lo para por se sin sobre su sus tras yo
    al alla alle da dal dalla di io nel nella noi per più su em na nas no nos o os ou pela pelo
    aan bij door hem het ik met naar om op te tegen uit voor we wij
    at av det från jag jeg med mot og och om på som till til vi
    do i k ke na od po pod pro przed przez před při s u v ve w z za ze że
    в во для и из к на об от по с у что я
    """)

# Those that are pronouns, behind which the subject may follow: "so sieht es Lee".
PRONOUNS_BEFORE = word_set("es sich ihm ihr ihnen wir ich se si")

# Pronouns that refer to a man or to a woman.
MALE = word_set("acesta er il él lui ele hij han hann ten він он 彼 他")
FEMALE = word_set("aceasta ea sie elle ella lei ela zij ze hun hon hún ona вона она 그녀 彼女 她")
PRONOUNS = MALE | FEMALE | word_set("on 그 同氏")

# Words for somebody told of before, in "Sein Urteil: „…“" and "Da wurde er deutlich: „…“".
HIS = word_set("er sie sein seine seinen seinem ihr ihre ihren ihrem son sa ses su sus suo sua hans hennes zijn haar")

# Pronouns of the narrator.
NARRATORS = word_set("ich je yo io eu ik jeg jag já я")

GERMAN_ARTICLES = word_set("der die das ein eine einer")
ARTICLES = GERMAN_ARTICLES | word_set("le la un une el una il het este esta ese esa questo questa")
MALE_ARTICLES = word_set("der ein le un el il")
FEMALE_ARTICLES = word_set("die eine la une una")
PARTICLES = LATIN_PARTICLES - word_set("der den do dos vom zu")

# Words that join a noun to another: "le porte-parole du ministère", "el alcalde de la ciudad".
LINKS = word_set("de du des d’un d’une del della dello dei degli delle di da do das dos van voor")

# Days and times that are not part of a phrase: "a déclaré le maire lundi".
TIMES = word_set("""
    lundi mardi mercredi jeudi vendredi samedi dimanche hier lunes martes miércoles jueves viernes sábado domingo ayer
    hoy lunedì martedì mercoledì giovedì venerdì sabato domenica ieri gestern heute
    """)

# "Ursula von der Leyen", but "Lee der Zeitung".
AFTER_PARTICLES = {"der": ("von", "van"), "den": ("van",), "zu": ("und",), "und": ("von",)}

# Particles with which a family name begins behind a verb: "sagte von der Leyen", "a déclaré de Villepin". A single "de"
# does so only where a verb needs a subject: "dijo de Lee" is "he said of Lee".
OF_FAMILY = r"v[ao]n\s(?:der|dem|den|de|het|’t|und\szu)|de\s(?:la|las|los)|v[ao]n|ter"
OF_FAMILY_IF_SUBJECT = r"de|du"
# "Von Anfang an", "von Seiten".
NO_FAMILY = word_set("anfang beginn seiten amts hand herzen haus")
# "Sprach von Krieg", "parle de Lee": the verb says of what.
SPEAKING_OF = word_set("sprach spricht parle parlé parla parlato spreekt qualifie qualifié")

# "Sagte der Zeitung" does not name the speaker.
PRESS = word_set("""
    agentur deutschen fernsehsender journalisten magazin nachrichtenagentur portal presse redaktion reportern sender
    zeitung
    """)

# Words that open a sentence before its verb and are not its subject: "Gestern sagte Lee".
OPENERS = word_set("""
    gestern heute später zugleich zudem außerdem dazu dann auch doch weiter ferner schließlich anschließend danach
    dennoch allerdings dagegen hier hierzu so trotzdem wörtlich konkret dabei aber nun
    ihr ihre ihren ihrem sein seine seinen seinem mein meine unser unsere dieser diese dieses diesen diesem jener jene
    jeder jede alle viele manche einige
    son sa ses leur leurs ces cet cette
    puis ensuite enfin alors ainsi pourtant mais luego después además también asimismo así pero y e poi infine ma
    selv samtidig derfor derimod derimot videre dessutom själv samtidigt därför
    """)

# Forms of address that refer to a man or to a woman.
MALE_FORMS = word_set("herr m monsieur señor don signor sig hr pan pán")
FEMALE_FORMS = word_set("frau mme madame señora doña signora sra fru paní pani mevrouw")


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
