"""Small words around verbs of saying in Polish, Czech, Slovak, Russian and Ukrainian."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.text.commonwords import Gender
from reader.text.spelling import word_set

#: "According to", with whom it means ("his", "hers") or before a name or office in another case.
ACCORDING: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    for language, pattern in {
        "pl": r"według\s(?:(?P<m1>niego)|(?P<f1>niej))|(?:(?P<m2>jego)|(?P<f2>jej))\szdaniem"
        r"|w\s(?:(?P<m3>jego)|(?P<f3>jej))\s(?:ocenie|opinii|przekonaniu)"
        r"|według|wedle|zdaniem|w\s(?:ocenie|opinii|przekonaniu)|jak\swynika\sze\ssłów",
        "cs": r"(?:podle|dle)\s(?:(?P<m1>něj|něho)|(?P<f1>ní))|podle\s(?:(?P<m2>jeho)|(?P<f2>jejích))\sslov"
        r"|podle\sslov|podle|dle|slovy",
        "sk": r"podľa\s(?:(?P<m1>neho)|(?P<f1>nej))|podľa\s(?:(?P<m2>jeho)|(?P<f2>jej))\sslov"
        r"|podľa\sslov|podľa|slovami",
        "ru": r"по\s(?:(?P<m1>его)|(?P<f1>е[её]))\s(?:словам|мнению|оценке|утверждению|признанию|версии|данным)"
        r"|по\s(?:словам|мнению|оценке|утверждению|признанию|версии)|с\sточки\sзрения",
        "uk": r"за\s(?:(?P<m1>його)|(?P<f1>її))\s(?:словами|оцінками|оцінкою|твердженням|версією)"
        r"|на\s(?:(?P<m2>його)|(?P<f2>її))\s(?:думку|переконання|погляд)"
        r"|за\s(?:словами|оцінками|оцінкою|твердженням|версією)|на\s(?:думку|переконання|погляд)",
    }.items()
}

#: What joins the clause of a verb: "said that".
THAT: Mapping[str, frozenset[str]] = {
    "pl": word_set("że iż"),
    "cs": word_set("že"),
    "sk": word_set("že"),
    "ru": word_set("что"),
    "uk": word_set("що"),
}

#: Pronouns by the gender of whom they mean.
PRONOUNS: Mapping[str, str] = {
    **dict.fromkeys(("on", "он", "він", "ten", "тот"), "m"),
    **dict.fromkeys(("ona", "она", "вона", "tá"), "f"),
}
#: The narrator and those who ask: nobody is named by them.
NARRATORS = word_set("ja já я my мы ми wy vy вы ви ty ты ти")

#: What may stand between a quotation and the verb that reports it.
BEFORE_VERB = word_set(
    """
    jak jako tak ako takto také též tiež też też również także zároveň současně súčasne jednocześnie potem wtedy ještě
    ešte już już však ale i a się si se sa jednoznacznie wyraźnie stručně krótko następnie dále ďalej
    как так также затем тогда при этом ранее позже следом еще ещё и а однако
    як так також потім тоді при цьому раніше пізніше ще й і та а однак
    """
)
#: Prepositions that no name is behind, but whatever tells when, where or by what means somebody spoke.
MORE_PREPOSITIONS = word_set(
    """
    podczas poprzez dzięki mimo wśród ze względem během prostřednictvím kvůli vedle mimo pomocí skrz počas
    prostredníctvom kvôli vďaka popri pomocou во после благодаря среди вопреки посредством під після завдяки серед
    через впродовж протягом
    """
)
#: "His" and "her" words, which are cited.
HIS_WORDS: Mapping[str, Gender] = {
    "jego": "m", "jeho": "m", "его": "m", "його": "m", "jej": "f", "její": "f", "ее": "f", "её": "f", "її": "f",
}  # fmt: skip
#: Times that stand behind a verb.
TIMES = word_set(
    """
    dziś dzisiaj wczoraj wcześniej później dnes včera dříve později nedávno skôr neskôr nedávno ráno večer
    сегодня вчера ранее позже накануне утром вечером вновь сьогодні вчора раніше пізніше напередодні вранці увечері
    """
)
#: Clauses that begin so do not tell who speaks.
BEGINS_ANOTHER = word_set(
    """
    który która które którzy której którego któremu gdzie kiedy gdy bo ponieważ jeśli chociaż
    který která které kteří kde když protože pokud neboť jenž
    ktorý ktorá ktoré ktorí kde keď pretože ak
    což co czemu čemuž čo čomu zatímco gdyby kdyby choć
    что чем чему чего будто що чим чому
    который которая которое которые где когда потому если хотя поскольку
    який яка яке які де коли тому якщо хоча оскільки
    """
)
#: Conjunctions.
AND = word_set("a i oraz и і та й и")

#: Nouns by which whoever was named just before is called, many offices among them: "dodała kobieta".
EPITHETS: Mapping[str, str] = {
    "pl": """
        ekspert ekspertka specjalista specjalistka prawnik prawniczka adwokat adwokatka mecenas
        napastnik pomocnik obrońca bramkarz kapitan piłkarz piłkarka siatkarz tenisista tenisistka trener trenerka
        selekcjoner aktor aktorka reżyser reżyserka piosenkarz piosenkarka pisarz pisarka profesor ekonomista
        ekonomistka politolog socjolog psycholog historyk analityk analityczka polityk poseł posłanka senator lekarz
        lekarka muzyk duńczyk niemiec włoch hiszpan portugalczyk francuz szwed norweg chorwat serb czech słowak
        ukrainiec rosjanin amerykanin anglik brytyjczyk holender belg polak polka niemka włoszka szwajcar austriak
        węgier japończyk brazylijczyk argentyńczyk fin
        kobieta mężczyzna szkoleniowiec zawodnik zawodniczka piłkarka sportowiec laureat laureatka artysta artystka
        gospodarz ekspert ekspertka naukowiec rozmówca rozmówczyni strażak policjant policjantka rolnik rolniczka
        nauczyciel nauczycielka mieszkaniec mieszkanka pacjent pacjentka
    """,
    "cs": """
        expert expertka odborník odbornice právník právnička advokát advokátka docent docentka
        makléř makléřka maminka tatínek
        kapitán brankář gólman obránce záložník útočník fotbalista hokejista tenista tenistka trenér trenérka herec
        herečka režisér režisérka zpěvák zpěvačka spisovatel spisovatelka profesor ekonom ekonomka politolog sociolog
        psycholog historik analytik analytička politik poslanec poslankyně senátor lékař lékařka bek forvard rodák
        němec ital španěl portugalec francouz švéd nor chorvat srb čech češka slovák slovenka polák rus ukrajinec
        američan angličan brit nizozemec belgičan dán rakušan švýcar maďar argentinec brazilec fin
        žena muž střelec hráč hráčka sportovec laureát laureátka umělec umělkyně vědec vědkyně hasič policista
        policistka zemědělec učitel učitelka obyvatel obyvatelka pacient pacientka důchodce důchodkyně brankář
        majitel majitelka kouč
    """,
    "sk": """
        expert expertka odborník odborníčka právnik právnička advokát advokátka docent docentka
        kapitán brankár obranca záložník útočník futbalista hokejista tenista tenistka tréner trénerka herec herečka
        režisér režisérka spevák speváčka spisovateľ spisovateľka profesor ekonóm ekonómka politológ sociológ
        psychológ historik analytik analytička politik poslanec poslankyňa senátor lekár lekárka rodák nemec talian
        španiel portugalčan francúz švéd nór chorvát srb čech češka slovák slovenka poliak rus ukrajinec američan
        angličan brit holanďan belgičan dán rakúšan švajčiar maďar argentínčan brazílčan fín
        žena muž strelec hráč hráčka športovec laureát laureátka umelec umelkyňa vedec vedkyňa hasič policajt
        policajtka farmár učiteľ učiteľka obyvateľ obyvateľka pacient pacientka dôchodca dôchodkyňa
    """,
    "ru": """
        эксперт юрист адвокат
        вратарь защитник полузащитник нападающий форвард футболист футболистка хоккеист теннисист теннисистка
        тренер капитан актер актриса режиссер певец певица писатель писательница профессор историк социолог психолог
        аналитик политик депутат сенатор врач адвокат юрист музыкант боксер датчанин немец итальянец испанец
        португалец француз швед норвежец хорват серб чех словак украинец россиянин россиянка американец англичанин
        британец голландец бельгиец швейцарец австриец аргентинец бразилец финн
        женщина мужчина наставник спортсмен спортсменка игрок специалист собеседник собеседница ученый защитница
        чиновник чиновница парламентарий медик учитель учительница житель жительница пенсионер пенсионерка
        политолог экономист эксперт голкипер
    """,
    "uk": """
        експерт експертка юристка фахівець
        воротар захисник півзахисник нападник форвард футболіст футболістка тенісист тенісистка тренер капітан актор
        акторка режисер режисерка співак співачка письменник письменниця професор професорка історик історикиня
        соціолог психолог психологиня аналітик політик депутат депутатка нардеп нардепка лікар лікарка адвокат
        адвокатка юрист експерт експертка політолог економіст боксер данець німець італієць іспанець португалець
        француз швед норвежець хорват серб чех словак українець українка американець англієць британець нідерландець
        бельгієць швейцарець австрієць аргентинець бразилець фін
        жінка чоловік наставник спортсмен спортсменка гравець фахівець фахівчиня співрозмовник співрозмовниця
        посадовець посадовиця парламентар парламентарка медик медикиня вчитель вчителька мешканець мешканка
        пенсіонер пенсіонерка ветеран ветеранка
    """,
}
#: What also calls the holder of an office.
ALSO_CALLED: Mapping[str, str] = {
    "szef rządu": "premier",
    "głowa państwa": "prezydent",
    "szef resortu": "minister",
    "szefowa resortu": "ministra",
    "šéf vlády": "premiér",
    "předseda vlády": "premiér",
    "predseda vlády": "premiér",
    "hlava státu": "prezident",
    "hlava štátu": "prezident",
    "šéf rezortu": "minister",
    "šéf resortu": "ministr",
    "глава государства": "президент",
    "глава правительства": "премьер",
    "глава ведомства": "министр",
    "градоначальник": "мэр",
    "глава держави": "президент",
    "глава уряду": "прем’єр-міністр",
    "очільник уряду": "прем’єр-міністр",
    "очільниця уряду": "прем’єр-міністерка",
    "очільник міста": "мер",
}
#: "As" before a verb: "Jak powiedział Nowak, most jest „stary”".
AS = word_set("jak jako ako как як")
#: Verbs by which nobody speaks: "говорится в заявлении", "stojí v petici".
IMPERSONAL = word_set(
    """
    czytamy napisano podano przekazano brzmi głosi stojí čteme zní zaznělo hlásá píšu hlása znie говорится сказано
    гласит значится ідеться йдеться мовиться сказано
    """
)
#: The endings of verbs in the present, where somebody named is right behind: "kpi Nowak", "brání se Vlková".
PRESENT = ("a", "e", "i", "y", "í", "á", "т", "тся", "ть", "ться", "є", "ється")
#: Verbs that are passive with "se": "píše se v petici".
WRITING = word_set("píše uvádí uvádza hovorí hovoří říká tvrdí mówi pisze")
#: Words that are a pronoun behind a verb only.
DEMONSTRATIVES = word_set("ten tá тот")
#: "Also" and "himself" before an office.
SELF = word_set("też również także také tiež rovněž także także sám sama сам сама також теж также тоже")
#: What belongs to a verb: "cieszył się", "pochvaloval si".
REFLEXIVES = word_set("się se si sa to mu ho jej jí")
#: The endings of adverbs, of nouns for people that end so, too, and of nouns for those to whom somebody speaks.
ADVERBS = ("e", "o", "ě", "е", "о")
NO_ADVERBS = ("kyně", "yne", "ce", "ové")
DATIVES = ("om", "ům", "ám", "am", "ем", "ам", "ям", "ові", "owi", "ovi")
