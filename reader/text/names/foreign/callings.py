"""What people are by office or calling, in the languages of which names are read."""

from __future__ import annotations

#: Words for offices and callings by language, folded, in the singular.
OFFICES = {
    "de": """
        kanzler minister prasident chef sprecher vorsitzende vorsitzender vorsitzenden trainer coach burgermeister
        senator direktor professor prof kommissar kommissarin politiker abgeordnete abgeordneter abgeordneten leiter
        experte experten forscher anwalt anwaltin richter autor schauspieler sanger regisseur botschafter general konig
        papst prinz prinzessin kardinal bischof kandidat manager grunder unternehmer milliardar star sturmer torhuter
        torwart verteidiger kapitan weltmeister olympiasieger historiker okonom landrat landratin staatsanwalt intendant
        moderator kunstler maler komponist schriftsteller philosoph virologe virologin analyst rapper musiker dirigent
        pilot spieler profi staatssekretar premier kaiser zar dr psychologe psychologin soziologe soziologin arzt arztin
        sekretar kriminologe kriminologin meteorologe meteorologin biologe biologin geologe geologin politologe
        politologin theologe theologin epidemiologe epidemiologin aktivist journalist jurist polizist publizist lobbyist
        lehrer ingenieur architekt landwirt berater geschaftsfuhrer oppositionsfuhrer anfuhrer redakteur reporter
        korrespondent vertreter beauftragter gewerkschafter offizier kommandeur kommandant pfarrer pastor rabbiner imam
        chirurg mediziner physiker chemiker mathematiker produzent fotograf veranstalter organisator inhaber nachbar
        student mitglied kollege kollegin mitarbeiter landeshauptmann landeshauptfrau obmann obfrau bundesrat
        bundesratin nationalrat nationalratin standerat standeratin regierungsrat regierungsratin stadtrat stadtratin
        gemeinderat gemeinderatin landesrat landesratin
    """,
    "fr": """
        president presidente ministre premier-ministre maire depute deputee senateur senatrice chef cheffe patron
        patronne porte-parole directeur directrice secretaire entraineur avocat avocate procureur procureure juge
        professeur professeure chercheur chercheuse acteur actrice chanteur chanteuse realisateur realisatrice ecrivain
        auteur autrice roi reine pape prince princesse general colonel prefet prefete candidat candidate leader
        fondateur fondatrice commissaire ambassadeur ambassadrice chancelier historien historienne economiste sociologue
        politologue joueur attaquant gardien defenseur capitaine selectionneur coach journaliste milliardaire docteur
        dr vice-president vice-presidente ex-president ex-ministre empereur imperatrice
    """,
    "es": """
        presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora portavoz lider
        secretario secretaria director directora entrenador tecnico abogado abogada fiscal juez jueza profesor profesora
        investigador investigadora actor actriz cantante escritor escritora rey reina papa principe princesa general
        coronel gobernador gobernadora candidato candidata vicepresidente vicepresidenta canciller expresidente
        expresidenta exministro exministra consejero consejera delantero portero capitan seleccionador periodista
        empresario empresaria mandatario jefe jefa emperador emperatriz doctor doctora dr dra historiador economista
    """,
    "it": """
        presidente ministro ministra premier sindaco sindaca deputato deputata senatore senatrice leader segretario
        segretaria portavoce direttore direttrice allenatore tecnico avvocato avvocata procuratore procuratrice giudice
        professore professoressa prof attore attrice cantante regista scrittore scrittrice re regina papa principe
        principessa generale governatore commissario commissaria ambasciatore ct attaccante portiere capitano
        vicepresidente vicepremier cancelliere imperatore imperatrice dottor dottoressa dott giornalista imprenditore
        storico economista
    """,
    "pt": """
        presidente ministro ministra primeiro-ministro deputado deputada senador senadora lider secretario secretaria
        diretor diretora treinador tecnico advogado advogada procurador procuradora juiz juiza professor professora ator
        atriz cantor cantora escritor escritora rei rainha papa principe princesa general coronel governador governadora
        prefeito prefeita candidato candidata porta-voz vice-presidente ex-presidente ex-ministro vereador delegado
        delegada doutor doutora dr dra jornalista empresario empresaria imperador imperatriz
    """,
    "nl": """
        president minister premier burgemeester staatssecretaris kamerlid voorzitter woordvoerder directeur trainer
        bondscoach advocaat rechter hoogleraar onderzoeker acteur actrice zanger zangeres schrijver koning koningin paus
        prins prinses kroonprins kroonprinses keizer generaal leider lijsttrekker topman topvrouw wethouder deskundige
        professor dr journalist ondernemer officier commissaris bondskanselier kanselier
    """,
    "sv": """
        minister president ledare ordforande chef direktor tranare kapten advokat aklagare domare professor forskare
        skadespelare sangare forfattare kung drottning pave prins prinsessa general borgmastare talesperson talesman
        sekreterare expert journalist regissor konstnar ekonom kansler politiker dr
    """,
    "da": """
        minister præsident leder formand ordfører chef direktør træner advokat anklager dommer professor forsker
        skuespiller sanger forfatter kong konge dronning pave prins prinsesse general borgmester talsmand talskvinde
        talsperson sekretær ekspert journalist instruktør kunstner økonom kansler politiker næstformand dr
    """,
    "no": """
        minister president leder formann ordfører sjef direktør trener advokat aktor dommer professor forsker
        skuespiller sanger forfatter kong konge dronning pave prins prinsesse general byradsleder talsmann talskvinne
        talsperson sekretær ekspert journalist regissør kunstner økonom kansler politiker nestleder radmann dr
    """,
    "ro": """
        presedinte presedintele presedintelui presedinta presedintei premier premierul premierului prim-ministru
        prim-ministrul prim-ministrului ministru ministrul ministrului ministra ministrei vicepremier
        vicepremierul vicepremierului primar primarul primarului primarita deputat deputatul deputatului
        deputata senator senatorul senatorului senatoarea lider liderul liderului purtator purtatorul director
        directorul directorului directoarea antrenor antrenorul antrenorului avocat avocatul avocatului avocata
        procuror procurorul procurorului procuroarea judecator judecatorul judecatoarea profesor profesorul
        profesoara actor actorul actrita cantareata cantaretul regizor regizorul scriitor scriitorul rege regele
        regelui regina reginei papa papei print printul printesa principele general generalul colonelul prefect
        prefectul comisar comisarul ambasador ambasadorul cancelar cancelarul cancelarului candidat candidatul
        candidatului candidata europarlamentar europarlamentarul europarlamentara jurnalist jurnalistul
        jurnalista economist economistul istoric istoricul analist analistul medic medicul doctor doctorul dr
        expert expertul fotbalist fotbalistul portar portarul atacant atacantul capitanul selectioner
        selectionerul sef seful sefa secretar secretarul fost fostul fosta
    """,
    "tr": """
        cumhurbaskanı basbakan basbakanı bakan bakanı baskan baskanı baskanvekili sozcusu milletvekili vali
        valisi kaymakamı muduru sekreteri komutanı lideri savcı savcısı hakim avukat avukatı doktor dr prof doc
        direktor direktoru antrenor antrenoru futbolcu oyuncu oyuncusu sanatcı sarkıcı yazar yazarı gazeteci
        muhabiri kaptan kaptanı buyukelcisi kralicesi kralı kral kralice papa prens prenses sansolyesi general
        orgeneral albay ekonomist tarihci profesor uzmanı yonetmen kaleci esbaskanı temsilcisi koordinatoru
        senator rektoru dekanı uyesi
    """,
}
