"""Countries, regions and cities as newspapers of each language call them, beside the names in the CLDR."""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.spelling import word_set

#: Variants in newspapers, each row a place: its usual name first, then others, and forms that the endings do not give.
PLACE_NAMES: Mapping[str, str] = {
    "pl": """
        Stany Zjednoczone, Stanów Zjednoczonych, USA, Ameryka | Wielka Brytania, Zjednoczone Królestwo | Holandia,
        Niderlandy | Palestyna | Gaza, Strefa Gazy | Zachodni Brzeg | Hongkong | Wybrzeże Kości Słoniowej | Kosowo |
        Anglia | Szkocja | Walia | Irlandia Północna | Europa | Afryka | Azja | Ameryka Łacińska | Ameryka Południowa
        | Ameryka Północna | Bliski Wschód | Bałkany | Krym | Niemcy, Niemiec, Niemczech, RFN | Węgry, Węgier,
        Węgrzech | Włochy, Włoszech | Czechy, Czech, Republika Czeska | Rosja, Federacja Rosyjska | Chiny | ZEA | RPA
        | Polska, Rzeczpospolita Polska | Mazowsze | Małopolska | Wielkopolska | Śląsk, Górny Śląsk | Dolny Śląsk |
        Pomorze | Podlasie | Podkarpacie | Lubelszczyzna | Warmia | Mazury | Kujawy | Podhale | Warszawa | Kraków |
        Łódź | Wrocław | Poznań | Gdańsk | Szczecin | Bydgoszcz | Lublin | Białystok, Białegostoku, Białymstoku |
        Katowice | Gdynia | Częstochowa | Radom | Sosnowiec | Toruń | Kielce | Rzeszów | Gliwice | Zabrze | Olsztyn |
        Bielsko-Biała, Bielsku-Białej, Bielska-Białej | Bytom | Zielona Góra | Rybnik | Ruda Śląska | Opole | Tychy |
        Gorzów Wielkopolski | Dąbrowa Górnicza | Elbląg | Płock | Wałbrzych | Włocławek | Tarnów | Chorzów | Koszalin
        | Kalisz | Legnica | Grudziądz | Jaworzno | Słupsk | Nowy Sącz | Siedlce | Zakopane | Sopot | Przemyśl |
        Suwałki | Świnoujście | Oświęcim | Sandomierz | Zamość, Zamościu, Zamościa | Nowa Huta | Berlin | Monachium |
        Hamburg | Kolonia | Frankfurt | Drezno | Lipsk | Wiedeń, Wiednia, Wiedniu | Praga | Brno | Bratysława | Paryż
        | Londyn | Rzym | Mediolan | Neapol | Wenecja | Turyn | Florencja | Madryt | Barcelona | Lizbona | Bruksela |
        Genewa | Zurych | Haga | Monako | Kijów | Lwów | Charków | Odessa | Donbas | Mariupol | Moskwa | Petersburg,
        Sankt Petersburg | Mińsk | Grodno | Wilno | Kowno | Ryga | Tallin | Pekin | Szanghaj | Tokio | Delhi | Tel
        Awiw | Abu Zabi | Dubaj | Jerozolima | Teheran | Waszyngton | Nowy Jork | Chicago | Los Angeles | Kalifornia |
        Floryda | Teksas | Alaska | Bałtyk, Morze Bałtyckie | Morze Czarne | Morze Śródziemne | Wisła | Odra | Bug |
        Tatry | Bieszczady | Karpaty | Sudety | Alpy, Alp | Dunaj | Ren | Obwód kaliningradzki, Kaliningrad |
        Naddniestrze | Górski Karabach
    """,
    "cs": """
        Česko, Česká republika, ČR, Čechy | Spojené státy, USA, Spojených států, Spojené státy americké, Spojených
        států amerických | Velká Británie, Británie | Nizozemsko, Holandsko | Palestina | Gaza, Pásmo Gazy | Západní
        břeh | Hongkong | Kosovo | Anglie | Skotsko | Wales | Severní Irsko | Evropa | Afrika | Asie | Latinská
        Amerika | Jižní Amerika | Severní Amerika | Blízký východ | Balkán | Krym | Spojené arabské emiráty, Spojených
        arabských emirátů, SAE | Jihoafrická republika, JAR | Německo, SRN | Rusko, Ruská federace | Čína | Morava |
        Slezsko | Vysočina | Šumava | Krkonoše | Praha | Brno | Ostrava | Plzeň | Liberec | Olomouc | České
        Budějovice, Českých Budějovic, Českých Budějovicích | Hradec Králové, Hradci Králové, Hradce Králové | Ústí
        nad Labem | Pardubice | Zlín | Havířov | Kladno | Opava | Frýdek-Místek, Frýdku-Místku | Karviná | Jihlava |
        Teplice | Děčín | Karlovy Vary, Karlových Varů, Karlových Varech | Chomutov | Jablonec nad Nisou | Mladá
        Boleslav | Prostějov | Přerov | Česká Lípa | Třebíč | Třinec | Znojmo | Příbram | Cheb | Kolín | Trutnov |
        Kroměříž | Šumperk | Vsetín | Uherské Hradiště | Hodonín | Litvínov | Nový Jičín | Krnov | Litoměřice |
        Strakonice | Klatovy | Beroun | Kutná Hora | Náchod | Mělník | Žďár nad Sázavou | Český Krumlov | Berlín |
        Mnichov | Hamburk | Frankfurt | Drážďany, Drážďan, Drážďanech | Lipsko | Norimberk | Vídeň, Vídně, Vídni,
        Vídní | Linec | Bratislava | Košice | Varšava | Krakov | Vratislav | Budapešť | Paříž, Paříže, Paříži, Paříží
        | Londýn | Řím, Říma, Římě | Milán | Neapol | Benátky, Benátek, Benátkách | Turín | Madrid | Barcelona |
        Lisabon | Brusel | Ženeva | Curych | Haag | Kyjev | Lvov | Charkov | Oděsa | Donbas | Mariupol | Moskva |
        Petrohrad | Minsk | Vilnius | Riga | Tallinn | Peking | Šanghaj | Tokio | Tel Aviv | Abú Dhabí | Dubaj |
        Jeruzalém | Teherán | Washington | New York | Chicago | Los Angeles | Kalifornie | Florida | Texas | Aljaška |
        Baltské moře | Černé moře | Středozemní moře | Labe | Vltava | Dunaj | Alpy | Tatry, Vysoké Tatry | Karpaty |
        Podněstří | Náhorní Karabach
    """,
    "sk": """
        Slovensko, Slovenská republika, SR | Česko, Česká republika, ČR, Čechy, Čiech, Čechách | Spojené štáty, USA,
        Spojených štátov, Spojené štáty americké, Spojených štátov amerických | Veľká Británia, Británia | Holandsko |
        Palestína | Gaza, Pásmo Gazy | Západný breh | Hongkong | Kosovo | Anglicko | Škótsko | Wales | Severné Írsko |
        Európa | Afrika | Ázia | Latinská Amerika | Južná Amerika | Severná Amerika | Blízky východ | Balkán | Krym |
        Spojené arabské emiráty, Spojených arabských emirátov, SAE | Nemecko | Rusko, Ruská federácia | Čína |
        Maďarsko | Poľsko | Zemplín | Šariš | Spiš | Orava | Liptov | Turiec | Kysuce | Záhorie | Bratislava | Košice,
        Košíc, Košiciach | Prešov | Žilina | Banská Bystrica | Nitra | Trnava | Trenčín | Poprad | Prievidza | Zvolen
        | Považská Bystrica | Nové Zámky | Michalovce, Michaloviec | Spišská Nová Ves | Komárno | Humenné | Levice |
        Bardejov | Liptovský Mikuláš | Lučenec | Piešťany, Piešťan, Piešťanoch | Ružomberok | Topoľčany | Dunajská
        Streda | Čadca | Dubnica nad Váhom | Rimavská Sobota | Pezinok | Senica | Vranov nad Topľou | Rožňava | Púchov
        | Kežmarok | Skalica | Galanta | Senec | Snina | Levoča | Svidník | Banská Štiavnica | Berlín | Mníchov |
        Hamburg | Frankfurt | Drážďany | Viedeň, Viedne, Viedni, Viedňou | Praha | Brno | Ostrava | Varšava | Krakov |
        Budapešť | Paríž | Londýn | Rím | Miláno | Neapol | Benátky | Turín | Madrid | Barcelona | Lisabon | Brusel |
        Ženeva | Zürich | Haag | Kyjev | Ľvov | Charkov | Odesa | Donbas | Mariupol | Moskva | Petrohrad | Minsk |
        Vilnius | Riga | Tallinn | Peking | Šanghaj | Tokio | Tel Aviv | Abú Zabí | Dubaj | Jeruzalem | Teherán |
        Washington | New York | Chicago | Los Angeles | Miami | Kalifornia | Florida | Texas | Aljaška | Baltské more
        | Čierne more | Stredozemné more | Dunaj | Váh | Hron | Tatry, Tatier, Vysoké Tatry, Vysokých Tatier | Karpaty
        | Alpy | Podnestersko | Náhorný Karabach
    """,
    "ru": """
        Россия, РФ, Российская Федерация | США, Соединенные Штаты, Соединенные Штаты Америки, Америка |
        Великобритания, Британия | Нидерланды, Голландия | Палестина | Газа, сектор Газа, сектора Газа, секторе Газа |
        Западный берег | Гонконг | Косово | Англия | Шотландия | Уэльс | Северная Ирландия | Европа | Африка | Азия |
        Латинская Америка | Южная Америка | Северная Америка | Ближний Восток | Балканы | Крым | ФРГ | Китай, КНР |
        Беларусь, Белоруссия | Молдова, Молдавия | Киргизия, Кыргызстан | Туркменистан, Туркмения | ЮАР | Северная
        Корея, КНДР | Южная Корея | ДНР | ЛНР | Донбасс | Приднестровье | Нагорный Карабах, Карабах | Абхазия | Южная
        Осетия | Чечня | Дагестан | Татарстан | Башкирия, Башкортостан | Якутия | Бурятия | Карелия | Коми | Удмуртия
        | Чувашия | Мордовия | Тува | Хакасия | Калмыкия | Ингушетия | Кабардино-Балкария | Северная Осетия | Адыгея |
        Марий Эл | Чукотка | Камчатка | Сахалин | Сибирь | Урал | Поволжье | Дальний Восток | Кубань | Подмосковье |
        Ленобласть | Арктика | Северный Кавказ, Кавказ | Закавказье | Москва | Санкт-Петербург, Петербург |
        Новосибирск | Екатеринбург | Казань | Нижний Новгород | Челябинск | Красноярск | Самара | Уфа |
        Ростов-на-Дону, Ростова-на-Дону, Ростове-на-Дону, Ростов | Краснодар | Омск | Воронеж | Пермь | Волгоград |
        Саратов | Тюмень | Тольятти | Барнаул | Ижевск | Махачкала | Хабаровск | Ульяновск | Иркутск | Владивосток |
        Ярославль | Севастополь | Томск | Ставрополь | Кемерово | Набережные Челны | Оренбург | Новокузнецк | Балашиха
        | Рязань | Чебоксары | Калининград | Пенза | Липецк | Астрахань | Тула | Сочи | Курск | Тверь | Магнитогорск |
        Улан-Удэ | Брянск | Иваново | Белгород | Сургут | Нижний Тагил | Архангельск | Чита | Симферополь | Калуга |
        Смоленск | Якутск | Грозный | Вологда | Саранск | Череповец | Курган | Подольск | Мурманск | Тамбов |
        Петрозаводск | Кострома | Новороссийск | Йошкар-Ола | Псков | Великий Новгород | Норильск | Магадан | Выборг |
        Коломна | Химки | Киев | Харьков | Одесса | Львов | Днепр | Днепропетровск | Запорожье | Херсон | Донецк |
        Луганск | Мариуполь | Чернигов | Сумы | Полтава | Кривой Рог | Минск | Брест | Гомель | Гродно | Витебск |
        Рига | Таллин | Вильнюс | Тбилиси | Ереван | Баку | Кишинев | Тирасполь | Алма-Ата, Алматы | Астана | Ташкент
        | Бишкек | Душанбе | Ашхабад | Варшава | Краков | Прага | Братислава | Будапешт | Берлин | Мюнхен | Гамбург |
        Франкфурт | Дрезден | Лейпциг | Вена | Париж | Марсель | Лион | Страсбург | Лондон | Рим | Милан | Неаполь |
        Венеция | Турин | Флоренция | Мадрид | Барселона | Лиссабон | Брюссель | Женева | Цюрих | Давос | Гаага |
        Стамбул | Анкара | Анталья | Тель-Авив | Иерусалим | Тегеран | Дубай | Абу-Даби | Эр-Рияд | Доха | Пекин |
        Шанхай | Токио | Сеул | Пхеньян | Дели, Нью-Дели | Вашингтон | Нью-Йорк | Чикаго | Лос-Анджелес | Майами |
        Калифорния | Флорида | Техас | Аляска | Черное море | Азовское море | Балтийское море, Балтика | Каспийское
        море, Каспий | Средиземное море | Волга | Днепр | Дон | Нева | Байкал | Дунай | Альпы
    """,
    "uk": """
        Україна | Росія, РФ, Російська Федерація | США, Сполучені Штати, Сполучені Штати Америки, Америка | Велика
        Британія, Великобританія, Британія | Нідерланди, Голландія | Палестина | Газа, Сектор Гази, сектор Гази,
        Секторі Гази | Гонконг | Косово | Англія | Шотландія | Уельс | Північна Ірландія | Європа | Африка | Азія |
        Латинська Америка | Південна Америка | Північна Америка | Близький Схід | Балкани | Крим | ФРН | Китай, КНР |
        Білорусь | Молдова | Північна Корея, КНДР | Південна Корея | ДНР | ЛНР | Донбас | Придністров’я | Нагірний
        Карабах, Карабах | Чечня | Закарпаття | Прикарпаття | Галичина | Волинь | Буковина | Поділля | Полісся |
        Слобожанщина | Київщина | Харківщина | Львівщина | Одещина | Херсонщина | Донеччина | Луганщина | Сумщина |
        Чернігівщина | Полтавщина | Дніпропетровщина | Миколаївщина | Черкащина | Житомирщина | Вінниччина |
        Хмельниччина | Тернопільщина | Рівненщина | Франківщина | Кіровоградщина | Запоріжжя, Запоріжжі | Київ |
        Харків | Одеса | Дніпро | Львів | Кривий Ріг, Кривого Рогу, Кривому Розі | Миколаїв | Вінниця | Херсон |
        Полтава | Чернігів | Черкаси, Черкас | Житомир | Суми, Сум | Чернівці, Чернівців | Рівне, Рівного, Рівному |
        Івано-Франківськ, Івано-Франківська, Івано-Франківську | Тернопіль, Тернополя, Тернополі | Кременчук | Луцьк |
        Ужгород | Біла Церква | Кропивницький | Донецьк | Луганськ | Маріуполь | Мелітополь | Бердянськ | Краматорськ
        | Слов’янськ | Бахмут | Авдіївка | Покровськ | Куп’янськ | Ізюм | Буча | Ірпінь | Бориспіль, Борисполя |
        Бровари | Кам’янець-Подільський | Мукачево | Дрогобич | Трускавець | Умань | Нікополь | Енергодар |
        Севастополь | Сімферополь | Ялта | Керч | Чорнобиль | Москва | Санкт-Петербург, Петербург | Бєлгород | Курськ
        | Ростов-на-Дону | Воронеж | Брянськ | Мінськ | Гомель | Рига | Таллінн | Вільнюс | Тбілісі | Єреван | Баку |
        Кишинів | Варшава | Краків | Вроцлав | Люблін | Жешув | Перемишль | Прага | Братислава | Будапешт | Берлін |
        Мюнхен | Гамбург | Франкфурт | Дрезден | Відень, Відня, Відні | Париж | Марсель | Ліон | Страсбург | Лондон |
        Рим | Мілан | Неаполь | Венеція | Турин | Флоренція | Мадрид | Барселона | Лісабон | Брюссель | Женева | Цюрих
        | Давос | Гаага | Стамбул | Анкара | Анталія | Тель-Авів | Єрусалим | Тегеран | Дубай | Абу-Дабі | Ер-Ріяд |
        Доха | Пекін | Шанхай | Токіо | Сеул | Пхеньян | Делі, Нью-Делі | Вашингтон | Нью-Йорк | Чикаго | Лос-Анджелес
        | Каліфорнія | Флорида | Техас | Аляска | Чорне море | Азовське море | Балтійське море | Середземне море |
        Дунай | Дністер | Карпати | Альпи | Хрещатик
    """,
}

#: Names of places that are common words where every word has a capital, in small letters.
NO_PLACES: Mapping[str, frozenset[str]] = {
    "pl": word_set("man mali niger most togo para peru male sal komory oman kuba"),
    "cs": word_set("man most togo peru male sal komory"),
    "sk": word_set("man togo peru male sal martin komory"),
    "ru": word_set("того мали чад сана перу мале мэн реюньон"),
    "uk": word_set("того малі чад сана перу мале мен суми рівне"),
}
