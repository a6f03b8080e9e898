"""Bodies that newspapers of each language name without any other sign, in their nominative, and with abbreviations."""

from __future__ import annotations

from collections.abc import Mapping

#: Bodies that are called alike everywhere.
EVERYWHERE = """
    Google, Apple, Amazon, Facebook, Meta, TikTok, WhatsApp, Instagram, YouTube, Telegram, Reuters, Bloomberg, AFP,
    BBC, CNN, Associated Press, Eurostat, OECD, New York Times, The New York Times, Washington Post, The Washington
    Post, Wall Street Journal, The Wall Street Journal, Financial Times, Politico, Der Spiegel, Bild, Le Monde,
    Goldman Sachs, Morgan Stanley, FIFA, UEFA
"""

#: Each row a body: its usual name, then variants. Names that are not declined stand as they are, too.
INSTITUTIONS: Mapping[str, str] = {
    "pl": """
        Unia Europejska, UE | Organizacja Narodów Zjednoczonych, ONZ | NATO | Komisja Europejska, KE | Parlament
        Europejski, Europarlament | Rada Europejska | Rada Europy | Europejski Bank Centralny, EBC | Trybunał
        Sprawiedliwości Unii Europejskiej, TSUE | Europejski Trybunał Praw Człowieka, ETPC | Światowa Organizacja
        Zdrowia, WHO | Międzynarodowy Fundusz Walutowy, MFW | Bank Światowy | Międzynarodowy Trybunał Karny, MTK |
        Rada Bezpieczeństwa ONZ | Sejm | Senat | Rada Ministrów | Kancelaria Prezesa Rady Ministrów, KPRM | Trybunał
        Konstytucyjny, TK | Sąd Najwyższy, SN | Naczelny Sąd Administracyjny, NSA | Krajowa Rada Sądownictwa, KRS |
        Państwowa Komisja Wyborcza, PKW | Najwyższa Izba Kontroli, NIK | Narodowy Bank Polski, NBP | Rada Polityki
        Pieniężnej, RPP | Główny Urząd Statystyczny, GUS | Zakład Ubezpieczeń Społecznych, ZUS | Narodowy Fundusz
        Zdrowia, NFZ | Instytut Pamięci Narodowej, IPN | Centralne Biuro Antykorupcyjne, CBA | Agencja Bezpieczeństwa
        Wewnętrznego, ABW | Urząd Ochrony Konkurencji i Konsumentów, UOKiK | Komisja Nadzoru Finansowego, KNF |
        Rzecznik Praw Obywatelskich, RPO | Straż Graniczna | Wojsko Polskie | Prawo i Sprawiedliwość, PiS | Platforma
        Obywatelska, PO | Koalicja Obywatelska, KO | Polskie Stronnictwo Ludowe, PSL | Lewica | Nowa Lewica |
        Konfederacja | Trzecia Droga | Suwerenna Polska | Solidarna Polska | Solidarność | PKP | PKP Intercity | PKO
        BP, PKO Bank Polski | Pekao | Orlen, PKN Orlen | KGHM | PZU | LOT | Allegro | Tauron | Enea | Poczta Polska |
        Telewizja Polska, TVP | Polskie Radio | TVN | Polsat | TVN24 | Polska Agencja Prasowa, PAP | Gazeta Wyborcza |
        Rzeczpospolita | Onet | Wirtualna Polska | Polski Związek Piłki Nożnej, PZPN | Polski Komitet Olimpijski, PKOl
        | Ekstraklasa | Legia Warszawa, Legia | Lech Poznań | Wisła Kraków | Raków Częstochowa | Jagiellonia
        Białystok, Jagiellonia | Widzew Łódź, Widzew | Górnik Zabrze | Pogoń Szczecin | Cracovia | Liga Mistrzów |
        Liga Europy | Bundestag | Kreml | Pentagon | Biały Dom | Kongres USA, Kongres | Izba Reprezentantów |
        Departament Stanu | Hamas | Hezbollah | Talibowie | MSZ | MSWiA | MON | MKOl | FBI | CIA | Real Madryt | FC
        Barcelona | Bayern Monachium | Czerwony Krzyż | Korpus Strażników Rewolucji Islamskiej | Żandarmeria Wojskowa
        | Państwowa Straż Pożarna, PSP
    """,
    "cs": """
        Evropská unie, EU | Organizace spojených národů, OSN | NATO | Evropská komise, EK | Evropský parlament,
        Europarlament | Evropská rada | Rada Evropy | Evropská centrální banka, ECB | Soudní dvůr EU, Evropský soudní
        dvůr | Evropský soud pro lidská práva | Světová zdravotnická organizace, WHO | Mezinárodní měnový fond, MMF |
        Světová banka | Mezinárodní trestní soud | Rada bezpečnosti OSN | Poslanecká sněmovna, Sněmovna | Senát |
        Ústavní soud | Nejvyšší soud | Nejvyšší správní soud | Nejvyšší státní zastupitelství | Nejvyšší kontrolní
        úřad, NKÚ | Česká národní banka, ČNB | Český statistický úřad, ČSÚ | Česká správa sociálního zabezpečení, ČSSZ
        | Státní zdravotní ústav, SZÚ | Bezpečnostní informační služba, BIS | Národní centrála proti organizovanému
        zločinu, NCOZ | Generální inspekce bezpečnostních sborů, GIBS | Úřad pro ochranu hospodářské soutěže, ÚOHS |
        Úřad pro ochranu osobních údajů | Energetický regulační úřad, ERÚ | Česká obchodní inspekce, ČOI | Policie ČR
        | Armáda ČR | Pražský hrad | ODS, Občanská demokratická strana | ANO | ČSSD | KDU-ČSL, lidovci | STAN |
        Starostové | Piráti, Pirátská strana | SPD | KSČM | Přísaha | Motoristé | ČEZ | České dráhy | Škoda Auto |
        Agrofert | Česká spořitelna | Komerční banka | Správa železnic | Ředitelství silnic a dálnic, ŘSD | Česká
        pošta | PPF | Všeobecná zdravotní pojišťovna, VZP | Česká televize, ČT | Český rozhlas | TV Nova | Prima |
        Česká tisková kancelář, ČTK | Seznam Zprávy | Hospodářské noviny | Mladá fronta DNES, MF DNES | Deník N |
        iDNES | Univerzita Karlova | Masarykova univerzita | Akademie věd ČR, Akademie věd | Národní divadlo | Národní
        muzeum | Sparta Praha | Slavia Praha | Viktoria Plzeň | Baník Ostrava | Sigma Olomouc | Slovan Liberec |
        Fotbalová asociace ČR, FAČR | Český olympijský výbor, ČOV | NHL | Liga mistrů | Evropská liga | Bundestag |
        Kreml | Pentagon | Bílý dům, Bílého domu, Bílému domu, Bílém domě, Bílým domem | Kongres | Hamás | Hizballáh |
        MOV | FBI | CIA | Červený kříž | Real Madrid | FC Barcelona | Bayern Mnichov
    """,
    "sk": """
        Európska únia, EÚ | Organizácia Spojených národov, OSN | NATO | Európska komisia, EK | Európsky parlament,
        Europarlament | Európska rada | Rada Európy | Európska centrálna banka, ECB | Súdny dvor EÚ | Európsky súd pre
        ľudské práva | Svetová zdravotnícka organizácia, WHO | Medzinárodný menový fond, MMF | Svetová banka |
        Medzinárodný trestný súd | Bezpečnostná rada OSN | Národná rada SR, Národná rada, NR SR | Ústavný súd |
        Najvyšší súd | Špecializovaný trestný súd | Generálna prokuratúra | Úrad špeciálnej prokuratúry | Najvyšší
        kontrolný úrad, NKÚ | Národná banka Slovenska, NBS | Štatistický úrad SR, Štatistický úrad | Sociálna
        poisťovňa | Slovenská informačná služba, SIS | Národná kriminálna agentúra, NAKA | Úrad verejného
        zdravotníctva | Policajný zbor | Smer, Smer-SD | Hlas-SD | SNS | Progresívne Slovensko | SaS, Sloboda a
        Solidarita | KDH | OĽaNO | Volkswagen Slovakia | Slovnaft | U. S. Steel | Slovenská sporiteľňa | Tatra banka |
        Slovenská pošta | Železnice SR | RTVS | STVR | TA3 | TV Markíza, Markíza | TASR | SITA | Denník N | SME |
        Aktuality | Univerzita Komenského | Slovenská akadémia vied, SAV | Slovenské národné divadlo | Slovan
        Bratislava | Spartak Trnava | Slovenský futbalový zväz, SFZ | Slovenský zväz ľadového hokeja | NHL | Liga
        majstrov | Európska liga | Bundestag | Kremeľ | Pentagon | Biely dom | Kongres | Hamas | Hizballáh | MOV | FBI
        | CIA | Červený kríž | Real Madrid | FC Barcelona | Bayern Mníchov
    """,
    "ru": """
        Европейский союз, Евросоюз, ЕС | Организация Объединенных Наций, ООН | НАТО | Европейская комиссия,
        Еврокомиссия | Европейский парламент, Европарламент | Европейский совет, Евросовет | Совет Европы |
        Европейский центральный банк, ЕЦБ | Европейский суд по правам человека, ЕСПЧ | Всемирная организация
        здравоохранения, ВОЗ | Международный валютный фонд, МВФ | Всемирный банк | Международный уголовный суд, МУС |
        Совет Безопасности ООН, Совбез ООН, Совбез | МАГАТЭ | ОБСЕ | ЮНЕСКО | ОПЕК | ВТО | СНГ | ЕАЭС | ОДКБ | ШОС |
        БРИКС | АСЕАН | Государственная дума, Госдума, Дума | Совет Федерации, Совфед | Верховный суд |
        Конституционный суд | Следственный комитет, СК, СКР | Генеральная прокуратура, Генпрокуратура | Центральный
        банк, Центробанк, ЦБ | Банк России | Счетная палата | Центральная избирательная комиссия, Центризбирком, ЦИК |
        Федеральная служба безопасности, ФСБ | Федеральная антимонопольная служба, ФАС | Федеральная налоговая служба,
        ФНС | Совет безопасности | Общественная палата | Пенсионный фонд | МВД, Министерство внутренних дел | МИД,
        Министерство иностранных дел | МЧС | ФСО | СВР | ФСИН | ГИБДД, Госавтоинспекция | Росгвардия | Кремль |
        Минобороны | Вооруженные силы Украины, ВСУ | Вооруженные силы России | СБУ | НАБУ | САП | НБУ | ГУР |
        Верховная рада | Кабмин | Офис президента Украины | Единая Россия | КПРФ | ЛДПР | Справедливая Россия | Новые
        люди | Сбербанк, Сбер | Газпром | Газпромбанк | Роснефть | Лукойл | Росатом | Ростех | Роскосмос | Яндекс |
        Аэрофлот | РЖД, Российские железные дороги | ВТБ | АвтоВАЗ | Норникель | Новатэк | Ростелеком | Почта России |
        Татнефть | Нафтогаз | Мосбиржа, Московская биржа | ТАСС | РИА Новости | Интерфакс | РБК | Коммерсантъ |
        Ведомости | Известия | Медуза | Первый канал | НТВ | Би-би-си | МГУ, Московский государственный университет |
        РАН, Российская академия наук | ВЦИОМ | Левада-центр | Мемориал | Русская православная церковь, РПЦ | Большой
        театр | Мариинский театр | Третьяковская галерея | Эрмитаж | Российский футбольный союз, РФС | РПЛ | КХЛ | НХЛ
        | НБА | УЕФА | ФИФА | МОК | ВАДА | Лига чемпионов | Лига Европы | ЦСКА | Белый дом | Пентагон |
        Госдепартамент, Госдеп | Конгресс США, Конгресс | Бундестаг | ФБР | ЦРУ | ФРС | ХАМАС | Хезболла | Талибан |
        Красный Крест | Красный Полумесяц | Рейтер | Блумберг
    """,
    "uk": """
        Європейський Союз, Євросоюз, ЄС | Організація Об’єднаних Націй, ООН | НАТО | Європейська комісія, Єврокомісія
        | Європейський парламент, Європарламент | Європейська рада | Рада Європи | Європейський центральний банк, ЄЦБ
        | Європейський суд з прав людини, ЄСПЛ | Всесвітня організація охорони здоров’я, ВООЗ | Міжнародний валютний
        фонд, МВФ | Світовий банк | Міжнародний кримінальний суд, МКС | Рада Безпеки ООН, Радбез ООН | МАГАТЕ | ОБСЄ |
        ЮНЕСКО | ОПЕК | Верховна Рада, Рада | Кабінет Міністрів, Кабмін | Верховний Суд | Вищий антикорупційний суд,
        ВАКС | Конституційний Суд, КСУ | Офіс президента, Офіс Президента, ОП | Офіс генерального прокурора, Офіс
        генпрокурора, ОГП, Генпрокуратура | Служба безпеки України, СБУ, Служба безпеки | Державне бюро розслідувань,
        ДБР | Національне антикорупційне бюро, НАБУ | Спеціалізована антикорупційна прокуратура, САП | Національне
        агентство з питань запобігання корупції, НАЗК | Національний банк України, Національний банк, Нацбанк, НБУ |
        Центральна виборча комісія, ЦВК | Рахункова палата | Збройні сили України, Збройні сили, ЗСУ | Сили оборони |
        Повітряні сили | Генеральний штаб, Генштаб | Головне управління розвідки, ГУР | Рада національної безпеки і
        оборони, РНБО | Державна прикордонна служба, ДПСУ | Державна служба з надзвичайних ситуацій, ДСНС |
        Національна поліція, Нацполіція | Національна гвардія, Нацгвардія | Антимонопольний комітет, АМКУ | Фонд
        державного майна | МЗС, Міністерство закордонних справ | МВС, Міністерство внутрішніх справ | МОЗ,
        Міністерство охорони здоров’я | Міноборони | Пенсійний фонд | Слуга народу | Європейська солідарність |
        Батьківщина | Укрзалізниця, УЗ | Нафтогаз | Укренерго | Енергоатом | Укрпошта | Укрнафта | ПриватБанк |
        Ощадбанк | Нова пошта | Київстар | ДТЕК | Метінвест | АрселорМіттал | Київенерго | Укрінформ | Українська
        правда | Суспільне | Радіо Свобода | Бі-бі-сі | Детектор медіа | УНІАН | Інтерфакс-Україна | Київський
        національний університет, КНУ | Києво-Могилянська академія | Національна академія наук, НАН | Православна
        церква України, ПЦУ | УПЦ МП | Довженко-Центр | Українська асоціація футболу, УАФ | УПЛ | УЄФА | ФІФА | МОК |
        НХЛ | НБА | Ліга чемпіонів | Ліга Європи | Білий дім, Білого дому, Білому дому, Білим домом, Білому домі |
        Пентагон | Держдепартамент, Держдеп | Конгрес США, Конгрес | Бундестаг | Кремль | Держдума | Міноборони РФ |
        ФСБ | ФБР | ЦРУ | ХАМАС | Хезболла | Талібан | Червоний Хрест | Рейтер
    """,
}

#: Beginnings of short names of offices and companies of the state, written as one word: "Минфин", "Укренерго".
STATE_PREFIXES: Mapping[str, str] = {
    "ru": """
        минфин минобр минобороны минздрав минэконом минэнерго минтранс минтруд минцифр минюст минпром минсельхоз
        минстрой минспорт минкульт минприроды минпросвещения минвостокразвития роскомнадзор роспотребнадзор росстат
        росфинмониторинг росреестр росавиаци росмолодежь россельхознадзор росприроднадзор росстандарт росимуществ
        ростуризм росздравнадзор ространснадзор рособрнадзор росрыболовств рослесхоз ростехнадзор роскачество росархив
        россети русгидро главгосэкспертиз мосгорсуд мосгордум горизбирком облизбирком
    """,
    "uk": """
        мінфін мінекономік міненерго мінсоцполітик мін’юст мінцифр мінінфраструктур мінкультур мінкульт мінрозвит
        мінагро мінмолодьспорт міносвіти мінреінтеграці укренерго укрзалізниц укравтодор укргідроенерго укртрансгаз
        укргазвидобуванн укроборонпром укргазбанк укрексімбанк держстат держпродспоживслужб держгеокадастр
        держлікслужб держспецзв’язк держмитслужб
    """,
}
