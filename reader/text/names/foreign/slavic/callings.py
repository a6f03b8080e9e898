"""Offices and callings, in the nominative, of men and women; all their cases count."""

from __future__ import annotations

from collections.abc import Mapping

#: Offices and callings, of men and women.
OFFICES: Mapping[str, str] = {
    "pl": """
        prezydent prezydentka premier premierka minister ministra ministerka wiceminister marszałek wicemarszałek
        wojewoda starosta burmistrz wójt radny radna poseł posłanka senator senatorka europoseł europosłanka
        przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca prezes prezeska szef szefowa lider liderka
        rzecznik rzeczniczka dyrektor dyrektorka kierownik kierowniczka trener trenerka selekcjoner kapitan bramkarz
        obrońca pomocnik napastnik piłkarz siatkarz tenisista tenisistka prokurator prokuratorka sędzia sędzina
        adwokat adwokatka mecenas profesor profesorka prof doktor dr hab ekspert ekspertka analityk analityczka
        ekonomista ekonomistka historyk historyczka politolog politolożka socjolog psycholog lekarz lekarka aktor
        aktorka reżyser reżyserka pisarz pisarka piosenkarz piosenkarka muzyk dyrygent kompozytor malarz malarka poeta
        poetka dziennikarz dziennikarka redaktor redaktorka kanclerz kanclerka król królowa papież kardynał biskup
        arcybiskup ksiądz książę księżna generał gen pułkownik major komendant ambasador ambasadorka komisarz
        sekretarz sekretarka wiceprezes wiceprezydent wicepremier kandydat kandydatka przedsiębiorca biznesmen
        założyciel założycielka właściciel właścicielka rektor dziekan kurator podpułkownik nadkomisarz podkomisarz
        aspirant asp kom pan pani polityk sołtys naczelnik pełnomocnik pełnomocniczka miliarder wysłannik dyplomata
        wicekanclerz
    """,
    "cs": """
        prezident prezidentka premiér premiérka ministr ministryně náměstek náměstkyně předseda předsedkyně
        místopředseda místopředsedkyně hejtman hejtmanka primátor primátorka starosta starostka poslanec poslankyně
        senátor senátorka europoslanec europoslankyně zastupitel zastupitelka šéf šéfka lídr lídryně mluvčí ředitel
        ředitelka trenér trenérka kouč kapitán brankář gólman obránce záložník útočník fotbalista hokejista tenista
        tenistka žalobce žalobkyně soudce soudkyně advokát advokátka právník právnička profesor profesorka prof doktor
        doktorka dr docent docentka expert expertka odborník odbornice analytik analytička ekonom ekonomka historik
        historička politolog politoložka sociolog socioložka psycholog psycholožka lékař lékařka herec herečka režisér
        režisérka spisovatel spisovatelka zpěvák zpěvačka hudebník dirigent skladatel malíř malířka básník novinář
        novinářka redaktor redaktorka kancléř kancléřka král královna papež kardinál biskup arcibiskup kníže princ
        princezna generál plukovník velvyslanec velvyslankyně komisař komisařka tajemník tajemnice viceprezident
        vicepremiér vicepremiérka exprezident expremiér exministr kandidát kandidátka podnikatel podnikatelka
        miliardář zakladatel zakladatelka majitel majitelka rektor rektorka děkan manažer manažerka ing mgr judr mudr
        phdr paní pan státník politik diplomat vyslanec zmocněnec guvernér guvernérka radní
    """,
    "sk": """
        prezident prezidentka premiér premiérka minister ministerka predseda predsedníčka podpredseda podpredsedníčka
        primátor primátorka starosta starostka župan županka poslanec poslankyňa europoslanec europoslankyňa šéf šéfka
        líder líderka hovorca hovorkyňa riaditeľ riaditeľka tréner trénerka kouč kapitán brankár obranca záložník
        útočník futbalista hokejista tenista tenistka prokurátor prokurátorka žalobca sudca sudkyňa advokát advokátka
        právnik právnička profesor profesorka prof doktor doktorka dr docent docentka expert expertka odborník
        odborníčka analytik analytička ekonóm ekonómka historik historička politológ politologička sociológ
        sociologička psychológ psychologička lekár lekárka herec herečka režisér režisérka spisovateľ spisovateľka
        spevák speváčka hudobník dirigent skladateľ maliar maliarka básnik novinár novinárka redaktor redaktorka
        kancelár kancelárka kráľ kráľovná pápež kardinál biskup arcibiskup knieža princ princezná generál plukovník
        veľvyslanec veľvyslankyňa komisár komisárka tajomník tajomníčka viceprezident vicepremiér vicepremiérka
        exprezident expremiér exminister kandidát kandidátka podnikateľ podnikateľka miliardár zakladateľ zakladateľka
        majiteľ majiteľka rektor rektorka dekan manažér manažérka ing mgr judr mudr pani pán politik diplomat guvernér
        splnomocnenec ombudsman
    """,
    "ru": """
        президент премьер премьер-министр министр замминистра губернатор мэр депутат сенатор спикер глава председатель
        зампред зампредседателя сопредседатель руководитель лидер директор гендиректор замдиректора секретарь
        пресс-секретарь представитель представительница советник советница помощник помощница посол уполномоченный
        омбудсмен прокурор генпрокурор следователь судья адвокат юрист эксперт аналитик экономист историк политолог
        социолог психолог врач главврач академик профессор доктор ученый тренер капитан вратарь защитник полузащитник
        нападающий форвард футболист футболистка хоккеист теннисист теннисистка боксер фигуристка фигурист биатлонист
        актер актриса режиссер писатель писательница певец певица музыкант композитор дирижер художник художница поэт
        журналист журналистка редактор ведущий ведущая блогер канцлер король королева папа патриарх митрополит
        кардинал епископ принц принцесса генерал генерал-майор генерал-лейтенант полковник подполковник майор адмирал
        командующий главнокомандующий комендант основатель основательница владелец владелица совладелец бизнесмен
        предприниматель миллиардер олигарх ректор декан вице-президент вице-премьер вице-спикер вице-губернатор
        экс-президент экс-премьер экс-министр экс-глава кандидат кандидатка координатор управляющий начальник
        замначальника заместитель заместительница госсекретарь политик дипломат комиссар еврокомиссар спецпосланник
        спецпредставитель постпред господин госпожа г-н г-жа активист активистка правозащитник правозащитница
        космонавт царь император султан шейх
    """,
    "uk": """
        президент президентка прем’єр прем’єрка прем’єр-міністр прем’єр-міністерка міністр міністерка губернатор мер
        мерка депутат депутатка нардеп нардепка спікер спікерка голова очільник очільниця керівник керівниця лідер
        лідерка директор директорка гендиректор секретар речник речниця представник представниця радник радниця
        помічник помічниця посол послиня уповноважений уповноважена омбудсмен омбудсман прокурор прокурорка
        генпрокурор слідчий суддя адвокат адвокатка юрист юристка експерт експертка аналітик аналітикиня економіст
        економістка історик історикиня політолог політологиня соціолог соціологиня психолог психологиня лікар лікарка
        академік професор професорка доктор науковець тренер тренерка капітан воротар захисник півзахисник нападник
        форвард футболіст футболістка тенісист тенісистка боксер актор акторка актриса режисер режисерка письменник
        письменниця співак співачка музикант композитор диригент художник художниця поет поетка журналіст журналістка
        редактор редакторка ведучий ведуча блогер канцлер канцлерка король королева папа патріарх митрополит кардинал
        єпископ принц принцеса генерал полковник підполковник майор адмірал командувач головнокомандувач комендант
        засновник засновниця власник власниця бізнесмен підприємець мільярдер олігарх ректор ректорка декан
        віцепрезидент віцепрем’єр віцепрем’єрка віцеспікер експрезидент експрем’єр ексміністр ексголова кандидат
        кандидатка координаторка начальник начальниця заступник заступниця держсекретар політик політикиня дипломат
        комісар єврокомісар спецпосланець спецпредставник постпред пан пані активіст активістка правозахисник
        правозахисниця волонтер волонтерка цар султан
    """,
}
