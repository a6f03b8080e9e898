"""Word lists of other languages for attribution: pronouns, articles and the words between a verb and its subject.

German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish and Romanian; the languages in
``slavic`` have their own.
"""

from __future__ import annotations

from reader.text.commonwords import LATIN_PARTICLES
from reader.text.spelling import word_set

# "“…”, so Lee" and "“…”, selon Lee".
ACCORDING = word_set("so laut selon según secondo segundo aldus volgens ifølge enligt")

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
    já
    selv samtidig derfor derimod derimot videre dessutom själv samtidigt därför
    """)

# Forms of address that refer to a man or to a woman.
MALE_FORMS = word_set("herr m monsieur señor don signor sig hr pan pán")
FEMALE_FORMS = word_set("frau mme madame señora doña signora sra fru paní pani mevrouw")
